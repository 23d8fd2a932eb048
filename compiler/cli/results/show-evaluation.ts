import type { Outcome } from '../../../runtime/outcome.ts';
import type { Evaluation, Result } from '../../interpret/evaluate.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Ties, tiesOf } from '../../plan/ties.ts';
import { dayInFrench } from '../../words.ts';
import { pairs, wrap } from '../terminal.ts';
import type { Colour, Pair, Paint } from '../terminal.ts';
import { showReadings } from './show-readings.ts';
import { faultInWords } from '../../interpret/reasons/fault-words.ts';
import { type Shown, needsInWords, outcomeInWords, warningInWords } from './outcome-words.ts';

type Language = 'fr' | 'en';

/** An evaluation as people read it: a line per result, then the readings that these results may rest on. */
export function showEvaluation(evaluation: Evaluation, plan: Plan, shown: Shown): string {
  const { language, width, paint, only } = shown;
  const head = headOf(evaluation, language, paint);
  const results = Object.values(evaluation.results);
  const asked = results.filter(({ definition }) => only === null || only.includes(definition));
  const nameOf = (result: Result): string => (results.filter(({ name }) => name === result.name).length > 1 ? result.definition : result.name);
  // What is subject to a guarantee is told below, guarantee by guarantee.
  const own = asked.map((result) => ({ ...result, warnings: result.warnings.filter(({ kind }) => kind !== 'guarantee') }));
  const rows = own.flatMap((result) => rowsOf(result, nameOf(result), plan, language));
  const questions = readingRows(evaluation, plan, asked, language);
  const others =
    evaluation.alternatives === undefined ? [] : ['', ...showReadings({ plan, asked, nameOf, alternatives: evaluation.alternatives }, shown)];
  const read = questions.length > 0 ? ['', ...pairs(questions, width, paint)] : [];
  const held = openGuarantees(evaluation, plan, asked, nameOf)[language].flatMap((line) => wrap(line, '  ⚠ ', '    ', width));
  return `${[...head, '', ...pairs(rows, width, paint), ...read, ...(held.length > 0 ? ['', ...held] : []), ...others].join('\n')}\n`;
}

/** Results named in one line, at most. */
const MOST_NAMED = 6;

/** Guarantees that what is missing may still break, or that are an error themselves, with the results shown that are given subject to them. */
function openGuarantees(
  { guarantees }: Evaluation,
  plan: Plan,
  asked: readonly Result[],
  nameOf: (result: Result) => string,
): { readonly fr: readonly string[]; readonly en: readonly string[] } {
  const told = plan.guarantees.flatMap((guarantee) => {
    const { id, name } = guarantee;
    const outcome = guarantees[id];
    const subject = asked.filter(({ warnings }) => warnings.some(({ kind, detail }) => kind === 'guarantee' && detail === name));
    if (outcome === undefined || outcome.kind === 'value' || subject.length === 0) return [];
    const results = subject.slice(0, MOST_NAMED).map(nameOf).join(', ');
    const others = subject.length - MOST_NAMED;
    const tied = tiedInWords(
      tiesOf(
        plan,
        guarantee,
        plan.definitions.filter((definition) => subject.some((result) => result.definition === definition.id)),
      ),
    );
    const all = { fr: `${results}${others > 0 ? `, et ${others} de plus` : ''}`, en: `${results}${others > 0 ? `, and ${others} more` : ''}` };
    if (outcome.kind !== 'undetermined') {
      const why = (language: Language): string => faultInWords(outcome, id, plan, language);
      return [
        {
          fr: `La garantie « ${name} » ne peut pas être vérifiée (${why('fr')}). Ces résultats${tied.fr} sont donnés sous cette réserve : ${all.fr}.`,
          en: `The guarantee “${name}” cannot be verified (${why('en')}). These results${tied.en} are given subject to it: ${all.en}.`,
        },
      ];
    }
    const needs = needsInWords(outcome.needs);
    return [
      {
        fr: `La garantie « ${name} » n’est pas encore vérifiée : ${needs.fr}. Si elle n’est pas tenue, ces résultats${tied.fr} seront refusés : ${all.fr}.`,
        en: `The guarantee “${name}” is not verified yet: ${needs.en}. If it does not hold, these results${tied.en} will be refused: ${all.en}.`,
      },
    ];
  });
  return { fr: told.map(({ fr }) => fr), en: told.map(({ en }) => en) };
}

/** Why results stand under a guarantee, between « ces résultats » and the verb; nothing where it reads them, or what is shown beside. */
function tiedInWords({ isRead, shared }: Ties): Readonly<Record<Language, string>> {
  if (shared.length === 0) return { fr: '', en: '' };
  const more = shared.length > MOST_NAMED ? ', …' : '';
  const names = (open: string, close: string): string =>
    `${shared
      .slice(0, MOST_NAMED)
      .map((name) => `${open}${name}${close}`)
      .join(', ')}${more}`;
  return {
    fr: `, ${isRead ? 'qu’elle lit ou ' : ''}qui dépendent comme elle de ${names('« ', ' »')},`,
    en: `, ${isRead ? 'which it reads or ' : ''}which depend as it does on ${names('“', '”')},`,
  };
}

/** Which ruleset, for which days. */
export function headOf({ ruleset, dates }: Evaluation, language: Language, paint: Paint): string[] {
  const head = [paint('bold', ruleset.version === null ? ruleset.title : `${ruleset.title}, ${ruleset.version}`)];
  const about = [
    dates.application !== null && (language === 'fr' ? `appliqué au ${dayInFrench(dates.application)}` : `applied on ${dates.application}`),
    dates.observation !== null && (language === 'fr' ? `observé le ${dayInFrench(dates.observation)}` : `observed on ${dates.observation}`),
  ].filter((part) => part !== false);
  return about.length > 0 ? [...head, `  ${about.join(', ')}`] : head;
}

/** The reading of each question that a result shown may hang on. */
function readingRows({ readings }: Evaluation, plan: Plan, asked: readonly Result[], language: Language): Pair[] {
  const ids = new Set(asked.map(({ definition }) => definition));
  const read = new Set(plan.definitions.filter(({ id }) => ids.has(id)).flatMap(({ questions }) => questions));
  return Object.entries(readings).flatMap(([name, { reading, origin }]): Pair[] => {
    if (!read.has(name)) return [];
    if (reading === null) return [{ name: `  ? ${name}`, text: language === 'fr' ? 'ouverte' : 'open' }];
    const retained = language === 'fr' ? 'retenue' : 'retained';
    return [{ name: `  ? ${name}`, text: origin === 'retained' ? `${reading} (${retained})` : reading }];
  });
}

/** A result as rows: its outcome or those of its elements, then its warnings. */
export function rowsOf(result: Result, name: string, plan: Plan, language: Language): Pair[] {
  const row = (named: string, outcome: Outcome<unknown>): Pair => {
    const colour = colourOf(outcome);
    return { name: named, text: outcomeInWords(outcome, result, plan, language), ...(colour === null ? {} : { colour }) };
  };
  const none: Pair = { name: `  ${name}`, text: language === 'fr' ? 'aucun élément' : 'no element', colour: 'grey' };
  const lines =
    'outcome' in result
      ? [row(`  ${name}`, result.outcome)]
      : result.elements.length === 0
        ? [none]
        : [{ name: `  ${name}`, text: '' }, ...result.elements.map(({ of, outcome }) => row(`    ${of.join(', ')}`, outcome))];
  return [...lines, ...result.warnings.map((warning): Pair => ({ name: '', text: `⚠ ${warningInWords(warning, plan, language)}`, colour: 'grey' }))];
}

function colourOf({ kind }: Outcome<unknown>): Colour | null {
  return kind === 'value' ? null : kind === 'undetermined' ? 'yellow' : 'red';
}

/** What in the dossier should be looked at again, one thing a line; nothing when there is nothing. */
export const showRemarks = (remarks: readonly { readonly message: string }[], width: number): string =>
  remarks.length === 0 ? '' : `\n${remarks.flatMap(({ message }) => wrap(message, '  ⚠ ', '    ', width)).join('\n')}\n`;

/** Why a dossier was refused, one problem a line. */
export function showIssues(issues: readonly { readonly message: string }[], language: Language, width: number): string {
  const head = language === 'fr' ? 'Dossier refusé, rien n’est évalué :' : 'Input refused, nothing is evaluated:';
  return `${[head, ...issues.flatMap(({ message }) => wrap(message, '  - ', '    ', width))].join('\n')}\n`;
}

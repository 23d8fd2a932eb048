import type { Outcome, Warning } from '../../../runtime/outcome.ts';
import type { Alternative, Evaluation, Result } from '../../interpret/evaluate.ts';
import { faultInWords } from '../../interpret/reasons/fault-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { dayInFrench, definitionInFrench } from '../../words.ts';
import { pairs, wrap } from '../terminal.ts';
import type { Colour, Pair, Paint } from '../terminal.ts';
import { inWords } from './values.ts';

type Language = 'fr' | 'en';

/** An outcome in words: the value as the language writes it, or what is missing, or which error and why. */
export function outcomeInWords(outcome: Outcome<unknown>, result: Pick<Result, 'type' | 'definition'>, plan: Plan, language: Language): string {
  switch (outcome.kind) {
    case 'value':
      return inWords(outcome.value, result.type, plan, language);
    case 'undetermined': {
      const needs = outcome.needs.map(({ path }) => path).join(', ');
      return language === 'fr' ? `indéterminé : il manque ${needs}` : `undetermined: needs ${needs}`;
    }
    case 'hole':
    case 'conflict':
    case 'overflow':
    case 'guarantee':
      return faultInWords(outcome, result.definition, plan, language);
  }
}

/** A warning in words. */
export function warningInWords({ kind, definition: id, detail }: Warning, plan: Plan, language: Language): string {
  const definition = definitionInFrench(id, plan);
  const words: Readonly<Record<Warning['kind'], Readonly<Record<Language, string>>>> = {
    'not verified': {
      fr: `non vérifié : « ${definition} » ne l’est que jusqu’au ${dayInFrench(detail)}`,
      en: `not verified: “${definition}” only is until ${detail}`,
    },
    relevé: {
      fr: `« ${definition} » vient d’un relevé, fiabilité ${detail}`,
      en: `“${definition}” comes from outside the documents, reliability ${detail}`,
    },
    reading: { fr: `dépend de la lecture retenue pour « ${detail} »`, en: `depends on the retained reading of “${detail}”` },
    'at latest': {
      fr: `« ${definition} » : en vigueur au plus tard le ${dayInFrench(detail)}`,
      en: `“${definition}”: in force at the latest ${detail}`,
    },
  };
  return words[kind][language];
}

/** How an evaluation is written: in which language, how wide, and which results (null: all). */
export interface Shown {
  readonly language: Language;
  readonly width: number;
  readonly paint: Paint;
  readonly only: readonly string[] | null;
}

/** An evaluation as people read it: a line per result, then the readings that these results may rest on. */
export function showEvaluation(evaluation: Evaluation, plan: Plan, shown: Shown): string {
  const { language, width, paint, only } = shown;
  const head = headOf(evaluation, language, paint);
  const results = Object.values(evaluation.results);
  const asked = results.filter(({ definition }) => only === null || only.includes(definition));
  const nameOf = (result: Result): string => (results.filter(({ name }) => name === result.name).length > 1 ? result.definition : result.name);
  const rows = asked.flatMap((result) => rowsOf(result, nameOf(result), plan, language));
  const questions = readingRows(evaluation, plan, asked, language);
  const others = evaluation.alternatives === undefined ? [] : ['', ...alternativeLines(evaluation.alternatives, asked, nameOf, plan, shown)];
  const read = questions.length > 0 ? ['', ...pairs(questions, width, paint)] : [];
  return `${[...head, '', ...pairs(rows, width, paint), ...read, ...others].join('\n')}\n`;
}

/** What the results that are not the same under every reading are under each; the others are said to be. */
function alternativeLines(
  alternatives: readonly Alternative[],
  asked: readonly Result[],
  nameOf: (result: Result) => string,
  plan: Plan,
  { language, width, paint }: Shown,
): string[] {
  const fr = language === 'fr';
  const head = paint('bold', fr ? 'Selon les lectures' : 'Under each reading');
  const said = (result: Result, { results }: Alternative): string => {
    const found = results[result.definition];
    if (found === undefined) return '';
    if ('kind' in found) return outcomeInWords(found, result, plan, language);
    return found.map(({ of, outcome }) => `${of.join(', ')}${fr ? ' :' : ':'} ${outcomeInWords(outcome, result, plan, language)}`).join(' ; ');
  };
  const changing = asked.filter((result) => new Set(alternatives.map((alternative) => said(result, alternative))).size > 1);
  const rows = changing.flatMap((result) => [
    { name: `  ${nameOf(result)}`, text: '' },
    ...alternatives.map((alternative): Pair => ({ name: `    ${readingsInWords(alternative)}`, text: said(result, alternative) })),
  ]);
  const rest =
    changing.length === asked.length
      ? []
      : [fr ? '  Les autres résultats sont les mêmes sous toutes les lectures.' : '  The other results are the same under every reading.'];
  const all = [fr ? '  Les résultats sont les mêmes sous toutes les lectures.' : '  The results are the same under every reading.'];
  return changing.length === 0 ? [head, ...all] : [head, ...pairs(rows, width, paint), ...rest];
}

const readingsInWords = ({ readings }: Alternative): string =>
  Object.entries(readings)
    .map(([question, reading]) => `${question} = ${reading}`)
    .join(', ');

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

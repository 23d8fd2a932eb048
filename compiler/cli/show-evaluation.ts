import type { Fault, Outcome, Warning } from '../../runtime/outcome.ts';
import type { Evaluation, Result } from '../interpret/evaluate.ts';
import type { Plan } from '../plan/plan.ts';
import { dayInFrench, inFrench } from '../words.ts';
import { columns, wrap } from './terminal.ts';
import type { Paint } from './terminal.ts';

type Language = 'fr' | 'en';

const FAULTS: Readonly<Record<Fault['kind'], Readonly<Record<Language, string>>>> = {
  hole: { fr: 'trou', en: 'hole' },
  conflict: { fr: 'conflit', en: 'conflict' },
  overflow: { fr: 'dépassement', en: 'overflow' },
  guarantee: { fr: 'garantie', en: 'guarantee' },
};

const REASONS: Readonly<Record<Fault['detail']['reason'], Readonly<Record<Language, string>>>> = {
  'no branch': { fr: 'aucune clause ne s’applique', en: 'no clause applies' },
  'no row': { fr: 'aucune ligne du tableau ne s’applique', en: 'no row of the table applies' },
  'no version': { fr: 'aucune valeur à cette date', en: 'no value at that date' },
  'absent value': { fr: 'une valeur absente est lue', en: 'an absent value is read' },
  'empty list': { fr: 'la liste est vide', en: 'the list is empty' },
  'division by zero': { fr: 'division par zéro', en: 'division by zero' },
  'different values': { fr: 'plusieurs règles s’appliquent, avec des valeurs différentes', en: 'several rules apply, with different values' },
  tie: { fr: 'ex æquo', en: 'a tie' },
  'several elements': { fr: 'plusieurs éléments au lieu d’un', en: 'several elements instead of one' },
  'number too large': { fr: 'nombre trop grand pour être exact', en: 'number too large to be exact' },
  'guarantee not held': { fr: 'la garantie n’est pas tenue', en: 'the guarantee does not hold' },
};

/** An outcome in words: the value as the language writes it, or what is missing, or which error and why. */
function outcomeInWords(outcome: Outcome<unknown>, result: Pick<Result, 'type' | 'definition'>, plan: Plan, language: Language): string {
  switch (outcome.kind) {
    case 'value':
      return inFrench(outcome.value, result.type, plan);
    case 'undetermined': {
      const needs = outcome.needs.map(({ path }) => path).join(', ');
      return language === 'fr' ? `indéterminé : il manque ${needs}` : `undetermined: needs ${needs}`;
    }
    case 'hole':
    case 'conflict':
    case 'overflow':
    case 'guarantee': {
      const place =
        outcome.definition === result.definition ? '' : language === 'fr' ? ` (dans « ${outcome.definition} »)` : ` (in “${outcome.definition}”)`;
      const colon = language === 'fr' ? ' :' : ':';
      return `${FAULTS[outcome.kind][language]}${colon} ${REASONS[outcome.detail.reason][language]}${place}`;
    }
  }
}

/** A warning in words. */
function warningInWords({ kind, definition, detail }: Warning, language: Language): string {
  const words: Readonly<Record<Warning['kind'], Readonly<Record<Language, string>>>> = {
    'not verified': {
      fr: `non vérifié : « ${definition} » ne l’est que jusqu’au ${detail}`,
      en: `not verified: “${definition}” only is until ${detail}`,
    },
    relevé: {
      fr: `« ${definition} » vient d’un relevé, fiabilité ${detail}`,
      en: `“${definition}” comes from outside the documents, reliability ${detail}`,
    },
    reading: { fr: `dépend de la lecture retenue pour « ${detail} »`, en: `depends on the retained reading of “${detail}”` },
    'at latest': { fr: `« ${definition} » : en vigueur au plus tard ${detail}`, en: `“${definition}”: in force at the latest ${detail}` },
  };
  return words[kind][language];
}

/** An evaluation as people read it: a line per result, then what it rests on. */
export function showEvaluation(evaluation: Evaluation, plan: Plan, language: Language, paint: Paint): string {
  const { ruleset, dates, readings } = evaluation;
  const head = [paint('bold', ruleset.version === null ? ruleset.title : `${ruleset.title}, ${ruleset.version}`)];
  const about = [
    dates.application !== null && (language === 'fr' ? `appliqué au ${dayInFrench(dates.application)}` : `applied on ${dates.application}`),
    dates.observation !== null && (language === 'fr' ? `observé le ${dayInFrench(dates.observation)}` : `observed on ${dates.observation}`),
  ].filter((part) => part !== false);
  if (about.length > 0) head.push(`  ${about.join(', ')}`);
  const results = Object.values(evaluation.results);
  const shown = (result: Result): string => (results.filter(({ name }) => name === result.name).length > 1 ? result.definition : result.name);
  const rows = results.flatMap((result) => rowsOf(result, shown(result), plan, language, paint));
  const questions = Object.entries(readings).map(([name, { reading, origin }]) => [
    `  ? ${name}`,
    reading === null
      ? language === 'fr'
        ? 'ouverte'
        : 'open'
      : origin === 'retained'
        ? `${reading} (${language === 'fr' ? 'retenue' : 'retained'})`
        : reading,
  ]);
  return `${[...head, '', ...columns(rows), ...(questions.length > 0 ? ['', ...columns(questions)] : [])].join('\n')}\n`;
}

function rowsOf(result: Result, name: string, plan: Plan, language: Language, paint: Paint): string[][] {
  const lines =
    'outcome' in result
      ? [[`  ${name}`, colour(result.outcome, outcomeInWords(result.outcome, result, plan, language), paint)]]
      : [
          [`  ${name}`, result.elements.length === 0 ? paint('grey', language === 'fr' ? 'aucun élément' : 'no element') : ''],
          ...result.elements.map(({ of, outcome }) => [
            `    ${of.join(', ')}`,
            colour(outcome, outcomeInWords(outcome, result, plan, language), paint),
          ]),
        ];
  return [...lines, ...result.warnings.map((warning) => ['', paint('grey', `⚠ ${warningInWords(warning, language)}`)])];
}

function colour(outcome: Outcome<unknown>, text: string, paint: Paint): string {
  if (outcome.kind === 'value') return text;
  return paint(outcome.kind === 'undetermined' ? 'yellow' : 'red', text);
}

/** Why a dossier was refused, one problem a line. */
export function showIssues(issues: readonly { readonly message: string }[], language: Language): string {
  const head = language === 'fr' ? 'Dossier refusé, rien n’est évalué :' : 'Input refused, nothing is evaluated:';
  return `${[head, ...issues.flatMap(({ message }) => wrap(message, '  - ', '    '))].join('\n')}\n`;
}

import type { Alternative, Result } from '../../interpret/evaluate.ts';
import { differOnlyIn } from '../../interpret/dossier/dependencies.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Pair, pairs, wrap } from '../terminal.ts';
import { type Shown, outcomeInWords } from './outcome-words.ts';

/** What is shown: results by their names, under each combination of readings that was tried. */
export interface Tried {
  readonly plan: Plan;
  readonly asked: readonly Result[];
  readonly nameOf: (result: Result) => string;
  readonly alternatives: readonly Alternative[];
}

/**
 * What results are under each reading that changes them; the others are said to be the same, or to stay undetermined: of these nothing more is
 * known.
 */
export function showReadings(tried: Tried, shown: Shown): string[] {
  const { asked, nameOf, alternatives } = tried;
  const { language, width, paint } = shown;
  const head = paint('bold', language === 'fr' ? 'Selon les lectures' : 'Under each reading');
  const rows = asked.map((result) => ({ result, rows: rowsUnder(result, tried, shown) }));
  const changing = rows.filter((one) => one.rows.length > 0);
  const others = rows.flatMap((one) => (one.rows.length > 0 ? [] : [one.result]));
  const lines = changing.flatMap(({ result, rows: under }): readonly Pair[] => [{ name: `  ${nameOf(result)}`, text: '' }, ...under]);
  const sentences = [...(others.length === 0 ? [] : [othersSentence(others, changing.length > 0, tried, shown)]), ...howTried(alternatives, shown)];
  return [head, ...(lines.length === 0 ? [] : pairs(lines, width, paint)), ...sentences.flatMap((one) => wrap(one, '  ', '  ', width))];
}

/** A row for each reading of the questions that change the result; none where no question does. */
function rowsUnder(result: Result, { plan, alternatives }: Tried, { language }: Shown): readonly Pair[] {
  const under = alternatives.map(({ readings, results }) => ({ readings, text: said(result, results[result.definition], plan, language) }));
  const questions = [...new Set(alternatives.flatMap(({ readings }) => Object.keys(readings)))].filter((question) =>
    under.some((one) => under.some((other) => one.text !== other.text && differOnlyIn(question, one.readings, other.readings))),
  );
  const rows = new Map<string, string>();
  for (const { readings, text } of under) {
    const read = questions.filter((question) => readings[question] !== undefined).map((question) => `${question} = ${readings[question]}`);
    if (read.length > 0) rows.set(read.join(', '), text);
  }
  return [...rows].map(([read, text]): Pair => ({ name: `    ${read}`, text }));
}

type Answer = Alternative['results'][string];

function said(result: Result, answer: Answer | undefined, plan: Plan, language: Shown['language']): string {
  if (answer === undefined) return '';
  if ('kind' in answer) return outcomeInWords(answer, result, plan, language);
  const colon = language === 'fr' ? ' :' : ':';
  return answer.map(({ of, outcome }) => `${of.join(', ')}${colon} ${outcomeInWords(outcome, result, plan, language)}`).join(' ; ');
}

/** Of results that no reading changes. One that is not determined may hang on a reading once more is known. */
function othersSentence(others: readonly Result[], some: boolean, { alternatives }: Tried, { language }: Shown): string {
  const isOpen = ({ definition }: Result): boolean => alternatives.some(({ results }) => isUndetermined(results[definition]));
  const open = others.filter(isOpen).length;
  if (language === 'fr') {
    const results = some ? 'Les autres résultats' : 'Les résultats';
    if (open === 0) return `${results} sont les mêmes sous toutes les lectures.`;
    if (open === others.length) return `${results} restent indéterminés quelle que soit la lecture.`;
    return `${results} connus sont les mêmes sous toutes les lectures ; ceux qui sont indéterminés le restent quelle que soit la lecture.`;
  }
  const results = some ? 'other results' : 'results';
  if (open === 0) return `The ${results} are the same under every reading.`;
  if (open === others.length) return `The ${results} stay undetermined whatever the reading.`;
  return `The ${results} that are known are the same under every reading; those that are undetermined stay so whatever the reading.`;
}

const isUndetermined = (answer: Answer | undefined): boolean =>
  answer !== undefined && ('kind' in answer ? answer.kind === 'undetermined' : answer.some(({ outcome }) => outcome.kind === 'undetermined'));

/** Too many combinations: each question was read by itself. */
function howTried(alternatives: readonly Alternative[], { language }: Shown): readonly string[] {
  const questions = alternatives.map(({ readings }) => Object.keys(readings));
  if (new Set(questions.flat()).size < 2 || questions.some((names) => names.length > 1)) return [];
  return [
    language === 'fr'
      ? 'Chaque question est lue seule, les autres comme ci-dessus : leurs combinaisons sont trop nombreuses.'
      : 'Each question is read by itself, the others as above: they have too many combinations.',
  ];
}

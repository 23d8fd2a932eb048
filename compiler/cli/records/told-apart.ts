import { sentencesOf } from '../../interpret/reasons/explain-in-french.ts';
import type { Explanation, Step } from '../../interpret/reasons/explanation.ts';
import type { Plan } from '../../plan/plan.ts';

/** What one ruleset answers, with all the steps of its reasons. */
interface Told {
  readonly plan: Plan;
  readonly explanation: Explanation;
  /** French sentences. */
  readonly because: readonly string[];
}

/**
 * The reasons of each of several rulesets for one result. Where two give different answers for the same words, where they begin to differ is told
 * too: the steps whose own value differs while all that they read is the same.
 */
export function toldApart(answers: readonly Told[]): readonly (readonly string[])[] {
  return answers.map((answer) => {
    const twins = answers.filter((other) => isTwin(answer, other));
    return twins.length === 0 ? answer.because : [...answer.because, ...beginnings(answer, twins)];
  });
}

/** Another answer, in the same words. */
const isTwin = (a: Told, b: Told): boolean =>
  a.because.length === b.because.length &&
  a.because.every((text, at) => text === b.because[at]) &&
  JSON.stringify(a.explanation.outcome) !== JSON.stringify(b.explanation.outcome);

function beginnings({ explanation, plan, because }: Told, twins: readonly Told[]): readonly string[] {
  const others = twins.map((twin) => outcomesOf(twin.explanation.steps));
  const different = new Set(
    explanation.steps.filter((step) => others.some((outcomes) => outcomes.get(nameOf(step)) !== JSON.stringify(step.outcome))).map(nameOf),
  );
  const isBeginning = (step: Step): boolean => different.has(nameOf(step)) && !step.reads.some((read) => different.has(nameOf(read)));
  const own = explanation.steps.length - 1;
  const told = sentencesOf(explanation, plan).flatMap(({ step, says, text }) => {
    const from = explanation.steps[step];
    const isTold = says === 'value' || says === 'version' || says === 'reason';
    return step !== own && isTold && from !== undefined && isBeginning(from) ? [text] : [];
  });
  return [...new Set(told)].filter((text) => !because.includes(text));
}

const nameOf = ({ definition, of }: Pick<Step, 'definition' | 'of'>): string => [definition, ...of].join(' / ');

const outcomesOf = (steps: readonly Step[]): ReadonlyMap<string, string> =>
  new Map(steps.map((step) => [nameOf(step), JSON.stringify(step.outcome)]));

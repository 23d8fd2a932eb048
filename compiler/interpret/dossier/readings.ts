/** The readings of open questions: which are used, and which others could be (decisions 39 and 40). */
import { MOST_COMBINATIONS, type Value } from '../../../runtime/partial/index.ts';
import { type Plan, questionOf } from '../../plan/plan.ts';
import { unknownOf } from '../world.ts';

/** By question: the reading used, where it comes from; null when the question is open. */
export type ReadingsUsed = Readonly<Record<string, { readonly reading: string | null; readonly origin: 'given' | 'retained' | 'open' }>>;

/** Readings asked for, by French or emitted name of the question; null leaves a question open, whatever reading is retained. */
export type ReadingsAsked = Readonly<Record<string, string | null>>;

/** Which readings are used, and the value of each question: an open one may be any of its readings. */
interface Read {
  readonly used: ReadingsUsed;
  readonly values: ReadonlyMap<string, Value>;
}

const known = new WeakMap<Plan, Map<string, Read>>();

/** Ways of asking for readings that are kept for a plan, at most: the rows of the rulesets have up to 145. */
const MOST_KEPT = 400;

/** Found once per plan for the same readings asked for: the rows of a case table share them. */
function readWith(plan: Plan, given: ReadingsAsked): Read {
  let kept = known.get(plan);
  if (kept === undefined || kept.size > MOST_KEPT) known.set(plan, (kept = new Map()));
  const key = isEmpty(given) ? '' : JSON.stringify(given);
  let read = kept.get(key);
  if (read === undefined) {
    refuseUnknownReadings(plan, given);
    const used = readingsOver(plan, given);
    const values = Object.entries(used).map(([name, { reading }]): [string, Value] => [name, reading ?? unknownQuestion(plan, name)]);
    kept.set(key, (read = { used, values: new Map(values) }));
  }
  return read;
}

/** Nearly always no reading is asked for. */
const isEmpty = (given: ReadingsAsked): boolean => Object.keys(given).length === 0;

const unknownQuestion = (plan: Plan, name: string): Value =>
  unknownOf(plan, { kind: 'choice', choice: name }, { kind: 'question', path: name, name, whole: true });

/** The readings used: those given over the retained ones. */
export const readingsUsed = (plan: Plan, given: ReadingsAsked): ReadingsUsed => readWith(plan, given).used;

/** The value of each question. */
export const valuesOfQuestions = (plan: Plan, given: ReadingsAsked): ReadonlyMap<string, Value> => readWith(plan, given).values;

/** Readings given, which the ruleset has, by French or emitted name of the question, over the retained ones. */
function readingsOver(plan: Plan, given: ReadingsAsked): ReadingsUsed {
  return Object.fromEntries(
    Object.values(plan.questions).map((question): [string, ReadingsUsed[string]] => {
      const asked = [question.name, question.emitted].find((name) => Object.hasOwn(given, name));
      const reading = asked === undefined ? undefined : given[asked];
      if (reading === null) return [question.name, { reading: null, origin: 'open' }];
      if (reading !== undefined) return [question.name, { reading, origin: 'given' }];
      return [
        question.name,
        question.retained === null ? { reading: null, origin: 'open' } : { reading: question.retained.reading, origin: 'retained' },
      ];
    }),
  );
}

/** Throws on a question or a reading that the ruleset does not have: a misspelt one must not become the retained one in silence. */
function refuseUnknownReadings(plan: Plan, given: ReadingsAsked): void {
  for (const [name, reading] of Object.entries(given)) {
    const question = Object.values(plan.questions).find((one) => one.name === name || one.emitted === name);
    if (question === undefined) throw new RangeError(`no question « ${name} »`);
    if (reading !== null && !question.readings.some((one) => one.name === reading)) throw new RangeError(`no such reading of « ${question.name} »`);
  }
}

/** Every combination of readings of these questions; beyond 64, each question alone. */
export function combinationsOf(plan: Plan, names: readonly string[]): readonly Readonly<Record<string, string>>[] {
  const readings = names.map((name): readonly [string, readonly string[]] => [name, questionOf(plan, name).readings.map((reading) => reading.name)]);
  if (readings.reduce((size, [, values]) => size * values.length, 1) > MOST_COMBINATIONS) {
    return readings.flatMap(([name, values]) => values.map((value) => ({ [name]: value })));
  }
  return readings.reduce<readonly Readonly<Record<string, string>>[]>(
    (found, [name, values]) => found.flatMap((before) => values.map((value) => ({ ...before, [name]: value }))),
    [{}],
  );
}

/** On which questions a result depends (decision 40): those of which another reading changes it, not those that it merely read. */
import { itemAt } from '../../../dsl/syntax/sure.ts';
import { Failed, type Value, isDefinite, needsOf, sameValue, sameness } from '../../../runtime/partial/index.ts';
import type { PlannedDefinition } from '../../plan/plan.ts';
import { domainOf } from '../domain.ts';
import type { Evaluated } from '../machine.ts';
import { readBy } from '../reasons/warnings.ts';
import type { Session } from '../session.ts';
import { combinationsOf } from './readings.ts';

/** A definition for each of its elements; none where these are not known. */
export function evaluatedFor(session: Session, definition: PlannedDefinition): readonly Evaluated[] {
  const domain = domainOf(definition.subjects, session.machine);
  return 'needs' in domain ? [] : domain.combinations.map((elements) => session.machine.definition(definition.id, elements, undefined));
}

/**
 * The questions whose reading changes the outcome, all combinations of those read tried, up to 64. Of an outcome that is not determined, what
 * it may be is compared, one question at a time. `evaluated`: the elements it is asked of.
 */
export function dependenciesOf(session: Session, definition: PlannedDefinition, evaluated = evaluatedFor(session, definition)): readonly string[] {
  const read = new Set(readBy(evaluated).flatMap((one) => one.inputs));
  const questions = definition.questions.filter((question) => read.has(question));
  if (questions.length === 0) return [];
  if (!isSettled(session, definition, evaluated)) return openDependencies(session, definition, evaluated, questions);
  const outcomes = combinationsOf(session.machine.plan, questions).map((readings) => ({
    readings,
    values: closelyUnder(session.with(readings), definition, evaluated),
  }));
  return questions.filter((question) =>
    outcomes.some(({ readings, values }) =>
      outcomes.some((other) => differOnlyIn(question, readings, other.readings) && !areSame(values, other.values)),
    ),
  );
}

function openDependencies(
  session: Session,
  definition: PlannedDefinition,
  evaluated: readonly Evaluated[],
  questions: readonly string[],
): readonly string[] {
  const rawUnder = (under: Session): readonly Value[] => evaluated.map(({ elements }) => under.raw(definition, elements));
  const here = rawUnder(session);
  // an open question that a value needs is no longer needed once it is read; one that no value needs changes none of them
  const needed = new Set(here.flatMap(needsOf).flatMap(({ kind, path }) => (kind === 'question' ? [path] : [])));
  return questions.filter((question) => {
    if (!isDefinite(session.machine.input(question))) return needed.has(question);
    return othersOf(session, question).some((under) => !areSame(rawUnder(under), here));
  });
}

/**
 * Of questions that a settled outcome depends on, those whose reading changes it with all the others read as they are, and those whose reading leaves
 * it open, so that it may.
 */
export function changingAlone(
  session: Session,
  definition: PlannedDefinition,
  evaluated: readonly Evaluated[],
  questions: readonly string[],
): ReadonlyMap<string, 'changes' | 'may change'> {
  if (!isSettled(session, definition, evaluated)) return new Map(questions.map((question) => [question, 'changes']));
  const here = closelyUnder(session, definition, evaluated);
  return new Map(
    questions.flatMap((question) => {
      const others = othersOf(session, question)
        .map((under) => closelyUnder(under, definition, evaluated))
        .filter((values) => !areSame(values, here));
      if (others.length === 0) return [];
      const changes = others.some((values) => values.some((value, at) => surelyDiffers(value, itemAt(here, at))));
      return [[question, changes ? 'changes' : 'may change'] as const];
    }),
  );
}

/** Whatever is not known of the first, it is not the second, which is known. */
const surelyDiffers = (value: Value, here: Value): boolean =>
  isDefinite(value) ? !sameValue(value, here) : !(here instanceof Failed) && sameness(value, here) === false;

/** The same dossier under each other reading of a question; of an open one, under each. */
function othersOf(session: Session, question: string): readonly Session[] {
  const read = session.machine.input(question);
  return combinationsOf(session.machine.plan, [question]).flatMap((reading) => (reading[question] === read ? [] : [session.with(reading)]));
}

const isSettled = (session: Session, definition: PlannedDefinition, evaluated: readonly Evaluated[]): boolean =>
  evaluated.every(({ elements }) => isDefinite(session.result(definition, elements).value));

const closelyUnder = (under: Session, definition: PlannedDefinition, evaluated: readonly Evaluated[]): readonly Value[] =>
  evaluated.map(({ elements }) => under.closely(definition, elements));

const areSame = (a: readonly Value[], b: readonly Value[]): boolean => sameValue(a, b);

/** Of two combinations of readings, whether both read this question, differently, and agree on the others. */
export function differOnlyIn(question: string, a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  if (a[question] === undefined || b[question] === undefined || a[question] === b[question]) return false;
  return Object.keys(a).every((name) => name === question || a[name] === b[name]);
}

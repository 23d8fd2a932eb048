/**
 * EVALUATE: every result of a plan over one dossier, with what it rests on. It runs the functions made once of the plan's
 * expressions (`code/`); what a value may be is left to the runtime's world with unknowns. Emitted code is held against it.
 */
import type { Type } from '../../dsl/model/types.ts';
import { formatDay, parseDay } from '../../runtime/dates/day.ts';
import type { Outcome, Warning } from '../../runtime/outcome.ts';
import type { Value } from '../../runtime/partial/index.ts';
import type { Plan, PlannedDefinition } from '../plan/plan.ts';
import { ENGINE } from '../version.ts';
import type { Dossier } from './dossier/decode.ts';
import { dependenciesOf, evaluatedFor } from './dossier/dependencies.ts';
import { domainOf, nameOfElement } from './domain.ts';
import type { Observer } from './reasons/observer.ts';
import { type Json, mayLeave, outcomeOf } from './outcome.ts';
import { type ReadingsAsked, type ReadingsUsed, combinationsOf, readingsUsed, valuesOfQuestions } from './dossier/readings.ts';
import { Shared } from './dossier/shared.ts';
import { Session } from './session.ts';
import { subjectTo, warningsOf } from './reasons/warnings.ts';

export interface EvaluateOptions {
  /**
   * Readings chosen by question, French or emitted names; null leaves it open. A question left out takes its retained reading, or stays open.
   * An unknown one throws.
   */
  readonly readings?: ReadingsAsked;
  /** ISO day; takes the place of the dossier's `jour d'observation`. */
  readonly observationDay?: string;
  /** Also every combination of the readings of the questions reached, up to 64, else one question at a time (decision 40). */
  readonly allReadings?: boolean;
  readonly observer?: Observer;
}

interface ResultBase {
  readonly definition: string;
  readonly name: string;
  readonly emitted: string;
  readonly type: Type;
  readonly warnings: readonly Warning[];
  /** Questions whose other readings would change it. */
  readonly dependsOn: readonly string[];
}

/** Of a `pour chaque` definition: one outcome per element, or what is needed to know the elements. */
export type Result = ResultBase & ({ readonly outcome: Outcome<Json> } | { readonly elements: readonly ElementOutcome[] });

export interface ElementOutcome {
  /** `événements[2]`, or a value of a choix; one per subject. */
  readonly of: readonly string[];
  readonly outcome: Outcome<Json>;
}

export interface Evaluation {
  readonly ruleset: { readonly title: string; readonly version: string | null; readonly hash: string; readonly language: number };
  readonly engine: string;
  readonly dates: { readonly application: string | null; readonly observation: string | null };
  readonly readings: ReadingsUsed;
  /** By definition id, in the plan's order; parameters and what the compiler made are left out. */
  readonly results: Readonly<Record<string, Result>>;
  /** By guarantee; a plain non spoils what it guards, an open one nothing. */
  readonly guarantees: Readonly<Record<string, Outcome<Json>>>;
  readonly alternatives?: readonly Alternative[];
}

/** The results under other readings. */
export interface Alternative {
  readonly readings: Readonly<Record<string, string>>;
  readonly results: Readonly<Record<string, Outcome<Json> | readonly ElementOutcome[]>>;
}

/** Evaluates every result. */
export function evaluate(plan: Plan, dossier: Dossier, options: EvaluateOptions = {}): Evaluation {
  const used = readingsUsed(plan, options.readings ?? {});
  const session = sessionOf(plan, dossier, options);
  const shown = resultsOf(plan);
  const alternatives =
    options.allReadings === true ? combinationsOf(plan, questionsOf(shown)).map((readings) => alternative(session, shown, readings)) : null;
  return {
    ruleset: { title: plan.title, version: plan.version, hash: plan.hash, language: plan.language },
    engine: `${ENGINE.name} ${ENGINE.version}`,
    dates: { application: dayOf(session, plan.applicationDate), observation: dayOf(session, observationInput(plan)) },
    readings: used,
    results: Object.fromEntries(shown.map((definition): [string, Result] => [definition.id, resultOf(session, definition, used)])),
    guarantees: Object.fromEntries(
      plan.guarantees.map((guarantee, index): [string, Outcome<Json>] => [
        guarantee.id,
        session.shared(guaranteed, guarantee, () => outcomeOf(session.guarantee(index), guarantee.type, plan)),
      ]),
    ),
    ...(alternatives === null ? {} : { alternatives }),
  };
}

/** A dossier ready to be asked: any definition, any expression of the plan in the scope of one. */
export function sessionOf(plan: Plan, dossier: Dossier, options: EvaluateOptions = {}, fixed: ReadonlyMap<string, Value> = new Map()): Session {
  const asked = options.readings ?? {};
  const observation = observationInput(plan);
  const day = options.observationDay === undefined ? null : parseDay(options.observationDay);
  if (options.observationDay !== undefined && day === null) throw new RangeError('observationDay is a day written YYYY-MM-DD');
  const values = observation === null || day === null ? dossier.values : new Map(dossier.values).set(observation, day);
  return new Session(plan, { values, readings: valuesOfQuestions(plan, asked), fixed }, options.observer ?? null);
}

const observations = new WeakMap<Plan, string | null>();

/** The `jour d'observation`, found once per plan. */
function observationInput(plan: Plan): string | null {
  let name = observations.get(plan);
  if (name === undefined)
    observations.set(plan, (name = Object.values(plan.inputs).find((input) => input.role === "jour d'observation")?.name ?? null));
  return name;
}

function dayOf(session: Session, input: string | null): string | null {
  const value = input === null ? null : session.machine.input(input);
  return typeof value === 'number' ? formatDay(value) : null;
}

/** What `evaluate` gives: every definition but parameters (they are data), those made by the compiler, and exact ones. */
export const resultsOf = (plan: Plan): readonly PlannedDefinition[] =>
  plan.definitions.filter((definition) => !definition.hidden && definition.word !== 'paramètre' && mayLeave(definition.type, plan));

/** Of a definition, what hangs on the dossier alone, and not on where a reading comes from. */
interface Found {
  readonly shown: Shown;
  readonly dependsOn: readonly string[];
  readonly warnings: readonly Warning[];
}

const found = new Shared<Found>();
const guaranteed = new Shared<Outcome<Json>>();

function resultOf(session: Session, definition: PlannedDefinition, used: ReadingsUsed): Result {
  const { shown, dependsOn, warnings } = session.shared(found, definition, () => findOf(session, definition));
  const { id, name, emitted, type } = definition;
  const retained = dependsOn.filter((question) => used[question]?.origin === 'retained');
  const readings = retained.map((question): Warning => ({ kind: 'reading', definition: id, detail: question }));
  return { definition: id, name, emitted, type, warnings: [...warnings, ...readings], dependsOn, ...shown };
}

function findOf(session: Session, definition: PlannedDefinition): Found {
  const shown = outcomesOf(session, definition);
  const outcomes = 'outcome' in shown ? [shown] : shown.elements;
  const isGiven = outcomes.some(({ outcome }) => outcome.kind === 'value');
  return {
    shown,
    dependsOn: dependenciesOf(session, definition),
    warnings: [...warningsOf(session.machine, evaluatedFor(session, definition)), ...(isGiven ? subjectTo(session, definition) : [])],
  };
}

type Shown = { readonly outcome: Outcome<Json> } | { readonly elements: readonly ElementOutcome[] };

/** The outcome of a definition, or of each of its elements. */
export function outcomesOf(session: Session, definition: PlannedDefinition): Shown {
  const { plan } = session.machine;
  const domain = domainOf(definition.subjects, session.machine);
  if ('needs' in domain) return { outcome: { kind: 'undetermined', needs: domain.needs } };
  const elements = domain.combinations.map((combination): ElementOutcome => ({
    of: combination.map(nameOfElement),
    outcome: outcomeOf(session.result(definition, combination), definition.type, plan),
  }));
  const [only] = elements;
  return definition.subjects.length === 0 && only !== undefined ? { outcome: only.outcome } : { elements };
}

const questionsOf = (definitions: readonly PlannedDefinition[]): readonly string[] => [
  ...new Set(definitions.flatMap((definition) => definition.questions)),
];

function alternative(session: Session, shown: readonly PlannedDefinition[], readings: Readonly<Record<string, string>>): Alternative {
  const under = session.with(readings);
  const results = shown.map((definition): [string, Outcome<Json> | readonly ElementOutcome[]] => {
    const found = outcomesOf(under, definition);
    return [definition.id, 'outcome' in found ? found.outcome : found.elements];
  });
  return { readings, results: Object.fromEntries(results) };
}

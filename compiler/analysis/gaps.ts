/**
 * Gaps and overlaps: situations in which no clause or row of a definition answers, and those in which two answer differently. LAW: never silent
 * (charter, law 2). Judged over all situations the conditions can tell apart, tables and clauses by the same mechanism.
 */
import { concatMap, mapPresent } from '../../dsl/syntax/collections.ts';
import type * as Core from '../../dsl/model/core.ts';
import { essenceOf } from '../../dsl/model/essence.ts';
import type { Span } from '../../dsl/syntax/span.ts';
import { walk } from '../../dsl/syntax/walk.ts';
import type { Plan, PlannedDefinition } from '../plan/plan.ts';
import { type Answers, type Reading, chooseAnswers, tableAnswers } from './answers.ts';
import { type Box, boxesOf } from './situations/boxes.ts';
import { type Idle, idleClauses } from './idle.ts';
import { type IndexedPlan, indexed, Lookups } from './lookups.ts';
import { Expander, type Place } from './reach/expand.ts';
import { localsOf } from './reach/ranges.ts';
import { isGiven } from './reach/terms.ts';
import { Worlds } from './reach/worlds.ts';
import type { Dimension } from './situations/regions.ts';
import { situationsOf } from './situations/situations.ts';
import { itemAt } from '../../dsl/syntax/sure.ts';

/**
 * `unexamined`: too many situations, or conditions that cannot be cut into regions; nothing is known, and that is said. `idle`: a clause that no
 * dossier meets.
 */
export interface Flaw {
  readonly kind: 'gap' | 'overlap' | 'unexamined' | 'idle';
  readonly definition: string;
  /** What is flawed: the clauses of a definition, or its table. */
  readonly of: 'clauses' | 'table';
  /** Ranks of the clauses or rows that meet (overlap only). */
  readonly where: readonly number[];
  /** Where these were written. */
  readonly spans: readonly Span[];
  /** The clauses that meet; of a table none. */
  readonly branches: readonly Core.Branch[];
  readonly dimensions: readonly Dimension[];
  readonly box: Box;
  /** The days of the version it stands in, since 1970-01-01; null: no limit on that side. */
  readonly days: { readonly from: number | null; readonly to: number | null };
  /** False when the things asked about depend on one another, so that the situation may be impossible. */
  readonly certain: boolean;
  /** A conflict that some dossier surely meets: what is asked about is given by the dossier, and the two values are written and differ. */
  readonly proven: boolean;
  /** Of what is unexamined: the thing asked about that cannot be told apart, if it is that. */
  readonly uncut: Core.Expr | null;
  /** Why a clause is of no use; null of other flaws. */
  readonly idle: Idle['why'] | null;
  /** A gap of a table between two of its brackets, whatever else the row asks. */
  readonly between: boolean;
}

/** Every flaw of a plan, in the order of its definitions. */
export function findFlaws(plan: Plan): readonly Flaw[] {
  const index = indexed(plan);
  return concatMap(plan.definitions, (definition) => flawsOf(definition, index));
}

/** By essence, what was found in a definition and what of the plan that rests on: most definitions stay from one key to the next. */
const judged = /* @__PURE__ */ new WeakMap<object, { readonly lookups: Lookups; readonly flaws: readonly Flaw[] }>();

function flawsOf(definition: PlannedDefinition, plan: IndexedPlan): readonly Flaw[] {
  const essence = essenceOf(definition);
  const before = judged.get(essence);
  if (before?.lookups.hold(plan) === true) return before.flaws;
  const lookups = new Lookups(plan);
  const flaws: Flaw[] = [];
  const locals = localsOf(definition);
  for (const version of definition.versions) {
    flaws.push(...idleClauses(version.value, lookups).map((idle) => idleOf(idle, definition, version)));
    walk(version.value, (expr) => {
      if (expr.kind === 'choose') flaws.push(...closer({ definition, version, locals }, 'clauses', (read) => chooseAnswers(expr, read), lookups));
      else if (expr.kind === 'table') flaws.push(...closer({ definition, version, locals }, 'table', (read) => tableAnswers(expr, read), lookups));
    });
  }
  lookups.close();
  judged.set(essence, { lookups, flaws });
  return flaws;
}

const idleOf = ({ branch, why }: Idle, { id }: PlannedDefinition, { from, to }: Core.Version): Flaw => ({
  kind: 'idle',
  idle: why,
  definition: id,
  of: 'clauses',
  where: [],
  spans: branch.span === null ? [] : [branch.span],
  branches: [branch],
  dimensions: [],
  box: [],
  days: { from, to },
  certain: true,
  proven: true,
  between: false,
  uncut: null,
});

/** Where an expression was found. */
type FoundPlace = Place & { readonly definition: PlannedDefinition };

/**
 * Judged as it is written; where that leaves a doubt, judged again with the rules that conditions name written out, unless that tells too many
 * situations apart.
 */
function closer(place: FoundPlace, of: Flaw['of'], answersOf: (read: Reading) => Answers, lookups: Lookups): readonly Flaw[] {
  const asWritten = judge(
    place,
    of,
    answersOf((condition) => condition),
    lookups,
  );
  if (asWritten.every(({ certain, kind }) => certain && kind !== 'unexamined')) return asWritten;
  const expander = new Expander(lookups, place);
  const writtenOut = judge(
    place,
    of,
    answersOf((condition) => expander.expand(condition)),
    lookups,
  );
  return writtenOut.some(({ kind }) => kind === 'unexamined') ? asWritten : writtenOut;
}

/** An overlap is told once for each two that meet, by its largest situation: N clauses that all meet are not 2^N findings. */
function judge(place: FoundPlace, of: Flaw['of'], answers: Answers, lookups: Lookups): readonly Flaw[] {
  if (answers.parts.length < 2 && answers.hasOtherwise) return [];
  const { definition } = place;
  const cut = answers.dimensions.cut(lookups);
  const dimensions = cut ?? [];
  const worlds = cut === null ? null : new Lazy(() => new Worlds(cut, definition, place.version, place.locals, lookups));
  const found = worlds === null ? null : situationsOf(dimensions, answers, (ranks) => worlds.value.canBe(dimensions, ranks));
  if (found !== null && found.gaps.length === 0 && found.overlaps.size === 0) return [];
  const certain = worlds === null || worlds.value.certain;
  const given = certain && cut !== null && cut.every((dimension) => termsOf(dimension).every((term) => isGiven(term, definition, lookups)));
  const flaw = (kind: Flaw['kind'], where: readonly number[], box: Box): Flaw => {
    const spans = mapPresent(where, (i) => itemAt(answers.parts, i).span);
    const proven = kind === 'overlap' && given && surelyDiffer(answers, where);
    const between = kind === 'gap' && of === 'table' && isBetween(dimensions, box);
    const branches = mapPresent(where, (i) => answers.branches[i]);
    const { from, to } = place.version;
    const days = { from, to };
    const uncut = cut === null ? answers.dimensions.uncut(lookups) : null;
    return { kind, definition: definition.id, of, where, spans, branches, dimensions, box, days, certain, proven, between, uncut, idle: null };
  };
  if (found === null) return [flaw('unexamined', [], [])];
  return [
    ...boxesOf(dimensions, found.gaps).map((box) => flaw('gap', [], box)),
    ...concatMap(found.overlaps.values(), ({ where, met }) =>
      boxesOf(dimensions, met)
        .slice(0, 1)
        .map((box) => flaw('overlap', where, box)),
    ),
  ];
}

const termsOf = ({ subject, pair }: Dimension): readonly Core.Expr[] => (pair === null ? [subject] : [pair.left, pair.right]);

/** Made when it is first asked for: most definitions have no flaw to look at closer. */
class Lazy<T> {
  #made: { readonly value: T } | null = null;
  readonly #make: () => T;

  constructor(make: () => T) {
    this.#make = make;
  }

  get value(): T {
    this.#made ??= { value: this.#make() };
    return this.#made.value;
  }
}

/** Whether two answers are written values, and not the same. */
function surelyDiffer({ values }: Answers, where: readonly number[]): boolean {
  const [left, right] = where.map((index) => values[index] ?? []);
  return (left ?? []).some((one, i) => {
    const other = right?.[i];
    if (one.kind !== 'const' || other?.kind !== 'const' || 'unknown' in one || 'unknown' in other) return false;
    return JSON.stringify(one.value) !== JSON.stringify(other.value);
  });
}

/** A lone numeric stretch, bounded on both sides: the others asked about may hold anything. */
function isBetween(dimensions: readonly Dimension[], box: Box): boolean {
  const narrowed = concatMap(dimensions, (dimension, i) => (itemAt(box, i).length === dimension.regions.length ? [] : [itemAt(box, i)]));
  const [stretch] = narrowed;
  return narrowed.length === 1 && stretch !== undefined && stretch.every(({ sample, low, high }) => sample !== null && low !== null && high !== null);
}

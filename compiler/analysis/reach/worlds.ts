/** Which situations a dossier can meet: the order of numbers and days, and what paramètres are worth on one day. */
import { concatMap } from '../../../dsl/syntax/collections.ts';
import { shareDays } from '../../../dsl/model/core.ts';
import type * as Core from '../../../dsl/model/core.ts';
import { walk } from '../../../dsl/syntax/walk.ts';
import type { PlannedDefinition } from '../../plan/plan.ts';
import type { Lookups } from '../lookups.ts';
import { type Dimension, type Region, keyOf } from '../situations/regions.ts';
import { type Locals, type Range, Ranges, isMeasured, present } from './ranges.ts';
import { stepOf } from './steps.ts';
import { inputsOf, takesAllItsValues } from './terms.ts';
import { itemAt } from '../../../dsl/syntax/sure.ts';

/** Versions change too often to be looked at day by day: every value of each is then taken for possible on any day. */
const MOST_WORLDS = 60;

/** A thing that conditions ask about, alone or compared with another. */
interface Term {
  readonly key: string;
  readonly subject: Core.Expr;
  /** How many times its scaled numbers are those of the unit; null where it has no order, or no count of decimals. */
  readonly factor: number | null;
  readonly step: number;
}

/** Two terms, by their ranks, and the dimension that says how they stand. */
interface Link {
  readonly left: number;
  readonly right: number;
  readonly dimension: number;
  readonly ordered: boolean;
}

/** The application days on which all that is asked about has the same versions, and the range of each term on them. */
type World = readonly Range[];

const FREE: Range = { low: -Infinity, high: Infinity };

/** The situations of one definition, told apart by what can be and what cannot. */
export class Worlds {
  readonly #terms: readonly Term[];
  readonly #links: readonly Link[];
  /** The term of each dimension that is asked about alone; null for a pair. */
  readonly #alone: readonly (number | null)[];
  readonly #worlds: readonly World[];
  readonly #certain: boolean;

  constructor(dimensions: readonly Dimension[], definition: PlannedDefinition, version: Core.Version, locals: Locals, lookups: Lookups) {
    const ranks = new Map<string, number>();
    const terms: Term[] = [];
    const termOf = (subject: Core.Expr): number => {
      const key = keyOf(subject);
      const known = ranks.get(key);
      if (known !== undefined) return known;
      const type = present(subject.type);
      const factor = !isMeasured(type) ? null : type.kind === 'date' ? 1 : 10 ** type.scale;
      ranks.set(key, terms.length);
      return terms.push({ key, subject, factor, step: factor === null ? 1 : stepOf(subject, lookups) }) - 1;
    };
    this.#alone = dimensions.map(({ pair, subject }) => (pair === null ? termOf(subject) : null));
    this.#links = concatMap(dimensions, ({ pair, regions }, dimension) => {
      if (pair === null) return [];
      const [left, right] = [termOf(pair.left), termOf(pair.right)];
      return [{ left: pair.flipped ? right : left, right: pair.flipped ? left : right, dimension, ordered: regions.length === 3 }];
    });
    this.#terms = terms;
    const days = daysOf(terms, definition, version, locals, lookups);
    const worlds = (days ?? [ANY_DAY]).map((day) => worldOf(terms, day, { definition, locals, lookups }));
    // What has no value on a day is not read on it; what never has one may be anything, the day it has.
    const never = new Set(terms.map((_, rank) => rank).filter((rank) => worlds.every((world) => world[rank] === null)));
    this.#worlds = worlds
      .filter((world) => world.every((range, rank) => range !== null || never.has(rank)))
      .map((world) => world.map((range) => range ?? FREE));
    this.#certain = days !== null && this.#isCertain(never, locals, lookups);
  }

  /** Whether every situation that `canBe` is met by some dossier: what is asked about may hold anything, and nothing of it hangs together otherwise. */
  get certain(): boolean {
    return this.#certain;
  }

  /** Whether some day allows the regions of a situation together; `ranks`: one region of each dimension. */
  canBe(dimensions: readonly Dimension[], ranks: readonly number[]): boolean {
    const regions = ranks.map((rank, i) => dimensions[i]?.regions[rank]);
    return this.#worlds.some((world) => this.#holds(world, regions));
  }

  #holds(world: World, regions: readonly (Region | undefined)[]): boolean {
    const bounds = this.#terms.map(({ step }, rank) => stepped(itemAt(world, rank), step));
    const absent = new Set<number>();
    this.#alone.forEach((term, dimension) => {
      const region = regions[dimension];
      if (term === null || region === undefined) return;
      if (region.sample === null) absent.add(term);
      const { low, high } = itemAt(bounds, term);
      if (this.#terms[term]?.factor !== null) bounds[term] = { low: Math.max(low, region.low ?? low), high: Math.min(high, region.high ?? high) };
    });
    const orders = concatMap(this.#links, ({ left, right, dimension, ordered }) => {
      const sample = regions[dimension]?.sample;
      if (!ordered || typeof sample !== 'number' || absent.has(left) || absent.has(right)) return [];
      return sample > 0 ? [{ low: right, high: left, strict: true }] : [{ low: left, high: right, strict: sample < 0 }];
    });
    return agree(this.#terms, bounds, orders, absent);
  }

  #isCertain(never: ReadonlySet<number>, locals: Locals, lookups: Lookups): boolean {
    const seen = new Set<string>();
    const unordered = concatMap(
      this.#links.filter(({ ordered }) => !ordered),
      ({ left, right }) => [left, right],
    );
    // What has no order is not followed from one comparison to another.
    const used = [...this.#alone.filter((term) => term !== null), ...concatMap(this.#links, ({ left, right }) => [left, right])];
    if (unordered.some((term) => used.filter((one) => one === term).length > 1)) return false;
    const compared = new Set(concatMap(this.#links, ({ left, right }) => [left, right]));
    return this.#terms.every(({ subject, factor }, rank) => {
      const exact = factor === null && present(subject.type).kind === 'number';
      if (exact && compared.has(rank)) return false;
      const inputs = inputsOf(subject, lookups, locals);
      if (inputs.size === 0 && subject.kind !== 'fold')
        return factor === null || never.has(rank) || this.#worlds.every((world) => world[rank]?.low === world[rank]?.high);
      if (!takesAllItsValues(subject, locals, lookups) || [...inputs].some((input) => seen.has(input))) return false;
      for (const input of inputs) seen.add(input);
      return true;
    });
  }
}

/** The ends of a range, moved in to the numbers that the term can be. */
const stepped = ({ low, high }: Range, step: number): Range => ({ low: Math.ceil(low / step) * step, high: Math.floor(high / step) * step });

interface Order {
  readonly low: number;
  readonly high: number;
  /** Strictly below; else the same. */
  readonly strict: boolean;
}

/** Beyond any amount or day a ruleset speaks of: stands for « without limit », so that a circle of comparisons is found by its growth. */
const FAR = 1e11;

/** Whether numbers within the bounds can stand in all these orders: each bound is moved by the others until none moves. */
function agree(terms: readonly Term[], bounds: readonly Range[], orders: readonly Order[], absent: ReadonlySet<number>): boolean {
  const factor = (rank: number): number => terms[rank]?.factor ?? 1;
  const step = (rank: number): number => itemAt(terms, rank).step;
  const low = bounds.map((one, rank) => (Number.isFinite(one.low) ? one.low : -FAR * factor(rank)));
  const high = bounds.map((one, rank) => (Number.isFinite(one.high) ? one.high : FAR * factor(rank)));
  const empty = (rank: number): boolean => !absent.has(rank) && itemAt(low, rank) > itemAt(high, rank);
  if (terms.some(({ factor: measured }, rank) => measured !== null && empty(rank))) return false;
  const followed = orders.filter((order) => terms[order.low]?.factor !== null && terms[order.high]?.factor !== null);
  const raise = (rank: number, from: number, strict: boolean): boolean => {
    const least = rescaled(itemAt(low, from), factor(from), factor(rank));
    const next = strict && Number.isInteger(least) ? least + 1 : least;
    return moved(low, rank, Math.max(itemAt(low, rank), Math.ceil(next / step(rank)) * step(rank)));
  };
  const lower = (rank: number, from: number, strict: boolean): boolean => {
    const most = rescaled(itemAt(high, from), factor(from), factor(rank));
    const next = strict && Number.isInteger(most) ? most - 1 : most;
    return moved(high, rank, Math.min(itemAt(high, rank), Math.floor(next / step(rank)) * step(rank)));
  };
  for (let round = 0; round < 4 * terms.length + 20; round += 1) {
    let changed = false;
    for (const order of followed) {
      changed = raise(order.high, order.low, order.strict) || changed;
      changed = lower(order.low, order.high, order.strict) || changed;
      if (!order.strict) {
        changed = raise(order.low, order.high, false) || changed;
        changed = lower(order.high, order.low, false) || changed;
      }
      if (empty(order.low) || empty(order.high)) return false;
    }
    if (!changed) return true;
  }
  return false;
}

const rescaled = (value: number, from: number, to: number): number => (to >= from ? value * (to / from) : value / (from / to));

function moved(bounds: number[], rank: number, to: number): boolean {
  if (bounds[rank] === to) return false;
  bounds[rank] = to;
  return true;
}

/** The range of each term on a day. */
function worldOf(
  terms: readonly Term[],
  day: Day,
  { definition, locals, lookups }: { readonly definition: PlannedDefinition; readonly locals: Locals; readonly lookups: Lookups },
): readonly (Range | null)[] {
  const ranges = new Ranges(lookups, day.from ?? day.to, definition);
  return terms.map(({ subject, factor }) => {
    if (factor === null) return FREE;
    const range = ranges.of(subject, locals);
    const chooses = subject.kind === 'input' && definition.timeline === null && lookups.input(subject.input).chooses;
    if (!chooses || range === null) return range;
    return { low: Math.max(range.low, day.from ?? -Infinity), high: Math.min(range.high, day.to ?? Infinity) };
  });
}

/** From a day to another, both included; null: without limit. */
interface Day {
  readonly from: number | null;
  readonly to: number | null;
}

const ANY_DAY: Day = { from: null, to: null };

/** The stretches of application days in which no version changes of what the terms read, within the version judged; null when they are too many. */
function daysOf(
  terms: readonly Term[],
  definition: PlannedDefinition,
  version: Core.Version,
  locals: Locals,
  lookups: Lookups,
): readonly Day[] | null {
  const cuts = new Set<number>();
  const seen = new Set<string>();
  const look = (expr: Core.Expr): void =>
    walk(expr, (one) => {
      if (one.kind === 'local' && locals.has(one.local) && !seen.has(`où ${one.local}`)) {
        seen.add(`où ${one.local}`);
        const named = locals.get(one.local);
        if (named !== undefined) look(named);
      }
      if (one.kind !== 'ref' || seen.has(one.definition)) return;
      seen.add(one.definition);
      const read = lookups.definition(one.definition);
      for (const { from, to, value } of read?.versions ?? []) {
        const sameDay = read?.applicationDate === null && shareDays(read, definition);
        if (from !== null && sameDay) cuts.add(from);
        if (to !== null && sameDay) cuts.add(to + 1);
        look(value);
      }
    });
  for (const { subject, factor } of terms) if (factor !== null) look(subject);
  const own = definition.applicationDate === null ? version : ANY_DAY;
  const within = [...cuts].filter((day) => (own.from === null || day > own.from) && (own.to === null || day <= own.to)).toSorted((a, b) => a - b);
  if (within.length >= MOST_WORLDS) return null;
  const starts = [own.from, ...within];
  return starts.map((from, i) => {
    const next = starts[i + 1];
    return { from, to: next === undefined || next === null ? own.to : next - 1 };
  });
}

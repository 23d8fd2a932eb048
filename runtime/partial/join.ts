/** Sets put together, and compared: the least set that holds several, and whether two values are, may be or cannot be the same. */
import { compareExact } from '../numbers/fraction.ts';
import type { Fault, Need } from '../outcome.ts';
import { isEmptyPeriod, type Period } from '../dates/period.ts';
import { greaterOf, highOf, isBounded, lesserOf, lowOf, rangeFrom } from './operators/bounded.ts';
import {
  BOTH,
  ELEMENT,
  type Item,
  type Known,
  type ListShape,
  NEVER,
  NO_FAULTS,
  NO_NEEDS,
  type Numeric,
  Open,
  Failed,
  type Range,
  type RecordValue,
  type Shape,
  type Value,
  asFraction,
  faultsOf,
  isList,
  isNever,
  isNumeric,
  isOpen,
  isPeriod,
  isRecord,
  possible,
  sameFault,
  setOf,
  unite,
  uniteFaults,
  withNeeds,
} from './value.ts';

/** More texts than this are any text, more periods a span of periods. */
const MOST_OPTIONS = 64;

let gathers = false;
let leftOut = 0;

/** Counts how often needs were left out so (see `gathering`): where that is the same before and after, gathering gives the very same value. */
export const timesLeftOut = (): number => leftOut;

/** Counts a value that is read again, where needs were left out when it was worked out. */
export const leftOutAgain = (): void => {
  leftOut += 1;
};

/**
 * What tells several open values apart is no need of theirs where they are the same set, though it may matter once they are known. While
 * `compute` runs, it is one all the same.
 */
export function gathering(compute: () => Value): Value {
  const before = gathers;
  gathers = true;
  try {
    return compute();
  } finally {
    gathers = before;
  }
}

/** One of these values; `needs` tell which. The same known value everywhere stays known. INVARIANT: at least one. */
export function join(values: readonly Value[], needs: readonly Need[] = []): Value {
  const [first] = values;
  if (first !== undefined && (!gathers || needs.length === 0 || isDefinite(first)) && areAll(first, values)) {
    if (needs.length > 0 && !isDefinite(first)) leftOut += 1;
    return first;
  }
  const hull = hullOf(values, needs);
  if (hull !== null) return hull;
  let shape: Shape = NEVER;
  let none = false;
  let faults: readonly Fault[] = NO_FAULTS;
  let all = needs;
  for (const value of values) {
    const set = setOf(value);
    shape = joinShapes(shape, set.shape);
    none ||= set.none;
    faults = uniteFaults(faults, faultsOf(value));
    if (value instanceof Open) all = withNeeds(all, value.needs);
  }
  return possible(shape, none, faults, all);
}

/** One of two values. */
export function either(a: Value, b: Value, needs: readonly Need[]): Value {
  if (typeof a !== 'number' || typeof b !== 'number') return join([a, b], needs);
  return a < b ? rangeFrom(a, b, needs) : rangeFrom(b, a, needs);
}

/** The same of numbers between bounds; null where something else is among them. */
function hullOf(values: readonly Value[], needs: readonly Need[]): Value | null {
  const first = values[0];
  if (first === undefined || !isBounded(first)) return null;
  let low = lowOf(first);
  let high = highOf(first);
  let all = needs;
  for (const value of values) {
    if (!isBounded(value)) return null;
    low = lesserOf(low, lowOf(value));
    high = greaterOf(high, highOf(value));
    if (typeof value !== 'number') all = withNeeds(all, value.needs);
  }
  return rangeFrom(low, high, all);
}

/** Whether each of these is the same as the first. */
function areAll(first: Value, values: readonly Value[]): boolean {
  for (const value of values) if (!sameValue(first, value)) return false;
  return true;
}

/** The least shape that holds both. */
export function joinShapes(a: Shape, b: Shape): Shape {
  if (a === b || isNever(b)) return a;
  if (isNever(a)) return b;
  if (a.kind === 'range' && b.kind === 'range') return { kind: 'range', ...hull(a, b) };
  if (a.kind === 'list' && b.kind === 'list') return { kind: 'list', ...joinLists(a, b) };
  if (a.kind === 'options' && b.kind === 'options') return joinOptions(a, b);
  const [p, q] = [periodShape(a), periodShape(b)];
  return p === null || q === null ? { kind: 'any' } : joinPeriods(p, q);
}

type Span = Extract<Shape, { kind: 'period' }>;

/** The empty period has no day: beside it, the days of the other are all there are. */
function joinPeriods(p: Span, q: Span): Span {
  if (liesBefore(p.end.high, p.start.low)) return { ...q, empty: true };
  if (liesBefore(q.end.high, q.start.low)) return { ...p, empty: true };
  return { kind: 'period', start: hull(p.start, q.start), end: hull(p.end, q.end), empty: p.empty || q.empty };
}

type Options = Extract<Shape, { kind: 'options' }>;

function joinOptions(a: Options, b: Options): Shape {
  const more = b.values.filter((value) => !isOneOf(value, a.values));
  if (more.length === 0 && a.values.length <= MOST_OPTIONS) return a;
  const values = [...a.values, ...more];
  const [first] = values;
  if (values.length <= MOST_OPTIONS || first === undefined || isRecord(first)) return { kind: 'options', values };
  return isPeriod(first) ? (periodShape({ kind: 'options', values }) ?? { kind: 'any' }) : { kind: 'any' };
}

function isOneOf(value: Known, values: readonly Known[]): boolean {
  if (values.includes(value)) return true;
  return typeof value === 'object' && values.some((other) => sameValue(other, value));
}

/** A span of periods that holds a set of periods; null when it is not one. */
export function periodShape(shape: Shape): Span | null {
  if (shape.kind === 'period') return shape;
  if (shape.kind !== 'options') return null;
  const periods: Period[] = [];
  for (const value of shape.values) {
    if (!isPeriod(value)) return null;
    periods.push(value);
  }
  const filled = periods.filter((period) => !isEmptyPeriod(period));
  const ends = (side: (period: Period) => number): Range =>
    filled.length === 0 ? { low: 0, high: 0 } : { low: Math.min(...filled.map(side)), high: Math.max(...filled.map(side)) };
  // without a filled period, the bounds 0 and −1 hold the empty one alone
  const end = filled.length === 0 ? { low: -1, high: -1 } : ends((period) => period.end);
  return { kind: 'period', start: ends((period) => period.start), end, empty: filled.length < periods.length };
}

/** The least range that holds both. */
function hull(a: Range, b: Range): Range {
  return {
    low: a.low === null || b.low === null ? null : lesser(a.low, b.low),
    high: a.high === null || b.high === null ? null : greater(a.high, b.high),
  };
}

export const lesser = (a: Numeric, b: Numeric): Numeric => (order(a, b) <= 0 ? a : b);
export const greater = (a: Numeric, b: Numeric): Numeric => (order(a, b) >= 0 ? a : b);

/** Orders two numbers of one type. */
export function order(a: Numeric, b: Numeric): number {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0;
  return compareExact(asFraction(a), asFraction(b));
}

/** Elements of both are sure when they are in both; each occurrence is matched once. */
function joinLists(a: ListShape, b: ListShape): ListShape {
  const left = [...b.items];
  const items: Item[] = a.items.map((item) => {
    const at = left.findIndex((other) => sameValue(item.value, other.value));
    if (at < 0) return { value: item.value, sure: false };
    const [twin] = left.splice(at, 1);
    return { value: item.value, sure: item.sure && twin?.sure === true };
  });
  items.push(...left.map((item) => ({ value: item.value, sure: false })));
  const rests = [a.rest, b.rest].filter((rest) => rest !== null);
  return {
    items,
    rest: rests.length === 0 ? null : join(rests),
    atLeast: Math.min(a.atLeast, b.atLeast),
    atMost: a.atMost === null || b.atMost === null ? null : Math.max(a.atMost, b.atMost),
    ordered: a.ordered && b.ordered && (isPart(a, b) || isPart(b, a)),
  };
}

/** Every item of `a` is in `b`, in the same order. */
function isPart(a: ListShape, b: ListShape): boolean {
  let from = 0;
  return a.items.every((item) => {
    const at = b.items.findIndex((other, place) => place >= from && sameValue(item.value, other.value));
    from = at + 1;
    return at >= 0;
  });
}

/** Identical descriptions: the same known value, or the same set with the same needs. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isList(a) || isList(b)) return isList(a) && isList(b) && a.length === b.length && a.every((value, at) => sameOrMissing(value, b[at]));
  if (a instanceof Failed || b instanceof Failed) return a instanceof Failed && b instanceof Failed && sameFault(a.fault, b.fault);
  if (a instanceof Open || b instanceof Open) return a instanceof Open && b instanceof Open && sameOpen(a, b);
  if (isRecord(a) || isRecord(b)) return isRecord(a) && isRecord(b) && sameRecord(a, b);
  if (isNumeric(a) || isNumeric(b)) return isNumeric(a) && isNumeric(b) && a.n === b.n && a.d === b.d;
  return (a.start === b.start && a.end === b.end) || (isEmptyPeriod(a) && isEmptyPeriod(b));
}

const sameOrMissing = (a: Value | undefined, b: Value | undefined): boolean => (a === undefined || b === undefined ? a === b : sameValue(a, b));

function sameRecord(a: RecordValue, b: RecordValue): boolean {
  const [x, y] = [a[ELEMENT], b[ELEMENT]];
  if (x !== null && y !== null && (x.list !== y.list || x.index !== y.index)) return false;
  const fields = Object.keys(a);
  return fields.length === Object.keys(b).length && fields.every((field) => sameOrMissing(a[field], b[field]));
}

function sameOpen(a: Open, b: Open): boolean {
  return (
    a.none === b.none &&
    sameList(a.needs, b.needs, (x, y) => x.kind === y.kind && x.path === y.path) &&
    sameList(a.faults, b.faults, sameFault) &&
    sameShape(a.shape, b.shape)
  );
}

const sameList = <T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean =>
  a === b || (a.length === b.length && a.every((one, at) => b[at] !== undefined && same(one, b[at])));

function sameShape(a: Shape, b: Shape): boolean {
  if (a.kind === 'options') return b.kind === 'options' && sameValue(a.values, b.values);
  if (a.kind === 'range') return b.kind === 'range' && sameRange(a, b);
  if (a.kind === 'period') return b.kind === 'period' && a.empty === b.empty && sameRange(a.start, b.start) && sameRange(a.end, b.end);
  if (a.kind === 'any') return b.kind === 'any';
  if (b.kind !== 'list' || a.atLeast !== b.atLeast || a.atMost !== b.atMost || a.ordered !== b.ordered) return false;
  if (a.items.length !== b.items.length || !a.items.every((item, at) => item.sure === b.items[at]?.sure)) return false;
  const values = (list: ListShape): readonly Value[] => list.items.map((item) => item.value);
  return sameValue(values(a), values(b)) && sameOrMissing(a.rest ?? undefined, b.rest ?? undefined);
}

function sameRange(a: Range, b: Range): boolean {
  const same = (x: Numeric | null, y: Numeric | null): boolean => (x === null || y === null ? x === y : sameValue(x, y));
  return same(a.low, b.low) && same(a.high, b.high);
}

/** Whether two values are the same once known: for sure, surely not, or it is open. Faults apart. */
export const sameness = (a: Value, b: Value): boolean | 'open' => samenessOf(withoutFaults(a), withoutFaults(b));

const withoutFaults = (value: Value): Value =>
  value instanceof Open && value.faults.length > 0 ? possible(value.shape, value.none, NO_FAULTS, value.needs) : value;

function samenessOf(a: Value, b: Value): boolean | 'open' {
  if (isDefinite(a) && isDefinite(b)) return sameValue(a, b) || (isRecord(a) && isRecord(b) && sameFields(a, b));
  if (isList(a) && isList(b)) return everySame(a, b);
  if (isRecord(a) && isRecord(b)) {
    const fields = Object.keys(a);
    return everySame(
      fields.map((field) => a[field] ?? null),
      fields.map((field) => b[field] ?? null),
    );
  }
  const [x, y] = [setOf(a), setOf(b)];
  if (x.none && y.none) return 'open';
  return canMeet(x.shape, y.shape) ? 'open' : false;
}

/** Two elements of a list with the same fields are the same value for a conflict, whatever their places. */
const sameFields = (a: RecordValue, b: RecordValue): boolean => sameValue({ ...a, [ELEMENT]: null }, { ...b, [ELEMENT]: null });

function everySame(a: readonly Value[], b: readonly Value[]): boolean | 'open' {
  if (a.length !== b.length) return false;
  const each = a.map((value, at) => sameness(value, b[at] ?? null));
  if (each.includes(false)) return false;
  return each.includes('open') ? 'open' : true;
}

function canMeet(a: Shape, b: Shape): boolean {
  if (isNever(a) || isNever(b)) return false;
  if (a.kind === 'range' && b.kind === 'range') return !(liesBefore(a.high, b.low) || liesBefore(b.high, a.low));
  if (a.kind === 'options' && b.kind === 'options') return a.values.some((x) => b.values.some((y) => sameness(x, y) !== false));
  if (a.kind === 'list' && b.kind === 'list') {
    return (b.atMost === null || a.atLeast <= b.atMost) && (a.atMost === null || b.atLeast <= a.atMost);
  }
  return true;
}

/** A bound that lies before another; an infinite one never does. */
const liesBefore = (a: Numeric | null, b: Numeric | null): boolean => a !== null && b !== null && order(a, b) < 0;

/** Known through and through: no open value at any depth. */
export function isDefinite(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (value instanceof Open) return false;
  if (isList(value)) return value.every(isDefinite);
  return !isRecord(value) || Object.values(value).every(isDefinite);
}

/** Everything that is open in a value, at any depth. */
export function needsOf(value: Value): readonly Need[] {
  if (typeof value !== 'object' || value === null || value instanceof Failed) return NO_NEEDS;
  if (value instanceof Open)
    return value.shape.kind === 'options' || value.shape.kind === 'list' ? unite(value.needs, ...needsInside(value.shape)) : value.needs;
  if (isList(value)) return unite(...value.map(needsOf));
  return isRecord(value) ? unite(...Object.values(value).map(needsOf)) : NO_NEEDS;
}

function needsInside(shape: Shape): readonly (readonly Need[])[] {
  if (shape.kind === 'options') return typeof shape.values[0] === 'object' ? shape.values.map(needsOf) : [];
  if (shape.kind === 'list') return [...shape.items.map((item) => needsOf(item.value)), shape.rest === null ? [] : needsOf(shape.rest)];
  return [];
}

/** A boolean set as a value: what `compare`, `and`, tests give. */
export function truth(canBe: { readonly true: boolean; readonly false: boolean }, faults: readonly Fault[], needs: readonly Need[]): Value {
  const shape: Shape = canBe.true && canBe.false ? BOTH : { kind: 'options', values: canBe.true ? [true] : canBe.false ? [false] : [] };
  return possible(shape, false, faults, needs);
}

/** Whether a condition may hold, and may not. A fault or `aucun` is neither. */
export function canBe(value: Value): { readonly true: boolean; readonly false: boolean } {
  if (typeof value === 'boolean') return { true: value, false: !value };
  if (!isOpen(value) || value.shape.kind !== 'options') return { true: false, false: false };
  return { true: value.shape.values.includes(true), false: value.shape.values.includes(false) };
}

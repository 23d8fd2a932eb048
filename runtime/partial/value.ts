/**
 * VALUES OF A DOSSIER WITH UNKNOWNS (decisions 35 to 38). A known value is the plain value of the complete evaluator; `Open` is the set of
 * what a value may be; `Failed` is a definite fault, held as a value so that it spoils only what is built on it. Lists and records stay
 * arrays and objects when their form is known: only their elements and fields are open.
 */
import type { Fraction } from '../numbers/fraction.ts';
import { FaultSignal } from '../fault.ts';
import type { Fault, FaultDetail, FaultKind, Need } from '../outcome.ts';
import type { Period } from '../dates/period.ts';

/** Where an element of a donnée list comes from: its list, its place in the dossier (null: an element nobody has named), its sort key. */
export interface Element {
  readonly list: string;
  readonly index: number | null;
  readonly key: Value | undefined;
}

/** Under this key a record carries its identity; null for a record that is no element. INVARIANT: every record has it. */
export const ELEMENT: unique symbol = Symbol('element');

export interface RecordValue {
  readonly [field: string]: Value;
  readonly [ELEMENT]: Element | null;
}

export type Numeric = number | Fraction;

/** A number as a fraction: a scaled one is taken for whole. */
export const asFraction = (x: Numeric): Fraction => (typeof x === 'number' ? { n: x, d: 1 } : x);

/** A definite value at its top; lists and records may hold open ones. `null` is `aucun`. */
export type Known = null | boolean | string | Numeric | Period | RecordValue | readonly Value[];

export type Value = Known | Open | Failed;

/** From `low` to `high`, both included; null: without limit on that side. */
export interface Range {
  readonly low: Numeric | null;
  readonly high: Numeric | null;
}

/** An element that is in the list for sure, or may be. */
export interface Item {
  readonly value: Value;
  readonly sure: boolean;
}

/** What a value may be, `aucun` and faults apart. */
export type Shape =
  /** One of these. Empty: nothing but `aucun` or a fault. Records may have open fields. */
  | { readonly kind: 'options'; readonly values: readonly Exclude<Known, null>[] }
  /** Numbers and days. */
  | ({ readonly kind: 'range' } & Range)
  /** Periods whose days lie in these ranges, and the empty one if `empty`. */
  | { readonly kind: 'period'; readonly start: Range; readonly end: Range; readonly empty: boolean }
  /** These items in this order (`ordered`: it is known), and others like `rest`, anywhere; `atLeast` to `atMost` elements in all. */
  | ({ readonly kind: 'list' } & ListShape)
  /** A text of which nothing is known. */
  | { readonly kind: 'any' };

export interface ListShape {
  readonly items: readonly Item[];
  readonly rest: Value | null;
  readonly atLeast: number;
  readonly atMost: number | null;
  readonly ordered: boolean;
}

/** A value that is not known: all it may be, and what would tell. Made by `possible`, which turns a set of one into that one. */
export class Open {
  readonly shape: Shape;
  /** It may be `aucun`. */
  readonly none: boolean;
  /** Faults it may be instead. */
  readonly faults: readonly Fault[];
  readonly needs: readonly Need[];

  constructor(shape: Shape, none: boolean, faults: readonly Fault[], needs: readonly Need[]) {
    this.shape = shape;
    this.none = none;
    this.faults = faults;
    this.needs = needs;
  }
}

/** A definite fault. */
export class Failed {
  readonly fault: Fault;

  constructor(fault: Fault) {
    this.fault = fault;
  }
}

export const NEVER: Shape = { kind: 'options', values: [] };
export const BOTH: Shape = { kind: 'options', values: [true, false] };
export const NO_RANGE: Range = { low: null, high: null };
export const NO_FAULTS: readonly Fault[] = [];
export const NO_NEEDS: readonly Need[] = [];

export const isOpen = (value: Value): value is Open => value instanceof Open;
export const isNever = (shape: Shape): boolean => shape.kind === 'options' && shape.values.length === 0;
export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
export const isRecord = (value: Value): value is RecordValue => typeof value === 'object' && value !== null && ELEMENT in value;
export const isPeriod = (value: Value): value is Period => typeof value === 'object' && value !== null && !(ELEMENT in value) && 'start' in value;
export const isNumeric = (value: Value): value is Numeric =>
  typeof value === 'number' || (typeof value === 'object' && value !== null && !(ELEMENT in value) && 'd' in value);

/** A fault as a value. */
export const failed = (kind: FaultKind, reason: FaultDetail['reason'], definition: string, where: readonly (string | number)[] = []): Failed =>
  new Failed({ kind, definition, detail: { reason, where } });

/** Runs a function of the runtime; the fault it raises becomes a value. */
export function attempt<T>(compute: () => T): T | Failed {
  try {
    return compute();
  } catch (signal) {
    if (signal instanceof FaultSignal) return new Failed(signal.fault);
    throw signal; // our own bug
  }
}

/** Makes a record; `element` when it is one of a donnée list. */
export const record = (fields: Readonly<Record<string, Value>>, element: Element | null = null): RecordValue => ({ ...fields, [ELEMENT]: element });

/**
 * The set of these possibilities, reduced: one value left and it is known, one fault left and it is definite.
 * INVARIANT: something is possible.
 */
export function possible(shape: Shape, none: boolean, faults: readonly Fault[], needs: readonly Need[]): Value {
  const [fault, second] = faults;
  if (isNever(shape) && !(none && fault !== undefined)) {
    if (none) return null;
    if (fault !== undefined && second === undefined) return new Failed(fault);
  }
  if (!none && fault === undefined) {
    const only = single(shape);
    if (only !== undefined) return only;
  }
  return new Open(shape, none, faults, needs);
}

/** The only value of a shape; undefined when there are several. */
function single(shape: Shape): Known | undefined {
  switch (shape.kind) {
    case 'options':
      return shape.values.length === 1 ? shape.values[0] : undefined;
    case 'range':
      return shape.low !== null && shape.high !== null && sameNumber(shape.low, shape.high) ? shape.low : undefined;
    case 'period':
      return singlePeriod(shape);
    case 'list': {
      const whole = shape.rest === null && (shape.ordered || shape.items.length < 2) && shape.items.every((item) => item.sure);
      return whole ? shape.items.map((item) => item.value) : undefined;
    }
    case 'any':
      return undefined;
  }
}

function singlePeriod({ start, end, empty }: Extract<Shape, { kind: 'period' }>): Period | undefined {
  if (empty || typeof start.low !== 'number' || typeof end.low !== 'number') return undefined;
  return start.low === start.high && end.low === end.high ? { start: start.low, end: end.low } : undefined;
}

/** Same number of one type (both scaled alike, or both exact). */
function sameNumber(a: Numeric, b: Numeric): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && a.n === b.n && a.d === b.d);
}

/** Needs without repetition, in the order first met. */
export function unite(...lists: readonly (readonly Need[])[]): readonly Need[] {
  let found: readonly Need[] = NO_NEEDS;
  for (const list of lists) found = withNeeds(found, list);
  return found;
}

/** The same of two: one of them itself when it holds the other, as most of the time. */
export function withNeeds(found: readonly Need[], more: readonly Need[]): readonly Need[] {
  if (more.length === 0 || more === found) return found;
  return found.length === 0 ? more : added(found, more, sameNeed);
}

/** Adds those that are not among them. */
export function addNeeds(found: Need[], more: readonly Need[]): void {
  for (const need of more) if (!holdsNeed(found, need)) found.push(need);
}

/** Faults without repetition, in the order first met. Only the first are told: that there are some leaves the result open. */
export function uniteFaults(...lists: readonly (readonly Fault[])[]): readonly Fault[] {
  let found: readonly Fault[] = NO_FAULTS;
  for (const list of lists) {
    if (list.length === 0 || list === found) continue;
    if (found.length >= MOST_FAULTS) break; // what follows would be left out
    found = found.length === 0 ? list : added(found, list, sameFault);
  }
  return found.length > MOST_FAULTS ? found.slice(0, MOST_FAULTS) : found;
}

const MOST_FAULTS = 12;

export const needKey = (need: Need): string => `${need.kind} ${need.path}`;

const sameNeed = (a: Need, b: Need): boolean => a === b || (a.path === b.path && a.kind === b.kind);

/** The same error, met twice. */
export function sameFault(a: Fault, b: Fault): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind || a.definition !== b.definition || a.detail.reason !== b.detail.reason) return false;
  const [x, y] = [a.detail.where, b.detail.where];
  return x.length === y.length && x.every((place, at) => place === y[at]);
}

/** What was found, then what else is met; what was found itself when that is nothing. */
function added<T>(found: readonly T[], list: readonly T[], same: (a: T, b: T) => boolean): readonly T[] {
  let all: T[] | null = null;
  for (const one of list) {
    if (isAmong(one, all ?? found, same)) continue;
    all ??= [...found];
    all.push(one);
  }
  return all ?? found;
}

function holdsNeed(found: readonly Need[], need: Need): boolean {
  for (const other of found) if (sameNeed(other, need)) return true;
  return false;
}

/** Nearly always it is the same object. */
function isAmong<T>(one: T, found: readonly T[], same: (a: T, b: T) => boolean): boolean {
  if (found.includes(one)) return true;
  for (const other of found) if (same(one, other)) return true;
  return false;
}

/** The possible faults of a value: its own when it is one. */
export const faultsOf = (value: Value): readonly Fault[] =>
  value instanceof Open ? value.faults : value instanceof Failed ? [value.fault] : NO_FAULTS;

/** What an open value needs, at its top only. */
export const needsAtTop = (value: Value): readonly Need[] => (value instanceof Open ? value.needs : NO_NEEDS);

/** The value with further possible faults; `needs` tell whether they arise. */
export function withFaults(value: Value, faults: readonly Fault[], needs: readonly Need[]): Value {
  if (faults.length === 0) return value;
  const { shape, none } = setOf(value);
  return possible(shape, none, uniteFaults(faults, faultsOf(value)), unite(needs, needsAtTop(value)));
}

/** The set a value stands for, faults apart. */
export function setOf(value: Value): { readonly shape: Shape; readonly none: boolean } {
  if (value instanceof Open) return value;
  if (value instanceof Failed) return { shape: NEVER, none: false };
  if (value === null) return { shape: NEVER, none: true };
  if (isNumeric(value)) return { shape: { kind: 'range', low: value, high: value }, none: false };
  if (isList(value)) return { shape: { kind: 'list', ...listShape(value) }, none: false };
  return { shape: { kind: 'options', values: [value] }, none: false };
}

/** A list whose elements are all there, in order. */
export function listShape(values: readonly Value[]): ListShape {
  return { items: values.map((value) => ({ value, sure: true })), rest: null, atLeast: values.length, atMost: values.length, ordered: true };
}

/**
 * Lists of which some elements, their number or their order are not known. Making a list is strict: a fault in one element is the fault of
 * the whole. `any` and `all` stop at the first that decides.
 */
import { canBe, greater, isDefinite, join, lesser, sameness, truth } from '../join.ts';
import { isBefore } from './element.ts';
import { and, not, or } from './logic.ts';
import { rangeFrom } from './bounded.ts';
import { rangeOf } from './lift.ts';
import { add, total } from './numbers.ts';
import { isEmptyPeriod } from './days.ts';
import {
  BOTH,
  type Item,
  type ListShape,
  NEVER,
  NO_FAULTS,
  type Numeric,
  Open,
  Failed,
  type Value,
  attempt,
  failed,
  faultsOf,
  isList,
  isNever,
  isPeriod,
  listShape,
  needsAtTop,
  possible,
  record,
  setOf,
  unite,
  uniteFaults,
} from '../value.ts';
import { convertExact } from '../../numbers/fraction.ts';
import { multiply } from '../../numbers/decimal.ts';

type Faults = Open['faults'];
type Needs = Open['needs'];

interface View {
  readonly list: ListShape;
  readonly faults: Faults;
  readonly needs: Needs;
}

/** A list as items; a definite fault stops the operation. `aucun` never reaches one. */
function view(value: Value): View | Failed {
  if (isList(value)) return { list: listShape(value), faults: [], needs: [] };
  if (value instanceof Failed) return value;
  if (!(value instanceof Open)) return failed('hole', 'absent value', '');
  const list: ListShape = value.shape.kind === 'list' ? value.shape : { ...listShape([]), atMost: isNever(value.shape) ? 0 : null };
  return { list, faults: value.faults, needs: value.needs };
}

/** Elements gathered one by one: what is possible for each, the faults that may spoil the list. */
class Gathering {
  readonly items: Item[] = [];
  faults: Faults;
  needs: Needs;
  /** The list surely fails: what follows is not read. */
  stopped = false;

  constructor(from: View) {
    this.faults = from.faults;
    this.needs = from.needs;
  }

  /** Adds an element that is there if `sure`. */
  put(value: Value, sure: boolean): void {
    this.blame(value);
    const rest = withoutFaults(value);
    if (rest === null) {
      if (sure) this.stopped = true;
    } else this.items.push({ value: rest.value, sure });
  }

  blame(value: Value): void {
    const faults = faultsOf(value);
    if (faults.length === 0) return;
    this.faults = uniteFaults(this.faults, faults);
    this.needs = unite(this.needs, needsAtTop(value));
  }

  done(shape: Omit<ListShape, 'items'>): Value {
    if (this.stopped) return possible(NEVER, false, this.faults, this.needs);
    return possible({ kind: 'list', ...shape, items: this.items }, false, this.faults, this.needs);
  }
}

/** The value where it is no fault; null when it is nothing else. */
function withoutFaults(value: Value): { readonly value: Value } | null {
  if (value instanceof Failed) return null;
  if (!(value instanceof Open) || value.faults.length === 0) return { value };
  if (isNever(value.shape) && !value.none) return null;
  return { value: possible(value.shape, value.none, [], value.needs) };
}

const NOTHING: View = { list: listShape([]), faults: [], needs: [] };

/** A list of these elements. */
export function list(values: readonly Value[]): Value {
  if (areSafe(values)) return values;
  const gathering = new Gathering(NOTHING);
  for (const value of values) if (!gathering.stopped) gathering.put(value, true);
  return gathering.done({ rest: null, atLeast: values.length, atMost: values.length, ordered: true });
}

/** No fault, for sure. */
function areSafe(values: readonly Value[]): boolean {
  for (const value of values) if (value instanceof Failed || (value instanceof Open && value.faults.length > 0)) return false;
  return true;
}

/** A record of these fields, read in this order; strict like a list. */
export function fields(values: Readonly<Record<string, Value>>): Value {
  if (areSafe(Object.values(values))) return record(values);
  let faults: Faults = [];
  let needs: Needs = [];
  const kept: Record<string, Value> = {};
  for (const [name, value] of Object.entries(values)) {
    faults = uniteFaults(faults, faultsOf(value));
    if (faultsOf(value).length > 0) needs = unite(needs, needsAtTop(value));
    const rest = withoutFaults(value);
    if (rest === null) return possible(NEVER, false, faults, needs);
    kept[name] = rest.value;
  }
  return possible({ kind: 'options', values: [record(kept)] }, false, faults, needs);
}

/** A value per element. */
export function each(of: Value, value: (element: Value) => Value): Value {
  const from = view(of);
  if (from instanceof Failed) return from;
  const gathering = new Gathering(from);
  for (const item of from.list.items) if (!gathering.stopped) gathering.put(value(item.value), item.sure);
  const rest = from.list.rest === null || gathering.stopped ? null : value(from.list.rest);
  if (rest !== null) gathering.blame(rest);
  return gathering.done({ ...from.list, rest: rest === null ? null : (withoutFaults(rest)?.value ?? null) });
}

/** The elements for which the condition holds; those for which it is open may be there. */
export function filter(of: Value, condition: (element: Value) => Value): Value {
  const from = view(of);
  if (from instanceof Failed) return from;
  const gathering = new Gathering(from);
  let open = 0;
  const test = (item: Item): void => {
    const holds = condition(item.value);
    gathering.blame(holds);
    const can = canBe(holds);
    if (!can.true && !can.false && item.sure) gathering.stopped = true;
    if (!can.true) return;
    if (can.false) {
      open += 1;
      gathering.needs = unite(gathering.needs, needsAtTop(holds));
    }
    gathering.items.push({ value: item.value, sure: item.sure && !can.false });
  };
  for (const item of from.list.items) if (!gathering.stopped) test(item);
  const before = gathering.items.length;
  if (from.list.rest !== null && !gathering.stopped) test({ value: from.list.rest, sure: false });
  const rest = gathering.items.splice(before).map((item) => item.value)[0] ?? null;
  const removed = from.list.items.length - gathering.items.length;
  const sure = gathering.items.filter((item) => item.sure).length;
  const same = removed === 0 && open === 0 && (from.list.rest === null) === (rest === null);
  const most = rest === null ? gathering.items.length : from.list.atMost;
  return gathering.done({ rest, atLeast: same ? from.list.atLeast : sure, atMost: limit(from.list.atMost, most), ordered: from.list.ordered });
}

const limit = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : Math.min(a, b));

/** How many elements. */
export function count(of: Value): Value {
  if (isList(of)) return of.length;
  if (of instanceof Open && of.shape.kind === 'list' && of.faults.length === 0) return rangeFrom(of.shape.atLeast, of.shape.atMost, of.needs);
  const from = view(of);
  if (from instanceof Failed) return from;
  return possible({ kind: 'range', low: from.list.atLeast, high: from.list.atMost }, false, from.faults, from.needs);
}

/** `L est vide`; of a period, whether it holds no day. */
export function isEmpty(of: Value, where: string): Value {
  if (isList(of)) return of.length === 0;
  if (of instanceof Open && of.faults.length === 0 && of.shape.kind === 'list' && of.shape.atLeast === 0 && of.shape.atMost !== 0)
    return new Open(BOTH, false, NO_FAULTS, of.needs);
  if (isPeriod(of) || (of instanceof Open && of.shape.kind !== 'list')) return isEmptyPeriod(of, where);
  const from = view(of);
  if (from instanceof Failed) return from;
  return truth({ true: from.list.atLeast === 0, false: from.list.atMost !== 0 }, from.faults, from.needs);
}

/** The sum of numbers; `zero` is 0, or 0/1 for exact ones. */
export function sum(of: Value, zero: Numeric, where: string): Value {
  if (isList(of)) return total([zero, ...of], where);
  const from = view(of);
  if (from instanceof Failed) return from;
  const { items, rest, atMost } = from.list;
  let found: Value = zero;
  for (const item of items) found = add(found, item.sure ? item.value : join([zero, item.value], from.needs), where);
  const sure = items.filter((item) => item.sure).length;
  if (rest !== null) found = add(found, times(rest, atMost === null ? null : Math.max(0, atMost - sure), zero, from.needs, where), where);
  return withFrom(found, from);
}

/** The possible faults of the list come first; without one, its needs count only where the value is open. */
function withFrom(value: Value, from: View): Value {
  if (from.faults.length === 0) return value;
  const { shape, none } = setOf(value);
  return possible(shape, none, uniteFaults(from.faults, faultsOf(value)), unite(from.needs, needsAtTop(value)));
}

/** The sum of up to `most` numbers like this one. */
function times(value: Value, most: number | null, zero: Numeric, needs: Needs, where: string): Value {
  const { low, high } = rangeOf(value);
  const reach = (bound: Numeric | null): Numeric | null => {
    if (bound === null || most === null) return null;
    const product = attempt((): Numeric => (typeof bound === 'number' ? multiply(bound, most, where) : convertExact(bound, most, 1, where)));
    return product instanceof Failed ? null : product;
  };
  const negative = low === null || lesser(low, zero) !== zero;
  const positive = high === null || greater(high, zero) !== zero;
  const range = { low: negative ? reach(low) : zero, high: positive ? reach(high) : zero };
  return possible({ kind: 'range', ...range }, false, [], unite(needs, needsAtTop(value)));
}

/** Whether the condition holds for one element; elements after the first that decides are not read. */
export function any(of: Value, condition: (element: Value) => Value): Value {
  const from = view(of);
  if (from instanceof Failed) return from;
  const { items, rest, atLeast } = from.list;
  const presence = truth({ true: true, false: true }, [], from.needs);
  let found: Value = false;
  for (const item of items) {
    found = or(found, () => (item.sure ? condition(item.value) : and(presence, () => condition(item.value))));
    if (found === true || found instanceof Failed) break;
  }
  // elements that may be absent: when any would do and one is there, it does not matter which
  const unsure = rest !== null || items.some((item) => !item.sure);
  let whole = unsure && atLeast > 0 && found !== true && items.every((item) => condition(item.value) === true);
  if (rest !== null && found !== true && !(found instanceof Failed)) {
    const holds = condition(rest);
    whole &&= holds === true;
    found = or(found, () => and(presence, () => holds));
  }
  return withFrom(whole ? true : found, from);
}

/** Whether the condition holds for every element. */
export function all(of: Value, condition: (element: Value) => Value): Value {
  return not(any(of, (element) => not(condition(element))));
}

/** The greatest number or day; of no element, a hole. */
export const greatest = (of: Value, where: string): Value => extreme(of, 'high', where);

/** The least number or day; of no element, a hole. */
export const least = (of: Value, where: string): Value => extreme(of, 'low', where);

function extreme(of: Value, side: 'low' | 'high', where: string): Value {
  const from = view(of);
  if (from instanceof Failed) return from;
  const { items, rest, atLeast, atMost } = from.list;
  const faults = uniteFaults(from.faults, atLeast === 0 ? [failed('hole', 'empty list', where).fault] : []);
  const others = rest === null ? items.map((item) => item.value) : [...items.map((item) => item.value), rest];
  const needs = unite(from.needs, ...others.map(needsAtTop));
  if (atMost === 0 || others.length === 0) return possible(NEVER, false, faults, needs);
  const best = side === 'high' ? greater : lesser;
  const worst = side === 'high' ? lesser : greater;
  const other = side === 'high' ? 'low' : 'high';
  const ranges = others.map(rangeOf);
  const bounds = (of: readonly (Numeric | null)[], choose: (a: Numeric, b: Numeric) => Numeric): Numeric | null =>
    of.reduce((a, b) => (a === null || b === null ? null : choose(a, b)));
  const far = bounds(
    ranges.map((range) => range[side]),
    best,
  );
  const sure = items.filter((item) => item.sure).flatMap((item) => rangeOf(item.value)[other] ?? []);
  const [first, ...more] = sure;
  const near =
    first === undefined
      ? bounds(
          ranges.map((range) => range[other]),
          worst,
        )
      : more.reduce(best, first);
  const range = side === 'high' ? { low: near, high: far } : { low: far, high: near };
  return possible({ kind: 'range', ...range }, false, faults, needs);
}

/** Distinct values, in the order first met. `most`: how many different values there are, for a choix. */
export function distinct(of: Value, most: number | null = null): Value {
  if (isList(of) && of.every(isSimple)) return of.filter((value, at) => of.indexOf(value) === at);
  const from = view(of);
  if (from instanceof Failed) return from;
  const kept: Item[] = [];
  let needs = from.needs;
  for (const item of from.list.items) {
    const twins = kept.map((other) => ({ other, same: sameness(other.value, item.value) })).filter(({ same }) => same !== false);
    if (twins.some(({ other, same }) => same === true && other.sure)) continue;
    const last = kept.at(-1);
    if (last !== undefined && item.sure && isDefinite(item.value) && sameness(last.value, item.value) === true) {
      kept[kept.length - 1] = { value: item.value, sure: twins.length === 1 };
      continue;
    }
    if (twins.length > 0) needs = unite(needs, needsAtTop(item.value), ...twins.map(({ other }) => needsAtTop(other.value)));
    kept.push({ value: item.value, sure: item.sure && twins.length === 0 });
  }
  const { rest } = from.list;
  const limits = limit(most, rest === null ? kept.length : null);
  const atMost = limit(limits, from.list.atMost);
  const atLeast = Math.max(surelyDistinct(from.list.items), from.list.atLeast > 0 ? 1 : 0);
  return possible({ kind: 'list', items: kept, rest, atLeast, atMost, ordered: from.list.ordered }, false, from.faults, needs);
}

/** How many distinct values. */
export function countDistinct(of: Value, most: number | null = null): Value {
  if (of instanceof Open && of.faults.length === 0 && of.shape.kind === 'list' && of.shape.items.length === 0) {
    const { rest, atLeast, atMost } = of.shape;
    return rangeFrom(atLeast > 0 ? 1 : 0, limit(limit(most, rest === null ? 0 : null), atMost), of.needs);
  }
  if (!isList(of) || !of.every(isSimple)) return count(distinct(of, most));
  let found = 0;
  for (let at = 0; at < of.length; at += 1) if (of.indexOf(of[at] ?? null) === at) found += 1;
  return found;
}

/** A value that is equal to another when JavaScript says so. */
const isSimple = (value: Value): boolean => typeof value !== 'object';

/** How many different values there are at least: items surely there that cannot be the same as one counted before. */
function surelyDistinct(items: readonly Item[]): number {
  const counted: Value[] = [];
  for (const item of items) {
    if (item.sure && counted.every((other) => sameness(other, item.value) === false)) counted.push(item.value);
  }
  return counted.length;
}

/** The elements of a list that come before one of its own. */
export const preceding = (of: Value, element: Value): Value => beside(of, element, (other, here) => isBefore(other, here));

/** The elements of a list that come after one of its own. */
export const following = (of: Value, element: Value): Value => beside(of, element, (other, here) => isBefore(here, other));

function beside(of: Value, element: Value, condition: (other: Value, element: Value) => Value): Value {
  if (element instanceof Failed) return element;
  if (element instanceof Open && element.shape.kind === 'options') {
    const results = element.shape.values.map((value) => beside(of, value, condition));
    return join([...results, ...element.faults.map((fault) => new Failed(fault))], element.needs);
  }
  return filter(of, (other) => condition(other, element));
}

/** Consecutive elements as records of two fields. */
export function pairs(of: Value, before: string, after: string): Value {
  const from = view(of);
  if (from instanceof Failed) return from;
  const { items, rest, atLeast, atMost, ordered } = from.list;
  const pair = (a: Value, b: Value): Value => record({ [before]: a, [after]: b });
  if (rest === null && ordered && items.every((item) => item.sure)) {
    const found = items.slice(1).map((item, at) => pair(items[at]?.value ?? item.value, item.value));
    return withFrom(found, from);
  }
  const anyone = [...items.map((item) => item.value), ...(rest === null ? [] : [rest])];
  if (anyone.length === 0) return withFrom([], from);
  const someone = join(anyone, from.needs);
  const shape: ListShape = {
    items: [],
    rest: pair(someone, someone),
    atLeast: Math.max(0, atLeast - 1),
    atMost: atMost === null ? null : Math.max(0, atMost - 1),
    ordered: false,
  };
  return possible({ kind: 'list', ...shape }, false, from.faults, from.needs);
}

export { view };

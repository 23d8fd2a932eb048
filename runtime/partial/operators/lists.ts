/**
 * Lists of which some elements, their number or their order are not known. Making a list is strict: a fault in one element is the fault of
 * the whole. `any` and `all` stop at the first that decides.
 */
import { canBe, isDefinite, join, sameness, truth } from '../join.ts';
import { isBefore } from './element.ts';
import { not } from './logic.ts';
import { rangeFrom } from './bounded.ts';
import { type Reading, type View, isInOrder, raisedBy, reached, view, withFrom } from './order.ts';
import { isEmptyPeriod } from './days.ts';
import {
  BOTH,
  type Item,
  type ListShape,
  NEVER,
  NO_FAULTS,
  Open,
  Failed,
  type Value,
  faultsOf,
  isList,
  isNever,
  isPeriod,
  listShape,
  needsAtTop,
  possible,
  record,
  unite,
  uniteFaults,
} from '../value.ts';

type Faults = Open['faults'];
type Needs = Open['needs'];

/** Elements gathered one by one: what is possible for each, the faults that may spoil the list. */
class Gathering {
  readonly items: Item[] = [];
  needs: Needs;
  readonly #from: View;
  readonly #inOrder: boolean;
  readonly #readings: Reading[] = [];
  /** The list surely fails. */
  #fails = false;

  constructor(from: View) {
    this.#from = from;
    this.#inOrder = isInOrder(from.list);
    this.needs = from.needs;
  }

  /** What follows is not read. */
  get stopped(): boolean {
    return this.#fails && this.#inOrder;
  }

  /** Adds what reading an element of the list gives, an element that is there if `sure`. */
  put(element: Value, value: Value, sure: boolean): void {
    const rest = withoutFaults(value);
    this.blame(element, value, sure && rest === null ? 'fails' : 'may fail');
    if (rest !== null) this.items.push({ value: rest.value, sure });
  }

  /** The faults of reading an element: one that surely fails and is surely there, one that may fail, or others that may stand anywhere. */
  blame(element: Value, value: Value, as: 'fails' | 'may fail' | 'anywhere'): void {
    const stops = as === 'fails';
    if (stops) this.#fails = true;
    const faults = faultsOf(value);
    if (faults.length > 0) this.#readings.push({ element, anywhere: as === 'anywhere', faults, needs: needsAtTop(value), stops });
  }

  done(shape: Omit<ListShape, 'items'>): Value {
    const raised = raisedBy(this.#readings, this.#from.list.ordered);
    const faults = uniteFaults(this.#from.faults, raised.faults);
    const needs = unite(this.needs, raised.needs);
    if (this.#fails) return possible(NEVER, false, faults, needs);
    return possible({ kind: 'list', ...shape, items: this.items }, false, faults, needs);
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
  for (const value of values) if (!gathering.stopped) gathering.put(value, value, true);
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
  if (isList(of)) return list(readEach(of, value));
  const from = view(of);
  if (from instanceof Failed) return from;
  const gathering = new Gathering(from);
  for (const item of from.list.items) if (!gathering.stopped) gathering.put(item.value, value(item.value), item.sure);
  const rest = from.list.rest === null ? null : value(from.list.rest);
  if (from.list.rest !== null && rest !== null) gathering.blame(from.list.rest, rest, 'anywhere');
  return gathering.done({ ...from.list, rest: rest === null ? null : (withoutFaults(rest)?.value ?? null) });
}

/** What is read of the elements of a known list; after one that surely fails nothing is. */
function readEach(of: readonly Value[], value: (element: Value) => Value): readonly Value[] {
  const found: Value[] = [];
  for (const element of of) {
    const read = value(element);
    found.push(read);
    if (withoutFaults(read) === null) break;
  }
  return found;
}

/** The elements for which the condition holds; those for which it is open may be there. */
export function filter(of: Value, condition: (element: Value) => Value): Value {
  if (!isList(of)) return filterAny(of, condition);
  const found: Value[] = [];
  const verdicts: Value[] = [];
  for (const element of of) {
    const holds = condition(element);
    verdicts.push(holds);
    if (typeof holds !== 'boolean') return filterAny(of, resuming(verdicts, condition));
    if (holds) found.push(element);
  }
  return found;
}

/** What was read of the first elements, and then reads on: no element is read twice. */
function resuming(verdicts: readonly Value[], condition: (element: Value) => Value): (element: Value) => Value {
  let at = 0;
  return (element) => {
    const known = verdicts[at];
    at += 1;
    return known === undefined ? condition(element) : known;
  };
}

/** The same of any list, and of any verdicts. */
function filterAny(of: Value, condition: (element: Value) => Value): Value {
  const from = view(of);
  if (from instanceof Failed) return from;
  const gathering = new Gathering(from);
  let open = 0;
  const test = (item: Item, anywhere: boolean): void => {
    const holds = condition(item.value);
    const can = canBe(holds);
    const fails = item.sure && !can.true && !can.false;
    gathering.blame(item.value, holds, anywhere ? 'anywhere' : fails ? 'fails' : 'may fail');
    if (!can.true) return;
    if (can.false) {
      open += 1;
      gathering.needs = unite(gathering.needs, needsAtTop(holds));
    }
    gathering.items.push({ value: item.value, sure: item.sure && !can.false });
  };
  for (const item of from.list.items) if (!gathering.stopped) test(item, false);
  const before = gathering.items.length;
  if (from.list.rest !== null) test({ value: from.list.rest, sure: false }, true);
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

/** Whether the condition holds for one element; elements after the first that decides are not read. */
export function any(of: Value, condition: (element: Value) => Value): Value {
  if (!isList(of)) return anyIn(of, condition);
  let read = 0;
  for (const element of of) {
    const holds = condition(element);
    if (holds === true) return true;
    if (holds !== false) return anyIn(of, resuming([...Array<false>(read).fill(false), holds], condition));
    read += 1;
  }
  return false;
}

/** The same of any list, and of any verdicts. */
function anyIn(of: Value, condition: (element: Value) => Value): Value {
  const from = view(of);
  if (from instanceof Failed) return from;
  const { items, rest, atLeast, ordered } = from.list;
  const inOrder = isInOrder(from.list);
  const verdicts: Verdict[] = [];
  for (const item of items) {
    const holds = condition(item.value);
    if (holds === true && item.sure && inOrder && verdicts.length === 0) return withFrom(true, from);
    if (holds === false) continue;
    const verdict = verdictOf(item, holds, false);
    verdicts.push(verdict);
    if (inOrder && verdict.stops) break;
  }
  if (rest !== null) {
    const holds = condition(rest);
    if (holds !== false) verdicts.push(verdictOf({ value: rest, sure: false }, holds, true));
  }
  const unsure = rest !== null || items.some((item) => !item.sure);
  // when any would do and one is there, it does not matter which
  if (unsure && atLeast > 0 && verdicts.length === items.length + (rest === null ? 0 : 1) && verdicts.every(({ holds }) => holds === true))
    return withFrom(true, from);
  return withFrom(anyOf(verdicts, ordered, from.needs), from);
}

/** What the condition may be for an element. Not kept where it is non. */
interface Verdict extends Reading {
  readonly holds: Value;
  readonly sure: boolean;
}

const verdictOf = ({ value, sure }: Item, holds: Value, anywhere: boolean): Verdict => ({
  element: value,
  anywhere,
  holds,
  sure,
  faults: faultsOf(holds),
  needs: needsAtTop(holds),
  stops: sure && !canBe(holds).false,
});

/** Whether one of these holds: oui or a fault, as the first that decides has it; non where each may be non, or absent. */
function anyOf(verdicts: readonly Verdict[], ordered: boolean, presence: Needs): Value {
  const may = reached(verdicts, ordered);
  const { faults, needs } = raisedBy(may, ordered);
  const can = { true: may.some(({ holds }) => canBe(holds).true), false: !verdicts.some(({ stops }) => stops) };
  const unsure = may.some(({ sure }) => !sure) || (!ordered && faults.length > 0);
  return truth(can, faults, unsure ? unite(presence, needs) : needs);
}

/** Whether the condition holds for every element. */
export function all(of: Value, condition: (element: Value) => Value): Value {
  return not(any(of, (element) => not(condition(element))));
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

/** A choix that counts values of its own without making a set, and refuses a text that is none of them. */
interface Counting {
  countDistinct(list: readonly string[], path: string): number;
}

/** How many distinct values. `choice`: theirs, when each has a bit; `path`: the donnée that holds them, named where one is refused. */
export function countDistinct(of: Value, most: number | null = null, choice: Counting | null = null, path = ''): Value {
  if (choice !== null && isList(of) && areTexts(of)) return choice.countDistinct(of, path);
  if (of instanceof Open && of.faults.length === 0 && of.shape.kind === 'list' && of.shape.items.length === 0) {
    const { rest, atLeast, atMost } = of.shape;
    return rangeFrom(atLeast > 0 ? 1 : 0, limit(limit(most, rest === null ? 0 : null), atMost), of.needs);
  }
  if (!isList(of) || !of.every(isSimple)) return count(distinct(of, most));
  let found = 0;
  for (let at = 0; at < of.length; at += 1) if (of.indexOf(of[at] ?? null) === at) found += 1;
  return found;
}

function areTexts(values: readonly Value[]): values is readonly string[] {
  for (const value of values) if (typeof value !== 'string') return false;
  return true;
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

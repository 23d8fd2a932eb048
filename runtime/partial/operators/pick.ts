/** Taking one element of a list, which is known when one surely wins (decision 27, decision 36). */
import { join } from '../join.ts';
import { compareNumeric } from './logic.ts';
import { rangeOf } from './lift.ts';
import { type Reading, isInOrder, raisedBy, view } from './order.ts';
import {
  type Item,
  NEVER,
  type Open,
  Failed,
  type Value,
  failed,
  faultsOf,
  isNever,
  needsAtTop,
  possible,
  setOf,
  unite,
  uniteFaults,
} from '../value.ts';

/** `first` and `least` want the smallest key, `last` and `greatest` the largest. Without keys, `first` and `last` go by place. */
export type Pick = 'only' | 'first' | 'last' | 'greatest' | 'least';

interface Candidate extends Item {
  readonly keys: readonly Value[];
}

/** Takes one element; `keys` gives its keys, later ones break ties. No element is a hole, several or a tie a conflict. */
export function pick(which: Pick, of: Value, keys: ((element: Value) => readonly Value[]) | null, where: string): Value {
  const from = view(of);
  if (from instanceof Failed) return from;
  const empty = failed('hole', 'empty list', where);
  const { items, rest, atLeast, atMost, ordered } = from.list;
  if (atMost === 0 || (items.length === 0 && rest === null)) return possible(NEVER, false, uniteFaults(from.faults, [empty.fault]), from.needs);
  const before: Context = { faults: uniteFaults(from.faults, atLeast === 0 ? [empty.fault] : []), needs: from.needs };
  const all: Item[] = rest === null ? [...items] : [...items, { value: rest, sure: false }];
  if (keys === null)
    return byPlace(which, all, { ordered: ordered && rest === null, many: atMost !== 1 && (rest !== null || all.length > 1), ...before }, where);
  const readings: (Reading & Candidate)[] = [];
  for (const item of items) {
    const reading = readKeys(item, keys, false, where);
    readings.push(reading);
    if (reading.stops && isInOrder(from.list)) break;
  }
  if (rest !== null) readings.push(readKeys({ value: rest, sure: false }, keys, true, where));
  const raised = raisedBy(readings, ordered);
  const context = { faults: uniteFaults(before.faults, raised.faults), needs: unite(before.needs, raised.needs) };
  if (readings.some(({ stops }) => stops)) return possible(NEVER, false, context.faults, context.needs);
  // an element like `rest` may stand for several, which may tie with each other
  return best(which === 'last' || which === 'greatest' ? -1 : 1, readings, { many: rest !== null && atMost !== 1, ...context }, where);
}

/** An element with its keys, read in order: the first that is surely a fault hides those after it. */
function readKeys(item: Item, keys: (element: Value) => readonly Value[], anywhere: boolean, where: string): Reading & Candidate {
  const own = keys(item.value);
  const candidate = { keys: own, element: item.value, anywhere, ...item };
  let faults: Open['faults'] = [];
  let needs: Open['needs'] = [];
  for (const key of own) {
    faults = uniteFaults(faults, faultsOf(key));
    needs = unite(needs, needsAtTop(key));
    const { shape, none } = setOf(key);
    if (none) faults = uniteFaults(faults, [failed('hole', 'absent value', where).fault]);
    if (item.sure && isNever(shape)) return { faults, needs, stops: true, ...candidate };
  }
  return { faults, needs, stops: false, ...candidate };
}

interface Context {
  readonly faults: Open['faults'];
  readonly needs: Open['needs'];
}

function byPlace(
  which: Pick,
  items: readonly Item[],
  context: Context & { readonly ordered: boolean; readonly many: boolean },
  where: string,
): Value {
  const sure = items.filter((item) => item.sure);
  if (which === 'only') {
    const several = failed('conflict', 'several elements', where).fault;
    if (sure.length > 1) return possible(NEVER, false, uniteFaults(context.faults, [several]), context.needs);
    const faults = context.many ? uniteFaults(context.faults, [several]) : context.faults;
    return choose(sure.length === 1 ? sure : items, faults, context.needs);
  }
  if (!context.ordered) return choose(items, context.faults, context.needs);
  const ordered = which === 'last' ? [...items].reverse() : items;
  const firstSure = ordered.findIndex((item) => item.sure);
  return choose(firstSure < 0 ? ordered : ordered.slice(0, firstSure + 1), context.faults, context.needs);
}

/** One of these elements, or one of these faults. */
function choose(items: readonly Item[], faults: Open['faults'], needs: Open['needs']): Value {
  const values = items.map((item) => item.value);
  const only = values[0];
  if (values.length === 1 && only !== undefined && faults.length === 0) return only;
  return join([...values, ...faults.map((fault) => new Failed(fault))], needs);
}

function best(direction: 1 | -1, candidates: readonly Candidate[], context: Context & { readonly many: boolean }, where: string): Value {
  const orders = (a: Candidate, b: Candidate): readonly number[] => compareKeys(a.keys, b.keys).map((order) => order * direction);
  const winners = candidates.filter((one) => !candidates.some((other) => other !== one && other.sure && isOnly(orders(other, one), -1)));
  const ties = winners.some((one, at) => winners.some((other, place) => place > at && orders(one, other).includes(0))) || context.many;
  const tie = ties ? [failed('conflict', 'tie', where).fault] : [];
  // an element that surely ties with another one can only be a tie
  const alone = winners.filter((one) => !candidates.some((other) => other !== one && other.sure && isOnly(orders(other, one), 0)));
  const faults = uniteFaults(context.faults, tie);
  return alone.length === 0 ? possible(NEVER, false, faults, context.needs) : choose(alone, faults, context.needs);
}

const isOnly = (orders: readonly number[], order: number): boolean => orders.length === 1 && orders[0] === order;

/** The orders two lists of keys may have: −1, 0, 1. */
function compareKeys(a: readonly Value[], b: readonly Value[]): readonly number[] {
  const found = new Set<number>();
  for (const [at, key] of a.entries()) {
    const orders = compareKey(key, b[at] ?? key);
    for (const order of orders) if (order !== 0) found.add(order);
    if (!orders.includes(0)) return [...found];
  }
  return [...found, 0];
}

function compareKey(a: Value, b: Value): readonly number[] {
  if (typeof a === 'string' && typeof b === 'string') return [a < b ? -1 : a > b ? 1 : 0];
  const [x, y] = [rangeOf(a), rangeOf(b)];
  const least = x.low === null || y.high === null ? -1 : Math.sign(compareNumeric(x.low, 0, y.high, 0));
  const most = x.high === null || y.low === null ? 1 : Math.sign(compareNumeric(x.high, 0, y.low, 0));
  return [-1, 0, 1].filter((order) => order >= least && order <= most);
}

/** Totals and extremes of lists of which some elements, their number or their order are not known. */
import { greater, join, lesser } from '../join.ts';
import { between, rangeOf } from './lift.ts';
import { add, total, totalOfBounded } from './numbers.ts';
import { isInOrder, view, withFrom } from './order.ts';
import {
  Failed,
  NEVER,
  NO_RANGE,
  type Numeric,
  Open,
  type Value,
  attempt,
  failed,
  faultsOf,
  isList,
  needsAtTop,
  possible,
  setOf,
  unite,
  uniteFaults,
} from '../value.ts';
import { multiply } from '../../numbers/decimal.ts';
import { convertExact } from '../../numbers/fraction.ts';

/** The sum of numbers; `zero` is 0, or 0/1 for exact ones. */
export function sum(of: Value, zero: Numeric, where: string): Value {
  if (isList(of)) return (zero === 0 ? totalOfBounded(of) : null) ?? total([zero, ...of], where);
  const from = view(of);
  if (from instanceof Failed) return from;
  const { items, rest, atMost } = from.list;
  let found: Value = zero;
  for (const item of items) found = add(found, item.sure ? item.value : join([zero, item.value], from.needs), where);
  const sure = items.filter((item) => item.sure).length;
  const others = rest === null ? zero : times(rest, atMost === null ? null : Math.max(0, atMost - sure), zero, from.needs, where);
  if (rest !== null) found = add(found, others, where);
  return withFrom(isInOrder(from.list) ? found : inAnyOrder(found, [...items.map((item) => item.value), others], from.needs, where), from);
}

/** A sum of terms whose order is not known: in another order it may leave what numbers hold on the way, or may not. */
function inAnyOrder(found: Value, terms: readonly Value[], needs: Open['needs'], where: string): Value {
  if (staysSafe(terms)) return found;
  const overflow = failed('overflow', 'number too large', where).fault;
  const { shape, none } = setOf(found instanceof Failed ? new Open({ kind: 'range', ...NO_RANGE }, false, [], []) : found);
  return possible(shape, none, uniteFaults(faultsOf(found), [overflow]), unite(needs, needsAtTop(found)));
}

/** Whether no sum of some of these, in any order, leaves the safe range; a bound that is not known is one with which nothing does. */
function staysSafe(terms: readonly Value[]): boolean {
  const bounds = terms.flatMap((term) => [rangeOf(term).low, rangeOf(term).high]).filter((bound) => bound !== null);
  const denominator = bounds.reduce<number>((all, bound) => (typeof bound === 'number' ? all : commonMultiple(all, bound.d)), 1);
  const sizes = bounds.map((bound) => (typeof bound === 'number' ? Math.abs(bound) : Math.abs(bound.n) * (denominator / bound.d)));
  return denominator <= Number.MAX_SAFE_INTEGER && sizes.reduce((all, size) => all + size, 0) <= Number.MAX_SAFE_INTEGER;
}

function commonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return (a / x) * b;
}

/** The sum of up to `most` numbers like this one. */
function times(value: Value, most: number | null, zero: Numeric, needs: Open['needs'], where: string): Value {
  const { low, high } = rangeOf(value);
  const reach = (bound: Numeric | null): Numeric | null | Failed => {
    if (bound === null || most === null) return null;
    return attempt((): Numeric => (typeof bound === 'number' ? multiply(bound, most, where) : convertExact(bound, most, 1, where)));
  };
  const negative = low === null || lesser(low, zero) !== zero;
  const positive = high === null || greater(high, zero) !== zero;
  const reached = between(negative ? reach(low) : zero, positive ? reach(high) : zero);
  return possible(setOf(reached).shape, false, faultsOf(reached), unite(needs, needsAtTop(value)));
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

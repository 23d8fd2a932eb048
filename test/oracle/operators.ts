/** What each operator does to known values, from the charter: fractions of any size, and an almanac told one day at a time. */
import { type Op, DIRECTIONS, WORKING_DAYS, staticNumber, staticWord } from '../../dsl/model/core.ts';
import type { Type } from '../../dsl/model/types.ts';
import { PLACES, type Place } from '../../runtime/index.ts';
import { type Q, q, roundQ } from '../soak/oracle-fraction.ts';
import { type Almanac, BeyondAlmanac, theAlmanac } from '../soak/oracle-almanac.ts';
import {
  type Period,
  type Rec,
  type Value,
  Silent,
  as,
  compare,
  isBoolean,
  isDay,
  isEmpty,
  isList,
  isNumber,
  isPeriod,
  isRecord,
  same,
} from './values.ts';

/** What no value comes of; the definition it is told of is known where it is caught. */
export class Trouble {
  readonly kind: 'hole' | 'conflict' | 'overflow';
  readonly reason: string;
  /** Branches or rows in conflict, or what was read while absent. */
  readonly where: readonly (number | string)[];

  constructor(kind: Trouble['kind'], reason: string, where: readonly (number | string)[] = []) {
    this.kind = kind;
    this.reason = reason;
    this.where = where;
  }
}

const MOST = BigInt(Number.MAX_SAFE_INTEGER);
const tooLarge = (n: bigint): boolean => n > MOST || n < -MOST;

/** LAW 8: a number is held at the decimals of its type, or as a reduced fraction, each within ±(2⁵³ − 1); beyond is an overflow, never another figure. */
export function held(value: Q, type: Type): Q {
  if (type.kind !== 'number') throw new Error(`a number for a ${type.kind}`);
  if (type.scale === 'exact') {
    const reduced = q(value.n, value.d);
    if (tooLarge(reduced.n) || tooLarge(reduced.d)) throw new Trouble('overflow', 'number too large');
    return reduced;
  }
  const scaled = q(value.n * 10n ** BigInt(type.scale), value.d);
  if (scaled.d !== 1n) throw new Error(`more decimals than ${type.scale}`); // decision 16: the checker refuses it
  if (tooLarge(scaled.n)) throw new Trouble('overflow', 'number too large');
  return value;
}

export const addQ = (a: Q, b: Q): Q => q(a.n * b.d + b.n * a.d, a.d * b.d);
const multiplyQ = (a: Q, b: Q): Q => q(a.n * b.n, a.d * b.d);
const negateQ = ({ n, d }: Q): Q => ({ n: -n, d });
const wholeQ = (n: number): Q => q(BigInt(n), 1n);

/** 1 January 1583 and 31 December 9999, the first and the last day that the language knows. */
const FIRST_DAY = -141_349;
const LAST_DAY = 2_932_896;

/** What the almanac says of days it goes to. */
function told<T>(question: () => T): T {
  try {
    return question();
  } catch (thrown) {
    if (thrown instanceof BeyondAlmanac) throw new Silent('a day beyond the almanac');
    throw thrown;
  }
}

/** The day of the same year that is written so. */
function inYear(almanac: Almanac, day: number, written: string): number {
  const found = almanac.dayOf(`${almanac.at(day).year}-${written}`);
  if (found === undefined) throw new BeyondAlmanac();
  return found;
}

const tooFar = (): never => {
  throw new Trouble('overflow', 'number too large');
};

function shifted(day: number, by: number): number {
  const found = day + by;
  return found < FIRST_DAY || found > LAST_DAY ? tooFar() : found;
}

const count = (value: Value): number => {
  const { n, d } = as(value, isNumber);
  if (d !== 1n) throw new Error('a shift of days by a part of one');
  return Number(n);
};

/** No shift within the years that the language knows takes more months, or more days. */
const MOST_MONTHS = 12 * 8417;
const MOST_DAYS = LAST_DAY - FIRST_DAY;

const placeOf = (value: Value | undefined): Place => {
  const place = PLACES.find((one) => one === (value ?? 'métropole'));
  if (place === undefined) throw new Error('no place of the calendar');
  return place;
};

const period = (start: number, end: number): Period => (end < start ? { start: 0, end: -1 } : { start, end });

function dayOfPeriod(value: Value, which: 'start' | 'end'): number {
  const found = as(value, isPeriod);
  if (isEmpty(found)) throw new Trouble('hole', 'absent value');
  return found[which];
}

/** Elements of one donnée that come before (−1) or after (1) an element of it. */
function beside(list: Value, element: Value, side: -1 | 1): readonly Value[] {
  const { from } = as(element, isRecord);
  return as(list, isList).filter((one) => {
    const other = as(one, isRecord).from;
    if (from === null || other === null) throw new Error('an element of no donnée has no place');
    return other.list === from.list && Math.sign(other.rank - from.rank) === side;
  });
}

function distinct(list: readonly Value[]): readonly Value[] {
  return list.filter((value, index) => list.findIndex((other) => same(value, other)) === index);
}

const pairs = (list: readonly Value[]): readonly Rec[] =>
  list.slice(1).map((next, index) => ({ fields: { précédent: list[index] ?? null, suivant: next }, from: null }));

/** The product of stored numbers has the decimals of both and two more for each `%` its unit absorbs, which counts for a hundredth. */
function product(expr: Op, a: Q, b: Q): Q {
  const scales = [expr.type, ...expr.args.map(({ type }) => type)].map((type) => (type.kind === 'number' ? type.scale : null));
  const [result, left, right] = scales;
  if (typeof result !== 'number' || typeof left !== 'number' || typeof right !== 'number') return multiplyQ(a, b);
  return multiplyQ(multiplyQ(a, b), q(1n, 10n ** BigInt(result - left - right)));
}

/** An operator on operands that are all there; `et`, `ou`, `existe` and what may be absent are the evaluator's. */
export function operate(expr: Op, args: readonly Value[]): Value {
  const [a = null, b = null] = args;
  const number = (value: Value): Q => as(value, isNumber);
  const day = (value: Value): number => as(value, isDay);
  const almanac = theAlmanac();
  switch (expr.op) {
    case 'add':
      return held(addQ(number(a), number(b)), expr.type);
    case 'subtract':
      return held(addQ(number(a), negateQ(number(b))), expr.type);
    case 'negate':
      return held(negateQ(number(a)), expr.type);
    case 'multiply':
      return held(product(expr, number(a), number(b)), expr.type);
    case 'divide': {
      const { n, d } = number(b);
      if (n === 0n) throw new Trouble('hole', 'division by zero');
      return held(multiplyQ(number(a), q(d, n)), expr.type);
    }
    case 'atMost':
      return compare(a, b) <= 0 ? a : b;
    case 'atLeast':
      return compare(a, b) >= 0 ? a : b;
    case 'round': {
      const step = q(BigInt(staticNumber(expr, 'step')), 10n ** BigInt(staticNumber(expr, 'scale')));
      const steps = roundQ(number(a), step, staticWord(expr, 'direction', DIRECTIONS));
      return held(multiplyQ(q(steps, 1n), step), expr.type);
    }
    case 'rescale':
    case 'toExact':
      return held(number(a), expr.type);
    case 'convert':
      return held(multiplyQ(number(a), q(BigInt(staticNumber(expr, 'n')), BigInt(staticNumber(expr, 'd')))), expr.type);
    case 'equal':
      return same(a, b);
    case 'different':
      return !same(a, b);
    case 'less':
      return compare(a, b) < 0;
    case 'lessOrEqual':
      return compare(a, b) <= 0;
    case 'greater':
      return compare(a, b) > 0;
    case 'greaterOrEqual':
      return compare(a, b) >= 0;
    case 'not':
      return !as(a, isBoolean);
    case 'addMonths':
      return Math.abs(count(b)) > MOST_MONTHS ? tooFar() : told(() => almanac.addMonths(day(a), count(b)));
    case 'addDays':
      return shifted(day(a), count(b));
    case 'addWorkingDays': {
      const kind = staticWord(expr, 'kind', WORKING_DAYS);
      return Math.abs(count(b)) > MOST_DAYS ? tooFar() : told(() => almanac.addWorking(day(a), count(b), placeOf(args[2]), kind));
    }
    case 'defer':
      return told(() => almanac.defer(day(a), placeOf(args[1])));
    case 'daysBetween':
      return wholeQ(day(b) - day(a));
    case 'monthsBetween':
      return wholeQ(told(() => almanac.stepsBetween(day(a), day(b), 1)));
    case 'yearsBetween':
      return wholeQ(told(() => almanac.stepsBetween(day(a), day(b), 12)));
    case 'firstOfMonth':
      return told(() => day(a) - almanac.at(day(a)).ofMonth + 1);
    case 'lastOfMonth':
      return told(() => almanac.lastOfMonth(day(a)));
    case 'firstOfYear':
      return told(() => inYear(almanac, day(a), '01-01'));
    case 'lastOfYear':
      return told(() => inYear(almanac, day(a), '12-31'));
    case 'civilYear':
      return told(() => wholeQ(almanac.at(day(a)).year));
    case 'isHoliday':
      return told(() => almanac.isHoliday(day(a), placeOf(args[1])));
    case 'isWeekday':
      return told(() => almanac.at(day(a)).weekday === staticNumber(expr, 'weekday'));
    case 'period':
      return period(day(a), day(b));
    case 'intersection': {
      const [left, right] = [as(a, isPeriod), as(b, isPeriod)];
      return isEmpty(left) || isEmpty(right) ? period(0, -1) : period(Math.max(left.start, right.start), Math.min(left.end, right.end));
    }
    case 'dayWithin': {
      const within = as(b, isPeriod);
      return !isEmpty(within) && within.start <= day(a) && day(a) <= within.end;
    }
    case 'periodWithin': {
      const [inner, outer] = [as(a, isPeriod), as(b, isPeriod)];
      return isEmpty(inner) || (!isEmpty(outer) && outer.start <= inner.start && inner.end <= outer.end);
    }
    case 'firstDay':
      return dayOfPeriod(a, 'start');
    case 'lastDay':
      return dayOfPeriod(a, 'end');
    case 'dayCount': {
      const days = as(a, isPeriod);
      return wholeQ(isEmpty(days) ? 0 : days.end - days.start + 1);
    }
    case 'isEmpty':
      return isPeriod(a) ? isEmpty(a) : as(a, isList).length === 0;
    case 'distinct':
      return distinct(as(a, isList));
    case 'preceding':
      return beside(a, b, -1);
    case 'following':
      return beside(a, b, 1);
    case 'pairs':
      return pairs(as(a, isList));
    case 'and':
    case 'or':
    case 'exists':
    case 'required':
      throw new Error(`${expr.op} is not read like the others`);
  }
}

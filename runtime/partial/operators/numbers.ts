/** Arithmetic on sets: each function of the complete evaluator, lifted. A JavaScript number is scaled, `{n, d}` exact; both mean the same. */
import * as decimal from '../../numbers/decimal.ts';
import * as fraction from '../../numbers/fraction.ts';
import { type Direction, roundExact, roundScaled } from '../../numbers/rounding.ts';
import { type Bounded, between, boundThere, differenceOf, greaterOf, highOf, isBounded, lesserOf, lowOf, rangeFrom, sumOf } from './bounded.ts';
import { lift } from './lift.ts';
import type { Need } from '../../outcome.ts';
import { NO_NEEDS, type Numeric, type Shape, type Value, addNeeds } from '../value.ts';

const ANY_NUMBER: Shape = { kind: 'range', low: null, high: null };

/** An operand list of mixed kinds never reaches an operator: the checker makes both exact first (operators.ts, INVARIANT). */
const mixed = (a: Numeric, b: Numeric): readonly [fraction.Fraction, fraction.Fraction] => [
  typeof a === 'number' ? { n: a, d: 1 } : a,
  typeof b === 'number' ? { n: b, d: 1 } : b,
];

/** a + b */
export function add(a: Value, b: Value, where: string): Value {
  if (isBounded(a) && isBounded(b)) {
    const sum = between(sumOf(lowOf(a), lowOf(b)), sumOf(highOf(a), highOf(b)), a, b);
    if (sum !== null) return sum;
  }
  const compute = (x: Numeric, y: Numeric): Numeric =>
    typeof x === 'number' && typeof y === 'number' ? decimal.add(x, y, where) : fraction.addExact(...mixed(x, y), where);
  return lift({ bounds: ['+', '+'], compute, otherwise: ANY_NUMBER }, [a, b], where);
}

/** a + b + c …, from left to right. */
export function total(values: readonly Value[], where: string): Value {
  return totalOfBounded(values) ?? values.reduce((before, value) => add(before, value, where));
}

/** The same of numbers between bounds; null where something else is among them, or a sum on the way is not safe. */
export function totalOfBounded(values: readonly Value[]): Value | null {
  let low = 0;
  let high = 0;
  let isAbove = true; // it has a limit on that side
  let isBelow = true;
  let needs = NO_NEEDS;
  let gathered: Need[] | null = null;
  for (const value of values) {
    if (!isBounded(value)) return null;
    if (typeof value === 'number') {
      low += value;
      high += value;
    } else {
      const { shape } = value;
      isAbove &&= shape.low !== null;
      isBelow &&= shape.high !== null;
      low += shape.low ?? 0;
      high += shape.high ?? 0;
      if (needs.length === 0) needs = value.needs;
      else if (value.needs !== needs) addNeeds((gathered ??= needs.slice()), value.needs);
    }
    if ((isAbove && !Number.isSafeInteger(low)) || (isBelow && !Number.isSafeInteger(high))) return null;
  }
  return rangeFrom(isAbove ? low : null, isBelow ? high : null, gathered ?? needs);
}

/** a − b */
export function subtract(a: Value, b: Value, where: string): Value {
  if (isBounded(a) && isBounded(b)) {
    const difference = between(differenceOf(lowOf(a), highOf(b)), differenceOf(highOf(a), lowOf(b)), a, b);
    if (difference !== null) return difference;
  }
  const compute = (x: Numeric, y: Numeric): Numeric =>
    typeof x === 'number' && typeof y === 'number' ? decimal.subtract(x, y, where) : fraction.subtractExact(...mixed(x, y), where);
  return lift({ bounds: ['+', '-'], compute, otherwise: ANY_NUMBER }, [a, b], where);
}

/** −a */
export function negate(a: Value, where: string): Value {
  const compute = (x: Numeric): Numeric => (typeof x === 'number' ? decimal.negate(x) : fraction.negateExact(x));
  return lift({ bounds: ['-'], compute, otherwise: ANY_NUMBER }, [a], where);
}

/** a × b, both scaled (the scales add up) or both exact. */
export function multiply(a: Value, b: Value, where: string): Value {
  if (isBounded(a) && isBounded(b)) {
    const product = typeof b === 'number' ? timesKnown(a, b) : typeof a === 'number' ? timesKnown(b, a) : null;
    if (product !== null) return product;
  }
  const compute = (x: Numeric, y: Numeric): Numeric =>
    typeof x === 'number' && typeof y === 'number' ? decimal.multiply(x, y, where) : fraction.multiplyExact(...mixed(x, y), where);
  return lift({ bounds: ['±', '±'], compute, otherwise: ANY_NUMBER }, [a, b], where);
}

/** By a known number that is more than 0, which keeps the bounds in order. */
const timesKnown = (a: Bounded, by: number): Value | null => (by > 0 ? between(productOf(lowOf(a), by), productOf(highOf(a), by), a, by) : null);

const productOf = (bound: number | null, by: number): number | null => (bound === null ? null : bound * by);

/** a / b, both exact. */
export function divide(a: Value, b: Value, where: string): Value {
  const compute = (x: Numeric, y: Numeric): Numeric => fraction.divideExact(...mixed(x, y), where);
  return lift({ bounds: ['±', '±'], compute, otherwise: ANY_NUMBER, divides: true }, [a, b], where);
}

/** `a, dans la limite de b` */
export function atMost(a: Value, b: Value, where: string): Value {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? a : b;
  if (isBounded(a) && isBounded(b)) {
    const least = between(lesserOf(lowOf(a), lowOf(b)), boundThere(highOf(a), highOf(b), lesserOf), a, b);
    if (least !== null) return least;
  }
  const compute = (x: Numeric, y: Numeric): Numeric =>
    typeof x === 'number' && typeof y === 'number' ? decimal.atMost(x, y) : fraction.atMostExact(...mixed(x, y));
  return lift({ bounds: ['+', '+'], compute, otherwise: ANY_NUMBER, passes: 'high' }, [a, b], where);
}

/** `a, au moins b` */
export function atLeast(a: Value, b: Value, where: string): Value {
  if (typeof a === 'number' && typeof b === 'number') return a > b ? a : b;
  if (isBounded(a) && isBounded(b)) {
    const greatest = between(boundThere(lowOf(a), lowOf(b), greaterOf), greaterOf(highOf(a), highOf(b)), a, b);
    if (greatest !== null) return greatest;
  }
  const compute = (x: Numeric, y: Numeric): Numeric =>
    typeof x === 'number' && typeof y === 'number' ? decimal.atLeast(x, y) : fraction.atLeastExact(...mixed(x, y));
  return lift({ bounds: ['+', '+'], compute, otherwise: ANY_NUMBER, passes: 'low' }, [a, b], where);
}

/** Rounded to a multiple of `step` at `scale`; `fromScale` is that of a scaled operand. */
export function round(a: Value, fromScale: number, step: number, scale: number, direction: Direction, where: string): Value {
  const compute = (x: Numeric): Numeric =>
    typeof x === 'number' ? roundScaled(x, fromScale, step, scale, direction, where) : roundExact(x, step, scale, direction, where);
  return lift({ bounds: ['+'], compute, otherwise: ANY_NUMBER }, [a], where);
}

/** The same scaled number with `by` more decimals. */
export function rescale(a: Value, by: number, where: string): Value {
  return lift({ bounds: ['+'], compute: (x: number) => decimal.rescale(x, by, where), otherwise: ANY_NUMBER }, [a], where);
}

/** A scaled number as a fraction; one that is exact already stays. */
export function toExact(a: Value, scale: number, where: string): Value {
  const compute = (x: Numeric): Numeric => (typeof x === 'number' ? fraction.toExact(x, scale, where) : x);
  return lift({ bounds: ['+'], compute, otherwise: ANY_NUMBER }, [a], where);
}

/** a × n / d, an exact change of unit. A scaled number stays scaled when d is 1. */
export function convert(a: Value, n: number, d: number, scale: number, where: string): Value {
  const compute = (x: Numeric): Numeric => {
    if (typeof x === 'object') return fraction.convertExact(x, n, d, where);
    return d === 1 ? decimal.multiply(x, n, where) : fraction.convertExact(fraction.toExact(x, scale, where), n, d, where);
  };
  return lift({ bounds: ['+'], compute, otherwise: ANY_NUMBER }, [a], where);
}

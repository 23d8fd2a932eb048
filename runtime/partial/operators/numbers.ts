/** Arithmetic on sets: each function of the complete evaluator, lifted. A JavaScript number is scaled, `{n, d}` exact; both mean the same. */
import * as decimal from '../../numbers/decimal.ts';
import * as fraction from '../../numbers/fraction.ts';
import { type Direction, roundExact, roundScaled } from '../../numbers/rounding.ts';
import {
  type Bounded,
  between,
  boundThere,
  differenceOf,
  greaterOf,
  highOf,
  isBounded,
  lesserOf,
  lowOf,
  productOf,
  rangeFrom,
  sumOf,
} from './bounded.ts';
import { type Lifted, lift } from './lift.ts';
import type { Need } from '../../outcome.ts';
import { NO_NEEDS, type Numeric, type Shape, type Value, addNeeds, asFraction } from '../value.ts';

const ANY_NUMBER: Shape = { kind: 'range', low: null, high: null };

/** What the complete evaluator works out of two scaled numbers, or of two exact ones: the checker makes both exact first (operators.ts, INVARIANT). */
const scaledOrExact =
  (scaled: (x: number, y: number, where: string) => number, exact: (x: fraction.Fraction, y: fraction.Fraction, where: string) => Numeric) =>
  (x: Numeric, y: Numeric, where: string): Numeric =>
    typeof x === 'number' && typeof y === 'number' ? scaled(x, y, where) : exact(asFraction(x), asFraction(y), where);

const ADD: Lifted = { bounds: ['+', '+'], compute: scaledOrExact(decimal.add, fraction.addExact), otherwise: ANY_NUMBER };
const SUBTRACT: Lifted = { bounds: ['+', '-'], compute: scaledOrExact(decimal.subtract, fraction.subtractExact), otherwise: ANY_NUMBER };
const MULTIPLY: Lifted = { bounds: ['±', '±'], compute: scaledOrExact(decimal.multiply, fraction.multiplyExact), otherwise: ANY_NUMBER };
const AT_MOST: Lifted = { bounds: ['+', '+'], compute: scaledOrExact(decimal.atMost, fraction.atMostExact), otherwise: ANY_NUMBER, passes: 'high' };
const AT_LEAST: Lifted = { bounds: ['+', '+'], compute: scaledOrExact(decimal.atLeast, fraction.atLeastExact), otherwise: ANY_NUMBER, passes: 'low' };

/** What the bounds of two operands make of one bound of the result; null: without limit. */
type Corner = (a: Bounded, b: Bounded) => number | null;

const leastSum: Corner = (a, b) => sumOf(lowOf(a), lowOf(b));
const mostSum: Corner = (a, b) => sumOf(highOf(a), highOf(b));
const leastDifference: Corner = (a, b) => differenceOf(lowOf(a), highOf(b));
const mostDifference: Corner = (a, b) => differenceOf(highOf(a), lowOf(b));
const leastProduct: Corner = (a, b) => productOf(lowOf(a), lowOf(b));
const mostProduct: Corner = (a, b) => productOf(highOf(a), highOf(b));
const leastLesser: Corner = (a, b) => lesserOf(lowOf(a), lowOf(b));
const mostLesser: Corner = (a, b) => boundThere(highOf(a), highOf(b), lesserOf);
const leastGreater: Corner = (a, b) => boundThere(lowOf(a), lowOf(b), greaterOf);
const mostGreater: Corner = (a, b) => greaterOf(highOf(a), highOf(b));

/** The result between its bounds; null where an operand or a bound asks for the general way. */
const atOnce = (a: Value, b: Value, low: Corner, high: Corner): Value | null =>
  isBounded(a) && isBounded(b) ? between(low(a, b), high(a, b), a, b) : null;

/** a + b */
export const add = (a: Value, b: Value, where: string): Value => atOnce(a, b, leastSum, mostSum) ?? lift(ADD, [a, b], where);

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
export const subtract = (a: Value, b: Value, where: string): Value => atOnce(a, b, leastDifference, mostDifference) ?? lift(SUBTRACT, [a, b], where);

/** −a */
export function negate(a: Value, where: string): Value {
  const compute = (x: Numeric): Numeric => (typeof x === 'number' ? decimal.negate(x) : fraction.negateExact(x));
  return lift({ bounds: ['-'], compute, otherwise: ANY_NUMBER }, [a], where);
}

/** a × b, both scaled (the scales add up) or both exact. */
export const multiply = (a: Value, b: Value, where: string): Value =>
  (typeof b === 'number' ? timesKnown(a, b) : timesKnown(b, a)) ?? lift(MULTIPLY, [a, b], where);

/** By a known number that is more than 0, which keeps the bounds in order. */
const timesKnown = (a: Value, by: Value): Value | null => (typeof by === 'number' && by > 0 ? atOnce(a, by, leastProduct, mostProduct) : null);

/** a / b, both exact. */
export function divide(a: Value, b: Value, where: string): Value {
  const compute = (x: Numeric, y: Numeric): Numeric => fraction.divideExact(asFraction(x), asFraction(y), where);
  return lift({ bounds: ['±', '±'], compute, otherwise: ANY_NUMBER, divides: true }, [a, b], where);
}

/** `a, dans la limite de b` */
export const atMost = (a: Value, b: Value, where: string): Value => atOnce(a, b, leastLesser, mostLesser) ?? lift(AT_MOST, [a, b], where);

/** `a, au moins b` */
export const atLeast = (a: Value, b: Value, where: string): Value => atOnce(a, b, leastGreater, mostGreater) ?? lift(AT_LEAST, [a, b], where);

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

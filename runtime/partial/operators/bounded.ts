/**
 * SCALED NUMBERS AND DAYS BETWEEN BOUNDS, which operators meet nearly always: worked out at once here. What may be `aucun` or a fault, is
 * exact, or would leave the safe range, goes the general way (`lift.ts`), which gives the same.
 */
import { NO_FAULTS, Open, type Range, type Value, needsAtTop, withNeeds } from '../value.ts';

/** A known number or day, or one that lies between two of them; null: without limit on that side. */
export type Bounded = number | OpenBounded;

interface OpenBounded extends Open {
  readonly shape: { readonly kind: 'range'; readonly low: number | null; readonly high: number | null };
}

export const isBounded = (value: Value): value is Bounded => typeof value === 'number' || (value instanceof Open && isOpenBounded(value));

function isOpenBounded(value: Open): value is OpenBounded {
  const { shape } = value;
  return shape.kind === 'range' && !value.none && value.faults.length === 0 && isPlain(shape);
}

const isPlain = ({ low, high }: Range): boolean => (low === null || typeof low === 'number') && (high === null || typeof high === 'number');

export const lowOf = (value: Bounded): number | null => (typeof value === 'number' ? value : value.shape.low);
export const highOf = (value: Bounded): number | null => (typeof value === 'number' ? value : value.shape.high);

/** From one number to another, that needs what two operands do; null where a bound is not safe. */
export function between(low: number | null, high: number | null, a: Value, b: Value): Value | null {
  if ((low !== null && !Number.isSafeInteger(low)) || (high !== null && !Number.isSafeInteger(high))) return null;
  return rangeFrom(low, high, withNeeds(needsAtTop(a), needsAtTop(b)));
}

/** From one number to another; a number when they are the same. */
export const rangeFrom = (low: number | null, high: number | null, needs: Open['needs']): Value =>
  low !== null && low === high ? low : new Open({ kind: 'range', low, high }, false, NO_FAULTS, needs);

/** The sum of two bounds. */
export const sumOf = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

/** The difference of two bounds. */
export const differenceOf = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b);

/** The product of two bounds. */
export const productOf = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a * b);

/** The lesser of two bounds; without limit when one is. */
export const lesserOf = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a < b ? a : b);

/** The greater of two bounds; without limit when one is. */
export const greaterOf = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a > b ? a : b);

/** The bound that is there, where it decides: `dans la limite de` does not mind an operand without upper limit. */
export const boundThere = (a: number | null, b: number | null, both: (a: number | null, b: number | null) => number | null): number | null =>
  a === null ? b : b === null ? a : both(a, b);

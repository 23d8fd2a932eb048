/**
 * Exact numbers: a quotient stays a fraction until a rounding is written (charter, law 8). INVARIANT: `n/d` is reduced, `d > 0`, both are
 * safe integers; a reduced result beyond them is an overflow. Intermediate products may be larger: the meaning never depends on the path.
 */
import { compareScaled, powerOfTen } from './decimal.ts';
import { overflow, raise } from '../fault.ts';

export interface Fraction {
  readonly n: number;
  readonly d: number;
}

/** `value / 10^scale` as a fraction. */
export function toExact(value: number, scale: number, where: string): Fraction {
  const factor = powerOfTen(scale);
  return factor === null ? reduceBig(BigInt(value), 10n ** BigInt(scale), where) : reduce(value, factor);
}

/** a + b. */
export function addExact(a: Fraction, b: Fraction, where: string): Fraction {
  if (a.d === b.d) {
    const sum = a.n + b.n;
    if (Number.isSafeInteger(sum)) return reduce(sum, a.d);
  }
  const left = a.n * b.d;
  const right = b.n * a.d;
  const n = left + right;
  const d = a.d * b.d;
  if (isSafe(left) && isSafe(right) && isSafe(n) && isSafe(d)) return reduce(n, d);
  return reduceBig(BigInt(a.n) * BigInt(b.d) + BigInt(b.n) * BigInt(a.d), BigInt(a.d) * BigInt(b.d), where);
}

/** a − b. */
export function subtractExact(a: Fraction, b: Fraction, where: string): Fraction {
  return addExact(a, negateExact(b), where);
}

/** −a. */
export function negateExact(a: Fraction): Fraction {
  return { n: 0 - a.n, d: a.d };
}

/** a × b. */
export function multiplyExact(a: Fraction, b: Fraction, where: string): Fraction {
  return quotient(a.n, b.n, a.d, b.d, where);
}

/** a / b; a zero divisor is a hole, not a number. */
export function divideExact(a: Fraction, b: Fraction, where: string): Fraction {
  if (b.n === 0) return raise('hole', 'division by zero', where);
  return b.n < 0 ? quotient(0 - a.n, b.d, a.d, 0 - b.n, where) : quotient(a.n, b.d, a.d, b.n, where);
}

/** a × n / d: an exact change of unit (`an` to `mois`: 12/1). */
export function convertExact(a: Fraction, n: number, d: number, where: string): Fraction {
  return quotient(a.n, n, a.d, d, where);
}

/** Negative, zero or positive; never overflows. */
export function compareExact(a: Fraction, b: Fraction): number {
  return compareProducts(a.n, b.d, b.n, a.d);
}

/** Compares a fraction with a scaled number of the same unit; never overflows. */
export function compareExactScaled(a: Fraction, b: number, scale: number): number {
  if (a.d === 1) return compareScaled(a.n, 0, b, scale);
  const factor = powerOfTen(scale);
  return factor === null ? compareBig(BigInt(a.n) * 10n ** BigInt(scale), BigInt(b) * BigInt(a.d)) : compareProducts(a.n, factor, b, a.d);
}

/** `a, dans la limite de b`: the smaller. */
export function atMostExact(a: Fraction, b: Fraction): Fraction {
  return compareExact(a, b) <= 0 ? a : b;
}

/** `a, au moins b`: the larger. */
export function atLeastExact(a: Fraction, b: Fraction): Fraction {
  return compareExact(a, b) >= 0 ? a : b;
}

const isSafe = Number.isSafeInteger;

/** Same value; reduced fractions are equal when their parts are. */
export function equalExact(a: Fraction, b: Fraction): boolean {
  return a.n === b.n && a.d === b.d;
}

/** (n1 × n2) / (d1 × d2), denominators positive. */
function quotient(n1: number, n2: number, d1: number, d2: number, where: string): Fraction {
  const n = n1 * n2;
  const d = d1 * d2;
  if (isSafe(n) && isSafe(d)) return reduce(n, d);
  return reduceBig(BigInt(n1) * BigInt(n2), BigInt(d1) * BigInt(d2), where);
}

function compareProducts(a: number, b: number, c: number, d: number): number {
  const left = a * b;
  const right = c * d;
  if (isSafe(left) && isSafe(right)) return left < right ? -1 : left > right ? 1 : 0;
  return compareBig(BigInt(a) * BigInt(b), BigInt(c) * BigInt(d));
}

function compareBig(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function reduce(n: number, d: number): Fraction {
  let a = Math.abs(n);
  let b = d;
  while (b !== 0) [a, b] = [b, a % b];
  return { n: n / a + 0, d: d / a };
}

function reduceBig(n: bigint, d: bigint, where: string): Fraction {
  let a = n < 0n ? -n : n;
  let b = d;
  while (b !== 0n) [a, b] = [b, a % b];
  const reduced = { n: Number(n / a), d: Number(d / a) };
  return isSafe(reduced.n) && isSafe(reduced.d) ? reduced : overflow(where);
}

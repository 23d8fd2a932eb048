/**
 * Rounding to a step, where a rule says so (decision 17): `au centime` is step 1 at scale 2, `à 0,25 h` step 25 at scale 2, `à l'euro`
 * stored in cents step 100 at scale 2. Exact whatever the operand; only the result must be a safe integer.
 */
import { powerOfTen } from './decimal.ts';
import { overflow } from '../fault.ts';
import type { Fraction } from './fraction.ts';

/** `nearest` sends a half away from zero; `down` (inférieur) goes towards −∞; `up` (supérieur) towards +∞. */
export type Direction = 'nearest' | 'down' | 'up';

/** `value / 10^fromScale` rounded to a multiple of `step / 10^scale`, as an integer at `scale`. `step` > 0. */
export function roundScaled(value: number, fromScale: number, step: number, scale: number, direction: Direction, where: string): number {
  const up = scale - fromScale;
  const factor = powerOfTen(Math.abs(up));
  if (factor !== null) {
    const n = up > 0 ? value * factor : value;
    const d = up < 0 ? step * factor : step;
    if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return stepsOf(divide(n, d, direction), step, where);
  }
  const power = 10n ** BigInt(Math.abs(up));
  const n = up > 0 ? BigInt(value) * power : BigInt(value);
  const d = up > 0 ? BigInt(step) : BigInt(step) * power;
  return bigStepsOf(divideBig(n, d, direction), step, where);
}

/** The fraction rounded to a multiple of `step / 10^scale`, as an integer at `scale`. `step` > 0. */
export function roundExact(value: Fraction, step: number, scale: number, direction: Direction, where: string): number {
  const factor = powerOfTen(scale);
  if (factor !== null) {
    const n = value.n * factor;
    const d = value.d * step;
    if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return stepsOf(divide(n, d, direction), step, where);
  }
  return bigStepsOf(divideBig(BigInt(value.n) * 10n ** BigInt(scale), BigInt(value.d) * BigInt(step), direction), step, where);
}

/** n / d rounded to an integer. `%` and the division of a multiple are exact on safe integers, `n / d` is not. */
function divide(n: number, d: number, direction: Direction): number {
  const rest = n % d;
  const truncated = (n - rest) / d;
  switch (direction) {
    case 'down':
      return rest < 0 ? truncated - 1 : truncated;
    case 'up':
      return rest > 0 ? truncated + 1 : truncated;
    case 'nearest': {
      const distance = Math.abs(rest);
      return distance >= d - distance ? truncated + Math.sign(rest) : truncated;
    }
  }
}

function divideBig(n: bigint, d: bigint, direction: Direction): bigint {
  const rest = n % d;
  const truncated = n / d;
  switch (direction) {
    case 'down':
      return rest < 0n ? truncated - 1n : truncated;
    case 'up':
      return rest > 0n ? truncated + 1n : truncated;
    case 'nearest': {
      const twice = 2n * (rest < 0n ? -rest : rest);
      return twice < d ? truncated : truncated + (n < 0n ? -1n : 1n);
    }
  }
}

function stepsOf(count: number, step: number, where: string): number {
  const result = count * step;
  return Number.isSafeInteger(result) ? result + 0 : overflow(where);
}

function bigStepsOf(count: bigint, step: number, where: string): number {
  const result = Number(count * BigInt(step));
  return Number.isSafeInteger(result) ? result : overflow(where);
}

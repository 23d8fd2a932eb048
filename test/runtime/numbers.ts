import * as fc from 'fast-check';
import { MAX } from './outcome-of.ts';

/** Safe integers of every size, with the limits, zero and ones more often than chance. */
export const safeInteger = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer(),
  fc.constantFrom(0, 1, -1, MAX, -MAX, MAX - 1, 1 - MAX, 94906265, 94906266, 94906267),
);

/** Steps, divisors, denominators: 1 to the limit. */
export const positive = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: MAX }), fc.constantFrom(1, 2, 100, MAX));

/** Scales a type may have. */
export const scale = fc.integer({ min: 0, max: 15 });

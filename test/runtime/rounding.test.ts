import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Direction, roundExact, roundScaled } from '../../runtime/index.ts';
import { MAX, OVERFLOW, exactly, outcomeOf } from './outcome-of.ts';
import { positive, safeInteger } from './numbers.ts';

const W = 'test';
const direction = fc.constantFrom<Direction>('nearest', 'down', 'up');

/** n/d (d > 0) rounded to an integer, in the plainest way: between the floor and the ceiling, by comparison. */
function oracle(n: bigint, d: bigint, towards: Direction): bigint {
  let floor = n / d;
  if (floor * d > n) floor -= 1n;
  const ceiling = floor * d === n ? floor : floor + 1n;
  if (towards === 'down') return floor;
  if (towards === 'up') return ceiling;
  const below = n - floor * d;
  const above = ceiling * d - n;
  if (below === above) return n < 0n ? floor : ceiling;
  return below < above ? floor : ceiling;
}

describe('a rounded value is the multiple of the step that the direction names', () => {
  const anyScale = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 20 }));
  const step = fc.oneof(fc.constantFrom(1, 5, 25, 100), fc.integer({ min: 1, max: 10_000 }), positive);

  test('of a scaled number', () => {
    fc.assert(
      fc.property(safeInteger, anyScale, step, anyScale, direction, (value, fromScale, by, scale, towards) => {
        const multiple = oracle(BigInt(value) * 10n ** BigInt(scale), BigInt(by) * 10n ** BigInt(fromScale), towards);
        expect(outcomeOf(() => roundScaled(value, fromScale, by, scale, towards, W))).toEqual(exactly(multiple * BigInt(by)));
      }),
      { numRuns: 5000 },
    );
  });

  test('of a fraction', () => {
    fc.assert(
      fc.property(safeInteger, positive, step, anyScale, direction, (n, d, by, scale, towards) => {
        const multiple = oracle(BigInt(n) * 10n ** BigInt(scale), BigInt(d) * BigInt(by), towards);
        expect(outcomeOf(() => roundExact({ n, d }, by, scale, towards, W))).toEqual(exactly(multiple * BigInt(by)));
      }),
      { numRuns: 5000 },
    );
  });

  test('rounding again changes nothing', () => {
    fc.assert(
      fc.property(fc.integer(), direction, (value, towards) => {
        const once = roundScaled(value, 4, 25, 2, towards, W);
        expect(roundScaled(once, 2, 25, 2, towards, W)).toBe(once);
      }),
    );
  });
});

test.each([
  [55125, 3, 1, 2, 'nearest', 5513], // 2,25 h × 24,50 €/h, au centime
  [-55125, 3, 1, 2, 'nearest', -5513], // a half goes away from zero
  [-55125, 3, 1, 2, 'down', -5513],
  [-55125, 3, 1, 2, 'up', -5512],
  [15099, 2, 100, 2, 'down', 15000], // à l'euro inférieur, kept in cents
  [15001, 2, 1, 0, 'up', 151],
  [237, 2, 25, 2, 'nearest', 225], // à 0,25 h
  [238, 2, 25, 2, 'nearest', 250],
  [3, 0, 1, 2, 'nearest', 300],
  [-4, 1, 1, 0, 'nearest', 0],
  [12345, 3, 100, 2, 'nearest', 1200], // 12,345 h à l'heure, kept in hundredths
] as const)('%i at scale %i to a step of %i at scale %i, %s, is %i', (value, fromScale, step, scale, towards, rounded) => {
  expect(roundScaled(value, fromScale, step, scale, towards, W)).toBe(rounded);
});

test('150 € × 122 / 365 is 50,14 € to the cent', () => {
  expect(roundExact({ n: 3660, d: 73 }, 1, 2, 'nearest', W)).toBe(5014);
  expect(roundExact({ n: 1000, d: 3 }, 1, 2, 'nearest', W)).toBe(33333);
});

test('a result beyond the range is an overflow, whatever the path', () => {
  expect(outcomeOf(() => roundScaled(MAX, 0, 2, 0, 'up', W))).toEqual(OVERFLOW);
  expect(roundScaled(MAX, 0, 2, 0, 'down', W)).toBe(MAX - 1);
  expect(outcomeOf(() => roundScaled(MAX, 0, 1, 1, 'nearest', W))).toEqual(OVERFLOW);
  expect(outcomeOf(() => roundExact({ n: MAX, d: 1 }, 1, 18, 'nearest', W))).toEqual(OVERFLOW);
});

test('a half goes away from zero where the numbers are too large for plain division too', () => {
  expect([roundExact({ n: MAX, d: 20 }, 1, 1, 'nearest', W), roundExact({ n: -MAX, d: 20 }, 1, 1, 'nearest', W)]).toEqual([
    (MAX + 1) / 2,
    -(MAX + 1) / 2,
  ]);
});

test('a multiple stays itself where the numbers are too large for plain division too', () => {
  const value = { n: 9_007_199_254_740_980, d: 10 };
  expect([roundExact(value, 1, 1, 'up', W), roundExact(value, 1, 1, 'down', W)]).toEqual([value.n, value.n]);
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Fraction,
  addExact,
  atLeastExact,
  atMostExact,
  compareExact,
  compareExactScaled,
  convertExact,
  divideExact,
  equalExact,
  multiplyExact,
  negateExact,
  subtractExact,
  toExact,
} from '../../runtime/index.ts';
import { MAX, OVERFLOW, outcomeOf } from './outcome-of.ts';
import { positive, safeInteger } from './numbers.ts';

const W = 'test';

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}

/** The fraction n/d reduced, or overflow: what every operation must give. */
function reduced(n: bigint, d: bigint): Fraction | typeof OVERFLOW {
  const divisor = greatestDivisor(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
  const [top, bottom] = [n / divisor, d / divisor];
  const limit = BigInt(MAX);
  return top >= -limit && top <= limit && bottom <= limit ? { n: Number(top), d: Number(bottom) } : OVERFLOW;
}

const fraction: fc.Arbitrary<Fraction> = fc.tuple(safeInteger, positive).map(([n, d]) => reduced(BigInt(n), BigInt(d)) as Fraction);

const sign = (value: bigint): number => (value < 0n ? -1 : value > 0n ? 1 : 0);

describe('exact arithmetic is that of the rationals, or an overflow', () => {
  test('sum, difference, product, quotient and opposite agree with BigInt', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const [an, ad, bn, bd] = [BigInt(a.n), BigInt(a.d), BigInt(b.n), BigInt(b.d)];
        expect(outcomeOf(() => addExact(a, b, W))).toEqual(reduced(an * bd + bn * ad, ad * bd));
        expect(outcomeOf(() => subtractExact(a, b, W))).toEqual(reduced(an * bd - bn * ad, ad * bd));
        expect(outcomeOf(() => multiplyExact(a, b, W))).toEqual(reduced(an * bn, ad * bd));
        expect(outcomeOf(() => divideExact(a, b, W))).toEqual(b.n === 0 ? { kind: 'hole', reason: 'division by zero' } : reduced(an * bd, ad * bn));
        expect(negateExact(a)).toEqual(reduced(-an, ad));
      }),
      { numRuns: 2000 },
    );
  });

  test('a scaled number and a change of unit become reduced fractions', () => {
    fc.assert(
      fc.property(safeInteger, fc.integer({ min: 0, max: 20 }), fraction, positive, positive, (value, scale, f, n, d) => {
        expect(outcomeOf(() => toExact(value, scale, W))).toEqual(reduced(BigInt(value), 10n ** BigInt(scale)));
        expect(outcomeOf(() => convertExact(f, n, d, W))).toEqual(reduced(BigInt(f.n) * BigInt(n), BigInt(f.d) * BigInt(d)));
      }),
      { numRuns: 2000 },
    );
  });

  test('a large product that reduces is exact, one that does not is an overflow', () => {
    expect(multiplyExact({ n: MAX, d: 2 }, { n: 4, d: MAX }, W)).toEqual({ n: 2, d: 1 });
    expect(addExact({ n: MAX, d: 3 }, { n: -MAX, d: 3 }, W)).toEqual({ n: 0, d: 1 });
    expect(addExact({ n: MAX, d: 2 }, { n: 1, d: 2 }, W)).toEqual({ n: 2 ** 52, d: 1 });
    expect(outcomeOf(() => addExact({ n: MAX, d: 1 }, { n: 1, d: 1 }, W))).toEqual(OVERFLOW);
    expect(outcomeOf(() => multiplyExact({ n: 1, d: MAX }, { n: 1, d: 2 }, W))).toEqual(OVERFLOW);
  });

  test('a sum is exact where what it is made of on the way is too large for a floating number', () => {
    expect(addExact({ n: 9_000_000_001, d: 3_000_001 }, { n: -9_000_000_001, d: 3_000_000 }, W)).toEqual({ n: -9_000_000_001, d: 9_000_003_000_000 });
    expect(addExact({ n: 1, d: 2 }, { n: 4, d: 3 }, W)).toEqual({ n: 11, d: 6 });
  });

  test('150 € × 122 / 365 is the fraction 3660/73', () => {
    expect(divideExact(toExact(15000 * 122, 2, W), { n: 365, d: 1 }, W)).toEqual({ n: 3660, d: 73 });
  });

  test('zero has one form', () => {
    expect(negateExact({ n: 0, d: 1 })).toEqual({ n: 0, d: 1 });
    expect(multiplyExact({ n: -5, d: 3 }, { n: 0, d: 1 }, W)).toEqual({ n: 0, d: 1 });
  });
});

test('fractions compare exactly with fractions and scaled numbers, and never overflow', () => {
  fc.assert(
    fc.property(fraction, fraction, safeInteger, fc.integer({ min: 0, max: 20 }), (a, b, value, scale) => {
      const order = sign(BigInt(a.n) * BigInt(b.d) - BigInt(b.n) * BigInt(a.d));
      expect(compareExact(a, b)).toBe(order);
      expect(equalExact(a, b)).toBe(order === 0);
      expect([atMostExact(a, b), atLeastExact(a, b)]).toEqual(order <= 0 ? [a, b] : [b, a]);
      expect(compareExactScaled(a, value, scale)).toBe(sign(BigInt(a.n) * 10n ** BigInt(scale) - BigInt(value) * BigInt(a.d)));
    }),
    { numRuns: 2000 },
  );
  expect(compareExact({ n: MAX, d: 2 }, { n: MAX, d: 2 })).toBe(0);
  expect([compareExact({ n: 4, d: 1 }, { n: 5, d: 2 }), compareExact({ n: 5, d: 2 }, { n: 4, d: 1 })]).toEqual([1, -1]);
  expect(compareExactScaled({ n: 1, d: 2 }, 50, 2)).toBe(0);
  expect(compareExactScaled({ n: 7, d: 1 }, 700, 2)).toBe(0);
  expect(equalExact({ n: 1, d: 2 }, { n: 1, d: 2 })).toBe(true);
  expect(equalExact({ n: 1, d: 2 }, { n: 1, d: 3 })).toBe(false);
});

test('two large fractions that no floating number tells apart are told apart', () => {
  const [less, more] = [
    { n: MAX - 1, d: MAX },
    { n: MAX, d: MAX - 1 },
  ];
  const [lower, higher] = [
    { n: MAX - 3, d: MAX - 2 },
    { n: MAX - 2, d: MAX - 1 },
  ];
  expect(lower.n / lower.d).toBe(higher.n / higher.d);
  expect([compareExact(less, more), compareExact(more, less), compareExact(lower, higher), compareExact(higher, lower)].map(Math.sign)).toEqual([
    -1, 1, -1, 1,
  ]);
});

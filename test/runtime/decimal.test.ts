import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  atLeast,
  atMost,
  compareScaled,
  decimalsOf,
  formatDecimal,
  isDecimalText,
  multiply,
  negate,
  parseDecimal,
  powerOfTen,
  rescale,
  subtract,
} from '../../runtime/index.ts';
import { MAX, OVERFLOW, exactly, outcomeOf } from './outcome-of.ts';
import { safeInteger, scale } from './numbers.ts';

const W = 'test';

describe('arithmetic is that of the integers, or an overflow', () => {
  test('sum, difference, product and opposite agree with BigInt', () => {
    fc.assert(
      fc.property(safeInteger, safeInteger, (a, b) => {
        expect(outcomeOf(() => add(a, b, W))).toEqual(exactly(BigInt(a) + BigInt(b)));
        expect(outcomeOf(() => subtract(a, b, W))).toEqual(exactly(BigInt(a) - BigInt(b)));
        expect(outcomeOf(() => multiply(a, b, W))).toEqual(exactly(BigInt(a) * BigInt(b)));
        expect(negate(a)).toBe(Number(-BigInt(a)));
      }),
      { numRuns: 2000 },
    );
  });

  test('the range ends exactly at ±(2⁵³ − 1)', () => {
    expect(add(MAX - 1, 1, W)).toBe(MAX);
    expect(outcomeOf(() => add(MAX, 1, W))).toEqual(OVERFLOW);
    expect(subtract(1 - MAX, 1, W)).toBe(-MAX);
    expect(outcomeOf(() => subtract(-MAX, 1, W))).toEqual(OVERFLOW);
    expect(multiply(6361 * 69431, 20394401, W)).toBe(MAX); // its prime factors
    expect(outcomeOf(() => multiply(2 ** 27, 2 ** 26, W))).toEqual(OVERFLOW);
    expect(outcomeOf(() => multiply(2 ** 27, -(2 ** 26), W))).toEqual(OVERFLOW);
    expect(negate(MAX)).toBe(-MAX);
  });

  test('zero has no sign', () => {
    expect(multiply(-5, 0, W)).toBe(0);
    expect(negate(0)).toBe(0);
    expect([rescale(-0, 3, W), rescale(0, 20, W)]).toEqual([0, 0]);
  });

  test('more decimals of the same number, or an overflow', () => {
    fc.assert(
      fc.property(safeInteger, fc.integer({ min: 0, max: 20 }), (a, by) => {
        expect(outcomeOf(() => rescale(a, by, W))).toEqual(exactly(BigInt(a) * 10n ** BigInt(by)));
      }),
    );
  });

  test('a cap keeps the smaller, a floor the larger', () => {
    fc.assert(
      fc.property(safeInteger, safeInteger, (a, b) => {
        expect([atMost(a, b), atLeast(a, b)]).toEqual([Math.min(a, b), Math.max(a, b)]);
      }),
    );
  });

  test('powers of ten stop where they are no safe integer', () => {
    expect([powerOfTen(0), powerOfTen(2), powerOfTen(15), powerOfTen(16)]).toEqual([1, 100, 1e15, null]);
  });
});

test('numbers of different scales compare exactly and never overflow', () => {
  fc.assert(
    fc.property(safeInteger, fc.integer({ min: 0, max: 20 }), safeInteger, fc.integer({ min: 0, max: 20 }), (a, aScale, b, bScale) => {
      const difference = BigInt(a) * 10n ** BigInt(bScale) - BigInt(b) * 10n ** BigInt(aScale);
      expect(compareScaled(a, aScale, b, bScale)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
    }),
    { numRuns: 2000 },
  );
  expect(compareScaled(MAX, 0, MAX, 2)).toBe(1);
  expect(compareScaled(12, 0, 1200, 2)).toBe(0);
  expect(compareScaled(12, 2, 12, 2)).toBe(0);
  expect(compareScaled(-1, 0, -MAX, 20)).toBe(-1);
  expect([compareScaled(0, 0, 1, 20), compareScaled(0, 20, 0, 0), compareScaled(0, 20, -1, 0)]).toEqual([-1, 0, 1]);
});

/** What a decimal text means at a scale, with all the digits there is room for. */
function plainly(text: string, scale: number): number | null {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(text);
  if (parts === null) return null;
  const [, sign = '', whole = '', decimals = ''] = parts;
  if (!/^0*$/u.test(decimals.slice(scale))) return null;
  const isThousands = whole.length <= 3 && !whole.startsWith('0') && decimals.length === 3;
  if (isThousands && scale < 3) return null;
  const value = exactly(BigInt(sign + whole + decimals.slice(0, scale).padEnd(scale, '0')));
  return typeof value === 'number' ? value : null;
}

describe('reading decimals', () => {
  test.each([
    ['1800', 2, 180000],
    ['1800.5', 2, 180050],
    ['-0.05', 2, -5],
    ['0.500', 1, 5],
    ['1800.500', 1, 18005],
    ['2.5000', 1, 25],
    ['2.500', 3, 2500],
    ['-0', 0, 0],
    ['007', 0, 7],
    ['90071992547409.91', 2, MAX],
    ['4294967297.00', 2, 429496729700],
    [24.5, 2, 2450],
    [0.1, 1, 1],
    [-0, 2, 0],
    [1e2, 0, 100],
    [MAX, 0, MAX],
    [12345678901234.56, 2, 1234567890123456],
    [0, 18, 0],
  ] as const)('%j at scale %i is %j', (input, decimals, value) => {
    expect(parseDecimal(input, decimals)).toBe(value);
  });

  test.each([
    ['1800.505', 2],
    ['1.000', 2],
    ['-12.500', 1],
    ['999.000', 0],
    ['1,5', 2],
    ['1 800', 2],
    ['1e3', 0],
    ['1/.50', 2],
    [':1.50', 2],
    ['1.5:', 2],
    ['1.é0', 2],
    ['+1', 0],
    ['.5', 1],
    ['5.', 1],
    ['5.', 0],
    ['1.2.3', 1],
    ['1..5', 1],
    ['', 0],
    ['٣', 0],
    ['1\n', 0],
    ['9007199254740992', 0],
    ['90071992547409.92', 2],
    [24.505, 2],
    [0.1 + 0.2, 2],
    [1.5, 0],
    [Number('90071992547409.91'), 2], // also 90071992547409.90
    [2 ** 53, 0],
    [1e300, 2],
    [900719925474099.4, 1],
    [Number('12345678901234.567'), 2],
    [Number.NaN, 0],
    [Number.NaN, 2],
    [Number.POSITIVE_INFINITY, 2],
    [1, 18],
  ] as const)('%j is refused at scale %i', (input, decimals) => {
    expect(parseDecimal(input, decimals)).toBe(null);
  });

  test('every value reads back from its text, and from its JSON number unless that number stands for two of them', () => {
    fc.assert(
      fc.property(safeInteger, scale, (value, decimals) => {
        const text = formatDecimal(value, decimals);
        expect(parseDecimal(text, decimals)).toBe(value);
        const number = JSON.parse(text) as number;
        const twins = [value - 1, value + 1].some((other) => Number(formatDecimal(other, decimals)) === number);
        expect(parseDecimal(number, decimals)).toBe(twins ? null : value);
      }),
      { numRuns: 5000 },
    );
  });

  test('any run of digits, points and minuses is read as its digits say, or refused', () => {
    const characters = fc.constantFrom(...'00123456789.-'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 22 }), fc.integer({ min: 0, max: 20 }), (text, decimals) => {
        expect(parseDecimal(text, decimals)).toBe(plainly(text, decimals));
      }),
      { numRuns: 5000 },
    );
  });

  test('a JSON number that two decimals share is refused, their texts are not', () => {
    expect(Number('9.007199254740989')).toBe(Number('9.007199254740990'));
    expect(parseDecimal(Number('9.007199254740989'), 15)).toBe(null);
    expect(parseDecimal('9.007199254740989', 15)).toBe(9007199254740989);
  });
});

test.each([
  [5589, 2, '55.89'],
  [-5, 2, '-0.05'],
  [15000, 2, '150.00'],
  [0, 3, '0.000'],
  [42, 0, '42'],
  [-MAX, 2, '-90071992547409.91'],
  [-5, 18, '-0.000000000000000005'],
] as const)('%i at scale %i is written %s', (value, decimals, text) => {
  expect(formatDecimal(value, decimals)).toBe(text);
});

test.each([
  ['12', true, ''],
  ['-0', true, ''],
  ['1800.50', true, '5'],
  ['0.1000', true, '1'],
  ['1.00', true, ''],
  ['x12', false, ''],
  ['12x', false, ''],
  ['1,5', false, ''],
  ['1.', false, ''],
])('%s is a decimal text: %s, and its decimals that count are « %s »', (text, isDecimal, decimals) => {
  expect([isDecimalText(text), decimalsOf(text)]).toEqual([isDecimal, decimals]);
});

test('with more decimals than a safe integer has digits, a number is written digit by digit', () => {
  expect([formatDecimal(5, 17), formatDecimal(-5, 17), formatDecimal(0, 17)]).toEqual([
    '0.00000000000000005',
    '-0.00000000000000005',
    '0.00000000000000000',
  ]);
});

/** Laws of constants that fold while they are checked: exactly, or not at all. */
import { describe, expect, test } from 'vitest';
import { constant, convert, toScale, wholeConstant } from '../../dsl/check/expressions/build.ts';
import { numberType } from '../../dsl/check/types.ts';

const MOST = Number.MAX_SAFE_INTEGER;

describe('a constant', () => {
  test('in another unit folds while it can be counted exactly, else it stays to be computed', () => {
    const years = numberType('an', 0);
    const limit = Math.floor(MOST / 12);
    expect(convert(constant(years, limit, null), years, 12, 1, 'mois')).toEqual(constant(numberType('mois', 0), limit * 12, null));
    expect(convert(constant(years, limit + 1, null), years, 12, 1, 'mois')).toMatchObject({ kind: 'op', op: 'convert' });
  });

  test('with more decimals folds while it can be counted exactly, else it stays to be computed', () => {
    const euros = numberType('€', 0);
    expect(toScale(constant(euros, 15, null), euros, 2)).toEqual(constant(numberType('€', 2), 1500, null));
    expect(toScale(constant(euros, MOST, null), euros, 2)).toMatchObject({ kind: 'op', op: 'rescale' });
  });

  test.each([
    [{ n: 3, d: 2 }, 0, null],
    [{ n: 3, d: 2 }, 1, 15],
    [{ n: -3, d: 2 }, 2, -150],
    [{ n: 1, d: 3 }, 2, null],
    [{ n: MOST, d: 100 }, 2, MOST],
    // in floating point the division gives a whole number
    [{ n: MOST, d: 100 }, 1, null],
    [{ n: MOST, d: 1 }, 1, null],
  ])('that is the fraction %j is at scale %i the whole number %s', (value, scale, whole) => {
    expect(wholeConstant(constant(numberType('', 'exact'), value, null), scale)).toBe(whole);
  });
});

/** Cells of a table: what passes them, and where the line of numbers is cut. */
import { describe, expect, test } from 'vitest';
import * as P from '../../runtime/partial/index.ts';
import { candidatesOf } from '../../runtime/partial/cells.ts';
import { interval, need } from './sets.ts';

const range = (low: number | null, high: number | null, lowIncluded = true, highIncluded = true): P.Cell => ({
  kind: 'range',
  low,
  lowIncluded,
  high,
  highIncluded,
});
const oneOf = (...values: readonly P.Known[]): P.Cell => ({ kind: 'one of', values });
const ANY: P.Cell = { kind: 'any' };

describe('a value passes a cell', () => {
  const numbers = [-1, 0, 5, 10, 11];
  test.each<readonly [string, P.Cell, readonly number[]]>([
    ['0 à 10', range(0, 10), [0, 5, 10]],
    ['plus de 0, moins de 10', range(0, 10, false, false), [5]],
    ['5 et plus', range(5, null), [5, 10, 11]],
    ["jusqu'à 5", range(null, 5), [-1, 0, 5]],
    ['plus de 5', range(5, null, false), [10, 11]],
    ['moins de 5', range(null, 5, true, false), [-1, 0]],
    ['5 ou 11', oneOf(5, 11), [5, 11]],
    ['tous', ANY, numbers],
  ])('%s', (_, cell, expected) => {
    expect(numbers.filter((value) => P.passes(cell, value, 0))).toEqual(expected);
  });

  test('of another kind only where it is one of those named', () => {
    expect(P.passes(range(null, null), 'a', 0)).toBe(false);
    expect(P.passes(oneOf('a', 'b'), 'b', 0)).toBe(true);
    expect(P.passes(oneOf('a', 'b'), 'c', 0)).toBe(false);
    expect(P.passes(oneOf(null), null, 0)).toBe(true);
    expect(P.passes(oneOf(true), false, 0)).toBe(false);
    expect(P.passes(ANY, 'a', 0)).toBe(true);
  });

  test('where a fraction meets the decimals of the cell', () => {
    expect(P.passes(oneOf(150), { n: 3, d: 2 }, 2)).toBe(true);
    expect(P.passes(oneOf(150), { n: 3, d: 2 }, 1)).toBe(false);
    expect(P.passes(range(150, null), { n: 149, d: 100 }, 2)).toBe(false);
    expect(P.passes(range(150, null), { n: 150, d: 100 }, 2)).toBe(true);
    expect(P.passes(range(null, 150), { n: 151, d: 100 }, 2)).toBe(false);
  });
});

describe('one value of each stretch that the cells do not tell apart', () => {
  const whole = [range(0, 10), range(20, null, false)];
  const sorted = (values: readonly P.Known[]): readonly P.Known[] =>
    [...values].sort((a, b) => (a === null || b === null ? (a === null ? -1 : 1) : P.order(a as P.Numeric, b as P.Numeric)));

  test('of what is known, itself; of a fault, nothing', () => {
    expect(candidatesOf(7, whole)).toEqual([7]);
    expect(candidatesOf(P.failed('hole', 'no row', 'd'), whole)).toEqual([]);
  });

  test('of choices, each, and aucun where it may be', () => {
    expect(candidatesOf(P.unknownChoice(['a', 'b'], need('k')), whole)).toEqual(['a', 'b']);
    expect(candidatesOf(P.orNone(P.unknownChoice(['a', 'b'], need('k')), need('k')), whole)).toEqual([null, 'a', 'b']);
  });

  test('of texts, those that a cell names and one that none does', () => {
    expect(candidatesOf(P.unknownText(need('t')), [oneOf('a', 'b'), ANY, range(1, 2), oneOf('c')])).toEqual(['a', 'b', 'c', '\u0000']);
    expect(candidatesOf(P.orNone(P.unknownText(need('t')), need('t')), [oneOf('a')])).toEqual([null, 'a', '\u0000']);
  });

  test('of numbers, those at the thresholds and beside them, within bounds', () => {
    expect(sorted(candidatesOf(interval(0, 20).value, whole))).toEqual([0, 1, 9, 10, 11, 19, 20]);
    expect(sorted(candidatesOf(P.unknownNumber(null, null, need('x')), [oneOf(3, 'a')]))).toEqual([2, 3, 4]);
    expect(sorted(candidatesOf(P.orNone(P.unknownNumber(2, 30, need('x')), need('x')), whole))).toEqual([null, 2, 9, 10, 11, 19, 20, 21, 30]);
    expect(candidatesOf(P.unknownNumber(null, null, need('x')), [ANY])).toEqual([0]);
    expect(candidatesOf(P.unknownNumber(null, 7, need('x')), [ANY])).toEqual([7]);
  });

  test('of fractions, the thresholds, one between each two and one beyond the last', () => {
    const third = P.unknownNumber({ n: 1, d: 3 }, null, need('x'));
    expect(sorted(candidatesOf(third, [range(1, 2)]))).toEqual([
      { n: 1, d: 3 },
      { n: 2, d: 3 },
      { n: 1, d: 1 },
      { n: 3, d: 2 },
      { n: 2, d: 1 },
      { n: 3, d: 1 },
    ]);
    const below = P.unknownNumber(null, { n: 5, d: 2 }, need('x'));
    expect(sorted(candidatesOf(below, [oneOf({ n: 1, d: 2 })]))).toEqual([
      { n: -1, d: 2 },
      { n: 1, d: 2 },
      { n: 3, d: 2 },
      { n: 5, d: 2 },
    ]);
  });
});

describe('the bands of a column of numbers', () => {
  const cells = new P.Cells([[range(0, 9)], [range(10, null)], [range(5, 12, false, false)], [ANY]]);

  test('begin where the rows that match change', () => {
    const bands = cells.bands(0);
    expect(bands).toEqual({
      starts: [-Infinity, 0, 6, 10, 12],
      rows: [[3], [0, 3], [0, 2, 3], [1, 2, 3], [1, 3]],
    });
    expect(cells.bands(0)).toBe(bands);
    expect(cells.column(0)).toBe(cells.column(0));
  });

  test('that match the same rows share them', () => {
    const bands = new P.Cells([[range(0, 4)], [range(10, 14)], [range(2, 2)]]).bands(0);
    expect(bands?.starts).toEqual([-Infinity, 0, 2, 3, 5, 10, 15]);
    expect(bands?.rows).toEqual([[], [0], [0, 2], [0], [], [1], []]);
    expect(bands?.rows[0]).toBe(bands?.rows[4]);
    expect(bands?.rows[1]).toBe(bands?.rows[3]);
  });

  test('are none where a cell is no range', () => {
    expect(new P.Cells([[range(0, 9)], [oneOf(12)]]).bands(0)).toBe(null);
    expect(new P.Cells([[ANY]]).bands(0)).toEqual({ starts: [-Infinity], rows: [[0]] });
  });

  test('a number between two others may lie in, are those it meets', () => {
    const bands = cells.bands(0) ?? { starts: [], rows: [] };
    const within = (low: number | null, high: number | null): readonly number[] => {
      const { from, to } = P.bandsWithin(bands, low, high);
      return [...bands.starts.keys()].slice(from, to);
    };
    expect(within(0, 0)).toEqual([1]);
    expect(within(-1, 0)).toEqual([0, 1]);
    expect(within(5, 6)).toEqual([1, 2]);
    expect(within(null, 11)).toEqual([0, 1, 2, 3]);
    expect(within(11, 12)).toEqual([3, 4]);
    expect(within(13, null)).toEqual([4]);
    expect(within(null, null)).toEqual([0, 1, 2, 3, 4]);
  });
});

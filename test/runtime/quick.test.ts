/** What is read at first sight is what the reader reads; anything else is left to the reader. */
import { expect, test } from 'vitest';
import {
  type SortKey,
  hasOnly,
  isPlainObject,
  parseDay,
  quickBoolean,
  quickDay,
  quickElements,
  quickExact,
  quickItems,
  quickNumber,
  quickPeriod,
  quickText,
} from '../../runtime/index.ts';

class Dossier {
  readonly nom = 'x';
}

test.each<readonly [object, number, boolean]>([
  [{ nom: 'x' }, 1, true],
  [{}, 0, true],
  [{ nom: 'x', date: 'y' }, 1, false],
  [JSON.parse('{ "__proto__": 1 }') as object, 1, true],
  [Object.create({ nom: 'x' }) as object, 1, false],
  [Object.create(null) as object, 0, false],
  [new Dossier(), 1, false],
])('%j is a plain object with %i keys: %s', (given, keys, expected) => {
  expect(isPlainObject(given) && hasOnly(given, keys)).toBe(expected);
});

const nothing = (count: number): readonly undefined[] => Array.from({ length: count }, () => undefined);

test('values are read as they are written', () => {
  expect([true, false, 1, 'true', null].map(quickBoolean)).toEqual([true, false, ...nothing(3)]);
  expect(['Be\u0302ta', '', 3, null].map(quickText)).toEqual(['Bêta', '', ...nothing(2)]);
  expect(['2026-01-31', '2026-02-30', 'hier', 20_000].map(quickDay)).toEqual([parseDay('2026-01-31'), ...nothing(3)]);
  const march = { start: '1970-01-02', end: '1970-01-03' };
  expect([march, { ...march, end: '1970-01-01' }, null].map(quickPeriod)).toEqual([{ start: 1, end: 2 }, ...nothing(2)]);
});

test('numbers are read within their limits, both included', () => {
  const limits = { scale: 2, min: 0, max: 2000 };
  expect(['12.50', 12.5, '0', 20, '-0.01', 20.01, '12,50', true, null].map((given) => quickNumber(given, limits))).toEqual([
    1250,
    1250,
    0,
    2000,
    ...nothing(5),
  ]);
  expect(quickNumber('-90', { scale: 0, min: null, max: null })).toBe(-90);
  expect(['0.5', '1', '-1', '1.5', 'un'].map((given) => quickExact(given, -1, 1))).toEqual([
    { n: 1, d: 2 },
    { n: 1, d: 1 },
    { n: -1, d: 1 },
    ...nothing(2),
  ]);
  expect(quickExact('-7.5')).toEqual({ n: -15, d: 2 });
});

test('lists are read item by item, up to their length', () => {
  expect([[true, false], [], [true, 1], [true, false, true], 'oui', { length: 0 }].map((given) => quickItems(given, 2, quickBoolean))).toEqual([
    [true, false],
    [],
    ...nothing(4),
  ]);
});

test('elements without a key come last, in the order of the dossier, and where a key is not known all keep that order', () => {
  const read = (item: unknown, $list: string, $place: number): { key: unknown; $list: string; $place: number; $rank: number } => ({
    key: item,
    $list,
    $place,
    $rank: $place - 1,
  });
  const places = (given: readonly unknown[]): unknown => quickElements(given, 9, 'l', read, ({ key }) => key as SortKey)?.map(({ $place }) => $place);
  expect(
    [
      [null, 3, null, 1],
      [3, null, 1],
      [null, 1],
      [2, 1, 2, 1],
      [2, undefined, 1],
    ].map(places),
  ).toEqual([
    [4, 2, 1, 3],
    [3, 1, 2],
    [2, 1],
    [2, 4, 1, 3],
    [1, 2, 3],
  ]);
});

test('elements are read with their list and place, and ranked by their key', () => {
  const read = (item: unknown, $list: string, $place: number): { age: number; $list: string; $place: number; $rank: number } | undefined =>
    typeof item === 'number' ? { age: item, $list, $place, $rank: $place - 1 } : undefined;
  const sorted = (given: unknown): unknown => quickElements(given, 2, 'l', read, ({ age }) => age);
  expect([[7, 3], [], [7, 'trois'], [7, 3, 5], 'l'].map(sorted)).toEqual([
    [
      { age: 3, $list: 'l', $place: 2, $rank: 0 },
      { age: 7, $list: 'l', $place: 1, $rank: 1 },
    ],
    [],
    ...nothing(3),
  ]);
  expect(quickElements([7, 3], 2, 'l', read, null)?.map(({ age }) => age)).toEqual([7, 3]);
});

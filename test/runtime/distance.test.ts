import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from '../../runtime/input/distance.ts';

/** The same, tried in every way from the first letters on. */
function fewest(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const ways = [fewest(a.slice(1), b) + 1, fewest(a, b.slice(1)) + 1, fewest(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1)];
  const isSwapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return Math.min(...ways, ...(isSwapped ? [fewest(a.slice(2), b.slice(2)) + 1] : []));
}

test.each([
  ['montant', 'montant', 0],
  ['montant', 'montants', 1],
  ['montant', 'monant', 1],
  ['montant', 'montent', 1],
  ['montant', 'motnant', 1],
  ['omntant', 'montatn', 2],
  ['', 'abc', 3],
  ['abcd', 'badc', 2],
  ['abcdef', 'uvwxyz', 4],
  ['a', 'abcdef', 4],
])('from « %s » to « %s » there are %i letters, 4 where more than 3', (a, b, letters) => {
  expect([distance(a, b, 3), distance(b, a, 3)]).toEqual([letters, letters]);
});

test('it is the least number of changes, or one more than the limit', () => {
  expect(distance('ca', 'abb', 1)).toBe(2);
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, limit) => {
      expect(distance(a, b, limit)).toBe(Math.min(fewest(a, b), limit + 1));
    }),
  );
});

/** Laws of units (law 9, decision 19). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_UNITS, type UnitEntry, conversion, divideUnits, multiplyUnits, nameUnit, parseUnit } from '../../dsl/model/units.ts';

const DECLARED = new Map<string, UnitEntry>(BUILT_IN_UNITS.flatMap((entry) => entry.spellings.map((spelling) => [spelling, entry] as const)));

describe('reading', () => {
  test.each([
    ['', '', 0],
    ['nombre', '', 0],
    ['€', '€', 2],
    ['euros', '€', 2],
    ['€/h', '€/h', 2],
    ['€ / heure', '€/h', 2],
    ['h/an', 'h/an', 2],
    ['ans', 'an', 0],
    ['jours ouvrés', 'jour ouvré', 0],
    ['%/an', '%/an', 2],
  ])('« %s » is %s with %i decimals', (written, unit, decimals) => {
    expect(parseUnit(written, DECLARED)).toEqual({ unit, decimals });
  });

  test('an unknown factor is no unit', () => {
    expect(parseUnit('€/visite', DECLARED)).toBeNull();
  });
});

describe('conversion', () => {
  test.each([
    ['an', 'mois', { n: 12, d: 1 }],
    ['mois', 'an', { n: 1, d: 12 }],
    ['semaine', 'jour', { n: 7, d: 1 }],
    ['€/mois', '€/an', { n: 12, d: 1 }],
    ['€', '€', { n: 1, d: 1 }],
  ])('%s to %s', (from, to, ratio) => {
    expect(conversion(from, to)).toEqual(ratio);
  });

  test.each([
    ['mois', 'jour'],
    ['an', 'semaine'],
    ['€', 'h'],
    ['%', ''],
    ['jour', 'jour ouvré'],
  ])('%s and %s never meet', (from, to) => {
    expect(conversion(from, to)).toBeNull();
  });
});

const unit = fc
  .tuple(
    fc.array(fc.constantFrom('€', 'h', 'an', 'jour', 'point'), { maxLength: 3 }),
    fc.array(fc.constantFrom('mois', 'h', 'semaine', '€'), { maxLength: 2 }),
  )
  .map(([above, below]) => [...above.map((one) => [one, 1] as const), ...below.map((one) => [one, -1] as const)])
  .map((factors) => factors.reduce((all, [one, power]) => (power === 1 ? multiplyUnits(all, one).unit : divideUnits(all, one).unit), ''));

test('a product does not depend on the order of its factors', () => {
  fc.assert(fc.property(unit, unit, (a, b) => JSON.stringify(multiplyUnits(a, b)) === JSON.stringify(multiplyUnits(b, a))));
});

test('a unit divided by itself is a plain number', () => {
  fc.assert(fc.property(unit, (a) => JSON.stringify(divideUnits(a, a)) === JSON.stringify({ unit: '', ratio: { n: 1, d: 1 } })));
});

test('units are said in French and in English', () => {
  expect([nameUnit('h', 'fr'), nameUnit('€/h', 'fr'), nameUnit('', 'fr'), nameUnit('h', 'en')]).toEqual([
    'des heures',
    'des €/h',
    'un nombre sans unité',
    'hours',
  ]);
});

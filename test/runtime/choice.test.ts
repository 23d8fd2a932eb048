import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Choice, InvalidInput, countBits } from '../../runtime/index.ts';

/** The same text in another string, as JSON gives it. */
const fromJson = (value: string): unknown => JSON.parse(JSON.stringify(value));

const values = (unit: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.string({ unit, minLength: 1, maxLength }), { minLength: 1, maxLength: 31 });
const some = fc.oneof(values(fc.constantFrom('a', 'b', 'é', '’', ' '), 6), values(fc.string({ minLength: 1, maxLength: 1 }), 30));

describe('a choix', () => {
  test('gives each of its values for the same text, and nothing for another', () => {
    fc.assert(
      fc.property(some, fc.string({ maxLength: 8 }), (declared, other) => {
        const choice = new Choice(declared);
        for (const value of declared) expect(choice.read(fromJson(value))).toBe(value);
        expect(choice.read(other)).toBe(declared.includes(other) ? other : undefined);
        for (const value of declared) {
          for (const near of [`${value}s`, value.slice(1), value.toUpperCase(), ` ${value}`])
            expect(choice.read(near)).toBe(declared.includes(near) ? near : undefined);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('gives each of its values a bit of its own', () => {
    fc.assert(
      fc.property(some, (declared) => {
        const choice = new Choice(declared);
        expect(countBits(declared.reduce((seen, value) => seen | choice.bit(value), 0))).toBe(declared.length);
      }),
      { numRuns: 300 },
    );
  });

  test('counts the different values of a list, and refuses a text that is none of them by its place', () => {
    fc.assert(
      fc.property(some, fc.array(fc.nat()), fc.string({ maxLength: 8 }), (declared, places, other) => {
        const choice = new Choice(declared);
        const list = places.map((place) => String(fromJson(declared[place % declared.length] ?? '')));
        expect(choice.countDistinct(list, 'liste')).toBe(new Set(list).size);
        if (declared.includes(other)) return;
        const refusal = new InvalidInput([{ path: `liste[${list.length + 1}]`, expected: { kind: 'choice', values: declared } }]);
        expect(() => choice.countDistinct([...list, other], 'liste')).toThrow(refusal);
      }),
      { numRuns: 300 },
    );
  });

  test('of values that no two letters tell apart is told by their whole text', () => {
    const middles = Array.from({ length: 64 }, (_, index) => `début ${'a'.repeat(24)}${String(index).padStart(2, '0')}${'z'.repeat(24)} fin`);
    const choice = new Choice(middles);
    expect(middles.map((value) => choice.read(fromJson(value)))).toEqual(middles);
    expect(choice.read('a'.repeat(64))).toBe(undefined);
    const [first = '', second = ''] = middles;
    expect([choice.bit(first), choice.bit(second)]).toEqual([1, 2]);
  });

  test.each([null, undefined, 1, true, ['oui'], { oui: 'oui' }])('takes no %j for a text', (value) => {
    expect(new Choice(['oui', 'non']).read(value)).toBe(undefined);
  });

  test('reads a list of its values as that list, up to a length', () => {
    const choice = new Choice(['oui', 'non']);
    const list = ['oui', 'non', 'oui'];
    expect([choice.list(list, 3), choice.list([], 3)]).toEqual([list, []]);
    expect(choice.list(list, 3)).toBe(list);
    expect([list, ['oui', 'peut-être'], 'oui', null, { 0: 'oui', length: 1 }].map((value) => choice.list(value, 2))).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });
});

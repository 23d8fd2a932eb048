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

  test('reads a list of its values as that list, or as a copy, up to a length', () => {
    const choice = new Choice(['oui', 'non']);
    const list = ['oui', 'non', 'oui'];
    expect(choice.list(list, 3, false)).toBe(list);
    const copy = choice.items(list, 3);
    expect([copy, copy === list, choice.list([], 3, false), choice.items([], 3)]).toEqual([list, false, [], []]);
    for (const value of [list, ['oui', 'peut-être'], ['oui', 1], [undefined], 'oui', null, { 0: 'oui', length: 1 }]) {
      expect([choice.list(value, 2, false), choice.list(value, 2, true), choice.items(value, 2)]).toEqual([undefined, undefined, undefined]);
    }
  });

  test('reads a list that is only counted as what it comes to, which nobody changes', () => {
    const choice = new Choice(['oui', 'non', 'peut-être']);
    const list = ['oui', 'non', 'oui'];
    const counted = choice.list(list, 3, true) ?? [];
    list.splice(0, 3, 'merle');
    expect([counted.length, choice.countDistinct(counted, 'x'), choice.countDistinct(['oui', 'oui'], 'x')]).toEqual([3, 2, 1]);
    expect(() => choice.countDistinct(list as never, 'x')).toThrow(InvalidInput);
  });

  test('looks once at what stands in a list that is none of JSON', () => {
    const choice = new Choice(['oui', 'non']);
    let asked = 0;
    const sly: unknown[] = ['oui', 'oui'];
    Object.defineProperty(sly, 0, { get: () => ['non', 'merle'][asked++] });
    expect(choice.items(sly, 2)).toEqual(['non', 'oui']);
    expect([asked, choice.items(sly, 2)]).toEqual([1, undefined]);
    const shrinking: unknown[] = ['oui', 'oui'];
    Object.defineProperty(shrinking, 0, { get: () => ((shrinking.length = 1), 'oui') });
    expect(choice.list(shrinking, 2, true)).toBe(undefined);
  });

  test('is told by one letter and its length where these are enough, and else by two', () => {
    for (const values of [['atelier', 'visite', 'groupe'], ['aa', 'ab', 'ba', 'bb'], ['seul']]) {
      const choice = new Choice(values);
      expect(values.map((value) => choice.read(fromJson(value)))).toEqual(values);
      expect(values.map((value) => choice.bit(value))).toEqual(values.map((_, place) => 1 << place));
      for (const other of ['', 'a', 'ac', 'ca', 'ateliers', 'seuk']) expect(choice.read(other)).toBe(undefined);
    }
  });
});

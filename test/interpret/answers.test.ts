import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Answers } from '../../compiler/interpret/dossier/answers.ts';
import { areIdentical } from '../../compiler/interpret/dossier/identical.ts';
import type { Need } from '../../runtime/outcome.ts';
import { ELEMENT, type Numeric, Open, type Value, failed, record } from '../../runtime/partial/index.ts';

/** « a, and if it is oui b, else c »: what is read hangs on what was read before. */
function chosen(read: (name: string) => Value): Value {
  return read('a') === true ? read('b') : read('c');
}

/** Evaluates and keeps, as a trial does; what was asked of the dossier either way. */
function trial(answers: Answers<string, Value>, dossier: Readonly<Record<string, Value>>): { readonly value: Value; readonly isNew: boolean } {
  const known = answers.find((name) => dossier[name] ?? null);
  if (known !== undefined) return { value: known, isNew: false };
  const asked = new Map<string, Value>();
  const value = chosen((name) => {
    asked.set(name, dossier[name] ?? null);
    return dossier[name] ?? null;
  });
  answers.keep(asked, value);
  return { value, isNew: true };
}

describe('answers', () => {
  test('give what would be worked out, whatever dossiers came before', () => {
    const name = fc.constantFrom<Value>(true, false, null, 3);
    fc.assert(
      fc.property(fc.array(fc.record({ a: name, b: name, c: name }), { maxLength: 12 }), (dossiers) => {
        const answers = new Answers<string, Value>();
        for (const dossier of dossiers) expect(trial(answers, dossier).value).toBe(chosen((one) => dossier[one as keyof typeof dossier]));
      }),
    );
  });

  test('are found again where only what is not read has changed', () => {
    const answers = new Answers<string, Value>();
    expect(trial(answers, { a: true, b: 1, c: 2 })).toEqual({ value: 1, isNew: true });
    expect(trial(answers, { a: true, b: 1, c: 5 })).toEqual({ value: 1, isNew: false });
    expect(trial(answers, { a: false, b: 1, c: 5 })).toEqual({ value: 5, isNew: true });
    expect(trial(answers, { a: false, b: 9, c: 5 })).toEqual({ value: 5, isNew: false });
  });

  test('refuse what asks otherwise after the same answers', () => {
    const answers = new Answers<string, Value>();
    answers.keep(new Map([['a', true]]), 1);
    expect(() => {
      answers.keep(new Map([['b', true]]), 1);
    }).toThrow('two questions after the same answers');
  });
});

const need = (path: string, name = path): Need => ({ kind: 'input', name, path });
const range = (low: Numeric | null, high: Numeric | null, ...needs: readonly Need[]): Open =>
  new Open({ kind: 'range', low, high }, false, [], needs);
const list = (value: Value, sure: boolean): Open =>
  new Open({ kind: 'list', items: [{ value, sure }], rest: null, atLeast: 0, atMost: 1, ordered: true }, false, [], [need('l')]);
const element = (index: number, key: Value, age: Value): Value => record({ age }, { list: 'l', index, key });

const ANY_TEXT: Open['shape'] = { kind: 'any' };

/** In each group the values are identical; those of two groups never are. */
const GROUPS: readonly (readonly Value[])[] = [
  [null],
  [true],
  [3],
  ['3'],
  [
    { n: 1, d: 3 },
    { n: 1, d: 3 },
  ],
  [{ n: 2, d: 3 }],
  [{ n: 1, d: 2 }],
  [range({ n: 1, d: 3 }, null), range({ n: 1, d: 3 }, null)],
  [range({ n: 1, d: 2 }, null)],
  [range(null, { n: 1, d: 3 })],
  [range(null, null)],
  [range(null, 1)],
  [
    { start: 1, end: 2 },
    { start: 1, end: 2 },
  ],
  [{ start: 1, end: 3 }],
  [
    [1, 2],
    [1, 2],
  ],
  [[2, 1]],
  [range(1, 2, need('a')), range(1, 2, need('a'))],
  [range(1, null, need('a'))],
  [range(1, 2, need('a'), need('b')), range(1, 2, need('a'), need('b'))],
  [range(1, 2, need('b'), need('a'))],
  [range(1, 2, need('a', 'autre nom'))],
  [range(1, 2, need('l[1].a', 'a'))],
  [range(1, 2, { kind: 'question', name: 'a', path: 'a' })],
  [new Open({ kind: 'range', low: 1, high: 2 }, true, [], [need('a')])],
  [new Open({ kind: 'range', low: 1, high: 2 }, false, [failed('hole', 'no row', 'd').fault], [need('a')])],
  [new Open({ kind: 'options', values: [true, false] }, false, [], [need('a')])],
  [new Open({ kind: 'any' }, false, [], [need('a')]), new Open({ kind: 'any' }, false, [], [need('a')])],
  [new Open({ kind: 'period', start: { low: 1, high: 2 }, end: { low: 3, high: 4 }, empty: false }, false, [], [])],
  [new Open({ kind: 'period', start: { low: 1, high: 2 }, end: { low: 3, high: 4 }, empty: true }, false, [], [])],
  [list(1, true), list(1, true)],
  [list(1, false)],
  [list(2, true)],
  [failed('conflict', 'different values', 'd', [1, 2]), failed('conflict', 'different values', 'd', [1, 2])],
  [failed('conflict', 'different values', 'd', [1, 3])],
  [failed('hole', 'no row', 'd')],
  [failed('hole', 'no row', 'e')],
  [failed('hole', 'no branch', 'd')],
  [failed('conflict', 'no branch', 'd')],
  [new Open(ANY_TEXT, false, [], [need('b')]), new Open(ANY_TEXT, false, [], [need('b')])],
  [record({ age: 1 }), record({ age: 1 })],
  [record({ âge: 1 })],
  [element(0, 1, 1), element(0, 1, 1)],
  [element(1, 1, 1)],
  [element(0, 2, 1)],
  [element(0, 1, 2)],
  [record({ age: 1 }, { list: 'm', index: 0, key: 1 })],
  [record({ age: 1 }, { list: 'l', index: 0, key: undefined }), record({ age: 1 }, { list: 'l', index: 0, key: undefined })],
  [record({ a: null })],
  [record({ b: null })],
  [record({ a: null, b: null })],
];

test.each(GROUPS.flatMap((group, at) => group.map((value) => [at, value] as const)))(
  'group %i: identical to its own group alone (%o)',
  (at, value) => {
    for (const [place, group] of GROUPS.entries()) for (const other of group) expect(areIdentical(value, other)).toBe(place === at);
  },
);

test('an element without a sort key is not one that has a key', () => {
  const [without, withKey] = [record({ age: 1 }, { list: 'l', index: 0, key: undefined }), record({ age: 1 }, { list: 'l', index: 0, key: 1 })];
  expect(without[ELEMENT]?.key).toBe(undefined);
  expect(areIdentical(without, withKey)).toBe(false);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typeWords } from '../../dsl/check/again/answers.ts';
import type { Type } from '../../dsl/model/types.ts';
import { parseRuleset } from '../../dsl/parse/parse.ts';
import { extended, shifted, shiftedLater } from '../../dsl/syntax/shift.ts';
import { SAMPLE } from '../parse/corpus.ts';

const { files } = parseRuleset([{ file: 'a.attendu', text: SAMPLE }]);
const declarations = files.flatMap((file) => file.declarations);

test('what is moved when it is looked at is what is moved at once', () => {
  expect(declarations.length).toBeGreaterThan(10);
  for (const one of declarations) {
    const moved = shiftedLater(one, 7);
    expect(JSON.stringify(moved)).toBe(JSON.stringify(shifted(one, 7)));
    expect(extended(moved, { label: 'autre' })).toEqual({ ...shifted(one, 7), label: 'autre' });
    expect(extended(one, { label: 'autre' })).toEqual({ ...one, label: 'autre' });
  }
  expect(shiftedLater([{ file: 'a', start: 1, end: 2 }], 7)).toEqual([{ file: 'a', start: 8, end: 9 }]);
  expect(shiftedLater(null, 7)).toBe(null);
});

test('a part is moved once, and a copy with other parts has the same', () => {
  for (const one of declarations) {
    if (one.kind !== 'definition') continue;
    const moved = shiftedLater(one, 7);
    expect(moved.versions).toBe(moved.versions);
    expect(extended(moved, { label: null }).versions).toBe(moved.versions);
  }
});

const name = fc.constantFrom('', 'a', 'b', 'a b', 'list a');
const bound = fc.constantFrom(null, 0, 1);
const type = fc.letrec<{ type: Type }>((tie) => ({
  type: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<Type>({ kind: 'boolean' }, { kind: 'text' }, { kind: 'date' }, { kind: 'period' }, { kind: 'nothing' }),
    fc.record({ kind: fc.constant('choice' as const), choice: name }),
    fc.record({ kind: fc.constant('record' as const), fiche: name }),
    fc.record({ kind: fc.constant('number' as const), unit: name, scale: fc.constantFrom(0, 2, 'exact' as const), min: bound, max: bound }),
    fc.record({ kind: fc.constantFrom('list' as const, 'optional' as const), of: tie('type') }),
  ),
})).type;

test('two types have the same words when they are the same, and then only', () => {
  const same = (a: Type, b: Type): boolean => JSON.stringify(a) === JSON.stringify(b);
  fc.assert(
    fc.property(type, type, (a, b) => (typeWords(a) === typeWords(b)) === same(a, b)),
    { numRuns: 3000 },
  );
});

import { expect, test } from 'vitest';
import { keyOf } from '../../compiler/analysis/situations/regions.ts';
import type * as Core from '../../dsl/model/core.ts';

const TEXT = { kind: 'text' } as const;
const LIST = { kind: 'list', of: TEXT } as const;
const text = (value: string): Core.Expr => ({ kind: 'const', value, type: TEXT, span: null });
const input = (name: string): Core.Expr => ({ kind: 'input', input: name, type: LIST, span: null });
const each = (as: string, local: string): Core.Expr => ({
  kind: 'each',
  as,
  list: input('codes'),
  value: { kind: 'local', local, type: TEXT, span: null },
  type: LIST,
  span: null,
});
const record = (field: string, value: Core.Expr): Core.Expr => ({
  kind: 'record',
  fields: { [field]: value },
  type: { kind: 'record', fiche: 'Pièce' },
  span: null,
});

test('what reads the same has the same key, whatever its element is called', () => {
  expect(keyOf(each('un', 'un'))).toBe(keyOf(each('autre', 'autre')));
  expect(keyOf(each('un', 'un'))).not.toBe(keyOf(each('un', 'du dehors')));
});

test('two texts have one key only where they are the same, guillemets and bars included', () => {
  const texts = ['a', '"a"', 'a\\', 'a"', 'a\\"', ''];
  expect(new Set(texts.map((one) => keyOf(text(one)))).size).toBe(texts.length);
});

test('a field that is called as an element is in the core counts with its value', () => {
  expect(keyOf(record('as', text('a')))).not.toBe(keyOf(record('as', text('b'))));
});

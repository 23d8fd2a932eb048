import { describe, expect, test } from 'vitest';
import {
  type Code,
  type Statement,
  arrow,
  atom,
  binary,
  call,
  constant,
  make,
  member,
  number,
  object,
  returns,
  template,
  text,
  typeOf,
  when,
} from '../../compiler/emit/typescript/text/code.ts';
import { constSection, functionSection, lineSection, onlyRead, typeSection } from '../../compiler/emit/typescript/text/section.ts';
import { typeName, typeText } from '../../compiler/emit/typescript/text/types.ts';
import { readsOf } from '../../compiler/emit/typescript/text/usage.ts';

const read = (code: Code | readonly Statement[]): readonly string[] => [...readsOf(code).values].sort();

describe('what code reads', () => {
  test.each<[string, Code, readonly string[]]>([
    ['the first name of a chain', member(atom('dossier.mode'), 'length'), ['dossier']],
    ['no text, whatever it says', text('dossier'), []],
    [
      'no key of an object, but the name it stands for',
      object([
        { name: 'a', value: atom('b') },
        { name: 'c', value: null },
      ]),
      ['b', 'c'],
    ],
    ['what is made, tested and put in a text', template('de ', typeOf(make('Clauses', null, atom('a'))), '.'), ['Clauses', 'a']],
    ['what a function is not given', arrow(['x'], binary(atom('x'), '+', atom('y'))), ['y']],
    ['a name twice, where only one of them is its own', call('f', arrow(['x'], atom('x')), atom('x')), ['f', 'x']],
  ])('%s', (_, code, names) => {
    expect(read(code)).toEqual(names);
  });

  test('a constant is read in its block alone', () => {
    const inner = when(atom('test'), [constant('total', atom('a')), returns(atom('total'))]);
    expect(read([inner])).toEqual(['a', 'test']);
    expect(read([inner, returns(atom('total'))])).toEqual(['a', 'test', 'total']);
    expect(
      read([{ kind: 'for', name: 'x', list: atom('list'), body: [{ kind: 'assign', target: 'sum', operator: '+=', value: atom('x') }] }]),
    ).toEqual(['list', 'sum']);
    const failing: Statement = {
      kind: 'try',
      body: [{ kind: 'do', value: call('f') }],
      signal: 'signal',
      caught: [{ kind: 'throw', value: atom('signal') }],
    };
    expect(read([failing])).toEqual(['f']);
  });

  test('types are read apart from values', () => {
    const reads = readsOf([constant('list', { kind: 'as', of: atom('given'), type: typeText`readonly ${typeName('Mode')}[]` }, typeName('Modes'))]);
    expect([[...reads.values], [...reads.types].sort()]).toEqual([['given'], ['Mode', 'Modes']]);
  });
});

test('a parameter that the body does not read says so', () => {
  const params = ['a', 'b'].map((name) => ({ name, type: typeText`number` }));
  const section = functionSection({ name: 'f', params, returns: typeText`number`, body: [returns(atom('b'))] });
  expect(section.print(true)).toBe('export function f(_a: number, b: number): number {\n  return b;\n}');
  expect(section.reads.values).toEqual(new Set());
});

test('a section that nothing reads is left out, with those that only it reads', () => {
  const title = lineSection('// Rules');
  const kind = typeSection({ name: 'Kind', text: " = 'a' | 'b';", types: [] });
  const used = constSection({ name: 'USED', type: typeName('Kind'), value: number(1) });
  const idle = constSection({ name: 'IDLE', type: null, value: number(2) });
  const idler = functionSection({ name: 'idler', params: [], returns: null, body: [returns(atom('IDLE'))] });
  const reader = constSection({ name: 'reader', type: null, value: atom('USED') });
  expect(onlyRead([title, idle, kind, used, idler], [reader])).toEqual([title, kind, used]);
});

import { describe, expect, test } from 'vitest';
import {
  type Code,
  type Statement,
  arrow,
  assign,
  atom,
  binary,
  call,
  conditional,
  constant,
  make,
  member,
  method,
  not,
  number,
  object,
  returns,
  spread,
  template,
  typeOf,
  variable,
  when,
} from '../../compiler/emit/typescript/text/code.ts';
import { printStatements } from '../../compiler/emit/typescript/text/print.ts';
import { renamed } from '../../compiler/emit/typescript/text/rename.ts';
import { typeText } from '../../compiler/emit/typescript/text/types.ts';

/** `limite4` was to be called `limite`. */
const shortened = (statements: readonly Statement[]): string =>
  printStatements(
    renamed(statements, (name) => name.replace(/\d+$/, '')),
    0,
  );

describe('a name of a function', () => {
  test('is the plain one in blocks side by side, and before it is given around them', () => {
    const inner = (name: string): Statement => when(atom('test'), [constant(name, call('f')), returns(atom(name))]);
    expect(shortened([inner('limite'), inner('limite2'), constant('limite3', call('g')), inner('limite4'), returns(atom('limite3'))])).toBe(
      [
        'if (test) {\n  const limite = f();\n  return limite;\n}',
        'if (test) {\n  const limite = f();\n  return limite;\n}',
        'const limite = g();',
        'if (test) {\n  const limite2 = f();\n  return limite2;\n}',
        'return limite;\n',
      ].join('\n'),
    );
  });

  test('is never one that the function reads around it, nor one of its elements', () => {
    const each = method(atom('list'), 'some', arrow(['x'], binary(atom('x'), '>', atom('x2'))));
    expect(shortened([constant('x2', number(1)), constant('f2', number(2)), returns(call('f', each, atom('f2')))])).toBe(
      'const x2 = 1;\nconst f2 = 2;\nreturn f(\n  list.some((x) => x > x2),\n  f2,\n);\n',
    );
  });

  test('is replaced wherever it is read, and nowhere else', () => {
    const a = atom('a2');
    const codes: readonly Code[] = [
      member(a, 'b'),
      not(call('f', a)),
      make('Map', null, a),
      { kind: 'index', of: a, at: a },
      { kind: 'filled', target: atom('a2.b'), value: a },
      conditional(a, a, a),
      { kind: 'member', of: call('f', a), name: 'a2' },
      object([
        { name: 'a2', value: null },
        { name: 'b', value: a },
        { name: '', value: spread(a) },
      ]),
      { kind: 'array', items: [typeOf(a), template('a2 ', a)] },
      { kind: 'as', of: a, type: typeText`string` },
      { kind: 'instanceof', of: a, type: 'Error' },
      { kind: 'negative', of: { kind: 'atom', text: '1', name: null } },
      arrow(['x'], [returns(a)]),
    ];
    expect(shortened([variable('a2', null), ...codes.map((value): Statement => ({ kind: 'do', value }))])).toBe(
      [
        'let a;',
        'a.b;',
        '!f(a);',
        'new Map(a);',
        'a[a];',
        '(a.b ??= a);',
        'a ? a : a;',
        'f(a).a2;',
        '{ a2: a, b: a, ...a };',
        '[typeof a, `a2 ${a}`];',
        'a as string;',
        'a instanceof Error;',
        '-1;',
        '(x) => {\n  return a;\n};\n',
      ].join('\n'),
    );
  });

  test('is replaced in every statement', () => {
    const a = atom('a2');
    expect(
      shortened([
        constant('a2', number(1)),
        assign('a2.b', a),
        { kind: 'for', name: 'x', list: a, body: [{ kind: 'jump', to: 'continue' }] },
        { kind: 'switch', on: a, cases: [{ tests: [a], body: [{ kind: 'comment', text: 'a2' }, returns(a)] }] },
        { kind: 'try', body: [{ kind: 'throw', value: a }], signal: 'signal', caught: [returns(a)] },
      ]),
    ).toBe(
      [
        'const a = 1;',
        'a.b = a;',
        'for (const x of a) {\n  continue;\n}',
        'switch (a) {\n  case a:\n    // a2\n    return a;\n}',
        'try {\n  throw a;\n} catch (signal) {\n  return a;\n}\n',
      ].join('\n'),
    );
  });
});

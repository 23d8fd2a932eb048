/** A set of possible values: when it is known after all, what it needs, the faults it may be instead. */
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../runtime/outcome.ts';
import { raise } from '../../runtime/fault.ts';
import * as P from '../../runtime/partial/index.ts';
import { need } from './sets.ts';

const NEED = [need('n')];
const fault = (where: string): Fault => P.failed('hole', 'no branch', where).fault;
const range = (low: P.Numeric | null, high: P.Numeric | null): P.Shape => ({ kind: 'range', low, high });
const period = (start: number, end: number): P.Known => ({ start, end });

describe('of several kinds of value', () => {
  const all: readonly P.Value[] = [
    null,
    true,
    'a',
    3,
    { n: 1, d: 2 },
    period(1, 2),
    P.record({ start: 1, d: 2 }),
    [1],
    new P.Open(P.BOTH, false, [], NEED),
    P.failed('hole', 'no row', 'd'),
  ];
  test.each<readonly [string, (value: P.Value) => boolean, readonly number[]]>([
    ['a number', P.isNumeric, [3, 4]],
    ['a period', P.isPeriod, [5]],
    ['a record', P.isRecord, [6]],
    ['a list', P.isList, [7]],
    ['open', P.isOpen, [8]],
  ])('%s is told from the others', (_, is, expected) => {
    expect([...all.keys()].filter((at) => is(all[at] ?? null))).toEqual(expected);
  });

  test('each stands for the set that holds it', () => {
    expect(all.map(P.setOf)).toEqual([
      { shape: { kind: 'options', values: [] }, none: true },
      { shape: { kind: 'options', values: [true] }, none: false },
      { shape: { kind: 'options', values: ['a'] }, none: false },
      { shape: range(3, 3), none: false },
      { shape: range({ n: 1, d: 2 }, { n: 1, d: 2 }), none: false },
      { shape: { kind: 'options', values: [period(1, 2)] }, none: false },
      { shape: { kind: 'options', values: [P.record({ start: 1, d: 2 })] }, none: false },
      { shape: { kind: 'list', items: [{ value: 1, sure: true }], rest: null, atLeast: 1, atMost: 1, ordered: true }, none: false },
      { shape: { kind: 'options', values: [true, false] }, none: false, faults: [], needs: NEED },
      { shape: { kind: 'options', values: [] }, none: false },
    ]);
  });

  test('a record keeps what it is an element of', () => {
    expect(P.record({ a: 1 })[P.ELEMENT]).toBe(null);
    expect(P.record({ a: 1 }, { list: 'l', index: 2, key: undefined })[P.ELEMENT]).toEqual({ list: 'l', index: 2, key: undefined });
  });
});

describe('a set with one member is that member', () => {
  const list = (items: readonly (readonly [P.Value, boolean])[], rest: P.Value | null, ordered: boolean): P.Shape => ({
    kind: 'list',
    items: items.map(([value, sure]) => ({ value, sure })),
    rest,
    atLeast: 0,
    atMost: null,
    ordered,
  });
  const span = (start: readonly [number | null, number | null], end: readonly [number | null, number | null], empty: boolean): P.Shape => ({
    kind: 'period',
    start: { low: start[0], high: start[1] },
    end: { low: end[0], high: end[1] },
    empty,
  });

  test.each<readonly [string, P.Shape, P.Value]>([
    ['one choice', { kind: 'options', values: ['a'] }, 'a'],
    ['one number', range(3, 3), 3],
    ['one fraction', range({ n: 1, d: 2 }, { n: 1, d: 2 }), { n: 1, d: 2 }],
    ['one period', span([1, 1], [4, 4], false), period(1, 4)],
    [
      'elements all there, in order',
      list(
        [
          [1, true],
          [2, true],
        ],
        null,
        true,
      ),
      [1, 2],
    ],
    ['one element, in whatever order', list([[1, true]], null, false), [1]],
  ])('%s', (_, shape, value) => {
    expect(P.possible(shape, false, [], NEED)).toEqual(value);
  });

  test.each<readonly [string, P.Shape]>([
    ['two choices', { kind: 'options', values: ['a', 'b'] }],
    ['two numbers', range(3, 4)],
    ['numbers without upper limit', range(3, null)],
    ['numbers without lower limit', range(null, 3)],
    ['numbers without limits', range(null, null)],
    ['two fractions over one number', range({ n: 1, d: 2 }, { n: 3, d: 2 })],
    ['two fractions of one number', range({ n: 1, d: 3 }, { n: 1, d: 2 })],
    ['two first days', span([1, 2], [4, 4], false)],
    ['two last days', span([1, 1], [4, 5], false)],
    ['no first day known', span([null, null], [4, 4], false)],
    ['no last day known', span([1, 1], [null, null], false)],
    ['a period that may be empty', span([1, 1], [4, 4], true)],
    ['an element that may be there', list([[1, false]], null, true)],
    [
      'elements in an order that is not known',
      list(
        [
          [1, true],
          [2, true],
        ],
        null,
        false,
      ),
    ],
    ['more elements', list([[1, true]], 1, true)],
    ['any text', { kind: 'any' }],
  ])('not with %s', (_, shape) => {
    expect(P.possible(shape, false, [], NEED)).toEqual(new P.Open(shape, false, [], NEED));
  });

  test('aucun alone, or one fault alone, is known; beside anything else it is not', () => {
    expect(P.possible(P.NEVER, true, [], NEED)).toBe(null);
    expect(P.possible(P.NEVER, false, [fault('d')], NEED)).toEqual(new P.Failed(fault('d')));
    expect(P.possible(P.NEVER, false, [fault('d'), fault('e')], NEED)).toEqual(new P.Open(P.NEVER, false, [fault('d'), fault('e')], NEED));
    expect(P.possible(P.NEVER, true, [fault('d')], NEED)).toEqual(new P.Open(P.NEVER, true, [fault('d')], NEED));
    expect(P.possible(range(3, 3), true, [], NEED)).toEqual(new P.Open(range(3, 3), true, [], NEED));
    expect(P.possible(range(3, 3), false, [fault('d')], NEED)).toEqual(new P.Open(range(3, 3), false, [fault('d')], NEED));
  });
});

describe('needs', () => {
  const question = { kind: 'question', name: 'n', path: 'n' } as const;

  test('are told once, in the order met', () => {
    expect(P.unite([need('a'), need('b')], [], [need('b'), need('c')], [need('a')])).toEqual([need('a'), need('b'), need('c')]);
    expect(P.unite()).toEqual([]);
    expect(P.unite([need('n')], [question])).toEqual([need('n'), question]);
  });

  test('are the same array where nothing is added', () => {
    const found = [need('a'), need('b')];
    expect(P.withNeeds(found, [])).toBe(found);
    expect(P.withNeeds(found, found)).toBe(found);
    expect(P.withNeeds([], found)).toBe(found);
    expect(P.withNeeds(found, [need('b')])).toBe(found);
    expect(P.withNeeds(found, [need('c'), need('c')])).toEqual([need('a'), need('b'), need('c')]);
    expect(found).toEqual([need('a'), need('b')]);
  });

  test('are added to those found, once', () => {
    const found = [need('a')];
    P.addNeeds(found, [need('b'), need('a'), need('b'), question]);
    expect(found).toEqual([need('a'), need('b'), question]);
  });

  test('have a key that tells a donnée from a question of the same name', () => {
    expect([need('n'), question].map(P.needKey)).toEqual(['input n', 'question n']);
  });

  test('of a value are those at its top', () => {
    expect(P.needsAtTop(new P.Open(P.BOTH, false, [], NEED))).toEqual(NEED);
    expect(P.needsAtTop([new P.Open(P.BOTH, false, [], NEED)])).toEqual([]);
  });
});

describe('faults', () => {
  const numbered = (count: number): readonly Fault[] => Array.from({ length: count }, (_, at) => fault(`d${at}`));

  test('are told once, in the order met, and no more than twelve', () => {
    expect(P.uniteFaults([fault('a')], [], [fault('b'), fault('a')])).toEqual([fault('a'), fault('b')]);
    expect(P.uniteFaults()).toEqual([]);
    expect(P.uniteFaults(numbered(12))).toEqual(numbered(12));
    expect(P.uniteFaults(numbered(13))).toEqual(numbered(12));
    expect(P.uniteFaults(numbered(11), [fault('x'), fault('y')])).toEqual([...numbered(11), fault('x')]);
    expect(P.uniteFaults(numbered(12), [fault('x')])).toEqual(numbered(12));
    const [first] = [numbered(3)];
    expect(P.uniteFaults(first, first)).toBe(first);
    expect(P.uniteFaults(first, numbered(2))).toBe(first);
  });

  test('of a value are those it may be, or is', () => {
    expect(P.faultsOf(new P.Failed(fault('a')))).toEqual([fault('a')]);
    expect(P.faultsOf(new P.Open(P.BOTH, false, [fault('a'), fault('b')], NEED))).toEqual([fault('a'), fault('b')]);
    expect(P.faultsOf(3)).toEqual([]);
  });

  test('may be added to a value, with what tells whether they arise', () => {
    expect(P.withFaults(3, [], NEED)).toBe(3);
    expect(P.withFaults(3, [fault('a')], NEED)).toEqual(new P.Open(range(3, 3), false, [fault('a')], NEED));
    expect(P.withFaults(new P.Open(P.BOTH, true, [fault('b')], [need('m')]), [fault('a')], NEED)).toEqual(
      new P.Open(P.BOTH, true, [fault('a'), fault('b')], [need('n'), need('m')]),
    );
  });

  test('raised by the runtime become values; a bug of ours goes on', () => {
    expect(P.attempt(() => 3)).toBe(3);
    expect(P.attempt(() => raise('hole', 'empty list', 'd'))).toEqual(P.failed('hole', 'empty list', 'd'));
    expect(() =>
      P.attempt(() => {
        throw new TypeError('bug');
      }),
    ).toThrow(new TypeError('bug'));
  });

  test('say where they arose, and nothing else when no place is named', () => {
    expect(P.failed('conflict', 'different values', 'd', [0, 1]).fault).toEqual({
      kind: 'conflict',
      definition: 'd',
      detail: { reason: 'different values', where: [0, 1] },
    });
    expect(P.failed('hole', 'no row', 'd').fault.detail.where).toEqual([]);
  });
});

describe('what is not given', () => {
  test.each<readonly [string, P.Value, P.Value]>([
    ['an oui/non', P.unknownBoolean(need('n')), new P.Open(P.BOTH, false, [], NEED)],
    ['a choix', P.unknownChoice(['a', 'b'], need('n')), new P.Open({ kind: 'options', values: ['a', 'b'] }, false, [], NEED)],
    ['a choix of one value', P.unknownChoice(['a'], need('n')), 'a'],
    ['a number', P.unknownNumber(0, 9, need('n')), new P.Open(range(0, 9), false, [], NEED)],
    ['a number of one value', P.unknownNumber(9, 9, need('n')), 9],
    ['a text', P.unknownText(need('n')), new P.Open({ kind: 'any' }, false, [], NEED)],
    [
      'a period',
      P.unknownPeriod(need('n')),
      new P.Open({ kind: 'period', start: { low: null, high: null }, end: { low: null, high: null }, empty: true }, false, [], NEED),
    ],
    [
      'a list',
      P.unknownList('x', 4, need('n')),
      new P.Open({ kind: 'list', items: [], rest: 'x', atLeast: 0, atMost: 4, ordered: true }, false, [], NEED),
    ],
    ['an optional number', P.orNone(P.unknownNumber(0, 9, need('n')), need('n')), new P.Open(range(0, 9), true, [], NEED)],
  ])('%s is the set of all it may be', (_, value, expected) => {
    expect(value).toEqual(expected);
  });
});

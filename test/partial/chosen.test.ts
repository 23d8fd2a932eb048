/** Clauses, tables and versions on what is not all known: exactly what they leave possible, and what would tell. */
import { describe, expect, test } from 'vitest';
import * as P from '../../runtime/partial/index.ts';
import { need } from './sets.ts';

const D = 'd';
const hole = P.failed('hole', 'division by zero', 'g');
const other = P.failed('hole', 'no row', 'h');
const noBranch = P.failed('hole', 'no branch', D);
const noRow = P.failed('hole', 'no row', D);
const absent = P.failed('hole', 'absent value', D);
const conflict = (...places: readonly number[]): P.Failed => P.failed('conflict', 'different values', D, places);
const x = (low: number | null, high: number | null, name = 'x'): P.Value => P.unknownNumber(low, high, need(name));
const yesNo = (name: string): P.Value => P.unknownBoolean(need(name));
const range = (low: P.Numeric | null, high: P.Numeric | null): P.Shape => ({ kind: 'range', low, high });
const open = (shape: P.Shape, needs: readonly string[], faults: readonly P.Failed[] = [], none = false): P.Open =>
  new P.Open(
    shape,
    none,
    faults.map(({ fault }) => fault),
    needs.map(need),
  );
const unread = (): P.Value => {
  throw new Error('read');
};
const clause = (guard: P.Value, value: P.Value | (() => P.Value), excepts: readonly number[] = []): P.Branch => ({
  guard: () => guard,
  value: typeof value === 'function' ? value : () => value,
  excepts,
});

describe('one clause and an otherwise', () => {
  test('reads only the value that holds', () => {
    expect(P.when(true, 1, unread, D)).toBe(1);
    expect(P.when(false, unread, 2, D)).toBe(2);
    expect(P.choose([clause(true, 1)], unread, D)).toBe(1);
    expect(P.choose([clause(false, unread)], () => 2, D)).toBe(2);
  });

  test('is one of both where the condition is open, and needs what tells', () => {
    expect(P.when(yesNo('a'), 1, () => 5, D)).toEqual(open(range(1, 5), ['a']));
    expect(P.when(yesNo('a'), 'u', 'v', D)).toEqual(open({ kind: 'options', values: ['u', 'v'] }, ['a']));
    expect(P.when(yesNo('a'), 1, 1, D)).toBe(1);
    expect(P.when(yesNo('a'), x(1, 2), 5, D)).toEqual(open(range(1, 5), ['a', 'x']));
    expect(P.when(yesNo('a'), hole, 5, D)).toEqual(open(range(5, 5), ['a'], [hole]));
  });

  test('may be the fault that the condition may be', () => {
    const perhaps = open(P.BOTH, ['a'], [hole]);
    expect(P.when(perhaps, 1, 5, D)).toEqual(open(range(1, 5), ['a'], [hole]));
    expect(P.when(open({ kind: 'options', values: [true] }, ['a'], [hole]), 1, unread, D)).toEqual(open(range(1, 1), ['a'], [hole]));
    expect(P.when(open({ kind: 'options', values: [false] }, ['a'], [hole]), unread, 5, D)).toEqual(open(range(5, 5), ['a'], [hole]));
    expect(P.when(hole, unread, unread, D)).toEqual(hole);
    expect(P.when(null, unread, unread, D)).toEqual(absent);
    expect(P.when(open(P.BOTH, ['a'], [], true), 1, 5, D)).toEqual(open(range(1, 5), ['a'], [absent]));
    expect(P.when(open(P.NEVER, ['a'], [hole, other]), 1, 5, D)).toEqual(open(P.NEVER, ['a'], [hole, other]));
  });
});

describe('a value that is only looked at where the condition holds', () => {
  test('is itself while it is not known whether it holds, unless it may fail', () => {
    expect(P.whenKept(yesNo('a'), 1, unread, D)).toBe(1);
    expect(P.whenKept(yesNo('a'), x(1, 2), unread, D)).toEqual(x(1, 2));
    expect(P.whenKept(yesNo('a'), hole, null, D)).toEqual(P.when(yesNo('a'), hole, null, D));
    expect(P.whenKept(yesNo('a'), open(range(1, 2), ['x'], [hole]), null, D)).toEqual(open(range(1, 2), ['a', 'x'], [hole], true));
  });

  test('is what it is elsewhere under a condition that is known, fails, or may', () => {
    const perhaps = open(P.BOTH, ['a'], [hole]);
    expect([P.whenKept(true, 1, unread, D), P.whenKept(false, unread, 2, D), P.whenKept(hole, unread, unread, D)]).toEqual([1, 2, hole]);
    expect(P.whenKept(perhaps, 1, 5, D)).toEqual(P.when(perhaps, 1, 5, D));
    expect(P.whenKept(open(P.BOTH, ['a'], [], true), 1, 5, D)).toEqual(P.when(open(P.BOTH, ['a'], [], true), 1, 5, D));
  });
});

describe('clauses', () => {
  test('without a guard always apply, and without one that applies there is a hole', () => {
    expect(P.choose([{ guard: null, value: () => 3, excepts: [] }], null, D)).toBe(3);
    expect(P.choose([], null, D)).toEqual(noBranch);
    expect(P.choose([], () => 4, D)).toBe(4);
    expect(P.choose([clause(false, unread)], null, D)).toEqual(noBranch);
    expect(P.choose([clause(false, unread), clause(true, 2)], unread, D)).toBe(2);
  });

  test('that apply together must agree', () => {
    expect(P.choose([clause(true, 1), clause(true, 1)], null, D)).toBe(1);
    expect(P.choose([clause(true, 1), clause(true, 2)], null, D)).toEqual(conflict(0, 1));
    expect(P.choose([clause(false, unread), clause(true, 1), clause(true, 2)], null, D)).toEqual(conflict(1, 2));
    expect(P.choose([clause(true, 1), clause(true, x(1, 2))], null, D)).toEqual(open(range(1, 1), ['x'], [conflict(0, 1)]));
    expect(P.choose([clause(true, x(1, 2)), clause(true, 1)], null, D)).toEqual(open(range(1, 1), ['x'], [conflict(0, 1)]));
    expect(P.choose([clause(true, x(1, 2)), clause(true, x(2, 4, 'y'))], null, D)).toEqual(open(range(1, 2), ['x', 'y'], [conflict(0, 1)]));
    expect(P.choose([clause(true, x(1, 2)), clause(true, 3)], null, D)).toEqual(conflict(0, 1));
    expect(P.choose([clause(true, null), clause(true, null)], null, D)).toBe(null);
    const record = P.record({ a: x(1, 2), b: 1 });
    expect(P.choose([clause(true, record), clause(true, P.record({ a: 1, b: 1 }))], null, D)).toEqual(
      open({ kind: 'options', values: [P.record({ a: 1, b: 1 })] }, ['x'], [conflict(0, 1)]),
    );
  });

  test('fail with the first value that fails, and may fail with one that may', () => {
    expect(P.choose([clause(true, hole), clause(true, unread)], null, D)).toEqual(hole);
    expect(P.choose([clause(true, 1), clause(true, hole)], null, D)).toEqual(hole);
    const perhaps = open(range(1, 1), ['y'], [hole]);
    expect(P.choose([clause(true, perhaps), clause(true, 1)], null, D)).toEqual(open(range(1, 1), ['y'], [hole]));
    expect(P.choose([clause(true, perhaps), clause(true, other)], null, D)).toEqual(open(P.NEVER, ['y'], [hole, other]));
    expect(P.choose([clause(true, perhaps), clause(true, 2)], null, D)).toEqual(open(P.NEVER, ['y'], [hole, conflict(0, 1)]));
  });

  test('with open guards may apply together, alone, or not at all', () => {
    expect(P.choose([clause(yesNo('a'), 1), clause(yesNo('b'), 2)], null, D)).toEqual(open(range(1, 2), ['a', 'b'], [conflict(0, 1), noBranch]));
    expect(P.choose([clause(yesNo('a'), 1), clause(yesNo('b'), 2)], () => 3, D)).toEqual(open(range(1, 3), ['a', 'b'], [conflict(0, 1)]));
    expect(P.choose([clause(yesNo('a'), 1), clause(true, 1)], null, D)).toBe(1);
    expect(P.choose([clause(true, 1), clause(hole, 2)], null, D)).toEqual(hole);
    expect(P.choose([clause(yesNo('a'), 1), clause(hole, 2)], null, D)).toEqual(hole);
  });

  test('behind an exception are read only where it does not hold', () => {
    expect(P.choose([clause(yesNo('a'), 1, [1]), clause(hole, 2)], null, D)).toEqual(open(range(1, 1), ['a'], [hole]));
    expect(P.choose([clause(yesNo('a'), 1, [1]), clause(yesNo('b'), 2)], null, D)).toEqual(open(range(1, 2), ['a', 'b'], [noBranch]));
    expect(P.choose([clause(true, 1, [1]), { guard: unread, value: unread, excepts: [] }], null, D)).toBe(1);
    expect(P.choose([clause(true, 1, [1]), { guard: unread, value: unread, excepts: [] }, clause(true, 1, [])], null, D)).toBe(1);
    expect(P.choose([clause(true, 1, [2]), clause(true, 1, [3]), clause(true, unread), clause(true, unread)], null, D)).toBe(1);
  });

  test('each guard and each value are read once', () => {
    let guards = 0;
    let values = 0;
    const counted = (name: string): P.Branch => ({
      guard: () => {
        guards += 1;
        return yesNo(name);
      },
      value: () => {
        values += 1;
        return null;
      },
      excepts: [],
    });
    P.choose([counted('a'), counted('b'), counted('c')], null, D);
    expect([guards, values]).toEqual([3, 3]);
  });

  test('too many to try may be any of those that may apply, and the faults that may be', () => {
    const many = Array.from({ length: 8 }, (_, at) => clause(yesNo(`g${at}`), at));
    const names = many.map((_, at) => `g${at}`);
    expect(P.choose(many, null, D)).toEqual(open(range(0, 7), names, [noBranch, conflict(0, 1, 2, 3, 4, 5, 6, 7)]));
    expect(P.choose([...many, clause(true, 9)], unread, D)).toEqual(open(range(0, 9), names, [conflict(0, 1, 2, 3, 4, 5, 6, 7, 8)]));
    expect(P.choose([clause(false, unread), ...many], () => 20, D)).toEqual(open(range(0, 20), names, [conflict(1, 2, 3, 4, 5, 6, 7, 8)]));
    const absent = P.failed('hole', 'absent value', 'g');
    const faulty = new P.Open({ kind: 'options', values: [true, false] }, false, [absent.fault], [need('f')]);
    expect(P.choose([...many, clause(faulty, 9)], null, D)).toEqual(
      open(range(0, 9), [...names, 'f'], [noBranch, conflict(0, 1, 2, 3, 4, 5, 6, 7, 8), absent]),
    );
    // of seven all 128 ways are tried
    expect(P.faultsOf(P.choose(many.slice(0, 7), null, D)).slice(0, 2)).toEqual([
      conflict(0, 1, 2, 3, 4, 5, 6).fault,
      conflict(0, 1, 2, 3, 4, 5).fault,
    ]);
  });
});

describe('a table', () => {
  const ANY: P.Cell = { kind: 'any' };
  const between = (low: number | null, high: number | null): P.Cell => ({ kind: 'range', low, lowIncluded: true, high, highIncluded: true });
  const oneOf = (...values: readonly P.Known[]): P.Cell => ({ kind: 'one of', values });
  const column = (value: P.Value | (() => P.Value), applies?: P.Value, scale = 0): P.Column => ({
    value: typeof value === 'function' ? value : () => value,
    applies: applies === undefined ? null : () => applies,
    scale,
  });
  const table = (columns: readonly P.Column[], rows: readonly (readonly P.Cell[])[], values: readonly P.Late[]): P.Value =>
    P.table(columns, new P.Cells(rows), values, D);
  const bands = [[between(0, 39)], [between(40, 59)], [between(60, null)]];

  test('gives the row of a known number, reading no other', () => {
    expect(table([column(39)], bands, [1, unread, unread])).toBe(1);
    expect(table([column(40)], bands, [unread, 2, unread])).toBe(2);
    expect(table([column(99)], bands, [unread, unread, 3])).toBe(3);
    expect(table([column(-1)], bands, [unread, unread, unread])).toEqual(noRow);
    expect(table([column({ n: 79, d: 2 })], bands, [1, 2, 3])).toEqual(noRow);
  });

  test('gives what the rows give that an open number may meet', () => {
    expect(table([column(x(10, 39))], bands, [1, unread, unread])).toBe(1);
    expect(table([column(x(10, 40))], bands, [1, 2, unread])).toEqual(open(range(1, 2), ['x']));
    expect(table([column(x(-5, 59))], bands, [1, 2, unread])).toEqual(open(range(1, 2), ['x'], [noRow]));
    expect(table([column(x(40, null))], bands, [unread, 2, 3])).toEqual(open(range(2, 3), ['x']));
    expect(table([column(x(null, null))], bands, [1, 2, 3])).toEqual(open(range(1, 3), ['x'], [noRow]));
    expect(table([column(x(60, 70))], bands, [unread, unread, () => 3])).toBe(3);
    expect(table([column(x(0, 99))], bands, [7, 7, 7])).toBe(7);
  });

  test('rows that overlap must agree', () => {
    const overlapping = [[between(0, 10)], [between(5, 20)]];
    expect(table([column(7)], overlapping, [1, 1])).toBe(1);
    expect(table([column(7)], overlapping, [1, 2])).toEqual(conflict(0, 1));
    expect(table([column(x(7, 15))], overlapping, [1, 2])).toEqual(open(range(2, 2), ['x'], [conflict(0, 1)]));
    expect(table([column(x(0, 20))], overlapping, [1, 2])).toEqual(open(range(1, 2), ['x'], [conflict(0, 1)]));
    expect(
      table(
        [column(7), column(7)],
        overlapping.map(([cell = ANY]) => [cell, cell]),
        [1, 2],
      ),
    ).toEqual(conflict(0, 1));
  });

  test('fails with a column that fails, and may fail with one that may', () => {
    expect(table([column(hole)], bands, [1, 2, 3])).toEqual(hole);
    expect(table([column(open(range(10, 12), ['x'], [hole]))], bands, [1, 2, 3])).toEqual(open(range(1, 1), ['x'], [hole]));
    expect(table([column(open(range(10, 40), ['x'], [hole]))], bands, [1, 2, 3])).toEqual(open(range(1, 2), ['x'], [hole]));
    expect(table([column(open(range(10, 12), ['x'], [], true))], bands, [1, 2, 3])).toEqual(open(range(1, 1), ['x'], [noRow]));
  });

  test('of choices keeps the rows that name one it may be', () => {
    const rows = [[oneOf('a')], [oneOf('b', 'c')], [ANY]];
    const k = P.unknownChoice(['a', 'b'], need('k'));
    expect(table([column('a')], rows.slice(0, 2), [1, 2])).toBe(1);
    expect(table([column(k)], rows.slice(0, 2), [1, 2])).toEqual(open(range(1, 2), ['k']));
    expect(table([column(k)], rows.slice(1, 2), [2])).toEqual(open(range(2, 2), ['k'], [noRow]));
    expect(table([column(k)], rows.slice(2), [3])).toBe(3);
    expect(table([column(P.unknownText(need('t')))], rows.slice(0, 2), [1, 2])).toEqual(open(range(1, 2), ['t'], [noRow]));
  });

  test('of two columns reads the second only in rows that pass the first', () => {
    const rows = [
      [oneOf('a'), between(0, 9)],
      [oneOf('b'), ANY],
    ];
    expect(table([column('b'), column(unread)], rows, [1, 2])).toBe(2);
    expect(table([column('a'), column(x(5, 15))], rows, [1, 2])).toEqual(open(range(1, 1), ['x'], [noRow]));
    const k = P.unknownChoice(['a', 'b'], need('k'));
    expect(table([column(k), column(5)], rows, [1, 2])).toEqual(open(range(1, 2), ['k']));
    expect(table([column(k), column(x(5, 15))], rows, [1, 2])).toEqual(open(range(1, 2), ['k', 'x'], [noRow]));
    expect(table([column(k), column(hole)], rows, [1, 2])).toEqual(open(range(2, 2), ['k'], [hole]));
  });

  test('a column that does not apply lets every row pass', () => {
    const rows = [[between(0, 9)], [between(10, 19)]];
    expect(table([column(unread, false)], rows.slice(0, 1), [1])).toBe(1);
    expect(table([column(unread, false)], rows, [1, 2])).toEqual(conflict(0, 1));
    expect(table([column(5, true)], rows, [1, 2])).toBe(1);
    expect(table([column(5, yesNo('a'))], rows, [1, 2])).toEqual(open(range(1, 1), ['a'], [conflict(0, 1)]));
    expect(table([column(5, yesNo('a'))], rows, [1, 1])).toBe(1);
    expect(table([column(x(5, 12), yesNo('a'))], rows, [1, 2])).toEqual(open(range(1, 2), ['a', 'x'], [conflict(0, 1)]));
    expect(table([column(5, hole)], rows, [1, 2])).toEqual(hole);
    expect(table([column(hole, yesNo('a'))], rows, [1, 1])).toEqual(open(range(1, 1), ['a'], [hole]));
    expect(table([column(5, open(P.BOTH, ['a'], [hole]))], rows, [1, 1])).toEqual(open(range(1, 1), ['a'], [hole]));
    expect(table([column(5, open(P.BOTH, ['a'], [], true))], rows, [1, 1])).toEqual(open(range(1, 1), ['a'], [absent]));
  });

  test('of amounts compares them at the decimals of its cells', () => {
    expect(table([column({ n: 3, d: 2 }, undefined, 2)], [[between(0, 150)], [between(151, null)]], [1, 2])).toBe(1);
    expect(table([column({ n: 151, d: 100 }, undefined, 2)], [[between(0, 150)], [between(151, null)]], [1, 2])).toBe(2);
  });

  test('with too many ways to fall out may be any row that may match', () => {
    const columns = Array.from({ length: 11 }, (_, at) => column(P.unknownChoice(['a', 'b'], need(`k${at}`))));
    const row = (which: number): readonly P.Cell[] => columns.map((_, at) => (at === which ? oneOf('a') : at < which ? oneOf('a', 'b') : ANY));
    const rows = columns.map((_, at) => row(at));
    const names = columns.map((_, at) => `k${at}`);
    expect(
      table(
        columns,
        rows,
        names.map((_, at) => at),
      ),
    ).toEqual(open(range(0, 10), names, [noRow, conflict(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)]));
  });
});

describe('versions in force', () => {
  const noVersion = P.failed('hole', 'no version', D);
  const of = (...days: readonly (readonly [number | null, number | null, P.Value | (() => P.Value)])[]): readonly P.Version[] =>
    days.map(([from, to, value]) => ({ from, to, value: typeof value === 'function' ? value : () => value }));
  const two = of([10, 19, 1], [20, null, 2]);
  const on = (day: P.Value, versions = two): P.Value => P.versions(() => day, versions, D);

  test('on a known day are one, its first and last day included, or none', () => {
    expect([9, 10, 19, 20, 99].map((day) => on(day))).toEqual([noVersion, 1, 1, 2, 2]);
    expect(on(15, of([10, 19, 1], [20, null, unread]))).toBe(1);
    expect([-5, 9, 10, 11].map((day) => on(day, of([null, 10, 1])))).toEqual([1, 1, 1, noVersion]);
    expect([-6, -5, 3].map((day) => on(day, of([-5, null, 1])))).toEqual([noVersion, 1, 1]);
    expect([-9, -5, 3].map((day) => on(day, of([null, -5, 1])))).toEqual([1, 1, noVersion]);
  });

  test('on an open day are those it may meet, and none where it may meet none', () => {
    expect(on(x(12, 15))).toBe(1);
    expect(on(x(12, 19))).toBe(1);
    expect(on(x(19, 20))).toEqual(open(range(1, 2), ['x']));
    expect(on(x(9, 15))).toEqual(open(range(1, 1), ['x'], [noVersion]));
    expect(on(x(1, 9))).toEqual(noVersion);
    expect(on(x(null, null))).toEqual(open(range(1, 2), ['x'], [noVersion]));
    expect(on(x(null, 15))).toEqual(open(range(1, 1), ['x'], [noVersion]));
    expect(on(x(15, null))).toEqual(open(range(1, 2), ['x']));
    expect(on(x(5, 30), of([null, 9, 1], [20, 25, 2]))).toEqual(open(range(1, 2), ['x'], [noVersion]));
    expect(on(x(5, 25), of([null, 19, 1], [20, 25, 2]))).toEqual(open(range(1, 2), ['x']));
    expect(on(x(5, 26), of([null, 19, 1], [20, 25, 2]))).toEqual(open(range(1, 2), ['x'], [noVersion]));
    expect(on(x(12, 22), of([20, null, 2], [10, 19, 1]))).toEqual(open(range(1, 2), ['x']));
    expect(on(x(12, 15), of([10, 19, 1], [20, null, unread]))).toBe(1);
    expect(on(x(30, 40), of([10, 19, unread], [20, null, 2]))).toBe(2);
  });

  test('on a day that is aucun, or a fault, are none', () => {
    expect(on(null)).toEqual(absent);
    expect(on(hole)).toEqual(hole);
    expect(on(open(range(12, 15), ['x'], [hole]))).toEqual(open(range(1, 1), ['x'], [hole]));
    expect(on(open(range(12, 15), ['x'], [], true))).toEqual(open(range(1, 1), ['x'], [absent]));
  });

  test('without limits read no day, unless there are several', () => {
    expect(P.versions(unread, of([null, null, 5]), D)).toBe(5);
    expect(P.versions(() => 5, of([null, 9, 5]), D)).toBe(5);
    expect(() => P.versions(unread, of([null, 9, 5]), D)).toThrow('read');
    expect(() => P.versions(unread, of([9, null, 5]), D)).toThrow('read');
  });
});

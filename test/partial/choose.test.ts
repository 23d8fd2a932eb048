import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as P from '../../runtime/partial/index.ts';
import { type Sample, holds, interval, known, need, product, smallest } from './sets.ts';

const D = 'd';
const hole = P.failed('hole', 'division by zero', 'g');

/** A guard: known, open, or a possible fault; its fault stands among its concrete values. */
interface Guard {
  readonly value: P.Value;
  readonly all: readonly P.Value[];
}

const someGuard: fc.Arbitrary<Guard> = fc.constantFrom<Guard>(
  { value: true, all: [true] },
  { value: false, all: [false] },
  { value: P.unknownBoolean(need('g')), all: [true, false] },
  { value: P.unknownBoolean(need('g')), all: [true, false] },
  { value: P.possible(P.BOTH, false, [hole.fault], [need('g')]), all: [true, false, hole] },
  { value: hole, all: [hole] },
);

const someValue: fc.Arbitrary<Sample> = fc.constantFrom<Sample>(known(1), known(2), known(3), interval(2, 4, 'v'), known(1));

interface Clause {
  readonly guard: Guard | null;
  readonly value: Sample;
  readonly excepts: number;
}

const someClauses: fc.Arbitrary<readonly Clause[]> = fc.array(
  fc.record({ guard: fc.option(someGuard, { freq: 6 }), value: someValue, excepts: fc.integer({ min: 0, max: 7 }) }),
  { maxLength: 3 },
);

/** `excepts` as bits for the one, two and three clauses that follow. */
const branches = (clauses: readonly Clause[], guards: readonly P.Value[], values: readonly P.Value[]): readonly P.Branch[] =>
  clauses.map((clause, at) => ({
    guard: clause.guard === null ? null : () => guards[at] ?? false,
    value: () => values[at] ?? null,
    excepts: [1, 2, 3].filter((ahead) => (clause.excepts & (1 << (ahead - 1))) !== 0).map((ahead) => at + ahead),
  }));

const combinations = (lists: readonly (readonly P.Value[])[]): readonly (readonly P.Value[])[] =>
  lists.reduce<readonly (readonly P.Value[])[]>((found, list) => found.flatMap((before) => list.map((value) => [...before, value])), [[]]);

describe('choose', () => {
  test('is the smallest set that holds every result, guards and values taken as independent', () => {
    fc.assert(
      fc.property(someClauses, fc.option(someValue), (clauses, otherwise) => {
        const guards = clauses.map((clause) => clause.guard?.all ?? [true]);
        const set = P.choose(
          branches(
            clauses,
            clauses.map((clause) => clause.guard?.value ?? true),
            clauses.map((clause) => clause.value.value),
          ),
          otherwise === null ? null : () => otherwise.value,
          D,
        );
        const results = combinations(guards).flatMap((guard) =>
          product([...clauses.map((clause) => clause.value), otherwise ?? known(0)]).map((values) =>
            P.choose(branches(clauses, guard, values), otherwise === null ? null : () => values.at(-1) ?? null, D),
          ),
        );
        for (const result of results) if (!holds(set, result)) throw new Error(`${JSON.stringify(result)} not in ${JSON.stringify(set)}`);
        for (const fault of P.faultsOf(set)) expect(results.some((result) => P.sameValue(result, new P.Failed(fault)))).toBe(true);
        const bounds = smallest(results);
        const overlapping = clauses.filter((clause) => clause.value.all.length > 1).length > 0;
        if (bounds !== null && !overlapping) expect(P.rangeOf(set)).toEqual(bounds);
      }),
      { numRuns: 2000 },
    );
  });

  test('many open guards still hold every result', () => {
    const open = Array.from({ length: 12 }, (_, at) => ({ guard: () => P.unknownBoolean(need(`g${at}`)), value: () => at, excepts: [] }));
    const set = P.choose(open, null, D) as P.Open;
    expect(P.rangeOf(set)).toEqual({ low: 0, high: 11 });
    expect(set.faults.map((fault) => fault.detail.reason).sort()).toEqual(['different values', 'no branch']);
    expect(set.needs.length).toBe(12);
  });

  const when = (guard: P.Value, value: P.Value): P.Branch => ({ guard: () => guard, value: () => value, excepts: [] });
  const open = (name: string): P.Value => P.unknownBoolean(need(name));

  test('what is proven never to be met is left out of what open guards may give', () => {
    const two = [when(open('a'), 1), when(open('b'), 2)];
    const reasons = (set: P.Value): readonly string[] => P.faultsOf(set).map(({ detail }) => detail.reason);
    expect(reasons(P.choose(two, null, D))).toEqual(['different values', 'no branch']);
    expect(reasons(P.choose(two, null, D, { never: ['hole'] }))).toEqual(['different values']);
    expect(reasons(P.choose(two, null, D, { never: ['conflict'] }))).toEqual(['no branch']);
    expect(P.choose(two, null, D, { never: ['hole', 'conflict'] })).toEqual(
      new P.Open({ kind: 'range', low: 1, high: 2 }, false, [], [need('a'), need('b')]),
    );
    const many = Array.from({ length: 12 }, (_, at) => when(open(`g${at}`), at));
    expect(reasons(P.choose(many, null, D, { never: ['hole', 'conflict'] }))).toEqual([]);
  });

  test('values that may differ, of clauses that never do, are no possible conflict', () => {
    const [few, more] = [interval(1, 4, 'few').value, interval(3, 6, 'more').value];
    const both = [when(true, few), when(true, more)];
    expect(P.faultsOf(P.choose(both, null, D)).map(({ kind }) => kind)).toEqual(['conflict']);
    const set = P.choose(both, null, D, { never: ['conflict'] });
    expect(P.faultsOf(set)).toEqual([]);
    expect(P.rangeOf(set)).toEqual({ low: 1, high: 4 });
  });

  test('a hole or a conflict that is met is told, whatever was thought to be proven', () => {
    expect(P.choose([when(false, 1)], null, D, { never: ['hole'] })).toEqual(P.failed('hole', 'no branch', D));
    expect(P.choose([when(true, 1), when(true, 2)], null, D, { never: ['conflict'] })).toEqual(P.failed('conflict', 'different values', D, [0, 1]));
  });

  test('a chain of otherwise-if reads each guard only where it must', () => {
    let read = 0;
    const chain = Array.from({ length: 40 }, (_, at) => ({
      guard: () => {
        read += 1;
        return P.unknownBoolean(need(`g${at}`));
      },
      value: () => at,
      excepts: Array.from({ length: 40 - at }, (_, ahead) => at + ahead + 1),
    }));
    const set = P.choose(chain, () => 40, D) as P.Open;
    expect(P.rangeOf(set)).toEqual({ low: 0, high: 40 });
    expect(set.faults).toEqual([]);
    expect(read).toBe(40);
  });
});

describe('table', () => {
  const someCell: fc.Arbitrary<P.Cell> = fc.oneof(
    fc.constant<P.Cell>({ kind: 'any' }),
    fc.integer({ min: 0, max: 8 }).map((value): P.Cell => ({ kind: 'one of', values: [value] })),
    fc
      .record({ low: fc.option(fc.integer({ min: 0, max: 8 })), width: fc.option(fc.nat({ max: 4 })), a: fc.boolean(), b: fc.boolean() })
      .map(({ low, width, a, b }): P.Cell => ({
        kind: 'range',
        low,
        lowIncluded: a,
        high: width === null ? null : (low ?? 0) + width,
        highIncluded: b,
      })),
  );
  const someRows = fc.array(fc.tuple(someCell, someCell, fc.integer({ min: 1, max: 3 })), { maxLength: 4 });
  const column = (value: P.Value): P.Column => ({ value: () => value, applies: null, scale: 0 });
  const tableOf = (x: P.Value, y: P.Value, rows: readonly (readonly [P.Cell, P.Cell, number])[]): P.Value =>
    P.table(
      [column(x), column(y)],
      new P.Cells(rows.map(([a, b]) => [a, b])),
      rows.map(
        ([, , value]) =>
          () =>
            value,
      ),
      D,
    );

  test('is the smallest set that holds every result, columns taken as independent', () => {
    const someColumn = fc.tuple(fc.integer({ min: -1, max: 8 }), fc.nat({ max: 4 })).map(([from, width]) => interval(from, from + width));
    fc.assert(
      fc.property(someRows, someColumn, someColumn, (rows, x, y) => {
        const set = tableOf(x.value, y.value, rows);
        const results = product([x, y]).map(([a = null, b = null]) => tableOf(a, b, rows));
        for (const result of results) if (!holds(set, result)) throw new Error(`${JSON.stringify(result)} not in ${JSON.stringify(set)}`);
        for (const fault of P.faultsOf(set)) expect(results.some((result) => P.sameValue(result, new P.Failed(fault)))).toBe(true);
        const bounds = smallest(results);
        if (bounds !== null) expect(P.rangeOf(set)).toEqual(bounds);
      }),
      { numRuns: 2000 },
    );
  });

  test('of one column holds exactly what its rows give, and a hole where none holds', () => {
    fc.assert(
      fc.property(someRows, fc.integer({ min: -1, max: 8 }), fc.nat({ max: 4 }), (rows, from, width) => {
        const x = interval(from, from + width);
        const cells = new P.Cells(rows.map(([a]) => [a]));
        const values = rows.map(
          ([, , value]) =>
            () =>
              value,
        );
        const set = P.table([column(x.value)], cells, values, D);
        const results = x.all.map((one) => P.table([column(one)], cells, values, D));
        for (const result of results) if (!holds(set, result)) throw new Error(`${JSON.stringify(result)} not in ${JSON.stringify(set)}`);
        for (const fault of P.faultsOf(set)) expect(results.some((result) => P.sameValue(result, new P.Failed(fault)))).toBe(true);
        const bounds = smallest(results);
        if (bounds !== null) expect(P.rangeOf(set)).toEqual(bounds);
      }),
      { numRuns: 2000 },
    );
  });

  test('an exact column without limits meets every threshold', () => {
    const open = P.unknownNumber(null, null, need('x'));
    const cells = new P.Cells([
      [{ kind: 'range', low: null, lowIncluded: true, high: 39, highIncluded: true }],
      [{ kind: 'range', low: 39, lowIncluded: false, high: null, highIncluded: true }],
    ]);
    const third = P.divide(P.toExact(open, 0, D), { n: 3, d: 1 }, D);
    const set = P.table([{ value: () => third, applies: null, scale: 0 }], cells, [() => 1, () => 2], D);
    expect(P.setOf(set).shape).toEqual({ kind: 'range', low: 1, high: 2 });
    expect(P.faultsOf(set)).toEqual([]);
  });

  test('a column is not read before a row tests it', () => {
    const never = (): P.Value => {
      throw new Error('read');
    };
    expect(P.table([{ value: never, applies: null, scale: 0 }], new P.Cells([[{ kind: 'any' }]]), [() => 7], D)).toBe(7);
  });

  test('a column that applies only in some cases keeps both possibilities', () => {
    const cells = new P.Cells([[{ kind: 'one of', values: [1] }], [{ kind: 'one of', values: [2] }]]);
    const set = P.table([{ value: () => 1, applies: () => P.unknownBoolean(need('a')), scale: 0 }], cells, [() => 10, () => 20], D);
    expect(P.rangeOf(set)).toEqual({ low: 10, high: 10 });
    expect(P.faultsOf(set).map((fault) => fault.detail.reason)).toEqual(['different values']);
  });
});

describe('a guard that is aucun', () => {
  const absent = P.failed('hole', 'absent value', D);
  const one = (guard: P.Value): readonly P.Branch[] => [{ guard: () => guard, value: () => 1, excepts: [] }];

  test('is a fault, not non', () => {
    expect(P.choose(one(null), () => 2, D)).toEqual(absent);
    const cells = new P.Cells([[{ kind: 'one of', values: [5] }]]);
    expect(P.table([{ value: () => 5, applies: () => null, scale: 0 }], cells, [() => 1], D)).toEqual(absent);
  });

  test('is a fault that may be, when it may be aucun', () => {
    const guard = P.possible(P.BOTH, true, [], [need('g')]);
    const set = P.choose(one(guard), () => 2, D);
    expect(P.rangeOf(set)).toEqual({ low: 1, high: 2 });
    expect(P.faultsOf(set)).toEqual([absent.fault]);
    expect(P.needsAtTop(set)).toEqual([need('g')]);
  });

  test('is not read behind an exception', () => {
    const branches: readonly P.Branch[] = [
      { guard: () => true, value: () => 1, excepts: [1] },
      { guard: () => null, value: () => 2, excepts: [] },
    ];
    expect(P.choose(branches, null, D)).toBe(1);
  });
});

describe('versions', () => {
  const of = (...days: readonly (readonly [number | null, number | null, number])[]): readonly P.Version[] =>
    days.map(([from, to, value]) => ({ from, to, value: () => value }));

  test('an unknown day holds every version it may meet, and the holes', () => {
    const someDays = fc.array(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 4 }), fc.integer({ min: 1, max: 3 })), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(someDays, fc.nat({ max: 12 }), fc.nat({ max: 6 }), (days, from, width) => {
        let next = 0;
        const list = days.map(([gap, length, value]) => {
          const start = next + (gap % 3);
          next = start + length + 1;
          return [start, start + length, value] as const;
        });
        const day = interval(from, from + width);
        const set = P.versions(() => day.value, of(...list), D);
        const results = day.all.map((one) => P.versions(() => one, of(...list), D));
        for (const result of results) if (!holds(set, result)) throw new Error(`not in ${JSON.stringify(set)}`);
        for (const fault of P.faultsOf(set)) expect(results.some((result) => P.sameValue(result, new P.Failed(fault)))).toBe(true);
      }),
    );
  });

  test('a version whose value is aucun is a version', () => {
    expect(P.versions(() => 5, [{ from: 0, to: null, value: () => null }], D)).toBe(null);
  });

  test('a single version without limits reads no day', () => {
    const never = (): P.Value => {
      throw new Error('read');
    };
    expect(P.versions(never, of([null, null, 5]), D)).toBe(5);
  });
});

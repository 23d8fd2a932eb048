import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as P from '../../runtime/partial/index.ts';
import { holds, interval, need } from './sets.ts';

const D = 'd';

/** A list whose elements may be missing, with every list it may be. */
interface ListSample {
  readonly value: P.Value;
  readonly all: readonly (readonly P.Known[])[];
}

interface Part {
  readonly from: number;
  readonly width: number;
  readonly sure: boolean;
}

const someParts: fc.Arbitrary<readonly Part[]> = fc.array(
  fc.record({ from: fc.integer({ min: -3, max: 3 }), width: fc.integer({ min: 0, max: 2 }), sure: fc.boolean() }),
  { maxLength: 3 },
);

function sample(parts: readonly Part[]): ListSample {
  const items = parts.map(({ from, width, sure }, at) => ({ value: interval(from, from + width, `x${at}`).value, sure }));
  const sure = parts.filter((part) => part.sure).length;
  const value = P.possible(
    { kind: 'list', items, rest: null, atLeast: sure, atMost: parts.length, ordered: true },
    false,
    [],
    sure === parts.length ? [] : [need('l')],
  );
  const all = parts.reduce<readonly (readonly P.Known[])[]>(
    (lists, part) =>
      lists.flatMap((before) => [
        ...interval(part.from, part.from + part.width).all.map((inner) => [...before, inner]),
        ...(part.sure ? [] : [before]),
      ]),
    [[]],
  );
  return { value, all };
}

const operations: Readonly<Record<string, (list: P.Value) => P.Value>> = {
  count: (list) => P.count(list),
  sum: (list) => P.sum(list, 0, D),
  greatest: (list) => P.greatest(list, D),
  least: (list) => P.least(list, D),
  'any ≥ 2': (list) => P.any(list, (x) => P.compare('greaterOrEqual', x, 2, 0, 0, D)),
  'all ≥ 0': (list) => P.all(list, (x) => P.compare('greaterOrEqual', x, 0, 0, 0, D)),
  'count of those above 0': (list) => P.count(P.filter(list, (x) => P.compare('greater', x, 0, 0, 0, D))),
  'sum of doubles': (list) =>
    P.sum(
      P.each(list, (x) => P.multiply(x, 2, D)),
      0,
      D,
    ),
  'count of distinct': (list) => P.count(P.distinct(list)),
  'sum of distinct': (list) => P.sum(P.distinct(list), 0, D),
  'is empty': (list) => P.isEmpty(list, D),
  only: (list) => P.pick('only', list, null, D),
  first: (list) => P.pick('first', list, null, D),
  last: (list) => P.pick('last', list, null, D),
  'greatest by itself': (list) => P.pick('greatest', list, (x) => [x], D),
  'least by its square, then itself': (list) => P.pick('least', list, (x) => [P.multiply(x, x, D), x], D),
  'count of pairs': (list) => P.count(P.pairs(list, 'a', 'b')),
  'sum of differences of pairs': (list) =>
    P.sum(
      P.each(P.pairs(list, 'a', 'b'), (pair) => P.subtract(P.field(pair, 'b'), P.field(pair, 'a'), D)),
      0,
      D,
    ),
  'quotients by each': (list) => P.count(P.each(list, (x) => P.divide({ n: 1, d: 1 }, P.toExact(x, 0, D), D))),
};

describe('lists with elements that may be missing', () => {
  for (const [name, apply] of Object.entries(operations)) {
    test(`${name} holds every result`, () => {
      fc.assert(
        fc.property(someParts, (parts) => {
          const { value, all } = sample(parts);
          const set = apply(value);
          for (const list of all) {
            const result = apply(list);
            if (!holds(set, result)) throw new Error(`${JSON.stringify(list)} gives ${JSON.stringify(result)}, not in ${JSON.stringify(set)}`);
          }
        }),
        { numRuns: 200 },
      );
    });
  }

  for (const name of ['count', 'sum', 'greatest', 'least', 'any ≥ 2', 'all ≥ 0', 'is empty'] as const) {
    test(`${name} is known as soon as every possibility agrees`, () => {
      fc.assert(
        fc.property(someParts, (parts) => {
          const { value, all } = sample(parts);
          const set = operations[name]?.(value) ?? null;
          const results = all.map((list) => operations[name]?.(list) ?? null);
          const [first = null] = results;
          if (results.every((result) => P.sameValue(result, first))) expect(set).toEqual(first);
        }),
      );
    });
  }
});

/** The number, but for two that are faults: what is read first tells which. */
const fickle = (x: P.Value): P.Value =>
  P.choose(
    [
      { guard: () => P.compare('equal', x, -2, 0, 0, D), value: () => P.failed('conflict', 'different values', D), excepts: [] },
      { guard: () => P.compare('equal', x, 2, 0, 0, D), value: () => P.failed('hole', 'no row', D), excepts: [] },
    ],
    () => x,
    D,
  );

const hasFirst = (list: P.Value, at: number): P.Value =>
  P.compare(
    'greaterOrEqual',
    P.pick('greatest', list, (x) => [fickle(x)], D),
    at,
    0,
    0,
    D,
  );

const fickleOperations: Readonly<Record<string, (list: P.Value) => P.Value>> = {
  any: (list) => P.any(list, (x) => P.compare('greaterOrEqual', fickle(x), 1, 0, 0, D)),
  all: (list) => P.all(list, (x) => P.compare('greaterOrEqual', fickle(x), 0, 0, 0, D)),
  'sum of each': (list) => P.sum(P.each(list, fickle), 0, D),
  'count of those': (list) => P.count(P.filter(list, (x) => P.compare('greaterOrEqual', fickle(x), 0, 0, 0, D))),
  'least of each': (list) => P.least(P.each(list, fickle), D),
  'the greatest by a key': (list) => P.pick('greatest', list, (x) => [fickle(x)], D),
  'whether the greatest is 1': (list) => hasFirst(list, 1),
  first: (list) => fickle(P.pick('first', list, null, D)),
  last: (list) => fickle(P.pick('last', list, null, D)),
  'a sum beside the greatest numbers': (list) =>
    P.sum(
      P.each(list, (x) => P.multiply(fickle(x), Number.MAX_SAFE_INTEGER, D)),
      0,
      D,
    ),
};

const permutations = <T>(of: readonly T[]): readonly (readonly T[])[] =>
  of.length < 2 ? [of] : of.flatMap((first, at) => permutations([...of.slice(0, at), ...of.slice(at + 1)]).map((rest) => [first, ...rest]));

/** Every list with one more, of these, anywhere in it. */
const withOne = (list: readonly P.Known[], others: readonly P.Known[]): readonly (readonly P.Known[])[] =>
  [...list.keys(), list.length].flatMap((at) => others.map((other) => [...list.slice(0, at), other, ...list.slice(at)]));

describe('lists where another element may come first', () => {
  for (const [name, apply] of Object.entries(fickleOperations)) {
    const holdsAll = (set: P.Value, lists: readonly (readonly P.Known[])[]): void => {
      for (const list of lists) {
        const result = apply(list);
        if (!holds(set, result)) throw new Error(`${JSON.stringify(list)} gives ${JSON.stringify(result)}, not in ${JSON.stringify(set)}`);
      }
    };

    test(`${name}: whatever their order`, () => {
      fc.assert(
        fc.property(someParts, (parts) => {
          const { value, all } = sample(parts);
          const shape = P.setOf(value).shape;
          if (shape.kind !== 'list') throw new Error('no list');
          const unordered = P.possible({ ...shape, ordered: false }, false, [], [need('l')]);
          holdsAll(apply(unordered), all.flatMap(permutations));
        }),
        { numRuns: 200 },
      );
    });

    test(`${name}: others may stand anywhere`, () => {
      fc.assert(
        fc.property(someParts, fc.integer({ min: -2, max: 2 }), fc.boolean(), (parts, from, ordered) => {
          const { value, all } = sample(parts);
          const shape = P.setOf(value).shape;
          if (shape.kind !== 'list') throw new Error('no list');
          const rest = interval(from, Math.min(from + 1, 2), 'rest');
          const set = apply(P.possible({ ...shape, rest: rest.value, atMost: parts.length + 1, ordered }, false, [], [need('l')]));
          const lists = ordered ? all : all.flatMap(permutations);
          holdsAll(set, [...lists, ...lists.flatMap((list) => withOne(list, rest.all))]);
        }),
        { numRuns: 200 },
      );
    });
  }
});

describe('elements whose order is not known', () => {
  const element = (index: number, date: P.Value, note: P.Value): P.RecordValue => P.record({ date, note, rang: index });
  const day = (low: number, high: number): P.Value => P.possible({ kind: 'range', low, high }, false, [], [need('date')]);
  const faulty = P.failed('hole', 'absent value', D);
  const note = (one: P.Value): P.Value => P.required(P.field(one, 'note'), D, null);

  test('one that surely comes after another is not read where the other decides', () => {
    const list = P.identify('l', [element(0, 5, null), element(1, 3, true), element(2, day(0, 9), false)], 'date');
    expect(P.any(list, note)).toBe(true);
  });

  test('one that may come first may make a fault of what the others decide', () => {
    const list = P.identify('l', [element(0, day(0, 9), null), element(1, 3, true)], 'date');
    const found = P.any(list, note);
    expect(found).toEqual(P.possible({ kind: 'options', values: [true] }, false, [faulty.fault], [need('date')]));
  });
});

describe('a sum whose order is not known', () => {
  const MOST = Number.MAX_SAFE_INTEGER;
  const q = (n: number, d: number): P.Numeric => ({ n, d });
  const overflow = P.failed('overflow', 'number too large', D).fault;
  const shuffled = (...values: readonly P.Value[]): P.Value =>
    new P.Open(
      {
        kind: 'list',
        items: values.map((value) => ({ value, sure: true })),
        rest: null,
        atLeast: values.length,
        atMost: values.length,
        ordered: false,
      },
      false,
      [],
      [need('l')],
    );
  const perhaps = (total: P.Numeric): P.Value => new P.Open({ kind: 'range', low: total, high: total }, false, [overflow], [need('l')]);

  test('is known where no order leaves the safe numbers', () => {
    expect(P.sum(shuffled(5, -5, 7), 0, D)).toBe(7);
    expect(P.sum(shuffled(q(1, 2), q(1, 3)), q(0, 1), D)).toEqual(q(5, 6));
  });

  test('may overflow where another order would', () => {
    expect(P.sum(shuffled(5, -5, MOST), 0, D)).toEqual(perhaps(MOST));
    expect(P.sum(shuffled(q(1, 2), q(1, 3), q(-5, 6), q((MOST - 1) / 2, 1)), q(0, 1), D)).toEqual(perhaps(q((MOST - 1) / 2, 1)));
  });

  test('is no more than its terms allow where one has no limit', () => {
    const open = P.unknownNumber(0, null, need('x'));
    expect(P.sum(shuffled(open, 5), 0, D)).toEqual(new P.Open({ kind: 'range', low: 5, high: null }, false, [], [need('x')]));
  });
});

describe('a list of which nothing is known', () => {
  const unknown = P.unknownList(P.unknownNumber(0, 5, need('l')), 3, need('l'));

  test('its count and its sum are bounded by what it may hold', () => {
    expect(P.setOf(P.count(unknown)).shape).toEqual({ kind: 'range', low: 0, high: 3 });
    expect(P.setOf(P.sum(unknown, 0, D)).shape).toEqual({ kind: 'range', low: 0, high: 15 });
  });

  test('all its elements share what its elements share', () => {
    expect(P.all(unknown, (x) => P.compare('lessOrEqual', x, 5, 0, 0, D))).toBe(true);
    expect(P.any(unknown, (x) => P.compare('greater', x, 5, 0, 0, D))).toBe(false);
  });

  test('one that never passes leaves an empty list', () => {
    expect(P.filter(unknown, (x) => P.compare('greater', x, 5, 0, 0, D))).toEqual([]);
  });

  test('its distinct values are at most as many as those of its choix', () => {
    const prestations = P.unknownList(P.unknownChoice(['a', 'b', 'c'], need('l')), null, need('l'));
    expect(P.setOf(P.count(P.distinct(prestations, 3))).shape).toEqual({ kind: 'range', low: 0, high: 3 });
  });

  test('taking one of it may be a hole or a conflict', () => {
    expect(P.faultsOf(P.pick('only', unknown, null, D)).map((fault) => fault.detail.reason)).toEqual(['empty list', 'several elements']);
  });
});

describe('elements of a list', () => {
  const element = (index: number, date: P.Value): P.RecordValue => P.record({ date, rang: index });
  const ranks = (list: P.Value): unknown => (P.isList(list) ? list.map((one) => P.field(one, 'rang')) : list);

  test('are sorted by their key, equal keys in the dossier’s order', () => {
    expect(ranks(P.identify('l', [element(1, 30), element(2, 10), element(3, 30), element(4, null)], 'date'))).toEqual([2, 1, 3, 4]);
  });

  test('an unknown key that cannot change the order leaves the list known', () => {
    const between = P.possible({ kind: 'range', low: 11, high: 29 }, false, [], [need('date')]);
    expect(ranks(P.identify('l', [element(1, 30), element(2, 10), element(3, between)], 'date'))).toEqual([2, 3, 1]);
  });

  test('an unknown key that may change the order leaves only the order open', () => {
    const list = P.identify('l', [element(1, 30), element(2, P.unknownNumber(null, null, need('date')))], 'date');
    expect(P.count(list)).toBe(2);
    expect(
      P.sum(
        P.each(list, (x) => P.field(x, 'rang')),
        0,
        D,
      ),
    ).toBe(3);
    expect(P.needsOf(P.field(P.pick('first', list, null, D), 'rang'))).toEqual([need('date')]);
  });

  test('know those before and after them', () => {
    const list = P.identify('l', [element(1, 30), element(2, 10), element(3, 20)], 'date');
    const [first = null, middle = null] = P.isList(list) ? list : [];
    expect(ranks(P.preceding(list, middle))).toEqual([2]);
    expect(ranks(P.following(list, middle))).toEqual([1]);
    expect(ranks(P.preceding(list, first))).toEqual([]);
  });

  test('the one that surely wins is known, whatever the others are', () => {
    const sure = P.record({ trimestres: 90, régime: 'A' });
    const other = P.record({ trimestres: P.unknownNumber(0, 80, need('t')), régime: 'B' });
    expect(
      P.field(
        P.pick('greatest', [other, sure], (x) => [P.field(x, 'trimestres')], D),
        'régime',
      ),
    ).toBe('A');
    const close = P.record({ trimestres: P.unknownNumber(0, 90, need('t')), régime: 'B' });
    const open = P.pick('greatest', [close, sure], (x) => [P.field(x, 'trimestres')], D);
    expect(P.faultsOf(open).map((fault) => fault.detail.reason)).toEqual(['tie']);
  });
});

describe('a known list', () => {
  const open = P.unknownBoolean(need('o'));
  const verdicts: readonly (readonly [read: readonly P.Value[], filter: number, any: number])[] = [
    [[false, false, false], 3, 3],
    [[false, true, false], 3, 2],
    [[false, open, true], 3, 3],
    [[true, open, false], 3, 1],
    [[open, P.failed('hole', 'no row', D), true], 2, 2],
    [[false, P.failed('hole', 'no row', D), true], 2, 2],
  ];

  test('has no element read twice, nor any after the one that decides', () => {
    for (const [read, byFilter, byAny] of verdicts) {
      const list = read.map((_, at) => at);
      const counted = (apply: (list: P.Value, condition: (x: P.Value) => P.Value) => P.Value): number => {
        const met: P.Value[] = [];
        apply(list, (x) => {
          met.push(x);
          return read[x as number] ?? null;
        });
        expect(met).toEqual(list.slice(0, met.length));
        return met.length;
      };
      expect([counted(P.filter), counted(P.any), counted((of, condition) => P.all(of, (x) => P.not(condition(x))))]).toEqual([
        byFilter,
        byAny,
        byAny,
      ]);
      expect(counted(P.each)).toBe(byFilter);
    }
  });
});

/** Elements of a donnée list: their order, what is taken of them, and what an element that is not known gives. */
import { describe, expect, test } from 'vitest';
import * as P from '../../runtime/partial/index.ts';
import { interval, need } from './sets.ts';

const D = 'd';
const NEED = [need('n')];
const open = (shape: P.Shape, none = false, faults: P.Open['faults'] = [], needs = NEED): P.Open => new P.Open(shape, none, faults, needs);
const maybe = open(P.BOTH);
const hole = P.failed('hole', 'no branch', D);
const empty = P.failed('hole', 'empty list', D);
const several = P.failed('conflict', 'several elements', D);
const tie = P.failed('conflict', 'tie', D);

describe('which of two elements comes before the other', () => {
  const element = (index: number | null, key?: P.Value, list = 'l'): P.RecordValue => P.record({ date: key ?? null }, { list, index, key });
  const later = open({ kind: 'range', low: 20, high: 30 }, false, [], [need('later')]);

  test.each<readonly [string, P.Value, P.Value, P.Value]>([
    ['by place, without a key: before', element(0), element(1), true],
    ['by place, without a key: after', element(1), element(0), false],
    ['an element and itself', element(1, 5), element(1, 5), false],
    ['by key, whatever the place', element(1, 5), element(0, 6), true],
    ['by key, after', element(0, 6), element(1, 5), false],
    ['by place where keys are equal', element(0, 5), element(1, 5), true],
    ['by place where keys are equal: after', element(1, 5), element(0, 5), false],
    ['aucun comes last', element(1, 5), element(0, null), true],
    ['after what is not absent', element(0, null), element(1, 5), false],
    ['two that are absent go by place', element(0, null), element(1, null), true],
    ['texts go by their characters', element(1, 'a'), element(0, 'b'), true],
    ['oui and non have an order too', element(1, false), element(0, true), true],
    ['a known key before an open one that is surely later', element(1, 19), element(0, later), true],
    ['an open key that is surely later', element(0, later), element(1, 19), false],
    ['elements of two lists', element(0, 5), element(1, 6, 'm'), false],
    ['what is no element', P.record({ date: 5 }), element(1, 6), false],
    ['before what is no element', element(1, 6), 'texte', false],
  ])('%s', (_, a, b, expected) => {
    expect(P.isBefore(a, b)).toBe(expected);
  });

  test('is open where the keys leave it open, and needs them', () => {
    expect(P.isBefore(element(0, 25), element(1, later))).toEqual(open(P.BOTH, false, [], [need('later')]));
    expect(P.isBefore(element(0, 20), element(1, later))).toBe(true);
    expect(P.isBefore(element(1, 20), element(0, later))).toEqual(open(P.BOTH, false, [], [need('later')]));
    const absent = P.orNone(later, need('later'));
    expect(P.isBefore(element(0, 5), element(1, absent))).toEqual(open(P.BOTH, false, [], [need('later')]));
    expect(P.isBefore(element(0, absent), element(1, 5))).toEqual(open(P.BOTH, false, [], [need('later')]));
    const text = P.unknownText(need('nom'));
    expect(P.isBefore(element(0, text), element(1, 'b'))).toEqual(open(P.BOTH, false, [], [need('nom')]));
    expect(P.isBefore(element(0, 'b'), element(1, text))).toEqual(open(P.BOTH, false, [], [need('nom')]));
  });

  test('an element nobody has named may stand anywhere: what its fields need tells', () => {
    const anyone = P.anonymous('l', { date: P.unknownNumber(null, null, need('l')), rang: 1 }, null);
    expect(P.isBefore(anyone, element(0))).toEqual(open(P.BOTH, false, [], [need('l')]));
    expect(P.isBefore(element(0), anyone)).toEqual(open(P.BOTH, false, [], [need('l')]));
    expect(P.isBefore(anyone, anyone)).toEqual(open(P.BOTH, false, [], [need('l')]));
    expect(anyone[P.ELEMENT]).toEqual({ list: 'l', index: null, key: undefined });
    expect(P.anonymous('l', { date: 3 }, 'date')[P.ELEMENT]).toEqual({ list: 'l', index: null, key: 3 });
  });
});

describe('an element nobody has named, of a list in the order of a key', () => {
  const anyone = (key: P.Value): P.RecordValue => P.anonymous('l', { date: key, rang: P.unknownNumber(null, null, need('l')) }, 'date');
  const element = (index: number, key: P.Value): P.RecordValue => P.record({ date: key }, { list: 'l', index, key });
  const either = open(P.BOTH, false, [], [need('l')]);
  const later = open({ kind: 'range', low: 20, high: 30 }, false, [], [need('later')]);

  test('stands where its key tells, and anywhere among equal keys', () => {
    expect(P.isBefore(anyone(5), element(0, 6))).toBe(true);
    expect(P.isBefore(element(0, 6), anyone(5))).toBe(false);
    expect(P.isBefore(anyone(6), element(0, 5))).toBe(false);
    expect(P.isBefore(element(0, 5), anyone(6))).toBe(true);
    expect(P.isBefore(anyone(5), element(0, 5))).toEqual(either);
    expect(P.isBefore(element(0, 5), anyone(5))).toEqual(either);
    expect(P.isBefore(anyone(5), anyone(5))).toEqual(either);
    expect(P.isBefore(anyone('a'), element(0, 'b'))).toBe(true);
    expect(P.isBefore(anyone('b'), element(0, 'a'))).toBe(false);
    expect(P.isBefore(anyone(null), element(0, 5))).toBe(false);
    expect(P.isBefore(element(0, 5), anyone(null))).toBe(true);
    expect(P.isBefore(anyone(31), element(0, later))).toBe(false);
    expect(P.isBefore(anyone(19), element(0, later))).toBe(true);
  });

  test('and a named one is not before itself, whatever its key may be', () => {
    expect(P.isBefore(element(1, later), element(1, later))).toBe(false);
    expect(P.isBefore(element(0, later), element(1, later))).toEqual(open(P.BOTH, false, [], [need('later')]));
  });
});

describe('a donnée list', () => {
  const dated = (...dates: readonly P.Value[]): readonly P.RecordValue[] => dates.map((date, rang) => P.record({ date, rang }));
  const places = (list: P.Value): unknown => (P.isList(list) ? list.map((one) => (P.isRecord(one) ? one[P.ELEMENT]?.index : null)) : list);

  test('without a sort key stays as it is given, its elements numbered', () => {
    const list = P.identify('l', dated(30, 10), null);
    expect(places(list)).toEqual([0, 1]);
    expect(P.isList(list) ? list.map((one) => (P.isRecord(one) ? one[P.ELEMENT] : null)) : null).toEqual([
      { list: 'l', index: 0, key: undefined },
      { list: 'l', index: 1, key: undefined },
    ]);
  });

  test('is sorted by texts, oui and non too', () => {
    expect(places(P.identify('l', dated('b', 'a', null, 'ab'), 'date'))).toEqual([1, 3, 0, 2]);
    expect(places(P.identify('l', dated(true, false), 'date'))).toEqual([1, 0]);
  });

  test('whose order is open keeps its elements, all there, and needs the keys', () => {
    const list = P.identify('l', dated(30, interval(10, 40, 'date').value, interval(5, 50, 'autre').value), 'date');
    expect(list).toEqual(
      open(
        {
          kind: 'list',
          items: dated(30, interval(10, 40, 'date').value, interval(5, 50, 'autre').value).map((value, index) => ({
            value: P.record({ date: value['date'] ?? null, rang: index }, { list: 'l', index, key: value['date'] }),
            sure: true,
          })),
          rest: null,
          atLeast: 3,
          atMost: 3,
          ordered: false,
        },
        false,
        [],
        [need('date'), need('autre')],
      ),
    );
  });

  test('of one element has an order, whatever its key', () => {
    expect(places(P.identify('l', dated(P.unknownNumber(null, null, need('date'))), 'date'))).toEqual([0]);
  });
});

describe('the key of a memo', () => {
  test('is the same for the same element and for equal known values, and for nothing else', () => {
    const values = (): readonly P.Value[] => [
      null,
      true,
      1,
      'a',
      'null',
      [1, 'a'],
      [1],
      [1, 2],
      [12],
      ['1,"a"'],
      { n: 1, d: 2 },
      { start: 1, end: 2 },
      P.record({ a: 1, b: [2] }),
      P.record({ a: 1, c: [2] }),
      P.record({ a: 1 }, { list: 'l', index: 0, key: undefined }),
      P.record({ a: 1 }, { list: 'l', index: 1, key: undefined }),
      P.record({ a: 1 }, { list: 'm', index: 0, key: undefined }),
    ];
    const [left, right] = [values(), values()];
    expect(left.map((a) => right.findIndex((b) => P.keyOf(a) === P.keyOf(b)))).toEqual([...left.keys()]);
    expect(right.map((a) => right.filter((b) => P.keyOf(a) === P.keyOf(b)).length)).toEqual(right.map(() => 1));
  });

  test('tells open values, faults and unnamed elements apart by what they are, not by what they hold', () => {
    const twins: readonly P.Value[] = [
      open(P.BOTH),
      open(P.BOTH),
      P.failed('hole', 'no row', D),
      P.failed('hole', 'no row', D),
      P.anonymous('l', { a: 1 }, null),
      P.anonymous('l', { a: 1 }, null),
    ];
    expect(new Set(twins.map(P.keyOf)).size).toBe(6);
    expect(twins.map(P.keyOf)).toEqual(twins.map(P.keyOf));
  });
});

describe('a function of an element that is not known', () => {
  const either = open({ kind: 'options', values: ['a', 'b'] });
  const glue = (...parts: readonly P.Known[]): string => parts.map((part) => (typeof part === 'string' ? part : '?')).join('');

  test('gives the results for each it may be', () => {
    expect(P.forEachOption(['x', either], glue)).toEqual(open({ kind: 'options', values: ['xa', 'xb'] }));
    expect(P.forEachOption([either, 'x'], glue)).toEqual(open({ kind: 'options', values: ['ax', 'bx'] }));
    expect(P.forEachOption([either], () => 3)).toBe(3);
    expect(P.forEachOption([], () => 3)).toBe(3);
    expect(P.forEachOption([open({ kind: 'options', values: ['a'] }, true, [hole.fault])], (x) => (x === null ? 0 : 9))).toEqual(
      open({ kind: 'range', low: 0, high: 9 }, false, [hole.fault]),
    );
  });

  test('is the fault of one that fails, and is not called', () => {
    expect(
      P.forEachOption(['a', hole], () => {
        throw new Error('called');
      }),
    ).toBe(hole);
  });

  test('is a bug of ours for what cannot be listed', () => {
    expect(() => P.forEachOption([interval(1, 2).value], () => 1)).toThrow(new Error('an element is a record or a value of a choix'));
  });
});

describe('a field', () => {
  test('is read of each record there may be', () => {
    const one = P.record({ a: 1, b: null });
    expect(P.field(one, 'a')).toBe(1);
    expect(P.field(one, 'absent')).toBe(null);
    expect(P.field(null, 'a')).toBe(null);
    expect(P.field(hole, 'a')).toBe(hole);
    expect(P.field(open({ kind: 'options', values: [one, P.record({ a: 4 })] }), 'a')).toEqual(open({ kind: 'range', low: 1, high: 4 }));
    expect(P.field(open({ kind: 'options', values: [one, P.record({ a: 4 })] }, false, [hole.fault]), 'a')).toEqual(
      open({ kind: 'range', low: 1, high: 4 }, false, [hole.fault]),
    );
    expect(P.field(open({ kind: 'options', values: [one] }, true), 'a')).toEqual(open({ kind: 'range', low: 1, high: 1 }, true));
    expect(P.field(open({ kind: 'options', values: [one, P.record({})] }), 'a')).toEqual(open({ kind: 'range', low: 1, high: 1 }, true));
  });
});

describe('taking one by place', () => {
  const list = (items: readonly (readonly [P.Value, boolean])[], more: Partial<P.ListShape> = {}, faults: P.Open['faults'] = []): P.Open =>
    open(
      {
        kind: 'list',
        items: items.map(([value, sure]) => ({ value, sure })),
        rest: null,
        atLeast: items.filter(([, sure]) => sure).length,
        atMost: items.length,
        ordered: true,
        ...more,
      },
      false,
      faults,
    );
  const take = (which: P.Pick, of: P.Value): P.Value => P.pick(which, of, null, D);
  const among = (values: readonly string[], faults: readonly P.Failed[] = []): P.Open =>
    open(
      { kind: 'options', values },
      false,
      faults.map((one) => one.fault),
    );

  test('of a known list', () => {
    expect(take('only', ['a'])).toBe('a');
    expect(take('first', ['a', 'b', 'c'])).toBe('a');
    expect(take('last', ['a', 'b', 'c'])).toBe('c');
    expect(take('only', ['a', 'b'])).toEqual(several);
    expect(take('only', [])).toEqual(empty);
    expect(take('last', [])).toEqual(empty);
    expect(take('first', hole)).toBe(hole);
  });

  test('of one whose elements may be missing, up to the first that is sure', () => {
    const some = list([
      ['a', false],
      ['b', true],
      ['c', false],
    ]);
    expect(take('first', some)).toEqual(among(['a', 'b']));
    expect(take('last', some)).toEqual(among(['c', 'b']));
    expect(take('only', some)).toEqual(among(['b'], [several]));
    const none = list([
      ['a', false],
      ['b', false],
    ]);
    expect(take('first', none)).toEqual(among(['a', 'b'], [empty]));
    expect(take('last', none)).toEqual(among(['b', 'a'], [empty]));
    expect(take('only', none)).toEqual(among(['a', 'b'], [empty, several]));
    expect(take('only', list([['a', false]]))).toEqual(among(['a'], [empty]));
  });

  test('of one whose order is not known, any of them', () => {
    const shuffled = list(
      [
        ['a', true],
        ['b', true],
      ],
      { ordered: false },
    );
    expect(take('first', shuffled)).toEqual(among(['a', 'b']));
    expect(take('last', shuffled)).toEqual(among(['a', 'b']));
    expect(take('only', shuffled)).toEqual(several);
  });

  test('of one that may hold more, any of them too', () => {
    const more = list([['a', true]], { rest: 'z', atMost: null });
    expect(take('first', more)).toEqual(among(['a', 'z']));
    expect(take('only', more)).toEqual(among(['a'], [several]));
    expect(take('only', list([], { rest: 'z', atMost: 1 }))).toEqual(among(['z'], [empty]));
    expect(take('only', list([], { rest: 'z', atMost: 1, atLeast: 1 }))).toBe('z');
    expect(take('only', list([], { rest: 'z', atMost: 2, atLeast: 1 }))).toEqual(among(['z'], [several]));
    expect(take('first', list([], { rest: 'z', atMost: 0 }))).toEqual(empty);
  });

  test('of one that may be a fault, that fault too', () => {
    expect(take('first', list([['a', true]], {}, [hole.fault]))).toEqual(among(['a'], [hole]));
    expect(take('first', list([], {}, [hole.fault]))).toEqual(open(P.NEVER, false, [hole.fault, empty.fault]));
    expect(
      take(
        'only',
        list(
          [
            ['a', true],
            ['b', true],
          ],
          {},
          [hole.fault],
        ),
      ),
    ).toEqual(open(P.NEVER, false, [hole.fault, several.fault]));
  });
});

describe('taking one by its keys', () => {
  const rec = (nom: string, un: P.Value, deux: P.Value = 0): P.RecordValue => P.record({ nom, un, deux });
  const take = (which: P.Pick, ...of: readonly P.Value[]): P.Value =>
    P.field(
      P.pick(which, of, (one) => [P.field(one, 'un'), P.field(one, 'deux')], D),
      'nom',
    );

  test('the greatest, the least, the first and the last; later keys break ties', () => {
    const all = [rec('a', 2, 1), rec('b', 1, 9), rec('c', 2, 3), rec('e', 1, 4)];
    expect((['greatest', 'least', 'first', 'last'] as const).map((which) => take(which, ...all))).toEqual(['c', 'e', 'e', 'c']);
  });

  test('keys that are texts go by their characters', () => {
    expect(take('first', rec('a', 'm'), rec('b', 'c'), rec('c', 'x'))).toBe('b');
    expect(take('last', rec('a', 'm'), rec('b', 'c'), rec('c', 'x'))).toBe('c');
    expect(take('last', rec('a', 'm'), rec('b', 'm'))).toEqual(tie);
  });

  test('two that surely tie at the top are a conflict, two that tie below are none', () => {
    expect(take('greatest', rec('a', 2), rec('b', 2))).toEqual(tie);
    expect(take('greatest', rec('a', 1), rec('b', 1), rec('c', 2))).toBe('c');
    expect(take('greatest', rec('a', 2), rec('b', 2), rec('c', 2))).toEqual(tie);
  });

  test('one that may win is among those it may be', () => {
    const x = interval(0, 3, 'x').value;
    expect(take('greatest', rec('a', 2), rec('b', x))).toEqual(open({ kind: 'options', values: ['a', 'b'] }, false, [tie.fault], [need('x')]));
    expect(take('greatest', rec('a', 4), rec('b', x))).toBe('a');
    expect(take('least', rec('a', 4), rec('b', x))).toBe('b');
    expect(take('least', rec('a', 2), rec('b', x), rec('c', 9))).toEqual(
      open({ kind: 'options', values: ['a', 'b'] }, false, [tie.fault], [need('x')]),
    );
    // the second key tells two apart that may have the same first one
    expect(take('greatest', rec('a', 2, 1), rec('b', interval(2, 3, 'x').value, 5))).toBe('b');
    const unlimited = P.unknownNumber(3, null, need('x'));
    expect(take('greatest', rec('a', 2), rec('b', unlimited))).toBe('b');
    expect(take('least', rec('a', 2), rec('b', unlimited))).toBe('a');
    expect(take('greatest', rec('a', 5), rec('b', P.unknownNumber(null, 4, need('x'))))).toBe('a');
  });

  test('a key that is aucun, or a fault, spoils the choice', () => {
    const absent = P.failed('hole', 'absent value', D);
    expect(take('greatest', rec('a', 2), rec('b', null))).toEqual(absent);
    expect(take('greatest', rec('a', 2), rec('b', hole))).toEqual(hole);
    const perhaps = open({ kind: 'range', low: 5, high: 5 }, true, [], [need('x')]);
    expect(take('greatest', rec('a', 2), rec('b', perhaps))).toEqual(open({ kind: 'options', values: ['b'] }, false, [absent.fault], [need('x')]));
  });

  test('of an element that may be missing', () => {
    const items = [
      { value: rec('a', 2), sure: true },
      { value: rec('b', 5), sure: false },
      { value: rec('c', 1), sure: false },
    ];
    const some = open({ kind: 'list', items, rest: null, atLeast: 1, atMost: 3, ordered: true });
    const best = P.pick('greatest', some, (one) => [P.field(one, 'un')], D);
    expect(P.field(best, 'nom')).toEqual(open({ kind: 'options', values: ['a', 'b'] }));
    const twin = open({
      kind: 'list',
      items: [
        { value: rec('a', 2), sure: true },
        { value: rec('b', 2), sure: false },
      ],
      rest: null,
      atLeast: 1,
      atMost: 2,
      ordered: true,
    });
    expect(
      P.field(
        P.pick('least', twin, (one) => [P.field(one, 'un')], D),
        'nom',
      ),
    ).toEqual(open({ kind: 'options', values: ['a'] }, false, [tie.fault]));
  });

  test('of a list that may hold more of one kind: these may tie with each other', () => {
    const more = (atMost: number | null): P.Value =>
      P.field(
        P.pick('greatest', open({ kind: 'list', items: [], rest: rec('z', 3), atLeast: 1, atMost, ordered: true }), (one) => [P.field(one, 'un')], D),
        'nom',
      );
    expect(more(1)).toBe('z');
    expect(more(2)).toEqual(open({ kind: 'options', values: ['z'] }, false, [tie.fault]));
    expect(more(null)).toEqual(open({ kind: 'options', values: ['z'] }, false, [tie.fault]));
  });
});

test('an open condition is oui, non, or a fault that is read first', () => {
  expect(P.and(maybe, () => hole)).toEqual(open({ kind: 'options', values: [false] }, false, [hole.fault]));
  expect(P.or(maybe, () => hole)).toEqual(open({ kind: 'options', values: [true] }, false, [hole.fault]));
});

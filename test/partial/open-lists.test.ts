/** Lists of which something is open: exactly what each operation leaves possible. */
import { describe, expect, test } from 'vitest';
import { Choice } from '../../runtime/emitted/choice.ts';
import * as P from '../../runtime/partial/index.ts';
import { interval, need } from './sets.ts';

const D = 'd';
const L = [need('l')];
const hole = P.failed('hole', 'no branch', 'g');
const other = P.failed('hole', 'no row', 'h');
const empty = P.failed('hole', 'empty list', D);
const x = (low: number | null, high: number | null, name = 'x'): P.Value => P.unknownNumber(low, high, need(name));
const open = (shape: P.Shape, faults: readonly P.Failed[] = [], needs = L, none = false): P.Open =>
  new P.Open(
    shape,
    none,
    faults.map(({ fault }) => fault),
    needs,
  );
const range = (low: P.Numeric | null, high: P.Numeric | null): P.Shape => ({ kind: 'range', low, high });

/** Items that are there, or may be when their name ends in `?`. */
const items = (...given: readonly (readonly [P.Value, boolean])[]): P.Item[] => given.map(([value, sure]) => ({ value, sure }));
function shape(given: readonly P.Item[], more: Partial<P.ListShape> = {}): P.Shape {
  const sure = given.filter((item) => item.sure).length;
  return { kind: 'list', items: given, rest: null, atLeast: sure, atMost: more.rest === undefined ? given.length : null, ordered: true, ...more };
}
const list = (given: readonly P.Item[], more: Partial<P.ListShape> = {}, faults: readonly P.Failed[] = []): P.Open =>
  open(shape(given, more), faults);

const above = (least: number) => (one: P.Value) => P.compare('greater', one, least, 0, 0, D);
const faulty = (name: string): P.Value => open(range(1, 2), [hole], [need(name)]);
const unread = (): P.Value => {
  throw new Error('read');
};

describe('making a list or a record', () => {
  test('of values is those values, open ones too', () => {
    const values = [1, x(0, 3)];
    expect(P.list(values)).toBe(values);
    expect(P.fields({ a: 1, b: x(0, 3) })).toEqual(P.record({ a: 1, b: x(0, 3) }));
  });

  test('fails with an element that fails; what follows is not told', () => {
    expect(P.list([1, hole, other])).toEqual(hole);
    expect(P.fields({ a: 1, b: hole, c: other })).toEqual(hole);
  });

  test('may fail with an element that may, and holds it without its fault', () => {
    expect(P.list([1, faulty('y')])).toEqual(open(shape(items([1, true], [x(1, 2, 'y'), true])), [hole], [need('y')]));
    expect(P.list([faulty('y'), other, faulty('z')])).toEqual(open(P.NEVER, [hole, other], [need('y')]));
    expect(P.fields({ a: faulty('y'), b: 2 })).toEqual(open({ kind: 'options', values: [P.record({ a: x(1, 2, 'y'), b: 2 })] }, [hole], [need('y')]));
    expect(P.fields({ a: faulty('y'), b: x(0, 1), c: other })).toEqual(open(P.NEVER, [hole, other], [need('y')]));
    const none = open(P.NEVER, [hole], [need('y')], true);
    expect(P.list([none])).toEqual(open(shape(items([null, true])), [hole], [need('y')]));
    const never = open(P.NEVER, [hole, other], [need('y')]);
    expect(P.list([never])).toEqual(open(P.NEVER, [hole, other], [need('y')]));
  });
});

describe('a value per element', () => {
  test('keeps what is sure, the number and the order', () => {
    const twice = (one: P.Value): P.Value => P.multiply(one, 2, D);
    expect(P.each([1, 2], twice)).toEqual([2, 4]);
    expect(P.each(list(items([1, true], [2, false])), twice)).toEqual(list(items([2, true], [4, false])));
    expect(P.each(list(items([1, true]), { rest: 3, atMost: 5 }), twice)).toEqual(list(items([2, true]), { rest: 6, atMost: 5 }));
    expect(P.each(list(items([1, true], [2, true]), { ordered: false }), twice)).toEqual(list(items([2, true], [4, true]), { ordered: false }));
  });

  test('is a fault where one that is there is; where it may be there, it may be', () => {
    const failing =
      (at: number) =>
      (one: P.Value): P.Value =>
        one === at ? hole : one;
    expect(P.each([1, 2], failing(2))).toEqual(hole);
    expect(P.each(list(items([1, true], [2, false])), failing(2))).toEqual(open(shape(items([1, true]), { atMost: 2 }), [hole]));
    expect(P.each(list(items([2, true], [1, false])), failing(2))).toEqual(hole);
    expect(P.each(list(items([1, true]), { rest: 2 }), failing(2))).toEqual(open(shape(items([1, true]), { atMost: null }), [hole]));
    expect(P.each(list([], { rest: 2 }), () => faulty('y'))).toEqual(open(shape([], { rest: x(1, 2, 'y') }), [hole], [need('l'), need('y')]));
    let read = 0;
    P.each([1, 2, 3], () => {
      read += 1;
      return hole;
    });
    expect(read).toBe(1);
  });

  test('of what is no list is a fault', () => {
    expect(P.each(hole, unread)).toBe(hole);
    expect(P.each(null, unread)).toEqual(P.failed('hole', 'absent value', ''));
    expect(P.each(open(P.NEVER, [hole, other]), unread)).toEqual(open(shape([], { atMost: 0 }), [hole, other]));
  });
});

describe('the elements for which a condition holds', () => {
  test('are there where it does; may be there where it is open', () => {
    expect(P.filter([1, 5, 9], above(4))).toEqual([5, 9]);
    expect(P.filter([1, x(3, 6), 9], above(4))).toEqual(open(shape(items([x(3, 6), false], [9, true])), [], [need('x')]));
    expect(P.filter(list(items([1, true], [5, false])), above(4))).toEqual(list(items([5, false])));
    expect(P.filter(list(items([5, true], [6, false])), above(4))).toEqual(list(items([5, true], [6, false])));
  });

  test('are as many as there were where none is left out', () => {
    const two = list(items([5, true], [6, false], [7, false]), { atLeast: 2 });
    expect(P.filter(two, above(4))).toEqual(two);
    expect(P.filter(two, above(5))).toEqual(list(items([6, false], [7, false])));
    expect(P.filter(two, above(6))).toEqual(list(items([7, false])));
    const some = list([], { rest: x(5, 9, 'l'), atLeast: 2, atMost: 4 });
    expect(P.filter(some, above(4))).toEqual(some);
    expect(P.filter(some, above(6))).toEqual(list([], { rest: x(5, 9, 'l'), atMost: 4 }));
    expect(P.filter(some, above(9))).toEqual([]);
    expect(P.filter(list(items([5, true]), { rest: 1, atMost: 4 }), above(4))).toEqual([5]);
  });

  test('keep their order, or that it is not known', () => {
    expect(P.filter(list(items([5, true], [6, true]), { ordered: false }), above(4))).toEqual(list(items([5, true], [6, true]), { ordered: false }));
  });

  test('cannot be told where the condition is a fault', () => {
    const failing = (one: P.Value): P.Value => (one === 2 ? hole : true);
    expect(P.filter([1, 2, 3], failing)).toEqual(hole);
    expect(P.filter(list(items([1, true], [2, false])), failing)).toEqual(open(shape(items([1, true])), [hole]));
    expect(P.filter(list(items([1, true]), { rest: 2 }), failing)).toEqual(open(shape(items([1, true])), [hole]));
    expect(P.filter(hole, unread)).toBe(hole);
    let read = 0;
    P.filter([1, 2, 3], () => {
      read += 1;
      return hole;
    });
    expect(read).toBe(1);
    expect(P.filter([1], () => open(P.BOTH, [hole], [need('y')]))).toEqual(open(shape(items([1, false])), [hole], [need('y')]));
  });
});

describe('how many, and whether there are any', () => {
  const three = list(items([1, true], [2, false], [3, false]));

  test('of a known list', () => {
    expect([P.count([]), P.count([1, 2])]).toEqual([0, 2]);
    expect([P.isEmpty([], D), P.isEmpty([1], D)]).toEqual([true, false]);
    expect(P.count(hole)).toBe(hole);
    expect(P.isEmpty(hole, D)).toBe(hole);
  });

  test('of one whose elements may be missing', () => {
    expect(P.count(three)).toEqual(open(range(1, 3)));
    expect(P.isEmpty(three, D)).toBe(false);
    expect(P.isEmpty(list(items([1, false])), D)).toEqual(open(P.BOTH));
    expect(P.isEmpty(list([], { rest: 1 }), D)).toEqual(open(P.BOTH));
    expect(P.isEmpty(list([], { rest: 1, atLeast: 1 }), D)).toBe(false);
    expect(P.isEmpty(list([], { rest: 1, atMost: 0 }), D)).toBe(true);
  });

  test('of one that may be a fault', () => {
    expect(P.count(list(items([1, true], [2, false]), {}, [hole]))).toEqual(open(range(1, 2), [hole]));
    expect(P.count(open(shape(items([1, true])), [hole]))).toEqual(open(range(1, 1), [hole]));
    expect(P.isEmpty(open(shape(items([1, true])), [hole]), D)).toEqual(open({ kind: 'options', values: [false] }, [hole]));
    expect(P.isEmpty(open(shape(items([1, false])), [hole]), D)).toEqual(open(P.BOTH, [hole]));
    expect(P.isEmpty(open(shape([], { atMost: 0 }), [hole]), D)).toEqual(open({ kind: 'options', values: [true] }, [hole]));
  });

  test('a period may be empty too', () => {
    expect([P.isEmpty({ start: 1, end: 2 }, D), P.isEmpty({ start: 0, end: -1 }, D)]).toEqual([false, true]);
    expect(P.isEmpty(P.unknownPeriod(need('l')), D)).toEqual(open(P.BOTH));
    const known = open({
      kind: 'options',
      values: [
        { start: 1, end: 2 },
        { start: 1, end: 3 },
      ],
    });
    expect(P.isEmpty(known, D)).toBe(false);
  });
});

describe('a sum', () => {
  test('counts what may be there for nothing, or for itself', () => {
    expect(P.sum([], 0, D)).toBe(0);
    expect(P.sum([1, 2, 3], 0, D)).toBe(6);
    expect(
      P.sum(
        [
          { n: 1, d: 2 },
          { n: 1, d: 3 },
        ],
        { n: 0, d: 1 },
        D,
      ),
    ).toEqual({ n: 5, d: 6 });
    expect(P.sum(list(items([5, true], [2, false], [-3, false])), 0, D)).toEqual(open(range(2, 7)));
    expect(P.sum(list(items([5, true], [x(1, 2), false])), 0, D)).toEqual(open(range(5, 7), [], [need('l'), need('x')]));
  });

  test('counts as many more as there may be', () => {
    expect(P.sum(list(items([5, true]), { rest: x(2, 3, 'l'), atMost: 3 }), 0, D)).toEqual(open(range(5, 11)));
    expect(P.sum(list(items([5, true]), { rest: x(-3, -2, 'l'), atMost: 3 }), 0, D)).toEqual(open(range(-1, 5)));
    expect(P.sum(list([], { rest: x(-1, 2, 'l'), atMost: 3 }), 0, D)).toEqual(open(range(-3, 6)));
    expect(P.sum(list([], { rest: x(0, 0, 'l') }), 0, D)).toBe(0);
    expect(P.sum(list([], { rest: x(0, 2, 'l') }), 0, D)).toEqual(open(range(0, null)));
    expect(P.sum(list([], { rest: x(null, 0, 'l') }), 0, D)).toEqual(open(range(null, 0)));
    expect(P.sum(list([], { rest: x(-2, null, 'l'), atMost: 3 }), 0, D)).toEqual(open(range(-6, null)));
    expect(P.sum(list(items([5, true], [6, true]), { rest: x(1, 1, 'l'), atMost: 1 }), 0, D)).toBe(11);
    const halves = P.unknownNumber({ n: 1, d: 2 }, { n: 3, d: 2 }, need('l'));
    expect(P.sum(list([], { rest: halves, atMost: 3 }), { n: 0, d: 1 }, D)).toEqual(open(range({ n: 0, d: 1 }, { n: 9, d: 2 })));
    const tooLarge = P.failed('overflow', 'number too large', D);
    expect(P.sum(list([], { rest: Number.MAX_SAFE_INTEGER, atMost: 3 }), 0, D)).toEqual(open(range(0, null), [tooLarge]));
  });

  test('may be the fault that the list may be', () => {
    expect(P.sum(hole, 0, D)).toBe(hole);
    expect(P.sum(open(shape(items([5, true])), [hole]), 0, D)).toEqual(open(range(5, 5), [hole]));
    expect(P.sum(list(items([5, true], [faulty('y'), true]), {}, [other]), 0, D)).toEqual(open(range(6, 7), [other, hole], [need('l'), need('y')]));
  });
});

describe('whether a condition holds for one, or for all', () => {
  const isTwo = (one: P.Value): P.Value => P.compare('equal', one, 2, 0, 0, D);

  test('stops at the first that decides', () => {
    const until =
      (stop: number) =>
      (one: P.Value): P.Value =>
        typeof one === 'number' && one > stop ? unread() : isTwo(one);
    expect(P.any([1, 2, 3], until(2))).toBe(true);
    expect(P.all([2, 1, 3], (one) => (one === 3 ? unread() : isTwo(one)))).toBe(false);
    expect(P.any([1, 2], (one) => (one === 1 ? hole : unread()))).toEqual(hole);
    expect([P.any([], unread), P.all([], unread)]).toEqual([false, true]);
    expect([P.any(hole, unread), P.all(hole, unread)]).toEqual([hole, hole]);
  });

  test('is open where the one that would decide may be missing', () => {
    expect(P.any(list(items([1, true], [2, false])), isTwo)).toEqual(open(P.BOTH));
    expect(P.any(list(items([1, true], [3, false])), isTwo)).toBe(false);
    expect(P.all(list(items([2, true], [1, false])), isTwo)).toEqual(open(P.BOTH));
    expect(P.any(list(items([1, true]), { rest: 2 }), isTwo)).toEqual(open(P.BOTH));
    expect(P.any(list(items([2, true]), { rest: 1 }), isTwo)).toBe(true);
    expect(P.any(list(items([1, true]), { rest: 1 }), isTwo)).toBe(false);
  });

  test('is known where any element would do and there is one', () => {
    const one = { atLeast: 1, atMost: 1 };
    expect(P.any(list(items([2, false], [2, false]), one), isTwo)).toBe(true);
    expect(P.any(list(items([2, false], [1, false]), one), isTwo)).toEqual(open(P.BOTH));
    expect(P.any(list([], { rest: 2, atLeast: 1 }), isTwo)).toBe(true);
    expect(P.any(list(items([2, false]), { rest: 2, atLeast: 1 }), isTwo)).toBe(true);
    expect(P.any(list(items([2, false]), { rest: 1, atLeast: 1 }), isTwo)).toEqual(open(P.BOTH));
    expect(P.any(list([], { rest: 1, atLeast: 1 }), isTwo)).toBe(false);
    expect(P.any(list([], { rest: 2 }), isTwo)).toEqual(open(P.BOTH));
  });

  test('may be the fault that the list, or a condition, may be', () => {
    expect(P.any(open(shape(items([2, true])), [hole]), isTwo)).toEqual(open({ kind: 'options', values: [true] }, [hole]));
    expect(P.any(list(items([1, false], [2, true])), (one) => (one === 1 ? hole : true))).toEqual(open({ kind: 'options', values: [true] }, [hole]));
    expect(P.any(list([], { rest: 1 }), () => hole)).toEqual(open({ kind: 'options', values: [false] }, [hole]));
  });
});

describe('the greatest and the least', () => {
  test('of a known list', () => {
    expect([P.greatest([3, 7, 5], D), P.least([3, 7, 5], D)]).toEqual([7, 3]);
    expect([
      P.greatest(
        [
          { n: 1, d: 2 },
          { n: 1, d: 3 },
        ],
        D,
      ),
      P.least(
        [
          { n: 1, d: 2 },
          { n: 1, d: 3 },
        ],
        D,
      ),
    ]).toEqual([
      { n: 1, d: 2 },
      { n: 1, d: 3 },
    ]);
    expect([P.greatest([], D), P.least([], D)]).toEqual([empty, empty]);
    expect(P.greatest(hole, D)).toBe(hole);
  });

  test('lie between what is surely there and what may be', () => {
    const some = list(items([3, true], [4, true], [x(1, 9), false]));
    expect(P.greatest(some, D)).toEqual(open(range(4, 9), [], [need('l'), need('x')]));
    expect(P.least(some, D)).toEqual(open(range(1, 3), [], [need('l'), need('x')]));
    expect(P.greatest([3, x(null, 9)], D)).toEqual(open(range(3, 9), [], [need('x')]));
    expect(P.greatest([3, x(1, null)], D)).toEqual(open(range(3, null), [], [need('x')]));
    expect(P.least([3, x(null, 9)], D)).toEqual(open(range(null, 3), [], [need('x')]));
    expect(P.greatest([x(null, 9), x(null, 4, 'y')], D)).toEqual(open(range(null, 9), [], [need('x'), need('y')]));
  });

  test('of what may be there lie among all of it, and may be a hole', () => {
    const maybe = list(items([3, false], [7, false]));
    expect(P.greatest(maybe, D)).toEqual(open(range(3, 7), [empty]));
    expect(P.least(maybe, D)).toEqual(open(range(3, 7), [empty]));
    const one = list(items([3, false], [7, false]), { atLeast: 1 });
    expect(P.greatest(one, D)).toEqual(open(range(3, 7)));
    const more = list(items([3, true]), { rest: x(5, 6, 'l') });
    expect(P.greatest(more, D)).toEqual(open(range(3, 6)));
    expect(P.least(more, D)).toBe(3);
    expect(P.greatest(list([], { rest: 4, atMost: 0 }), D)).toEqual(empty);
    expect(P.least(open(shape(items([3, true])), [hole]), D)).toEqual(open(range(3, 3), [hole]));
    expect(P.least(open(shape([]), [hole]), D)).toEqual(open(P.NEVER, [hole, empty]));
  });
});

describe('distinct values', () => {
  test('of a known list come in the order first met', () => {
    expect(P.distinct(['b', 'a', 'b', 'c', 'a'])).toEqual(['b', 'a', 'c']);
    expect(P.distinct([P.record({ a: 1 }), P.record({ a: 2 }), P.record({ a: 1 })])).toEqual([P.record({ a: 1 }), P.record({ a: 2 })]);
    expect(P.countDistinct(['b', 'a', 'b'])).toBe(2);
    expect(P.countDistinct([P.record({ a: 1 }), P.record({ a: 1 })])).toBe(1);
    expect([P.distinct(hole), P.countDistinct(hole)]).toEqual([hole, hole]);
  });

  test('of a choix are counted by a bit each, where each is known', () => {
    const choice = new Choice(['a', 'b', 'c']);
    const open = P.unknownChoice(['a', 'b'], need('x'));
    const lists = [[], ['b', 'a', 'b'], ['c', 'a', 'b'], ['a', open, 'b'], [open, open], [hole]];
    expect(lists.map((values) => P.countDistinct(values, 3, choice))).toEqual(lists.map((values) => P.countDistinct(values, 3)));
    expect(P.countDistinct(['b', 'a', 'b'], 3, choice)).toBe(2);
    const refusal = { issues: [{ path: 'liste[2]', expected: { kind: 'choice', values: ['a', 'b', 'c'] } }] };
    expect(() => P.countDistinct(['b', 'd'], 3, choice, 'liste')).toThrow(expect.objectContaining(refusal));
  });

  test('count once what is there twice, for sure or not', () => {
    expect(P.distinct(list(items([1, true], [1, false], [2, true])))).toEqual([1, 2]);
    expect(P.distinct(list(items([1, false], [1, true])))).toEqual([1]);
    expect(P.distinct([x(5, 6), 5, 5, x(8, 9, 'y')])).toEqual(open(shape(items([x(5, 6), true], [5, false], [x(8, 9, 'y'), true])), [], [need('x')]));
    expect(P.distinct(list([], { rest: x(5, 6), atLeast: 2, atMost: 4 }))).toEqual(list([], { rest: x(5, 6), atLeast: 1, atMost: 4 }));
    expect(P.distinct(list(items([1, false], [2, false], [1, true])))).toEqual(
      open(shape(items([1, false], [2, false], [1, false]), { atLeast: 1, atMost: 3 })),
    );
  });

  test('that may be the same are as many as they may be', () => {
    const choice = P.unknownChoice(['a', 'b'], need('x'));
    expect(P.distinct(['a', choice])).toEqual(open(shape(items(['a', true], [choice, false])), [], [need('x')]));
    expect(P.distinct(['c', choice])).toEqual(['c', choice]);
    expect(P.countDistinct(['a', choice, 'b'])).toEqual(open(range(2, 3), [], [need('x')]));
    expect(P.countDistinct(['a', choice, 'b'], 2)).toBe(2);
    expect(P.countDistinct([choice, choice])).toEqual(open(range(1, 2), [], [need('x')]));
  });

  test('of a list that may hold more are at most those of its choix', () => {
    const any = P.unknownChoice(['a', 'b', 'c'], need('l'));
    const unknown = P.unknownList(any, null, need('l'));
    expect(P.countDistinct(unknown, 3)).toEqual(open(range(0, 3)));
    expect(P.countDistinct(unknown)).toEqual(open(range(0, null)));
    expect(P.countDistinct(P.unknownList(any, 2, need('l')), 3)).toEqual(open(range(0, 2)));
    expect(P.countDistinct(list([], { rest: any, atLeast: 2 }), 3)).toEqual(open(range(1, 3)));
    expect(P.countDistinct(list(items(['a', true]), { rest: any, atMost: 9 }), 3)).toEqual(open(range(1, 3)));
    expect(P.countDistinct(list([], { atMost: 0 }, [hole]), 3)).toEqual(open(range(0, 0), [hole]));
    expect(P.distinct(list(items(['a', true]), { rest: any, ordered: false }), 3)).toEqual(
      list(items(['a', true]), { rest: any, atMost: 3, ordered: false }),
    );
    expect(P.distinct(unknown, 3)).toEqual(list([], { rest: any, atMost: 3 }));
  });
});

describe('what stands before or after an element', () => {
  const rec = (rang: number): P.RecordValue => P.record({ rang });
  const known = P.identify('l', [rec(0), rec(1), rec(2)], null);
  const at = (index: number): P.Value => (P.isList(known) ? (known[index] ?? null) : null);

  test('is known of a known one, and open of one that is open', () => {
    expect(P.preceding(known, at(1))).toEqual([at(0)]);
    expect(P.following(known, at(1))).toEqual([at(2)]);
    const either = open({ kind: 'options', values: [at(0) as P.RecordValue, at(1) as P.RecordValue] }, [], [need('e')]);
    expect(P.count(P.preceding(known, either))).toEqual(open(range(0, 1), [], [need('e')]));
    expect(P.preceding(known, hole)).toBe(hole);
    const failing = open({ kind: 'options', values: [at(1) as P.RecordValue] }, [hole], [need('e')]);
    expect(P.count(P.preceding(known, failing))).toEqual(open(range(1, 1), [hole], [need('e')]));
    expect(P.preceding(known, P.record({ rang: 1 }))).toEqual([]);
  });
});

describe('pairs of neighbours', () => {
  const pair = (a: P.Value, b: P.Value): P.Value => P.record({ a, b });
  const pairs = (of: P.Value): P.Value => P.pairs(of, 'a', 'b');

  test('of a known list, one fewer than its elements', () => {
    expect(pairs([1, 2, 3])).toEqual([pair(1, 2), pair(2, 3)]);
    expect([pairs([1]), pairs([])]).toEqual([[], []]);
    expect(pairs(hole)).toBe(hole);
    expect(pairs(open(shape(items([1, true], [2, true])), [hole]))).toEqual(open(shape(items([pair(1, 2), true])), [hole]));
  });

  test('of one whose elements may be missing, any two', () => {
    const someone = open(range(1, 2));
    const any = (atLeast: number, atMost: number | null): P.Open =>
      open(shape([], { rest: pair(someone, someone), atLeast, atMost, ordered: false }));
    expect(pairs(list(items([1, true], [2, false])))).toEqual(any(0, 1));
    expect(pairs(list(items([1, true], [2, true]), { ordered: false }))).toEqual(any(1, 1));
    expect(pairs(list(items([1, true]), { rest: 2 }))).toEqual(any(0, null));
    expect(pairs(list(items([1, false]), { rest: 2, atLeast: 3, atMost: 5 }))).toEqual(any(2, 4));
    expect(pairs(list([], { rest: 1, atMost: 0 }))).toEqual(open(shape([], { rest: pair(1, 1), atLeast: 0, atMost: 0, ordered: false })));
    expect(pairs(open(shape([], { atMost: 0 }), [hole]))).toEqual(open(shape([]), [hole]));
  });
});

test('an interval stands for its numbers', () => {
  expect(P.count(P.filter([interval(1, 3).value, 5], above(4)))).toBe(1);
});

/** Sets put together and compared: what the least set of several is, and when two sets are, may be or cannot be the same. */
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../runtime/outcome.ts';
import * as P from '../../runtime/partial/index.ts';
import { interval, need } from './sets.ts';

const NEED = [need('n')];
const fault = (where: string): Fault => P.failed('hole', 'no branch', where).fault;
const options = (...values: readonly (string | boolean)[]): P.Shape => ({ kind: 'options', values });
const range = (low: P.Numeric | null, high: P.Numeric | null): P.Shape => ({ kind: 'range', low, high });
const items = (...given: readonly (readonly [P.Value, boolean])[]): P.Item[] => given.map(([value, sure]) => ({ value, sure }));
const list = (shape: Partial<P.ListShape> & Pick<P.ListShape, 'items' | 'atLeast' | 'atMost'>): P.Shape => ({
  kind: 'list',
  rest: null,
  ordered: true,
  ...shape,
});
const period = (start: number, end: number): P.Known => ({ start, end });
const EMPTY = period(0, -1);

describe('one of several values', () => {
  test('that are the same is that one, and needs nothing more', () => {
    expect(P.join([3, 3, 3], NEED)).toBe(3);
    expect(P.join(['a', 'a'], NEED)).toBe('a');
    expect(
      P.join(
        [
          { n: 1, d: 3 },
          { n: 1, d: 3 },
        ],
        NEED,
      ),
    ).toEqual({ n: 1, d: 3 });
    const x = interval(1, 4).value;
    expect(P.join([x, x], NEED)).toBe(x);
  });

  test('that are the same set is counted as having left out what tells them apart, and nothing else is', () => {
    const leavesOut = (compute: () => void): boolean => {
      const before = P.timesLeftOut();
      compute();
      return P.timesLeftOut() !== before;
    };
    const x = interval(1, 4, 'x').value;
    expect(leavesOut(() => P.join([x, x], NEED))).toBe(true);
    expect(leavesOut(() => P.leftOutAgain())).toBe(true);
    expect(leavesOut(() => P.join([x, x]))).toBe(false);
    expect(leavesOut(() => P.join(['a', 'a'], NEED))).toBe(false);
    expect(leavesOut(() => P.join([x, 9], NEED))).toBe(false);
    expect(leavesOut(() => P.gathering(() => P.join([x, x], NEED)))).toBe(false);
  });

  test('that are the same set needs what tells them apart while what was read is gathered, and only then', () => {
    const x = interval(1, 4, 'x').value;
    expect(P.needsAtTop(P.gathering(() => P.join([x, x], NEED)))).toEqual([need('n'), need('x')]);
    expect(P.gathering(() => P.join([3, 3], NEED))).toBe(3);
    expect(P.gathering(() => P.join([x, x]))).toBe(x);
    expect(P.join([x, x], NEED)).toBe(x);
    expect(() =>
      P.gathering(() => {
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(P.join([x, x], NEED)).toBe(x);
    expect(
      P.gathering(() => {
        P.gathering(() => 1);
        return P.join([x, x], NEED);
      }),
    ).not.toBe(x);
  });

  test('keeps every choice, once', () => {
    expect(P.join(['a', 'b', 'a'], NEED)).toEqual(new P.Open(options('a', 'b'), false, [], NEED));
    expect(P.join([true, false], NEED)).toEqual(new P.Open(options(true, false), false, [], NEED));
  });

  test('spans the numbers, and has no limit where one of them has none', () => {
    expect(P.join([5, 2, 9], NEED)).toEqual(new P.Open(range(2, 9), false, [], NEED));
    expect(
      P.join(
        [
          { n: 1, d: 2 },
          { n: 1, d: 3 },
        ],
        NEED,
      ),
    ).toEqual(new P.Open(range({ n: 1, d: 3 }, { n: 1, d: 2 }), false, [], NEED));
    const above = P.unknownNumber(4, null, need('x'));
    expect(P.join([above, 2], NEED)).toEqual(new P.Open(range(2, null), false, [], [need('n'), need('x')]));
    const below = P.unknownNumber(null, { n: 4, d: 1 }, need('x'));
    expect(P.join([{ n: 9, d: 2 }, below], NEED)).toEqual(new P.Open(range(null, { n: 9, d: 2 }), false, [], [need('n'), need('x')]));
  });

  test('may be aucun, or a fault, where one of them is', () => {
    expect(P.join([null, 4], NEED)).toEqual(new P.Open(range(4, 4), true, [], NEED));
    expect(P.join([4, P.failed('hole', 'no branch', 'd')], NEED)).toEqual(new P.Open(range(4, 4), false, [fault('d')], NEED));
    expect(P.join([null, null], NEED)).toBe(null);
    const both = P.possible(range(1, 2), true, [fault('e')], [need('x')]);
    expect(P.join([both, P.failed('hole', 'no branch', 'd'), 7])).toEqual(new P.Open(range(1, 7), true, [fault('e'), fault('d')], [need('x')]));
  });

  test('either of two numbers lies between them, in whatever order they come', () => {
    expect(P.either(2, 7, NEED)).toEqual(new P.Open(range(2, 7), false, [], NEED));
    expect(P.either(7, 2, NEED)).toEqual(new P.Open(range(2, 7), false, [], NEED));
    expect(P.either(7, 7, NEED)).toBe(7);
    expect(P.either('a', 3, NEED)).toEqual(P.join(['a', 3], NEED));
  });
});

describe('one of several texts or periods', () => {
  const texts = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `t${at}`);
  const days = (count: number): readonly P.Known[] => Array.from({ length: count }, (_, at) => period(100 + at, 200 + 2 * at));

  test('is listed up to 64; of more texts it may be any', () => {
    expect(P.setOf(P.join(texts(64), NEED)).shape).toEqual(options(...texts(64)));
    expect(P.setOf(P.join(texts(65), NEED)).shape).toEqual({ kind: 'any' });
    expect(P.setOf(P.join([...texts(65), 'another'], NEED)).shape).toEqual({ kind: 'any' });
  });

  test('of more periods it spans their days', () => {
    expect(P.setOf(P.join(days(64), NEED)).shape).toEqual({ kind: 'options', values: days(64) });
    const span = { kind: 'period', start: { low: 100, high: 164 }, end: { low: 200, high: 328 }, empty: false };
    expect(P.setOf(P.join(days(65), NEED)).shape).toEqual(span);
    expect(P.setOf(P.join([...days(65), EMPTY], NEED)).shape).toEqual({ ...span, empty: true });
    expect(P.setOf(P.join([EMPTY, ...days(65)], NEED)).shape).toEqual({ ...span, empty: true });
  });

  test('a span of periods grows with a period, listed or not', () => {
    const span = P.unknownPeriod(need('p'));
    const near: P.Value = new P.Open({ kind: 'period', start: { low: 5, high: 8 }, end: { low: 9, high: 12 }, empty: false }, false, [], [need('q')]);
    expect(P.setOf(P.join([near, period(7, 20)], NEED)).shape).toEqual({
      kind: 'period',
      start: { low: 5, high: 8 },
      end: { low: 9, high: 20 },
      empty: false,
    });
    expect(P.setOf(P.join([period(1, 10), near], NEED)).shape).toEqual({
      kind: 'period',
      start: { low: 1, high: 8 },
      end: { low: 9, high: 12 },
      empty: false,
    });
    expect(P.setOf(P.join([near, span], NEED)).shape).toEqual(P.setOf(span).shape);
    const nearOrEmpty = { ...P.setOf(near).shape, empty: true };
    expect([P.join([EMPTY, near], NEED), P.join([near, EMPTY], NEED)].map((one) => P.setOf(one).shape)).toEqual([nearOrEmpty, nearOrEmpty]);
    expect(P.joinShapes(P.setOf(near).shape, options('a'))).toEqual({ kind: 'any' });
    expect(P.joinShapes(options('a'), P.setOf(near).shape)).toEqual({ kind: 'any' });
    expect(P.joinShapes(list({ items: [], atLeast: 0, atMost: 1 }), range(1, 2))).toEqual({ kind: 'any' });
    // the empty period has no days: it is put beside those of the others
    expect(P.periodShape({ kind: 'options', values: [EMPTY] as never })).toEqual({
      kind: 'period',
      start: { low: 0, high: 0 },
      end: { low: -1, high: -1 },
      empty: true,
    });
    expect(P.periodShape(options('a'))).toBe(null);
    expect(P.periodShape(range(1, 2))).toBe(null);
  });

  test('records are listed, however many', () => {
    const records = Array.from({ length: 70 }, (_, at) => P.record({ rang: at }));
    expect(P.setOf(P.join(records, NEED)).shape).toEqual({ kind: 'options', values: records });
  });

  test('of two kinds it may be anything', () => {
    expect(P.joinShapes(options('a'), range(1, 2))).toEqual({ kind: 'any' });
    expect(P.joinShapes({ kind: 'any' }, options('a'))).toEqual({ kind: 'any' });
    expect(P.joinShapes(range(1, 2), list({ items: [], atLeast: 0, atMost: 1 }))).toEqual({ kind: 'any' });
    expect(P.joinShapes(P.NEVER, range(1, 2))).toEqual(range(1, 2));
    expect(P.joinShapes(range(1, 2), P.NEVER)).toEqual(range(1, 2));
  });
});

describe('one of several lists', () => {
  const joined = (a: P.Value, b: P.Value): P.Shape => P.setOf(P.join([a, b], NEED)).shape;

  test('surely holds what both hold, each occurrence counted once', () => {
    expect(joined([1, 2], [1, 3])).toEqual(list({ items: items([1, true], [2, false], [3, false]), atLeast: 2, atMost: 2, ordered: false }));
    expect(joined([1, 1], [1])).toEqual(list({ items: items([1, true], [1, false]), atLeast: 1, atMost: 2 }));
    expect(joined([1], [1, 1])).toEqual(list({ items: items([1, true], [1, false]), atLeast: 1, atMost: 2 }));
    expect(joined([1, 2], [2])).toEqual(list({ items: items([1, false], [2, true]), atLeast: 1, atMost: 2 }));
  });

  test('keeps its order only where one is a part of the other', () => {
    const ordered = (a: P.Value, b: P.Value): boolean => {
      const shape = joined(a, b);
      return shape.kind === 'list' && shape.ordered;
    };
    expect(ordered([1, 2], [2, 1])).toBe(false);
    expect(ordered([2, 1], [1, 2, 1])).toBe(true);
    expect(ordered([1, 2, 1], [2, 1])).toBe(true);
    expect(ordered([1, 1], [1, 2])).toBe(false);
    expect(ordered([], [1, 2])).toBe(true);
  });

  test('an element that may be there stays so, though the other list surely has it', () => {
    const maybe = new P.Open(list({ items: items([1, false]), atLeast: 0, atMost: 1 }), false, [], [need('l')]);
    expect(joined(maybe, [1])).toEqual(list({ items: items([1, false]), atLeast: 0, atMost: 1 }));
    expect(joined([1], maybe)).toEqual(list({ items: items([1, false]), atLeast: 0, atMost: 1 }));
  });

  test('holds more elements where one of them does', () => {
    const any = P.unknownNumber(0, 9, need('l'));
    const open = P.unknownList(any, 3, need('l'));
    expect(joined(open, [5])).toEqual(list({ items: items([5, false]), rest: any, atLeast: 0, atMost: 3 }));
    expect(joined([1, 2, 3, 4], open)).toEqual(
      list({ items: items([1, false], [2, false], [3, false], [4, false]), rest: any, atLeast: 0, atMost: 4 }),
    );
    const wide = P.unknownList(P.unknownNumber(5, 20, need('m')), null, need('m'));
    expect(joined(open, wide)).toEqual(
      list({ items: [], rest: new P.Open(range(0, 20), false, [], [need('l'), need('m')]), atLeast: 0, atMost: null }),
    );
    const shuffled = new P.Open(list({ items: items([1, true], [2, true]), atLeast: 2, atMost: 2, ordered: false }), false, [], [need('l')]);
    expect(joined(shuffled, [1, 2])).toEqual(list({ items: items([1, true], [2, true]), atLeast: 2, atMost: 2, ordered: false }));
    expect(joined([1, 2], shuffled)).toEqual(list({ items: items([1, true], [2, true]), atLeast: 2, atMost: 2, ordered: false }));
  });
});

describe('two descriptions are the same value', () => {
  const element = (index: number | null, montant: P.Value, of = 'l'): P.RecordValue => P.record({ montant }, { list: of, index, key: undefined });
  const open = (shape: P.Shape, none = false, faults: readonly Fault[] = [], needs = NEED): P.Open => new P.Open(shape, none, faults, needs);
  const span = (start: readonly [number, number], end: readonly [number, number], empty: boolean): P.Shape => ({
    kind: 'period',
    start: { low: start[0], high: start[1] },
    end: { low: end[0], high: end[1] },
    empty,
  });
  /** Each made anew by every call, no two the same. */
  const different = (): readonly P.Value[] => [
    null,
    true,
    1,
    2,
    'a',
    [],
    [1],
    [2],
    [1, 1],
    { n: 1, d: 2 },
    { n: 1, d: 3 },
    { n: 2, d: 3 },
    period(1, 2),
    period(1, 3),
    period(2, 3),
    EMPTY,
    P.record({ montant: 1 }),
    P.record({ montant: 2 }),
    P.record({ montant: 1, date: null }),
    P.record({ date: 1 }),
    P.failed('hole', 'no branch', 'd'),
    P.failed('hole', 'no branch', 'e'),
    P.failed('hole', 'no row', 'd'),
    P.failed('conflict', 'no branch', 'd'),
    P.failed('hole', 'no branch', 'd', [1]),
    P.failed('hole', 'no branch', 'd', [1, 2]),
    P.failed('hole', 'no branch', 'd', [2]),
    open(options('a', 'b')),
    open(options('a', 'c')),
    open(options('a', 'b'), true),
    open(options('a', 'b'), false, [fault('d')]),
    open(options('a', 'b'), false, [fault('e')]),
    open(options('a', 'b'), false, [fault('d'), fault('e')]),
    open(options('a', 'b'), false, [], [need('other')]),
    open(options('a', 'b'), false, [], [{ kind: 'question', name: 'n', path: 'n' }]),
    open(options('a', 'b'), false, [], [need('n'), need('other')]),
    open(range(1, 2)),
    open(range(1, 3)),
    open(range(0, 2)),
    open(range(null, 2)),
    open(range(1, null)),
    open(range(null, null)),
    open(range({ n: 1, d: 2 }, { n: 3, d: 2 })),
    open(range({ n: 1, d: 2 }, { n: 5, d: 2 })),
    open(span([1, 2], [3, 4], true)),
    open(span([1, 2], [3, 4], false)),
    open(span([1, 3], [3, 4], true)),
    open(span([1, 2], [3, 5], true)),
    open({ kind: 'any' }),
    open(list({ items: items([1, false]), atLeast: 0, atMost: 1 })),
    open(list({ items: items([1, true]), atLeast: 0, atMost: 1 })),
    open(list({ items: items([2, false]), atLeast: 0, atMost: 1 })),
    open(list({ items: items([1, false], [1, false]), atLeast: 0, atMost: 1 })),
    open(list({ items: items([1, false]), atLeast: 1, atMost: 1 })),
    open(list({ items: items([1, false]), atLeast: 0, atMost: 2 })),
    open(list({ items: items([1, false]), atLeast: 0, atMost: 1, ordered: false })),
    open(list({ items: items([1, false]), atLeast: 0, atMost: 1, rest: 3 })),
    open(list({ items: items([1, false]), atLeast: 0, atMost: 1, rest: 4 })),
  ];

  test('when they are made alike, and only then', () => {
    const [left, right] = [different(), different()];
    const confused = left.flatMap((a, x) =>
      right.flatMap((b, y) => (P.sameValue(a, b) === (x === y) ? [] : [`${JSON.stringify(a)} ${JSON.stringify(b)}`])),
    );
    expect(confused).toEqual([]);
  });

  test('two empty periods are the same, whatever their days', () => {
    expect(P.sameValue(EMPTY, period(9, 3))).toBe(true);
    expect(P.sameValue(EMPTY, period(9, 9))).toBe(false);
  });

  test('elements are told apart by their list and place, and compared with a plain record by their fields', () => {
    expect(P.sameValue(element(0, 1), element(0, 1))).toBe(true);
    expect(P.sameValue(element(0, 1), element(1, 1))).toBe(false);
    expect(P.sameValue(element(0, 1), element(0, 1, 'm'))).toBe(false);
    expect(P.sameValue(element(0, 1), P.record({ montant: 1 }))).toBe(true);
    expect(P.sameValue(P.record({ montant: 1 }), element(0, 2))).toBe(false);
  });

  test('for a conflict two elements with the same fields are the same value, whatever their places', () => {
    expect(P.sameness(element(0, 1), element(1, 1))).toBe(true);
    expect(P.sameness(element(0, 1), element(1, 2))).toBe(false);
    expect(P.sameness(element(0, interval(1, 2).value), element(1, 1))).toBe('open');
    expect(P.sameness(element(0, interval(1, 2).value), element(1, 3))).toBe(false);
  });
});

describe('whether two values are the same once known', () => {
  const maybeNone = (shape: P.Shape): P.Value => new P.Open(shape, true, [], NEED);
  const open = (shape: P.Shape): P.Value => new P.Open(shape, false, [], NEED);
  const some = (atLeast: number, atMost: number | null): P.Value => open(list({ items: [], rest: 1, atLeast, atMost }));
  test.each<readonly [string, P.Value, P.Value, boolean | 'open']>([
    ['a range and a number in it', interval(1, 3).value, 3, 'open'],
    ['a range and a number above it', interval(1, 3).value, 4, false],
    ['a number below a range', 0, interval(1, 3).value, false],
    ['ranges that touch', interval(1, 3).value, interval(3, 5).value, 'open'],
    ['ranges apart', interval(1, 3).value, interval(4, 5).value, false],
    ['a range without limit above', open(range(4, null)), 3, false],
    ['a range without limit below', open(range(null, 4)), 3, 'open'],
    ['choices with one in common', open(options('a', 'b')), open(options('b', 'c')), 'open'],
    ['choices with none in common', open(options('a', 'b')), open(options('c', 'd')), false],
    ['a text of which nothing is known', open({ kind: 'any' }), 'a', 'open'],
    ['two that may be aucun, without a value in common', maybeNone(options('a', 'b')), maybeNone(options('c', 'd')), 'open'],
    ['one that may be aucun, and a value it cannot be', maybeNone(options('a', 'b')), 'c', false],
    ['aucun, and what cannot be', null, open(options('a', 'b')), false],
    ['lists of as many elements', [interval(1, 2).value], [1], 'open'],
    ['lists whose elements differ', [interval(1, 2).value, 5], [1, 6], false],
    ['lists of one length more', [interval(1, 2).value], [1, 1], false],
    ['lists known but for one element that may agree', [1, interval(1, 2).value], [1, 2], 'open'],
    ['lists of two lengths', some(0, 2), [1, 1, 1], false],
    ['a list that may be as long', some(0, 3), [1, 1, 1], 'open'],
    ['a list that is longer', some(4, null), [1, 1, 1], false],
    ['a list at least as long', [1, 1, 1], some(3, null), 'open'],
    ['a shorter list', [1, 1, 1], some(0, 2), false],
    ['records with a field that may agree', P.record({ a: 1, b: interval(1, 2).value }), P.record({ a: 1, b: 2 }), 'open'],
    ['records with a field that cannot', P.record({ a: 1, b: interval(1, 2).value }), P.record({ a: 2, b: 2 }), false],
    ['spans of periods', P.unknownPeriod(need('p')), period(1, 2), 'open'],
    ['a fault is none of these', P.failed('hole', 'no row', 'd'), interval(1, 3).value, false],
  ])('%s', (_, a, b, expected) => {
    expect(P.sameness(a, b)).toBe(expected);
    expect(P.sameness(b, a)).toBe(expected);
  });
});

describe('what is open in a value', () => {
  const x = interval(1, 2, 'x').value;
  const y = interval(1, 2, 'y').value;

  test('is looked for at any depth', () => {
    expect([1, 'a', null, [1, [2]], P.record({ a: P.record({ b: 1 }) }), period(1, 2)].map(P.isDefinite)).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect([x, [1, [x]], P.record({ a: P.record({ b: x }) })].map(P.isDefinite)).toEqual([false, false, false]);
    expect(P.isDefinite(P.failed('hole', 'no row', 'd'))).toBe(true);
  });

  test('is what it needs, each once, in the order met', () => {
    expect(P.needsOf([1, P.record({ a: y, b: [x] }), x])).toEqual([need('y'), need('x')]);
    expect(P.needsOf(new P.Open({ kind: 'options', values: [P.record({ a: y }), P.record({ a: 1, b: x })] }, false, [], NEED))).toEqual([
      need('n'),
      need('y'),
      need('x'),
    ]);
    expect(P.needsOf(new P.Open(list({ items: items([y, true]), rest: x, atLeast: 0, atMost: null }), false, [], NEED))).toEqual([
      need('n'),
      need('y'),
      need('x'),
    ]);
    expect(P.needsOf(new P.Open(list({ items: items([y, true]), atLeast: 0, atMost: null }), false, [], NEED))).toEqual([need('n'), need('y')]);
    expect([3, null, 'a', period(1, 2), P.failed('hole', 'no row', 'd')].map(P.needsOf)).toEqual([[], [], [], [], []]);
  });
});

describe('a condition', () => {
  test('may hold, may not, or neither', () => {
    expect(P.truth({ true: true, false: true }, [], NEED)).toEqual(new P.Open(options(true, false), false, [], NEED));
    expect(P.truth({ true: true, false: false }, [], NEED)).toBe(true);
    expect(P.truth({ true: false, false: true }, [], NEED)).toBe(false);
    expect(P.truth({ true: false, false: false }, [fault('d')], NEED)).toEqual(new P.Failed(fault('d')));
    expect(P.truth({ true: true, false: false }, [fault('d')], NEED)).toEqual(new P.Open(options(true), false, [fault('d')], NEED));
    expect(P.canBe(P.truth({ true: true, false: false }, [fault('d')], NEED))).toEqual({ true: true, false: false });
    expect([true, false, null, P.failed('hole', 'no row', 'd'), interval(1, 2).value].map(P.canBe)).toEqual([
      { true: true, false: false },
      { true: false, false: true },
      { true: false, false: false },
      { true: false, false: false },
      { true: false, false: false },
    ]);
  });
});

/** Numbers, scaled or exact, of which not all is known; comparisons, equality, presence. */
import { describe, expect, test } from 'vitest';
import * as P from '../../runtime/partial/index.ts';
import { interval, need } from './sets.ts';

const D = 'd';
const MOST = Number.MAX_SAFE_INTEGER;
const rangeOf = (value: P.Value): unknown => P.setOf(value).shape;
const range = (low: P.Numeric | null, high: P.Numeric | null): unknown => ({ kind: 'range', low, high });
const x = (low: P.Numeric | null, high: P.Numeric | null, name = 'x'): P.Value => P.unknownNumber(low, high, need(name));
const q = (n: number, d = 1): P.Numeric => ({ n, d });
const open = (shape: P.Shape, none = false, faults: P.Open['faults'] = [], needs = [need('x')]): P.Open => new P.Open(shape, none, faults, needs);
const overflow = P.failed('overflow', 'number too large', D).fault;
const absent = P.failed('hole', 'absent value', D).fault;
const hole = P.failed('hole', 'no branch', 'g');

describe('fractions', () => {
  const [a, b] = [x(q(1, 2), q(3, 2)), x(q(1, 3), q(2), 'y')];

  test('are computed as exactly as known ones', () => {
    expect([
      P.add(q(1, 2), q(1, 3), D),
      P.subtract(q(1, 2), q(1, 3), D),
      P.multiply(q(1, 2), q(2, 3), D),
      P.divide(q(1, 2), q(2, 3), D),
      P.negate(q(1, 2), D),
      P.atMost(q(1, 2), q(1, 3), D),
      P.atLeast(q(1, 2), q(1, 3), D),
      P.toExact(q(1, 2), 2, D),
      P.convert(q(1, 2), 12, 1, 0, D),
      P.round(q(7, 3), 0, 1, 1, 'down', D),
    ]).toEqual([q(5, 6), q(1, 6), q(1, 3), q(3, 4), q(-1, 2), q(1, 3), q(1, 2), q(1, 2), q(6), 23]);
  });

  test('between bounds give bounds', () => {
    expect(
      [P.add(a, b, D), P.subtract(a, b, D), P.multiply(a, b, D), P.divide(a, b, D), P.negate(a, D), P.atMost(a, b, D), P.atLeast(a, b, D)].map(
        rangeOf,
      ),
    ).toEqual([
      range(q(5, 6), q(7, 2)),
      range(q(-3, 2), q(7, 6)),
      range(q(1, 6), q(3)),
      range(q(1, 4), q(9, 2)),
      range(q(-3, 2), q(-1, 2)),
      range(q(1, 3), q(3, 2)),
      range(q(1, 2), q(2)),
    ]);
    expect(P.needsAtTop(P.add(a, b, D))).toEqual([need('x'), need('y')]);
  });

  test('are made of scaled numbers, by their decimals or by a change of unit', () => {
    expect(P.toExact(150, 2, D)).toEqual(q(3, 2));
    expect(rangeOf(P.toExact(x(150, 200), 2, D))).toEqual(range(q(3, 2), q(2)));
    expect(P.convert(10, 1, 12, 1, D)).toEqual(q(1, 12));
    expect(P.convert(10, 12, 1, 1, D)).toBe(120);
    expect(rangeOf(P.convert(x(10, 20), 1, 12, 1, D))).toEqual(range(q(1, 12), q(1, 6)));
  });
});

describe('a number without a limit', () => {
  test('leaves its side of the result without one', () => {
    expect(rangeOf(P.add(x(2, null), 3, D))).toEqual(range(5, null));
    expect(rangeOf(P.add(3, x(null, 2), D))).toEqual(range(null, 5));
    expect(rangeOf(P.subtract(3, x(2, null), D))).toEqual(range(null, 1));
    expect(rangeOf(P.subtract(x(2, null), 3, D))).toEqual(range(-1, null));
    expect(rangeOf(P.multiply(x(2, null), 3, D))).toEqual(range(6, null));
    expect(rangeOf(P.multiply(3, x(null, 2), D))).toEqual(range(null, 6));
    expect(rangeOf(P.multiply(x(2, null), -3, D))).toEqual(range(null, -6));
    expect(rangeOf(P.negate(x(2, null), D))).toEqual(range(null, -2));
    expect(rangeOf(P.multiply(x(2, null), x(-3, 4, 'y'), D))).toEqual(range(null, null));
    expect(rangeOf(P.multiply(x(2, null), x(0, 4, 'y'), D))).toEqual(range(0, null));
    expect(rangeOf(P.multiply(x(q(2), null), x(q(-3), q(-1), 'y'), D))).toEqual(range(null, q(-2)));
  });

  test('times a fraction that may be zero has zero for its bound', () => {
    expect(rangeOf(P.multiply(x(q(0), null), x(q(1), null, 'y'), D))).toEqual(range(q(0), null));
    expect(rangeOf(P.multiply(x(q(1), null), x(q(0), q(2), 'y'), D))).toEqual(range(q(0), null));
    expect(rangeOf(P.multiply(x(q(0), q(2)), x(q(1), null, 'y'), D))).toEqual(range(q(0), null));
    expect(rangeOf(P.multiply(x(0, null), x(1, null, 'y'), D))).toEqual(range(0, null));
    expect(rangeOf(P.multiply(x(-2, 3), x(-5, 7, 'y'), D))).toEqual(range(-15, 21));
    expect(rangeOf(P.multiply(x(q(-2), q(3)), x(q(-5, 2), q(7), 'y'), D))).toEqual(range(q(-14), q(21)));
    expect(rangeOf(P.multiply(x(-2, 3), 0, D))).toEqual(range(0, 0));
    // Of a whole number and a quotient, a quotient: 0 too.
    expect(rangeOf(P.multiply(x(0, null), x(q(1), q(2), 'y'), D))).toEqual(range(q(0), null));
    expect(rangeOf(P.multiply(x(q(1), q(2)), x(0, null, 'y'), D))).toEqual(range(q(0), null));
    expect(rangeOf(P.multiply(x(q(0), q(2)), x(1, 3, 'y'), D))).toEqual(range(q(0), q(6)));
    expect(rangeOf(P.multiply(x(1, 3), x(q(0), q(2), 'y'), D))).toEqual(range(q(0), q(6)));
    expect(rangeOf(P.multiply(x(1, 3), x(q(1, 2), q(3, 2), 'y'), D))).toEqual(range(q(1, 2), q(9, 2)));
    expect(rangeOf(P.multiply(x(q(1, 2), q(3, 2)), x(1, 3, 'y'), D))).toEqual(range(q(1, 2), q(9, 2)));
    expect(P.multiply(x(q(-2), q(3)), q(0), D)).toEqual(q(0));
    expect(rangeOf(P.divide(x(q(-2), q(3)), x(q(2), q(4), 'y'), D))).toEqual(range(q(-1), q(3, 2)));
    expect(rangeOf(P.divide(q(0), x(q(2), q(4), 'y'), D))).toEqual(range(q(0), q(0)));
  });

  test('is held by a ceiling or a floor that has one', () => {
    expect(rangeOf(P.atMost(x(2, null), x(5, 9, 'y'), D))).toEqual(range(2, 9));
    expect(rangeOf(P.atMost(x(5, 9), x(2, null, 'y'), D))).toEqual(range(2, 9));
    expect(rangeOf(P.atMost(x(null, 5), 3, D))).toEqual(range(null, 3));
    expect(rangeOf(P.atMost(x(null, null), x(null, null, 'y'), D))).toEqual(range(null, null));
    expect(rangeOf(P.atLeast(x(null, 5), x(2, 3, 'y'), D))).toEqual(range(2, 5));
    expect(rangeOf(P.atLeast(x(2, 3), x(null, 5, 'y'), D))).toEqual(range(2, 5));
    expect(rangeOf(P.atLeast(x(2, null), 3, D))).toEqual(range(3, null));
    // the lesser, and the greater, of two numbers whatever side they come on
    expect([P.atMost(3, 5, D), P.atMost(5, 3, D), P.atLeast(3, 5, D), P.atLeast(5, 3, D)]).toEqual([3, 3, 5, 5]);
    expect(rangeOf(P.atMost(x(1, 9), x(3, 4, 'y'), D))).toEqual(range(1, 4));
    expect(rangeOf(P.atLeast(x(1, 9), x(3, 4, 'y'), D))).toEqual(range(3, 9));
    expect(P.atMost(P.orNone(x(1, 9), need('x')), 4, D)).toEqual(open({ kind: 'range', low: 1, high: 4 }, false, [absent]));
    expect(P.atLeast(P.orNone(x(1, 9), need('x')), 4, D)).toEqual(open({ kind: 'range', low: 4, high: 9 }, false, [absent]));
    expect(rangeOf(P.atMost(x(q(2), null), x(q(5), q(9), 'y'), D))).toEqual(range(q(2), q(9)));
    expect(rangeOf(P.atMost(x(q(5), q(9)), x(q(2), null, 'y'), D))).toEqual(range(q(2), q(9)));
    expect(rangeOf(P.atMost(x(null, q(9)), x(q(2), null, 'y'), D))).toEqual(range(null, q(9)));
    expect(rangeOf(P.atLeast(x(null, q(5)), x(q(2), q(3), 'y'), D))).toEqual(range(q(2), q(5)));
    expect(rangeOf(P.atLeast(x(q(2), null), q(3), D))).toEqual(range(q(3), null));
  });

  test('divides into what its other limit leaves', () => {
    expect(rangeOf(P.divide(q(12), x(q(3), null), D))).toEqual(range(q(0), q(4)));
    expect(rangeOf(P.divide(q(12), x(null, q(-3)), D))).toEqual(range(q(-4), q(0)));
    expect(rangeOf(P.divide(x(q(3), null), q(3), D))).toEqual(range(q(1), null));
  });

  test('that may be zero divides into two stretches, or a hole', () => {
    const zero = P.failed('hole', 'division by zero', D).fault;
    expect(P.divide(q(12), x(q(0), q(3)), D)).toEqual(open({ kind: 'range', low: q(4), high: null }, false, [zero]));
    expect(P.divide(q(12), x(q(-2), q(0)), D)).toEqual(open({ kind: 'range', low: null, high: q(-6) }, false, [zero]));
    expect(P.divide(q(12), x(q(-2), q(3)), D)).toEqual(open({ kind: 'range', low: null, high: null }, false, [zero]));
    expect(P.divide(q(12), q(0), D)).toEqual(new P.Failed(zero));
    expect(P.divide(x(q(1), q(2)), q(0), D)).toEqual(new P.Failed(zero));
  });
});

describe('a result beyond the safe numbers', () => {
  test('is a fault that may be, and leaves that side without a limit', () => {
    expect(P.add(MOST, 1, D)).toEqual(new P.Failed(overflow));
    expect(P.add(x(1, MOST), 1, D)).toEqual(open({ kind: 'range', low: 2, high: null }, false, [overflow]));
    expect(P.subtract(x(-MOST, 1), 1, D)).toEqual(open({ kind: 'range', low: null, high: 0 }, false, [overflow]));
    expect(P.multiply(x(1, MOST), 2, D)).toEqual(open({ kind: 'range', low: 2, high: null }, false, [overflow]));
    expect(P.multiply(x(-MOST, 1), 2, D)).toEqual(open({ kind: 'range', low: null, high: 2 }, false, [overflow]));
    expect(P.multiply(x(1, MOST), x(-2, 2, 'y'), D)).toEqual(
      open({ kind: 'range', low: null, high: null }, false, [overflow], [need('x'), need('y')]),
    );
    expect(P.rescale(x(1, MOST), 2, D)).toEqual(open({ kind: 'range', low: 100, high: null }, false, [overflow]));
  });

  test('of a sum is met where it is met from left to right', () => {
    expect(P.total([MOST, 1, -5], D)).toEqual(new P.Failed(overflow));
    expect(P.total([MOST, -5, 1], D)).toBe(MOST - 4);
    expect(P.total([x(0, MOST), 1], D)).toEqual(open({ kind: 'range', low: 1, high: null }, false, [overflow]));
    expect(P.total([x(-MOST, 0), -1], D)).toEqual(open({ kind: 'range', low: null, high: -1 }, false, [overflow]));
    expect(P.total([-MOST, -1, 5], D)).toEqual(new P.Failed(overflow));
  });
});

describe('a sum of many', () => {
  test('needs what each needs, once', () => {
    expect(P.total([1, x(2, 3, 'a'), 4, x(5, 6, 'b'), x(0, 1, 'a')], D)).toEqual(
      open({ kind: 'range', low: 12, high: 15 }, false, [], [need('a'), need('b')]),
    );
    expect(P.total([x(2, null, 'a'), 4], D)).toEqual(open({ kind: 'range', low: 6, high: null }, false, [], [need('a')]));
    expect(P.total([4, x(null, 2, 'a')], D)).toEqual(open({ kind: 'range', low: null, high: 6 }, false, [], [need('a')]));
    expect(P.total([q(1, 2), q(1, 3)], D)).toEqual(q(5, 6));
    expect(P.total([1, 2, hole], D)).toEqual(hole);
    expect(P.total([7], D)).toBe(7);
  });

  test('changes nothing in the needs of those it adds', () => {
    const [a, b] = [x(2, 3, 'a'), x(5, 6, 'b')];
    P.total([a, b, x(1, 2, 'c')], D);
    expect([a, b].map(P.needsAtTop)).toEqual([[need('a')], [need('b')]]);
  });
});

describe('an operand that may be aucun, or a fault', () => {
  const perhaps = P.orNone(x(1, 2), need('x'));

  test('may be a hole, and the result is what the others give', () => {
    expect(P.add(perhaps, 3, D)).toEqual(open({ kind: 'range', low: 4, high: 5 }, false, [absent]));
    expect(P.add(null, 3, D)).toEqual(new P.Failed(absent));
    expect(P.add(hole, perhaps, D)).toEqual(hole);
    expect(P.add(perhaps, hole, D)).toEqual(open(P.NEVER, false, [absent, hole.fault]));
    expect(P.round(perhaps, 0, 1, 0, 'up', D)).toEqual(open({ kind: 'range', low: 1, high: 2 }, false, [absent]));
    expect(P.compare('less', perhaps, 3, 0, 0, D)).toEqual(open({ kind: 'options', values: [true] }, false, [absent]));
    expect(P.compare('less', null, 3, 0, 0, D)).toEqual(new P.Failed(absent));
  });

  test('where the value is needed, `aucun` is a hole that names what was read', () => {
    const named = P.failed('hole', 'absent value', D, ['montant']).fault;
    expect(P.required(3, D, 'montant')).toBe(3);
    expect(P.required(null, D, 'montant')).toEqual(new P.Failed(named));
    expect(P.required(null, D, null)).toEqual(new P.Failed(absent));
    expect(P.required(perhaps, D, 'montant')).toEqual(open({ kind: 'range', low: 1, high: 2 }, false, [named]));
    expect(P.required(open(P.NEVER, true, [hole.fault]), D, 'montant')).toEqual(open(P.NEVER, false, [hole.fault, named]));
    const sure = x(1, 2);
    expect(P.required(sure, D, 'montant')).toBe(sure);
    expect(P.required(hole, D, 'montant')).toBe(hole);
  });

  test('it exists, does not, or may', () => {
    expect([P.exists(3), P.exists(null), P.exists(x(1, 2))]).toEqual([true, false, true]);
    expect(P.exists(hole)).toBe(hole);
    expect(P.exists(perhaps)).toEqual(open(P.BOTH));
    expect(P.exists(open({ kind: 'range', low: 1, high: 2 }, false, [hole.fault]))).toEqual(
      open({ kind: 'options', values: [true] }, false, [hole.fault]),
    );
    expect(P.exists(open(P.NEVER, true, [hole.fault]))).toEqual(open({ kind: 'options', values: [false] }, false, [hole.fault]));
    expect(P.exists(open({ kind: 'range', low: 1, high: 2 }, true, [hole.fault]))).toEqual(open(P.BOTH, false, [hole.fault]));
  });
});

describe('comparisons', () => {
  const ALL = ['equal', 'different', 'less', 'lessOrEqual', 'greater', 'greaterOrEqual'] as const;
  const compared = (a: P.Value, b: P.Value, aScale = 0, bScale = 0): string =>
    ALL.map((one) => {
      const value = P.compare(one, a, b, aScale, bScale, D);
      return typeof value === 'boolean' ? (value ? 'o' : 'n') : '?';
    }).join('');

  test.each<readonly [string, P.Value, P.Value, number, number, string]>([
    ['less', 1, 2, 0, 0, 'nooonn'],
    ['equal', 2, 2, 0, 0, 'onnono'],
    ['more', 3, 2, 0, 0, 'nonnoo'],
    ['equal with other decimals', 20, 2, 1, 0, 'onnono'],
    ['less with other decimals', 19, 2, 1, 0, 'nooonn'],
    ['fractions that are equal', q(1, 2), q(1, 2), 0, 0, 'onnono'],
    ['a fraction and a scaled number', q(1, 2), 5, 0, 1, 'onnono'],
    ['a scaled number and a fraction', 5, q(1, 2), 1, 0, 'onnono'],
    ['a scaled number below a fraction', 4, q(1, 2), 1, 0, 'nooonn'],
    ['a fraction above a scaled number', q(1, 2), 4, 0, 1, 'nonnoo'],
    ['ranges apart', x(1, 2), x(3, 4, 'y'), 0, 0, 'nooonn'],
    ['ranges that touch', x(1, 3), x(3, 4, 'y'), 0, 0, '???on?'],
    ['ranges that cross', x(1, 4), x(3, 5, 'y'), 0, 0, '??????'],
    ['a range above another', x(5, 6), x(3, 4, 'y'), 0, 0, 'nonnoo'],
    ['a range without limit above', x(5, null), 4, 0, 0, 'nonnoo'],
    ['a range without limit above, that may be less', x(3, null), 4, 0, 0, '??????'],
    ['a range without limit below', x(null, 3), 4, 0, 0, 'nooonn'],
    ['a number and a range without limit', 4, x(null, 3), 0, 0, 'nonnoo'],
    ['ranges of other decimals apart', x(10, 19), x(2, 4, 'y'), 1, 0, 'nooonn'],
    ['ranges of other decimals that touch', x(10, 20), x(2, 4, 'y'), 1, 0, '???on?'],
    ['ranges of other decimals that touch above', x(40, 50), x(2, 4, 'y'), 1, 0, '??n??o'],
    ['a fraction range without limit', x(q(5), null), q(4), 0, 0, 'nonnoo'],
    ['a fraction range without limit below', x(null, q(5)), q(5), 0, 0, '???on?'],
    ['a scaled number and an exact range without limit', 4, x(null, q(3)), 0, 0, 'nonnoo'],
  ])('%s', (_, a, b, aScale, bScale, expected) => {
    expect(compared(a, b, aScale, bScale)).toBe(expected);
  });

  test('needs what both need', () => {
    expect(P.compare('less', x(1, 4), x(3, 5, 'y'), 0, 0, D)).toEqual(open(P.BOTH, false, [], [need('x'), need('y')]));
    expect(P.compare('less', x(10, 40), x(3, 5, 'y'), 1, 0, D)).toEqual(open(P.BOTH, false, [], [need('x'), need('y')]));
  });
});

describe('equality of what is no number', () => {
  const choice = P.unknownChoice(['a', 'b'], need('x'));
  const period = (start: number, end: number): P.Known => ({ start, end });

  test.each<readonly [string, P.Value, P.Value, P.Value]>([
    ['a text and itself', 'a', 'a', true],
    ['a text and another', 'a', 'b', false],
    ['oui and non', true, false, false],
    ['a choix and what it cannot be', choice, 'c', false],
    ['a choix and what it may be', choice, 'a', open(P.BOTH)],
    ['what a choix may be and it', 'a', choice, open(P.BOTH)],
    ['two periods alike', period(1, 2), period(1, 2), true],
    ['two that differ', period(1, 2), period(1, 3), false],
    ['a period of which nothing is known', period(1, 2), P.unknownPeriod(need('x')), open(P.BOTH)],
  ])('%s', (_, a, b, expected) => {
    expect(P.same(a, b, false, D)).toEqual(expected);
    expect(P.same(a, b, true, D)).toEqual(typeof expected === 'boolean' ? !expected : expected);
  });

  test('with aucun is a hole, and with a fault that fault', () => {
    expect(P.same(null, 'a', false, D)).toEqual(new P.Failed(absent));
    expect(P.same('a', null, true, D)).toEqual(new P.Failed(absent));
    expect(P.same(hole, 'a', false, D)).toEqual(hole);
    expect(P.same('a', hole, false, D)).toEqual(hole);
    expect(P.same(period(1, 2), hole, false, D)).toEqual(hole);
    expect(P.same(null, period(1, 2), false, D)).toEqual(new P.Failed(absent));
    const perhaps = P.orNone(choice, need('x'));
    expect(P.same(perhaps, 'a', false, D)).toEqual(open(P.BOTH, false, [absent]));
    expect(P.same(perhaps, 'c', false, D)).toEqual(open({ kind: 'options', values: [false] }, false, [absent]));
    expect(P.same(perhaps, 'c', true, D)).toEqual(open({ kind: 'options', values: [true] }, false, [absent]));
    const failing = open({ kind: 'options', values: ['a', 'b'] }, false, [hole.fault]);
    expect(P.same(failing, 'a', false, D)).toEqual(open(P.BOTH, false, [hole.fault]));
    const one = open({ kind: 'options', values: ['a'] }, false, [hole.fault]);
    expect(P.same(one, 'a', false, D)).toEqual(open({ kind: 'options', values: [true] }, false, [hole.fault]));
  });
});

describe('et, ou, non', () => {
  const maybe = P.unknownBoolean(need('x'));
  const other = P.unknownBoolean(need('y'));
  const failing = (...values: readonly boolean[]): P.Open => open({ kind: 'options', values }, false, [hole.fault]);
  const unread = (): P.Value => {
    throw new Error('read');
  };

  test('read the second only where the first does not decide', () => {
    expect([P.and(false, unread), P.or(true, unread)]).toEqual([false, true]);
    expect([P.and(true, () => other), P.or(false, () => other)]).toEqual([other, other]);
    expect([P.and(hole, unread), P.or(hole, unread)]).toEqual([hole, hole]);
    expect(P.and(failing(false), unread)).toEqual(failing(false));
    expect(P.or(failing(true), unread)).toEqual(failing(true));
  });

  test('of an open condition hold what both allow, and need both', () => {
    const needs = [need('x'), need('y')];
    expect(P.and(maybe, () => other)).toEqual(open(P.BOTH, false, [], needs));
    expect(P.or(maybe, () => other)).toEqual(open(P.BOTH, false, [], needs));
    expect(P.and(maybe, () => false)).toBe(false);
    expect(P.or(maybe, () => true)).toBe(true);
    expect(P.and(maybe, () => true)).toEqual(open(P.BOTH));
    expect(P.or(maybe, () => false)).toEqual(open(P.BOTH));
    expect(P.and(failing(true), () => true)).toEqual(failing(true));
    expect(P.or(failing(false), () => false)).toEqual(failing(false));
    expect(P.and(failing(true, false), () => failing(true))).toEqual(failing(true, false));
    expect(P.and(maybe, () => hole)).toEqual(failing(false));
    expect(P.or(maybe, () => hole)).toEqual(failing(true));
  });

  test('non turns each around', () => {
    expect([P.not(true), P.not(false)]).toEqual([false, true]);
    expect(P.not(maybe)).toEqual(open(P.BOTH));
    expect(P.not(failing(true))).toEqual(failing(false));
    expect(P.not(hole)).toBe(hole);
    expect(P.not(P.not(failing(true, false)))).toEqual(failing(true, false));
    const none = P.orNone(maybe, need('x'));
    expect(P.canBe(P.not(none))).toEqual({ true: true, false: true });
  });
});

test('rounded bounds are the bounds of what is rounded', () => {
  expect(rangeOf(P.round(x(1011, 1049), 2, 10, 1, 'up', D))).toEqual(range(110, 110));
  expect(rangeOf(P.round(x(1011, 1149), 2, 10, 1, 'down', D))).toEqual(range(100, 110));
});

test('a range of one number is that number', () => {
  expect(P.add(interval(1, 2).value, interval(1, 2).value, D)).toEqual(P.possible({ kind: 'range', low: 2, high: 4 }, false, [], [need('x')]));
  expect(P.subtract(interval(4, 4).value, 1, D)).toBe(3);
  expect(P.rangeOf('texte')).toEqual({ low: null, high: null });
});

/** What emitted modules call of lists and clauses, on values written by hand. */
import { describe, expect, test } from 'vitest';
import {
  Clauses,
  FaultSignal,
  InvalidInput,
  type Ranked,
  UNANSWERED,
  count,
  countBits,
  determined,
  distinct,
  first,
  following,
  greatest,
  last,
  least,
  mapUnder,
  only,
  orNull,
  pairs,
  preceding,
  sameValue,
  sum,
  sumExact,
  unanswered,
  withGreatest,
  withLeast,
} from '../../runtime/index.ts';

/** The fault that a computation raises. */
function faultOf(compute: () => unknown): unknown {
  try {
    compute();
  } catch (signal) {
    if (signal instanceof FaultSignal) return signal.fault;
    throw signal;
  }
  throw new Error('no fault');
}

interface Visit extends Ranked {
  readonly day: number;
}
const visit = (day: number, $rank: number, $list = 'visites'): Visit => ({ day, $rank, $place: $rank + 1, $list });
const fault = (kind: string, reason: string, where: readonly number[] = []): unknown => ({ kind, definition: 'r', detail: { reason, where } });
const hole = fault('hole', 'empty list');

describe('values that differ', () => {
  test('are kept once, in the order first met, fractions and periods by their parts', () => {
    expect(distinct([3, 1, 3, 2, 1])).toEqual([3, 1, 2]);
    expect(
      distinct([
        { n: 1, d: 2 },
        { n: 1, d: 3 },
        { n: 1, d: 2 },
      ]),
    ).toEqual([
      { n: 1, d: 2 },
      { n: 1, d: 3 },
    ]);
    expect(distinct(['a', 'A', 'a'])).toEqual(['a', 'A']);
  });

  test('are counted by the bits of a mask', () => {
    expect([0, 1, 2, 3, 0b1010_1010, 0x7fff_ffff, 0x4000_0000].map(countBits)).toEqual([0, 1, 1, 2, 4, 31, 1]);
    for (let bit = 0; bit < 31; bit += 1) expect(countBits(1 << bit)).toBe(1);
    for (let bits = 0; bits < 31; bits += 1) expect(countBits(2 ** bits - 1)).toBe(bits);
  });
});

describe('neighbours', () => {
  const [a, b, c] = [visit(10, 0), visit(20, 1), visit(30, 2)];
  const other = visit(5, 0, 'autres');

  test('before and after an element are those of its own list, without itself', () => {
    expect(preceding([a, b, c, other], b)).toEqual([a]);
    expect(following([a, b, c, other], b)).toEqual([c]);
    expect([preceding([a, b, c], a), following([a, b, c], c)]).toEqual([[], []]);
    expect(preceding([other], c)).toEqual([]);
    expect(following([visit(5, 4, 'autres')], a)).toEqual([]);
  });

  test('two by two: one pair less than elements, an absent one never paired as a first', () => {
    const both = (x: unknown, y: unknown): unknown => [x, y];
    expect(pairs([1, 2, 3], both)).toEqual([
      [1, 2],
      [2, 3],
    ]);
    expect([pairs([1], both), pairs([], both)]).toEqual([[], []]);
  });
});

describe('totals', () => {
  test('of numbers of one scale, and of fractions', () => {
    expect([sum([1, 2, 4], 'r'), sum([], 'r')]).toEqual([7, 0]);
    expect(
      sumExact(
        [
          { n: 1, d: 2 },
          { n: 1, d: 3 },
        ],
        'r',
      ),
    ).toEqual({ n: 5, d: 6 });
    expect(sumExact([], 'r')).toEqual({ n: 0, d: 1 });
  });

  test('beyond what is counted are an overflow where they are read', () => {
    expect(faultOf(() => sum([Number.MAX_SAFE_INTEGER, 1], 'r'))).toEqual(fault('overflow', 'number too large'));
  });

  test('of elements that pass', () => {
    expect([count([1, 2, 3, 4], (value) => value > 2), count([], () => true)]).toEqual([2, 0]);
  });
});

describe('the greatest and the least', () => {
  test('of numbers and of fractions', () => {
    expect([greatest([2, 9, 4], 'r'), least([2, 1, 4], 'r'), greatest([-3, -8], 'r'), least([7], 'r')]).toEqual([9, 1, -3, 7]);
    const [half, third] = [
      { n: 1, d: 2 },
      { n: 1, d: 3 },
    ];
    expect([greatest([third, half], 'r'), least([half, third], 'r')]).toEqual([half, third]);
  });

  test('of equal ones are the first', () => {
    const [one, same] = [
      { n: 1, d: 2 },
      { n: 1, d: 2 },
    ];
    expect([greatest([one, same], 'r') === one, least([one, same], 'r') === one]).toEqual([true, true]);
  });

  test('of nothing are holes', () => {
    expect([faultOf(() => greatest([], 'r')), faultOf(() => least([], 'r'))]).toEqual([hole, hole]);
  });
});

describe('one element', () => {
  test('is the only one, the first, the last', () => {
    expect([only([4], 'r'), first([4, 5], 'r'), last([4, 5], 'r')]).toEqual([4, 4, 5]);
  });

  test('of none is a hole, the only one of two a conflict', () => {
    expect([faultOf(() => only([], 'r')), faultOf(() => first([], 'r')), faultOf(() => last([], 'r'))]).toEqual([hole, hole, hole]);
    expect(faultOf(() => only([4, 5], 'r'))).toEqual(fault('conflict', 'several elements'));
  });

  test('is chosen by its key, later keys breaking ties', () => {
    const list = [
      { name: 'a', keys: [2, 1] },
      { name: 'b', keys: [2, 3] },
      { name: 'c', keys: [1, 9] },
    ];
    const keys = ({ keys: own }: { readonly keys: readonly number[] }): readonly number[] => own;
    expect(withGreatest(list, keys, 'r').name).toBe('b');
    expect(withLeast(list, keys, 'r').name).toBe('c');
    expect(withGreatest([...list].reverse(), keys, 'r').name).toBe('b');
    expect(withLeast(list, (one) => [one.keys[0] ?? 0], 'r').name).toBe('c');
  });

  test('is none where the best are equal, and found again where a better one comes after equal ones', () => {
    const by = (value: number): readonly number[] => [value];
    const tie = fault('conflict', 'tie');
    expect(faultOf(() => withGreatest([1, 3, 3], by, 'r'))).toEqual(tie);
    expect(faultOf(() => withGreatest([3, 3, 1], by, 'r'))).toEqual(tie);
    expect(faultOf(() => withLeast([1, 1], by, 'r'))).toEqual(tie);
    expect(withGreatest([3, 3, 4], by, 'r')).toBe(4);
    expect(withGreatest([1, 1, 4, 2], by, 'r')).toBe(4);
    expect(faultOf(() => withGreatest([] as number[], by, 'r'))).toEqual(hole);
  });

  test('is chosen by fractions too', () => {
    const list = [
      { n: 1, d: 3 },
      { n: 1, d: 2 },
    ];
    expect([withGreatest(list, (one) => [one], 'r'), withLeast(list, (one) => [one], 'r')]).toEqual([list[1], list[0]]);
  });
});

describe('clauses that meet', () => {
  const values = <T>(holds: readonly boolean[], given: readonly T[]): Clauses<T> => {
    const clauses = new Clauses<T>('r', holds);
    for (const value of given) clauses.give(value);
    return clauses;
  };

  test('give the value they share', () => {
    expect(values([true, false, true], [3, 3]).value('no branch')).toBe(3);
    expect(values([true], [undefined]).valueOr(() => 4 as never)).toBe(undefined);
  });

  test('that differ are a conflict that names all that hold', () => {
    expect(faultOf(() => values([true, false, true], [3, 4]).value('no row'))).toEqual(fault('conflict', 'different values', [0, 2]));
    expect(faultOf(() => values([true, true, true], [3, 4, 3]).value('no row'))).toEqual(fault('conflict', 'different values', [0, 1, 2]));
  });

  test('none of which holds are a hole, or give another value', () => {
    expect(faultOf(() => values([false], []).value('no row'))).toEqual(fault('hole', 'no row'));
    expect(values<number>([false], []).valueOr(() => 9)).toBe(9);
  });
});

describe('two values are the same', () => {
  test('by their parts, whatever the place of a record in its list', () => {
    expect(sameValue(visit(10, 0), visit(10, 3, 'autres'))).toBe(true);
    expect(sameValue(visit(10, 0), visit(11, 0))).toBe(false);
    expect(sameValue({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(sameValue({ a: 1, c: 1 }, { a: 1, b: 1 })).toBe(false);
    expect(sameValue({ a: undefined }, { b: undefined })).toBe(false);
    expect([sameValue([1, 2], [1, 2]), sameValue([1, 2], [2, 1]), sameValue([], {})]).toEqual([true, false, false]);
    expect([sameValue(null, null), sameValue(null, {}), sameValue({}, null), sameValue(1, '1'), sameValue('a', { a: 1 })]).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

test('a result is a value; what is absent is written as null, the rest as the edge writes it', () => {
  expect(determined(3)).toEqual({ kind: 'value', value: 3 });
  expect([orNull(null, String), orNull(3, String)]).toEqual([null, '3']);
});

test('a map under a key is made once', () => {
  const maps = new Map<string, Map<string, number>>();
  mapUnder(maps, 'a').set('x', 1);
  mapUnder(maps, 'a').set('y', 2);
  expect([...mapUnder(maps, 'a')]).toEqual([
    ['x', 1],
    ['y', 2],
  ]);
  expect(mapUnder(maps, 'b').size).toBe(0);
});

test('a rule that answers inconnu gives up with a signal of its own', () => {
  expect(() => unanswered()).toThrow();
  try {
    unanswered();
  } catch (signal) {
    expect(signal).toBe(UNANSWERED);
  }
});

test('a dossier that cannot be read says all that is wrong, each on its line', () => {
  const issues = [
    { path: 'a', expected: { kind: 'boolean' } },
    { path: 'b', expected: { kind: 'text' } },
  ] as const;
  const error = new InvalidInput(issues);
  expect({ name: error.name, lines: error.message.split('\n').length, issues: error.issues }).toEqual({ name: 'InvalidInput', lines: 2, issues });
});

/** Unknowns tried value by value: what is tried, what stands in its place, and what the trials show. */
import { describe, expect, test } from 'vitest';
import { Fixed } from '../../runtime/partial/fixed.ts';
import { grow, leavesOf, showsAll, unknownsOf, witnesses } from '../../runtime/partial/tree.ts';
import * as P from '../../runtime/partial/index.ts';
import { need } from './sets.ts';

const D = 'd';
const range = (low: P.Numeric | null, high: P.Numeric | null): P.Shape => ({ kind: 'range', low, high });
const yesNo = (name: string): P.Value => P.unknownBoolean(need(name));
const choice = (name: string, ...values: readonly string[]): P.Value => P.unknownChoice(values, need(name));

/** A rule over values of a dossier, settled; what it needs by name. */
function settled(
  values: Readonly<Record<string, P.Value>>,
  rule: (of: (name: string) => P.Value) => P.Value,
  how = P.settle,
): P.Settled & { names: readonly string[] } {
  const given = Object.values(values);
  const unknowns = new P.Unknowns(given.flatMap(P.unknownsIn));
  const under = (fixed: P.Fixed | null): P.Value => rule((name) => (fixed === null ? (values[name] ?? null) : P.assign(values[name] ?? null, fixed)));
  const found = how(under(null), unknowns, under);
  return { ...found, names: found.needs.map(({ name }) => name) };
}

const names = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `u${at}`);
const many = (count: number): Readonly<Record<string, P.Value>> => Object.fromEntries(names(count).map((name) => [name, yesNo(name)]));
const weighed = (guard: P.Value, weight: number): P.Value => P.when(guard, weight, 0, D);

describe('the unknowns of a value', () => {
  const keys = (value: P.Value): readonly string[] => P.unknownsIn(value).map(({ key }) => key);

  test('are found at any depth, in order', () => {
    const value = P.record({ a: yesNo('a'), b: [choice('b', 'x', 'y'), P.record({ c: P.unknownNumber(0, 5, need('c')) })], d: 3 });
    expect(keys(value)).toEqual(['input a', 'input b', 'input c']);
    expect([null, 3, 'a', { start: 1, end: 2 }, [1, 'a'], P.failed('hole', 'no row', D)].flatMap(keys)).toEqual([]);
  });

  test('of a list whose form is open are those of the elements it has', () => {
    const items = [
      { value: yesNo('a'), sure: true },
      { value: P.record({ b: yesNo('b') }), sure: false },
    ];
    const list = new P.Open({ kind: 'list', items, rest: yesNo('c'), atLeast: 1, atMost: null, ordered: true }, false, [], [need('l')]);
    expect(keys(list)).toEqual(['input a', 'input b']);
  });

  test('say all their values where these can be listed, and some where not', () => {
    const only = (value: P.Value): unknown => P.unknownsIn(value).map(({ values, samples }) => ({ values, samples: samples.length }));
    expect(only(yesNo('a'))).toEqual([{ values: [true, false], samples: 0 }]);
    expect(only(P.orNone(choice('k', 'x', 'y'), need('k')))).toEqual([{ values: ['x', 'y', null], samples: 0 }]);
    expect(only(P.unknownNumber(null, null, need('n')))).toEqual([{ values: [], samples: 4 }]);
    expect(only(P.unknownPeriod(need('p')))).toEqual([{ values: [], samples: 2 }]);
    expect(only(P.unknownText(need('t')))).toEqual([{ values: [], samples: 2 }]);
    expect(only(new P.Open(P.BOTH, false, [], []))).toEqual([]);
  });

  test('take samples within their bounds, and other ones than another unknown', () => {
    const samples = (low: P.Numeric | null, high: P.Numeric | null, name = 'n'): readonly P.Known[] =>
      P.unknownsIn(P.unknownNumber(low, high, need(name))).flatMap((one) => one.samples);
    expect(samples(0, 5).every((one) => typeof one === 'number' && one >= 0 && one <= 5)).toBe(true);
    expect(samples(0, 5)).toContain(5);
    expect(samples(1_000_000, null)).toEqual([1_000_000, 1_000_000, 1_000_000, 1_000_000]);
    expect(samples({ n: 1, d: 2 }, { n: 3, d: 2 })).toEqual(Array.from({ length: 4 }, () => ({ n: 3, d: 2 })));
    expect(samples(null, { n: 1_000_000, d: 1 }).every((one) => P.isNumeric(one) && typeof one === 'object')).toBe(true);
    expect(samples(null, null, 'a')).not.toEqual(samples(null, null, 'b'));
    const texts = (name: string): readonly P.Known[] => P.unknownsIn(P.unknownText(need(name))).flatMap((one) => one.samples);
    expect(new Set([...texts('a'), ...texts('b')]).size).toBe(4);
    const [first, second] = P.unknownsIn(P.unknownPeriod(need('p'))).flatMap((one) => one.samples);
    expect([first, second].every((one) => one !== undefined && P.isPeriod(one) && one.start < one.end)).toBe(true);
  });
});

describe('values given in place of unknowns', () => {
  const unknowns = new P.Unknowns([yesNo('a'), choice('k', 'x', 'y', 'z'), P.unknownNumber(0, 9, need('n'))].flatMap(P.unknownsIn));
  const { none } = unknowns;

  test('stand wherever the unknown is, and leave the rest the same', () => {
    const [a, n] = [yesNo('a'), P.unknownNumber(0, 9, need('n'))];
    const fixed = none.with('input a', true);
    expect(P.assign(a, fixed)).toBe(true);
    expect(P.assign(n, fixed)).toBe(n);
    expect(P.assign([1, a, [a]], fixed)).toEqual([1, true, [true]]);
    const same: readonly P.Value[] = [[1, n], P.record({ n }), { start: 1, end: 2 }, null, 3, 'texte', P.failed('hole', 'no row', D)];
    expect(same.map((value) => P.assign(value, fixed) === value)).toEqual(same.map(() => true));
    const element = P.record({ a, n }, { list: 'l', index: 2, key: undefined });
    expect(P.assign(element, fixed)).toEqual(P.record({ a: true, n }, { list: 'l', index: 2, key: undefined }));
    const list = (value: P.Value): P.Open =>
      new P.Open({ kind: 'list', items: [{ value, sure: false }], rest: null, atLeast: 0, atMost: 1, ordered: true }, false, [], [need('l')]);
    expect(P.assign(list(a), fixed)).toEqual(list(true));
    const open = list(n);
    expect(P.assign(open, fixed)).toBe(open);
    expect(P.assign(yesNo('a'), none.with('input a', null))).toBe(null);
  });

  test('given in the same order are the same object, and the last one counts', () => {
    const first = none.with('input a', true).with('input k', 'x');
    expect(none.with('input a', true).with('input k', 'x')).toBe(first);
    expect(first.with('input k', 'x')).toBe(first);
    expect([first.get('input a'), first.get('input k'), first.get('input n')]).toEqual([true, 'x', undefined]);
    expect([first.with('input a', false).get('input a'), first.get('input a')]).toEqual([false, true]);
    expect(none.get('input a')).toBe(undefined);
  });

  test('of the whole dossier are its first ones, its last ones, one and the other, or the second ones', () => {
    const three = new P.Unknowns([choice('k', 'x', 'y', 'z'), choice('l', 'x', 'y', 'z'), choice('m', 'w')].flatMap(P.unknownsIn));
    const given = ([0, 1, 2, 3] as const).map((way) => ['input k', 'input l'].map((key) => three.whole(way).get(key)));
    expect(given).toEqual([
      ['x', 'x'],
      ['z', 'z'],
      ['x', 'z'],
      ['y', 'y'],
    ]);
    expect(three.whole(1)).toBe(three.whole(1));
    const [k, l] = three.finite;
    if (k === undefined || l === undefined) throw new Error('two unknowns');
    const path = three.complete([
      [l, 'z'],
      [k, 'y'],
    ]);
    expect(['input k', 'input l'].map((key) => path.get(key))).toEqual(['y', 'z']);
    expect(
      three.complete([
        [k, 'y'],
        [l, 'z'],
      ]),
    ).toBe(path);
  });

  test('are listed where they can be, each with its place', () => {
    expect(unknowns.all.map(({ key, place }) => [key, place])).toEqual([
      ['input a', 0],
      ['input k', 1],
      ['input n', 2],
    ]);
    expect(unknowns.finite.map(({ key }) => key)).toEqual(['input a', 'input k']);
  });
});

describe('a result by the unknowns it hangs on', () => {
  const values = { a: yesNo('a'), b: yesNo('b'), k: choice('k', 'x', 'y', 'z') };
  const unknowns = new P.Unknowns(Object.values(values).flatMap(P.unknownsIn));
  const rule = (fixed: Fixed): P.Value => {
    const [a, b, k] = [values.a, values.b, values.k].map((value) => P.assign(value, fixed));
    // a decides between what b says and whether k is z
    return P.choose([{ guard: () => a ?? null, value: () => b ?? null, excepts: [] }], () => P.same(k ?? null, 'z', false, D), D);
  };
  const tree = grow(rule(unknowns.none), unknowns.finite, unknowns.none, rule);

  test('names those it tries, in the order of the dossier, and ends in what they give', () => {
    expect(leavesOf(tree)).toEqual([true, false, false, false, true]);
    expect(unknownsOf(tree).map(({ key }) => key)).toEqual(['input a', 'input b', 'input k']);
  });

  test('shows for each others with which it matters', () => {
    const found = [...witnesses(tree)].map(([key, path]) => [key, path.map(([unknown, value]) => [unknown.key, value])]);
    expect(found).toEqual([
      [
        'input a',
        [
          ['input b', true],
          ['input k', 'x'],
        ],
      ],
      ['input b', [['input a', true]]],
      ['input k', [['input a', false]]],
    ]);
  });

  test('leaves out one whose every value gives the same', () => {
    const either = (fixed: P.Fixed): P.Value =>
      P.or(P.assign(values.a, fixed), () => P.or(P.not(P.assign(values.a, fixed)), () => P.assign(values.b, fixed)));
    const doubtful = new Set<P.Tried>();
    expect(grow(either(unknowns.none), unknowns.finite, unknowns.none, either, doubtful)).toEqual({ value: true });
    expect(doubtful.size).toBe(0);
  });
});

describe('a settled result', () => {
  test('that is known needs nothing', () => {
    expect(settled({ a: yesNo('a') }, () => 3)).toMatchObject({ value: 3, needs: [] });
    expect(settled({ a: yesNo('a') }, () => 3, P.settleClosely)).toMatchObject({ value: 3, needs: [] });
    const known = settled({ a: yesNo('a') }, (of) => P.add(weighed(of('a'), 2), weighed(P.not(of('a')), 2), D));
    expect(known).toMatchObject({ value: 2, needs: [] });
  });

  test('is the least set that what was tried leaves', () => {
    const rule = (of: (name: string) => P.Value): P.Value => P.add(weighed(of('a'), 5), weighed(P.not(of('a')), 3), D);
    expect(settled({ a: yesNo('a') }, rule)).toMatchObject({ value: { shape: range(3, 5) }, names: ['a'] });
  });

  test('of which nothing can be listed needs what the operators name', () => {
    expect(settled({ n: P.unknownNumber(0, 9, need('n')) }, (of) => P.add(of('n'), 1, D))).toMatchObject({
      value: { shape: range(1, 10) },
      names: ['n'],
    });
  });

  test('needs each of many that all matter, without trying every way', () => {
    let evaluated = 0;
    const found = settled(many(20), (of) => {
      evaluated += 1;
      return P.total(
        names(20).map((name, at) => weighed(of(name), 2 ** at)),
        D,
      );
    });
    expect([...found.names].sort()).toEqual([...names(20)].sort());
    expect(found.value).toMatchObject({ shape: range(0, 2 ** 20 - 1) });
    expect(evaluated).toBeLessThan(64);
  });

  test('needs those of many that matter only in some ways', () => {
    // only when the first three are all oui do the others count
    const found = settled(many(10), (of) =>
      P.when(
        P.and(of('u0'), () => P.and(of('u1'), () => of('u2'))),
        () =>
          P.total(
            names(10)
              .slice(3)
              .map((name) => weighed(of(name), 1)),
            D,
          ),
        () => 0,
        D,
      ),
    );
    expect([...found.names].sort()).toEqual([...names(10)].sort());
  });

  test('leaves out one of a few that never changes it, though the operators name it', () => {
    const rule = (of: (name: string) => P.Value): P.Value => P.and(of('u0'), () => P.or(P.not(of('u0')), () => P.or(of('u1'), () => of('u2'))));
    expect(settled(many(3), rule).names).toEqual(['u0', 'u1', 'u2']);
    const never = (of: (name: string) => P.Value): P.Value =>
      P.or(
        P.and(of('u1'), () => P.not(of('u1'))),
        () => of('u0'),
      );
    expect(settled(many(2), never).names).toEqual(['u0']);
  });

  test('needs what is open within, once what decides is known', () => {
    const values = { a: yesNo('a'), n: P.unknownNumber(0, 9, need('n')), m: P.unknownNumber(0, 9, need('m')) };
    expect(
      settled(values, (of) =>
        P.when(
          of('a'),
          () => of('n'),
          () => 12,
          D,
        ),
      ).names,
    ).toEqual(['a', 'n']);
    // the same set either way: the value of `a` tells which
    expect(
      settled(values, (of) =>
        P.when(
          of('a'),
          () => of('n'),
          () => of('m'),
          D,
        ),
      ).names,
    ).toEqual(['a', 'n', 'm']);
  });

  test('needs what tells two amounts apart that have the same bounds and the same needs', () => {
    const [n, m] = [P.unknownNumber(0, 9, need('n')), P.unknownNumber(0, 9, need('m'))];
    const mirrored = (of: (name: string) => P.Value): P.Value =>
      P.when(
        of('a'),
        () => of('n'),
        () => P.subtract(9, of('n'), D),
        D,
      );
    expect(settled({ a: yesNo('a'), n }, mirrored).names).toEqual(['n', 'a']);
    expect(settled({ n, a: yesNo('a'), c: yesNo('c') }, mirrored).names).toEqual(['n', 'a']);
    expect(settled({ a: yesNo('a'), b: yesNo('b'), n }, (of) => P.when(of('b'), () => mirrored(of), 4, D)).names).toEqual(['b', 'n', 'a']);
    expect(settled({ a: yesNo('a'), b: yesNo('b'), n }, (of) => P.when(of('b'), 4, () => mirrored(of), D)).names).toEqual(['b', 'n', 'a']);
    const sum = (of: (name: string) => P.Value): P.Value => P.add(of('n'), of('m'), D);
    expect(
      settled({ a: yesNo('a'), n, m }, (of) =>
        P.when(
          of('a'),
          () => sum(of),
          () => P.subtract(18, sum(of), D),
          D,
        ),
      ).names,
    ).toEqual(['n', 'm', 'a']);
    expect(
      settled({ a: yesNo('a'), n }, (of) =>
        P.when(
          of('a'),
          () => P.add(of('n'), 1, D),
          () => P.add(1, of('n'), D),
          D,
        ),
      ).names,
    ).toEqual(['n']);
  });

  test('may be a fault, and needs what decides', () => {
    const zero = P.failed('hole', 'division by zero', D);
    expect(settled({ a: yesNo('a') }, (of) => P.when(of('a'), zero, zero, D))).toMatchObject({ value: zero, needs: [] });
    expect(settled({ a: yesNo('a') }, (of) => P.when(of('a'), zero, 1, D))).toMatchObject({ names: ['a'] });
  });
});

describe('a condition is refuted', () => {
  const refuted = (values: Readonly<Record<string, P.Value>>, rule: (of: (name: string) => P.Value) => P.Value): boolean => {
    const unknowns = new P.Unknowns(Object.values(values).flatMap(P.unknownsIn));
    const under = (fixed: P.Fixed): P.Value => rule((name) => P.assign(values[name] ?? null, fixed));
    return P.isRefuted(under(unknowns.none), unknowns, under);
  };

  test('where it is non whatever is unknown', () => {
    expect(refuted({}, () => false)).toBe(true);
    expect(refuted({}, () => true)).toBe(false);
    expect(refuted(many(1), (of) => P.and(of('u0'), () => P.not(of('u0'))))).toBe(true);
    expect(refuted(many(2), (of) => P.and(of('u0'), () => of('u1')))).toBe(false);
    expect(refuted(many(1), () => new P.Open({ kind: 'options', values: [true] }, false, [P.failed('hole', 'no row', D).fault], [need('u0')]))).toBe(
      false,
    );
    expect(refuted({ n: P.unknownNumber(0, 9, need('n')) }, (of) => P.compare('less', of('n'), 5, 0, 0, D))).toBe(false);
    expect(refuted({}, () => P.failed('hole', 'no row', D))).toBe(false);
  });

  test('as far as 64 ways show it', () => {
    const contradiction =
      (count: number) =>
      (of: (name: string) => P.Value): P.Value =>
        names(count).reduce<P.Value>((all, name) => P.or(all, () => P.and(of(name), () => P.not(of(name)))), false);
    expect(refuted(many(6), contradiction(6))).toBe(true);
    expect(refuted(many(7), contradiction(7))).toBe(false);
  });
});

describe('what a tree would show to matter', () => {
  const COUNT = 4;
  const tried: readonly P.Tried[] = names(COUNT).map((name, place) => {
    const key = P.needKey(need(name));
    return { need: need(name), key, values: [true, false], samples: [], place };
  });
  const none = (): Fixed => new Fixed(null, new Map());
  /** A result of yes-or-no unknowns that are looked at in turn, as a rule does: `table` gives it, `open` says where it needs them all still. */
  const ruleOf = (table: readonly number[], isOpen: (at: number) => boolean) => {
    const evaluate = (fixed: Fixed): P.Value => {
      const row = tried.map(({ key }) => fixed.get(key));
      const fits = table.map((_, at) => at).filter((at) => row.every((one, place) => one === undefined || one === ((at >> place) & 1) > 0));
      const results = new Set(fits.map((at) => table[at]));
      const [only] = results;
      if (results.size === 1 && !fits.some(isOpen)) return only ?? null;
      const needed = tried.filter(({ key }) => fixed.get(key) === undefined).map((one) => one.need);
      return needed.length === 0 && !fits.some(isOpen)
        ? (only ?? null)
        : new P.Open(range(0, 9), false, [], fits.some(isOpen) ? [...needed, need('other')] : needed);
    };
    return evaluate;
  };

  test('is what it shows when it is grown whole, and its witnesses change the result', () => {
    let seed = 20;
    const draw = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
    const left = { some: 0, none: 0 };
    for (let round = 0; round < 400; round += 1) {
      const kinds = 1 + draw(3);
      const table = Array.from({ length: 2 ** COUNT }, () => draw(8) % kinds);
      const ignored = draw(COUNT + 1); // one of which the result knows nothing
      const known = table.map((_, at) => table[at & ~(1 << ignored)] ?? 0);
      const openAt = draw(3) === 0 ? draw(2 ** COUNT) & ~(1 << ignored) : -1;
      const evaluate = ruleOf(known, (at) => (at & ~(1 << ignored)) === openAt);
      const value = evaluate(none());
      const doubtful = new Set<P.Tried>();
      const tree = grow(value, tried, none(), evaluate, doubtful);
      const shown = new Set([...unknownsOf(tree), ...doubtful].map(({ key }) => key));
      for (const leaf of leavesOf(tree)) for (const one of P.needsOf(leaf)) shown.add(P.needKey(one));
      const unseen = new Set([...tried.map(({ key }) => key), 'nobody']);
      const witnessed: (readonly [string, Fixed])[] = [];
      const found = showsAll(unseen, value, { finite: tried, none: none() }, evaluate, (key, fixed) => witnessed.push([key, fixed]));
      expect(found).toBe(false); // nothing is said of what is not in the dossier
      expect([...unseen].sort()).toEqual([...tried.map(({ key }) => key).filter((key) => !shown.has(key)), 'nobody'].sort());
      left[unseen.size > 1 ? 'some' : 'none'] += 1;
      for (const [key, fixed] of witnessed) {
        const [yes, no] = [true, false].map((one) => evaluate(fixed.with(key, one)));
        expect([key, P.sameValue(yes ?? null, no ?? null)]).toEqual([key, false]);
      }
      const all = new Set([...shown].filter((key) => tried.some((one) => one.key === key)));
      expect(showsAll(all, value, { finite: tried, none: none() }, evaluate, () => undefined)).toBe(true);
    }
    expect(left.some).toBeGreaterThan(20);
    expect(left.none).toBeGreaterThan(20);
  });
});

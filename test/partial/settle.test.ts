import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as P from '../../runtime/partial/index.ts';
import { need } from './sets.ts';

/** A formula over unknowns a, b, c, d (oui/non) and k (a choix), read with the operators of the library. */
type Formula =
  | { readonly kind: 'read'; readonly name: string }
  | { readonly kind: 'is'; readonly value: string }
  | { readonly kind: 'not'; readonly of: Formula }
  | { readonly kind: 'and' | 'or'; readonly left: Formula; readonly right: Formula };

const NAMES = ['a', 'b', 'c', 'd'] as const;
const VALUES = ['x', 'y', 'z'] as const;

const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(...NAMES).map((name): Formula => ({ kind: 'read', name })),
    fc.constantFrom(...VALUES).map((value): Formula => ({ kind: 'is', value })),
    tie('formula').map((of): Formula => ({ kind: 'not', of })),
    fc
      .tuple(fc.constantFrom('and' as const, 'or' as const), tie('formula'), tie('formula'))
      .map(([kind, left, right]): Formula => ({ kind, left, right })),
  ),
}));

type Dossier = ReadonlyMap<string, P.Value>;

function evaluate(of: Formula, dossier: Dossier): P.Value {
  switch (of.kind) {
    case 'read':
      return dossier.get(of.name) ?? null;
    case 'is':
      return P.same(dossier.get('k') ?? null, of.value, false, 'd');
    case 'not':
      return P.not(evaluate(of.of, dossier));
    case 'and':
      return P.and(evaluate(of.left, dossier), () => evaluate(of.right, dossier));
    case 'or':
      return P.or(evaluate(of.left, dossier), () => evaluate(of.right, dossier));
  }
}

const unknown: Dossier = new Map<string, P.Value>([
  ...NAMES.map((name): [string, P.Value] => [name, P.unknownBoolean(need(name))]),
  ['k', P.unknownChoice(VALUES, need('k'))],
]);
const inside = [...unknown.values()].flatMap(P.unknownsIn);
const unknowns = new P.Unknowns(inside);
const unknownsOf = (...values: readonly P.Value[]): P.Unknowns => new P.Unknowns(values.flatMap(P.unknownsIn));
const withFixed = (fixed: P.Fixed): Dossier => new Map([...unknown].map(([name, value]) => [name, P.assign(value, fixed)]));

/** Every complete dossier, unknowns in order. */
const complete: readonly Dossier[] = inside.reduce<readonly Dossier[]>(
  (found, one) => found.flatMap((before) => one.values.map((value): Dossier => new Map(before).set(one.need.name, value))),
  [new Map()],
);

/** The unknowns whose value changes the formula, by enumeration. */
const deciding = (of: Formula): readonly string[] =>
  [...unknown.keys()].filter((name) =>
    complete.some((dossier) =>
      complete.some(
        (other) => [...dossier].every(([key, value]) => key === name || other.get(key) === value) && evaluate(of, dossier) !== evaluate(of, other),
      ),
    ),
  );

describe('settle', () => {
  test('a result is known exactly when all completions agree, and needs exactly what changes it', () => {
    fc.assert(
      fc.property(formula, (of) => {
        const settled = P.settle(evaluate(of, unknown), unknowns, (fixed) => evaluate(of, withFixed(fixed)));
        const results = new Set(complete.map((dossier) => evaluate(of, dossier)));
        const names = settled.needs.map(({ name }) => name).sort();
        expect(names).toEqual([...deciding(of)].sort());
        if (results.size === 1) expect(settled.value).toBe([...results][0]);
      }),
      { numRuns: 150 },
    );
  });

  test('a condition is refuted exactly when it is non everywhere', () => {
    fc.assert(
      fc.property(formula, (of) => {
        const refuted = P.isRefuted(evaluate(of, unknown), unknowns, (fixed) => evaluate(of, withFixed(fixed)));
        expect(refuted).toBe(complete.every((dossier) => evaluate(of, dossier) === false));
      }),
      { numRuns: 150 },
    );
  });

  test('what stays open within is needed beside what decides', () => {
    const x = P.unknownNumber(null, null, need('x'));
    const rule = (a: P.Value): P.Value => P.choose([{ guard: () => a, value: () => x, excepts: [] }], () => 0, 'd');
    const a = unknown.get('a') ?? null;
    const settled = P.settle(rule(a), unknowns, (fixed) => rule(P.assign(a, fixed)));
    expect(settled.needs).toEqual([need('a'), need('x')]);
  });

  test('what changes an amount that nobody knows is needed too', () => {
    const x = P.unknownNumber(0, null, need('x'));
    const a = unknown.get('a') ?? null;
    const all = unknownsOf(a, x);
    const rated = (rate: (given: P.Value) => number) => (given: P.Value, amount: P.Value) =>
      P.multiply(
        amount,
        P.choose([{ guard: () => given, value: () => rate(true), excepts: [] }], () => rate(false), 'd'),
        'd',
      );
    const needsOf = (rule: (given: P.Value, amount: P.Value) => P.Value): readonly string[] =>
      P.settle(rule(a, x), all, (fixed) => rule(P.assign(a, fixed), P.assign(x, fixed))).needs.map(({ name }) => name);
    expect([...needsOf(rated((given) => (given === true ? 2 : 3)))].sort()).toEqual(['a', 'x']);
    expect(
      needsOf((given, amount) =>
        P.choose([{ guard: () => given, value: () => P.add(amount, 1, 'd'), excepts: [] }], () => P.add(1, amount, 'd'), 'd'),
      ),
    ).toEqual(['x']);
  });

  test('what tells two equal sets apart is needed when they are not the same result', () => {
    const k = P.unknownChoice(['v', 'w', 'x', 'y', 'z'], need('k'));
    const a = unknown.get('a') ?? null;
    const rule = (kind: P.Value, first: P.Value): P.Value =>
      P.choose(
        [
          {
            guard: () => first,
            value: () => P.or(P.same(kind, 'x', false, 'd'), () => P.same(kind, 'y', false, 'd')),
            excepts: [],
          },
        ],
        () => P.same(kind, 'y', false, 'd'),
        'd',
      );
    const settled = P.settle(rule(k, a), unknownsOf(k, a), (fixed) => rule(P.assign(k, fixed), P.assign(a, fixed)));
    expect(settled.needs).toEqual([need('k'), need('a')]);
  });

  test('an optional choix is tried as absent too', () => {
    const optional = P.orNone(P.unknownChoice(VALUES, need('k')), need('k'));
    expect(P.unknownsIn(optional)).toEqual([{ need: need('k'), key: 'input k', values: ['x', 'y', 'z', null], samples: [] }]);
  });

  test('beyond 64 outcomes it may need one too many, never one too few', () => {
    const many = Array.from({ length: 12 }, (_, at) => P.unknownBoolean(need(`u${at}`)));
    const parity = (values: readonly P.Value[]): P.Value =>
      values.reduce<P.Value>(
        (odd, value) =>
          P.or(
            P.and(odd, () => P.not(value)),
            () => P.and(P.not(odd), () => value),
          ),
        false,
      );
    const settled = P.settle(parity(many), unknownsOf(...many), (fixed) => parity(many.map((one) => P.assign(one, fixed))));
    expect(settled.needs.length).toBe(12);
  });
});

describe('trying few unknowns', () => {
  const NINE = Array.from({ length: 9 }, (_, at) => `u${at}`);
  const day = P.unknownNumber(null, null, need('day'));
  const nine = new Map(NINE.map((name): [string, P.Value] => [name, P.unknownBoolean(need(name))]));
  const open = unknownsOf(...nine.values(), day);

  test('where a day is needed whatever the others are, each of them is shown to matter without trying them all', () => {
    let trials = 0;
    const sum = (fixed: P.Fixed): P.Value => {
      trials += 1;
      const ones = [...nine.values()].map((value) => P.when(P.assign(value, fixed), 1, 0, 'd'));
      return P.addDays(day, P.sum(P.list(ones), 0, 'd'), 'd');
    };
    const settled = P.settle(sum(open.none), open, sum);
    expect(settled.needs.map(({ name }) => name).sort()).toEqual(['day', ...NINE]);
    expect(trials).toBeLessThan(100);
  });

  test('a result that is « aucun » whatever an unknown is does not need it', () => {
    const a = P.unknownBoolean(need('a'));
    const unknown = unknownsOf(a);
    // guards are taken as independent: a hole seems possible
    const none = (fixed: P.Fixed): P.Value => {
      const x = P.assign(a, fixed);
      const branches = [x, P.not(x)].map((guard) => ({ guard: () => guard, value: () => null, excepts: [] }));
      return P.choose(branches, null, 'd');
    };
    expect(P.isDefinite(none(unknown.none))).toBe(false);
    expect(P.settle(none(unknown.none), unknown, none)).toEqual({ value: null, needs: [] });
  });
});

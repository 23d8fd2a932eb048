import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OPERATORS, type OperatorName } from '../../dsl/operators.ts';
import * as P from '../../runtime/partial/index.ts';
import { type Sample, holds, interval, known, need, product, smallest, someBooleans, someNumbers } from './sets.ts';

const D = 'd';
const day = (from: number, width: number): fc.Arbitrary<Sample> => someNumbers(from, from + 40, width);

/** Each operator of the table as this library has it, with operands to try it on. */
const cases: readonly {
  readonly name: OperatorName;
  readonly apply: (...args: P.Value[]) => P.Value;
  readonly operands: readonly fc.Arbitrary<Sample>[];
}[] = [
  { name: 'add', apply: (a, b) => P.add(a, b, D), operands: [someNumbers(), someNumbers()] },
  { name: 'subtract', apply: (a, b) => P.subtract(a, b, D), operands: [someNumbers(), someNumbers()] },
  { name: 'negate', apply: (a) => P.negate(a, D), operands: [someNumbers()] },
  { name: 'multiply', apply: (a, b) => P.multiply(a, b, D), operands: [someNumbers(), someNumbers()] },
  { name: 'atMost', apply: (a, b) => P.atMost(a, b, D), operands: [someNumbers(), someNumbers()] },
  { name: 'atLeast', apply: (a, b) => P.atLeast(a, b, D), operands: [someNumbers(), someNumbers()] },
  { name: 'round', apply: (a) => P.round(a, 2, 25, 2, 'nearest', D), operands: [someNumbers(-200, 200, 60)] },
  { name: 'rescale', apply: (a) => P.rescale(a, 2, D), operands: [someNumbers()] },
  { name: 'toExact', apply: (a) => P.toExact(a, 1, D), operands: [someNumbers()] },
  { name: 'convert', apply: (a) => P.convert(a, 12, 1, 0, D), operands: [someNumbers()] },
  { name: 'addMonths', apply: (a, b) => P.addMonths(a, b, D), operands: [day(20100, 40), someNumbers(-3, 3, 3)] },
  { name: 'addDays', apply: (a, b) => P.addDays(a, b, D), operands: [day(20100, 10), someNumbers()] },
  { name: 'daysBetween', apply: (a, b) => P.daysBetween(a, b, D), operands: [day(20100, 20), day(20100, 20)] },
  { name: 'monthsBetween', apply: (a, b) => P.monthsBetween(a, b, D), operands: [day(20100, 40), day(20100, 40)] },
  { name: 'yearsBetween', apply: (a, b) => P.yearsBetween(a, b, D), operands: [day(20100, 40), day(20800, 40)] },
  { name: 'firstOfMonth', apply: (a) => P.firstOfMonth(a, D), operands: [day(20100, 40)] },
  { name: 'lastOfMonth', apply: (a) => P.lastOfMonth(a, D), operands: [day(20100, 40)] },
  { name: 'firstOfYear', apply: (a) => P.firstOfYear(a, D), operands: [day(20100, 400)] },
  { name: 'lastOfYear', apply: (a) => P.lastOfYear(a, D), operands: [day(20100, 400)] },
  { name: 'civilYear', apply: (a) => P.civilYear(a, D), operands: [day(20100, 400)] },
];

describe('arithmetic on ranges', () => {
  for (const { name, apply, operands } of cases) {
    test(`${name} gives the smallest range that holds every result`, () => {
      fc.assert(
        fc.property(fc.tuple(...operands), (samples) => {
          const set = apply(...samples.map((sample) => sample.value));
          const results = product(samples).map((args) => apply(...args));
          for (const result of results) if (!holds(set, result)) throw new Error(`not in ${JSON.stringify(set)}`);
          const { shape } = P.setOf(set);
          expect({ low: shape.kind === 'range' ? shape.low : null, high: shape.kind === 'range' ? shape.high : null }).toEqual(smallest(results));
        }),
      );
    });

    test(`${name} moves as the operator table says`, () => {
      fc.assert(
        fc.property(fc.tuple(...operands), fc.nat({ max: 1 }), (samples, place) => {
          const at = place % samples.length;
          const movement = OPERATORS[name].bounds[at];
          const args = samples.map((sample) => sample.all[0] as P.Known);
          const results = (samples[at] as Sample).all.map((value) => apply(...args.map((arg, other) => (other === at ? value : arg))) as P.Numeric);
          const steps = results.slice(1).map((result, before) => P.order(result, results[before] as P.Numeric));
          if (movement === '+') expect(steps.every((step) => step >= 0)).toBe(true);
          if (movement === '-') expect(steps.every((step) => step <= 0)).toBe(true);
          if (movement === '±') expect(steps.every((step) => step >= 0) || steps.every((step) => step <= 0)).toBe(true);
        }),
      );
    });
  }

  test('divide holds every quotient, and a hole when the divisor may be zero', () => {
    fc.assert(
      fc.property(someNumbers(), someNumbers(-4, 4, 5), (a, b) => {
        const exact = (value: P.Value): P.Value => P.toExact(value, 0, D);
        const set = P.divide(exact(a.value), exact(b.value), D);
        for (const [x = null, y = null] of product([a, b]))
          if (!holds(set, P.divide(exact(x), exact(y), D))) throw new Error(`not in ${JSON.stringify(set)}`);
        const zero = b.all.includes(0);
        expect(P.faultsOf(set).length).toBe(zero ? 1 : 0);
      }),
    );
  });

  test('a quotient by a divisor away from zero is as small as can be', () => {
    const quotient = P.divide(P.toExact(interval(100, 200).value, 0, D), P.toExact(interval(3, 4).value, 0, D), D);
    expect(P.setOf(quotient).shape).toEqual({ kind: 'range', low: { n: 25, d: 1 }, high: { n: 200, d: 3 } });
  });

  test('a ceiling bounds a number of which nothing is known', () => {
    const anything = P.unknownNumber(0, null, need('dépense'));
    expect(P.setOf(P.atMost(anything, 50000, D)).shape).toEqual({ kind: 'range', low: 0, high: 50000 });
    expect(P.setOf(P.atLeast(P.unknownNumber(null, null, need('x')), 10, D)).shape).toEqual({ kind: 'range', low: 10, high: null });
  });

  test('zero times anything is known', () => {
    expect(P.multiply(0, P.unknownNumber(null, null, need('x')), D)).toBe(0);
  });

  test('bounds that overflow leave a possible overflow, and no false bound', () => {
    const big = interval(9007199254740990, 9007199254740991).value;
    const sum = P.add(big, interval(0, 3).value, D) as P.Open;
    expect(sum.shape).toEqual({ kind: 'range', low: 9007199254740990, high: null });
    expect(sum.faults).toEqual([{ kind: 'overflow', definition: D, detail: { reason: 'number too large', where: [] } }]);
  });
});

describe('comparisons and logic', () => {
  for (const comparison of ['equal', 'different', 'less', 'lessOrEqual', 'greater', 'greaterOrEqual'] as const) {
    test(`${comparison} is exactly what the operands allow`, () => {
      fc.assert(
        fc.property(someNumbers(), someNumbers(), (a, b) => {
          const set = P.compare(comparison, a.value, b.value, 0, 0, D);
          const results = new Set(product([a, b]).map(([x = null, y = null]) => P.compare(comparison, x, y, 0, 0, D)));
          expect(P.canBe(set)).toEqual({ true: results.has(true), false: results.has(false) });
        }),
      );
    });
  }

  const faults: fc.Arbitrary<Sample> = fc.constantFrom<Sample>(known(true), known(false), {
    value: P.possible({ kind: 'options', values: [true, false] }, false, [P.failed('hole', 'no branch', 'g').fault], [need('b')]),
    all: [true, false],
  });

  for (const [name, apply] of [
    ['and', P.and],
    ['or', P.or],
  ] as const) {
    test(`${name} is exactly what the operands allow, read from left to right`, () => {
      fc.assert(
        fc.property(fc.oneof(someBooleans, faults), fc.oneof(someBooleans, faults), (a, b) => {
          const set = apply(a.value, () => b.value);
          const every = (sample: Sample): readonly P.Value[] => [...sample.all, ...P.faultsOf(sample.value).map((fault) => new P.Failed(fault))];
          const results = every(a).flatMap((x) => every(b).map((y) => apply(x, () => y)));
          for (const result of results) if (!holds(set, result)) throw new Error(`not in ${JSON.stringify(set)}`);
          const booleans = new Set(results.filter((result) => typeof result === 'boolean'));
          expect(P.canBe(set)).toEqual({ true: booleans.has(true), false: booleans.has(false) });
          expect(P.faultsOf(set).length).toBe(results.some((result) => result instanceof P.Failed) ? 1 : 0);
        }),
      );
    });
  }

  test('an absent optional is a hole that names what was read', () => {
    expect(P.required(null, D, 'date de la visite')).toEqual(
      new P.Failed({ kind: 'hole', definition: D, detail: { reason: 'absent value', where: ['date de la visite'] } }),
    );
    const maybe = P.orNone(P.unknownBoolean(need('b')), need('b'));
    expect(P.canBe(P.exists(maybe))).toEqual({ true: true, false: true });
    expect(P.faultsOf(P.required(maybe, D, 'b')).length).toBe(1);
  });

  test('an optional that a guard makes sure of is there, and none of what makes it absent', () => {
    const maybe = P.orNone(P.unknownBoolean(need('b')), need('b'));
    expect(P.required(maybe, D, 'b', true)).toEqual(P.unknownBoolean(need('b')));
    const other = P.possible({ kind: 'options', values: [] }, true, [P.failed('hole', 'no row', 'e').fault], [need('b')]);
    expect(P.required(other, D, 'b', true)).toEqual(P.failed('hole', 'no row', 'e'));
  });
});

describe('periods', () => {
  const somePeriod: fc.Arbitrary<Sample> = fc.tuple(someNumbers(100, 110, 3), someNumbers(100, 118, 3)).map(([a, b]) => ({
    value: P.period(a.value, b.value, D),
    all: product([a, b]).map(([x = null, y = null]) => P.period(x, y, D) as P.Known),
  }));
  const unary = { firstDay: P.firstDay, lastDay: P.lastDay, dayCount: P.dayCount, isEmptyPeriod: P.isEmptyPeriod } as const;
  for (const [name, apply] of Object.entries(unary)) {
    test(`${name} holds every result`, () => {
      fc.assert(
        fc.property(somePeriod, (p) => {
          const set = apply(p.value, D);
          for (const value of p.all) if (!holds(set, apply(value, D))) throw new Error(`not in ${JSON.stringify(set)}`);
        }),
      );
    });
  }
  const binary = { intersection: P.intersection, periodWithin: P.periodWithin } as const;
  for (const [name, apply] of Object.entries(binary)) {
    test(`${name} holds every result`, () => {
      fc.assert(
        fc.property(somePeriod, somePeriod, (p, q) => {
          const set = apply(p.value, q.value, D);
          for (const [x = null, y = null] of product([p, q])) if (!holds(set, apply(x, y, D))) throw new Error(`not in ${JSON.stringify(set)}`);
        }),
      );
    });
  }
  test('dayWithin holds every result', () => {
    fc.assert(
      fc.property(someNumbers(95, 120), somePeriod, (a, p) => {
        const set = P.dayWithin(a.value, p.value, D);
        for (const [x = null, y = null] of product([a, p])) if (!holds(set, P.dayWithin(x, y, D))) throw new Error(`not in ${JSON.stringify(set)}`);
      }),
    );
  });
  test('a holiday is found when every day of a short range is one', () => {
    const christmas = interval(20447, 20448).value; // 25 and 26 December 2025
    expect(P.isHoliday(christmas, 'Alsace-Moselle', D)).toBe(true);
    expect(P.canBe(P.isHoliday(christmas, 'métropole', D))).toEqual({ true: true, false: true });
  });
});

/** Sets made at random and all they hold, for the properties that hold the lifted operators against plain enumeration. */
import fc from 'fast-check';
import type { Need } from '../../runtime/outcome.ts';
import { type Known, Open, type Value, Failed, isDefinite, order, possible, sameValue } from '../../runtime/partial/index.ts';

export const need = (name: string): Need => ({ kind: 'input', name, path: name });

/** A value of the world with unknowns, with every concrete value it may take. */
export interface Sample {
  readonly value: Value;
  readonly all: readonly Known[];
}

export const known = (value: Known): Sample => ({ value, all: [value] });

/** Whole numbers from one to another, all listed. */
export function interval(low: number, high: number, name = 'x'): Sample {
  return {
    value: possible({ kind: 'range', low, high }, false, [], [need(name)]),
    all: Array.from({ length: high - low + 1 }, (_, at) => low + at),
  };
}

export const someNumbers = (from = -12, to = 12, width = 7): fc.Arbitrary<Sample> =>
  fc.tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 0, max: width })).map(([low, more]) => interval(low, low + more));

export const someBooleans: fc.Arbitrary<Sample> = fc.constantFrom<Sample>(known(true), known(false), {
  value: possible({ kind: 'options', values: [true, false] }, false, [], [need('b')]),
  all: [true, false],
});

/** Whether a set holds a value, or a fault. */
export function holds(set: Value, result: Value): boolean {
  if (result instanceof Failed) {
    const faults = set instanceof Open ? set.faults : set instanceof Failed ? [set.fault] : [];
    return faults.some((fault) => JSON.stringify(fault) === JSON.stringify(result.fault));
  }
  if (!(set instanceof Open)) return isDefinite(set) && sameValue(set, result);
  if (result === null) return set.none;
  switch (set.shape.kind) {
    case 'options':
      return set.shape.values.some((value) => sameValue(value, result));
    case 'range':
      return (
        (set.shape.low === null || order(set.shape.low, result as number) <= 0) &&
        (set.shape.high === null || order(set.shape.high, result as number) >= 0)
      );
    case 'period': {
      const { start, end } = result as { start: number; end: number };
      if (end < start) return set.shape.empty;
      const within = (day: number, range: { low: unknown; high: unknown }): boolean =>
        (range.low === null || (range.low as number) <= day) && (range.high === null || day <= (range.high as number));
      return within(start, set.shape.start) && within(end, set.shape.end);
    }
    case 'list': {
      const size = (result as readonly Value[]).length;
      return set.shape.atLeast <= size && (set.shape.atMost === null || size <= set.shape.atMost);
    }
    case 'any':
      return true;
  }
}

/** Every way to take one value of each. */
export const product = (samples: readonly Sample[]): readonly (readonly Known[])[] =>
  samples.reduce<readonly (readonly Known[])[]>((found, sample) => found.flatMap((before) => sample.all.map((value) => [...before, value])), [[]]);

/** The smallest range, or list of options, that holds these results; a fault where there is one. */
export function smallest(results: readonly Value[]): { readonly low: Value; readonly high: Value } | null {
  const values = results.filter((result) => !(result instanceof Failed)) as readonly number[];
  const [first] = values;
  if (first === undefined) return null;
  return {
    low: values.reduce((a, b) => (order(a, b) <= 0 ? a : b), first),
    high: values.reduce((a, b) => (order(a, b) >= 0 ? a : b), first),
  };
}

/** Cells of a table: what passes them, and values that stand for all an open column may hold. */
import { addExact, type Fraction } from '../numbers/fraction.ts';
import { compareNumeric } from './operators/logic.ts';
import { sameness } from './join.ts';
import { Open, Failed, type Known, type Numeric, type Range, type Value, asFraction, attempt, isNumeric } from './value.ts';

export type Cell =
  | { readonly kind: 'any' }
  | { readonly kind: 'one of'; readonly values: readonly Known[] }
  | {
      readonly kind: 'range';
      readonly low: number | null;
      readonly lowIncluded: boolean;
      readonly high: number | null;
      readonly highIncluded: boolean;
    };

/** Whether a known value passes a cell. */
export function passes(test: Cell, value: Known, scale: number): boolean {
  switch (test.kind) {
    case 'any':
      return true;
    case 'one of':
      return test.values.some((expected) =>
        isNumeric(value) && isNumeric(expected) ? compareNumeric(value, scale, expected, scale) === 0 : sameness(value, expected) === true,
      );
    case 'range': {
      if (!isNumeric(value)) return false;
      const low = test.low === null ? 1 : compareNumeric(value, scale, test.low, scale);
      const high = test.high === null ? -1 : compareNumeric(value, scale, test.high, scale);
      return (test.lowIncluded ? low >= 0 : low > 0) && (test.highIncluded ? high <= 0 : high < 0);
    }
  }
}

/** A text that no cell names. */
const ANOTHER_TEXT = '\u0000';

/** One value of each stretch that these cells do not tell apart. */
export function candidatesOf(value: Value, tests: readonly Cell[]): readonly Known[] {
  if (value instanceof Failed) return [];
  if (!(value instanceof Open)) return [value];
  const none: readonly Known[] = value.none ? [null] : [];
  switch (value.shape.kind) {
    case 'options':
      return [...none, ...value.shape.values];
    case 'range':
      return [...none, ...stretches(value.shape, tests)];
    case 'period':
    case 'list':
    case 'any':
      return [...none, ...named(tests), ANOTHER_TEXT];
  }
}

/** The line of numbers cut where the cells of a column begin and end: the least number of each stretch, the rows whose cell it passes. */
export interface Bands {
  /** In order, from −∞. */
  readonly starts: readonly number[];
  /** Equal sets are the same array. */
  readonly rows: readonly (readonly number[])[];
}

/** The cells of a table, by row. What is worked out of them is so once. */
export class Cells {
  readonly rows: readonly (readonly Cell[])[];
  readonly #columns: (readonly Cell[] | undefined)[] = [];
  readonly #bands: (Bands | null | undefined)[] = [];

  constructor(rows: readonly (readonly Cell[])[]) {
    this.rows = rows;
  }

  /** The cells of one column. */
  column(at: number): readonly Cell[] {
    return (this.#columns[at] ??= this.rows.map((row) => row[at] ?? ANY));
  }

  /** The bands of a column of numbers; null where a cell is no range of them. */
  bands(at: number): Bands | null {
    const known = this.#bands[at];
    if (known !== undefined) return known;
    return (this.#bands[at] = bandsOf(this.column(at)));
  }
}

const ANY: Cell = { kind: 'any' };

function bandsOf(tests: readonly Cell[]): Bands | null {
  const starts: number[] = [-Infinity];
  for (const test of tests) {
    if (test.kind === 'any') continue;
    if (test.kind === 'one of') return null;
    if (test.low !== null) starts.push(test.lowIncluded ? test.low : test.low + 1);
    if (test.high !== null) starts.push(test.highIncluded ? test.high + 1 : test.high);
  }
  const sorted = [...new Set(starts)].sort((a, b) => a - b);
  const met: (readonly number[])[] = [];
  const rows = sorted.map((start) => {
    const matched = [...tests.keys()].filter((row) => passes(tests[row] ?? ANY, start, 0));
    const known = met.find((other) => other.length === matched.length && other.every((row, place) => row === matched[place]));
    if (known === undefined) met.push(matched);
    return known ?? matched;
  });
  return { starts: sorted, rows };
}

/** The bands that a number between two others may lie in, as places in `starts`: from one, up to another and not it. */
export function bandsWithin({ starts }: Bands, low: number | null, high: number | null): { readonly from: number; readonly to: number } {
  const after = high === null ? -1 : starts.findIndex((start) => start > high);
  const from = low === null ? 0 : starts.findLastIndex((start) => start <= low);
  return { from, to: after < 0 ? starts.length : after };
}

const named = (tests: readonly Cell[]): readonly Known[] => tests.flatMap((test) => (test.kind === 'one of' ? test.values : []));

/** The least number of each stretch: its low bound, every threshold within, and what lies just after. */
function stretches(range: Range, tests: readonly Cell[]): readonly Known[] {
  const thresholds = tests.flatMap((test): readonly Numeric[] => {
    if (test.kind === 'range') return [test.low, test.high].filter((bound) => bound !== null);
    return test.kind === 'one of' ? test.values.filter(isNumeric) : [];
  });
  const exact = [range.low, range.high, ...thresholds].some((bound) => typeof bound === 'object' && bound !== null);
  const points = exact ? exactPoints(range, thresholds) : wholePoints(range, thresholds as readonly number[]);
  return points.length === 0 ? [range.low ?? range.high ?? 0] : points;
}

function wholePoints(range: Range, thresholds: readonly number[]): readonly number[] {
  const points = thresholds.flatMap((at) => [at - 1, at, at + 1]);
  if (typeof range.low === 'number') points.push(range.low);
  if (typeof range.high === 'number') points.push(range.high);
  return keepWithin(points, range) as readonly number[];
}

/** Thresholds and bounds, and a number between each two neighbours and beyond the last ones. */
function exactPoints(range: Range, thresholds: readonly Numeric[]): readonly Numeric[] {
  const bounds = [range.low, range.high, ...thresholds].filter((bound) => bound !== null).map(asFraction);
  const sorted = [...bounds].sort((a, b) => compareNumeric(a, 0, b, 0));
  const [first, last] = [sorted[0], sorted.at(-1)];
  const points: Fraction[] = [...sorted];
  for (const [at, left] of sorted.entries()) {
    const right = sorted[at + 1];
    const middle = right === undefined ? null : attempt(() => half(addExact(left, right, '')));
    if (middle !== null && !(middle instanceof Failed)) points.push(middle);
  }
  if (first !== undefined) points.push({ n: first.n - first.d, d: first.d });
  if (last !== undefined) points.push({ n: last.n + last.d, d: last.d });
  return keepWithin(points, range);
}

const half = ({ n, d }: Fraction): Fraction => (n % 2 === 0 ? { n: n / 2, d } : { n, d: d * 2 });

function keepWithin(points: readonly Numeric[], { low, high }: Range): readonly Numeric[] {
  const kept = points.filter(
    (point) => (low === null || compareNumeric(point, 0, low, 0) >= 0) && (high === null || compareNumeric(point, 0, high, 0) <= 0),
  );
  return kept.filter((point, at) => kept.findIndex((other) => compareNumeric(other, 0, point, 0) === 0) === at);
}

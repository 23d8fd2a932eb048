/** What the rows of a table leave out and where two of them can meet. */
import type * as Core from '../../../../dsl/model/core.ts';
import { type Allowed, type Interval, complement, demandOf, disjoint, domainOf, exhaustive, joined, union } from './conditions.ts';
import type { Plan } from '../../../plan/plan.ts';
import { itemAt } from '../../../../dsl/syntax/sure.ts';

type Table = Extract<Core.Expr, { kind: 'table' }>;

/** What a cell allows its column to be; null: everything, or what is no simple set. */
export function allowedBy(test: Core.Test): Allowed | null {
  switch (test.kind) {
    case 'any':
      return null;
    case 'one of':
      return test.values.every((value) => typeof value === 'number')
        ? { kind: 'intervals', intervals: joined(test.values.map((value) => ({ low: value, high: value }))) }
        : { kind: 'values', values: new Set(test.values) };
    case 'range': {
      const { low, high } = endsOf(test);
      return { kind: 'intervals', intervals: low <= high ? [{ low, high }] : [] };
    }
  }
}

/** The first and the last value of a cell that gives bounds. */
export const endsOf = (test: Extract<Core.Test, { kind: 'range' }>): Interval => ({
  low: test.low === null ? -Infinity : test.lowIncluded ? test.low : test.low + 1,
  high: test.high === null ? Infinity : test.highIncluded ? test.high : test.high - 1,
});

/** What is left of some intervals once a cell has taken its own; none, when it takes everything or no intervals. */
export function leftAfter(intervals: readonly Interval[], test: Core.Test): readonly Interval[] {
  const taken = allowedBy(test);
  if (taken?.kind !== 'intervals') return [];
  return taken.intervals.reduce<readonly Interval[]>(
    (left, cut) =>
      left.flatMap(({ low, high }) =>
        [
          { low, high: Math.min(high, cut.low - 1) },
          { low: Math.max(low, cut.high + 1), high },
        ].filter((piece) => piece.low <= piece.high),
      ),
    intervals,
  );
}

/** Exact numbers lie between scaled ones: an open bound of theirs is not the next integer. */
const isExact = (input: Core.TableInput): boolean => input.value.type.kind === 'number' && input.value.type.scale === 'exact';

/** True when no dossier satisfies both rows. A column with a condition of its own counts only together with those that cover its other cases. */
export function rowsApart(table: Table, a: number, b: number, plan: Plan): boolean {
  const apart = table.inputs.filter((input, column) => {
    const [one, other] = [table.rows[a]?.tests[column], table.rows[b]?.tests[column]];
    if (one === undefined || other === undefined || isExact(input)) return false;
    const [x, y] = [allowedBy(one), allowedBy(other)];
    return x !== null && y !== null && disjoint(x, y);
  });
  if (apart.some(({ applies }) => applies === null)) return true;
  return exhaustive(apart.flatMap(({ applies }) => (applies === null ? [] : [demandOf(applies, plan)])));
}

/** True when every two rows are apart. */
export const rowsAllApart = (table: Table, plan: Plan): boolean =>
  table.rows.every((_, index) => table.rows.slice(0, index).every((_row, other) => rowsApart(table, index, other, plan)));

/** A column that alone tests anything, with its place in the table. */
export interface OnlyColumn {
  readonly at: number;
  readonly input: Core.TableInput;
}

/** The only column that tests anything, under no condition; null when there is no such one. */
export function onlyColumn(table: Table): OnlyColumn | null {
  const [only, second] = table.inputs
    .map((input, at) => ({ at, input }))
    .filter(({ at }) => table.rows.some(({ tests }) => tests[at]?.kind !== 'any'));
  return only !== undefined && second === undefined && only.input.applies === null ? only : null;
}

/** True when the rows of a table of one condition leave nothing out; `bounds` are those of its numbers. */
export function rowsCover(table: Table, bounds: Interval, plan: Plan): boolean {
  const only = onlyColumn(table);
  if (only === null) return table.rows.some(({ tests }) => tests.every(({ kind }) => kind === 'any'));
  const { at, input } = only;
  if (isExact(input) || input.value.type.kind === 'optional') return false;
  let rest: Allowed | null = null;
  for (const { tests } of table.rows) {
    const allowed = allowedBy(itemAt(tests, at));
    if (allowed === null) return true;
    rest = rest === null ? allowed : union(rest, allowed);
    if (rest === null) return false;
  }
  const left = rest === null ? null : complement(rest, domainOf(input.value.type, plan));
  if (left === null) return false;
  return left.kind === 'values' ? left.values.size === 0 : left.intervals.every(({ low, high }) => high < bounds.low || low > bounds.high);
}

/** A function is read in one sitting: the rows of a table that take more lines than this stand beside it. */
const MOST_LINES = 100;

/** A row takes its key, its passages and its results. */
export const isLong = ({ rows, results }: Extract<Core.Expr, { kind: 'table' }>): boolean => rows.length * (results.length + 3) > MOST_LINES;

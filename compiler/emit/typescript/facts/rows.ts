/** What the rows of a table leave out and where two of them can meet. */
import type * as Core from '../../../../dsl/model/core.ts';
import { type Allowed, complement, demandOf, disjoint, domainOf, exhaustive, joined, union } from './conditions.ts';
import type { Plan } from '../../../plan/plan.ts';

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
      const low = test.low === null ? -Infinity : test.lowIncluded ? test.low : test.low + 1;
      const high = test.high === null ? Infinity : test.highIncluded ? test.high : test.high - 1;
      return { kind: 'intervals', intervals: low <= high ? [{ low, high }] : [] };
    }
  }
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

/** The only column that tests anything; null when there are several. */
export function onlyColumn(table: Table): number | null {
  const columns = table.inputs.flatMap((_, column) => (table.rows.some(({ tests }) => tests[column]?.kind !== 'any') ? [column] : []));
  const [column] = columns;
  return columns.length === 1 && column !== undefined && table.inputs[column]?.applies === null ? column : null;
}

/** True when the rows of a table of one condition leave nothing out; `bounds` are those of its numbers. */
export function rowsCover(table: Table, bounds: { readonly low: number; readonly high: number }, plan: Plan): boolean {
  const column = onlyColumn(table);
  if (column === null) return table.rows.some(({ tests }) => tests.every(({ kind }) => kind === 'any'));
  const input = table.inputs[column];
  if (input === undefined || isExact(input) || input.value.type.kind === 'optional') return false;
  let rest: Allowed | null = null;
  for (const { tests } of table.rows) {
    const test = tests[column];
    const allowed = test === undefined ? null : allowedBy(test);
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

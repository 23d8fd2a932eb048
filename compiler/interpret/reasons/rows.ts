/** Why a table gives what it gives: the row that applied, and for each other the first cell that did not hold. */
import type * as Core from '../../../dsl/model/core.ts';
import { cutCells } from '../../../dsl/lexer/blocks.ts';
import { normalise } from '../../../dsl/lexer/characters.ts';
import type { Plan } from '../../plan/plan.ts';
import { passes } from '../code/expression.ts';
import { NOWHERE, type Words, wordsOf } from './ruleset-words.ts';
import type { Scope } from '../code/scope.ts';

export interface RowReason {
  readonly index: number;
  readonly state: 'applies' | 'fails' | 'open';
  readonly row: Words;
  /** The first column whose cell does not hold, or is open. */
  readonly decidedBy: Words | null;
  /** What the row has in that column. */
  readonly cell: Words | null;
  /** What it asks, column by column; a column in which anything goes is left out. */
  readonly asks: readonly { readonly column: Words; readonly cell: Words }[];
  /** What it gives; with the name of the result when the table has several. */
  readonly gives: readonly { readonly name: string | null; readonly value: Words }[];
  readonly sources: readonly Core.Source[];
}

type Table = Core.Expr & { readonly kind: 'table' };

/** The rows of a table, as they stand for one dossier. */
export function rowReasons(table: Table, scope: Scope): readonly RowReason[] {
  const { plan } = scope.host;
  const places = columnsOf(table, plan);
  return table.rows.map((row, index): RowReason => {
    const cells = cellsOf(row, plan);
    const cellAt = (input: number): Words => cells[places[input] ?? -1] ?? NOWHERE;
    const column = (input: number): Words => wordsOf(plan, table.inputs[input]?.value.span ?? null);
    const verdicts = row.tests.map((test, input) => ({ input, verdict: passes(table, test, input, scope) }));
    const decided = verdicts.find(({ verdict }) => verdict === false) ?? verdicts.find(({ verdict }) => verdict === 'open');
    return {
      index,
      state: decided === undefined ? 'applies' : decided.verdict === false ? 'fails' : 'open',
      row: wordsOf(plan, row.span),
      decidedBy: decided === undefined ? null : column(decided.input),
      cell: decided === undefined ? null : cellAt(decided.input),
      asks: row.tests.flatMap((test, input) => (test.kind === 'any' ? [] : [{ column: column(input), cell: cellAt(input) }])),
      gives: row.values.map((value, at) => ({
        name: table.results.length > 1 ? (table.results[at] ?? null) : null,
        value: wordsOf(plan, value.span),
      })),
      sources: row.sources,
    };
  });
}

/** Of each condition, the place of its column among the cells of the header; a cell holds its condition's words. */
function columnsOf({ inputs, span }: Table, plan: Plan): readonly number[] {
  if (span === null) return [];
  const text = normalise(plan.texts[span.file] ?? '');
  const end = text.indexOf('\n', span.start);
  const header = cutCells(text, { start: span.start, end: end < 0 ? span.end : Math.min(end, span.end) });
  return inputs.map(({ value }) => {
    const own = value.span;
    return own === null || own.file !== span.file ? -1 : header.findIndex((cell) => cell.start <= own.start && own.end <= cell.end);
  });
}

function cellsOf({ span }: Core.TableRow, plan: Plan): readonly Words[] {
  if (span === null) return [];
  return cutCells(normalise(plan.texts[span.file] ?? ''), span).map(({ start, end }) => wordsOf(plan, { file: span.file, start, end }));
}

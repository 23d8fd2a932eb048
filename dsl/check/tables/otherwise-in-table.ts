/** `sinon` beside a table: a table says all its rows, so the row that `sinon` stands for is written out where it can be. */
import { CHECK } from '../../diagnostics/catalog/check.ts';
import type { Fix } from '../../diagnostics/diagnostic.ts';
import type * as Core from '../../model/core.ts';
import { nameKey } from '../../names.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { Context, Scope } from '../context.ts';
import { say } from '../messages.ts';
import type { Purpose } from '../declarations/purpose.ts';
import { choiceValues } from '../names/resolve.ts';
import { elaborateTable } from './table.ts';
import { present } from '../types.ts';
import { textAt, textOf } from '../context.ts';

/** Refuses the line; when one choix, or one oui ou non, decides the table, the values that no row has are the row to write. */
export function sayOtherwise(c: Context, scope: Scope, table: Syntax.Table, otherwise: Syntax.Otherwise, purpose: Purpose): null {
  const read = elaborateTable(c, scope, table, purpose);
  const missing = read?.kind === 'table' ? missingValues(c, read) : [];
  const value = textAt(c, otherwise.value.span);
  const fixes = missing.length === 0 || purpose.results.length > 0 ? [] : [rowFix(c, table, otherwise, purpose.name, missing.join(' ou '), value)];
  return say(c, CHECK.otherwiseInTable, otherwise.span, { missing, value }, { fixes });
}

/** The values of the only condition that no row answers to; none when it is no choix, or there are several conditions. */
function missingValues(c: Context, { inputs, rows }: Core.Expr & { readonly kind: 'table' }): readonly string[] {
  const [only] = inputs;
  const type = only === undefined || inputs.length > 1 || only.applies !== null ? null : present(only.value.type);
  const all = type?.kind === 'choice' ? choiceValues(c, type.choice) : type?.kind === 'boolean' ? ['oui', 'non'] : [];
  const answered = new Set<unknown>();
  for (const { tests } of rows) {
    const [test] = tests;
    if (test?.kind === 'one of') for (const value of test.values) answered.add(value === true ? 'oui' : value === false ? 'non' : value);
    else return [];
  }
  return all.filter((value) => !answered.has(value));
}

/** Writes the row under the table, and takes the `sinon` line away. */
function rowFix(c: Context, table: Syntax.Table, otherwise: Syntax.Otherwise, name: string, condition: string, value: string): Fix {
  const cells = table.columns.map((column) => {
    if (nameKey(column.title) === nameKey(name)) return value;
    return column.value === null ? '' : condition;
  });
  const { file, end } = table.span;
  const text = textOf(c, file);
  const indent = /(?:^|\n)( *)[^\n]*$/.exec(text.slice(0, end))?.[1] ?? '    ';
  const from = Math.max(text.lastIndexOf('\n', otherwise.span.start), 0);
  const row = { span: { file, start: end, end }, text: `\n${indent}| ${cells.join(' | ')} |` };
  const gone = { span: { file, start: from, end: otherwise.span.end }, text: '' };
  const edits = from === end ? [{ span: gone.span, text: row.text }] : [row, gone];
  return { code: 'row', params: {}, edits };
}

/** Law 10 by row: where a table has a column for passages, each row that has none beside others that do. */
import { concatMap } from '../../syntax/collections.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import { fix } from '../../diagnostics/entry.ts';
import { TO_COMPLETE } from '../../model/core.ts';
import type { Span } from '../../syntax/span.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { Context } from '../context.ts';
import { say } from '../messages.ts';

interface Tabled {
  readonly columns: readonly Syntax.Column[];
  readonly rows: readonly Syntax.Row[];
}

/** Which rows cite a text: one between « », in any of the columns `d'après`; words without them are no passage. */
export function rowsCited({ columns, rows }: Tabled): readonly boolean[] {
  const cited = concatMap(columns, (column, index) => (column.document === null ? [] : [index]));
  return rows.map(({ cells }) => cited.some((index) => /«.*»/s.test(cells[index]?.text ?? '')));
}

/** One finding for a table, on its first such row. `whole`: the lines at whose end a source for all of them is written. */
export function sayUncitedRows(
  c: Context,
  name: string,
  table: Tabled,
  at: 'table' | 'title',
  whole: { readonly span: Span; readonly indent: number },
): void {
  const cites = rowsCited(table);
  const [first, ...others] = table.rows.filter((_, index) => cites[index] === false);
  const column = table.columns.find(({ document }) => document !== null);
  if (first === undefined || column === undefined || !cites.includes(true)) return;
  const here = { ...whole.span, start: whole.span.end };
  const fixes = [fix('reason', here, `\n${' '.repeat(whole.indent)}sans source : ${TO_COMPLETE}`)];
  const related = [{ span: column.span, role: 'column' }];
  say(c, CHECK.uncitedRow, first.span, { name, rows: others.length + 1, column: column.title.trim(), at }, { fixes, related });
}

/** Tables: a header whose titles are read, rows whose cells stay raw (decisions 9 and 34). */
import { report } from '../diagnostics/entry.ts';
import { SYNTAX } from '../diagnostics/catalog/syntax.ts';
import type { Cell, Column, Name, Row } from '../syntax/syntax.ts';
import { type Atom, endOf, scanLine, startOf } from '../lexer/atoms.ts';
import { cutCells, type Line } from '../lexer/blocks.ts';
import { cleanWord } from '../lexer/characters.ts';
import { type Context, nameOf, spanOf, typed } from '../lexer/context.ts';
import { type Token, tokenise } from '../lexer/tokenise.ts';
import { isNumberTitle, longest } from '../names.ts';
import { sure } from '../syntax/sure.ts';
import { edit, lineSpan } from './lines.ts';
import { beforeTokens, readTokens } from './read.ts';

interface ReadTable {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly span: Row['span'];
}

/** The table made of these rows, the first of which is the header; null when there is none. `named`: the first column names the rows. */
export function readTable(context: Context, lines: readonly Line[], named = false): ReadTable | null {
  const [header, ...rest] = lines;
  const last = lines.at(-1);
  if (header === undefined || last === undefined) return null;
  const columns = cutCells(context.text, header).map((cell, index) => (named && index === 0 ? bareColumn(context, cell) : readColumn(context, cell)));
  reportOpenRow(context, header);
  const rows: Row[] = [];
  const odd = new Map<number, Row[]>();
  for (const line of rest) {
    const row = readRow(context, line);
    if (row.cells.every((cell) => /^:?-{2,}:?$/.test(cell.text))) continue; // the rule under a header pasted from Markdown
    if (row.cells.length === columns.length) {
      rows.push(row);
      reportOpenRow(context, line);
    } else odd.set(row.cells.length, [...(odd.get(row.cells.length) ?? []), row]);
  }
  for (const [cells, [first, ...others]] of odd) {
    const related = [{ span: lineSpan(context, header), role: 'header' }];
    const params = { cells, columns: columns.length, others: others.length };
    context.report(report(SYNTAX.rowLength, sure(first, 'a row of that length').span, params, { related }));
  }
  if (rest.length === 0) context.report(report(SYNTAX.emptyTable, lineSpan(context, header), {}));
  return { columns, rows, span: spanOf(context, header.start, last.end) };
}

/** A row that its author may not have finished. */
function reportOpenRow(context: Context, line: Line): void {
  if (line.stray.length > 0 || context.text.charAt(line.end - 1) === '|') return;
  context.report(
    report(SYNTAX.openRow, lineSpan(context, line), {}, { fixes: [{ code: 'bar', params: {}, edits: [edit(context, line.end, line.end, ' |')] }] }),
  );
}

export function readRow(context: Context, line: Line): Row {
  return { cells: cutCells(context.text, line).map((cell) => cellAt(context, cell.start, cell.end)), span: lineSpan(context, line) };
}

/** A raw cell: its text has one character for each of its span. */
export const cellAt = (context: Context, start: number, end: number): Cell => ({
  text: context.text.slice(start, end).replaceAll('\n', ' '),
  span: spanOf(context, start, end),
});

/** A title that is no expression: it only says what stands below. */
const bareColumn = (context: Context, { start, end }: { readonly start: number; readonly end: number }): Column => ({
  title: cleanWord(context.text.slice(start, end)).trim(),
  expected: false,
  value: null,
  condition: null,
  document: null,
  span: spanOf(context, start, end),
});

function readColumn(context: Context, cell: { readonly start: number; readonly end: number }): Column {
  const span = spanOf(context, cell.start, cell.end);
  const { atoms } = scanLine(context.text, cell.start, cell.end);
  const expected = atoms[0]?.key === '⇒';
  const from = expected ? 1 : 0;
  const title = cleanWord(context.text.slice(startOf(atoms, from, cell.end), cell.end)).trim();
  const bare: Column = { title, expected, value: null, condition: null, document: null, span };
  if (atoms[from] === undefined || (!expected && isNumberTitle(title))) return bare;
  if (atoms[from].key === 'de' && atoms[from + 1]?.key === 'après') {
    if (atoms.length > from + 2) return { ...bare, document: nameOf(context, atoms, from + 2, atoms.length) };
    context.report(report(SYNTAX.wrongHead, span, { word: title, wanted: 'document', found: '' }));
    return bare;
  }
  if (reportUnitIn(context, atoms, from)) return bare;
  const tokens = tokenise(context, atoms, from);
  if (tokens === null) return bare;
  const name = loneName(tokens);
  if (name !== null) return { ...bare, value: { kind: 'name', name, span: name.span } };
  const read = readTokens(context, tokens, (grammar) => grammar.title(), beforeTokens(tokens, atoms, from));
  return read === null ? bare : { ...bare, ...read };
}

/** The name that is all of a title, as of most: no grammar is asked. */
function loneName([first, ...others]: readonly Token[]): Name | null {
  if (first?.name !== 'Name' || others.length > 0) return null;
  return first.payload as Name; // what that token carries
}

/** `revenu (en €)`: a title is what stands in the column, and its cells say the unit. */
function reportUnitIn(context: Context, atoms: readonly Atom[], from: number): boolean {
  const open = atoms.findIndex(({ key }, i) => i > from && key === '(');
  const [sign, last] = [atoms[open], atoms.at(-1)];
  if (sign === undefined || last?.key !== ')') return false;
  const unit = typed(context, sign.end, last.start).trim();
  const [title, before] = [typed(context, startOf(atoms, from, 0), sign.start).trim(), endOf(atoms, open - 1, sign.start)];
  if (
    longest([context.names.expressions], atoms, from)?.end !== open ||
    !/^(?:en [^()+×*]+|€|%|€\/\p{L}+|\p{L}{1,2}|jours?|mois|ans?|heures?|euros?)$/u.test(unit)
  )
    return false;
  const fixes = [{ code: 'write', params: { right: title }, edits: [edit(context, before, last.end, '')] }];
  context.report(report(SYNTAX.unitInTitle, spanOf(context, sign.start, last.end), { title, unit: unit.replace(/^en /u, '') }, { fixes }));
  return true;
}

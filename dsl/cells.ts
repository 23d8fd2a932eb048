/**
 * CELLS, read once the type of their column is known (decision 9). A cell is raw text with its place in the file; these functions never
 * move a position.
 */
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { report } from './diagnostics/entry.ts';
import { SYNTAX } from './diagnostics/catalog/syntax.ts';
import { type Names, nameWords, newTree, plant } from './names.ts';
import { endOfQuote, nextOf, opensQuote, scanLine } from './lexer/atoms.ts';
import { trim } from './lexer/blocks.ts';
import { normalise } from './lexer/characters.ts';
import { type Context, QUIET } from './lexer/context.ts';
import { tokenise } from './lexer/tokenise.ts';
import { read, readSilently } from './parse/read.ts';
import { readTest } from './parse/test-reading.ts';
import type { Cell, Expr, Test } from './syntax/syntax.ts';

function cellContext(cell: Cell, names: Names, diagnostics: Diagnostic[], missed: Context['missed']): Context {
  return {
    file: cell.span.file,
    text: normalise(cell.text),
    offset: cell.span.start,
    names,
    expressions: [names.expressions, names.examples],
    noted: newTree(),
    report: (found) => void diagnostics.push(found),
    missed,
  };
}

/**
 * A cell as an expression, a list (`;`) or a tuple (`, `). `expr` is null for a blank cell, or one that cannot be read. `near`: names that only
 * the definition around the cell sees. `missed`: told of each word that is of no name.
 */
export function parseCell(
  cell: Cell,
  names: Names,
  near: readonly string[] = [],
  missed: Context['missed'] = QUIET.missed,
): { readonly expr: Expr | null; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const local = newTree();
  for (const name of near) plant(local, nameWords(name), name);
  const common = cellContext(cell, names, diagnostics, missed);
  const context = near.length === 0 ? common : { ...common, expressions: [...common.expressions, local] };
  const { atoms } = scanLine(context.text, 0, context.text.length);
  const expr = atoms.length === 0 ? null : read(context, atoms, 0, (grammar) => grammar.cell());
  return { expr, diagnostics };
}

/** The cell as an expression in which every word is a name or of the language; null when it is none. Nothing is reported, nor guessed. */
export function parseKnown(cell: Cell, names: Names): Expr | null {
  const diagnostics: Diagnostic[] = [];
  const context = cellContext(cell, { ...names, declared: [] }, diagnostics, QUIET.missed);
  const { atoms } = scanLine(context.text, 0, context.text.length);
  const tokens = tokenise(context, atoms, 0);
  if (tokens === null || tokens.length === 0 || tokens.some(({ unknown }) => unknown)) return null;
  return diagnostics.length > 0 ? null : readSilently(context, tokens, (grammar) => grammar.cell());
}

/** A condition cell of a table: `0 à 39`, `60 et plus`, `APA ou PSD`, `tous`. A blank one is reported. `missed` as for `parseCell`. */
export function parseTest(
  cell: Cell,
  names: Names,
  missed: Context['missed'] = QUIET.missed,
): { readonly test: Test | null; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const context = cellContext(cell, names, diagnostics, missed);
  const { atoms } = scanLine(context.text, 0, context.text.length);
  if (atoms.length > 0) return { test: readTest(context, atoms, cell), diagnostics };
  const fixes = [
    { code: 'write', params: { right: 'tous' }, edits: [{ span: cell.span, text: cell.span.start === cell.span.end ? ' tous ' : 'tous' }] },
  ];
  diagnostics.push(report(SYNTAX.blankTest, cell.span, { column: '' }, { fixes }));
  return { test: null, diagnostics };
}

/** The elements of a list cell, separated by `;` outside guillemets and parentheses. A blank cell has none. */
const splitElements = (cell: Cell): readonly Cell[] => split(cell, /[;()«“"]/g, (text, at) => text.charAt(at) === ';');

/** The same, without a `;` that ends the last: `aucun ;` is the list of one absent element, where `aucun` alone is the empty list. */
export function listElements(cell: Cell): readonly Cell[] {
  const elements = splitElements(cell);
  return elements.length > 1 && elements.at(-1)?.text === '' ? elements.slice(0, -1) : elements;
}

/** The words of a cell that is the empty list, which is not « aucun » where a list may be absent. */
export const isEmptyList = (text: string): boolean => /^liste\s+vide$/i.test(text.trim());

/** The fields of a record cell: a comma followed by a space separates them, one inside a number does not. */
export const splitFields = (cell: Cell): readonly Cell[] =>
  split(cell, /[,()«“"]/g, (text, at) => text.charAt(at) === ',' && (at + 1 === text.length || text.charAt(at + 1) === ' '));

/** `signs`: what may separate, parentheses and what opens a quotation. */
function split(cell: Cell, signs: RegExp, separates: (text: string, at: number) => boolean): readonly Cell[] {
  const { text, span } = cell;
  const cells: Cell[] = [];
  let from = 0;
  let depth = 0;
  const add = (to: number): void => {
    const { start, end } = trim(text, from, to);
    cells.push({ text: text.slice(start, end), span: { file: span.file, start: span.start + start, end: span.start + end } });
    from = to + 1;
  };
  for (let at = nextOf(signs, text, 0, text.length); at < text.length;) {
    const character = text.charAt(at);
    let next = at + 1;
    if (opensQuote(text, at)) next = Math.max(next, endOfQuote(text, at, text.length));
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (depth <= 0 && separates(text, at)) add(at);
    at = nextOf(signs, text, next, text.length);
  }
  if (cells.length > 0 || text.trim() !== '') add(text.length);
  return cells;
}

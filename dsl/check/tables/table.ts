/**
 * Tables: each column is a condition or a result by its title (decision 34), each cell is read by the type of its column (9). Rows are not
 * ordered: two that hold with different values are a conflict, none is a hole.
 */
import { concatMap } from '../../syntax/collections.ts';
import { isEmptyList, listElements } from '../../cells.ts';
import { parseCell, parseTest } from '../../parse/parse.ts';
import type * as Core from '../../model/core.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import { fix, guess } from '../../diagnostics/entry.ts';
import { foldAccents } from '../../lexer/characters.ts';
import { isNumberTitle, nameKey } from '../../names.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { Constant, Type } from '../../model/types.ts';
import { elaborateCondition } from '../expressions/arithmetic.ts';
import { isUnknown, unknownOf } from '../expressions/build.ts';
import { coerce } from '../expressions/coerce.ts';
import { commonType } from '../expressions/common-type.ts';
import { type Context, elementName, noteSymbol, placeOf, type Scope, textAt } from '../context.ts';
import { need, wordsOf } from '../expressions/facts.ts';
import { fieldOf, valueOf } from '../names/members.ts';
import { say } from '../messages.ts';
import type { Purpose } from '../declarations/purpose.ts';
import { choiceValue, choiceValues, readChoiceValue } from '../names/resolve.ts';
import { saysCellMeant } from './cell-turns.ts';
import { readCitedCell } from './sources.ts';
import { TEXT, present, recordOf, typeParam } from '../types.ts';
import { itemAt, sure } from '../../syntax/sure.ts';

/** What a column is, once its title is understood. */
type Role =
  | { readonly kind: 'number' }
  | { readonly kind: 'citation'; readonly document: Syntax.Name }
  | { readonly kind: 'result'; readonly name: string; readonly type: Type | null }
  | { readonly kind: 'condition'; readonly input: Core.TableInput; readonly test: Type };

/** The table as core; with several results, its value is the record of a hidden fiche. */
export function elaborateTable(c: Context, scope: Scope, table: Syntax.Table, purpose: Purpose): Core.Expr | null {
  const wanted = [purpose.name, ...purpose.results.map((result) => result.name.text)];
  const missing = wanted.find((name) => !table.columns.some((column) => nameKey(column.title) === nameKey(name)));
  if (missing !== undefined) return sayNoResult(c, table, missing);
  const roles = table.columns.map((column) => roleOf(c, scope, column, purpose));
  const known = roles.filter((role) => role !== null);
  if (known.length < roles.length) return null;
  checkSelon(c, scope, table, purpose);
  const rows = table.rows.map((row) => elaborateRow(c, scope, table, row, known, purpose));
  if (rows.includes(null) || rows.length === 0) return null; // a table without rows is said where it is read
  const ready = rows.filter((row) => row !== null);
  const type =
    purpose.results.length > 0 ? recordOf(tableFiche(purpose.name)) : (purpose.type ?? commonType(ready.map((row) => itemAt(row.values, 0))));
  if (type === null) return say(c, CHECK.typeNeeded, table.span, { name: purpose.name });
  const fitted = purpose.type === null && purpose.results.length === 0 ? ready.map((row) => fitRow(c, scope, row, type)) : ready;
  if (fitted.includes(null)) return null;
  const inputs = concatMap(known, (role) => (role.kind === 'condition' ? [role.input] : [])).map((input, index) =>
    presentInput(c, scope, input, ready, index),
  );
  return { kind: 'table', type, span: table.span, inputs, results: wanted, rows: fitted.filter((row) => row !== null) };
}

/** The row of a table whose result has no declared type, its value in the type that all rows share. */
function fitRow(c: Context, scope: Scope, row: Core.TableRow, type: Type): Core.TableRow | null {
  const value = itemAt(row.values, 0);
  const fitted = coerce(c, scope, value, type, placeOf(value, row.span));
  return fitted === null ? null : { ...row, values: [fitted] };
}

/** The fix renames the last column that is not a citation: results stand last. */
function sayNoResult(c: Context, table: Syntax.Table, name: string): null {
  const last = table.columns.findLast((column) => column.document === null && !isNumberTitle(column.title));
  const fixes = last === undefined ? [] : [fix('replace', last.span, name, { by: name })];
  return say(c, CHECK.noResultColumn, last?.span ?? table.span, { name }, { fixes });
}

/** A column that may be absent needs its value, unless a row says what holds when there is none (`aucun`). */
function presentInput(c: Context, scope: Scope, input: Core.TableInput, rows: readonly Core.TableRow[], index: number): Core.TableInput {
  const asksAbsence = rows.some((row) => {
    const test = row.tests[index];
    return test?.kind === 'one of' && test.values.includes(null);
  });
  return asksAbsence ? input : { ...input, value: need(c, scope, input.value) };
}

/** The fiche that holds one row of a table with several results. */
export const tableFiche = (name: string): string => `${name}.lignes`;

function roleOf(c: Context, scope: Scope, column: Syntax.Column, purpose: Purpose): Role | null {
  if (column.document !== null) return { kind: 'citation', document: column.document };
  if (isNumberTitle(column.title)) return { kind: 'number' };
  const key = nameKey(column.title);
  if (key === nameKey(purpose.name)) {
    noteSymbol(c, column.span, 'value', purpose.name);
    return { kind: 'result', name: purpose.name, type: purpose.type };
  }
  const result = purpose.results.find((one) => nameKey(one.name.text) === key);
  if (result !== undefined) noteSymbol(c, column.span, 'value', result.name.text);
  if (result !== undefined) return { kind: 'result', name: result.name.text, type: result.type };
  return conditionOf(c, scope, column);
}

/** A title that cannot be read has been reported with its words; a blank one is said here. */
export const sayUntitled = (c: Context, column: Syntax.Column): null =>
  column.title.trim() === '' ? say(c, CHECK.untitledColumn, column.span, {}) : null;

function conditionOf(c: Context, scope: Scope, column: Syntax.Column): Role | null {
  if (column.value === null) return sayUntitled(c, column);
  const value = c.elaborate(column.value, scope, null);
  const applies = column.condition === null ? null : elaborateCondition(c, scope, column.condition);
  if (value === null || (column.condition !== null && applies === null)) return null;
  const { kind } = present(value.type);
  if (kind === 'period' || kind === 'list' || kind === 'record')
    return say(c, CHECK.columnKind, column.value.span, { column: wordsOf(c, column.value.span), kind });
  return { kind: 'condition', input: { value, applies }, test: value.type };
}

/** `selon` may repeat the conditions, and must then be them (decision 34). */
function checkSelon(c: Context, scope: Scope, table: Syntax.Table, purpose: Purpose): void {
  if (table.selon.length === 0) return;
  const text = (span: Syntax.Expr['span']): string => nameKey(textAt(c, span));
  const results = new Set([purpose.name, ...purpose.results.map((one) => one.name.text)].map(nameKey));
  const columns = table.columns
    .filter((column) => column.document === null && !isNumberTitle(column.title) && !results.has(nameKey(column.title)))
    .map((column) => text(sure(column.value, column.title).span));
  for (const selon of table.selon) {
    if (!columns.includes(text(selon.span))) say(c, CHECK.selonMismatch, selon.span, { selon: textAt(c, selon.span) });
    noteNames(c, scope, selon);
  }
  const { span } = itemAt(table.selon, 0);
  if (table.selon.length < columns.length) say(c, CHECK.selonMismatch, span, { selon: textAt(c, span) });
}

/** Notes where names are written in words that say again what a column says: nothing else is to be said of them. */
function noteNames(c: Context, scope: Scope, expr: Syntax.Expr): void {
  tried(c, () => c.elaborate(expr, { ...scope, taken: new Set(scope.taken) }, null));
}

/** What it makes, with nothing said. */
function tried<T>(c: Context, make: () => T): T {
  const { probe } = c;
  c.probe = { failed: false };
  const made = make();
  c.probe = probe;
  return made;
}

function elaborateRow(
  c: Context,
  scope: Scope,
  table: Syntax.Table,
  row: Syntax.Row,
  roles: readonly Role[],
  purpose: Purpose,
): Core.TableRow | null {
  if (row.cells.length !== roles.length) return null;
  const tests: (Core.Test | null)[] = [];
  const values = new Map<string, Core.Expr | null>();
  const sources: Core.Source[] = [];
  for (const [index, role] of roles.entries()) {
    const cell = itemAt(row.cells, index);
    const column = itemAt(table.columns, index);
    if (role.kind === 'condition') tests.push(readTest(c, scope, cell, column, role.test));
    else if (role.kind === 'result') values.set(nameKey(role.name), readResult(c, scope, cell, column, role.type));
    else if (role.kind === 'citation') sources.push(...readCitedCell(c, cell, role.document, purpose.name, 'rule'));
  }
  const ordered = [purpose.name, ...purpose.results.map((one) => one.name.text)].map((name) => values.get(nameKey(name)) ?? null);
  if (tests.includes(null) || ordered.includes(null)) return null;
  return { tests: tests.filter((test) => test !== null), values: ordered.filter((value) => value !== null), sources, span: row.span };
}

/** A cell that gives a value. Under a text column the words are the value, under one of lists of texts those between its `;`. */
function readResult(c: Context, scope: Scope, cell: Syntax.Cell, column: Syntax.Column, type: Type | null): Core.Expr | null {
  if (type !== null && present(type).kind === 'text') {
    const text = cell.text.trim();
    if (text === 'inconnu') return unknownOf(type, cell.span);
    if (text === 'aucun' && type.kind === 'optional') return { kind: 'const', type, value: null, span: cell.span };
    return { kind: 'const', type: TEXT, value: unquoted(text), span: cell.span };
  }
  const list = type === null ? null : listType(type);
  const none = /^aucune?$/.test(cell.text.trim());
  if (list !== null && type?.kind === 'optional' && none) return { kind: 'const', type, value: null, span: cell.span };
  if (list !== null && (none || isEmptyList(cell.text))) return { kind: 'list', items: [], type: list, span: cell.span };
  if (list !== null && cell.text.trim() !== 'inconnu' && present(list.of).kind === 'text') return textList(c, scope, cell, column, list);
  const near = [...scope.locals.values()].map(({ name }) => name);
  const elements = scope.elements.map((element) => elementName(element.type));
  const whole = list === null ? cell : withoutEnd(cell);
  const { expr, diagnostics } = parseCell(whole, c.names, [...near, ...elements], () => c.recorder.lookAround());
  c.diagnostics.push(...diagnostics);
  if (expr === null) return diagnostics.length > 0 ? null : wrongCell(c, cell, column.title, type ?? TEXT);
  if (type !== null && expr.kind === 'name' && namesNothing(c, scope, expr.name.text, present(type))) return wrongCell(c, cell, column.title, type);
  const inside = { ...scope, cell: true };
  const one = list !== null && expr.kind !== 'list' && (whole !== cell || isElement(c, inside, expr, list));
  const value = c.elaborate(one ? { kind: 'list', items: [expr], span: expr.span } : expr, inside, type);
  return value === null || type === null ? value : coerce(c, inside, value, type, cell.span);
}

/** `3 ;` is the list of 3, as in a case: a `;` may end the last element of a list. */
function withoutEnd(cell: Syntax.Cell): Syntax.Cell {
  const end = /\S[ \t]*;\s*$/.exec(cell.text);
  if (end === null) return cell;
  const text = cell.text.slice(0, end.index + 1);
  return { text, span: { ...cell.span, end: cell.span.start + text.length } };
}

type ListType = Type & { readonly kind: 'list' };

function listType(type: Type): ListType | null {
  const inner = present(type);
  return inner.kind === 'list' ? inner : null;
}

function textList(c: Context, scope: Scope, cell: Syntax.Cell, column: Syntax.Column, type: ListType): Core.Expr | null {
  const items = listElements(cell).map((element) => readResult(c, scope, element, column, type.of));
  if (items.length === 0) return wrongCell(c, cell, column.title, type);
  return items.includes(null) ? null : { kind: 'list', items: items.filter((item) => item !== null), type, span: cell.span };
}

/** Whether a cell of a column of lists is one element of them: `3`, as in a case, and not the name of a list. */
function isElement(c: Context, scope: Scope, expr: Syntax.Expr, type: ListType): boolean {
  if (expr.kind === 'unknown') return false;
  const seen = c.symbols.length;
  const value = tried(c, () => c.elaborate(expr, { ...scope, taken: new Set(scope.taken) }, type));
  c.symbols.length = seen;
  return value === null || listType(value.type) === null;
}

/** A lone word in a column of a choix or of oui ou non that is neither one of its values nor the name of something computed. */
function namesNothing(c: Context, scope: Scope, name: string, type: Type): boolean {
  const key = nameKey(name);
  if (type.kind !== 'boolean' && (type.kind !== 'choice' || valueOf(c.choices.get(type.choice), key) !== undefined)) return false;
  const field = scope.elements.some((element) => element.type.kind === 'record' && fieldOf(c.fiches.get(element.type.fiche), key) !== undefined);
  return !field && !c.values.has(key) && !scope.locals.has(key) && !scope.elements.some((element) => nameKey(elementName(element.type)) === key);
}

export const unquoted = (text: string): string => (/^«.*»$/s.test(text) ? text.slice(1, -1).trim() : text);

export function wrongCell(c: Context, cell: Syntax.Cell, column: string, type: Type): null {
  const inner = present(type);
  const named = inner.kind === 'choice' ? inner.choice : inner.kind === 'record' ? inner.fiche : null;
  if (named !== null && c.damage.types.has(nameKey(named))) return null;
  const values = inner.kind === 'choice' ? choiceValues(c, inner.choice) : inner.kind === 'boolean' ? ['oui', 'non'] : [];
  const meant = inner.kind === 'boolean' ? YES_OR_NO.get(foldAccents(cell.text.trim())) : undefined;
  const suggestions = meant === undefined ? suggest(cell.text.trim(), values) : [meant];
  return say(
    c,
    CHECK.wrongCell,
    cell.span,
    { cell: cell.text.trim(), column, expected: typeParam(type), values: values.slice(0, 8), suggestions },
    { fixes: suggestions.map((by) => fix('replace', cell.span, by, { by })) },
  );
}

/** What people write for oui and non elsewhere, folded. */
const YES_OR_NO: ReadonlyMap<string, string> = new Map([
  ...['vrai', 'true', 'yes', 'o', 'y', 'x', '1'].map((word) => [word, 'oui'] as const),
  ...['faux', 'false', 'no', 'n', '0'].map((word) => [word, 'non'] as const),
]);

/** What a cell asks of its column: `0 à 39`, `60 et plus`, `APA ou PSD`, `tous`. */
function readTest(c: Context, scope: Scope, cell: Syntax.Cell, column: Syntax.Column, type: Type): Core.Test | null {
  if (cell.text.trim() !== '' && present(type).kind === 'text') return textTest(c, cell.text.trim(), column, type);
  if (saysCellMeant(c, cell, type)) return null;
  const { test, diagnostics } = parseTest(cell, c.names, () => c.recorder.lookAround());
  c.diagnostics.push(...diagnostics);
  if (test === null) return diagnostics.length > 0 ? null : wrongCell(c, cell, column.title, type);
  switch (test.kind) {
    case 'any':
      return { kind: 'any' };
    case 'one of': {
      const values = test.values.map((value) => readConstant(c, scope, value, cell, column, type));
      return values.includes(undefined) ? null : { kind: 'one of', values: values.filter((value) => value !== undefined) };
    }
    case 'range': {
      const of = present(type);
      if (of.kind === 'number' && of.scale === 'exact') return sayExactRange(c, cell, sure(column.value, column.title).span, of.unit);
      const low = test.low === null ? null : readConstant(c, scope, withUnitOf(test.low, test.high), cell, column, type);
      const high = test.high === null ? null : readConstant(c, scope, withUnitOf(test.high, test.low), cell, column, type);
      if (low === undefined || high === undefined) return null;
      if ((low !== null && typeof low !== 'number') || (high !== null && typeof high !== 'number')) return wrongCell(c, cell, column.title, type);
      if (low !== null && high !== null && low + (test.lowIncluded ? 0 : 1) > high - (test.highIncluded ? 0 : 1))
        return sayEmptyRange(c, cell, test, low > high);
      return { kind: 'range', low, lowIncluded: test.lowIncluded, high, highIncluded: test.highIncluded };
    }
  }
}

/** No number, at the decimals of the column, and no day lies within: the row would never hold. */
function sayEmptyRange(c: Context, cell: Syntax.Cell, { low, high }: Extract<Syntax.Test, { readonly kind: 'range' }>, reversed: boolean): null {
  const swapped = [low, high].map((bound, index) => {
    const [at, by] = [sure(bound, 'a bound').span, sure(index === 0 ? high : low, 'the other bound').span];
    return { span: at, text: textAt(c, by) };
  });
  const fixes = reversed ? [{ code: 'swap', params: {}, edits: swapped }] : [];
  return say(c, CHECK.emptyRange, cell.span, { cell: cell.text.trim(), why: reversed ? 'reversed' : 'apart' }, { fixes });
}

/** The bounds of a range are judged at the decimals of their column (decision 34), and this one has none. */
function sayExactRange(c: Context, cell: Syntax.Cell, span: Syntax.Column['span'], unit: string): null {
  const title = wordsOf(c, span);
  const rounded = `${title}, arrondi ${unit === '€' ? 'au centime' : unit === '' ? "à l'unité" : `à 0,01 ${unit}`}`;
  return say(
    c,
    CHECK.exactRange,
    cell.span,
    { cell: cell.text.trim(), column: title, rounded },
    { fixes: [guess('replace', span, rounded, { by: rounded })] },
  );
}

/** `837–895 €`: the unit of one bound is that of both. */
function withUnitOf(bound: Syntax.Expr, other: Syntax.Expr | null): Syntax.Expr {
  if (bound.kind !== 'number' || bound.literal.unit !== '' || other?.kind !== 'number') return bound;
  return { ...bound, literal: { ...bound.literal, unit: other.literal.unit } };
}

/** Under a text column the words are the value: nothing in them is read. */
function textTest(c: Context, text: string, column: Syntax.Column, type: Type): Core.Test {
  if (/^(tous|toutes)$/i.test(text)) return { kind: 'any' };
  if (text === 'aucun' && type.kind === 'optional') return { kind: 'one of', values: [null] };
  const { span } = sure(column.value, column.title);
  say(c, CHECK.decidingText, span, { name: wordsOf(c, span) });
  return { kind: 'one of', values: [unquoted(text)] };
}

/** A constant of a test, at the scale of its column; undefined (and said) when it is none. */
function readConstant(c: Context, scope: Scope, expr: Syntax.Expr, cell: Syntax.Cell, column: Syntax.Column, type: Type): Constant | undefined {
  const inner = present(type);
  if (expr.kind === 'name') {
    const chosen = inner.kind === 'choice' ? choiceValue(c, inner.choice, nameKey(expr.name.text)) : null;
    if (inner.kind !== 'choice' || chosen === null) return wrongCell(c, { text: expr.name.text, span: expr.span }, column.title, type) ?? undefined;
    readChoiceValue(c, expr.name, inner.choice, chosen);
    return chosen;
  }
  const value = c.elaborate(expr, { ...scope, cell: true }, type.kind === 'optional' && expr.kind === 'none' ? type : inner);
  if (value === null) return undefined;
  if (value.type.kind !== inner.kind && value.type.kind !== 'nothing' && !isUnknown(value))
    return wrongCell(c, cell, column.title, type) ?? undefined;
  if (value.kind === 'const' && value.value === null && type.kind === 'optional') return null;
  const target =
    inner.kind === 'number' && value.type.kind === 'number' && inner.scale !== 'exact' && value.type.scale !== 'exact'
      ? { ...inner, min: null, max: null }
      : inner;
  const fitted = coerce(c, { ...scope, cell: true }, value, target, expr.span);
  if (fitted === null) return undefined;
  return fitted.kind === 'const' && !isUnknown(fitted) ? fitted.value : (wrongCell(c, cell, column.title, type) ?? undefined);
}

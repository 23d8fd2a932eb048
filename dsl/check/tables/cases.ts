/** Case tables and examples (decision 47): columns before ⇒ give or fix, columns after ⇒ ask. */
import { concat, concatMap } from '../../syntax/collections.ts';
import type * as Core from '../../model/core.ts';
import { CASES } from '../../diagnostics/catalog/cases.ts';
import { fix } from '../../diagnostics/entry.ts';
import type * as Model from '../../model/model.ts';
import { isNumberTitle, nameKey } from '../../names.ts';
import type { Span } from '../../syntax/span.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { Type } from '../../model/types.ts';
import { readExpected, readGiven } from './cells.ts';
import { kept } from '../again/kept.ts';
import { type Context, type Example, fieldsOf, noteSymbol, rootScope, type Scope } from '../context.ts';
import type { DeclarationOf } from '../declarations/declare.ts';
import { subjectType } from '../expressions/lists.ts';
import { say, unknownField } from '../messages.ts';
import { readSources, readCitedCell } from './sources.ts';
import { rowsCited, sayUncitedRows } from './cited-rows.ts';
import { sayVacuous } from './vacuous.ts';
import { sayUntitled, wrongCell } from './table.ts';
import { present, typeParam } from '../types.ts';
import { itemAt } from '../../syntax/sure.ts';

type RecordType = Extract<Type, { readonly kind: 'record' }>;

/** A column sees the whole ruleset; each has its own locals. */
const columnScope = (): Scope => ({ ...rootScope(''), lenient: true });

/** What a column before ⇒ sets. */
type Target =
  | { readonly kind: 'input'; readonly name: string; readonly type: Type }
  | { readonly kind: 'question'; readonly name: string; readonly type: Type }
  | { readonly kind: 'fixed'; readonly name: string; readonly type: Type }
  | { readonly kind: 'item'; readonly name: string; readonly field: string; readonly type: Type };

/** `exemples de prestataires`: the first column names them, the others are fields. */
export function readExamples(c: Context, declaration: DeclarationOf<'examples'>): void {
  const type = subjectType(c, { type: declaration.of, as: null, span: declaration.of.span });
  if (type === null) return;
  if (type.kind !== 'record') {
    say(c, CASES.exampleType, declaration.of.span, { name: declaration.of.text, found: typeParam(type) });
    return;
  }
  const { fiche } = type;
  const named = c.examples.get(fiche) ?? new Map<string, Example>();
  c.examples.set(fiche, named);
  for (const [key, example] of kept(c, declaration, type, () => examplesOf(c, declaration, type))) {
    const first = named.get(key);
    if (first === undefined) named.set(key, example);
    else sayRepeated(c, 'example', example.name, { here: example.span, first: first.span });
  }
}

function examplesOf(c: Context, declaration: DeclarationOf<'examples'>, type: RecordType): readonly (readonly [string, Example])[] {
  const { fiche } = type;
  const fields = fieldsOf(c, fiche);
  const columns = declaration.columns.map((column, index) => {
    if (index === 0 || column.document !== null) return null;
    const field = fields.find((one) => nameKey(one.name) === nameKey(column.title));
    if (field === undefined) return unknownField(c, column.span, column.title, type, () => fields.map((one) => one.name));
    noteSymbol(c, column.span, 'field', `${fiche}.${field.name}`);
    return field;
  });
  return concatMap(declaration.rows, (row): readonly (readonly [string, Example])[] => {
    const [name] = row.cells;
    if (name === undefined || row.cells.length !== declaration.columns.length) return [];
    return [[nameKey(name.text), { name: name.text.trim(), given: exampleOf(c, fields, columns, row), span: row.span }]];
  });
}

/** What bears a name already borne is said; the first keeps it. */
function sayRepeated(
  c: Context,
  what: 'title' | 'number' | 'example',
  name: string,
  { here, first }: { readonly here: Span; readonly first: Span },
): void {
  say(c, CASES.repeated, here, { what, name }, { related: [{ span: first, role: 'first' }] });
}

/** Two tables of one title, in whatever files, cannot be told apart in a report. */
export function checkCaseTitles(c: Context, declarations: readonly DeclarationOf<'cases'>[]): void {
  const titles = new Map<string, Span>();
  for (const { title } of declarations) {
    const key = nameKey(title.text);
    const first = titles.get(key);
    if (first === undefined) titles.set(key, title.span);
    else sayRepeated(c, 'title', title.text, { here: title.span, first });
  }
}

function checkNumbers(c: Context, rows: readonly Model.CaseRow[]): void {
  const numbers = new Map<string, Span>();
  for (const { number, span } of rows) {
    const first = numbers.get(number);
    if (first === undefined) numbers.set(number, span);
    else sayRepeated(c, 'number', number, { here: span, first });
  }
}

function exampleOf(c: Context, fields: readonly Model.Field[], columns: readonly (Model.Field | null)[], row: Syntax.Row): Model.Given {
  const given: Record<string, Model.Given> = Object.fromEntries(fields.map((field) => [field.name, { kind: 'unknown' } as const]));
  for (const [index, field] of columns.entries()) {
    const cell = row.cells[index];
    if (field === null || cell === undefined || isBlank(cell, field.type)) continue;
    const read = readGiven(c, cell, field.type, field.name);
    if (read !== null) given[field.name] = read;
  }
  return { kind: 'record', fields: given };
}

/** A blank cell is not given, but under a list it is the empty list (decision 47). */
const isBlank = (cell: Syntax.Cell, type: Type): boolean => cell.text.trim() === '' && present(type).kind !== 'list';

interface Columns {
  readonly number: number;
  readonly given: readonly { readonly index: number; readonly target: Target; readonly title: string }[];
  readonly expected: readonly { readonly index: number; readonly expr: Core.Expr; readonly title: string }[];
  readonly cited: readonly { readonly index: number; readonly document: Syntax.Name }[];
}

export function readCases(c: Context, declaration: DeclarationOf<'cases'>): Model.CaseTable {
  const title = declaration.title.text;
  const sources = readSources(c, declaration.sources, title, 'case');
  const columns = readColumns(c, declaration);
  if (declaration.sources.length === 0) {
    if (!rowsCited(declaration).includes(true)) say(c, CASES.noCaseSource, declaration.title.span, { title });
    else sayUncitedRows(c, title, declaration, 'title', { span: declaration.title.span, indent: 2 });
  }
  if (!declaration.columns.some((column) => column.expected)) say(c, CASES.assertsNothing, declaration.title.span, { title });
  const common: Mutable = { inputs: {}, questions: {}, fixed: {} };
  const fixed = new Map(
    concatMap(columns.given, ({ index, target, title: name }) =>
      target.kind !== 'item' ? [[target.name, { name, span: itemAt(declaration.columns, index).span }] as const] : [],
    ),
  );
  for (const binding of declaration.bindings) {
    const target = targetOf(c, { kind: 'name', name: binding.name, span: binding.name.span }, binding.name.text, binding.name.span, false);
    if (target === null) continue;
    sayOverridden(c, declaration, columns, target, binding);
    if (target.kind !== 'item') fixed.set(target.name, { name: binding.name.text, span: binding.name.span });
    setCell(c, common, target, binding.cell, binding.name.text);
  }
  const said = c.diagnostics.length;
  const rows = concatMap(declaration.rows, (row, index) =>
    row.cells.length === declaration.columns.length ? [readRow(c, row, index, columns, common, title)] : [],
  );
  checkNumbers(c, rows);
  for (const { number, expectations, span } of rows)
    if (expectations.length > 0 && expectations.every(({ expected }) => expected.kind === 'unchecked')) say(c, CASES.idleRow, span, { number });
  sayVacuous(
    c,
    rows,
    declaration.columns.filter((column) => column.expected),
    fixed,
  );
  if (c.diagnostics.length > said) {
    for (const { index, target } of columns.given) sayOnce(c, declaration, index, target.type, said);
    for (const { index, expr } of columns.expected) sayOnce(c, declaration, index, expr.type, said);
  }
  const headings = declaration.columns.map((column) => ({ title: column.title, expected: column.expected, span: column.span }));
  return { title, sources, rows, columns: headings, span: declaration.span };
}

/** `avec x = …` holds where the column `x` is blank: where each row fills it, the line does nothing. */
function sayOverridden(c: Context, { columns, rows }: DeclarationOf<'cases'>, { given }: Columns, target: Target, binding: Binding): void {
  const same = given.find((one) => sameTarget(one.target, target));
  if (same === undefined || rows.some(({ cells }) => cells[same.index] === undefined || isBlank(itemAt(cells, same.index), target.type))) return;
  const related = [{ span: itemAt(columns, same.index).span, role: 'column' }];
  const isList = present(target.type).kind === 'list';
  say(c, CASES.overriddenValue, binding.name.span, { name: binding.name.text, of: isList ? 'list' : 'value' }, { related });
}

/**
 * Where no cell of a column can be read, and for one reason that no click mends, it is the type that is wrong: that is said once, of the column. `said`: how many findings
 * there were before its rows were read.
 */
function sayOnce(c: Context, declaration: DeclarationOf<'cases'>, index: number, type: Type, said: number): void {
  const cells = concatMap(declaration.rows, ({ cells: all }) => {
    const cell = all[index];
    return cell === undefined || cell.text.trim() === '' ? [] : [cell];
  });
  const column = declaration.columns[index];
  const found = cells.map(({ span }) =>
    c.diagnostics.slice(said).filter((one) => one.span.file === span.file && span.start <= one.span.start && one.span.end <= span.end),
  );
  const [[first] = []] = found;
  if (cells.length < 2 || column === undefined || first === undefined) return;
  const alike = found.every((some) => some.length > 0 && some.every((one) => one.code === first.code && one.fixes.length === 0));
  if (!alike || first.severity !== 'error') return;
  const gone = new Set(concat(found));
  c.diagnostics.splice(said, c.diagnostics.length, ...c.diagnostics.slice(said).filter((one) => !gone.has(one)));
  say(c, CASES.wrongColumn, column.span, { title: column.title, expected: typeParam(type), cell: itemAt(cells, 0).text.trim() });
}

function readColumns(c: Context, declaration: DeclarationOf<'cases'>): Columns {
  const given: { index: number; target: Target; title: string }[] = [];
  const expected: { index: number; expr: Core.Expr; title: string }[] = [];
  const cited: { index: number; document: Syntax.Name }[] = [];
  let number = -1;
  const arrow = declaration.columns.find((column) => column.expected);
  for (const [index, column] of declaration.columns.entries()) {
    if (column.document !== null) cited.push({ index, document: column.document });
    else if (!column.expected && isNumberTitle(column.title)) number = index;
    else if (column.value === null) sayUntitled(c, column);
    else if (column.expected) {
      const expr = c.elaborate(column.value, columnScope(), null);
      if (expr !== null) expected.push({ index, expr, title: column.title });
    } else {
      const target = targetOf(c, column.value, column.title, column.span, true);
      if (target !== null && arrow !== undefined && arrow.span.start < column.span.start) {
        sayUnmarked(c, column, arrow, target);
        continue;
      }
      if (target !== null && given.some((one) => sameTarget(one.target, target))) say(c, CASES.duplicateColumn, column.span, { title: column.title });
      else if (target !== null) given.push({ index, target, title: column.title });
    }
  }
  return { number, given, expected, cited };
}

/** LAW: what is expected stands after what is given (decision 47), each column under its own `⇒`: without one, what was meant to be checked would be given. */
function sayUnmarked(c: Context, { title, span }: Syntax.Column, arrow: Syntax.Column, target: Target): void {
  const kind = target.kind === 'fixed' ? 'definition' : 'given';
  const fixes = kind === 'given' ? [] : [fix('expect', { ...span, end: span.start }, '⇒ ')];
  say(c, CASES.unmarkedColumn, span, { title, arrow: arrow.title, kind }, { fixes, related: [{ span: arrow.span, role: 'column' }] });
}

const sameTarget = (a: Target, b: Target): boolean =>
  a.kind === b.kind && a.name === b.name && (a.kind !== 'item' || b.kind !== 'item' || a.field === b.field);

/** What a title before ⇒ sets: an input, a question, a pièce, or a definition without `pour chaque`. */
function targetOf(c: Context, expr: Syntax.Expr, title: string, span: Syntax.Column['span'], column: boolean): Target | null {
  const value = c.elaborate(expr, columnScope(), null);
  if (value === null) return null;
  if (value.kind === 'input') {
    const kind = c.questions.has(value.input) ? 'question' : 'input';
    return { kind, name: value.input, type: value.type };
  }
  if (value.kind === 'ref' && value.elements.length === 0) return { kind: 'fixed', name: value.definition, type: value.type };
  if (value.kind === 'field' && value.of.kind === 'input' && c.inputs.get(value.of.input)?.role === 'pièces') {
    return { kind: 'item', name: value.of.input, field: value.field, type: value.type };
  }
  const start = { ...span, end: span.start };
  return say(c, CASES.columnNotGiven, span, { title }, { fixes: column ? [fix('expect', start, '⇒ ')] : [] });
}

type Binding = DeclarationOf<'cases'>['bindings'][number];

interface Mutable {
  inputs: Record<string, Model.Given>;
  questions: Record<string, string | null>;
  fixed: Record<string, Model.Given>;
}

function setCell(c: Context, row: Mutable, target: Target, cell: Syntax.Cell, title: string): void {
  if (isBlank(cell, target.type)) return;
  const given = readGiven(c, cell, target.type, title);
  if (given === null) return;
  switch (target.kind) {
    case 'input':
      row.inputs[target.name] = given;
      return;
    case 'fixed':
      row.fixed[target.name] = given;
      return;
    case 'question':
      if (given.kind === 'unknown') row.questions[target.name] = null;
      else if (given.kind === 'value' && typeof given.value === 'string') row.questions[target.name] = given.value;
      else wrongCell(c, cell, title, target.type);
      return;
    case 'item': {
      const known = row.inputs[target.name];
      const fields = known?.kind === 'record' ? known.fields : {};
      row.inputs[target.name] = { kind: 'record', fields: { ...fields, [target.field]: given } };
    }
  }
}

function readRow(c: Context, row: Syntax.Row, index: number, columns: Columns, common: Mutable, title: string): Model.CaseRow {
  const set: Mutable = { inputs: { ...common.inputs }, questions: { ...common.questions }, fixed: { ...common.fixed } };
  for (const { index: at, target, title: column } of columns.given) {
    setCell(c, set, target, itemAt(row.cells, at), column);
  }
  const expectations = concatMap(columns.expected, ({ index: at, expr, title: column }): readonly Model.Expectation[] => {
    const cell = itemAt(row.cells, at);
    const expected = readExpected(c, cell, expr.type, column);
    return expected === null ? [] : [{ title: column, expr, expected, cell }];
  });
  const sources = concatMap(columns.cited, ({ index: at, document }) => {
    return readCitedCell(c, itemAt(row.cells, at), document, title, 'case');
  });
  const number = row.cells[columns.number]?.text.trim() ?? '';
  return { number: number === '' ? String(index + 1) : number, ...set, expectations, sources, span: row.span };
}

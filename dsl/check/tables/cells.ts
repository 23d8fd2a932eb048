/** Cells that give a value of the dossier, and cells that say what is expected (decisions 9, 47, 48). Each is read by the type of its column. */
import { concatMap } from '../../syntax/collections.ts';
import { isEmptyList, listElements, splitFields } from '../../cells.ts';
import type * as Core from '../../model/core.ts';
import { CASES } from '../../diagnostics/catalog/cases.ts';
import { fix, guess } from '../../diagnostics/entry.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import type { Expected, Given } from '../../model/model.ts';
import { foldAccents } from '../../lexer/characters.ts';
import { nameKey } from '../../names.ts';
import { isTwoWays } from '../../lexer/points.ts';
import { parseCell } from '../../parse/parse.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { Constant, NumberType, Type } from '../../model/types.ts';
import { parseUnit } from '../../model/units.ts';
import { readDigits } from '../expressions/arithmetic.ts';
import { isUnknown } from '../expressions/build.ts';
import { coerce } from '../expressions/coerce.ts';
import { type Context, fieldsOf, type Need, rootScope } from '../context.ts';
import { parseDay } from '../../../runtime/dates/day.ts';
import { valueOf } from '../names/members.ts';
import { say } from '../messages.ts';
import { saysFiche, saysListOfFiches } from './fiche-cell.ts';
import { unquoted, wrongCell } from './table.ts';
import { optionalOf, present } from '../types.ts';
import { itemAt } from '../../syntax/sure.ts';

/** The value a cell gives; null (and said) when it does not read as its column. */
export function readGiven(c: Context, cell: Syntax.Cell, type: Type, column: string): Given | null {
  const text = cell.text.trim();
  if (text === 'inconnu') return { kind: 'unknown' };
  const inner = present(type);
  if (text === '?' && inner.kind !== 'text') return sayDoubt(c, cell, ['inconnu']);
  if (text === 'aucun' || text === 'aucune') {
    if (type.kind === 'optional') return { kind: 'none' };
    return inner.kind === 'list' ? { kind: 'list', items: [] } : wrongCell(c, cell, column, type);
  }
  switch (inner.kind) {
    case 'list':
      return readList(c, cell, inner.of, column);
    case 'record':
      return readRecord(c, cell, inner.fiche, column);
    case 'text':
      return text === '' ? wrongCell(c, cell, column, type) : { kind: 'value', value: unquoted(text) };
    case 'boolean':
    case 'date':
    case 'period':
    case 'number':
    case 'choice':
    case 'optional':
    case 'nothing':
      return readPlain(c, cell, inner, column);
  }
}

/** `?` in a cell: what is not known, or not looked at, has words of its own. */
const sayDoubt = (c: Context, { span }: Syntax.Cell, rights: readonly string[]): null =>
  say(c, CASES.doubtfulCell, span, { rights }, { fixes: rights.map((by) => guess('replace', span, by, { by })) });

function readList(c: Context, cell: Syntax.Cell, of: Type, column: string): Given | null {
  if (cell.text.trim() === '' || isEmptyList(cell.text)) return { kind: 'list', items: [] };
  const elements = listElements(cell);
  const inner = present(of);
  if (inner.kind === 'text') sayNearTexts(c, elements);
  const read = (): Given | null => {
    const items = elements.map((element) => readGiven(c, element, of, column));
    return items.includes(null) ? null : { kind: 'list', items: items.filter((item) => item !== null) };
  };
  return inner.kind === 'record' ? orMeant(c, read, () => saysListOfFiches(c, cell, inner.fiche, column, readGiven)) : read();
}

/** What is said of the parts of a cell gives way to what is said of the whole, when that tells what was meant. */
function orMeant(c: Context, read: () => Given | null, saysMeant: () => boolean): Given | null {
  const before = c.diagnostics.length;
  const given = read();
  if (given !== null || c.probe !== null) return given;
  const said = c.diagnostics.splice(before);
  if (said.length === 0 || !saysMeant()) c.diagnostics.push(...said);
  return null;
}

/** Texts that only spaces, accents or case tell apart are surely one thing written twice (decision 42). */
function sayNearTexts(c: Context, elements: readonly Syntax.Cell[]): void {
  const first = new Map<string, string>();
  for (const { text, span } of elements) {
    const other = unquoted(text);
    const key = foldAccents(other).replace(/\s+/g, '');
    const one = first.get(key);
    if (one === undefined) first.set(key, other);
    else if (one !== other) say(c, CASES.nearTexts, span, { one, other }, { fixes: [fix('replace', span, one, { by: one })] });
  }
}

/** A named example, or the fields in the order of the fiche; those left out at the end are not given. */
function readRecord(c: Context, cell: Syntax.Cell, fiche: string, column: string): Given | null {
  const key = nameKey(cell.text);
  c.recorder.ask('example', `${fiche}\n${key}`);
  const example = c.examples.get(fiche)?.get(key);
  if (example !== undefined) return example.given;
  if (holdsItself(c, fiche)) return null; // said where it is declared
  return orMeant(
    c,
    () => readFields(c, cell, fiche, column),
    () => saysFiche(c, cell, fiche, column, readGiven),
  );
}

function readFields(c: Context, cell: Syntax.Cell, fiche: string, column: string): Given | null {
  const declared = fieldsOf(c, fiche);
  const parts = splitFields(cell);
  if (parts.length > declared.length || cell.text.trim() === '') return wrongCell(c, cell, column, { kind: 'record', fiche });
  const fields: Record<string, Given> = {};
  let failed = false;
  for (const [index, field] of declared.entries()) {
    const part = parts[index];
    if (part === undefined || part.text.trim() === '') {
      fields[field.name] = { kind: 'unknown' };
      continue;
    }
    const given = readGiven(c, part, field.type, field.name);
    if (given === null) failed = true;
    else fields[field.name] = given;
  }
  return failed ? null : { kind: 'record', fields };
}

const described = new WeakMap<Given, string>();

/** What a body learns of an example, by its fiche and its key. */
export function exampleAnswer(c: Context, asked: string): string {
  const cut = asked.indexOf('\n'); // as it is asked above
  const given = c.examples.get(asked.slice(0, cut))?.get(asked.slice(cut + 1))?.given;
  if (given === undefined) return '';
  const known = described.get(given) ?? JSON.stringify(given);
  described.set(given, known);
  return known;
}

/** Whether a fiche contains itself, directly or not: reading a cell as one would have no end. */
function holdsItself(c: Context, fiche: string, inside: readonly string[] = []): boolean {
  if (inside.includes(fiche)) return true;
  return fieldsOf(c, fiche).some(({ type }) => {
    const inner = type.kind === 'list' || type.kind === 'optional' ? present(type.of) : type;
    const of = inner.kind === 'list' ? present(inner.of) : inner;
    return of.kind === 'record' && holdsItself(c, of.fiche, [...inside, fiche]);
  });
}

function readPlain(c: Context, cell: Syntax.Cell, type: Type, column: string): Given | null {
  const word = readWord(c, cell, type);
  if (word !== undefined) return word;
  if (type.kind === 'choice') return wrongCell(c, cell, column, type);
  const { expr, diagnostics } = parseCell(cell, c.names, [], () => c.recorder.lookAround());
  if (expr === null || diagnostics.length > 0) {
    c.diagnostics.push(...diagnostics);
    return diagnostics.length > 0 ? null : wrongCell(c, cell, column, type);
  }
  if (expr.kind === 'name' || (type.kind === 'boolean' && expr.kind !== 'boolean')) return wrongCell(c, cell, column, type);
  const scope = { ...rootScope(''), cell: true, lenient: true };
  const value = c.elaborate(expr, scope, type);
  if (value === null) return null;
  if (value.type.kind !== type.kind) return wrongCell(c, cell, column, type);
  const finer =
    value.type.kind === 'number' &&
    type.kind === 'number' &&
    value.type.unit === type.unit &&
    value.kind === 'const' &&
    typeof value.value === 'number';
  if (finer && typeof type.scale === 'number' && typeof value.type.scale === 'number' && value.type.scale > type.scale) {
    return say(c, CASES.tooManyDecimals, cell.span, { cell: cell.text.trim(), decimals: type.scale });
  }
  const fitted = coerce(c, scope, value, type, cell.span);
  const constant = fitted === null ? undefined : constantOf(fitted);
  if (fitted === null) return null;
  return constant === undefined ? wrongCell(c, cell, column, type) : { kind: 'value', value: constant };
}

/** Most cells are one word, one day or one number: no need to parse them. undefined: anything else, and anything doubtful. */
function readWord(c: Context, cell: Syntax.Cell, type: Type): Given | undefined {
  const text = cell.text.trim();
  switch (type.kind) {
    case 'choice': {
      const value = valueOf(c.choices.get(type.choice), nameKey(text));
      if (value === undefined) return undefined;
      c.symbols.push({ span: cell.span, place: 'choice value', target: `${type.choice}.${value}`, declares: false });
      return { kind: 'value', value };
    }
    case 'boolean':
      return text === 'oui' || text === 'non' ? { kind: 'value', value: text === 'oui' } : undefined;
    case 'date':
      return readPlainDay(text);
    case 'number':
      return readPlainNumber(c, text, type);
    case 'text':
    case 'period':
    case 'record':
    case 'list':
    case 'optional':
    case 'nothing':
      return undefined;
  }
}

/** `03/02/2011`, when it is a day of the calendar. */
function readPlainDay(text: string): Given | undefined {
  const parts = /^(\d{2})\/(\d{2})\/([1-9]\d{3})$/.exec(text);
  if (parts === null) return undefined;
  const value = parseDay(`${itemAt(parts, 3)}-${itemAt(parts, 2)}-${itemAt(parts, 1)}`);
  return value === null ? undefined : { kind: 'value', value };
}

/** `1 800,50 €` or `1800`, in the unit of its column and with no more decimals. */
function readPlainNumber(c: Context, text: string, type: NumberType): Given | undefined {
  const parts = /^(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(?:,(\d+))?(?: ?([^\d\s].*))?$/.exec(text);
  if (parts === null || isTwoWays(text, type.scale) || type.scale === 'exact' || (parts[3] === undefined && type.unit === '%')) return undefined;
  const unit = parts[3] === undefined || parts[3] === type.unit ? type.unit : parseUnit(parts[3], c.units)?.unit;
  const read = readDigits(`${itemAt(parts, 1).replace(/\D/g, '')}.${parts[2] ?? ''}`);
  if (unit !== type.unit || read === null || read.scale > type.scale) return undefined;
  const value = read.value * 10 ** (type.scale - read.scale);
  const within = (type.min === null || value >= type.min) && (type.max === null || value <= type.max);
  return Number.isSafeInteger(value) && within ? { kind: 'value', value } : undefined;
}

/** The constant an expression is; a period of two given days is one too. undefined: it must be computed. */
function constantOf(expr: Core.Expr): Constant | undefined {
  if (expr.kind === 'const') return isUnknown(expr) ? undefined : expr.value;
  if (expr.kind !== 'op' || expr.op !== 'period') return undefined;
  const [from, to] = expr.args.map(constantOf);
  if (typeof from !== 'number' || typeof to !== 'number') return undefined;
  return to < from ? { start: 0, end: -1 } : { start: from, end: to };
}

/** What a dash that is not « — » may be of a result: printed tables write nought, nothing and what is left aside with it. */
function meantByDash(type: Type): readonly string[] {
  const inner = present(type);
  const none = type.kind === 'optional' || inner.kind === 'list' ? ['aucun'] : [];
  const nought = inner.kind === 'number' ? [`0${inner.unit === '' ? '' : ` ${inner.unit}`}`] : inner.kind === 'boolean' ? ['non'] : [];
  return [...nought, ...none, '—'];
}

const ERRORS: ReadonlyMap<string, 'hole' | 'conflict' | 'guarantee' | 'overflow'> = new Map([
  ['trou', 'hole'],
  ['conflit', 'conflict'],
  ['garantie', 'guarantee'],
  ['dépassement', 'overflow'],
]);

/** What a cell after ⇒ says; null (and said) when it cannot be read. */
export function readExpected(c: Context, cell: Syntax.Cell, type: Type, title: string): Expected | null {
  const text = cell.text.trim();
  if (text === '') {
    say(c, CASES.blankExpected, cell.span, { title }, { fixes: [fix('unchecked', cell.span, cell.span.start === cell.span.end ? ' — ' : '—')] });
    return { kind: 'blank' };
  }
  if (text === '—') return { kind: 'unchecked' };
  if (/^[-−–]$/u.test(text)) {
    const rights = meantByDash(type);
    return say(c, CASES.dashCell, cell.span, { dash: text, rights }, { fixes: rights.map((by) => guess('replace', cell.span, by, { by })) });
  }
  if (text === '?' && present(type).kind !== 'text') return sayDoubt(c, cell, ['indéterminé', '—']);
  const inner = present(type);
  const elements = inner.kind === 'list' ? listElements(cell) : [];
  const absent = type.kind === 'optional' && /^aucune?$/.test(text);
  if (inner.kind === 'list' && !absent && (elements.length > 1 || text.endsWith(';') || !isOutcome(text)))
    return readExpectedList(c, elements, text, heldBy(inner.of), title);
  const outcome = readOutcome(c, cell, text);
  if (outcome !== undefined) return outcome;
  const given = readGiven(c, cell, type.kind === 'optional' ? type : text === 'aucun' ? optionalOf(type) : type, title);
  if (given === null) return null;
  return expectedOf(c, given, cell);
}

/** `E pour chaque A pour chaque B`: its cell holds the values, one A after the other. */
const heldBy = (type: Type): Type => (type.kind === 'list' ? heldBy(type.of) : type);

const isOutcome = (text: string): boolean =>
  /^(indéterminé|erreur)\b/i.test(text) || /^(indéterminé|erreur)\s*:/i.test(text) || text === 'indéterminé';

function readExpectedList(c: Context, elements: readonly Syntax.Cell[], text: string, of: Type, title: string): Expected | null {
  if (text === 'aucun' || text === 'aucune' || isEmptyList(text)) return { kind: 'list', items: [] };
  const items = elements.map((element) => readExpected(c, element, of, title));
  return items.includes(null) ? null : { kind: 'list', items: items.filter((item) => item !== null) };
}

/** `indéterminé`, `indéterminé : type de demande`, `erreur : trou`; undefined: a plain value. */
function readOutcome(c: Context, cell: Syntax.Cell, text: string): Expected | null | undefined {
  const error = /^erreur\s*:\s*(.+)$/i.exec(text);
  if (error !== null) {
    const found = ERRORS.get(itemAt(error, 1).trim().toLocaleLowerCase('fr'));
    return found === undefined ? say(c, CASES.unknownError, cell.span, { name: itemAt(error, 1) }) : { kind: 'error', error: found };
  }
  if (/^indéterminée?$/i.test(text)) return { kind: 'undetermined', needs: null };
  const needs = /^indéterminée?\s*:\s*(.+)$/i.exec(text);
  if (needs === null) return undefined;
  const names = readNeeds(c, cell, itemAt(needs, 1));
  return names === null ? null : { kind: 'undetermined', needs: names };
}

function needed(c: Context, name: string): Need | undefined {
  c.recorder.ask('need', nameKey(name));
  return c.recorder.aside(() => needNames(c)).get(nameKey(name));
}

/** What a body learns of the need of a key. */
export const needAnswer = (c: Context, key: string): string => JSON.stringify(needNames(c).get(key) ?? null);

/** Names a need may bear, by key: inputs, fields, questions, definitions, found once every body has been read. */
function needNames(c: Context): ReadonlyMap<string, Need> {
  if (c.needs !== null) return c.needs;
  const fields = concatMap(c.fiches.values(), (fiche) =>
    fiche.fields.map(({ name }): Need => ({ name, place: 'field', target: `${fiche.name}.${name}`, of: null })),
  );
  const values = [...c.inputs.keys(), ...c.questions.keys(), ...c.broken].map((name): Need => ({ name, place: 'value', target: name, of: null }));
  const definitions = concatMap(c.definitions.values(), ({ id, name, hidden, partOf }): readonly Need[] =>
    hidden ? [] : [{ name, place: 'value', target: partOf?.definition ?? id, of: partOf?.definition ?? null }],
  );
  const made = new Map([...fields, ...definitions, ...values].map((one) => [nameKey(one.name), one]));
  c.needs = made;
  return made;
}

function readNeeds(c: Context, cell: Syntax.Cell, text: string): readonly string[] | null {
  const read = (name: string): string | null => {
    const start = cell.span.start + Math.max(0, cell.text.lastIndexOf(name));
    const span = { file: cell.span.file, start, end: start + name.length };
    const found = needed(c, name);
    if (found !== undefined) {
      const from = found.of === null ? start : Math.max(start, span.end - found.of.length);
      c.symbols.push({ span: { ...span, start: from }, place: found.place, target: found.target, declares: false });
      return found.name;
    }
    if (c.damaged.has(nameKey(name))) return null; // said where it is declared
    const suggestions = suggest(
      name,
      [...needNames(c).values()].map((one) => one.name),
    );
    return say(c, CASES.unknownNeed, span, { name, suggestions }, { fixes: suggestions.map((by) => fix('replace', span, by, { by })) });
  };
  const isOne = needed(c, text) !== undefined;
  const names = (isOne ? [text] : text.split(/,|;/)).map((part) => read(part.trim()));
  return names.includes(null) ? null : names.filter((name) => name !== null);
}

/** A given value as an expected one: everything in it must be known. */
function expectedOf(c: Context, given: Given, cell: Syntax.Cell): Expected | null {
  const constant = fullConstant(given);
  if (constant === undefined)
    return say(c, CASES.unknownExpected, cell.span, { cell: cell.text }, { fixes: [fix('undetermined', cell.span, 'indéterminé')] });
  return { kind: 'value', value: constant };
}

function fullConstant(given: Given): Constant | undefined {
  switch (given.kind) {
    case 'value':
      return given.value;
    case 'none':
      return null;
    case 'unknown':
      return undefined;
    case 'list': {
      const items = given.items.map(fullConstant);
      return items.includes(undefined) ? undefined : items.filter((item) => item !== undefined);
    }
    case 'record': {
      const fields: Record<string, Constant> = {};
      for (const [name, field] of Object.entries(given.fields)) {
        const value = fullConstant(field);
        if (value === undefined) return undefined;
        fields[name] = value;
      }
      return { fields };
    }
  }
}

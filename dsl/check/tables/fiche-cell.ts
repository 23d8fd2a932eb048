/** Cells that mean a fiche and are not written as one (decision 9): what they would be, written as one. */
import { concatMap, mapPresent } from '../../syntax/collections.ts';
import { splitFields } from '../../cells.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import { fix, guess } from '../../diagnostics/entry.ts';
import type { Given } from '../../model/model.ts';
import { nameKey } from '../../names.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { Type } from '../../model/types.ts';
import { type Context, fieldsOf } from '../context.ts';
import { say } from '../messages.ts';

/** Reads a cell, or one value in it, by a type. */
type Read = (c: Context, cell: Syntax.Cell, type: Type, column: string) => Given | null;

/** What reading a cell gives, and nothing said of it; null: something would be said. */
function quietly(c: Context, read: () => Given | null): Given | null {
  const { probe } = c;
  const [said, seen] = [c.diagnostics.length, c.symbols.length];
  const tried = { failed: false };
  c.probe = tried;
  const given = read();
  c.probe = probe;
  c.symbols.length = seen;
  const failed = tried.failed || c.diagnostics.length > said;
  c.diagnostics.length = said;
  return failed ? null : given;
}

type Why = 'order' | 'signs' | 'elements' | 'many';

interface Rewriting {
  readonly text: string;
  readonly why: Why;
}

/** No more readings than this are offered. */
const MOST_RIGHTS = 3;

/** More orders than this of the fields of a fiche are not tried. */
const MOST_FIELDS = 4;

function orders<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length <= 1) return [items];
  return concatMap(items, (item, at) => orders([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [item, ...rest]));
}

/** The values written after the names of their fields, in the order of the fiche; null when they are not. */
function unnamed(parts: readonly string[], fields: readonly string[]): string | null {
  const read = parts.map((part) => /^([^:=]+?)\s*[:=]\s*(.+)$/.exec(part));
  const values = new Map(read.map((found) => [nameKey(found?.[1] ?? ''), found?.[2] ?? '']));
  if (parts.length === 0 || read.includes(null) || values.size < parts.length) return null;
  const ordered = fields.map((field) => values.get(nameKey(field)) ?? '');
  return ordered.filter((value) => value !== '').length === parts.length ? ordered.join(', ').replace(/[, ]+$/, '') : null;
}

/** What the words of a cell may mean, written as a fiche; the likeliest first. */
function rewritings(text: string, fields: readonly string[]): readonly Rewriting[] {
  const bare = text.replace(/^[({[]\s*(.*?)\s*[)}\]]$/, '$1').replace(/\s*[,;]+$/, '');
  const separators = [/\s*;\s*/, /,\s*/, /\s+[-–—/]\s+/, /\s*\/\s*(?!\d)/];
  const splits = separators.map((separator) => bare.split(separator)).filter((parts) => parts.length > 1 && parts.length <= fields.length);
  const named = mapPresent([...splits, [bare]], (parts) => unnamed(parts, fields));
  const parted = [bare, ...splits.map((parts) => parts.join(', '))];
  const spaced = bare.split(' ');
  if (spaced.length > 1) parted.push(...joinings(spaced, fields.length).map((parts) => parts.join(', ')));
  const turned = fields.length > MOST_FIELDS ? [] : concatMap(splits, (parts) => orders(parts).slice(1));
  return [
    ...[...named, ...parted].map((one): Rewriting => ({ text: one, why: bare.includes(';') ? 'elements' : 'signs' })),
    ...turned.map((parts): Rewriting => ({ text: parts.join(', '), why: 'order' })),
  ].filter((one) => one.text !== text);
}

/** The ways of cutting words into so many values, when they are few. */
function joinings(words: readonly string[], count: number): readonly (readonly string[])[] {
  if (count === 1) return [[words.join(' ')]];
  if (words.length < count || words.length > 8) return [];
  return concatMap(words.slice(0, words.length - count + 1), (_, at) =>
    joinings(words.slice(at + 1), count - 1).map((rest) => [words.slice(0, at + 1).join(' '), ...rest]),
  );
}

/** True, and said, when the cell reads as a fiche once written as one, or holds more values than the fiche has fields. */
export function saysFiche(c: Context, cell: Syntax.Cell, fiche: string, column: string, read: Read): boolean {
  const fields = fieldsOf(c, fiche).map(({ name }) => name);
  const type: Type = { kind: 'record', fiche };
  const reads = (text: string): boolean => quietly(c, () => read(c, { ...cell, text }, type, column)) !== null;
  const text = cell.text.trim();
  const found = rewritings(text, fields).filter((one) => reads(one.text));
  const [first] = found;
  if (first === undefined && splitFields(cell).length <= fields.length) return false;
  const alike = found.filter(({ why }) => (why === 'order') === (first?.why === 'order'));
  const rights = [...new Set(alike.map((one) => one.text))].slice(0, MOST_RIGHTS);
  const params = { cell: text, fiche, fields, right: first?.text ?? '', why: first?.why ?? ('many' as const) };
  const write = rights.length === 1 ? fix : guess;
  say(c, CHECK.wrongFiche, cell.span, params, { fixes: rights.map((by) => write('replace', cell.span, by, { by })) });
  return true;
}

/** True, and said, when the elements of a list are the fields of one fiche, or several fiches are joined by « et ». */
export function saysListOfFiches(c: Context, cell: Syntax.Cell, fiche: string, column: string, read: Read): boolean {
  const text = cell.text.trim();
  const list: Type = { kind: 'list', of: { kind: 'record', fiche } };
  const fields = fieldsOf(c, fiche).map(({ name }) => name);
  const apart = text.split(/\s*;\s*/).filter((one) => one !== '');
  const groups = apart.length > 0 && apart.length % fields.length === 0 && fields.length > 1 ? apart.length / fields.length : 0;
  const grouped = Array.from({ length: groups }, (_, at) => apart.slice(at * fields.length, (at + 1) * fields.length).join(', ')).join(' ; ');
  const joined = text.replace(/(,? et |\s*\n\s*| \+ )/g, ' ; ');
  const right = [grouped, joined].find(
    (one) => one !== '' && one !== text && quietly(c, () => read(c, { ...cell, text: one }, list, column)) !== null,
  );
  if (right === undefined) return false;
  const params = { cell: text, fiche, fields, right, why: 'elements' as const };
  say(c, CHECK.wrongFiche, cell.span, params, { fixes: [fix('replace', cell.span, right, { by: right })] });
  return true;
}

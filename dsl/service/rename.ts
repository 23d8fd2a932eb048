/**
 * RENAME: the edits that give a name another spelling everywhere it is written, in rules, titles and cells; one undo step. The small words
 * before it follow (`l'échéance` → `la date limite`), plurals too, and nothing else moves.
 */
import type { Edit } from '../diagnostics/diagnostic.ts';
import { scanLine } from '../lexer/atoms.ts';
import { normalise } from '../lexer/characters.ts';
import { readName } from '../lexer/name-reading.ts';
import type { Model, Symbol } from '../model/model.ts';
import { nameKey, type Names, type NamePlace, nameWords, pluralsOf } from '../names.ts';
import type { Span } from '../syntax/span.ts';
import type { Column, Name, Row } from '../syntax/syntax.ts';
import { symbolAt } from './symbols.ts';
import { itemAt, sure } from '../syntax/sure.ts';

/** Why a name cannot become another. `invalid`: no name is so; `taken`: another thing bears it; `built-in`: the language provides it. */
type Refusal = 'no name here' | 'built-in' | 'invalid' | 'taken';

export type Renaming = { readonly kind: 'edits'; readonly edits: readonly Edit[] } | { readonly kind: 'refused'; readonly reason: Refusal };

/** The name under the caret, if it can be renamed: its span, and the spelling of its declaration to begin from. */
export function renamable(model: Model, file: string, offset: number): { readonly span: Span; readonly name: string } | null {
  const symbol = symbolAt(model, file, offset);
  const declared = symbol === null ? null : declarationOf(model, symbol);
  return symbol === null || declared === null ? null : { span: symbol.span, name: textOf(model, declared.span) };
}

/** Every edit, in all files of the ruleset, or why there is none. */
export function rename(known: { readonly model: Model; readonly names: Names }, file: string, offset: number, name: string): Renaming {
  const { model, names } = known;
  const symbol = symbolAt(model, file, offset);
  if (symbol === null) return { kind: 'refused', reason: 'no name here' };
  const declared = declarationOf(model, symbol);
  if (declared === null) return { kind: 'refused', reason: 'built-in' };
  const wanted = normalise(name).replace(/\s+/g, ' ').trim();
  if (!isName(wanted)) return { kind: 'refused', reason: 'invalid' };
  const old = textOf(model, declared.span);
  if (nameKey(wanted) !== nameKey(old) && isTaken(names, declared, wanted)) return { kind: 'refused', reason: 'taken' };
  const edits = new Map<string, Edit>();
  for (const span of placesOf(model, declared, old)) {
    const edit = editOf(model, span, old, wanted);
    edits.set(`${edit.span.file} ${edit.span.start}`, edit);
  }
  return { kind: 'edits', edits: [...edits.values()].sort((a, b) => a.span.start - b.span.start) };
}

/** A whole text that the parser reads as one name. */
function isName(text: string): boolean {
  const { atoms } = scanLine(text, 0, text.length);
  const { name, next, problem } = readName({ file: '', text, offset: 0 }, atoms, 0);
  return name !== null && problem === null && next === atoms.length;
}

const fileText = (model: Model, { file }: Span): string =>
  sure(
    model.files.find((one) => one.file === file),
    file,
  ).text;

const textOf = (model: Model, span: Span): string => {
  return normalise(fileText(model, span).slice(span.start, span.end)).replace(/\s+/g, ' ');
};

const isSame = (a: Symbol, b: Symbol): boolean => a.target === b.target && (a.place === b.place || (twin(a, b) && twin(b, a)));

/** A question is a value and a type under one name; a pièce is a field of its contrôle and a value of what is missing. */
const twin = ({ place }: Symbol, { place: other }: Symbol): boolean => {
  if (place === 'value' || place === 'type') return other === 'value' || other === 'type';
  return (place === 'field' || place === 'choice value') && (other === 'field' || other === 'choice value');
};

function declarationOf(model: Model, symbol: Symbol): Symbol | null {
  const part = model.definitions.get(symbol.target)?.partOf ?? null;
  if (part !== null) return null; // `échéance` and the like are words of the language
  const own = model.symbols.filter((each) => each.declares && isSame(each, symbol));
  const found = own.find(({ place }) => place === symbol.place) ?? own[0];
  if (found !== undefined) return found;
  // an element goes by the name of its fiche or choix
  const key = nameKey(textOf(model, symbol.span));
  return symbol.place === 'local'
    ? (model.symbols.find((each) => each.declares && each.place === 'type' && nameKey(each.target) === key) ?? null)
    : null;
}

const PLACES: Readonly<Record<Symbol['place'], readonly NamePlace[]>> = {
  value: ['value', 'local'],
  type: ['type'],
  document: ['document'],
  local: ['local', 'value'],
  field: ['field'],
  'choice value': ['choice value'],
};

/** Another thing of the same place, and for a field or a value of a choix of the same owner, bears the name. */
function isTaken(names: Names, declared: Symbol, wanted: string): boolean {
  const key = nameKey(wanted);
  const owner = declared.place === 'field' || declared.place === 'choice value' ? declared.target.slice(0, declared.target.indexOf('.')) : null;
  return names.declared.some(
    (one) =>
      PLACES[declared.place].includes(one.place) &&
      nameKey(one.name.text) === key &&
      (owner === null || one.owner === null || nameKey(one.owner) === nameKey(owner)),
  );
}

/** Every place the name is written: what the checker noted, and what it reads without noting it. */
function placesOf(model: Model, declared: Symbol, old: string): readonly Span[] {
  const spans = new Map<string, Span>();
  const add = (span: Span): void => void spans.set(placeKey(span), span);
  for (const each of model.symbols) if (isSame(each, declared)) add(each.span);
  const key = nameKey(old);
  const noted = new Set(model.symbols.map(({ span }) => placeKey(span)));
  const isValue = declared.place === 'value' || model.questions.has(declared.target);
  for (const { declarations } of model.files) {
    for (const declaration of declarations) {
      for (const name of namesIn(declaration)) if (nameKey(name.text) === key && !noted.has(placeKey(name.span))) add(name.span);
      if (isValue && declaration.kind === 'cases') needs(declaration.columns, declaration.rows, key).forEach(add);
    }
  }
  if (declared.place === 'type') for (const span of undeclared(model, 'local', key)) add(span); // the element of a fiche
  if (declared.place === 'field') for (const span of undeclared(model, 'field', key)) add(span); // a pièce of a contrôle `pour chaque`
  return [...spans.values()];
}

const placeKey = ({ file, start, end }: Span): string => `${file} ${start} ${end}`;

/** Uses of a name that goes by what nothing declares under its owner. */
function undeclared(model: Model, place: Symbol['place'], key: string): readonly Span[] {
  const declared = new Set(model.symbols.filter((each) => each.declares && each.place === place).map(({ target }) => target));
  const free = model.symbols.filter((each) => each.place === place && !declared.has(each.target));
  return free.filter(({ span }) => nameKey(textOf(model, span)) === key).map(({ span }) => span);
}

/** Where names (and not quotations, cells or labels) stand in a syntax tree. */
const NAME_PLACES: ReadonlySet<string> = new Set(['name', 'type', 'sortedBy', 'reading', 'applicationDate', 'knownOn', 'of']);

/** Every name written in a declaration. */
function namesIn(node: unknown): readonly Name[] {
  const found: Name[] = [];
  const visit = (value: unknown, place: string): void => {
    if (typeof value !== 'object' || value === null) return;
    // Nothing else has this form there.
    if (NAME_PLACES.has(place) && 'text' in value && 'span' in value && !('kind' in value)) found.push(value as Name);
    else if (Array.isArray(value)) for (const each of value) visit(each, place);
    else for (const [key, each] of Object.entries(value)) visit(each, key);
  };
  visit(node, '');
  return found;
}

/** `indéterminé : demande, date d'effet` */
function needs(columns: readonly Column[], rows: readonly Row[], key: string): readonly Span[] {
  const found: Span[] = [];
  for (const { cells } of rows) {
    cells.forEach(({ text, span }, index) => {
      if (columns[index]?.expected !== true) return;
      for (const match of text.matchAll(/(?<=ind[ée]termin[ée]s?\s*:[^;]*?)[^;,:]+/gi)) {
        const name = match[0].trim();
        const start = span.start + match.index + match[0].indexOf(name);
        if (name !== '' && nameKey(name) === key) found.push({ file: span.file, start, end: start + name.length });
      }
    });
  }
  return found;
}

function editOf(model: Model, span: Span, old: string, wanted: string): Edit {
  const text = normalise(fileText(model, span));
  const written = text.slice(span.start, span.end);
  const name = inNumber(written, old, wanted);
  const small = smallWord(text.slice(Math.max(0, span.start - 8), span.start), name);
  return { span: { ...span, start: span.start - small.length }, text: small.before + name };
}

/** The new name in the plural where the old one stands in it (decision 6). */
function inNumber(written: string, old: string, wanted: string): string {
  const words = nameWords(written).join(' ');
  if (words === nameKey(old)) return wanted;
  const agreed = pluralsOf(old).findIndex((plural) => plural.join(' ') === words);
  if (agreed < 0) return wanted;
  const small = nameWords(wanted).findIndex((word) => /^(?:de|à|et|ou|en|sur|par|pour|dans|avec|sans)$/.test(word));
  const noun = small < 0 ? nameWords(wanted).length : small; // `faits marquants du plan`: the words before the first small one agree
  return spelled(wanted, itemAt(pluralsOf(wanted), Math.max(noun - 1, 0)));
}

/** The words of `name` with the endings of `plural`, small words and case kept. */
function spelled(name: string, plural: readonly string[]): string {
  const { atoms } = scanLine(name, 0, name.length);
  let index = 0;
  let at = 0;
  let text = '';
  for (const atom of atoms) {
    const ending = atom.key === '' ? '' : (plural[index] ?? atom.key).slice(atom.key.length);
    if (atom.key !== '') index += 1;
    text += name.slice(at, atom.end) + ending;
    at = atom.end;
  }
  return text;
}

const VOWEL = /^[aeiouàâäéèêëîïôöùûüœæ]/i;

/** What stands before the name (`d'`, `du`, `la`…) and what should, when the first letter changes its sound. Before `h` nothing moves. */
function smallWord(before: string, name: string): { readonly length: number; readonly before: string } {
  const kept = { length: 0, before: '' };
  if (/^h/i.test(name)) return kept;
  const elided = /(?<![\p{L}'])([dl])'$/iu.exec(before);
  if (elided !== null && !VOWEL.test(name)) return { length: 2, before: elided[1]?.toLowerCase() === 'd' ? 'de ' : `${article(name)} ` };
  if (!VOWEL.test(name)) return kept;
  const full = /(?<![\p{L}'])(de|le|la|du|au) $/iu.exec(before);
  const short: Readonly<Record<string, string>> = { de: "d'", le: "l'", la: "l'", du: "de l'", au: "à l'" };
  return full === null ? kept : { length: full[0].length, before: sure(short[itemAt(full, 1).toLowerCase()], full[0]) };
}

/** A guess at the gender; articles are noise to the language, and the author's to correct. */
const article = (name: string): string => (/^\S*(?:e|ion|té)(?:\s|$)/i.test(name) ? 'la' : 'le');

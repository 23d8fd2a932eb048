/**
 * BLOCKS: column 0 opens a declaration, any indent belongs to it (decision 2); lines are joined into clauses (decision 7). Each block is
 * then parsed alone, so that a typo stays in it.
 */
import { type Atom, endOf, endOfLine, endOfQuote, isComment, nextOf, opensQuote, scanLine, type StrayQuote, wordKey } from './atoms.ts';
import { endOfWordCharacters, isWordCharacter } from './characters.ts';
import { type Line, type Physical, joinLines } from './clauses.ts';
import { itemAt } from '../syntax/sure.ts';

export type { Line } from './clauses.ts';

export type Opener =
  | 'règlement'
  | 'langue'
  | 'reprend'
  | 'document'
  | 'choix'
  | 'fiche'
  | 'unité'
  | 'donnée'
  | 'paramètre'
  | 'règle'
  | 'décompte'
  | 'plafond'
  | 'plancher'
  | 'barème'
  | 'impact'
  | 'délai'
  | 'contrôle'
  | 'question'
  | 'garantie'
  | 'terme'
  | 'hors champ'
  | 'exemples'
  | 'cas';

/** The words of column 0, in the order of the reference page. */
export const OPENERS: readonly Opener[] = [
  'règlement',
  'langue',
  'reprend',
  'document',
  'choix',
  'fiche',
  'unité',
  'donnée',
  'paramètre',
  'règle',
  'décompte',
  'plafond',
  'plancher',
  'barème',
  'impact',
  'délai',
  'contrôle',
  'question',
  'garantie',
  'terme',
  'hors champ',
  'exemples',
  'cas',
];

export interface Block {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly Line[];
}

/** Cuts a normalised text into blocks. Lines before the first column 0 make a block of their own. */
export function cutBlocks(text: string): readonly Block[] {
  const starts = blockStarts(text);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    return { start, end, lines: cutLines(text, start, end) };
  });
}

/** Where each block begins; it ends where the next one does. */
export function blockStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at = endOfLine(text, at, text.length) + 1) {
    const first = skipInvisible(text, at);
    const character = text.charAt(first);
    if (character === ' ' || character === '\n' || character === '' || isComment(text, first)) {
      if (starts.length === 0 && character === ' ' && !isBlank(text, first)) starts.push(at);
      continue;
    }
    if (starts.length > 0 && openerAt(text, first) === null && insideQuote(text, itemAt(starts, -1), at)) continue;
    starts.push(at);
  }
  return starts;
}

function isBlank(text: string, at: number): boolean {
  const end = endOfLine(text, at, text.length);
  for (let i = at; i < end; i += 1) {
    if (isComment(text, i)) return true;
    if (text.charAt(i) !== ' ') return false;
  }
  return true;
}

const isInvisible = (code: number): boolean => code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;

function skipInvisible(text: string, at: number): number {
  let first = at;
  while (isInvisible(text.charCodeAt(first))) first += 1;
  return first;
}

function skipSpaces(text: string, at: number, to: number): number {
  let first = at;
  while (first < to && (text.charCodeAt(first) === 32 || isInvisible(text.charCodeAt(first)))) first += 1;
  return first;
}

const OPENER_WORDS = new Map<string, Opener>(OPENERS.map((opener) => [opener, opener]));

/** Whether a text begins with the word of a declaration. */
export const beginsWithOpener = (text: string): boolean => openerAt(text, skipInvisible(text, 0)) !== null;

/** The declaration word at `at`, if any. */
export function openerAt(text: string, at: number): Opener | null {
  const end = endOfWord(text, at);
  if (end === at) return null;
  const first = wordKey(text.slice(at, end));
  const opener = OPENER_WORDS.get(first);
  if (opener !== undefined || first !== 'hors') return opener ?? null;
  const second = skipSpaces(text, end, text.length);
  return wordKey(text.slice(second, endOfWord(text, second))) === 'champ' ? 'hors champ' : null;
}

function endOfWord(text: string, at: number): number {
  let end = endOfWordCharacters(text, at);
  while (text.charCodeAt(end) === 45 && isWordCharacter(text, end + 1)) end = endOfWordCharacters(text, end + 1);
  return end;
}

const QUOTE_OR_COMMENT = /[«/]/g;

/** A guillemet opened in this block and not closed before `to`, but closed later: the line belongs to the quotation. */
function insideQuote(text: string, from: number, to: number): boolean {
  for (let i = nextOf(QUOTE_OR_COMMENT, text, from, to); i < to;) {
    let next = i + 1;
    if (isComment(text, i)) next = endOfLine(text, i, to);
    else if (text.charAt(i) === '«') {
      const end = endOfQuote(text, i, text.length);
      if (end < 0 || end - i > 20_000) return false;
      if (end > to) return onlyPlainLines(text, to, end);
      next = end;
    }
    i = nextOf(QUOTE_OR_COMMENT, text, next, to);
  }
  return false;
}

/** No line of the stretch opens a declaration: then it can be the rest of a quotation pasted without indent. */
function onlyPlainLines(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at = endOfLine(text, at, to) + 1) {
    if (text.charAt(at) !== ' ' && openerAt(text, at) !== null) return false;
  }
  return true;
}

export function cutLines(text: string, start: number, end: number): readonly Line[] {
  const physical: Physical[] = [];
  for (let at = start; at < end;) {
    const first = skipSpaces(text, at, end);
    if (first >= end || text.charAt(first) === '\n' || isComment(text, first)) {
      at = endOfLine(text, first, end) + 1;
      continue;
    }
    const whole = text.charAt(first) === '|' ? rowAt(text, first, end) : (reasonAt(text, first, end) ?? wordsAt(text, first, end));
    const [line, reason] = apartFromReason(text, whole);
    if (line.atoms.length > 0 || line.kind !== 'words') physical.push(...apartFromSource(line));
    if (reason !== null) physical.push(reason);
    at = Math.max(endOfLine(text, Math.max((reason ?? line).end, first), end), first) + 1;
  }
  return joinLines(physical, openerAt(text, skipInvisible(text, start)) === 'terme');
}

/** `27,10 €/h depuis le 1er janvier 2027, relevé « … » fiabilité A`: a source may end the line of what it justifies; it is read as a line of its own. */
function apartFromSource(line: Physical): readonly Physical[] {
  if (line.kind !== 'words' && line.kind !== 'bullet') return [line];
  const at = line.atoms.findIndex((_, i) => i > 0 && cites(line.atoms, i));
  const source = line.atoms[at];
  if (source === undefined) return [line];
  const before = line.atoms.slice(0, line.atoms[at - 1]?.key === ',' ? at - 1 : at);
  const atoms = line.atoms.slice(at);
  const end = before.at(-1)?.end ?? source.start;
  const stray = (from: number, to: number): readonly StrayQuote[] => line.stray.filter(({ start }) => start >= from && start < to);
  return [
    { ...line, end, atoms: before, stray: stray(line.start, source.start), open: parenthesesOf(before) },
    { kind: 'words', start: source.start, end: line.end, atoms, stray: stray(source.start, Infinity), open: parenthesesOf(atoms) },
  ];
}

const REASON_WORDS = [',', 'sans', 'source', ':'];

/** `22,50 €/h depuis le 1er janvier 2026, sans source : exemple`: the reason too; what follows its colon is text, of which nothing is read. */
function apartFromReason(text: string, line: Physical): readonly [line: Physical, reason: Physical | null] {
  const { atoms, kind, start } = line;
  if (kind !== 'words' && kind !== 'bullet') return [line, null];
  const at = atoms.findIndex((_, i) => REASON_WORDS.every((word, next) => atoms[i + next]?.key === word));
  const [comma, first] = [atoms[at], atoms[at + 1]];
  if (comma === undefined || first === undefined) return [line, null];
  return [wordsAt(text, start, comma.start), reasonAt(text, first.start, endOfLine(text, first.start, text.length))];
}

/** `relevé «` or `d'après … «` from this atom on. */
function cites(atoms: readonly Atom[], i: number): boolean {
  if (atoms[i]?.key === 'relevé') return atoms[i + 1]?.kind === 'quote';
  return atoms[i]?.key === 'de' && atoms[i + 1]?.key === 'après' && atoms.slice(i + 2).some((atom) => atom.kind === 'quote');
}

/** Parentheses opened and not closed. */
function parenthesesOf(atoms: readonly Atom[]): number {
  let open = 0;
  for (const atom of atoms) if (atom.kind === 'symbol') open += atom.key === '(' ? 1 : atom.key === ')' ? -1 : 0;
  return open;
}

/** What may end a row, or hide what would. */
const ROW_SIGNS = /[\n/«“"]/g;

function rowAt(text: string, start: number, to: number): Physical {
  const stray: StrayQuote[] = [];
  let at = nextOf(ROW_SIGNS, text, start, to);
  while (at < to && text.charAt(at) !== '\n' && !isComment(text, at)) {
    const close = opensQuote(text, at) ? endOfQuote(text, at, to) : at + 1;
    if (close < 0) stray.push({ kind: 'unclosed', start: at, end: endOfLine(text, at, to) });
    at = nextOf(ROW_SIGNS, text, close < 0 ? at + 1 : close, to);
  }
  while (at > start + 1 && text.charAt(at - 1) === ' ') at -= 1;
  return { kind: 'row', start, end: at, atoms: [], stray, open: 0 };
}

const SLASH = /\//g;
/** On one line: what stands below is another. */
const REASON = /(?:sans[^\S\n]+source|motif)[^\S\n]*:/iy;

function reasonAt(text: string, start: number, to: number): Physical | null {
  REASON.lastIndex = start;
  const found = REASON.exec(text);
  if (found === null) return null;
  const stop = endOfLine(text, start, to);
  let end = start + found[0].length;
  if (end < stop) end = nextOf(SLASH, text, end, stop);
  while (end < stop && !isComment(text, end)) end = nextOf(SLASH, text, end + 1, stop);
  while (text.charAt(end - 1) === ' ') end -= 1;
  return { kind: 'reason', start, end, atoms: scanLine(text, start, start + found[0].length).atoms, stray: [], open: 0 };
}

const BULLETS = new Set(['-', '–', '•', '·', '‣', '▪']);

function wordsAt(text: string, start: number, to: number): Physical {
  const bullet = BULLETS.has(text.charAt(start)) && (/^[ \n]?$/.test(text.charAt(start + 1)) || text.charAt(start) === '•');
  const { atoms, stray } = scanLine(text, bullet ? start + 1 : start, to);
  const end = endOf(atoms, atoms.length - 1, start + 1);
  return { kind: bullet ? 'bullet' : 'words', start, end, atoms, stray, open: parenthesesOf(atoms) };
}

const CELL_SIGNS = /[|«“"]/g;

/** The cells of a row: bars inside guillemets do not end one (decision 8). Offsets are those of the trimmed text. */
export function cutCells(text: string, row: Pick<Line, 'start' | 'end'>): readonly { readonly start: number; readonly end: number }[] {
  const cells: { start: number; end: number }[] = [];
  let from = row.start + 1;
  for (let at = nextOf(CELL_SIGNS, text, from, row.end); at < row.end;) {
    let next = at + 1;
    if (text.charAt(at) === '|') {
      cells.push(trim(text, from, at));
      from = next;
    } else next = Math.max(next, endOfQuote(text, at, row.end));
    at = nextOf(CELL_SIGNS, text, next, row.end);
  }
  const last = trim(text, from, row.end);
  if (last.end > last.start) cells.push(last);
  return cells;
}

/** The stretch without the spaces around it. */
export function trim(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  let from = start;
  let to = end;
  while (from < to && (text.charAt(from) === ' ' || text.charAt(from) === '\n')) from += 1;
  while (to > from && (text.charAt(to - 1) === ' ' || text.charAt(to - 1) === '\n')) to -= 1;
  return { start: from, end: to };
}

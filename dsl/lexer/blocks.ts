/**
 * BLOCKS: column 0 opens a declaration, any indent belongs to it (decision 2); lines are joined into clauses (decision 7). Each block is
 * then parsed alone, so that a typo stays in it.
 */
import { type Atom, endOf, endOfLine, endOfQuote, isComment, nextOf, opensQuote, scanLine, type StrayQuote, wordKey } from './atoms.ts';
import { endOfWordCharacters, isWordCharacter } from './characters.ts';
import { itemAt } from '../syntax/sure.ts';

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

/** One clause, bullet or row, its physical lines joined. */
export interface Line {
  /** `reason`: `sans source :` or `motif :`, where the rest of the line is text. */
  readonly kind: 'words' | 'bullet' | 'row' | 'reason';
  /** First character (of the dash for a bullet) and end of the last atom or bar. */
  readonly start: number;
  readonly end: number;
  /** Of a bullet, those after the dash; of a row, none; of a reason, the keyword's. */
  readonly atoms: readonly Atom[];
  readonly stray: readonly StrayQuote[];
}

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

interface Physical extends Line {
  /** Parentheses still open at its end. */
  readonly open: number;
}

export function cutLines(text: string, start: number, end: number): readonly Line[] {
  const physical: Physical[] = [];
  for (let at = start; at < end;) {
    const first = skipSpaces(text, at, end);
    if (first >= end || text.charAt(first) === '\n' || isComment(text, first)) {
      at = endOfLine(text, first, end) + 1;
      continue;
    }
    const line = text.charAt(first) === '|' ? rowAt(text, first, end) : (reasonAt(text, first, end) ?? wordsAt(text, first, end));
    if (line.atoms.length > 0 || line.kind !== 'words') physical.push(...apartFromSource(line));
    at = Math.max(endOfLine(text, Math.max(line.end, first), end), first) + 1;
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

/** `prose`: the lines of a terme are sentences; none goes on because of the word it begins with. */
function joinLines(physical: readonly Physical[], prose: boolean): readonly Line[] {
  const lines: Line[] = [];
  for (let i = 0; i < physical.length;) {
    const end = endOfClause(physical, i, prose);
    lines.push(merge(physical.slice(i, end)));
    i = end;
  }
  return lines;
}

function merge(parts: readonly Physical[]): Line {
  const [first, ...rest] = parts as readonly [Physical, ...Physical[]]; // a clause has at least one line
  if (rest.length === 0) return first;
  const end = rest[rest.length - 1]?.end ?? first.end;
  return { kind: first.kind, start: first.start, end, atoms: parts.flatMap(({ atoms }) => atoms), stray: parts.flatMap(({ stray }) => stray) };
}

/** Index of the first physical line after the clause that begins at `from`. */
function endOfClause(physical: readonly Physical[], from: number, prose: boolean): number {
  const first = physical[from];
  let last = first;
  let open = 0;
  for (let end = from + 1; ; end += 1) {
    const next = physical[end];
    open += last?.open ?? 0;
    if (first === undefined || last === undefined || next === undefined || next.kind !== 'words') return end;
    if (first.kind !== 'words' && first.kind !== 'bullet') return end;
    const quoted = next.atoms[0]?.kind === 'quote' && wantsQuote(last.atoms);
    if (!quoted && prose) return end;
    if (!quoted && takesNoCondition(first, from) && begins(next.atoms, CONDITIONS)) return end;
    if (from === 0 && end === 1 && signed(next.atoms) && !endsOpen(last.atoms)) return end;
    if (!quoted && (alwaysStarts(next.atoms) || !(continues(last, next) || (open > 0 && closes(physical, end, open))))) return end;
    last = next;
  }
}

/** `-5 €` below a declaration is its value: no declaration ends with one to go on with. */
const signed = (atoms: readonly Atom[]): boolean => begins(atoms, [['+'], ['−'], ['×'], ['/']]);

/** A first line, a heading or a source has no condition: a `si` below it begins a line of its own, which is then reported where it stands. */
const takesNoCondition = (line: Physical, index: number): boolean =>
  (index === 0 && line.kind === 'words') || begins(line.atoms, UNCONDITIONAL) || (key(line.atoms, 0) === 'relevé' && line.atoms[1]?.kind === 'quote');

/** The line ends with an operator or a comma, or the next begins with a word that goes on (decision 7). */
const continues = (line: Physical, next: Physical): boolean =>
  begins(next.atoms, CONTINUATIONS) || (endsOpen(line.atoms) && !isBlankHeading(line) && !begins(next.atoms, STARTERS));

/** A heading left blank after its colon: what stands below is another line, not its value. */
const isBlankHeading = (line: Physical): boolean => line.atoms.at(-1)?.key === ':' && begins(line.atoms, HEADINGS);

/** True when the `open` parentheses are closed before a line that surely begins something else: one that never is joins nothing. */
function closes(physical: readonly Physical[], from: number, open: number): boolean {
  let left = open;
  for (let i = from; i < physical.length && i < from + 200; i += 1) {
    const line = physical[i];
    if (line === undefined || line.kind !== 'words' || alwaysStarts(line.atoms)) return false;
    left += line.open;
    if (left <= 0) return true;
  }
  return false;
}

const key = (atoms: readonly Atom[], index: number): string => {
  let seen = 0;
  for (const atom of atoms) {
    if (atom.kind === 'quote') {
      if (seen === index) return '«';
    } else if (atom.key === '') continue;
    if (seen === index) return atom.key;
    seen += 1;
  }
  return '';
};

/** `d'après guide` whose quotation stands on the next line. */
function wantsQuote(atoms: readonly Atom[]): boolean {
  if (atoms.some((atom) => atom.kind === 'quote')) return key(atoms, 0) === 'lire' && atoms.at(-1)?.key === 'comme';
  const first = key(atoms, 0);
  return (
    ['sur', 'relevé', 'lire', 'hors', 'titre', 'éditeur', 'question', 'texte', 'libellé', 'cas', 'règlement'].includes(first) ||
    begins(atoms, [['de', 'après']])
  );
}

/** Lines that are never the continuation of another, even within a parenthesis someone forgot to close. */
const alwaysStarts = (atoms: readonly Atom[]): boolean =>
  begins(atoms, [['de', 'après'], ['sauf'], ['sinon'], ['où']]) || (atoms[1]?.kind === 'quote' && ['relevé', 'libellé'].includes(key(atoms, 0)));

/** Lines that a trailing comma or operator above does not draw in. */
const STARTERS: readonly (readonly string[])[] = [
  ['selon'],
  ['depuis'],
  ['pour', 'chaque'],
  ['après', 'chaque'],
  ['nommé'],
  ['vérifié'],
  ['rend'],
  ['accompli'],
  ['retenue'],
  ['avec'],
];

const HEADINGS: readonly (readonly string[])[] = [
  ['date', 'de', 'application', ':'],
  ['texte', 'connu', 'à', ':'],
  ['accompli', ':'],
  ['retenue', ':'],
];

const CONDITIONS: readonly (readonly string[])[] = [['si']];

/** Lines, besides a first one, that no condition follows. */
const UNCONDITIONAL: readonly (readonly string[])[] = [...STARTERS, ['de', 'après'], ['libellé'], ['date', 'de', 'application', ':'], ['où']];

const CONTINUATIONS: readonly (readonly string[])[] = [
  ...[
    'et',
    'ou',
    'si',
    'dont',
    'est',
    "n'",
    '+',
    '−',
    '×',
    '/',
    '=',
    '≠',
    '<',
    '>',
    '≤',
    '≥',
    ',',
    ')',
    'arrondi',
    'arrondie',
    'reporté',
    'reportée',
  ].map((word) => [word]),
  ['dans', 'limite', 'de'],
  ['à', 'moins'],
  ['puis', 'par'],
];

const begins = (atoms: readonly Atom[], phrases: readonly (readonly string[])[]): boolean => {
  const first = key(atoms, 0);
  return phrases.some((phrase) => phrase[0] === first && phrase.every((word, index) => index === 0 || key(atoms, index) === word));
};

const OPEN_ENDS = new Set([
  '+',
  '−',
  '×',
  '/',
  '=',
  '≠',
  '<',
  '>',
  '≤',
  '≥',
  ',',
  ';',
  ':',
  'et',
  'ou',
  'si',
  'dont',
  'est',
  'de',
  'à',
  'après',
  'avant',
  'dans',
  'entre',
]);

/** The line ends with an operator or a comma. */
function endsOpen(atoms: readonly Atom[]): boolean {
  const last = atoms.at(-1);
  return last !== undefined && last.kind !== 'quote' && OPEN_ENDS.has(last.key);
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

/**
 * ATOMS: words, numbers, dates, quotations and signs, before anyone knows which words are names. Positions are offsets in the file.
 */
import { cleanWord, endOfWordCharacters, isDigit, isWordCharacter } from './characters.ts';
import { bounded } from '../syntax/collections.ts';
import { sure } from '../syntax/sure.ts';

export interface Atom {
  /** `dashed`: digits joined by hyphens, `2011-13` or `837-895`; what it is depends on the place. */
  readonly kind: 'word' | 'number' | 'dashed' | 'date' | 'quote' | 'symbol';
  readonly start: number;
  readonly end: number;
  /**
   * What it is compared by: of a word its key (empty for an article), of a number its digits, of a sign its usual form (`≤` for `<=`);
   * of a quotation, what is between the guillemets.
   */
  readonly key: string;
}

const ARTICLES = new Set(['le', 'la', 'les', "l'"]);
const OF = new Set(['de', "d'", 'du', 'des']);
const TO = new Set(['à', 'au', 'aux']);
const ELISIONS = new Set(['l', 'd', 'n', 'j', 'm', 't', 's', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quelqu']);
/** Letters that may follow a number without a space and are then its unit: `24h`. */
const GLUED_UNITS = new Set(['h', 'an', 'ans', 'mois', 'jours']);

const keys = new Map<string, string>();

/** Case, articles, `de d' du des` and `à au aux` set aside (decisions 1 and 6). */
export function wordKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const lower = cleanWord(word).toLowerCase();
  const key = ARTICLES.has(lower) ? '' : OF.has(lower) ? 'de' : TO.has(lower) ? 'à' : lower;
  bounded(keys).set(word, key);
  return key;
}

const DATE = /\d{1,2}\/\d{1,2}\/\d{2,6}(?!\d)|\d{1,2}\.\d{1,2}\.\d{4}(?!\d)|\d{4,6}-\d{2}-\d{2}(?!\d)/y;
const DASHED = /\d+(?:-\d+)+(?![\d,])/y;
/** As circulars print numbers, or as others do (`1.800,50`, `1,000,000`), so that it can be said of the whole number. */
const NUMBER =
  /\d{1,3}(?: \d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})(?!\d)|\d+(?:[.,]\d+)?/y;
const SIGNS: readonly (readonly [string, string])[] = [
  ['<=', '≤'],
  ['>=', '≥'],
  ['=<', '≤'],
  ['=>', '⇒'],
  ['<>', '≠'],
  ['!=', '≠'],
  ['...', '…'],
];
const SIGN_KEYS: Readonly<Record<string, string>> = { '-': '−', '–': '−', '—': '—', '*': '×', '÷': '/', '⩾': '≥', '⩽': '≤', '→': '⇒' };

/** A quotation still open where the text ends, or closed without having been opened. */
export interface StrayQuote {
  readonly kind: 'unclosed' | 'unopened';
  readonly start: number;
  readonly end: number;
}

export interface Scan {
  readonly atoms: readonly Atom[];
  /** Where the scan stopped: at a line end, or at `to`. */
  readonly end: number;
  readonly stray: readonly StrayQuote[];
}

/** Where one of the signs first stands from `at` on; `to` where none does before. `signs`: one character, global. */
export function nextOf(signs: RegExp, text: string, at: number, to: number): number {
  signs.lastIndex = at;
  const found = signs.test(text) ? signs.lastIndex - 1 : to;
  return found < to ? found : to;
}

const QUOTE_SIGNS: Readonly<Record<string, RegExp>> = { '«': /[«»]/g, '“': /[“”]/g, '"': /"/g };

/** The offset after the mark that closes the quotation opened at `start`, or −1. Guillemets nest and may span lines (decision 8). */
export function endOfQuote(text: string, start: number, to: number): number {
  const open = text.charAt(start);
  const signs = sure(QUOTE_SIGNS[open], 'the signs of a quotation');
  let depth = 1;
  for (let i = nextOf(signs, text, start + 1, to); i < to; i = nextOf(signs, text, i + 1, to)) {
    depth += open !== '"' && text.charAt(i) === open ? 1 : -1;
    if (depth === 0) return i + 1;
  }
  return -1;
}

/** True where a quotation begins. */
export const opensQuote = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 0xab || code === 0x201c || code === 0x22;
};

/** True for `//` at the start of a line or after a space (decision 8). */
export const isComment = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 47 && text.charCodeAt(at + 1) === 47 && (at === 0 || text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 10);

/** Atoms from `from` to the end of the line (quotations may carry it further), comments left out. `text` is normalised. */
export function scanLine(text: string, from: number, to: number): Scan {
  const atoms: Atom[] = [];
  const stray: StrayQuote[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 10) break;
    if (code === 32) at += 1;
    else if (code === 47 && isComment(text, at)) at = endOfLine(text, at, to);
    else if (isDigit(code)) at = push(atoms, numberAt(text, at));
    else if (isWordCharacter(text, at)) at = push(atoms, wordAt(text, at));
    else if (opensQuote(text, at)) at = push(atoms, quoteAt(text, at, to, stray));
    else {
      if (text.charAt(at) === '»' || text.charAt(at) === '”') stray.push({ kind: 'unopened', start: at, end: at + 1 });
      at = push(atoms, signAt(text, at));
    }
  }
  return { atoms, end: at, stray };
}

const push = (atoms: Atom[], atom: Atom): number => {
  atoms.push(atom);
  return atom.end;
};

/** Where the line of an offset begins. `lastIndexOf` looks at the first character even before it: a text that begins with an empty line would have none. */
export const startOfLine = (text: string, at: number): number => (at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);

export const endOfLine = (text: string, at: number, to: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 || end > to ? to : end;
};

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function numberAt(text: string, start: number): Atom {
  const date = matchAt(DATE, text, start);
  if (date !== null) return { kind: 'date', start, end: start + date.length, key: date };
  const dashed = matchAt(DASHED, text, start);
  if (dashed !== null) return { kind: 'dashed', start, end: start + dashed.length, key: dashed };
  const number = sure(matchAt(NUMBER, text, start), 'a number');
  const end = start + number.length;
  if (isWordCharacter(text, end)) {
    const word = wordAt(text, end);
    if (!GLUED_UNITS.has(word.key)) return { kind: 'word', start, end: word.end, key: wordKey(text.slice(start, word.end)) };
  }
  return { kind: 'number', start, end, key: number.replaceAll(' ', '') };
}

function wordAt(text: string, start: number): Atom {
  let at = start;
  for (;;) {
    at = endOfWordCharacters(text, at);
    const mark = text.charAt(at);
    if (mark === "'") {
      if (ELISIONS.has(text.slice(start, at).toLowerCase())) {
        at += 1;
        break;
      }
      if (!isWordCharacter(text, at + 1)) break;
      at += 1;
    } else if (mark === '-' && isWordCharacter(text, at + 1)) at += 1;
    else break;
  }
  return { kind: 'word', start, end: at, key: wordKey(text.slice(start, at)) };
}

/** The same words with one space between them. */
export const oneLine = (text: string): string => (text.includes('\n') || text.includes('  ') ? text.replace(/\s+/g, ' ').trim() : text.trim());

/** One space of one kind between the words, as in nearly all quotes already. */
const wordsOfQuote = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

function quoteAt(text: string, start: number, to: number, stray: StrayQuote[]): Atom {
  let end = endOfQuote(text, start, to);
  let inner = end - 1;
  if (end < 0) {
    end = endOfLine(text, start, to);
    inner = end;
    stray.push({ kind: 'unclosed', start, end });
  }
  return {
    kind: 'quote',
    start,
    end,
    key: wordsOfQuote(text.slice(start + 1, inner)),
  };
}

/** Signs made of two characters begin with one of these. */
const DOUBLE = /[<>=!.]/;

function signAt(text: string, start: number): Atom {
  const first = text.charAt(start);
  if (DOUBLE.test(first))
    for (const [sign, key] of SIGNS) if (text.startsWith(sign, start)) return { kind: 'symbol', start, end: start + sign.length, key };
  const code = text.charCodeAt(start);
  const character = code < 0xd800 ? first : String.fromCodePoint(Number(text.codePointAt(start)));
  return { kind: 'symbol', start, end: start + character.length, key: SIGN_KEYS[character] ?? character };
}

/** Words as a person reads them: one space between, none after an elision. */
export function phraseText(text: string, atoms: readonly Atom[], from: number, to: number): string {
  const [first, last] = [atoms[from], atoms[to - 1]];
  if (first !== undefined && last !== undefined && isPhrase(text, atoms, from, to)) return cleanWord(text.slice(first.start, last.end));
  let phrase = '';
  for (let i = from; i < to; i += 1) {
    const atom = atoms[i];
    if (atom === undefined) break;
    const word = cleanWord(text.slice(atom.start, atom.end));
    phrase += phrase === '' || phrase.endsWith("'") ? word : ` ${word}`;
  }
  return phrase;
}

/** Whether the words stand so in the text, as nearly always. */
function isPhrase(text: string, atoms: readonly Atom[], from: number, to: number): boolean {
  let end = atoms[from]?.end ?? 0;
  for (let i = from + 1; i < to; i += 1) {
    const atom = atoms[i];
    const elided = text.charCodeAt(end - 1) === APOSTROPHE;
    if (atom === undefined || atom.start !== (elided ? end : end + 1) || (!elided && text.charCodeAt(end) !== SPACE)) return false;
    end = atom.end;
  }
  return true;
}

const APOSTROPHE = 39;
const SPACE = 32;

/** Where the atom at a place begins; `otherwise` where there is none. */
export const startOf = (atoms: readonly Atom[], at: number, otherwise: number): number => atoms[at]?.start ?? otherwise;

/** Where the atom at a place ends; `otherwise` where there is none. */
export const endOf = (atoms: readonly Atom[], at: number, otherwise: number): number => atoms[at]?.end ?? otherwise;

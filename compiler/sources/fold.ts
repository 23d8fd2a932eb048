import { bounded } from '../../dsl/syntax/collections.ts';

/**
 * Text compared as a careful reader compares it: spacing, hyphenation, kinds of apostrophe and of guillemets, ligatures, case and bullets are
 * set aside; words, accents, figures and punctuation are not (charter, law 10).
 */
export interface Folded {
  /** What is compared: lower case, no space, no bullet, no hyphen inside a word. */
  readonly text: string;
  /** For each character of `text`, where it begins and ends in the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether something that separates words stood before it. */
  readonly gaps: readonly boolean[];
}

const SPACE = /[\s\u00a0\u200b-\u200d\u2060\ufeff]/;
/** Marks that only lay a page out; U+065A and U+FFFD are what bullets of some fonts become in a PDF text. */
const BULLET = /[›‣•▪■◦●◀▶►\u065a\ufffd\uf000-\uf0ff]/;
const SOFT_HYPHEN = '\u00ad';
const HYPHEN = /[-‐‑‒–—―−]/;
const APOSTROPHE = /['’‘ʼ′´`]/;
const GUILLEMET = /["“”„‟«»]/;
const LETTER = /\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const COMBINING = /[\u0300-\u036f]/;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', '…': '...', ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

/** Folds a text. Never fails; positions always point into `raw`. */
export function fold(raw: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: boolean[] = [];
  const text = foldInto(raw, (units, start, end, gap) => {
    for (let unit = 0; unit < units; unit += 1) {
      starts.push(start);
      ends.push(end);
      gaps.push(gap && unit === 0);
    }
  });
  return { text, starts, ends, gaps };
}

/** The text of `fold` alone, for what asks no places. */
export const foldedText = (raw: string): string => foldInto(raw, () => undefined);

/** Where characters of the folded text come from: how many, from where to where, and whether something that separates words stood before them. */
type Place = (units: number, start: number, end: number, gap: boolean) => void;

function foldInto(raw: string, place: Place): string {
  let text = '';
  let gap = true;
  const push = (chars: string, start: number, end: number): void => {
    text += chars;
    place(chars.length, start, end, gap);
    gap = false;
  };
  let index = 0;
  while (index < raw.length) {
    if (isPlain(raw.charCodeAt(index)) && raw.charCodeAt(index + 1) < 0x250) {
      push(raw.charAt(index), index, index + 1);
      index += 1;
      continue;
    }
    const end = endOfCharacter(raw, index);
    const { kind, folded } = characterOf(raw.slice(index, end));
    if (kind === 'gap') gap = true;
    else if (kind === 'hyphen') {
      const reading = readHyphen(raw, index);
      if (reading.kept) push('-', index, end);
      if (reading.separates) gap = true;
      index = reading.next;
      continue;
    } else if (kind === 'soft-hyphen') {
      index = afterLineBreak(raw, end);
      continue;
    } else {
      // « coursesPortage »: a table cell or a scan lost the space before a capital.
      if (kind === 'capital' && SMALL.test(raw.charAt(index - 1))) gap = true;
      // A scan doubles apostrophes: « L'’ARDH ».
      if (folded !== "'" || !text.endsWith("'") || gap) push(folded, index, end);
    }
    index = end;
  }
  return text;
}

/** Most of a text: small letters and figures need no look at the tables. */
const isPlain = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

interface Character {
  readonly kind: 'gap' | 'hyphen' | 'soft-hyphen' | 'capital' | 'other';
  readonly folded: string;
}

/** Texts have some hundred of them, each met thousands of times. */
const characters = new Map<string, Character>();

/** What a character, with its accents, counts for. */
function characterOf(char: string): Character {
  const known = characters.get(char);
  if (known !== undefined) return known;
  const character = { kind: kindOf(char), folded: foldCharacter(char) };
  bounded(characters).set(char, character);
  return character;
}

function kindOf(char: string): Character['kind'] {
  if (SPACE.test(char) || BULLET.test(char)) return 'gap';
  if (HYPHEN.test(char)) return 'hyphen';
  if (char === SOFT_HYPHEN) return 'soft-hyphen';
  return CAPITAL.test(char) ? 'capital' : 'other';
}

function foldCharacter(char: string): string {
  if (APOSTROPHE.test(char)) return "'";
  if (GUILLEMET.test(char)) return '"';
  const lower = char.normalize('NFC').toLowerCase();
  return LIGATURES[lower] ?? lower;
}

/** A letter and the accents typed after it are one character. */
function endOfCharacter(raw: string, start: number): number {
  let end = start + ((raw.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (end < raw.length && COMBINING.test(raw.charAt(end))) end += 1;
  return end;
}

/** After a hyphen that a line break put there, the word goes on. */
function afterLineBreak(raw: string, index: number): number {
  let next = index;
  while (next < raw.length && SPACE.test(raw.charAt(next))) next += 1;
  return next < raw.length && LETTER.test(raw.charAt(next)) ? next : index;
}

/**
 * A hyphen inside a word, whether of the word or of the line break, is set aside; so is a dash between spaces, which is a bullet or a
 * pause. Between figures, « 837–895 », it is kept.
 */
function readHyphen(raw: string, index: number): { readonly kept: boolean; readonly separates: boolean; readonly next: number } {
  const before = raw.charAt(index - 1);
  const after = raw.charAt(index + 1);
  const spacedBefore = before === '' || SPACE.test(before) || BULLET.test(before);
  const spacedAfter = after === '' || SPACE.test(after) || BULLET.test(after);
  if (spacedBefore && spacedAfter) return { kept: false, separates: true, next: index + 1 };
  if (LETTER.test(before) && LETTER.test(after)) return { kept: false, separates: true, next: index + 1 };
  const joined = afterLineBreak(raw, index + 1);
  if (LETTER.test(before) && joined > index + 1) return { kept: false, separates: false, next: joined };
  return { kept: true, separates: false, next: index + 1 };
}

const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /\d/;

/** Whether a quotation may begin or end at `index`: not inside a word, nor inside a number such as `1 800` or `24,50`. */
export function isBoundary(folded: Folded, index: number): boolean {
  const { text, gaps } = folded;
  if (index <= 0 || index >= text.length) return true;
  const before = text.charAt(index - 1);
  const after = text.charAt(index);
  const gap = gaps[index] === true;
  if (DIGIT.test(before) && DIGIT.test(after) && gap) return !isThousands(folded, index);
  if (gap) return true;
  // A letter beside a figure is the call of a footnote, or a space that a scan lost.
  if (DIGIT.test(before) !== DIGIT.test(after) && LETTER.test(before + after)) return true;
  if (WORD.test(before) && WORD.test(after)) return false;
  if (isPoint(before) && DIGIT.test(after)) return !DIGIT.test(text.charAt(index - 2)) || gaps[index - 1] === true;
  if (DIGIT.test(before) && isPoint(after)) return !DIGIT.test(text.charAt(index + 1)) || gaps[index + 1] === true;
  return true;
}

const isPoint = (char: string): boolean => char === ',' || char === '.';

/** `1 800`: one to three figures, a space, exactly three figures. */
function isThousands({ text, gaps }: Folded, index: number): boolean {
  let left = index - 1;
  while (left > 0 && DIGIT.test(text.charAt(left - 1)) && gaps[left] !== true) left -= 1;
  let right = index + 1;
  while (right < text.length && DIGIT.test(text.charAt(right)) && gaps[right] !== true) right += 1;
  return index - left <= 3 && right - index === 3;
}

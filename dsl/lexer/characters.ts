/** Characters of rules: what is a word, a digit, the same letter. What is typed differently and means the same is in the runtime (decision 1). */
export { normalise } from '../../runtime/input/characters.ts';

/** Zero-width characters and soft hyphens: they take a place and say nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

const NOT_PLAIN = /[\u0300-\u036f\u00ad\u1e00-\uffff]/;

/** A word without invisible characters, its accents composed: `e` + U+0301 is `é`. */
export const cleanWord = (word: string): string => (NOT_PLAIN.test(word) ? word.replace(INVISIBLE, '').normalize('NFC') : word);

const WORD = /[\p{L}\p{M}\p{N}°_\u00ad\u200b-\u200d\u2060\ufeff]/u;
const LATIN = new Uint8Array(0x180);
for (let code = 0; code < LATIN.length; code += 1) LATIN[code] = WORD.test(String.fromCharCode(code)) ? 1 : 0;

/** Letters, digits, `°` and `_`: what a word is made of, apostrophes and hyphens apart. */
export function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < LATIN.length) return LATIN[code] === 1;
  return code === code && WORD.test(text.charAt(at));
}

const RUN = /[0-9A-Za-z_À-ÖØ-öø-ſ]+/y;

/** Where the word characters that begin at `at` end: `at` itself where there is none. */
export function endOfWordCharacters(text: string, at: number): number {
  RUN.lastIndex = at;
  let end = RUN.test(text) ? RUN.lastIndex : at;
  while (isWordCharacter(text, end)) end += 1;
  return end;
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Letters only, lower case, no accents: for comparing what may be a misspelling. */
export const foldAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae').toLowerCase();

/**
 * Characters: what Word, a PDF and a keyboard write differently becomes the same, one character for one, so that positions stay true
 * (decision 1).
 */

const SPACES = /[\t\r\f\v\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4\u2032]/g;
const LINE_ENDS = /[\u0085\u2028\u2029]/g;
const UNUSUAL = /[\t\r\f\v\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2018\u2019\u02bc\u00b4\u2032\u0085\u2028\u2029]/;
/** Zero-width characters and soft hyphens: they take a place and say nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** The same text with plain spaces, straight apostrophes and `\n`; its length is unchanged. */
export function normalise(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text.replace(SPACES, ' ').replace(APOSTROPHES, "'").replace(LINE_ENDS, '\n');
}

/** A word without invisible characters, its accents composed: `e` + U+0301 is `é`. */
export function cleanWord(word: string): string {
  return isPlain(word) ? word : word.replace(INVISIBLE, '').normalize('NFC');
}

const isPlain = (word: string): boolean => {
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code === 0xad || (code >= 0x300 && code < 0x370) || code >= 0x1e00) return false;
  }
  return true;
};

const WORD = /[\p{L}\p{M}\p{N}°_\u00ad\u200b-\u200d\u2060\ufeff]/u;
const LATIN = new Uint8Array(0x180);
for (let code = 0; code < LATIN.length; code += 1) LATIN[code] = WORD.test(String.fromCharCode(code)) ? 1 : 0;

/** Letters, digits, `°` and `_`: what a word is made of, apostrophes and hyphens apart. */
export function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < LATIN.length) return LATIN[code] === 1;
  return code === code && WORD.test(text.charAt(at));
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Letters only, lower case, no accents: for comparing what may be a misspelling. */
export const foldAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae').toLowerCase();

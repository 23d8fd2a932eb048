/** Characters of rules: what is a word, a digit, the same letter. What is typed differently and means the same is in the runtime (decision 1). */
export { normalise } from '../../runtime/input/characters.ts';

/** Zero-width characters and soft hyphens: they take a place and say nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

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

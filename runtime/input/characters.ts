/**
 * Characters: what Word, a PDF and a keyboard write differently becomes the same, one character for one, so that positions stay true
 * (decision 1). The lexer reads rules through it, the edge names and values of a choix.
 */

const SPACES = /[\t\r\f\v\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4\u2032]/g;
const LINE_ENDS = /[\u0085\u2028\u2029]/g;
const UNUSUAL = /[\t\r\f\v\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2018\u2019\u02bc\u00b4\u2032\u0085\u2028\u2029]/;

/** The same text with plain spaces, straight apostrophes and `\n`; its length is unchanged. */
export function normalise(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text.replace(SPACES, ' ').replace(APOSTROPHES, "'").replace(LINE_ENDS, '\n');
}

/** Characters that no one sees: a soft hyphen, a space without width, a mark of the order of bytes. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * A name or a value of a choix as it compares: accents composed, plain spaces, one between words, straight apostrophes, nothing around and nothing
 * unseen. Case and accents count.
 */
export function plainName(text: string): string {
  return normalise(text.replace(UNSEEN, '').normalize('NFC')).replace(/ {2,}/g, ' ').trim();
}

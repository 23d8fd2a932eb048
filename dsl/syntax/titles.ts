/** Titles as the finders of rulesets read them, before anything is parsed: the title of a ruleset, the titles it takes up, which two are the same. */

import { concatMap, mapPresent } from './collections.ts';
import type { Span } from './span.ts';

type Texts = readonly { readonly text: string }[];

const OPENING = /règlement\s*«\s*(.+?)\s*»\s*$/muy;
const TAKEN_UP = /reprend\s*«\s*(.+?)\s*»/muy;
const END_OF_LINE = /[\n\r\u2028\u2029]/;

/** What stands between the « » of the first `règlement` line of these texts; null: no such line. */
export function titleIn(texts: Texts): string | null {
  for (const { text } of texts) {
    for (const [, title] of linesThat(text.normalize('NFC'), 'règlement', OPENING)) if (title !== undefined) return title;
  }
  return null;
}

/** What stands between the « » of each `reprend` line of these texts, in their order. */
export const takenUpIn = (texts: Texts): readonly string[] =>
  concatMap(texts, ({ text }) => mapPresent(linesThat(text.normalize('NFC'), 'reprend', TAKEN_UP), ([, title]) => title));

/** Where these texts take up a ruleset of this title; null where the words cannot be told apart. */
export function placeTakenUp(texts: readonly { readonly file: string; readonly text: string }[], title: string): Span | null {
  for (const { file, text } of texts) {
    for (const match of linesThat(text, 'reprend', TAKEN_UP)) {
      if (isSameTitle(match[1] ?? '', title)) return { file, start: match.index, end: match.index + match[0].length };
    }
  }
  return null;
}

/** Each line that begins so: asked at each key, and a word is found far quicker than an expression at each beginning of a line. */
function* linesThat(text: string, word: string, begins: RegExp): Iterable<RegExpExecArray> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (at > 0 && !END_OF_LINE.test(text.charAt(at - 1))) continue;
    begins.lastIndex = at;
    const found = begins.exec(text);
    if (found !== null) yield found;
  }
}

export const isSameTitle = (one: string, other: string): boolean => plainTitle(one) === plainTitle(other);

/** A title as it is compared: case, kinds of apostrophe and of space do not count, as in a name (decision 1). */
export const plainTitle = (title: string): string => title.normalize('NFC').replace(/\s+/g, ' ').replace(/[’‘]/g, "'").trim().toLocaleLowerCase('fr');

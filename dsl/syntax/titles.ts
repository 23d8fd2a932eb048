/** Titles as the finders of rulesets read them, before anything is parsed: the title of a ruleset, the titles it takes up, which two are the same. */

import type { Span } from './span.ts';

type Texts = readonly { readonly text: string }[];

const OPENING = /^règlement\s*«\s*(.+?)\s*»\s*$/mu;
const TAKEN_UP = /^reprend\s*«\s*(.+?)\s*»/gmu;

/** What stands between the « » of the first `règlement` line of these texts; null: no such line. */
export function titleIn(texts: Texts): string | null {
  for (const { text } of texts) {
    const title = OPENING.exec(text.normalize('NFC'))?.[1];
    if (title !== undefined) return title;
  }
  return null;
}

/** What stands between the « » of each `reprend` line of these texts, in their order. */
export const takenUpIn = (texts: Texts): readonly string[] =>
  texts.flatMap(({ text }) => [...text.normalize('NFC').matchAll(TAKEN_UP)].flatMap((match) => match[1] ?? []));

/** Where these texts take up a ruleset of this title; null where the words cannot be told apart. */
export function placeTakenUp(texts: readonly { readonly file: string; readonly text: string }[], title: string): Span | null {
  for (const { file, text } of texts) {
    for (const match of text.matchAll(TAKEN_UP)) {
      if (isSameTitle(match[1] ?? '', title)) return { file, start: match.index, end: match.index + match[0].length };
    }
  }
  return null;
}

/** Case, kinds of apostrophe and of space do not count, as in a name (decision 1). */
export const isSameTitle = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (title: string): string => title.normalize('NFC').replace(/\s+/g, ' ').replace(/[’‘]/g, "'").trim().toLocaleLowerCase('fr');

import type { Plugin } from 'vite';

type Texts = readonly { readonly text: string }[];

/** What reads titles in the texts of a ruleset: its own, and those it takes up. */
interface Titles {
  readonly titleIn: (texts: Texts) => string | null;
  readonly takenUpIn: (texts: Texts) => readonly string[];
}

/** The module `virtual:ruleset-titles`: folder and title of each ruleset of a folder, in folder order, the titles it takes up, and a mark of its texts. */
export function rulesetTitles(folder: string, titles: Titles): Plugin;

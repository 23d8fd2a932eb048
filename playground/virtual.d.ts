/** Made by `tools/page/ruleset-titles.mjs`: folder and title of each ruleset of the project, in folder order, the titles it takes up, and a mark of its texts. */
declare module 'virtual:ruleset-titles' {
  export const TITLES: readonly {
    readonly ruleset: string;
    readonly title: string;
    readonly takenUp: readonly string[];
    /** Another for other texts: what was saved says which delivery it began from. */
    readonly delivery: string;
  }[];
}

/** Made by `tools/page/ruleset-words.mjs`: for each ruleset of the project, the keys of the quotations whose words were found in its documents. */
declare module 'virtual:ruleset-words' {
  export const WORDS: Readonly<
    Record<string, () => Promise<{ readonly default: readonly { readonly document: string; readonly file: string; readonly keys: string }[] }>>
  >;
}

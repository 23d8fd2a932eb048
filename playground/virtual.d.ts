/** Made by `tools/page/ruleset-titles.mjs`: folder and title of each ruleset of the project, in folder order, and the titles it takes up. */
declare module 'virtual:ruleset-titles' {
  export const TITLES: readonly { readonly ruleset: string; readonly title: string; readonly takenUp: readonly string[] }[];
}

/** Made by `tools/page/ruleset-words.mjs`: for each ruleset of the project, the keys of the quotations whose words were found in its documents. */
declare module 'virtual:ruleset-words' {
  export const WORDS: Readonly<
    Record<string, () => Promise<{ readonly default: readonly { readonly document: string; readonly file: string; readonly keys: string }[] }>>
  >;
}

/** Made by `tools/page/ruleset-titles.mjs`: folder and title of each ruleset of the project, in folder order, and the titles it takes up. */
declare module 'virtual:ruleset-titles' {
  export const TITLES: readonly { readonly ruleset: string; readonly title: string; readonly takenUp: readonly string[] }[];
}

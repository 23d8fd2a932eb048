import type { Plugin } from 'vite';

/** The module `virtual:ruleset-titles`: folder and title of each ruleset of a folder, in folder order. */
export function rulesetTitles(folder: string): Plugin;

import type { Plugin } from 'vite';

/** Serves and builds `pages/<ruleset>.html`: the generated page of each ruleset of a folder that has one. */
export function rulesetWords(folder: string): Plugin;

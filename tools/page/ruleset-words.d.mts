import type { Plugin } from 'vite';
import type { WordsFound } from '../../playground/worker/protocol.ts';

/** Makes `virtual:ruleset-words`: for each ruleset of a folder, the keys of the quotations whose words were found in its documents. */
export function rulesetWords(folder: string): Plugin;

/** The record of one ruleset of a folder; nothing where it has none. */
export function wordsIn(folder: string, ruleset: string): readonly WordsFound[];

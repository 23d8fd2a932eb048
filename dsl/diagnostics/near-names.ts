import { foldAccents } from '../lexer/characters.ts';
import { nameWords } from '../names.ts';
import { suggest } from './suggest.ts';

/** Names offered for one that is not there, at most. */
const MOST = 3;

/**
 * The names nearest to one that a person remembers: those near in spelling (`suggest`), else those that share at least half of its words, or of
 * theirs. For names of several words, of which one is forgotten or in another place; never for one word of a rule.
 */
export function nearNames(wanted: string, names: readonly string[]): readonly string[] {
  const close = suggest(wanted, names);
  if (close.length > 0) return close;
  const words = wordsOf(wanted);
  const alike = (a: string, b: string): boolean => a === b || a.startsWith(b) || b.startsWith(a);
  const shared = (name: string): number => wordsOf(name).filter((word) => words.some((other) => alike(word, other))).length;
  const ranked = [...new Set(names)]
    .filter((name) => shared(name) > 0 && shared(name) * 2 >= Math.min(words.length, wordsOf(name).length))
    .sort((a, b) => shared(b) - shared(a) || wordsOf(a).length - wordsOf(b).length || a.localeCompare(b, 'fr'));
  return ranked.slice(0, MOST);
}

/** The words of a name that say something: `de` and `à` do not. */
const wordsOf = (name: string): readonly string[] =>
  nameWords(name)
    .map(foldAccents)
    .filter((word) => word.length > 2);

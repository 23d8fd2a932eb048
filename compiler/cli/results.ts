import { suggest } from '../../dsl/diagnostics/suggest.ts';
import { foldAccents } from '../../dsl/lexer/characters.ts';
import { nameKey, nameWords } from '../../dsl/names.ts';
import { resultsOf } from '../interpret/evaluate.ts';
import type { Plan, PlannedDefinition } from '../plan/plan.ts';
import { UsageError } from './options.ts';

/** Names offered for one that is not there, at most. */
const MOST = 3;

/**
 * The definition a person names, by its French or emitted name or its id, however articles and apostrophes are typed. `parameters`: whether one
 * will do, which has reasons but is no result. A UsageError offers the nearest names, and says how to see them all.
 */
export function resultNamed(plan: Plan, wanted: string, { parameters }: { readonly parameters: boolean }): PlannedDefinition {
  const known = parameters ? plan.definitions.filter(({ hidden }) => !hidden) : resultsOf(plan);
  const key = nameKey(wanted);
  const found = known.find(({ id, emitted }) => emitted === wanted || nameKey(id) === key) ?? known.find(({ name }) => nameKey(name) === key);
  if (found !== undefined) return found;
  const near = nearest(
    wanted,
    known.map(({ name }) => name),
  );
  const other = whatElse(plan, key);
  throw new UsageError(
    `Résultat inconnu : « ${wanted} »${other === null ? '' : ` est ${other.fr}`}.${near.length === 0 ? '' : ` Vouliez-vous dire ${choiceOf(near, 'fr')} ?`} Tous les résultats : attendu eval RÈGLEMENT --list.`,
    `Unknown result: “${wanted}”${other === null ? '' : ` is ${other.en}`}.${near.length === 0 ? '' : ` Did you mean ${choiceOf(near, 'en')}?`} All results: attendu eval RULESET --list.`,
  );
}

/** Something of the ruleset that bears the name, and is no result. */
function whatElse(plan: Plan, key: string): { readonly fr: string; readonly en: string } | null {
  const named = (names: readonly { readonly name: string; readonly emitted: string }[]): boolean =>
    names.some(({ name, emitted }) => nameKey(name) === key || nameKey(emitted) === key);
  if (named(Object.values(plan.inputs))) return { fr: 'une donnée du dossier', en: 'an input' };
  if (named(Object.values(plan.questions))) return { fr: 'une question', en: 'a question' };
  return named(plan.definitions.filter(({ word, hidden }) => word === 'paramètre' && !hidden)) ? { fr: 'un paramètre', en: 'a parameter' } : null;
}

/** The names nearest to one: near in spelling first, then those that share most of its words. */
export function nearest(wanted: string, names: readonly string[]): readonly string[] {
  const words = wordsOf(wanted);
  const shared = (name: string): number =>
    wordsOf(name).filter((word) => words.some((other) => other === word || other.startsWith(word) || word.startsWith(other))).length;
  const close = suggest(wanted, names);
  const ranked = [...new Set(names)]
    .filter((name) => !close.includes(name) && shared(name) * 2 >= Math.min(words.length, wordsOf(name).length) && shared(name) > 0)
    .sort((a, b) => shared(b) - shared(a) || wordsOf(a).length - wordsOf(b).length || a.localeCompare(b, 'fr'));
  return [...close, ...ranked].slice(0, MOST);
}

/** The words of a name that say something: `de` and `à` do not. */
const wordsOf = (name: string): readonly string[] =>
  nameWords(name)
    .map(foldAccents)
    .filter((word) => word.length > 2);

/** `« a », « b » ou « c »` */
export function choiceOf(names: readonly string[], language: 'fr' | 'en'): string {
  const quoted = names.map((name) => (language === 'fr' ? `« ${name} »` : `“${name}”`));
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${language === 'fr' ? 'ou' : 'or'} ${last}`;
}

import { nearNames } from '../../../dsl/diagnostics/near-names.ts';
import { nameKey } from '../../../dsl/names.ts';
import { resultsOf } from '../../interpret/evaluate.ts';
import type { Plan, PlannedDefinition } from '../../plan/plan.ts';
import { UsageError } from '../options.ts';
import { sure } from '../../../dsl/syntax/sure.ts';

/**
 * The definition a person names, by its French or emitted name or its id, however articles and apostrophes are typed. `parameters`: whether one
 * will do, which has reasons but is no result. A UsageError offers the nearest names, and says how to see them all.
 */
export function resultNamed(plan: Plan, wanted: string, { parameters }: { readonly parameters: boolean }): PlannedDefinition {
  const known = parameters ? plan.definitions.filter(({ hidden }) => !hidden) : resultsOf(plan);
  const key = nameKey(wanted);
  const found = known.find(({ id, emitted }) => emitted === wanted || nameKey(id) === key) ?? known.find(({ name }) => nameKey(name) === key);
  if (found !== undefined) return found;
  const near = nearNames(
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

/** `« a », « b » ou « c »` */
export function choiceOf(names: readonly string[], language: 'fr' | 'en'): string {
  const quoted = names.map((name) => (language === 'fr' ? `« ${name} »` : `“${name}”`));
  const last = sure(quoted.pop(), 'a name');
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${language === 'fr' ? 'ou' : 'or'} ${last}`;
}

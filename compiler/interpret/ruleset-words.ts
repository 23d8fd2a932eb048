/** The ruleset's own words, as reasons quote them. */
import type { Span } from '../../dsl/span.ts';
import type { Plan } from '../plan/plan.ts';

/** A stretch of the ruleset's text; null words when the compiler made it. */
export interface Words {
  readonly words: string | null;
  readonly span: Span | null;
}

export const NOWHERE: Words = { words: null, span: null };

/** A span belongs to one plan: its words are cut out once. */
const cutOut = new WeakMap<Span, Words>();

/** The words of a stretch of the ruleset, spaces made single. */
export function wordsOf(plan: Plan, span: Span | null): Words {
  if (span === null) return NOWHERE;
  const known = cutOut.get(span);
  if (known !== undefined) return known;
  const words = (plan.texts[span.file] ?? '').slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
  const made: Words = { words: words === '' ? null : words, span };
  cutOut.set(span, made);
  return made;
}

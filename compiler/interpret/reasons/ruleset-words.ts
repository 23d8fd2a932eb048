/** The ruleset's own words, as reasons quote them. */
import type { Span } from '../../../dsl/syntax/span.ts';
import type { Plan } from '../../plan/plan.ts';

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
  const words = balanced(plan.texts[span.file] ?? '', span)
    .replace(/\s+/gu, ' ')
    .trim();
  const made: Words = { words: words === '' ? null : words, span };
  cutOut.set(span, made);
  return made;
}

/** An expression ends where its last operand does, within its parentheses: those that it opens and closes are quoted whole. */
function balanced(text: string, { start, end }: Span): string {
  let [from, to] = [start, end];
  let depth = 0;
  let least = 0;
  for (const char of text.slice(start, end)) {
    if (char === '(') depth += 1;
    else if (char === ')') least = Math.min(least, (depth -= 1));
  }
  for (; depth > least && /^\s*\)/.test(text.slice(to)); depth -= 1) to = text.indexOf(')', to) + 1;
  for (; least < 0 && text.slice(0, from).trimEnd().endsWith('('); least += 1) from = text.lastIndexOf('(', from - 1);
  return text.slice(from, to);
}

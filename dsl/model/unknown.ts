/** What a text itself leaves unknown: « inconnu » written as a value, or as the answer of a clause or of a row. */
import { walk } from '../syntax/walk.ts';
import type * as Core from './core.ts';

/** `inconnu`, written as a value. */
export const isUnknown = (expr: Core.Expr): boolean => expr.kind === 'const' && 'unknown' in expr;

/** `whole`: a version of it has no known value, sought and not found; `part`: only some clauses or rows say « inconnu ». Null: none does. */
function unknownIn({ versions }: Core.Definition): 'whole' | 'part' | null {
  if (versions.some(({ value }) => isUnknown(value))) return 'whole';
  let isPart = false;
  for (const { value } of versions) walk(value, (expr) => (isPart ||= isUnknown(expr)));
  return isPart ? 'part' : null;
}

/** The names of the definitions of which nothing, or not everything, is known; in the order of the text. */
export function unknownDefinitions(definitions: Iterable<Core.Definition>): { readonly whole: readonly string[]; readonly part: readonly string[] } {
  const found = [...definitions].map((definition) => ({ name: definition.name, unknown: unknownIn(definition) }));
  const named = (which: 'whole' | 'part'): readonly string[] => found.filter(({ unknown }) => unknown === which).map(({ name }) => name);
  return { whole: named('whole'), part: named('part') };
}

/** Sources that only hold the place of one (« sans source : à compléter »), in a ruleset and in what it takes up of others. */
import { concatMap } from '../syntax/collections.ts';
import { roots, walk } from '../syntax/walk.ts';
import { type Definition, type Source, isToComplete } from './core.ts';
import type { Model } from './model.ts';

/** The sources of a definition, of its versions, clauses and rows. */
export function sourcesOf(definition: Definition): readonly Source[] {
  const found: Source[] = [...definition.sources, ...concatMap(definition.versions, ({ sources }) => sources)];
  for (const root of roots(definition)) {
    walk(root, (expr) => {
      if (expr.kind === 'choose') found.push(...concatMap(expr.branches, ({ sources }) => sources), ...(expr.otherwiseSources ?? []));
      if (expr.kind === 'table') found.push(...concatMap(expr.rows, ({ sources }) => sources));
    });
  }
  return found;
}

/** The names of what still lacks its source, each once: the ruleset's own, then what it takes up (« niveau de A »). */
export function namesToComplete({
  citations,
  definitions,
  importedTexts,
}: Pick<Model, 'citations' | 'definitions' | 'importedTexts'>): readonly string[] {
  const own = concatMap(citations, ({ source, owner }) => (isToComplete(source) ? [owner] : []));
  const takenUp = [...definitions.values()].filter((one) => one.span.file in importedTexts && sourcesOf(one).some(isToComplete));
  return [...new Set([...own, ...takenUp.map(({ name }) => name)])];
}

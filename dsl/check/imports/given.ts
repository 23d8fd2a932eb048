/** What is known of a list from where it comes. */
import { concatMap } from '../../syntax/collections.ts';
import type * as Core from '../../model/core.ts';
import type { Context } from '../context.ts';

/** The field by which its elements are sure to stand, in the order of a donnée « par »; null: none is known. */
export function orderOf(c: Context, list: Core.Expr): string | null {
  const orders = new Set(sourcesOf(c, list).map((name) => (name === null ? null : (c.inputs.get(name)?.sortedBy ?? null))));
  const [only = null, ...others] = orders;
  return others.length === 0 ? only : null;
}

/** The most elements it may have. */
export function longest(c: Context, list: Core.Expr): number {
  if (list.kind === 'list') return list.items.length;
  const most = (name: string | null): number => (name === null ? null : c.inputs.get(name)?.atMost) ?? Number.POSITIVE_INFINITY;
  return Math.max(...sourcesOf(c, list).map(most));
}

/** The lists of the dossier, one or another of which it is, or elements of it in their order; null: another list. */
function sourcesOf(c: Context, list: Core.Expr, seen: readonly string[] = []): readonly (string | null)[] {
  switch (list.kind) {
    case 'input':
      return [list.input];
    case 'where':
      return sourcesOf(c, list.list, seen);
    case 'op':
      return FEWER.has(list.op) ? concatMap(list.args.slice(0, 1), (of) => sourcesOf(c, of, seen)) : [null];
    case 'ref': {
      const definition = c.definitions.get(list.definition);
      if (definition === undefined || seen.includes(list.definition)) return [null];
      return concatMap(definition.versions, ({ value }) => sourcesOf(c, value, [...seen, list.definition]));
    }
    case 'choose':
      return concatMap([...list.branches.map(({ value }) => value), ...(list.otherwise === null ? [] : [list.otherwise])], (one) =>
        sourcesOf(c, one, seen),
      );
    case 'const':
    case 'local':
    case 'field':
    case 'record':
    case 'list':
    case 'table':
    case 'each':
    case 'fold':
    case 'pick':
      return [null];
  }
}

/** Operators that leave out elements of a list, or say that it is there. */
const FEWER: ReadonlySet<string> = new Set(['required', 'preceding', 'following']);

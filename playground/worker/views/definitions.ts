import type * as Core from '../../../dsl/model/core.ts';
import { walk } from '../../../dsl/syntax/walk.ts';

/** Definitions an expression reads itself, in the order of its words. */
export function definitionsIn(expr: Core.Expr): readonly string[] {
  const found = new Set<string>();
  walk(expr, (inner) => {
    if (inner.kind === 'ref') found.add(inner.definition);
  });
  return [...found];
}

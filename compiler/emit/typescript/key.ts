import type * as Core from '../../../dsl/core.ts';

const IGNORED = new Set(['span', 'sources', 'label']);

/** A text that two expressions share exactly when they mean the same, wherever they were written. */
export function keyOf(expr: Core.Expr): string {
  return JSON.stringify(expr, function (this: { readonly kind?: unknown }, name, value: unknown) {
    if (name === 'type') return this.kind === 'const' ? value : undefined; // 1 € and 1 h are both held as an integer
    return IGNORED.has(name) ? undefined : value;
  });
}

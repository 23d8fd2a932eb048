import { roots, walk } from '../syntax/walk.ts';
import type * as Core from './core.ts';
import { essenceOf } from './essence.ts';

/** Something a definition reads. `on`: at another day than the dossier's. */
export type Reading =
  { readonly kind: 'input'; readonly input: string } | { readonly kind: 'definition'; readonly definition: string; readonly on: boolean };

const known = /* @__PURE__ */ new WeakMap<object, readonly Reading[]>();

/** What a definition reads directly, each once, in the order it is met. Found once: a definition never changes. */
export function readingsOf(definition: Core.Definition): readonly Reading[] {
  const essence = essenceOf(definition);
  const before = known.get(essence);
  if (before !== undefined) return before;
  const found = new Map<string, Reading>();
  const note = (expr: Core.Expr): void => {
    if (expr.kind === 'input') found.set(`input ${expr.input}`, { kind: 'input', input: expr.input });
    else if (expr.kind === 'ref') {
      const on = expr.on !== null;
      found.set(`${on ? 'on' : 'of'} ${expr.definition}`, { kind: 'definition', definition: expr.definition, on });
    }
  };
  for (const root of roots(definition)) walk(root, note);
  const readings = [...found.values()];
  known.set(essence, readings);
  return readings;
}

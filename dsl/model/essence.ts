import type * as Core from './core.ts';

const copied = /* @__PURE__ */ new WeakMap<object, object>();

/**
 * Stands for all copies of a definition that differ by their places and their emitted name only: the key of what is known of each of them. Kept
 * for as long as one of them is.
 */
export const essenceOf = (definition: Core.Definition): object => copied.get(definition) ?? definition;

/** Says that `copy` is `definition` at another place, or under another emitted name. */
export function sameEssence(copy: object, definition: object): void {
  if (copy !== definition) copied.set(copy, copied.get(definition) ?? definition);
}

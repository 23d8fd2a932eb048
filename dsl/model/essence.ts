const copied = /* @__PURE__ */ new WeakMap<object, object>();

/**
 * Stands for all copies of a definition or a table of cases that differ by their places and their emitted name only: the key of what is known of
 * each of them. Kept for as long as one of them is.
 */
export const essenceOf = (one: object): object => copied.get(one) ?? one;

/** Says that `copy` is `original` at another place, or under another emitted name. */
export function sameEssence(copy: object, original: object): void {
  if (copy !== original) copied.set(copy, copied.get(original) ?? original);
}

/** A key of its own, that no copy and no comparison sees: a table beside costs the collector more than the rest of a key. */
const ESSENCE = /* @__PURE__ */ Symbol('essence');

interface Marked {
  readonly [ESSENCE]?: object;
}

/**
 * Stands for all copies of a definition or a table of cases that differ by their emitted name, or by what a plan says of them, only: the key of
 * what is known of each of them. Kept for as long as one of them is.
 */
export const essenceOf = (one: object): object => (one as Marked)[ESSENCE] ?? one; // any object may bear it

/** Says that `copy` is `original` under another emitted name, or with what a plan says of it. */
export function sameEssence(copy: object, original: object): void {
  if (copy !== original) Object.defineProperty(copy, ESSENCE, { value: essenceOf(original), writable: true });
}

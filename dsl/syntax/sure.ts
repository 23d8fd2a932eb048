/** What is surely there: an earlier phase has promised it. When it is not, that is our own bug, and it says so instead of going on with something else. */

/** The value; throws when there is none. Not for what a text or a dossier may leave out. */
export function sure<T>(value: T | null | undefined, what: string): T {
  if (value === undefined || value === null) throw new Error(`${what} is not there`);
  return value;
}

/** The item at a place, counted from the end when negative; throws when there is none. */
export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index < 0 ? items.length + index : index];
  if (item === undefined) throw new Error(`there is no item ${index} of ${items.length}`);
  return item;
}

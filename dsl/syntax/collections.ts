/** What lists and memories lack of their own. */

/**
 * What `of` gives of each item, one list after the other. What `flatMap` does, in a twentieth of the time: V8 defines each item that `flatMap` puts as
 * a property, by a call. For what is asked at each key, and of each part of a text.
 */
export function concatMap<T, R>(items: Iterable<T>, of: (item: T, index: number) => readonly R[]): R[] {
  const all: R[] = [];
  let index = 0;
  for (const item of items) {
    for (const one of of(item, index)) all.push(one);
    index += 1;
  }
  return all;
}

/** One list of all of them. */
export const concat = <T>(lists: Iterable<readonly T[]>): T[] => concatMap(lists, (list) => list);

/** What `of` gives of each item; nothing in the place of null. */
export function mapPresent<T, R>(items: Iterable<T>, of: (item: T, index: number) => R | null | undefined): R[] {
  return concatMap(items, (item, index) => {
    const one = of(item, index);
    return one === null || one === undefined ? [] : [one];
  });
}

/** What a memory may hold: the names of the largest rulesets several times over. */
const MOST = 20_000;

/** A memory that a long session must not fill without end: emptied when it holds too much, and filled again. */
export function bounded<M extends { readonly size: number; readonly clear: () => void }>(memory: M, most = MOST): M {
  if (memory.size > most) memory.clear();
  return memory;
}

/** What a memory may hold: the names of the largest rulesets several times over. */
const MOST = 20_000;

/** A memory that a long session must not fill without end: emptied when it holds too much, and filled again. */
export function bounded<M extends { readonly size: number; readonly clear: () => void }>(memory: M, most = MOST): M {
  if (memory.size > most) memory.clear();
  return memory;
}

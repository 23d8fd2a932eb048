/**
 * A declared name with one word badly spelled is read as *one* unknown name (« heures d'acompagnement »), so that the message and its
 * one-click correction speak of the whole name.
 */
import type { Names, WordTree } from '../names.ts';
import { suggest } from '../diagnostics/suggest.ts';
import type { Atom } from './atoms.ts';

interface NearName {
  readonly from: number;
  readonly to: number;
}

/** The longest stretch that holds atom `at` and reads as a declared name but for one word. `origins`: where the tokens before it began. */
export function nearName(trees: readonly WordTree[], names: Names, atoms: readonly Atom[], at: number, origins: readonly number[]): NearName | null {
  if (names.declared.length === 0) return null;
  let best: (NearName & { words: number }) | null = null;
  for (const from of [at, ...origins.slice(-5).reverse()]) {
    for (const tree of trees) {
      const found = walk(tree, atoms, from, at, false, 0);
      if (found !== null && (best === null || found.words > best.words)) best = { from, to: found.to, words: found.words };
    }
  }
  return best !== null && best.words > 1 ? best : null;
}

/** A name that was declared or taken away. */
interface ChangedName {
  readonly words: readonly string[];
  /** How many of its first words other names begin with too. */
  readonly shared: number;
}

/**
 * Whether a name may change what the words `missed`, of no name, read as among these: one of its words is near to one of them, and the words before it stand before that
 * one. A word that other names begin with too is there with and without the name: all of the name has to stand around it.
 */
export function mayBeNear(name: ChangedName, missed: ReadonlySet<string>, among: readonly { readonly key: string }[]): boolean {
  return among.some(
    ({ key }, at) => missed.has(key) && name.words.some((word, rank) => suggest(key, [word]).length > 0 && standsAround(name, rank, among, at)),
  );
}

/** Whether the other words of a name stand where the one at `rank` stands at `at`: those before it, or all. */
function standsAround({ words, shared }: ChangedName, rank: number, among: readonly { readonly key: string }[], at: number): boolean {
  const end = rank >= shared ? rank : words.length;
  return words.every((word, index) => index === rank || index >= end || among[at - rank + index]?.key === word);
}

const nearCache = new WeakMap<WordTree, Map<string, readonly string[]>>();

function nearWords(tree: WordTree, word: string): readonly string[] {
  let known = nearCache.get(tree);
  if (known === undefined) {
    known = new Map();
    nearCache.set(tree, known);
  }
  let near = known.get(word);
  if (near === undefined) {
    near = suggest(word, [...tree.next.keys()]);
    known.set(word, near);
  }
  return near;
}

/** One word, and only one, may differ; it must be the one at `at`. */
function walk(tree: WordTree, atoms: readonly Atom[], index: number, at: number, used: boolean, words: number): { to: number; words: number } | null {
  const done = used && tree.leaf !== null ? { to: index, words } : null;
  let i = index;
  while (atoms[i]?.kind === 'word' && atoms[i]?.key === '') i += 1;
  const atom = atoms[i];
  if (atom === undefined || (atom.kind !== 'word' && atom.kind !== 'number')) return done;
  if (i > at && !used) return null;
  if (i === at) {
    const near = nearWords(tree, atom.key);
    let best = done;
    for (const key of near) {
      const next = tree.next.get(key);
      const found = next === undefined ? null : walk(next, atoms, i + 1, at, true, words + 1);
      if (found !== null && (best === null || found.words > best.words)) best = found;
    }
    return best;
  }
  const next = tree.next.get(atom.key);
  const found = next === undefined ? null : walk(next, atoms, i + 1, at, used, words + 1);
  return found ?? done;
}

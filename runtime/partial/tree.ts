/** A result by the unknowns it hangs on, tried in the order of the dossier. */
import type { Evaluate, Fixed, Tried } from './fixed.ts';
import { isDefinite, needsOf, sameValue } from './join.ts';
import { type Known, type Value, needKey } from './value.ts';

/** INVARIANT: reduced, so that it names exactly the unknowns that change it. */
export type Tree = { readonly value: Value } | { readonly unknown: Tried; readonly branches: readonly Tree[] };

/** Outcomes told apart, and combinations of readings, at most. */
export const MOST_COMBINATIONS = 64;

/**
 * Tries what the value hangs on, as long as there are no more than 64 outcomes. `doubtful` receives the unknowns left out of the tree though
 * nothing proves that they do not change the result: each of their values leaves the same set open, of which they may pick another member.
 */
export const grow = (value: Value, unknowns: readonly Tried[], fixed: Fixed, evaluate: Evaluate, doubtful = new Set<Tried>()): Tree =>
  expand(value, fixed, { unknowns, evaluate, doubtful, shown: null, left: MOST_COMBINATIONS });

/**
 * Takes out of these needs those that a tree would show to matter: the unknowns that it tries, or that are doubtful, and what its ends still
 * need. It is grown no further than that: whether none is left. `remember` is told values with which an unknown changes the result.
 */
export function showsAll(unseen: Set<string>, value: Value, { finite, none }: Completions, evaluate: Evaluate, remember: Remember): boolean {
  expand(value, none, { unknowns: finite, evaluate, doubtful: new Set(), shown: new Shown(unseen, remember), left: MOST_COMBINATIONS });
  return unseen.size === 0;
}

type Remember = (key: string, fixed: Fixed) => void;

/** What is tried, from where nothing is given. */
interface Completions {
  readonly finite: readonly Tried[];
  readonly none: Fixed;
}

interface Growth {
  readonly unknowns: readonly Tried[];
  readonly evaluate: Evaluate;
  readonly doubtful: Set<Tried>;
  /** Null when the whole tree is asked. */
  readonly shown: Shown | null;
  left: number;
}

/** What a tree shows to matter while it grows. */
class Shown {
  readonly #unseen: Set<string>;
  /** Unknowns of which a value is being tried, with what the first one gave; null: it is the first. */
  readonly #tried: (readonly [key: string, first: Tree | null])[] = [];

  readonly #remember: Remember;

  constructor(unseen: Set<string>, remember: Remember) {
    this.#unseen = unseen;
    this.#remember = remember;
  }

  get isAll(): boolean {
    return this.#unseen.size === 0;
  }

  add(key: string): void {
    this.#unseen.delete(key);
  }

  /**
   * An end of the tree. What it needs matters; where it is open, so do the unknowns that it hangs from: they are doubtful at the least. Where
   * it is known, those that came out otherwise there with their first value.
   */
  end(value: Value, keys: ReadonlySet<string>, fixed: Fixed): void {
    for (const key of keys) this.#unseen.delete(key);
    for (const [key, first] of this.#tried) {
      if (!this.#unseen.has(key)) continue;
      const there = first === null ? value : endOf(first, fixed);
      const isOther = there === undefined || !sameValue(there, value);
      if (keys.size > 0 || isOther) this.#unseen.delete(key);
      if (isOther) this.#remember(key, fixed);
    }
  }

  /** Until `leave`, a value of this unknown is tried. */
  enter(key: string, first: Tree | null): void {
    this.#tried.push([key, first]);
  }

  leave(): void {
    this.#tried.pop();
  }
}

/** The end of a tree that these values lead to; undefined: it tries one that none of them is. `aucun` (null) is an end. */
function endOf(tree: Tree, fixed: Fixed): Value | undefined {
  let here: Tree | undefined = tree;
  while (here !== undefined && !('value' in here)) {
    const given = fixed.get(here.unknown.key);
    here = given === undefined ? undefined : here.branches[here.unknown.values.indexOf(given)];
  }
  return here?.value;
}

/** Gives the first unknown that the value hangs on each of its values, and so on; a definite value asks nothing more. */
function expand(value: Value, fixed: Fixed, growth: Growth): Tree {
  const { shown } = growth;
  const keys = isDefinite(value) ? NO_KEYS : new Set(needsOf(value).map(needKey));
  const unknown = keys.size === 0 ? undefined : growth.unknowns.find(({ key }) => keys.has(key) && fixed.get(key) === undefined);
  if (unknown === undefined || unknown.values.length > growth.left) {
    shown?.end(value, keys, fixed);
    return { value };
  }
  growth.left -= unknown.values.length - 1;
  const branches: Tree[] = [];
  for (const given of unknown.values) {
    shown?.enter(unknown.key, branches[0] ?? null);
    const next = fixed.with(unknown.key, given);
    branches.push(expand(growth.evaluate(next), next, growth));
    shown?.leave();
    if (shown?.isAll === true) return { value }; // no more is asked
  }
  const [first, ...others] = branches;
  const isSame = first !== undefined && others.every((other) => sameTree(first, other));
  const isDoubtful = isSame && others.length > 0 && !leavesOf(first).every(isDefinite);
  if (isDoubtful) growth.doubtful.add(unknown);
  if (!isSame || isDoubtful) shown?.add(unknown.key);
  return isSame ? first : { unknown, branches };
}

const NO_KEYS: ReadonlySet<string> = new Set();

function sameTree(a: Tree, b: Tree): boolean {
  if ('value' in a) return 'value' in b && sameValue(a.value, b.value);
  if ('value' in b || a.unknown !== b.unknown) return false;
  return a.branches.every((branch, at) => {
    const other = b.branches[at];
    return other !== undefined && sameTree(branch, other);
  });
}

/** The values at its ends. */
export const leavesOf = (tree: Tree): readonly Value[] => ('value' in tree ? [tree.value] : tree.branches.flatMap(leavesOf));

/** The unknowns it tries. */
export const unknownsOf = (tree: Tree): readonly Tried[] => ('value' in tree ? [] : [tree.unknown, ...tree.branches.flatMap(unknownsOf)]);

/** Values of some unknowns, in the order of the dossier. */
export type Path = readonly (readonly [Tried, Known])[];

/** For each unknown of a tree, values of others with which it matters. */
export function witnesses(tree: Tree): ReadonlyMap<string, Path> {
  const found = new Map<string, Path>();
  const visit = (of: Tree, path: Path): void => {
    if ('value' in of) return;
    const [first, ...others] = of.branches;
    if (first !== undefined && !found.has(of.unknown.key)) {
      for (const other of others) {
        const rest = differing(first, other);
        if (rest === null) continue;
        found.set(of.unknown.key, [...path, ...rest]);
        break;
      }
    }
    for (const [at, branch] of of.branches.entries()) visit(branch, [...path, [of.unknown, of.unknown.values[at] ?? null]]);
  };
  visit(tree, []);
  return found;
}

/** Values with which two trees come out differently; null when there are none. */
function differing(a: Tree, b: Tree): Path | null {
  if ('value' in a && 'value' in b) return sameValue(a.value, b.value) ? null : [];
  const next = earlier(a, b);
  if (next === null) return null;
  for (const [at, value] of next.values.entries()) {
    const rest = differing(branchOf(a, next, at), branchOf(b, next, at));
    if (rest !== null) return [[next, value], ...rest];
  }
  return null;
}

function earlier(a: Tree, b: Tree): Tried | null {
  if ('value' in a) return 'value' in b ? null : b.unknown;
  return 'value' in b || a.unknown.place <= b.unknown.place ? a.unknown : b.unknown;
}

const branchOf = (tree: Tree, unknown: Tried, at: number): Tree => ('value' in tree || tree.unknown !== unknown ? tree : (tree.branches[at] ?? tree));

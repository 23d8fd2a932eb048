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
  expand(value, fixed, { unknowns, evaluate, doubtful, left: MOST_COMBINATIONS });

interface Growth {
  readonly unknowns: readonly Tried[];
  readonly evaluate: Evaluate;
  readonly doubtful: Set<Tried>;
  left: number;
}

/** Gives the first unknown that the value hangs on each of its values, and so on; a definite value asks nothing more. */
function expand(value: Value, fixed: Fixed, growth: Growth): Tree {
  if (isDefinite(value)) return { value };
  const keys = new Set(needsOf(value).map(needKey));
  const unknown = growth.unknowns.find(({ key }) => keys.has(key) && fixed.get(key) === undefined);
  if (unknown === undefined || unknown.values.length > growth.left) return { value };
  growth.left -= unknown.values.length - 1;
  const branches = unknown.values.map((given) => {
    const next = fixed.with(unknown.key, given);
    return expand(growth.evaluate(next), next, growth);
  });
  const [first, ...others] = branches;
  if (first === undefined || !others.every((other) => sameTree(first, other))) return { unknown, branches };
  if (others.length > 0 && !leavesOf(first).every(isDefinite)) growth.doubtful.add(unknown);
  return first;
}

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

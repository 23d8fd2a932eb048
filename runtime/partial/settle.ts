/**
 * The last word on an open result (decision 37): the oui/non and choix unknowns, and the open questions, it hangs on are tried value by
 * value, up to 64 outcomes. The same result everywhere: it is known. Else it needs exactly those whose value changes it, and what is open
 * within; beyond 64, it may need one too many.
 */
import type { Need } from '../outcome.ts';
import { canBe, isDefinite, join, needsOf, sameValue } from './join.ts';
import { ELEMENT, Failed, type Known, Open, type Value, isList, isRecord, needKey, record, unite } from './value.ts';

/** An unknown with few values, `aucun` among them where it is possible. */
export interface Unknown {
  readonly need: Need;
  readonly values: readonly Known[];
}

/** Values given to unknowns, by `needKey`, in the order they were given. */
export type Fixed = ReadonlyMap<string, Known>;

/** Outcomes told apart, and combinations of readings, at most. */
export const MOST_COMBINATIONS = 64;

export interface Settled {
  /** Definite, a fault, or all it may still be. */
  readonly value: Value;
  /** Empty when it is settled. */
  readonly needs: readonly Need[];
}

/** A result by the unknowns it hangs on, tried in one order. INVARIANT: reduced, so that it names exactly those that change it. */
type Tree = { readonly value: Value } | { readonly unknown: Unknown; readonly branches: readonly Tree[] };

interface Tried extends Unknown {
  readonly key: string;
}

/** Tries the finite unknowns a value hangs on; `evaluate` computes it anew with some of them given. */
export function settle(value: Value, unknowns: readonly Unknown[], evaluate: (fixed: Fixed) => Value): Settled {
  if (isDefinite(value)) return { value, needs: [] };
  const hangsOn = new Set(needsOf(value).map(needKey));
  const tried = unknowns.map((unknown): Tried => ({ ...unknown, key: needKey(unknown.need) })).filter(({ key }) => hangsOn.has(key));
  const tree = expand(value, tried, new Map(), evaluate, { left: MOST_COMBINATIONS });
  const leaves = leavesOf(tree);
  const [only, second] = leaves;
  if (only !== undefined && second === undefined && isDefinite(only)) return { value: only, needs: [] };
  const deciding = unite(...unknownsOf(tree).map((unknown) => [unknown.need]));
  const left = new Set([...deciding, ...leaves.flatMap(needsOf)].map(needKey));
  const needs = unite(needsOf(value), deciding, ...leaves.map(needsOf)).filter((need) => left.has(needKey(need)));
  return { value: join(leaves, needs), needs };
}

/** Gives the first unknown that the value hangs on each of its values, and so on; a definite value asks nothing more. */
function expand(value: Value, unknowns: readonly Tried[], fixed: Fixed, evaluate: (fixed: Fixed) => Value, budget: { left: number }): Tree {
  if (isDefinite(value)) return { value };
  const keys = new Set(needsOf(value).map(needKey));
  const unknown = unknowns.find(({ key }) => keys.has(key) && !fixed.has(key));
  if (unknown === undefined || unknown.values.length > budget.left) return { value };
  budget.left -= unknown.values.length - 1;
  const branches = unknown.values.map((given) => {
    const next = new Map(fixed).set(unknown.key, given);
    return expand(evaluate(next), unknowns, next, evaluate, budget);
  });
  const [first, ...others] = branches;
  return first !== undefined && others.every((other) => sameTree(first, other)) ? first : { unknown, branches };
}

/** Whether a condition is non whatever the finite unknowns are: what `settle` would find, given up at the first way it may be otherwise. */
export function isRefuted(value: Value, unknowns: readonly Unknown[], evaluate: (fixed: Fixed) => Value): boolean {
  const tried = unknowns.map((unknown): Tried => ({ ...unknown, key: needKey(unknown.need) }));
  const budget = { left: MOST_COMBINATIONS };
  const refuted = (here: Value, fixed: Fixed): boolean => {
    if (isDefinite(here) || !canBe(here).false) return here === false;
    const keys = new Set(needsOf(here).map(needKey));
    const unknown = tried.find(({ key }) => keys.has(key) && !fixed.has(key));
    if (unknown === undefined || unknown.values.length > budget.left) return false;
    budget.left -= unknown.values.length - 1;
    return unknown.values.every((given) => {
      const next = new Map(fixed).set(unknown.key, given);
      return refuted(evaluate(next), next);
    });
  };
  return refuted(value, new Map());
}

function sameTree(a: Tree, b: Tree): boolean {
  if ('value' in a) return 'value' in b && sameValue(a.value, b.value);
  if ('value' in b || a.unknown !== b.unknown) return false;
  return a.branches.every((branch, at) => {
    const other = b.branches[at];
    return other !== undefined && sameTree(branch, other);
  });
}

const leavesOf = (tree: Tree): readonly Value[] => ('value' in tree ? [tree.value] : tree.branches.flatMap(leavesOf));

const unknownsOf = (tree: Tree): readonly Unknown[] => ('value' in tree ? [] : [tree.unknown, ...tree.branches.flatMap(unknownsOf)]);

/** The finite unknowns of a dossier value, at any depth: each oui/non, choix or question of which nothing is given. */
export function finiteUnknowns(value: Value): readonly Unknown[] {
  if (value instanceof Open) {
    const [need] = value.needs;
    const { shape } = value;
    if (shape.kind === 'list') return shape.items.flatMap((item) => finiteUnknowns(item.value));
    if (need === undefined || shape.kind !== 'options') return [];
    return [{ need, values: value.none ? [...shape.values, null] : shape.values }];
  }
  if (isList(value)) return value.flatMap(finiteUnknowns);
  return isRecord(value) ? Object.values(value).flatMap(finiteUnknowns) : [];
}

/** A dossier value with some of its unknowns given a value. The same object when none of them is in it. */
export function assign(value: Value, fixed: Fixed): Value {
  if (value instanceof Failed || typeof value !== 'object' || value === null) return value;
  if (value instanceof Open) {
    if (value.shape.kind === 'list') return assignItems(value, value.shape, fixed);
    const [need] = value.needs;
    const given = need === undefined ? undefined : fixed.get(needKey(need));
    return given === undefined ? value : given;
  }
  if (isList(value)) {
    const items = value.map((item) => assign(item, fixed));
    return items.every((item, at) => item === value[at]) ? value : items;
  }
  if (!isRecord(value)) return value;
  const fields = Object.fromEntries(Object.entries(value).map(([name, field]) => [name, assign(field, fixed)]));
  return Object.keys(fields).every((name) => fields[name] === value[name]) ? value : record(fields, value[ELEMENT]);
}

function assignItems(open: Open, list: Extract<Open['shape'], { kind: 'list' }>, fixed: Fixed): Value {
  const items = list.items.map((item) => ({ ...item, value: assign(item.value, fixed) }));
  const same = items.every((item, at) => item.value === list.items[at]?.value);
  return same ? open : new Open({ ...list, items }, open.none, open.faults, open.needs);
}

/**
 * The last word on an open result (decision 37): the oui/non and choix unknowns, and the open questions, it hangs on are tried value by
 * value, up to 64 outcomes. The same result everywhere: it is known. Else it needs exactly those whose value changes it, and what is open
 * within; beyond 64, it may need one too many.
 */
import type { Need } from '../outcome.ts';
import { canBe, isDefinite, join, needsOf, order, sameValue } from './join.ts';
import {
  ELEMENT,
  Failed,
  type Known,
  type Numeric,
  Open,
  type Range,
  type Shape,
  type Value,
  isList,
  isRecord,
  needKey,
  record,
  unite,
} from './value.ts';

/** Something not given, of which a value can stand in its place. */
export interface Unknown {
  readonly need: Need;
  /** All it may be, `aucun` among them where it is possible; empty when that cannot be listed. */
  readonly values: readonly Known[];
  /** Two values it may take, for one whose values cannot be listed. */
  readonly samples: readonly Known[];
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
  const finite = tried.filter(({ values }) => values.length > 0);
  const tree = expand(value, finite, new Map(), evaluate, { left: MOST_COMBINATIONS });
  const leaves = leavesOf(tree);
  const [only, second] = leaves;
  if (only !== undefined && second === undefined && isDefinite(only)) return { value: only, needs: [] };
  const named = new Set(unknownsOf(tree));
  const dropped = leaves.every(isDefinite) ? [] : finite.filter((unknown) => !named.has(unknown));
  const found = dropped.filter((unknown) => changesSample(unknown, tried, evaluate));
  const deciding = unite(...[...named, ...found].map((unknown) => [unknown.need]));
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

/**
 * Two open results may be the same set and yet not the same result (a rate of an amount nobody knows). Whether this unknown changes it for
 * some sample of all the others.
 */
function changesSample(unknown: Tried, tried: readonly Tried[], evaluate: (fixed: Fixed) => Value): boolean {
  return [0, 1].some((which) => {
    const others = tried
      .filter((other) => other !== unknown)
      .flatMap((other): readonly (readonly [string, Known])[] => {
        const sample = other.values.length > 0 ? other.values[which % other.values.length] : other.samples[which];
        return sample === undefined ? [] : [[other.key, sample]];
      });
    const results = unknown.values.map((given) => evaluate(new Map([...others, [unknown.key, given]])));
    return results.some((result) => isDefinite(result) && results.some((other) => isDefinite(other) && !sameValue(result, other)));
  });
}

/** Whether a condition is non whatever the finite unknowns are: what `settle` would find, given up at the first way it may be otherwise. */
export function isRefuted(value: Value, unknowns: readonly Unknown[], evaluate: (fixed: Fixed) => Value): boolean {
  const tried = unknowns.filter(({ values }) => values.length > 0).map((unknown): Tried => ({ ...unknown, key: needKey(unknown.need) }));
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

/** The unknowns of a dossier value, at any depth: each oui/non, choix or question with its values, the others with samples. */
export function unknownsIn(value: Value): readonly Unknown[] {
  if (value instanceof Open) {
    const [need] = value.needs;
    const { shape } = value;
    if (shape.kind === 'list') return shape.items.flatMap((item) => unknownsIn(item.value));
    if (need === undefined) return [];
    if (shape.kind !== 'options') return [{ need, values: [], samples: samplesOf(shape, need) }];
    return [{ need, values: value.none ? [...shape.values, null] : shape.values, samples: [] }];
  }
  if (isList(value)) return value.flatMap(unknownsIn);
  return isRecord(value) ? Object.values(value).flatMap(unknownsIn) : [];
}

/** Two values, one like a day or an amount of today, one small; other ones for another unknown. */
function samplesOf(shape: Shape, need: Need): readonly Known[] {
  let spread = 0;
  for (const letter of need.path) spread = (spread * 31 + letter.charCodeAt(0)) % 97;
  switch (shape.kind) {
    case 'range':
      return [20000 + spread, 40 + spread].map((sample) => within(sample, shape));
    case 'period':
      return [
        { start: 20000 + spread, end: 20100 + 2 * spread },
        { start: 19000 + spread, end: 19010 + spread },
      ];
    case 'any':
      return [`texte ${spread}`, `autre texte ${spread}`];
    case 'options':
    case 'list':
      return [];
  }
}

function within(sample: number, { low, high }: Range): Numeric {
  const isExact = [low, high].some((bound) => typeof bound === 'object' && bound !== null);
  const value: Numeric = isExact ? { n: sample, d: 1 } : sample;
  if (high !== null && order(value, high) > 0) return high;
  return low !== null && order(value, low) < 0 ? low : value;
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

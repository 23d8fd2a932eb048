/**
 * The last word on an open result (decision 37): the oui/non and choix unknowns, and the open questions, it hangs on are tried value by
 * value, up to 64 outcomes. The same result everywhere: it is known. Else it needs those whose value changes it, and what is open within.
 * INVARIANT: what the operators name is left out only when every value of it is shown to give the same known result; so it may need one too
 * many, beyond 64 outcomes or where what stays open may come out otherwise.
 */
import type { Need } from '../outcome.ts';
import { type Evaluate, Fixed, type Tried, type Unknown } from './fixed.ts';
import { canBe, gathering, isDefinite, join, needsOf, order, sameValue } from './join.ts';
import { allMatter } from './matter.ts';
import { MOST_COMBINATIONS, grow, leavesOf, unknownsOf, witnesses } from './tree.ts';
import type { Unknowns } from './unknowns.ts';
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

export interface Settled {
  /** Definite, a fault, or all it may still be. */
  readonly value: Value;
  /** Empty when it is settled. */
  readonly needs: readonly Need[];
}

/**
 * Tries the finite unknowns a value hangs on. The value of a result that stays open holds all it may be, and may hold more. `leavesOut`: false
 * where it is known that no need was left out on the way (`timesLeftOut`).
 */
export function settle(value: Value, unknowns: Unknowns, evaluate: Evaluate, leavesOut = true): Settled {
  if (isDefinite(value)) return { value, needs: [] };
  const needs = needsOf(value);
  const keys = new Set(needs.map(needKey));
  if (unknowns.finite.length === 0) return { value, needs };
  const gathered = leavesOut ? gatheredBy(unknowns, evaluate) : keys;
  if (!unknowns.finite.some(({ key }) => keys.has(key) || gathered.has(key))) return { value, needs };
  const isExact = [...gathered].every((key) => keys.has(key)) && allMatter(value, needs, unknowns, evaluate);
  return isExact ? { value, needs } : settleClosely(value, unknowns, evaluate, leavesOut);
}

/** The keys of all that the operators read, what tells equal sets apart among them. */
const gatheredBy = (unknowns: Unknowns, evaluate: Evaluate): ReadonlySet<string> =>
  new Set(needsOf(gathering(() => evaluate(unknowns.apart))).map(needKey));

/** The same, the value of a result that stays open being the least set that holds what every trial gives. */
export function settleClosely(value: Value, unknowns: Unknowns, evaluate: Evaluate, leavesOut = true): Settled {
  const hangsOn = new Set(needsOf(value).map(needKey));
  const doubtful = new Set<Tried>();
  // An unknown may only come to light once another is given: all are at hand, those that a value hangs on are tried.
  const tree = grow(value, unknowns.finite, unknowns.none, evaluate, doubtful);
  for (const [key, path] of witnesses(tree)) unknowns.remember(key, unknowns.complete(path));
  const leaves = leavesOf(tree);
  const [only, second] = leaves;
  if (only !== undefined && second === undefined && isDefinite(only)) return { value: only, needs: [] };
  const kept = new Set([...unknownsOf(tree), ...doubtful, ...(leavesOut ? hidden(hangsOn, unknowns, evaluate) : [])]);
  const deciding = unite(...[...kept].sort((a, b) => a.place - b.place).map(({ need }) => [need]));
  const left = new Set([...deciding, ...leaves.flatMap(needsOf)].map(needKey));
  const needs = unite(needsOf(value), deciding, ...leaves.map(needsOf)).filter((need) => left.has(needKey(need)));
  return { value: join(leaves, needs), needs };
}

/**
 * What tells apart alternatives that are the same set, and so is no need of the value, though it changes the result once all is known: only
 * what a sample shows to.
 */
function hidden(hangsOn: ReadonlySet<string>, unknowns: Unknowns, evaluate: Evaluate): readonly Tried[] {
  const gathered = gatheredBy(unknowns, evaluate);
  const tried = unknowns.all.filter(({ key }) => gathered.has(key) || hangsOn.has(key));
  return tried.filter((unknown) => !hangsOn.has(unknown.key) && changesSample(unknown, tried, unknowns.none, evaluate));
}

/** Whether another value of this unknown changes the result for some sample of all the others. False says nothing. */
function changesSample(unknown: Tried, tried: readonly Tried[], none: Fixed, evaluate: Evaluate): boolean {
  return SAMPLES.some((which) => {
    const others = tried
      .filter((other) => other !== unknown)
      .flatMap((other): readonly (readonly [string, Known])[] => {
        const sample = other.values.length > 0 ? other.values[which % other.values.length] : other.samples[which % other.samples.length];
        return sample === undefined ? [] : [[other.key, sample]];
      });
    const given = new Fixed(none, new Map(others));
    const results = unknown.values.map((value) => evaluate(given.with(unknown.key, value)));
    return results.some((result) => isDefinite(result) && results.some((other) => isDefinite(other) && !sameValue(result, other)));
  });
}

/** Which samples of the others are taken together. */
const SAMPLES = [0, 1, 2, 3] as const;

/** Whether a condition is non whatever the finite unknowns are: what `settle` would find, given up at the first way it may be otherwise. */
export function isRefuted(value: Value, unknowns: Unknowns, evaluate: Evaluate): boolean {
  if (isDefinite(value) || !canBe(value).false) return value === false;
  const budget = { left: MOST_COMBINATIONS };
  const refuted = (here: Value, fixed: Fixed): boolean => {
    if (isDefinite(here) || !canBe(here).false) return here === false;
    const keys = new Set(needsOf(here).map(needKey));
    const unknown = unknowns.finite.find(({ key }) => keys.has(key) && fixed.get(key) === undefined);
    if (unknown === undefined || unknown.values.length > budget.left) return false;
    budget.left -= unknown.values.length - 1;
    return unknown.values.every((given) => {
      const next = fixed.with(unknown.key, given);
      return refuted(evaluate(next), next);
    });
  };
  return refuted(value, unknowns.none);
}

const inside = new WeakMap<object, readonly Unknown[]>();

/** The unknowns of a dossier value, at any depth: each oui/non, choix or question with its values, the others with samples. */
export function unknownsIn(value: Value): readonly Unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const known = inside.get(value) ?? findUnknowns(value);
  inside.set(value, known);
  return known;
}

function findUnknowns(value: Value): readonly Unknown[] {
  if (value instanceof Open) {
    const [need] = value.needs;
    const { shape } = value;
    if (shape.kind === 'list') return shape.items.flatMap((item) => unknownsIn(item.value));
    if (need === undefined) return [];
    const key = needKey(need);
    if (shape.kind !== 'options') return [{ need, key, values: [], samples: samplesOf(shape, need) }];
    return [{ need, key, values: value.none ? [...shape.values, null] : shape.values, samples: [] }];
  }
  if (isList(value)) return value.flatMap(unknownsIn);
  return isRecord(value) ? Object.values(value).flatMap(unknownsIn) : [];
}

/** Some values, like a day or an amount of today, and small ones; other ones for another unknown. */
function samplesOf(shape: Shape, need: Need): readonly Known[] {
  let spread = 0;
  for (const letter of need.path) spread = (spread * 31 + letter.charCodeAt(0)) % 97;
  switch (shape.kind) {
    case 'range':
      return [20000 + spread, 40 + spread, 3 + (spread % 7), 1000 + spread].map((sample) => within(sample, shape));
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

/**
 * The last word on an open result (decision 37): the oui/non and choix unknowns, and the open questions, it hangs on are tried value by
 * value, up to 64 combinations. The same result everywhere: it is known. Else it needs exactly those whose value changes it, and what is
 * open within.
 */
import type { Need } from '../outcome.ts';
import { isDefinite, join, needsOf, sameValue } from './join.ts';
import { ELEMENT, Failed, type Known, Open, type Value, isList, isRecord, needKey, record, unite } from './value.ts';

/** An unknown with few values, `aucun` among them where it is possible. */
export interface Unknown {
  readonly need: Need;
  readonly values: readonly Known[];
}

/** Values given to unknowns, by `needKey`. */
export type Fixed = ReadonlyMap<string, Known>;

export const MOST_COMBINATIONS = 64;

export interface Settled {
  /** Definite, a fault, or all it may still be. */
  readonly value: Value;
  /** Empty when it is settled. */
  readonly needs: readonly Need[];
}

/** Tries the finite unknowns a value hangs on; `evaluate` computes it anew with some of them fixed. */
export function settle(value: Value, unknowns: readonly Unknown[], evaluate: (fixed: Fixed) => Value): Settled {
  if (isDefinite(value)) return { value, needs: [] };
  const needs = needsOf(value);
  const keys = new Set(needs.map(needKey));
  const tried = withinLimit(unknowns.filter((unknown) => keys.has(needKey(unknown.need)) && unknown.values.length > 0));
  if (tried.length === 0) return { value, needs };
  const combinations = combine(tried);
  const results = combinations.map((values) => evaluate(fix(tried, values)));
  const [first] = results;
  if (first !== undefined && isDefinite(first) && results.every((result) => sameValue(first, result))) return { value: first, needs: [] };
  const deciding = tried.filter((_, at) => changes(at, tried, results));
  const within = unite(...results.map(needsOf)).filter((need) => !tried.some((unknown) => needKey(unknown.need) === needKey(need)));
  const left = new Set([...deciding.map((unknown) => unknown.need), ...within].map(needKey));
  const order = unite(needs, within).filter((need) => left.has(needKey(need)));
  return { value: join(results, order), needs: order };
}

/** As many of the unknowns, in order, as can be tried together. */
function withinLimit(unknowns: readonly Unknown[]): readonly Unknown[] {
  const taken: Unknown[] = [];
  let combinations = 1;
  for (const unknown of unknowns) {
    if (combinations * unknown.values.length > MOST_COMBINATIONS) continue;
    combinations *= unknown.values.length;
    taken.push(unknown);
  }
  return taken;
}

/** All choices of one value each, the last unknown moving fastest. */
export function combine(unknowns: readonly Unknown[]): readonly (readonly Known[])[] {
  return unknowns.reduce<readonly (readonly Known[])[]>(
    (found, unknown) => found.flatMap((before) => unknown.values.map((value) => [...before, value])),
    [[]],
  );
}

const fix = (unknowns: readonly Unknown[], values: readonly Known[]): Fixed =>
  new Map(unknowns.map((unknown, at): [string, Known] => [needKey(unknown.need), values[at] ?? null]));

/** Whether two combinations that differ in this unknown alone give different results. */
function changes(at: number, unknowns: readonly Unknown[], results: readonly Value[]): boolean {
  const stride = unknowns.slice(at + 1).reduce((size, unknown) => size * unknown.values.length, 1);
  const size = stride * (unknowns[at]?.values.length ?? 1);
  return results.some((result, place) => {
    const base = results[place - (Math.floor(place / stride) % (size / stride)) * stride];
    return base !== undefined && !sameValue(result, base);
  });
}

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

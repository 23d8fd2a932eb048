/**
 * Lists of known values, as emitted code reads them. Elements of a donnée list know their rank in it, sorted as the donnée says, so that
 * « précédant » and « suivant » mean the same whatever filter they went through (decision 28).
 */
import { add } from '../numbers/decimal.ts';
import { raise } from '../fault.ts';
import { type Fraction, addExact, compareExact } from '../numbers/fraction.ts';
import type { Period } from '../dates/period.ts';

/** An element of a donnée list. No French name gives a `$`: fields of fiches never meet these. */
export interface Ranked {
  /** Place in the list as sorted, from 0. */
  readonly $rank: number;
  /** Place in the dossier, from 1, as a person counts. */
  readonly $place: number;
  /** The path of its list: elements of two lists are in no order. */
  readonly $list: string;
}

/** The place of a record that a rule writes out, of a fiche whose elements have one: in no list, so that nothing stands before or after it. */
export const NOWHERE: Ranked = { $rank: 0, $place: 0, $list: '' };

/** What `valeurs distinctes de` and `plus grand de` compare: exact numbers and periods by their parts. */
export type Comparable = boolean | string | number | Fraction | Period;

/** Distinct values, in the order first met. */
export function distinct<T extends Comparable>(list: readonly T[]): readonly T[] {
  const met = new Map<unknown, T>();
  for (const value of list) {
    const key = typeof value === 'object' ? JSON.stringify(value) : value;
    if (!met.has(key)) met.set(key, value);
  }
  return [...met.values()];
}

/** How many bits of a mask of 31 are set: the number of distinct values, each being a bit. Pairs, then nibbles, then bytes. */
export function countBits(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The elements that come before one in the order of their donnée. Both come from one list. */
export const preceding = <T extends Ranked>(list: readonly T[], element: T): readonly T[] =>
  list.filter((other) => other.$rank < element.$rank && other.$list === element.$list);

/** The elements that come after one. */
export const following = <T extends Ranked>(list: readonly T[], element: T): readonly T[] =>
  list.filter((other) => other.$rank > element.$rank && other.$list === element.$list);

/** Each element with the next one. */
export function pairs<T, P>(list: readonly T[], pair: (before: T, after: T) => P): readonly P[] {
  const found: P[] = [];
  let before: T | undefined;
  for (const [index, after] of list.entries()) {
    if (index > 0 && before !== undefined) found.push(pair(before, after));
    before = after;
  }
  return found;
}

/** The sum of scaled numbers; an overflow on the way is one. */
export function sum(values: readonly number[], where: string): number {
  let total = 0;
  for (const value of values) total = add(total, value, where);
  return total;
}

/** The sum of exact numbers. */
export function sumExact(values: readonly Fraction[], where: string): Fraction {
  let total: Fraction = { n: 0, d: 1 };
  for (const value of values) total = addExact(total, value, where);
  return total;
}

/** The greatest of numbers of one scale, or days; of nothing, a hole. */
export function greatest<T extends Key>(values: readonly T[], where: string): T {
  const [first, ...rest] = values;
  if (first === undefined) return raise('hole', 'empty list', where);
  return rest.reduce((best, value) => (compareKeys(value, best) > 0 ? value : best), first);
}

/** The least of numbers of one scale, or days; of nothing, a hole. */
export function least<T extends Key>(values: readonly T[], where: string): T {
  const [first, ...rest] = values;
  if (first === undefined) return raise('hole', 'empty list', where);
  return rest.reduce((best, value) => (compareKeys(value, best) < 0 ? value : best), first);
}

/** What elements are chosen by: a number of one scale, a day, or an exact number. */
export type Key = number | Fraction;

/** `unique de L` */
export function only<T>(list: readonly T[], where: string): T {
  const [first] = list;
  if (first === undefined) return raise('hole', 'empty list', where);
  return list.length === 1 ? first : raise('conflict', 'several elements', where);
}

/** The first element, in the list's own order. */
export function first<T>(list: readonly T[], where: string): T {
  const element = list[0];
  return element === undefined ? raise('hole', 'empty list', where) : element;
}

/** The last element, in the list's own order. */
export function last<T>(list: readonly T[], where: string): T {
  const element = list.at(-1);
  return element === undefined ? raise('hole', 'empty list', where) : element;
}

/** The element with the smallest key, later keys breaking ties; a tie that remains is a conflict (decision 27). */
export function withLeast<T>(list: readonly T[], keys: (element: T) => readonly Key[], where: string): T {
  return extreme(list, keys, -1, where);
}

/** The element with the largest key. */
export function withGreatest<T>(list: readonly T[], keys: (element: T) => readonly Key[], where: string): T {
  return extreme(list, keys, 1, where);
}

function extreme<T>(list: readonly T[], keys: (element: T) => readonly Key[], sign: 1 | -1, where: string): T {
  const [head] = list;
  if (head === undefined) return raise('hole', 'empty list', where);
  const [firstKeys = [], ...otherKeys] = list.map(keys);
  let best = { element: head, keys: firstKeys };
  let tied = false;
  for (const [index, own] of otherKeys.entries()) {
    const order = compareLists(own, best.keys) * sign;
    if (order > 0) best = { element: list[index + 1] ?? head, keys: own };
    tied = order === 0 || (tied && order < 0);
  }
  return tied ? raise('conflict', 'tie', where) : best.element;
}

function compareLists(a: readonly Key[], b: readonly Key[]): number {
  for (const [index, key] of a.entries()) {
    const order = compareKeys(key, b[index] ?? key);
    if (order !== 0) return order;
  }
  return 0;
}

function compareKeys(a: Key, b: Key): number {
  return typeof a === 'number' || typeof b === 'number' ? Math.sign(Number(a) - Number(b)) : compareExact(a, b);
}

/** Thrown where a rule's own answer is `inconnu`: the dossier is then evaluated as one with unknowns. Not a fault. */
export const UNANSWERED: unique symbol = Symbol('unanswered');

/** Gives up the evaluation for known values only. */
export function unanswered(): never {
  throw UNANSWERED;
}

/** The map under a key, made when first asked for. */
export function mapUnder<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  let map = maps.get(key);
  if (map === undefined) {
    map = new Map<L, V>();
    maps.set(key, map);
  }
  return map;
}

/** An optional value written for the edge. */
export const orNull = <T, U>(value: T | null, write: (value: T) => U): U | null => (value === null ? null : write(value));

/** How many elements pass a test. */
export function count<T>(list: readonly T[], test: (element: T) => boolean): number {
  let found = 0;
  for (const element of list) if (test(element)) found += 1;
  return found;
}

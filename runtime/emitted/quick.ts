/**
 * First sight of a JSON dossier: a value that is complete and written as declared, or `undefined`, and then `reader.ts` says what is
 * missing or wrong. Nothing is made on the way but what is read.
 */
import { type Day, parseDay } from '../dates/day.ts';
import { parseDecimal } from '../numbers/decimal.ts';
import { EXACT_DECIMALS, EdgeIssue, type NumberLimits, exactLimits, readPeriod } from '../input/edge.ts';
import { type Fraction, toExact } from '../numbers/fraction.ts';
import type { Period } from '../dates/period.ts';
import type { Ranked } from './lists.ts';
import { type SortKey, ranked } from './reader.ts';

/** True of something that may have fields. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/**
 * True of an object as JSON makes them: what stands in it came from no prototype. Asked right after a field was looked at, when the engine knows
 * what the object is: it then costs nothing.
 */
export const isPlainObject = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

/** True of a plain object with so many keys. Asked once so many fields were found in it: nothing else stands in it (`__proto__` is a key like another in JSON). */
export function hasOnly(value: object, keys: number): boolean {
  let count = 0;
  for (const _key in value) count += 1;
  return count === keys;
}

export const quickBoolean = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

/** A text in the one form in which equal texts are equal strings (NFC). */
export const quickText = (value: unknown): string | undefined => (typeof value === 'string' ? value.normalize('NFC') : undefined);

/** A day that exists. */
export const quickDay = (value: unknown): Day | undefined => (typeof value === 'string' ? (parseDay(value) ?? undefined) : undefined);

export function quickPeriod(value: unknown): Period | undefined {
  const read = readPeriod(value);
  return read instanceof EdgeIssue ? undefined : read;
}

/** A decimal within its limits. */
export function quickNumber(value: unknown, { scale, min, max }: NumberLimits): number | undefined {
  const read = typeof value === 'number' || typeof value === 'string' ? parseDecimal(value, scale) : null;
  return read === null || (min !== null && read < min) || (max !== null && read > max) ? undefined : read;
}

/** A number kept exact, within bounds in plain units. */
export function quickExact(value: unknown, min: number | null = null, max: number | null = null): Fraction | undefined {
  const read = quickNumber(value, exactLimits(min, max));
  return read === undefined ? undefined : toExact(read, EXACT_DECIMALS, '');
}

/** A list of at most so many items, each read. */
export function quickItems<T>(value: unknown, atMost: number, read: (item: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value) || value.length > atMost) return undefined;
  const items: T[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const item = read(value[index]);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

/** The elements of a donnée list, each read with the list's path and its place from 1; sorted by a key when the donnée says so. */
export function quickElements<T extends Ranked>(
  value: unknown,
  atMost: number,
  list: string,
  read: (item: unknown, list: string, place: number) => T | undefined,
  key: ((element: T) => SortKey) | null,
): readonly T[] | undefined {
  if (!Array.isArray(value) || value.length > atMost) return undefined;
  const elements: T[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const element = read(value[index], list, index + 1);
    if (element === undefined) return undefined;
    elements.push(element);
  }
  return ranked(elements, key);
}

/**
 * Reads a JSON dossier for an emitted module: each method gives the inner value, or `undefined` for a key left out (unknown, counted) or a
 * value refused (an issue). Checks that nearly always pass come first and allocate nothing; the slower readers of the edge say what is wrong.
 */
import type { Day } from '../day.ts';
import { EdgeIssue, type Expected, type Issue, type NumberLimits, readChoice, readDay, readNumber, readPeriod, readText } from '../edge.ts';
import { type Fraction, toExact } from '../fraction.ts';
import type { Ranked } from './lists.ts';
import type { Period } from '../period.ts';

/** A value of which parts may not be given. Days, numbers and texts are themselves. */
export type Given<T> = T extends Period | Fraction
  ? T
  : T extends readonly (infer E)[]
    ? readonly Given<E>[]
    : T extends object
      ? { readonly [K in keyof T]: K extends keyof Ranked ? T[K] : Given<T[K]> | undefined }
      : T;

/** Decimals read of a number that is then kept exact. */
const EXACT_DECIMALS = 9;

type Fields = Readonly<Record<string, unknown>>;

export class Reader {
  readonly issues: Issue[] = [];
  /** How many values were left out. */
  unknowns = 0;

  boolean(value: unknown, path: string): boolean | undefined {
    return typeof value === 'boolean' ? value : this.#absent(value, path, { kind: 'boolean' });
  }

  text(value: unknown, path: string): string | undefined {
    return this.#checked(value, readText(value), path);
  }

  day(value: unknown, path: string): Day | undefined {
    return this.#checked(value, readDay(value), path);
  }

  period(value: unknown, path: string): Period | undefined {
    return this.#checked(value, readPeriod(value), path);
  }

  /** A number of scale 0: most often a JSON number that is what it says. */
  whole(value: unknown, limits: NumberLimits, path: string): number | undefined {
    if (
      typeof value === 'number' &&
      Number.isSafeInteger(value) &&
      (limits.min === null || value >= limits.min) &&
      (limits.max === null || value <= limits.max)
    ) {
      return value + 0;
    }
    return this.#checked(value, readNumber(value, limits), path);
  }

  /** A number with decimals, JSON number or text. */
  decimal(value: unknown, limits: NumberLimits, path: string): number | undefined {
    return this.#checked(value, readNumber(value, limits), path);
  }

  choice<T extends string>(value: unknown, values: readonly T[], path: string): T | undefined {
    for (const candidate of values) if (candidate === value) return candidate;
    return this.#checked(value, readChoice(value, values), path);
  }

  list(value: unknown, atMost: number | null, path: string): readonly unknown[] | undefined {
    if (!Array.isArray(value)) return this.#absent(value, path, { kind: 'list' });
    return atMost !== null && value.length > atMost ? this.#absent(value, path, { kind: 'fewer elements', atMost }) : value;
  }

  /** The elements of a donnée list, with their path and their place from 1; sorted by a key when the donnée says so. */
  elements<T extends Ranked>(
    list: readonly unknown[] | undefined,
    path: string,
    read: (item: unknown, path: string, place: number) => T | undefined,
    key: ((element: T) => SortKey) | null,
  ): readonly T[] | undefined {
    if (list === undefined) return undefined;
    const elements: T[] = [];
    for (let index = 0; index < list.length; index += 1) {
      const element = read(list[index], `${path}[${index + 1}]`, index + 1);
      if (element !== undefined) elements.push(element);
    }
    return ranked(elements, key);
  }

  /** The items of a list of plain values. */
  items<T>(list: readonly unknown[] | undefined, path: string, read: (item: unknown, path: string) => T | undefined): readonly T[] | undefined {
    if (list === undefined) return undefined;
    const items: T[] = [];
    for (let index = 0; index < list.length; index += 1) {
      const item = read(list[index], `${path}[${index + 1}]`);
      if (item !== undefined) items.push(item);
    }
    return items;
  }

  /** A number kept exact: a decimal of up to nine places. */
  exact(value: unknown, path: string): Fraction | undefined {
    const read = readNumber(value, { scale: EXACT_DECIMALS, min: null, max: null });
    return read instanceof EdgeIssue ? this.#absent(value, path, read.expected) : toExact(read, EXACT_DECIMALS, path);
  }

  /** An object that has no other keys than these. */
  record(value: unknown, keys: ReadonlySet<string>, path: string): Fields | undefined {
    if (!isFields(value)) return this.#absent(value, path, { kind: value === null ? 'value' : 'record' });
    for (const key in value) if (!keys.has(key)) this.issues.push({ path, expected: { kind: 'known field', field: key } });
    return value;
  }

  #checked<T>(value: unknown, read: T | EdgeIssue, path: string): T | undefined {
    return read instanceof EdgeIssue ? this.#absent(value, path, read.expected) : read;
  }

  #absent(value: unknown, path: string, expected: Expected): undefined {
    if (value === undefined) this.unknowns += 1;
    else this.issues.push({ path, expected });
    return undefined;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value elements are sorted by; `null` (« aucun ») comes last, `undefined` is not known. */
export type SortKey = number | string | boolean | null | undefined;

/**
 * Sorts the elements of a donnée as it says and gives each its rank; equal keys keep the order of the dossier. Where a key is not known
 * the dossier's order stays: nothing then reads this list as complete.
 */
export function ranked<T extends Ranked>(elements: readonly T[], key: ((element: T) => SortKey) | null): readonly T[] {
  const sorted = key === null || isSorted(elements, key) ? elements : [...elements].sort((a, b) => compare(key(a), key(b)));
  return sorted.every((element, rank) => element.rank === rank) ? sorted : sorted.map((element, rank) => ({ ...element, rank }));
}

function isSorted<T>(elements: readonly T[], key: (element: T) => SortKey): boolean {
  let sorted = true;
  let before: SortKey;
  for (const element of elements) {
    const own = key(element);
    if (own === undefined) return true;
    sorted &&= before === undefined || compare(before, own) <= 0;
    before = own;
  }
  return sorted;
}

function compare(a: SortKey, b: SortKey): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  return a < b ? -1 : 1;
}

/** The value under a key of the object itself, never of its prototype. */
export const ownValue = (fields: Fields, key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined);

/** `événements[2]` → `événements`: the list an element stands in. */
export const listOf = (path: string): string => path.replace(/\[\d+\]$/u, '');

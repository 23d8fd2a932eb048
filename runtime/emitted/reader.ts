/**
 * Reads a JSON dossier for an emitted module: each method gives the inner value, or `undefined` for a key left out (unknown, counted) or a
 * value refused (an issue). Checks that nearly always pass come first and allocate nothing; the slower readers of the edge say what is wrong.
 */
import type { Day } from '../day.ts';
import { powerOfTen } from '../decimal.ts';
import { EdgeIssue, type Expected, type Issue, type NumberLimits, readChoice, readDay, readNumber, readPeriod, readText, shownKey } from '../edge.ts';
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

/** The limits of a number, with what is asked of a whole one: scaled by `factor`, from `low` to `high`. */
export interface Limits extends NumberLimits {
  readonly factor: number;
  readonly low: number;
  readonly high: number;
}

/** Limits of a number of this scale, scaled as its values are. Below 10¹⁵ no two decimals of one scale are the same JSON number. */
export function limitsOf(scale: number, min: number | null, max: number | null): Limits {
  return { scale, min, max, factor: powerOfTen(scale) ?? NaN, low: Math.max(min ?? -1e15, -1e15), high: Math.min(max ?? 1e15, 1e15) };
}

/** A list of a million wrong elements is not said a million times. */
const MOST_ISSUES = 100;

/** Decimals read of a number that is then kept exact. */
const EXACT_DECIMALS = 9;

type Fields = Readonly<Record<string, unknown>>;

/** `événements[2].date` from the path of a record and what is read in it: a field by its French name, an element by its place from 1. */
export function pathTo(path: string, name: string | number): string {
  if (typeof name === 'number') return `${path}[${name}]`;
  return path === '' ? name : `${path}.${name}`;
}

/** Every reader takes the path of the record it reads in, and the name there: the two are only joined to say what is wrong. */
export class Reader {
  /** What is wrong, up to a hundred places; a last one then says that there is more. */
  readonly issues: Issue[] = [];
  /** How many values were left out. */
  unknowns = 0;

  boolean(value: unknown, path: string, name: string | number): boolean | undefined {
    return typeof value === 'boolean' ? value : absent(this, value, path, name, { kind: 'boolean' });
  }

  text(value: unknown, path: string, name: string | number): string | undefined {
    return checked(this, value, readText(value), path, name);
  }

  day(value: unknown, path: string, name: string | number): Day | undefined {
    return checked(this, value, readDay(value), path, name);
  }

  period(value: unknown, path: string, name: string | number): Period | undefined {
    return checked(this, value, readPeriod(value), path, name);
  }

  /** A number within limits: most often a whole JSON number, which needs no parsing. */
  number(value: unknown, limits: Limits, path: string, name: string | number): number | undefined {
    if (typeof value === 'number' && (value | 0) === value) {
      const scaled = value * limits.factor;
      if (scaled >= limits.low && scaled <= limits.high) return scaled + 0;
    }
    return checked(this, value, readNumber(value, limits), path, name);
  }

  /** A number kept exact: a decimal of up to nine places. */
  exact(value: unknown, path: string, name: string | number): Fraction | undefined {
    const read = readNumber(value, { scale: EXACT_DECIMALS, min: null, max: null });
    return read instanceof EdgeIssue ? absent(this, value, path, name, read.expected) : toExact(read, EXACT_DECIMALS, path);
  }

  /** A value of a choix; asked when it is not in the very spelling of its declaration. */
  choice<T extends string>(value: unknown, values: readonly T[], path: string, name: string | number): T | undefined {
    return checked(this, value, readChoice(value, values), path, name);
  }

  /** The values of a choix in a list where one is spelt otherwise, or is none. */
  choices<T extends string>(list: readonly unknown[], values: readonly T[], path: string, name: string): readonly T[] | undefined {
    return this.items(list, pathTo(path, name), (item, at, place) => this.choice(item, values, at, place));
  }

  list(value: unknown, atMost: number | null, path: string, name: string): readonly unknown[] | undefined {
    if (!Array.isArray(value)) return absent(this, value, path, name, { kind: 'list' });
    return atMost !== null && value.length > atMost ? absent(this, value, path, name, { kind: 'fewer elements', atMost }) : value;
  }

  /** The elements of a donnée list, with the list's path and their place from 1; sorted by a key when the donnée says so. */
  elements<T extends Ranked>(
    list: readonly unknown[] | undefined,
    path: string,
    read: (item: unknown, path: string, place: number) => T | undefined,
    key: ((element: T) => SortKey) | null,
  ): readonly T[] | undefined {
    if (list === undefined) return undefined;
    const elements: T[] = [];
    for (let index = 0; index < list.length; index += 1) {
      const element = read(list[index], path, index + 1);
      if (element !== undefined) elements.push(element);
    }
    return ranked(elements, key);
  }

  /** The items of a list of plain values. */
  items<T>(
    list: readonly unknown[] | undefined,
    path: string,
    read: (item: unknown, path: string, place: number) => T | undefined,
  ): readonly T[] | undefined {
    if (list === undefined) return undefined;
    const items: T[] = [];
    for (let index = 0; index < list.length; index += 1) {
      const item = read(list[index], path, index + 1);
      if (item !== undefined) items.push(item);
    }
    return items;
  }

  /** An object that has no more keys than these. With as many, one may still be another: see `refuseOthers`. */
  record(value: unknown, keys: readonly string[], path: string, name: string | number): Fields | undefined {
    if (!isFields(value)) return absent(this, value, path, name, { kind: value === null ? 'value' : 'record' });
    let own: Fields = value;
    let count = 0;
    for (const key in value) {
      if (Object.prototype.hasOwnProperty.call(value, key)) count += 1;
      else own = { ...value }; // nothing is read from a prototype
    }
    if (count > keys.length) this.refuseOthers(own, keys, pathTo(path, name));
    return own;
  }

  /** Refuses keys that are not the record's. Asked once its fields are read, if one of them is left out. */
  refuseOthers(fields: Fields, keys: readonly string[], path: string): void {
    const said = new Set(this.issues.flatMap((issue) => (issue.expected.kind === 'known field' ? [issue.path] : [])));
    for (const field of Object.keys(fields)) {
      const place = pathTo(path, shownKey(field));
      if (!keys.includes(field) && !said.has(place)) this.refuse(place, { kind: 'known field', field });
    }
  }

  /** Notes what is wrong at a path. */
  refuse(path: string, expected: Expected): void {
    if (this.issues.length < MOST_ISSUES) this.issues.push({ path, expected });
    else if (this.issues.length === MOST_ISSUES) this.issues.push({ path: '', expected: { kind: 'more issues', shown: MOST_ISSUES } });
  }
}

/** The value read, or nothing and what is wrong with it. */
function checked<T>(reader: Reader, value: unknown, read: T | EdgeIssue, path: string, name: string | number): T | undefined {
  return read instanceof EdgeIssue ? absent(reader, value, path, name, read.expected) : read;
}

/** A key left out is unknown; anything else is an issue. */
function absent(reader: Reader, value: unknown, path: string, name: string | number, expected: Expected): undefined {
  if (value === undefined) reader.unknowns += 1;
  else reader.refuse(pathTo(path, name), expected);
  return undefined;
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
  return sorted.every((element, rank) => element.$rank === rank) ? sorted : sorted.map((element, $rank) => ({ ...element, $rank }));
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

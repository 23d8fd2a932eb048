import { InvalidInput } from './faults.ts';
import { countBits } from './lists.ts';

/** What a list of a choix comes to that was looked at as it was read, and that no one can change any more: its length, and a bit for each value in it. */
class Tally {
  readonly length: number;
  readonly seen: number;

  constructor(length: number, seen: number) {
    this.length = length;
    this.seen = seen;
  }
}

/** Whether a list was counted as it was read: what stands in its place then says what it came to. Asked where lists are counted, of each: quick. */
export const isTally = (list: unknown): boolean => !Array.isArray(list);

/**
 * The values of a choix. Texts out of JSON are not the strings of the declaration, and comparing one with each value in turn costs more than
 * all else in reading a list: here two of its letters and its length say which value it can only be, and one comparison whether it is.
 */
export class Choice<T extends string> {
  readonly values: readonly T[];
  /** The letters looked at: so far from the start, and so far from the end; below 0: none. */
  readonly #first: number;
  readonly #last: number;
  /** The place of a value by the last bits of its key, as many as the list is long; 0 where none has them. */
  readonly #places: Uint16Array;
  /** Where no two letters tell the values apart: the place of each. */
  readonly #byName: ReadonlyMap<string, number> | null;

  /** `values`: all different, as declared. */
  constructor(values: readonly T[]) {
    const letters = tellingLetters(values);
    this.values = values;
    this.#first = letters?.first ?? 0;
    this.#last = letters?.last ?? 0;
    this.#places = Uint16Array.from(letters?.places ?? []);
    this.#byName = letters === null ? new Map(values.map((value, place) => [value, place])) : null;
  }

  /** The value that this is, letter for letter, in the very string of its declaration; else `undefined`. */
  read(value: unknown): T | undefined {
    if (typeof value !== 'string') return undefined;
    const only = this.values[this.#placeOf(value)];
    return only === value ? only : undefined;
  }

  /** Whether this is one of these values. */
  has(value: unknown): boolean {
    return this.read(value) !== undefined;
  }

  /** Whether all of these are. */
  hasAll(list: readonly unknown[]): list is readonly T[] {
    for (let at = 0; at < list.length; at += 1) if (this.read(list[at]) === undefined) return false;
    return true;
  }

  /** A list of these values, at most so many, made of the strings of the declaration: no one else can change it. Else `undefined`. */
  items(value: unknown, atMost: number): readonly T[] | undefined {
    if (!Array.isArray(value) || value.length > atMost) return undefined;
    const { length } = value; // asked once: what stands in a list that is none of JSON may change it
    const items: T[] = [];
    for (let at = 0; at < length; at += 1) {
      const item = this.read(value[at]);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  }

  /**
   * A list of these at most 31 values, at most so many, that rules only count; else `undefined`. `isCounted`: a `Tally` in its place, for
   * rules that are run at once and never give the list on; without, the list itself.
   */
  list(value: unknown, atMost: number, isCounted: boolean): readonly T[] | undefined {
    if (!Array.isArray(value) || value.length > atMost) return undefined;
    const { length } = value;
    const { values } = this;
    let seen = 0;
    for (let at = 0; at < length; at += 1) {
      const item: unknown = value[at];
      if (typeof item !== 'string') return undefined;
      const place = this.#placeOf(item);
      if (values[place] !== item) return undefined;
      seen |= 1 << place;
    }
    return isCounted ? (new Tally(length, seen) as unknown as readonly T[]) : value; // rules that only count it ask nothing else of it
  }

  /**
   * How many different values, of at most 31 declared. Throws `InvalidInput` for a text that is none of them, as no reader gives: `path` is
   * where the list stands in the dossier.
   */
  countDistinct(list: readonly T[], path: string): number {
    const given: unknown = list;
    if (given instanceof Tally) return countBits(given.seen);
    if (!Array.isArray(given)) throw new InvalidInput([{ path, expected: { kind: 'list' } }]);
    return this.#countTexts(list, path);
  }

  #countTexts(list: readonly T[], path: string): number {
    let seen = 0;
    for (let at = 0; at < list.length; at += 1) {
      const item: unknown = list[at]; // one written by hand may hold anything
      const place = typeof item === 'string' ? this.#placeOf(item) : 0;
      if (this.values[place] !== item) throw new InvalidInput([{ path: `${path}[${at + 1}]`, expected: { kind: 'choice', values: this.values } }]);
      seen |= 1 << place;
    }
    return countBits(seen);
  }

  /** A bit for each of at most 31 values, so that distinct ones are counted without a set. Of anything else, that of some value. */
  bit(value: T): number {
    return 1 << this.#placeOf(value);
  }

  /** Where the only value stands that this may be. */
  #placeOf(value: string): number {
    if (this.#byName !== null) return this.#byName.get(value) ?? 0;
    const key = value.charCodeAt(this.#first) + value.length;
    return this.#places[(this.#last < 0 ? key : key + 3 * value.charCodeAt(value.length - 1 - this.#last)) & (this.#places.length - 1)] ?? 0;
  }
}

/** `last` below 0: the first letter and the length are enough. */
const keyOf = (value: string, first: number, last: number): number =>
  value.charCodeAt(first) + value.length + (last < 0 ? 0 : 3 * value.charCodeAt(value.length - 1 - last));

interface Letters {
  readonly first: number;
  readonly last: number;
  readonly places: readonly number[];
}

/** Letters looked at from either end, at most, and the places of the table for each value. */
const FARTHEST = 24;
const NONE = -1;
const ROOMIEST = 16;

/** The letters by which each value has a place of its own: one where one is enough, in the smallest table; null when there are none. */
function tellingLetters(values: readonly string[]): Letters | null {
  const shortest = Math.min(FARTHEST, ...values.map(({ length }) => length));
  const letters = Array.from({ length: shortest }, (_, at) => at);
  const one = letters.map((first) => ({ first, last: NONE }));
  const two = letters.flatMap((first) => letters.map((last) => ({ first, last })));
  for (const pairs of [one, two]) {
    for (let size = 1; size < ROOMIEST * values.length; size *= 2) {
      for (const { first, last } of size < values.length ? [] : pairs) {
        const places = placesBy(values, first, last, size);
        if (places !== null) return { first, last, places };
      }
    }
  }
  return null;
}

/** The place of each value by its key; null when two would share one. `size`: a power of two. */
function placesBy(values: readonly string[], first: number, last: number, size: number): readonly number[] | null {
  const taken = new Set<number>();
  const places = Array.from({ length: size }, () => 0);
  for (const [place, value] of values.entries()) {
    const key = keyOf(value, first, last) & (size - 1);
    if (taken.has(key)) return null;
    taken.add(key);
    places[key] = place;
  }
  return places;
}

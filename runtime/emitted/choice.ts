import { InvalidInput } from './faults.ts';
import { countBits } from './lists.ts';

/**
 * The values of a choix. Texts out of JSON are not the strings of the declaration, and comparing one with each value in turn costs more than
 * all else in reading a list: here two of its letters and its length say which value it can only be, and one comparison whether it is.
 */
export class Choice<T extends string> {
  readonly values: readonly T[];
  /** The letters looked at: so far from the start, and so far from the end. */
  readonly #first: number;
  readonly #last: number;
  /** The place of a value by the last bits of its key, as many as the list is long; 0 where none has them. */
  readonly #places: readonly number[];
  /** Where no two letters tell the values apart: the place of each. */
  readonly #byName: ReadonlyMap<string, number> | null;

  /** `values`: all different, as declared. */
  constructor(values: readonly T[]) {
    const letters = tellingLetters(values);
    this.values = values;
    this.#first = letters?.first ?? 0;
    this.#last = letters?.last ?? 0;
    this.#places = letters?.places ?? [];
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

  /** A list of these values, at most so many: the list itself; else `undefined`. */
  list(value: unknown, atMost: number): readonly T[] | undefined {
    return Array.isArray(value) && value.length <= atMost && this.hasAll(value) ? value : undefined;
  }

  /**
   * How many different values, of at most 31 declared. Throws `InvalidInput` for a text that is none of them, as no reader gives: `path` is
   * where the list stands in the dossier.
   */
  countDistinct(list: readonly T[], path: string): number {
    let seen = 0;
    for (let at = 0; at < list.length; at += 1) {
      const place = this.#placeOf(list[at] as T); // within its length
      if (this.values[place] !== list[at])
        throw new InvalidInput([{ path: `${path}[${at + 1}]`, expected: { kind: 'choice', values: this.values } }]);
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
    return this.#places[keyOf(value, this.#first, this.#last) & (this.#places.length - 1)] ?? 0;
  }
}

const keyOf = (value: string, first: number, last: number): number =>
  value.charCodeAt(first) + 3 * value.charCodeAt(value.length - 1 - last) + value.length;

interface Letters {
  readonly first: number;
  readonly last: number;
  readonly places: readonly number[];
}

/** Letters looked at from either end, at most, and the places of the table for each value. */
const FARTHEST = 24;
const ROOMIEST = 16;

/** The letters by which each value has a place of its own, in the smallest table; null when there are none. */
function tellingLetters(values: readonly string[]): Letters | null {
  const shortest = Math.min(FARTHEST, ...values.map(({ length }) => length));
  for (let size = 1; size < ROOMIEST * values.length; size *= 2) {
    if (size < values.length) continue;
    for (let first = 0; first < shortest; first += 1) {
      for (let last = 0; last < shortest; last += 1) {
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

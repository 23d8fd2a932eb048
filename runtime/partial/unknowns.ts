/** The unknowns of one dossier, shared by all its results, with the ways of completing it that told them apart before. */
import { Fixed, type Tried, type Unknown } from './fixed.ts';
import type { Path } from './tree.ts';
import type { Known } from './value.ts';

/** Ways of `whole`. */
export const WAYS = [0, 1, 2, 3] as const;

/** Completions remembered for one unknown. */
const MOST_HINTS = 6;

export class Unknowns {
  /** In the order of the dossier. */
  readonly all: readonly Tried[];
  /** Those whose values can be listed. */
  readonly finite: readonly Tried[];
  /** Nothing given. */
  readonly none = new Fixed(null, new Map());
  /** Nothing given either, computed apart: see `gathering`. */
  readonly apart = new Fixed(this.none, new Map());
  readonly #whole = new Map<number, Fixed>();
  readonly #hints = new Map<string, Fixed[]>();

  constructor(unknowns: readonly Unknown[]) {
    this.all = unknowns.map(({ need, key, values, samples }, place) => ({ need, key, values, samples, place }));
    this.finite = this.all.filter(({ values }) => values.length > 0);
  }

  /** Every finite unknown given its first value, its last one, one and the other in turn, or the second. */
  whole(way: (typeof WAYS)[number]): Fixed {
    const made = this.#whole.get(way) ?? new Fixed(this.none, new Map(this.finite.map(({ key, values }, at) => [key, valueFor(values, way, at)])));
    this.#whole.set(way, made);
    return made;
  }

  /** The first way of completing the dossier, with these values instead. */
  complete(path: Path): Fixed {
    return [...path].sort(([a], [b]) => a.place - b.place).reduce((fixed, [{ key }, value]) => fixed.with(key, value), this.whole(0));
  }

  /** The first way of completing the dossier, with what is given here instead. */
  wholeOf(given: Fixed): Fixed {
    return this.finite.reduce((fixed, { key }) => {
      const value = given.get(key);
      return value === undefined ? fixed : fixed.with(key, value);
    }, this.whole(0));
  }

  /** Ways of completing the dossier in which this unknown mattered to another result: only where to look first. */
  hints(key: string): readonly Fixed[] {
    return this.#hints.get(key) ?? [];
  }

  remember(key: string, fixed: Fixed): void {
    const known = this.#hints.get(key) ?? [];
    if (!known.includes(fixed)) this.#hints.set(key, [fixed, ...known].slice(0, MOST_HINTS));
  }
}

function valueFor(values: readonly Known[], way: (typeof WAYS)[number], at: number): Known {
  const last = values.length - 1;
  const place = [0, last, at % 2 === 0 ? 0 : last, Math.min(1, last)][way];
  return values[place ?? 0] ?? null;
}

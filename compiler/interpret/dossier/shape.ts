/**
 * WHAT DOSSIERS THAT LEAVE THE SAME OUT SHARE: their unknowns, which of them a definition can reach, and the ways of completing them that were
 * tried. The values of such dossiers differ; what is given in place of their unknowns does not.
 */
import { ELEMENT, type Fixed, type Unknown, Unknowns, type Value, isRecord, unknownsIn } from '../../../runtime/partial/index.ts';
import type { Inputs } from '../machine.ts';
import type { DefinitionAsked, Kept } from './kept.ts';
import { type Reach, marksOf } from './reach.ts';

/** The value given to each unknown of the dossier, in its order; undefined: none. */
export type Given = readonly (Value | undefined)[];

/** Whether one of these unknowns is given. */
export function areGiven(places: readonly number[], given: Given): boolean {
  for (const place of places) if (given[place] !== undefined) return true;
  return false;
}

/** An unknown, and where it is: a donnée, a question, or a definition that a case fixes. */
export interface Found {
  readonly unknown: Unknown;
  readonly input: string;
  readonly isDefinition: boolean;
}

export class Shape {
  readonly unknowns: Unknowns;
  readonly kept: Kept;
  readonly #found: readonly Found[];
  #keys: ReadonlyMap<string, readonly number[]> | null = null;
  #marks: ReadonlyMap<string, readonly number[]> | null = null;
  #inputs: ReadonlyMap<string, readonly number[]> | null = null;
  readonly #placesOfList = new Map<string, readonly number[]>();
  readonly #placesOfReach = new Map<Reach, readonly number[]>();
  readonly #placesOfAsked = new Map<DefinitionAsked, readonly number[]>();
  readonly #given = new Map<Fixed, Given>();

  constructor(found: readonly Found[], kept: Kept) {
    this.#found = found;
    this.kept = kept;
    this.unknowns = new Unknowns(found.map(({ unknown }) => unknown));
  }

  /** The unknowns under a key: most dossiers are not completed, and none is looked for. */
  get #placesOfKey(): ReadonlyMap<string, readonly number[]> {
    return (this.#keys ??= placesBy(this.#found, ({ unknown }) => [unknown.key]));
  }

  get #placesOfMark(): ReadonlyMap<string, readonly number[]> {
    return (this.#marks ??= placesBy(this.#found, ({ unknown, input, isDefinition }) => marksOf({ input, path: unknown.need.path, isDefinition })));
  }

  /** What is given, as an array. */
  given(fixed: Fixed): Given {
    const known = this.#given.get(fixed);
    if (known !== undefined) return known;
    const made: (Value | undefined)[] = fixed.before === null ? this.#found.map(() => undefined) : [...this.given(fixed.before)];
    for (const [key, value] of fixed.latest) for (const place of this.#placesOfKey.get(key) ?? []) made[place] = value;
    this.#given.set(fixed, made);
    return made;
  }

  /** The unknowns that a definition can reach; `reach`: what can be read of a dossier on the way. */
  placesOf(asked: DefinitionAsked, reach: () => Reach): readonly number[] {
    let places = this.#placesOfAsked.get(asked);
    if (places === undefined) this.#placesOfAsked.set(asked, (places = this.#placesWithin(reach(), asked.elements)));
    return places;
  }

  /** The unknowns of a donnée, a question or a fixed definition. */
  placesIn(name: string, isDefinition: boolean): readonly number[] {
    this.#inputs ??= placesBy(this.#found, (one) => [`${one.isDefinition ? '=' : ''}${one.input}`]);
    return this.#inputs.get(isDefinition ? `=${name}` : name) ?? NO_PLACES;
  }

  #placesWithin(reach: Reach, elements: readonly Value[]): readonly number[] {
    let places = this.#placesOfReach.get(reach);
    if (places === undefined) this.#placesOfReach.set(reach, (places = inOrder(this.#reached(reach))));
    return elements.length === 0 ? places : inOrder([...places, ...elements.flatMap((element) => this.#within(element))]);
  }

  #reached(reach: Reach): number[] {
    const places: number[] = [];
    for (const mark of reach) {
      const more = this.#placesOfMark.get(mark);
      if (more !== undefined) places.push(...more);
    }
    return places;
  }

  /** The unknowns of the list an element is of; an element made by the rules themselves comes from anywhere. */
  #within(element: Value): readonly number[] {
    if (!isRecord(element)) return [];
    const list = element[ELEMENT]?.list ?? '';
    let places = this.#placesOfList.get(list);
    if (places === undefined) {
      places = this.#found.flatMap(({ input }, place) =>
        list === '' || list === input || list.startsWith(`${input}[`) || list.startsWith(`${input}.`) ? [place] : [],
      );
      this.#placesOfList.set(list, places);
    }
    return places;
  }
}

/** Shapes kept at a time: the rows of the rulesets have up to 53. */
const MOST_KEPT = 64;

const shapes = new WeakMap<Kept, Map<string, Shape>>();

/** The shape of a dossier: that of the last ones that left the same out. */
export function shapeOf({ values, readings, fixed }: Inputs, kept: Kept): Shape {
  const known = shapes.get(kept) ?? new Map<string, Shape>();
  shapes.set(kept, known);
  const key = `${keysIn(values)}${keysIn(readings)}=\n${keysIn(fixed)}`;
  const shape = known.get(key) ?? new Shape([...foundIn(values, false), ...foundIn(readings, false), ...foundIn(fixed, true)], kept);
  known.delete(key); // the latest stands last
  known.set(key, shape);
  const [oldest] = known.keys();
  if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
  return shape;
}

const NO_PLACES: readonly number[] = [];

/** The keys of the unknowns in these, a line each. */
function keysIn(values: ReadonlyMap<string, Value>): string {
  let keys = '';
  for (const value of values.values()) if (typeof value === 'object' && value !== null) keys += keysOf(value);
  return keys;
}

const keys = new WeakMap<object, string>();

/** Found once for each object: what is not given is the same one in all dossiers. */
function keysOf(value: Value & object): string {
  let known = keys.get(value);
  if (known === undefined)
    keys.set(
      value,
      (known = unknownsIn(value)
        .map(({ key }) => `${key}\n`)
        .join('')),
    );
  return known;
}

/** In the order of the dossier. */
function foundIn(values: ReadonlyMap<string, Value>, isDefinition: boolean): readonly Found[] {
  const found: Found[] = [];
  for (const [input, value] of values) for (const unknown of unknownsIn(value)) found.push({ unknown, input, isDefinition });
  return found;
}

function placesBy(found: readonly Found[], keysOf: (one: Found) => readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, one] of found.entries()) {
    for (const key of keysOf(one)) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [place]);
      else known.push(place);
    }
  }
  return places;
}

const inOrder = (places: readonly number[]): readonly number[] => (places.length < 2 ? places : [...new Set(places)].sort((a, b) => a - b));

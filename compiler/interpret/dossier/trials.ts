/**
 * ONE DOSSIER COMPLETED IN MANY WAYS. What is worked out in one of them is found again in the others where all that it reads is the same.
 */
import { ELEMENT, type Fixed, type Tried, type Value, assign, isRecord } from '../../../runtime/partial/index.ts';
import type { PlannedSite } from '../code/scope.ts';
import { Met } from '../memo.ts';
import type { DefinitionAsked, Kept } from './kept.ts';
import { type Reach, marksOf } from './reach.ts';

/** The value given to each unknown of the dossier, in its order; undefined: none. */
export type Given = readonly (Value | undefined)[];

/** Where an unknown is: a donnée, a question, or a definition that a case fixes. */
export interface Whereabouts {
  readonly input: string;
  readonly path: string;
  readonly isDefinition: boolean;
}

/** Whether one of these unknowns is given. */
export function areGiven(places: readonly number[], given: Given): boolean {
  for (const place of places) if (given[place] !== undefined) return true;
  return false;
}

/** A place to keep what was computed; undefined: nothing yet. `aucun` (null) is something. */
interface Slot {
  value: Value | undefined;
  readonly next: Map<Value | undefined, Slot>;
}

/** A donnée, a question or a fixed definition: its unknowns, and its value by what is given for them. */
interface Completed {
  readonly places: readonly number[];
  readonly root: Slot;
}

export class Trials {
  readonly kept: Kept;
  readonly #unknowns: readonly Whereabouts[];
  readonly #placesOfKey = new Map<string, number[]>();
  readonly #placesOfMark = new Map<string, number[]>();
  readonly #placesOfList = new Map<string, readonly number[]>();
  readonly #placesOfReach = new Map<Reach, readonly number[]>();
  readonly #placesOfAsked = new Map<DefinitionAsked, readonly number[]>();
  readonly #first = new Map<object, Value>();
  readonly #met = new Met<DefinitionAsked>();
  readonly #values = new Map<string, Completed>();
  readonly #given = new Map<Fixed, Given>();

  /** `unknowns`: where each of `tried` is. */
  constructor(tried: readonly Tried[], unknowns: readonly Whereabouts[], kept: Kept) {
    this.#unknowns = unknowns;
    this.kept = kept;
    for (const { key, place } of tried) note(this.#placesOfKey, key, place);
    for (const [place, unknown] of unknowns.entries()) for (const mark of marksOf(unknown)) note(this.#placesOfMark, mark, place);
  }

  /** What is given, as an array. */
  given(fixed: Fixed): Given {
    const known = this.#given.get(fixed);
    if (known !== undefined) return known;
    const made: (Value | undefined)[] = fixed.before === null ? this.#unknowns.map(() => undefined) : [...this.given(fixed.before)];
    for (const [key, value] of fixed.latest) for (const place of this.#placesOfKey.get(key) ?? []) made[place] = value;
    this.#given.set(fixed, made);
    return made;
  }

  /** A definition or a guarantee, as it is asked of every dossier. */
  definition(of: PlannedSite, elements: readonly Value[], day: Value | undefined): DefinitionAsked {
    let asked = this.#met.get(of, elements, day);
    if (asked === undefined) this.#met.keep(of, elements, day, (asked = this.kept.definition(of, elements, day)));
    return asked;
  }

  /** The unknowns that it can reach; `reach`: what can be read of a dossier on the way. */
  placesOf(asked: DefinitionAsked, reach: () => Reach): readonly number[] {
    let places = this.#placesOfAsked.get(asked);
    if (places === undefined) this.#placesOfAsked.set(asked, (places = this.#placesWithin(reach(), asked.elements)));
    return places;
  }

  #placesWithin(reach: Reach, elements: readonly Value[]): readonly number[] {
    let places = this.#placesOfReach.get(reach);
    if (places === undefined) this.#placesOfReach.set(reach, (places = inOrder(this.#reached(reach))));
    return elements.length === 0 ? places : inOrder([...places, ...elements.flatMap((element) => this.#within(element))]);
  }

  /** `Kept.alike`, looked up once for each object of this dossier. */
  alike(value: Value): Value {
    if (typeof value !== 'object' || value === null) return value;
    let first = this.#first.get(value);
    if (first === undefined) this.#first.set(value, (first = this.kept.alike(value)));
    return first;
  }

  /** A donnée, a question or a fixed definition, with what is given in place of its unknowns. */
  value(name: string, isDefinition: boolean, value: Value, fixed: Fixed): Value {
    const key = `${isDefinition ? '=' : ''}${name}`;
    let known = this.#values.get(key);
    if (known === undefined) {
      const places = this.#unknowns.flatMap((one, place) => (one.input === name && one.isDefinition === isDefinition ? [place] : []));
      this.#values.set(key, (known = { places, root: emptySlot() }));
    }
    const given = this.given(fixed);
    if (!areGiven(known.places, given)) return value;
    let slot = known.root;
    for (const place of known.places) {
      let next = slot.next.get(given[place]);
      if (next === undefined) slot.next.set(given[place], (next = emptySlot()));
      slot = next;
    }
    if (slot.value === undefined) slot.value = assign(value, fixed); // `aucun` is a value found
    return slot.value;
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
      places = this.#unknowns.flatMap(({ input }, place) =>
        list === '' || list === input || list.startsWith(`${input}[`) || list.startsWith(`${input}.`) ? [place] : [],
      );
      this.#placesOfList.set(list, places);
    }
    return places;
  }
}

const emptySlot = (): Slot => ({ value: undefined, next: new Map() });

function note(in_: Map<string, number[]>, key: string, place: number): void {
  const known = in_.get(key);
  if (known === undefined) in_.set(key, [place]);
  else known.push(place);
}

const inOrder = (places: readonly number[]): readonly number[] => (places.length < 2 ? places : [...new Set(places)].sort((a, b) => a - b));

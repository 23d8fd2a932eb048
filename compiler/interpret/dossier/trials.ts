/**
 * ONE DOSSIER COMPLETED IN MANY WAYS. What is worked out in one of them is found again in the others where all that it reads is the same.
 */
import { ELEMENT, Failed, type Fixed, Open, type Tried, type Value, assign, isRecord } from '../../../runtime/partial/index.ts';
import type { PlannedSite } from '../code/scope.ts';
import { Met, keyFor } from '../memo.ts';
import { Answers } from './answers.ts';
import { areAllIdentical, areIdentical } from './identical.ts';
import { type Reach, marksOf } from './reach.ts';

/** The value given to each unknown of the dossier, in its order; undefined: none. */
export type Given = readonly (Value | undefined)[];

/** Where an unknown is: a donnée, a question, or a definition that a case fixes. */
export interface Whereabouts {
  readonly input: string;
  readonly path: string;
  readonly isDefinition: boolean;
}

/** What may be asked of a completed dossier. */
export type Ask<Found> = InputAsked | DefinitionAsked<Found>;

/** A donnée or a question, or a field of one. */
export interface InputAsked {
  readonly kind: 'input';
  readonly input: string;
  readonly field: string | null;
}

/** A definition or a guarantee for some elements. */
export interface DefinitionAsked<Found> {
  readonly kind: 'definition';
  readonly of: PlannedSite;
  readonly elements: readonly Value[];
  /** The application date in place of the ruleset's. */
  readonly day: Value | undefined;
  /** The unknowns it can reach. */
  readonly places: readonly number[];
  readonly answers: Answers<Ask<Found>, Found>;
  /** Each value found, once: equal ones are the same object. */
  readonly found: Found[];
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

export class Trials<Found extends { readonly value: Value }> {
  readonly #unknowns: readonly Whereabouts[];
  readonly #placesOfKey = new Map<string, number[]>();
  readonly #placesOfMark = new Map<string, number[]>();
  readonly #placesOfList = new Map<string, readonly number[]>();
  readonly #placesOfReach = new Map<Reach, readonly number[]>();
  readonly #met = new Met<DefinitionAsked<Found>>();
  readonly #definitions = new Map<string, DefinitionAsked<Found>[]>();
  readonly #inputs = new Map<string, InputAsked>();
  readonly #values = new Map<string, Completed>();
  readonly #alike = new Map<string, Value[]>();
  readonly #given = new Map<Fixed, Given>();

  /** `unknowns`: where each of `tried` is. */
  constructor(tried: readonly Tried[], unknowns: readonly Whereabouts[]) {
    this.#unknowns = unknowns;
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

  input(input: string, field: string | null): InputAsked {
    const key = field === null ? input : `${input}.${field}`;
    let known = this.#inputs.get(key);
    if (known === undefined) this.#inputs.set(key, (known = { kind: 'input', input, field }));
    return known;
  }

  /** `reach`: what can be read of a dossier on the way. Elements that are completed otherwise bear the same name. */
  definition(of: PlannedSite, elements: readonly Value[], on: Value | undefined, reach: () => Reach): DefinitionAsked<Found> {
    let asked = this.#met.get(of, elements, on);
    if (asked !== undefined) return asked;
    const [own, day] = [elements.map((element) => this.alike(element)), on === undefined ? undefined : this.alike(on)];
    const key = keyFor(of, own, day);
    let known = this.#definitions.get(key);
    if (known === undefined) this.#definitions.set(key, (known = []));
    asked = known.find((one) => areAllIdentical(one.elements, own));
    if (asked === undefined) {
      const places = this.#placesOf(reach(), own);
      asked = { kind: 'definition', of, elements: own, day, places, answers: new Answers(), found: [] };
      known.push(asked);
    }
    this.#met.keep(of, elements, on, asked);
    return asked;
  }

  #placesOf(reach: Reach, elements: readonly Value[]): readonly number[] {
    let places = this.#placesOfReach.get(reach);
    if (places === undefined) this.#placesOfReach.set(reach, (places = inOrder(this.#reached(reach))));
    return elements.length === 0 ? places : inOrder([...places, ...elements.flatMap((element) => this.#within(element))]);
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

  /** A day or an element as it was first met: the same object for identical ones. */
  alike(value: Value): Value {
    if (!hasNoName(value)) return value;
    const bucket = value instanceof Open ? `${value.shape.kind} ${value.needs[0]?.path ?? ''}` : '';
    let known = this.#alike.get(bucket);
    if (known === undefined) this.#alike.set(bucket, (known = []));
    const same = known.find((one) => areIdentical(one, value));
    if (same !== undefined) return same;
    known.push(value);
    return value;
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

/** Values that `keyOf` tells apart by object. */
const hasNoName = (value: Value): boolean =>
  value instanceof Open || value instanceof Failed || (isRecord(value) && value[ELEMENT] !== null && value[ELEMENT].index === null);

const emptySlot = (): Slot => ({ value: undefined, next: new Map() });

function note(in_: Map<string, number[]>, key: string, place: number): void {
  const known = in_.get(key);
  if (known === undefined) in_.set(key, [place]);
  else known.push(place);
}

const inOrder = (places: readonly number[]): readonly number[] => (places.length < 2 ? places : [...new Set(places)].sort((a, b) => a - b));

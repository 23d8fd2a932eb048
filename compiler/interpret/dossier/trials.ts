/**
 * ONE DOSSIER COMPLETED IN MANY WAYS. What is computed depends only on the unknowns it reaches: it is shared by all the ways that give those
 * the same values.
 */
import type * as Core from '../../../dsl/model/core.ts';
import { ELEMENT, type Fixed, type Tried, type Value, assign, isRecord } from '../../../runtime/partial/index.ts';
import { type Reach, type Reaches, marksOf } from './reach.ts';

/** The value given to each unknown of the dossier, in its order; undefined: none. */
export type Given = readonly (Value | undefined)[];

/** A place to keep what was computed; undefined: nothing yet. `aucun` (null) is something. */
export interface Slot<T> {
  value: T | undefined;
}

interface Node<T> extends Slot<T> {
  readonly next: Map<Value | undefined, Node<T>>;
}

/** Something by the values of the unknowns it reaches. */
export class Answers<T> {
  readonly #places: readonly number[];
  readonly #root: Node<T> = { value: undefined, next: new Map() };

  constructor(places: readonly number[]) {
    this.#places = places;
  }

  /** Whether one of the unknowns it reaches is given. */
  differs(given: Given): boolean {
    return this.#places.some((place) => given[place] !== undefined);
  }

  slot(given: Given): Slot<T> {
    let node = this.#root;
    for (const place of this.#places) {
      const value = given[place];
      let next = node.next.get(value);
      if (next === undefined) node.next.set(value, (next = { value: undefined, next: new Map<Value | undefined, Node<T>>() }));
      node = next;
    }
    return node;
  }
}

/** Where an unknown is: a donnée, a question, or a definition that a case fixes. */
export interface Whereabouts {
  readonly input: string;
  readonly path: string;
  readonly isDefinition: boolean;
}

export class Trials<Evaluated> {
  readonly #unknowns: readonly Whereabouts[];
  readonly #placesOfKey = new Map<string, number[]>();
  readonly #placesOfMark = new Map<string, number[]>();
  readonly #placesOfList = new Map<string, readonly number[]>();
  readonly #definitions = new Map<string, Answers<Evaluated>>();
  readonly #parts = new Map<Reaches['parts'], (part: Core.Expr) => Answers<Value> | null>();
  readonly #values = new Map<string, Answers<Value>>();
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

  /** A definition for some elements; `key` tells them apart. */
  definition({ all }: Reaches, elements: readonly Value[], key: string): Answers<Evaluated> {
    let known = this.#definitions.get(key);
    if (known === undefined) {
      known = new Answers(inOrder([...this.#reached(all), ...elements.flatMap((element) => this.#within(element))]));
      this.#definitions.set(key, known);
    }
    return known;
  }

  /** The parts of a definition that are worth keeping: those that reach less than the definition itself. */
  parts({ all, parts }: Reaches): (part: Core.Expr) => Answers<Value> | null {
    let found = this.#parts.get(parts);
    if (found === undefined) {
      const made = new Map<Core.Expr, Answers<Value> | null>();
      const most = inOrder(this.#reached(all)).length;
      found = (part) => {
        let known = made.get(part);
        if (known === undefined) {
          const reach = parts.get(part);
          const places = reach === undefined ? null : inOrder(this.#reached(reach));
          known = places === null || places.length >= most ? null : new Answers<Value>(places);
          made.set(part, known);
        }
        return known;
      };
      this.#parts.set(parts, found);
    }
    return found;
  }

  /** A donnée, a question or a fixed definition, with what is given in place of its unknowns. */
  value(name: string, isDefinition: boolean, value: Value, fixed: Fixed): Value {
    const key = `${isDefinition ? '=' : ''}${name}`;
    let answers = this.#values.get(key);
    if (answers === undefined) {
      const places = this.#unknowns.flatMap((one, place) => (one.input === name && one.isDefinition === isDefinition ? [place] : []));
      this.#values.set(key, (answers = new Answers<Value>(places)));
    }
    const given = this.given(fixed);
    if (!answers.differs(given)) return value;
    const slot = answers.slot(given);
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

function note(in_: Map<string, number[]>, key: string, place: number): void {
  const known = in_.get(key);
  if (known === undefined) in_.set(key, [place]);
  else known.push(place);
}

const inOrder = (places: readonly number[]): readonly number[] => (places.length < 2 ? places : [...new Set(places)].sort((a, b) => a - b));

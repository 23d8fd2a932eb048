/**
 * ONE DOSSIER COMPLETED IN MANY WAYS. What is worked out in one of them is found again in the others where all that it reads is the same.
 */
import { type Fixed, type Value, assign } from '../../../runtime/partial/index.ts';
import type { PlannedSite } from '../code/scope.ts';
import { Met } from '../memo.ts';
import type { DefinitionAsked } from './kept.ts';
import { type Shape, areGiven } from './shape.ts';

/** A place to keep what was computed; undefined: nothing yet. `aucun` (null) is something. */
interface Slot {
  value: Value | undefined;
  readonly next: Map<Value | undefined, Slot>;
}

export class Trials {
  readonly shape: Shape;
  readonly #first = new Map<object, Value>();
  readonly #met = new Met<DefinitionAsked>();
  /** Of a donnée, a question or a fixed definition, its value by what is given for its unknowns. */
  readonly #values = new Map<string, Slot>();

  constructor(shape: Shape) {
    this.shape = shape;
  }

  /** A definition or a guarantee, as it is asked of every dossier. */
  definition(of: PlannedSite, elements: readonly Value[], day: Value | undefined): DefinitionAsked {
    let asked = this.#met.get(of, elements, day);
    if (asked === undefined) this.#met.keep(of, elements, day, (asked = this.shape.kept.definition(of, elements, day)));
    return asked;
  }

  /** `Kept.alike`, looked up once for each object of this dossier. */
  alike(value: Value): Value {
    if (typeof value !== 'object' || value === null) return value;
    let first = this.#first.get(value);
    if (first === undefined) this.#first.set(value, (first = this.shape.kept.alike(value)));
    return first;
  }

  /** A donnée, a question or a fixed definition, with what is given in place of its unknowns. */
  value(name: string, isDefinition: boolean, value: Value, fixed: Fixed): Value {
    const places = this.shape.placesIn(name, isDefinition);
    const given = this.shape.given(fixed);
    if (!areGiven(places, given)) return value;
    const key = isDefinition ? `=${name}` : name;
    const root = this.#values.get(key) ?? emptySlot();
    this.#values.set(key, root);
    let slot = root;
    for (const place of places) {
      let next = slot.next.get(given[place]);
      if (next === undefined) slot.next.set(given[place], (next = emptySlot()));
      slot = next;
    }
    if (slot.value === undefined) slot.value = assign(value, fixed); // `aucun` is a value found
    return slot.value;
  }
}

const emptySlot = (): Slot => ({ value: undefined, next: new Map() });

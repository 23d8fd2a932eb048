/** One dossier under one set of readings: what its results are once the finite unknowns have been tried (decision 37). */
import {
  type Fixed,
  type Settled,
  type Unknown,
  type Value,
  type Failed,
  assign,
  failed,
  unknownsIn,
  isDefinite,
  isRefuted,
  needKey,
  settle,
} from '../../runtime/partial/index.ts';
import type { Plan, PlannedDefinition } from '../plan/plan.ts';
import { type Base, type Inputs, Machine } from './machine.ts';
import type { Observer } from './observer.ts';

/** Computes a value on one machine; `here` gives the element of that machine for one of the dossier. */
export type Compute = (machine: Machine, here: (element: Value) => Value) => Value;

/** One dossier, its results settled. */
export class Session {
  readonly machine: Machine;
  readonly #inputs: Inputs;
  #found: readonly Unknown[] | null = null;
  /** The donnée, question or fixed definition each finite unknown is in. */
  readonly #inputOf = new Map<string, string>();
  readonly #machines = new Map<string, Machine>();
  readonly #others = new Map<string, Session>();
  readonly #guarantees = new Map<number, Settled>();
  readonly #refuted = new Map<number, boolean>();

  constructor(plan: Plan, inputs: Inputs, observer: Observer | null = null, base: Base | null = null) {
    this.machine = new Machine(plan, inputs, observer, base);
    this.#inputs = inputs;
  }

  /** The finite unknowns of the dossier, looked for when a result is open; a definition fixed by a case may be one, under its own name. */
  get #unknowns(): readonly Unknown[] {
    if (this.#found === null) {
      this.#found = [...this.#inputs.values, ...this.#inputs.fixed].flatMap(([input, value]) => {
        const inside = unknownsIn(value);
        for (const { need } of inside) this.#inputOf.set(needKey(need), input);
        return inside;
      });
    }
    return this.#found;
  }

  /** A definition for some elements, guarantees applied. */
  result(definition: PlannedDefinition, elements: readonly Value[]): Settled {
    return this.settle(definition.taintedBy, (machine, here) => machine.definition(definition.id, elements.map(here), undefined).value);
  }

  /** The same before the finite unknowns are tried. */
  raw(definition: PlannedDefinition, elements: readonly Value[]): Value {
    return this.#broken(this.machine, definition.taintedBy) ?? this.machine.definition(definition.id, elements, undefined).value;
  }

  /** Any value of the dossier; `compute` is called again with some unknowns given. `taintedBy`: guarantees that spoil it. */
  settle(taintedBy: readonly number[], compute: Compute): Settled {
    const spoiled = this.#broken(this.machine, taintedBy);
    if (spoiled !== null) return { value: spoiled, needs: [] };
    const value = compute(this.machine, (element) => element);
    if (isDefinite(value)) return { value, needs: [] };
    return settle(value, this.#unknowns, (fixed) => {
      const machine = this.#machineWith(fixed);
      return this.#broken(machine, taintedBy) ?? compute(machine, (element) => assign(element, fixed));
    });
  }

  /** Whether one of these guarantees is non. */
  isSpoiled(taintedBy: readonly number[]): boolean {
    return this.#broken(this.machine, taintedBy) !== null;
  }

  /** A guarantee, for those who ask. */
  guarantee(index: number): Settled {
    const settled = this.#guarantees.get(index) ?? this.settle([], (machine) => machine.guarantee(index).value);
    this.#guarantees.set(index, settled);
    return settled;
  }

  /** The same dossier with other readings. */
  with(readings: Readonly<Record<string, string>>): Session {
    const key = JSON.stringify(readings);
    const known = this.#others.get(key);
    if (known !== undefined) return known;
    const values = new Map(this.#inputs.values);
    for (const [question, reading] of Object.entries(readings)) values.set(question, reading);
    const made = new Session(this.machine.plan, { ...this.#inputs, values }, null, {
      machine: this.machine,
      changed: new Set(Object.keys(readings)),
    });
    this.#others.set(key, made);
    return made;
  }

  /** Only a guarantee that is non whatever is unknown spoils what it guards: one that is open, or an error itself, does not. */
  #broken(machine: Machine, taintedBy: readonly number[]): Failed | null {
    const index = taintedBy.find((one) => this.#isRefuted(machine, one));
    if (index === undefined) return null;
    const { id } = machine.guarantee(index).definition;
    return failed('guarantee', 'guarantee not held', id, [id]);
  }

  #isRefuted(machine: Machine, index: number): boolean {
    if (!machine.mayBeRefuted(index)) return false;
    if (machine !== this.machine) return machine.guarantee(index).value === false;
    let found = this.#refuted.get(index);
    if (found === undefined) {
      const { value } = machine.guarantee(index);
      found = isRefuted(value, isDefinite(value) ? [] : this.#unknowns, (fixed) => this.#machineWith(fixed).guarantee(index).value);
      this.#refuted.set(index, found);
    }
    return found;
  }

  /** The same dossier with some of its unknowns given; what was computed with all but the last of them is kept. */
  #machineWith(fixed: Fixed): Machine {
    const key = keyOf(fixed, fixed.size);
    const known = this.#machines.get(key);
    if (known !== undefined) return known;
    const made = this.#inputs.fixed.size === 0 ? this.#over(fixed) : this.#anew(fixed);
    this.#machines.set(key, made);
    return made;
  }

  #over(fixed: Fixed): Machine {
    const before = this.#machines.get(keyOf(fixed, fixed.size - 1));
    const given = [...fixed.keys()];
    const changed = new Set((before === undefined ? given : given.slice(-1)).flatMap((key) => this.#inputOf.get(key) ?? []));
    const values = new Map([...changed].map((name) => [name, assign(this.machine.input(name), fixed)]));
    return new Machine(this.machine.plan, { values, fixed: this.#inputs.fixed }, null, { machine: before ?? this.machine, changed });
  }

  /** Computes everything anew: a definition fixed by a case may be among what changes. */
  #anew(fixed: Fixed): Machine {
    const values = new Map([...this.#inputs.values].map(([name, value]) => [name, assign(value, fixed)]));
    const given = new Map([...this.#inputs.fixed].map(([name, value]) => [name, assign(value, fixed)]));
    return new Machine(this.machine.plan, { values, fixed: given }, null, null);
  }
}

/** A text for some of the given values, the first `count` of them. */
function keyOf(fixed: Fixed, count: number): string {
  let key = '';
  let left = count;
  for (const [unknown, value] of fixed) {
    if (left === 0) break;
    left -= 1;
    key += `${unknown}=${typeof value === 'object' ? 'aucun' : value};`;
  }
  return key;
}

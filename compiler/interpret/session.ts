/** One dossier under one set of readings: what its results are once the finite unknowns have been tried (decision 37). */
import {
  type Evaluate,
  type Fixed,
  type Settled,
  type Value,
  type Failed,
  type Unknowns,
  assign,
  canBe,
  needKey,
  needsOf,
  failed,
  isDefinite,
  isRefuted,
  settle,
  settleClosely,
  timesLeftOut,
} from '../../runtime/partial/index.ts';
import { itemAt } from '../../dsl/syntax/sure.ts';
import type { Plan, Planned, PlannedDefinition } from '../plan/plan.ts';
import { type Base, type Inputs, Machine } from './machine.ts';
import { sitesOf } from './code/scope.ts';
import { keyFor } from './memo.ts';
import type { Observer } from './reasons/observer.ts';
import { keptOf } from './dossier/kept.ts';
import { type Shape, shapeOf } from './dossier/shape.ts';
import { Holdings, Shared } from './dossier/shared.ts';
import { Trials } from './dossier/trials.ts';
import { TriedMachine } from './dossier/tried.ts';

/** Computes a value on one machine; `here` gives the element of that machine for one of the dossier. */
type Compute = (machine: Machine, here: (element: Value) => Value) => Value;

/** Whether a guarantee is plainly non. */
const refuted = new Shared<boolean>();

/** One dossier, its results settled. */
export class Session {
  readonly machine: Machine;
  readonly #inputs: Inputs;
  #found: Shape | null = null;
  #held: Holdings | null = null;
  #shared: Trials | null = null;
  readonly #machines = new Map<Fixed, Machine>();
  readonly #results = new Map<string, Settled>();
  readonly #others = new Map<string, Session>();
  readonly #guarantees = new Map<number, Settled>();
  readonly #refuted = new Map<number, boolean>();

  constructor(plan: Plan, inputs: Inputs, observer: Observer | null = null, base: Base | null = null) {
    this.machine = new Machine(plan, inputs, observer, base);
    this.#inputs = inputs;
  }

  /** The unknowns of the dossier, looked for when a result is open; a definition fixed by a case may be one, under its own name. */
  get #unknowns(): Unknowns {
    return this.#shape.unknowns;
  }

  get #shape(): Shape {
    return (this.#found ??= shapeOf(this.#inputs, this.#holdings.kept));
  }

  get #holdings(): Holdings {
    return (this.#held ??= new Holdings(this.machine.plan, this.#inputs, keptOf(this.machine.plan)));
  }

  get #trials(): Trials {
    return (this.#shared ??= new Trials(this.#shape));
  }

  /** A definition for some elements, guarantees applied. */
  result(definition: PlannedDefinition, elements: readonly Value[]): Settled {
    const key = keyFor(sitesOf(this.machine.plan).definition(definition.id), elements, undefined);
    const settled =
      this.#results.get(key) ??
      this.settle(definition.taintedBy, (machine, here) => machine.definition(definition.id, elements.map(here), undefined).value);
    this.#results.set(key, settled);
    return settled;
  }

  /** All it may be, as closely as trying the unknowns tells. */
  closely(definition: PlannedDefinition, elements: readonly Value[]): Value {
    const compute: Compute = (machine, here) => machine.definition(definition.id, elements.map(here), undefined).value;
    return this.settle(definition.taintedBy, compute, settleClosely).value;
  }

  /** The same before the finite unknowns are tried. */
  raw(definition: PlannedDefinition, elements: readonly Value[]): Value {
    return this.#broken(this.machine, definition.taintedBy) ?? this.machine.definition(definition.id, elements, undefined).value;
  }

  /**
   * Any value of the dossier; `compute` is called again with some unknowns given. `taintedBy`: guarantees that spoil it; `how`: closely when
   * more is asked of an open value than what it needs.
   */
  settle(taintedBy: readonly number[], compute: Compute, how: typeof settle = settle): Settled {
    const spoiled = this.#broken(this.machine, taintedBy);
    if (spoiled !== null) return { value: spoiled, needs: [] };
    const leftOut = timesLeftOut();
    const value = compute(this.machine, (element) => element);
    if (isDefinite(value)) return { value, needs: [] };
    const evaluate: Evaluate = (fixed) => {
      const machine = this.#machineWith(fixed);
      // apart, it is the same dossier, of which no guarantee is plainly non
      const broken = fixed === this.#unknowns.apart ? null : this.#broken(machine, taintedBy);
      return broken ?? compute(machine, (element) => assign(element, fixed));
    };
    return how(value, this.#unknowns, evaluate, timesLeftOut() !== leftOut);
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

  /** What `find` gives of this dossier, or gave of another that holds the same; found anew where an observer is told what is met. */
  shared<Found>(among: Shared<Found>, of: Planned, find: () => Found): Found {
    return this.machine.observer === null ? among.get(of, this.#holdings, find) : find();
  }

  /** The same dossier with other readings. */
  with(readings: Readonly<Record<string, string>>): Session {
    const key = JSON.stringify(readings);
    const known = this.#others.get(key);
    if (known !== undefined) return known;
    const others = new Map([...this.#inputs.readings, ...Object.entries(readings)]);
    const made = new Session(this.machine.plan, { ...this.#inputs, readings: others }, null, {
      machine: this.machine,
      questions: new Set(Object.keys(readings)),
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
      found = this.shared(refuted, itemAt(machine.plan.guarantees, index), () => this.#provesRefuted(index));
      this.#refuted.set(index, found);
    }
    return found;
  }

  #provesRefuted(index: number): boolean {
    if (!this.#mayBeRefuted(index)) return false;
    return isRefuted(this.machine.guarantee(index).value, this.#unknowns, (fixed) => this.#machineWith(fixed).guarantee(index).value);
  }

  /** False where one way of completing the dossier shows that the guarantee is not plainly non: the dossier itself need not be asked. */
  #mayBeRefuted(index: number): boolean {
    const { machine } = this;
    if (machine.observer !== null) return true; // told what a case meets
    if (machine.isSoonKnown(index)) {
      const { value } = machine.guarantee(index);
      if (!canBe(value).false) return false;
      const needed = new Set(needsOf(value).map(needKey));
      if (!this.#unknowns.finite.some(({ key }) => needed.has(key))) return true;
    }
    if (this.#unknowns.finite.length === 0) return true;
    return this.#machineWith(this.#unknowns.whole(1)).guarantee(index).value === false;
  }

  /** The same dossier with some of its unknowns given. */
  #machineWith(fixed: Fixed): Machine {
    if (fixed.before === null) return this.machine;
    const known = this.#machines.get(fixed);
    if (known !== undefined) return known;
    const isApart = fixed === this.#unknowns.apart;
    const made = isApart ? this.#apart() : new TriedMachine(this.machine.plan, this.machine, this.#trials, fixed);
    this.#machines.set(fixed, made);
    return made;
  }

  /** The dossier itself, computed anew. */
  #apart(): Machine {
    return new Machine(this.machine.plan, this.#inputs, null, null);
  }
}

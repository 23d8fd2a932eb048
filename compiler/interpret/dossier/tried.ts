/** A dossier completed: of its definitions, those that what is given reaches, where they were not met before in another way of completing it. */
import { type Fixed, type Value, field as fieldOf, isRecord } from '../../../runtime/partial/index.ts';
import type { Plan } from '../../plan/plan.ts';
import { type PlannedSite, sitesOf } from '../code/scope.ts';
import { type Evaluated, type Inputs, Machine, definitionsOf } from '../machine.ts';
import type { Ask, DefinitionAsked } from './kept.ts';
import { reachOf } from './reach.ts';
import { type Given, areGiven } from './shape.ts';
import type { Trials } from './trials.ts';

/** What is given is read elsewhere: see `input` and `given`. */
const NOTHING: Inputs = { values: new Map(), readings: new Map(), fixed: new Map() };

/** Over one dossier, with some of its unknowns given. */
export class TriedMachine extends Machine {
  readonly #dossier: Machine;
  readonly #trials: Trials;
  readonly #fixed: Fixed;
  readonly #givens: Given;
  readonly #found = new Map<DefinitionAsked, Value>();
  readonly #inputs = new Map<string, Value>();
  /** What has been asked by what is being evaluated; null: nothing is. */
  #asked: Map<Ask, Value> | null = null;

  constructor(plan: Plan, dossier: Machine, trials: Trials, fixed: Fixed) {
    super(plan, NOTHING, null, null);
    this.#dossier = dossier;
    this.#trials = trials;
    this.#fixed = fixed;
    this.#givens = trials.shape.given(fixed);
  }

  override input(name: string): Value {
    const value = this.#read(name);
    this.#asked?.set(this.#trials.shape.kept.input(name, null), value);
    return value;
  }

  override field(name: string, field: string): Value {
    const of = this.#read(name);
    if (!isRecord(of)) return fieldOf(this.input(name), field);
    const value = fieldOf(of, field);
    this.#asked?.set(this.#trials.shape.kept.input(name, field), value);
    return value;
  }

  override evaluated(of: PlannedSite, elements: readonly Value[], on: Value | undefined): Evaluated {
    const asked = this.#askedOf(of, elements, on);
    return valued(asked, this.#ask(asked));
  }

  override read(of: PlannedSite, elements: readonly Value[], on: Value | undefined): Value {
    return this.#ask(this.#askedOf(of, elements, on));
  }

  /** False also where what is given does not reach it: it comes out as in the dossier itself, which is not asked further where that refutes it. */
  override mayBeRefuted(index: number): boolean {
    return this.#isReached(this.#askedOf(sitesOf(this.plan).guarantee(index), [], undefined)) && super.mayBeRefuted(index);
  }

  #askedOf(of: PlannedSite, elements: readonly Value[], on: Value | undefined): DefinitionAsked {
    return this.#trials.definition(of, elements, of.definition.dated ? on : undefined);
  }

  override given(definition: string): Value | undefined {
    const given = this.#dossier.given(definition);
    return given === undefined ? undefined : this.#trials.value(definition, true, given, this.#fixed);
  }

  #read(name: string): Value {
    let value = this.#inputs.get(name);
    if (value === undefined) {
      value = this.#trials.alike(this.#trials.value(name, false, this.#dossier.input(name), this.#fixed));
      this.#inputs.set(name, value);
    }
    return value;
  }

  #ask(asked: DefinitionAsked): Value {
    let found = this.#found.get(asked);
    if (found === undefined) {
      const outer = this.#asked;
      this.#asked = null;
      found = this.#isReached(asked) ? this.#find(asked) : this.#ofDossier(asked);
      this.#asked = outer;
      this.#found.set(asked, found);
    }
    this.#asked?.set(asked, found);
    return found;
  }

  #isReached(asked: DefinitionAsked): boolean {
    const { definition } = asked.of;
    return areGiven(
      this.#trials.shape.placesOf(asked, () => reachOf(this.plan, definition, definitionsOf(this.plan))),
      this.#givens,
    );
  }

  #ofDossier({ of, elements, day }: DefinitionAsked): Value {
    return this.#trials.alike(this.#dossier.evaluated(of, elements, day).value);
  }

  #find(asked: DefinitionAsked): Value {
    const { of, elements, day } = asked;
    const given = this.given(of.id);
    if (given !== undefined) return this.#trials.alike(given);
    const known = asked.answers.find((ask) => this.#answer(ask));
    if (known !== undefined) return known;
    const { kept } = this.#trials.shape;
    this.#asked = new Map();
    const value = kept.alike(this.inForce(of, elements, day));
    kept.keep(asked, this.#asked, value);
    return value;
  }

  #answer(ask: Ask): Value {
    if (ask.kind === 'definition') return this.#ask(ask);
    return ask.field === null ? this.#read(ask.input) : fieldOf(this.#read(ask.input), ask.field);
  }
}

/** Of a trial only the value is asked. */
const valued = ({ of, elements, day }: DefinitionAsked, value: Value): Evaluated => ({
  site: of,
  definition: of.definition,
  elements,
  on: day,
  value,
  versions: [],
  reads: [],
  inputs: [],
  given: false,
  leavesOut: false,
});

/**
 * WHAT DOSSIERS SHARE THAT HOLD THE SAME WHERE IT COUNTS. What is found of a definition hangs on nothing of a dossier but what the definition
 * can reach (`reachedBy`): where all of that is identical, it is not looked for again. Rows of a table, and dossiers of which little is
 * given, differ in few places.
 */
import type { Value } from '../../../runtime/partial/index.ts';
import type { Plan, Planned } from '../../plan/plan.ts';
import type { Inputs } from '../machine.ts';
import { Answers } from './answers.ts';
import type { Kept } from './kept.ts';
import { reachedBy } from './reach.ts';

/** What a dossier holds under each name, identical values being the same object. */
export class Holdings {
  readonly plan: Plan;
  readonly kept: Kept;
  /** The definitions that a case fixes: where there are others, others are reached. */
  readonly fixed: string;
  readonly #inputs: Inputs;
  readonly #values = new Map<string, Value>();

  constructor(plan: Plan, inputs: Inputs, kept: Kept) {
    this.plan = plan;
    this.kept = kept;
    this.fixed = [...inputs.fixed.keys()].join('\n');
    this.#inputs = inputs;
  }

  /** The names of all that a definition or a guarantee can reach. */
  namesOf(of: Planned): readonly string[] {
    return reachedBy(this.plan, of, this.#inputs.fixed);
  }

  /** A donnée, a question, or, after `=`, a definition that is fixed. */
  value(name: string): Value {
    let value = this.#values.get(name);
    if (value === undefined) this.#values.set(name, (value = this.kept.alike(this.#held(name))));
    return value;
  }

  #held(name: string): Value {
    const { values, readings, fixed } = this.#inputs;
    let value = name.startsWith('=') ? fixed.get(name.slice(1)) : values.get(name);
    if (value === undefined) value = readings.get(name);
    if (value === undefined) throw new Error(`nothing is held of ${name}`); // the decoder gives every input a value
    return value;
  }
}

/** One of the things reached by one definition, and what was found by their values. */
interface Place<Found> {
  readonly names: readonly string[];
  readonly answers: Answers<string, Found>;
}

/** One kind of thing that is found of definitions and guarantees. */
export class Shared<Found> {
  readonly #places = new WeakMap<Kept, Map<string, Map<Planned, Place<Found>>>>();

  /** What `find` gives, or gave of another dossier that holds the same. */
  get(of: Planned, dossier: Holdings, find: () => Found): Found {
    const { names, answers } = this.#placeOf(of, dossier);
    const known = answers.find((name) => dossier.value(name));
    if (known !== undefined) return known;
    const found = find();
    answers.keep(new Map(names.map((name) => [name, dossier.value(name)])), found);
    dossier.kept.hold(names.length + 1);
    return found;
  }

  #placeOf(of: Planned, dossier: Holdings): Place<Found> {
    let all = this.#places.get(dossier.kept);
    if (all === undefined) this.#places.set(dossier.kept, (all = new Map()));
    let places = all.get(dossier.fixed);
    if (places === undefined) all.set(dossier.fixed, (places = new Map()));
    let place = places.get(of);
    if (place === undefined) places.set(of, (place = { names: dossier.namesOf(of), answers: new Answers() }));
    return place;
  }
}

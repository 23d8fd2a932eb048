/** Definitions of a plan over one dossier: each is evaluated once per elements and application day, and remembers what it read. */
import type { Type } from '../../dsl/model/types.ts';
import { ELEMENT, Open, type Value, field as fieldOf, isRecord, leftOutAgain, timesLeftOut, versions } from '../../runtime/partial/index.ts';
import type { Plan, Planned, PlannedDefinition } from '../plan/plan.ts';
import { evaluateExpr } from './code/expression.ts';
import { type Host, type PlannedSite, type Scope, type Site, type Sites, sitesOf } from './code/scope.ts';
import { Met, Trail, keyFor } from './memo.ts';
import type { Observer } from './reasons/observer.ts';

/** One definition evaluated for some elements on some day, with what its value was made from. */
export interface Evaluated {
  readonly site: PlannedSite;
  readonly definition: Planned;
  readonly elements: readonly Value[];
  readonly on: Value | undefined;
  readonly value: Value;
  /** Indices of the versions whose value was read: one, or several when the day is not known. */
  readonly versions: readonly number[];
  /** What was read on the way, in order, each once. */
  readonly reads: readonly Evaluated[];
  readonly inputs: readonly string[];
  /** A case gave its value instead. */
  readonly given: boolean;
  /** Needs were left out of it or of what it reads (`timesLeftOut`). */
  readonly leavesOut: boolean;
}

export interface Inputs {
  /** Every donnée; none where they are those of a base. */
  readonly values: ReadonlyMap<string, Value>;
  /** Every question. */
  readonly readings: ReadonlyMap<string, Value>;
  /** Definitions whose value is given instead of computed: the fixed columns of a case. */
  readonly fixed: ReadonlyMap<string, Value>;
}

/** A machine that starts from another one, over the same dossier: only what the questions read otherwise reach is computed anew. */
export interface Base {
  readonly machine: Machine;
  readonly questions: ReadonlySet<string>;
}

const indices = new WeakMap<Plan, ReadonlyMap<string, PlannedDefinition>>();

/** The definitions of a plan by id, made once per plan. */
export function definitionsOf(plan: Plan): ReadonlyMap<string, PlannedDefinition> {
  const known = indices.get(plan);
  if (known !== undefined) return known;
  const made = new Map(plan.definitions.map((definition) => [definition.id, definition]));
  indices.set(plan, made);
  return made;
}

/** Definitions over one dossier. */
export class Machine implements Host {
  readonly plan: Plan;
  readonly observer: Observer | null;
  /** A scope for an expression that stands outside definitions: a case's expected column. */
  readonly scope: Scope;
  readonly #sites: Sites;
  readonly #inputs: Inputs;
  readonly #base: Base | null;
  readonly #met = new Met<Evaluated>();
  readonly #known = new Map<string, Evaluated>();
  readonly #reads = new Trail<Evaluated>();
  readonly #read = new Trail<string>();
  readonly #inForce = new Trail<number>();

  constructor(plan: Plan, inputs: Inputs, observer: Observer | null, base: Base | null) {
    this.plan = plan;
    this.observer = observer;
    this.#inputs = inputs;
    this.#base = base;
    this.#sites = sitesOf(plan);
    this.scope = this.#scopeAt(this.#sites.outside, [], undefined);
  }

  /** A donnée, the pièces of a contrôle, the jour d'observation, or a question. */
  input(name: string): Value {
    this.#read.note(name);
    let value = this.#inputs.values.get(name);
    if (value === undefined) value = this.#inputs.readings.get(name);
    if (value === undefined) value = this.#base?.machine.input(name);
    if (value === undefined) throw new Error(`no input ${name}`); // the decoder gives every input a value
    return value;
  }

  /** A field of a donnée that is a record. */
  field(name: string, field: string): Value {
    return fieldOf(this.input(name), field);
  }

  /** A definition, read by another. */
  read(of: PlannedSite, elements: readonly Value[], on: Value | undefined): Value {
    const found = this.evaluated(of, elements, on);
    this.#reads.note(found);
    return found.value;
  }

  /** A definition for some elements; `on`: the application date that replaces the ruleset's. */
  definition(id: string, elements: readonly Value[], on: Value | undefined): Evaluated {
    return this.evaluated(this.#sites.definition(id), elements, on);
  }

  /** The value of a guarantee, by its place in the plan. */
  guarantee(index: number): Evaluated {
    return this.evaluated(this.#sites.guarantee(index), [], undefined);
  }

  /** A definition or a guarantee. */
  evaluated(of: PlannedSite, elements: readonly Value[], on: Value | undefined): Evaluated {
    const day = of.definition.dated ? on : undefined;
    let found = this.#met.get(of, elements, day);
    if (found === undefined) this.#met.keep(of, elements, day, (found = this.#named(of, elements, day)));
    else if (found.leavesOut) leftOutAgain();
    return found;
  }

  /** The same, by its name; without an element nothing else could have met it. */
  #named(of: PlannedSite, elements: readonly Value[], day: Value | undefined): Evaluated {
    if (elements.length === 0 && day === undefined) return this.#evaluateOverBase(of, elements, day);
    const key = keyFor(of, elements, day);
    let found = this.#known.get(key);
    if (found === undefined) this.#known.set(key, (found = this.#evaluateOverBase(of, elements, day)));
    else if (found.leavesOut) leftOutAgain();
    return found;
  }

  /** False of a guarantee over the elements of a list of which none is surely there: it is never plainly non. */
  mayBeRefuted(index: number): boolean {
    const [version, second] = this.plan.guarantees[index]?.versions ?? [];
    const value = version?.value;
    if (second !== undefined || value?.kind !== 'fold' || value.fold !== 'all' || value.list.kind !== 'input') return true;
    const list = this.input(value.list.input);
    return !(list instanceof Open) || list.shape.kind !== 'list' || list.shape.items.some((item) => item.sure);
  }

  /** Of most lists that a guarantee reads, something is given: the rest is what takes long to work out. */
  isSoonKnown(index: number): boolean {
    const { inputs } = this.#sites.guarantee(index).definition;
    const lists = inputs.filter((name) => isListType(this.plan.inputs[name]?.type));
    const open = lists.filter((name) => this.input(name) instanceof Open);
    return open.length <= Math.max(1, lists.length / 2);
  }

  /** The scope in which a definition is evaluated. */
  scopeOf({ site, elements, on }: Pick<Evaluated, 'site' | 'elements' | 'on'>): Scope {
    return this.#scopeAt(site, elements, on);
  }

  #scopeAt(site: Site, elements: readonly Value[], on: Value | undefined): Scope {
    return { host: this, observer: this.observer, site, on, locals: [...elements] };
  }

  /** The day that chooses the version of a definition; null where the ruleset has none. */
  dayOf(of: Planned, scope: Scope): Value {
    if (of.applicationDate !== null) return evaluateExpr(of.applicationDate, scope);
    if (scope.on === undefined && of.timeline !== null) return evaluateExpr(of.timeline.day, this.scope);
    return scope.on ?? (this.plan.applicationDate === null ? null : this.input(this.plan.applicationDate));
  }

  /** What a case gives in place of a definition. */
  given(definition: string): Value | undefined {
    return this.#inputs.fixed.get(definition);
  }

  /** The value in force. */
  protected inForce(of: PlannedSite, elements: readonly Value[], on: Value | undefined): Value {
    if (elements.length < of.definition.subjects.length) throw new Error(`${of.id} without its element ${elements.length + 1}`); // the checker counts them
    const scope = this.#scopeAt(of, elements, on);
    const [only, second] = of.definition.versions;
    if (only !== undefined && second === undefined && only.from === null && only.to === null) {
      this.#note(of, 0); // no day is asked for
      return evaluateExpr(only.value, scope);
    }
    const inForce = of.definition.versions.map((version, index) => ({
      from: version.from,
      to: version.to,
      value: (): Value => {
        this.#note(of, index);
        return evaluateExpr(version.value, scope);
      },
    }));
    return versions(() => this.dayOf(of.definition, scope), inForce, of.id);
  }

  #evaluateOverBase(of: PlannedSite, elements: readonly Value[], on: Value | undefined): Evaluated {
    const base = this.#base;
    const isBase = base !== null && !isReached(of.definition, elements, base.questions);
    return isBase ? base.machine.evaluated(of, elements, on) : this.#evaluate(of, elements, on);
  }

  #evaluate(of: PlannedSite, elements: readonly Value[], on: Value | undefined): Evaluated {
    const given = this.given(of.id);
    const leftOut = timesLeftOut();
    const [reads, read, inForce] = [this.#reads.enter(), this.#read.enter(), this.#inForce.enter()];
    const value = given === undefined ? this.inForce(of, elements, on) : given;
    return {
      site: of,
      definition: of.definition,
      elements,
      on,
      value,
      versions: this.#inForce.leave(inForce),
      reads: this.#reads.leave(reads),
      inputs: this.#read.leave(read),
      given: given !== undefined,
      leavesOut: timesLeftOut() !== leftOut,
    };
  }

  #note(of: PlannedSite, index: number): void {
    this.#inForce.note(index);
    this.observer?.version?.(of.id, index);
  }
}

/** Whether a definition may come out otherwise under other readings of these questions; an element made by the rules themselves comes from anywhere. */
const isReached = (of: Planned, elements: readonly Value[], questions: ReadonlySet<string>): boolean =>
  of.questions.some((name) => questions.has(name)) || elements.some((element) => isRecord(element) && element[ELEMENT] === null);

const isListType = (type: Type | undefined): boolean =>
  type !== undefined && (type.kind === 'list' || (type.kind === 'optional' && isListType(type.of)));

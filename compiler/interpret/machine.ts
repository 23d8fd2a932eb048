/** Definitions of a plan over one dossier: each is evaluated once per elements and application day, and remembers what it read. */
import { ELEMENT, Open, type Value, field as fieldOf, isRecord, keyOf, versions } from '../../runtime/partial/index.ts';
import type { Plan, Planned, PlannedDefinition, PlannedGuarantee } from '../plan/plan.ts';
import { evaluateExpr } from './expression.ts';
import type { Observer } from './reasons/observer.ts';
import { type Reach, reachOf } from './dossier/reach.ts';
import { type Host, type Scope, bind, bindLate } from './scope.ts';

/** One definition evaluated for some elements on some day, with what its value was made from. */
export interface Evaluated {
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
}

export interface Inputs {
  /** Every donnée and question; over a base, only those that differ from it. */
  readonly values: ReadonlyMap<string, Value>;
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

interface Frame {
  readonly reads: Set<Evaluated>;
  readonly inputs: Set<string>;
  readonly versions: number[];
}

/** Definitions over one dossier. */
export class Machine {
  readonly plan: Plan;
  readonly host: Host;
  /** A scope for an expression that stands outside definitions: a case's expected column. */
  readonly scope: Scope;
  readonly #inputs: Inputs;
  readonly #base: Base | null;
  readonly #definitions: ReadonlyMap<string, PlannedDefinition>;
  readonly #memo = new Map<string, Evaluated>();
  readonly #guarantees = new Map<number, Evaluated>();
  /** What is being evaluated: readings are noted there. */
  #frame: Frame | null = null;

  constructor(plan: Plan, inputs: Inputs, observer: Observer | null, base: Base | null) {
    this.plan = plan;
    this.#inputs = inputs;
    this.#base = base;
    this.#definitions = definitionsOf(plan);
    this.host = {
      plan,
      observer,
      input: (name) => this.input(name),
      field: (name, field) => this.field(name, field),
      definition: (id, elements, on) => this.definition(id, elements, on).value,
    };
    this.scope = { host: this.host, definition: { id: '', name: '' }, on: undefined, bindings: null };
  }

  /** A donnée, the pièces of a contrôle, the jour d'observation, or a question. */
  input(name: string): Value {
    this.#frame?.inputs.add(name);
    const own = this.#inputs.values.get(name);
    const value = own === undefined ? this.#base?.machine.input(name) : own;
    if (value === undefined) throw new Error(`no input ${name}`); // the decoder gives every input a value
    return value;
  }

  /** A field of a donnée that is a record. */
  field(name: string, field: string): Value {
    return fieldOf(this.input(name), field);
  }

  /** A definition for some elements; `on`: the application date that replaces the ruleset's. */
  definition(id: string, elements: readonly Value[], on: Value | undefined): Evaluated {
    const planned = this.planned(id);
    const day = planned.dated ? on : undefined;
    const key = keyFor(id, elements, day);
    let found = this.#memo.get(key);
    if (found === undefined) {
      const base = this.#base;
      const isBase = base !== null && !isReached(planned, elements, base.questions);
      found = isBase ? base.machine.definition(id, elements, day) : this.#evaluate(planned, elements, day);
      this.#memo.set(key, found);
    }
    this.#frame?.reads.add(found);
    return found;
  }

  /** The value of a guarantee, by its place in the plan. */
  guarantee(index: number): Evaluated {
    const planned = this.plannedGuarantee(index);
    let found = this.#guarantees.get(index);
    if (found === undefined) {
      const base = this.#base;
      const isBase = base !== null && !isReached(planned, [], base.questions);
      found = isBase ? base.machine.guarantee(index) : this.#evaluate(planned, [], undefined);
      this.#guarantees.set(index, found);
    }
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

  /** The scope of a definition's versions: its elements, its local names, the day. */
  scopeOf(of: Planned, elements: readonly Value[], on: Value | undefined): Scope {
    let inner: Scope = { host: this.host, definition: of, on, bindings: null };
    for (const [at, subject] of of.subjects.entries()) {
      const element = elements[at];
      if (element === undefined) throw new Error(`${of.id} without its element ${at + 1}`); // the checker counts them
      inner = bind(inner, subject.local, element);
    }
    for (const { id, value } of of.locals) {
      const outer = inner;
      inner = bindLate(outer, id, () => evaluateExpr(value, outer));
    }
    return inner;
  }

  /** The day that chooses the version of a definition; null where the ruleset has none. */
  dayOf(of: Planned, scope: Scope): Value {
    if (of.applicationDate !== null) return evaluateExpr(of.applicationDate, scope);
    return scope.on ?? (this.plan.applicationDate === null ? null : this.input(this.plan.applicationDate));
  }

  /** What a case gives in place of a definition. */
  given(definition: string): Value | undefined {
    return this.#inputs.fixed.get(definition);
  }

  protected planned(id: string): PlannedDefinition {
    const planned = this.#definitions.get(id);
    if (planned === undefined) throw new Error(`no definition ${id}`); // the checker binds every name
    return planned;
  }

  protected plannedGuarantee(index: number): PlannedGuarantee {
    const planned = this.plan.guarantees[index];
    if (planned === undefined) throw new Error(`no guarantee ${index}`);
    return planned;
  }

  /** What all definitions that this one reads can reach of a dossier. */
  protected reachOf(of: Planned): Reach {
    return reachOf(this.plan, of, this.#definitions);
  }

  /** The value in force; `read` is told the versions whose value is. */
  protected inForce(of: Planned, elements: readonly Value[], on: Value | undefined, read: (version: number) => void): Value {
    const scope = this.scopeOf(of, elements, on);
    const inForce = of.versions.map((version, index) => ({
      from: version.from,
      to: version.to,
      value: (): Value => {
        read(index);
        return evaluateExpr(version.value, scope);
      },
    }));
    return versions(() => this.dayOf(of, scope), inForce, of.id);
  }

  #evaluate(of: Planned, elements: readonly Value[], on: Value | undefined): Evaluated {
    const given = this.given(of.id);
    const outer = this.#frame;
    const own: Frame = { reads: new Set(), inputs: new Set(), versions: [] };
    this.#frame = own;
    const value = given === undefined ? this.inForce(of, elements, on, (version) => this.#noteVersion(of, own, version)) : given;
    this.#frame = outer;
    return {
      definition: of,
      elements,
      on,
      value,
      versions: own.versions,
      reads: [...own.reads],
      inputs: [...own.inputs],
      given: given !== undefined,
    };
  }

  #noteVersion(of: Planned, frame: Frame, index: number): void {
    frame.versions.push(index);
    this.host.observer?.version?.(of.id, index);
  }
}

/** One text for a definition, the elements and the day it is evaluated for. */
export function keyFor(id: string, elements: readonly Value[], day: Value | undefined): string {
  if (elements.length === 0 && day === undefined) return id;
  return `${id}|${day === undefined ? '' : keyOf(day)}|${elements.map(keyOf).join('|')}`;
}

/** Whether a definition may come out otherwise under other readings of these questions; an element made by the rules themselves comes from anywhere. */
const isReached = (of: Planned, elements: readonly Value[], questions: ReadonlySet<string>): boolean =>
  of.questions.some((name) => questions.has(name)) || elements.some((element) => isRecord(element) && element[ELEMENT] === null);

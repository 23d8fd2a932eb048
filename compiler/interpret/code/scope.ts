/** What an expression sees while it is worked out, and what is known of its definition beforehand, once per plan. */
import type * as Core from '../../../dsl/model/core.ts';
import type { Value } from '../../../runtime/partial/index.ts';
import { filledIn } from '../../analysis/proven/filled.ts';
import type { Plan, Planned } from '../../plan/plan.ts';
import type { Observer } from '../reasons/observer.ts';

/** Works out an expression. */
export type Code = (scope: Scope) => Value;

/** What expressions ask of the evaluator. */
export interface Host {
  readonly plan: Plan;
  readonly observer: Observer | null;
  /** A donnée, the pièces of a contrôle, the jour d'observation, or a question. */
  readonly input: (name: string) => Value;
  /** A field of a donnée that is a record. */
  readonly field: (name: string, field: string) => Value;
  /** A definition for these elements; `on`: the application date that replaces the ruleset's, undefined when none does. */
  readonly read: (of: PlannedSite, elements: readonly Value[], on: Value | undefined) => Value;
}

export interface Scope {
  readonly host: Host;
  /** Told what is met; null: nobody is. */
  readonly observer: Observer | null;
  readonly site: Site;
  readonly on: Value | undefined;
  /** What is bound to each local name, by its number in the site; undefined: nothing yet. */
  readonly locals: (Value | undefined)[];
}

const NOTHING: ReadonlySet<Core.Expr> = new Set();

/** Where expressions stand: a definition or a guarantee, or no definition. Faults bear its id, needs for `inconnu` its name. */
export class Site {
  readonly plan: Plan;
  /** Its rank among the sites of the plan. */
  readonly at: number;
  readonly id: string;
  readonly name: string;
  /** The ruleset taken up whose application date is in force there; null: that of the ruleset itself. */
  readonly timeline: string | null;
  /** `noté` names, worked out when they are first read. */
  readonly late: ReadonlyMap<Core.LocalId, Core.Expr>;
  /** The code of its expressions: `told` tells an observer. */
  readonly codes = { told: new Map<Core.Expr, Code>(), silent: new Map<Core.Expr, Code>() };
  readonly #numbers = new Map<Core.LocalId, number>();

  constructor(plan: Plan, at: number, of: Pick<Planned, 'id' | 'name' | 'subjects' | 'locals' | 'timeline'>) {
    this.plan = plan;
    this.at = at;
    this.id = of.id;
    this.name = of.name;
    this.timeline = of.timeline?.ruleset ?? null;
    this.late = new Map(of.locals.map(({ id, value }) => [id, value]));
    for (const { local } of of.subjects) this.numberOf(local); // elements come first in `locals`
  }

  /** What takes something out of a list that is surely not empty there. */
  get filled(): ReadonlySet<Core.Expr> {
    return NOTHING;
  }

  /** The place of a local name in `locals`. */
  numberOf(local: Core.LocalId): number {
    let number = this.#numbers.get(local);
    if (number === undefined) this.#numbers.set(local, (number = this.#numbers.size));
    return number;
  }
}

/** How expressions are made into code in one site. */
export interface Making {
  readonly site: Site;
  readonly code: (inner: Core.Expr) => Code;
}

/** The site of a definition or a guarantee. */
export class PlannedSite extends Site {
  readonly definition: Planned;

  constructor(plan: Plan, at: number, definition: Planned) {
    super(plan, at, definition);
    this.definition = definition;
  }

  override get filled(): ReadonlySet<Core.Expr> {
    return filledIn(this.definition);
  }
}

/** The sites of a plan. */
export class Sites {
  /** Of an expression that stands outside definitions: a case's expected column. */
  readonly outside: Site;
  readonly #definitions: ReadonlyMap<string, PlannedSite>;
  readonly #guarantees: readonly PlannedSite[];

  constructor(plan: Plan) {
    const { definitions, guarantees } = plan;
    this.#definitions = new Map(definitions.map((definition, at) => [definition.id, new PlannedSite(plan, at, definition)]));
    this.#guarantees = guarantees.map((guarantee, at) => new PlannedSite(plan, definitions.length + at, guarantee));
    this.outside = new Site(plan, definitions.length + guarantees.length, { id: '', name: '', subjects: [], locals: [], timeline: null });
  }

  /** Throws when there is none: the checker binds every name. */
  definition(id: string): PlannedSite {
    const found = this.#definitions.get(id);
    if (found === undefined) throw new Error(`no definition ${id}`);
    return found;
  }

  /** By its place in the plan. */
  guarantee(index: number): PlannedSite {
    const found = this.#guarantees[index];
    if (found === undefined) throw new Error(`no guarantee ${index}`);
    return found;
  }
}

const sites = new WeakMap<Plan, Sites>();

/** Made once per plan. */
export function sitesOf(plan: Plan): Sites {
  const known = sites.get(plan);
  if (known !== undefined) return known;
  const made = new Sites(plan);
  sites.set(plan, made);
  return made;
}

/** The same scope, with nobody told. */
export const quiet = (scope: Scope): Scope => (scope.observer === null ? scope : { ...scope, observer: null });

/** The same scope with a name bound to a value. */
export function bind(scope: Scope, id: Core.LocalId, value: Value): Scope {
  const locals = [...scope.locals];
  locals[scope.site.numberOf(id)] = value;
  return { ...scope, locals };
}

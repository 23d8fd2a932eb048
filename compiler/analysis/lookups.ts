import type { Choice } from '../../dsl/model/model.ts';
import { type Plan, type PlannedDefinition, choiceOf } from '../plan/plan.ts';

/** Looks things up in a plan, and remembers which: what was judged of an expression holds for as long as they are the same. */
export class Lookups {
  readonly #plan: Plan;
  readonly #values = new Map<string, string>();
  readonly #versions = new Map<string, PlannedDefinition['versions'] | null>();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** Throws when there is none: the checker binds every name. */
  choice(name: string): Choice {
    const choice = choiceOf(this.#plan, name);
    this.#values.set(name, valuesOf(choice));
    return choice;
  }

  definition(id: string): PlannedDefinition | undefined {
    const definition = definitionOf(this.#plan, id);
    this.#versions.set(id, definition?.versions ?? null);
    return definition;
  }

  /** Whether all that was looked up is the same in another plan. */
  hold(plan: Plan): boolean {
    const choices = [...this.#values].every(([name, values]) => Object.hasOwn(plan.choices, name) && valuesOf(choiceOf(plan, name)) === values);
    return choices && [...this.#versions].every(([id, versions]) => (definitionOf(plan, id)?.versions ?? null) === versions);
  }
}

const valuesOf = ({ values }: Choice): string => JSON.stringify(values.map(({ name }) => name));

const indexes = /* @__PURE__ */ new WeakMap<Plan, ReadonlyMap<string, PlannedDefinition>>();

function definitionOf(plan: Plan, id: string): PlannedDefinition | undefined {
  let index = indexes.get(plan);
  if (index === undefined) indexes.set(plan, (index = new Map(plan.definitions.map((definition) => [definition.id, definition]))));
  return index.get(id);
}

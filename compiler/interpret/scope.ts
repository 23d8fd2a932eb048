/** What an expression sees while it is evaluated: its definition, the day in force, the local names. */
import type * as Core from '../../dsl/model/core.ts';
import type { Value } from '../../runtime/partial/index.ts';
import type { Plan } from '../plan/plan.ts';
import type { Observer } from './reasons/observer.ts';

/** What expressions ask of the evaluator. */
export interface Host {
  readonly plan: Plan;
  readonly observer: Observer | null;
  /** A donnée, the pièces of a contrôle, the jour d'observation, or a question. */
  readonly input: (name: string) => Value;
  /** A field of a donnée that is a record. */
  readonly field: (name: string, field: string) => Value;
  /** A definition for these elements; `on`: the application date that replaces the ruleset's, undefined when none does. */
  readonly definition: (id: string, elements: readonly Value[], on: Value | undefined) => Value;
}

/** A local name; `read` gives its value, computed at the first reading. */
export interface Binding {
  readonly id: Core.LocalId;
  readonly read: () => Value;
  readonly outer: Binding | null;
}

export interface Scope {
  readonly host: Host;
  /** The definition being evaluated: faults bear its id, needs for `inconnu` its name. */
  readonly definition: { readonly id: string; readonly name: string };
  readonly on: Value | undefined;
  readonly bindings: Binding | null;
}

export const bind = (scope: Scope, id: Core.LocalId, value: Value): Scope => ({
  ...scope,
  bindings: { id, read: () => value, outer: scope.bindings },
});

/** Binds a name to what is computed when it is first read. */
export function bindLate(scope: Scope, id: Core.LocalId, compute: () => Value): Scope {
  let known: { readonly value: Value } | null = null;
  const read = (): Value => (known ??= { value: compute() }).value;
  return { ...scope, bindings: { id, read, outer: scope.bindings } };
}

export function local(scope: Scope, id: Core.LocalId): Value {
  for (let binding = scope.bindings; binding !== null; binding = binding.outer) if (binding.id === id) return binding.read();
  throw new Error(`no local ${id} in ${scope.definition.id}`); // the checker binds every name
}

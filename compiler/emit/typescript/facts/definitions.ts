/** The definitions of one plan by name, and what the local names in each stand for. */
import { elementOf } from '../../../../dsl/model/core.ts';
import type * as Core from '../../../../dsl/model/core.ts';
import type { Type } from '../../../../dsl/model/types.ts';
import { roots, walk } from '../../../../dsl/syntax/walk.ts';
import type { Plan, PlannedDefinition } from '../../../plan/plan.ts';
import { sure } from '../../../../dsl/syntax/sure.ts';

/** What a local name stands for: the value of an `où`, or an element (of a list, or a subject). */
export type Binding =
  | { readonly kind: 'value'; readonly name: string; readonly value: Core.Expr }
  | { readonly kind: 'element'; readonly type: Type; readonly list: Core.Expr | null };

/** What is asked of the definitions of a plan by those who write them. */
export class Definitions {
  readonly plan: Plan;
  readonly #definitions: ReadonlyMap<string, PlannedDefinition | Plan['guarantees'][number]>;
  readonly #bindings = new Map<string, ReadonlyMap<Core.LocalId, Binding>>();

  constructor(plan: Plan) {
    this.plan = plan;
    this.#definitions = new Map([...plan.definitions, ...plan.guarantees].map((definition) => [definition.id, definition]));
  }

  definition(id: string): PlannedDefinition | Plan['guarantees'][number] {
    return sure(this.#definitions.get(id), `definition ${id}`);
  }

  /** The local names of a definition; each is unique in it. */
  bindings(definition: Core.Definition): ReadonlyMap<Core.LocalId, Binding> {
    const known = this.#bindings.get(definition.id);
    if (known !== undefined) return known;
    const found = new Map<Core.LocalId, Binding>();
    this.#bindings.set(definition.id, found);
    for (const subject of definition.subjects) found.set(subject.local, { kind: 'element', type: subject.type, list: null });
    for (const local of definition.locals) found.set(local.id, { kind: 'value', name: local.name, value: local.value });
    for (const root of roots(definition)) {
      walk(root, (expr) => {
        if (expr.kind !== 'each' && expr.kind !== 'where' && expr.kind !== 'fold' && expr.kind !== 'pick') return;
        found.set(expr.as, { kind: 'element', type: elementOf(expr.list.type), list: expr.list });
      });
    }
    return found;
  }

  /** What an `où` stands for. */
  valueOf(local: Core.LocalId, of: Core.Definition): Extract<Binding, { kind: 'value' }> {
    const binding = this.bindingOf(local, of);
    return sure(binding.kind === 'value' ? binding : null, `the value of ${local}, read by ${of.id},`);
  }

  /** What a local name of a definition stands for. */
  protected bindingOf(local: Core.LocalId, of: Core.Definition): Binding {
    return sure(this.bindings(of).get(local), `${local}, read by ${of.id},`);
  }
}

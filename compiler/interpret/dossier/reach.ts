/** What a definition and each part of it can read of a dossier, whatever is in it: the rest may change without it. */
import type * as Core from '../../../dsl/model/core.ts';
import { children, roots } from '../../../dsl/syntax/walk.ts';
import type { Plan, Planned, PlannedDefinition } from '../../plan/plan.ts';

/** Marks: `X` an input read whole, `X.f` a field of it alone, `X.*` beside both; `=D` a definition. */
export type Reach = ReadonlySet<string>;

/** The marks of everything that reads some of this input; `path` begins with its name. */
export function marksOf({ input, path, isDefinition }: { readonly input: string; readonly path: string; readonly isDefinition: boolean }): string[] {
  if (isDefinition) return [`=${input}`];
  const field = path.startsWith(`${input}.`) ? /^[^.[]+/.exec(path.slice(input.length + 1))?.[0] : undefined;
  return field === undefined ? [`${input}.*`] : [input, `${input}.${field}`];
}

const known = new WeakMap<Planned, Reach>();

/** What a definition reaches, worked out once. `definitions`: those of the plan, by id. */
export function reachOf(plan: Plan, of: Planned, definitions: ReadonlyMap<string, PlannedDefinition>): Reach {
  const found = known.get(of);
  if (found !== undefined) return found;
  const all = new Set([`=${of.id}`, ...(of.dated && plan.applicationDate !== null ? whole(plan.applicationDate) : [])]);
  const visit = (expr: Core.Expr): void => {
    if (expr.kind === 'input') for (const mark of whole(expr.input)) all.add(mark);
    else if (expr.kind === 'field' && expr.of.kind === 'input') all.add(`${expr.of.input}.${expr.field}`).add(`${expr.of.input}.*`);
    else {
      const read = expr.kind === 'ref' ? definitions.get(expr.definition) : undefined;
      if (read !== undefined) for (const mark of reachOf(plan, read, definitions)) all.add(mark);
      for (const child of children(expr)) visit(child);
    }
  };
  for (const root of roots(of)) visit(root);
  known.set(of, all);
  return all;
}

const whole = (input: string): readonly string[] => [input, `${input}.*`];

/** What a definition and each part of it can read of a dossier, whatever is in it: the rest may change without it. */
import type * as Core from '../../../dsl/model/core.ts';
import { readingsIn, readingsOf } from '../../../dsl/model/readings.ts';
import type { Type } from '../../../dsl/model/types.ts';
import { sure } from '../../../dsl/syntax/sure.ts';
import { children, roots } from '../../../dsl/syntax/walk.ts';
import type { Plan, Planned, PlannedDefinition } from '../../plan/plan.ts';
import { isListOf } from '../domain.ts';
import { definitionsOf } from '../machine.ts';

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
  const byDossier = of.dated && of.timeline === null && plan.applicationDate !== null;
  const all = new Set([`=${of.id}`, ...(byDossier ? whole(plan.applicationDate) : [])]);
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

/**
 * The names of all that what is found of a definition can hang on in a dossier: données and questions; after `=` the definitions that are
 * fixed, beyond which nothing is read. The guarantees that spoil it count, the lists its elements come from, and the day that tells whether a
 * value is verified.
 */
export function reachedBy(plan: Plan, of: Planned, fixed: ReadonlyMap<string, unknown>): readonly string[] {
  const definitions = definitionsOf(plan);
  const names = new Set(of.subjects.flatMap(({ type }) => listsOf(plan, type)));
  const met = new Set<Planned>([of, ...('taintedBy' in of ? of.taintedBy.map((index) => sure(plan.guarantees[index], `guarantee ${index}`)) : [])]);
  // a set gives what is added to it while it is gone through
  for (const one of met) {
    if (fixed.has(one.id)) names.add(`=${one.id}`);
    if (fixed.has(one.id) && one.verifiedUntil === null) continue;
    const day = one.verifiedUntil === null || one.timeline === null ? [] : readingsIn(one.timeline.day);
    if (plan.applicationDate !== null && one.timeline === null && (one.dated || one.verifiedUntil !== null)) names.add(plan.applicationDate);
    for (const reading of [...readingsOf(one), ...day]) {
      if (reading.kind === 'input') names.add(reading.input);
      else met.add(sure(definitions.get(reading.definition), reading.definition));
    }
  }
  return [...names];
}

/** The données whose elements are of this type. */
const listsOf = (plan: Plan, type: Type): readonly string[] =>
  Object.values(plan.inputs).flatMap((input) => (isListOf(input.type, type) ? [input.name] : []));

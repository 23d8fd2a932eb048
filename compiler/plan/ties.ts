/** What ties a result to a guarantee that may spoil it: what both read. */
import { concatMap } from '../../dsl/syntax/collections.ts';
import { readingsOf } from '../../dsl/model/readings.ts';
import { definitionInFrench } from '../words.ts';
import type { Plan, PlannedDefinition, PlannedGuarantee } from './plan.ts';

/** By how a guarantee spoils some results: `isRead`, it reads one of them itself; `shared`, the names of what it reads and one of them does, directly or not. */
export interface Ties {
  readonly isRead: boolean;
  readonly shared: readonly string[];
}

/** The ties of these results. What is one of them is not named as shared. */
export function tiesOf(plan: Plan, guarantee: PlannedGuarantee, results: readonly PlannedDefinition[]): Ties {
  const own = new Set(results.map(({ id }) => id));
  const definitions = reachedBy(plan, results);
  const inputs = new Set(concatMap(results, (result) => [...result.inputs, ...result.questions]));
  const readings = readingsOf(guarantee);
  const shared = concatMap(readings, (reading) => {
    if (reading.kind === 'input') return inputs.has(reading.input) ? [reading.input] : [];
    return definitions.has(reading.definition) && !own.has(reading.definition) ? [definitionInFrench(reading.definition, plan)] : [];
  });
  return { isRead: readings.some((reading) => reading.kind === 'definition' && own.has(reading.definition)), shared: [...new Set(shared)] };
}

/** The definitions that these read, directly or not. */
function reachedBy(plan: Plan, results: readonly PlannedDefinition[]): ReadonlySet<string> {
  const reached = new Set(concatMap(results, ({ reads }) => reads));
  for (const { id, reads } of plan.definitions.toReversed()) if (reached.has(id)) for (const one of reads) reached.add(one);
  return reached;
}

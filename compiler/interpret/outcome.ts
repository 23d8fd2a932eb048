/** Values as the edge gives them: plain JSON, the same from the interpreter and from emitted code. */
import type { Type } from '../../dsl/model/types.ts';
import { formatDecimal } from '../../runtime/numbers/decimal.ts';
import { writeDay, writeNumber, writePeriod } from '../../runtime/input/edge.ts';
import type { Outcome } from '../../runtime/outcome.ts';
import { Failed, type Settled, type Value, isDefinite, isList, isNumeric, isPeriod, isRecord, needsOf } from '../../runtime/partial/index.ts';
import { type Plan, ficheOf } from '../plan/plan.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a settled value is for the outside: a value, a fault, or what it needs. */
export function outcomeOf(settled: Settled, type: Type, plan: Plan): Outcome<Json> {
  const { value } = settled;
  if (value instanceof Failed) return value.fault;
  if (!isDefinite(value) || settled.needs.length > 0)
    return { kind: 'undetermined', needs: settled.needs.length > 0 ? settled.needs : needsOf(value) };
  return { kind: 'value', value: toJson(value, type, plan) };
}

/** A definite value as JSON. Fields bear their emitted names. */
export function toJson(value: Value, type: Type, plan: Plan): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (type.kind === 'optional') return toJson(value, type.of, plan);
  if (isNumeric(value)) return numberToJson(value, type);
  if (isList(value)) return value.map((item) => toJson(item, type.kind === 'list' ? type.of : type, plan));
  if (isRecord(value)) {
    const fields = type.kind === 'record' ? ficheOf(plan, type.fiche).fields : [];
    return Object.fromEntries(fields.map((field): [string, Json] => [field.emitted, toJson(value[field.name] ?? null, field.type, plan)]));
  }
  if (isPeriod(value)) return { ...writePeriod(value) };
  throw new Error('an open value has no JSON'); // the caller asks `isDefinite` first
}

function numberToJson(value: number | { readonly n: number; readonly d: number }, type: Type): Json {
  if (typeof value === 'object') return exactly(value); // only in reasons: an exact number never leaves a ruleset
  return type.kind === 'date' ? writeDay(value) : writeNumber(value, type.kind === 'number' && type.scale !== 'exact' ? type.scale : 0);
}

/** A fraction as people write it: a decimal where one is as exact, else `1/3`. */
function exactly({ n, d }: { readonly n: number; readonly d: number }): string {
  for (let scale = 0; scale <= MOST_DECIMALS; scale += 1) {
    const scaled = n * 10 ** scale;
    if (!Number.isSafeInteger(scaled)) break;
    if (scaled % d === 0) return formatDecimal(scaled / d, scale);
  }
  return `${n}/${d}`;
}

const MOST_DECIMALS = 9;

/** Whether values of this type may leave the ruleset (decision 16: exact ones may not). */
export function mayLeave(type: Type, plan: Plan): boolean {
  switch (type.kind) {
    case 'number':
      return type.scale !== 'exact';
    case 'optional':
    case 'list':
      return mayLeave(type.of, plan);
    case 'record':
      return ficheOf(plan, type.fiche).fields.every((field) => mayLeave(field.type, plan));
    case 'boolean':
    case 'text':
    case 'date':
    case 'period':
    case 'choice':
    case 'nothing':
      return true;
  }
}

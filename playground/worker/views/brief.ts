import { sayOutcome, sayWithReason } from '../../../compiler/interpret/cases.ts';
import type { Json } from '../../../compiler/interpret/outcome.ts';
import type { Plan } from '../../../compiler/plan/plan.ts';
import type { Type } from '../../../dsl/model/types.ts';
import type { Outcome } from '../../../runtime/outcome.ts';

/**
 * An outcome in few words: a fiche that begins with a text is called by it, « C1 ; C2 », as a person would call it; an error with its reason.
 * `own`: the definition it is the outcome of.
 */
export function brief(outcome: Outcome<Json>, type: Type, plan: Plan, own: string | null = null): string {
  if (outcome.kind !== 'value') return sayWithReason(outcome, type, own, plan);
  const called = nameOf(outcome.value, type, plan);
  return called ?? sayOutcome(outcome, type, plan);
}

function nameOf(value: Json, type: Type, plan: Plan): string | null {
  if (type.kind === 'optional') return value === null ? null : nameOf(value, type.of, plan);
  if (type.kind === 'list') {
    if (!Array.isArray(value) || value.length === 0) return null;
    const names = value.map((item: Json) => nameOf(item, type.of, plan));
    return names.includes(null) ? null : names.join(' ; ');
  }
  const first = type.kind === 'record' ? plan.fiches[type.fiche]?.fields[0] : undefined;
  if (first?.type.kind !== 'text' || typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const name: unknown = Object.entries(value).find(([key]) => key === first.emitted)?.[1];
  return typeof name === 'string' ? name : null;
}

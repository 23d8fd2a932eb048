/**
 * WHAT NO DOSSIER MEETS in the clauses of a rule (decision 38): that none of them applies, that two that apply differ. Both evaluators ask it
 * of a rule whose conditions are not known, and no error is then possible that the rule itself rules out.
 */
import type * as Core from '../../dsl/model/core.ts';
import type { Never } from '../../runtime/partial/index.ts';
import type { Plan } from '../plan/plan.ts';
import { chooseAnswers } from './answers.ts';
import { Lookups } from './lookups.ts';
import { situationsOf } from './situations.ts';

/**
 * Judged by the conditions as they are written, each thing they ask about being anything of its type: what is not said may be met or not.
 * Nothing is said of a lone clause with a `sinon`, which cannot err.
 */
export function neverMet(expr: Core.Expr & { readonly kind: 'choose' }, plan: Plan): readonly Never[] {
  if (expr.branches.length < 2 && expr.otherwise !== null) return [];
  const answers = chooseAnswers(expr, (condition) => condition);
  const dimensions = answers.dimensions.cut(new Lookups(plan));
  const found = dimensions === null ? null : situationsOf(dimensions, answers, () => true);
  if (found === null) return [];
  const never: Never[] = [];
  if (expr.otherwise === null && found.gaps.length === 0) never.push('hole');
  if (expr.branches.length > 1 && found.overlaps.size === 0) never.push('conflict');
  return never;
}

/**
 * WHAT NO DOSSIER MEETS in the clauses of a rule (decision 38): that none of them applies, that two that apply differ. Both evaluators ask it
 * of a rule whose conditions are not known, and no error is then possible that the rule itself rules out.
 */
import type * as Core from '../../../dsl/model/core.ts';
import type { Never } from '../../../runtime/partial/index.ts';
import type { Plan } from '../../plan/plan.ts';
import { chooseAnswers, type Reading } from '../answers.ts';
import { indexed, Lookups } from '../lookups.ts';
import { withLocals } from '../reach/expand.ts';
import type { Locals } from '../reach/ranges.ts';
import { situationsOf } from '../situations/situations.ts';

type Choose = Core.Expr & { readonly kind: 'choose' };

/**
 * Judged by the conditions as they are written, with the `où` names that they read, each thing they ask about being anything of its type: what
 * is not said may be met or not. The rules they name are not written out, for a case may fix them otherwise. Nothing is said of a lone clause
 * with a `sinon`, which cannot err.
 */
export function neverMet(expr: Choose, locals: Locals, plan: Plan): readonly Never[] {
  const asked: readonly Never[] = [
    ...(expr.otherwise === null ? (['hole'] as const) : []),
    ...(expr.branches.length > 1 ? (['conflict'] as const) : []),
  ];
  if (asked.length === 0) return [];
  const asWritten = judged(expr, (condition) => condition, asked, plan);
  return asWritten.length === asked.length || locals.size === 0 ? asWritten : judged(expr, (condition) => withLocals(condition, locals), asked, plan);
}

function judged(expr: Choose, read: Reading, asked: readonly Never[], plan: Plan): readonly Never[] {
  const answers = chooseAnswers(expr, read);
  const dimensions = answers.dimensions.cut(new Lookups(indexed(plan)));
  const found = dimensions === null ? null : situationsOf(dimensions, answers, () => true);
  if (found === null) return [];
  return asked.filter((never) => (never === 'hole' ? found.gaps.length === 0 : found.overlaps.size === 0));
}

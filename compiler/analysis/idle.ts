/** Conditions that no dossier meets: what stands under them is never read. */
import type * as Core from '../../dsl/model/core.ts';
import { walk } from '../../dsl/syntax/walk.ts';
import { itemAt } from '../../dsl/syntax/sure.ts';
import { type Asked, Dimensions, compile, ranksOf } from './conditions.ts';
import type { Lookups } from './lookups.ts';
import type { Dimension, Sample } from './situations/regions.ts';

/** Beyond this many situations a condition is not looked at. */
const MOST_SITUATIONS = 2_000;

/**
 * Whether a condition is never true, whatever each thing it asks about is within its declared bounds: `n = 11` of a number from 0 to 10, two
 * thresholds that leave nothing between them. False wherever that is not sure: what is computed may hang together in ways not followed here.
 */
export function isNever(condition: Core.Expr, lookups: Lookups): boolean {
  if (asksUnknown(condition)) return false;
  const gathered = new Dimensions();
  gathered.addCondition(condition);
  const dimensions = gathered.cut(lookups);
  if (dimensions === null || dimensions.reduce((product, { regions }) => product * regions.length, 1) > MOST_SITUATIONS) return false;
  return !canHold(compile(condition, ranksOf(dimensions)), dimensions, []);
}

/** « inconnu » may be oui. */
function asksUnknown(condition: Core.Expr): boolean {
  let found = false;
  walk(condition, (expr) => (found ||= expr.kind === 'const' && 'unknown' in expr));
  return found;
}

function canHold(asked: Asked, dimensions: readonly Dimension[], situation: readonly Sample[]): boolean {
  if (situation.length > asked.last) return asked.holds(situation);
  return itemAt(dimensions, situation.length).regions.some(({ sample }) => canHold(asked, dimensions, [...situation, sample]));
}

/** The clauses and exceptions of an expression that no dossier meets, in the order of the text. What the compiler made of other words is not a clause. */
export function idleClauses(value: Core.Expr, lookups: Lookups): readonly Core.Branch[] {
  const idle: Core.Branch[] = [];
  walk(value, (expr) => {
    if (expr.kind !== 'choose' || expr.made !== undefined) return;
    idle.push(...expr.branches.filter(({ guard, span }) => guard !== null && span !== null && isNever(guard, lookups)));
  });
  return idle;
}

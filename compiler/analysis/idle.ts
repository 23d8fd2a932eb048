/** Clauses of no use: conditions that no dossier meets, and what exceptions or other clauses always take the place of. */
import { concatMap } from '../../dsl/syntax/collections.ts';
import type * as Core from '../../dsl/model/core.ts';
import type { Type } from '../../dsl/model/types.ts';
import { isSomewhere, walk } from '../../dsl/syntax/walk.ts';
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
  const ranks = ranksOf(dimensions);
  const asked = conjuncts(condition).map((one) => compile(one, ranks));
  return !canHold(asked, dimensions, []);
}

/** « inconnu » may be oui. */
const asksUnknown = (condition: Core.Expr): boolean => isSomewhere(condition, (expr) => expr.kind === 'const' && 'unknown' in expr);

/** What must all hold for a condition to. */
const conjuncts = (condition: Core.Expr): readonly Core.Expr[] =>
  condition.kind === 'op' && condition.op === 'and' ? concatMap(condition.args, conjuncts) : [condition];

/** Whether all of it holds in some situation that begins like this one; what does not hold is left as soon as it is known. */
function canHold(asked: readonly Asked[], dimensions: readonly Dimension[], situation: Sample[]): boolean {
  const known = situation.length - 1;
  if (asked.some((one) => one.last === known && !one.holds(situation))) return false;
  if (asked.every((one) => one.last <= known)) return true;
  return itemAt(dimensions, situation.length).regions.some(({ sample }) => {
    situation.push(sample);
    const can = canHold(asked, dimensions, situation);
    situation.pop();
    return can;
  });
}

/** A clause that is of no use: no dossier meets its condition, an exception always takes its place, or, of « sinon », the conditions above leave nothing. */
export interface Idle {
  readonly why: 'condition' | 'excepted' | 'otherwise';
  readonly branch: Core.Branch;
}

/** The clauses and exceptions of an expression that no dossier meets, in the order of the text, then its « sinon ». What the compiler made of other words is not a clause. */
export function idleClauses(value: Core.Expr, lookups: Lookups): readonly Idle[] {
  const idle: Idle[] = [];
  walk(value, (expr) => {
    if (expr.kind === 'choose' && expr.made === undefined) idle.push(...idleOf(expr, lookups));
  });
  return idle;
}

function idleOf({ branches, otherwise }: Core.Expr & { readonly kind: 'choose' }, lookups: Lookups): readonly Idle[] {
  const applies = appliesOf(branches);
  const idle = concatMap(branches, (branch, rank): readonly Idle[] => {
    const { guard, span } = branch;
    if (span === null) return [];
    if (guard !== null && isNever(guard, lookups)) return [{ why: 'condition', branch }];
    return applies[rank] !== guard && isNever(itemAt(applies, rank) ?? ALWAYS, lookups) ? [{ why: 'excepted', branch }] : [];
  });
  if (otherwise === null || otherwise.span === null) return idle;
  const left = all(branches.map(({ guard }) => denied(guard ?? ALWAYS)));
  const last: Core.Branch = { guard: null, value: otherwise, excepts: [], label: null, sources: [], span: otherwise.span };
  if (!isNever(left, lookups)) return idle;
  const clauses = all(branches.filter(({ excepts }) => excepts.length === 0).map(({ guard }) => denied(guard ?? ALWAYS)));
  return [...idle, { why: isNever(clauses, lookups) ? 'otherwise' : 'excepted', branch: last }];
}

/** When each clause gives the value: its condition, and none of the exceptions to it that apply. null: always. A clause stands after those that except it. */
function appliesOf(branches: readonly Core.Branch[]): readonly (Core.Expr | null)[] {
  const applies: (Core.Expr | null)[] = [];
  branches.forEach(({ guard }, rank) => {
    const exceptions = concatMap(branches.slice(0, rank), (one, other) => (one.excepts.includes(rank) ? [itemAt(applies, other)] : []));
    applies.push(exceptions.length === 0 ? guard : all([...(guard === null ? [] : [guard]), ...exceptions.map((one) => denied(one ?? ALWAYS))]));
  });
  return applies;
}

const BOOLEAN: Type = { kind: 'boolean' };
const ALWAYS: Core.Expr = { kind: 'const', value: true, type: BOOLEAN, span: null };
const denied = (expr: Core.Expr): Core.Expr => ({ kind: 'op', op: 'not', args: [expr], type: BOOLEAN, static: {}, span: null });
const all = (args: readonly Core.Expr[]): Core.Expr => ({ kind: 'op', op: 'and', args, type: BOOLEAN, static: {}, span: null });

/** Why a definition has its value: which clauses and rows applied, and for the others the first condition that did not hold, in its words. */
import type * as Core from '../../../dsl/model/core.ts';
import { type Standing, standingsOf } from '../../../dsl/model/effective.ts';
import { itemAt, sure } from '../../../dsl/syntax/sure.ts';
import { walk } from '../../../dsl/syntax/walk.ts';
import type { Outcome } from '../../../runtime/outcome.ts';
import { Failed, type Value, isNumeric, needsOf, order } from '../../../runtime/partial/index.ts';
import { definitionInFrench } from '../../words.ts';
import type { Plan } from '../../plan/plan.ts';
import { evaluateExpr, guardHolds, matchingRows, surelyApply } from '../code/expression.ts';
import { type Json, outcomeOf } from '../outcome.ts';
import type { PieceReason } from './pieces.ts';
import { type RowReason, rowReasons } from './rows.ts';
import { type Words, wordsOf } from './ruleset-words.ts';
import type { Scope } from '../code/scope.ts';

export type { PieceReason } from './pieces.ts';
export type { RowReason } from './rows.ts';
export { type Words, wordsOf } from './ruleset-words.ts';

/** `applies`, `fails` (its condition is non), `excepted` (set aside by another clause), `open`, `fault` (reading its condition is an error). */
type ClauseState = 'applies' | 'fails' | 'excepted' | 'open' | 'fault';

export interface ClauseReason {
  readonly index: number;
  readonly label: string | null;
  readonly state: ClauseState;
  readonly clause: Words;
  readonly condition: Words | null;
  /** The part of the condition that decided: the first that is non, open or an error; of the exception's condition, when that is what is open. */
  readonly decidedBy: Words | null;
  /** The clause that sets this one aside, or that may (`open`). */
  readonly exceptedBy: number | null;
  /** Of a clause that is a table, and that applies or may: its rows. */
  readonly rows: readonly RowReason[] | null;
  /** Of a clause that applies, and whose value is conditions that do not all hold: the first that does not. */
  readonly valueDecidedBy: Deciding | null;
  readonly sources: readonly Core.Source[];
}

/** A ceiling or floor that was met: the amount before, the bound, and what it took away or added (decision 43). */
export interface LimitReason {
  readonly limit: 'at most' | 'at least';
  readonly before: Outcome<Json>;
  readonly bound: Outcome<Json>;
  readonly type: Core.Expr['type'];
  readonly met: boolean;
}

export type Reason =
  | {
      readonly kind: 'clauses';
      readonly clauses: readonly ClauseReason[];
      readonly otherwise: { readonly applies: boolean; readonly value: Words } | null;
    }
  | { readonly kind: 'rows'; readonly columns: readonly Words[]; readonly rows: readonly RowReason[] }
  /** The items of a décompte. */
  | { readonly kind: 'items'; readonly items: readonly ItemReason[] }
  /** The lines of a contrôle. */
  | { readonly kind: 'pieces'; readonly pieces: readonly PieceReason[] }
  /** A version that is not published on the day of « texte connu au » (`until`), or may not be; `before`: why what was known then. */
  | {
      readonly kind: 'publication';
      readonly state: 'not published' | 'open';
      readonly version: Words;
      readonly until: string;
      readonly before: Reason | null;
    }
  | { readonly kind: 'expression'; readonly expression: Words; readonly decidedBy: Deciding | null };

/** Of conditions that must all hold, and do not: the first that does not; `open`: it is not known. */
export interface Deciding extends Words {
  readonly open: boolean;
}

export interface ItemReason {
  readonly item: Words;
  readonly outcome: Outcome<Json>;
  readonly type: Core.Expr['type'];
  readonly reason: Reason;
}

/** Whether something a reason examined is not known. A value that is known all the same does not hang on it. */
export function isOpen(reason: Reason): boolean {
  switch (reason.kind) {
    case 'clauses':
      return reason.clauses.some(({ state, rows }) => state === 'open' || (rows ?? []).some((row) => row.state === 'open'));
    case 'rows':
      return reason.rows.some(({ state }) => state === 'open');
    case 'items':
      return reason.items.some((item) => isOpen(item.reason));
    case 'pieces':
      return reason.pieces.some(({ state }) => state === 'open');
    case 'publication':
      return reason.state === 'open';
    case 'expression':
      return reason.decidedBy?.open === true;
  }
}

/** The reason of a value, through the roundings and conversions around it. */
export function reasonOf(expr: Core.Expr, scope: Scope): Reason {
  const { plan } = scope.host;
  switch (expr.kind) {
    case 'choose':
      return chosenOf(expr, scope);
    case 'table':
      return {
        kind: 'rows',
        columns: expr.inputs.map((input) => wordsOf(plan, input.value.span)),
        rows: rowReasons(expr, scope),
      };
    case 'fold':
      return expr.fold === 'sum' && expr.list.kind === 'list' ? itemsOf(expr.list.items, scope) : plain(expr, scope);
    case 'op': {
      const [only, second] = expr.args;
      if (only === undefined || second !== undefined || expr.type.kind !== 'number') return plain(expr, scope);
      const inner = reasonOf(only, scope);
      // What is written around an expression, « arrondi au centime », is a part of what is quoted.
      return inner.kind === 'expression' && expr.span !== null ? { ...inner, expression: wordsOf(plan, expr.span) } : inner;
    }
    case 'const':
    case 'input':
    case 'local':
    case 'ref':
    case 'field':
    case 'record':
    case 'list':
    case 'each':
    case 'where':
    case 'pick':
      return plain(expr, scope);
  }
}

/** The clauses that someone wrote; what the compiler made of a value is told by its own words. */
function chosenOf(expr: Choose, scope: Scope): Reason {
  if (expr.made === 'known') return publicationOf(expr, scope);
  return expr.made === 'bounds' ? plain(expr, scope) : clausesOf(expr, scope);
}

/** A version that « texte connu au » may set aside: its own reason once it is published, else why what was known before is. */
function publicationOf(expr: Choose, scope: Scope): Reason {
  const version = itemAt(expr.branches, 0);
  const holds = guardHolds(version.guard, scope);
  if (holds === true) return reasonOf(version.value, scope);
  const { plan } = scope.host;
  return {
    kind: 'publication',
    state: holds === false ? 'not published' : 'open',
    version: wordsOf(plan, version.span ?? version.value.span),
    until: lookedAt(sure(version.guard, 'the day of a publication'), plan),
    before: expr.otherwise === null ? null : reasonOf(expr.otherwise, scope),
  };
}

/** What « texte connu au » names, in the comparison of its day: a donnée, or what « reprend … avec » gives to it. */
function lookedAt(guard: Core.Expr, plan: Plan): string {
  let name = '';
  walk(guard, (expr) => {
    if (expr.kind === 'input') name = expr.input;
    else if (expr.kind === 'ref') name = definitionInFrench(expr.definition, plan);
  });
  return name;
}

const plain = (expr: Core.Expr, scope: Scope): Reason => ({
  kind: 'expression',
  expression: wordsOf(scope.host.plan, expr.span),
  decidedBy: decidingOf(expr, scope),
});

function decidingOf(expr: Core.Expr, scope: Scope): Deciding | null {
  if (expr.kind !== 'op' || expr.op !== 'and' || evaluateExpr(expr, scope) === true) return null;
  const part = decidingPart(expr, scope);
  return part === expr ? null : { ...wordsOf(scope.host.plan, part.span), open: evaluateExpr(part, scope) !== false };
}

const itemsOf = (items: readonly Core.Expr[], scope: Scope): Reason => ({
  kind: 'items',
  items: items.map((item) => {
    const value = evaluateExpr(item, scope);
    return {
      item: wordsOf(scope.host.plan, item.span),
      outcome: outcomeOf({ value, needs: needsOf(value) }, item.type, scope.host.plan),
      type: item.type,
      reason: reasonOf(item, scope),
    };
  }),
});

type Choose = Core.Expr & { readonly kind: 'choose' };

function clausesOf(expr: Choose, scope: Scope): Reason {
  const { plan } = scope.host;
  const standings = standingsOf(expr.branches, (index) => guardHolds(expr.branches[index]?.guard ?? null, scope));
  const clauses = expr.branches.map((branch, index): ClauseReason => {
    const standing: Standing = standings[index] ?? { state: 'fails' };
    const guard = decidingGuard(expr, standings, index);
    const decidedBy = guard === null ? null : decidingPart(guard, scope);
    const state = stateOf(standing, guard, scope);
    return {
      index,
      label: branch.label,
      state,
      clause: wordsOf(plan, branch.span ?? branch.value.span),
      condition: branch.guard === null ? null : wordsOf(plan, branch.guard.span),
      decidedBy: decidedBy === null ? null : wordsOf(plan, decidedBy.span),
      exceptedBy: 'by' in standing ? standing.by : null,
      rows: tableRows(branch.value, state, scope),
      valueDecidedBy: state === 'applies' ? decidingOf(branch.value, scope) : null,
      sources: branch.sources,
    };
  });
  const none = standings.every(({ state }) => state === 'fails' || state === 'excepted');
  return { kind: 'clauses', clauses, otherwise: expr.otherwise === null ? null : { applies: none, value: wordsOf(plan, expr.otherwise.span) } };
}

/** The rows of a table; none of one that does not apply, null of what is no table. */
function tableRows(value: Core.Expr, state: ClauseState, scope: Scope): readonly RowReason[] | null {
  if (value.kind !== 'table') return null;
  return state === 'applies' || state === 'open' ? rowReasons(value, scope) : [];
}

/** The guard that decides where a clause stands: its own, or that of the exception, at the end of their chain, that is not known. */
function decidingGuard(expr: Choose, standings: readonly Standing[], index: number): Core.Expr | null {
  const standing = standings[index];
  if (standing === undefined || standing.state === 'effective' || standing.state === 'excepted') return null;
  if (standing.state === 'open' && standing.by !== null) return decidingGuard(expr, standings, standing.by);
  return expr.branches[index]?.guard ?? null;
}

function stateOf({ state }: Standing, deciding: Core.Expr | null, scope: Scope): ClauseState {
  switch (state) {
    case 'effective':
      return 'applies';
    case 'fails':
    case 'excepted':
      return state;
    case 'open':
      return deciding !== null && evaluateExpr(deciding, scope) instanceof Failed ? 'fault' : 'open';
  }
}

/** The first operand, left to right, that keeps a conjunction from holding; within it, the same. */
function decidingPart(guard: Core.Expr, scope: Scope): Core.Expr {
  if (guard.kind !== 'op' || guard.op !== 'and') return guard;
  const value = evaluateExpr(guard, scope);
  // a non further right decides even where something before it is open
  const stops = (part: Value): boolean => (value === false ? part === false : part !== true);
  const part = guard.args.find((operand) => stops(evaluateExpr(operand, scope)));
  return part === undefined ? guard : decidingPart(part, scope);
}

/** Ceilings and floors in what applied, outermost first. */
export function limitsOf(expr: Core.Expr, scope: Scope): readonly LimitReason[] {
  switch (expr.kind) {
    case 'choose': {
      const applied = surelyApply(expr, scope).map((index) => (index === 'otherwise' ? expr.otherwise : expr.branches[index]?.value));
      return applied.flatMap((value) => (value === null || value === undefined ? [] : limitsOf(value, scope)));
    }
    case 'table':
      return matchingRows(expr, scope).flatMap((index) => (expr.rows[index]?.values ?? []).flatMap((value) => limitsOf(value, scope)));
    case 'op':
      return [
        ...(expr.op === 'atMost' || expr.op === 'atLeast' ? [limitReason(expr, scope)] : []),
        ...expr.args.flatMap((operand) => limitsOf(operand, scope)),
      ];
    case 'const':
    case 'input':
    case 'local':
    case 'ref':
    case 'field':
    case 'record':
    case 'list':
    case 'each':
    case 'where':
    case 'fold':
    case 'pick':
      return [];
  }
}

function limitReason(expr: Core.Op, scope: Scope): LimitReason {
  const { plan } = scope.host;
  const [before, bound] = expr.args.map((operand) => evaluateExpr(operand, scope));
  const say = (value: Value | undefined): Outcome<Json> => outcomeOf({ value: value ?? null, needs: needsOf(value ?? null) }, expr.type, plan);
  const known = before !== undefined && bound !== undefined && isNumeric(before) && isNumeric(bound);
  const beyond = known ? order(before, bound) : 0;
  return {
    limit: expr.op === 'atMost' ? 'at most' : 'at least',
    before: say(before),
    bound: say(bound),
    type: expr.type,
    met: expr.op === 'atMost' ? beyond > 0 : beyond < 0,
  };
}

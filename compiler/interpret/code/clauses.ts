/** The clauses of a rule and the rows of a table. Plainly known guards are decided here; what is open goes to the runtime's sets. */
import type * as Core from '../../../dsl/model/core.ts';
import { lackOf } from '../../../dsl/model/core.ts';
import { neverMet } from '../../analysis/proven/never.ts';
import { itemAt } from '../../../dsl/syntax/sure.ts';
import * as partial from '../../../runtime/partial/index.ts';
import type { Value } from '../../../runtime/partial/index.ts';
import { valueOf } from '../world.ts';
import { scaleOf } from './operate.ts';
import type { Code, Making, Scope } from './scope.ts';

export type Choose = Core.Expr & { readonly kind: 'choose' };
export type Table = Core.Expr & { readonly kind: 'table' };

interface Clause {
  readonly guard: Code | null;
  readonly value: Code;
  readonly excepts: readonly number[];
}

/** Guarded values with exceptions. */
export function choose(expr: Choose, { site, code }: Making): Code {
  const clauses = expr.branches.map(({ guard, value, excepts }): Clause => ({ guard: guard && code(guard), value: code(value), excepts }));
  const otherwise = expr.otherwise && code(expr.otherwise);
  if (expr.made === 'line') return ofLine(expr, code, site.id);
  const lack = lackOf(expr);
  const hole = partial.failed('hole', lack, site.id);
  let facts: partial.ClauseFacts | null = null;
  const open = (scope: Scope, met: Met): Value =>
    chooseAny(clauses, otherwise, scope, met, (facts ??= { lack, never: neverMet(expr, site.late, site.plan) }));
  return (scope) => {
    let sole: Clause | null = null;
    for (const [at, clause] of clauses.entries()) {
      if (sole?.excepts.includes(at) === true) continue;
      const guard = clause.guard === null ? true : clause.guard(scope);
      if (guard === false) continue;
      if (guard !== true || sole !== null) return open(scope, { at, guard, sole });
      sole = clause;
    }
    if (sole !== null) return sole.value(scope);
    return otherwise === null ? hole : otherwise(scope);
  };
}

/** What is only looked at where its guard holds. */
function ofLine({ branches, otherwise }: Choose, code: Making['code'], where: string): Code {
  const { guard, value } = itemAt(branches, 0);
  const [holds, there, none] = [guard, value, otherwise].map((part) => part && code(part));
  return (scope) =>
    partial.whenKept(
      holds?.(scope) ?? true,
      () => there?.(scope) ?? null,
      () => none?.(scope) ?? null,
      where,
    );
}

/** The first guard that is neither plainly non nor that of the only clause to hold. */
interface Met {
  readonly at: number;
  readonly guard: Value;
  /** The clause before it that holds; the others were non, or set aside by that one. */
  readonly sole: Clause | null;
}

/** Every way that open guards may fall out. No guard is read twice. */
function chooseAny(clauses: readonly Clause[], otherwise: Code | null, scope: Scope, met: Met, facts: partial.ClauseFacts): Value {
  const branches = clauses.map((clause, at) => ({
    guard: clause.guard === null ? null : () => guardOf(clause, at, scope, met),
    value: () => clause.value(scope),
    excepts: clause.excepts,
  }));
  return partial.choose(branches, otherwise && (() => otherwise(scope)), scope.site.id, facts);
}

function guardOf(clause: Clause, at: number, scope: Scope, met: Met): Value {
  if (at === met.at) return met.guard;
  const isRead = at < met.at && met.sole?.excepts.includes(at) !== true;
  return isRead ? clause === met.sole : clause.guard === null || clause.guard(scope);
}

/** The rows whose every test holds. */
export function table(expr: Table, { site, code }: Making): Code {
  const inputs = expr.inputs.map(({ value, applies }) => ({ value: code(value), applies: applies && code(applies), scale: scaleOf(value.type) }));
  const cells = new partial.Cells(expr.rows.map((row) => row.tests.map(cell)));
  const rows = expr.rows.map((row) => rowOf(expr, row, code));
  return (scope) => {
    const columns = inputs.map(({ value, applies, scale }) => ({
      value: () => value(scope),
      applies: applies && (() => applies(scope)),
      scale,
    }));
    return partial.table(
      columns,
      cells,
      rows.map((row) => () => row(scope)),
      site.id,
    );
  };
}

/** The row's record when there are several results, else its only one. */
function rowOf(expr: Table, row: Core.TableRow, code: (inner: Core.Expr) => Code): Code {
  if (row.values.length === 1) return code(itemAt(row.values, 0));
  const results = expr.results.map((name, at) => [name, code(itemAt(row.values, at))] as const);
  return (scope) => partial.fields(Object.fromEntries(results.map(([name, value]) => [name, value(scope)])));
}

/** A cell as the runtime tests it. */
export const cell = (test: Core.Test): partial.Cell =>
  test.kind === 'one of' ? { kind: 'one of', values: test.values.map((value) => valueOf(value) as partial.Known) } : test;

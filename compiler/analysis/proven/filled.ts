/**
 * Lists that are surely not empty where something is taken out of them: `plus petit de (date des arrêts) si arrêts n'est pas vide`. Where the
 * list is not known, that nothing was there to take is then no error that may arise.
 */
import { concatMap } from '../../../dsl/syntax/collections.ts';
import type * as Core from '../../../dsl/model/core.ts';
import { children, roots } from '../../../dsl/syntax/walk.ts';
import { isComparison } from '../../../dsl/operators.ts';
import { answers } from '../conditions.ts';
import { keyOf } from '../situations/regions.ts';

/** What takes something out of a list. */
export type Taking = Core.Expr & { readonly kind: 'fold' | 'pick' };

/** Keys of lists that are not empty. */
type Facts = ReadonlySet<string>;

const NONE: Facts = new Set();
const known = /* @__PURE__ */ new WeakMap<object, ReadonlySet<Core.Expr>>();

/** What of a definition takes something out of a list that a condition read before makes sure is not empty. Worked out once. */
export function filledIn(of: Core.Definition): ReadonlySet<Core.Expr> {
  const found = known.get(of) ?? new Search().run(roots(of));
  known.set(of, found);
  return found;
}

class Search {
  readonly #sure = new Set<Core.Expr>();
  /** Where the same words stand twice, both times count. */
  readonly #unsure = new Set<Core.Expr>();

  run(from: readonly Core.Expr[]): ReadonlySet<Core.Expr> {
    for (const root of from) this.#visit(root, NONE);
    for (const expr of this.#unsure) this.#sure.delete(expr);
    return this.#sure;
  }

  #visit(expr: Core.Expr, facts: Facts): void {
    if (expr.kind === 'choose') return this.#choose(expr, facts);
    if (expr.kind === 'op' && (expr.op === 'and' || expr.op === 'or')) return this.#inTurn(expr.args, expr.op === 'and', facts);
    if (expr.kind === 'fold' || expr.kind === 'pick') (facts.has(keyOf(expr.list)) ? this.#sure : this.#unsure).add(expr);
    const here = 'as' in expr ? without(facts, expr.as) : facts;
    for (const child of children(expr)) this.#visit(child, here);
  }

  /** Each operand is read where those before it hold (`et`), or do not (`ou`). */
  #inTurn(operands: readonly Core.Expr[], holds: boolean, facts: Facts): void {
    let here = facts;
    for (const operand of operands) {
      this.#visit(operand, here);
      here = after(here, operand, holds);
    }
  }

  #choose({ branches, otherwise }: Core.Expr & { readonly kind: 'choose' }, facts: Facts): void {
    const isFree = (at: number): boolean => branches.every(({ excepts }) => !excepts.includes(at));
    let none = facts;
    for (const [at, { guard, value }] of branches.entries()) {
      // an exception that nothing sets aside, and that does not hold
      const aside = branches.filter(({ excepts }, other) => excepts.includes(at) && isFree(other));
      const here = aside.reduce((all, other) => after(all, other.guard, false), facts);
      if (guard !== null) this.#visit(guard, here);
      this.#visit(value, after(here, guard, true));
      if (isFree(at)) none = after(none, guard, false);
    }
    if (otherwise !== null) this.#visit(otherwise, none);
  }
}

/** What does not speak of an element that goes by this name: the name is given to others within. */
function without(facts: Facts, as: Core.LocalId): Facts {
  const named = JSON.stringify(as);
  return [...facts].some((fact) => fact.includes(named)) ? new Set([...facts].filter((fact) => !fact.includes(named))) : facts;
}

/** What is known besides once a condition came out so. */
function after(facts: Facts, condition: Core.Expr | null, truth: boolean): Facts {
  const more = condition === null ? [] : filledIf(condition, truth);
  return more.length === 0 ? facts : new Set([...facts, ...more]);
}

/** Lists that are not empty where a condition comes out so. */
function filledIf(condition: Core.Expr, truth: boolean): readonly string[] {
  if (condition.kind === 'fold' && condition.fold === 'any' && truth) return [keyOf(condition.list), ...keysOfKept(condition)];
  if (condition.kind !== 'op') return [];
  const [first, second] = condition.args;
  if (first === undefined) return [];
  if (condition.op === 'not') return filledIf(first, !truth);
  if (condition.op === 'isEmpty') return truth ? [] : [keyOf(first)];
  if (condition.op === (truth ? 'and' : 'or')) return concatMap(condition.args, (arg) => filledIf(arg, truth));
  return first.kind === 'fold' && first.fold === 'count' && isNotZero(condition.op, second, truth) ? [keyOf(first.list)] : [];
}

/** Whether a count that compares so with a written number cannot be 0. */
const isNotZero = (op: Core.Op['op'], to: Core.Expr | undefined, truth: boolean): boolean =>
  isComparison(op) && to?.kind === 'const' && typeof to.value === 'number' && answers(0, op, to.value) !== truth;

/** `il y a X dont c`: those of the list that c keeps. */
function keysOfKept({ list, as, value, type, span }: Core.Expr & { readonly kind: 'fold' }): readonly string[] {
  return value === null ? [] : [keyOf({ kind: 'where', list, as, condition: value, type, span })];
}

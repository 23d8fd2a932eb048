/**
 * What is known of an expression before any dossier: besides the range of its number, whether it can fail and what it costs. It decides which
 * checks an emitted function can leave out, and what may be computed before it is surely needed.
 */
import type { Op } from '../../../../dsl/model/core.ts';
import type * as Core from '../../../../dsl/model/core.ts';
import { children, roots } from '../../../../dsl/syntax/walk.ts';
import { itemAt } from '../../../../dsl/syntax/sure.ts';
import { type Demand, demandOf, demands, exclusive, exhaustive, isOp, presentWhen } from './conditions.ts';
import { keyOf } from './key.ts';
import { Ranges, isFiner, within } from './ranges.ts';
import { rowsAllApart, rowsCover } from './rows.ts';

export const isUnknown = (expr: Core.Expr): boolean => expr.kind === 'const' && 'unknown' in expr;

/** Facts about the definitions of one plan, worked out when first asked. */
export class Facts extends Ranges {
  readonly #failures = new WeakMap<Core.Expr, boolean>();
  readonly #failing = new Map<string, boolean>();
  readonly #costs = new Map<string, number>();

  /** True when evaluating it may raise a fault or meet an `inconnu`. `present`: optional values known to be there, by key. */
  mayFail(expr: Core.Expr, of: Core.Definition, present: ReadonlySet<string> = NONE): boolean {
    const fails = this.#failures.get(expr);
    if (present.size === 0 && fails !== undefined) return fails;
    const found = this.#mayFail(expr, of, present);
    if (present.size === 0) this.#failures.set(expr, found);
    return found;
  }

  #mayFail(expr: Core.Expr, of: Core.Definition, present: ReadonlySet<string>): boolean {
    if (isOp(expr, 'and') || isOp(expr, 'or')) return this.#oneAfterTheOther(expr.args, isOp(expr, 'and'), of, present);
    if (isOp(expr, 'required') && expr.args[0] !== undefined && present.has(keyOf(expr.args[0]))) return this.mayFail(expr.args[0], of, present);
    if (expr.kind === 'choose') return this.#chooseMayFail(expr, of, present);
    if (children(expr).some((child) => this.mayFail(child, of, present))) return true;
    switch (expr.kind) {
      case 'const':
        return isUnknown(expr);
      case 'input':
      case 'field':
      case 'record':
      case 'list':
      case 'each':
      case 'where':
        return false;
      case 'local': {
        const binding = this.bindingOf(expr.local, of);
        return binding.kind === 'value' && this.mayFail(binding.value, of, present);
      }
      case 'ref':
        return this.definitionMayFail(expr.definition);
      case 'op':
        return this.opMayFail(expr, of);
      case 'table':
        return !rowsAllApart(expr, this.plan) || !rowsCover(expr, this.columnRange(expr, of), this.plan);
      case 'pick':
        return true;
      case 'fold':
        return this.foldMayFail(expr, of);
    }
  }

  /** Operands of `et` (or `ou`): each is read only when those before hold (or do not). */
  #oneAfterTheOther(operands: readonly Core.Expr[], holds: boolean, of: Core.Definition, present: ReadonlySet<string>): boolean {
    let known = present;
    for (const operand of operands) {
      if (this.mayFail(operand, of, known)) return true;
      known = withKeys(known, presentWhen(operand, holds));
    }
    return false;
  }

  #chooseMayFail(expr: Extract<Core.Expr, { kind: 'choose' }>, of: Core.Definition, present: ReadonlySet<string>): boolean {
    if (!this.neverInConflict(expr, of) || !(expr.otherwise !== null || this.alwaysApplies(expr))) return true;
    for (const { guard, value } of expr.branches) {
      if (guard !== null && this.mayFail(guard, of, present)) return true;
      if (this.mayFail(value, of, guard === null ? present : withKeys(present, presentWhen(guard, true)))) return true;
    }
    const [only, second] = expr.branches;
    const missed =
      only?.guard === null || only?.guard === undefined || second !== undefined ? present : withKeys(present, presentWhen(only.guard, false));
    return expr.otherwise !== null && this.mayFail(expr.otherwise, of, missed);
  }

  definitionMayFail(id: string): boolean {
    const known = this.#failing.get(id);
    if (known !== undefined) return known;
    const definition = this.definition(id);
    const [only, second] = definition.versions;
    const everyDay = only !== undefined && second === undefined && only.from === null && only.to === null;
    const fails = !everyDay || roots(definition).some((root) => this.mayFail(root, definition));
    this.#failing.set(id, fails);
    return fails;
  }

  /**
   * True when at most one branch of a `choose` can be effective, whatever the dossier, or when those that can meet give one constant.
   * A branch that excepts another never meets it.
   */
  neverInConflict(expr: Extract<Core.Expr, { kind: 'choose' }>, of: Core.Definition): boolean {
    const asked = expr.branches.map(({ guard }) => (guard === null ? [] : demands(guard, this.plan)));
    return expr.branches.every((branch, index) =>
      expr.branches.slice(0, index).every((earlier, other) => {
        const met = !branch.excepts.includes(other) && !earlier.excepts.includes(index) && !exclusive(itemAt(asked, index), itemAt(asked, other));
        return !met || (branch.value.kind === 'const' && keyOf(branch.value) === keyOf(earlier.value) && !this.mayFail(branch.value, of));
      }),
    );
  }

  /** True when one branch of a `choose` surely holds: one has no guard, or some of them cover all that one reading can be. */
  alwaysApplies(expr: Extract<Core.Expr, { kind: 'choose' }>): boolean {
    return expr.branches.some(({ guard }) => guard === null) || this.covering(expr).size > 0;
  }

  /** Branches whose guards, each about the same single reading, leave nothing out; none when there are no such branches. */
  covering(expr: Extract<Core.Expr, { kind: 'choose' }>): ReadonlySet<number> {
    const groups = new Map<string, { readonly at: Set<number>; readonly asked: Demand[] }>();
    for (const [index, { guard }] of expr.branches.entries()) {
      const asked = guard === null ? null : demandOf(guard, this.plan);
      if (asked === null) continue;
      const group = groups.get(asked.key) ?? { at: new Set<number>(), asked: [] };
      group.at.add(index);
      group.asked.push(asked);
      groups.set(asked.key, group);
    }
    return [...groups.values()].find(({ asked }) => exhaustive(asked))?.at ?? new Set();
  }

  /** Whether an operation itself can fail, its operands apart. */
  opMayFail(expr: Op, of: Core.Definition): boolean {
    const exact = expr.type.kind === 'number' && expr.type.scale === 'exact';
    switch (expr.op) {
      case 'add':
      case 'subtract':
      case 'multiply':
      case 'rescale':
      case 'convert':
        return exact || !within(this.opRange(expr, of, true));
      case 'round':
        return !within(this.opRange(expr, of, true)) || !isFiner(expr);
      case 'divide':
      case 'toExact':
      case 'required':
      case 'addMonths':
      case 'addDays':
      case 'addWorkingDays':
      case 'defer':
      case 'firstDay':
      case 'lastDay':
        return true;
      default:
        return false;
    }
  }

  /** Whether the fold itself can fail, its values apart. */
  foldMayFail(expr: Extract<Core.Expr, { kind: 'fold' }>, of: Core.Definition): boolean {
    if (expr.fold === 'greatest' || expr.fold === 'least') return !(expr.list.kind === 'list' && expr.list.items.length > 0);
    return expr.fold === 'sum' && !within(this.sumRange(expr, of));
  }

  /** A rough count of steps; a list counts for ten elements. What is kept or constant costs one. */
  cost(expr: Core.Expr, of: Core.Definition): number {
    const inside = children(expr).reduce((sum, child) => sum + this.cost(child, of), 0);
    switch (expr.kind) {
      case 'each':
      case 'where':
      case 'fold':
      case 'pick':
        return 10 + 10 * inside;
      case 'ref':
        return inside + this.definitionCost(expr.definition);
      case 'local': {
        const binding = this.bindingOf(expr.local, of);
        return binding.kind === 'value' ? this.cost(binding.value, of) : 0;
      }
      case 'op':
        return inside + (SLOW.has(expr.op) ? 8 : 1);
      case 'table':
        return inside + expr.rows.length;
      case 'const':
      case 'input':
      case 'field':
        return inside;
      case 'record':
      case 'list':
      case 'choose':
        return inside + 1;
    }
  }

  definitionCost(id: string): number {
    const known = this.#costs.get(id);
    if (known !== undefined) return known;
    const definition = this.definition(id);
    const cost = Math.min(1e6, Math.max(0, ...definition.versions.map((version) => this.cost(version.value, definition))));
    this.#costs.set(id, cost);
    return cost;
  }
}

const SLOW: ReadonlySet<string> = new Set([
  'divide',
  'toExact',
  'convert',
  'addMonths',
  'addWorkingDays',
  'defer',
  'monthsBetween',
  'yearsBetween',
  'distinct',
  'preceding',
  'following',
  'pairs',
]);

const NONE: ReadonlySet<string> = new Set();
const withKeys = (known: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> =>
  keys.length === 0 ? known : new Set([...known, ...keys]);

/**
 * What is known of an expression before any dossier: the range of its number, whether it can fail, what it costs. It decides which checks
 * an emitted function can leave out, and what may be computed before it is surely needed.
 */
import { elementOf, ficheOfType, type Op, operandOf, staticNumber } from '../../../../dsl/model/core.ts';
import type * as Core from '../../../../dsl/model/core.ts';
import type { NumberType, Type } from '../../../../dsl/model/types.ts';
import { children, roots, walk } from '../../../../dsl/syntax/walk.ts';
import type { Plan, PlannedDefinition } from '../../../plan/plan.ts';
import { MOST_IN_A_FIELD } from '../../../../runtime/emitted/reader.ts';
import { type Demand, type Interval, demandOf, demands, exclusive, exhaustive, isOp, presentWhen } from './conditions.ts';
import { keyOf } from './key.ts';
import { onlyColumn, rowsAllApart, rowsCover } from './rows.ts';
import { itemAt, sure } from '../../../../dsl/syntax/sure.ts';
import { ficheOf } from '../../../plan/plan.ts';

const SAFE: Interval = { low: -Number.MAX_SAFE_INTEGER, high: Number.MAX_SAFE_INTEGER };

/** What a local name stands for: the value of an `où`, or an element (of a list, or a subject). */
export type Binding =
  | { readonly kind: 'value'; readonly name: string; readonly value: Core.Expr }
  | { readonly kind: 'element'; readonly type: Type; readonly list: Core.Expr | null };

export const isUnknown = (expr: Core.Expr): boolean => expr.kind === 'const' && 'unknown' in expr;

/** Facts about the definitions of one plan, worked out when first asked. */
export class Facts {
  readonly plan: Plan;
  readonly definitions: ReadonlyMap<string, PlannedDefinition | Plan['guarantees'][number]>;
  readonly #bindings = new Map<string, ReadonlyMap<Core.LocalId, Binding>>();
  readonly #failures = new WeakMap<Core.Expr, boolean>();
  readonly #failing = new Map<string, boolean>();
  readonly #ranges = new Map<string, Interval>();
  readonly #costs = new Map<string, number>();

  constructor(plan: Plan) {
    this.plan = plan;
    this.definitions = new Map([...plan.definitions, ...plan.guarantees].map((definition) => [definition.id, definition]));
  }

  definition(id: string): PlannedDefinition | Plan['guarantees'][number] {
    return sure(this.definitions.get(id), `definition ${id}`);
  }

  /** The local names of a definition; each is unique in it. */
  bindings(definition: Core.Definition): ReadonlyMap<Core.LocalId, Binding> {
    const known = this.#bindings.get(definition.id);
    if (known !== undefined) return known;
    const found = new Map<Core.LocalId, Binding>();
    this.#bindings.set(definition.id, found);
    for (const subject of definition.subjects) found.set(subject.local, { kind: 'element', type: subject.type, list: null });
    for (const local of definition.locals) found.set(local.id, { kind: 'value', name: local.name, value: local.value });
    for (const root of roots(definition)) {
      walk(root, (expr) => {
        if (expr.kind !== 'each' && expr.kind !== 'where' && expr.kind !== 'fold' && expr.kind !== 'pick') return;
        found.set(expr.as, { kind: 'element', type: elementOf(expr.list.type), list: expr.list });
      });
    }
    return found;
  }

  /** What an `où` stands for. */
  valueOf(local: Core.LocalId, of: Core.Definition): Extract<Binding, { kind: 'value' }> {
    const binding = this.#bindingOf(local, of);
    return sure(binding.kind === 'value' ? binding : null, `the value of ${local}, read by ${of.id},`);
  }

  #bindingOf(local: Core.LocalId, of: Core.Definition): Binding {
    return sure(this.bindings(of).get(local), `${local}, read by ${of.id},`);
  }

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
        const binding = this.#bindingOf(expr.local, of);
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

  /** The range of the only number a table looks at. */
  columnRange(table: Extract<Core.Expr, { kind: 'table' }>, of: Core.Definition): Interval {
    const only = onlyColumn(table);
    return only === null ? SAFE : this.range(only.input.value, of);
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
        return exact || !within(this.#opRange(expr, of, true));
      case 'round':
        return !within(this.#opRange(expr, of, true)) || !isFiner(expr);
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

  /** The range of a number; of a list, that of its elements. Anything else: every safe integer. */
  range(expr: Core.Expr, of: Core.Definition): Interval {
    const wide = this.#range(expr, of);
    return { low: Math.max(wide.low, SAFE.low), high: Math.min(wide.high, SAFE.high) };
  }

  #range(expr: Core.Expr, of: Core.Definition): Interval {
    switch (expr.kind) {
      case 'const':
        return 'unknown' in expr ? declared(expr.type) : constantRange(expr.value);
      case 'input':
        return declared(expr.type);
      case 'field':
        return this.#fieldRange(expr);
      case 'local': {
        const binding = this.#bindingOf(expr.local, of);
        if (binding.kind === 'value') return this.range(binding.value, of);
        return binding.list === null ? SAFE : this.range(binding.list, of);
      }
      case 'ref':
        return this.definitionRange(expr.definition);
      case 'list':
        return unionOf(expr.items.map((item) => this.range(item, of)));
      case 'op':
        return this.#opRange(expr, of, false);
      case 'choose':
        return unionOf(
          [...expr.branches.map((branch) => branch.value), ...(expr.otherwise === null ? [] : [expr.otherwise])].map((value) =>
            this.range(value, of),
          ),
        );
      case 'table':
        return expr.results.length === 1 ? unionOf(expr.rows.flatMap((row) => row.values.map((value) => this.range(value, of)))) : SAFE;
      case 'each':
        return this.range(expr.value, of);
      case 'where':
      case 'pick':
        return this.range(expr.list, of);
      case 'fold':
        if (expr.fold === 'count') return { low: 0, high: this.longest(expr.list, of) };
        if (expr.fold === 'sum') return this.sumRange(expr, of);
        return this.range(expr.value ?? expr.list, of);
      case 'record':
        return SAFE;
    }
  }

  definitionRange(id: string): Interval {
    const known = this.#ranges.get(id);
    if (known !== undefined) return known;
    const definition = this.definition(id);
    const range = unionOf(definition.versions.map((version) => this.range(version.value, definition)));
    this.#ranges.set(id, range);
    return range;
  }

  /** Fields of declared fiches are checked on entry; those of records the ruleset makes are not followed. */
  #fieldRange(expr: Extract<Core.Expr, { kind: 'field' }>): Interval {
    return ficheOf(this.plan, ficheOfType(expr.of.type)).origin === 'declared' ? declared(expr.type) : SAFE;
  }

  /** A sum as it may be before overflow is looked for. Every partial sum lies in it too, zero included. */
  sumRange(expr: Extract<Core.Expr, { kind: 'fold' }>, of: Core.Definition): Interval {
    if (expr.list.kind === 'list' && expr.value === null) {
      const ranges = expr.list.items.map((item) => this.range(item, of));
      return { low: total(ranges.map(({ low }) => Math.min(low, 0))), high: total(ranges.map(({ high }) => Math.max(high, 0))) };
    }
    const each = this.range(expr.value ?? expr.list, of);
    const most = this.longest(expr.list, of);
    return { low: Math.min(0, each.low * most), high: Math.max(0, each.high * most) };
  }

  /** The most elements a list can have. */
  longest(list: Core.Expr, of: Core.Definition): number {
    switch (list.kind) {
      case 'const':
        return 'unknown' in list ? Infinity : Array.isArray(list.value) ? list.value.length : Infinity;
      case 'input':
        return sure(this.plan.inputs[list.input], list.input).atMost ?? Infinity;
      case 'field':
        return MOST_IN_A_FIELD;
      case 'list':
        return list.items.length;
      case 'each':
      case 'where':
        return this.longest(list.list, of);
      case 'op': {
        return list.op === 'required' ? Infinity : this.longest(operandOf(list, list.args, 0), of);
      }
      case 'local': {
        const binding = this.#bindingOf(list.local, of);
        return binding.kind === 'value' ? this.longest(binding.value, of) : Infinity;
      }
      case 'ref': {
        const definition = this.definition(list.definition);
        return Math.max(...definition.versions.map((version) => this.longest(version.value, definition)));
      }
      case 'choose':
        return Math.max(
          ...[...list.branches.map(({ value }) => value), ...(list.otherwise === null ? [] : [list.otherwise])].map((value) =>
            this.longest(value, of),
          ),
        );
      case 'record':
      case 'table':
      case 'fold':
      case 'pick':
        return Infinity;
    }
  }

  /** `raw`: before overflow is looked for. */
  #opRange(expr: Op, of: Core.Definition, raw: boolean): Interval {
    if (expr.type.kind === 'number' && expr.type.scale === 'exact') return SAFE;
    const [a = SAFE, b = SAFE] = expr.args.map((arg) => this.range(arg, of));
    const found = arithmetic(expr, a, b);
    return raw ? found : { low: Math.max(found.low, SAFE.low), high: Math.min(found.high, SAFE.high) };
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
        const binding = this.#bindingOf(expr.local, of);
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

/** True of a range that never leaves the safe integers. */
export const within = ({ low, high }: Interval): boolean => low >= SAFE.low && high <= SAFE.high;

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function unionOf(ranges: readonly Interval[]): Interval {
  if (ranges.length === 0) return SAFE;
  return { low: Math.min(...ranges.map(({ low }) => low)), high: Math.max(...ranges.map(({ high }) => high)) };
}

function constantRange(value: unknown): Interval {
  if (typeof value === 'number') return { low: value, high: value };
  if (Array.isArray(value)) return unionOf(value.map(constantRange));
  return SAFE;
}

/** The bounds of a donnée, which are checked on entry. */
function declared(type: Type): Interval {
  const inner = type.kind === 'optional' || type.kind === 'list' ? type.of : type;
  if (inner.kind === 'optional') return declared(inner);
  return inner.kind === 'number' && inner.scale !== 'exact' ? boundsOf(inner) : SAFE;
}

const boundsOf = (type: NumberType): Interval => ({ low: type.min ?? SAFE.low, high: type.max ?? SAFE.high });

function arithmetic(expr: Op, a: Interval, b: Interval): Interval {
  switch (expr.op) {
    case 'add':
      return { low: a.low + b.low, high: a.high + b.high };
    case 'subtract':
      return { low: a.low - b.high, high: a.high - b.low };
    case 'negate':
      return { low: -a.high, high: -a.low };
    case 'multiply': {
      const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
      return { low: Math.min(...corners), high: Math.max(...corners) };
    }
    case 'round':
      return isFiner(expr) ? rounded(a, expr) : SAFE;
    case 'rescale':
      return scaled(a, 10 ** staticNumber(expr, 'by'));
    case 'convert':
      return staticNumber(expr, 'd') === 1 ? scaled(a, staticNumber(expr, 'n')) : SAFE;
    case 'atMost':
      return { low: Math.min(a.low, b.low), high: Math.min(a.high, b.high) };
    case 'atLeast':
      return { low: Math.max(a.low, b.low), high: Math.max(a.high, b.high) };
    case 'required':
    case 'distinct':
    case 'preceding':
    case 'following':
      return a;
    case 'civilYear':
      return { low: 1583, high: 9999 };
    case 'yearsBetween':
      return { low: -8417, high: 8417 };
    case 'monthsBetween':
      return { low: -101_004, high: 101_004 };
    case 'daysBetween':
      return { low: -3_074_246, high: 3_074_246 };
    case 'dayCount':
      return { low: 0, high: 3_074_247 };
    default:
      return SAFE;
  }
}

const scaled = ({ low, high }: Interval, by: number): Interval => ({ low: Math.min(low * by, high * by), high: Math.max(low * by, high * by) });

/** A rounding of a scaled number to no more decimals than it has. */
function isFiner(expr: Op): boolean {
  const from = operandOf(expr, expr.args, 0).type;
  return from.kind === 'number' && from.scale !== 'exact' && from.scale >= staticNumber(expr, 'scale');
}

/** The range once rounded: a step wider on each side. */
function rounded({ low, high }: Interval, expr: Op): Interval {
  const from = operandOf(expr, expr.args, 0).type;
  const decimals = from.kind === 'number' && from.scale !== 'exact' ? from.scale : 0;
  const factor = 10 ** (decimals - staticNumber(expr, 'scale'));
  const step = staticNumber(expr, 'step');
  return { low: Math.floor(low / factor) - step, high: Math.ceil(high / factor) + step };
}

/**
 * What a condition says about what it reads: `GIR ≤ 4 et mode est autre` says that GIR lies in an interval and that mode is one value. Two
 * conditions that ask incompatible things of the same reading can never both hold: the order of their clauses is then free.
 */
import type * as Core from '../../../../dsl/model/core.ts';
import { type Comparison, type OperatorName, MIRRORED } from '../../../../dsl/operators.ts';
import type { Constant, Type } from '../../../../dsl/model/types.ts';
import type { Plan } from '../../../plan/plan.ts';
import { keyOf } from './key.ts';
import { operandOf } from '../../../../dsl/model/core.ts';
import { choiceOf } from '../../../plan/plan.ts';
import { itemAt } from '../../../../dsl/syntax/sure.ts';

/** Scaled integers, or days; both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export type Allowed =
  | { readonly kind: 'values'; readonly values: ReadonlySet<Constant> }
  /** Disjoint, in order. */
  | { readonly kind: 'intervals'; readonly intervals: readonly Interval[] };

/** One reading and what the condition allows it to be, among all that it can be (null: not a finite set; numbers are intervals). */
export interface Demand {
  readonly key: string;
  readonly allowed: Allowed;
  readonly domain: readonly Constant[] | null;
}

export const isOp = <N extends OperatorName>(expr: Core.Expr, name: N): expr is Extract<Core.Expr, { kind: 'op' }> & { readonly op: N } =>
  expr.kind === 'op' && expr.op === name;

/** The operands of nested `et`, in order. */
export const conjuncts = (expr: Core.Expr): readonly Core.Expr[] => (isOp(expr, 'and') ? expr.args.flatMap(conjuncts) : [expr]);

/** What a condition demands when it holds; a part that says nothing simple is left out. */
export function demands(condition: Core.Expr, plan: Plan): readonly Demand[] {
  if (isOp(condition, 'and')) return condition.args.flatMap((arg) => demands(arg, plan));
  const whole = demandOf(condition, plan);
  if (whole !== null) return [whole];
  if (isOp(condition, 'not')) return contraryDemands(operandOf(condition, condition.args, 0), plan);
  return isOp(condition, 'or') ? eitherOf(condition.args.map((arg) => demands(arg, plan))) : [];
}

/** What the contrary of a condition demands, when that is simple. */
export function contraryDemands(condition: Core.Expr, plan: Plan): readonly Demand[] {
  if (isOp(condition, 'or')) return condition.args.flatMap((arg) => contraryDemands(arg, plan));
  if (isOp(condition, 'not')) return demands(operandOf(condition, condition.args, 0), plan);
  const text = isOp(condition, 'different') ? textDemand(condition, plan) : null;
  if (text !== null) return [text];
  const demand = demandOf(condition, plan);
  const contrary = demand === null ? null : complement(demand.allowed, demand.domain);
  if (demand !== null && contrary !== null) return [{ ...demand, allowed: contrary }];
  return isOp(condition, 'and') ? eitherOf(condition.args.map((arg) => contraryDemands(arg, plan))) : [];
}

/** A text that is not different from a written one is that one; the others cannot be listed. */
function textDemand({ args }: Extract<Core.Expr, { kind: 'op' }>, plan: Plan): Demand | null {
  const same = comparison('equal', itemAt(args, 0), itemAt(args, 1), plan);
  return same !== null && same.allowed.kind === 'values' && same.domain === null ? same : null;
}

/** What is demanded when one of several holds: of each reading that all of them are about, what any of them allows. */
function eitherOf(alternatives: readonly (readonly Demand[])[]): readonly Demand[] {
  return itemAt(alternatives, 0).flatMap((demand) => {
    const same = alternatives.slice(1).map((asked) => asked.find(({ key }) => key === demand.key) ?? null);
    return combined([demand, ...same], union) ?? [];
  });
}

/** True when no dossier satisfies both. */
export const exclusive = (a: readonly Demand[], b: readonly Demand[]): boolean =>
  a.some((one) => b.some((other) => one.key === other.key && disjoint(one.allowed, other.allowed)));

/** A single reading decides this condition, and this is what it must be. A condition that says nothing simpler is its own reading. */
export function demandOf(condition: Core.Expr, plan: Plan): Demand | null {
  if (condition.kind !== 'op') return valuesDemand(condition, [true], plan);
  const operand = (index: number): Core.Expr => operandOf(condition, condition.args, index);
  switch (condition.op) {
    case 'not': {
      const inner = demandOf(operand(0), plan);
      const allowed = inner === null ? null : complement(inner.allowed, inner.domain);
      return inner === null || allowed === null ? null : { ...inner, allowed };
    }
    case 'or':
      return combined(
        condition.args.map((arg) => demandOf(arg, plan)),
        union,
      );
    case 'and':
      return combined(
        condition.args.map((arg) => demandOf(arg, plan)),
        intersection,
      );
    case 'equal':
    case 'different':
    case 'less':
    case 'lessOrEqual':
    case 'greater':
    case 'greaterOrEqual':
      return comparison(condition.op, operand(0), operand(1), plan) ?? orderDemand(condition.op, operand(0), operand(1));
    default:
      return valuesDemand(condition, [true], plan);
  }
}

const valuesDemand = (subject: Core.Expr, values: readonly Constant[], plan: Plan): Demand => ({
  key: keyOf(subject),
  allowed: { kind: 'values', values: new Set(values) },
  domain: domainOf(subject.type, plan),
});

/** −1, 0 or 1 as the first is less than, equal to or more than the second. */
const ORDERS = [-1, 0, 1];

/** Two readings compared with each other: what is asked of their order. */
function orderDemand(op: Comparison, left: Core.Expr, right: Core.Expr): Demand | null {
  const [a, b] = [keyOf(left), keyOf(right)];
  if (a > b) return orderDemand(MIRRORED[op], right, left);
  return { key: `order ${a} ${b}`, allowed: { kind: 'values', values: new Set(ORDERS.filter((order) => holds(op, order))) }, domain: ORDERS };
}

/** Whether a comparison holds of this order. */
export function holds(op: Comparison, order: number): boolean {
  switch (op) {
    case 'equal':
      return order === 0;
    case 'different':
      return order !== 0;
    case 'less':
      return order < 0;
    case 'lessOrEqual':
      return order <= 0;
    case 'greater':
      return order > 0;
    case 'greaterOrEqual':
      return order >= 0;
  }
}

function comparison(op: Comparison, left: Core.Expr, right: Core.Expr, plan: Plan): Demand | null {
  if (left.kind === 'const' && right.kind !== 'const') return comparison(MIRRORED[op], right, left, plan);
  if (right.kind !== 'const' || 'unknown' in right) return null;
  const value = right.value;
  if (typeof value === 'string' || typeof value === 'boolean') {
    const demand = valuesDemand(left, [value], plan);
    if (op === 'equal') return demand;
    const others = complement(demand.allowed, demand.domain);
    return op === 'different' && others !== null ? { ...demand, allowed: others } : null;
  }
  if (typeof value !== 'number') return null;
  const bound = atScaleOf(value, right.type, left.type);
  return bound === null ? null : { key: keyOf(left), allowed: { kind: 'intervals', intervals: intervalsOf(op, bound) }, domain: null };
}

/** A constant in the decimals of the reading it is compared with; null when it lies between two of its values. */
function atScaleOf(value: number, from: Type, to: Type): number | null {
  if (from.kind !== 'number' || to.kind !== 'number') return from.kind === to.kind ? value : null;
  if (from.scale === 'exact' || to.scale === 'exact') return null;
  const moved = value * 10 ** (to.scale - from.scale);
  return Number.isSafeInteger(moved) ? moved : null;
}

function intervalsOf(op: Comparison, value: number): readonly Interval[] {
  switch (op) {
    case 'equal':
      return [{ low: value, high: value }];
    case 'different':
      return [
        { low: -Infinity, high: value - 1 },
        { low: value + 1, high: Infinity },
      ];
    case 'less':
      return [{ low: -Infinity, high: value - 1 }];
    case 'lessOrEqual':
      return [{ low: -Infinity, high: value }];
    case 'greater':
      return [{ low: value + 1, high: Infinity }];
    case 'greaterOrEqual':
      return [{ low: value, high: Infinity }];
  }
}

/** Everything else a reading can be; null when that is neither a finite set nor intervals. */
export function complement(allowed: Allowed, domain: readonly Constant[] | null): Allowed | null {
  if (allowed.kind === 'values')
    return domain === null ? null : { kind: 'values', values: new Set(domain.filter((value) => !allowed.values.has(value))) };
  const intervals: { low: number; high: number }[] = [];
  let from = -Infinity;
  for (const { low, high } of allowed.intervals) {
    if (low > from) intervals.push({ low: from, high: low - 1 });
    from = high + 1;
  }
  if (from < Infinity) intervals.push({ low: from, high: Infinity });
  return { kind: 'intervals', intervals };
}

/** The values of a type that has few: oui/non, a choix. */
export function domainOf(type: Type, plan: Plan): readonly Constant[] | null {
  if (type.kind === 'boolean') return [true, false];
  if (type.kind === 'choice') return choiceOf(plan, type.choice).values.map(({ name }) => name);
  return null;
}

/** No value is in both. */
export function disjoint(a: Allowed, b: Allowed): boolean {
  if (a.kind === 'values' && b.kind === 'values') return [...a.values].every((value) => !b.values.has(value));
  if (a.kind === 'intervals' && b.kind === 'intervals') {
    return a.intervals.every((one) => b.intervals.every((other) => one.high < other.low || other.high < one.low));
  }
  return false;
}

/** What demands of one reading come to together; null when they are of several. */
function combined(parts: readonly (Demand | null)[], combine: (a: Allowed, b: Allowed) => Allowed | null): Demand | null {
  const [first, ...rest] = parts;
  if (first === undefined || first === null) return null;
  return rest.reduce<Demand | null>((all, part) => {
    if (all === null || part === null || part.key !== all.key) return null;
    const allowed = combine(all.allowed, part.allowed);
    return allowed === null ? null : { ...all, allowed };
  }, first);
}

/** Both; null when they are not of one kind. */
function intersection(a: Allowed, b: Allowed): Allowed | null {
  if (a.kind === 'values' && b.kind === 'values') return { kind: 'values', values: new Set([...a.values].filter((value) => b.values.has(value))) };
  if (a.kind !== 'intervals' || b.kind !== 'intervals') return null;
  const met = a.intervals.flatMap((one) =>
    b.intervals.map((other) => ({ low: Math.max(one.low, other.low), high: Math.min(one.high, other.high) })).filter(({ low, high }) => low <= high),
  );
  return { kind: 'intervals', intervals: met };
}

/** Either; null when they are not of one kind. */
export function union(a: Allowed, b: Allowed): Allowed | null {
  if (a.kind === 'values' && b.kind === 'values') return { kind: 'values', values: new Set([...a.values, ...b.values]) };
  return a.kind === 'intervals' && b.kind === 'intervals' ? { kind: 'intervals', intervals: joined([...a.intervals, ...b.intervals]) } : null;
}

/** Intervals of whole numbers in order, those that meet or touch as one. */
export function joined(intervals: readonly Interval[]): readonly Interval[] {
  const merged: { low: number; high: number }[] = [];
  for (const { low, high } of [...intervals].sort((x, y) => x.low - y.low)) {
    const last = merged.at(-1);
    if (last !== undefined && low <= last.high + 1) last.high = Math.max(last.high, high);
    else merged.push({ low, high });
  }
  return merged;
}

/** True when these conditions leave nothing out, each decided by the same single reading. */
export function exhaustive(parts: readonly (Demand | null)[]): boolean {
  const all = combined(parts, union);
  if (all === null) return false;
  const rest = complement(all.allowed, all.domain);
  return rest !== null && (rest.kind === 'values' ? rest.values.size === 0 : rest.intervals.length === 0);
}

/** Optional values that are there when a condition is true (or false). */
export const presentWhen = (condition: Core.Expr, holds: boolean): readonly string[] => askedForPresence(condition, holds).map(keyOf);

/** What `existe` asks about, of the conditions that say such values are there. */
export function askedForPresence(condition: Core.Expr, holds: boolean): readonly Core.Expr[] {
  if (isOp(condition, 'not')) return askedForPresence(operandOf(condition, condition.args, 0), !holds);
  if (holds) return conjuncts(condition).flatMap((part) => (isOp(part, 'exists') ? [operandOf(part, part.args, 0)] : []));
  return isOp(condition, 'or') ? condition.args.flatMap((part) => askedForPresence(part, false)) : [];
}

/** Makers of core nodes. Constants fold here, so that a literal meets its column at the right scale without an operator left in the plan. */
import * as Core from '../../model/core.ts';
import type { OperatorName } from '../../operators.ts';
import type { Span } from '../../syntax/span.ts';
import type { Constant, NumberType, Type } from '../../model/types.ts';
import { BOOLEAN, listOf, numberType } from '../types.ts';

export const constant = (type: Type, value: Constant, span: Span | null): Core.Expr => ({ kind: 'const', type, value, span });
export const unknownOf = (type: Type, span: Span | null): Core.Expr => ({ kind: 'const', type, value: 'unknown', unknown: true, span });

export const isUnknown = (expr: Core.Expr): boolean => expr.kind === 'const' && 'unknown' in expr;
export const isNone = (expr: Core.Expr): boolean => expr.kind === 'const' && expr.value === null;

export const operation = (op: OperatorName, args: readonly Core.Expr[], type: Type, span: Span | null, statics: Core.Statics = {}): Core.Expr => ({
  kind: 'op',
  op,
  args,
  type,
  span,
  static: statics,
});

export const test = (op: OperatorName, args: readonly Core.Expr[], span: Span | null): Core.Expr => operation(op, args, BOOLEAN, span);
export const not = (operand: Core.Expr, span: Span | null): Core.Expr => test('not', [operand], span);
export const exists = (operand: Core.Expr, span: Span | null): Core.Expr => test('exists', [operand], span);

/** The value of an optional that is read only where it is there: a guard before it says so. */
export const surely = (operand: Core.Expr, type: Type, span: Span | null): Core.Expr => operation('required', [operand], type, span, { sure: 1 });

/** Conjunction of one condition or more, left to right. */
export function conjunction(operands: readonly Core.Expr[], span: Span | null): Core.Expr {
  return operands.reduce((left, right) => test('and', [left, right], span));
}

/** Disjunction of one condition or more, left to right. */
export function disjunction(operands: readonly Core.Expr[], span: Span | null): Core.Expr {
  return operands.reduce((left, right) => test('or', [left, right], span));
}

/** Guarded values tried in order: each branch sets aside all later ones, so no two are ever effective together. */
export function cascade(
  branches: readonly { readonly guard: Core.Expr; readonly value: Core.Expr }[],
  otherwise: Core.Expr,
  type: Type,
): Core.Expr & { readonly kind: 'choose' } {
  return {
    kind: 'choose',
    type,
    span: null,
    branches: branches.map(({ guard, value }, index) => ({
      guard,
      value,
      excepts: branches.slice(index + 1).map((_, later) => index + 1 + later),
      label: null,
      sources: [],
      span: null,
    })),
    otherwise,
  };
}

const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));

/** A reduced fraction; `d` is positive. */
const fraction = (n: number, d: number): { readonly n: number; readonly d: number } => {
  const common = gcd(n, d);
  return { n: n / common, d: d / common };
};

/** Adds decimals to a scaled number; a constant is simply rewritten, if it stays countable. Only ever more decimals: never loses anything. */
export function toScale(expr: Core.Expr, type: NumberType, scale: number): Core.Expr {
  if (type.scale === 'exact' || type.scale === scale) return expr;
  const by = scale - type.scale;
  const target = numberType(type.unit, scale);
  if (expr.kind === 'const') {
    if (isUnknown(expr)) return unknownOf(target, expr.span);
    const value = (expr.value as number) * 10 ** by;
    if (Number.isSafeInteger(value)) return constant(target, value, expr.span);
  }
  return operation('rescale', [expr], target, expr.span, { by });
}

/** With 10 decimals (two rates of an amount) safe integers end at 900 000 €, with 14 at 90 €; a fraction leaves out the zeros that a rate of 90 % carries. */
const MOST_DECIMALS = 8;

/** Whether a number has more decimals than amounts leave room for: where it meets another, or is rounded, it is reckoned as a fraction. */
export const isWide = (type: Type, most = MOST_DECIMALS): boolean => type.kind === 'number' && type.scale !== 'exact' && type.scale > most;

/** A scaled number as an exact fraction; one of too many decimals is so from where it is reckoned (decision 15). */
export function toExact(expr: Core.Expr, type: NumberType): Core.Expr {
  if (type.scale === 'exact') return expr;
  const target = numberType(type.unit, 'exact');
  if (expr.kind === 'const')
    return isUnknown(expr) ? unknownOf(target, expr.span) : constant(target, fraction(expr.value as number, 10 ** type.scale), expr.span);
  return (isWide(type) ? reckoned(expr, target) : null) ?? operation('toExact', [expr], target, expr.span, { scale: type.scale });
}

/** A wide number as a fraction of what it is made of; null: of nothing written here, as what a rule gives. */
function reckoned(expr: Core.Expr, target: NumberType): Core.Expr | null {
  if (expr.kind === 'fold') return reckonedFold(expr, target);
  if (expr.kind !== 'op') return null;
  const exact = (): readonly Core.Expr[] => expr.args.map((arg) => toExact(arg, arg.type as NumberType));
  switch (expr.op) {
    case 'multiply': {
      const decimals = expr.args.map(scaleOf).reduce((sum, scale) => sum + scale, 0);
      return convert(operation('multiply', exact(), target, expr.span), target, 1, 10 ** (scaleOf(expr) - decimals), target.unit);
    }
    case 'add':
    case 'subtract':
    case 'negate':
    case 'atMost':
    case 'atLeast':
      return operation(expr.op, exact(), target, expr.span);
    case 'convert': {
      const from = Core.operandOf(expr, exact(), 0);
      return convert(from, from.type as NumberType, Core.staticNumber(expr, 'n'), Core.staticNumber(expr, 'd'), target.unit);
    }
    case 'rescale':
      return Core.operandOf(expr, exact(), 0);
    default:
      return null;
  }
}

/** A sum, or the greatest or least, of elements worked out one by one, or written out. */
function reckonedFold(expr: Core.Expr & { readonly kind: 'fold' }, target: NumberType): Core.Expr {
  const of = (value: Core.Expr): Core.Expr => toExact(value, value.type as NumberType);
  if (expr.value !== null) return { ...expr, value: of(expr.value), type: target };
  if (expr.list.kind === 'list') return { ...expr, list: { ...expr.list, items: expr.list.items.map(of), type: listOf(target) }, type: target };
  return { ...expr, value: of({ kind: 'local', local: expr.as, type: Core.elementOf(expr.list.type), span: null }), type: target };
}

const scaleOf = ({ type }: Core.Expr): number => (type.kind === 'number' && type.scale !== 'exact' ? type.scale : 0);

const isFraction = (value: Constant): value is { readonly n: number; readonly d: number } =>
  typeof value === 'object' && value !== null && 'n' in value;

/** A constant fraction that is a whole number at this scale, exactly; null when it is not, or is too large. */
export function wholeConstant(expr: Core.Expr, scale: number): number | null {
  if (expr.kind !== 'const' || !isFraction(expr.value)) return null;
  const [scaled, d] = [BigInt(expr.value.n) * 10n ** BigInt(scale), BigInt(expr.value.d)];
  const value = Number(scaled / d);
  return scaled % d === 0n && Number.isSafeInteger(value) ? value : null;
}

/** Times `n / d`, landing in `unit`. A whole ratio keeps the scale; another one makes a fraction. A constant folds if it stays countable. */
export function convert(expr: Core.Expr, type: NumberType, n: number, d: number, unit: string): Core.Expr {
  const ratio = fraction(n, d);
  if (ratio.n === 1 && ratio.d === 1) return type.unit === unit ? expr : { ...expr, type: numberType(unit, type.scale) };
  if (ratio.d === 1 && type.scale !== 'exact') {
    const target = numberType(unit, type.scale);
    const value = expr.kind === 'const' && typeof expr.value === 'number' ? expr.value * ratio.n : null;
    if (value !== null && Number.isSafeInteger(value)) return constant(target, value, expr.span);
    return operation('convert', [expr], target, expr.span, ratio);
  }
  const exact = toExact(expr, type);
  const target = numberType(unit, 'exact');
  const folded = exact.kind === 'const' && isFraction(exact.value) ? { n: exact.value.n * ratio.n, d: exact.value.d * ratio.d } : null;
  if (folded !== null && Number.isSafeInteger(folded.n) && Number.isSafeInteger(folded.d)) {
    return constant(target, fraction(folded.n, folded.d), expr.span);
  }
  return operation('convert', [exact], target, expr.span, ratio);
}

/** The common scale of two numbers: exact as soon as one of them is. */
export function unifyScales(left: Core.Expr, right: Core.Expr): readonly [Core.Expr, Core.Expr, NumberType] {
  const a = left.type as NumberType;
  const b = right.type as NumberType;
  if (a.scale === 'exact' || b.scale === 'exact') return [toExact(left, a), toExact(right, b), numberType(a.unit, 'exact')];
  const scale = Math.max(a.scale, b.scale);
  return [toScale(left, a, scale), toScale(right, b, scale), numberType(a.unit, scale)];
}

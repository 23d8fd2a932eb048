/** Making a value fit the place it is stored in: units, decimals, presence. LAW: storing what does not fit is an error (decision 16). */
import type * as Core from '../../model/core.ts';
import { formatDecimal } from '../../../runtime/numbers/decimal.ts';
import { compareExactScaled } from '../../../runtime/numbers/fraction.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import type { Fix } from '../../diagnostics/diagnostic.ts';
import { fix, guess } from '../../diagnostics/entry.ts';
import { frenchDigits } from '../../lexer/points.ts';
import type { Span } from '../../syntax/span.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { Constant, NumberType, Type } from '../../model/types.ts';
import { conversion, isPercentage, isWritable, numerator } from '../../model/units.ts';
import { constant, convert, exists, isNone, isUnknown, isWide, surely, toExact, toScale, unknownOf, wholeConstant } from './build.ts';
import { type Context, type Scope, elementName, freshLocal, placeOf, textAt } from '../context.ts';
import { amongElements, need } from './facts.ts';
import { precision, say, wrongOperand, wrongType } from '../messages.ts';
import { numberType, present, sameType } from '../types.ts';

/** Types, lowers and fits in one go; null when something was wrong (and said). */
export function elaborateAs(c: Context, scope: Scope, expr: Syntax.Expr, type: Type): Core.Expr | null {
  const value = c.elaborate(expr, scope, type);
  return value === null ? null : coerce(c, scope, value, type, expr.span);
}

/** Fits `expr` into `target`. */
export function coerce(c: Context, scope: Scope, expr: Core.Expr, target: Type, span: Span): Core.Expr | null {
  if (isUnknown(expr)) return unknownOf(target, expr.span);
  if (expr.type.kind === 'nothing' && isNone(expr) && target.kind === 'list')
    return say(c, CHECK.noneForList, span, {}, { fixes: [fix('replace', span, 'liste vide', { by: 'liste vide' })] });
  if (expr.type.kind === 'nothing')
    return isNone(expr) && target.kind === 'optional' ? constant(target, null, expr.span) : wrongType(c, span, target, expr.type);
  if (sameType(expr.type, target)) return checkBounds(c, expr, target, span);
  if (target.kind === 'optional') {
    if (expr.type.kind !== 'optional') return coerce(c, scope, expr, target.of, span);
    return fitOptional(c, scope, expr, target, span);
  }
  if (expr.type.kind === 'optional') return coerce(c, scope, need(c, scope, expr), target, span);
  if (target.kind === 'number' && expr.type.kind === 'number') return fitNumber(c, scope, expr, expr.type, target, span);
  if (target.kind === 'list' && expr.type.kind === 'list') return fitList(c, scope, expr, expr.type.of, target, span);
  return wrongType(c, span, target, expr.type);
}

function fitNumber(
  c: Context,
  scope: Scope,
  expr: Core.Expr,
  type: NumberType,
  target: NumberType,
  span: Span,
  isConverted = false,
): Core.Expr | null {
  if (type.unit !== target.unit) {
    const ratio = conversion(type.unit, target.unit);
    if (ratio === null) return wrongUnit(c, scope, expr, type, target, span);
    const converted = countable(c, expr, convert(expr, type, ratio.n, ratio.d, target.unit), span);
    if (converted === null) return null;
    return fitNumber(c, scope, converted, converted.type as NumberType, target, span, true);
  }
  if (target.scale === 'exact') return checkBounds(c, toExact(expr, type), target, span);
  if (type.scale === 'exact') {
    const whole = wholeConstant(expr, target.scale);
    return whole === null
      ? precision(c, span, 'exact', { unit: target.unit, scale: target.scale }, isConverted)
      : checkBounds(c, constant(target, whole, expr.span), target, span);
  }
  if (type.scale > target.scale) return precision(c, span, type.scale, { unit: target.unit, scale: target.scale }, isConverted);
  const scaled = countable(c, expr, toScale(expr, type, target.scale), span);
  return scaled === null ? null : checkBounds(c, scaled, target, span);
}

/** `rewritten`, the same number in another unit or with more decimals; null (and said) when it is a constant that is then too large. */
export function countable(c: Context, expr: Core.Expr, rewritten: Core.Expr, span: Span): Core.Expr | null {
  if (expr.kind !== 'const' || typeof expr.value !== 'number' || rewritten.kind === 'const') return rewritten;
  if (expr.type.kind !== 'number' || expr.type.scale === 'exact' || rewritten.type.kind !== 'number' || rewritten.type.scale === 'exact')
    return rewritten;
  const wide = isWide(rewritten.type) ? { decimals: rewritten.type.scale } : {};
  return say(c, CHECK.numberTooLarge, span, { digits: formatDecimal(expr.value, expr.type.scale), ...wide });
}

/** A literal without unit is given that of its place; in a cell, what its unit lacks to be that of the column (`24,50 €` under `€/h`). */
function wrongUnit(c: Context, scope: Scope, expr: Core.Expr, type: NumberType, target: NumberType, span: Span): null {
  const bare = expr.kind === 'const' && type.unit === '';
  const end: Span = { file: span.file, start: span.end, end: span.end };
  const readings = target.unit === '%' ? asPercentages(expr) : [];
  const params = { expected: target.unit, found: type.unit, where: scope.cell ? ('cell' as const) : ('' as const), readings };
  if (readings.length > 0) return say(c, CHECK.wrongUnit, span, params, { fixes: percentFixes(span, readings) });
  if (bare) {
    const written = scope.cell ? null : inUnit(c, expr, target.unit);
    return say(
      c,
      CHECK.wrongUnit,
      span,
      { ...params, readings: written === null ? [] : [written] },
      { fixes: [fix('unit', end, ` ${target.unit}`, { by: target.unit })] },
    );
  }
  const by = scope.cell ? null : inUnit(c, expr, target.unit);
  if (by !== null) return say(c, CHECK.wrongUnit, span, { ...params, readings: [by] }, { fixes: [guess('replace', span, by, { by })] });
  if (saysPrice(c, expr, type, target.unit, span)) return null;
  const [plain] = (scope.cell && target.unit === '' && /^[\d \u00a0\u202f]*\d(?:,\d+)?/u.exec(textAt(c, span))) || [];
  if (plain !== undefined)
    return say(c, CHECK.wrongUnit, span, { ...params, readings: [plain] }, { fixes: [guess('replace', span, plain, { by: plain })] });
  const lacks = scope.cell && type.unit !== '' && target.unit.startsWith(`${type.unit}/`) ? target.unit.slice(type.unit.length) : null;
  return say(c, CHECK.wrongUnit, span, params, { fixes: lacks === null ? [] : [fix('unit', end, lacks, { by: target.unit })] });
}

/** `heures × 20 €` where an amount is wanted: true, and said with the price to write. */
export function saysPrice(c: Context, expr: Core.Expr, type: NumberType, unit: string, span: Span): boolean {
  const price = unit === '' ? null : priceIn(c, expr, unit); // a number has no price
  if (price === null) return false;
  const params = { expected: unit, found: type.unit, where: '' as const, readings: [price.by] };
  say(c, CHECK.wrongUnit, span, params, { fixes: [fix('replace', price.span, price.by, { by: price.by })] });
  return true;
}

/** What one of them costs, `20 €/h`; null where no written amount stands in a product. */
function priceIn(c: Context, expr: Core.Expr, unit: string): { readonly span: Span; readonly by: string } | null {
  if (expr.kind !== 'op' || !['multiply', 'convert', 'rescale', 'toExact'].includes(expr.op)) return null;
  const [left, right] = expr.args;
  if (left === undefined || right === undefined) return left === undefined ? null : priceIn(c, left, unit);
  const [amount, counted] = left.kind === 'const' ? [left, right] : [right, left];
  if (amount.type.kind !== 'number' || amount.type.unit !== unit || counted.type.kind !== 'number' || counted.type.unit === '') return null;
  const by = inUnit(c, amount, `${unit}/${counted.type.unit}`);
  return by === null || amount.span === null ? null : { span: amount.span, by };
}

/**
 * A written amount as it would be in another unit, when the two count the same: `150 €` as `150 €/an`, `60 ans` as `60`; null of what is worked out, of a percentage, and
 * where the amount would be another.
 */
export function inUnit(c: Context, expr: Core.Expr, unit: string): string | null {
  if (expr.kind !== 'const' || expr.type.kind !== 'number' || expr.span === null || isPercentage(expr.type.unit) || isPercentage(unit)) return null;
  if (!isWritable(unit)) return null;
  if (unit !== '' && expr.type.unit !== '' && numerator(unit) !== numerator(expr.type.unit)) return null;
  const digits = /^\d[\d\s,]*/u.exec(textAt(c, expr.span))?.[0].trim();
  return digits === undefined ? null : `${digits}${unit === '' ? '' : ` ${unit}`}`;
}

/** From here on a bare number is surely counted in hundredths: nobody writes a share as 10. */
const SURELY_PERCENT = 10;

/** The percentages a bare constant may have been meant as, 0,3 as 30 % or 0,3 %; none when it is no bare constant. */
export function asPercentages(expr: Core.Expr): readonly string[] {
  if (expr.kind !== 'const' || typeof expr.value !== 'number' || isUnknown(expr)) return [];
  if (expr.type.kind !== 'number' || expr.type.unit !== '' || expr.type.scale === 'exact') return [];
  const { scale } = expr.type;
  const plain = `${shortest(expr.value, scale)} %`;
  const share = expr.value * 100;
  if (Math.abs(expr.value) >= SURELY_PERCENT * 10 ** scale || !Number.isSafeInteger(share)) return [plain];
  return [...new Set([`${shortest(share, scale)} %`, plain])];
}

/** `30`, `0,3`: no zeros at the end. */
const shortest = (value: number, scale: number): string => frenchDigits(formatDecimal(value, scale).replace(/\.?0+$/, scale === 0 ? '$&' : ''));

export const percentFixes = (span: Span, readings: readonly string[]): readonly Fix[] =>
  readings.map((written) => fix('replace', span, written, { by: written }));

function checkBounds(c: Context, expr: Core.Expr, target: Type, span: Span): Core.Expr | null {
  const type = present(target);
  if (type.kind !== 'number' || expr.kind !== 'const') return expr;
  const { min, max } = type;
  if ((min === null || compareBound(expr.value, min) >= 0) && (max === null || compareBound(expr.value, max) <= 0)) return expr;
  const scale = type.scale === 'exact' ? 0 : type.scale;
  const words = (bound: number | null): string => (bound === null ? '' : (bound / 10 ** scale).toLocaleString('fr-FR'));
  return say(c, CHECK.outOfBounds, span, { min: words(min), max: words(max) });
}

/** A constant with a bound of its type: scaled as it is, of an exact number in plain units. What is no number passes none. */
function compareBound(value: Constant, bound: number): number {
  if (typeof value === 'number') return value - bound;
  return typeof value === 'object' && value !== null && 'n' in value ? compareExactScaled(value, bound, 0) : 0;
}

/** An optional of another scale: what is there is fitted, `aucun` stays. */
function fitOptional(c: Context, scope: Scope, expr: Core.Expr, target: Type & { kind: 'optional' }, span: Span): Core.Expr | null {
  const inner = present(expr.type);
  const value = coerce(c, scope, surely(expr, inner, expr.span), target.of, span);
  if (value === null) return null;
  const branch: Core.Branch = { guard: exists(expr, null), value, excepts: [], label: null, sources: [], span: null };
  return { kind: 'choose', type: target, span: expr.span, branches: [branch], otherwise: constant(target, null, null) };
}

/** A list whose elements must be fitted one by one. */
function fitList(c: Context, scope: Scope, expr: Core.Expr, from: Type, target: Type & { kind: 'list' }, span: Span): Core.Expr | null {
  if (expr.kind === 'list') {
    const items = expr.items.map((item) => coerce(c, scope, item, target.of, placeOf(item, span)));
    return items.includes(null) ? null : { ...expr, type: target, items: items.filter((item) => item !== null) };
  }
  if (expr.kind === 'each' && from.kind === 'optional' && target.of.kind !== 'optional') {
    // LAW (decision 5): what may be absent is no value of the list, and a condition must leave it out; whoever reads the list would meet it
    const value = coerce(c, amongElements(scope, expr.list, expr.as), expr.value, target.of, span);
    return value === null ? null : { ...expr, type: target, value };
  }
  const as = freshLocal(scope, elementName(from));
  const value = coerce(c, scope, { kind: 'local', local: as, type: from, span: null }, target.of, span);
  return value === null ? null : { kind: 'each', type: target, span: expr.span, list: expr, as, value };
}

/** A number, present; null (and said) when it is not one. */
export function asNumber(c: Context, scope: Scope, expr: Core.Expr | null, span: Span): (Core.Expr & { readonly type: NumberType }) | null {
  if (expr === null) return null;
  const value = need(c, scope, expr);
  if (value.type.kind === 'number') return value as Core.Expr & { readonly type: NumberType };
  if (isUnknown(value)) return unknownOf(numberType('', 0), value.span) as Core.Expr & { readonly type: NumberType };
  return wrongOperand(c, span, 'number', value.type);
}

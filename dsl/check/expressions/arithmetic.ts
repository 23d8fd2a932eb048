/** Numbers: literals, sums, products, quotients, limits, roundings. LAW: units are types (9); exact arithmetic (8, decisions 15 to 19). */
import type * as Core from '../../model/core.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import { SYNTAX } from '../../diagnostics/catalog/syntax.ts';
import { fix, guess } from '../../diagnostics/entry.ts';
import { isTwoWays, twoReadings } from '../../lexer/points.ts';
import type { Span } from '../../syntax/span.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { NumberType, Scale, Type } from '../../model/types.ts';
import { conversion, divideUnits, isPercentage, isWritable, multiplyUnits, numerator, parseUnit } from '../../model/units.ts';
import { constant, convert, isUnknown, isWide, operation, toExact, unifyScales, unknownOf } from './build.ts';
import { asNumber, asPercentages, countable, elaborateAs, inUnit, percentFixes, saysPrice } from './coerce.ts';
import { need } from './facts.ts';
import { sayNoCondition } from './meant.ts';
import { say, unknownUnit } from '../messages.ts';
import { DATE, numberType, present } from '../types.ts';
import { type Context, type Scope, placeOf, textAt } from '../context.ts';

type Num = Core.Expr & { readonly type: NumberType };
type Of<K extends Syntax.Expr['kind']> = Syntax.Expr & { readonly kind: K };

const unitOf = (expected: Type | null): string | null => {
  const type = expected === null ? null : present(expected);
  return type?.kind === 'number' ? type.unit : null;
};

/** The digits of a literal as a scaled integer; trailing zeros do not count (decision 15). null: too large. */
export function readDigits(digits: string): { readonly value: number; readonly scale: number } | null {
  const [whole = '', decimals = ''] = digits.split('.');
  const kept = decimals.replace(/0+$/, '');
  const value = Number(whole + kept);
  return Number.isSafeInteger(value) && kept.length <= 15 ? { value, scale: kept.length } : null;
}

/**
 * `24,50 €/h`. In a cell the unit may be left out where the expected type fixes it (decision 9); but not a `%`, since 0,3 and 30 could both
 * be meant for the same rate.
 */
export function elaborateNumber(c: Context, scope: Scope, literal: Syntax.NumberLiteral, expected: Type | null): Core.Expr | null {
  const read = readDigits(literal.digits);
  if (read === null) return say(c, CHECK.numberTooLarge, literal.span, { digits: literal.digits });
  const written = parseUnit(literal.unit, c.units);
  if (written === null) return unknownUnit(c, literal.span, literal.unit);
  const wanted = unitOf(expected) ?? '';
  const unit = scope.cell && literal.unit === '' && wanted !== '%' ? wanted : written.unit;
  const type = expected === null ? null : present(expected);
  const places = type?.kind === 'number' && type.unit === unit ? type.scale : placesOf(written);
  if (saidTwoWays(c, literal.span, unit, places)) return null;
  return constant(numberType(unit, read.scale), read.value, literal.span);
}

/** The decimals a unit keeps; a bare number may have any. */
const placesOf = ({ unit, decimals }: { readonly unit: string; readonly decimals: number }): Scale => (unit === '' ? 'exact' : decimals);

/** Says of `1,500 €` that it may be a thousand and a half as well as one and a half; nobody counts percentages by the thousand. */
export function saidTwoWays(c: Context, span: Span, unit: string, places: Scale): boolean {
  const typed = textAt(c, span);
  if (isPercentage(unit) || !isTwoWays(typed, places)) return false;
  const written = typed.slice(0, typed.indexOf(',') + 4);
  const number = { ...span, end: span.start + written.length };
  const [thousands, decimals] = twoReadings(written);
  const [first, ...others] = decimals === written ? [thousands] : [thousands, decimals];
  const fixes = [guess('replace', number, first, { by: first }), ...others.map((by) => guess('replace', number, by, { by }))];
  say(c, CHECK.thousandsOrDecimals, number, { written, thousands, decimals }, { fixes });
  return true;
}

export function elaborateArithmetic(c: Context, scope: Scope, expr: Of<'arithmetic'>, expected: Type | null): Core.Expr | null {
  switch (expr.operator) {
    case '+':
    case '−':
      return elaborateSum(c, scope, expr, expected);
    case '×':
      return elaborateProduct(c, scope, expr, expected);
    case '/':
      return elaborateQuotient(c, scope, expr, expected);
  }
}

function elaborateSum(c: Context, scope: Scope, expr: Of<'arithmetic'>, expected: Type | null): Core.Expr | null {
  const minus = expr.operator === '−';
  const pair = numberPair(c, scope, expr.left, expr.right, expected, minus ? 'subtract' : 'add', expr.span);
  if (pair === null) return null;
  const [left, right, type] = pair;
  return operation(minus ? 'subtract' : 'add', [left, right], type, expr.span);
}

/** Two numbers of one unit and one scale. A dimensionless side is read as a percentage when the other one is (decision 19). */
function numberPair(
  c: Context,
  scope: Scope,
  leftSyntax: Syntax.Expr,
  rightSyntax: Syntax.Expr,
  expected: Type | null,
  purpose: 'add' | 'subtract' | 'compare' | 'limit',
  span: Span,
): readonly [Core.Expr, Core.Expr, NumberType] | null {
  const first = c.elaborate(leftSyntax, scope, expected);
  const isSum = purpose === 'add' || purpose === 'subtract';
  if (isSum && first !== null && present(first.type).kind === 'date') return sayDateSum(c, scope, leftSyntax, rightSyntax, purpose, span);
  let left = asNumber(c, scope, first, leftSyntax.span);
  let right = asNumber(c, scope, c.elaborate(rightSyntax, scope, left?.type ?? expected), rightSyntax.span);
  if (left === null || right === null) return null;
  left = towards(c, scope, left, right, leftSyntax);
  right = towards(c, scope, right, left, rightSyntax);
  return unify(c, left, right, purpose, span, rightSyntax.span);
}

/** `e + 3 mois`, `fin − début`: what is counted from a date has words of its own. */
function sayDateSum(c: Context, scope: Scope, date: Syntax.Expr, other: Syntax.Expr, purpose: 'add' | 'subtract', span: Span): null {
  const value = c.elaborate(other, scope, null);
  if (value === null) return null;
  const type = present(value.type);
  const [from, by] = [date, other].map((one) => textAt(c, one.span).replace(/\s+/g, ' '));
  const shifted = type.kind === 'number' && /^(?:jour|semaine|mois|an$)/.test(type.unit);
  const days = type.kind === 'number' && type.unit === '';
  const right =
    shifted || days
      ? `${by}${days ? ' jours' : ''} ${purpose === 'add' ? 'après' : 'avant'} ${from}`
      : type.kind === 'date' && purpose === 'subtract'
        ? `jours entre ${by} et ${from}`
        : '';
  return say(c, CHECK.dateSum, span, { right }, { fixes: right === '' ? [] : [guess('replace', span, right, { by: right })] });
}

/**
 * The same words read with the unit of the other side, where they have one free: a ratio beside a percentage, whole years beside a plain
 * number. Anything else stays what it is.
 */
export function towards(c: Context, scope: Scope, value: Num, other: Num, syntax: Syntax.Expr): Num {
  const free = (value.type.unit === '' && other.type.unit === '%') || (value.type.unit !== '' && other.type.unit === '');
  if (!free || value.kind === 'const') return value;
  const again = c.elaborate(syntax, scope, other.type);
  return again?.type.kind === 'number' && again.type.unit === other.type.unit ? (again as Num) : value;
}

/** Same unit (converting `an` to `mois`, `semaine` to `jour`), same scale. */
export function unify(
  c: Context,
  left: Num,
  right: Num,
  purpose: 'add' | 'subtract' | 'compare' | 'limit',
  span: Span,
  rightSpan: Span,
): readonly [Core.Expr, Core.Expr, NumberType] | null {
  if (isUnknown(left)) return unifyScales(unknownOf(right.type, left.span), right);
  if (isUnknown(right)) return unifyScales(left, unknownOf(left.type, right.span));
  if (left.type.unit === right.type.unit) return unifyScales(left, right);
  const ratio = conversion(left.type.unit, right.type.unit);
  if (ratio === null) {
    const params = { operation: purpose, left: left.type.unit, right: right.type.unit };
    if (
      (purpose === 'add' || purpose === 'subtract') &&
      left.type.unit !== '' &&
      right.type.unit === '%' &&
      right.kind === 'const' &&
      typeof right.value === 'number'
    ) {
      const share = 100 + ((purpose === 'add' ? 1 : -1) * right.value) / 10 ** (right.type.scale === 'exact' ? 0 : right.type.scale);
      const by = `${textAt(c, placeOf(left, span)).replace(/\s+/g, ' ')} × ${String(share).replace('.', ',')} %`;
      return say(c, CHECK.unitMismatch, span, { ...params, readings: [by] }, { fixes: [guess('replace', span, by, { by })] });
    }
    const [bare, at, unit] = left.type.unit === '' ? [left, left.span, right.type.unit] : [right, rightSpan, left.type.unit];
    if (bare.type.unit !== '' || bare.kind !== 'const' || at === null) return sayMismatch(c, left, right, span, params);
    const written = inUnit(c, bare, unit);
    const percentages = unit === '%' ? asPercentages(bare) : [];
    const readings = percentages.length === 0 && written !== null ? [written] : percentages;
    const given = isWritable(unit) ? [fix('unit', { ...at, start: at.end }, ` ${unit}`, { by: unit })] : [];
    const fixes = percentages.length > 0 ? percentFixes(at, readings) : given;
    return say(c, CHECK.unitMismatch, span, { ...params, readings }, { fixes });
  }
  if (ratio.d === 1) {
    const converted = countable(c, left, convert(left, left.type, ratio.n, 1, right.type.unit), placeOf(left, span));
    return converted === null ? null : unifyScales(converted, right);
  }
  const converted = countable(c, right, convert(right, right.type, ratio.d, ratio.n, left.type.unit), placeOf(right, rightSpan));
  return converted === null ? null : unifyScales(left, converted);
}

/** One of the two may be written in the unit of the other. */
function sayMismatch(
  c: Context,
  left: Num,
  right: Num,
  span: Span,
  params: { readonly operation: string; readonly left: string; readonly right: string },
): null {
  const found = [
    { one: right, by: inUnit(c, right, left.type.unit) },
    { one: left, by: inUnit(c, left, right.type.unit) },
  ].find(({ by }) => by !== null);
  const by = found?.by ?? null;
  const readings = by === null ? [] : [by];
  const fixes = by === null || found === undefined ? [] : [guess('replace', placeOf(found.one, span), by, { by })];
  return say(c, CHECK.unitMismatch, span, { ...params, readings }, { fixes });
}

/** How many `%` operands are absorbed by the unit of the result, and that unit. */
function productUnit(left: string, right: string, wanted: string | null): { unit: string; absorbed: number; n: number; d: number } {
  const plain = (unit: string): string => (isPercentage(unit) ? multiplyUnits(unit, '1/%').unit : unit);
  const percents = [left, right].filter(isPercentage).length;
  const { unit, ratio } = multiplyUnits(plain(left), plain(right));
  if (percents === 0) return { unit, absorbed: 0, n: ratio.n, d: ratio.d };
  const dimensionless = unit === '' || unit.startsWith('1/');
  const keeps = dimensionless && (wanted === null ? percents === 2 || left.startsWith('%/') || right.startsWith('%/') : isPercentage(wanted));
  return { unit: keeps ? multiplyUnits(unit, '%').unit : unit, absorbed: percents - (keeps ? 1 : 0), n: ratio.n, d: ratio.d };
}

function elaborateProduct(c: Context, scope: Scope, expr: Of<'arithmetic'>, expected: Type | null): Core.Expr | null {
  const left = asNumber(c, scope, c.elaborate(expr.left, scope, null), expr.left.span);
  const right = asNumber(c, scope, c.elaborate(expr.right, scope, null), expr.right.span);
  if (left === null || right === null) return null;
  if (isHundredth(expr.left)) sayPercentTwice(c, percentIn(right), expr.left);
  return multiply(left, right, unitOf(expected), expr.span);
}

/** `a / 100`, its hundred written out. */
const isHundredth = (expr: Syntax.Expr): expr is Of<'arithmetic'> =>
  expr.kind === 'arithmetic' &&
  expr.operator === '/' &&
  expr.right.kind === 'number' &&
  expr.right.literal.unit === '' &&
  expr.right.literal.digits === '100';

/** The percentage that a product holds, itself or as a factor; null: none. */
function percentIn(value: Core.Expr): Core.Expr | null {
  if (value.type.kind === 'number' && isPercentage(value.type.unit)) return value;
  if (value.kind !== 'op' || !['multiply', 'convert', 'rescale', 'toExact'].includes(value.op)) return null;
  return value.args.map(percentIn).find((one) => one !== null) ?? null;
}

/** `a × t / 100` where t is a percentage: the formula of a spreadsheet, that gives a hundredth of what it should. */
function sayPercentTwice(c: Context, percent: Core.Expr | null, { left, right, span }: Of<'arithmetic'>): void {
  if (percent === null) return;
  const divided = { ...span, start: left.span.end, end: right.span.end };
  const plain = /^\s*\/\s*100$/u.test(textAt(c, divided));
  say(c, CHECK.percentTwice, span, { name: textAt(c, placeOf(percent, span)) }, { fixes: plain ? [fix('remove', divided, '')] : [] });
}

/** A product with its unit; a `%` that the unit absorbs adds two decimals, or divides an exact number by 100 (decision 15). */
export function multiply(left: Num, right: Num, wanted: string | null, span: Span | null): Core.Expr {
  const { unit, absorbed, n, d } = productUnit(left.type.unit, right.type.unit, wanted);
  if (left.type.scale === 'exact' || right.type.scale === 'exact') {
    const type = numberType(unit, 'exact');
    const product = operation('multiply', [toExact(left, left.type), toExact(right, right.type)], type, span);
    return convert(product, type, n, d * 100 ** absorbed, unit);
  }
  const type = numberType(unit, left.type.scale + right.type.scale + 2 * absorbed);
  return convert(operation('multiply', [left, right], type, span), type, n, d, unit);
}

/** A quotient is an exact fraction (decision 15), but by one of a unit: that leaves the number as it is. A `%` in it counts for a hundredth; two of them cancel. */
function elaborateQuotient(c: Context, scope: Scope, expr: Of<'arithmetic'>, expected: Type | null): Core.Expr | null {
  const left = asNumber(c, scope, c.elaborate(expr.left, scope, null), expr.left.span);
  const right = asNumber(c, scope, c.elaborate(expr.right, scope, null), expr.right.span);
  if (left === null || right === null) return null;
  if (isHundredth(expr)) sayPercentTwice(c, percentIn(left), expr);
  const above = isPercentage(left.type.unit) ? 1 : 0;
  const below = isPercentage(right.type.unit) ? 1 : 0;
  const bare = (unit: string, percent: number): string => (percent === 1 ? multiplyUnits(unit, '1/%').unit : unit);
  const { unit, ratio } = divideUnits(bare(left.type.unit, above), bare(right.type.unit, below));
  const dimensionless = unit === '' || unit.startsWith('1/');
  const wanted = unitOf(expected);
  const keeps = dimensionless && (wanted === null ? above === 1 && below === 0 : isPercentage(wanted));
  const points = (keeps ? 1 : 0) - above + below;
  const [n, d] = [ratio.n * (points > 0 ? 100 ** points : 1), ratio.d * (points < 0 ? 100 ** -points : 1)];
  const whole = keeps ? multiplyUnits(unit, '%').unit : unit;
  if (isOne(right) && left.type.scale !== 'exact' && n % d === 0) {
    const target = numberType(whole, left.type.scale);
    return left.kind === 'const' ? convert(left, left.type, n, d, whole) : operation('convert', [left], target, expr.span, { n: n / d, d: 1 });
  }
  const type = numberType(unit, 'exact');
  const quotient = operation('divide', [toExact(left, left.type), toExact(right, right.type)], type, expr.span);
  return convert(quotient, type, n, d, whole);
}

const isOne = (value: Num): boolean => value.kind === 'const' && value.type.scale !== 'exact' && value.value === 10 ** value.type.scale;

export function elaborateMinus(c: Context, scope: Scope, expr: Of<'minus'>, expected: Type | null): Core.Expr | null {
  const operand = asNumber(c, scope, c.elaborate(expr.operand, scope, expected), expr.operand.span);
  if (operand === null) return null;
  if (operand.kind === 'const' && typeof operand.value === 'number') return constant(operand.type, 0 - operand.value, expr.span);
  return operation('negate', [operand], numberType(operand.type.unit, operand.type.scale), expr.span);
}

/** `, dans la limite de E` and `, au moins E`, on numbers and on days. */
export function elaborateLimit(c: Context, scope: Scope, expr: Of<'limit'>, expected: Type | null): Core.Expr | null {
  const op = expr.limit === 'at most' ? 'atMost' : 'atLeast';
  if (expected !== null && present(expected).kind === 'boolean') return sayTest(c, expr);
  if (expected !== null && present(expected).kind === 'date') {
    const days = [elaborateAs(c, scope, expr.operand, DATE), elaborateAs(c, scope, expr.bound, DATE)].filter((day) => day !== null);
    return days.length === 2 ? operation(op, days, DATE, expr.span) : null;
  }
  const pair = numberPair(c, scope, expr.operand, expr.bound, expected, 'limit', expr.span);
  if (pair === null) return null;
  const [operand, bound, type] = pair;
  return operation(op, [operand, bound], type, expr.span);
}

/** `âge au moins 70 ans` where oui or non is wanted: a comparison. */
function sayTest(c: Context, { operand, bound, limit, span }: Of<'limit'>): null {
  const right = `${textAt(c, operand.span)} ${limit === 'at most' ? '≤' : '≥'} ${textAt(c, bound.span)}`;
  return say(c, SYNTAX.otherTurn, span, { written: textAt(c, span), right }, { fixes: [guess('write', span, right, { right })] });
}

/** `, arrondi à 0,25 h`: the step fixes the decimals of the result (decision 17). */
export function elaborateRound(c: Context, scope: Scope, expr: Of<'round'>, expected: Type | null): Core.Expr | null {
  const stepUnit = parseUnit(expr.step.unit, c.units);
  if (stepUnit === null) return unknownUnit(c, expr.step.span, expr.step.unit);
  const wanted = stepUnit.unit === '%' && unitOf(expected) === null ? numberType('%', 'exact') : expected;
  const written = asNumber(c, scope, c.elaborate(expr.operand, scope, wanted), expr.operand.span);
  if (written === null) return null;
  const operand = inStepUnit(narrow(written), stepUnit.unit);
  if (operand === null) {
    if (saysPrice(c, written, written.type, stepUnit.unit, expr.operand.span)) return null;
    const { unit } = written.type;
    const over = unit.includes('·') ? divideUnits(unit, stepUnit.unit).unit : '';
    return say(c, CHECK.wrongStep, expr.step.span, { unit, step: stepUnit.unit, over: /[·/]/.test(over) ? '' : over });
  }
  const { unit } = operand.type;
  if (saidTwoWays(c, expr.step.span, stepUnit.unit, placesOf(stepUnit))) return null;
  const step = readDigits(expr.step.digits);
  if (step === null) return say(c, CHECK.numberTooLarge, expr.step.span, { digits: expr.step.digits });
  if (step.value === 0) return say(c, CHECK.zeroStep, expr.step.span, {});
  if (isUnknown(operand)) return unknownOf(numberType(unit, step.scale), operand.span);
  return operation('round', [operand], numberType(unit, step.scale), expr.span, { step: step.value, scale: step.scale, direction: expr.direction });
}

type Numeric = Core.Expr & { readonly type: NumberType };

/** The same number, as a fraction where it has more decimals than amounts leave room for. */
const narrow = (value: Numeric): Numeric => (isWide(value.type) ? (toExact(value, value.type) as Numeric) : value);

/** What is rounded, in the unit of the step where that is another of the same kind: months to whole years. null: of no such kind. */
function inStepUnit(operand: Numeric, step: string): Numeric | null {
  const { type } = operand;
  if (step === type.unit || step === numerator(type.unit) || step === '') return operand;
  const ratio = conversion(type.unit, step);
  return ratio === null ? null : (convert(operand, type, ratio.n, ratio.d, step) as Numeric);
}

/** A condition: anything that is oui or non. */
export function elaborateCondition(c: Context, scope: Scope, expr: Syntax.Expr): Core.Expr | null {
  const value = c.elaborate(expr, scope, { kind: 'boolean' });
  if (value === null) return null;
  if (isUnknown(value)) return unknownOf({ kind: 'boolean' }, value.span);
  const type = present(value.type);
  if (type.kind === 'boolean') return need(c, scope, value);
  return sayNoCondition(c, scope, expr, value);
}

/** Conditions: comparisons, `est`, `existe`, `est vide`, `et`, `ou`, `non`. Each side is read with the type of the other (decision 4). */
import type * as Core from '../../model/core.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import { guess } from '../../diagnostics/entry.ts';
import type { OperatorName } from '../../operators.ts';
import type { Span } from '../../syntax/span.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import { elaborateCondition, towards, unify } from './arithmetic.ts';
import { conjunction, disjunction, exists, isNone, isUnknown, isWide, not, test, toExact, unknownOf } from './build.ts';
import { coerce } from './coerce.ts';
import type { Context, Scope } from '../context.ts';
import { amongOf, assuming, isSameRead, need, wordsOf } from './facts.ts';
import type { NumberType } from '../../model/types.ts';
import { saysExtremeOfValues, saysLacking, saysOpenCondition, saysTwoSteps, saysValueAsCondition } from './meant.ts';
import { say, wrongOperand } from '../messages.ts';
import { means } from '../names/resolve.ts';
import { present } from '../types.ts';
import { placeOf } from '../context.ts';

type Of<K extends Syntax.Expr['kind']> = Syntax.Expr & { readonly kind: K };

const COMPARISONS = {
  '=': 'equal',
  '≠': 'different',
  '<': 'less',
  '≤': 'lessOrEqual',
  '>': 'greater',
  '≥': 'greaterOrEqual',
} as const satisfies Record<Syntax.Comparison, OperatorName>;

/** Its type comes from the other side: a value of a choix, a bare number, `aucun`, `inconnu`. */
const isWeak = (c: Context, scope: Scope, expr: Syntax.Expr): boolean =>
  expr.kind === 'none' || expr.kind === 'unknown' || (expr.kind === 'name' && !means(c, scope, expr.name)) || (scope.cell && expr.kind === 'number');

export function elaborateCompare(c: Context, scope: Scope, expr: Of<'compare'>): Core.Expr | null {
  const op = COMPARISONS[expr.operator];
  const leftFirst = !isWeak(c, scope, expr.left) || isWeak(c, scope, expr.right);
  const [firstSyntax, secondSyntax] = leftFirst ? [expr.left, expr.right] : [expr.right, expr.left];
  const first = c.elaborate(firstSyntax, scope, null);
  const second = c.elaborate(secondSyntax, scope, first?.type ?? null);
  if (first === null || second === null) return null;
  if ((isUnknown(first) || isUnknown(second)) && !isNone(first) && !isNone(second))
    return sayAsked(c, isUnknown(second) ? first : second, expr.operator === '=', expr.span);
  const absent = againstNone(c, op, first, second, expr.span);
  if (absent !== undefined) return absent;
  return leftFirst ? compare(c, scope, op, first, second, expr) : compare(c, scope, op, second, first, expr);
}

/** `X = aucun` asks whether X is there; undefined: neither side is `aucun`. */
function againstNone(c: Context, op: OperatorName, first: Core.Expr, second: Core.Expr, span: Span): Core.Expr | null | undefined {
  if (!isNone(first) && !isNone(second)) return undefined;
  const value = isNone(second) ? first : second;
  if (op !== 'equal' && op !== 'different') return wrongOperand(c, span, 'comparable', second.type);
  return presence(c, value, op === 'different', span);
}

/** LAW: what is not known may be anything (decision 36), so that no comparison with it is ever oui or non. */
function sayAsked(c: Context, value: Core.Expr, positive: boolean, span: Span): null {
  const name = wordsOf(c, placeOf(value, span));
  const optional = value.type.kind === 'optional';
  const by = `${name} ${positive ? "n'existe pas" : 'existe'}`;
  return say(
    c,
    CHECK.askedUnknown,
    span,
    { name, by, kind: optional ? 'optional' : 'given' },
    { fixes: optional ? [guess('replace', span, by, { by })] : [] },
  );
}

/** `X existe`; of what is never absent it is a question without interest, and said. */
function presence(c: Context, value: Core.Expr, there: boolean, span: Span): Core.Expr {
  if (value.type.kind !== 'optional' && value.type.kind !== 'nothing') say(c, CHECK.neverAbsent, span, { name: wordsOf(c, placeOf(value, span)) });
  return there ? exists(value, span) : not(exists(value, span), span);
}

interface Sides {
  readonly left: Syntax.Expr;
  readonly right: Syntax.Expr;
  readonly span: Span;
}

const ORDERED = new Set(['number', 'date']);
const EQUATABLE = new Set(['number', 'date', 'boolean', 'choice', 'text', 'period']);

function compare(c: Context, scope: Scope, op: OperatorName, left: Core.Expr, right: Core.Expr, sides: Sides): Core.Expr | null {
  const found = compareValues(c, scope, op, left, right, sides);
  if (found !== null) warnOfSame(c, scope, left, right, sides.span);
  return found;
}

function compareValues(c: Context, scope: Scope, op: OperatorName, leftValue: Core.Expr, rightValue: Core.Expr, sides: Sides): Core.Expr | null {
  let left = need(c, scope, leftValue);
  const right = need(c, scope, rightValue);
  if (isUnknown(left)) left = unknownOf(right.type, left.span);
  const allowed = op === 'equal' || op === 'different' ? EQUATABLE : ORDERED;
  if (isNumber(left) && isNumber(right)) return compareNumbers(c, scope, op, left, right, sides);
  if (!allowed.has(left.type.kind)) return wrongOperand(c, sides.left.span, allowed === ORDERED ? 'numbers or dates' : 'comparable', left.type);
  const fitted = coerce(c, scope, right, left.type, sides.right.span);
  if (fitted !== null && left.type.kind === 'text') warnOfText(c, left, fitted, sides);
  return fitted === null ? null : test(op, [left, fitted], sides.span);
}

/** Nearly always the name of an element hides what was meant: `pour chaque poste`, then `dépenses dont (poste est poste)`, which keeps them all. */
function warnOfSame(c: Context, scope: Scope, left: Core.Expr, right: Core.Expr, span: Span): void {
  if (left.kind === 'const' || !isSameRead(left, right)) return;
  say(c, CHECK.sameBothSides, span, { name: wordsOf(c, placeOf(right, span)), of: amongOf(scope, left) === null ? 'rule' : 'element' });
}

/** LAW (charter 9): what decides is a choix, and never a free text. Two texts that are both given may well be compared. */
function warnOfText(c: Context, left: Core.Expr, right: Core.Expr, sides: Sides): void {
  if ((left.kind === 'const') === (right.kind === 'const')) return;
  const { span } = left.kind === 'const' ? sides.right : sides.left;
  say(c, CHECK.decidingText, span, { name: wordsOf(c, span) });
}

type Num = Core.Expr & { readonly type: NumberType };

const isNumber = (value: Core.Expr): value is Num => value.type.kind === 'number';

function compareNumbers(c: Context, scope: Scope, op: OperatorName, left: Num, right: Num, sides: Sides): Core.Expr | null {
  const a = towards(c, scope, left, right, sides.left);
  const b = towards(c, scope, right, a, sides.right);
  if (a.type.unit === b.type.unit && a.type.scale !== 'exact' && b.type.scale !== 'exact') return comparison(op, a, b, sides.span);
  const pair = unify(c, a, b, 'compare', sides.span, sides.right.span);
  return pair === null ? null : comparison(op, pair[0], pair[1], sides.span);
}

/** Two rates of an amount (900 000 €): gaps are sought among numbers of so many decimals, and not among fractions. */
const MOST_COMPARED = 10;

/** What has yet more decimals and is worked out here is compared as a fraction: with three rates of an amount, whole numbers end at 90 €. */
function comparison(op: OperatorName, left: Core.Expr, right: Core.Expr, span: Span): Core.Expr {
  const sides = [left, right];
  const exact = sides.some(({ kind, type }) => isWide(type, MOST_COMPARED) && (kind === 'op' || kind === 'fold' || kind === 'local'));
  return test(op, exact ? sides.map((side) => toExact(side, side.type as NumberType)) : sides, span);
}

/** `X est V ou W`: equal to one of them. `est aucun` asks for absence, `est oui` is the value itself. */
export function elaborateIs(c: Context, scope: Scope, expr: Of<'is'>): Core.Expr | null {
  const operand = c.elaborate(expr.operand, scope, null);
  if (operand === null) return null;
  let inner = scope;
  const tests: (Core.Expr | null)[] = [];
  for (const value of expr.values) {
    const one = isOne(c, inner, operand, expr, value);
    tests.push(one);
    inner = assuming(inner, one, false);
  }
  if (tests.includes(null)) return null;
  const found = disjunction(
    tests.filter((one) => one !== null),
    expr.span,
  );
  return expr.negated ? negate(found, expr.span) : found;
}

function isOne(c: Context, scope: Scope, operand: Core.Expr, expr: Of<'is'>, value: Syntax.Expr): Core.Expr | null {
  if (value.kind === 'none') return presence(c, operand, false, expr.span);
  const type = present(operand.type);
  if (type.kind === 'boolean' && value.kind === 'boolean') {
    const sure = need(c, scope, operand);
    return value.value ? sure : not(sure, expr.span);
  }
  if (type.kind === 'record' || type.kind === 'list') return wrongOperand(c, expr.operand.span, 'comparable', type);
  const right = c.elaborate(value, scope, type);
  if (right === null) return null;
  if (isUnknown(right)) return sayAsked(c, operand, !expr.negated, expr.span);
  return compare(c, scope, 'equal', operand, right, { left: expr.operand, right: value, span: expr.span });
}

/** `n'est pas V` of one value is `different`, so that both read alike in a plan. */
const negate = (found: Core.Expr, span: Span): Core.Expr =>
  found.kind === 'op' && found.op === 'equal' ? test('different', found.args, span) : not(found, span);

export function elaborateExists(c: Context, scope: Scope, expr: Of<'exists'>): Core.Expr | null {
  const operand = c.elaborate(expr.operand, scope, null);
  return operand === null ? null : presence(c, operand, !expr.negated, expr.span);
}

export function elaborateEmpty(c: Context, scope: Scope, expr: Of<'empty'>): Core.Expr | null {
  const operand = c.elaborate(expr.operand, scope, null);
  if (operand === null) return null;
  if (saysLacking(c, expr, operand)) return null;
  const list = need(c, scope, operand);
  if (list.type.kind !== 'list') return wrongOperand(c, expr.operand.span, 'list', list.type);
  const empty = test('isEmpty', [list], expr.span);
  return expr.negated ? not(empty, expr.span) : empty;
}

/** Left to right: what the first operand makes sure is known in the next (decision 13). */
export function elaborateLogic(c: Context, scope: Scope, expr: Of<'and'> | Of<'or'>): Core.Expr | null {
  if (saysTwoSteps(c, expr) || saysExtremeOfValues(c, scope, expr) || saysValueAsCondition(c, scope, expr) || saysOpenCondition(c, scope, expr))
    return null;
  const operands: Core.Expr[] = [];
  let inner = scope;
  let failed = false;
  for (const one of expr.operands) {
    const operand = elaborateCondition(c, inner, one);
    if (operand === null) failed = true;
    else operands.push(operand);
    inner = assuming(inner, operand, expr.kind === 'and');
  }
  if (failed) return null;
  return expr.kind === 'and' ? conjunction(operands, expr.span) : disjunction(operands, expr.span);
}

export function elaborateNot(c: Context, scope: Scope, expr: Of<'not'>): Core.Expr | null {
  const operand = elaborateCondition(c, scope, expr.operand);
  return operand === null ? null : not(operand, expr.span);
}

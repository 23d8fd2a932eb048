/** Operators of the table on values that may be unknown: each calls its namesake of the runtime with what is fixed at compile time. */
import { DIRECTIONS, WORKING_DAYS, type Op, isSure, operandOf, staticNumber, staticWord } from '../../dsl/model/core.ts';
import type * as Core from '../../dsl/model/core.ts';
import type { Type } from '../../dsl/model/types.ts';
import { MAINLAND } from '../../runtime/dates/calendar.ts';
import * as partial from '../../runtime/partial/index.ts';
import type { Value } from '../../runtime/partial/index.ts';
import { type Scope } from './scope.ts';
import { choiceValues } from './world.ts';

/** Operators of one form: their operands, then the definition that a fault names. */
const UNARY = {
  negate: partial.negate,
  firstOfMonth: partial.firstOfMonth,
  lastOfMonth: partial.lastOfMonth,
  civilYear: partial.civilYear,
  firstDay: partial.firstDay,
  lastDay: partial.lastDay,
  dayCount: partial.dayCount,
  isEmpty: partial.isEmpty,
} as const;

const BINARY = {
  add: partial.add,
  subtract: partial.subtract,
  multiply: partial.multiply,
  divide: partial.divide,
  atMost: partial.atMost,
  atLeast: partial.atLeast,
  addMonths: partial.addMonths,
  addDays: partial.addDays,
  daysBetween: partial.daysBetween,
  monthsBetween: partial.monthsBetween,
  yearsBetween: partial.yearsBetween,
  period: partial.period,
  intersection: partial.intersection,
  dayWithin: partial.dayWithin,
  periodWithin: partial.periodWithin,
} as const;

/** The scale of a number; that of an exact one is never read. */
export const scaleOf = (type: Type): number => {
  if (type.kind === 'optional' || type.kind === 'list') return scaleOf(type.of);
  return type.kind === 'number' && type.scale !== 'exact' ? type.scale : 0;
};

const typeOf = (expr: Op, index: number): Type => operandOf(expr, expr.args, index).type;

/** Applies an operator; `read` evaluates an operand, and is called only for those that are needed. */
export function operate(expr: Op, scope: Scope, read: (operand: Core.Expr) => Value): Value {
  switch (expr.op) {
    case 'and':
      return expr.args.reduce<Value>((before, operand) => partial.and(before, () => read(operand)), true);
    case 'or':
      return expr.args.reduce<Value>((before, operand) => partial.or(before, () => read(operand)), false);
    default:
      return apply(expr, scope, expr.args.map(read));
  }
}

function apply(expr: Op, scope: Scope, args: readonly Value[]): Value {
  const where = scope.definition.id;
  const a = operandOf(expr, args, 0);
  switch (expr.op) {
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'atMost':
    case 'atLeast':
      return BINARY[expr.op](a, operandOf(expr, args, 1), where);
    case 'negate':
      return UNARY[expr.op](a, where);
    case 'round':
      return partial.round(
        a,
        scaleOf(typeOf(expr, 0)),
        staticNumber(expr, 'step'),
        staticNumber(expr, 'scale'),
        staticWord(expr, 'direction', DIRECTIONS),
        where,
      );
    case 'rescale':
      return partial.rescale(a, staticNumber(expr, 'by'), where);
    case 'toExact':
      return partial.toExact(a, scaleOf(typeOf(expr, 0)), where);
    case 'convert':
      return partial.convert(a, staticNumber(expr, 'n'), staticNumber(expr, 'd'), scaleOf(typeOf(expr, 0)), where);
    case 'equal':
    case 'different':
    case 'less':
    case 'lessOrEqual':
    case 'greater':
    case 'greaterOrEqual':
      return comparison(expr, expr.op, a, operandOf(expr, args, 1), scope);
    case 'and':
    case 'or':
      throw new Error('read from left to right'); // by `operate`
    case 'not':
      return partial.not(a);
    case 'exists':
      return partial.exists(a);
    case 'required':
      return partial.required(a, where, nameOf(operandOf(expr, expr.args, 0)), isSure(expr));
    default:
      return onDaysAndLists(expr, scope, a, args);
  }
}

function comparison(expr: Op, op: partial.Comparison, a: Value, b: Value, scope: Scope): Value {
  const type = typeOf(expr, 0);
  if (type.kind !== 'number' && type.kind !== 'date') return partial.same(a, b, op === 'different', scope.definition.id);
  const [left, right] = [scaleOf(type), scaleOf(typeOf(expr, 1))];
  const observe = scope.host.observer?.comparison;
  if (observe !== undefined && partial.isNumeric(a) && partial.isNumeric(b)) observe(expr, Math.sign(partial.compareNumeric(a, left, b, right)));
  return partial.compare(op, a, b, left, right, scope.definition.id);
}

/** What a person calls the operand that was absent. */
function nameOf(operand: Core.Expr): string | null {
  if (operand.kind === 'input') return operand.input;
  if (operand.kind === 'ref') return operand.definition;
  return operand.kind === 'field' ? operand.field : null;
}

function onDaysAndLists(expr: Op, scope: Scope, a: Value, args: readonly Value[]): Value {
  const where = scope.definition.id;
  switch (expr.op) {
    case 'addMonths':
    case 'addDays':
    case 'daysBetween':
    case 'monthsBetween':
    case 'yearsBetween':
    case 'period':
    case 'intersection':
    case 'dayWithin':
    case 'periodWithin':
      return BINARY[expr.op](a, operandOf(expr, args, 1), where);
    case 'firstOfMonth':
    case 'lastOfMonth':
    case 'civilYear':
    case 'firstDay':
    case 'lastDay':
    case 'dayCount':
    case 'isEmpty':
      return UNARY[expr.op](a, where);
    case 'addWorkingDays':
      return partial.addWorkingDays(a, operandOf(expr, args, 1), staticWord(expr, 'kind', WORKING_DAYS), placeOf(args, 2), where);
    case 'defer':
      return partial.defer(a, placeOf(args, 1), where);
    case 'isHoliday':
      return partial.isHoliday(a, placeOf(args, 1), where);
    case 'isWeekday':
      return partial.isWeekday(a, staticNumber(expr, 'weekday'), where);
    case 'distinct':
      return partial.distinct(a, mostDifferent(expr, scope));
    case 'preceding':
      return partial.preceding(a, operandOf(expr, args, 1));
    case 'following':
      return partial.following(a, operandOf(expr, args, 1));
    case 'pairs':
      return partial.pairs(a, 'précédent', 'suivant');
    default:
      throw new Error(`${expr.op} is applied elsewhere`);
  }
}

/** The last operand where it is written; none: the mainland calendar. */
const placeOf = (args: readonly Value[], index: number): Value => {
  const place = args[index];
  return place === undefined ? MAINLAND : place;
};

/** How many different values a list of this type may hold: those of a choix, oui and non. */
function mostDifferent(expr: Op, scope: Scope): number | null {
  if (expr.type.kind !== 'list') return null;
  if (expr.type.of.kind === 'boolean') return 2;
  return expr.type.of.kind === 'choice' ? choiceValues(scope.host.plan, expr.type.of.choice).length : null;
}

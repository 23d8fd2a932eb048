/** Operators of the table on values that may be unknown: each calls its namesake of the runtime with what is fixed at compile time. */
import { DIRECTIONS, WORKING_DAYS, type Op, isSure, operandOf, staticNumber, staticWord } from '../../../dsl/model/core.ts';
import type * as Core from '../../../dsl/model/core.ts';
import type { Type } from '../../../dsl/model/types.ts';
import { MAINLAND } from '../../../runtime/dates/calendar.ts';
import * as partial from '../../../runtime/partial/index.ts';
import type { Value } from '../../../runtime/partial/index.ts';
import type { Code, Making, Scope, Site } from './scope.ts';
import type { Plan } from '../../plan/plan.ts';
import { choiceValues } from '../world.ts';

/** Operators of one form: their operands, then the definition that a fault names. */
const UNARY = {
  firstOfMonth: partial.firstOfMonth,
  lastOfMonth: partial.lastOfMonth,
  firstOfYear: partial.firstOfYear,
  lastOfYear: partial.lastOfYear,
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

/** The code of an operator; an operand is read only where it is needed. */
export function operation(expr: Op, { site, code }: Making): Code {
  const args = expr.args.map(code);
  switch (expr.op) {
    case 'and':
      return conjunction(args);
    case 'or':
      return disjunction(args);
    default:
      return applied(expr, args, site);
  }
}

function applied(expr: Op, args: readonly Code[], site: Site): Code {
  const where = site.id;
  const a = operandOf(expr, args, 0);
  switch (expr.op) {
    case 'and':
    case 'or':
      throw new Error('read from left to right'); // by `operation`
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'atMost':
    case 'atLeast':
      return binary(expr, expr.op, args, where);
    case 'negate':
      return (scope) => partial.negate(a(scope), where);
    case 'round': {
      const [from, step, scale] = [scaleOf(typeOf(expr, 0)), staticNumber(expr, 'step'), staticNumber(expr, 'scale')];
      const direction = staticWord(expr, 'direction', DIRECTIONS);
      return (scope) => partial.round(a(scope), from, step, scale, direction, where);
    }
    case 'rescale': {
      const by = staticNumber(expr, 'by');
      return (scope) => partial.rescale(a(scope), by, where);
    }
    case 'toExact': {
      const scale = scaleOf(typeOf(expr, 0));
      return (scope) => partial.toExact(a(scope), scale, where);
    }
    case 'convert': {
      const [n, d, scale] = [staticNumber(expr, 'n'), staticNumber(expr, 'd'), scaleOf(typeOf(expr, 0))];
      return (scope) => partial.convert(a(scope), n, d, scale, where);
    }
    case 'equal':
    case 'different':
    case 'less':
    case 'lessOrEqual':
    case 'greater':
    case 'greaterOrEqual':
      return comparison(expr, expr.op, args, where);
    case 'not':
      return (scope) => partial.not(a(scope));
    case 'exists':
      return (scope) => partial.exists(a(scope));
    case 'required': {
      const [name, isThere] = [nameOf(operandOf(expr, expr.args, 0)), isSure(expr)];
      return (scope) => partial.required(a(scope), where, name, isThere);
    }
    default:
      return onDaysAndLists(expr, args, site);
  }
}

const andThen = (value: Value, part: Code, scope: Scope): Value => partial.and(value, () => part(scope));
const orElse = (value: Value, part: Code, scope: Scope): Value => partial.or(value, () => part(scope));

/** From left to right, as far as is needed. */
const conjunction =
  (parts: readonly Code[]): Code =>
  (scope) => {
    let value: Value = true;
    for (const part of parts) {
      if (value === false) return false;
      value = value === true ? part(scope) : andThen(value, part, scope);
    }
    return value;
  };

const disjunction =
  (parts: readonly Code[]): Code =>
  (scope) => {
    let value: Value = false;
    for (const part of parts) {
      if (value === true) return true;
      value = value === false ? part(scope) : orElse(value, part, scope);
    }
    return value;
  };

function binary(expr: Op, op: keyof typeof BINARY, args: readonly Code[], where: string): Code {
  const [a, b] = [operandOf(expr, args, 0), operandOf(expr, args, 1)];
  const apply = BINARY[op];
  return (scope) => apply(a(scope), b(scope), where);
}

function unary(expr: Op, op: keyof typeof UNARY, args: readonly Code[], where: string): Code {
  const a = operandOf(expr, args, 0);
  const apply = UNARY[op];
  return (scope) => apply(a(scope), where);
}

function comparison(expr: Op, op: partial.Comparison, args: readonly Code[], where: string): Code {
  const [a, b] = [operandOf(expr, args, 0), operandOf(expr, args, 1)];
  const type = typeOf(expr, 0);
  if (type.kind !== 'number' && type.kind !== 'date') return (scope) => partial.same(a(scope), b(scope), op === 'different', where);
  const [left, right] = [scaleOf(type), scaleOf(typeOf(expr, 1))];
  return (scope) => {
    const [x, y] = [a(scope), b(scope)];
    const observe = scope.observer?.comparison;
    if (observe !== undefined && partial.isNumeric(x) && partial.isNumeric(y)) observe(expr, Math.sign(partial.compareNumeric(x, left, y, right)));
    return partial.compare(op, x, y, left, right, where);
  };
}

/** What a person calls the operand that was absent. */
function nameOf(operand: Core.Expr): string | null {
  if (operand.kind === 'input') return operand.input;
  if (operand.kind === 'ref') return operand.definition;
  return operand.kind === 'field' ? operand.field : null;
}

function onDaysAndLists(expr: Op, args: readonly Code[], site: Site): Code {
  const where = site.id;
  const a = operandOf(expr, args, 0);
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
      return binary(expr, expr.op, args, where);
    case 'firstOfMonth':
    case 'lastOfMonth':
    case 'firstOfYear':
    case 'lastOfYear':
    case 'civilYear':
    case 'firstDay':
    case 'lastDay':
    case 'dayCount':
    case 'isEmpty':
      return unary(expr, expr.op, args, where);
    case 'addWorkingDays': {
      const [days, kind, place] = [operandOf(expr, args, 1), staticWord(expr, 'kind', WORKING_DAYS), placeOf(args, 2)];
      return (scope) => partial.addWorkingDays(a(scope), days(scope), kind, place(scope), where);
    }
    case 'defer': {
      const place = placeOf(args, 1);
      return (scope) => partial.defer(a(scope), place(scope), where);
    }
    case 'isHoliday': {
      const place = placeOf(args, 1);
      return (scope) => partial.isHoliday(a(scope), place(scope), where);
    }
    case 'isWeekday': {
      const weekday = staticNumber(expr, 'weekday');
      return (scope) => partial.isWeekday(a(scope), weekday, where);
    }
    case 'distinct': {
      const most = mostDifferent(expr, site.plan);
      return (scope) => partial.distinct(a(scope), most);
    }
    case 'preceding':
    case 'following': {
      const [of, apply] = [operandOf(expr, args, 1), expr.op === 'preceding' ? partial.preceding : partial.following];
      return (scope) => apply(a(scope), of(scope));
    }
    case 'pairs':
      return (scope) => partial.pairs(a(scope), 'précédent', 'suivant');
    default:
      throw new Error(`${expr.op} is applied elsewhere`);
  }
}

/** The last operand where it is written; none: the mainland calendar. */
const placeOf = (args: readonly Code[], index: number): Code => args[index] ?? ((): Value => MAINLAND);

/** How many different values a list of this type may hold: those of a choix, oui and non. */
function mostDifferent({ type }: Op, plan: Plan): number | null {
  if (type.kind !== 'list') return null;
  if (type.of.kind === 'boolean') return 2;
  return type.of.kind === 'choice' ? choiceValues(plan, type.of.choice).length : null;
}

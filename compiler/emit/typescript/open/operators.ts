/** Operators in the world with unknowns: `partial` has a function of the same name for each. */
import { DIRECTIONS, elementOf, ficheOfType, isSure, operandOf, staticNumber, staticWord, WORKING_DAYS } from '../../../../dsl/model/core.ts';
import type * as Core from '../../../../dsl/model/core.ts';
import { type Code, NULL, TRUE, array, number, text, truth } from '../text/code.ts';
import { absentName } from '../values.ts';
import { type Of, open, type Scope, thunk, plainScale } from './scope.ts';
import { mostDifferent } from './lists.ts';

/** `partial.add(a, b, where)` and the others. */
// oxlint-disable-next-line max-lines-per-function -- one case per operator
export function operator(expr: Of<'op'>, scope: Scope): Code {
  const { where } = scope;
  if (expr.op === 'and' || expr.op === 'or') {
    const start = scope.value(operandOf(expr, expr.args, 0), scope);
    return expr.args.slice(1).reduce<Code>((before, operand) => open(expr.op, before, thunk(operand, scope)), start);
  }
  if (expr.op === 'add') return sumCode(expr, scope);
  const codes = expr.args.map((arg) => scope.value(arg, scope));
  const a = operandOf(expr, codes, 0);
  const b = (): Code => operandOf(expr, codes, 1);
  const fixed = (name: string): Code => number(staticNumber(expr, name));
  const scale = (index: number): Code => number(plainScale(operandOf(expr, expr.args, index).type));
  const place = (index: number): Code => operandOf(expr, codes, index);
  switch (expr.op) {
    case 'round':
      return open('round', a, scale(0), fixed('step'), fixed('scale'), text(staticWord(expr, 'direction', DIRECTIONS)), where);
    case 'rescale':
      return open('rescale', a, fixed('by'), where);
    case 'toExact':
      return open('toExact', a, scale(0), where);
    case 'convert':
      return open('convert', a, fixed('n'), fixed('d'), scale(0), where);
    case 'equal':
    case 'different':
    case 'less':
    case 'lessOrEqual':
    case 'greater':
    case 'greaterOrEqual': {
      const { kind } = operandOf(expr, expr.args, 0).type;
      if (kind !== 'number' && kind !== 'date') return open('same', a, b(), truth(expr.op === 'different'), where);
      return open('compare', text(expr.op), a, b(), scale(0), scale(1), where);
    }
    case 'not':
    case 'exists':
      return open(expr.op, a);
    case 'required': {
      const name = absentName(operandOf(expr, expr.args, 0));
      return open('required', a, where, name === null ? NULL : text(name), ...(isSure(expr) ? [TRUE] : []));
    }
    case 'addWorkingDays':
      return open('addWorkingDays', a, b(), text(staticWord(expr, 'kind', WORKING_DAYS)), place(2), where);
    case 'defer':
      return open('defer', a, place(1), where);
    case 'isHoliday':
      return open('isHoliday', a, place(1), where);
    case 'isWeekday':
      return open('isWeekday', a, fixed('weekday'), where);
    case 'distinct':
      return open('distinct', a, mostDifferent(expr, scope));
    case 'preceding':
    case 'following':
      return open(expr.op, a, b());
    case 'pairs':
      return open('pairs', a, ...pairFields(expr, scope).map(text));
    case 'negate':
    case 'firstOfMonth':
    case 'lastOfMonth':
    case 'firstOfYear':
    case 'lastOfYear':
    case 'civilYear':
    case 'firstDay':
    case 'lastDay':
    case 'dayCount':
    case 'isEmpty':
      return open(expr.op, a, where);
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'atMost':
    case 'atLeast':
    case 'addMonths':
    case 'addDays':
    case 'daysBetween':
    case 'monthsBetween':
    case 'yearsBetween':
    case 'period':
    case 'intersection':
    case 'dayWithin':
    case 'periodWithin':
      return open(expr.op, a, b(), where);
  }
}

/** `partial.add(a, b, where)`; a sum of more, whatever its parentheses say on its left, is one `total`. */
function sumCode(expr: Of<'op'>, scope: Scope): Code {
  const terms: Core.Expr[] = [];
  let first: Core.Expr = expr;
  while (first.kind === 'op' && first.op === 'add') {
    terms.unshift(operandOf(first, first.args, 1));
    first = operandOf(first, first.args, 0);
  }
  const codes = [first, ...terms].map((term) => scope.value(term, scope));
  return codes.length > 2 ? open('total', array(codes), scope.where) : open('add', ...codes, scope.where);
}

function pairFields(expr: Of<'op'>, { context }: Scope): readonly string[] {
  return context.fiche(ficheOfType(elementOf(expr.type))).fields.map(({ emitted }) => emitted);
}

/** Lists in the world with unknowns: what is counted, added, taken out of one. */
import { elementOf, operandOf } from '../../../../dsl/model/core.ts';
import { type Code, NULL, arrow, atom, number, object, text } from '../text/code.ts';
import { countedInput, hasBits, scaleOf } from '../values.ts';
import { type Taking, filledIn } from '../../../analysis/proven/filled.ts';
import { choiceOf } from '../../../plan/plan.ts';
import { type Of, open, type Scope, perElement } from './scope.ts';

/** The list that something is taken out of, told not to be empty where a guard read before makes sure of it. */
export function listOf(expr: Taking, scope: Scope): Code {
  const list = scope.value(expr.list, scope);
  return filledIn(scope.definition).has(expr) ? open('filled', list) : list;
}

/** `partial.sum(list, zero, where)`, `partial.count(list)`… */
export function fold(expr: Of<'fold'>, scope: Scope): Code {
  if (expr.fold === 'count' && expr.list.kind === 'op' && expr.list.op === 'distinct') return countDistinct(expr.list, scope);
  const list = listOf(expr, scope);
  const each = expr.value === null ? null : perElement(expr.as, expr.value, scope);
  const values = each === null ? list : open('each', list, each);
  switch (expr.fold) {
    case 'count':
      return open('count', list);
    case 'any':
    case 'all':
      return open(expr.fold, list, each ?? arrow(['oui'], atom('oui')));
    case 'sum': {
      const exact = object([
        { name: 'n', value: number(0) },
        { name: 'd', value: number(1) },
      ]);
      return open('sum', values, scaleOf(expr.type) === 'exact' ? exact : number(0), scope.where);
    }
    case 'greatest':
    case 'least':
      return open(expr.fold, values, scope.where);
  }
}

function countDistinct(list: Of<'op'>, scope: Scope): Code {
  const { context } = scope;
  const of = elementOf(list.type);
  const bits = of.kind === 'choice' && hasBits(of.choice, context) ? [atom(context.choices.of(of.choice))] : [];
  const input = countedInput(list, context);
  const path = input === null ? [] : [text(input.input)];
  return open('countDistinct', scope.value(operandOf(list, list.args, 0), scope), mostDifferent(list, scope), ...bits, ...path);
}

/** How many different values a list of this type may hold: those of a choix, oui and non. */
export function mostDifferent(expr: Of<'op'>, { context }: Scope): Code {
  const of = elementOf(expr.type);
  if (of.kind === 'boolean') return number(2);
  return of.kind === 'choice' ? number(choiceOf(context.plan, of.choice).values.length) : NULL;
}

/** Constants and names of values, the same for both evaluators of a module. */
import type * as Core from '../../../dsl/model/core.ts';
import type { Constant, Scale, Type } from '../../../dsl/model/types.ts';
import { type Code, type Field, NULL, atom, member, number, object, spread, text, truth } from './text/code.ts';
import type { Context } from './context.ts';
import { propertyName } from './text/names.ts';
import { choiceOf } from '../../plan/plan.ts';
import { sure } from '../../../dsl/syntax/sure.ts';
import { elementOf, ficheOfType, operandOf } from '../../../dsl/model/core.ts';

/** The emitted name of a donnée, a question or the jour d'observation. */
export function inputName(name: string, context: Context): string {
  return sure(context.plan.inputs[name] ?? context.plan.questions[name], `input ${name}`).emitted;
}

export function fieldName(expr: Extract<Core.Expr, { kind: 'field' }>, context: Context): string {
  return context.field(ficheOfType(expr.of.type), expr.field);
}

/** A record that a rule writes out, its fields in code. One of a fiche whose elements know their place in a donnée list has none itself. */
export function recordCode(fiche: string, fields: readonly (readonly [name: string, value: Code])[], context: Context): Code {
  const written = fields.map(([name, value]): Field => ({ name: propertyName(context.field(fiche, name)), value }));
  const place: readonly Field[] = context.ranked.has(fiche) ? [{ name: '', value: spread(atom('NOWHERE')) }] : [];
  return object([...written, ...place]);
}

/** A constant as a literal; days say which day they are. */
export function constantCode(value: Constant, type: Type, context: Context): Code {
  const plain = type.kind === 'optional' ? type.of : type;
  if (value === null) return NULL;
  if (typeof value === 'string') return text(value);
  if (typeof value === 'boolean') return truth(value);
  if (typeof value === 'number') return plain.kind === 'date' ? dayCode(value, context) : number(value);
  if ('n' in value)
    return object([
      { name: 'n', value: number(value.n) },
      { name: 'd', value: number(value.d) },
    ]);
  throw new Error('lists, fiches and periods are worked out, even of constants');
}

/** A day, by the name that says which one it is. */
export const dayCode = (day: number, context: Context): Code => atom(context.days.of(String(day)));

/** The decimals of a number held as an integer, or `exact`. */
export const scaleOf = (type: Type): Scale => {
  const plain = type.kind === 'optional' ? type.of : type;
  return plain.kind === 'number' ? plain.scale : 0;
};

/** What a person calls the value that was absent; null when it is worked out in place. */
export function absentName(arg: Core.Expr): string | null {
  if (arg.kind === 'input') return arg.input;
  if (arg.kind === 'ref') return arg.definition;
  return arg.kind === 'field' ? arg.field : null;
}

/** The value of a definition that is one constant. */
export function constantValue(definition: Core.Definition, context: Context): Code {
  const value = definition.versions[0]?.value;
  if (value?.kind !== 'const' || 'unknown' in value) throw new Error(`${definition.id} is no constant`);
  return constantCode(value.value, value.type, context);
}

/** Whether the values of a choix may each have a bit of one number. */
export const hasBits = (choice: string, context: Context): boolean => choiceOf(context.plan, choice).values.length <= 31;

/** The donnée whose different values are counted, where each value of its choix has a bit. */
export function countedInput(list: Core.Expr, context: Context): Extract<Core.Expr, { kind: 'input' }> | null {
  if (list.kind !== 'op' || list.op !== 'distinct') return null;
  const of = operandOf(list, list.args, 0);
  const element = elementOf(of.type);
  return of.kind === 'input' && element.kind === 'choice' && hasBits(element.choice, context) ? of : null;
}

/** The list of the values of a choix. */
export const choiceValues = (choice: string, context: Context): Code => member(atom(context.choices.of(choice)), 'values');

/** The list of the values of a choix, where a list is just that: what `pour chaque` value of a choix runs over. */
export function wholeChoice(list: Extract<Core.Expr, { kind: 'list' }>, context: Context): Code | null {
  const of = elementOf(list.type);
  if (of.kind !== 'choice') return null;
  const { choice } = of;
  const names = choiceOf(context.plan, choice).values.map(({ name }) => name);
  const isWhole =
    list.items.length === names.length && list.items.every((item, at) => item.kind === 'const' && !('unknown' in item) && item.value === names[at]);
  return isWhole ? choiceValues(choice, context) : null;
}

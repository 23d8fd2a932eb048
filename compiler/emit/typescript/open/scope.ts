/** What the expressions of one function of the world with unknowns share, and how they are written one inside another. */
import type { TypeText } from '../text/types.ts';
import type * as Core from '../../../../dsl/model/core.ts';
import type { Type } from '../../../../dsl/model/types.ts';
import { type Code, arrow, atom, call } from '../text/code.ts';
import type { Context } from '../context.ts';
import type { Defined } from '../facts/sharing.ts';
import { type Names, capital, withoutRank } from '../text/names.ts';
import { scaleOf } from '../values.ts';
import type { Section } from '../text/section.ts';
import { mentions } from '../text/usage.ts';

/** A core expression of one kind. */
export type Of<K extends Core.Expr['kind']> = Extract<Core.Expr, { kind: K }>;

/** A call of the world with unknowns: `partial.add(…)`. */
export const open = (name: string, ...args: readonly Code[]): Code => call(`partial.${name}`, ...args);

/** The type of a value of the world with unknowns. */
export const VALUE: TypeText = { text: 'partial.Value', names: ['partial'] };

/** What the expressions of one function share. */
export interface Scope {
  /** The value of an expression: expressions need each other, and meet here instead of importing each other. */
  readonly value: (expr: Core.Expr, scope: Scope) => Code;
  readonly context: Context;
  readonly definition: Defined;
  readonly names: Names;
  readonly where: Code;
  /** Elements by name; `où` values by the function that gives them. */
  readonly locals: Map<Core.LocalId, Code>;
  /** The cells of tables, as constants beside the function. */
  readonly constants: Section[];
  /** Whether the function is cut in pieces, and these, in the order they were made. */
  readonly isLong: boolean;
  readonly pieces: Section[];
  /** The pieces around what is written, by the words they are called by. */
  readonly within: string;
}

/** A name made of French words. */
export const nameOf = (words: string): string => {
  const [first = 'x', ...rest] = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  return first.slice(0, 1).toLowerCase() + first.slice(1) + rest.map(capital).join('');
};

/** A function that is called when the value is needed. */
export const thunk = (expr: Core.Expr, scope: Scope): Code => arrow([], scope.value(expr, scope));

/** A constant as it is; anything else as a function that is called when it is needed. */
export const late = (expr: Core.Expr, scope: Scope): Code =>
  expr.kind === 'const' && !('unknown' in expr) ? scope.value(expr, scope) : thunk(expr, scope);

/** A function of an element, named while what reads it is written. */
export function withElement(as: Core.LocalId, scope: Scope, body: () => Code): Code {
  return scope.names.lend(nameOf(withoutRank(as)), (name) => {
    scope.locals.set(as, atom(name));
    const code = body();
    return arrow(mentions(code, name) ? [name] : [], code);
  });
}

/** The value of an expression for each element. */
export const perElement = (as: Core.LocalId, expr: Core.Expr, scope: Scope): Code => withElement(as, scope, () => scope.value(expr, scope));

/** The decimals of a number; of an exact one none. */
export const plainScale = (type: Type): number => {
  const scale = scaleOf(type);
  return scale === 'exact' ? 0 : scale;
};

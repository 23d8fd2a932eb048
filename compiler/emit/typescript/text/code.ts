/** CODE: the TypeScript an emitted function is made of, as data. Only what the emitter writes; `print.ts` lays it out. */
import type { TypeText } from './types.ts';

export type Code =
  /** A name, a member chain, a literal: never broken. `name`: what is read, the first of the chain; null of a literal. */
  | { readonly kind: 'atom'; readonly text: string; readonly name: string | null }
  | { readonly kind: 'member'; readonly of: Code; readonly name: string }
  | { readonly kind: 'call'; readonly callee: Code; readonly args: readonly Code[] }
  /** `new Of<Type>(…)` */
  | { readonly kind: 'new'; readonly of: string; readonly type: TypeText | null; readonly args: readonly Code[] }
  /** `of[at]` */
  | { readonly kind: 'index'; readonly of: Code; readonly at: Code }
  /** `(target ??= value)` */
  | { readonly kind: 'filled'; readonly target: Code; readonly value: Code }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Code; readonly right: Code }
  | { readonly kind: 'not'; readonly of: Code }
  /** `-n`: a literal. */
  | { readonly kind: 'negative'; readonly of: Extract<Code, { kind: 'atom' }> }
  | { readonly kind: 'conditional'; readonly test: Code; readonly yes: Code; readonly no: Code }
  | { readonly kind: 'arrow'; readonly params: readonly Param[]; readonly body: Code | readonly Statement[] }
  | { readonly kind: 'object'; readonly fields: readonly Field[]; readonly expanded: boolean }
  | { readonly kind: 'array'; readonly items: readonly Code[] }
  /** `...of`, in a list or an object. */
  | { readonly kind: 'spread'; readonly of: Code }
  /** Text between backquotes, with values in it. */
  | { readonly kind: 'template'; readonly parts: readonly (string | Code)[] }
  | { readonly kind: 'typeof'; readonly of: Code }
  | { readonly kind: 'instanceof'; readonly of: Code; readonly type: string }
  | { readonly kind: 'as'; readonly of: Code; readonly type: TypeText };

/** A parameter; of a function whose place says its types, without one. `otherwise`: what it is when it is not given. */
export interface Param {
  readonly name: string;
  readonly type: TypeText | null;
  readonly otherwise?: Code;
}

/** `name` as it stands in the object; `value` null: shorthand. The name of a spread is empty. */
export interface Field {
  readonly name: string;
  readonly value: Code | null;
  /** Lines of a comment above it, in an object on several lines. */
  readonly comment?: readonly string[];
}

export type BinaryOperator = '+' | '-' | '*' | '/' | '<' | '<=' | '>' | '>=' | '===' | '!==' | '&&' | '||' | '??' | '|' | '&' | '<<';

export type Statement =
  | { readonly kind: 'const'; readonly name: string; readonly type: TypeText | null; readonly value: Code }
  | { readonly kind: 'let'; readonly name: string; readonly type: TypeText | null; readonly value: Code | null }
  | { readonly kind: 'assign'; readonly target: string; readonly operator: '=' | '+=' | '|=' | '&&=' | '||='; readonly value: Code }
  | { readonly kind: 'if'; readonly test: Code; readonly then: readonly Statement[]; readonly otherwise: readonly Statement[] }
  | { readonly kind: 'for'; readonly name: string; readonly list: Code; readonly body: readonly Statement[] }
  | { readonly kind: 'switch'; readonly on: Code; readonly cases: readonly Case[] }
  | { readonly kind: 'return'; readonly value: Code }
  | { readonly kind: 'do'; readonly value: Code }
  | { readonly kind: 'throw'; readonly value: Code }
  | { readonly kind: 'try'; readonly body: readonly Statement[]; readonly signal: string; readonly caught: readonly Statement[] }
  | { readonly kind: 'jump'; readonly to: 'break' | 'continue' }
  | { readonly kind: 'comment'; readonly text: string };

/** `tests` empty: `default`. */
export interface Case {
  readonly tests: readonly Code[];
  readonly body: readonly Statement[];
}

type Atom = Extract<Code, { kind: 'atom' }>;

/** A name, or a chain of members. */
export const atom = (text: string): Atom => ({ kind: 'atom', text, name: text.split('.', 1)[0] ?? text });
/** Numbers, texts, `true`, `[]`: what reads nothing. */
const literal = (text: string): Atom => ({ kind: 'atom', text, name: null });
export const number = (value: number): Code =>
  value < 0 || Object.is(value, -0) ? { kind: 'negative', of: literal(String(-value)) } : literal(String(value));
export const truth = (value: boolean): Code => (value ? TRUE : FALSE);
export const member = (of: Code, name: string): Code =>
  of.kind === 'atom' ? { kind: 'atom', text: `${of.text}.${name}`, name: of.name } : { kind: 'member', of, name };
export const call = (callee: string, ...args: readonly Code[]): Code => ({ kind: 'call', callee: atom(callee), args });
/** `of.name(…)` */
export const method = (of: Code, name: string, ...args: readonly Code[]): Code => ({ kind: 'call', callee: member(of, name), args });
export const make = (of: string, type: TypeText | null, ...args: readonly Code[]): Code => ({ kind: 'new', of, type, args });
export const spread = (of: Code): Code => ({ kind: 'spread', of });
export const typeOf = (of: Code): Code => ({ kind: 'typeof', of });
export const binary = (left: Code, operator: BinaryOperator, right: Code): Code => ({ kind: 'binary', operator, left, right });
export const conditional = (test: Code, yes: Code, no: Code): Code => ({ kind: 'conditional', test, yes, no });
export const arrow = (params: readonly (string | Param)[], body: Code | readonly Statement[]): Code => ({
  kind: 'arrow',
  params: params.map((param) => (typeof param === 'string' ? { name: param, type: null } : param)),
  body,
});
export const array = (items: readonly Code[]): Code => ({ kind: 'array', items });
export const object = (fields: readonly Field[], expanded = false): Code => ({ kind: 'object', fields, expanded });
export const TRUE = literal('true');
export const FALSE = literal('false');
export const NULL = literal('null');
export const UNDEFINED = literal('undefined');

/** A text between quotes, single unless that needs more escapes. */
export function quoted(text: string): string {
  const singles = text.split("'").length;
  const doubles = text.split('"').length;
  const quote = singles > doubles ? '"' : "'";
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll(quote, `\\${quote}`);
  return `${quote}${escaped.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}${quote}`;
}

export const text = (value: string): Code => literal(quoted(value));

/** A text with values in it. */
export const template = (...parts: readonly (string | Code)[]): Code => ({
  kind: 'template',
  parts: parts.map((part) => (typeof part === 'string' ? part.replace(/[\\`$]/g, '\\$&') : part)),
});

const OPPOSITES: Readonly<Partial<Record<BinaryOperator, BinaryOperator>>> = {
  '===': '!==',
  '!==': '===',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

/** The contrary of a condition, without a `!` where an operator says it. */
export function not(condition: Code): Code {
  if (condition.kind === 'not') return condition.of;
  if (condition === TRUE) return FALSE;
  if (condition === FALSE) return TRUE;
  if (condition.kind === 'binary') {
    const operator = OPPOSITES[condition.operator];
    if (operator !== undefined) return { ...condition, operator };
  }
  return { kind: 'not', of: condition };
}

/** `left && right`; a chain stays one chain, and what is surely so is left out. */
export function and(left: Code, right: Code): Code {
  if (left === TRUE) return right;
  if (right === TRUE || left === FALSE) return left; // `left && false` still reads the left, which may fail
  if (right.kind === 'binary' && right.operator === '&&') return binary(and(left, right.left), '&&', right.right);
  return binary(left, '&&', right);
}

/** `left || right`, likewise. */
export function or(left: Code, right: Code): Code {
  if (left === FALSE) return right;
  if (right === FALSE || left === TRUE) return left; // `left || true` still reads the left
  if (right.kind === 'binary' && right.operator === '||') return binary(or(left, right.left), '||', right.right);
  return binary(left, '||', right);
}

/** True of the body of a function that takes statements. */
export const isBlock = (body: Code | readonly Statement[]): body is readonly Statement[] => Array.isArray(body);

/** True of code short and cheap enough to be written twice: a name, a literal, a field. */
export const isSimple = (code: Code): boolean => code.kind === 'atom' || code.kind === 'negative';

export const returns = (value: Code): Statement => ({ kind: 'return', value });
export const constant = (name: string, value: Code, type: TypeText | null = null): Statement => ({ kind: 'const', name, type, value });
export const variable = (name: string, value: Code | null, type: TypeText | null = null): Statement => ({ kind: 'let', name, type, value });
export const assign = (target: string, value: Code, operator: '=' | '+=' | '|=' | '&&=' | '||=' = '='): Statement => ({
  kind: 'assign',
  target,
  operator,
  value,
});
export const when = (test: Code, then: readonly Statement[], otherwise: readonly Statement[] = []): Statement => ({
  kind: 'if',
  test,
  then,
  otherwise,
});

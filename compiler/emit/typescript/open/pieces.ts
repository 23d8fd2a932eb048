/**
 * Long functions of the world with unknowns, cut as the rule is: each clause, each value of « où », each version, each item of a list a
 * function of its own, so that a reader has one beside the passage it comes from.
 */
import type * as Core from '../../../../dsl/model/core.ts';
import { children, roots } from '../../../../dsl/syntax/walk.ts';
import type { Defined } from '../facts/sharing.ts';
import { type Code, type Param, arrow, atom, call, constant, returns, text } from '../text/code.ts';
import { capital } from '../text/names.ts';
import { functionSection } from '../text/section.ts';
import { type TypeText, typeName, typeText } from '../text/types.ts';
import { readsOf } from '../text/usage.ts';
import { type Scope, VALUE } from './scope.ts';

/** Expressions within: a function of more is cut, and its pieces of more than a few. */
const LONG = 30;
const FEW = 5;

/** Whether the function of a definition is cut in pieces. */
export const isLong = (definition: Defined): boolean => roots(definition).reduce((total, root) => total + sizeOf(root), 0) > LONG;

const sizeOf = (expr: Core.Expr): number => children(expr).reduce((total, child) => total + sizeOf(child), 1);

/** The type of one clause, as `partial.choose` takes it. */
export const BRANCH: TypeText = { text: 'partial.Branch', names: ['partial'] };

/** What a piece is called after its rule, and what stands above it. */
export interface Piece {
  readonly words: string;
  readonly doc: readonly string[];
  readonly returns?: TypeText;
}

/**
 * What `write` makes of some expressions: where the function around is long and they are more than a few, a function of its own, and its call
 * in their place.
 */
export function inPieces(
  exprs: readonly (Core.Expr | null)[],
  { words, doc, returns: type = VALUE }: Piece,
  scope: Scope,
  write: (scope: Scope) => Code,
): Code {
  const size = exprs.reduce((total, expr) => total + (expr === null ? 0 : sizeOf(expr)), 0);
  if (!scope.isLong || size <= FEW) return write(scope);
  const within = `${scope.within}${capital(words)}`;
  const code = write({ ...scope, within });
  const { values } = readsOf(code);
  const params = readable(scope).filter(({ name }) => values.has(name));
  const where = values.has('where') ? [constant('where', text(scope.definition.id))] : [];
  const name = scope.context.names.take(`${scope.context.open.of(scope.definition.id)}${within}`);
  scope.pieces.push(functionSection({ doc, name, params, returns: type, body: [...where, returns(code)] }));
  return call(name, ...params.map((param) => atom(param.name)));
}

/** One expression, called when its value is needed. */
export const lateInPieces = (expr: Core.Expr, piece: Piece, scope: Scope): Code =>
  arrow(
    [],
    inPieces([expr], piece, scope, (inner) => scope.value(expr, inner)),
  );

/** What a piece may read of the function around it: the dossier, the day, elements and values of « où » by the names they have there. */
function readable({ definition, locals }: Scope): readonly Param[] {
  const named = new Map<string, TypeText>([['dossier', typeName('OpenDossier')]]);
  if (definition.dated) named.set('day', typeText`${VALUE} | undefined`);
  for (const local of locals.values()) {
    if (local.kind === 'atom') named.set(local.text, VALUE);
    if (local.kind === 'call' && local.callee.kind === 'atom') named.set(local.callee.text, typeText`() => ${VALUE}`);
  }
  return [...named].map(([name, type]) => ({ name, type }));
}

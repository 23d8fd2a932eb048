/** An « où » value of too many decimals, read where a fraction is wanted, is one from where it is reckoned: a name changes nothing. */
import { concatMap } from '../../syntax/collections.ts';
import type * as Core from '../../model/core.ts';
import { ownRoots, walk, withChildren } from '../../syntax/walk.ts';
import { isWide, toExact } from '../expressions/build.ts';
import type { NumberType } from '../../model/types.ts';

type Local = Core.Definition['locals'][number];

/** Beside each such local the fraction, for what wants it; the one that nothing reads any more is left out. The definition itself when there is none. */
export function withExactLocals(definition: Core.Definition): Core.Definition {
  const wide = definition.locals.filter(({ value }) => isWide(value.type));
  if (wide.length === 0) return definition;
  const before = readBy(ownRoots(definition));
  const taken = new Set([...before, ...definition.locals.map(({ id }) => id)]);
  const exact = new Map(wide.map(({ id }) => [id, idBeside(id, taken)]));
  const go = (expr: Core.Expr): Core.Expr => fraction(expr, exact) ?? withChildren(expr, go);
  const locals = concatMap(definition.locals, (local): readonly Local[] => {
    const id = exact.get(local.id);
    const scaled = { ...local, value: go(local.value) };
    return id === undefined ? [scaled] : [scaled, { ...local, id, value: go(toExact(local.value, local.value.type as NumberType)) }];
  });
  const made = { ...definition, locals, versions: definition.versions.map((version) => ({ ...version, value: go(version.value) })) };
  return onlyRead(made, new Set(exact.values()), before);
}

/** What is read of such a local as a fraction; null: another expression. */
function fraction(expr: Core.Expr, exact: ReadonlyMap<Core.LocalId, Core.LocalId>): Core.Expr | null {
  const [operand] = expr.kind === 'op' && expr.op === 'toExact' ? expr.args : [];
  const id = operand?.kind === 'local' ? exact.get(operand.local) : undefined;
  return id === undefined || operand === undefined ? null : { kind: 'local', local: id, type: expr.type, span: operand.span };
}

/** `added`: the locals that are only there to be read; `before`: those that were read, and need not be there once they no longer are. */
function onlyRead(definition: Core.Definition, added: ReadonlySet<Core.LocalId>, before: ReadonlySet<Core.LocalId>): Core.Definition {
  const dropped = new Set<Core.LocalId>();
  for (const { id } of definition.locals.toReversed()) {
    const left = { ...definition, locals: definition.locals.filter((one) => !dropped.has(one.id)) };
    if ((added.has(id) || before.has(id)) && !readBy(ownRoots(left)).has(id)) dropped.add(id);
  }
  return { ...definition, locals: definition.locals.filter(({ id }) => !dropped.has(id)) };
}

/** Every local that is read or bound there. */
function readBy(roots: readonly Core.Expr[]): ReadonlySet<Core.LocalId> {
  const found = new Set<Core.LocalId>();
  for (const root of roots)
    walk(root, (expr) => {
      if (expr.kind === 'local') found.add(expr.local);
      if ('as' in expr) found.add(expr.as);
    });
  return found;
}

function idBeside(id: Core.LocalId, taken: Set<Core.LocalId>): Core.LocalId {
  let beside = id;
  for (let rank = 2; taken.has(beside); rank += 1) beside = `${id} ${rank}`;
  taken.add(beside);
  return beside;
}

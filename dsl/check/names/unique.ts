/** INVARIANT of core: a local name is bound once in its definition. Lowering may use an expression twice; its copies get names of their own. */
import type * as Core from '../../model/core.ts';
import { roots, walk, withChildren } from '../../syntax/walk.ts';
import { withExactLocals } from './exact-locals.ts';

const binder = (expr: Core.Expr): Core.LocalId | null =>
  expr.kind === 'each' || expr.kind === 'where' || expr.kind === 'fold' || expr.kind === 'pick' ? expr.as : null;

const settled = /* @__PURE__ */ new WeakMap<Core.Definition, Core.Definition>();

/** With what its locals above eight decimals are as fractions (`withExactLocals`). The definition itself when there is none, and nothing is bound twice. */
export function withUniqueLocals(definition: Core.Definition): Core.Definition {
  const known = settled.get(definition);
  if (known !== undefined) return known;
  const unique = makeUnique(withExactLocals(definition));
  settled.set(definition, unique);
  return unique;
}

function makeUnique(definition: Core.Definition): Core.Definition {
  const taken = new Set<Core.LocalId>([...definition.subjects.map((subject) => subject.local), ...definition.locals.map((local) => local.id)]);
  let twice = false;
  const seen = new Set(taken);
  for (const root of roots(definition)) {
    walk(root, (expr) => {
      const id = binder(expr);
      if (id === null) return;
      twice ||= seen.has(id);
      seen.add(id);
    });
  }
  if (!twice) return definition;
  const go = (expr: Core.Expr): Core.Expr => rename(expr, new Map(), taken, seen);
  return {
    ...definition,
    applicationDate: definition.applicationDate === null ? null : go(definition.applicationDate),
    locals: definition.locals.map((local) => ({ ...local, value: go(local.value) })),
    versions: definition.versions.map((version) => ({ ...version, value: go(version.value) })),
  };
}

type Names = ReadonlyMap<Core.LocalId, Core.LocalId>;

/** `taken`: bound so far; `all`: every name of the definition, so that a new one is new for good. */
function rename(expr: Core.Expr, names: Names, taken: Set<Core.LocalId>, all: Set<Core.LocalId>): Core.Expr {
  const go = (one: Core.Expr): Core.Expr => rename(one, names, taken, all);
  const bind = (as: Core.LocalId): { readonly as: Core.LocalId; readonly inside: (one: Core.Expr) => Core.Expr } => {
    const fresh = taken.has(as) ? freshName(as, all) : as;
    taken.add(fresh);
    const inner = new Map([...names, [as, fresh]]);
    return { as: fresh, inside: (one) => rename(one, inner, taken, all) };
  };
  switch (expr.kind) {
    case 'local':
      return { ...expr, local: names.get(expr.local) ?? expr.local };
    case 'const':
    case 'input':
    case 'ref':
    case 'field':
    case 'record':
    case 'list':
    case 'op':
    case 'choose':
    case 'table':
      return withChildren(expr, go);
    case 'each': {
      const { as, inside } = bind(expr.as);
      return { ...expr, as, list: go(expr.list), value: inside(expr.value) };
    }
    case 'where': {
      const { as, inside } = bind(expr.as);
      return { ...expr, as, list: go(expr.list), condition: inside(expr.condition) };
    }
    case 'fold': {
      const { as, inside } = bind(expr.as);
      return { ...expr, as, list: go(expr.list), value: expr.value === null ? null : inside(expr.value) };
    }
    case 'pick': {
      const { as, inside } = bind(expr.as);
      return { ...expr, as, list: go(expr.list), keys: expr.keys.map(inside) };
    }
  }
}

function freshName(name: Core.LocalId, all: Set<Core.LocalId>): Core.LocalId {
  let fresh = name;
  for (let rank = 2; all.has(fresh); rank += 1) fresh = `${name} ${rank}`;
  all.add(fresh);
  return fresh;
}

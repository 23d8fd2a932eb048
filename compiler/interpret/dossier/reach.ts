/** What a definition and each part of it can read of a dossier, whatever is in it: the rest may change without it. */
import type * as Core from '../../../dsl/model/core.ts';
import { children, roots } from '../../../dsl/syntax/walk.ts';
import type { Plan, PlannedDefinition, PlannedGuarantee } from '../../plan/plan.ts';

/** Marks: `X` an input read whole, `X.f` a field of it alone, `X.*` beside both; `=D` a definition. */
export type Reach = ReadonlySet<string>;

/** The marks of everything that reads some of this input; `path` begins with its name. */
export function marksOf({ input, path, isDefinition }: { readonly input: string; readonly path: string; readonly isDefinition: boolean }): string[] {
  if (isDefinition) return [`=${input}`];
  const field = path.startsWith(`${input}.`) ? /^[^.[]+/.exec(path.slice(input.length + 1))?.[0] : undefined;
  return field === undefined ? [`${input}.*`] : [input, `${input}.${field}`];
}

type Planned = PlannedDefinition | PlannedGuarantee;

/** A definition: all it reaches, and its parts that read no element, each with what it reaches. */
export interface Reaches {
  readonly all: Reach;
  readonly parts: ReadonlyMap<Core.Expr, Reach>;
}

const known = new WeakMap<Planned, Reaches>();

/** Worked out once per definition. `definitions`: those of the plan, by id. */
export function reachesOf(plan: Plan, of: Planned, definitions: ReadonlyMap<string, PlannedDefinition>): Reaches {
  const found = known.get(of);
  if (found !== undefined) return found;
  const made = analyse(of, plan, (id) => {
    const read = definitions.get(id);
    return read === undefined ? new Set() : reachesOf(plan, read, definitions).all;
  });
  known.set(of, made);
  return made;
}

/** What an expression reaches, and the elements bound outside of it that it names. */
interface Found {
  readonly reach: Set<string>;
  readonly elements: Set<Core.LocalId>;
}

function analyse(of: Planned, plan: Plan, reachOf: (definition: string) => Reach): Reaches {
  const parts = new Map<Core.Expr, Reach>();
  const locals = new Map<Core.LocalId, Found>();
  const visit = (expr: Core.Expr): Found => {
    const found: Found = { reach: new Set(own(expr, reachOf)), elements: new Set() };
    if (expr.kind === 'local') {
      const local = locals.get(expr.local);
      if (local === undefined) found.elements.add(expr.local);
      else add(found, local);
    } else if (!isFieldOfInput(expr)) {
      for (const child of children(expr)) add(found, visit(child));
      if ('as' in expr) found.elements.delete(expr.as);
      if (found.elements.size === 0 && isWorthKeeping(expr)) parts.set(expr, found.reach);
    }
    return found;
  };
  for (const { id, value } of of.locals) locals.set(id, visit(value));
  const all = new Set([`=${of.id}`, ...(of.dated && plan.applicationDate !== null ? whole(plan.applicationDate) : [])]);
  for (const root of roots(of)) for (const mark of visit(root).reach) all.add(mark);
  return { all, parts };
}

function add(to: Found, found: Found): void {
  for (const mark of found.reach) to.reach.add(mark);
  for (const element of found.elements) to.elements.add(element);
}

const whole = (input: string): readonly string[] => [input, `${input}.*`];

const isFieldOfInput = (expr: Core.Expr): boolean => expr.kind === 'field' && expr.of.kind === 'input';

/** What an expression reads itself, those inside it apart. */
function own(expr: Core.Expr, reachOf: (definition: string) => Reach): Iterable<string> {
  if (expr.kind === 'input') return whole(expr.input);
  if (expr.kind === 'field' && expr.of.kind === 'input') return [`${expr.of.input}.${expr.field}`, `${expr.of.input}.*`];
  return expr.kind === 'ref' ? reachOf(expr.definition) : [];
}

/** Reading an input, a local name or a definition again costs no more than looking it up. */
function isWorthKeeping(expr: Core.Expr): boolean {
  switch (expr.kind) {
    case 'const':
    case 'input':
    case 'local':
    case 'ref':
    case 'field':
      return false;
    case 'record':
    case 'list':
    case 'op':
    case 'choose':
    case 'table':
    case 'each':
    case 'where':
    case 'fold':
    case 'pick':
      return true;
  }
}

/** What a result rests on that a person should know: values from outside the documents, days nobody has verified (decisions 32 and 56). */
import type * as Core from '../../../dsl/model/core.ts';
import { formatDay } from '../../../runtime/dates/day.ts';
import type { Warning } from '../../../runtime/outcome.ts';
import { itemAt } from '../../../dsl/syntax/sure.ts';
import type { PlannedDefinition } from '../../plan/plan.ts';
import type { Evaluated, Machine } from '../machine.ts';
import type { Session } from '../session.ts';
import { matchingRows, surelyApply } from '../code/expression.ts';
import { type Scope, quiet } from '../code/scope.ts';

/** LAW: a guarantee that is open spoils nothing, and what it would spoil says so (law 4): with more of the dossier known, the result may be an error. */
export const subjectTo = (session: Session, { id, taintedBy }: PlannedDefinition): readonly Warning[] =>
  taintedBy
    .filter((index) => session.guarantee(index).value !== true)
    .map((index) => ({ kind: 'guarantee', definition: id, detail: itemAt(session.machine.plan.guarantees, index).name }));

/** The warnings of what was read for these evaluations, each once, in the order they were read. */
export function warningsOf(machine: Machine, evaluations: readonly Evaluated[]): readonly Warning[] {
  const found = new Map<string, Warning>();
  for (const evaluated of readBy(evaluations)) for (const [key, warning] of keptWarnings(machine, evaluated)) found.set(key, warning);
  return [...found.values()];
}

const kept = new WeakMap<Machine, Map<Evaluated, readonly (readonly [key: string, warning: Warning])[]>>();

/** Those of one evaluation, found once: many results read it. */
function keptWarnings(machine: Machine, evaluated: Evaluated): readonly (readonly [key: string, warning: Warning])[] {
  const own = kept.get(machine) ?? new Map<Evaluated, readonly (readonly [string, Warning])[]>();
  kept.set(machine, own);
  const known = own.get(evaluated) ?? ownWarnings(machine, evaluated).map((warning) => [JSON.stringify(warning), warning] as const);
  own.set(evaluated, known);
  return known;
}

/** These evaluations and all they read, what is read first. */
export function readBy(evaluations: readonly Evaluated[]): readonly Evaluated[] {
  const seen = new Set<Evaluated>();
  // An explicit stack: a line of definitions may be longer than that of calls.
  const waiting = evaluations.toReversed().map((evaluated) => ({ evaluated, entered: false }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next.evaluated)) continue;
    if (next.entered) seen.add(next.evaluated);
    else waiting.push({ ...next, entered: true }, ...next.evaluated.reads.toReversed().map((evaluated) => ({ evaluated, entered: false })));
  }
  return [...seen];
}

function ownWarnings(machine: Machine, evaluated: Evaluated): readonly Warning[] {
  const { definition } = evaluated;
  const relevés = sourcesOf(machine, evaluated).flatMap((source): readonly Warning[] =>
    source.kind === 'relevé' ? [{ kind: 'relevé', definition: definition.id, detail: source.reliability }] : [],
  );
  const [index, several] = evaluated.versions;
  const version = index === undefined || several !== undefined ? undefined : definition.versions[index];
  const atLatest: readonly Warning[] =
    version?.atLatest === true && version.from !== null ? [{ kind: 'at latest', definition: definition.id, detail: formatDay(version.from) }] : [];
  return [...relevés, ...atLatest, ...notVerified(machine, evaluated)];
}

function notVerified(machine: Machine, evaluated: Evaluated): readonly Warning[] {
  const { definition } = evaluated;
  if (definition.verifiedUntil === null) return [];
  const day = machine.dayOf(definition, quiet(machine.scopeOf(evaluated)));
  if (typeof day !== 'number' || day <= definition.verifiedUntil) return [];
  return [{ kind: 'not verified', definition: definition.id, detail: formatDay(definition.verifiedUntil) }];
}

/** The sources of what was used: of the clauses and rows that applied, else of the version, else of the definition. */
export function sourcesOf(machine: Machine, evaluated: Evaluated): readonly Core.Source[] {
  const { definition } = evaluated;
  const scope = quiet(machine.scopeOf(evaluated));
  const found = evaluated.versions.flatMap((index) => {
    const version = definition.versions[index];
    if (version === undefined) return [];
    const inside = sourcesInside(version.value, scope);
    return inside.length > 0 ? [...inside, ...version.sources] : version.sources;
  });
  return found.length > 0 ? found : definition.sources;
}

/** Sources of the branches and rows that applied, through the operators around them. */
function sourcesInside(expr: Core.Expr, scope: Scope): readonly Core.Source[] {
  switch (expr.kind) {
    case 'choose':
      return surelyApply(expr, scope).flatMap((index) => {
        const branch = index === 'otherwise' ? null : (expr.branches[index] ?? null);
        const value = branch === null ? expr.otherwise : branch.value;
        // a clause may be a table, whose row has its own source
        const own = branch === null ? expr.otherwiseSources : branch.sources;
        return [...(value === null ? [] : sourcesInside(value, scope)), ...(own ?? [])];
      });
    case 'table':
      return matchingRows(expr, scope).flatMap((index) => expr.rows[index]?.sources ?? []);
    case 'op':
      return expr.args.flatMap((operand) => sourcesInside(operand, scope));
    case 'list':
      return expr.items.flatMap((item) => sourcesInside(item, scope));
    case 'fold':
      return sourcesInside(expr.list, scope);
    case 'const':
    case 'input':
    case 'local':
    case 'ref':
    case 'field':
    case 'record':
    case 'each':
    case 'where':
    case 'pick':
      return [];
  }
}

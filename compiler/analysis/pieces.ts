/** What the bullets of a contrôle fix about its `manquants`: that none is `recommandé`, that each has its « au plus tard ». */
import { concatMap } from '../../dsl/syntax/collections.ts';
import type * as Core from '../../dsl/model/core.ts';
import { walk } from '../../dsl/syntax/walk.ts';
import type { Plan } from '../plan/plan.ts';

/** The one answer of a condition that no dossier changes; null where dossiers differ. */
export type FixedAnswer = (condition: Core.Expr) => boolean | null;

/** LAW: a line of `manquants` is one of the lines its contrôle writes, so that what all of those say of a field holds of each. */
export function fixedByPieces(plan: Plan): FixedAnswer {
  const written = new Map<string, readonly Fields[]>();
  for (const { partOf, type, versions } of plan.definitions)
    if (partOf?.part === 'manquants' && type.kind === 'list' && type.of.kind === 'record')
      written.set(
        type.of.fiche,
        concatMap(versions, ({ value }) => linesIn(value)),
      );
  return (condition) => {
    const isExistence = condition.kind === 'op' && condition.op === 'exists';
    const read = isExistence ? condition.args[0] : condition;
    if (read?.kind !== 'field' || read.of.type.kind !== 'record') return null;
    const { field } = read;
    const said = (written.get(read.of.type.fiche) ?? []).map((line) => (isExistence ? isThere(line[field]) : flagOf(line[field])));
    const [first] = said;
    return first !== undefined && said.every((one) => one === first) ? first : null;
  };
}

type Fields = Readonly<Record<string, Core.Expr>>;

/** The lines as the contrôle lists them, one for each bullet, before those that are there are left out. */
function linesIn(value: Core.Expr): readonly Fields[] {
  const lines: Fields[] = [];
  walk(value, (expr) => {
    if (expr.kind === 'list') for (const item of expr.items) if (item.kind === 'record') lines.push(item.fields);
  });
  return lines;
}

const flagOf = (value: Core.Expr | undefined): boolean | null => (value?.kind === 'const' && typeof value.value === 'boolean' ? value.value : null);

/** The day of a bullet is read where it is missing, which each line of `manquants` is. */
function isThere(value: Core.Expr | undefined): boolean | null {
  if (value?.kind === 'const') return value.value === null ? false : null;
  if (value?.kind !== 'choose') return null;
  return value.branches.every((branch) => branch.value.type.kind !== 'optional') ? true : null;
}

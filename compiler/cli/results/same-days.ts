import type * as Core from '../../../dsl/model/core.ts';
import { roots, walk } from '../../../dsl/syntax/walk.ts';
import { ELEMENT, type Value, isList, isRecord } from '../../../runtime/partial/index.ts';
import type { Dossier } from '../../interpret/dossier/decode.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Issue } from '../ask.ts';
import { elementsOf } from './elements.ts';

/**
 * Elements of a list « par date » that bear the same day, where a rule follows the order of the list: it is then that of the dossier, which says
 * nothing of which came first, and another order may give another result.
 */
export function sameDays(plan: Plan, { values }: Dossier, language: 'fr' | 'en'): readonly Issue[] {
  const sorted = Object.values(plan.inputs).filter(({ sortedBy, type }) => sortedBy !== null && type.kind === 'list');
  if (sorted.length === 0) return [];
  const followed = followedIn(plan);
  return sorted.flatMap(({ name, type, sortedBy }) =>
    sortedBy !== null && type.kind === 'list' && type.of.kind === 'record' && followed.has(type.of.fiche)
      ? ties(name, sortedBy, values.get(name) ?? null, language)
      : [],
  );
}

const known = new WeakMap<Plan, ReadonlySet<string>>();

/** The fiches whose order in a list a rule follows: what is before or after an element, pairs, a state after each, the first of a list as it stands. */
function followedIn(plan: Plan): ReadonlySet<string> {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const followed = new Set<string>();
  const note = (expr: Core.Expr): void => {
    const list = drawnFrom(followedBy(expr));
    if (list?.type.kind === 'list' && list.type.of.kind === 'record') followed.add(list.type.of.fiche);
  };
  for (const definition of plan.definitions) for (const root of roots(definition)) walk(root, note);
  known.set(plan, followed);
  return followed;
}

function followedBy(expr: Core.Expr): Core.Expr | null {
  if (expr.kind === 'op' && (expr.op === 'preceding' || expr.op === 'following' || expr.op === 'pairs')) return expr.args[0] ?? null;
  return expr.kind === 'pick' && expr.keys.length === 0 && (expr.pick === 'first' || expr.pick === 'last') ? expr.list : null;
}

/** `premier de (montant des (soins dont …))`: the list its values are drawn from, in its order. */
function drawnFrom(list: Core.Expr | null): Core.Expr | null {
  return list?.kind === 'each' || list?.kind === 'where' ? drawnFrom(list.list) : list;
}

/** Said by their places, never by what they hold (decision 58). */
function ties(name: string, sortedBy: string, list: Value, language: 'fr' | 'en'): readonly Issue[] {
  if (!isList(list)) return [];
  const all = elementsOf(name, list);
  return all.flatMap(({ path, element }, at): readonly Issue[] => {
    const before = all[at - 1];
    if (before === undefined || !isRecord(element) || !isRecord(before.element)) return [];
    const [key, other] = [element[ELEMENT]?.key, before.element[ELEMENT]?.key];
    if (typeof key !== 'number' || key !== other) return [];
    const message =
      language === 'fr'
        ? `${path} : même « ${sortedBy} » que ${before.path} ; là où une règle suit l'ordre de la liste, c'est celui du dossier`
        : `${path}: the same “${sortedBy}” as ${before.path}; where a rule follows the order of the list, it is that of the dossier`;
    return [{ path, message }];
  });
}

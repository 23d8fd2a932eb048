import type { Plan } from '../../compiler/plan/plan.ts';
import type { Outcome } from '../../runtime/outcome.ts';
import type { Dossier, DossierMaker } from './dossier.ts';
import type { Outcomes } from './evaluators.ts';
import { type Difference, stable } from './hold.ts';
import type { Random } from './random.ts';

/** At most so many combinations are tried by the evaluators (decision 37); kept below, for speed. */
const MOST = 24;

/** A dossier that lacks a few oui/non and choix données and nothing else, and all the ways to complete it. */
export function exhaustiveTrial(
  plan: Plan,
  maker: DossierMaker,
  random: Random,
): { readonly dossier: Dossier; readonly completions: readonly Dossier[] } {
  const whole = maker.dossier(random, 0);
  let completions: readonly Dossier[] = [whole];
  const open = new Set<string>();
  for (const { emitted, type } of random.shuffle(Object.values(plan.inputs))) {
    const values =
      type.kind === 'boolean' ? [true, false] : type.kind === 'choice' ? (plan.choices[type.choice]?.values ?? []).map(({ name }) => name) : [];
    if (values.length === 0 || completions.length * values.length > MOST) continue;
    open.add(emitted);
    completions = completions.flatMap((one) => values.map((value) => ({ ...one, [emitted]: value })));
  }
  return { dossier: Object.fromEntries(Object.entries(whole).filter(([name]) => !open.has(name))), completions };
}

/**
 * LAW: with finite unknowns only, a result is known exactly when every completion gives it, and its needs are exactly the données whose
 * value changes it (decision 37). What has no answer, or breaks a guarantee, in some completion is left out of this check.
 */
export function inexact(
  plan: Plan,
  dossier: Dossier,
  partial: Outcomes,
  completed: readonly { readonly full: Dossier; readonly outcomes: Outcomes }[],
): readonly Difference[] {
  const found: Difference[] = [];
  for (const [what, left] of partial) {
    const outcomes = completed.map(({ full, outcomes: all }) => ({ full, outcome: all.get(what) }));
    if (!outcomes.every(({ outcome }) => outcome?.kind === 'value' || outcome?.kind === 'hole' || outcome?.kind === 'conflict')) continue;
    if (!outcomes.some(({ outcome }) => outcome?.kind === 'value')) continue;
    const needs = changing(plan, dossier, outcomes);
    const expected = needs.length === 0 ? outcomes[0]?.outcome : { kind: 'undetermined', needs };
    const obtained = left.kind === 'undetermined' ? { kind: 'undetermined', needs: left.needs.map(({ path }) => path).sort() } : left;
    if (stable(expected) !== stable(obtained)) found.push({ what, left: obtained, right: expected });
  }
  return found;
}

/** Names of the missing données such that two completions that differ in it alone differ in the outcome. */
function changing(
  plan: Plan,
  dossier: Dossier,
  outcomes: readonly { readonly full: Dossier; readonly outcome: Outcome<unknown> | undefined }[],
): readonly string[] {
  const open = Object.values(plan.inputs).filter(({ emitted }) => !(emitted in dossier));
  const changes = open.filter(({ emitted }) => {
    const seen = new Map<string, string>();
    return outcomes.some(({ full, outcome }) => {
      const others = stable({ ...full, [emitted]: null });
      const value = stable(outcome);
      const before = seen.get(others);
      seen.set(others, value);
      return before !== undefined && before !== value;
    });
  });
  return changes.map(({ name }) => name).sort();
}

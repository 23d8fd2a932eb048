/** Holds evaluations against each other: soundness of what is known while something is not, and equality of two evaluators. */
import type { Outcome } from '../../runtime/outcome.ts';
import type { Outcomes } from './evaluators.ts';

export interface Difference {
  readonly what: string;
  readonly left: unknown;
  readonly right: unknown;
}

/**
 * LAW: a result known while something is unknown is the result whatever the unknown turns out to be (charter, law 4). Faults too: a result
 * that surely fails fails however the rest is filled in, though another branch may then be to blame.
 */
export function unsound(partial: Outcomes, complete: Outcomes): readonly Difference[] {
  const found: Difference[] = [];
  for (const [what, left] of partial) {
    if (left.kind === 'undetermined') continue;
    const right = complete.get(what);
    // An open guarantee spoils nothing, a broken one does; a number without bounds might always be too large.
    if (right?.kind === 'guarantee' || right?.kind === 'overflow') continue;
    const same = left.kind === 'value' ? right?.kind === 'value' && stable(left.value) === stable(right.value) : right?.kind === left.kind;
    if (!same) found.push({ what, left, right });
  }
  return found;
}

/** Outcomes of two evaluators on the same dossier that are not the same, down to the needs and the faults. Guarantees are the interpreter's only. */
export function different(left: Outcomes, right: Outcomes, counts = (name: string): boolean => !name.startsWith('garantie ')): readonly Difference[] {
  const names = new Set([...[...left.keys()].filter(counts), ...right.keys()]);
  return [...names].flatMap((what) => {
    const [a, b] = [left.get(what), right.get(what)];
    return stable(normal(a)) === stable(normal(b)) ? [] : [{ what, left: a, right: b }];
  });
}

/** What one says of the results that another judges, word for word; results it does not judge are left out. */
export function differing(outcomes: Outcomes, judge: Outcomes): readonly Difference[] {
  return [...judge].flatMap(([what, right]) => {
    const left = outcomes.get(what);
    return stable(left) === stable(right) ? [] : [{ what, left, right }];
  });
}

/** Needs have no order. */
function normal(outcome: Outcome<unknown> | undefined): unknown {
  if (outcome?.kind !== 'undetermined') return outcome;
  return { ...outcome, needs: outcome.needs.map((need) => `${need.kind} ${need.path}`).sort() };
}

/** JSON with keys in order: two values are the same when their texts are. */
export function stable(value: unknown): string {
  const ordered = (_: string, inner: unknown): unknown =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner;
  return JSON.stringify(value, ordered) ?? 'nothing';
}

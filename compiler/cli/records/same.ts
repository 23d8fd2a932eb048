import type { RecordLine } from '../contract/records.ts';

type Recorded = RecordLine['results'][string];
type Outcome = Extract<Recorded, { outcome: unknown }>['outcome'];
type Warnings = Recorded['warnings'];

/** Which parts of a result are not what they were: the outcome or those of its elements, the warnings, the readings it depends on. */
interface Differences {
  readonly outcome: boolean;
  /** Warnings that are gone, and new ones. */
  readonly warnings: { readonly gone: Warnings; readonly new: Warnings };
  /** Questions it no longer depends on, and new ones. */
  readonly dependsOn: { readonly gone: readonly string[]; readonly new: readonly string[] };
}

/**
 * What differs between two answers. Everything that is said counts: the value, what is missing, the fault with its place, the warnings, the readings; only the order of
 * what is missing, of warnings and of readings does not.
 */
export function differencesOf(was: Parts, is: Parts): Differences {
  return {
    outcome: canonical(was) !== canonical(is),
    warnings: { gone: missing(was.warnings, is.warnings), new: missing(is.warnings, was.warnings) },
    dependsOn: { gone: missing(was.dependsOn, is.dependsOn), new: missing(is.dependsOn, was.dependsOn) },
  };
}

/** Whether two answers are the same in all their parts. */
export function same(was: Parts, is: Parts): boolean {
  const { outcome, warnings, dependsOn } = differencesOf(was, is);
  return !outcome && [warnings, dependsOn].every((part) => part.gone.length === 0 && part.new.length === 0);
}

/** An answer, its name in the module apart. */
type Parts = Pick<Recorded, 'warnings' | 'dependsOn'> &
  (Pick<Extract<Recorded, { outcome: unknown }>, 'outcome'> | Pick<Extract<Recorded, { elements: unknown }>, 'elements'>);

/** Those of a list that another has not. */
function missing<Item>(from: readonly Item[], other: readonly Item[]): readonly Item[] {
  const known = new Set(other.map(keyOf));
  return from.filter((item) => !known.has(keyOf(item)));
}

const keyOf = (value: unknown): string => JSON.stringify(sorted(value));

function canonical(parts: Parts): string {
  return keyOf('outcome' in parts ? ordered(parts.outcome) : parts.elements.map(({ of, outcome }) => [of, ordered(outcome)]));
}

/** The outcome, what is missing in an order of its own. */
const ordered = (outcome: Outcome): unknown =>
  outcome.kind === 'undetermined' ? { ...outcome, needs: outcome.needs.map(keyOf).toSorted() } : outcome;

/** The same JSON with the keys of its objects in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inside]) => [key, sorted(inside)]));
}

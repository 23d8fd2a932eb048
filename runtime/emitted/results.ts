/** The results of an emitted module, called by name. */
import { distance } from '../input/distance.ts';
import { shownKey } from '../input/edge.ts';
import { determined } from './faults.ts';
import type { Ranked } from './lists.ts';
import type { ElementOutcome } from './session.ts';

/** Names offered for one that is not there, at most. */
const MOST = 3;

/** What may still be written into. */
export type Unfilled<T> = { -readonly [K in keyof T]: T[K] };

/** An object with the keys of another and nothing under them yet: a copy of it is filled field by field, and keeps one form. */
export const unfilled = <T extends object>(like: object): T => Object.fromEntries(Object.keys(like).map((key) => [key, undefined])) as T; // until it is filled

/** The outcome for each element, all known; an element is named by its place in the dossier, a value of a choix by itself. */
export const outcomesOf = <E extends Ranked | string, T>(elements: readonly E[], value: (element: E) => T): readonly ElementOutcome<T>[] =>
  elements.map((element) => ({
    of: [typeof element === 'string' ? element : `${element.$list}[${element.$place}]`],
    outcome: determined(value(element)),
  }));

/**
 * Holds a name to those of the results themselves, never of a prototype. Throws a `RangeError` that names what was asked and the nearest
 * results: of a French name, `forfait dû`, the one it has in the module, `forfaitDu`.
 */
export function requireResult(results: Readonly<Record<string, unknown>>, name: PropertyKey): void {
  if (Object.hasOwn(results, name)) return;
  const near = nearest(String(name), Object.keys(results));
  const offered = near.map((one) => `"${one}"`).join(', ');
  throw new RangeError(
    `no result "${shownKey(String(name))}"${near.length === 0 ? ': a result is asked for by a key of `Results`' : `; did you mean ${offered}?`}`,
  );
}

/** The names a misspelled or French one may have meant, best first: the same letters, else within an edit distance of a third of its length. */
function nearest(name: string, names: readonly string[]): readonly string[] {
  const wanted = lettersOf(name);
  const limit = Math.floor(wanted.length / 3);
  const ranked = names
    .map((one) => ({ one, far: distance(wanted, lettersOf(one), limit) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far);
  const kept = ranked[0]?.far === 0 ? ranked.filter(({ far }) => far === 0) : ranked;
  return kept.slice(0, MOST).map(({ one }) => one);
}

/** The letters and digits of a name, without accents, capitals, spaces or apostrophes. */
const lettersOf = (name: string): string =>
  name
    .slice(0, MOST_COMPARED)
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');

/** Characters of a name that are compared: more are no misspelling, and comparing them takes time. */
const MOST_COMPARED = 200;

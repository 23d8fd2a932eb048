/** The results of an emitted module, called by name. */
import { distance } from '../input/distance.ts';
import { shownKey } from '../input/edge.ts';

/** Names offered for one that is not there, at most. */
const MOST = 3;

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

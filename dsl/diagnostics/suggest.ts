import { distance } from '../../runtime/input/distance.ts';
import { foldAccents } from '../lexer/characters.ts';
import { bounded } from '../syntax/collections.ts';

/** A name as it is compared. `letters`: a bit for each letter it holds; several letters share one. */
interface Folded {
  readonly text: string;
  readonly letters: number;
}

const FOLDED = /* @__PURE__ */ new Map<string, Folded>();

/** The same few thousand names are compared at each key: their folding is kept, within a bound. */
function folded(name: string): Folded {
  const known = FOLDED.get(name);
  if (known !== undefined) return known;
  const text = foldAccents(name);
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << text.charCodeAt(at);
  const made = { text, letters };
  bounded(FOLDED).set(name, made);
  return made;
}

const RANKS = /* @__PURE__ */ new Map<string, number>();

/** How far two names are, kept too: at a key each use of a name that is no more is held against the same names. */
function rankOf(one: string, other: string, limit: number): number {
  const pair = `${one}\n${other}`;
  const known = RANKS.get(pair);
  if (known !== undefined) return known;
  const rank = distance(one, other, limit);
  bounded(RANKS).set(pair, rank);
  return rank;
}

/** At least how many letters one name must change or lose to hold none that the other has not: no distance is less. */
function letterGap(one: number, other: number): number {
  let gap = 0;
  for (let left = one & ~other; left !== 0; left &= left - 1) gap += 1;
  return gap;
}

/**
 * The candidates a misspelled name may have meant, best first, at most three: the same up to case and accents, then those within an edit
 * distance of a third of its length. Nothing is better than a wrong guess, so a very short name has no near one.
 */
export function suggest(name: string, candidates: readonly string[]): readonly string[] {
  const wanted = folded(name);
  const limit = Math.floor(wanted.text.length / 3);
  const ranked: { candidate: string; rank: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > limit + 2) continue; // œ and æ unfold to two letters: no name holds three
    const other = folded(candidate);
    const isSame = other.text === wanted.text;
    if (!isSame && (letterGap(wanted.letters, other.letters) > limit || letterGap(other.letters, wanted.letters) > limit)) continue;
    const rank = isSame ? 0 : rankOf(wanted.text, other.text, limit);
    if ((rank <= limit || isSame) && !ranked.some((one) => one.candidate === candidate)) ranked.push({ candidate, rank });
  }
  ranked.sort((a, b) => a.rank - b.rank || a.candidate.localeCompare(b.candidate, 'fr'));
  const best = ranked[0];
  const kept = best?.rank === 0 ? ranked.filter((one) => one.rank === 0) : ranked;
  return kept.slice(0, 3).map((one) => one.candidate);
}

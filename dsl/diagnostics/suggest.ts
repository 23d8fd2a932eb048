import { distance } from '../../runtime/input/distance.ts';
import { foldAccents } from '../lexer/characters.ts';
import { bounded } from '../syntax/bounded.ts';

const FOLDED = /* @__PURE__ */ new Map<string, string>();

/** The same few thousand names are compared at each key: their folding is kept, within a bound. */
function folded(text: string): string {
  const known = FOLDED.get(text);
  if (known !== undefined) return known;
  const made = foldAccents(text);
  bounded(FOLDED).set(text, made);
  return made;
}

/**
 * The candidates a misspelled name may have meant, best first, at most three: the same up to case and accents, then those within an edit
 * distance of a third of its length. Nothing is better than a wrong guess, so a very short name has no near one.
 */
export function suggest(name: string, candidates: readonly string[]): readonly string[] {
  const wanted = folded(name);
  const limit = Math.floor(wanted.length / 3);
  const ranked: { candidate: string; rank: number }[] = [];
  for (const candidate of new Set(candidates)) {
    if (Math.abs(candidate.length - name.length) > limit + 2) continue; // œ and æ unfold to two letters: no name holds three
    const other = folded(candidate);
    const rank = other === wanted ? 0 : distance(wanted, other, limit);
    if (rank <= limit || other === wanted) ranked.push({ candidate, rank });
  }
  ranked.sort((a, b) => a.rank - b.rank || a.candidate.localeCompare(b.candidate, 'fr'));
  const best = ranked[0];
  const kept = best?.rank === 0 ? ranked.filter((one) => one.rank === 0) : ranked;
  return kept.slice(0, 3).map((one) => one.candidate);
}

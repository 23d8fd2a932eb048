import { foldAccents } from '../lexer/characters.ts';

/** Number of letters to change, add, remove or swap with a neighbour; `limit + 1` when more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
}

const FOLDED = /* @__PURE__ */ new Map<string, string>();

/** The same few thousand names are compared at each key: their folding is kept, within a bound. */
function folded(text: string): string {
  const known = FOLDED.get(text);
  if (known !== undefined) return known;
  if (FOLDED.size > 20_000) FOLDED.clear();
  const made = foldAccents(text);
  FOLDED.set(text, made);
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

import { fold, foldedText, isBoundary } from './fold.ts';
import type { Folded } from './fold.ts';
import { lineOf, readable, stretchOf } from './document-text.ts';
import type { DocumentText, Stretch } from './document-text.ts';

/** A stretch of a document that resembles a quotation. */
export interface Passage extends Stretch {
  readonly line: number;
  /** Its words on one line. */
  readonly text: string;
  /** From 0 to 1: the share of the quotation's characters that are there. */
  readonly likeness: number;
}

/** Under this share two texts have nothing to do with each other. */
const LIKE = 0.55;

/** The passage of a text that resembles `words` most; null when none does. Costs about one reading of the text. */
export function nearestPassage(text: DocumentText, words: string): Passage | null {
  const wanted = fold(words);
  const region = likelyRegion(text.folded, wanted);
  if (region === null) return null;
  const match = bestAlignment(text.folded.text.slice(region.start, region.end), wanted.text);
  const likeness = 1 - match.distance / wanted.text.length;
  if (likeness < LIKE) return null;
  const start = toBoundary(text.folded, region.start + match.start, -1);
  const end = toBoundary(text.folded, region.start + match.end, 1);
  const stretch = stretchOf(text.folded, start, end);
  return { ...stretch, line: lineOf(text, stretch.start), text: readable(text.raw.slice(stretch.start, stretch.end)), likeness };
}

/** Widens to a whole word. */
function toBoundary(folded: Folded, from: number, step: -1 | 1): number {
  let index = from;
  while (index > 0 && index < folded.text.length && !isBoundary(folded, index)) index += step;
  return index;
}

/** Pieces of this many characters are looked for, so that a damaged word does not hide its neighbours. */
const GRAM = 4;

/** The stretch that shares most pieces with the words, a little wider than they are. */
function likelyRegion(folded: Folded, wanted: Folded): Stretch | null {
  const grams = new Set<string>();
  for (let at = 0; at + GRAM <= wanted.text.length; at += 1) grams.add(wanted.text.slice(at, at + GRAM));
  if (grams.size === 0) return null;
  const width = wanted.text.length;
  const hits: number[] = [];
  for (let at = 0; at + GRAM <= folded.text.length; at += 1) if (grams.has(folded.text.slice(at, at + GRAM))) hits.push(at);
  let best = 0;
  let bestStart = 0;
  for (let left = 0, right = 0; right < hits.length; right += 1) {
    while ((hits[right] ?? 0) - (hits[left] ?? 0) > width) left += 1;
    if (right - left + 1 > best) {
      best = right - left + 1;
      bestStart = hits[left] ?? 0;
    }
  }
  if (best === 0) return null;
  const margin = Math.max(20, Math.ceil(width / 2));
  return { start: Math.max(0, bestStart - margin), end: Math.min(folded.text.length, bestStart + width + margin) };
}

/** Sellers' alignment: the stretch of `text` at the least edit distance from `words`. */
function bestAlignment(text: string, words: string): Stretch & { readonly distance: number } {
  let costs = Array.from({ length: words.length + 1 }, (_, row) => row);
  let origins = Array.from({ length: words.length + 1 }, () => 0);
  let best = { start: 0, end: 0, distance: words.length };
  for (let column = 1; column <= text.length; column += 1) {
    const nextCosts = [0];
    const nextOrigins = [column];
    for (let row = 1; row <= words.length; row += 1) {
      const diagonal = (costs[row - 1] ?? 0) + (text.charAt(column - 1) === words.charAt(row - 1) ? 0 : 1);
      const insertion = (costs[row] ?? 0) + 1;
      const deletion = (nextCosts[row - 1] ?? 0) + 1;
      const cost = Math.min(diagonal, insertion, deletion);
      nextCosts.push(cost);
      nextOrigins.push((cost === diagonal ? origins[row - 1] : cost === insertion ? origins[row] : nextOrigins[row - 1]) ?? 0);
    }
    costs = nextCosts;
    origins = nextOrigins;
    const distance = costs[words.length] ?? words.length;
    if (distance < best.distance) best = { start: origins[words.length] ?? 0, end: column, distance };
  }
  return best;
}

/** What differs between a quotation and a passage, word by word: the words between their common beginning and end. */
export function difference(quoted: string, passage: string): { readonly quoted: string; readonly passage: string } {
  const ours = quoted.split(/\s+/);
  const theirs = passage.split(/\s+/);
  const same = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && foldedText(a) === foldedText(b);
  let head = 0;
  while (head < Math.min(ours.length, theirs.length) && same(ours[head], theirs[head])) head += 1;
  let tail = 0;
  while (tail < Math.min(ours.length, theirs.length) - head && same(ours[ours.length - 1 - tail], theirs[theirs.length - 1 - tail])) tail += 1;
  return { quoted: ours.slice(head, ours.length - tail).join(' '), passage: theirs.slice(head, theirs.length - tail).join(' ') };
}

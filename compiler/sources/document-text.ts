import { fold, foldedText, isBoundary } from './fold.ts';
import type { Folded } from './fold.ts';
import { itemAt } from '../../dsl/syntax/sure.ts';

/** A stretch of a document's text, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A scan error as the ruleset corrects it: `lire « a lissue » comme « à l'issue »`. */
export interface Correction {
  readonly read: string;
  readonly as: string;
}

/** The text of a document, ready to be searched. */
export interface DocumentText {
  readonly raw: string;
  readonly folded: Folded;
  /** Where the text was corrected, with the correction. */
  readonly corrected: readonly (Stretch & Correction)[];
  /** Offsets at which lines begin. */
  readonly lines: readonly number[];
}

/** Prepares a text. `idle`: indices of corrections that correct nothing, because their words are not there. */
export function readDocument(
  raw: string,
  corrections: readonly Correction[] = [],
): { readonly text: DocumentText; readonly idle: readonly number[] } {
  const corrected: (Stretch & Correction)[] = [];
  const idle: number[] = [];
  let folded = fold(raw);
  corrections.forEach((correction, index) => {
    const places = occurrences(folded, foldedText(correction.read));
    if (places.length === 0) idle.push(index);
    for (const place of places) corrected.push({ ...stretchOf(folded, place.start, place.end), read: correction.read, as: correction.as });
    folded = replace(folded, places, fold(correction.as));
  });
  corrected.sort((a, b) => a.start - b.start);
  return { text: { raw, folded, corrected, lines: lineStarts(raw) }, idle };
}

/** Where `words` (folded) stand in a folded text, as folded offsets: whole words only. */
export function occurrences(folded: Folded, words: string, from = 0): Stretch[] {
  const found: Stretch[] = [];
  if (words === '') return found;
  for (let at = folded.text.indexOf(words, from); at >= 0; at = folded.text.indexOf(words, at + 1)) {
    if (isBoundary(folded, at) && isBoundary(folded, at + words.length)) found.push({ start: at, end: at + words.length });
  }
  return found;
}

/** The stretch of the original that a stretch of the folded text came from. */
export function stretchOf(folded: Folded, start: number, end: number): Stretch {
  return { start: itemAt(folded.starts, start), end: itemAt(folded.ends, end - 1) };
}

/** Puts `words` in place of each stretch; each new character points at the whole stretch it replaces. */
function replace(folded: Folded, places: readonly Stretch[], words: Folded): Folded {
  if (places.length === 0) return folded;
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: boolean[] = [];
  let from = 0;
  const copy = (until: number): void => {
    text += folded.text.slice(from, until);
    for (let index = from; index < until; index += 1) {
      starts.push(itemAt(folded.starts, index));
      ends.push(itemAt(folded.ends, index));
      gaps.push(itemAt(folded.gaps, index));
    }
  };
  for (const place of places) {
    if (place.start < from) continue; // overlaps the one before
    copy(place.start);
    const { start, end } = stretchOf(folded, place.start, place.end);
    text += words.text;
    for (let index = 0; index < words.text.length; index += 1) {
      starts.push(start);
      ends.push(end);
      gaps.push(index === 0 ? itemAt(folded.gaps, place.start) : itemAt(words.gaps, index));
    }
    from = place.end;
  }
  copy(folded.text.length);
  return { text, starts, ends, gaps };
}

function lineStarts(raw: string): number[] {
  const lines = [0];
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) lines.push(at + 1);
  return lines;
}

/** The line of an offset, counted from 1. */
export function lineOf(text: DocumentText, offset: number): number {
  let low = 0;
  let high = text.lines.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (itemAt(text.lines, middle) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** A stretch as one would copy it by hand: on one line, hyphenated words joined, bullets gone. */
export function readable(raw: string): string {
  return raw
    .replace(/[›‣•▪■◦●◀▶►\u065a\ufffd\uf000-\uf0ff]/g, ' ')
    .replace(/(\p{L})[\u00ad‑-]\s+(?=\p{Ll})/gu, '$1')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

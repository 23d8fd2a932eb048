import { lineOf, readable } from './document-text.ts';
import type { DocumentText, Stretch } from './document-text.ts';

/** A page begins with a form feed, or with the one space it became. */
const NEW_PAGE = /^(?:\f| \p{Lu})/u;

/** One sentence, list item or heading of a document: what a person reads before ticking it off. */
export interface Sentence extends Stretch {
  readonly line: number;
  readonly text: string;
}

/** Abbreviations whose full stop ends nothing. */
const ABBREVIATION = /(?:^|[\s(])(?:etc|cf|ex|art|al|M|Mme|réf|tél|i\.e|p|L|R|D|n)\.$/i;
/** `2.3.`, `III.` before a heading. */
const NUMBER = /^\s*[IVX\d.]+\.$/;
const BULLET = /^[\s]*(?:[›‣•▪■◦●\u065a]|[-–—]\s)/;

/** A text with such a line was not wrapped: each of its lines is a paragraph. */
const UNWRAPPED = 250;

/**
 * Cuts a text into sentences: at a full stop, at `;` `!` `?` `:` that end a line, at a bullet, at an empty line, at a new page. A line break
 * inside a sentence of a wrapped text does not cut it, even an empty line before a small letter.
 */
export function sentencesOf(text: DocumentText): Sentence[] {
  const found: Sentence[] = [];
  for (const block of blocksOf(text)) {
    for (const stretch of split(text.raw, block)) {
      const words = readable(text.raw.slice(stretch.start, stretch.end));
      if ((words.match(/\p{L}/gu) ?? []).length >= 3) found.push({ ...trim(text.raw, stretch), line: 0, text: words });
    }
  }
  return found.map((sentence) => ({ ...sentence, line: lineOf(text, sentence.start) }));
}

/** Runs of lines that belong together. */
function blocksOf({ raw, lines }: DocumentText): Stretch[] {
  const blocks: Stretch[] = [];
  let start = 0;
  let blank = true;
  const unwrapped = lines.some((from, index) => (lines[index + 1] ?? raw.length) - from > UNWRAPPED);
  lines.forEach((from, index) => {
    const line = raw.slice(from, lines[index + 1] ?? raw.length);
    if (line.trim() === '') {
      blank = true;
      return;
    }
    const goesOn = /^\s*\p{Ll}/u.test(line) && !BULLET.test(line);
    if (from > start && (unwrapped || BULLET.test(line) || NEW_PAGE.test(line) || (blank && !goesOn))) {
      blocks.push({ start, end: from });
      start = from;
    }
    blank = false;
  });
  blocks.push({ start, end: raw.length });
  return blocks;
}

function split(raw: string, block: Stretch): Stretch[] {
  const stretches: Stretch[] = [];
  const text = raw.slice(block.start, block.end);
  let start = 0;
  for (const match of text.matchAll(/[.!?…](?=\s+[\p{Lu}«“"(\d])|[.;:!?](?=\s*\n)|;(?=\s)/gu)) {
    const end = match.index + match[0].length;
    if (ABBREVIATION.test(text.slice(Math.max(0, end - 8), end)) || NUMBER.test(text.slice(start, end))) continue;
    stretches.push({ start: block.start + start, end: block.start + end });
    start = end;
  }
  stretches.push({ start: block.start + start, end: block.end });
  return stretches;
}

function trim(raw: string, { start, end }: Stretch): Stretch {
  const text = raw.slice(start, end);
  const lead = text.length - text.trimStart().length;
  return { start: start + lead, end: start + text.trimEnd().length };
}

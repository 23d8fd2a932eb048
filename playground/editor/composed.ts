/** A stretch of a text, and what to write there. */
interface Composition {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A letter and the marks that follow it. */
const MARKED = /\P{M}\p{M}+/gu;

/**
 * The letters of a text whose accents stand apart, as some pages and PDFs are copied, each with the one character it is; none when all are
 * composed, which is told at once: this is asked at every key.
 */
export const compositions = (text: string): readonly Composition[] => (text.normalize('NFC') === text ? [] : [...apart(text)]);

function* apart(text: string): Iterable<Composition> {
  for (const { 0: letters, index } of text.matchAll(MARKED)) {
    const one = letters.normalize('NFC');
    if (one !== letters) yield { start: index, end: index + letters.length, text: one };
  }
}

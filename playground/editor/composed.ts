/** A stretch of a text, and what to write there. */
interface Composition {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A letter and the marks that follow it. */
const MARKED = /\P{M}\p{M}+/gu;

/** The letters of a text whose accents stand apart, as some pages and PDFs are copied, each with the one character it is; none when all are composed. */
export const compositions = (text: string): readonly Composition[] =>
  [...text.matchAll(MARKED)].flatMap(({ 0: letters, index }) => {
    const one = letters.normalize('NFC');
    return one === letters ? [] : [{ start: index, end: index + letters.length, text: one }];
  });

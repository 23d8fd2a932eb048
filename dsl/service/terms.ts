/** The terms of a ruleset where their words stand: in rules, printed names and quotations alike. */
import type { Model } from '../model/model.ts';
import type { Span } from '../syntax/span.ts';

/** A term, and the words that named it. */
interface TermHere {
  readonly term: Model['terms'][number];
  readonly span: Span;
}

const LETTER = /[\p{L}\p{N}]/u;

/** The longest term whose name, or whose `libellé`, is written over an offset; null when none is. Case and kinds of apostrophe are set aside. */
export function termAt(model: Model, file: string, offset: number): TermHere | null {
  const text = model.files.find((each) => each.file === file)?.text;
  if (text === undefined) return null;
  let best: TermHere | null = null;
  for (const term of model.terms) {
    for (const words of wordsOf(model, term)) {
      const span = over(text, words, offset);
      if (span !== null && (best === null || span.end - span.start > best.span.end - best.span.start)) best = { term, span: { file, ...span } };
    }
  }
  return best;
}

/** The name of a term, and the longer wording that its `libellé` prints. */
function wordsOf(model: Model, { name, span }: Model['terms'][number]): readonly string[] {
  const declared = model.files
    .find(({ file }) => file === span.file)
    ?.declarations.find((one) => one.kind === 'term' && one.span.start === span.start);
  return declared?.kind === 'term' && declared.label !== null ? [name, declared.label.text] : [name];
}

/** Where words stand over an offset: whole words, whatever the spaces between them. */
function over(text: string, words: string, offset: number): { readonly start: number; readonly end: number } | null {
  const pattern = words
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');
  const from = Math.max(0, offset - 2 * words.length);
  const near = text.slice(from, offset + 2 * words.length);
  for (const match of near.matchAll(new RegExp(pattern, 'giu'))) {
    const start = from + match.index;
    const end = start + match[0].length;
    const whole = !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end));
    if (whole && start <= offset && offset < end) return { start, end };
  }
  return null;
}

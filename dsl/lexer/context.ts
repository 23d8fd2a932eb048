import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Names, WordTree } from '../names.ts';
import type { Span } from '../syntax/span.ts';
import type { Name, Quote } from '../syntax/syntax.ts';
import { type Atom, oneLine, phraseText } from './atoms.ts';
import { itemAt } from '../syntax/sure.ts';

/** One file being read: `text` is normalised, same length as what was typed. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** Where `text` stands in the file: 0 but for a cell, or a block, read alone. A span of the file is no place in `text`: see `textOf`. */
  readonly offset: number;
}

/** What the parser of one block carries: its file, the names of the ruleset and of the block, and where findings go. */
export interface Context extends Source {
  readonly names: Names;
  /** Trees looked up in expressions: the ruleset's, and this block's locals and elements. */
  readonly expressions: readonly WordTree[];
  /** Names after `noté` in this block. */
  readonly noted: WordTree;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Told of each word that is of no name and of no phrase: a name near to it changes what it reads as. */
  readonly missed: (key: string) => void;
}

/** For who reads without telling. */
export const QUIET: Pick<Context, 'report' | 'missed'> = { report: () => undefined, missed: () => undefined };

/** A span of the file, from offsets in the text being read. */
export const spanOf = (source: Source, start: number, end: number): Span => ({
  file: source.file,
  start: source.offset + start,
  end: source.offset + end,
});

/** The name made of atoms `from` to `to` (excluded); there is at least one. */
export function nameOf(source: Source, atoms: readonly Atom[], from: number, to: number): Name {
  return { text: phraseText(source.text, atoms, from, to), span: spanOf(source, itemAt(atoms, from).start, itemAt(atoms, to - 1).end) };
}

/** A quotation without its guillemets; its span includes them. */
export const quoteOf = (source: Source, atom: Atom): Quote => ({ text: atom.key, span: spanOf(source, atom.start, atom.end) });

/** What the author typed there, on one line. */
export const typed = (source: Source, start: number, end: number): string => oneLine(source.text.slice(start, end));

/** The same, of a span of the file. */
export const textOf = (source: Source, { start, end }: Pick<Span, 'start' | 'end'>): string =>
  typed(source, start - source.offset, end - source.offset);

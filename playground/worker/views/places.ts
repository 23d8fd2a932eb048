import { type Layout, movedBy, spreadOffset } from '../../../dsl/syntax/layout.ts';
import type { Span } from '../../../dsl/syntax/span.ts';
import type { RecordedWords } from '../../../compiler/sources/unread.ts';
import type { Place, SourceText } from '../protocol.ts';

/**
 * Turns spans of the compiler into places with a line, for the texts of one analysis; knows which words were found in the documents they quote. `layout`: of
 * spans in the texts spread out.
 */
export class Places {
  private readonly starts = new Map<string, readonly number[]>();
  private readonly layout: Layout;
  readonly words: readonly RecordedWords[];

  constructor(files: readonly SourceText[], layout: Layout = new Map(), words: readonly RecordedWords[] = []) {
    this.layout = layout;
    this.words = words;
    for (const { file, text } of files) {
      const starts = [0];
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
      this.starts.set(file, starts);
    }
  }

  place(span: Span): Place {
    const { file, start, end } = this.typed(span);
    return { file, start, end, line: this.line(file, start) };
  }

  /** Where a span stands in the text as typed. */
  typed(span: Span): Span {
    const by = movedBy(this.layout, span);
    return { file: span.file, start: span.start + by, end: span.end + by };
  }

  /** Where an offset of the text as typed stands in the text that spans speak of. */
  offset(file: string, typed: number): number {
    return spreadOffset(this.layout, file, typed);
  }

  /** From 1. A file that is not open has one line. */
  private line(file: string, offset: number): number {
    const starts = this.starts.get(file) ?? [0];
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
}

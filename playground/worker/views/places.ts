import type { Span } from '../../../dsl/syntax/span.ts';
import type { Place, SourceText } from '../protocol.ts';

/** Turns spans of the compiler into places with a line, for the texts of one analysis. */
export class Places {
  private readonly starts = new Map<string, readonly number[]>();

  constructor(files: readonly SourceText[]) {
    for (const { file, text } of files) {
      const starts = [0];
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
      this.starts.set(file, starts);
    }
  }

  place({ file, start, end }: Span): Place {
    return { file, start, end, line: this.line(file, start) };
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

/** One record of a CSV text: its cells, the line it begins on (from 1), and whether each cell was between quotes. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly { readonly text: string; readonly quoted: boolean }[];
}

/**
 * Reads CSV piece by piece, in memory bounded by one record (RFC 4180; line ends `\n` or `\r\n`). The separator is `;` when the first line holds
 * one outside quotes, else `,`. Empty lines are skipped. An unclosed quote ends with the text.
 */
export async function* readCsv(pieces: AsyncIterable<string>): AsyncGenerator<CsvRecord> {
  const reader = new CsvReader();
  for await (const piece of pieces) yield* reader.take(piece);
  yield* reader.end();
}

class CsvReader {
  private separator = '';
  private head = '';
  private cells: { text: string; quoted: boolean }[] = [];
  private cell = '';
  private quoted = false;
  private inside = false;
  private pendingQuote = false;
  private line = 1;
  private start = 1;

  *take(piece: string): Generator<CsvRecord> {
    if (this.separator !== '') yield* this.read(piece);
    else {
      this.head += piece;
      if (!/[\r\n]/.test(this.head.replace(/"[^"]*"/g, ''))) return;
      yield* this.begin();
    }
  }

  *end(): Generator<CsvRecord> {
    if (this.separator === '') yield* this.begin();
    const last = this.finish();
    if (last !== null) yield last;
  }

  private *begin(): Generator<CsvRecord> {
    const text = this.head.replace(/^\ufeff/, '');
    const [first = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/);
    this.separator = first.includes(';') ? ';' : ',';
    this.head = '';
    yield* this.read(text);
  }

  private *read(text: string): Generator<CsvRecord> {
    for (const char of text) {
      const record = this.character(char);
      if (record !== null) yield record;
    }
  }

  private character(char: string): CsvRecord | null {
    if (char === '\n') this.line += 1;
    if (this.pendingQuote) {
      this.pendingQuote = false;
      if (char === '"') {
        this.cell += '"';
        return null;
      }
      this.inside = false;
    }
    if (!this.inside) return this.outside(char);
    if (char === '"') this.pendingQuote = true;
    else this.cell += char;
    return null;
  }

  private outside(char: string): CsvRecord | null {
    if (char === '"' && this.cell === '') this.inside = this.quoted = true;
    else if (char === this.separator) this.close();
    else if (char === '\n') return this.finish();
    else if (char !== '\r') this.cell += char;
    return null;
  }

  private close(): void {
    this.cells.push({ text: this.quoted ? this.cell : this.cell.trim(), quoted: this.quoted });
    this.cell = '';
    this.quoted = false;
  }

  /** Ends a record; null when it is an empty line. */
  private finish(): CsvRecord | null {
    this.inside = this.pendingQuote = false;
    this.close();
    const { cells, start } = this;
    this.cells = [];
    this.start = this.line;
    return cells.some(({ text, quoted }) => quoted || text !== '') ? { line: start, cells } : null;
  }
}

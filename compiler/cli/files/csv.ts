/** One record of a CSV text: its cells, the line it begins on (from 1), and whether each cell was between quotes. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly { readonly text: string; readonly quoted: boolean }[];
  /** Why the record cannot be read; `unclosed` and `too long` are the last one: what follows would be a guess. */
  readonly fault: null | { readonly kind: 'unclosed' | 'after quote' | 'too long'; readonly line: number };
}

/** Characters of one record, at most: an unclosed quote must not take a whole stream into memory. */
const MOST = 1 << 20;

/**
 * Reads CSV piece by piece, in memory bounded by one record (RFC 4180; line ends `\n`, `\r\n` or `\r`). The separator is `;` when the first line that is not
 * blank holds one outside quotes, else `,`. Empty lines are skipped.
 */
export async function* readCsv(pieces: AsyncIterable<string>): AsyncGenerator<CsvRecord> {
  const reader = new CsvReader();
  for await (const piece of pieces) {
    yield* reader.take(piece);
    if (reader.stopped) return;
  }
  yield* reader.end();
}

/** What stands between quotes separates nothing; a quote is left of it, since its line is not blank. */
const unquoted = (text: string): string => text.replace(/"[^"]*"/g, '"');

class CsvReader {
  private separator = '';
  private head = '';
  private cells: { text: string; quoted: boolean }[] = [];
  private cell = '';
  private quoted = false;
  private inside = false;
  private pendingQuote = false;
  /** The last character was `\r`: a `\n` now is of the same line end. */
  private afterReturn = false;
  private fault: CsvRecord['fault'] = null;
  private size = 0;
  private line = 1;
  private start = 1;
  /** Where the quote that is open was opened. */
  private opened = 1;
  /** Nothing more can be read. */
  stopped = false;

  *take(piece: string): Generator<CsvRecord> {
    if (this.separator !== '') yield* this.read(piece);
    else {
      this.head += piece;
      if (this.head.length <= MOST && !/\S[^\r\n]*[\r\n]/.test(unquoted(this.head))) return;
      yield* this.begin();
    }
  }

  *end(): Generator<CsvRecord> {
    if (this.separator === '') yield* this.begin();
    if (this.stopped) return;
    if (this.inside && !this.pendingQuote) this.fault = { kind: 'unclosed', line: this.opened };
    const last = this.finish();
    if (last !== null) yield last;
  }

  private *begin(): Generator<CsvRecord> {
    const text = this.head.replace(/^\ufeff/, '');
    const first =
      unquoted(text)
        .split(/[\r\n]/)
        .find((line) => line.trim() !== '') ?? '';
    this.separator = first.includes(';') ? ';' : ',';
    this.head = '';
    yield* this.read(text);
  }

  private *read(text: string): Generator<CsvRecord> {
    for (const char of text) {
      const record = this.character(char);
      if (record !== null) yield record;
      if (this.stopped) return;
    }
  }

  private character(char: string): CsvRecord | null {
    const sameEnd = this.afterReturn && char === '\n';
    this.afterReturn = char === '\r';
    if (!sameEnd && (char === '\n' || char === '\r')) this.line += 1;
    if (sameEnd && !this.inside) return null;
    if ((this.size += 1) > MOST) return this.giveUp();
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
    if (char === '"' && !this.quoted && this.cell.trim() === '') {
      this.cell = '';
      this.inside = this.quoted = true;
      this.opened = this.line;
    } else if (char === this.separator) this.close();
    else if (char === '\n' || char === '\r') return this.finish();
    else if (this.quoted && char === ' ') return null;
    else if (this.quoted) this.fault ??= { kind: 'after quote', line: this.line };
    else this.cell += char;
    return null;
  }

  private giveUp(): CsvRecord | null {
    this.stopped = true;
    this.fault = this.inside ? { kind: 'unclosed', line: this.opened } : { kind: 'too long', line: this.start };
    return this.finish();
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
    const { cells, start, fault } = this;
    this.cells = [];
    this.fault = null;
    this.size = 0;
    this.start = this.line;
    return fault !== null || cells.some(({ text, quoted }) => quoted || text !== '') ? { line: start, cells, fault } : null;
  }
}

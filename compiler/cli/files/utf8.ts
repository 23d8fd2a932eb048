import { UsageError } from '../options.ts';

/**
 * The text of a file's bytes. Bytes that are not UTF-8 are a UsageError that names the file and the line: read as if they were, « âge » would become another name.
 */
export function textOf(bytes: Uint8Array, path: string): string {
  const decoder = new Utf8(path);
  return decoder.take(bytes) + decoder.end();
}

/** Reads UTF-8 piece by piece: a letter cut in two by a piece's end is put together again. */
export class Utf8 {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private readonly path: string;
  /** Line ends met in the pieces taken. */
  private ends = 0;
  /** The bytes of a letter that the last piece began. */
  private begun: Uint8Array = new Uint8Array();

  constructor(path: string) {
    this.path = path;
  }

  take(piece: Uint8Array): string {
    try {
      const text = this.decoder.decode(piece, { stream: true });
      this.ends += endsIn(piece);
      this.begun = begunIn(piece, this.begun);
      return text;
    } catch {
      throw this.notUtf8(this.ends + 1 + firstWrong(Buffer.concat([this.begun, piece])));
    }
  }

  /** The end of the text; a letter that is still begun is wrong. */
  end(): string {
    try {
      return this.decoder.decode();
    } catch {
      throw this.notUtf8(this.ends + 1);
    }
  }

  private notUtf8(line: number): UsageError {
    const [named, file] = this.path === '-' ? ['L’entrée standard', 'The standard input'] : [this.path, this.path];
    return new UsageError(
      `${named} n’est pas un texte en UTF-8 (ligne ${line}) : enregistrez-le dans ce codage.`,
      `${file} is not UTF-8 text (line ${line}): save it in that encoding.`,
    );
  }
}

const LINE_END = 0x0a;

function endsIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) count += 1;
  return count;
}

/** How many bytes a letter takes, by its first; 1 of what begins none. */
const lengthOf = (first: number): number => (first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1);

/** The bytes at the end of right UTF-8 that begin a letter and do not end it; `before`: those of the piece before. */
function begunIn(piece: Uint8Array, before: Uint8Array): Uint8Array {
  const bytes = piece.length < 3 ? Buffer.concat([before, piece]) : piece;
  const from = Math.max(0, bytes.length - 3);
  for (let at = bytes.length - 1; at >= from; at -= 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0xc0) return at + lengthOf(byte) > bytes.length ? bytes.slice(at) : new Uint8Array();
  }
  return new Uint8Array();
}

/** How many line ends stand before the first byte that is not UTF-8: no letter of several bytes holds one. */
function firstWrong(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let lines = 0;
  let from = 0;
  for (let to = bytes.indexOf(LINE_END); to >= 0; to = bytes.indexOf(LINE_END, from)) {
    try {
      decoder.decode(bytes.subarray(from, to));
    } catch {
      return lines;
    }
    lines += 1;
    from = to + 1;
  }
  return lines;
}

/**
 * PRINT: the formatter. It works on lines, so that what it does not understand stays as the author typed it: it sets the indent (which says
 * what a source belongs to), one space around cells, words and signs, the usual form of a sign (`×` for `*`), at most one blank line, and
 * nothing else (charter, law 16). Raw cells, quotations, reasons and the words of a terme stay as typed.
 */
import { endOfLine, endOfQuote, isComment, opensQuote, scanLine } from '../lexer/atoms.ts';
import { type Block, cutBlocks, cutCells, type Line, type Opener } from '../lexer/blocks.ts';
import { normalise } from '../lexer/characters.ts';
import { openBlock } from '../lexer/collect.ts';
import { isSource, startsWith } from '../parse/lines.ts';
import { spaceWords } from './print-words.ts';

/** The text in its usual layout. Printing what was printed changes nothing, and what the text says never changes. */
export function formatFile(text: string): string {
  const typed = text.replaceAll('\r\n', '\n').replace(/^\ufeff/, '');
  const printer = new Printer(typed, normalise(typed));
  const lines = printer.lines();
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return lines.length === 0 ? '' : lines.join(eol) + eol;
}

interface Place {
  readonly line: Line;
  readonly depth: number;
  /** Its words are those of a rule, not prose nor a raw cell. */
  readonly worded: boolean;
  /** Its words are those of a text: they stay as typed, a `|` at their beginning too. */
  readonly prose: boolean;
  /** The first row of a table: its cells are titles. */
  readonly header: boolean;
}

class Printer {
  private readonly typed: string;
  private readonly text: string;
  private readonly blocks: readonly Block[];
  /** By the offset of their first character. */
  private readonly places = new Map<number, Place>();
  /** Stretches that span lines and are kept as typed: quotations, and the raw cell of an `avec` line. */
  private readonly kept: { readonly start: number; readonly end: number }[] = [];

  constructor(typed: string, text: string) {
    this.typed = typed;
    this.text = text;
    this.blocks = cutBlocks(text);
    for (const block of this.blocks) this.place(block);
  }

  private place(block: Block): void {
    const { opener } = openBlock({ file: '', text: this.text, offset: 0 }, block);
    let attached = false;
    block.lines.forEach((line, index) => {
      const header = line.kind === 'row' && block.lines[index - 1]?.kind !== 'row';
      const head = index === 0 && this.text.charAt(block.start) !== ' ';
      const depth = head ? 0 : indentOf(opener, line, attached);
      attached = head ? false : attaches(opener, line, attached);
      // What follows the name of a terme on its line is prose, like the lines below.
      const prose = opener === 'terme' ? !head || line.atoms.some(({ kind }) => kind === 'symbol') : opener === 'cas' && !head;
      const worded = (line.kind === 'words' || line.kind === 'bullet') && opener !== null && !prose;
      this.places.set(line.start, { line, depth, worded, prose: opener === 'terme' && prose, header });
      if (opener === 'cas' && line.kind === 'words' && !head) this.kept.push(line);
      for (const quote of this.quotesOf(line)) if (this.text.slice(quote.start, quote.end).includes('\n')) this.kept.push(quote);
    });
  }

  private quotesOf(line: Line): readonly { readonly start: number; readonly end: number }[] {
    if (line.kind !== 'row') return line.atoms.filter((atom) => atom.kind === 'quote');
    const found: { start: number; end: number }[] = [];
    for (let at = line.start; at < line.end; at += 1) {
      const end = opensQuote(this.text, at) ? endOfQuote(this.text, at, line.end) : -1;
      if (end < 0) continue;
      found.push({ start: at, end });
      at = end - 1;
    }
    return found;
  }

  /** The physical lines, printed. */
  lines(): readonly string[] {
    const printed: string[] = [];
    for (let at = 0; at < this.text.length;) {
      const place = this.places.get(this.firstCharacter(at));
      const end = place?.line.kind === 'row' ? endOfLine(this.text, place.line.end, this.text.length) : endOfLine(this.text, at, this.text.length);
      const line = this.print(at, end, place ?? null);
      if (line !== '' || this.insideKept(at) || (printed.length > 0 && printed.at(-1) !== '')) printed.push(line);
      at = end + 1;
    }
    while (printed.at(-1) === '') printed.pop();
    return printed;
  }

  private firstCharacter(at: number): number {
    let first = at;
    while (this.text.charAt(first) === ' ') first += 1;
    return first;
  }

  private insideKept(at: number): boolean {
    return this.kept.some(({ start, end }) => start < at && at < end);
  }

  private print(at: number, end: number, place: Place | null): string {
    if (this.insideKept(at)) return this.typed.slice(at, end);
    const first = this.firstCharacter(at);
    const words = trimEnd(this.typed.slice(first, end));
    if (first >= end || words === '') return '';
    const said = this.said(first, end, place) ?? words;
    if (first === at && (place === null || place.depth === 0)) return said;
    if (place === null) return ' '.repeat(isComment(this.text, first) ? this.depthBelow(end) : 4) + said;
    return ' '.repeat(Math.max(place.depth, 2)) + said;
  }

  /** What a physical line says, in its usual spacing; null: as typed. */
  private said(first: number, end: number, place: Place | null): string | null {
    if (place?.line.kind === 'row') return place.line.stray.length === 0 && !place.prose ? this.row(place, end) : null;
    const around = place ?? this.placeAround(first);
    if (around === null || !around.worded || around.line.stray.length > 0 || isComment(this.text, first)) return null;
    const [word] = around.line.atoms;
    const bullet = place?.line.kind === 'bullet' && word !== undefined && word.start < end ? word : null;
    // A line that is no bullet must not become one by a space after its hyphen; before a comment, the space is what makes it one.
    if (bullet === null) return trimEnd(spaceWords(this.typed, around.line.atoms, first, end)).replace(/^- (?!\/\/)/u, '-');
    return trimEnd(`${this.typed.charAt(first)} ${spaceWords(this.typed, around.line.atoms, bullet.start, end)}`);
  }

  /** The place of the line that goes on here, begun further up. */
  private placeAround(at: number): Place | null {
    for (const place of this.places.values()) if (place.line.start < at && at < place.line.end) return place;
    return null;
  }

  /** An indented comment stands where the line below it does. */
  private depthBelow(after: number): number {
    for (let at = after + 1; at < this.text.length; at = endOfLine(this.text, at, this.text.length) + 1) {
      const first = this.firstCharacter(at);
      const place = this.places.get(first);
      if (place !== undefined) return Math.max(place.depth, 2);
      const isBlank = first >= this.text.length || this.text.charAt(first) === '\n'; // the last line may be blank without its end
      if (!isBlank && !isComment(this.text, first)) return 4;
    }
    return 2;
  }

  private row({ line, header }: Place, end: number): string {
    const cells = cutCells(this.text, line).map((cell) =>
      header ? spaceWords(this.typed, scanLine(this.text, cell.start, cell.end).atoms, cell.start, cell.end) : this.typed.slice(cell.start, cell.end),
    );
    if (cells.length === 0 || cells.some((cell) => cell.startsWith('//'))) return trimEnd(this.typed.slice(line.start, end)); // a space before `//` would make a comment
    const closed = this.text.charAt(line.end - 1) === '|'; // a row left open is reported, not closed in silence
    const row = `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}${closed ? '|' : ''}`.trimEnd();
    const rest = trimEnd(this.typed.slice(line.end, end)).trimStart();
    return rest === '' ? row : `${row} ${rest}`;
  }
}

const trimEnd = (words: string): string => words.slice(0, normalise(words).trimEnd().length);

const DEFINITIONS: ReadonlySet<Opener> = new Set<Opener>(['paramètre', 'règle', 'décompte', 'plafond', 'plancher', 'barème', 'impact']);
const HEADINGS: readonly (readonly string[])[] = [
  ['pour', 'chaque'],
  ['après', 'chaque'],
  ['date', 'de', 'application', ':'],
  ['rend'],
  ['selon'],
  ['où'],
  ['libellé', '«'],
  ['nommé'],
  ['vérifié'],
  ['accompli', ':'],
  ['sur'],
  ['retenue'],
];

/** Four for what belongs to the line above it (a source, a printed label) and for the rows of a definition; two for the rest. */
function indentOf(opener: Opener | null, line: Line, attached: boolean): number {
  if (line.kind === 'row') return opener !== null && DEFINITIONS.has(opener) ? 4 : 2;
  if (isSource(line)) return attached ? 4 : 2;
  return attached && opener === 'choix' && startsWith(line, 'libellé') ? 4 : 2;
}

/** Whether a source under this line belongs to it (decision 49), and not to the whole declaration. */
function attaches(opener: Opener | null, line: Line, attached: boolean): boolean {
  if (isSource(line) || line.kind === 'reason') return attached;
  if (line.kind === 'row') return false;
  if (line.kind === 'bullet') return true;
  if (opener === 'choix' && startsWith(line, 'libellé')) return attached;
  const clauses = opener === 'délai' || (opener !== null && DEFINITIONS.has(opener));
  return clauses && !HEADINGS.some((words) => startsWith(line, ...words));
}

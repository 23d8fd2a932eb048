/**
 * SEMANTIC TOKENS: what each stretch of a text is, for colouring. Read from the text and the declared names alone, so that it holds while
 * the ruleset has an error, at every key.
 */
import { type Atom, endOf, endOfLine, endOfQuote, isComment, opensQuote, scanLine } from '../lexer/atoms.ts';
import { cutBlocks, cutCells, type Line } from '../lexer/blocks.ts';
import { normalise } from '../lexer/characters.ts';
import { contextOf, openBlock, type OpenedBlock, openerLength } from '../lexer/collect.ts';
import { type Context, QUIET } from '../lexer/context.ts';
import { readName } from '../lexer/name-reading.ts';
import { type Token, tokenise } from '../lexer/tokenise.ts';
import type { Names } from '../names.ts';
import { isSource, startsWith } from '../parse/lines.ts';

type TokenKind =
  | 'declaration'
  | 'keyword'
  | 'operator'
  | 'name'
  | 'declared name'
  | 'unknown name'
  | 'number'
  | 'date'
  | 'quotation'
  | 'comment'
  | 'text'
  | 'mark';

interface SemanticToken {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
}

/** The tokens of one file, in order, without overlap. */
export const semanticTokens = (names: Names, file: string, typed: string): readonly SemanticToken[] => paint(names, file, typed).finished();

/** The tokens of the grammar in one file, as the lines and cells of expressions are read; other lines give what their words happen to be. */
export const grammarTokens = (names: Names, file: string, typed: string): readonly Token[] => paint(names, file, typed).read;

function paint(names: Names, file: string, typed: string): Painter {
  const text = normalise(typed);
  const source = { file, text, offset: 0 };
  const painter = new Painter(text);
  for (const cut of cutBlocks(text)) {
    const block = openBlock(source, cut);
    painter.block(contextOf(source, block, names, QUIET), block);
  }
  return painter;
}

const OPERATORS: ReadonlySet<Token['name']> = new Set<Token['name']>(['Plus', 'Minus', 'Times', 'Divide', 'Comparison']);
const MARKS: ReadonlySet<Token['name']> = new Set<Token['name']>(['LeftParenthesis', 'RightParenthesis', 'Comma', 'Semicolon', 'Colon']);

class Painter {
  private readonly text: string;
  private readonly tokens: SemanticToken[] = [];
  readonly read: Token[] = [];

  constructor(text: string) {
    this.text = text;
  }

  finished(): readonly SemanticToken[] {
    this.comments();
    const sorted = this.tokens.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
    const kept: SemanticToken[] = [];
    for (const token of sorted) if (token.start >= (kept.at(-1)?.end ?? 0)) kept.push(token);
    return kept;
  }

  private add(start: number, end: number, kind: TokenKind): void {
    this.tokens.push({ start, end, kind });
  }

  private comments(): void {
    for (let at = 0; at < this.text.length; at += 1) {
      if (this.text.charCodeAt(at) !== 47 || !isComment(this.text, at)) continue;
      const end = endOfLine(this.text, at, this.text.length);
      if (!this.tokens.some((token) => token.kind === 'quotation' && token.start < at && at < token.end)) this.add(at, end, 'comment');
      at = end;
    }
  }

  block(context: Context, block: OpenedBlock): void {
    block.lines.forEach((line, index) => {
      if (index === 0 && block.opener !== null) this.head(context, block, line);
      else if (line.kind === 'row') this.row(context, line, block.lines.find((one) => one.kind === 'row') === line, block.opener === 'exemples');
      else if (line.kind === 'reason') this.reason(line);
      else if (block.opener === 'terme' && !isSource(line)) this.add(line.start, line.end, 'text');
      else this.line(context, block, line);
    });
  }

  private head(context: Context, block: OpenedBlock, line: Line): void {
    const length = openerLength(block.opener ?? 'règle');
    this.add(line.start, endOf(line.atoms, length - 1, line.end), 'declaration');
    const { name, next } = readName(context, line.atoms, length);
    if (name !== null) this.add(name.span.start, name.span.end, 'declared name');
    this.rest(context, line, next, true);
  }

  private reason(line: Line): void {
    const colon = endOf(line.atoms, line.atoms.length - 1, line.start);
    this.add(line.start, colon, 'keyword');
    this.add(colon + (this.text.charAt(colon) === ' ' ? 1 : 0), line.end, 'text');
  }

  private line(context: Context, block: OpenedBlock, line: Line): void {
    const bullet = line.kind === 'bullet';
    if (bullet) this.add(line.start, line.start + 1, 'mark');
    const lecture = bullet && line.atoms[0]?.key === 'lecture' ? 1 : 0;
    const local = !bullet && (startsWith(line, 'où') || startsWith(line, 'rend'));
    if (!bullet && !local) {
      this.rest(
        context,
        line,
        0,
        PROSE.some((words) => startsWith(line, ...words)) || isSource(line) || block.opener === 'règlement' || block.opener === 'document',
      );
      return;
    }
    const from = local ? 1 : lecture;
    if (from === 1) this.atom(line.atoms[0], 'keyword');
    const { name, next } = readName(context, line.atoms, from);
    if (name !== null) this.add(name.span.start, name.span.end, 'declared name');
    this.rest(context, line, next, block.opener === 'fiche' || block.opener === 'choix');
  }

  private atom(atom: Atom | undefined, kind: TokenKind): void {
    if (atom !== undefined) this.add(atom.start, atom.end, kind);
  }

  /** What follows a name. In `prose` (types, sources, headings) a word that is no name is a word of the language. */
  private rest(context: Context, line: Line, from: number, prose: boolean): void {
    const tokens = tokenise(context, line.atoms, from) ?? [];
    this.read.push(...tokens);
    for (const token of tokens) {
      const kind = this.kindOf(token);
      this.add(token.start, token.end, prose && kind === 'unknown name' ? 'keyword' : kind);
    }
  }

  private kindOf({ name, unknown, start }: Token): TokenKind {
    if (name === 'Other') return '€%'.includes(this.text.charAt(start)) ? 'keyword' : 'mark';
    if (name === 'Name') return unknown ? 'unknown name' : 'name';
    if (name === 'Number') return 'number';
    if (name === 'Date') return 'date';
    if (name === 'Text') return 'quotation';
    if (name === 'Label') return 'declared name';
    if (OPERATORS.has(name)) return 'operator';
    return MARKS.has(name) ? 'mark' : 'keyword';
  }

  private row(context: Context, line: Line, header: boolean, examples: boolean): void {
    this.bars(line);
    for (const { start, end } of cutCells(this.text, line)) {
      const { atoms } = scanLine(this.text.slice(0, end), start, end);
      const trees = header || examples ? context.expressions : [...context.expressions, context.names.examples];
      for (const token of tokenise(context, atoms, 0, { trees }) ?? []) {
        const kind = this.kindOf(token);
        this.read.push(token);
        this.add(token.start, token.end, kind === 'unknown name' ? 'text' : kind);
      }
    }
  }

  private bars(line: Line): void {
    for (let at = line.start; at < line.end; at += 1) {
      if (opensQuote(this.text, at)) at = Math.max(at, endOfQuote(this.text, at, line.end) - 1);
      else if (this.text.charAt(at) === '|') this.add(at, at + 1, 'mark');
    }
  }
}

/** Lines whose words are the language's, not names. */
const PROSE: readonly (readonly string[])[] = [
  ['libellé'],
  ['nommé'],
  ['vérifié'],
  ['langue'],
  ['version'],
  ['titre'],
  ['éditeur'],
  ['daté'],
  ['texte'],
  ['lire'],
  ['sur'],
  ['retenue'],
  ['après', 'chaque'],
  ['selon'],
  ['avec'],
  ['accompli'],
  ['sans', 'objet'],
];

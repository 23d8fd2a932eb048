/**
 * THE CARET: what kind of words may stand at a place of a text, read from the block around it. It works on damaged lines: only what stands
 * before the caret is read.
 */
import type { Grammar } from '../grammar/grammar.ts';
import { type Atom, endOfLine, isComment, opensQuote, scanLine, startOfLine } from '../lexer/atoms.ts';
import { cutBlocks, cutCells, type Line, type Opener } from '../lexer/blocks.ts';
import { normalise } from '../lexer/characters.ts';
import { contextOf, type OpenedBlock, openBlock, openerLength } from '../lexer/collect.ts';
import { type Context, QUIET } from '../lexer/context.ts';
import { readName } from '../lexer/name-reading.ts';
import type { Names } from '../names.ts';
import { after, startsWith } from '../parse/lines.ts';

/** Which rule of the grammar reads the line, from which atom. */
export interface Reading {
  readonly from: number;
  readonly rule: (grammar: Grammar) => unknown;
}

export type Caret =
  | { readonly kind: 'nothing' }
  /** Column 0. */
  | { readonly kind: 'opener' }
  /** The first word of an indented line; `reading` when it may be a clause. */
  | { readonly kind: 'line'; readonly opener: Opener; readonly reading: Reading | null }
  | { readonly kind: 'document' }
  /** `loop`: after `pour chaque`, where only a fiche or a choix makes sense. */
  | { readonly kind: 'type'; readonly loop: boolean }
  | { readonly kind: 'expression'; readonly reading: Reading }
  /** A cell, or the value of an `avec` line; `title` is what the column is about. `expected`: after ⇒. */
  | { readonly kind: 'cell'; readonly title: string; readonly expected: boolean; readonly cases: boolean }
  /** The name of an `avec` line, or a column title. */
  | { readonly kind: 'name' }
  /** A reading of the question of this block. */
  | { readonly kind: 'reading'; readonly question: string };

const NOTHING: Caret = { kind: 'nothing' };

/** The clause under the caret, cut there. */
export interface AtCaret {
  readonly caret: Caret;
  readonly context: Context;
  readonly block: OpenedBlock;
  /** Atoms of the clause before the caret. */
  readonly atoms: readonly Atom[];
  /** On a line not begun: the clause above, which this one may go on. */
  readonly above: { readonly atoms: readonly Atom[]; readonly reading: Reading } | null;
}

/** The block of a text that holds a place. Its offsets count from `start`. */
export interface BlockText {
  readonly start: number;
  readonly text: string;
}

/** From the column 0 above `offset` to the next one. */
export function blockTextAt(typed: string, offset: number): BlockText {
  let start = startOfLine(typed, offset);
  while (start > 0 && !opens(typed, start)) start = startOfLine(typed, start - 1);
  let end = endOfLine(typed, offset, typed.length);
  while (end < typed.length && !opens(typed, end + 1)) end = endOfLine(typed, end + 1, typed.length);
  return { start, text: normalise(typed.slice(start, end)) };
}

const opens = (text: string, lineStart: number): boolean => /[^\s]/.test(text.charAt(lineStart)) && !text.startsWith('//', lineStart);

/** What may stand at `offset` of the block if what is before it is as typed. */
export function caretAt(names: Names, { text }: BlockText, offset: number): AtCaret {
  const source = { file: '', text, offset: 0 };
  const whole = openBlock(source, cutBlocks(text)[0] ?? { start: 0, end: text.length, lines: [] });
  const context = contextOf(source, whole, names, QUIET);
  const lineStart = startOfLine(text, offset);
  const lineEnd = endOfLine(text, offset, text.length);
  const cut = cutBlocks(text.slice(0, lineEnd)).at(-1) ?? { start: 0, end: lineEnd, lines: [] };
  const block = openBlock(source, cut);
  const line = block.lines.findLast((one) => one.end > lineStart) ?? null;
  const atoms = line === null ? [] : atomsBefore(text, line, offset);
  const caret = quiet(text, lineStart, offset) ? NOTHING : caretIn(context, block, line, atoms, lineStart, offset);
  return { caret, context, block: whole, atoms, above: caret.kind === 'line' ? clauseAbove(context, block, caret.opener, lineStart) : null };
}

/** The last atom is cut where the caret stands in it. */
function atomsBefore(text: string, line: Line, offset: number): readonly Atom[] {
  const atoms: Atom[] = [];
  for (const atom of line.atoms) {
    if (atom.end <= offset) atoms.push(atom);
    else if (atom.start < offset) atoms.push(...scanLine(text.slice(0, offset), atom.start, offset).atoms);
  }
  return atoms;
}

function clauseAbove(context: Context, block: OpenedBlock, opener: Opener, lineStart: number): AtCaret['above'] {
  const line = block.lines.findLast((one) => one.end <= lineStart);
  if (
    line === undefined ||
    line === block.lines[0] ||
    line.kind === 'row' ||
    line.kind === 'reason' ||
    line.atoms.some((atom) => atom.kind === 'quote')
  )
    return null;
  const reading = readingOf(opener, line, context);
  return reading === null ? null : { atoms: line.atoms, reading };
}

/** Inside a comment, a quotation, or the text of `sans source :` and `motif :`. */
function quiet(text: string, lineStart: number, offset: number): boolean {
  let quote = -1;
  for (let at = lineStart; at < offset; at += 1) {
    if (quote < 0 && isComment(text, at)) return true;
    if (quote < 0 && opensQuote(text, at)) quote = at;
    else if (quote >= 0 && '»”"'.includes(text.charAt(at))) quote = -1;
  }
  return quote >= 0 || /(?:^\s*motif|(?:^|,)\s*sans source)\s*:/i.test(text.slice(lineStart, offset));
}

function caretIn(context: Context, block: OpenedBlock, line: Line | null, atoms: readonly Atom[], lineStart: number, offset: number): Caret {
  const { opener } = block;
  if (context.text.charAt(lineStart) !== ' ' && (line === null || line.start === lineStart) && block.start === lineStart)
    return headCaret(context, opener, atoms, offset);
  if (opener === null || opener === 'terme') return NOTHING;
  const cut: Line | null = line === null ? null : { ...line, atoms };
  if (line?.kind === 'row') return rowCaret(context, block, line, offset);
  if (cut === null || atoms.length === 0) return { kind: 'line', opener, reading: readingOf(opener, null) };
  if (startsWith(cut, 'de', 'après') || startsWith(cut, 'sur')) return atoms.some((atom) => atom.kind === 'quote') ? NOTHING : { kind: 'document' };
  if (['relevé', 'libellé', 'nommé', 'vérifié', 'lire', 'titre', 'éditeur', 'texte', 'daté', 'langue', 'version'].includes(atoms[0]?.key ?? ''))
    return NOTHING;
  return lineCaret(context, opener, block, cut);
}

function headCaret(context: Context, opener: Opener | null, atoms: readonly Atom[], offset: number): Caret {
  if (opener === null || (atoms.length <= openerLength(opener) && atoms.at(-1)?.end === offset)) return { kind: 'opener' };
  if (opener === 'hors champ') return atoms.some((atom) => atom.kind === 'quote') ? NOTHING : { kind: 'document' };
  if (opener === 'exemples') return { kind: 'type', loop: true };
  const { next } = readName(context, atoms, openerLength(opener));
  return atoms[next]?.key === ':' ? { kind: 'type', loop: false } : NOTHING;
}

function rowCaret(context: Context, block: OpenedBlock, line: Line, offset: number): Caret {
  const header = block.lines.find((one) => one.kind === 'row');
  if (header === undefined || header.start === line.start) return { kind: 'name' };
  const index = cutCells(context.text, { ...line, end: offset }).filter((cell) => cell.end < offset || context.text.charAt(cell.end) === '|').length;
  const bars = barsBefore(context.text, line.start, offset);
  const titles = cutCells(context.text, header).map((cell) => context.text.slice(cell.start, cell.end));
  const title = titles[bars - 1] ?? titles[index] ?? '';
  const expected = /^(?:⇒|=>)/.test(title);
  return { kind: 'cell', title: title.replace(/^(?:⇒|=>)\s*/, ''), expected, cases: block.opener === 'cas' };
}

/** Bars before the caret, guillemets set aside. */
function barsBefore(text: string, start: number, offset: number): number {
  let bars = 0;
  let quote = false;
  for (let at = start; at < offset; at += 1) {
    const character = text.charAt(at);
    if (character === '«') quote = true;
    else if (character === '»') quote = false;
    else if (character === '|' && !quote) bars += 1;
  }
  return bars;
}

function lineCaret(context: Context, opener: Opener, block: OpenedBlock, line: Line): Caret {
  const { atoms } = line;
  const loop = startsWith(line, 'pour', 'chaque') || startsWith(line, 'après', 'chaque');
  if (loop && block.opener !== null) return { kind: 'type', loop: true };
  if (startsWith(line, 'avec')) {
    const equals = atoms.findIndex((atom) => atom.key === '=');
    if (equals < 0) return { kind: 'name' };
    const { name } = readName(context, atoms, 1);
    if (opener === 'reprend') return { kind: 'expression', reading: { from: equals + 1, rule: (grammar) => grammar.value() } };
    return { kind: 'cell', title: name?.text ?? '', expected: false, cases: true };
  }
  if (opener === 'question') {
    const head = block.lines[0];
    const question = head === undefined ? null : readName(context, head.atoms, 1).name;
    return startsWith(line, 'retenue') ? { kind: 'reading', question: question?.text ?? '' } : NOTHING;
  }
  if ((opener === 'fiche' && line.kind === 'bullet') || startsWith(line, 'rend')) {
    const colon = atoms.findIndex((atom) => atom.key === ':');
    return colon < 0 ? NOTHING : { kind: 'type', loop: false };
  }
  const named = startsWith(line, 'date', 'de', 'application', ':') || startsWith(line, 'texte', 'connu', 'à', ':');
  if (opener === 'règlement') return named ? { kind: 'name' } : NOTHING;
  const reading = readingOf(opener, line, context);
  return reading === null ? NOTHING : { kind: 'expression', reading };
}

/** How the line is read; null when no expression stands in it. `line` null: a line not begun. */
function readingOf(opener: Opener, line: Line | null, context: Context | null = null): Reading | null {
  switch (opener) {
    case 'paramètre':
    case 'règle':
    case 'décompte':
    case 'plafond':
    case 'plancher':
    case 'barème':
    case 'impact':
      return definitionReading(line, context);
    case 'délai':
      return line === null ? null : deadlineReading(line, context);
    case 'contrôle':
      if (line === null || line.kind !== 'bullet' || context === null) return null;
      return { from: readName(context, line.atoms, 0).next, rule: (grammar) => grammar.item() };
    case 'garantie':
      return { from: 0, rule: (grammar) => grammar.logic() };
    case 'règlement':
    case 'langue':
    case 'reprend':
    case 'document':
    case 'choix':
    case 'fiche':
    case 'unité':
    case 'donnée':
    case 'question':
    case 'terme':
    case 'hors champ':
    case 'exemples':
    case 'cas':
      return null;
  }
}

function definitionReading(line: Line | null, context: Context | null): Reading | null {
  if (line === null) return { from: 0, rule: (grammar) => grammar.clause() };
  if (startsWith(line, 'selon')) return { from: 1, rule: (grammar) => grammar.criteria() };
  if (startsWith(line, 'sauf')) return { from: 0, rule: (grammar) => grammar.exception() };
  if (startsWith(line, 'sinon')) return { from: 1, rule: (grammar) => grammar.value() };
  if (startsWith(line, 'depuis') || startsWith(line, "jusqu'", 'à')) return null;
  return sharedReading(line, context) ?? (startsWith(line, 'où') ? null : { from: 0, rule: (grammar) => grammar.clause() });
}

function deadlineReading(line: Line, context: Context | null): Reading | null {
  if (startsWith(line, 'à', 'plus', 'tard') || startsWith(line, 'à', 'plus', 'tôt'))
    return { from: after(line, 3), rule: (grammar) => grammar.limit() };
  if (startsWith(line, 'accompli', ':')) return { from: after(line, 2), rule: (grammar) => grammar.value() };
  if (startsWith(line, 'sans', 'objet', 'si')) return { from: after(line, 3), rule: (grammar) => grammar.logic() };
  return sharedReading(line, context);
}

/** `où x = …` and `date d'application : …` */
function sharedReading(line: Line, context: Context | null): Reading | null {
  if (startsWith(line, 'date', 'de', 'application', ':')) return { from: after(line, 4), rule: (grammar) => grammar.value() };
  if (!startsWith(line, 'où') || context === null) return null;
  const { next } = readName(context, line.atoms, 1);
  return line.atoms[next]?.key === '=' ? { from: next + 1, rule: (grammar) => grammar.value() } : null;
}

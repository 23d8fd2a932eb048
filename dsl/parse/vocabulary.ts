/** Declarations of the vocabulary: choix, fiche, unité, donnée, terme, question, garantie. */
import { SYNTAX } from '../diagnostics/catalog/syntax.ts';
import { report } from '../diagnostics/entry.ts';
import type { Span } from '../syntax/span.ts';
import type { DateLiteral, Declaration, Expr, Name, Quote, Source } from '../syntax/syntax.ts';
import type { Line } from '../lexer/blocks.ts';
import { linesOf, type OpenedBlock, readPlural } from '../lexer/collect.ts';
import { type Context, nameOf, quoteOf, spanOf, typed } from '../lexer/context.ts';
import { readDate } from '../lexer/dates.ts';
import { blockSpan } from './deadline.ts';
import { checkName, quoteAt, readHead, typeAfter } from './heads.ts';
import {
  edit,
  isSource,
  labelOf,
  lineSpan,
  lineText,
  newCommon,
  once,
  readCommon,
  readPassage,
  addSource,
  reasonText,
  reportLine,
  startsWith,
  unexpectedTail,
} from './lines.ts';
import { saysOtherSource } from '../grammar/other-turns.ts';
import { readName } from '../lexer/name-reading.ts';
import { read } from './read.ts';
import { readType } from './type-reading.ts';

type Of<K extends Declaration['kind']> = Extract<Declaration, { kind: K }>;

/** Reports a line that a declaration does not take. */
export const refuse = (context: Context, line: Line, word: string, takes: string): void =>
  reportLine(context, line, SYNTAX.unexpectedLine, { word, line: lineText(context, line), takes });

export function readChoice(context: Context, block: OpenedBlock): Of<'choice'> | null {
  const [head, ...lines] = linesOf(block);
  const named = readHead(context, head, 'choix');
  const saysValues = named !== null && saysValuesOnHead(context, head, named.next);
  const plural = named === null || saysValues ? null : pluralAfter(context, head, named.next);
  const sources: Source[] = [];
  const values: { name: Name; label: Quote | null; sources: Source[]; span: Span }[] = [];
  let sink = sources;
  for (const line of lines) {
    const last = values.at(-1);
    if (isSource(line)) addSource(context, line, sink);
    else if (line.kind === 'bullet') {
      const value = readValue(context, line);
      if (value !== null) values.push(value);
      sink = value?.sources ?? [];
    } else if (startsWith(line, 'libellé', '«') && last !== undefined) {
      const label = labelOf(context, line);
      if (label !== null && once(context, line, last.label?.span ?? null)) last.label = label;
    } else refuse(context, line, 'choix', 'lines-choice');
  }
  if (named !== null && !saysValues && lines.every(isSource))
    reportLine(context, head, SYNTAX.emptyDeclaration, { word: 'choix', name: named.name.text, wanted: 'item' });
  return named === null ? null : { kind: 'choice', name: named.name, plural, values, sources, span: blockSpan(context, block) };
}

/** `choix mode : prestataire, mandataire`: true, and reported, where the values stand behind the name, and no label that may hold a comma. */
function saysValuesOnHead(context: Context, { atoms, start, end }: Line, next: number): boolean {
  const [name, mark, first] = [atoms[next - 1], atoms[next], atoms[next + 1]];
  if (name === undefined || mark === undefined || first?.kind !== 'word' || !/^[:=]$/u.test(mark.key)) return false;
  if (atoms.some(({ kind }) => kind === 'quote')) return false;
  const values = typed(context, first.start, end)
    .split(/ *[,;] *| (?:ou|et) /u)
    .filter((value) => value !== '');
  const params = { head: typed(context, start, name.end), first: values[0] ?? '', second: values[1] ?? '', count: values.length };
  const lines = edit(context, name.end, end, values.map((value) => `\n  - ${value}`).join(''));
  context.report(report(SYNTAX.valuesOnHead, spanOf(context, mark.start, end), params, { fixes: [{ code: 'lines', params: {}, edits: [lines] }] }));
  return true;
}

/** `- équipements, libellé « Équipements (dits aides techniques) »` */
function readValue(context: Context, line: Line): { name: Name; label: Quote | null; sources: Source[]; span: Span } | null {
  const { name, next, problem } = readName(context, line.atoms, 0);
  if (name === null) {
    reportLine(context, line, SYNTAX.missingName, { word: '-', example: '- première demande' });
    return null;
  }
  if (!checkName(context, name, problem)) return null;
  let at = next;
  if (line.atoms[at]?.key === ',') at += 1;
  if (line.atoms[at]?.key === 'libellé') at += 1;
  const quote = line.atoms[at];
  const label = quote?.kind === 'quote' ? quoteOf(context, quote) : null;
  if (label === null) at = next; // neither « , » nor « libellé » says anything alone
  else at += 1;
  if (at < line.atoms.length) unexpectedTail(context, line, at, 'end');
  return { name, label, sources: [], span: lineSpan(context, line) };
}

/** `, pluriel aïeux`, or nothing. */
function pluralAfter(context: Context, line: Line, next: number): Name | null {
  const plural = readPlural(context, line.atoms, next);
  const at = plural?.next ?? next;
  if (at < line.atoms.length) unexpectedTail(context, line, at, 'end');
  return plural?.name ?? null;
}

export function readRecord(context: Context, block: OpenedBlock): Of<'record'> | null {
  const [head, ...lines] = linesOf(block);
  const named = readHead(context, head, 'fiche');
  const plural = named === null ? null : pluralAfter(context, head, named.next);
  const sources: Source[] = [];
  const fields: (Of<'record'>['fields'][number] & { sources: Source[] })[] = [];
  let sink = sources;
  for (const line of lines) {
    if (isSource(line)) addSource(context, line, sink);
    else if (line.kind === 'bullet') {
      const field = readField(context, line);
      if (field !== null) fields.push(field);
      sink = field?.sources ?? [];
    } else refuse(context, line, 'fiche', 'lines-record');
  }
  if (named !== null && lines.every(isSource))
    reportLine(context, head, SYNTAX.emptyDeclaration, { word: 'fiche', name: named.name.text, wanted: 'field' });
  return named === null ? null : { kind: 'record', name: named.name, plural, fields, sources, span: blockSpan(context, block) };
}

function readField(context: Context, line: Line): (Of<'record'>['fields'][number] & { sources: Source[] }) | null {
  const { name, next, problem } = readName(context, line.atoms, 0);
  if (name === null) {
    reportLine(context, line, SYNTAX.missingName, { word: '-', example: '- montant : €' });
    return null;
  }
  if (!checkName(context, name, problem)) return null;
  if (line.atoms[next]?.key !== ':' || next + 1 >= line.atoms.length) {
    reportLine(context, line, SYNTAX.missingType, { name: name.text });
    return null;
  }
  const type = readType(context, line.atoms, next + 1);
  return type === null ? null : { name, ...type, sources: [], span: lineSpan(context, line) };
}

export function readUnitDeclaration(context: Context, block: OpenedBlock): Of<'unit'> | null {
  const [head, ...lines] = linesOf(block);
  const named = readHead(context, head, 'unité');
  for (const line of lines) refuse(context, line, 'unité', 'lines-none');
  if (named === null) return null;
  let plural: Name | null = null;
  let decimals: number | null = null;
  let at = named.next;
  while (at < head.atoms.length) {
    const [comma, word, count, unit] = head.atoms.slice(at, at + 4);
    if (decimals === null && comma?.key === ',' && word?.key === 'à' && /^\d$/.test(count?.key ?? '') && /^décimales?$/.test(unit?.key ?? '')) {
      decimals = Number(count?.key);
      at += 4;
    } else if (comma?.key === ',' && word?.key === 'pluriel' && plural === null) {
      const read_ = readName(context, head.atoms, at + 2);
      plural = read_.name;
      at = read_.next;
    } else {
      unexpectedTail(context, head, at, 'decimals');
      break;
    }
  }
  return { kind: 'unit', name: named.name, plural, decimals, span: blockSpan(context, block) };
}

export function readInput(context: Context, block: OpenedBlock): Of<'input'> | null {
  const [head, ...lines] = linesOf(block);
  const named = readHead(context, head, 'donnée');
  const type = named === null ? null : typeAfter(context, head, named, true);
  const sources: Source[] = [];
  const common = newCommon();
  for (const line of lines) {
    if (isSource(line)) addSource(context, line, sources);
    // The dossier gives its value, at each reading: there is no day up to which it was verified.
    else if (startsWith(line, 'vérifié', "jusqu'", 'à') || !readCommon(context, line, common)) refuse(context, line, 'donnée', 'lines-input');
  }
  if (named === null || type === null) return null;
  return { kind: 'input', name: named.name, ...common, ...type, sources, span: blockSpan(context, block) };
}

export function readGuarantee(context: Context, block: OpenedBlock): Of<'guarantee'> | null {
  const [head, ...lines] = linesOf(block);
  const named = readHead(context, head, 'garantie');
  if (named !== null && named.next < head.atoms.length) unexpectedTail(context, head, named.next, 'end');
  const sources: Source[] = [];
  const common = newCommon();
  let condition: Expr | null = null;
  let damaged = false;
  for (const line of lines) {
    if (isSource(line)) addSource(context, line, sources);
    else if (readCommon(context, line, common)) continue;
    else if (line.kind === 'words' && condition === null) {
      condition = read(context, line.atoms, 0, (grammar) => grammar.logic());
      damaged ||= condition === null;
    } else refuse(context, line, 'garantie', 'lines-guarantee');
  }
  if (named === null) return null;
  if (condition === null) {
    if (!damaged) reportLine(context, head, SYNTAX.emptyDeclaration, { word: 'garantie', name: named.name.text, wanted: 'condition' });
    return null;
  }
  return { kind: 'guarantee', name: named.name, ...common, condition, sources, span: blockSpan(context, block) };
}

/** `terme GIR`, then its definition in words. */
export function readTerm(context: Context, block: OpenedBlock): Of<'term'> | null {
  const [head, ...lines] = linesOf(block);
  const named = readHead(context, head, 'terme');
  const sources: Source[] = [];
  const common = newCommon();
  const words: string[] = [];
  const tail = named === null ? undefined : head.atoms[named.next];
  if (tail !== undefined) words.push(typed(context, tail.key === ':' ? tail.end : tail.start, head.end));
  for (const line of lines) {
    if (isSource(line)) addSource(context, line, sources);
    else if (startsWith(line, 'nommé') || startsWith(line, 'vérifié', "jusqu'", 'à')) refuse(context, line, 'terme', 'lines-term');
    else if (!readCommon(context, line, common) && !saysOtherSource(context, line.start, line.end)) words.push(typed(context, line.start, line.end));
  }
  const definition = words.length === 0 ? null : words.join(' ');
  return named === null ? null : { kind: 'term', name: named.name, ...common, definition, sources, span: blockSpan(context, block) };
}

export function readQuestion(context: Context, block: OpenedBlock): Of<'question'> | null {
  const [head, ...lines] = linesOf(block);
  const named = readHead(context, head, 'question');
  const question = named === null ? null : quoteAt(context, head, named.next, 'question');
  const reader = new QuestionReader(context);
  for (const line of lines) reader.line(line);
  if (named === null || question === null) return null;
  return { kind: 'question', name: named.name, question, ...reader.parts(), span: blockSpan(context, block) };
}

class QuestionReader {
  private readonly context: Context;
  private readonly common = newCommon();
  private readonly sources: Source[] = [];
  private sink = this.sources;
  private readonly about: Of<'question'>['about'][number][] = [];
  private readonly readings: { name: Name; sources: Source[]; span: Span }[] = [];
  private retained: Of<'question'>['retained'] = null;
  private retainedSpan: Span | null = null;
  /** A `retenue` line that names a reading, whether it could be read or not. */
  private retains = false;
  private reason: { readonly text: string; readonly line: Line } | null = null;

  constructor(context: Context) {
    this.context = context;
  }

  parts(): Omit<Of<'question'>, 'kind' | 'name' | 'question' | 'span'> {
    const { about, readings, sources } = this;
    const retained = this.retained === null ? null : { ...this.retained, reason: this.reason?.text ?? null };
    if (this.reason !== null && !this.retains) this.reportIdleReason(this.reason.line);
    return { about, readings, retained, sources, ...this.common };
  }

  line(line: Line): void {
    const { context } = this;
    if (isSource(line)) addSource(context, line, this.sink);
    else if (line.kind === 'bullet') this.reading(line);
    else if (line.kind === 'reason') {
      if (!once(context, line, this.reason === null ? null : lineSpan(context, this.reason.line))) return;
      this.reason = { text: reasonText(context, line), line };
      if (this.reason.text === '') reportLine(context, line, SYNTAX.missingReason, { word: 'motif' });
    } else if (startsWith(line, 'libellé', '«') || startsWith(line, 'vérifié', "jusqu'", 'à')) refuse(context, line, 'question', 'lines-question');
    else if (readCommon(context, line, this.common)) this.sink = this.sources;
    else if (startsWith(line, 'sur')) {
      const passage = readPassage(context, line, 1);
      if (passage !== null) this.about.push({ span: lineSpan(context, line), ...passage });
      this.sink = this.sources;
    } else if (startsWith(line, 'retenue')) this.retention(line);
    else refuse(context, line, 'question', 'lines-question');
  }

  /** LAW: a motif says why a reading is retained; where none is, nothing would ever show it. */
  private reportIdleReason(line: Line): void {
    const fixes = [{ code: 'comment', params: {}, edits: [edit(this.context, line.start, line.start, '// ')] }];
    reportLine(this.context, line, SYNTAX.idleReason, { line: lineText(this.context, line) }, fixes);
  }

  private reading(line: Line): void {
    const { context } = this;
    const from = line.atoms[0]?.key === 'lecture' ? 1 : 0;
    const { name, next, problem } = readName(context, line.atoms, from);
    this.sink = [];
    if (name === null) reportLine(context, line, SYNTAX.missingName, { word: '- lecture', example: '- lecture dû en totalité' });
    else if (!checkName(context, name, problem)) return;
    else {
      if (next < line.atoms.length) unexpectedTail(context, line, next, 'end');
      const reading = { name, sources: this.sink, span: lineSpan(context, line) };
      this.readings.push(reading);
    }
  }

  /** `retenue : dû en totalité par « hypothèse de travail du projet » le 21 novembre 2026`, `retenue : aucune` */
  private retention(line: Line): void {
    const { context } = this;
    const { atoms } = line;
    if (!once(context, line, this.retainedSpan)) return;
    this.retainedSpan = lineSpan(context, line);
    const from = atoms[1]?.key === ':' ? 2 : 1;
    this.retains = true;
    const by = atoms.findIndex((atom, index) => atom.key === 'par' && atoms[index + 1]?.kind === 'quote');
    const stop = by < 0 ? atoms.length : by;
    if (stop <= from) {
      reportLine(context, line, SYNTAX.missingName, { word: 'retenue :', example: 'retenue : aucune' });
      return;
    }
    if (by < 0 && atoms.at(-1)?.key === 'par') {
      unexpectedTail(context, line, atoms.length, 'decided-by');
      return;
    }
    const reading = nameOf(context, atoms, from, stop);
    if (/^aucune?$/i.test(reading.text)) {
      if (by >= 0) unexpectedTail(context, line, by, 'end');
      this.retains = false;
      return;
    }
    const quote = by < 0 ? undefined : atoms[by + 1];
    const on = by < 0 ? null : this.dateAfter(line, by + 2);
    this.retained = { reading, by: quote === undefined ? null : quoteOf(context, quote), on, reason: null };
  }

  private dateAfter(line: Line, from: number): DateLiteral | null {
    let at = from;
    while (line.atoms[at]?.key === '') at += 1;
    if (at >= line.atoms.length) {
      if (at > from) reportLine(this.context, line, SYNTAX.wantedDate, { line: lineText(this.context, line) });
      return null;
    }
    const date = readDate(this.context, line.atoms, at);
    const first = line.atoms[at];
    if (date === null || first === undefined || date.next < line.atoms.length) {
      unexpectedTail(this.context, line, at, 'end');
      return null;
    }
    return date.day === null ? null : { day: date.day, span: spanOf(this.context, first.start, line.end) };
  }
}

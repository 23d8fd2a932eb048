/** Lines that many declarations take: sources, `libellé`, `nommé`, `vérifié jusqu'au`. */
import type { Entry } from '../diagnostics/entry.ts';
import { report } from '../diagnostics/entry.ts';
import { longest } from '../names.ts';
import type { Edit, Fix, Params } from '../diagnostics/diagnostic.ts';
import { SYNTAX } from '../diagnostics/catalog/syntax.ts';
import type { DateLiteral, Name, Quote, Source as Citation } from '../syntax/syntax.ts';
import type { Atom } from '../lexer/atoms.ts';
import { type Line, trim } from '../lexer/blocks.ts';
import { type Context, nameOf, quoteOf, spanOf, typed } from '../lexer/context.ts';
import { readDate } from '../lexer/dates.ts';
import { readName } from '../lexer/name-reading.ts';
import { endOf } from '../lexer/atoms.ts';
import { saySwallowed } from '../grammar/swallowed.ts';

/** Keys of the first words of a line, articles left out, a quotation as `«`. */
function keysOf(line: Line, count: number): readonly string[] {
  const keys: string[] = [];
  for (const atom of line.atoms) {
    if (keys.length === count) break;
    if (atom.kind === 'quote') keys.push('«');
    else if (atom.key !== '') keys.push(atom.key);
  }
  return keys;
}

/** Index of the atom after the first `count` words that count. */
export function after(line: Line, count: number): number {
  let at = 0;
  for (let words = 0; at < line.atoms.length && words < count; at += 1) if (line.atoms[at]?.key !== '') words += 1;
  return at;
}

/** True when the line begins with these keys. */
export function startsWith({ atoms }: Line, ...words: readonly string[]): boolean {
  let seen = 0;
  for (const { kind, key } of atoms) {
    if (seen === words.length) break;
    if (kind !== 'quote' && key === '') continue;
    if (words[seen] !== (kind === 'quote' ? '«' : key)) return false;
    seen += 1;
  }
  return seen === words.length;
}

/** What the author typed on the line, shortened for a message. */
export function lineText(context: Context, line: Line): string {
  const text = typed(context, line.start, line.end);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

export const lineSpan = (context: Context, line: Line): ReturnType<typeof spanOf> => spanOf(context, line.start, line.end);

/** Reports an entry on a whole line. */
export function reportLine<P extends Params>(context: Context, line: Line, entry: Entry<P>, params: P, fixes: readonly Fix[] = []): void {
  context.report(report(entry, lineSpan(context, line), params, { fixes }));
}

export const edit = (context: Context, start: number, end: number, text: string): Edit => ({ span: spanOf(context, start, end), text });

/** Takes a whole line away, with the end of the line before it. */
export const removal = (context: Context, line: Line): Fix => ({
  code: 'line',
  params: {},
  edits: [edit(context, lineBefore(context, line.start), line.end, '')],
});

/** The end of the line before. */
const lineBefore = (context: Context, start: number): number => Math.max(context.text.lastIndexOf('\n', start), 0);

/** Reports what follows on a first line where nothing, or something else, is wanted. */
export function unexpectedTail(context: Context, line: Line, from: number, wanted: string): void {
  const first = line.atoms[from];
  const before = line.atoms[from - 1];
  const word = typed(context, line.start, before?.end ?? line.start);
  const span = first === undefined ? lineSpan(context, line) : spanOf(context, first.start, line.end);
  context.report(report(SYNTAX.wrongHead, span, { word, wanted, found: first === undefined ? '' : typed(context, first.start, line.end) }));
}

/** Guillemets left open or closed without having been opened. */
export function reportStray(context: Context, line: Line): void {
  for (const { kind, start, end } of line.stray) {
    const span = spanOf(context, start, kind === 'unclosed' ? start + 1 : end);
    if (kind === 'unclosed') {
      const beginning = typed(context, start + 1, Math.min(end, start + 31));
      const close = startsWith(line, 'relevé') ? beforeReliability(context, start, end) : end;
      const fixes = [{ code: 'close', params: {}, edits: [edit(context, close, close, ' »')] }];
      context.report(report(SYNTAX.unclosedQuote, span, { beginning }, { fixes }));
    } else {
      const word = context.text.slice(start, end);
      const fixes = [{ code: 'remove', params: { word }, edits: [{ span, text: '' }] }];
      context.report(report(SYNTAX.unopenedQuote, span, {}, { fixes }));
    }
  }
}

/** Where the publication of a relevé ends, when its guillemet was left open: before « fiabilité B ». */
function beforeReliability(context: Context, start: number, end: number): number {
  const tail = /\s+fiabilité\s+[ABC]\s*$/iu.exec(context.text.slice(start, end));
  return tail === null ? end : start + tail.index;
}

/** Is this line a source, whatever its quality? */
export const isSource = (line: Line): boolean =>
  startsWith(line, 'de', 'après') ||
  (startsWith(line, 'relevé') && line.kind !== 'bullet' && keysOf(line, 2)[1] !== ':') || // « - relevé d'identité bancaire » is a piece
  (line.kind === 'reason' && startsWith(line, 'sans')) ||
  isBareReason(line);

/** `sans source` and nothing else: a source line whose reason is forgotten. */
const isBareReason = (line: Line): boolean => line.kind === 'words' && startsWith(line, 'sans', 'source') && keysOf(line, 3).length === 2;

/** Reads a source line into what it supports. LAW: what has no source (`sans source`) is no passage's: a citation below it is surely that of a line taken away. */
export function addSource(context: Context, line: Line, sink: Citation[]): void {
  const source = readSource(context, line);
  if (source === null) return;
  const none = source.kind === 'none' ? undefined : sink.find((one) => one.kind === 'none');
  if (none !== undefined) {
    const place = { ...none.span, start: lineBefore(context, none.span.start - context.offset) + context.offset };
    const fixes = [removal(context, line), { code: 'reason', params: {}, edits: [{ span: place, text: '' }] }];
    context.report(report(SYNTAX.sourceAfterNone, source.span, { reason: none.reason }, { fixes, related: [{ span: none.span, role: 'reason' }] }));
  }
  sink.push(source);
}

/** `où reste 3 €`, `avec jour 01/02/2026`: the sign between a name and its value is missing; the value may have been read as words of the name. */
export function reportMissingEquals(context: Context, line: Line, word: string, name: Name): void {
  const [, first = '', gap = '', value = ''] =
    /^(.*?\p{L})(\s+)((?:[\d«]|oui$|non$|inconnu$|aucune?$).*)$/su.exec(typed(context, line.start, line.end).slice(word.length).trimStart()) ?? [];
  if (value === '') return reportLine(context, line, SYNTAX.missingEquals, { word, name: name.text, value });
  const at = line.end - value.length;
  const right = `${word} ${first} = ${value}`;
  const fixes = [{ code: 'write', params: { right }, edits: [edit(context, at - gap.length, at, ' = ')] }];
  reportLine(context, line, SYNTAX.missingEquals, { word, name: first, value }, fixes);
}

/** A source line; null when it cannot be read, which has been reported. */
function readSource(context: Context, line: Line): Citation | null {
  const span = lineSpan(context, line);
  if (line.kind === 'reason' || isBareReason(line)) {
    const reason = reasonText(context, line);
    if (reason === '') reportLine(context, line, SYNTAX.missingReason, { word: 'sans source' });
    saySwallowed(context, line, reason);
    return reason === '' ? null : { kind: 'none', reason, span };
  }
  if (startsWith(line, 'relevé')) return readReading(context, line);
  const passage = readPassage(context, line, 2);
  return passage === null ? null : { kind: 'citation', ...passage, span };
}

/** Two passages on one line: « d'après notice « … » et notice « … » »; `opening`: the words before the first document. */
function secondPassage(context: Context, line: Line, from: number, opening: string): boolean {
  const joint = line.atoms[from];
  if (joint === undefined || (joint.key !== ',' && joint.key !== 'et' && joint.key !== ';')) return false;
  const { name, next } = readName(context, line.atoms, from + 1);
  if (name === null || line.atoms[next]?.kind !== 'quote') return false;
  const before = endOf(line.atoms, from - 1, joint.start);
  const fixes = [{ code: 'apart', params: {}, edits: [edit(context, before, name.span.start - context.offset, `\n    ${opening} `)] }];
  context.report(report(SYNTAX.secondPassage, spanOf(context, joint.start, line.end), { document: name.text }, { fixes }));
  return true;
}

/** `guide « … »` after the first `skip` words that count. */
export function readPassage(context: Context, line: Line, skip: number): { readonly document: Name; readonly quote: Quote } | null {
  const { atoms } = line;
  const from = after(line, skip);
  const { name, next } = readName(context, atoms, from);
  const quote = atoms[next];
  if (name !== null && quote?.kind === 'quote' && next + 1 === atoms.length) return { document: name, quote: quoteOf(context, quote) };
  if (line.stray.length > 0) return null; // already said, and what it left cannot be told apart
  const sign = atoms[from];
  if (name === null && sign?.key === ':') {
    const before = typed(context, line.start, endOf(atoms, from - 1, sign.start));
    const fixes = [{ code: 'write', params: { right: before }, edits: [edit(context, endOf(atoms, from - 1, sign.start), sign.end, '')] }];
    context.report(
      report(SYNTAX.otherTurn, spanOf(context, line.start, sign.end), { written: typed(context, line.start, sign.end), right: before }, { fixes }),
    );
    return null;
  }
  if (name !== null && quote?.kind === 'quote') {
    const opening = typed(context, line.start, name.span.start - context.offset);
    if (!secondPassage(context, line, next + 1, opening)) unexpectedTail(context, line, next + 1, 'end');
  } else {
    const wanted = name === null ? 'document' : 'words';
    reportLine(context, line, SYNTAX.wrongSource, { line: lineText(context, line), wanted }, quoteFix(context, line, from));
  }
  return null;
}

/** `d'après guide les mots cités`: the words after a declared document are surely the quotation. */
function quoteFix(context: Context, line: Line, from: number): readonly Fix[] {
  const document = longest([context.names.documents], line.atoms, from);
  const first = document === null ? undefined : line.atoms[document.end];
  if (first === undefined || line.atoms.some((atom) => atom.kind === 'quote')) return [];
  return [{ code: 'quote', params: {}, edits: [edit(context, first.start, first.start, '« '), edit(context, line.end, line.end, ' »')] }];
}

/** What goes on with the line that a relevé was written into. */
const CLAUSES: ReadonlySet<string> = new Set(['si', 'depuis', "jusqu'"]);

function readReading(context: Context, line: Line): Citation | null {
  const [, quote, word, grade] = line.atoms;
  if (quote?.kind !== 'quote') {
    reportLine(context, line, SYNTAX.wrongSource, { line: lineText(context, line), wanted: 'publication' });
    return null;
  }
  const found = word?.key === 'fiabilité' ? (grade?.key ?? '').toUpperCase() : '';
  if ((found === 'A' || found === 'B' || found === 'C') && line.atoms.length === 4) {
    return { kind: 'relevé', publication: quoteOf(context, quote), reliability: found, span: lineSpan(context, line) };
  }
  if (line.stray.length > 0) return null; // already said: what an unclosed quotation has taken cannot be told apart
  const rest = line.atoms[4];
  if (/^[ABC]$/.test(found) && grade !== undefined && rest !== undefined && CLAUSES.has(rest.key)) {
    const words = typed(context, rest.start, line.end);
    const before = context.text.slice(0, line.start).replace(/[\s,]+$/u, '').length;
    const edits = [edit(context, before, before, ` ${words}`), edit(context, grade.end, line.end, '')];
    reportLine(context, line, SYNTAX.reliability, { found, rest: words }, [{ code: 'before', params: {}, edits }]);
    return null;
  }
  const written = line.atoms.length > 2 ? typed(context, quote.end, line.end) : '';
  const fixes = ['fiabilité B', 'fiabilité C'].map((right) => ({
    code: 'write',
    params: { right },
    edits: [edit(context, quote.end, line.end, ` ${right}`)],
  }));
  reportLine(context, line, SYNTAX.reliability, { found: written, rest: '' }, fixes);
  return null;
}

/** The text after the colon of `sans source :` or `motif :`. */
export function reasonText(context: Context, line: Line): string {
  const colon = line.atoms.at(-1);
  const { start, end } = trim(context.text, colon?.end ?? line.end, line.end);
  return typed(context, start, end);
}

/** Collects what the common lines say, one each. */
interface Common {
  label: Quote | null;
  emitted: Name | null;
  verifiedUntil: DateLiteral | null;
}

export const newCommon = (): Common => ({ label: null, emitted: null, verifiedUntil: null });

/** `libellé « … »`, which says nothing more; null, and reported, when the line does. */
export function labelOf(context: Context, line: Line): Quote | null {
  const [, quote, more] = line.atoms;
  if (more === undefined) return quote?.kind === 'quote' ? quoteOf(context, quote) : null;
  unexpectedTail(context, line, 2, 'end');
  return null;
}

/** Reads `libellé « … »`, `nommé x`, `vérifié jusqu'au D`; false when the line is none of them. */
export function readCommon(context: Context, line: Line, common: Common): boolean {
  if (line.kind !== 'words') return false;
  if (startsWith(line, 'libellé', '«')) {
    const label = labelOf(context, line);
    if (label !== null && once(context, line, common.label?.span ?? null)) common.label = label;
    return true;
  }
  // a clause may be a value of that name
  if (startsWith(line, 'libellé') && line.atoms.length === 1 && longest([context.names.expressions], line.atoms, 0) === null) {
    unexpectedTail(context, line, 1, 'label');
    return true;
  }
  if (startsWith(line, 'nommé')) {
    const last = line.atoms.length;
    if (last < 2) reportLine(context, line, SYNTAX.missingName, { word: 'nommé', example: 'nommé forfaitCoordination' });
    else if (once(context, line, common.emitted?.span ?? null)) common.emitted = nameOf(context, line.atoms, 1, last);
    return true;
  }
  if (startsWith(line, 'vérifié', "jusqu'", 'à')) {
    const date = dateAt(context, line, 3);
    if (date !== null && once(context, line, common.verifiedUntil?.span ?? null)) common.verifiedUntil = date;
    return true;
  }
  return false;
}

/** False, and reported, when the line was already said. */
export function once(context: Context, line: Line, first: Citation['span'] | null, what: string | null = null): boolean {
  if (first === null) return true;
  const related = [{ span: first, role: 'first' }];
  const last = Math.max(line.atoms.findIndex((atom) => atom.key === ':' || atom.key === '=') - 1, 0);
  const words = what ?? typed(context, line.start, endOf(line.atoms, last, line.end));
  context.report(report(SYNTAX.repeatedLine, lineSpan(context, line), { line: words }, { related }));
  return false;
}

/** The date that ends a line, after `skip` words that count; null when there is none, which has been reported. */
export const dateAt = (context: Context, line: Line, skip: number): DateLiteral | null => readDay(context, line, after(line, skip));

/** The date at atom `from`, articles apart, which must end the line. */
export function readDay(context: Context, line: Line, from: number): DateLiteral | null {
  let at = from;
  while (line.atoms[at]?.kind === 'word' && line.atoms[at]?.key === '') at += 1;
  const first: Atom | undefined = line.atoms[at];
  const date = readDate(context, line.atoms, at);
  if (date === null || date.next < line.atoms.length) {
    const words = typed(context, line.start, endOf(line.atoms, Math.max(from - 1, 0), line.end));
    reportLine(context, line, SYNTAX.wantedDate, { line: words });
    return null;
  }
  const end = endOf(line.atoms, date.next - 1, line.end);
  return date.day === null || first === undefined ? null : { day: date.day, span: spanOf(context, first.start, end) };
}

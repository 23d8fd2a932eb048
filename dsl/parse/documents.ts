/** Declarations about the ruleset and its documents: règlement, langue, reprend, document, hors champ, exemples, cas. */
import { report } from '../diagnostics/entry.ts';
import { SYNTAX } from '../diagnostics/catalog/syntax.ts';
import { nameKey } from '../names.ts';
import type { Span } from '../syntax/span.ts';
import type { Cell, DateLiteral, Declaration, Expr, File, Name, Quote, Source } from '../syntax/syntax.ts';
import { type Line, trim } from '../lexer/blocks.ts';
import type { OpenedBlock } from '../lexer/collect.ts';
import { type Context, nameOf, quoteOf, spanOf, typed } from '../lexer/context.ts';
import { reportTurn } from '../lexer/turns.ts';
import { blockSpan } from './deadline.ts';
import { checkName, quoteAt, readHead } from './heads.ts';
import {
  addSource,
  after,
  dateAt,
  isSource,
  lineSpan,
  lineText,
  once,
  readPassage,
  reasonText,
  reportLine,
  reportMissingEquals,
  startsWith,
  unexpectedTail,
} from './lines.ts';
import { readName } from '../lexer/name-reading.ts';
import { read } from './read.ts';
import { cellAt, readTable } from './tables.ts';
import { refuse } from './vocabulary.ts';
import { linesOf } from '../lexer/collect.ts';
import { endOf } from '../lexer/atoms.ts';

type Of<K extends Declaration['kind']> = Extract<Declaration, { kind: K }>;

/** `langue 1`, in a règlement or on a line of its own. */
export function readLanguage(context: Context, line: Line): File['language'] {
  const [, number] = line.atoms;
  if (number?.kind !== 'number' || !/^\d+$/.test(number.key) || line.atoms.length > 2) {
    unexpectedTail(context, line, 1, 'version');
    return null;
  }
  const span = lineSpan(context, line);
  if (number.key !== '1') {
    const edits = [{ span: spanOf(context, number.start, number.end), text: '1' }];
    context.report(
      report(SYNTAX.unknownLanguage, span, { version: number.key }, { fixes: [{ code: 'write', params: { right: 'langue 1' }, edits }] }),
    );
  }
  return { version: Number(number.key), span };
}

export function readRuleset(context: Context, block: OpenedBlock): { declaration: Of<'ruleset'> | null; language: File['language'] } {
  const [head, ...lines] = linesOf(block);
  const title = quoteAt(context, head, 1, 'title');
  let version: Quote | null = null;
  let applicationDate: Name | null = null;
  let knownOn: Name | null = null;
  let language: File['language'] = null;
  for (const line of lines) {
    if (startsWith(line, 'langue')) {
      if (once(context, line, language?.span ?? null)) language = readLanguage(context, line);
    } else if (startsWith(line, 'version')) {
      const quote = quoteAt(context, line, line.atoms[1]?.key === ':' ? 2 : 1, 'title');
      if (quote !== null && once(context, line, version?.span ?? null)) version = quote;
    } else if (startsWith(line, 'date', 'de', 'application', ':')) {
      const from = after(line, 4);
      if (from >= line.atoms.length) reportLine(context, line, SYNTAX.incompleteLine, { after: lineText(context, line) });
      else if (once(context, line, applicationDate?.span ?? null)) applicationDate = nameOf(context, line.atoms, from, line.atoms.length);
    } else if (startsWith(line, 'texte', 'connu', 'à', ':')) {
      const from = after(line, 4);
      if (from >= line.atoms.length) reportLine(context, line, SYNTAX.incompleteLine, { after: lineText(context, line) });
      else if (once(context, line, knownOn?.span ?? null)) knownOn = nameOf(context, line.atoms, from, line.atoms.length);
    } else refuse(context, line, 'règlement', 'lines-ruleset');
  }
  const declaration: Of<'ruleset'> | null =
    title === null ? null : { kind: 'ruleset', title, version, applicationDate, knownOn, span: blockSpan(context, block) };
  return { declaration, language };
}

export function readImport(context: Context, block: OpenedBlock): Of<'import'> | null {
  const [head, ...lines] = linesOf(block);
  const title = quoteAt(context, head, 1, 'title', true);
  let as: Name | null = null;
  if (head.atoms[2]?.key === 'comme') {
    const { name, next, problem } = readName(context, head.atoms, 3);
    if (name === null) reportLine(context, head, SYNTAX.missingName, { word: 'comme', example: 'reprend « Barème » comme barème' });
    else if (checkName(context, name, problem)) as = name;
    if (name !== null && next < head.atoms.length) unexpectedTail(context, head, next, 'end');
  } else if (title !== null && head.atoms.length > 2) unexpectedTail(context, head, 2, 'title-as');
  const bindings: { name: Name; value: Expr; span: Span }[] = [];
  for (const line of lines) {
    if (!startsWith(line, 'avec')) {
      refuse(context, line, 'reprend', 'lines-import');
      continue;
    }
    const bound = boundName(context, line);
    const value = bound === null ? null : read(context, line.atoms, bound.next, (grammar) => grammar.value());
    if (bound !== null && value !== null && onceBound(context, line, bindings, bound.name))
      bindings.push({ name: bound.name, value, span: lineSpan(context, line) });
  }
  return title === null ? null : { kind: 'import', title, as, bindings, span: blockSpan(context, block) };
}

/** `avec <name> =` */
function boundName(context: Context, line: Line): { readonly name: Name; readonly next: number } | null {
  const { name, next } = readName(context, line.atoms, 1);
  if (name === null) reportLine(context, line, SYNTAX.missingName, { word: 'avec', example: 'avec date de notification = 15/03/2025' });
  else if (line.atoms[next]?.key !== '=') reportMissingEquals(context, line, 'avec', name);
  else if (saysTwoBindings(context, line, next)) return null;
  else return { name, next: next + 1 };
  return null;
}

/** `avec a = 1, b = 2`: each has its line; true, and reported. What stands between parentheses is of one value. */
function saysTwoBindings(context: Context, { atoms, start, end }: Line, equals: number): boolean {
  let depth = 0;
  const outside = atoms.map(({ key }) => {
    if (key === '(') depth += 1;
    if (key === ')') depth -= 1;
    return depth === 0;
  });
  const again = atoms.findIndex(({ key }, at) => at > equals && key === '=' && outside[at] === true);
  const comma = atoms.findLastIndex(({ key }, at) => at > equals && at < again && outside[at] === true && /^[,;]$/u.test(key));
  const [mark, then] = [atoms[comma], atoms[comma + 1]];
  if (again < 0 || mark === undefined || then?.kind !== 'word') return false;
  const [first, second] = [typed(context, start, mark.start).trimEnd(), `avec ${typed(context, then.start, end)}`];
  const edit = { span: spanOf(context, mark.start, then.start), text: '\n  avec ' };
  const fixes = [{ code: 'both', params: {}, edits: [edit] }];
  context.report(report(SYNTAX.twoBindings, spanOf(context, start, end), { written: typed(context, start, end), first, second }, { fixes }));
  return true;
}

/** False, and reported, when an `avec` line above gives the same name a value: neither may win in silence. */
function onceBound(context: Context, line: Line, bindings: readonly { readonly name: Name; readonly span: Span }[], name: Name): boolean {
  const key = nameKey(name.text);
  return once(context, line, bindings.find((one) => nameKey(one.name.text) === key)?.span ?? null);
}

export function readDocument(context: Context, block: OpenedBlock): Of<'document'> | null {
  const [head, ...lines] = linesOf(block);
  const named = readHead(context, head, 'document');
  const parts = { title: null as Quote | null, publisher: null as Quote | null, textFile: null as Quote | null };
  const dates = { date: null as DateLiteral | null, verified: null as DateLiteral | null };
  const quotes = { titre: 'title', éditeur: 'publisher', texte: 'textFile' } as const;
  const corrections: { read: Quote; as: Quote; span: Span }[] = [];
  if (named !== null && named.next < head.atoms.length) {
    const title = head.atoms[named.next];
    const [colon, last] = [title, head.atoms[named.next + 1]];
    if (title?.kind === 'quote') parts.title = quoteOf(context, title);
    else if (colon?.key === ':' && last?.kind === 'quote') reportTurn(context, colon.start, last.end, typed(context, last.start, last.end));
    else unexpectedTail(context, head, named.next, 'end');
  }
  for (const line of lines) {
    const word = line.atoms[0]?.key ?? '';
    if (word === 'titre' || word === 'éditeur' || word === 'texte') {
      const part = quotes[word];
      const quote = quoteAt(context, line, line.atoms[1]?.key === ':' ? 2 : 1, 'title');
      if (quote !== null && once(context, line, parts[part]?.span ?? null)) parts[part] = quote;
    } else if (word === 'daté' || word === 'vérifié') {
      const part = word === 'daté' ? 'date' : 'verified';
      const date = dateAt(context, line, startsWith(line, 'daté', 'de') ? 2 : 1);
      if (date !== null && once(context, line, dates[part]?.span ?? null)) dates[part] = date;
    } else if (word === 'lire') {
      const [, wrong, as, right] = line.atoms;
      if (wrong?.kind === 'quote' && as?.key === 'comme' && right?.kind === 'quote' && line.atoms.length === 4) {
        corrections.push({ read: quoteOf(context, wrong), as: quoteOf(context, right), span: lineSpan(context, line) });
      } else if (wrong?.kind !== 'quote') unexpectedTail(context, line, 1, 'misread');
      else if (as?.key !== 'comme') unexpectedTail(context, line, 2, 'corrected');
      else unexpectedTail(context, line, right?.kind === 'quote' ? 4 : 3, right?.kind === 'quote' ? 'end' : 'right');
    } else refuse(context, line, 'document', 'lines-document');
  }
  return named === null ? null : { kind: 'document', name: named.name, ...parts, ...dates, corrections, span: blockSpan(context, block) };
}

export function readOutOfScope(context: Context, block: OpenedBlock): Of<'out of scope'> | null {
  const [head, ...lines] = linesOf(block);
  const passage = readPassage(context, head, 2);
  let reason: string | null = null;
  let said: Span | null = null;
  let until: Quote | null = null;
  let refused = false;
  for (const line of lines) {
    if (line.kind === 'reason' && startsWith(line, 'motif')) {
      if (once(context, line, said)) reason = reasonText(context, line);
      said ??= lineSpan(context, line);
    } else if (startsWith(line, "jusqu'", 'à')) {
      const quote = quoteAt(context, line, 2, 'title');
      if (quote !== null && once(context, line, until?.span ?? null)) until = quote;
    } else {
      refused = true;
      refuse(context, line, 'hors champ', 'lines-out-of-scope');
    }
  }
  if (reason === '' || (reason === null && !refused)) reportLine(context, head, SYNTAX.missingReason, { word: 'motif' });
  return passage === null || reason === null ? null : { kind: 'out of scope', ...passage, until, reason, span: blockSpan(context, block) };
}

export function readExamples(context: Context, block: OpenedBlock): Of<'examples'> | null {
  const [head, ...lines] = linesOf(block);
  const from = head.atoms[1]?.key === 'de' ? 2 : 1;
  const { name, next } = readName(context, head.atoms, from);
  if (name === null) unexpectedTail(context, head, from, 'type-named');
  else if (next < head.atoms.length) unexpectedTail(context, head, next, 'end');
  for (const line of lines) if (line.kind !== 'row') refuse(context, line, 'exemples', 'lines-examples');
  const table = readTable(
    context,
    lines.filter((line) => line.kind === 'row'),
    true,
  );
  if (name === null) return null;
  if (table === null) {
    reportLine(context, head, SYNTAX.emptyDeclaration, { word: 'exemples', name: name.text, wanted: 'table' });
    return null;
  }
  return { kind: 'examples', of: name, columns: table.columns, rows: table.rows, span: blockSpan(context, block) };
}

export function readCases(context: Context, block: OpenedBlock): Of<'cases'> | null {
  const [head, ...lines] = linesOf(block);
  const title = quoteAt(context, head, 1, 'title');
  const sources: Source[] = [];
  const bindings: { name: Name; cell: Cell; span: Span }[] = [];
  for (const line of lines) {
    if (isSource(line)) addSource(context, line, sources);
    else if (line.kind === 'words' && startsWith(line, 'avec')) {
      const bound = boundName(context, line);
      if (bound !== null && onceBound(context, line, bindings, bound.name))
        bindings.push({ name: bound.name, cell: restCell(context, line, bound.next), span: lineSpan(context, line) });
    } else if (line.kind !== 'row') refuse(context, line, 'cas', 'lines-cases');
  }
  const table = readTable(
    context,
    lines.filter((line) => line.kind === 'row'),
  );
  if (title === null) return null;
  if (table === null) {
    reportLine(context, head, SYNTAX.emptyDeclaration, { word: 'cas', name: title.text, wanted: 'table' });
    return null;
  }
  return { kind: 'cases', title, sources, bindings, columns: table.columns, rows: table.rows, span: blockSpan(context, block) };
}

/** What follows the `=` of an `avec` line, raw. */
function restCell(context: Context, line: Line, from: number): Cell {
  const { start, end } = trim(context.text, endOf(line.atoms, from - 1, line.end), line.end);
  return cellAt(context, start, Math.max(start, end));
}

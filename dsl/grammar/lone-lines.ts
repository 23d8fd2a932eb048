/** Lines that continue the one above (decision 7) and read as if they bore on more, or stood alone; and words that only some definitions take. */
import { concatMap } from '../syntax/collections.ts';
import { report } from '../diagnostics/entry.ts';
import { SYNTAX } from '../diagnostics/catalog/syntax.ts';
import type { Edit, Fix } from '../diagnostics/diagnostic.ts';
import { type Context, spanOf, textOf, typed } from '../lexer/context.ts';
import type { Span } from '../syntax/span.ts';
import type { ReadClause } from './grammar.ts';
import type { Definition } from '../syntax/syntax.ts';

/** What bounds or rounds, begun on a line of its own. */
const LIMIT_LINE = /\n[ \u00a0\t]*(?:, *)?(dans la limite|au moins|au plus|arrondie?s?)(?![\p{L}])/giu;
/** A sign that goes on with the line above. */
const SIGN_LINE = /\n[ \u00a0\t]*([-–—−+×*/÷])/gu;
/** A line that a sign or a comma leaves open: what stands below is surely its end. */
const OPEN_END = /[-–—−+×*/÷=≠<>≤≥,;:(]\s*$/u;

const edit = (context: Context, start: number, end: number, text: string): Edit => ({ span: spanOf(context, start, end), text });

type Part = { readonly span: Span };

/** A stretch of the text being read. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line within a clause, from its first sign to its end; `clause` is where its clause begins. All are places in the text being read. */
interface Lone {
  readonly clause: number;
  readonly at: number;
  readonly end: number;
  readonly words: string;
}

/** Refuses, among the clauses of one version, each line that begins with a sign, a limit or a rounding and has two readings. */
export function refuseLoneLines(context: Context, word: Definition['word'], parts: readonly Part[]): void {
  const clauses = parts.map(({ span }): Stretch => ({ start: span.start - context.offset, end: span.end - context.offset }));
  for (const [index, clause] of clauses.sort((a, b) => a.start - b.start).entries()) {
    if (clauses.length > 1) for (const line of lonely(context, clause, LIMIT_LINE)) refuseLimit(context, { ...line, end: clause.end }, []);
    for (const line of lonely(context, clause, SIGN_LINE)) {
      const before = context.text.slice(clause.start, line.at);
      if (OPEN_END.test(before)) continue;
      const condition = conditionIn(before);
      if (word === 'décompte' && /^[-–—−+]/u.test(line.words)) refuseItem(context, line);
      else if (condition !== null) refuseInCondition(context, line, clause.start + condition);
      else if (index > 0 && conditionIn(line.words) === null) refuseLimit(context, line, joined(context, line));
      else continue;
      break;
    }
  }
}

/** The lines of a clause that begin so, but within parentheses: those bear on what they hold. */
function lonely(context: Context, { start, end }: Stretch, pattern: RegExp): readonly Lone[] {
  return concatMap(context.text.slice(start, end).matchAll(pattern), (found): readonly Lone[] => {
    const at = start + found.index + found[0].length - (found[1] ?? '').length;
    const before = context.text.slice(start, at);
    if (before.split('(').length > before.split(')').length) return [];
    const newline = context.text.indexOf('\n', at);
    const stop = newline < 0 || newline > end ? end : newline;
    return [{ clause: start, at, end: stop, words: typed(context, at, stop) }];
  });
}

/** Where the condition of a clause begins, at its `si`; that of an exception stands before its value. */
function conditionIn(text: string): number | null {
  const value = /^sauf(?![\p{L}])/iu.test(text) ? text.indexOf(':') : 0;
  const plain = text.replaceAll(/\([^()]*\)/gu, (held) => ' '.repeat(held.length));
  const found = /(?<![\p{L}'’-])si(?![\p{L}'’-])/iu.exec(plain.slice(Math.max(value, 0)));
  return found === null ? null : Math.max(value, 0) + found.index;
}

/** LAW: under several clauses, a limit or an operation on a line of its own reads as if it bore on them all. */
function refuseLimit(context: Context, { at, end }: Lone, fixes: readonly Fix[]): void {
  context.report(report(SYNTAX.limitOfOneClause, spanOf(context, at, end), { words: typed(context, at, end) }, { fixes }));
}

/** True, and said, of a line of a décompte under another's condition that has a sign and a condition of its own: no clause has two. */
export function saysSignedItem(context: Context, word: Definition['word'], clause: Stretch): boolean {
  if (word !== 'décompte') return false;
  const signed = lonely(context, clause, SIGN_LINE).find(
    ({ at, words }) => /^[-–—−+]/u.test(words) && conditionIn(words) !== null && conditionIn(context.text.slice(clause.start, at)) !== null,
  );
  if (signed !== undefined) refuseItem(context, signed);
  return signed !== undefined;
}

/** LAW: each line of a décompte is an item; one that begins with a sign reads as an item of its own. */
function refuseItem(context: Context, line: Lone): void {
  const isLess = !line.words.startsWith('+');
  const amount = line.words.replace(/^[-–—−+]\s*/u, '');
  const item = isLess ? `moins ${amount}` : amount;
  const above = lineAbove(context, line);
  // of two conditions on one line, neither is read
  const isOwn = conditionIn(line.words) !== null && conditionIn(context.text.slice(line.clause, line.at)) !== null;
  const fixes = [{ code: 'item', params: { item }, edits: [edit(context, line.at, line.end, item)] }, ...(isOwn ? [] : joined(context, line))];
  const joint = isOwn ? '' : `${above} ${line.words}`;
  context.report(report(SYNTAX.signItem, spanOf(context, line.at, line.end), { words: line.words, above, item, joint }, { fixes }));
}

/** What is written under a condition goes on with it, and reads as if it went on with the value. */
function refuseInCondition(context: Context, line: Lone, condition: number): void {
  const written = typed(context, line.clause, condition).trimEnd();
  const apart = /^[×*/÷]/u.test(line.words) && /\s[-−+]\s/u.test(written);
  const value = apart ? `(${written})` : written;
  const rest = typed(context, condition, lineStart(context, line));
  const moved = `${value} ${line.words} ${rest}`;
  const edits = [edit(context, line.clause, condition, `${value} ${line.words} `), edit(context, lineStart(context, line), line.end, '')];
  const fixes = rest.includes('//') ? [] : [{ code: 'value', params: { moved }, edits, guess: true as const }, ...joined(context, line)];
  context.report(report(SYNTAX.signInCondition, spanOf(context, line.at, line.end), { words: line.words, condition: rest, moved }, { fixes }));
}

/** The end of the line above, its spaces left out. */
const lineStart = (context: Context, { clause, at }: Lone): number => clause + context.text.slice(clause, at).trimEnd().length;

function lineAbove(context: Context, line: Lone): string {
  const end = lineStart(context, line);
  return typed(context, Math.max(line.clause, context.text.lastIndexOf('\n', end - 1) + 1), end).trim();
}

/** The same meaning, written on the line above, unless a comment ends it. */
function joined(context: Context, line: Lone): readonly Fix[] {
  if (lineAbove(context, line).includes('//')) return [];
  return [{ code: 'join', params: {}, edits: [edit(context, lineStart(context, line), line.at, ' ')], guess: true }];
}

/** LAW: `par élément de` counts the items of a décompte (decision 42); in any other definition it would be read and left out. */
export function refusePer(context: Context, word: Definition['word'], { value, per }: Pick<ReadClause, 'value' | 'per'>): void {
  if (per === null) return;
  const text = (span: Span): string => textOf(context, span);
  const [amount, list] = [text(value.span), text(per.list.span)];
  const right = `${/ [-−+] /u.test(amount) ? `(${amount})` : amount} × nombre de ${per.distinct ? 'valeurs distinctes de ' : ''}${list}`;
  const span = { ...value.span, end: per.list.span.end };
  const fixes = [{ code: 'write', params: { right }, edits: [{ span, text: right }] }];
  context.report(report(SYNTAX.perOutsideTally, span, { word, written: text(span), right }, { fixes }));
}

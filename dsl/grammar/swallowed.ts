/** What stands after a reason on its line is text, of which nothing is read: it is told where the line would have gone on with it. */
import { report } from '../diagnostics/entry.ts';
import type { Edit } from '../diagnostics/diagnostic.ts';
import { SYNTAX } from '../diagnostics/catalog/syntax.ts';
import type { Grammar } from './grammar.ts';
import type { TokenName } from './tokens.ts';
import { type Atom, scanLine } from '../lexer/atoms.ts';
import { type Line, openerAt, trim } from '../lexer/blocks.ts';
import { type Context, spanOf, typed } from '../lexer/context.ts';
import { tokenise, type Token } from '../lexer/tokenise.ts';
import { itemAt } from '../syntax/sure.ts';
import { readSilently } from '../parse/read.ts';

/** Tells what the reason of this line has swallowed. */
export function saySwallowed(context: Context, line: Line, reason: string): void {
  if (!sayException(context, line, reason)) sayRest(context, line);
}

const edit = (context: Context, start: number, end: number, text: string): Edit => ({ span: spanOf(context, start, end), text });

/** An exception, as lines joined by a paste leave one: it would be a part of the reason, and count for nothing. */
function sayException(context: Context, line: Line, reason: string): boolean {
  const found = /(?:^|\s)(sauf (?:si|à) [^:]*:\s*\S.*)$/su.exec(reason);
  if (found === null) return false;
  const words = itemAt(found, 1);
  const { end } = trim(context.text, line.start, line.end);
  const fixes = [{ code: 'apart', params: {}, edits: [edit(context, endOfReason(context, line, end - words.length), end - words.length, '\n  ')] }];
  context.report(report(SYNTAX.clauseInReason, spanOf(context, end - words.length, end), { words }, { fixes }));
  return true;
}

/** Where the reason ends before `at`, a comma left out. */
function endOfReason(context: Context, line: Line, at: number): number {
  const { end } = trim(context.text, line.start, at);
  return trim(context.text, line.start, end - (context.text.charAt(end - 1) === ',' ? 1 : 0)).end;
}

/** What may begin the rest of a line. Not `et`, `ou`, `=`, nor a parenthesis: sentences are full of them. */
const RESTS: ReadonlySet<TokenName> = new Set<TokenName>([
  ...(['If', 'Comma', 'Since', 'Latest', 'Until', 'Known', 'PerElement', 'AtStart'] as const),
  ...(['Plus', 'Minus', 'Times', 'Divide'] as const),
]);
const SIGNS: ReadonlySet<TokenName> = new Set<TokenName>(['Plus', 'Minus', 'Times', 'Divide']);

/** `10 €, sans source : exemple si p`: the longest end of the reason with which the line before it can be read. One on a line of its own is a sentence. */
function sayRest(context: Context, line: Line): void {
  const from = context.text.lastIndexOf('\n', line.start) + 1;
  const before = trim(context.text, from, line.start);
  const colon = line.atoms.at(-1);
  if (before.start >= before.end || colon === undefined) return;
  const comma = before.end - 1;
  const head = scanLine(context.text, before.start, comma).atoms;
  const { atoms } = scanLine(context.text, colon.end, line.end);
  for (let at = 1; at < atoms.length; at += 1) {
    const first = itemAt(atoms, at);
    const own = first.key === 'sinon' || (first.key === 'moins' && isTally(context.text, from));
    if (own ? tokensOf(context, atoms, at + 1, (grammar) => grammar.value()) === null : !goesOn(context, head, atoms, at)) continue;
    const words = typed(context, first.start, line.end);
    const end = endOfReason(context, line, first.start);
    const edits = own
      ? [edit(context, end, first.start, '\n  ')]
      : [edit(context, comma, comma, first.key === ',' ? words : ` ${words}`), edit(context, end, line.end, '')];
    const code = own ? 'apart' : 'before';
    context.report(
      report(SYNTAX.restInReason, spanOf(context, first.start, line.end), { words, to: code }, { fixes: [{ code, params: {}, edits }] }),
    );
    return;
  }
}

/** Whether the block of the line that begins at `from` is a décompte, of which `moins 3` is a line. */
function isTally(text: string, from: number): boolean {
  let at = from;
  while (at > 0 && (text.charAt(at) === ' ' || text.charAt(at) === '\n')) at = text.lastIndexOf('\n', at - 2) + 1;
  return openerAt(text, at) === 'décompte';
}

/** Whether the line reads on from `head` with the words of its reason from `at`. */
function goesOn(context: Context, head: readonly Atom[], reason: readonly Atom[], at: number): boolean {
  const rest = known(context, reason.slice(at));
  const first = rest?.[0]?.name;
  if (rest === null || first === undefined || !RESTS.has(first)) return false;
  if (first === 'If' && !rest.some(({ name }) => name === 'Name')) return false;
  // « page 12 / 13 », « revenu + pension »: a calculation that the reason tells
  if (SIGNS.has(first) && (reason[at - 1]?.kind !== 'word' || tokensOf(context, reason, 0, (grammar) => grammar.value()) !== null)) return false;
  if (head[0]?.key === '−') return readSilently(context, rest, (grammar) => grammar.item()) !== null;
  const whole = known(context, [...head, ...reason.slice(at)]);
  if (whole === null) return false;
  const skipped = whole[0]?.name === 'Latest' || whole[0]?.name === 'Otherwise' ? 1 : 0;
  const rules: readonly ((grammar: Grammar) => unknown)[] = [
    (grammar) => grammar.clause(),
    (grammar) => grammar.exception(),
    (grammar) => grammar.limit(),
  ];
  return rules.some((rule) => readSilently(context, whole.slice(skipped), rule) !== null);
}

/** The tokens of these atoms when a rule reads them all, every word known. */
function tokensOf(context: Context, atoms: readonly Atom[], from: number, rule: (grammar: Grammar) => unknown): readonly Token[] | null {
  const tokens = known(context, atoms.slice(from));
  return tokens === null || readSilently(context, tokens, rule) === null ? null : tokens;
}

/** The tokens of these atoms; null where a word is neither a name nor of the language, or something would be said. */
function known(context: Context, atoms: readonly Atom[]): readonly Token[] | null {
  let said = false;
  const tokens = tokenise({ ...context, report: () => void (said = true) }, atoms, 0);
  return tokens === null || said || tokens.length === 0 || tokens.some(({ unknown }) => unknown) ? null : tokens;
}

/** Reads a stretch of atoms by a rule of the grammar, and says in the author's words why it cannot be read. */
import { concatMap } from '../syntax/collections.ts';
import { report } from '../diagnostics/entry.ts';
import { SYNTAX } from '../diagnostics/catalog/syntax.ts';
import { Grammar } from '../grammar/grammar.ts';
import { saysWhatIsMeant } from '../grammar/meant.ts';
import { reportTurn } from '../lexer/turns.ts';
import { ACCENTED_WORDS, type TokenName } from '../grammar/tokens.ts';
import { type Atom, scanLine } from '../lexer/atoms.ts';
import { type Context, spanOf, typed } from '../lexer/context.ts';
import { tokenise, type Token, type TokenOptions } from '../lexer/tokenise.ts';

let shared: Grammar | null = null;
/** Making a chevrotain parser analyses the whole grammar: one is made, and loaded with each line. */
const grammar = (): Grammar => (shared ??= new Grammar());

/** What `rule` reads from atom `from` to the end; null when it cannot be read, which has been reported. */
export function read<R>(context: Context, atoms: readonly Atom[], from: number, rule: (grammar: Grammar) => R, options: TokenOptions = {}): R | null {
  const tokens = tokenise(context, atoms, from, options);
  if (tokens === null) return null;
  return readTokens(context, tokens, rule, beforeTokens(tokens, atoms, from));
}

/** The atom that tokens follow, or the article they are left without. */
export const beforeTokens = (tokens: readonly Token[], atoms: readonly Atom[], from: number): Atom | undefined =>
  atoms[from - 1] ?? (tokens.length === 0 ? atoms[0] : undefined);

/** The same for tokens already made; `before`: as `beforeTokens` finds it. */
export function readTokens<R>(context: Context, tokens: readonly Token[], rule: (grammar: Grammar) => R, before?: Atom): R | null {
  const parser = grammar();
  if (!balanced(context, tokens) || !shallow(context, tokens)) return null;
  parser.load(context.file, context.offset, tokens);
  const result = rule(parser);
  const [error] = parser.errors;
  if (error !== undefined) {
    if (!isRemark(context, tokens) && !missesAccent(context, tokens)) explain(context, tokens, tokens.indexOf(error.token as Token), before);
    return null;
  }
  for (const { span, groups } of parser.mixed) {
    const edits = concatMap(groups, (group) => [
      { span: { ...group, end: group.start }, text: '(' },
      { span: { ...group, start: group.end }, text: ')' },
    ]);
    context.report(report(SYNTAX.mixedAndOr, span, {}, { fixes: [{ code: 'group', params: {}, edits, guess: true }] }));
  }
  return result;
}

/** What tokens read as, when nobody asks why they do not; null too where `et` and `ou` are mixed. */
export function readSilently<R>(context: Context, tokens: readonly Token[], rule: (grammar: Grammar) => R): R | null {
  const silent = { ...context, report: (): void => undefined };
  const parser = grammar();
  if (!balanced(silent, tokens) || !shallow(silent, tokens)) return null;
  parser.load(context.file, context.offset, tokens);
  const result = rule(parser);
  return parser.errors.length > 0 || parser.mixed.length > 0 ? null : result;
}

/** True when `rule` can read these tokens and go on: whatever is missing comes after them. */
export function accepts(context: Context, tokens: readonly Token[], rule: (grammar: Grammar) => unknown): boolean {
  const parser = grammar();
  parser.load(context.file, context.offset, tokens);
  rule(parser);
  return parser.errors.every((error) => !tokens.includes(error.token as Token));
}

/** Parentheses are checked first: a missing one would be found far from its place. */
function balanced(context: Context, tokens: readonly Token[]): boolean {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.name === 'LeftParenthesis') open.push(token);
    else if (token.name === 'RightParenthesis' && open.pop() === undefined) {
      const span = spanOf(context, token.start, token.end);
      context.report(report(SYNTAX.extraParenthesis, span, {}, { fixes: [{ code: 'remove', params: { word: ')' }, edits: [{ span, text: '' }] }] }));
      return false;
    }
  }
  const left = open.pop();
  if (left === undefined) return true;
  const end = tokens.at(-1)?.end ?? left.end;
  const edits = [{ span: spanOf(context, end, end), text: ')' }];
  context.report(report(SYNTAX.unclosedParenthesis, spanOf(context, left.start, left.end), {}, { fixes: [{ code: 'close', params: {}, edits }] }));
  return false;
}

/** Words after which an expression goes one level deeper. */
const DEEPER: ReadonlySet<TokenName> = new Set<TokenName>([
  'LeftParenthesis',
  'Not',
  'Of',
  'After',
  'Before',
  'Minus',
  'Fold',
  'Extreme',
  'Pick',
  'Calendar',
  'Distinct',
  'ThereIs',
  'ThereIsNot',
]);
/** Words after which it is back at the level of its parenthesis. */
const BACK: ReadonlySet<TokenName> = new Set<TokenName>(['Semicolon', 'Comma', 'And', 'Or', 'RightParenthesis']);
const DEEPEST = 100;
/** Operators that nest to the left, one level each: what is read and checked must also be evaluated, on the stack of a browser. */
const CHAINING: ReadonlySet<TokenName> = new Set<TokenName>([
  'Plus',
  'Minus',
  'Times',
  'Divide',
  'And',
  'Or',
  'Where',
  'Preceding',
  'Following',
  'CommonTo',
  'AsOf',
]);
const LONGEST_CHAIN = 300;

/** No sentence goes so deep; a text that does would exhaust the reader and all that comes after it. */
function shallow(context: Context, tokens: readonly Token[]): boolean {
  let parentheses = 0;
  let words = 0;
  let chained = 0;
  for (const token of tokens) {
    if (CHAINING.has(token.name)) chained += 1;
    else if (token.name === 'Semicolon') chained = 0;
    if (token.name === 'LeftParenthesis') parentheses += 1;
    else if (token.name === 'RightParenthesis') parentheses -= 1;
    if (BACK.has(token.name)) words = 0;
    else if (DEEPER.has(token.name)) words += 1;
    if (parentheses * 4 + words <= DEEPEST && chained <= LONGEST_CHAIN) continue;
    const how = chained > LONGEST_CHAIN ? 'long' : 'deep';
    context.report(report(SYNTAX.tooDeep, spanOf(context, token.start, token.end), { how, most: LONGEST_CHAIN }));
    return false;
  }
  return true;
}

const OPERANDS: ReadonlySet<TokenName> = new Set<TokenName>(['Name', 'Number', 'Date', 'Text', 'Yes', 'None', 'Unknown', 'RightParenthesis']);
const STARTS: ReadonlySet<TokenName> = new Set<TokenName>([
  'Name',
  'Number',
  'Date',
  'Text',
  'LeftParenthesis',
  'Yes',
  'None',
  'Unknown',
  'Fold',
  'Pick',
  'Extreme',
  'Calendar',
  'Between',
  'PeriodOf',
  'Distinct',
  'ThereIs',
  'All',
  'Not',
]);

/** `# voir la note`: a comment of another language. */
function isRemark(context: Context, tokens: readonly Token[]): boolean {
  for (const token of tokens) {
    const at = token.name === 'Text' ? -1 : context.text.slice(token.start, token.end).indexOf('#');
    if (at < 0) continue;
    const span = spanOf(context, token.start + at, token.start + at + 1);
    context.report(report(SYNTAX.otherComment, span, {}, { fixes: [{ code: 'write', params: { right: '//' }, edits: [{ span, text: '//' }] }] }));
    return true;
  }
  return false;
}

/** An unknown word that would be a word of the grammar with its accent explains why the line cannot be read. */
function missesAccent(context: Context, tokens: readonly Token[]): boolean {
  for (const token of tokens.filter(({ unknown }) => unknown)) {
    for (const atom of scanLine(context.text, token.start, token.end).atoms) {
      const right = ACCENTED_WORDS.get(atom.key);
      if (right === undefined) continue;
      const span = spanOf(context, atom.start, atom.end);
      const written = context.text.slice(atom.start, atom.end);
      context.report(
        report(SYNTAX.missingAccent, span, { written, right }, { fixes: [{ code: 'write', params: { right }, edits: [{ span, text: right }] }] }),
      );
      return true;
    }
  }
  return false;
}

function explain(context: Context, tokens: readonly Token[], at: number, before: Atom | undefined): void {
  const token = at < 0 ? undefined : tokens[at];
  const previous = tokens[(at < 0 ? tokens.length : at) - 1];
  const words = (one: { readonly start: number; readonly end: number }): string => typed(context, one.start, one.end);
  const after = previous === undefined ? (before === undefined ? '' : words(before)) : words(previous);
  if (saysWhatIsMeant(context, tokens)) return;
  if (token !== undefined && /^[,:]$/u.test(words(token)) && before?.key === 'sinon' && at === 0)
    return reportTurn(context, before.start, token.end, 'sinon');
  if (token === undefined) {
    const place = previous ?? before;
    context.report(report(SYNTAX.incompleteLine, spanOf(context, place?.start ?? 0, place?.end ?? 0), { after }));
    return;
  }
  const span = spanOf(context, token.start, token.end);
  if (token.name === 'Comparison' && tokens.slice(0, at).some((one) => one.name === 'Comparison')) {
    context.report(report(SYNTAX.chainedComparison, span, { sign: words(token) }));
  } else if (previous !== undefined && OPERANDS.has(previous.name) && STARTS.has(token.name)) {
    context.report(report(SYNTAX.missingOperator, spanOf(context, previous.start, token.end), { left: after, right: words(token) }));
  } else context.report(report(SYNTAX.unexpectedWord, span, { word: words(token), after }));
}

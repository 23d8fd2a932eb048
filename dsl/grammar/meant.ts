/** Turns of phrase of circulars that are written otherwise here: said once a line could not be read, with what to write. */
import { SYNTAX } from '../diagnostics/catalog/syntax.ts';
import { report } from '../diagnostics/entry.ts';
import { type Atom, scanLine } from '../lexer/atoms.ts';
import { type Context, spanOf, typed } from '../lexer/context.ts';
import { reportTurn } from '../lexer/turns.ts';
import type { Token } from '../lexer/tokenise.ts';
import { saysOtherTurn } from './other-turns.ts';
import { itemAt } from '../syntax/sure.ts';

/** True, and reported, when the line holds one of them. */
export function saysWhatIsMeant(context: Context, tokens: readonly Token[]): boolean {
  const [first, last] = [tokens.at(0), tokens.at(-1)];
  if (first === undefined || last === undefined) return false;
  const { atoms } = scanLine(context.text, first.start, last.end);
  return (
    saysLimitAfterCondition(context, tokens) ||
    saysShareOf(context, tokens) ||
    saysOtherTurn(context, first.start, last.end) ||
    saysSince(context, atoms) ||
    saysRounding(context, atoms) ||
    saysLimit(context, atoms)
  );
}

/** `20 € si a, dans la limite de 10 €`, on its line or on the next: the limit bears on a value, which stands before its condition. */
function saysLimitAfterCondition(context: Context, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ name }) => name === 'AtMost' || name === 'AtLeast' || name === 'Round');
  const condition = tokens.findIndex(({ name }, index) => name === 'If' && index < at);
  const [first, If, limit, last] = [tokens[0], tokens[condition], tokens[at], tokens.at(-1)];
  const before = tokens[at - 1];
  if (condition <= 0 || at < 0 || first === undefined || If === undefined || limit === undefined || last === undefined || before === undefined)
    return false;
  if (tokens.slice(condition, at).some(({ name }) => name === 'LeftParenthesis' || name === 'Comparison')) return false;
  if (before.name !== 'Comma' && !context.text.slice(before.end, limit.start).includes('\n')) return false;
  const words = typed(context, limit.start, last.end);
  const end = before.name === 'Comma' ? before.start : before.end;
  const moved = `${typed(context, first.start, If.start).trimEnd()}, ${words} ${typed(context, If.start, end).trimEnd()}`;
  const fixes = [
    { code: 'write', params: { right: moved }, edits: [{ span: spanOf(context, first.start, last.end), text: moved }], guess: true as const },
  ];
  context.report(report(SYNTAX.limitAfterCondition, spanOf(context, limit.start, last.end), { words, moved }, { fixes }));
  return true;
}

/** `10 % de m`: a percentage takes no « de ». */
function saysShareOf(context: Context, tokens: readonly Token[]): boolean {
  const isShare = (token: Token | undefined): boolean => token !== undefined && typed(context, token.start, token.end).endsWith('%');
  const at = tokens.findIndex((token, index) => token.name === 'Of' && isShare(tokens[index - 1]));
  const [share, of] = [tokens[at - 1], tokens[at]];
  if (share === undefined || of === undefined) return false;
  const span = spanOf(context, share.start, of.end);
  const edits = [{ span: spanOf(context, of.start, of.end), text: '×' }];
  const right = `${typed(context, share.start, share.end)} ×`;
  const said = { share: typed(context, share.start, share.end), of: typed(context, of.start, of.end) };
  context.report(report(SYNTAX.shareOf, span, said, { fixes: [{ code: 'write', params: { right }, edits }] }));
  return true;
}

/** What circulars write before the day from which something holds, articles left out. */
const SINCE: readonly (readonly string[])[] = [['à', 'partir', 'de'], ['à', 'compter', 'de'], ['dès']];

/** `30 € à partir du 1er janvier 2021`: `depuis le` opens a version. */
function saysSince(context: Context, atoms: readonly Atom[]): boolean {
  const words = atoms.filter(({ key }) => key !== '');
  for (const [at, first] of words.entries()) {
    const phrase = SINCE.find((keys) => keys.every((key, index) => words[at + index]?.key === key));
    const day = phrase === undefined ? undefined : words[at + phrase.length];
    if (phrase === undefined || day === undefined || !(day.kind === 'date' || /^(?:1er|\d{1,2})$/.test(day.key))) continue;
    if (phrase.includes('compter') && words.slice(0, at).some(({ key }) => key === 'période')) continue; // « période de 3 mois à compter du … »
    const before = itemAt(atoms, atoms.indexOf(day) - 1);
    const span = spanOf(context, first.start, before.end);
    const said = { written: typed(context, first.start, before.end) };
    context.report(
      report(SYNTAX.otherSince, span, said, { fixes: [{ code: 'write', params: { right: 'depuis le' }, edits: [{ span, text: 'depuis le' }] }] }),
    );
    return true;
  }
  return false;
}

/** `si âge au moins 70 ans` compares; `m, au plus 50 €` and `m, plafonné à 50 €` are a limit. */
function saysLimit(context: Context, atoms: readonly Atom[]): boolean {
  for (const [at, first] of atoms.entries()) {
    const next = atoms[at + 1];
    if (at === 0 || next === undefined || atoms[at + 2] === undefined || /^t(?:ard|ôt)$/.test(itemAt(atoms, at + 2).key)) continue;
    const capped = /^plafonnée?s?$/.test(first.key) && next.key === 'à';
    const bound = first.key === 'à' && (next.key === 'plus' || next.key === 'moins');
    if (!capped && !bound) continue;
    const before = itemAt(atoms, at - 1);
    const tested = bound && before.key !== ',' && atoms.slice(0, at).some(({ key }) => /^(?:si|et|ou)$/.test(key));
    if (!tested && next.key === 'moins') continue;
    const right = tested ? (next.key === 'plus' ? '≤' : '≥') : before.key === ',' ? 'dans la limite de' : ', dans la limite de';
    reportTurn(context, right.startsWith(',') ? before.end : first.start, next.end, right);
    return true;
  }
  return false;
}

const ROUNDED = /^arrondie?s?$/;
const DIRECTION = /^(?:inférieur|supérieur)e?$/;
/** `par défaut`, `par excès`: how textbooks call the two directions. */
const TEXTBOOK: ReadonlyMap<string, string> = new Map([
  ['défaut', 'inférieur'],
  ['excès', 'supérieur'],
]);

/** `arrondi inférieur à l'euro`, `arrondi à l'euro par défaut`: the direction comes last, in its own word. */
function saysRounding(context: Context, atoms: readonly Atom[]): boolean {
  const at = atoms.findIndex(({ key }) => ROUNDED.test(key));
  const rounded = atoms[at];
  if (rounded === undefined) return false;
  const stop = atoms.findIndex(({ key }, index) => index > at && /^(?:,|si|sinon|\))$/.test(key));
  const end = stop < 0 ? atoms.length : stop;
  const words = (from: number, to: number): string => (to <= from ? '' : typed(context, itemAt(atoms, from).start, itemAt(atoms, to - 1).end));
  const turned = atoms[at + 1];
  const by = atoms.findIndex(({ key }, index) => index > at && index < end && key === 'par' && TEXTBOOK.has(atoms[index + 1]?.key ?? ''));
  const isTurned = turned !== undefined && DIRECTION.test(turned.key);
  if (!isTurned && by < 0) return false;
  const direction = isTurned ? turned.key : (TEXTBOOK.get(itemAt(atoms, by + 1).key) ?? '');
  const step = isTurned ? words(at + 2, end) : words(at + 1, by);
  const right = step === '' ? '' : `arrondi ${step} ${direction}`;
  const span = spanOf(context, rounded.start, itemAt(atoms, end - 1).end);
  const fixes = right === '' ? [] : [{ code: 'write', params: { right }, edits: [{ span, text: right }] }];
  context.report(report(SYNTAX.otherRounding, span, { direction, right }, { fixes }));
  return true;
}

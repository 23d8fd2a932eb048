/** What a condition cell asks of its column (decision 34): bounds are included, but after `plus de` and `moins de`. */
import { report } from '../diagnostics/entry.ts';
import { SYNTAX } from '../diagnostics/catalog/syntax.ts';
import { longest } from '../names.ts';
import type { Cell, Expr, Test } from '../syntax/syntax.ts';
import type { Atom } from '../lexer/atoms.ts';
import { type Context, spanOf, typed } from '../lexer/context.ts';
import { read } from './read.ts';
import { startOf } from '../lexer/atoms.ts';
import { itemAt } from '../syntax/sure.ts';

/** One bound of a range, as a pattern of word keys around a value. */
interface BoundForm {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly side: 'low' | 'high';
  readonly included: boolean;
}

const form = (before: string, after: string, side: BoundForm['side'], included: boolean): BoundForm => ({
  before: before === '' ? [] : before.split(' '),
  after: after === '' ? [] : after.split(' '),
  side,
  included,
});

const FORMS: readonly BoundForm[] = [
  form('', 'et plus', 'low', true),
  form('', 'ou plus', 'low', true),
  form('', 'et moins', 'high', true),
  form('', 'ou moins', 'high', true),
  form("jusqu' à", '', 'high', true),
  form('à plus', '', 'high', true),
  form('à moins', '', 'low', true),
  form('à partir de', '', 'low', true),
  form('depuis', '', 'low', true),
  form('plus de', '', 'low', false),
  form('moins de', '', 'high', false),
  form('après', '', 'low', false),
  form('avant', '', 'high', false),
  form('≥', '', 'low', true),
  form('>', '', 'low', false),
  form('≤', '', 'high', true),
  form('<', '', 'high', false),
];

const ANY = new Set(['tous', 'toutes', 'tout']);

/** Reads the atoms of a cell that is not blank; null when they cannot be read, which has been reported. */
export function readTest(outer: Context, atoms: readonly Atom[], cell: Cell): Test | null {
  const context = sayingOnce(outer);
  const said = atoms.filter((atom) => atom.key !== '');
  const { span } = cell;
  if (said.length === 1 && ANY.has(said[0]?.key ?? '')) return { kind: 'any', span };
  const whole = longest(context.expressions, said, 0);
  if (whole !== null && whole.end === said.length) return readValues(context, said, span); // `moins de 60 ans` may be the name of a value
  if (saysCellTurn(context, atoms)) return null;
  return readRange(context, said, span) ?? readOpenRange(context, said, span) ?? readValues(context, said, span);
}

/** A number or a date may be read in several ways before one fits: what is wrong with it is said once. */
function sayingOnce(context: Context): Context {
  const said = new Set<string>();
  const report: Context['report'] = (diagnostic) => {
    const place = `${diagnostic.code} ${diagnostic.span.start}`;
    if (!said.has(place)) context.report(diagnostic);
    said.add(place);
  };
  return { ...context, report };
}

/** `0 à 39`, `837–895`, `de 40 à 59`, `du 01/03/2011 au 31/05/2011`. */
function readRange(context: Context, atoms: readonly Atom[], span: Cell['span']): Test | null {
  const dashed = atoms[0];
  if (dashed?.kind === 'dashed') return readDashed(context, dashed, atoms, span);
  const from = atoms[0]?.key === 'de' ? 1 : 0;
  const to = atoms.findIndex((atom, index) => index > from && (atom.key === 'à' || (atom.key === '−' && isValue(atoms[index + 1]))));
  if (to < 0 || !isValue(atoms[from]) || atoms[to - 1] === undefined) return null;
  const low = bound(context, atoms.slice(from, to));
  const high = bound(context, atoms.slice(to + 1));
  return low === null || high === null ? null : { kind: 'range', low, lowIncluded: true, high, highIncluded: true, span };
}

const isValue = (atom: Atom | undefined): boolean => atom?.kind === 'number' || atom?.kind === 'date' || atom?.key === '1er' || atom?.key === '−';

/** `837-895 €`: the hyphen of a scanned table. */
function readDashed(context: Context, dashed: Atom, atoms: readonly Atom[], span: Cell['span']): Test | null {
  const parts = dashed.key.split('-');
  const cut = dashed.start + itemAt(parts, 0).length;
  if (parts.length !== 2) return null;
  const low = bound(context, [{ kind: 'number', start: dashed.start, end: cut, key: itemAt(parts, 0) }]);
  const high = bound(context, [{ kind: 'number', start: cut + 1, end: dashed.end, key: itemAt(parts, 1) }, ...atoms.slice(1)]);
  return low === null || high === null ? null : { kind: 'range', low, lowIncluded: true, high, highIncluded: true, span };
}

/** `60 et plus`, `plus de 836 €`; two of them may follow each other: `plus de 836 € et jusqu'à 895 €`. */
function readOpenRange(context: Context, atoms: readonly Atom[], span: Cell['span']): Test | null {
  const whole = readBound(context, atoms);
  if (whole !== null) return rangeOf([whole], span);
  for (let at = 2; at < atoms.length - 1; at += 1) {
    const skip = atoms[at]?.key === 'et' || atoms[at]?.key === ',' ? 1 : 0;
    const first = matchForm(atoms.slice(0, at));
    const second = matchForm(atoms.slice(at + skip));
    if (first === null || second === null || first.form.side === second.form.side) continue;
    const bounds = [readBound(context, atoms.slice(0, at)), readBound(context, atoms.slice(at + skip))].filter((one) => one !== null);
    if (bounds.length === 2) return rangeOf(bounds, span);
  }
  return null;
}

interface ReadBound {
  readonly side: 'low' | 'high';
  readonly value: Expr;
  readonly included: boolean;
}

function rangeOf(bounds: readonly ReadBound[], span: Cell['span']): Test {
  const low = bounds.find((one) => one.side === 'low') ?? null;
  const high = bounds.find((one) => one.side === 'high') ?? null;
  return {
    kind: 'range',
    low: low?.value ?? null,
    lowIncluded: low?.included ?? false,
    high: high?.value ?? null,
    highIncluded: high?.included ?? false,
    span,
  };
}

function matchForm(atoms: readonly Atom[]): { readonly form: BoundForm; readonly inner: readonly Atom[] } | null {
  for (const one of FORMS) {
    const length = atoms.length - one.before.length - one.after.length;
    if (length < 1) continue;
    const fits =
      isValue(atoms[one.before.length]) &&
      one.before.every((word, index) => atoms[index]?.key === word) &&
      one.after.every((word, index) => atoms[atoms.length - one.after.length + index]?.key === word);
    if (fits) return { form: one, inner: atoms.slice(one.before.length, atoms.length - one.after.length) };
  }
  return null;
}

function readBound(context: Context, atoms: readonly Atom[]): ReadBound | null {
  const found = matchForm(atoms);
  if (found === null) return null;
  const value = bound(context, found.inner);
  return value === null ? null : { side: found.form.side, value, included: found.form.included };
}

/** A literal, with its sign; anything else is no bound, and nothing but a damaged literal is reported here. */
function bound(context: Context, atoms: readonly Atom[]): Expr | null {
  const value = read(onlyLiterals(context).context, atoms, 0, (grammar) => grammar.value());
  if (value === null) return null;
  const literal = value.kind === 'minus' ? value.operand.kind : value.kind;
  return literal === 'number' || literal === 'date' ? value : null;
}

const LITERAL_CODES: readonly string[] = [SYNTAX.impossibleDate.code, SYNTAX.impossibleMonth.code, SYNTAX.shortYear.code, SYNTAX.decimalPoint.code];

/** The same context, in which only what is wrong with a number or a date is reported; `damaged`: something was. */
function onlyLiterals(context: Context): { readonly context: Context; readonly damaged: () => boolean } {
  let damaged = false;
  const report: Context['report'] = (diagnostic) => {
    if (!LITERAL_CODES.includes(diagnostic.code)) return;
    context.report(diagnostic);
    damaged = true;
  };
  return { context: { ...context, report }, damaged: () => damaged };
}

/** `APA ou PSD`, `non`, `12 €`. */
function readValues(context: Context, atoms: readonly Atom[], span: Cell['span']): Test | null {
  const { context: quiet, damaged } = onlyLiterals(context);
  const value = read(quiet, atoms, 0, (grammar) => grammar.logic());
  if (value !== null) {
    const values = value.kind === 'or' ? value.operands : [value];
    if (values.every(isPlain)) return { kind: 'one of', values, span };
  }
  if (!damaged() && !saysTurnOf(context, atoms, LISTS)) {
    const last = atoms.at(-1);
    const written = typed(context, startOf(atoms, 0, 0), last?.end ?? 0);
    context.report(report(SYNTAX.unreadableCell, spanOf(context, startOf(atoms, 0, 0), last?.end ?? 0), { written }));
  }
  return null;
}

const isPlain = (value: Expr): boolean => {
  switch (value.kind) {
    case 'number':
    case 'date':
    case 'text':
    case 'boolean':
    case 'none':
    case 'unknown':
    case 'name':
      return true;
    case 'minus':
      return value.operand.kind === 'number';
    default:
      return false;
  }
};

const AMOUNT = '([-−]?\\d[^a-zà-ÿ]*?(?:[€%]\\S*|\\p{L}[\\p{L}/]*)?)';
type CellTurn = readonly [pattern: string, right: (...groups: readonly string[]) => string];
const cellTurn = (pattern: string, right: CellTurn[1]): CellTurn => [`^${pattern.replaceAll('#', AMOUNT)}$`, right];

/** What circulars print in a table, by what a cell says; the amounts are kept. */
const CELL_TURNS: readonly CellTurn[] = [
  cellTurn("au-delà(?: (?:de |d'|du )?#)?", (amount = '…') => `plus de ${amount}`),
  cellTurn('en dessous (?:de |du )?#', (amount = '') => `moins de ${amount}`),
  cellTurn('supérieure?s? (?:à|au) #', (amount = '') => `plus de ${amount}`),
  cellTurn('inférieure?s? (?:à|au) #', (amount = '') => `moins de ${amount}`),
  cellTurn('supérieure?s? ou égale?s? (?:à|au) #', (amount = '') => `${amount} et plus`),
  cellTurn('inférieure?s? ou égale?s? (?:à|au) #', (amount = '') => `jusqu'à ${amount}`),
  cellTurn("jusqu'à # (?:inclus|compris)e?", (amount = '') => `jusqu'à ${amount}`),
  cellTurn('# (?:et |ou )?\\+', (amount = '') => `${amount.trimEnd()} et plus`),
  cellTurn("\\+ (?:de |d')#", (amount = '') => `plus de ${amount}`),
  cellTurn('entre # et #', (low = '', high = '') => `${low} à ${high}`),
  cellTurn('de # à moins de #', (low = '', high = '') => `${low} et plus et moins de ${high}`),
];

/** What each of them holds: most cells hold none of it, and no pattern is made. */
const HELD = /au-delà|dessous|rieur|inclus|compris|\+|entre | à moins/i;

/** A value of a list: no bound of a range. */
const VALUE = "((?! |(?:plus|moins|de|du|entre|à|au|en|avant|après|depuis) |jusqu')[^,;]+?)";

/** What a cell says that could not be read otherwise: several values, any value, the title of its column before a number. */
const LISTS: readonly CellTurn[] = [
  cellTurn('(?:\\*|indifférente?s?|quel(?:le)?s? que soi(?:en)?t .+|peu importe|n.importe .+)', () => 'tous'),
  cellTurn('(?!(?:de|du|entre|moins|plus|à) )[\\p{L} ]*?\\p{L} (\\d+) ?(à|-|–|et|ou|,) ?(\\d+)', (low = '', between = '', high = '') =>
    /^[à–-]$/u.test(between) ? `${low} à ${high}` : `${low} ou ${high}`,
  ),
  cellTurn(
    'entre (?:le )?(\\d[^ ]*|\\d\\S* \\p{L}+ \\d{4}) et (?:le )?(\\d[^ ]*|\\d\\S* \\p{L}+ \\d{4})',
    (low = '', high = '') => `${low} à ${high}`,
  ),
  cellTurn('# (?:au )?max(?:imum|i)?', (amount = '') => `jusqu'à ${amount}`),
  cellTurn('# (?:au )?min(?:imum|i)?', (amount = '') => `${amount} et plus`),
  cellTurn(`${VALUE} et ${VALUE}`, (a = '', b = '') => `${a} ou ${b}`),
  cellTurn(`(${VALUE}(?:, ${VALUE})+)(?: (?:et|ou) ${VALUE})?`, (list = '', _first = '', _other = '', last = '…') =>
    [...list.split(', '), ...(last === '…' ? [] : [last])].join(' ou '),
  ),
];

/** Says a turn that no cell has, with what to write; of `au-delà` alone the bound is not known. */
function saysCellTurn(context: Context, atoms: readonly Atom[]): boolean {
  const [start, end] = [startOf(atoms, 0, 0), atoms.at(-1)?.end ?? 0];
  return HELD.test(typed(context, start, end)) && saysTurnOf(context, atoms, CELL_TURNS);
}

/** True, and said, where a cell is one of these turns. */
function saysTurnOf(context: Context, atoms: readonly Atom[], turns: readonly CellTurn[]): boolean {
  const [start, end] = [startOf(atoms, 0, 0), atoms.at(-1)?.end ?? 0];
  const written = typed(context, start, end);
  for (const [pattern, right] of turns) {
    const found = new RegExp(pattern, 'iu').exec(written);
    if (found === null) continue;
    const by = right(...found.slice(1).map((group: string | undefined) => group ?? '…'));
    const span = spanOf(context, start, end);
    const fixes = by.includes('…') ? [] : [{ code: 'write', params: { right: by }, edits: [{ span, text: by }] }];
    context.report(report(SYNTAX.otherTurn, span, { written, right: by }, { fixes }));
    return true;
  }
  return false;
}

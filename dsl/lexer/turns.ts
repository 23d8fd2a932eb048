/** Turns of phrase of texts that hold words nobody declared: `un mois`, `la veille de`, `la moitié du`. Each is said with what to write. */
import { report } from '../diagnostics/entry.ts';
import { SYNTAX } from '../diagnostics/catalog/syntax.ts';
import { longest } from '../names.ts';
import { itemAt } from '../syntax/sure.ts';
import type { Atom } from './atoms.ts';
import { type Context, spanOf, typed } from './context.ts';

const COUNTS: ReadonlyMap<string, string> = new Map([
  ['un', '1'],
  ['une', '1'],
  ['deux', '2'],
  ['trois', '3'],
  ['quatre', '4'],
  ['cinq', '5'],
  ['six', '6'],
  ['sept', '7'],
  ['huit', '8'],
  ['neuf', '9'],
  ['dix', '10'],
  ['douze', '12'],
  ['quinze', '15'],
  ['vingt', '20'],
  ['trente', '30'],
]);

/** Before `de`: a day beside another, a part of an amount. */
const BEFORE_OF: ReadonlyMap<string, string> = new Map([
  ['veille', '1 jour avant'],
  ['lendemain', '1 jour après'],
  ['moitié', '50 % ×'],
  ['double', '2 ×'],
  ['triple', '3 ×'],
]);

/** How many of them make the whole. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['tiers', 3],
  ['quart', 4],
  ['quarts', 4],
  ['cinquième', 5],
  ['cinquièmes', 5],
  ['dixième', 10],
  ['dixièmes', 10],
]);

/** `deux tiers`: a percentage where one says it exactly. */
const share = (count: number, parts: number): string => (100 % parts === 0 ? `${(100 / parts) * count} % ×` : `${count} / ${parts} ×`);

/** Says the turn that begins at an undeclared word, and where it ends; null: there is none. */
export function saysTurn(context: Context, atoms: readonly Atom[], at: number): number | null {
  const word = itemAt(atoms, at);
  const next = atoms[at + 1];
  if (next === undefined) return null;
  const count = COUNTS.get(word.key);
  const unit = count === undefined ? null : longest([context.names.units], atoms, at + 1);
  // « un jour férié » is a kind of day, and counts none.
  if (count !== undefined && unit !== null && atoms[unit.end]?.key !== 'férié') {
    const end = itemAt(atoms, unit.end - 1).end;
    reportTurn(context, word.start, end, `${count} ${typed(context, next.start, end)}`);
    return unit.end;
  }
  const extreme = LIMITS.get(word.key);
  if (extreme !== undefined && next.key === 'de') return saysLimit(context, atoms, at, extreme);
  const counted = count === undefined ? at : at + 1;
  const parts = PARTS.get(itemAt(atoms, counted).key);
  const right = parts === undefined ? BEFORE_OF.get(word.key) : share(Number(count ?? '1'), parts);
  const of = atoms[parts === undefined ? at + 1 : counted + 1];
  if (right === undefined || of?.key !== 'de') return null;
  const article = atoms[at - 1];
  const glued = /\s/.test(context.text.charAt(of.end)) ? '' : ' ';
  reportTurn(context, article?.key === '' ? article.start : word.start, of.end, right, glued);
  return atoms.indexOf(of) + 1;
}

/** `le minimum de a et b`: the lesser of two is one of them, bounded by the other. */
const LIMITS: ReadonlyMap<string, string> = new Map([
  ['minimum', 'dans la limite de'],
  ['maximum', 'au moins'],
]);

function saysLimit(context: Context, atoms: readonly Atom[], at: number, limit: string): number | null {
  const found = atoms.findIndex(({ key }, index) => index > at && /^(?:si|et|ou|,|\))$/u.test(key));
  const rest = atoms.findIndex(({ key }, index) => index > found && /^(?:si|et|ou|,|\))$/u.test(key));
  const stop = rest < 0 ? atoms.length : rest;
  const [first, last] = [atoms[at + 2], atoms[stop - 1]];
  if (atoms[found]?.key !== 'et' || found <= at + 2 || found + 1 >= stop || first === undefined || last === undefined) return null;
  const article = atoms[at - 1];
  const start = article?.key === '' ? article.start : itemAt(atoms, at).start;
  const [a, b] = [typed(context, first.start, itemAt(atoms, found - 1).end), typed(context, itemAt(atoms, found + 1).start, last.end)];
  reportTurn(context, start, last.end, `${a}, ${limit} ${b}`);
  return stop;
}

/** Says that these words are written otherwise; `after`: what the repair adds behind what it writes. */
export function reportTurn(context: Context, start: number, end: number, right: string, after = ''): void {
  const span = spanOf(context, start, end);
  const fixes = right.includes('…') ? [] : [{ code: 'write', params: { right }, edits: [{ span, text: `${right}${after}` }] }];
  context.report(report(SYNTAX.otherTurn, span, { written: typed(context, start, end), right }, { fixes }));
}

/** Dates as circulars print them: `1er octobre 2021`, `03/02/2011`; and as computers do: `2011-02-03`. */
import { guess, report } from '../diagnostics/entry.ts';
import { SYNTAX } from '../diagnostics/catalog/syntax.ts';
import type { Fix } from '../diagnostics/diagnostic.ts';
import type { Atom } from './atoms.ts';
import { foldAccents } from './characters.ts';
import { type Context, spanOf } from './context.ts';
import { reportTurn } from './turns.ts';

const MONTHS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];
const MONTH_NAMES = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

interface ReadDate {
  /** ISO; null: an impossible date, reported. */
  readonly day: string | null;
  readonly next: number;
}

/** The date that begins at atom `i`, if one does. */
export function readDate(context: Context, atoms: readonly Atom[], i: number): ReadDate | null {
  const atom = atoms[i];
  if (atom === undefined) return null;
  if (atom.kind === 'date') {
    if (atom.key.includes('.')) return otherDate(context, i + 1, { start: atom.start, end: atom.end }, atom.key.replaceAll('.', '/'));
    const french = atom.key.includes('/');
    const [a = '', b = '', c = ''] = atom.key.split(french ? '/' : '-');
    const [day, year] = french ? [a, c] : [c, a];
    return { day: checked(context, { day: Number(day), month: Number(b), year, start: atom.start, end: atom.end, slashes: french }), next: i + 1 };
  }
  const number = atom.kind === 'number' && /^\d{1,2}$/.test(atom.key);
  if (!number && atom.key !== '1er') return null;
  const month = atoms[i + 1];
  const short = month?.kind === 'word' ? SHORT_MONTHS.get(foldAccents(month.key)) : undefined;
  const dotted = short !== undefined && atoms[i + 2]?.key === '.' ? 1 : 0;
  const year = atoms[i + 2 + dotted];
  if (short !== undefined && year?.kind === 'number' && /^\d{4}$/.test(year.key))
    return otherDate(context, i + 3 + dotted, { start: atom.start, end: year.end }, `${number ? Number(atom.key) : '1er'} ${short} ${year.key}`);
  if (month?.kind !== 'word' || year?.kind !== 'number' || !/^\d{4,6}$/.test(year.key)) return null;
  const index = MONTHS.indexOf(foldAccents(month.key));
  if (index < 0) return null;
  const day = number ? Number(atom.key) : 1;
  return { day: checked(context, { day, month: index + 1, year: year.key, start: atom.start, end: year.end, slashes: false }), next: i + 3 };
}

/** Months as they are shortened, accents folded. */
const SHORT_MONTHS: ReadonlyMap<string, string> = new Map([
  ['jan', 'janvier'],
  ['janv', 'janvier'],
  ['fev', 'février'],
  ['fevr', 'février'],
  ['avr', 'avril'],
  ['juil', 'juillet'],
  ['sept', 'septembre'],
  ['oct', 'octobre'],
  ['nov', 'novembre'],
  ['dec', 'décembre'],
]);

/** A day written as no text of ours is: said with how it is written, and no more of it. */
function otherDate(context: Context, next: number, { start, end }: { readonly start: number; readonly end: number }, right: string): ReadDate {
  reportTurn(context, start, end, right);
  return { day: null, next };
}

interface Written {
  readonly day: number;
  readonly month: number;
  readonly year: string;
  readonly start: number;
  readonly end: number;
  readonly slashes: boolean;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Days of a month of the Gregorian calendar. */
function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** LAW: the first full year of the Gregorian calendar. */
const FIRST_YEAR = 1583;

function checked(context: Context, written: Written): string | null {
  const span = spanOf(context, written.start, written.end);
  const text = context.text.slice(written.start, written.end);
  if (written.year.length > 4) {
    context.report(report(SYNTAX.longYear, span, { written: text }));
    return null;
  }
  if (written.year.length !== 4) {
    const fixes: Fix[] = ['20', '19'].map((century) => {
      const full = `${two(written.day)}/${two(written.month)}/${century}${written.year.slice(-2)}`;
      return { code: 'write', params: { right: full }, edits: [{ span, text: full }] };
    });
    context.report(report(SYNTAX.shortYear, span, { written: text }, { fixes }));
    return null;
  }
  const year = Number(written.year);
  const month = MONTH_NAMES[written.month - 1];
  if (month === undefined) {
    const swapped = written.day <= 12 && written.month <= 31 && written.slashes ? `${two(written.month)}/${two(written.day)}/${written.year}` : null;
    const fixes: Fix[] = swapped === null ? [] : [guess('write', span, swapped, { right: swapped })];
    context.report(report(SYNTAX.impossibleMonth, span, { written: text, month: written.month }, { fixes }));
    return null;
  }
  if (year < FIRST_YEAR) {
    context.report(report(SYNTAX.tooEarly, span, { written: text }));
    return null;
  }
  const last = daysIn(written.month, year);
  if (written.day >= 1 && written.day <= last) return `${written.year}-${two(written.month)}-${two(written.day)}`;
  const right = written.slashes ? `${two(last)}/${two(written.month)}/${written.year}` : `${last} ${month} ${written.year}`;
  const fixes = [guess('write', span, right, { right })];
  context.report(report(SYNTAX.impossibleDate, span, { written: text, month: `${month} ${written.year}`, last }, { fixes }));
  return null;
}

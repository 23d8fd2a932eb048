/**
 * The marks of a number: a comma before the decimals, a space between thousands. A point may be either, and so may the comma of another
 * country: where both readings are numbers, both are shown and none is chosen.
 */
import { report } from '../diagnostics/entry.ts';
import { SYNTAX } from '../diagnostics/catalog/syntax.ts';
import type { Atom } from './atoms.ts';
import { type Context, spanOf } from './context.ts';

/** Up to three figures that do not begin with 0, a mark, three figures: thousands, or three decimals. */
const TWO_WAYS = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** The digits of a number atom with a point before its decimals: the last mark, unless it stands there several times. */
export function digitsOf(key: string): string {
  const mark = Math.max(key.lastIndexOf('.'), key.lastIndexOf(','));
  if (mark < 0) return key;
  const whole = key.slice(0, mark).replace(/[.,]/g, '');
  const grouped = key.indexOf(key.charAt(mark)) < mark;
  return grouped ? whole + key.slice(mark + 1) : `${whole}.${key.slice(mark + 1)}`;
}

/** Says of a number atom that a mark in it is not one of ours; true when it was said. */
export function reportPoint(context: Context, atom: Atom): boolean {
  if (!atom.key.includes('.') && atom.key.indexOf(',') === atom.key.lastIndexOf(',')) return false;
  const span = spanOf(context, atom.start, atom.end);
  const readings = TWO_WAYS.test(atom.key) ? twoReadings(atom.key) : [frenchDigits(digitsOf(atom.key))];
  const fixes = readings.map((right) => ({ code: 'comma', params: { right }, edits: [{ span, text: right }] }));
  context.report(report(SYNTAX.decimalPoint, span, { written: atom.key, readings }, { fixes }));
  return true;
}

/**
 * Whether a number as typed, `1,500`, may be thousands as well as decimals, where what it stands for keeps `places` decimals. Three are decimals
 * where three are kept; where any number of them is, unless the last is a zero, which says nothing there.
 */
export const isTwoWays = (typed: string, places: number | 'exact'): boolean => {
  const comma = /^[1-9]\d{0,2},\d{3}(?![\d.]|,\d)/.exec(typed)?.[0];
  return comma !== undefined && (places === 'exact' ? comma.endsWith('0') : places < 3);
};

/** `1.500` as thousands and as decimals: `1 500`, `1,50`. Zeros at the end go, but for those of an amount. */
export function twoReadings(written: string): readonly [string, string] {
  const [whole = '', decimals = ''] = written.split(/[.,]/);
  return [`${whole} ${decimals}`, `${whole},${decimals.replace(/0$/, '')}`];
}

/** Digits as they are written in rules: `1800.50` as `1 800,50`. */
export function frenchDigits(digits: string): string {
  const [whole = '', decimals] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

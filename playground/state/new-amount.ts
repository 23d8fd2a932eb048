import type { ParameterView, TextEdit, VersionView } from '../worker/protocol.ts';
import { type AmountRefusal, parseAmount } from './amount-text.ts';

/** What the form « Nouveau montant à partir du… » holds. */
export interface NewAmountEntry {
  /** First day, as typed: see `readDay`. */
  readonly day: string;
  readonly amount: string;
  readonly source: string;
  readonly reliability: 'A' | 'B' | 'C';
}

/** Why an entry makes no line: the field to look at, and the word of the catalogue that says it. */
export type NewAmountRefusal =
  | { readonly field: 'day'; readonly why: 'no day' | 'too early' | 'taken' }
  | { readonly field: 'amount'; readonly why: AmountRefusal }
  | { readonly field: 'source'; readonly why: 'no source' | 'quotes' };

type NewAmount =
  | { readonly kind: 'refused'; readonly refusal: NewAmountRefusal }
  /** `rank`: the place of the new version among those of the text, from 0. */
  | { readonly kind: 'line'; readonly edit: TextEdit; readonly rank: number; readonly amount: string };

/**
 * The line that says an amount from a day on, with its source, after the amount in force until then: the older lines stay as they are, for the
 * dossiers of earlier days. A day before the first amount, or one on which an amount already begins, is refused: that is another change.
 */
export function newAmount({ versions, unit, decimals }: ParameterView, entry: NewAmountEntry): NewAmount {
  const day = readDay(entry.day);
  if (day === null) return refused({ field: 'day', why: 'no day' });
  if (versions.some(({ from }) => from === day)) return refused({ field: 'day', why: 'taken' });
  const former = inForce(versions, day);
  if (former === null) return refused({ field: 'day', why: 'too early' });
  const amount = parseAmount(entry.amount, { decimals, signed: false, unit });
  if (amount.kind === 'invalid') return refused({ field: 'amount', why: amount.refusal });
  const source = entry.source.trim().replace(/\s+/g, ' ');
  if (source === '') return refused({ field: 'source', why: 'no source' });
  if (/[«»]/.test(source)) return refused({ field: 'source', why: 'quotes' });
  const { file, at } = former.end;
  const written = unit === '' ? amount.text : `${amount.text} ${unit}`;
  const lines = `\n  ${written} depuis le ${dayInWords(day)}\n    relevé « ${source} » fiabilité ${entry.reliability}`;
  return { kind: 'line', edit: { file, start: at, end: at, text: lines }, rank: former.index + 1, amount: amount.text };
}

const refused = (refusal: NewAmountRefusal): NewAmount => ({ kind: 'refused', refusal });

/** The amount that began last before a day; null where the text has none. */
export function inForce(versions: readonly VersionView[], day: string): VersionView | null {
  const begun = versions.filter(({ from }) => from === null || from < day);
  return begun.reduce<VersionView | null>((last, each) => (last === null || (each.from ?? '') >= (last.from ?? '') ? each : last), null);
}

/** The first day of the amount that follows a day, ISO; null when none does. */
export function nextAfter(versions: readonly VersionView[], day: string): string | null {
  const later = versions.flatMap(({ from }) => (from !== null && from > day ? [from] : []));
  return later.reduce<string | null>((first, each) => (first === null || each < first ? each : first), null);
}

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('fr-FR', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, month))),
);

/** `1er janvier 2027`, as circulars print a day. */
export function dayInWords(day: string): string {
  const [year = '', month = '', rank = ''] = day.split('-');
  return `${Number(rank) === 1 ? '1er' : Number(rank)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/**
 * A day as French writes it, `01/02/2027` (the first of February) or `1er février 2027`, in ISO; null for anything else, a day the month does not
 * have or a year of two digits among them: a date field of the browser would show a month first to whoever has it in another language.
 */
export function readDay(typed: string): string | null {
  const text = typed.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
  const figures = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const words = /^(?:le )?(1er|\d{1,2}) (\p{L}+) (\d{4})$/u.exec(text);
  const [, rank = '', month = '', year = ''] = figures ?? words ?? [];
  const number = figures === null ? MONTHS.findIndex((name) => unaccented(name) === unaccented(month)) + 1 : Number(month);
  const day = `${year}-${String(number).padStart(2, '0')}-${(rank === '1er' ? '1' : rank).padStart(2, '0')}`;
  const date = new Date(`${day}T00:00:00Z`);
  return year >= '1900' && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null;
}

const unaccented = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

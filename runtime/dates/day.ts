/**
 * Calendar days as integers: days since 1970-01-01, Gregorian, without time or zone (charter, law 7). From 1 January 1583, the first full
 * year of the Gregorian calendar, to 31 December 9999; a day beyond is an overflow.
 */
import { overflow } from '../fault.ts';

/** Days since 1970-01-01, negative before. */
export type Day = number;

export interface DayParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const FIRST_YEAR = 1583;
const LAST_YEAR = 9999;
/** 1583-01-01 */
export const FIRST_DAY: Day = -141349;
/** 9999-12-31 */
export const LAST_DAY: Day = 2932896;

const DAYS_PER_ERA = 146097; // 400 Gregorian years
const EPOCH = 719468; // days from 0000-03-01 to 1970-01-01

/** The day of a civil date that exists (see `isCivilDate`). Counts from 1 March, so that the leap day ends the year. */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * DAYS_PER_ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - EPOCH;
}

/** Year, month and day of the month. */
export function partsOf(day: Day): DayParts {
  const shifted = day + EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** True of a date that exists in the years held: not of 30 February, nor of the year 1500. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** 28 to 31. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The number that these digits write; NaN when one is none. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

const ZERO = 48;

/** Reads `YYYY-MM-DD`, nothing else; `null` for a date that does not exist or is out of range. */
export function parseDay(iso: string): Day | null {
  if (iso.length !== 10 || iso[4] !== '-' || iso[7] !== '-') return null;
  const year = digits(iso, 0, 4);
  const month = digits(iso, 5, 7);
  const day = digits(iso, 8, 10);
  return isCivilDate(year, month, day) ? dayOf(year, month, day) : null; // NaN is no year, no month, no day
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const { year, month, day: ofMonth } = partsOf(day);
  return `${year}-${month < 10 ? '0' : ''}${month}-${ofMonth < 10 ? '0' : ''}${ofMonth}`;
}

/** `n jours après day`; `n` < 0 for `avant`. The day itself is not counted. */
export function addDays(day: Day, n: number, where: string): Day {
  const result = day + n;
  return result >= FIRST_DAY && result <= LAST_DAY ? result : overflow(where);
}

/**
 * `n mois après day`; `n` < 0 for `avant`. LAW: art. 641 du Code de procédure civile: the same day number, or the last day of a month that
 * has no such day (31 January + 1 month = 28 or 29 February).
 */
export function addMonths(day: Day, n: number, where: string): Day {
  const parts = partsOf(day);
  const months = parts.year * 12 + parts.month - 1 + n;
  const year = Math.floor(months / 12);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return overflow(where);
  const month = months - year * 12 + 1;
  return dayOf(year, month, Math.min(parts.day, monthLength(year, month)));
}

/** `jours entre a et b`: b − a, negative when b is before a. */
export function daysBetween(a: Day, b: Day): number {
  return b - a;
}

/** `mois entiers entre a et b`: the largest n such that `n mois après a` is not after b (decision 22); negative when b is before a. */
export function monthsBetween(a: Day, b: Day): number {
  const from = partsOf(a);
  const to = partsOf(b);
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return Math.min(from.day, monthLength(to.year, to.month)) > to.day ? months - 1 : months;
}

/** `années entières entre a et b`: the largest n such that `12 n mois après a` is not after b: born on 29 February, one year older on 28 February. */
export function yearsBetween(a: Day, b: Day): number {
  return Math.floor(monthsBetween(a, b) / 12);
}

/** `premier jour du mois de day` */
export function firstOfMonth(day: Day): Day {
  return day - partsOf(day).day + 1;
}

/** `dernier jour du mois de day` */
export function lastOfMonth(day: Day): Day {
  const parts = partsOf(day);
  return day - parts.day + monthLength(parts.year, parts.month);
}

/** `premier jour de l'année civile de day`: its 1er janvier. */
export function firstOfYear(day: Day): Day {
  return dayOf(partsOf(day).year, 1, 1);
}

/** `dernier jour de l'année civile de day`: its 31 décembre. */
export function lastOfYear(day: Day): Day {
  return dayOf(partsOf(day).year, 12, 31);
}

/** `année civile de day` */
export function civilYear(day: Day): number {
  return partsOf(day).year;
}

/** ISO weekday: 1 lundi to 7 dimanche. */
export function weekday(day: Day): number {
  const fromMonday = (day + 3) % 7; // 1970-01-01 was a Thursday
  return (fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1;
}

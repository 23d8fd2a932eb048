import { PLACES, type Place, type WorkingDayKind } from '../../runtime/index.ts';
import { holidayTexts, iso, placesOf } from '../runtime/almanac.ts';
import { type WalkedDay, walk } from '../runtime/walk.ts';
import type { Random } from './random.ts';

/** Questions to the calendar, answered by going from one day to the next; days from 1900 to 2200. */
export interface Almanac {
  readonly at: (day: number) => WalkedDay;
  readonly text: (day: number) => string;
  /** The day of a text `YYYY-MM-DD`; undefined: none was walked to. */
  readonly dayOf: (text: string) => number | undefined;
  readonly day: (random: Random) => number;
  /** A day near the end of a year, Easter or another holiday more often than chance. */
  readonly feast: (random: Random) => number;
  readonly period: (random: Random) => { readonly start: number; readonly end: number; readonly days: readonly number[] };
  readonly lastOfMonth: (day: number) => number;
  readonly addMonths: (day: number, n: number) => number;
  /** The most whole steps of so many months that go from one day without passing the other. */
  readonly stepsBetween: (a: number, b: number, months: number) => number;
  readonly isHoliday: (day: number, place: Place) => boolean;
  readonly isWorking: (day: number, place: Place, kind: WorkingDayKind) => boolean;
  readonly defer: (day: number, place: Place) => number;
  readonly addWorking: (day: number, n: number, place: Place, kind: WorkingDayKind) => number;
}

/** A question about a day that was not walked to. */
export class BeyondAlmanac extends Error {
  constructor() {
    super('walked too far');
  }
}

let made: Almanac | null = null;

/** Told once: 300 years of days. */
export const theAlmanac = (): Almanac => (made ??= makeAlmanac());

/** Walks the days once. */
function makeAlmanac(): Almanac {
  const days = walk();
  const first = days[0]?.day ?? 0;
  const at = (day: number): WalkedDay => {
    const found = days[day - first];
    if (found === undefined) throw new BeyondAlmanac();
    return found;
  };
  const text = (day: number): string => iso(at(day));
  const places = placesOf(days);
  /** First days of months, in order. */
  const firsts = days.filter(({ ofMonth }) => ofMonth === 1).map(({ day }) => day);
  const monthOf = new Map(firsts.map((day, index) => [`${at(day).year}-${at(day).month}`, index]));
  const lastOfMonth = (day: number): number => {
    let last = day;
    while (at(last + 1).month === at(day).month) last += 1;
    return last;
  };
  const addMonths = (day: number, n: number): number => {
    const { year, month, ofMonth } = at(day);
    const start = firsts[(monthOf.get(`${year}-${month}`) ?? Number.NaN) + n];
    if (start === undefined) throw new BeyondAlmanac();
    return Math.min(start + ofMonth - 1, lastOfMonth(start));
  };
  const stepsBetween = (a: number, b: number, months: number): number => {
    let steps = 0;
    while (addMonths(a, (steps + 1) * months) <= b) steps += 1;
    while (addMonths(a, steps * months) > b) steps -= 1;
    return steps;
  };
  const holidays = new Map(PLACES.map((place) => [place, holidayTexts(place, days, places)]));
  const isHoliday = (day: number, place: Place): boolean => holidays.get(place)?.has(text(day)) === true;
  const isWorking = (day: number, place: Place, kind: WorkingDayKind): boolean =>
    at(day).weekday <= (kind === 'ouvrés' ? 5 : 6) && !isHoliday(day, place);
  /** Far enough from both ends for every question. */
  const drawn = (random: Random): number => random.int(at(first).day + 60 * 365, first + days.length - 60 * 365);
  return {
    at,
    text,
    dayOf: (written) => {
      const place = places.get(written);
      return place === undefined ? undefined : first + place;
    },
    day: drawn,
    feast: (random) => {
      const day = drawn(random);
      return random.chance(0.5) ? day : (days.slice(day - first).find((one) => isHoliday(one.day, 'Alsace-Moselle'))?.day ?? day) + random.int(-3, 1);
    },
    period: (random) => {
      const start = drawn(random) % 400;
      const end = start + random.int(-3, 40);
      return { start, end, days: Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => start + index) };
    },
    lastOfMonth,
    addMonths,
    stepsBetween,
    isHoliday,
    isWorking,
    defer: (day, place) => {
      let current = day;
      while (at(current).weekday > 5 || isHoliday(current, place)) current += 1;
      return current;
    },
    addWorking: (day, n, place, kind) => {
      let current = day;
      for (let left = Math.abs(n); left > 0;) {
        current += Math.sign(n);
        if (isWorking(current, place, kind)) left -= 1;
      }
      return current;
    },
  };
}

/** The calendar told one day at a time, from rules of the almanac alone: the oracle of everything the runtime computes by formula. */
export interface WalkedDay {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly year: number;
  readonly month: number;
  readonly ofMonth: number;
  /** 1 lundi to 7 dimanche. */
  readonly weekday: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  if (year % 400 === 0) return true;
  if (year % 100 === 0) return false;
  return year % 4 === 0;
}

export function lengthOf(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** Every day from 1 January 1900, a Monday, to 31 December 2200. */
export function walk(): readonly WalkedDay[] {
  const days: Omit<WalkedDay, 'day'>[] = [];
  let [year, month, ofMonth, weekday] = [1900, 1, 1, 1];
  while (year <= 2200) {
    days.push({ year, month, ofMonth, weekday });
    weekday = weekday === 7 ? 1 : weekday + 1;
    ofMonth += 1;
    if (ofMonth > lengthOf(year, month)) [month, ofMonth] = [month + 1, 1];
    if (month > 12) [year, month] = [year + 1, 1];
  }
  const epoch = days.findIndex((day) => day.year === 1970);
  return days.map((day, index) => ({ day: index - epoch, ...day }));
}

/** Month and day of Easter Sunday by Gauss's rule with its two exceptions. */
export function gaussEaster(year: number): { month: number; ofMonth: number } {
  const k = Math.floor(year / 100);
  const p = Math.floor((13 + 8 * k) / 25);
  const q = Math.floor(k / 4);
  const m = (15 - p + k - q) % 30;
  const n = (4 + k - q) % 7;
  const a = year % 19;
  const d = (19 * a + m) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  if (d === 29 && e === 6) return { month: 4, ofMonth: 19 };
  if (d === 28 && e === 6 && (11 * m + 11) % 30 < 19) return { month: 4, ofMonth: 18 };
  const fromMarch = 22 + d + e;
  return fromMarch > 31 ? { month: 4, ofMonth: fromMarch - 31 } : { month: 3, ofMonth: fromMarch };
}

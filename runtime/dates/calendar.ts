/**
 * Public holidays and working days, computed (charter, law 7). VALIDITY: France as the texts stand since 1982 (the overseas days since
 * 1984). For earlier years the same days are given without 8 May (a holiday again since the law of 2 October 1981) and without the overseas
 * days (decree of 23 November 1983); older history is not reconstructed, and local custom beyond these texts is not counted.
 */
import { type Day, addDays, dayOf, partsOf, weekday } from './day.ts';

/** Every place whose public holidays differ, the mainland first, in the order shown to people; the values of the built-in choix `territoire`. */
export const PLACES = [
  'métropole',
  'Alsace-Moselle',
  'Guadeloupe',
  'Guyane',
  'Martinique',
  'La Réunion',
  'Mayotte',
  'Saint-Barthélemy',
  'Saint-Martin',
] as const;

/** Where public holidays are those of. */
export type Place = (typeof PLACES)[number];

/** The place of a rule that names none. */
export const MAINLAND: Place = 'métropole';

/** `ouvrés`: Monday to Friday; `ouvrables`: Monday to Saturday; both without public holidays (decision 21). */
export type WorkingDayKind = 'ouvrés' | 'ouvrables';

interface Holiday {
  readonly name: string;
  /** First year in which it is one here; see VALIDITY. */
  readonly since: number;
  /** null: everywhere. */
  readonly place: Place | null;
}

interface FixedHoliday extends Holiday {
  readonly month: number;
  readonly day: number;
}

interface EasterHoliday extends Holiday {
  /** Days after Easter Sunday. */
  readonly offset: number;
}

/** LAW: art. L3133-1 (everywhere), L3134-13 (Alsace-Moselle) and L3422-2 of the Code du travail, decree 83-1003 (abolition of slavery). */
const FIXED: readonly FixedHoliday[] = [
  { name: "jour de l'an", month: 1, day: 1, since: 0, place: null },
  { name: 'fête du Travail', month: 5, day: 1, since: 0, place: null },
  { name: 'victoire de 1945', month: 5, day: 8, since: 1982, place: null },
  { name: 'fête nationale', month: 7, day: 14, since: 0, place: null },
  { name: 'Assomption', month: 8, day: 15, since: 0, place: null },
  { name: 'Toussaint', month: 11, day: 1, since: 0, place: null },
  { name: 'armistice de 1918', month: 11, day: 11, since: 0, place: null },
  { name: 'Noël', month: 12, day: 25, since: 0, place: null },
  { name: 'lendemain de Noël', month: 12, day: 26, since: 0, place: 'Alsace-Moselle' },
  { name: "abolition de l'esclavage", month: 5, day: 27, since: 1984, place: 'Guadeloupe' },
  { name: "abolition de l'esclavage", month: 6, day: 10, since: 1984, place: 'Guyane' },
  { name: "abolition de l'esclavage", month: 5, day: 22, since: 1984, place: 'Martinique' },
  { name: "abolition de l'esclavage", month: 12, day: 20, since: 1984, place: 'La Réunion' },
  { name: "abolition de l'esclavage", month: 4, day: 27, since: 1984, place: 'Mayotte' },
  { name: "abolition de l'esclavage", month: 10, day: 9, since: 1984, place: 'Saint-Barthélemy' },
  { name: "abolition de l'esclavage", month: 5, day: 28, since: 1984, place: 'Saint-Martin' },
];

/** The same by `month × 32 + day`: no two fall on one day. */
const FIXED_ON: readonly (FixedHoliday | undefined)[] = Array.from({ length: 13 * 32 }, (_, key) =>
  FIXED.find((holiday) => holiday.month * 32 + holiday.day === key),
);

/** Good Friday in Alsace-Moselle: in the communes with a Protestant or mixed church (art. L3134-13), taken here as all of them. */
const BY_EASTER: readonly EasterHoliday[] = [
  { name: 'Vendredi saint', offset: -2, since: 0, place: 'Alsace-Moselle' },
  { name: 'lundi de Pâques', offset: 1, since: 0, place: null },
  { name: 'Ascension', offset: 39, since: 0, place: null },
  { name: 'lundi de Pentecôte', offset: 50, since: 0, place: null },
];

/** Easter Sunday of a Gregorian year, by the computus of Meeus, Jones and Butcher. */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const leaps = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leaps - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const fromMarch = epact + toSunday - 7 * late + 114;
  return dayOf(year, Math.floor(fromMarch / 31), (fromMarch % 31) + 1);
}

/** The French name of the public holiday that falls on this day at this place, `null` when there is none. */
export function holidayName(day: Day, place: Place): string | null {
  const { year, month, day: ofMonth } = partsOf(day);
  const fixed = FIXED_ON[month * 32 + ofMonth];
  if (fixed !== undefined && isKept(fixed, year, place)) return fixed.name;
  if (month < 3 || month > 6) return null;
  const offset = day - easterSunday(year);
  for (const holiday of BY_EASTER) {
    if (holiday.offset === offset && isKept(holiday, year, place)) return holiday.name;
  }
  return null;
}

/** `day tombe un jour férié de place` */
export function isHoliday(day: Day, place: Place): boolean {
  return holidayName(day, place) !== null;
}

/** The days of a year that are public holidays at a place, in order, each once (Ascension may fall on 1 or 8 May). */
export function holidaysOf(year: number, place: Place): readonly Day[] {
  const easter = easterSunday(year);
  const days = [
    ...FIXED.filter((holiday) => isKept(holiday, year, place)).map((holiday) => dayOf(year, holiday.month, holiday.day)),
    ...BY_EASTER.filter((holiday) => isKept(holiday, year, place)).map((holiday) => easter + holiday.offset),
  ];
  return [...new Set(days)].sort((a, b) => a - b);
}

function isKept(holiday: Holiday, year: number, place: Place): boolean {
  return (holiday.place === null || holiday.place === place) && year >= holiday.since;
}

/** A jour ouvré or ouvrable of the place. */
export function isWorkingDay(day: Day, kind: WorkingDayKind, place: Place): boolean {
  return weekday(day) <= lastWeekday(kind) && !isHoliday(day, place);
}

function lastWeekday(kind: WorkingDayKind): number {
  return kind === 'ouvrés' ? 5 : 6;
}

/**
 * `n jours ouvrés après day`: the n-th working day after it, the day itself not counted; `n` < 0 counts backwards (`avant`); with `n` = 0
 * the day itself, whatever it is. Whole years are counted at once, so that the cost does not grow with `n`.
 */
export function addWorkingDays(day: Day, n: number, kind: WorkingDayKind, place: Place, where: string): Day {
  const step: 1 | -1 = n < 0 ? -1 : 1;
  let left = Math.abs(n);
  let current = day;
  while (left > 0) {
    current = addDays(current, step, where);
    const year = left > MOST_IN_A_YEAR ? yearOpenedBy(current, step) : null;
    if (year !== null) {
      current = addDays(current, step * (yearLength(year) - 1), where);
      left -= workingDaysOf(year, kind, place);
    } else if (isWorkingDay(current, kind, place)) {
      left -= 1;
    }
  }
  return current;
}

/** The year whose first day, walking in this direction, is this one. */
function yearOpenedBy(day: Day, step: 1 | -1): number | null {
  const { year, month, day: ofMonth } = partsOf(day);
  return (step > 0 ? month === 1 && ofMonth === 1 : month === 12 && ofMonth === 31) ? year : null;
}

/** No year has as many working days, of either kind. */
const MOST_IN_A_YEAR = 366;

function yearLength(year: number): number {
  return dayOf(year + 1, 1, 1) - dayOf(year, 1, 1);
}

/** How many working days a year has. */
function workingDaysOf(year: number, kind: WorkingDayKind, place: Place): number {
  const first = dayOf(year, 1, 1);
  const extra = yearLength(year) - 364;
  let count = 52 * lastWeekday(kind);
  for (let day = first; day < first + extra; day += 1) if (weekday(day) <= lastWeekday(kind)) count += 1;
  for (const day of holidaysOf(year, place)) if (weekday(day) <= lastWeekday(kind)) count -= 1;
  return count;
}

/**
 * `day, reporté au premier jour ouvrable`. LAW: art. 642 du Code de procédure civile: a term that would end on a Saturday, a Sunday or a
 * public holiday is carried to the first day that is none of them, although Saturday is a jour ouvrable.
 */
export function defer(day: Day, place: Place, where: string): Day {
  let current = day;
  while (weekday(current) > 5 || isHoliday(current, place)) current = addDays(current, 1, where);
  return current;
}

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LAST_DAY,
  PLACES,
  type Place,
  type WorkingDayKind,
  addWorkingDays,
  dayOf,
  defer,
  easterSunday,
  formatDay,
  holidayName,
  holidaysOf,
  isHoliday,
  isWorkingDay,
  parseDay,
  weekday,
} from '../../runtime/index.ts';
import { MAX, OVERFLOW, outcomeOf } from './outcome-of.ts';
import { holidayTexts, iso } from './almanac.ts';
import { type WalkedDay, gaussEaster, walk } from './walk.ts';

const W = 'test';
const KINDS: readonly WorkingDayKind[] = ['ouvrés', 'ouvrables'];
const WALKED = walk();

/** Years around those dossiers are about, with both changes of the law: what every place is tried on. */
const RECENT = WALKED.filter(({ year }) => year >= 1980 && year <= 2032);

function on(text: string): number {
  const day = parseDay(text);
  if (day === null) throw new Error(`no such day: ${text}`);
  return day;
}

describe('Easter', () => {
  const KNOWN =
    '1818-03-22 1900-04-15 1943-04-25 1954-04-18 1961-04-02 1981-04-19 2000-04-23 2001-04-15 2002-03-31 2003-04-20 2004-04-11 2005-03-27 2006-04-16 2007-04-08 2008-03-23 2009-04-12 2010-04-04 2011-04-24 2012-04-08 2013-03-31 2014-04-20 2015-04-05 2016-03-27 2017-04-16 2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2036-04-13 2037-04-05 2038-04-25'.split(
      ' ',
    );

  test('falls on the days printed in almanacs', () => {
    expect(KNOWN.map((day) => formatDay(easterSunday(Number(day.slice(0, 4)))))).toEqual(KNOWN);
  });

  test('is a Sunday from 22 March to 25 April, the one of Gauss, in every year held', () => {
    const years = Array.from({ length: 9999 - 1582 }, (_, i) => 1583 + i);
    const byGauss = years.map((year) => {
      const { month, ofMonth } = gaussEaster(year);
      return dayOf(year, month, ofMonth);
    });
    expect(years.map(easterSunday)).toEqual(byGauss);
    expect(byGauss.every((day) => weekday(day) === 7)).toBe(true);
  });
});

describe('public holidays', () => {
  test.each(PLACES)('of %s, every day from 1900 to 2200, are those of the texts', (place) => {
    const expected = holidayTexts(place, WALKED);
    const found = WALKED.filter(({ day }) => isHoliday(day, place)).map(iso);
    expect(found).toEqual([...expected].sort());
  });

  test('the eleven of 2026 and their names', () => {
    const year = holidaysOf(2026, 'métropole').map((day) => [formatDay(day), holidayName(day, 'métropole')]);
    expect(year).toEqual([
      ['2026-01-01', "jour de l'an"],
      ['2026-04-06', 'lundi de Pâques'],
      ['2026-05-01', 'fête du Travail'],
      ['2026-05-08', 'victoire de 1945'],
      ['2026-05-14', 'Ascension'],
      ['2026-05-25', 'lundi de Pentecôte'],
      ['2026-07-14', 'fête nationale'],
      ['2026-08-15', 'Assomption'],
      ['2026-11-01', 'Toussaint'],
      ['2026-11-11', 'armistice de 1918'],
      ['2026-12-25', 'Noël'],
    ]);
  });

  test('two on one day are one day: Ascension on 1 May 2008', () => {
    expect(holidaysOf(2008, 'métropole').filter((day) => day === on('2008-05-01'))).toEqual([on('2008-05-01')]);
    expect(holidaysOf(2008, 'métropole').length).toBe(10);
  });

  test('8 May is one since 1982 only', () => {
    expect([isHoliday(on('1981-05-08'), 'métropole'), isHoliday(on('1982-05-08'), 'métropole')]).toEqual([false, true]);
  });

  test('of a year are those found day by day', () => {
    for (const place of PLACES) {
      for (const year of [1983, 1984, 2008, 2024, 2026]) {
        const days = WALKED.filter((day) => day.year === year && isHoliday(day.day, place)).map(({ day }) => day);
        expect(holidaysOf(year, place)).toEqual(days);
      }
    }
  });
});

describe('working days', () => {
  const place = fc.constantFrom(...PLACES);
  const kind = fc.constantFrom(...KINDS);
  const holidays = new Map(PLACES.map((name) => [name, holidayTexts(name, WALKED)]));

  const works = (day: WalkedDay, of: WorkingDayKind, at: Place): boolean =>
    day.weekday <= (of === 'ouvrés' ? 5 : 6) && holidays.get(at)?.has(iso(day)) === false;

  /** The n-th working day after a walked day, counted one by one. */
  function counted(from: number, n: number, of: WorkingDayKind, at: Place): number {
    let index = from;
    for (let left = Math.abs(n); left > 0;) {
      index += Math.sign(n);
      const day = WALKED[index];
      if (day === undefined) throw new Error('walked too far');
      if (works(day, of, at)) left -= 1;
    }
    return WALKED[index]?.day ?? Number.NaN;
  }

  test('each day is one or not as the texts say', () => {
    for (const name of PLACES) {
      for (const of of KINDS) {
        expect(RECENT.filter(({ day }) => isWorkingDay(day, of, name))).toEqual(RECENT.filter((day) => works(day, of, name)));
      }
    }
  });

  test('the n-th after or before a day is the one counted day by day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 90_000 }), fc.integer({ min: -40, max: 40 }), kind, place, (from, n, of, at) => {
        expect(addWorkingDays(WALKED[from]?.day ?? Number.NaN, n, of, at, W)).toBe(counted(from, n, of, at));
      }),
      { numRuns: 1000 },
    );
  });

  test('so is it years away, where whole years are counted at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40_000, max: 70_000 }), fc.integer({ min: -8000, max: 8000 }), kind, place, (from, n, of, at) => {
        expect(addWorkingDays(WALKED[from]?.day ?? Number.NaN, n, of, at, W)).toBe(counted(from, n, of, at));
      }),
      { numRuns: 200 },
    );
  });

  test('none after a day is that day, worked or not', () => {
    const christmas = on('2025-12-25');
    expect(addWorkingDays(christmas, 0, 'ouvrés', 'métropole', W)).toBe(christmas);
  });

  test.each([
    ['2026-04-30', 1, 'ouvrés', 'métropole', '2026-05-04'],
    ['2026-04-30', 1, 'ouvrables', 'métropole', '2026-05-02'],
    ['2026-12-24', 1, 'ouvrables', 'métropole', '2026-12-26'],
    ['2026-12-24', 1, 'ouvrables', 'Alsace-Moselle', '2026-12-28'],
    ['2026-05-21', 1, 'ouvrés', 'Martinique', '2026-05-26'],
    ['2026-05-11', -3, 'ouvrés', 'métropole', '2026-05-05'],
  ] as const)('%s, %i days %s, %s: %s', (from, n, of, at, to) => {
    expect(formatDay(addWorkingDays(on(from), n, of, at, W))).toBe(to);
  });

  test('beyond the days held is an overflow, found at once however many days are asked', () => {
    expect(outcomeOf(() => addWorkingDays(LAST_DAY, 1, 'ouvrés', 'métropole', W))).toEqual(OVERFLOW);
    expect(outcomeOf(() => addWorkingDays(0, MAX, 'ouvrés', 'métropole', W))).toEqual(OVERFLOW);
    expect(outcomeOf(() => addWorkingDays(0, -MAX, 'ouvrables', 'métropole', W))).toEqual(OVERFLOW);
    const far = addWorkingDays(0, 300_000, 'ouvrés', 'métropole', W);
    let count = 0;
    for (let day = 1; day <= far; day += 1) if (isWorkingDay(day, 'ouvrés', 'métropole')) count += 1;
    expect([count, isWorkingDay(far, 'ouvrés', 'métropole')]).toEqual([300_000, true]);
  });
});

describe('a day deferred (art. 642)', () => {
  test('goes to the first day that is neither Saturday nor Sunday nor public holiday, which is itself when it is none', () => {
    for (const place of PLACES) {
      const holidays = holidayTexts(place, WALKED);
      const free = (day: WalkedDay): boolean => day.weekday > 5 || holidays.has(iso(day));
      const days = RECENT.slice(0, -10); // the last days of 2032 would be carried into 2033
      let next = RECENT.length - 1;
      const expected = RECENT.map((_, i) => {
        const at = RECENT.length - 1 - i;
        const day = RECENT[at];
        if (day !== undefined && !free(day)) next = at;
        return RECENT[next]?.day;
      }).reverse();
      expect(days.map((day) => defer(day.day, place, W))).toEqual(expected.slice(0, -10));
    }
  });

  test('from the Saturday of Easter weekend goes to the Tuesday, although Saturday is a jour ouvrable', () => {
    expect(formatDay(defer(on('2026-04-04'), 'métropole', W))).toBe('2026-04-07');
  });

  test('the last day held is a Friday and worked', () => {
    expect(defer(LAST_DAY, 'métropole', W)).toBe(LAST_DAY);
  });
});

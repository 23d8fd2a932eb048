import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FIRST_DAY,
  LAST_DAY,
  addDays,
  addMonths,
  civilYear,
  dayOf,
  daysBetween,
  firstOfMonth,
  firstOfYear,
  formatDay,
  isCivilDate,
  lastOfMonth,
  lastOfYear,
  monthLength,
  monthsBetween,
  parseDay,
  partsOf,
  weekday,
  yearsBetween,
} from '../../runtime/index.ts';
import { MAX, OVERFLOW, outcomeOf } from './outcome-of.ts';
import { lengthOf, walk } from './walk.ts';

const W = 'test';
const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
const middleDay = fc.integer({ min: FIRST_DAY + 60_000, max: LAST_DAY - 400_000 });

/** The day of an ISO text known to be right. */
function on(iso: string): number {
  const day = parseDay(iso);
  if (day === null) throw new Error(`no such day: ${iso}`);
  return day;
}

test('every day from 1900 to 2200 has the date, the weekday, the month and the year of the almanac', () => {
  const days = walk();
  const computed = days.map(({ day, year, month, ofMonth }) => {
    const parts = partsOf(day);
    return [
      dayOf(year, month, ofMonth),
      parts.year,
      parts.month,
      parts.day,
      weekday(day),
      civilYear(day),
      firstOfMonth(day),
      lastOfMonth(day),
      firstOfYear(day),
      lastOfYear(day),
    ].join();
  });
  const newYears = new Map(days.flatMap(({ day, year, month, ofMonth }) => (month === 1 && ofMonth === 1 ? [[year, day] as const] : [])));
  const told = days.map(({ day, year, month, ofMonth, weekday: told }) =>
    [
      day,
      year,
      month,
      ofMonth,
      told,
      year,
      day - ofMonth + 1,
      day - ofMonth + lengthOf(year, month),
      newYears.get(year),
      (newYears.get(year + 1) ?? dayOf(year + 1, 1, 1)) - 1,
    ].join(),
  );
  expect(computed).toEqual(told);
});

describe('the days held', () => {
  test('go from 1 January 1583 to 31 December 9999', () => {
    expect([formatDay(FIRST_DAY), formatDay(LAST_DAY)]).toEqual(['1583-01-01', '9999-12-31']);
    expect([on('1583-01-01'), on('1970-01-01'), on('9999-12-31')]).toEqual([FIRST_DAY, 0, LAST_DAY]);
    expect(weekday(FIRST_DAY)).toBe(6); // 1 January 1583 was a Saturday
    expect(weekday(LAST_DAY)).toBe(5);
  });

  test('each reads back from its text and its parts', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: ofMonth } = partsOf(day);
        expect(isCivilDate(year, month, ofMonth)).toBe(true);
        expect(ofMonth).toBeLessThanOrEqual(monthLength(year, month));
        expect([dayOf(year, month, ofMonth), parseDay(formatDay(day))]).toEqual([day, day]);
      }),
    );
  });

  test.each([
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '1582-12-31',
    '0000-01-01',
    '2025-1-1',
    '21/11/2026',
    '2025-01-01T00:00',
    ' 2025-01-01',
    '2025-01-01\n',
    '12025-01-01',
    '2025/01-01',
    '2025-01/01',
    '2025-0:-01',
    '2025-1/-01',
    '',
  ])('%j is no day', (text) => {
    expect(parseDay(text)).toBe(null);
  });

  test('29 February exists every fourth year, but not in 1900, 2100 and 2200', () => {
    const years = [1900, 2000, 2023, 2024, 2100, 2200, 2400];
    expect(years.filter((year) => parseDay(`${year}-02-29`) !== null)).toEqual([2000, 2024, 2400]);
  });
});

describe('days after a day', () => {
  test('are counted without it, both ways', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(a, daysBetween(a, b), W)).toBe(b);
      }),
    );
    expect(formatDay(addDays(on('2025-02-28'), 1, W))).toBe('2025-03-01');
  });

  test('leave the years held only as an overflow', () => {
    expect(addDays(LAST_DAY - 1, 1, W)).toBe(LAST_DAY);
    expect(addDays(FIRST_DAY + 1, -1, W)).toBe(FIRST_DAY);
    expect(outcomeOf(() => addDays(LAST_DAY, 1, W))).toEqual(OVERFLOW);
    expect(outcomeOf(() => addDays(FIRST_DAY, -1, W))).toEqual(OVERFLOW);
    expect(outcomeOf(() => addDays(0, MAX, W))).toEqual(OVERFLOW);
  });
});

describe('months after a day (art. 641)', () => {
  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-01-15', 1, '2025-02-15'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2025-01-31', -1, '2024-12-31'],
    ['2025-05-10', 0, '2025-05-10'],
  ])('%s, %i months, is %s', (from, months, to) => {
    expect(formatDay(addMonths(on(from), months, W))).toBe(to);
  });

  test('keep the day number, or take the last day of a month that has no such day', () => {
    fc.assert(
      fc.property(middleDay, fc.integer({ min: -1200, max: 1200 }), (day, n) => {
        const from = partsOf(day);
        const to = partsOf(addMonths(day, n, W));
        expect(to.year * 12 + to.month - (from.year * 12 + from.month)).toBe(n);
        expect(to.day).toBe(Math.min(from.day, lengthOf(to.year, to.month)));
      }),
    );
  });

  test('from the last day of a month may fall short of the last day', () => {
    expect(formatDay(addMonths(on('2025-02-28'), 1, W))).toBe('2025-03-28');
  });

  test('one step is not two: 31 January + 2 months is 31 March, + 1 + 1 is 28 March', () => {
    const january = on('2025-01-31');
    expect(formatDay(addMonths(january, 2, W))).toBe('2025-03-31');
    expect(formatDay(addMonths(addMonths(january, 1, W), 1, W))).toBe('2025-03-28');
  });

  test('leave the years held only as an overflow', () => {
    expect(formatDay(addMonths(on('9999-11-30'), 1, W))).toBe('9999-12-30');
    expect(formatDay(addMonths(on('1583-02-01'), -1, W))).toBe('1583-01-01');
    for (const [day, n] of [
      [on('9999-12-01'), 1],
      [on('1583-01-31'), -1],
      [0, MAX],
      [0, -MAX],
    ] as const) {
      expect(outcomeOf(() => addMonths(day, n, W))).toEqual(OVERFLOW);
    }
  });
});

describe('whole months and years between days (decision 22)', () => {
  test('are the largest number of months that, after the first day, does not pass the second', () => {
    fc.assert(
      fc.property(middleDay, fc.integer({ min: -40_000, max: 40_000 }), (a, distance) => {
        const b = a + distance;
        const months = monthsBetween(a, b);
        const years = yearsBetween(a, b);
        expect(addMonths(a, months, W)).toBeLessThanOrEqual(b);
        expect(addMonths(a, months + 1, W)).toBeGreaterThan(b);
        expect(addMonths(a, 12 * years, W)).toBeLessThanOrEqual(b);
        expect(addMonths(a, 12 * (years + 1), W)).toBeGreaterThan(b);
      }),
      { numRuns: 3000 },
    );
  });

  test('undo the addition of months', () => {
    fc.assert(
      fc.property(middleDay, fc.integer({ min: -1200, max: 1200 }), (day, n) => {
        expect(monthsBetween(day, addMonths(day, n, W))).toBe(n);
      }),
    );
  });

  test.each([
    ['2025-01-31', '2025-02-27', 0, 0],
    ['2025-01-31', '2025-02-28', 1, 0],
    ['2025-03-10', '2025-02-10', -1, -1],
    ['2025-03-10', '2025-02-09', -2, -1],
    ['2008-02-29', '2026-02-27', 215, 17],
    ['2008-02-29', '2026-02-28', 216, 18], // of age on 28 February
    ['2008-02-29', '2024-02-28', 191, 15],
    ['1966-11-21', '2026-11-21', 720, 60],
  ])('from %s to %s: %i months, %i years', (from, to, months, years) => {
    expect([monthsBetween(on(from), on(to)), yearsBetween(on(from), on(to))]).toEqual([months, years]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EMPTY,
  type Period,
  dayCount,
  dayWithin,
  equalPeriods,
  firstDay,
  intersection,
  isEmptyPeriod,
  lastDay,
  period,
  periodWithin,
} from '../../runtime/index.ts';
import { outcomeOf } from './outcome-of.ts';

const W = 'test';
const small = fc.integer({ min: -8, max: 8 });
const anyPeriod: fc.Arbitrary<Period> = fc.tuple(small, small).map(([start, end]) => ({ start, end }));

/** The days of a period, one by one. */
const daysOf = (p: Period): readonly number[] => Array.from({ length: 40 }, (_, i) => i - 20).filter((day) => day >= p.start && day <= p.end);

describe('a period is the set of its days', () => {
  test('count, common days, membership, inclusion and equality are those of the sets', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, small, (p, q, day) => {
        const [pDays, qDays] = [daysOf(p), daysOf(q)];
        expect(dayCount(p)).toBe(pDays.length);
        expect(isEmptyPeriod(p)).toBe(pDays.length === 0);
        expect(daysOf(intersection(p, q))).toEqual(pDays.filter((d) => qDays.includes(d)));
        expect(dayWithin(day, p)).toBe(pDays.includes(day));
        expect(periodWithin(p, q)).toBe(pDays.every((d) => qDays.includes(d)));
        expect(equalPeriods(p, q)).toBe(pDays.join() === qDays.join());
        expect(daysOf(period(p.start, p.end))).toEqual(pDays);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(anyPeriod, (p) => {
        expect([periodWithin(p, { ...p }), equalPeriods(p, { ...p })]).toEqual([true, true]);
      }),
    );
  });

  test('every empty one is the same object', () => {
    expect(period(10, 9)).toBe(EMPTY);
    expect(intersection(period(0, 5), period(6, 9))).toBe(EMPTY);
  });

  test('its first and last days are its ends; an empty one has none', () => {
    expect([firstDay(period(3, 9), W), lastDay(period(3, 9), W)]).toEqual([3, 9]);
    const hole = { kind: 'hole', reason: 'absent value' };
    expect([outcomeOf(() => firstDay(EMPTY, W)), outcomeOf(() => lastDay(EMPTY, W))]).toEqual([hole, hole]);
  });
});

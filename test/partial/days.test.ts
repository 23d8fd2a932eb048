/** Days and periods of which not all is known: exactly what the operators leave possible. */
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../runtime/dates/day.ts';
import * as P from '../../runtime/partial/index.ts';
import { interval, need } from './sets.ts';

const D = 'd';
const day = (iso: string): number => parseDay(iso) ?? Number.NaN;
const between = (from: string, to: string): P.Value => interval(day(from), day(to), 'jour').value;
const rangeOf = (value: P.Value): unknown => P.setOf(value).shape;
const range = (low: number | null, high: number | null): unknown => ({ kind: 'range', low, high });
const unknownDay = P.unknownNumber(null, null, need('jour'));
const absent = P.failed('hole', 'absent value', D).fault;

describe('a day that is not known', () => {
  // 2026-05-01 is a Friday and a holiday; the 8th too
  test('moved by working days lies where its first and last day get to', () => {
    expect(rangeOf(P.addWorkingDays(between('2026-04-29', '2026-04-30'), 2, 'ouvrés', 'métropole', D))).toEqual(
      range(day('2026-05-04'), day('2026-05-05')),
    );
    expect(P.addWorkingDays(day('2026-04-30'), 1, 'ouvrables', 'métropole', D)).toBe(day('2026-05-02'));
    expect(rangeOf(P.addWorkingDays(day('2026-04-30'), interval(1, 2).value, 'ouvrables', 'métropole', D))).toEqual(
      range(day('2026-05-02'), day('2026-05-04')),
    );
  });

  test('and a place that is not known: every place is tried', () => {
    const place = P.unknownChoice(['métropole', 'Alsace-Moselle'], need('lieu'));
    // 2026-12-26, a Saturday, is a holiday in Alsace-Moselle alone; 2026-12-25 everywhere
    expect(P.addWorkingDays(day('2026-12-24'), 1, 'ouvrables', place, D)).toEqual(
      new P.Open({ kind: 'range', low: day('2026-12-26'), high: day('2026-12-28') }, false, [], [need('lieu')]),
    );
    expect(P.canBe(P.isHoliday(day('2026-12-26'), place, D))).toEqual({ true: true, false: true });
    expect(P.isHoliday(day('2026-12-25'), place, D)).toBe(true);
    expect(P.isHoliday(day('2026-12-24'), place, D)).toBe(false);
  });

  test('is put off to a day that is worked', () => {
    expect(P.defer(day('2026-05-01'), 'métropole', D)).toBe(day('2026-05-04'));
    expect(rangeOf(P.defer(between('2026-04-30', '2026-05-01'), 'métropole', D))).toEqual(range(day('2026-04-30'), day('2026-05-04')));
  });

  test('falls on some day of the week when it lies in a week, on any when it lies further', () => {
    expect(P.isWeekday(day('2026-05-01'), 5, D)).toBe(true);
    expect(P.isWeekday(day('2026-05-01'), 4, D)).toBe(false);
    expect(P.isWeekday(between('2026-05-02', '2026-05-03'), 5, D)).toBe(false);
    expect(rangeOf(P.isWeekday(between('2026-05-01', '2026-05-03'), 5, D))).toEqual({ kind: 'options', values: [true, false] });
    expect(rangeOf(P.isWeekday(unknownDay, 5, D))).toEqual({ kind: 'options', values: [true, false] });
    expect(rangeOf(P.isHoliday(unknownDay, 'métropole', D))).toEqual({ kind: 'options', values: [true, false] });
  });

  test('without limits gives days and numbers without limits', () => {
    const calculated = [
      P.addMonths(unknownDay, 3, D),
      P.addDays(unknownDay, 3, D),
      P.addWorkingDays(unknownDay, 3, 'ouvrés', 'métropole', D),
      P.defer(unknownDay, 'métropole', D),
      P.daysBetween(unknownDay, 3, D),
      P.monthsBetween(3, unknownDay, D),
      P.yearsBetween(unknownDay, 3, D),
      P.firstOfMonth(unknownDay, D),
      P.lastOfMonth(unknownDay, D),
      P.firstOfYear(unknownDay, D),
      P.lastOfYear(unknownDay, D),
      P.civilYear(unknownDay, D),
    ];
    expect(calculated.map(rangeOf)).toEqual(calculated.map(() => range(null, null)));
    expect(calculated.map(P.needsAtTop)).toEqual(calculated.map(() => [need('jour')]));
  });
});

describe('a period between days that are not known', () => {
  const spanned = (start: readonly [number | null, number | null], end: readonly [number | null, number | null], empty: boolean): unknown => ({
    kind: 'period',
    start: { low: start[0], high: start[1] },
    end: { low: end[0], high: end[1] },
    empty,
  });
  const from = (low: number | null, high: number | null): P.Value => P.unknownNumber(low, high, need('x'));

  test('begins and ends where they allow, and may be empty where its end may come first', () => {
    expect(rangeOf(P.period(from(1, 3), from(5, 9), D))).toEqual(spanned([1, 3], [5, 9], false));
    expect(rangeOf(P.period(from(1, 7), from(5, 9), D))).toEqual(spanned([1, 7], [5, 9], true));
    expect(rangeOf(P.period(from(1, 5), from(5, 9), D))).toEqual(spanned([1, 5], [5, 9], false));
    expect(rangeOf(P.period(from(3, 12), from(1, 9), D))).toEqual(spanned([3, 9], [3, 9], true));
    expect(rangeOf(P.period(from(1, null), from(5, 9), D))).toEqual(spanned([1, 9], [5, 9], true));
    expect(rangeOf(P.period(from(1, 3), from(null, 9), D))).toEqual(spanned([1, 3], [1, 9], true));
    expect(rangeOf(P.period(from(null, 3), from(5, null), D))).toEqual(spanned([null, 3], [5, null], false));
  });

  test('is empty where its end surely comes first', () => {
    expect(P.period(from(10, 12), from(5, 9), D)).toEqual({ start: 0, end: -1 });
    expect(rangeOf(P.period(from(9, 12), from(5, 9), D))).toEqual(spanned([9, 9], [9, 9], true));
  });

  test('of known days is known', () => {
    expect(P.period(3, 5, D)).toEqual({ start: 3, end: 5 });
    expect(P.period(5, 3, D)).toEqual({ start: 0, end: -1 });
    expect(P.period(null, 3, D)).toEqual(new P.Failed(absent));
    const hole = P.failed('hole', 'no row', D);
    expect(P.period(from(1, 3), hole, D)).toEqual(hole);
  });
});

describe('what is asked of a period that is not known', () => {
  const span = (
    start: readonly [number | null, number | null],
    end: readonly [number | null, number | null],
    empty: boolean,
    none = false,
  ): P.Value =>
    new P.Open({ kind: 'period', start: { low: start[0], high: start[1] }, end: { low: end[0], high: end[1] }, empty }, none, [], [need('p')]);
  const option = (...values: readonly Exclude<P.Known, null>[]): P.Shape => ({ kind: 'options', values });
  const ten = span([10, 12], [20, 25], false);
  const known = { start: 10, end: 20 };
  const either = new P.Open({ kind: 'options', values: [known, { start: 15, end: 30 }] }, false, [], [need('p')]);
  const apart = new P.Open(option({ start: 10, end: 12 }, { start: 18, end: 20 }), false, [], [need('p')]);
  const EMPTY = { start: 0, end: -1 };
  const both = { kind: 'options', values: [true, false] };

  test('its first and last day', () => {
    expect([P.firstDay(known, D), P.lastDay(known, D)]).toEqual([10, 20]);
    expect(P.firstDay(EMPTY, D)).toEqual(new P.Failed(absent));
    expect([P.firstDay(ten, D), P.lastDay(ten, D)].map(rangeOf)).toEqual([range(10, 12), range(20, 25)]);
    expect(P.faultsOf(P.firstDay(ten, D))).toEqual([]);
    const perhaps = P.lastDay(span([10, 12], [20, 25], true), D);
    expect(perhaps).toEqual(new P.Open({ kind: 'range', low: 20, high: 25 }, false, [absent], [need('p')]));
    expect(P.firstDay(P.unknownPeriod(need('p')), D)).toEqual(new P.Open({ kind: 'range', low: null, high: null }, false, [absent], [need('p')]));
    // days that cross: no period but the empty one
    expect(P.firstDay(span([26, 30], [20, 25], true), D)).toEqual(new P.Failed(absent));
    expect(P.firstDay(null, D)).toEqual(new P.Failed(absent));
    expect(P.lastDay(either, D)).toEqual(new P.Open({ kind: 'range', low: 20, high: 30 }, false, [], [need('p')]));
  });

  test('how many days it has', () => {
    expect(P.dayCount(known, D)).toBe(11);
    expect(P.dayCount(EMPTY, D)).toBe(0);
    expect(rangeOf(P.dayCount(ten, D))).toEqual(range(9, 16));
    expect(rangeOf(P.dayCount(span([10, 12], [20, 25], true), D))).toEqual(range(0, 16));
    expect(rangeOf(P.dayCount(span([10, 20], [12, 25], false), D))).toEqual(range(1, 16));
    expect(rangeOf(P.dayCount(span([10, null], [12, 25], false), D))).toEqual(range(1, 16));
    expect(rangeOf(P.dayCount(span([null, 12], [20, 25], false), D))).toEqual(range(9, null));
    expect(P.dayCount(span([26, 30], [20, 24], true), D)).toBe(0);
    expect(P.dayCount(null, D)).toEqual(new P.Failed(absent));
    expect(P.faultsOf(P.dayCount(span([10, 12], [20, 25], false, true), D))).toEqual([absent]);
  });

  test('whether it holds a day stays open where no limit tells, before 1970 too', () => {
    expect(rangeOf(P.dayWithin(15, span([10, null], [20, 25], false), D))).toEqual(both);
    expect(rangeOf(P.dayWithin(-5, span([-9, -9], [null, 9], false), D))).toEqual(both);
    expect(rangeOf(P.dayWithin(-5, span([null, 3], [7, 9], false), D))).toEqual(both);
    expect(rangeOf(P.dayWithin(new P.Open({ kind: 'range', low: null, high: 5 }, false, [], [need('d')]), span([-9, -9], [7, 9], false), D))).toEqual(
      both,
    );
    expect(
      rangeOf(P.dayWithin(new P.Open({ kind: 'range', low: -5, high: null }, false, [], [need('d')]), span([-9, -9], [7, 9], false), D)),
    ).toEqual(both);
  });

  test('whether it is empty', () => {
    expect([P.isEmptyPeriod(known, D), P.isEmptyPeriod(EMPTY, D)]).toEqual([false, true]);
    expect(P.isEmptyPeriod(ten, D)).toBe(false);
    expect(rangeOf(P.isEmptyPeriod(span([10, 12], [20, 25], true), D))).toEqual(both);
    expect(P.isEmptyPeriod(span([26, 30], [20, 25], true), D)).toBe(true);
    expect(rangeOf(P.isEmptyPeriod(span([null, -20], [-30, -25], true), D))).toEqual(both);
    expect(rangeOf(P.isEmptyPeriod(span([5, 9], [null, null], true), D))).toEqual(both);
    expect(P.isEmptyPeriod(null, D)).toEqual(new P.Failed(absent));
    expect(P.isEmptyPeriod(P.failed('hole', 'no row', 'h'), D)).toEqual(P.failed('hole', 'no row', 'h'));
    expect(rangeOf(P.isEmptyPeriod(span([25, 30], [20, 25], true), D))).toEqual(both);
    expect(rangeOf(P.isEmptyPeriod(P.unknownPeriod(need('p')), D))).toEqual(both);
  });

  test.each<readonly [string, P.Value, P.Value, unknown]>([
    ['a day before all of it', 9, ten, option(false)],
    ['a day after all of it', 26, ten, option(false)],
    ['a day surely in it', 12, ten, option(true)],
    ['its last sure day', 20, ten, option(true)],
    ['a day it may begin after', 11, ten, both],
    ['a day it may end before', 21, ten, both],
    ['days surely in it', interval(13, 19).value, ten, option(true)],
    ['days of which some may be before it', interval(9, 15).value, ten, both],
    ['a day in one that may be empty', 15, span([10, 12], [20, 25], true), both],
    ['an unknown day', P.unknownNumber(null, null, need('x')), ten, both],
    ['a day in one without limits', 15, P.unknownPeriod(need('p')), both],
    ['a day in each that it may be', 16, either, option(true)],
    ['a day in one that it may be', 12, either, both],
    ['a day between the two that it may be', 15, apart, option(false)],
    ['an unknown day in one of two', P.unknownNumber(null, null, need('x')), apart, both],
    ['an unknown day in one without days', P.unknownNumber(null, null, need('x')), EMPTY, option(false)],
    ['a known day in a known period', 20, known, option(true)],
    ['a day after a known period', 21, known, option(false)],
  ])('whether it holds a day: %s', (_, at, p, expected) => {
    expect(rangeOf(P.dayWithin(at, p, D))).toEqual(expected);
  });

  test.each<readonly [string, P.Value, P.Value, unknown]>([
    ['one surely within', span([12, 13], [19, 20], false), ten, option(true)],
    ['one that may begin too early', span([11, 13], [19, 20], false), ten, both],
    ['one that may end too late', span([12, 13], [19, 21], false), ten, both],
    ['one that begins before it', span([1, 9], [19, 20], false), ten, option(false)],
    ['one that ends after it', span([12, 13], [26, 30], false), ten, option(false)],
    ['one that begins before it, unless it is empty', span([1, 9], [19, 20], true), ten, both],
    ['one within, that may be empty', span([12, 13], [19, 20], true), ten, option(true)],
    ['one within a period that may be empty', span([12, 13], [19, 20], false), span([10, 12], [20, 25], true), both],
    ['a known one within an open one', { start: 12, end: 20 }, ten, option(true)],
    ['one without limits', P.unknownPeriod(need('q')), ten, both],
    ['one without days', EMPTY, P.unknownPeriod(need('q')), option(true)],
    ['one with days, within one without', span([12, 13], [19, 20], false), EMPTY, option(false)],
    ['one that may be empty, within one without days', P.unknownPeriod(need('q')), EMPTY, both],
    ['known ones', { start: 12, end: 20 }, known, option(true)],
    ['known ones, one day too long', { start: 12, end: 21 }, known, option(false)],
  ])('whether it holds a period: %s', (_, p, q, expected) => {
    expect(rangeOf(P.periodWithin(p, q, D))).toEqual(expected);
  });

  test.each<readonly [string, P.Value, P.Value, unknown]>([
    ['known ones', known, { start: 15, end: 30 }, option({ start: 15, end: 20 })],
    ['known ones apart', known, { start: 21, end: 30 }, option(EMPTY)],
    [
      'one before 1970 without a known end',
      span([-30, -20], [null, -5], true),
      { start: -25, end: -2 },
      { kind: 'period', start: { low: -25, high: -20 }, end: { low: -25, high: -5 }, empty: true },
    ],
    [
      'one before 1970 without a known start',
      span([null, -20], [-10, -5], false),
      { start: -25, end: -2 },
      { kind: 'period', start: { low: -25, high: -20 }, end: { low: -10, high: -5 }, empty: false },
    ],
    ['one of two, both known', apart, { start: 11, end: 30 }, option({ start: 11, end: 12 }, { start: 18, end: 20 })],
    [
      'one that surely overlaps',
      ten,
      { start: 11, end: 22 },
      { kind: 'period', start: { low: 11, high: 12 }, end: { low: 20, high: 22 }, empty: false },
    ],
    ['one surely apart', ten, { start: 26, end: 30 }, option(EMPTY)],
    ['one that may be apart', ten, { start: 21, end: 30 }, { kind: 'period', start: { low: 21, high: 21 }, end: { low: 21, high: 25 }, empty: true }],
    [
      'one that may be empty',
      span([10, 12], [20, 25], true),
      { start: 11, end: 22 },
      { kind: 'period', start: { low: 11, high: 12 }, end: { low: 20, high: 22 }, empty: true },
    ],
    [
      'one without a known end',
      span([10, 12], [20, null], false),
      { start: 1, end: 30 },
      { kind: 'period', start: { low: 10, high: 12 }, end: { low: 20, high: 30 }, empty: false },
    ],
    [
      'one of which nothing is known',
      P.unknownPeriod(need('q')),
      { start: 1, end: 30 },
      { kind: 'period', start: { low: 1, high: 30 }, end: { low: 1, high: 30 }, empty: true },
    ],
  ])('the days it has in common with another: %s', (_, p, q, expected) => {
    expect(rangeOf(P.intersection(p, q, D))).toEqual(expected);
    expect(rangeOf(P.intersection(q, p, D))).toEqual(expected);
  });
});

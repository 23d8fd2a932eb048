/**
 * Periods of days, both ends included (decision 23). All empty periods are one: `period` and `intersection` give `EMPTY` for each, so that
 * two periods are equal exactly when their ends are.
 */
import type { Day } from './day.ts';
import { raise } from '../fault.ts';

/** From `start` to `end`, both included; empty when `end` < `start`. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

/** The period without a day. */
export const EMPTY: Period = { start: 0, end: -1 };

/** `période du start au end`; empty when the end is before the start. */
export function period(start: Day, end: Day): Period {
  return end < start ? EMPTY : { start, end };
}

/** `p est vide`: holds no day. */
export function isEmptyPeriod(p: Period): boolean {
  return p.end < p.start;
}

/** Same days; any two empty periods are equal. */
export function equalPeriods(p: Period, q: Period): boolean {
  return (p.start === q.start && p.end === q.end) || (isEmptyPeriod(p) && isEmptyPeriod(q));
}

/** `p commune à q`: the days in both. */
export function intersection(p: Period, q: Period): Period {
  return period(Math.max(p.start, q.start), Math.min(p.end, q.end));
}

/** `day dans p` */
export function dayWithin(day: Day, p: Period): boolean {
  return p.start <= day && day <= p.end;
}

/** `p dans q`: every day of p is in q; an empty period is in every period. */
export function periodWithin(p: Period, q: Period): boolean {
  return isEmptyPeriod(p) || (q.start <= p.start && p.end <= q.end);
}

/** `premier jour de p`; of an empty period, a hole. */
export function firstDay(p: Period, where: string): Day {
  return isEmptyPeriod(p) ? raise('hole', 'absent value', where) : p.start;
}

/** `dernier jour de p`; of an empty period, a hole. */
export function lastDay(p: Period, where: string): Day {
  return isEmptyPeriod(p) ? raise('hole', 'absent value', where) : p.end;
}

/** `nombre de jours de p`, 0 for an empty period. */
export function dayCount(p: Period): number {
  return isEmptyPeriod(p) ? 0 : p.end - p.start + 1;
}

/** Days and periods on sets. A day is its number; an open period is a span of first days and a span of last days. */
import * as calendar from '../../dates/calendar.ts';
import * as day from '../../dates/day.ts';
import * as periods from '../../dates/period.ts';
import { joinShapes, periodShape, truth } from '../join.ts';
import { type Lifted, type Operands, areKnown, lift, operands, rangeOf } from './lift.ts';
import { BOTH, NEVER, type Range, type Shape, type Value, attempt, failed, isPeriod, possible, setOf, uniteFaults } from '../value.ts';

const ANY_DAY: Shape = { kind: 'range', low: null, high: null };

/** What the complete evaluator works out of days moves up with each of them, or down. */
const daysBy = (bounds: Lifted['bounds'], compute: Lifted['compute']): Lifted => ({ bounds, compute, otherwise: ANY_DAY });

const ADD_MONTHS = daysBy(['+', '+'], day.addMonths);
const ADD_DAYS = daysBy(['+', '+'], day.addDays);
const DEFER = daysBy(['+', '·'], calendar.defer);
const DAYS_BETWEEN = daysBy(['-', '+'], day.daysBetween);
const MONTHS_BETWEEN = daysBy(['-', '+'], day.monthsBetween);
const YEARS_BETWEEN = daysBy(['-', '+'], day.yearsBetween);
const FIRST_OF_MONTH = daysBy(['+'], day.firstOfMonth);
const LAST_OF_MONTH = daysBy(['+'], day.lastOfMonth);
const FIRST_OF_YEAR = daysBy(['+'], day.firstOfYear);
const LAST_OF_YEAR = daysBy(['+'], day.lastOfYear);
const CIVIL_YEAR = daysBy(['+'], day.civilYear);
const IS_HOLIDAY: Lifted = { bounds: ['·', '·'], compute: calendar.isHoliday, otherwise: BOTH };

/** n mois après a (art. 641) */
export const addMonths = (a: Value, n: Value, where: string): Value => lift(ADD_MONTHS, [a, n], where);

/** n jours après a */
export const addDays = (a: Value, n: Value, where: string): Value => lift(ADD_DAYS, [a, n], where);

/** n jours ouvrés, ou ouvrables, après a, at a place */
export function addWorkingDays(a: Value, n: Value, kind: calendar.WorkingDayKind, place: Value, where: string): Value {
  const compute = (x: number, y: number, at: calendar.Place): number => calendar.addWorkingDays(x, y, kind, at, where);
  return lift(daysBy(['+', '+', '·'], compute), [a, n, place], where);
}

/** a, reporté au premier jour ouvrable (art. 642), at a place */
export const defer = (a: Value, place: Value, where: string): Value => lift(DEFER, [a, place], where);

/** jours entre a et b */
export const daysBetween = (a: Value, b: Value, where: string): Value => lift(DAYS_BETWEEN, [a, b], where);

/** mois entiers entre a et b */
export const monthsBetween = (a: Value, b: Value, where: string): Value => lift(MONTHS_BETWEEN, [a, b], where);

/** années entières entre a et b */
export const yearsBetween = (a: Value, b: Value, where: string): Value => lift(YEARS_BETWEEN, [a, b], where);

/** premier jour du mois de a */
export const firstOfMonth = (a: Value, where: string): Value => lift(FIRST_OF_MONTH, [a], where);

/** dernier jour du mois de a */
export const lastOfMonth = (a: Value, where: string): Value => lift(LAST_OF_MONTH, [a], where);

/** premier jour de l'année civile de a */
export const firstOfYear = (a: Value, where: string): Value => lift(FIRST_OF_YEAR, [a], where);

/** dernier jour de l'année civile de a */
export const lastOfYear = (a: Value, where: string): Value => lift(LAST_OF_YEAR, [a], where);

/** année civile de a */
export const civilYear = (a: Value, where: string): Value => lift(CIVIL_YEAR, [a], where);

/** a tombe un jour férié of the place */
export const isHoliday = (a: Value, place: Value, where: string): Value => lift(IS_HOLIDAY, [a, place], where);

/** a tombe un lundi (1) … un dimanche (7) */
export function isWeekday(a: Value, weekday: number, where: string): Value {
  return lift({ bounds: ['·'], compute: (x: number) => day.weekday(x) === weekday, otherwise: BOTH }, [a], where);
}

type Span = Extract<Shape, { kind: 'period' }>;

const ANYWHEN: Span = { kind: 'period', start: { low: null, high: null }, end: { low: null, high: null }, empty: true };
const spanOf = (value: Value): Span => periodShape(setOf(value).shape) ?? ANYWHEN;

/** The known values of an operand when there are few; null: it is a span. */
const optionsOf = (value: Value): readonly Value[] | null => {
  const { shape } = setOf(value);
  return shape.kind === 'options' ? shape.values : shape.kind === 'range' && shape.low !== null && shape.low === shape.high ? [shape.low] : null;
};

/** Tries known operands one by one; otherwise `spans` answers for all at once. */
function onPeriods(args: readonly [Value, Value], compute: (a: never, b: never) => Value, spans: () => Shape, where: string): Value {
  if (areKnown(args)) return compute(args[0] as never, args[1] as never);
  const read: Operands = operands(args, where);
  if (read.stopped !== null) return read.stopped;
  const [a, b] = [optionsOf(args[0]), optionsOf(args[1])];
  const shape = a !== null && b !== null ? tried(a, b, compute) : spans();
  return possible(shape, false, read.faults, read.needs);
}

const tried = (a: readonly Value[], b: readonly Value[], compute: (a: never, b: never) => Value): Shape =>
  a.flatMap((x) => b.map((y) => setOf(compute(x as never, y as never)).shape)).reduce(joinShapes, NEVER);

/** période du a au b; empty when b is before a */
export function period(a: Value, b: Value, where: string): Value {
  return onPeriods([a, b], periods.period, () => spanBetween(rangeOf(a), rangeOf(b), false), where);
}

/** Periods from a day of `start` to a day of `end`; those that may be empty are said to be. */
function spanBetween(start: Range, end: Range, empty: boolean): Shape {
  if (isAfter(start.low, end.high)) return { kind: 'options', values: [periods.EMPTY] };
  const mayBeEmpty = empty || start.high === null || end.low === null || end.low < start.high;
  return {
    kind: 'period',
    start: { low: start.low, high: min(start.high, end.high) },
    end: { low: max(end.low, start.low), high: end.high },
    empty: mayBeEmpty,
  };
}

type Bound = Range['low'];
/** The tighter of two upper limits, and of two lower ones; null is none. */
const min = (a: Bound, b: Bound): Bound => (a === null ? b : b === null || a < b ? a : b);
const max = (a: Bound, b: Bound): Bound => (a === null ? b : b === null || a > b ? a : b);

/** p commune à q */
export function intersection(p: Value, q: Value, where: string): Value {
  const spans = (): Shape => {
    const [a, b] = [spanOf(p), spanOf(q)];
    const start = {
      low: max(a.start.low, b.start.low),
      high: a.start.high === null || b.start.high === null ? null : laterOf(a.start.high, b.start.high),
    };
    const end = { low: a.end.low === null || b.end.low === null ? null : earlierOf(a.end.low, b.end.low), high: min(a.end.high, b.end.high) };
    return spanBetween(start, end, a.empty || b.empty);
  };
  return onPeriods([p, q], periods.intersection, spans, where);
}

const laterOf = (a: NonNullable<Bound>, b: NonNullable<Bound>): Bound => (a > b ? a : b);
const earlierOf = (a: NonNullable<Bound>, b: NonNullable<Bound>): Bound => (a < b ? a : b);

const isAfter = (a: Bound, b: Bound): boolean => a !== null && b !== null && a > b;
const isNotAfter = (a: Bound, b: Bound): boolean => a !== null && b !== null && a <= b;

const booleans = (value: Value): Shape => setOf(value).shape;

/** a dans p */
export function dayWithin(a: Value, p: Value, where: string): Value {
  const spans = (): Shape => {
    const [d, { start, end, empty }] = [rangeOf(a), spanOf(p)];
    if (isAfter(start.low, d.high) || isAfter(d.low, end.high) || isAfter(start.low, end.high)) return booleans(false);
    const surely = !empty && isNotAfter(start.high, d.low) && isNotAfter(d.high, end.low);
    return surely ? booleans(true) : BOTH;
  };
  return onPeriods([a, p], periods.dayWithin, spans, where);
}

/** p dans q: every day of p is in q; a p without days is in any */
export function periodWithin(p: Value, q: Value, where: string): Value {
  const spans = (): Shape => {
    const [a, b] = [spanOf(p), spanOf(q)];
    if (isAfter(a.start.low, a.end.high)) return booleans(true);
    const outside = isAfter(b.start.low, a.start.high) || isAfter(a.end.low, b.end.high);
    if (!a.empty && outside) return booleans(false);
    return !b.empty && isNotAfter(b.start.high, a.start.low) && isNotAfter(a.end.high, b.end.low) ? booleans(true) : BOTH;
  };
  return onPeriods([p, q], periods.periodWithin, spans, where);
}

/** premier jour de p; a hole when p is empty */
export function firstDay(p: Value, where: string): Value {
  return edgeDay(
    p,
    (known) => periods.firstDay(known, where),
    (span) => span.start,
    where,
  );
}

/** dernier jour de p; a hole when p is empty */
export function lastDay(p: Value, where: string): Value {
  return edgeDay(
    p,
    (known) => periods.lastDay(known, where),
    (span) => span.end,
    where,
  );
}

function edgeDay(p: Value, compute: (known: periods.Period) => number, side: (span: Span) => Range, where: string): Value {
  if (isPeriod(p)) return attempt(() => compute(p));
  const { stopped, faults, needs } = operands([p], where);
  if (stopped !== null) return stopped;
  const span = spanOf(p);
  const hole = span.empty ? [failed('hole', 'absent value', where).fault] : [];
  return possible(isAfter(span.start.low, span.end.high) ? NEVER : { kind: 'range', ...side(span) }, false, uniteFaults(faults, hole), needs);
}

/** nombre de jours de p, 0 when it is empty */
export function dayCount(p: Value, where: string): Value {
  if (isPeriod(p)) return periods.dayCount(p);
  const { stopped, faults, needs } = operands([p], where);
  if (stopped !== null) return stopped;
  const { start, end, empty } = spanOf(p);
  const days = (from: Bound, to: Bound): number | null => (typeof from === 'number' && typeof to === 'number' ? to - from + 1 : null);
  const least = empty ? 0 : Math.max(1, days(start.high, end.low) ?? 1);
  const most = days(start.low, end.high);
  return possible({ kind: 'range', low: least, high: most === null ? null : Math.max(most, 0) }, false, faults, needs);
}

/** Whether a period, known or not, holds no day (`p est vide`). */
export function isEmptyPeriod(p: Value, where: string): Value {
  if (isPeriod(p)) return periods.isEmptyPeriod(p);
  const { stopped, faults, needs } = operands([p], where);
  if (stopped !== null) return stopped;
  const { start, end, empty } = spanOf(p);
  return truth({ true: empty, false: !isAfter(start.low, end.high) }, faults, needs);
}

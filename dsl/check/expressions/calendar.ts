/** Days and periods (law 7, decisions 20 to 23). */
import { MAINLAND } from '../../../runtime/dates/calendar.ts';
import { formatDay } from '../../../runtime/dates/day.ts';
import { TERRITORY } from '../../built-in.ts';
import type * as Core from '../../model/core.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import { SYNTAX } from '../../diagnostics/catalog/syntax.ts';
import { fix, guess } from '../../diagnostics/entry.ts';
import { sure } from '../../syntax/sure.ts';
import type { Span } from '../../syntax/span.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { NumberType, Type } from '../../model/types.ts';
import { constant, convert, isUnknown, operation, test, toScale } from './build.ts';
import { asNumber, countable, elaborateAs } from './coerce.ts';
import { type Context, type Scope, textAt } from '../context.ts';
import { need } from './facts.ts';
import { saysAmong, saysMeetingOfDay, saysPartOfStep } from './meant.ts';
import { dayWords, say, wrongOperand } from '../messages.ts';
import { DATE, PERIOD, choiceOf, numberType, present } from '../types.ts';

type Of<K extends Syntax.Expr['kind']> = Syntax.Expr & { readonly kind: K };

const DAY_UNITS: ReadonlyMap<string, Syntax.DayKind> = new Map([
  ['jour ouvré', 'ouvrés'],
  ['jour ouvrable', 'ouvrables'],
  ['jour franc', 'francs'],
  ['jour', 'calendar'],
]);

const placeOf = (c: Context, scope: Scope, place: Syntax.Expr | null, span: Span): Core.Expr | null =>
  place === null ? constant(choiceOf(TERRITORY), MAINLAND, span) : elaborateAs(c, scope, place, choiceOf(TERRITORY));

/** `N mois après D`, `10 jours ouvrés avant D`. */
export function elaborateShift(c: Context, scope: Scope, expr: Of<'shift'>): Core.Expr | null {
  if (saysPartOfStep(c, expr)) return null;
  const counted = c.elaborate(expr.amount, scope, null);
  if (counted !== null && present(counted.type).kind === 'date') return sayOrder(c, expr);
  if (saysTwoSteps(c, scope, expr)) return null;
  const amount = asNumber(c, scope, counted, expr.amount.span);
  const from = elaborateAs(c, scope, expr.from, DATE);
  if (amount === null || from === null) return null;
  const shifted = shift(c, amount, expr, from);
  if (shifted === null) return null;
  if (shifted === 'working') return workingShift(c, scope, amount, expr, from);
  if (shifted.kind === 'op' && shifted.op === 'addMonths' && from.kind === 'op' && from.op === 'addMonths')
    say(c, CHECK.twoMonthSteps, expr.span, {});
  return shifted;
}

/** `10 jours ouvrés après début + 5 jours`: which of the two is counted first moves the day; false: it is not that. */
function saysTwoSteps(c: Context, scope: Scope, { amount, from, before, span }: Of<'shift'>): boolean {
  if (from.kind !== 'arithmetic' || (from.operator !== '+' && from.operator !== '−')) return false;
  if (textAt(c, { ...span, start: amount.span.end, end: from.span.start }).includes('(')) return false; // it says so
  const [day, more] = [c.elaborate(from.left, scope, null), c.elaborate(from.right, scope, null)];
  if (day === null || more === null || present(day.type).kind !== 'date') return false;
  const type = present(more.type);
  if (type.kind !== 'number' || !/^(?:jour|semaine|mois|an$)/.test(type.unit)) return false;
  const words = (one: Syntax.Expr): string => textAt(c, one.span).replace(/\s+/g, ' ');
  const step = (count: string, back: boolean, start: string): string => `${count} ${back ? 'avant' : 'après'} ${start}`;
  const [one, other, back] = [words(amount), words(from.right), from.operator === '−'];
  const rights = [step(other, back, `(${step(one, before, words(from.left))})`), step(one, before, `(${step(other, back, words(from.left))})`)];
  say(c, CHECK.whichFirst, span, { rights, first: [one, other] }, { fixes: rights.map((by) => guess('replace', span, by, { by })) });
  return true;
}

/** `entrée avant le 1er juillet 2027`: two days are compared by a sign. */
function sayOrder(c: Context, { amount, from, before, span }: Of<'shift'>): null {
  const [one, other] = [amount, from].map((day) => textAt(c, day.span).replace(/\s+/g, ' '));
  const right = `${one} ${before ? '<' : '>'} ${other}`;
  return say(c, SYNTAX.otherTurn, span, { written: textAt(c, span), right }, { fixes: [fix('write', span, right, { right })] });
}

type Num = Core.Expr & { readonly type: NumberType };

interface Direction {
  readonly days: Syntax.DayKind;
  readonly before: boolean;
  readonly amount: Syntax.Expr;
  readonly span: Span;
}

/** A step in months or in calendar days; `working`: counted in working days. */
function shift(c: Context, amount: Num, to: Direction, from: Core.Expr): Core.Expr | null | 'working' {
  const { unit } = amount.type;
  if (isUnknown(amount)) return say(c, CHECK.unknownAmount, to.amount.span, {});
  if (unit === 'mois' || unit === 'an') {
    const months = whole(c, unit === 'an' ? times(c, amount, 12, 'mois', to) : amount, to);
    return months === null ? null : operation('addMonths', [from, signed(months, to.before)], DATE, to.span);
  }
  const kind = DAY_UNITS.get(unit) ?? (unit === 'semaine' ? 'calendar' : null);
  if (kind === null) return saysPeriod(c, unit, to, from) ? null : wrongOperand(c, to.amount.span, 'duration', amount.type);
  const days = kind === 'calendar' && unit === 'jour' ? to.days : kind;
  if (days === 'ouvrés' || days === 'ouvrables') return 'working';
  const count = whole(c, unit === 'semaine' ? times(c, amount, 7, 'jour', to) : amount, to);
  if (count === null) return null;
  return operation('addDays', [from, signed(days === 'francs' ? plusOne(count) : count, to.before)], DATE, to.span);
}

/** `2 500 € avant le 1er juillet 2026`: an amount is not shifted to a day, it holds until the day before; false: it is not that. */
function saysPeriod(c: Context, unit: string, { amount, before, span }: Direction, from: Core.Expr): boolean {
  if (unit === '' || from.kind !== 'const' || typeof from.value !== 'number') return false;
  const day = dayWords(formatDay(before ? from.value - 1 : from.value + 1));
  const right = before ? `jusqu'au ${day}` : `depuis le ${day}`;
  const at = { ...span, start: amount.span.end };
  const written = textAt(c, at).trim();
  const place = { ...at, start: at.end - written.length };
  say(c, SYNTAX.otherTurn, place, { written, right }, { fixes: [guess('write', place, right, { right })] });
  return true;
}

/** Years as months, weeks as days. */
const times = (c: Context, amount: Num, factor: number, unit: string, to: Direction): Core.Expr | null =>
  countable(c, amount, convert(amount, amount.type, factor, 1, unit), to.amount.span);

function workingShift(c: Context, scope: Scope, amount: Num, expr: Of<'shift'>, from: Core.Expr): Core.Expr | null {
  const kind = expr.days === 'calendar' ? sure(DAY_UNITS.get(amount.type.unit), amount.type.unit) : expr.days;
  const count = whole(c, amount, { ...expr, days: kind });
  const place = placeOf(c, scope, expr.place, expr.span);
  if (count === null || place === null) return null;
  return operation('addWorkingDays', [from, signed(count, expr.before), place], DATE, expr.span, { kind });
}

/** LAW: francs, N + 1 days: neither the first nor the last day counts (decision 21). */
const plusOne = (count: Core.Expr): Core.Expr =>
  count.kind === 'const' && typeof count.value === 'number'
    ? constant(count.type, count.value + 1, count.span)
    : operation('add', [count, constant(count.type, 1, count.span)], count.type, count.span);

const signed = (count: Core.Expr, before: boolean): Core.Expr => {
  if (!before) return count;
  if (count.kind === 'const' && typeof count.value === 'number') return constant(count.type, 0 - count.value, count.span);
  return operation('negate', [count], count.type, count.span);
};

function whole(c: Context, amount: Core.Expr | null, to: Direction): Core.Expr | null {
  if (amount === null) return null;
  const type = amount.type as NumberType;
  if (type.scale === 0) return toScale(amount, type, 0);
  return say(c, CHECK.wholeNumberNeeded, to.amount.span, { unit: type.unit === 'mois' || type.unit === 'an' ? 'mois' : 'jours' });
}

export function elaborateDefer(c: Context, scope: Scope, expr: Of<'defer'>): Core.Expr | null {
  const day = elaborateAs(c, scope, expr.operand, DATE);
  const place = placeOf(c, scope, expr.place, expr.span);
  return day === null || place === null ? null : operation('defer', [day, place], DATE, expr.span);
}

const MEASURES = {
  days: { op: 'daysBetween', unit: 'jour' },
  months: { op: 'monthsBetween', unit: 'mois' },
  years: { op: 'yearsBetween', unit: 'an' },
} as const;

/** `jours entre A et B` is a number of days; whole months and years are plain counts when a `nombre` or an unlike unit is wanted. */
export function elaborateBetween(c: Context, scope: Scope, expr: Of<'between'>, expected: Type | null): Core.Expr | null {
  const from = elaborateAs(c, scope, expr.from, DATE);
  const to = elaborateAs(c, scope, expr.to, DATE);
  if (from === null || to === null) return null;
  if (expr.measure === 'years' && (from.kind !== 'const' || to.kind !== 'const')) say(c, CHECK.leapDay, expr.span, {});
  const { op, unit } = MEASURES[expr.measure];
  return operation(op, [from, to], numberType(wantedCount(expected, unit), 0), expr.span);
}

/** A count of days is said in days, or as a plain number where one is wanted. */
const wantedCount = (expected: Type | null, unit: string): string =>
  expected?.kind === 'number' && expected.unit === '' ? '' : expected?.kind === 'optional' ? wantedCount(expected.of, unit) : unit;

/** LAW: a period holds both its days; `de 3 mois à compter du D` ends the day before `3 mois après D` (decision 23). */
export function elaboratePeriod(c: Context, scope: Scope, expr: Of<'period'>): Core.Expr | null {
  if (saysMeetingOfDay(c, scope, expr)) return null;
  const from = elaborateAs(c, scope, expr.from, DATE);
  if (from === null) return null;
  if (expr.to !== null) {
    const to = elaborateAs(c, scope, expr.to, DATE);
    return to === null ? null : operation('period', [from, to], PERIOD, expr.span);
  }
  const length = sure(expr.amount, 'the length of a period without an end');
  const amount = asNumber(c, scope, c.elaborate(length, scope, null), length.span);
  if (amount === null) return null;
  const direction: Direction = { days: 'calendar', before: false, amount: length, span: expr.span };
  const after = shift(c, amount, direction, from);
  if (after === null) return null;
  if (after === 'working') return wrongOperand(c, length.span, 'duration', amount.type);
  const last = operation('addDays', [after, constant(numberType('jour', 0), -1, null)], DATE, expr.span);
  return operation('period', [from, last], PERIOD, expr.span);
}

export function elaborateIntersection(c: Context, scope: Scope, expr: Of<'intersection'>): Core.Expr | null {
  const left = elaborateAs(c, scope, expr.left, PERIOD);
  const right = elaborateAs(c, scope, expr.right, PERIOD);
  return left === null || right === null ? null : operation('intersection', [left, right], PERIOD, expr.span);
}

export function elaborateWithin(c: Context, scope: Scope, expr: Of<'within'>): Core.Expr | null {
  if (saysAmong(c, scope, expr)) return null;
  const found = c.elaborate(expr.operand, scope, null);
  const period = elaborateAs(c, scope, expr.period, PERIOD);
  if (found === null || period === null) return null;
  const operand = need(c, scope, found);
  if (operand.type.kind === 'date') return test('dayWithin', [operand, period], expr.span);
  if (operand.type.kind === 'period') return test('periodWithin', [operand, period], expr.span);
  return wrongOperand(c, expr.operand.span, 'date', operand.type);
}

const PARTS = {
  'first day': { op: 'firstDay', of: PERIOD, gives: DATE },
  'last day': { op: 'lastDay', of: PERIOD, gives: DATE },
  'day count': { op: 'dayCount', of: PERIOD, gives: numberType('jour', 0, 0) },
  'first of month': { op: 'firstOfMonth', of: DATE, gives: DATE },
  'last of month': { op: 'lastOfMonth', of: DATE, gives: DATE },
  'first of year': { op: 'firstOfYear', of: DATE, gives: DATE },
  'last of year': { op: 'lastOfYear', of: DATE, gives: DATE },
  'civil year': { op: 'civilYear', of: DATE, gives: numberType('', 0) },
} as const satisfies Record<Of<'calendar'>['part'], { op: string; of: Type; gives: Type }>;

export function elaborateCalendar(c: Context, scope: Scope, expr: Of<'calendar'>, expected: Type | null): Core.Expr | null {
  const { op, of, gives } = PARTS[expr.part];
  const operand = elaborateAs(c, scope, expr.operand, of);
  if (operand === null) return null;
  const type = gives.kind === 'number' && gives.unit === 'jour' ? numberType(wantedCount(expected, 'jour'), 0, 0) : gives;
  return operation(op, [operand], type, expr.span);
}

export function elaborateFallsOn(c: Context, scope: Scope, expr: Of<'falls on'>): Core.Expr | null {
  const day = elaborateAs(c, scope, expr.operand, DATE);
  if (day === null) return null;
  if (expr.on !== 'holiday') return operation('isWeekday', [day], { kind: 'boolean' }, expr.span, { weekday: expr.on });
  const place = placeOf(c, scope, expr.place, expr.span);
  return place === null ? null : test('isHoliday', [day, place], expr.span);
}

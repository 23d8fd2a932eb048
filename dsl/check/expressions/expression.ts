/** Types and lowers any expression: one case per kind of syntax, each said in its own file. */
import type * as Core from '../../model/core.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { Type } from '../../model/types.ts';
import { elaborateArithmetic, elaborateLimit, elaborateMinus, elaborateNumber, elaborateRound } from './arithmetic.ts';
import { constant, unknownOf } from './build.ts';
import {
  elaborateBetween,
  elaborateCalendar,
  elaborateDefer,
  elaborateFallsOn,
  elaborateIntersection,
  elaboratePeriod,
  elaborateShift,
  elaborateWithin,
} from './calendar.ts';
import { elaborateAs } from './coerce.ts';
import { elaborateCompare, elaborateEmpty, elaborateExists, elaborateIs, elaborateLogic, elaborateNot } from './compare.ts';
import type { Context, Scope } from '../context.ts';
import {
  elaborateAll,
  elaborateAny,
  elaborateBeside,
  elaborateDistinct,
  elaborateEach,
  elaborateFold,
  elaborateItems,
  elaboratePick,
  elaborateWhere,
} from './lists.ts';
import { say } from '../messages.ts';
import { itemAt } from '../../syntax/sure.ts';
import { elaborateOf } from '../names/of.ts';
import { elaborateName } from '../names/resolve.ts';
import { BOOLEAN, DATE, NOTHING, TEXT, present, typeParam } from '../types.ts';
import { fieldsOf } from '../context.ts';

/** The whole dispatch. `expected` guides (a choice value, a unit left out); it does not constrain: `coerce` does. */
export function elaborate(c: Context, expr: Syntax.Expr, scope: Scope, expected: Type | null): Core.Expr | null {
  switch (expr.kind) {
    case 'number':
      return elaborateNumber(c, scope, expr.literal, expected);
    case 'date':
      return constant(DATE, dayNumber(expr.day), expr.span);
    case 'text':
      return constant(TEXT, expr.text, expr.span);
    case 'boolean':
      return constant(BOOLEAN, expr.value, expr.span);
    case 'none':
      return constant(NOTHING, null, expr.span);
    case 'unknown':
      return unknownOf(expected ?? NOTHING, expr.span);
    case 'name':
      return elaborateName(c, scope, expr.name, expected);
    case 'of':
      return elaborateOf(c, scope, expr, expected);
    case 'arithmetic':
      return elaborateArithmetic(c, scope, expr, expected);
    case 'minus':
      return elaborateMinus(c, scope, expr, expected);
    case 'limit':
      return elaborateLimit(c, scope, expr, expected);
    case 'round':
      return elaborateRound(c, scope, expr, expected);
    case 'list':
      return elaborateItems(c, scope, expr.items, expr.span, expected);
    case 'tuple':
      return elaborateTuple(c, scope, expr, expected);
    case 'as of':
      return elaborateAsOf(c, scope, expr, expected);
    case 'not':
    case 'and':
    case 'or':
    case 'compare':
    case 'is':
    case 'exists':
    case 'empty':
      return elaborateTest(c, expr, scope);
    case 'shift':
    case 'defer':
    case 'between':
    case 'period':
    case 'intersection':
    case 'within':
    case 'calendar':
    case 'falls on':
      return elaborateDay(c, expr, scope, expected);
    case 'fold':
    case 'any':
    case 'all':
    case 'pick':
    case 'distinct':
    case 'where':
    case 'beside':
    case 'each':
      return elaborateOverList(c, expr, scope, expected);
  }
}

type Of<K extends Syntax.Expr['kind']> = Syntax.Expr & { readonly kind: K };

function elaborateTest(c: Context, expr: Of<'not' | 'and' | 'or' | 'compare' | 'is' | 'exists' | 'empty'>, scope: Scope): Core.Expr | null {
  switch (expr.kind) {
    case 'not':
      return elaborateNot(c, scope, expr);
    case 'and':
    case 'or':
      return elaborateLogic(c, scope, expr);
    case 'compare':
      return elaborateCompare(c, scope, expr);
    case 'is':
      return elaborateIs(c, scope, expr);
    case 'exists':
      return elaborateExists(c, scope, expr);
    case 'empty':
      return elaborateEmpty(c, scope, expr);
  }
}

type DayExpr = Of<'shift' | 'defer' | 'between' | 'period' | 'intersection' | 'within' | 'calendar' | 'falls on'>;

function elaborateDay(c: Context, expr: DayExpr, scope: Scope, expected: Type | null): Core.Expr | null {
  switch (expr.kind) {
    case 'shift':
      return elaborateShift(c, scope, expr);
    case 'defer':
      return elaborateDefer(c, scope, expr);
    case 'between':
      return elaborateBetween(c, scope, expr, expected);
    case 'period':
      return elaboratePeriod(c, scope, expr);
    case 'intersection':
      return elaborateIntersection(c, scope, expr);
    case 'within':
      return elaborateWithin(c, scope, expr);
    case 'calendar':
      return elaborateCalendar(c, scope, expr, expected);
    case 'falls on':
      return elaborateFallsOn(c, scope, expr);
  }
}

type ListExpr = Of<'fold' | 'any' | 'all' | 'pick' | 'distinct' | 'where' | 'beside' | 'each'>;

function elaborateOverList(c: Context, expr: ListExpr, scope: Scope, expected: Type | null): Core.Expr | null {
  switch (expr.kind) {
    case 'fold':
      return elaborateFold(c, scope, expr);
    case 'any':
      return elaborateAny(c, scope, expr);
    case 'all':
      return elaborateAll(c, scope, expr);
    case 'pick':
      return elaboratePick(c, scope, expr);
    case 'distinct':
      return elaborateDistinct(c, scope, expr);
    case 'where':
      return elaborateWhere(c, scope, expr);
    case 'beside':
      return elaborateBeside(c, scope, expr);
    case 'each':
      return elaborateEach(c, scope, expr, expected);
  }
}

/** Days since 1970-01-01 of an ISO date the parser has already found possible. */
export function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** `vérifié jusqu'au 31 décembre 2026`, counted; null: nothing is said. */
export const verifiedDay = (verified: { readonly day: string } | null): number | null => (verified === null ? null : dayNumber(verified.day));

/** The ISO date of a day number. */
export const dayText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** `vie quotidienne, 280 €, 10/10/2024`: the fields of the expected fiche, in order (decision 9). */
function elaborateTuple(c: Context, scope: Scope, expr: Of<'tuple'>, expected: Type | null): Core.Expr | null {
  const type = expected === null ? null : present(expected);
  if (type === null) return say(c, CHECK.nothingToRead, expr.span, {});
  const declared = type.kind === 'record' ? fieldsOf(c, type.fiche) : [];
  if (type.kind !== 'record' || declared.length !== expr.items.length) {
    const params = { count: expr.items.length, expected: typeParam(type), fields: declared.map(({ name }) => name) };
    return say(c, CHECK.severalValues, expr.span, params);
  }
  const fields: Record<string, Core.Expr> = {};
  for (const [index, field] of declared.entries()) {
    const value = elaborateAs(c, scope, itemAt(expr.items, index), field.type);
    if (value === null) return null;
    fields[field.name] = value;
  }
  return { kind: 'record', fields, type, span: expr.span };
}

/** `taux en vigueur le D`: the reading of a definition as if the ruleset's date were D (decision 33). */
function elaborateAsOf(c: Context, scope: Scope, expr: Of<'as of'>, expected: Type | null): Core.Expr | null {
  const value = c.elaborate(expr.operand, scope, expected);
  const on = elaborateAs(c, scope, expr.on, DATE);
  if (value === null || on === null) return null;
  if (value.kind !== 'ref') return say(c, CHECK.asOfNeedsDefinition, expr.span, {});
  return { ...value, on, span: expr.span };
}

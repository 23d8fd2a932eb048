/**
 * The values of the oracle. Numbers are fractions of BigInt in the unit itself (24,50 € is 49/2, whatever decimals its type keeps), days are
 * counts, elements of a donnée list know where they stand. Written from the charter and the types of the plan; shares nothing with either evaluator.
 */
import type { Given, Input } from '../../dsl/model/model.ts';
import type { Constant, Type } from '../../dsl/model/types.ts';
import { type Plan, ficheOf } from '../../compiler/plan/plan.ts';
import { type Q, compareQ, q } from '../soak/oracle-fraction.ts';
import { theAlmanac } from '../soak/oracle-almanac.ts';

/** What a dossier does not say. */
export class Unknown {
  readonly unknown = true;
}

export const UNKNOWN = new Unknown();

/** A value, or that there is none to read. */
export type Maybe = Value | Unknown;

export interface Period {
  readonly start: number;
  readonly end: number;
}

/** `from`: the donnée list it is an element of, its place in the dossier and its rank once sorted, both from 0; null: made by a rule. */
export interface Rec {
  readonly fields: Readonly<Record<string, Maybe>>;
  readonly from: { readonly list: string; readonly place: number; readonly rank: number } | null;
}

/** A JavaScript number is a day; every other number is a fraction. */
export type Value = null | boolean | string | number | Q | Period | Rec | readonly Value[];

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
export const isPeriod = (value: Value): value is Period => typeof value === 'object' && value !== null && 'start' in value;
export const isNumber = (value: Value): value is Q => typeof value === 'object' && value !== null && 'n' in value;
export const isRecord = (value: Value): value is Rec => typeof value === 'object' && value !== null && 'fields' in value;

/** The oracle does not judge: something unknown is read, or a day further than its almanac goes. */
export class Silent {
  readonly why: string;

  constructor(why: string) {
    this.why = why;
  }
}

/** A value that has the type its place says; another one is a bug of ours. */
export function as<T extends Value>(value: Value, is: (value: Value) => value is T): T {
  if (!is(value))
    throw new Error(`a value of another type: ${JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part))}`);
  return value;
}

export const isDay = (value: Value): value is number => typeof value === 'number';
export const isBoolean = (value: Value): value is boolean => typeof value === 'boolean';
export const isText = (value: Value): value is string => typeof value === 'string';

export const isEmpty = (period: Period): boolean => period.end < period.start;

/** Whether two values are the same; elements are compared by what they say, not by where they stand. Something unknown inside cannot be compared. */
export function same(a: Maybe, b: Maybe): boolean {
  if (a instanceof Unknown || b instanceof Unknown) throw new Silent('an unknown is compared');
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, index) => same(item, b[index] ?? null));
  if (isNumber(a) && isNumber(b)) return compareQ(a, b) === 0;
  if (isPeriod(a) && isPeriod(b)) return (isEmpty(a) && isEmpty(b)) || (a.start === b.start && a.end === b.end);
  if (isRecord(a) && isRecord(b)) return Object.entries(a.fields).every(([name, value]) => same(value, b.fields[name] ?? null));
  return a === b;
}

/** −1, 0 or 1: of two numbers of one unit, or of two days. */
export function compare(a: Value, b: Value): number {
  return isDay(a) && isDay(b) ? Math.sign(a - b) : compareQ(as(a, isNumber), as(b, isNumber));
}

const present = (type: Type): Type => (type.kind === 'optional' ? type.of : type);
const elementOf = (type: Type): Type => {
  const list = present(type);
  if (list.kind !== 'list') throw new Error('no list');
  return list.of;
};

/** A constant of the plan. Its fraction need not be reduced. */
export function constantOf(value: Constant, type: Type, plan: Plan): Value {
  const of = present(type);
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') {
    if (of.kind === 'date') return value;
    if (of.kind !== 'number') throw new Error(`a number for a ${of.kind}`);
    return { n: BigInt(value), d: of.scale === 'exact' ? 1n : 10n ** BigInt(of.scale) };
  }
  if ('n' in value) return { n: BigInt(value.n), d: BigInt(value.d) };
  if ('start' in value) return value;
  if (!('fields' in value)) return value.map((item) => constantOf(item, elementOf(of), plan));
  if (of.kind !== 'record') throw new Error(`a fiche for a ${of.kind}`);
  const fields = ficheOf(plan, of.fiche).fields.map((field) => [field.name, constantOf(value.fields[field.name] ?? null, field.type, plan)] as const);
  return { fields: Object.fromEntries(fields), from: null };
}

/** A value of a dossier in JSON, under the names of the module; a key that is not there is unknown. */
export function jsonOf(value: unknown, type: Type, plan: Plan): Maybe {
  if (value === undefined) return UNKNOWN;
  if (value === null) return null;
  const of = present(type);
  switch (of.kind) {
    case 'boolean':
      return value === true;
    case 'text':
    case 'choice':
      return textOf(value).normalize('NFC');
    case 'date':
      return dayOf(value);
    case 'period': {
      const { start, end } = value as { readonly start: unknown; readonly end: unknown }; // what the edge takes
      return start === null ? { start: 0, end: -1 } : { start: dayOf(start), end: dayOf(end) };
    }
    case 'number':
      return decimalOf(typeof value === 'number' ? String(value) : textOf(value));
    case 'list':
      return (value as readonly unknown[]).map((item) => known(jsonOf(item, of.of, plan)));
    case 'record': {
      const record = value as Readonly<Record<string, unknown>>; // what the edge takes
      return recordOf(of.fiche, plan, (field) => jsonOf(record[field.emitted], field.type, plan));
    }
    case 'optional':
    case 'nothing':
      throw new Error('no type of a value');
  }
}

/** What a cell of a case gives. */
export function givenOf(given: Given | undefined, type: Type, plan: Plan): Maybe {
  const of = present(type);
  if (given === undefined) return UNKNOWN;
  switch (given.kind) {
    case 'unknown':
      return UNKNOWN;
    case 'none':
      return type.kind === 'list' ? [] : null;
    case 'value':
      return constantOf(given.value, type, plan);
    case 'list':
      return given.items.map((item) => known(givenOf(item, elementOf(of), plan)));
    case 'record':
      if (of.kind !== 'record') throw new Error(`a fiche for a ${of.kind}`);
      return recordOf(of.fiche, plan, (field) => givenOf(given.fields[field.name], field.type, plan));
  }
}

function recordOf(fiche: string, plan: Plan, value: (field: { readonly name: string; readonly emitted: string; readonly type: Type }) => Maybe): Rec {
  return { fields: Object.fromEntries(ficheOf(plan, fiche).fields.map((field) => [field.name, value(field)])), from: null };
}

/** An element of a list that nothing is known of: the list cannot be read. */
function known(value: Maybe): Value {
  if (value instanceof Unknown) throw new Silent('an element is unknown');
  return value;
}

/** What an input holds: records of a list get their place and their rank, sorted by the field the donnée says; equal keys keep the dossier's order. */
export function inputOf({ name, type, sortedBy }: Input, value: Maybe): Maybe {
  if (value instanceof Unknown || !isList(value) || elementOf(type).kind !== 'record') return value;
  const placed = value.map((item, place) => ({ fields: as(item, isRecord).fields, place }));
  const key = (fields: Rec['fields'], by: string): Value => {
    const found = fields[by] ?? null;
    if (found instanceof Unknown) throw new Silent('the order of a list is unknown');
    return found;
  };
  const sorted =
    sortedBy === null ? placed : placed.toSorted((a, b) => compare(key(a.fields, sortedBy), key(b.fields, sortedBy)) || a.place - b.place);
  return sorted.map(({ fields, place }, rank): Rec => ({ fields, from: { list: name, place, rank } }));
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Error('no text');
  return value;
}

function decimalOf(text: string): Q {
  const [, sign, whole, decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(text) ?? [];
  if (whole === undefined) throw new Error(`no decimal: ${text}`);
  const value = BigInt(whole + decimals);
  return q(sign === '-' ? -value : value, 10n ** BigInt(decimals.length));
}

/** The day of a text `YYYY-MM-DD`, looked up in the almanac. */
function dayOf(text: unknown): number {
  const day = typeof text === 'string' ? theAlmanac().dayOf(text) : undefined;
  if (day === undefined) throw new Silent('a day beyond the almanac');
  return day;
}

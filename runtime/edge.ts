/**
 * The edge: JSON values in, JSON values out. Each reader gives the inner value, or an `EdgeIssue` that says what was expected and never
 * repeats what was given (decision 58). Nothing is guessed: no comma decimals, no local dates, no rounding.
 */
import { decimalsOf, formatDecimal, isDecimalText, parseDecimal } from './decimal.ts';
import { type Day, formatDay, parseDay } from './day.ts';
import { EMPTY, type Period, isEmptyPeriod, period } from './period.ts';

/** What was expected instead. Limits are those of the declared type. */
export class EdgeIssue {
  readonly expected: Expected;

  constructor(expected: Expected) {
    this.expected = expected;
  }
}

export type Expected =
  | { readonly kind: 'boolean' | 'text' | 'day' | 'period' | 'list' | 'record' | 'value' }
  /** A decimal number as JSON number or text. */
  | { readonly kind: 'number' }
  | { readonly kind: 'fewer decimals'; readonly scale: number }
  | { readonly kind: 'safe number' }
  /** Bounds as the edge writes them, both included. */
  | { readonly kind: 'number within'; readonly min: string; readonly max: string }
  | { readonly kind: 'number at least'; readonly min: string }
  | { readonly kind: 'number at most'; readonly max: string }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'fewer elements'; readonly atMost: number }
  /** So much is wrong that the rest is left out. */
  | { readonly kind: 'more issues'; readonly shown: number }
  /** A key that the record does not have. */
  | { readonly kind: 'known field'; readonly field: string };

/** An issue and where it stands: `événements[2].date`, elements counted from 1 as people do. */
export interface Issue {
  readonly path: string;
  readonly expected: Expected;
}

/** The limits of a number type, scaled as its values are. */
export interface NumberLimits {
  readonly scale: number;
  readonly min: number | null;
  readonly max: number | null;
}

/** Reads a decimal number given as JSON number or as text, exactly, within its limits. */
export function readNumber(value: unknown, limits: NumberLimits): number | EdgeIssue {
  if (typeof value !== 'number' && typeof value !== 'string') return new EdgeIssue({ kind: 'number' });
  const read = parseDecimal(value, limits.scale);
  if (read === null) return new EdgeIssue(whyNoDecimal(value, limits.scale));
  const { min, max, scale } = limits;
  if (min !== null && read < min) {
    const least = formatDecimal(min, scale);
    return new EdgeIssue(
      max === null ? { kind: 'number at least', min: least } : { kind: 'number within', min: least, max: formatDecimal(max, scale) },
    );
  }
  if (max !== null && read > max) {
    const most = formatDecimal(max, scale);
    return new EdgeIssue(min === null ? { kind: 'number at most', max: most } : { kind: 'number within', min: formatDecimal(min, scale), max: most });
  }
  return read;
}

function whyNoDecimal(value: number | string, scale: number): Expected {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { kind: 'number' };
    return Math.abs(value) * 10 ** scale < 2 ** 52 ? { kind: 'fewer decimals', scale } : { kind: 'safe number' };
  }
  if (!isDecimalText(value)) return { kind: 'number' };
  return decimalsOf(value).length > scale ? { kind: 'fewer decimals', scale } : { kind: 'safe number' };
}

/** Reads true or false, nothing that looks like it. */
export function readBoolean(value: unknown): boolean | EdgeIssue {
  return typeof value === 'boolean' ? value : new EdgeIssue({ kind: 'boolean' });
}

/** Reads a text, in the one form in which equal texts are equal strings (NFC). */
export function readText(value: unknown): string | EdgeIssue {
  return typeof value === 'string' ? value.normalize('NFC') : new EdgeIssue({ kind: 'text' });
}

/** Reads a day written `YYYY-MM-DD`. */
export function readDay(value: unknown): Day | EdgeIssue {
  const day = typeof value === 'string' ? parseDay(value) : null;
  return day ?? new EdgeIssue({ kind: 'day' });
}

/** Reads `{ "start": "YYYY-MM-DD", "end": "YYYY-MM-DD" }`, or null twice for the empty period; an end before the start is empty too. */
export function readPeriod(value: unknown): Period | EdgeIssue {
  if (!isRecord(value) || Object.keys(value).some((key) => key !== 'start' && key !== 'end')) return new EdgeIssue({ kind: 'period' });
  const start = own(value, 'start');
  const end = own(value, 'end');
  if (start === null && end === null) return EMPTY;
  const from = readDay(start);
  const to = readDay(end);
  return typeof from === 'number' && typeof to === 'number' ? period(from, to) : new EdgeIssue({ kind: 'period' });
}

/** Reads the French name of a value of a choix, exactly as declared. */
export function readChoice<T extends string>(value: unknown, values: readonly T[]): T | EdgeIssue {
  if (typeof value === 'string') {
    const name = value.normalize('NFC');
    for (const candidate of values) if (candidate === name) return candidate;
  }
  return new EdgeIssue({ kind: 'choice', values });
}

/** Reads a list of at most `atMost` elements (null: no limit), elements unread. */
export function readList(value: unknown, atMost: number | null): readonly unknown[] | EdgeIssue {
  if (!Array.isArray(value)) return new EdgeIssue({ kind: 'list' });
  return atMost !== null && value.length > atMost ? new EdgeIssue({ kind: 'fewer elements', atMost }) : value;
}

/** Reads an object that has no other keys than `fields`; some may be absent. */
export function readRecord(value: unknown, fields: readonly string[]): Readonly<Record<string, unknown>> | EdgeIssue {
  if (!isRecord(value)) return new EdgeIssue({ kind: 'record' });
  for (const key of Object.keys(value)) if (!fields.includes(key)) return new EdgeIssue({ kind: 'known field', field: key });
  return value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value under a key of the object itself, never of its prototype; `undefined`: the key is absent, the value unknown. */
export function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A number as the edge gives it: a JSON number at scale 0, else its decimal text. */
export function writeNumber(value: number, scale: number): number | string {
  return scale === 0 ? value : formatDecimal(value, scale);
}

/** A day as the edge gives it: `YYYY-MM-DD`. */
export function writeDay(day: Day): string {
  return formatDay(day);
}

/** A period as the edge gives and reads it; null twice for the empty one. */
export interface PeriodAtEdge {
  readonly start: string | null;
  readonly end: string | null;
}

/** Both days as `YYYY-MM-DD`. */
export function writePeriod(p: Period): PeriodAtEdge {
  return isEmptyPeriod(p) ? { start: null, end: null } : { start: formatDay(p.start), end: formatDay(p.end) };
}

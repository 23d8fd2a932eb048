/**
 * The edge: JSON values in, JSON values out. Each reader gives the inner value, or an `EdgeIssue` that says what was expected and never
 * repeats what was given (decision 58). Nothing is guessed: no comma decimals, no local dates, no rounding.
 */
import { decimalsOf, formatDecimal, isDecimalText, parseDecimal, readsTwoWays } from '../numbers/decimal.ts';
import { plainName } from './characters.ts';
import { type Day, FIRST_DAY, formatDay, monthLength, parseDay, partsOf } from '../dates/day.ts';
import { EMPTY, type Period, isEmptyPeriod, period } from '../dates/period.ts';

/** What was expected instead. Limits are those of the declared type. */
export class EdgeIssue {
  readonly expected: Expected;

  constructor(expected: Expected) {
    this.expected = expected;
  }
}

export type Expected =
  | { readonly kind: 'boolean' | 'text' | 'day' | 'month' | 'period' | 'ordered period' | 'list' | 'record' | 'value' }
  /** A date of a month that has no such day: 30 February. */
  | { readonly kind: 'day of month'; readonly year: number; readonly month: number; readonly days: number }
  /** A decimal number as JSON number or text; `example` is one within the limits, as JSON. */
  | { readonly kind: 'number'; readonly scale: number; readonly example: string }
  | { readonly kind: 'fewer decimals'; readonly scale: number }
  /** `1.500` may be meant in thousands. */
  | { readonly kind: 'one reading'; readonly scale: number }
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
  | { readonly kind: 'known field'; readonly field: string }
  /** A question stands where a donnée does: its reading, one of these, is chosen beside the dossier. */
  | { readonly kind: 'no question'; readonly question: string; readonly readings: readonly string[] }
  /** One value under two of its names. */
  | { readonly kind: 'given once'; readonly names: readonly string[] };

/** An issue and where it stands: `événements[2].date`, elements counted from 1 as people do; of an unknown key, the path it would have. */
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

/** Decimals read of a number that is then kept exact. */
export const EXACT_DECIMALS = 9;

/** The limits of what is read of an exact number; its bounds are in plain units. */
export const exactLimits = (min: number | null, max: number | null): NumberLimits => ({
  scale: EXACT_DECIMALS,
  min: min === null ? null : min * 10 ** EXACT_DECIMALS,
  max: max === null ? null : max * 10 ** EXACT_DECIMALS,
});

/** Reads a decimal number given as JSON number or as text, exactly, within its limits. */
export const readNumber = (value: unknown, limits: NumberLimits): number | EdgeIssue => readWithin(value, limits, limits);

/** Reads a number that is then kept exact, at `EXACT_DECIMALS`; its bounds are in plain units, and said so. */
export const readExact = (value: unknown, min: number | null, max: number | null): number | EdgeIssue =>
  readWithin(value, exactLimits(min, max), { scale: 0, min, max });

/** `said`: the limits as an issue writes them. */
function readWithin(value: unknown, limits: NumberLimits, said: NumberLimits): number | EdgeIssue {
  if (typeof value !== 'number' && typeof value !== 'string') return new EdgeIssue(numberExpected(limits));
  const read = parseDecimal(value, limits.scale);
  if (read === null) return new EdgeIssue(whyNoDecimal(value, limits));
  const { min, max } = limits;
  return (min !== null && read < min) || (max !== null && read > max) ? new EdgeIssue(boundsExpected(said)) : read;
}

/** Of a number outside its bounds: there is one. */
function boundsExpected({ scale, min, max }: NumberLimits): Expected {
  const least = min === null ? null : formatDecimal(min, scale);
  const most = max === null ? '' : formatDecimal(max, scale);
  if (least === null) return { kind: 'number at most', max: most };
  return max === null ? { kind: 'number at least', min: least } : { kind: 'number within', min: least, max: most };
}

function whyNoDecimal(value: number | string, limits: NumberLimits): Expected {
  const { scale } = limits;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return numberExpected(limits);
    return Math.abs(value) * 10 ** scale < 2 ** 52 ? { kind: 'fewer decimals', scale } : { kind: 'safe number' };
  }
  if (!isDecimalText(value)) return numberExpected(limits);
  if (readsTwoWays(value, scale)) return { kind: 'one reading', scale };
  return decimalsOf(value).length > scale ? { kind: 'fewer decimals', scale } : { kind: 'safe number' };
}

const numberExpected = (limits: NumberLimits): Expected => ({ kind: 'number', scale: limits.scale, example: numberExample(limits) });

/** A number within limits, as JSON: 12 or 12,50 where they allow it, else the limit that is nearest. */
export function numberExample({ scale, min, max }: NumberLimits): string {
  const usual = scale === 0 ? 12 : 125 * 10 ** (scale - 1);
  const value = min !== null && usual < min ? min : max !== null && usual > max ? max : usual;
  if (scale === 0) return String(value);
  // An amount keeps two decimals; more than that, zeros at the end say nothing.
  return `"${formatDecimal(value, scale).replace(/(\.\d\d\d*?)0+$/u, '$1')}"`;
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
  return day ?? new EdgeIssue(typeof value === 'string' ? whyNoDay(value) : { kind: 'day' });
}

const FIRST_YEAR = partsOf(FIRST_DAY).year;

function whyNoDay(text: string): Expected {
  const [, year = NaN, month = NaN] = (/^(\d{4})-(\d{2})-\d{2}$/u.exec(text) ?? []).map(Number);
  if (!(year >= FIRST_YEAR)) return { kind: 'day' }; // four digits are never beyond the last year
  return month < 1 || month > 12 ? { kind: 'month' } : { kind: 'day of month', year, month, days: monthLength(year, month) };
}

/** Reads `{ "start": "YYYY-MM-DD", "end": "YYYY-MM-DD" }`, or null twice for the empty period. An end before the start is a slip, not an empty period. */
export function readPeriod(value: unknown): Period | EdgeIssue {
  if (!hasFields(value) || Object.keys(value).some((key) => key !== 'start' && key !== 'end')) return new EdgeIssue({ kind: 'period' });
  const start = own(value, 'start');
  const end = own(value, 'end');
  if (start === null && end === null) return EMPTY;
  const from = readDay(start);
  const to = readDay(end);
  if (typeof from === 'number' && typeof to === 'number') return to < from ? new EdgeIssue({ kind: 'ordered period' }) : period(from, to);
  // Two texts: what is wrong is the day of one of them, and that can be said.
  const wrong = typeof start === 'string' && typeof end === 'string' ? [from, to].find((day) => day instanceof EdgeIssue) : undefined;
  return wrong === undefined || wrong.expected.kind === 'day' ? new EdgeIssue({ kind: 'period' }) : wrong;
}

/** Reads the French name of a value of a choix, as declared: letter for letter, however apostrophes, spaces and accents are typed. */
export function readChoice<T extends string>(value: unknown, values: readonly T[]): T | EdgeIssue {
  if (typeof value === 'string') {
    const name = plainName(value);
    for (const candidate of values) if (candidate === name) return candidate;
  }
  return new EdgeIssue({ kind: 'choice', values });
}

/** Reads a list of at most `atMost` elements (null: no limit), elements unread. An empty place of a sparse array is an element that is `undefined`. */
export function readList(value: unknown, atMost: number | null): readonly unknown[] | EdgeIssue {
  if (!Array.isArray(value)) return new EdgeIssue({ kind: 'list' });
  return atMost !== null && value.length > atMost ? new EdgeIssue({ kind: 'fewer elements', atMost }) : Array.from<unknown>(value);
}

/** Reads an object that has no other keys than `fields`; some may be absent. */
export function readRecord(value: unknown, fields: readonly string[]): Readonly<Record<string, unknown>> | EdgeIssue {
  if (!hasFields(value)) return new EdgeIssue({ kind: 'record' });
  for (const key of Object.keys(value)) if (!fields.includes(key)) return new EdgeIssue({ kind: 'known field', field: key });
  return value;
}

/** Characters of an unknown key that a path or a message repeats, at most. */
const MOST_OF_A_KEY = 80;

/** An unknown key as a path and a message show it: its start when it is long; never half of a character. */
export const shownKey = (key: string): string =>
  key.length <= MOST_OF_A_KEY ? key : `${key.slice(0, MOST_OF_A_KEY).replace(/[\uD800-\uDBFF]$/, '')}…`;

/** An object with fields. A Map, a Date, a Set keep what they hold elsewhere: without a field, they would be read as an empty dossier. */
export function hasFields(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).length > 0 || Object.prototype.toString.call(value) === '[object Object]';
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

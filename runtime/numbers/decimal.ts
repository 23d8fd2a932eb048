/**
 * Decimal numbers as safe integers scaled by `10^scale`: 24,50 € at scale 2 is 2450. LAW: exact, and beyond ±(2⁵³−1) an overflow
 * (charter, law 8; decision 18). `where` is the definition that computes, named by the fault. No result is ever −0.
 */
import { overflow } from '../fault.ts';

/** Exact powers of ten a double can hold as safe integers: 10⁰ to 10¹⁵. */
const POWERS: readonly number[] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** `10^exponent` for exponents of 0 to 15; `null` beyond, where it is no safe integer. */
export function powerOfTen(exponent: number): number | null {
  return POWERS[exponent] ?? null;
}

/** a + b. */
export function add(a: number, b: number, where: string): number {
  const sum = a + b;
  return Number.isSafeInteger(sum) ? sum : overflow(where);
}

/** a − b. */
export function subtract(a: number, b: number, where: string): number {
  const difference = a - b;
  return Number.isSafeInteger(difference) ? difference : overflow(where);
}

/** −a. Cannot overflow: the range is symmetric. */
export function negate(a: number): number {
  return 0 - a;
}

/** a × b; the scale of the result is the sum of the scales. A product that is not exact is never a safe integer, so the check is enough. */
export function multiply(a: number, b: number, where: string): number {
  const product = a * b;
  return Number.isSafeInteger(product) ? product + 0 : overflow(where);
}

/** `a, dans la limite de b`: the smaller. */
export function atMost(a: number, b: number): number {
  return a < b ? a : b;
}

/** `a, au moins b`: the larger. */
export function atLeast(a: number, b: number): number {
  return a > b ? a : b;
}

/** The same number with `by` more decimals (`by` ≥ 0). */
export function rescale(a: number, by: number, where: string): number {
  if (a === 0) return 0;
  const factor = powerOfTen(by);
  return factor === null ? overflow(where) : multiply(a, factor, where);
}

/** Negative, zero or positive as a is less than, equal to or more than b, whose scales may differ. Never overflows. */
export function compareScaled(a: number, aScale: number, b: number, bScale: number): number {
  return aScale <= bScale ? compareRaised(a, bScale - aScale, b) : -compareRaised(b, aScale - bScale, a) + 0;
}

/** Compares `a × 10^by` with b: a product beyond the safe range is beyond b, on the side of its sign. */
function compareRaised(a: number, by: number, b: number): number {
  if (by === 0) return a < b ? -1 : a > b ? 1 : 0;
  const raised = a === 0 ? 0 : a * (powerOfTen(by) ?? Infinity);
  return raised < b ? -1 : raised > b ? 1 : 0;
}

/**
 * Reads a decimal of the JSON edge, `"1800.50"` or `1800.5`, exactly. `null` when it is no plain decimal, has more decimals than `scale`
 * (zeros at the end do not count), may be meant in thousands (`readsTwoWays`), or is beyond the safe range. A JSON number so large that two
 * decimals of this scale share it is refused too: it must come as text.
 */
export function parseDecimal(input: string | number, scale: number): number | null {
  return typeof input === 'number' ? parseNumber(input, scale) : parseText(input, scale);
}

function parseNumber(input: number, scale: number): number | null {
  if (scale === 0) return Number.isSafeInteger(input) ? input + 0 : null;
  const factor = powerOfTen(scale);
  if (factor === null) return input === 0 ? 0 : null;
  const rounded = Math.round(input * factor);
  // Up to 15 digits, `rounded / factor` is the double of exactly one decimal: equality says that decimal was meant.
  if (Math.abs(rounded) < 1e15) return rounded / factor === input ? rounded + 0 : null;
  const [meant, twin] = [-2, -1, 0, 1, 2].map((step) => rounded + step).filter((candidate) => candidate / factor === input);
  return meant !== undefined && twin === undefined && Number.isSafeInteger(meant) ? meant : null;
}

/** Most texts bear the decimals of their scale, `1800.50`: their point is where it must be. */
function parseText(input: string, scale: number): number | null {
  const point = input.length - 1 - scale;
  if (scale > 0 && point > 0 && input.length <= SMALL && input.charCodeAt(point) === POINT) {
    const value = parseDigits(input, point + 1, input.length, parseDigits(input, 0, point, 0));
    if (value >= 0) return value;
  }
  return parseAnyText(input, scale);
}

/** As many digits as always make a whole number of 31 bits, and a point. */
const SMALL = 10;

/** `before` followed by these digits; negative as soon as something else is among them. */
function parseDigits(input: string, from: number, to: number, before: number): number {
  let value = before;
  let odd = before;
  for (let at = from; at < to; at += 1) {
    const digit = input.charCodeAt(at) - ZERO;
    odd |= digit | (9 - digit);
    value = (Math.imul(value, 10) + digit) | 0;
  }
  return odd < 0 ? -1 : value;
}

/** Reads the digits one by one: decimals beyond the scale must be zeros, and a number that leaves the safe range never comes back. */
function parseAnyText(input: string, scale: number): number | null {
  const negative = input.charCodeAt(0) === MINUS;
  const start = negative ? 1 : 0;
  let point = -1;
  let value = 0;
  for (let at = start; at < input.length; at += 1) {
    const digit = input.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) {
      if (point < 0 || at - point <= scale) value = value * 10 + digit;
      else if (digit !== 0) return null;
    } else if (input.charCodeAt(at) === POINT && point < 0 && at > start) point = at;
    else return null;
  }
  const decimals = point < 0 ? 0 : input.length - point - 1;
  if (input.length === start || (point >= 0 && decimals === 0)) return null;
  if (decimals === GROUP && readsTwoWays(input, scale)) return null;
  const scaled = decimals >= scale ? value : value * (powerOfTen(scale - decimals) ?? Infinity);
  if (!Number.isSafeInteger(scaled)) return value === 0 ? 0 : null;
  return negative ? 0 - scaled : scaled;
}

const MINUS = 45;
const POINT = 46;
const ZERO = 48;

/** `-1800.50`: digits, perhaps a point and digits, perhaps a minus; no exponent, no comma, no space. */
export function isDecimalText(input: string): boolean {
  return /^-?\d+(?:\.\d+)?$/u.test(input);
}

/** Digits in a group of thousands. */
const GROUP = 3;

/** Whether `1.500` may be fifteen hundred: one to three digits that do not begin with a zero, a point and three more, where fewer decimals are declared. */
export function readsTwoWays(input: string, scale: number): boolean {
  return scale < GROUP && /^-?[1-9]\d{0,2}\.\d{3}$/u.test(input);
}

/** The decimals that count in a decimal text: those after the point, without the zeros at the end. */
export function decimalsOf(input: string): string {
  const point = input.indexOf('.');
  return point < 0 ? '' : input.slice(point + 1).replace(/0+$/u, '');
}

/** The decimal as the edge writes it, with exactly `scale` decimals and a point: `formatDecimal(5589, 2)` is `"55.89"`. */
export function formatDecimal(value: number, scale: number): string {
  if (scale === 0) return String(value);
  const factor = powerOfTen(scale);
  if (factor === null) return cutDigits(value, scale);
  const size = value < 0 ? -value : value;
  const decimals = size % factor;
  if (decimals === 0) return value / factor + (NO_DECIMALS[scale] ?? '');
  const text = `${(size - decimals) / factor}.${padded(decimals, scale)}`;
  return value < 0 ? `-${text}` : text;
}

/** `.00` and so on, by scale. */
const NO_DECIMALS: readonly string[] = POWERS.map((_, scale) => (scale === 0 ? '' : `.${'0'.repeat(scale)}`));
const padded = (decimals: number, scale: number): string => String(decimals).padStart(scale, '0');

/** The digits with a point put in: for scales no safe integer can be the factor of. */
function cutDigits(value: number, scale: number): string {
  const digits = String(Math.abs(value)).padStart(scale + 1, '0');
  const cut = digits.length - scale;
  return `${value < 0 ? '-' : ''}${digits.slice(0, cut)}.${digits.slice(cut)}`;
}

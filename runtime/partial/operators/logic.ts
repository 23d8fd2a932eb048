/** Comparisons and logic on sets. The second operand of `and` and `or` is not read when the first decides (decision 13). */
import { compareScaled } from '../../numbers/decimal.ts';
import { compareExact, compareExactScaled } from '../../numbers/fraction.ts';
import { canBe, sameness, truth } from '../join.ts';
import { type Bounded, differenceOf, highOf, isBounded, lowOf } from './bounded.ts';
import { operands, rangeOf } from './lift.ts';
import {
  BOTH,
  Failed,
  NEVER,
  NO_FAULTS,
  type Numeric,
  Open,
  type Range,
  type Value,
  failed,
  isNever,
  isNumeric,
  needsAtTop,
  possible,
  unite,
  uniteFaults,
  withNeeds,
} from '../value.ts';

export type Comparison = 'equal' | 'different' | 'less' | 'lessOrEqual' | 'greater' | 'greaterOrEqual';

/** Compares two numbers or days whose scales may differ (that of an exact one is not read). Never overflows. */
export function compare(comparison: Comparison, a: Value, b: Value, aScale: number, bScale: number, where: string): Value {
  if (isBounded(a) && isBounded(b) && aScale === bScale) return compareBounds(comparison, a, b);
  if (isNumeric(a) && isNumeric(b)) return decide(comparison, compareNumeric(a, aScale, b, bScale));
  const { stopped, faults, needs } = operands([a, b], where);
  if (stopped !== null) return stopped;
  const outcomes = outcomesOf(rangeOf(a), aScale, rangeOf(b), bScale);
  const results = outcomes.map((outcome) => decide(comparison, outcome));
  return truth({ true: results.includes(true), false: results.includes(false) }, faults, needs);
}

/** The same of numbers of one scale between bounds. */
function compareBounds(comparison: Comparison, a: Bounded, b: Bounded): Value {
  if (typeof a === 'number' && typeof b === 'number') return decide(comparison, a < b ? -1 : a > b ? 1 : 0);
  const [low, high] = [differenceOf(lowOf(a), highOf(b)), differenceOf(highOf(a), lowOf(b))];
  const least = low === null ? -1 : Math.sign(low);
  const most = high === null ? 1 : Math.sign(high);
  let yes = false;
  let no = false;
  for (let outcome = least; outcome <= most; outcome += 1) {
    if (decide(comparison, outcome)) yes = true;
    else no = true;
  }
  if (!yes || !no) return yes;
  return new Open(BOTH, false, NO_FAULTS, withNeeds(needsAtTop(a), needsAtTop(b)));
}

/** −1, 0 and 1 as a number may be less than, equal to or more than another. */
function outcomesOf(a: Range, aScale: number, b: Range, bScale: number): readonly number[] {
  const least = a.low === null || b.high === null ? -1 : Math.sign(compareNumeric(a.low, aScale, b.high, bScale));
  const most = a.high === null || b.low === null ? 1 : Math.sign(compareNumeric(a.high, aScale, b.low, bScale));
  return [-1, 0, 1].filter((outcome) => outcome >= least && outcome <= most);
}

/** Less than 0, 0 or more: the order of two numbers of one unit, of any scales. */
export function compareNumeric(a: Numeric, aScale: number, b: Numeric, bScale: number): number {
  if (typeof a === 'number') return typeof b === 'number' ? compareScaled(a, aScale, b, bScale) : 0 - compareExactScaled(b, a, aScale);
  return typeof b === 'number' ? compareExactScaled(a, b, bScale) : compareExact(a, b);
}

function decide(comparison: Comparison, order: number): boolean {
  switch (comparison) {
    case 'equal':
      return order === 0;
    case 'different':
      return order !== 0;
    case 'less':
      return order < 0;
    case 'lessOrEqual':
      return order <= 0;
    case 'greater':
      return order > 0;
    case 'greaterOrEqual':
      return order >= 0;
  }
}

/** `a = b` of booleans, choices, texts, periods; `negated` for `≠`. */
export function same(a: Value, b: Value, negated: boolean, where: string): Value {
  if (typeof a !== 'object' && typeof b !== 'object') return (a === b) !== negated;
  const { stopped, faults, needs } = operands([a, b], where);
  if (stopped !== null) return stopped;
  const equal = sameness(present(a), present(b));
  return truth({ true: equal === 'open' || equal !== negated, false: equal === 'open' || equal === negated }, faults, needs);
}

/** What it is where it is neither `aucun` nor a fault. */
const present = (value: Value): Value => (value instanceof Open ? possible(value.shape, false, NO_FAULTS, value.needs) : value);

/** a et b */
export function and(a: Value, b: () => Value): Value {
  if (typeof a === 'boolean') return a ? b() : false;
  return both(a, b, true);
}

/** a ou b */
export function or(a: Value, b: () => Value): Value {
  if (typeof a === 'boolean') return a ? true : b();
  return both(a, b, false);
}

/** An open or failed first operand: the second is read only where the first is `reads`. */
function both(a: Value, b: () => Value, reads: boolean): Value {
  if (a instanceof Failed) return a;
  const first = canBe(a);
  const mayRead = reads ? first.true : first.false;
  if (!mayRead) return a;
  const second = b();
  const then = canBe(second);
  const faults = uniteFaults(faultsAtTop(a), faultsAtTop(second));
  const decided = reads ? first.false : first.true;
  return truth({ true: then.true || (!reads && decided), false: then.false || (reads && decided) }, faults, unite(needsAt(a), needsAt(second)));
}

const faultsAtTop = (value: Value): readonly Failed['fault'][] =>
  value instanceof Open ? value.faults : value instanceof Failed ? [value.fault] : [];
const needsAt = (value: Value): Open['needs'] => (value instanceof Open ? value.needs : []);

/** non a */
export function not(a: Value): Value {
  if (typeof a === 'boolean') return !a;
  if (!(a instanceof Open)) return a;
  const can = canBe(a);
  return truth({ true: can.false, false: can.true }, a.faults, a.needs);
}

/** `a existe`: whether it is not `aucun`. */
export function exists(a: Value): Value {
  if (a === null) return false;
  if (a instanceof Failed) return a;
  if (!(a instanceof Open)) return true;
  return truth({ true: !isNever(a.shape), false: a.none }, a.faults, a.needs);
}

/**
 * The value of an optional where one is needed: `aucun` is a hole that names what was read. `sure`: it is read only under a guard that tells
 * that it is there, so it is none of what makes it `aucun`.
 */
export function required(a: Value, where: string, name: string | null, sure = false): Value {
  const hole = (): Failed => failed('hole', 'absent value', where, name === null ? [] : [name]);
  if (a === null) return hole();
  if (!(a instanceof Open) || !a.none) return a;
  if (sure) return possible(a.shape, false, a.faults, a.needs);
  const faults = uniteFaults(a.faults, [hole().fault]);
  return possible(isNever(a.shape) ? NEVER : a.shape, false, faults, a.needs);
}

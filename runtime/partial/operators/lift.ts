/**
 * ONE WAY TO COMPUTE ON SETS (decision 36): `lift` takes how each operand moves the result, as the operator table says it, and gives the
 * smallest set that holds every result, operands taken as independent. `+` grows with it, `-` shrinks with it, `±` is bilinear, `·` is
 * tried value by value. A bound that is not known stays without limit: an unknown number is one with which nothing overflows.
 */
import type { Fault, Need } from '../../outcome.ts';
import { bilinear } from './bilinear.ts';
import { joinShapes } from '../join.ts';
import {
  type Known,
  NEVER,
  NO_FAULTS,
  NO_NEEDS,
  NO_RANGE,
  type Numeric,
  Open,
  Failed,
  type Range,
  type Shape,
  type Value,
  attempt,
  failed,
  faultsOf,
  isNever,
  possible,
  setOf,
  uniteFaults,
  withNeeds,
} from '../value.ts';

export type Movement = '+' | '-' | '±' | '·';

export interface Lifted {
  readonly bounds: readonly Movement[];
  /** The function of the complete evaluator, on operands that are all known, then the definition that a fault names. May raise a fault. */
  readonly compute: (...operands: never[]) => Known;
  /** What it may be when an operand cannot be bounded or tried. */
  readonly otherwise: Shape;
  /** `atMost` does not mind an operand without upper limit, nor `atLeast` one without lower limit. */
  readonly passes?: 'low' | 'high';
  /** For `±`: the quotient, whose divisor may be 0. */
  readonly divides?: boolean;
}

/** Operands tried one by one: at most so many values of one, so many combinations. */
const MOST_TRIED = 64;
const MOST_COMBINATIONS = 4096;

/** Operands gone through from left to right: a definite fault hides those after it. */
export interface Operands {
  readonly stopped: Value | null;
  readonly faults: readonly Fault[];
  readonly needs: readonly Need[];
}

/** Faults and needs of operands, in order. `aucun` where a value is needed is a hole (the checker puts `required` before). */
export function operands(args: readonly Value[], where: string): Operands {
  let faults: readonly Fault[] = NO_FAULTS;
  let needs: readonly Need[] = NO_NEEDS;
  for (const arg of args) {
    if (arg !== null && !(arg instanceof Open) && !(arg instanceof Failed)) continue;
    faults = uniteFaults(faults, faultsOf(arg));
    if (arg === null || (arg instanceof Open && arg.none)) faults = uniteFaults(faults, [failed('hole', 'absent value', where).fault]);
    if (arg instanceof Open) needs = withNeeds(needs, arg.needs);
    if (!(arg instanceof Open) || isNever(arg.shape)) return { stopped: possible(NEVER, false, faults, needs), faults, needs };
  }
  return { stopped: null, faults, needs };
}

const NOTHING_TRIED: readonly undefined[] = [];

/** Applies an operator to values of which some may be open or failed. */
export function lift(operator: Lifted, args: readonly Value[], where: string): Value {
  if (areKnown(args)) return attempt(() => run(operator, args, where));
  const { stopped, faults, needs } = operands(args, where);
  if (stopped !== null) return stopped;
  if (!operator.bounds.includes('·')) {
    const result = onRanges(operator, args, NOTHING_TRIED, where);
    return possible(setOf(result).shape, false, uniteFaults(faults, faultsOf(result)), needs);
  }
  const combinations = combine(args.map((arg, at) => (operator.bounds[at] === '·' ? candidates(setOf(arg).shape) : 'moves')));
  if (combinations === null) return possible(operator.otherwise, false, faults, needs);
  const found = combinations.map((tried) => onRanges(operator, args, tried, where));
  const shape = found.map((result) => setOf(result).shape).reduce(joinShapes, NEVER);
  return possible(shape, false, uniteFaults(faults, ...found.map(faultsOf)), needs);
}

/** Whether each is a definite value where one is needed: neither `aucun` nor a fault. */
export function areKnown(args: readonly Value[]): boolean {
  for (const arg of args) if (arg === null || arg instanceof Open || arg instanceof Failed) return false;
  return true;
}

const run = (operator: Lifted, args: readonly (Value | undefined)[], where: string): Known => operator.compute(...(args as never[]), where as never);

/** The values of a finite operand, or of a short range of whole numbers; null: they cannot be tried. */
export function candidates(shape: Shape): readonly Known[] | null {
  if (shape.kind === 'options') return shape.values;
  if (shape.kind !== 'range') return null;
  const { low, high } = shape;
  if (low !== null && low === high) return [low]; // one exact number
  if (typeof low !== 'number' || typeof high !== 'number') return null;
  return high - low < MOST_TRIED ? Array.from({ length: high - low + 1 }, (_, at) => low + at) : null;
}

/** Every choice of one value for each operand to try; undefined in place of one that moves with its bounds. Null: too many. */
function combine(tried: readonly (readonly Known[] | 'moves' | null)[]): readonly (readonly (Known | undefined)[])[] | null {
  let found: (Known | undefined)[][] = [[]];
  for (const values of tried) {
    if (values === null) return null;
    const here: readonly (Known | undefined)[] = values === 'moves' ? [undefined] : values;
    if (found.length * here.length > MOST_COMBINATIONS) return null;
    found = found.flatMap((before) => here.map((value) => [...before, value]));
  }
  return found;
}

/** The result over the bounds of the operands that move it, the others held at the values tried. */
function onRanges(operator: Lifted, args: readonly Value[], tried: readonly (Known | undefined)[], where: string): Value {
  const moving = operator.bounds.flatMap((movement, at) => (movement === '·' ? [] : [at]));
  if (moving.length === 0) return attempt(() => run(operator, tried, where));
  const ranges = args.map((arg) => rangeOf(arg));
  if (operator.bounds.includes('±')) return bilinear(ranges[0] ?? NO_RANGE, ranges[1] ?? NO_RANGE, operator.divides === true, where);
  const corner = (side: 'low' | 'high'): Numeric | null | Failed => {
    const taken = operator.bounds.map((movement, at) => tried[at] ?? bound(ranges[at] ?? NO_RANGE, side, movement));
    if (taken.includes(null)) return passing(operator, side, taken);
    return attempt(() => run(operator, taken, where) as Numeric);
  };
  return between(corner('low'), corner('high'));
}

/** The bound of an operand that gives this one of the result. */
function bound(range: Range, side: 'low' | 'high', movement: Movement): Numeric | null {
  if (movement === '+') return range[side];
  if (movement === '-') return range[side === 'low' ? 'high' : 'low'];
  throw new Error(`an operand that moves « ${movement} » has no bounds of its own`);
}

/** A bound computed with an operand without limit: none, unless the operator lets the other operand decide. */
function passing(operator: Lifted, side: 'low' | 'high', taken: readonly (Known | undefined)[]): Numeric | null {
  if (operator.passes !== side) return null;
  return (taken.find((value) => value !== null) as Numeric | undefined) ?? null;
}

/** The range between two corners; a corner that overflows leaves that side without limit, with the fault. */
export function between(low: Numeric | null | Failed, high: Numeric | null | Failed): Value {
  const faults = uniteFaults(faultsOf(low), faultsOf(high));
  const range: Range = { low: low instanceof Failed ? null : low, high: high instanceof Failed ? null : high };
  return possible({ kind: 'range', ...range }, false, faults, []);
}

/** The range of a number or day; without limit when nothing is known. */
export function rangeOf(value: Value): Range {
  const { shape } = setOf(value);
  return shape.kind === 'range' ? { low: shape.low, high: shape.high } : NO_RANGE;
}

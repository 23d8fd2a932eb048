/** What is rounded at once may pass through more decimals than safe integers hold: it is then reckoned as a fraction. */
import { staticNumber } from '../../model/core.ts';
import type * as Core from '../../model/core.ts';
import type { NumberType } from '../../model/types.ts';
import { convert, operation, toExact } from './build.ts';
import { numberType } from '../types.ts';

type Numeric = Core.Expr & { readonly type: NumberType };

/** With 10 decimals (two rates of an amount) safe integers end at 900 000 €, with 14 at 90 €; a fraction leaves out the zeros that a rate of 90 % carries. */
const MOST_DECIMALS = 8;

/**
 * The same number to round, as a fraction where its calculation has more decimals than that (decision 15): only the calculation written there, so that what a rule
 * gives keeps the decimals of its type.
 */
export const reckonedExactly = (value: Numeric): Numeric =>
  value.type.scale === 'exact' || value.type.scale <= MOST_DECIMALS ? value : (exactly(value) as Numeric);

function exactly(value: Core.Expr): Core.Expr {
  const type = value.type as NumberType;
  if (value.kind !== 'op' || type.scale === 'exact') return toExact(value, type);
  const exact = numberType(type.unit, 'exact');
  const [first] = value.args;
  switch (value.op) {
    case 'multiply': {
      const decimals = value.args
        .map((arg) => (arg.type as NumberType).scale)
        .reduce<number>((sum, scale) => sum + (scale === 'exact' ? 0 : scale), 0);
      return convert(operation('multiply', value.args.map(exactly), exact, value.span), exact, 1, 10 ** (type.scale - decimals), type.unit);
    }
    case 'add':
    case 'subtract':
    case 'negate':
    case 'atMost':
    case 'atLeast':
      return operation(value.op, value.args.map(exactly), exact, value.span);
    case 'convert':
      return first === undefined
        ? toExact(value, type)
        : convert(exactly(first), exact, staticNumber(value, 'n'), staticNumber(value, 'd'), type.unit);
    case 'rescale':
      return first === undefined ? toExact(value, type) : exactly(first);
    default:
      return toExact(value, type);
  }
}

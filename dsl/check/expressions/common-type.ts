/** The type that values share where none is declared: clauses, rows, elements. */
import { concatMap } from '../../syntax/collections.ts';
import type * as Core from '../../model/core.ts';
import type { Scale, Type } from '../../model/types.ts';
import { isUnknown } from './build.ts';
import { numberType, optionalOf, present } from '../types.ts';

/** The type several values share: one unit, the finest decimals, optional as soon as one may be absent. null: nothing says. */
export function commonType(values: readonly Core.Expr[]): Type | null {
  const known = values.filter((value) => value.type.kind !== 'nothing' && !isUnknown(value));
  const first = known[0];
  if (first === undefined) return null;
  const optional =
    known.some((value) => value.type.kind === 'optional') || values.some((value) => value.type.kind === 'nothing' && !isUnknown(value));
  const inner = present(first.type);
  const types = known.map((value) => present(value.type));
  const finest = finestNumber(types, inner);
  return optional ? optionalOf(finest) : finest;
}

/** Among types of one unit the number with most decimals; another type as it is. */
export function finestNumber(types: readonly Type[], type: Type): Type {
  if (type.kind !== 'number') return type;
  return numberType(type.unit, finestScale(concatMap(types, (one) => (one.kind === 'number' ? [one.scale] : []))));
}

/** The most decimals of any of them. */
export const finestScale = (scales: readonly Scale[]): Scale =>
  scales.includes('exact') ? 'exact' : Math.max(...scales.filter((scale) => scale !== 'exact'));

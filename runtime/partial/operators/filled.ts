/** A list read under a guard that tells that it is not empty. */
import { type ListShape, Open, type Value, possible } from '../value.ts';

/** The same list, none of what makes it empty: an element that alone may be there is. One that is plainly empty stays so. */
export function filled(list: Value): Value {
  if (!(list instanceof Open) || list.shape.kind !== 'list' || list.shape.atLeast > 0) return list;
  const { items, rest } = list.shape;
  if (items.length === 0 && rest === null) return list;
  const alone = rest === null && items.length === 1;
  const shape: ListShape = { ...list.shape, atLeast: 1, items: alone ? items.map((item) => ({ ...item, sure: true })) : items };
  return possible({ kind: 'list', ...shape }, list.none, list.faults, list.needs);
}

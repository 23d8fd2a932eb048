/**
 * LISTS AS THEY ARE READ. Elements are read in the order of their list, and the first whose reading is a fault makes the fault of the whole.
 * Where the order is not known, or others may stand anywhere, any element that none surely precedes may be the first.
 */
import { isBefore } from './element.ts';
import {
  Failed,
  type ListShape,
  Open,
  type Value,
  failed,
  faultsOf,
  isList,
  isNever,
  listShape,
  needsAtTop,
  possible,
  setOf,
  unite,
  uniteFaults,
} from '../value.ts';

/** A list, and the faults it may be instead. */
export interface View {
  readonly list: ListShape;
  readonly faults: Open['faults'];
  readonly needs: Open['needs'];
}

/** A list as items; a definite fault stops the operation. `aucun` never reaches one. */
export function view(value: Value): View | Failed {
  if (isList(value)) return { list: listShape(value), faults: [], needs: [] };
  if (value instanceof Failed) return value;
  if (!(value instanceof Open)) return failed('hole', 'absent value', '');
  const list: ListShape = value.shape.kind === 'list' ? value.shape : { ...listShape([]), atMost: isNever(value.shape) ? 0 : null };
  return { list, faults: value.faults, needs: value.needs };
}

/** The possible faults of the list come first; without one, its needs count only where the value is open. */
export function withFrom(value: Value, from: View): Value {
  if (from.faults.length === 0) return value;
  const { shape, none } = setOf(value);
  return possible(shape, none, uniteFaults(from.faults, faultsOf(value)), unite(from.needs, needsAtTop(value)));
}

/** What reading an element may raise. */
export interface Reading {
  readonly element: Value;
  /** It is like others that may stand anywhere (`rest`), none of which is surely there. */
  readonly anywhere: boolean;
  readonly faults: Open['faults'];
  readonly needs: Open['needs'];
  /** The list surely holds it, and what comes after it is not read. */
  readonly stops: boolean;
}

/** Whether the order of all that a list may hold is known. */
export const isInOrder = ({ ordered, rest }: ListShape): boolean => ordered && rest === null;

/** The readings that may come about: those before which none surely comes that stops. `ordered`: but for `rest`, they are in their order. */
export function reached<R extends Reading>(readings: readonly R[], ordered: boolean): readonly R[] {
  const stops = readings.filter((reading) => reading.stops);
  const [first] = stops;
  if (first === undefined) return readings;
  if (!ordered) return readings.filter(({ element }) => !stops.some((stop) => isBefore(stop.element, element) === true));
  const end = readings.indexOf(first);
  return readings.filter(({ anywhere }, at) => anywhere || at <= end);
}

/** What the readings that may come about raise, and what tells which does. */
export function raisedBy(readings: readonly Reading[], ordered: boolean): Pick<Reading, 'faults' | 'needs'> {
  const may = reached(readings, ordered);
  return { faults: uniteFaults(...may.map(({ faults }) => faults)), needs: unite(...may.map(({ needs }) => needs)) };
}

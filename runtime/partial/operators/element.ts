/** Elements of a donnée list: their identity and their order, which an unknown sort key leaves open (decision 28). */
import { isDefinite, join, truth } from '../join.ts';
import { compare, and, or } from './logic.ts';
import {
  ELEMENT,
  Failed,
  type Known,
  Open,
  type RecordValue,
  type Value,
  isNumeric,
  isRecord,
  needsAtTop,
  possible,
  record,
  unite,
} from '../value.ts';

/**
 * Gives the records of a donnée list their identity, in the dossier's order, and sorts them by a field (equal keys keep that order; `aucun`
 * comes last). Where an unknown key leaves the order open, the list is one whose elements are known and whose order is not.
 */
export function identify(list: string, records: readonly RecordValue[], sortedBy: string | null): Value {
  const elements = records.map((fields, index) => record(fields, { list, index, key: sortedBy === null ? undefined : fields[sortedBy] }));
  if (sortedBy === null) return elements;
  const sorted = [...elements].sort((a, b) => compareKeys(a[ELEMENT]?.key, b[ELEMENT]?.key));
  const unsure = elements.filter((element) => !isDefinite(element[ELEMENT]?.key ?? null));
  if (unsure.length === 0 || isOrdered(sorted)) return sorted;
  const needs = unite(...unsure.map((element) => needsAtTop(element[ELEMENT]?.key ?? null)));
  const items = elements.map((value) => ({ value, sure: true }));
  return possible({ kind: 'list', items, rest: null, atLeast: items.length, atMost: items.length, ordered: false }, false, [], needs);
}

/** The record of an element that an unknown list may hold: no place, and fields that need the list itself. */
export const anonymous = (list: string, fields: Readonly<Record<string, Value>>, sortedBy: string | null): RecordValue =>
  record(fields, { list, index: null, key: sortedBy === null ? undefined : fields[sortedBy] });

function compareKeys(a: Value | undefined, b: Value | undefined): number {
  const [x, y] = [rank(a), rank(b)];
  if (x === y) return 0;
  if (x === null || y === null) return x === null ? 1 : -1;
  return x < y ? -1 : 1;
}

/** A key as something JavaScript orders; an open one by its least value, only to give the list some order. */
function rank(key: Value | undefined): number | string | boolean | null {
  if (key instanceof Open) return key.shape.kind === 'range' && typeof key.shape.low === 'number' ? key.shape.low : null;
  return typeof key === 'number' || typeof key === 'string' || typeof key === 'boolean' ? key : null;
}

const isOrdered = (sorted: readonly RecordValue[]): boolean =>
  sorted.every((element, at) => {
    const next = sorted[at + 1];
    return next === undefined || isBefore(element, next) === true;
  });

/** Whether an element comes before another of the same list; elements of two lists are in no order. */
export function isBefore(a: Value, b: Value): Value {
  const [x, y] = [elementOf(a), elementOf(b)];
  if (x === null || y === null || x.list !== y.list) return false;
  const needs = unite(placeNeeds(a), placeNeeds(b));
  if (x.index !== null && x.index === y.index) return false;
  const earlier: Value = x.index === null || y.index === null ? truth({ true: true, false: true }, [], needs) : x.index < y.index;
  const [key, other] = [x.key, y.key];
  if (key === undefined || other === undefined) return earlier;
  if (typeof earlier === 'boolean') return inOrder(earlier ? 'lessOrEqual' : 'less', key, other);
  return or(inOrder('less', key, other), () => and(inOrder('equal', key, other), () => earlier));
}

const elementOf = (value: Value): RecordValue[typeof ELEMENT] => (isRecord(value) ? value[ELEMENT] : null);

/** What would tell where an anonymous element stands: all that its fields need. */
const placeNeeds = (value: Value): Open['needs'] => (isRecord(value) ? unite(...Object.values(value).map(needsAtTop)) : []);

/** Keys in the order of `identify`: `aucun` last, texts by their characters. */
function inOrder(comparison: 'less' | 'lessOrEqual' | 'equal', a: Value, b: Value): Value {
  if (isDefinite(a) && isDefinite(b)) return compare(comparison, compareKeys(a, b), 0, 0, 0, '');
  if (maybeNone(a) || maybeNone(b) || !areNumbers(a, b)) return openly(a, b);
  return compare(comparison, a, b, 0, 0, '');
}

const openly = (a: Value, b: Value): Value => truth({ true: true, false: true }, [], unite(needsAtTop(a), needsAtTop(b)));
const maybeNone = (value: Value): boolean => value === null || (value instanceof Open && value.none);
const areNumbers = (...values: readonly Value[]): boolean =>
  values.every((value) => isNumeric(value) || (value instanceof Open && value.shape.kind === 'range'));

const numbers = new WeakMap<object, number>();
let lastNumber = 0;

/** Tells apart values that have no name of their own. */
function numberOf(value: object): number {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  lastNumber += 1;
  numbers.set(value, lastNumber);
  return lastNumber;
}

/** A text that is the same for the same element and for equal known values: the key of a memo. Open values are told apart by object. */
export function keyOf(value: Value): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (value instanceof Open || value instanceof Failed) return `?${numberOf(value)}`;
  if (isRecord(value)) {
    const element = value[ELEMENT];
    if (element?.index === null) return `?${numberOf(value)}`;
    if (element !== null) return `${element.list}#${element.index}`;
    return `{${Object.entries(value)
      .map(([name, inner]) => `${name}:${keyOf(inner)}`)
      .join(',')}}`;
  }
  return Array.isArray(value) ? `[${value.map(keyOf).join(',')}]` : JSON.stringify(value);
}

/**
 * Applies a function of elements to values that may be open: each possible element in turn, the results put together. It is how the value
 * of a `pour chaque` definition is read for an element that is not known.
 */
export function forEachOption(args: readonly Value[], compute: (...known: readonly Known[]) => Value): Value {
  const at = args.findIndex((arg) => arg instanceof Open || arg instanceof Failed);
  const arg = args[at];
  if (arg === undefined) return compute(...(args as readonly Known[]));
  if (arg instanceof Failed) return arg;
  if (!(arg instanceof Open) || arg.shape.kind !== 'options') throw new Error('an element is a record or a value of a choix');
  const options: readonly Known[] = arg.none ? [null, ...arg.shape.values] : arg.shape.values;
  const results = options.map((value) => forEachOption([...args.slice(0, at), value, ...args.slice(at + 1)], compute));
  const faults = arg.faults.map((fault) => new Failed(fault));
  return join([...results, ...faults], arg.needs);
}

/** The field of a record, of each record it may be. */
export function field(of: Value, name: string): Value {
  if (isRecord(of)) return of[name] ?? null;
  if (of instanceof Failed) return of;
  return forEachOption([of], (known) => (isRecord(known) ? (known[name] ?? null) : null));
}

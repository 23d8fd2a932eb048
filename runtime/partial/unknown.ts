/** What is not given: for each type, the set of all its values. `need` says what would tell. */
import type { Need } from '../outcome.ts';
import { BOTH, type Numeric, Open, type Value, possible, setOf } from './value.ts';

/** An oui/non of which nothing is known. */
export const unknownBoolean = (need: Need): Value => new Open(BOTH, false, [], [need]);

/** A choix: its values; or a question: its readings. */
export const unknownChoice = (values: readonly string[], need: Need): Value => possible({ kind: 'options', values }, false, [], [need]);

/** A number between its declared bounds, or a day; null: without limit on that side. */
export const unknownNumber = (low: Numeric | null, high: Numeric | null, need: Need): Value =>
  possible({ kind: 'range', low, high }, false, [], [need]);

/** A text. */
export const unknownText = (need: Need): Value => new Open({ kind: 'any' }, false, [], [need]);

/** A period. */
export const unknownPeriod = (need: Need): Value =>
  new Open({ kind: 'period', start: { low: null, high: null }, end: { low: null, high: null }, empty: true }, false, [], [need]);

/** A list of any number of elements up to the most it may hold; `element` describes each, its unknowns needing the list itself. */
export const unknownList = (element: Value, atMost: number | null, need: Need): Value =>
  new Open({ kind: 'list', items: [], rest: element, atLeast: 0, atMost, ordered: true }, false, [], [need]);

/** The same, or `aucun`: an optional donnée of which nothing is known. */
export const orNone = (value: Value, need: Need): Value => new Open(setOf(value).shape, true, [], [need]);

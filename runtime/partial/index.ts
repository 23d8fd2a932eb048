/**
 * THE WORLD WITH UNKNOWNS (decisions 35 to 38): what both evaluators call for a dossier that is not complete. Every function takes and
 * gives a `Value`; a fault is a value too, nothing here is thrown. What may not be needed is given as a function and read only if it is.
 */
export * from './value.ts';
export * from './unknown.ts';
export * from './join.ts';
export { type Movement, lift, rangeOf } from './lift.ts';
export * from './numbers.ts';
export * from './logic.ts';
export * from './days.ts';
export * from './element.ts';
export * from './lists.ts';
export * from './pick.ts';
export * from './choose.ts';
export * from './cells.ts';
export { type Fixed, type Tried, type Unknown } from './fixed.ts';
export { MOST_COMBINATIONS } from './tree.ts';
export { Unknowns } from './unknowns.ts';
export * from './settle.ts';

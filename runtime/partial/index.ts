/**
 * THE WORLD WITH UNKNOWNS (decisions 35 to 38): what both evaluators call for a dossier that is not complete. Every function takes and
 * gives a `Value`; a fault is a value too, nothing here is thrown. What may not be needed is given as a function and read only if it is.
 */
export * from './value.ts';
export * from './unknown.ts';
export * from './join.ts';
export { type Movement, lift, rangeOf } from './operators/lift.ts';
export * from './operators/numbers.ts';
export * from './operators/logic.ts';
export * from './operators/days.ts';
export * from './operators/element.ts';
export * from './operators/lists.ts';
export * from './operators/filled.ts';
export * from './operators/sum.ts';
export * from './operators/pick.ts';
export * from './clauses/choose.ts';
export { type Late, type Never } from './clauses/agree.ts';
export { type Column, table } from './clauses/table.ts';
export * from './cells.ts';
export { type Evaluate, type Fixed, type Tried, type Unknown } from './fixed.ts';
export { MOST_COMBINATIONS } from './tree.ts';
export { Unknowns } from './unknowns.ts';
export * from './settle.ts';

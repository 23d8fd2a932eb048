/** What generated code calls: exact numbers, days, the French calendar, periods, the JSON edge. No dependency, no I/O, browser-safe. */
export * from './outcome.ts';
export * from './fault.ts';
export * from './numbers/decimal.ts';
export * from './numbers/fraction.ts';
export * from './numbers/rounding.ts';
export * from './dates/day.ts';
export * from './dates/calendar.ts';
export * from './dates/period.ts';
export * from './input/edge.ts';
export * from './input/issue-text.ts';
export * from './emitted/lists.ts';
export * from './emitted/faults.ts';
/** The same operators on values of which some are not known. */
export * as partial from './partial/index.ts';
export * from './emitted/reader.ts';
export * from './emitted/quick.ts';
export { Choice, isTally } from './emitted/choice.ts';
export * from './emitted/shape.ts';
export * from './emitted/results.ts';
export { OpenDossier } from './emitted/open-dossier.ts';
export * from './emitted/session.ts';

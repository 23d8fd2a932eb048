/** What generated code calls: exact numbers, days, the French calendar, periods, the JSON edge. No dependency, no I/O, browser-safe. */
export * from './outcome.ts';
export * from './fault.ts';
export * from './decimal.ts';
export * from './fraction.ts';
export * from './rounding.ts';
export * from './day.ts';
export * from './calendar.ts';
export * from './period.ts';
export * from './edge.ts';
export * from './issue-text.ts';
export * from './emitted/lists.ts';
export * from './emitted/faults.ts';
/** The same operators on values of which some are not known. */
export * as partial from './partial/index.ts';
export * from './emitted/reader.ts';
export * from './emitted/quick.ts';
export * from './emitted/shape.ts';
export * from './emitted/results.ts';
export * from './emitted/session.ts';

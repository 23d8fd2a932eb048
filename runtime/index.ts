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

/** What emitted code says when clauses meet, and when a dossier cannot be read. */
import { describeIssue } from '../issue-text.ts';
import type { Issue } from '../edge.ts';
import { raise } from '../fault.ts';
import type { Determined } from '../outcome.ts';

/** Several clauses hold with different values: a conflict that names all that hold. */
export function conflict(definition: string, holds: readonly boolean[]): never {
  return raise(
    'conflict',
    'different values',
    definition,
    holds.flatMap((held, index) => (held ? [index] : [])),
  );
}

/** Whether two clauses give the same value. Records are compared by their fields, whatever their place in a list. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [x, y] = [Object.entries(a).filter(isContent), Object.entries(b).filter(isContent)];
  const others = new Map(y);
  return (
    Array.isArray(a) === Array.isArray(b) && x.length === y.length && x.every(([key, value]) => others.has(key) && sameValue(value, others.get(key)))
  );
}

const PLACES = new Set(['$rank', '$place', '$list']);
const isContent = ([key]: readonly [string, unknown]): boolean => !PLACES.has(key);

/** A result that is a value. */
export const determined = <T>(value: T): Determined<T> => ({ kind: 'value', value });

/** A dossier that cannot be read. `issues` says all that is wrong with it, never what was given. */
export class InvalidInput extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => describeIssue(issue)).join('\n'));
    this.name = 'InvalidInput';
    this.issues = issues;
  }
}

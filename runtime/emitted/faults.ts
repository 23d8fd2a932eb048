/** What emitted code says when clauses meet, and when a dossier cannot be read. */
import { describeIssue } from '../input/issue-text.ts';
import type { Issue } from '../input/edge.ts';
import { raise } from '../fault.ts';
import type { Determined } from '../outcome.ts';

/** Clauses of one rule, or rows of one table, of which several may hold: they must give the same value. */
export class Clauses<T> {
  readonly #definition: string;
  readonly #holds: readonly boolean[];
  #value: T | undefined;
  #given = false;
  #differ = false;

  /** `holds`: which of them hold, in order. */
  constructor(definition: string, holds: readonly boolean[]) {
    this.#definition = definition;
    this.#holds = holds;
  }

  /** The value of one that holds. */
  give(value: T): void {
    if (!this.#given) this.#value = value;
    else if (!sameValue(this.#value, value)) this.#differ = true;
    this.#given = true;
  }

  /** The common value; a conflict that names all that hold when they differ, a hole when none does. */
  value(reason: 'no branch' | 'no row' | 'out of bounds'): T {
    return this.valueOr(() => raise('hole', reason, this.#definition));
  }

  /** The common value; another one when none holds. */
  valueOr(other: () => T): T {
    if (this.#differ) {
      const places = this.#holds.flatMap((held, index) => (held ? [index] : []));
      raise('conflict', 'different values', this.#definition, places);
    }
    return this.#given ? (this.#value as T) : other(); // given, so a T
  }
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

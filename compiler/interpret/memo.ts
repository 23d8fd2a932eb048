/** What is known of the definitions of a plan, by the elements and the application day they are worked out for. */
import { type Value, keyOf } from '../../runtime/partial/index.ts';
import type { PlannedSite } from './code/scope.ts';

/**
 * What was met before, where it is found at once: of a definition without an element, or for one that is the very same object, on the
 * ruleset's own day. The rest has a name: `keyFor`.
 */
export class Met<T> {
  readonly #found: (Map<Value | undefined, T> | undefined)[] = [];

  get({ at }: PlannedSite, elements: readonly Value[], day: Value | undefined): T | undefined {
    return isPlain(elements, day) ? this.#found[at]?.get(elements[0]) : undefined;
  }

  keep({ at }: PlannedSite, elements: readonly Value[], day: Value | undefined, found: T): void {
    if (isPlain(elements, day)) (this.#found[at] ??= new Map()).set(elements[0], found);
  }
}

const isPlain = (elements: readonly Value[], day: Value | undefined): boolean => day === undefined && elements.length < 2;

/** One text for a definition or a guarantee, the elements and the day it is evaluated for. */
export function keyFor({ at }: PlannedSite, elements: readonly Value[], day: Value | undefined): string {
  if (elements.length === 0 && day === undefined) return `${at}`;
  return `${at}|${day === undefined ? '' : keyOf(day)}|${elements.map(keyOf).join('|')}`;
}

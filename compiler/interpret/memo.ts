/** What is known of the definitions of a plan, by the elements and the application day they are worked out for. */
import { type Value, keyOf } from '../../runtime/partial/index.ts';
import type { PlannedSite } from './code/scope.ts';

/**
 * What was met before, where it is found at once: of a definition without an element, or for one that is the very same object, on the
 * ruleset's own day. The rest has a name: `keyFor`.
 */
export class Met<T> {
  readonly #alone: (T | undefined)[] = [];
  readonly #found: (Map<Value | undefined, T> | undefined)[] = [];

  get({ at }: PlannedSite, elements: readonly Value[], day: Value | undefined): T | undefined {
    if (!isPlain(elements, day)) return undefined;
    return elements.length === 0 ? this.#alone[at] : this.#found[at]?.get(elements[0]);
  }

  keep({ at }: PlannedSite, elements: readonly Value[], day: Value | undefined, found: T): void {
    if (!isPlain(elements, day)) return;
    if (elements.length === 0) this.#alone[at] = found;
    else (this.#found[at] ??= new Map()).set(elements[0], found);
  }
}

const isPlain = (elements: readonly Value[], day: Value | undefined): boolean => day === undefined && elements.length < 2;

/** One text for a definition or a guarantee, the elements and the day it is evaluated for. */
export function keyFor({ at }: PlannedSite, elements: readonly Value[], day: Value | undefined): string {
  if (elements.length === 0 && day === undefined) return `${at}`;
  return `${at}|${day === undefined ? '' : keyOf(day)}|${elements.map(keyOf).join('|')}`;
}

/** What is met while things are worked out within one another: each takes off what it met itself. Outside of them nothing is noted. */
export class Trail<T> {
  /** The first `#size` are met; the places after them are written over. */
  readonly #met: T[] = [];
  #size = 0;
  #depth = 0;

  /** Something begins; what is given is for its `leave`. */
  enter(): number {
    this.#depth += 1;
    return this.#size;
  }

  note(one: T): void {
    if (this.#depth === 0) return;
    this.#met[this.#size] = one;
    this.#size += 1;
  }

  /** What was met since `from`, each once, in the order first met. */
  leave(from: number): readonly T[] {
    const end = this.#size;
    this.#depth -= 1;
    this.#size = from;
    return end === from ? NONE : once(this.#met.slice(from, end));
  }
}

const NONE: readonly never[] = [];

/** So few are looked through one by one. */
const FEW = 16;

/** Each once, in the order first met. */
function once<T>(met: readonly T[]): readonly T[] {
  if (met.length < 2) return met;
  if (met.length > FEW) return [...new Set(met)];
  const found: T[] = [];
  for (const one of met) if (!found.includes(one)) found.push(one);
  return found;
}

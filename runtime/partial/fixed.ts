/** Values given in place of unknowns, so that a result can be computed anew with them. */
import type { Need } from '../outcome.ts';
import type { Known, Value } from './value.ts';

/** Something not given, of which a value can stand in its place. */
export interface Unknown {
  readonly need: Need;
  /** Its `needKey`: under this key it is given a value. */
  readonly key: string;
  /** All it may be, `aucun` among them where it is possible; empty when that cannot be listed. */
  readonly values: readonly Known[];
  /** Some values it may take, for one whose values cannot be listed. */
  readonly samples: readonly Known[];
}

/** An unknown with its place in the dossier. */
export interface Tried extends Unknown {
  readonly place: number;
}

/** Computes a value anew with some unknowns given. */
export type Evaluate = (fixed: Fixed) => Value;

/** Values given to unknowns, by `needKey`, some after others: the same value given after the same ones is the same object. */
export class Fixed {
  /** What was given before; null: this is the dossier itself. */
  readonly before: Fixed | null;
  readonly latest: ReadonlyMap<string, Known>;
  readonly #next = new Map<string, Map<Known, Fixed>>();

  constructor(before: Fixed | null, latest: ReadonlyMap<string, Known>) {
    this.before = before;
    this.latest = latest;
  }

  /** The last value given to an unknown; undefined: none was. */
  get(key: string): Known | undefined {
    const own = this.latest.get(key);
    return own !== undefined || this.before === null ? own : this.before.get(key);
  }

  /** One more value given, in place of the one given before if there is one. */
  with(key: string, value: Known): Fixed {
    if (this.get(key) === value) return this;
    const values = this.#next.get(key) ?? new Map<Known, Fixed>();
    this.#next.set(key, values);
    const next = values.get(value) ?? new Fixed(this, new Map([[key, value]]));
    values.set(value, next);
    return next;
  }
}

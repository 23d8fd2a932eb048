/** What several clauses or rows that apply give together, and all that may be given where too much is open to try. */
import { canBe, isDefinite, join, needsOf, sameness } from '../join.ts';
import {
  Failed,
  NO_FAULTS,
  NO_NEEDS,
  Open,
  type Value,
  failed,
  faultsOf,
  needsAtTop,
  possible,
  setOf,
  unite,
  uniteFaults,
  withNeeds,
} from '../value.ts';

/** A value, or a function that gives it when it is needed. */
export type Late = Value | (() => Value);

export const read = (late: Late): Value => (typeof late === 'function' ? late() : late);

/** What no dossier meets, as the compiler has proven: that no clause applies, that two that apply differ. */
export type Never = 'hole' | 'conflict';

/** Which clauses or rows apply, the last one first. */
export interface Applied {
  readonly at: number;
  readonly before: Applied | null;
  /** Tells what applies apart. */
  readonly key: string;
}

/** One more that applies. */
export const applying = (before: Applied | null, at: number): Applied => ({ at, before, key: before === null ? `${at}` : `${before.key} ${at}` });

/** What those that apply give, as far as it was read. */
interface Gathered {
  readonly values: readonly Value[];
  readonly indices: readonly number[];
  readonly faults: Open['faults'];
  readonly needs: Open['needs'];
  /** Surely a fault: what follows is not read. */
  readonly stopped: Value | null;
}

const NOTHING: Gathered = { values: [], indices: [], faults: NO_FAULTS, needs: NO_NEEDS, stopped: null };

/** The values of clauses or rows, each read at most once. */
export class Readings {
  readonly #given: (Value | undefined)[] = [];
  readonly #compute: (at: number) => Value;
  readonly #none: () => Value;
  readonly #where: string;
  readonly #never: readonly Never[];
  #otherwise: Value | undefined = undefined;
  /** What begins alike is gathered once. */
  readonly #gathered = new Map<string, Gathered>();

  /** `none` where nothing applies. */
  constructor(compute: (at: number) => Value, none: () => Value, where: string, never: readonly Never[] = []) {
    this.#compute = compute;
    this.#none = none;
    this.#where = where;
    this.#never = never;
  }

  value(at: number): Value {
    const known = this.#given[at];
    return known === undefined ? (this.#given[at] = this.#compute(at)) : known;
  }

  otherwise(): Value {
    return this.#otherwise === undefined ? (this.#otherwise = this.#none()) : this.#otherwise;
  }

  isNever(what: Never): boolean {
    return this.#never.includes(what);
  }

  /** False of what no dossier meets: nothing that applies where something always does, or values that surely differ where none ever do. */
  canBe(applied: Applied | null): boolean {
    if (applied === null) return !this.isNever('hole');
    return applied.before === null || !this.isNever('conflict') || !alike(this.#gather(applied)).includes(false);
  }

  /** Reads what is needed to put these together, and no more. */
  read(applied: Applied | null): void {
    if (applied === null) this.otherwise();
    else if (applied.before === null) this.value(applied.at);
    else this.#gather(applied);
  }

  /** The common value of everything that applies; two that differ are a conflict, two that may differ a possible one. */
  together(applied: Applied | null): Value {
    if (applied === null) return this.otherwise();
    return applied.before === null ? this.value(applied.at) : this.#agree(this.#gather(applied));
  }

  #gather(applied: Applied): Gathered {
    const known = this.#gathered.get(applied.key);
    if (known !== undefined) return known;
    const before = applied.before === null ? NOTHING : this.#gather(applied.before);
    const made = this.#add(before, applied.at);
    this.#gathered.set(applied.key, made);
    return made;
  }

  #add({ values, indices, faults, needs, stopped }: Gathered, at: number): Gathered {
    const all = [...indices, at];
    if (stopped !== null) return { values, indices: all, faults, needs, stopped };
    const here = this.value(at);
    if (here instanceof Failed && faults.length === 0) return { values, indices: all, faults, needs, stopped: here };
    const united = uniteFaults(faults, faultsOf(here));
    const needed = withNeeds(needs, needsAtTop(here));
    const { shape, none } = setOf(here);
    const isFault = shape.kind === 'options' && shape.values.length === 0 && !none;
    return {
      values: [...values, here],
      indices: all,
      faults: united,
      needs: needed,
      stopped: isFault ? possible(shape, false, united, needed) : null,
    };
  }

  #agree(gathered: Gathered): Value {
    const { values, indices, faults, needs, stopped } = gathered;
    if (stopped !== null) return stopped;
    const [first] = values;
    if (first === undefined) return this.otherwise();
    const conflict = failed('conflict', 'different values', this.#where, indices).fault;
    const verdicts = alike(gathered);
    const set = setOf(values.find((value) => isDefinite(value)) ?? first);
    if (verdicts.includes(false)) return possible({ kind: 'options', values: [] }, false, uniteFaults(faults, [conflict]), needs);
    if (!verdicts.includes('open') || this.isNever('conflict')) return possible(set.shape, set.none, faults, needs);
    // What is open within a record or a list is what tells whether there is a conflict.
    const within = values.reduce<Open['needs']>((all, value) => withNeeds(all, needsOf(value)), needs);
    return possible(set.shape, set.none, uniteFaults(faults, [conflict]), within);
  }
}

/** Whether each value is the same as the first. */
const alike = ({ values: [first, ...others] }: Gathered): readonly (boolean | 'open')[] =>
  first === undefined ? [] : others.map((other) => sameness(first, other));

/** Too many open guards to try: whatever may apply, and the errors that may arise. More than what is possible, never less. */
export function anyOf(applies: readonly Value[], readings: Readings, where: string): Value {
  const may = [...applies.keys()].filter((at) => canBe(applies[at] ?? false).true);
  const surely = applies.some((value) => value === true || value instanceof Failed) || readings.isNever('hole');
  const results = may.map((at) => readings.value(at));
  if (!surely) results.push(readings.otherwise());
  if (may.length > 1 && !readings.isNever('conflict')) results.push(failed('conflict', 'different values', where, may));
  results.push(...applies.flatMap((value) => faultsOf(value).map((fault) => new Failed(fault))));
  return join(results, unite(...applies.map(needsAtTop)));
}

/** A guard is oui or non: `aucun` is neither, and reading it is a fault. */
export function present(guard: Value, where: string): Value {
  const absent = (): Failed => failed('hole', 'absent value', where);
  if (guard === null) return absent();
  if (!(guard instanceof Open) || !guard.none) return guard;
  return possible(guard.shape, false, uniteFaults(guard.faults, [absent().fault]), guard.needs);
}

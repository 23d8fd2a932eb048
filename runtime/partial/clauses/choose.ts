/**
 * Guards and versions over sets (decision 38): all values still possible, known only if one clause surely applies. Open guards are tried:
 * each combination is decided as the complete evaluator does, and the results are put together.
 */
import { canBe, either, join } from '../join.ts';
import { type Applied, type Late, type Never, Readings, anyOf, applying, present, read } from './agree.ts';
import { NEVER, Open, Failed, type Value, failed, faultsOf, needsAtTop, possible, uniteFaults, withFaults, withNeeds } from '../value.ts';

export interface Branch {
  /** null: always holds. */
  readonly guard: (() => Value) | null;
  readonly value: () => Value;
  /** Later branches this one sets aside when it is effective. */
  readonly excepts: readonly number[];
}

/** What is known of clauses whatever the dossier. */
export interface ClauseFacts {
  /** Why there is no value when no branch is effective; left out, `no branch`. */
  readonly lack?: 'no branch' | 'out of bounds';
  /** Left out, nothing is proven. */
  readonly never?: readonly Never[];
}

const NO_FACTS: ClauseFacts = {};

/** Ways that open guards may fall out, at most. */
const MOST_COMBINATIONS = 128;

/** Guarded values with exceptions, as Core's `choose`. */
export function choose(branches: readonly Branch[], otherwise: (() => Value) | null, where: string, facts: ClauseFacts = NO_FACTS): Value {
  const guards: (Value | undefined)[] = [];
  const guardOf = (at: number): Value => {
    const known = guards[at];
    if (known !== undefined) return known;
    const guard = branches[at]?.guard;
    return (guards[at] = guard === null ? true : present(guard?.() ?? null, where));
  };
  const none = otherwise ?? ((): Value => failed('hole', facts.lack ?? 'no branch', where));
  return chooseAny(branches, guardOf, new Readings((at) => branches[at]?.value() ?? null, none, where, facts.never), where);
}

/** One guarded value and another: what a rule with a single condition is. */
export function when(guard: Value, value: Late, otherwise: Late, where: string): Value {
  if (typeof guard === 'boolean') return read(guard ? value : otherwise);
  if (guard instanceof Open && !guard.none && guard.faults.length === 0) return either(read(value), read(otherwise), guard.needs);
  const readings = new Readings(
    () => read(value),
    () => read(otherwise),
    where,
  );
  return chooseAny(ALONE, () => present(guard, where), readings, where);
}

/**
 * The same of what is only looked at where the guard holds, as the day of a line that its list then keeps: while it is not known whether it does, the
 * value alone, unless it may fail.
 */
export function whenKept(guard: Value, value: Late, otherwise: Late, where: string): Value {
  if (!(guard instanceof Open) || guard.none || guard.faults.length > 0) return when(guard, value, otherwise, where);
  const kept = read(value);
  return faultsOf(kept).length > 0 ? either(kept, read(otherwise), guard.needs) : kept;
}

const ALONE: readonly Pick<Branch, 'excepts'>[] = [{ excepts: [] }];

/** Guards of which some are open or fail: each way that they may fall out. */
function chooseAny(branches: readonly Pick<Branch, 'excepts'>[], guardOf: (at: number) => Value, readings: Readings, where: string): Value {
  const trial = new GuardTrial(branches, guardOf, readings);
  trial.run(0, null, NO_BRANCH);
  if (trial.sole !== undefined) return trial.sole instanceof Failed ? trial.sole : readings.together(trial.sole);
  if (!trial.isTooMany) return trial.all();
  return anyOf(
    branches.map((_, at) => guardOf(at)),
    readings,
    where,
  );
}

const NO_BRANCH: readonly number[] = [];

/**
 * Decides for every way that open guards may fall out. They are met in order, so that a guard behind an exception is read only where it
 * would be; what applies is read then, and put together once all ways are known.
 */
class GuardTrial {
  /** Where no guard is open: what applies, or the fault of the first guard that fails. */
  sole: Applied | null | Failed | undefined = undefined;
  /** There are more ways than are tried. */
  isTooMany = false;
  #left = MOST_COMBINATIONS;
  #faults: Open['faults'] = [];
  #needs: Open['needs'] = [];
  readonly #branches: readonly Pick<Branch, 'excepts'>[];
  readonly #guardOf: (at: number) => Value;
  readonly #readings: Readings;
  readonly #open = new Set<number>();
  readonly #met = new Map<string, Applied | null>();

  constructor(branches: readonly Pick<Branch, 'excepts'>[], guardOf: (at: number) => Value, readings: Readings) {
    this.#branches = branches;
    this.#guardOf = guardOf;
    this.#readings = readings;
  }

  /** From this branch on, those before it decided. */
  run(from: number, before: Applied | null, exceptedBefore: readonly number[]): void {
    let applied = before;
    let excepted = exceptedBefore;
    for (let at = from; at < this.#branches.length; at += 1) {
      const branch = this.#branches[at];
      if (branch === undefined || excepted.includes(at)) continue;
      const guard = this.#guardOf(at);
      if (guard === false) continue;
      if (guard instanceof Failed) {
        this.#fail(guard);
        return;
      }
      if (guard !== true) this.#note(at, guard);
      const can = canBe(guard);
      const isOpen = guard !== true;
      if (isOpen && !can.true && !can.false) return;
      if (isOpen && this.#isNoneLeft()) return;
      if (!can.true) continue;
      const without = applied;
      const exceptedWithout = excepted;
      applied = applying(applied, at);
      if (branch.excepts.length > 0) excepted = [...excepted, ...branch.excepts];
      if (!isOpen || !can.false) continue;
      this.run(at + 1, applied, excepted);
      if (this.#isNoneLeft()) return;
      applied = without;
      excepted = exceptedWithout;
    }
    this.#meet(applied);
  }

  /** All results put together. */
  all(): Value {
    const met = [...this.#met.values()].filter((applied) => this.#readings.canBe(applied));
    const results = met.map((applied) => this.#readings.together(applied));
    if (results.length === 0) return possible(NEVER, false, this.#faults, this.#needs);
    return withFaults(join(results, this.#needs), this.#faults, this.#needs);
  }

  /** Whether a way remains and may not be tried. */
  #isNoneLeft(): boolean {
    this.isTooMany ||= this.#left === 0;
    return this.isTooMany;
  }

  #note(at: number, guard: Value): void {
    if (this.#open.has(at)) return;
    this.#open.add(at);
    this.#needs = withNeeds(this.#needs, needsAtTop(guard));
    this.#faults = uniteFaults(this.#faults, faultsOf(guard));
  }

  #fail(guard: Failed): void {
    if (this.#open.size === 0) this.sole = guard;
    this.#left -= 1;
    this.#faults = uniteFaults(this.#faults, [guard.fault]);
  }

  #meet(applied: Applied | null): void {
    if (this.#open.size === 0) {
      this.sole = applied;
      return;
    }
    this.#left -= 1;
    const key = applied?.key ?? '';
    if (this.#met.has(key)) return;
    this.#met.set(key, applied);
    this.#readings.read(applied);
  }
}

export interface Version {
  /** Both days included; null: without limit. */
  readonly from: number | null;
  readonly to: number | null;
  readonly value: () => Value;
}

/** The version in force on a day. A single version without limits reads no day. */
export function versions(day: () => Value, of: readonly Version[], where: string): Value {
  const [first] = of;
  if (first?.from === null && first.to === null) return first.value();
  const on = day();
  if (on instanceof Failed) return on;
  const missing = failed('hole', 'no version', where);
  if (typeof on === 'number') {
    const found = of.find((version) => isInForce(version, on));
    return found === undefined ? missing : found.value();
  }
  if (!(on instanceof Open)) return failed('hole', 'absent value', where);
  const low = on.shape.kind === 'range' && typeof on.shape.low === 'number' ? on.shape.low : -Infinity;
  const high = on.shape.kind === 'range' && typeof on.shape.high === 'number' ? on.shape.high : Infinity;
  const results: Value[] = on.faults.map((fault) => new Failed(fault));
  if (on.none) results.push(failed('hole', 'absent value', where));
  let covered = low;
  for (const version of [...of].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity))) {
    const [from, to] = [version.from ?? -Infinity, version.to ?? Infinity];
    if (to < low || from > high) continue;
    if (from > covered) results.push(missing);
    results.push(version.value());
    covered = Math.max(covered, to + 1);
  }
  if (covered <= high && covered !== Infinity) results.push(missing);
  return join(results.length === 0 ? [missing] : results, on.needs);
}

const isInForce = (version: Version, day: number): boolean =>
  (version.from === null || version.from <= day) && (version.to === null || day <= version.to);

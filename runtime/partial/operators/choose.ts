/**
 * Guards, tables and versions over sets (decision 38): all values still possible, known only if one clause surely applies. Open guards and
 * columns are tried: each combination is decided as the complete evaluator does, and the results are put together.
 */
import { canBe, either, isDefinite, join, needsOf, sameness } from '../join.ts';
import { and } from './logic.ts';
import { type Bands, type Cell, type Cells, bandsWithin, candidatesOf, passes } from '../cells.ts';
import { type Bounded, highOf, isBounded, lowOf } from './bounded.ts';
import { BOTH, NEVER, Open, Failed, type Value, failed, faultsOf, needsAtTop, possible, setOf, unite, uniteFaults, withFaults } from '../value.ts';

export interface Branch {
  /** null: always holds. */
  readonly guard: (() => Value) | null;
  readonly value: () => Value;
  /** Later branches this one sets aside when it is effective. */
  readonly excepts: readonly number[];
}

/** Open guards or columns decided together, at most. */
const MOST_COMBINATIONS = 128;
/** Ways the open columns of a table may fall among its cells, at most. */
const MOST_CELLS = 1024;

/** How a guard falls out in one trial: it holds or not, or reading it is a fault. */
type Decision = boolean | Failed;

/** What applies in one trial, in order; a fault met on the way; or the place of what must be decided first. */
type Match = readonly number[] | Failed | number;

/** Guarded values with exceptions, as Core's `choose`. */
export function choose(branches: readonly Branch[], otherwise: (() => Value) | null, where: string): Value {
  const guards: (Value | undefined)[] = [];
  const guardOf = (at: number): Value => {
    const known = guards[at];
    if (known !== undefined) return known;
    const guard = branches[at]?.guard;
    return (guards[at] = guard === null ? true : present(guard?.() ?? null, where));
  };
  const [only] = branches;
  if (only !== undefined && branches.length === 1 && otherwise !== null) return when(guardOf(0), only.value, otherwise, where);
  const sole = soleBranch(branches, guardOf);
  return sole === undefined ? chooseAny(branches, guardOf, otherwise, where) : sole.value();
}

/** One guarded value and another: what a rule with a single condition is. */
export function when(guard: Value, value: Late, otherwise: Late, where: string): Value {
  if (typeof guard === 'boolean') return read(guard ? value : otherwise);
  if (isEither(guard)) return either(read(value), read(otherwise), guard.needs);
  return chooseAny(
    [{ guard: () => guard, value: () => read(value), excepts: [] }],
    () => present(guard, where),
    () => read(otherwise),
    where,
  );
}

/** A value, or a function that gives it when it is needed. */
export type Late = Value | (() => Value);

const read = (late: Late): Value => (typeof late === 'function' ? late() : late);

/** An open condition, and nothing else. */
const isEither = (guard: Value): guard is Open => guard instanceof Open && guard.shape === BOTH && !guard.none && guard.faults.length === 0;

/** The only branch that applies, when no guard met on the way is open or fails; undefined: there may be none, or several. */
function soleBranch(branches: readonly Branch[], guardOf: (at: number) => Value): Branch | undefined {
  let sole: Branch | undefined;
  let excepted: readonly number[] = [];
  for (const [at, branch] of branches.entries()) {
    if (excepted.includes(at)) continue;
    const guard = guardOf(at);
    if (guard === false) continue;
    if (guard !== true || sole !== undefined) return undefined;
    sole = branch;
    excepted = branch.excepts;
  }
  return sole;
}

function chooseAny(branches: readonly Branch[], guardOf: (at: number) => Value, otherwise: (() => Value) | null, where: string): Value {
  const given: (Value | undefined)[] = [];
  const valueOf = (at: number): Value => {
    const known = given[at];
    return known === undefined ? (given[at] = branches[at]?.value() ?? null) : known;
  };
  const none = otherwise ?? ((): Value => failed('hole', 'no branch', where));
  const match = (fixed: Trial<Decision>): Match =>
    effectiveBranches(branches, (at) => {
      const guard = fixed[at] ?? guardOf(at);
      return typeof guard === 'boolean' || guard instanceof Failed ? guard : null;
    });
  const waysOf = (at: number): Ways<Decision> => {
    const guard = guardOf(at);
    return { ways: decisionsOf(guard), faults: faultsOf(guard), needs: needsAtTop(guard) };
  };
  const resultOf = (matched: readonly number[]): Value => (matched.length === 0 ? none() : agree(matched, valueOf, where));
  const known = tryAll(match, waysOf, resultOf, MOST_COMBINATIONS);
  if (known !== undefined) return known;
  return anyOf(
    branches.map((_, at) => guardOf(at)),
    valueOf,
    none,
    where,
  );
}

/** A guard is oui or non: `aucun` is neither, and reading it is a fault. */
function present(guard: Value, where: string): Value {
  const absent = (): Failed => failed('hole', 'absent value', where);
  if (guard === null) return absent();
  if (!(guard instanceof Open) || !guard.none) return guard;
  return possible(guard.shape, false, uniteFaults(guard.faults, [absent().fault]), guard.needs);
}

/** Indices of the branches that apply, in order; a fault in a guard that is read; the place of one that is open. */
function effectiveBranches(branches: readonly Branch[], guardOf: (at: number) => Decision | null): Match {
  const effective: number[] = [];
  let excepted: readonly number[] = [];
  for (let at = 0; at < branches.length; at++) {
    const branch = branches[at];
    if (branch === undefined || excepted.includes(at)) continue;
    const holds = guardOf(at);
    if (holds === null) return at;
    if (holds instanceof Failed) return holds;
    if (!holds) continue;
    effective.push(at);
    if (branch.excepts.length > 0) excepted = [...excepted, ...branch.excepts];
  }
  return effective;
}

/** What was decided for each place; undefined: nothing yet. */
type Trial<T> = readonly (T | undefined)[];

/** The ways something open may fall out, the errors it may be instead, and what would tell. */
interface Ways<T> {
  readonly ways: readonly T[];
  readonly faults: Open['faults'];
  readonly needs: Open['needs'];
}

/**
 * Decides for every way that what is open may fall out. What must be decided is met in order, so that a guard behind an exception is read
 * only where it would be. The results of all trials put together; undefined: too many (null is a value).
 */
function tryAll<T>(
  match: (fixed: Trial<T>) => Match,
  waysOf: (at: number) => Ways<T>,
  resultOf: (matched: readonly number[]) => Value,
  most: number,
): Value | undefined {
  const fixed: (T | undefined)[] = [];
  const first = match(fixed);
  if (first instanceof Failed) return first;
  if (typeof first !== 'number') return resultOf(first);
  const results = new Map<string, Value>();
  let needs: Open['needs'] = [];
  let faults: Open['faults'] = [];
  let left = most;
  let tooMany = false;
  const run = (matched: Match): void => {
    if (typeof matched === 'number') {
      const next = waysOf(matched);
      needs = unite(needs, next.needs);
      faults = uniteFaults(faults, next.faults);
      for (const way of next.ways) {
        tooMany ||= left === 0;
        if (tooMany) break;
        fixed[matched] = way;
        run(match(fixed));
      }
      fixed[matched] = undefined;
      return;
    }
    left -= 1;
    if (matched instanceof Failed) faults = uniteFaults(faults, [matched.fault]);
    else {
      const key = matched.join(' ');
      if (!results.has(key)) results.set(key, resultOf(matched));
    }
  };
  run(first);
  if (tooMany) return undefined;
  const found = results.size === 0 ? possible(NEVER, false, faults, needs) : join([...results.values()], needs);
  return results.size === 0 ? found : withFaults(found, faults, needs);
}

/** Too many open guards to try: whatever may apply, and the errors that may arise. More than what is possible, never less. */
function anyOf(applies: readonly Value[], valueOf: (at: number) => Value, otherwise: () => Value, where: string): Value {
  const may = [...applies.keys()].filter((at) => canBe(applies[at] ?? false).true);
  const surely = applies.some((value) => value === true || value instanceof Failed);
  const results = may.map(valueOf);
  if (!surely) results.push(otherwise());
  if (may.length > 1) results.push(failed('conflict', 'different values', where, may));
  results.push(...applies.flatMap((value) => faultsOf(value).map((fault) => new Failed(fault))));
  return join(results, unite(...applies.map(needsAtTop)));
}

function decisionsOf(guard: Value): readonly Decision[] {
  const can = canBe(guard);
  return [...(can.true ? [true] : []), ...(can.false ? [false] : [])];
}

/** The common value of everything that applies; two that differ are a conflict, two that may differ a possible one. */
function agree(indices: readonly number[], valueOf: (at: number) => Value, where: string): Value {
  const sole = indices[0];
  if (sole !== undefined && indices.length === 1) return valueOf(sole);
  const read: Value[] = [];
  let faults: Open['faults'] = [];
  let needs: Open['needs'] = [];
  for (const at of indices) {
    const here = valueOf(at);
    if (here instanceof Failed && faults.length === 0) return here;
    faults = uniteFaults(faults, faultsOf(here));
    needs = unite(needs, needsAtTop(here));
    const { shape, none } = setOf(here);
    if (shape.kind === 'options' && shape.values.length === 0 && !none) return possible(shape, false, faults, needs);
    read.push(here);
  }
  const [first, ...others] = read;
  if (first === undefined) return failed('hole', 'no branch', where);
  if (others.length === 0) return first;
  const conflict = failed('conflict', 'different values', where, indices).fault;
  const alike = others.map((other) => sameness(first, other));
  const set = setOf(read.find((value) => isDefinite(value)) ?? first);
  if (alike.includes(false)) return possible({ kind: 'options', values: [] }, false, uniteFaults(faults, [conflict]), needs);
  if (!alike.includes('open')) return possible(set.shape, set.none, faults, needs);
  // What is open within a record or a list is what tells whether there is a conflict.
  const within = read.reduce<Open['needs']>((all, value) => unite(all, needsOf(value)), needs);
  return possible(set.shape, set.none, uniteFaults(faults, [conflict]), within);
}

export interface Column {
  readonly value: () => Value;
  /** null: always. */
  readonly applies: (() => Value) | null;
  /** Scale of the numbers of its cells. */
  readonly scale: number;
}

/** What a column holds in one trial: a value, or nothing to test. */
type Reading = { readonly value: Exclude<Value, Open | Failed> } | 'does not apply';

/** The value of the rows whose every cell holds, as Core's `table`. A column is read once, when a row gets to a test on it. */
export function table(columns: readonly Column[], cells: Cells, values: readonly Late[], where: string): Value {
  const [only] = columns;
  const bands = columns.length === 1 && only?.applies === null ? cells.bands(0) : null;
  if (only !== undefined && bands !== null && bands.starts.length > 1) {
    const value = only.value();
    if (isBounded(value)) return ofBands(value, bands, values, where);
    return tableOf([{ ...only, value: () => value }], cells, values, where);
  }
  return tableOf(columns, cells, values, where);
}

/** What the rows give for each band that the number in their only column may lie in. */
function ofBands(value: Bounded, bands: Bands, values: readonly Late[], where: string): Value {
  const [low, high] = [lowOf(value) ?? -Infinity, highOf(value) ?? Infinity];
  const { starts, rows } = bands;
  let at = 0;
  while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= low) at += 1;
  const first = ofRows(rows[at] ?? NO_ROW, values, where);
  if (at + 1 === starts.length || (starts[at + 1] ?? 0) > high) return first;
  const results = [first];
  for (at += 1; at < starts.length && (starts[at] ?? 0) <= high; at += 1) results.push(ofRows(rows[at] ?? NO_ROW, values, where));
  return join(results, needsAtTop(value));
}

function ofRows(rows: readonly number[], values: readonly Late[], where: string): Value {
  const [sole] = rows;
  if (sole === undefined) return failed('hole', 'no row', where);
  return rows.length === 1 ? read(values[sole] ?? null) : agree(rows, (row) => read(values[row] ?? null), where);
}

const NO_ROW: readonly number[] = [];

function tableOf(columns: readonly Column[], cells: Cells, values: readonly Late[], where: string): Value {
  const given: (Value | undefined)[] = [];
  const valueOf = (at: number): Value => {
    const known = given[at];
    return known === undefined ? (given[at] = read(values[at] ?? null)) : known;
  };
  const readings: (Ways<Reading> | undefined)[] = [];
  const readingOf = (at: number): Ways<Reading> => {
    const known = readings[at];
    if (known !== undefined) return known;
    const column = columns[at];
    return (readings[at] = column === undefined ? NO_WAYS : readingsOf(column, cells, at, where));
  };
  const match = (fixed: Trial<Reading>): Match => matchingRows(columns, cells.rows, (at) => fixed[at] ?? soleReading(readingOf(at)));
  const none = (): Value => failed('hole', 'no row', where);
  const resultOf = (matched: readonly number[]): Value => (matched.length === 0 ? none() : agree(matched, valueOf, where));
  const known = tryAll(match, readingOf, resultOf, MOST_CELLS);
  if (known !== undefined) return known;
  const applies = cells.rows.map((row) => matchOf(row, columns, readingOf));
  return anyOf(applies, valueOf, none, where);
}

const NO_WAYS: Ways<Reading> = { ways: [], faults: [], needs: [] };

/** Whether a row matches, each column taken apart. */
function matchOf(row: readonly Cell[], columns: readonly Column[], readingOf: (at: number) => Ways<Reading>): Value {
  let found: Value = true;
  for (const [at, test] of row.entries()) {
    if (test.kind === 'any') continue;
    found = and(found, () => {
      const column = readingOf(at);
      const verdicts = column.ways.map((reading): Value => reading === 'does not apply' || passes(test, reading.value, columns[at]?.scale ?? 0));
      return join([...verdicts, ...column.faults.map((fault) => new Failed(fault))], column.needs);
    });
  }
  return found;
}

const soleReading = (column: Ways<Reading>): Reading | null =>
  column.ways.length === 1 && column.faults.length === 0 ? (column.ways[0] ?? null) : null;

/** Rows that match in one trial; the index of a column that must be decided first; or the fault met. */
function matchingRows(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  read: (column: number) => Reading | null,
): readonly number[] | number | Failed {
  const matched: number[] = [];
  for (const [at, row] of rows.entries()) {
    let holds = true;
    for (const [place, test] of row.entries()) {
      if (test.kind === 'any') continue;
      const reading = read(place);
      if (reading === null) return place;
      if (reading === 'does not apply') continue;
      holds = passes(test, reading.value, columns[place]?.scale ?? 0);
      if (!holds) break;
    }
    if (holds) matched.push(at);
  }
  return matched;
}

/** Every way a column may read: where its values are open, one of each stretch that its cells do not tell apart. */
function readingsOf(column: Column, cells: Cells, at: number, where: string): Ways<Reading> {
  const applies = column.applies === null ? true : present(column.applies(), where);
  if (applies === true) return readingsIn(column.value(), cells, at, column.scale);
  const can = canBe(applies);
  const readings: Reading[] = [];
  let faults = faultsOf(applies);
  let needs = needsAtTop(applies);
  if (can.false) readings.push('does not apply');
  if (can.true) {
    const value = column.value();
    needs = unite(needs, needsAtTop(value));
    faults = uniteFaults(faults, faultsOf(value));
    readings.push(...distinguished(value, cells, at, column.scale));
  }
  return { ways: readings, faults, needs };
}

/** The same where the column applies. */
function readingsIn(value: Value, cells: Cells, at: number, scale: number): Ways<Reading> {
  if (!(value instanceof Open) && !(value instanceof Failed)) return { ways: [{ value }], faults: [], needs: [] };
  return { ways: distinguished(value, cells, at, scale), faults: faultsOf(value), needs: needsAtTop(value) };
}

/** One value for each way of passing the cells of a column. */
function distinguished(value: Value, cells: Cells, at: number, scale: number): readonly Reading[] {
  const bands = isBounded(value) ? cells.bands(at) : null;
  if (bands !== null && isBounded(value)) {
    const { from, to } = bandsWithin(bands, lowOf(value), highOf(value));
    const met = new Set<readonly number[]>();
    return [...bands.starts.keys()].slice(from, to).flatMap((band) => {
      const rows = bands.rows[band] ?? NO_ROW;
      if (met.has(rows)) return [];
      met.add(rows);
      return [{ value: bands.starts[band] ?? 0 }];
    });
  }
  const tests = cells.column(at);
  const values = candidatesOf(value, tests);
  if (values.length < 2) return values.map((one) => ({ value: one }));
  const found = new Map<string, Reading>();
  for (const one of values) {
    const signature = tests.map((test) => (passes(test, one, scale) ? '1' : '0')).join('');
    if (!found.has(signature)) found.set(signature, { value: one });
  }
  return [...found.values()];
}

export interface Version {
  /** Both days included; null: without limit. */
  readonly from: number | null;
  readonly to: number | null;
  readonly value: () => Value;
}

/** The version in force on a day. A single version without limits reads no day. */
export function versions(day: () => Value, of: readonly Version[], where: string): Value {
  const [only, second] = of;
  if (only !== undefined && second === undefined && only.from === null && only.to === null) return only.value();
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

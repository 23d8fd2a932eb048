/** Tables over sets: every way that open columns may fall among the cells, the results put together. */
import { canBe, join } from '../join.ts';
import { and } from '../operators/logic.ts';
import { type Late, Readings, anyOf, applying, present, read } from './agree.ts';
import { type Bands, type Cell, type Cells, bandsWithin, candidatesOf, passes } from '../cells.ts';
import { type Bounded, highOf, isBounded, lowOf } from '../operators/bounded.ts';
import { Failed, NEVER, Open, type Value, failed, faultsOf, needsAtTop, possible, unite, uniteFaults, withFaults } from '../value.ts';

/** Ways the open columns of a table may fall among its cells, at most. */
const MOST_CELLS = 1024;

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
  const low = lowOf(value) ?? -Infinity;
  const high = highOf(value) ?? Infinity;
  const { starts, rows } = bands;
  let first = 0;
  while (first + 1 < starts.length && (starts[first + 1] ?? 0) <= low) first += 1;
  let end = first + 1;
  while (end < starts.length && (starts[end] ?? 0) <= high) end += 1;
  if (end === first + 1) return ofRows(rows[first] ?? NO_ROW, values, where);
  const results = rows.slice(first, end).map((met) => ofRows(met, values, where));
  return join(results, needsAtTop(value));
}

function ofRows(rows: readonly number[], values: readonly Late[], where: string): Value {
  const sole = rows[0];
  if (sole === undefined) return failed('hole', 'no row', where);
  return rows.length === 1 ? read(values[sole] ?? null) : readingsOf(values, where).together(rows.reduce(applying, null));
}

const NO_ROW: readonly number[] = [];

const readingsOf = (values: readonly Late[], where: string): Readings =>
  new Readings(
    (row) => read(values[row] ?? null),
    () => failed('hole', 'no row', where),
    where,
  );

function tableOf(columns: readonly Column[], cells: Cells, values: readonly Late[], where: string): Value {
  const columnsRead: (Ways | undefined)[] = [];
  const waysOf = (at: number): Ways => {
    const known = columnsRead[at];
    if (known !== undefined) return known;
    const column = columns[at];
    return (columnsRead[at] = column === undefined ? NO_WAYS : columnReadings(column, cells, at, where));
  };
  const rows = readingsOf(values, where);
  const match = (fixed: Trial): Match => matchingRows(columns, cells.rows, (at) => fixed[at] ?? soleReading(waysOf(at)));
  const known = tryAll(match, waysOf, (matched) => rows.together(matched.reduce(applying, null)));
  if (known !== undefined) return known;
  const applies = cells.rows.map((row) => matchOf(row, columns, waysOf));
  return anyOf(applies, rows, where);
}

const NO_WAYS: Ways = { ways: [], faults: [], needs: [] };

/** Whether a row matches, each column taken apart. */
function matchOf(row: readonly Cell[], columns: readonly Column[], readingOf: (at: number) => Ways): Value {
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

const soleReading = (column: Ways): Reading | null => (column.ways.length === 1 && column.faults.length === 0 ? (column.ways[0] ?? null) : null);

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
function columnReadings(column: Column, cells: Cells, at: number, where: string): Ways {
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
function readingsIn(value: Value, cells: Cells, at: number, scale: number): Ways {
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

/** What was decided for each place; undefined: nothing yet. */
type Trial = readonly (Reading | undefined)[];

/** What applies in one trial, in order; a fault met on the way; or the place of what must be decided first. */
type Match = readonly number[] | Failed | number;

/** The ways a column may read, the errors it may be instead, and what would tell. */
interface Ways {
  readonly ways: readonly Reading[];
  readonly faults: Open['faults'];
  readonly needs: Open['needs'];
}

/**
 * Decides for every way that what is open may fall out. What must be decided is met in order, so that a guard behind an exception is read
 * only where it would be. The results of all trials put together; undefined: too many (null is a value).
 */
function tryAll(match: (fixed: Trial) => Match, waysOf: (at: number) => Ways, resultOf: (matched: readonly number[]) => Value): Value | undefined {
  const fixed: (Reading | undefined)[] = [];
  const first = match(fixed);
  if (first instanceof Failed) return first;
  if (typeof first !== 'number') return resultOf(first);
  const results = new Map<string, Value>();
  let needs: Open['needs'] = [];
  let faults: Open['faults'] = [];
  let left = MOST_CELLS;
  let tooMany = false;
  const noted = new Set<number>();
  const run = (matched: Match): void => {
    if (typeof matched === 'number') {
      const next = waysOf(matched);
      if (!noted.has(matched)) {
        noted.add(matched);
        needs = unite(needs, next.needs);
        faults = uniteFaults(faults, next.faults);
      }
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

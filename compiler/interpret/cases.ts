/** The documents' tables run as tests (decisions 47 and 48): what each expected cell asks, what was obtained, whether they agree. */
import type * as Core from '../../dsl/model/core.ts';
import type { CaseRow, CaseTable, Expectation, Expected, Model } from '../../dsl/model/model.ts';
import { nameKey } from '../../dsl/names.ts';
import type { Span } from '../../dsl/syntax/span.ts';
import type { Type } from '../../dsl/model/types.ts';
import { walk } from '../../dsl/syntax/walk.ts';
import type { Outcome } from '../../runtime/outcome.ts';
import { type Settled, type Value, Failed, Open, isDefinite, isList, needsOf, sameness, settle, settleClosely } from '../../runtime/partial/index.ts';
import type { Plan } from '../plan/plan.ts';
import { inCell, inFrench, listInFrench } from '../words.ts';
import { sessionOf } from './evaluate.ts';
import { evaluateExpr } from './code/expression.ts';
import { dossierOf, fixedBy } from './dossier/given.ts';
import { type Machine, definitionsOf } from './machine.ts';
import { FAULTS, errorInFrench } from './reasons/fault-words.ts';
import type { Observer } from './reasons/observer.ts';
import { type Json, outcomeOf } from './outcome.ts';
import { type Scope, bind } from './code/scope.ts';
import type { Session } from './session.ts';
import { valueOf } from './world.ts';

/** `conforme`, `écart`, `sans attendu` (a blank cell), `en erreur` (a fault nobody expected), `non regardé` (`—`). */
export type CellState = 'matches' | 'differs' | 'blank' | 'fault' | 'unchecked';

/** `passed`: every looked-at cell matches, and none is blank. `idle`: no cell is looked at, so that the row cannot fail and is no success either. */
export type RowState = 'passed' | 'failed' | 'idle';

export interface CellReport {
  readonly title: string;
  /** The expected cell as written. */
  readonly cell: string;
  readonly span: Span;
  readonly expected: Expected;
  readonly state: CellState;
  readonly obtained: Obtained;
  readonly type: Type;
  /** What was obtained, as a cell would write it; with the reason of an error that the cell does not expect. */
  readonly text: string;
  /** The definition the column shows, when it is one or a value of one per element. */
  readonly definition: string | null;
}

/** One outcome, or one per element of the list that the column shows. */
export type Obtained = { readonly outcome: Outcome<Json> } | { readonly elements: readonly Outcome<Json>[] };

export interface RowReport {
  readonly number: string;
  readonly span: Span;
  readonly state: RowState;
  readonly cells: readonly CellReport[];
}

export interface TableReport {
  readonly title: string;
  readonly span: Span;
  readonly rows: readonly RowReport[];
}

export interface CaseReport {
  readonly tables: readonly TableReport[];
  /** Cells by state, and rows. */
  readonly cells: Readonly<Record<CellState, number>>;
  readonly rows: Readonly<Record<RowState, number>>;
}

interface CaseOptions {
  readonly observer?: Observer;
}

/** Runs every row of every case table. */
export function runCases(model: Model, plan: Plan, options: CaseOptions = {}): CaseReport {
  const tables = model.cases.map((table: CaseTable): TableReport => ({
    title: table.title,
    span: table.span,
    rows: table.rows.map((row) => runCase(plan, row, options)),
  }));
  const rows = tables.flatMap((table) => table.rows);
  const states = rows.flatMap((row) => row.cells.map((cell) => cell.state));
  const count = (state: CellState): number => states.filter((one) => one === state).length;
  const rowCount = (state: RowState): number => rows.filter((row) => row.state === state).length;
  return {
    tables,
    cells: { matches: count('matches'), differs: count('differs'), blank: count('blank'), fault: count('fault'), unchecked: count('unchecked') },
    rows: { passed: rowCount('passed'), failed: rowCount('failed'), idle: rowCount('idle') },
  };
}

/** Runs one row. */
export function runCase(plan: Plan, row: CaseRow, options: CaseOptions = {}): RowReport {
  const session = sessionOfCase(plan, row, options);
  const cells = row.expectations.map((expectation) => runCell(session, expectation));
  return { number: row.number, span: row.span, state: rowState(cells), cells };
}

/** A list of `—` asks how many elements there are: its row expects something. */
function rowState(cells: readonly CellReport[]): RowState {
  if (cells.every(({ expected }) => expected.kind === 'unchecked')) return 'idle';
  return cells.every(({ state }) => state === 'matches' || state === 'unchecked') ? 'passed' : 'failed';
}

/** The dossier of a row, ready to be asked for reasons. */
export const sessionOfCase = (plan: Plan, row: CaseRow, options: CaseOptions = {}): Session =>
  sessionOf(plan, dossierOf(plan, row), { readings: row.questions, ...options }, fixedBy(plan, row));

function runCell(session: Session, { title, expr, expected, cell }: Expectation): CellReport {
  const { plan } = session.machine;
  const taintedBy = guaranteesUnder(plan, expr);
  const found = expected.kind === 'list' ? elementsOf(session, expr, taintedBy) : null;
  const how = expected.kind === 'list' ? settleClosely : settle;
  const whole = found === null ? session.settle(taintedBy, (machine) => evaluateExpr(expr, machine.scope), how) : null;
  const obtained: Obtained =
    whole !== null
      ? { outcome: outcomeOf(whole, expr.type, plan) }
      : { elements: (found ?? []).map((item) => outcomeOf(item, elementType(expr.type), plan)) };
  const state = whole !== null ? judge(whole, expected, expr.type, plan) : judgeAll(found ?? [], expected, expr.type, plan);
  return {
    title,
    cell: cell.text,
    span: cell.span,
    expected,
    state,
    obtained,
    type: expr.type,
    text: sayObtained(obtained, expr.type, plan, state === 'matches' ? null : { own: shownBy(expr) }),
    definition: shownBy(expr),
  };
}

const spoiling = new WeakMap<Plan, Map<Core.Expr, readonly number[]>>();

/** A failed guarantee spoils what its column reads: found once per plan, for all rows ask the same. */
function guaranteesUnder(plan: Plan, expr: Core.Expr): readonly number[] {
  const known = spoiling.get(plan) ?? new Map<Core.Expr, readonly number[]>();
  spoiling.set(plan, known);
  const under = known.get(expr) ?? guaranteesIn(plan, expr);
  known.set(expr, under);
  return under;
}

function guaranteesIn(plan: Plan, expr: Core.Expr): readonly number[] {
  const found = new Set<number>();
  walk(expr, (inner) => {
    if (inner.kind === 'ref') for (const index of definitionsOf(plan).get(inner.definition)?.taintedBy ?? []) found.add(index);
  });
  return [...found];
}

/** An element that a `pour chaque` of the column stands on. */
interface Bound {
  readonly as: Core.LocalId;
  readonly element: Value;
}

const scopeWith = (machine: Machine, bound: readonly Bound[], here: (element: Value) => Value): Scope =>
  bound.reduce((scope, { as, element }) => bind(scope, as, here(element)), machine.scope);

/**
 * The elements of a list, each settled by itself; null when it is not one: then the whole is judged. Of `E pour chaque A pour chaque B`, those of
 * each A, one A after the other.
 */
function elementsOf(session: Session, expr: Core.Expr, taintedBy: readonly number[], bound: readonly Bound[] = []): readonly Settled[] | null {
  if (session.isSpoiled(taintedBy)) return null;
  const each = expr.kind === 'each' ? expr : null;
  const items = itemsOf(session, each === null ? expr : each.list, taintedBy, bound);
  if (items === null) return null;
  if (each === null) {
    const apart = items.flatMap((value) => (isListOfLists(expr.type) && isList(value) ? value : [value]));
    return apart.map((value) => ({ value, needs: needsOf(value) }));
  }
  const under = (element: Value): readonly Bound[] => [...bound, { as: each.as, element }];
  if (each.value.type.kind === 'list') {
    const inner = items.map((element) => elementsOf(session, each.value, taintedBy, under(element)));
    return inner.includes(null) ? null : inner.flatMap((settled) => settled ?? []);
  }
  return items.map((element) => session.settle(taintedBy, (machine, here) => evaluateExpr(each.value, scopeWith(machine, under(element), here))));
}

/** The elements of a list whose form is known, whatever is open inside them; one whose form is open is settled first. */
function itemsOf(session: Session, expr: Core.Expr, taintedBy: readonly number[], bound: readonly Bound[]): readonly Value[] | null {
  const found = knownItems(
    evaluateExpr(
      expr,
      scopeWith(session.machine, bound, (element) => element),
    ),
  );
  return found ?? knownItems(session.settle(taintedBy, (machine, here) => evaluateExpr(expr, scopeWith(machine, bound, here)), settleClosely).value);
}

/** Elements that are all there, though their order is not known. */
function knownItems(value: Value): readonly Value[] | null {
  if (isList(value)) return value;
  if (!(value instanceof Open) || value.shape.kind !== 'list' || value.shape.rest !== null || value.faults.length > 0) return null;
  return value.shape.items.every((item) => item.sure) ? value.shape.items.map((item) => item.value) : null;
}

const isListOfLists = (type: Type): boolean => type.kind === 'list' && type.of.kind === 'list';

/** Of a list of lists, what these hold. */
function elementType(type: Type): Type {
  if (type.kind === 'optional') return elementType(type.of);
  if (type.kind !== 'list') return type;
  return type.of.kind === 'list' ? elementType(type.of) : type.of;
}

function judgeAll(found: readonly Settled[], expected: Expected, type: Type, plan: Plan): CellState {
  if (expected.kind !== 'list') return 'differs';
  const states = expected.items.map((item, index): CellState => {
    const settled = found[index];
    return settled === undefined ? 'differs' : judge(settled, item, elementType(type), plan);
  });
  if (found.length !== expected.items.length) return 'differs';
  return (
    (['fault', 'differs', 'blank'] as const).find((state) => states.includes(state)) ??
    (states.every((state) => state === 'unchecked') && states.length > 0 ? 'unchecked' : 'matches')
  );
}

function judge(settled: Settled, expected: Expected, type: Type, plan: Plan): CellState {
  const outcome = outcomeOf(settled, type, plan);
  switch (expected.kind) {
    case 'unchecked':
      return 'unchecked';
    case 'blank':
      return 'blank';
    case 'error':
      return outcome.kind === expected.error ? 'matches' : 'differs';
    case 'undetermined':
      if (outcome.kind !== 'undetermined') return settled.value instanceof Failed ? 'fault' : 'differs';
      return expected.needs === null ||
        sameNames(
          expected.needs,
          outcome.needs.map((need) => need.name),
        )
        ? 'matches'
        : 'differs';
    case 'value':
      if (settled.value instanceof Failed) return 'fault';
      return outcome.kind === 'value' && sameAsExpected(settled.value, valueOf(expected.value)) ? 'matches' : 'differs';
    case 'list':
      if (settled.value instanceof Failed) return 'fault';
      return isList(settled.value)
        ? judgeAll(
            settled.value.map((value) => ({ value, needs: needsOf(value) })),
            expected,
            type,
            plan,
          )
        : 'differs';
  }
}

function sameNames(expected: readonly string[], found: readonly string[]): boolean {
  const [a, b] = [new Set(expected.map(nameKey)), new Set(found.map(nameKey))];
  return a.size === b.size && [...a].every((name) => b.has(name));
}

/** `aucun` is an absent value or an empty list. */
function sameAsExpected(value: Value, expected: Value): boolean {
  if (expected === null) return value === null || (isList(value) && value.length === 0);
  return isDefinite(value) && sameness(value, expected) === true;
}

/** The definition a column shows: `X`, or `X des éléments`. */
function shownBy(expr: Core.Expr): string | null {
  if (expr.kind === 'ref') return expr.definition;
  return expr.kind === 'each' ? shownBy(expr.value) : null;
}

/** `explained`: with the reason of an error, said of the definition `own`. */
function sayObtained(obtained: Obtained, type: Type, plan: Plan, explained: { readonly own: string | null } | null): string {
  const say = (outcome: Outcome<Json>, of: Type): string => {
    if (outcome.kind === 'value') return inCell(outcome.value, of, plan);
    return explained === null ? sayOutcome(outcome, of, plan) : sayWithReason(outcome, of, explained.own, plan);
  };
  if ('outcome' in obtained) return say(obtained.outcome, type);
  return listInFrench(obtained.elements.map((outcome) => say(outcome, elementType(type))));
}

/** An outcome for a person: its value, and the reason of an error; `own`: the definition it is said of, not named again. */
export function sayWithReason(outcome: Outcome<Json>, type: Type, own: string | null, plan: Plan): string {
  switch (outcome.kind) {
    case 'value':
    case 'undetermined':
      return sayOutcome(outcome, type, plan);
    case 'hole':
    case 'conflict':
    case 'overflow':
    case 'guarantee':
      return errorInFrench(outcome, own, plan);
  }
}

/** An outcome as a person reads it: `55,89 €`, `indéterminé : montant`, `erreur : trou`. */
export function sayOutcome(outcome: Outcome<Json>, type: Type, plan: Plan): string {
  switch (outcome.kind) {
    case 'value':
      return inFrench(outcome.value, type, plan);
    case 'undetermined':
      return outcome.needs.length === 0 ? 'indéterminé' : `indéterminé : ${[...new Set(outcome.needs.map((need) => need.name))].join(', ')}`;
    case 'hole':
    case 'conflict':
    case 'overflow':
    case 'guarantee':
      return `erreur : ${FAULTS[outcome.kind].fr}`;
  }
}

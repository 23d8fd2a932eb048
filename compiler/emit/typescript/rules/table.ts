/** Tables: a `switch` over the values of a choix, a ladder of bounds, rows tried in order when no two can meet. */
import type * as Core from '../../../../dsl/model/core.ts';
import {
  type Case,
  type Code,
  FALSE,
  type Statement,
  TRUE,
  and,
  arrow,
  atom,
  binary,
  call,
  constant,
  isSimple,
  not,
  or,
  returns,
  when,
} from '../text/code.ts';
import { type Interval, demands, disjoint } from '../facts/conditions.ts';
import { keyOf } from '../facts/key.ts';
import { type OnlyColumn, allowedBy, endsOf, leftAfter, onlyColumn, rowsAllApart, rowsApart, rowsCover } from '../facts/rows.ts';
import { assumeRow, rowValue, rowsAsData } from './rows.ts';
import { comment, hole, mergeInto, put } from './sink.ts';
import { constantCode, scaleOf } from '../values.ts';
import { Block, type Sink, type Writer } from './writer.ts';
import { itemAt } from '../../../../dsl/syntax/sure.ts';

type Table = Extract<Core.Expr, { kind: 'table' }>;

/** How a column is read: a name, a cheap expression, or a function where reading it too early could fail. */
interface Column {
  readonly code: Code;
  readonly applies: Code | null;
}

export function tableInto(expr: Table, sink: Sink, w: Writer, block: Block): void {
  const only = onlyColumn(expr);
  const apart = rowsAllApart(expr, w.context.plan);
  if (apart && only?.input.value.type.kind === 'choice' && expr.rows.length > 2) {
    switchInto(expr, only, sink, w, block);
    return;
  }
  const columns = columnsOf(expr, w, block);
  if (apart && inOrder(expr, w)) ladderInto(expr, columns, sink, w, block);
  else rowsInto(expr, columns, sink, w, block);
}

function switchInto(expr: Table, { at, input }: OnlyColumn, sink: Sink, w: Writer, block: Block): void {
  const data = sink.kind === 'return' ? rowsAsData(expr, at, input, w, block) : null;
  if (data !== null) {
    block.push(put(sink, data));
    return;
  }
  const on = w.emit(input.value, block);
  const cases: Case[] = [];
  const tail: Statement[] = sink.kind === 'return' ? [] : [{ kind: 'jump', to: 'break' }];
  for (const row of expr.rows) {
    const test = itemAt(row.tests, at);
    const values = test.kind === 'one of' ? test.values : []; // a row for every value stands apart from no other
    const body = new Block(block, false);
    assumeRow(expr, row, w, body);
    comment(body, row.sources, w);
    w.into(rowValue(expr, row), sink, body);
    cases.push({ tests: values.map((value) => constantCode(value, input.value.type, w.context)), body: [...body.statements, ...tail] });
  }
  if (!rowsCover(expr, { low: 0, high: 0 }, w.context.plan)) cases.push({ tests: [], body: [put(sink, hole('no row', w))] });
  block.push({ kind: 'switch', on, cases });
}

/** Each column once. One that cannot fail, and the first that the first row looks at, is read before the rows; others are read where a row gets to them. */
function columnsOf(expr: Table, w: Writer, block: Block): readonly Column[] {
  const isRead = expr.inputs.map((_, index) => expr.rows.some(({ tests }) => tests[index]?.kind !== 'any'));
  const first = firstRead(expr);
  return expr.inputs.map(({ value, applies }, index): Column => {
    if (isRead[index] !== true) return { code: FALSE, applies: null };
    const test = applies === null ? null : lazily(applies, `condition ${index + 1}`, !w.mayFail(applies), w, block);
    const early = !mayFail(expr, index, w) || (index === first && applies === null);
    return { code: lazily(value, wordsOf(value, index, w), early, w, block), applies: test };
  });
}

/** The first column that the first row looks at: every dossier reads it, before any other. */
const firstRead = ({ rows }: Table): number => itemAt(rows, 0).tests.findIndex(({ kind }) => kind !== 'any');

/** Whether reading a column may fail: its value, or the condition under which it counts. */
function mayFail({ inputs }: Table, column: number, w: Writer): boolean {
  const { value, applies } = itemAt(inputs, column);
  return w.mayFail(value) || (applies !== null && w.mayFail(applies));
}

const wordsOf = (value: Core.Expr, index: number, w: Writer): string =>
  value.kind === 'ref' ? `${w.context.functionName(value.definition)} lu` : value.kind === 'field' ? value.field : `colonne ${index + 1}`;

function lazily(value: Core.Expr, words: string, early: boolean, w: Writer, block: Block): Code {
  if (early) return w.named(w.emit(value, block), words, block);
  const inner = new Block(block, false, true);
  const code = w.emit(value, inner);
  if (inner.statements.length === 0 && isSimple(code)) return code;
  const name = w.name(words);
  block.push(constant(name, arrow([], inner.statements.length === 0 ? code : [...inner.statements, returns(code)])));
  return call(name);
}

/** A row that is read after the one that holds is set aside before it reads anything that may fail. */
function inOrder(expr: Table, w: Writer): boolean {
  const failing = expr.inputs.map((_, column) => column !== firstRead(expr) && mayFail(expr, column, w));
  return expr.rows.every((row, index) =>
    expr.rows.slice(index + 1).every((later, distance) => {
      for (const [column, test] of later.tests.entries()) {
        if (test.kind === 'any') continue;
        const here = itemAt(row.tests, column);
        if (here.kind === 'any' && failing[column] === true) return false;
        const [x, y] = [allowedBy(here), allowedBy(test)];
        if (itemAt(expr.inputs, column).applies === null && x !== null && y !== null && disjoint(x, y)) return true;
      }
      return rowsApart(expr, index, index + 1 + distance, w.context.plan);
    }),
  );
}

/** Of what a column can still be, nothing said: its cells are asked as they are written. */
const NOTHING_KNOWN: readonly Interval[] = [];

/** Rows in order, the first that holds is the only one. */
function ladderInto(expr: Table, columns: readonly Column[], sink: Sink, w: Writer, block: Block): void {
  const only = onlyColumn(expr);
  const range = w.context.facts.columnRange(expr, w.definition);
  const covered = rowsCover(expr, range, w.context.plan);
  let left = only === null ? NOTHING_KNOWN : [range];
  let here = block;
  const pending: { readonly outer: Block; readonly test: Code; readonly then: Block; readonly inner: Block }[] = [];
  let ended = false;
  for (const [index, row] of expr.rows.entries()) {
    comment(here, row.sources, w);
    const last = covered && index === expr.rows.length - 1;
    const test = last ? TRUE : rowTest(expr, row, columns, left, w);
    if (only !== null) left = leftAfter(left, itemAt(row.tests, only.at));
    const then = new Block(here, false);
    assumeRow(expr, row, w, then);
    w.into(rowValue(expr, row), sink, then);
    if (test === TRUE) {
      here.push(...then.statements);
      ended = true;
      break;
    }
    if (sink.kind === 'return') here.push(when(test, then.statements));
    else {
      const inner = new Block(here, false);
      pending.push({ outer: here, test, then, inner });
      here = inner;
    }
  }
  if (!ended) here.push(put(sink, hole('no row', w)));
  for (const { outer, test, then, inner } of pending.toReversed()) outer.push(when(test, then.statements, inner.statements));
}

/** Every row looked at; those that hold must agree. */
function rowsInto(expr: Table, columns: readonly Column[], sink: Sink, w: Writer, block: Block): void {
  const flags = expr.rows.map((row, index) => {
    const name = w.name(`ligne ${index + 1}`);
    block.push(constant(name, rowTest(expr, row, columns, NOTHING_KNOWN, w)));
    return atom(name);
  });
  mergeInto(
    {
      each: expr.rows.map((row, index) => ({
        flag: itemAt(flags, index),
        value: rowValue(expr, row),
        assume: (at) => assumeRow(expr, row, w, at),
        sources: row.sources,
      })),
      type: expr.type,
      otherwise: null,
      reason: 'no row',
    },
    sink,
    w,
    block,
  );
}

/** Whether a row holds. `left`: what the column can still be where there is only one; bounds it already respects are not asked again. */
function rowTest(expr: Table, row: Core.TableRow, columns: readonly Column[], left: readonly Interval[], w: Writer): Code {
  let all: Code = TRUE;
  for (const [index, test] of row.tests.entries()) {
    const column = itemAt(columns, index);
    const input = itemAt(expr.inputs, index);
    const own = testCode(leftBy(input, test, w), column.code, input.value, left, w);
    all = and(all, column.applies === null || own === TRUE ? own : or(not(column.applies), own));
  }
  return all;
}

/** What a cell still tells where its column applies: the `si` of the column may have said which values are left, and TypeScript then knows it. */
function leftBy({ value, applies }: Core.TableInput, test: Core.Test, w: Writer): Core.Test {
  if (applies === null || test.kind !== 'one of' || w.mayFail(value)) return test;
  const key = keyOf(value);
  const allowed = demands(applies, w.context.plan).find((demand) => demand.key === key)?.allowed;
  if (allowed?.kind !== 'values') return test;
  const isPassed = [...allowed.values].every((one) => test.values.includes(one));
  if (isPassed && !w.mayFail(applies)) return { kind: 'any' };
  return { kind: 'one of', values: test.values.filter((one) => allowed.values.has(one)) };
}

function testCode(test: Core.Test, code: Code, value: Core.Expr, left: readonly Interval[], w: Writer): Code {
  switch (test.kind) {
    case 'any':
      return TRUE;
    case 'one of':
      return test.values.map((one) => oneOf(one, code, value, w)).reduce<Code>((any, one) => or(any, one), FALSE);
    case 'range':
      return rangeCode(test, code, value, left, w);
  }
}

function oneOf(constantValue: Parameters<typeof constantCode>[0], code: Code, value: Core.Expr, w: Writer): Code {
  if (value.type.kind === 'boolean') return constantValue === true ? code : not(code);
  const literal = constantCode(constantValue, value.type, w.context);
  if (scaleOf(value.type) === 'exact') return call('equalExact', code, literal);
  return binary(code, '===', literal);
}

function rangeCode(test: Extract<Core.Test, { kind: 'range' }>, code: Code, value: Core.Expr, left: readonly Interval[], w: Writer): Code {
  const bound = (at: number): Code => constantCode(at, value.type, w.context);
  const { low, high } = endsOf(test);
  const aboveLow = left.length > 0 && left.every((interval) => interval.low >= low);
  const belowHigh = left.length > 0 && left.every((interval) => interval.high <= high || interval.high < low);
  const lower = test.low === null || aboveLow ? TRUE : binary(code, test.lowIncluded ? '>=' : '>', bound(test.low));
  const upper = test.high === null || belowHigh ? TRUE : binary(code, test.highIncluded ? '<=' : '<', bound(test.high));
  const there = value.type.kind === 'optional' ? binary(code, '!==', atom('null')) : TRUE;
  return and(there, and(lower, upper));
}

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
import { type Allowed, demands, disjoint } from '../facts/conditions.ts';
import { keyOf } from '../facts/key.ts';
import { allowedBy, onlyColumn, rowsAllApart, rowsApart, rowsCover } from '../facts/rows.ts';
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
  const input = only === null ? undefined : expr.inputs[only];
  if (apart && only !== null && input?.value.type.kind === 'choice' && expr.rows.length > 2) {
    switchInto(expr, only, input, sink, w, block);
    return;
  }
  const columns = columnsOf(expr, w, block);
  if (apart && inOrder(expr, w)) ladderInto(expr, columns, sink, w, block);
  else rowsInto(expr, columns, sink, w, block);
}

function switchInto(expr: Table, column: number, input: Core.TableInput, sink: Sink, w: Writer, block: Block): void {
  const data = sink.kind === 'return' ? rowsAsData(expr, column, input, w, block) : null;
  if (data !== null) {
    block.push(put(sink, data));
    return;
  }
  const on = w.emit(input.value, block);
  const cases: Case[] = [];
  const tail: Statement[] = sink.kind === 'return' ? [] : [{ kind: 'jump', to: 'break' }];
  for (const row of expr.rows) {
    const test = itemAt(row.tests, column);
    if (test.kind !== 'one of') continue;
    const body = new Block(block, false);
    assumeRow(expr, row, w, body);
    comment(body, row.sources, w);
    w.into(rowValue(expr, row), sink, body);
    cases.push({ tests: test.values.map((value) => constantCode(value, input.value.type, w.context)), body: [...body.statements, ...tail] });
  }
  if (!rowsCover(expr, { low: 0, high: 0 }, w.context.plan)) cases.push({ tests: [], body: [put(sink, hole('no row', w))] });
  block.push({ kind: 'switch', on, cases });
}

/**
 * Each column once. One that cannot fail, or the only one that can if every dossier reads it, is read first; others are read where a row
 * gets to them.
 */
function columnsOf(expr: Table, w: Writer, block: Block): readonly Column[] {
  const isRead = expr.inputs.map((_, index) => expr.rows.some(({ tests }) => tests[index]?.kind !== 'any'));
  const failing = expr.inputs.map(
    ({ value, applies }, index) => isRead[index] === true && (w.mayFail(value) || (applies !== null && w.mayFail(applies))),
  );
  const alone = failing.filter(Boolean).length === 1;
  const first = expr.rows[0]?.tests.findIndex(({ kind }) => kind !== 'any');
  return expr.inputs.map((input, index): Column => {
    if (isRead[index] !== true) return { code: FALSE, applies: null };
    const early = failing[index] !== true || (alone && first === index && input.applies === null);
    const applies = input.applies === null ? null : lazily(input.applies, `condition ${index + 1}`, failing[index] !== true, w, block);
    return { code: lazily(input.value, wordsOf(input.value, index, w), early, w, block), applies };
  });
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
  const failing = expr.inputs.map(({ value, applies }) => w.mayFail(value) || (applies !== null && w.mayFail(applies)));
  const first = expr.rows[0]?.tests.findIndex(({ kind }) => kind !== 'any');
  return expr.rows.every((row, index) =>
    expr.rows.slice(index + 1).every((later, distance) => {
      for (const [column, test] of later.tests.entries()) {
        if (test.kind === 'any') continue;
        const here = itemAt(row.tests, column);
        if (failing[column] === true && column !== first && here.kind === 'any') return false;
        const [x, y] = [allowedBy(here), allowedBy(test)];
        if (itemAt(expr.inputs, column).applies === null && x !== null && y !== null && disjoint(x, y)) return true;
      }
      return rowsApart(expr, index, index + 1 + distance, w.context.plan);
    }),
  );
}

/** Rows in order, the first that holds is the only one. */
function ladderInto(expr: Table, columns: readonly Column[], sink: Sink, w: Writer, block: Block): void {
  const only = onlyColumn(expr);
  const input = only === null ? undefined : expr.inputs[only];
  const isNumber =
    input !== undefined && (input.value.type.kind === 'number' || input.value.type.kind === 'date') && scaleOf(input.value.type) !== 'exact';
  let left: Allowed | null = isNumber ? { kind: 'intervals', intervals: [w.context.facts.columnRange(expr, w.definition)] } : null;
  const covered = rowsCover(expr, w.context.facts.columnRange(expr, w.definition), w.context.plan);
  let here = block;
  const pending: { readonly outer: Block; readonly test: Code; readonly then: Block; readonly inner: Block }[] = [];
  let ended = false;
  for (const [index, row] of expr.rows.entries()) {
    comment(here, row.sources, w);
    const last = covered && index === expr.rows.length - 1;
    const test = last ? TRUE : rowTest(expr, row, columns, only === null ? null : left, only, w);
    left = left === null || only === null ? null : without(left, allowedBy(itemAt(row.tests, only)));
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

/** What is left of some intervals. */
function without(left: Allowed, taken: Allowed | null): Allowed | null {
  if (left.kind !== 'intervals' || taken?.kind !== 'intervals') return null;
  const rest = left.intervals.flatMap(({ low, high }) => {
    let pieces = [{ low, high }];
    for (const cut of taken.intervals) {
      pieces = pieces.flatMap((piece) => [
        ...(piece.low < cut.low ? [{ low: piece.low, high: Math.min(piece.high, cut.low - 1) }] : []),
        ...(piece.high > cut.high ? [{ low: Math.max(piece.low, cut.high + 1), high: piece.high }] : []),
      ]);
    }
    return pieces;
  });
  return { kind: 'intervals', intervals: rest };
}

/** Every row looked at; those that hold must agree. */
function rowsInto(expr: Table, columns: readonly Column[], sink: Sink, w: Writer, block: Block): void {
  const flags = expr.rows.map((row, index) => {
    const name = w.name(`ligne ${index + 1}`);
    block.push(constant(name, rowTest(expr, row, columns, null, null, w)));
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
      otherwiseSources: [],
      reason: 'no row',
    },
    sink,
    w,
    block,
  );
}

/** Whether a row holds. `left`: what the only column can still be; bounds it already respects are not asked again. */
function rowTest(expr: Table, row: Core.TableRow, columns: readonly Column[], left: Allowed | null, only: number | null, w: Writer): Code {
  let all: Code = TRUE;
  for (const [index, test] of row.tests.entries()) {
    const column = itemAt(columns, index);
    const input = itemAt(expr.inputs, index);
    const own = testCode(leftBy(input, test, w), column.code, input.value, index === only ? left : null, w);
    all = and(all, column.applies === null || test.kind === 'any' ? own : or(not(column.applies), own));
  }
  return all;
}

/** What a cell still tells where its column applies: the `si` of the column may have said which values are left, and TypeScript then knows it. */
function leftBy({ value, applies }: Core.TableInput, test: Core.Test, w: Writer): Core.Test {
  if (applies === null || test.kind !== 'one of' || w.mayFail(value)) return test;
  const key = keyOf(value);
  const allowed = demands(applies, w.context.plan).find((demand) => demand.key === key)?.allowed;
  if (allowed?.kind !== 'values') return test;
  if ([...allowed.values].every((one) => test.values.includes(one))) return { kind: 'any' };
  return { kind: 'one of', values: test.values.filter((one) => allowed.values.has(one)) };
}

function testCode(test: Core.Test, code: Code, value: Core.Expr, left: Allowed | null, w: Writer): Code {
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

function rangeCode(test: Extract<Core.Test, { kind: 'range' }>, code: Code, value: Core.Expr, left: Allowed | null, w: Writer): Code {
  const bound = (at: number): Code => constantCode(at, value.type, w.context);
  const known = left?.kind === 'intervals' ? left.intervals : [];
  const low = test.low === null ? -Infinity : test.lowIncluded ? test.low : test.low + 1;
  const high = test.high === null ? Infinity : test.highIncluded ? test.high : test.high - 1;
  const aboveLow = known.length > 0 && known.every((interval) => interval.low >= low || interval.low > high);
  const belowHigh = known.length > 0 && known.every((interval) => interval.high <= high || interval.high < low);
  const lower = test.low === null || aboveLow ? TRUE : binary(code, test.lowIncluded ? '>=' : '>', bound(test.low));
  const upper = test.high === null || belowHigh ? TRUE : binary(code, test.highIncluded ? '<=' : '<', bound(test.high));
  const there = value.type.kind === 'optional' ? binary(code, '!==', atom('null')) : TRUE;
  return and(there, and(lower, upper));
}

/** Clauses and tables as the same thing: parts that answer where all they ask of a situation holds. */
import { concatMap } from '../../dsl/syntax/collections.ts';
import type * as Core from '../../dsl/model/core.ts';
import { standingsOf } from '../../dsl/model/effective.ts';
import type { Span } from '../../dsl/syntax/span.ts';
import { itemAt } from '../../dsl/syntax/sure.ts';
import { type Asked, Dimensions, type Ranks, accepts, compile, rankOf } from './conditions.ts';
import { bare } from './situations/regions.ts';

/** What is judged of clauses and tables alike: what they look at, and which of them answer in a situation. */
export interface Answers {
  readonly dimensions: Dimensions;
  /** What each part asks. */
  readonly asked: (ranks: Ranks) => readonly (readonly Asked[])[];
  /** Of the parts that hold or may hold, `surely` telling which, those that no other surely sets aside. INVARIANT: one is left where one was. */
  readonly notExcepted: (parts: readonly number[], surely: (part: number) => boolean) => readonly number[];
  /** What each gives; equal keys never conflict. */
  readonly values: readonly (readonly Core.Expr[])[];
  readonly hasOtherwise: boolean;
  readonly parts: readonly { readonly span: Span | null }[];
  /** The parts, where they are clauses. */
  readonly branches: readonly Core.Branch[];
}

/** How a condition is read: as it is written, or with the rules it names written out. */
export type Reading = (condition: Core.Expr) => Core.Expr;

export function chooseAnswers(expr: Core.Expr & { readonly kind: 'choose' }, read: Reading): Answers {
  const dimensions = new Dimensions();
  const { branches } = expr;
  const conditions = branches.map(({ guard }) => (guard === null ? null : read(guard)));
  for (const condition of conditions) if (condition !== null) dimensions.addCondition(condition);
  return {
    dimensions,
    asked: (ranks) => conditions.map((condition) => (condition === null ? [] : [compile(condition, ranks)])),
    notExcepted: (parts, surely) => {
      const excepts = (part: number): boolean => surely(part) && itemAt(branches, part).excepts.some((other) => parts.includes(other));
      if (!parts.some(excepts)) return parts;
      const standings = standingsOf(branches, (index) => parts.includes(index) && (surely(index) || 'open'));
      return parts.filter((part) => standings[part]?.state !== 'excepted');
    },
    values: branches.map((branch) => [branch.value]),
    hasOtherwise: expr.otherwise !== null,
    parts: branches,
    branches,
  };
}

export function tableAnswers(expr: Core.Expr & { readonly kind: 'table' }, read: Reading): Answers {
  const dimensions = new Dimensions();
  const columns = expr.inputs.map(({ value, applies }) => ({
    value: value.type.kind === 'boolean' ? read(value) : value,
    applies: applies === null ? null : read(applies),
  }));
  columns.forEach(({ value, applies }, column) => {
    if (value.type.kind === 'boolean') dimensions.addCondition(value);
    else
      dimensions.add(
        bare(value),
        concatMap(expr.rows, (row) => constantsOf(row.tests[column])),
      );
    if (applies !== null) dimensions.addCondition(applies);
  });
  return {
    dimensions,
    asked: (ranks) => {
      const asked = columns.map(({ value, applies }) => askedBy(value, applies, ranks));
      return expr.rows.map((row) => concatMap(asked, (ask, column) => ask(itemAt(row.tests, column))));
    },
    notExcepted: (parts) => parts,
    values: expr.rows.map((row) => row.values),
    hasOtherwise: false,
    parts: expr.rows,
    branches: [],
  };
}

/** What the cells of a column ask: that what the column looks at is accepted, or that the column does not apply. */
function askedBy(value: Core.Expr, applies: Core.Expr | null, ranks: Ranks): (test: Core.Test) => readonly Asked[] {
  const when = applies === null ? null : compile(applies, ranks);
  const condition = value.type.kind === 'boolean' ? compile(value, ranks) : null;
  const rank = condition === null ? rankOf(value, ranks) : condition.last;
  return (test) => {
    if (test.kind === 'any') return [];
    return [
      {
        last: Math.max(rank, when === null ? -1 : when.last),
        holds: (situation) =>
          when?.holds(situation) === false || accepts(test, condition === null ? (situation[rank] ?? null) : condition.holds(situation)),
      },
    ];
  };
}

function constantsOf(test: Core.Test | undefined): readonly (string | number | boolean | null)[] {
  if (test === undefined || test.kind === 'any') return [];
  if (test.kind === 'range') return [test.low, test.high].filter((bound) => bound !== null);
  return test.values.filter((value) => value === null || typeof value !== 'object');
}

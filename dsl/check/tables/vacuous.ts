/** Cases that pass whatever the rules say: what they expect is only what they fix themselves. */
import { CASES } from '../../diagnostics/catalog/cases.ts';
import type * as Core from '../../model/core.ts';
import { type Reading, readingsIn } from '../../model/readings.ts';
import type * as Model from '../../model/model.ts';
import type { Span } from '../../syntax/span.ts';
import { sure } from '../../syntax/sure.ts';
import type { Context } from '../context.ts';
import { say } from '../messages.ts';

/** What rows give or fix, where they say so. */
export interface Fixed {
  readonly name: string;
  readonly span: Span;
}

/** What a row expects of a column, and what it fixes or gives that is all the column reads. */
interface Asked {
  readonly one: Model.Expectation;
  readonly by: readonly string[];
}

/** `places`: the definitions that a row may fix, the données and questions that it may give, by name. Said of the column when it is so in every row that expects something. */
export function sayVacuous(
  c: Context,
  rows: readonly Model.CaseRow[],
  columns: readonly { readonly title: string; readonly span: Span }[],
  places: ReadonlyMap<string, Fixed>,
): void {
  const byTitle = new Map<string, Asked[]>(columns.map(({ title }) => [title, []]));
  const read = new Map<Core.Expr, Read>(); // all rows ask the same of a column
  for (const row of rows) {
    for (const one of row.expectations) {
      if (!isAsked(one)) continue;
      const reads = read.get(one.expr) ?? definitionsReadIn(one.expr);
      read.set(one.expr, reads);
      byTitle.get(one.title)?.push({ one, by: fixedBy(one, reads, row) });
    }
  }
  for (const { title, span } of columns) {
    const asked = byTitle.get(title) ?? [];
    const vacuous = asked.filter(({ by }) => by.length > 0);
    const whole = vacuous.length === asked.length;
    for (const { one, by } of whole ? vacuous.slice(0, 1) : vacuous) {
      const given = by.map((id) => sure(places.get(id), id));
      const related = given.map((place) => ({ span: place.span, role: 'fixed' }));
      say(c, CASES.vacuous, whole ? span : one.cell.span, { title, fixed: given.map(({ name }) => name) }, { related });
    }
  }
}

/** An error is asked of what judges a value: its bounds, a garantie. */
const isAsked = ({ expected }: Model.Expectation): boolean => expected.kind !== 'unchecked' && expected.kind !== 'blank' && expected.kind !== 'error';

type Read = readonly Extract<Reading, { readonly kind: 'definition' }>[];

const definitionsReadIn = (expr: Core.Expr): Read => readingsIn(expr).filter((one) => one.kind === 'definition');

/** What the row fixes or gives that is all a column reads; none when it reads another definition, or makes something of données. */
function fixedBy({ expr }: Model.Expectation, read: Read, { fixed, inputs, questions }: Model.CaseRow): readonly string[] {
  if (expr.kind === 'input') return Object.hasOwn(inputs, expr.input) || Object.hasOwn(questions, expr.input) ? [expr.input] : [];
  return read.every(({ definition, on }) => !on && Object.hasOwn(fixed, definition)) ? read.map(({ definition }) => definition) : [];
}

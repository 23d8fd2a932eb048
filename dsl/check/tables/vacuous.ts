/** Cases that pass whatever the rules say: what they expect is only what they fix themselves. */
import { CASES } from '../../diagnostics/catalog/cases.ts';
import { readingsIn } from '../../model/readings.ts';
import type * as Model from '../../model/model.ts';
import type { Span } from '../../syntax/span.ts';
import { sure } from '../../syntax/sure.ts';
import type { Context } from '../context.ts';
import { say } from '../messages.ts';

/** A definition that rows fix, where they say so. */
export interface Fixed {
  readonly name: string;
  readonly span: Span;
}

/** `places`: the definitions that a row may fix, by id. Said of the column when it is so in every row that expects something. */
export function sayVacuous(
  c: Context,
  rows: readonly Model.CaseRow[],
  columns: readonly { readonly title: string; readonly span: Span }[],
  places: ReadonlyMap<string, Fixed>,
): void {
  if (places.size === 0) return;
  for (const { title, span } of columns) {
    const asked = rows.flatMap(({ fixed, expectations }) =>
      expectations.filter((one) => one.title === title && isAsked(one)).map((one) => ({ one, by: fixedBy(one, fixed) })),
    );
    const vacuous = asked.filter(({ by }) => by.length > 0);
    const whole = vacuous.length === asked.length;
    for (const { one, by } of whole ? vacuous.slice(0, 1) : vacuous) {
      const given = by.map((id) => sure(places.get(id), id));
      const related = given.map((place) => ({ span: place.span, role: 'fixed' }));
      say(c, CASES.vacuous, whole ? span : one.cell.span, { title, fixed: given.map(({ name }) => name) }, { related });
    }
  }
}

const isAsked = ({ expected }: Model.Expectation): boolean => expected.kind !== 'unchecked' && expected.kind !== 'blank';

/** The definitions fixed by the row that are all a column reads of the rules; none when it reads another, or no definition. */
function fixedBy({ expr }: Model.Expectation, fixed: Model.CaseRow['fixed']): readonly string[] {
  const read = readingsIn(expr).filter((one) => one.kind === 'definition');
  return read.every(({ definition, on }) => !on && Object.hasOwn(fixed, definition)) ? read.map(({ definition }) => definition) : [];
}

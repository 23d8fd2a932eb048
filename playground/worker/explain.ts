import { sayOutcome, sessionOfCase } from '../../compiler/interpret/cases.ts';
import { toJson, outcomeOf } from '../../compiler/interpret/outcome.ts';
import type { Session } from '../../compiler/interpret/session.ts';
import type { Plan } from '../../compiler/plan/plan.ts';
import { inFrench } from '../../compiler/words.ts';
import { isDefinite } from '../../runtime/partial/index.ts';
import type { KnownCase } from './cases.ts';
import type { Places } from './places.ts';
import type { Explanation } from './protocol.ts';

/** The reasons of one case: what it gives, each expected result with its steps, and the value of each rule. */
export function explanationOf(plan: Plan, found: KnownCase, places: Places): Explanation {
  const session = sessionOfCase(plan, found.row);
  return {
    caseId: found.view.id,
    applicable: applicableDay(plan, session),
    given: givenOf(plan, found),
    results: [],
    inline: inlineValues(plan, session, places),
  };
}

/** The day that chooses versions, when the case gives it. */
function applicableDay(plan: Plan, session: Session): string | null {
  const input = plan.applicationDate === null ? undefined : plan.inputs[plan.applicationDate];
  if (input === undefined) return null;
  const value = session.machine.input(input.name);
  return isDefinite(value) && value !== null ? inFrench(toJson(value, input.type, plan), input.type, plan) : null;
}

/** What the row and its `avec` lines say, in the order they are written. A blank cell is an empty list, or nothing said. */
function givenOf(plan: Plan, { table, view }: KnownCase): Explanation['given'] {
  const cells = table.columns.map((title, index) => ({ name: title, value: view.inputs[index] ?? '' }));
  const common = table.common.map(({ title, text }) => ({ name: title, value: text }));
  return [...cells, ...common].map(({ name, value }) => ({ name, value: value === '' ? blank(plan, name) : value }));
}

const blank = (plan: Plan, name: string): string => (plan.inputs[name]?.type.kind === 'list' ? 'liste vide' : 'non dit');

/** Rules that have one value, not one per element; parameters say theirs themselves. */
function inlineValues(plan: Plan, session: Session, places: Places): Explanation['inline'] {
  return plan.definitions
    .filter(
      ({ hidden, subjects, word, partOf, type }) =>
        !hidden && subjects.length === 0 && word !== 'paramètre' && partOf === null && type.kind !== 'record',
    )
    .map((definition) => ({
      place: places.place(definition.span),
      text: sayOutcome(outcomeOf(session.result(definition, []), definition.type, plan), definition.type, plan),
    }));
}

import { sessionOfCase } from '../../../compiler/interpret/cases.ts';
import { domainOf, nameOfElement } from '../../../compiler/interpret/domain.ts';
import { sentencesOf } from '../../../compiler/interpret/reasons/explain-in-french.ts';
import { type Explanation as Reasons, explainIn, type Step } from '../../../compiler/interpret/reasons/explanation.ts';
import { toJson, outcomeOf } from '../../../compiler/interpret/outcome.ts';
import type { Session } from '../../../compiler/interpret/session.ts';
import type { Plan } from '../../../compiler/plan/plan.ts';
import { inFrench } from '../../../compiler/words.ts';
import type * as Core from '../../../dsl/model/core.ts';
import { isDefinite } from '../../../runtime/partial/index.ts';
import type { KnownCase } from '../cases.ts';
import { definitionsIn } from './definitions.ts';
import type { Places } from './places.ts';
import type { CheckView, Explanation, WhyView } from '../protocol.ts';
import { brief } from './brief.ts';
import { keyOf, stepView } from './steps.ts';

/** The reasons of one case: what it gives, each expected result with its steps, and the value of each rule. */
export function explanationOf(plan: Plan, found: KnownCase, places: Places): Explanation {
  const session = sessionOfCase(plan, found.row);
  return {
    caseId: found.view.id,
    applicable: applicableDay(plan, session),
    given: givenOf(plan, found),
    results: found.view.checks.map((check, index) => whyOf(plan, session, check, found.row.expectations[index]?.expr ?? null, places)),
    inline: inlineValues(plan, session, places),
  };
}

/** An explanation stays readable: of a list, no more elements than this are told. */
const MOST_ELEMENTS = 12;

/** The steps of one expected result: of the definition it shows, or of every definition its expression reads. */
function whyOf(plan: Plan, session: Session, check: CheckView, expr: Core.Expr | null, places: Places): WhyView {
  const ids = check.definition !== null ? [check.definition] : expr === null ? [] : definitionsIn(expr);
  const explanations = ids.flatMap((id) => explanationsOf(plan, session, id));
  const steps = dedupe(explanations.flatMap((each) => each.steps));
  const telling = { plan, session, places, steps };
  const shown = steps.filter((step) => !step.hidden || step.versions.some(({ reason }) => reason.kind !== 'expression'));
  return {
    title: check.title,
    value: check.obtained,
    steps: shown.map((step) => stepView(step, telling)),
    notes: [...new Set(explanations.flatMap((each) => notesOf(each, plan)))],
  };
}

/** One explanation, or one per element of a definition `pour chaque`. */
function explanationsOf(plan: Plan, session: Session, id: string): readonly Reasons[] {
  const subjects = plan.definitions.find((each) => each.id === id)?.subjects ?? [];
  const domain = subjects.length === 0 ? null : domainOf(subjects, session.machine);
  const elements: readonly (readonly string[])[] =
    domain === null ? [[]] : 'needs' in domain ? [] : domain.combinations.slice(0, MOST_ELEMENTS).map((each) => each.map(nameOfElement));
  return elements.flatMap((of) => explainIn(session, id, { of }) ?? []);
}

const dedupe = (steps: readonly Step[]): readonly Step[] => [...new Map(steps.map((step) => [keyOf(step.definition, step.of), step])).values()];

/** What is said of the whole result: what it lacks, the questions it depends on, what is not sure. These sentences follow the last step. */
function notesOf(explanation: Reasons, plan: Plan): readonly string[] {
  const last = explanation.steps.length - 1;
  return sentencesOf(explanation, plan)
    .filter(({ step, depth }) => step === last && depth === 0)
    .slice(1)
    .map(({ text }) => text);
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

/** Rules that have one value, not one per element, and that this case decides; parameters say theirs themselves. */
function inlineValues(plan: Plan, session: Session, places: Places): Explanation['inline'] {
  return plan.definitions
    .filter(({ hidden, subjects, word, partOf }) => !hidden && subjects.length === 0 && word !== 'paramètre' && partOf === null)
    .flatMap((definition) => {
      const outcome = outcomeOf(session.result(definition, []), definition.type, plan);
      if (outcome.kind === 'undetermined') return [];
      return [{ place: places.place(definition.span), text: brief(outcome, definition.type, plan, definition.id) }];
    });
}

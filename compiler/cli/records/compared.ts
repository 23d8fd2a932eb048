import { nearNames } from '../../../dsl/diagnostics/near-names.ts';
import { nameKey } from '../../../dsl/names.ts';
import type { Type } from '../../../dsl/model/types.ts';
import { plainName } from '../../../runtime/input/characters.ts';
import { shownKey } from '../../../runtime/input/edge.ts';
import { describeIssue } from '../../../runtime/input/issue-text.ts';
import { decodeDossier } from '../../interpret/dossier/decode.ts';
import type { Dossier } from '../../interpret/dossier/decode.ts';
import { evaluate, resultsOf, sessionOf } from '../../interpret/evaluate.ts';
import type { Evaluation } from '../../interpret/evaluate.ts';
import { sentencesOf } from '../../interpret/reasons/explain-in-french.ts';
import { explainIn } from '../../interpret/reasons/explanation.ts';
import type { Explanation } from '../../interpret/reasons/explanation.ts';
import type { Plan, PlannedDefinition } from '../../plan/plan.ts';
import { issueInWords } from '../ask.ts';
import type { Asked, Issue } from '../ask.ts';
import { UsageError } from '../options.ts';
import { choiceOf } from '../results/results.ts';

/** A dossier as one of several rulesets reads it: what it knows of it, and the names of what it does not. */
export interface Share {
  readonly dossier: Dossier;
  readonly notKnown: readonly string[];
}

/** An issue of a dossier put to several rulesets: `ruleset` is the title of the one that refuses, null where all do. */
export interface SharedIssue extends Issue {
  readonly ruleset: string | null;
}

/**
 * Gives each ruleset the fields it knows: the same name, however typed, is the same input. A field that none knows is refused, as is a value that
 * one ruleset refuses; then nothing is evaluated.
 */
export function shares(plans: readonly Plan[], json: unknown, language: 'fr' | 'en'): readonly Share[] | { readonly issues: readonly SharedIssue[] } {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    const message = describeIssue({ path: '', expected: { kind: 'record' } }, language);
    return { issues: [{ ruleset: null, path: '', message }] };
  }
  const fields: readonly (readonly [string, unknown])[] = Object.entries(json);
  const names = plans.map((plan) => new Set(Object.values(plan.inputs).flatMap(({ name, emitted }) => [name, emitted])));
  const all = plans.flatMap((plan) => Object.values(plan.inputs).map(({ name }) => name));
  const strangers = fields.filter(([key]) => !names.some((known) => known.has(plainName(key))));
  const issues: SharedIssue[] = strangers.slice(0, MOST_ISSUES).map(([key]) => {
    const near = nearNames(plainName(key), all);
    return {
      ruleset: null,
      ...issueInWords({ path: shownKey(key), expected: { kind: 'known field', field: key }, nearest: near, example: null }, language),
    };
  });
  const found: Share[] = [];
  plans.forEach((plan, at) => {
    const known = fields.filter(([key]) => names[at]?.has(plainName(key)) === true);
    const decoded = decodeDossier(plan, Object.fromEntries(known));
    if ('issues' in decoded) issues.push(...decoded.issues.map((issue) => ({ ruleset: plan.title, ...issueInWords(issue, language) })));
    else
      found.push({
        dossier: decoded.dossier,
        notKnown: fields.filter((field) => !known.includes(field) && !strangers.includes(field)).map(([key]) => key),
      });
  });
  return issues.length > 0 ? { issues } : found;
}

/** Unknown fields said one by one, at most. */
const MOST_ISSUES = 100;

/** The results that each ruleset is asked for: those named, where it has them; else its decisions. A name that none has is refused. */
export function askedOfEach(plans: readonly Plan[], names: readonly string[]): readonly (readonly string[])[] {
  if (names.length === 0) return plans.map(decisions);
  const found = plans.map((plan) =>
    names.map((name) =>
      resultsOf(plan)
        .filter((definition) => isNamed(definition, name))
        .map(({ id }) => id),
    ),
  );
  names.forEach((name, at) => {
    if (found.some((ids) => (ids[at] ?? []).length > 0)) return;
    const near = nearNames(
      name,
      plans.flatMap((plan) => resultsOf(plan).map((definition) => definition.name)),
    );
    throw new UsageError(
      `Aucun de ces règlements n’a de résultat « ${name} ».${near.length === 0 ? '' : ` Vouliez-vous dire ${choiceOf(near, 'fr')} ?`}`,
      `None of these rulesets has a result “${name}”.${near.length === 0 ? '' : ` Did you mean ${choiceOf(near, 'en')}?`}`,
    );
  });
  return found.map((ids) => [...new Set(ids.flat())]);
}

const isNamed = ({ id, name, emitted }: PlannedDefinition, wanted: string): boolean =>
  emitted === wanted || nameKey(id) === nameKey(wanted) || nameKey(name) === nameKey(wanted);

/** What a ruleset decides of a whole dossier: yes or no, or a choice; parts of délais and contrôles apart. */
function decisions(plan: Plan): readonly string[] {
  const decides = (type: Type): boolean => (type.kind === 'optional' ? decides(type.of) : type.kind === 'boolean' || type.kind === 'choice');
  return resultsOf(plan)
    .filter(({ type, subjects, partOf }) => subjects.length === 0 && partOf === null && decides(type))
    .map(({ id }) => id);
}

/** The readings asked for, as each ruleset has them: one that has the question must have the reading, and one must have the question. */
export function readingsOfEach(
  plans: readonly Plan[],
  given: readonly (readonly [string, string])[],
): readonly (readonly (readonly [string, string])[])[] {
  const asks = (plan: Plan, name: string): boolean =>
    Object.values(plan.questions).some((question) => nameKey(question.name) === nameKey(name) || question.emitted === name);
  const lost = given.find(([name]) => !plans.some((plan) => asks(plan, name)));
  if (lost !== undefined) {
    throw new UsageError(`Aucun de ces règlements ne pose la question « ${lost[0]} ».`, `None of these rulesets asks the question “${lost[0]}”.`);
  }
  return plans.map((plan) => given.filter(([name]) => asks(plan, name)));
}

export interface Because {
  /** French sentences: what applied, or what decided. */
  readonly because: readonly string[];
  /** The words of the documents behind it. */
  readonly passages: readonly { readonly document: string; readonly quote: string }[];
}

/** One dossier evaluated by one ruleset, with what is behind each answer; an answer per element has no reason of its own here. */
export function answersOf(
  plan: Plan,
  dossier: Dossier,
  asked: Asked,
): { readonly evaluation: Evaluation; readonly because: Readonly<Record<string, Because>> } {
  const evaluation = evaluate(plan, dossier, asked);
  const session = sessionOf(plan, dossier, asked);
  const because = (asked.only ?? []).flatMap((id): (readonly [string, Because])[] => {
    const explanation = explainIn(session, id, asked);
    return explanation === null ? [] : [[id, behind(explanation, plan)]];
  });
  return { evaluation, because: Object.fromEntries(because) };
}

/** The sentences of the answer's own step; its passages, or where it has none those of what it reads, nearest first. */
function behind(explanation: Explanation, plan: Plan): Because {
  const last = explanation.steps.length - 1;
  const known = explanation.outcome.kind === 'value';
  const because = sentencesOf(explanation, plan)
    .filter(
      ({ step, depth, text }) =>
        step === last && depth === 1 && !/^(?:D'après|Sans source) /.test(text) && !(known && /^(?:Ne s'applique pas|Écartée?) :/.test(text)),
    )
    .map(({ text }) => text);
  const steps = [...explanation.steps].reverse();
  const cited = steps.map(({ sources }) =>
    sources.flatMap((source) => (source.kind === 'citation' ? [{ document: source.document, quote: source.quote }] : [])),
  );
  return { because, passages: cited.find((passages) => passages.length > 0) ?? [] };
}

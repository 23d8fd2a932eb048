import { nearNames } from '../../../dsl/diagnostics/near-names.ts';
import { nameKey } from '../../../dsl/names.ts';
import type { Type } from '../../../dsl/model/types.ts';
import { plainName } from '../../../runtime/input/characters.ts';
import { shownKey } from '../../../runtime/input/edge.ts';
import { describeIssue } from '../../../runtime/input/issue-text.ts';
import { decodeDossier, questionExpected } from '../../interpret/dossier/decode.ts';
import type { Dossier } from '../../interpret/dossier/decode.ts';
import { evaluate, resultsOf, sessionOf } from '../../interpret/evaluate.ts';
import type { Evaluation } from '../../interpret/evaluate.ts';
import { sentencesOf } from '../../interpret/reasons/explain-in-french.ts';
import { explainIn } from '../../interpret/reasons/explanation.ts';
import type { Explanation } from '../../interpret/reasons/explanation.ts';
import type { Plan, PlannedDefinition } from '../../plan/plan.ts';
import { askedReadings, issueInWords } from '../ask.ts';
import type { Asked, Issue } from '../ask.ts';
import { UsageError } from '../options.ts';
import { choiceOf } from '../results/results.ts';
import { toldApart } from './told-apart.ts';

/** A ruleset among those that a dossier is put to. */
export interface Party {
  readonly plan: Plan;
  /** How it is told from the others: its title, or where two have the same one, the folder it was named by. */
  readonly called: string;
}

/** A dossier as one of several rulesets reads it: what it knows of it, and the names of what it does not. */
export interface Share {
  readonly dossier: Dossier;
  readonly notKnown: readonly string[];
}

/** An issue of a dossier put to several rulesets: `ruleset` is the one that refuses, null where all do. */
export interface SharedIssue extends Issue {
  readonly ruleset: string | null;
}

/**
 * Gives each ruleset the fields it knows: the same name, however typed, is the same input. A field that none knows is refused, as is a value that
 * one ruleset refuses; then nothing is evaluated.
 */
export function shares<P extends Party>(
  parties: readonly P[],
  json: unknown,
  language: 'fr' | 'en',
): { readonly parties: readonly (P & Share)[] } | { readonly issues: readonly SharedIssue[] } {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    const message = describeIssue({ path: '', expected: { kind: 'record' } }, language);
    return { issues: [{ ruleset: null, path: '', message }] };
  }
  const fields: readonly (readonly [string, unknown])[] = Object.entries(json);
  const knows = (plan: Plan, key: string): boolean => {
    const name = plainName(key);
    return Object.values(plan.inputs).some((input) => input.name === name || input.emitted === name);
  };
  const strangers = fields.filter(([key]) => !parties.some(({ plan }) => knows(plan, key))).map(([key]) => key);
  const issues = strangers.slice(0, MOST_ISSUES).map((key) => unknownField(key, parties, language));
  const found = parties.flatMap((party): (P & Share)[] => {
    const known = fields.filter(([key]) => knows(party.plan, key));
    const decoded = decodeDossier(party.plan, Object.fromEntries(known));
    if ('issues' in decoded) {
      issues.push(...decoded.issues.map((issue) => ({ ruleset: party.called, ...issueInWords(issue, language) })));
      return [];
    }
    const notKnown = fields.flatMap(([key]) => (knows(party.plan, key) || strangers.includes(key) ? [] : [key]));
    return [{ ...party, dossier: decoded.dossier, notKnown }];
  });
  return issues.length > 0 ? { issues } : { parties: found };
}

/** Unknown fields said one by one, at most. */
const MOST_ISSUES = 100;

function unknownField(key: string, parties: readonly Party[], language: 'fr' | 'en'): SharedIssue {
  const expected = parties.map(({ plan }) => questionExpected(plan, key)).find((question) => question !== null) ?? {
    kind: 'known field',
    field: key,
  };
  const all = parties.flatMap(({ plan }) => Object.values(plan.inputs).map(({ name }) => name));
  const nearest = expected.kind === 'known field' ? nearNames(plainName(key), all) : [];
  return { ruleset: null, ...issueInWords({ path: shownKey(key), expected, nearest, example: null }, language) };
}

/** The results that each ruleset is asked for: those named, where it has them; else its decisions. A name that none has is refused. */
export function askedOfEach<P extends Party>(parties: readonly P[], names: readonly string[]): readonly (P & { readonly only: readonly string[] })[] {
  const lost = names.find((name) => !parties.some(({ plan }) => resultsOf(plan).some((definition) => isNamed(definition, name))));
  if (lost !== undefined) {
    const near = nearNames(
      lost,
      parties.flatMap(({ plan }) => resultsOf(plan).map((definition) => definition.name)),
    );
    throw new UsageError(
      `Aucun de ces règlements n’a de résultat « ${lost} ».${near.length === 0 ? '' : ` Vouliez-vous dire ${choiceOf(near, 'fr')} ?`}`,
      `None of these rulesets has a result “${lost}”.${near.length === 0 ? '' : ` Did you mean ${choiceOf(near, 'en')}?`}`,
    );
  }
  return parties.map((party) => {
    const named = names.flatMap((name) => resultsOf(party.plan).filter((definition) => isNamed(definition, name)));
    return { ...party, only: names.length === 0 ? decisions(party.plan) : [...new Set(named.map(({ id }) => id))] };
  });
}

const isNamed = ({ id, name, emitted }: PlannedDefinition, wanted: string): boolean =>
  emitted === wanted || nameKey(id) === nameKey(wanted) || nameKey(name) === nameKey(wanted);

/** What a ruleset decides of a whole dossier: yes or no, or a choice; of a délai its state, of a contrôle its verdict. */
function decisions(plan: Plan): readonly string[] {
  const decides = (type: Type): boolean => (type.kind === 'optional' ? decides(type.of) : type.kind === 'boolean' || type.kind === 'choice');
  const isAnswer = ({ partOf }: PlannedDefinition): boolean => partOf === null || partOf.part === 'état' || partOf.part === 'verdict';
  return resultsOf(plan)
    .filter((definition) => definition.subjects.length === 0 && isAnswer(definition) && decides(definition.type))
    .map(({ id }) => id);
}

/** The readings asked for, as each ruleset has them: one that has the question must have the reading, and one must have the question. */
export function readingsOfEach<P extends Party>(
  parties: readonly P[],
  given: readonly (readonly [string, string])[],
): readonly (P & Pick<Asked, 'readings'>)[] {
  const asks = (plan: Plan, name: string): boolean =>
    Object.values(plan.questions).some((question) => nameKey(question.name) === nameKey(name) || question.emitted === name);
  const lost = given.find(([name]) => !parties.some(({ plan }) => asks(plan, name)));
  if (lost !== undefined) {
    throw new UsageError(`Aucun de ces règlements ne pose la question « ${lost[0]} ».`, `None of these rulesets asks the question “${lost[0]}”.`);
  }
  return parties.map((party) => ({
    ...party,
    readings: askedReadings(
      given.filter(([name]) => asks(party.plan, name)),
      party.plan,
    ),
  }));
}

export interface Because {
  /** French sentences: what applied, or what decided. */
  readonly because: readonly string[];
  /** The words of the documents behind it. */
  readonly passages: readonly { readonly document: string; readonly quote: string }[];
}

/** What one ruleset answers, and what is behind each answer, by its id. */
export interface Answers {
  readonly evaluation: Evaluation;
  readonly because: Readonly<Record<string, Because>>;
}

/** One ruleset with the dossier as it reads it. */
export interface Put {
  readonly plan: Plan;
  readonly dossier: Dossier;
  readonly asked: Asked;
}

/** One dossier evaluated by each ruleset, with what is behind each answer; an answer per element has no reason of its own here. */
export function answersOf(all: readonly Put[]): readonly Answers[] {
  const explained = all.map(({ plan, dossier, asked }) => {
    const session = sessionOf(plan, dossier, asked);
    const explanations = (asked.only ?? []).flatMap((id): readonly (readonly [string, Explanation])[] => {
      const explanation = explainIn(session, id, asked);
      return explanation === null ? [] : [[id, explanation]];
    });
    return { plan, explanations: new Map(explanations) };
  });
  return all.map(({ plan, dossier, asked }, at) => {
    const because = (asked.only ?? []).map((id): readonly [string, Because] => [id, becauseOf(explained, at, id)]);
    return { evaluation: evaluate(plan, dossier, asked), because: Object.fromEntries(because) };
  });
}

type Explained = { readonly plan: Plan; readonly explanations: ReadonlyMap<string, Explanation> };

/** Why the ruleset of this place answers so, told apart from the others that have this result. */
function becauseOf(all: readonly Explained[], at: number, id: string): Because {
  const told = all.flatMap(({ plan, explanations }, place) => {
    const explanation = explanations.get(id);
    return explanation === undefined ? [] : [{ place, plan, explanation, ...behind(explanation, plan) }];
  });
  const own = told.findIndex(({ place }) => place === at);
  return { because: toldApart(told)[own] ?? [], passages: told[own]?.passages ?? [] };
}

/** The sentences of the answer's own step; its passages, or where it has none those of what it reads, nearest first. */
function behind(explanation: Explanation, plan: Plan): Because {
  const last = explanation.steps.length - 1;
  const known = explanation.outcome.kind === 'value';
  const because = sentencesOf(explanation, plan)
    .filter(({ step, depth, says }) => says === 'settled' || (step === last && depth === 1 && says !== 'source' && !(known && says === 'ruled out')))
    .map(({ text }) => text);
  const steps = [...explanation.steps].reverse();
  const cited = steps.map(({ sources }) =>
    sources.flatMap((source) => (source.kind === 'citation' ? [{ document: source.document, quote: source.quote }] : [])),
  );
  return { because, passages: cited.find((passages) => passages.length > 0) ?? [] };
}

/**
 * PLAN: what a ruleset computes, as plain data that can be written to a file and evaluated elsewhere. Known by then: evaluation order,
 * what each result depends on, which guarantees taint it, a hash of the text. Everything a dossier cannot change is gone.
 */
import type * as Core from '../../dsl/model/core.ts';
import type { Choice, Document, Fiche, Input, Question } from '../../dsl/model/model.ts';

export interface Plan {
  readonly title: string;
  readonly version: string | null;
  /** `sha256:…` over the normalised text of the files, in name order. */
  readonly hash: string;
  readonly language: number;
  readonly applicationDate: string | null;
  readonly documents: readonly Document[];
  readonly choices: Readonly<Record<string, Choice>>;
  readonly fiches: Readonly<Record<string, Fiche>>;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly questions: Readonly<Record<string, Question>>;
  /** In an order where each stands after those it reads. */
  readonly definitions: readonly PlannedDefinition[];
  readonly guarantees: readonly PlannedGuarantee[];
  /** The text of each file, so that an explanation can show the words. */
  readonly texts: Readonly<Record<string, string>>;
}

export interface PlannedDefinition extends Core.Definition {
  /** Definitions read directly, and all inputs and questions reached, directly or not. */
  readonly reads: readonly string[];
  readonly inputs: readonly string[];
  readonly questions: readonly string[];
  /** Its value, or something it reads, is chosen by the application date in force in its timeline (not by a date of its own, nor by that of another timeline). */
  readonly dated: boolean;
  /** Indices of guarantees whose failure makes this `erreur : garantie` (decision 45). */
  readonly taintedBy: readonly number[];
}

export interface PlannedGuarantee extends Core.Definition {
  readonly reads: readonly string[];
  readonly inputs: readonly string[];
  readonly questions: readonly string[];
  readonly dated: boolean;
}

/** What is evaluated. */
export type Planned = PlannedDefinition | PlannedGuarantee;

/** A choix of the plan. Throws when there is none: the checker binds every name. */
export const choiceOf = (plan: Plan, name: string): Choice => found(plan.choices, name, 'choix');

/** A fiche of the plan. Throws when there is none: the checker binds every name. */
export const ficheOf = (plan: Pick<Plan, 'fiches'>, name: string): Fiche => found(plan.fiches, name, 'fiche');

/** A question of the plan. Throws when there is none: the checker binds every name. */
export const questionOf = (plan: Plan, name: string): Question => found(plan.questions, name, 'question');

function found<T>(among: Readonly<Record<string, T>>, name: string, what: string): T {
  const one = Object.hasOwn(among, name) ? among[name] : undefined;
  if (one === undefined) throw new Error(`the plan has no ${what} ${name}`);
  return one;
}

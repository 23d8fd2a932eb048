import { essenceOf } from '../../dsl/model/essence.ts';
import type { Choice } from '../../dsl/model/model.ts';
import { type Plan, type PlannedDefinition, choiceOf } from '../plan/plan.ts';

/** Looks things up in a plan, and remembers which: what was judged of an expression holds for as long as they are the same. */
export class Lookups {
  #plan: IndexedPlan | null;
  readonly #values = new Map<string, string>();
  readonly #definitions = new Map<string, object | null>();
  readonly #reached = new Map<string, string>();
  readonly #inputs = new Map<string, string>();
  #anyGuarantee: boolean | null = null;

  constructor(plan: IndexedPlan) {
    this.#plan = plan;
  }

  /** Throws when there is none: the checker binds every name. */
  choice(name: string): Choice {
    this.#values.set(name, this.#open().values(name) ?? '');
    return choiceOf(this.#open().plan, name);
  }

  definition(id: string): PlannedDefinition | undefined {
    const definition = this.#open().definitions.get(id);
    this.#definitions.set(id, definition === undefined ? null : essenceOf(definition));
    return definition;
  }

  /** The données and questions that a definition reaches; none when there is no such definition. */
  reached(id: string): readonly string[] {
    const definition = this.#open().definitions.get(id);
    this.#reached.set(id, reachedBy(definition));
    return [...(definition?.inputs ?? []), ...(definition?.questions ?? [])];
  }

  /** What the plan says of a name that an expression reads as a donnée. */
  input(name: string): InputFacts {
    const facts = factsOf(this.#open().plan, name);
    this.#inputs.set(name, JSON.stringify(facts));
    return facts;
  }

  anyGuarantee(): boolean {
    return (this.#anyGuarantee = this.#open().plan.guarantees.length > 0);
  }

  /** Lets the plan go: what was looked up outlives it. */
  close(): void {
    this.#plan = null;
  }

  /** Throws once it is closed: our own bug. */
  #open(): IndexedPlan {
    if (this.#plan === null) throw new Error('the plan was let go');
    return this.#plan;
  }

  /** Whether all that was looked up is the same in another plan. */
  hold({ plan, definitions, values: valuesOf }: IndexedPlan): boolean {
    for (const [name, values] of this.#values) if (valuesOf(name) !== values) return false;
    for (const [id, essence] of this.#definitions) {
      const definition = definitions.get(id);
      if ((definition === undefined ? null : essenceOf(definition)) !== essence) return false;
    }
    for (const [id, reached] of this.#reached) if (reachedBy(definitions.get(id)) !== reached) return false;
    for (const [name, facts] of this.#inputs) if (JSON.stringify(factsOf(plan, name)) !== facts) return false;
    return this.#anyGuarantee === null || this.#anyGuarantee === plan.guarantees.length > 0;
  }
}

/** `chooses`: its day chooses versions. `guarded`: a garantie speaks of it. */
interface InputFacts {
  readonly isQuestion: boolean;
  readonly chooses: boolean;
  readonly guarded: boolean;
}

const factsOf = (plan: Plan, name: string): InputFacts => ({
  isQuestion: name in plan.questions,
  chooses: name === plan.applicationDate,
  guarded: plan.guarantees.some(({ inputs }) => inputs.includes(name)),
});

const reachedBy = (definition: PlannedDefinition | undefined): string =>
  definition === undefined ? '' : `${definition.inputs.join('|')}||${definition.questions.join('|')}`;

/** A plan, and what is found in it by name. */
export interface IndexedPlan {
  readonly plan: Plan;
  readonly definitions: ReadonlyMap<string, PlannedDefinition>;
  /** The names of the values of a choix, as words. */
  readonly values: (choice: string) => string | null;
}

/** Made once for each round of questions, and let go with it. */
export function indexed(plan: Plan): IndexedPlan {
  const known = new Map<string, string | null>();
  const values = (name: string): string | null => {
    let words = known.get(name);
    if (words === undefined) {
      words = Object.hasOwn(plan.choices, name) ? JSON.stringify(choiceOf(plan, name).values.map((value) => value.name)) : null;
      known.set(name, words);
    }
    return words;
  };
  return { plan, definitions: new Map(plan.definitions.map((definition) => [definition.id, definition])), values };
}

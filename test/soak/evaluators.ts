/** The two evaluators, each asked for every outcome of a dossier in one form. */
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { evaluate } from '../../compiler/interpret/evaluate.ts';
import type { Plan } from '../../compiler/plan/plan.ts';
import type { Issue } from '../../runtime/input/edge.ts';
import type { Outcome } from '../../runtime/outcome.ts';
import type { Dossier } from './dossier.ts';

/** A result by its emitted name, or one element of a `pour chaque` result: `retenu (dépenses[2])`. */
export type Outcomes = ReadonlyMap<string, Outcome<unknown>>;

export type Readings = Readonly<Record<string, string>>;

interface Element {
  readonly of: readonly string[];
  readonly outcome: Outcome<unknown>;
}

/** What a module says of its dossiers; the part of it the soak uses. */
export interface EmittedModule {
  readonly evaluate: (input: Dossier, options?: { readonly readings: Readings }) => Evaluated;
  readonly evaluateOne: (
    name: string,
    input: Dossier,
    options: { readonly readings: Readings },
  ) => { readonly ok: true; readonly result: EmittedResult } | Refused;
}

type EmittedResult = Outcome<unknown> | readonly Element[] | { readonly elements: readonly Element[] };

interface Refused {
  readonly ok: false;
  readonly issues: readonly Issue[];
}

type Evaluated = { readonly ok: true; readonly results: Readonly<Record<string, EmittedResult>> } | Refused;

/** By the interpreter; guarantees too. */
export function interpreted(plan: Plan, dossier: Dossier, readings: Readings): Outcomes {
  const decoded = decodeDossier(plan, dossier);
  if ('issues' in decoded) throw new Error(`the interpreter refuses the dossier: ${JSON.stringify(decoded.issues)}`);
  const { results, guarantees } = evaluate(plan, decoded.dossier, { readings });
  const found = new Map<string, Outcome<unknown>>();
  for (const result of Object.values(results)) add(found, result.emitted, 'outcome' in result ? result.outcome : result.elements);
  for (const [name, outcome] of Object.entries(guarantees)) found.set(`garantie ${name}`, outcome);
  return found;
}

/** By the emitted module. */
export function emitted(module: EmittedModule, dossier: Dossier, readings: Readings): Outcomes {
  const evaluated = module.evaluate(dossier, { readings });
  if (!evaluated.ok) throw new Error(`the emitted module refuses the dossier: ${JSON.stringify(evaluated.issues)}`);
  const found = new Map<string, Outcome<unknown>>();
  for (const [name, result] of Object.entries(evaluated.results)) add(found, name, 'elements' in result ? result.elements : result);
  return found;
}

/** By the emitted module, each result asked for alone. */
export function emittedAlone(module: EmittedModule, dossier: Dossier, readings: Readings): Outcomes {
  const evaluated = module.evaluate(dossier, { readings });
  if (!evaluated.ok) throw new Error(`the emitted module refuses the dossier: ${JSON.stringify(evaluated.issues)}`);
  const found = new Map<string, Outcome<unknown>>();
  for (const name of Object.keys(evaluated.results)) {
    const one = module.evaluateOne(name, dossier, { readings });
    if (!one.ok) throw new Error(`the emitted module refuses the dossier for one result: ${JSON.stringify(one.issues)}`);
    add(found, name, 'elements' in one.result ? one.result.elements : one.result);
  }
  return found;
}

/** The results under every combination of readings, each as a plain evaluation under those readings must give it. */
export function alternatives(plan: Plan, dossier: Dossier): readonly { readonly readings: Readings; readonly outcomes: Outcomes }[] {
  const decoded = decodeDossier(plan, dossier);
  if ('issues' in decoded) throw new Error(`the interpreter refuses the dossier: ${JSON.stringify(decoded.issues)}`);
  const { results, alternatives: found } = evaluate(plan, decoded.dossier, { allReadings: true });
  return (found ?? []).map(({ readings, results: under }) => {
    const outcomes = new Map<string, Outcome<unknown>>();
    for (const [id, outcome] of Object.entries(under)) add(outcomes, results[id]?.emitted ?? id, outcome);
    return { readings, outcomes };
  });
}

function add(found: Map<string, Outcome<unknown>>, name: string, result: Outcome<unknown> | readonly Element[]): void {
  if (!isElements(result)) found.set(name, result);
  else for (const { of, outcome } of result) found.set(`${name} (${of.join(', ')})`, outcome);
}

const isElements = (result: Outcome<unknown> | readonly Element[]): result is readonly Element[] => Array.isArray(result);

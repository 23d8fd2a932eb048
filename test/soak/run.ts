import { compileRuleset } from '../../compiler/driver.ts';
import { decodeDossier } from '../../compiler/interpret/decode.ts';
import { evaluate } from '../../compiler/interpret/evaluate.ts';
import type { Plan } from '../../compiler/plan/plan.ts';
import { type Json, dossierMaker } from './dossier.ts';
import { type Outcomes, outcomesOf, unsound } from './hold.ts';
import { Random } from './random.ts';
import { generateRuleset } from './ruleset/ruleset.ts';
import { Tally } from './tally.ts';

/** Something that must not be: an accepted text refused, a result that is not sound, two evaluators that differ, a crash. */
export interface Finding {
  readonly kind: string;
  readonly detail: string;
}

export const makeTally = (): Tally => new Tally();

type Dossier = Readonly<Record<string, Json>>;

/** How much of each dossier is left unknown. */
const UNKNOWN = [0, 0, 0.1, 0.3, 0.6, 1];
const COMPLETIONS = 3;

/** One ruleset, its dossiers, and their completions. */
export async function runSeed(seed: number, tally: Tally): Promise<readonly Finding[]> {
  const text = generateRuleset(seed);
  const compiled = attempt('compile', () => compileRuleset([{ file: 'tirage.attendu', text }]));
  if ('kind' in compiled) return [compiled];
  const errors = compiled.value.diagnostics.filter(({ severity }) => severity === 'error');
  for (const { code, severity } of compiled.value.diagnostics) tally.add(severity, code);
  const { plan } = compiled.value;
  if (plan === null) {
    return errors.map(({ code, params, span }) => ({ kind: `refused: ${code}`, detail: `${JSON.stringify(params)}\n${lineAt(text, span.start)}` }));
  }
  tally.plan(plan);
  return runPlan(plan, new Random(seed), tally);
}

function runPlan(plan: Plan, random: Random, tally: Tally): readonly Finding[] {
  const maker = dossierMaker(plan);
  const findings: Finding[] = [];
  for (const unknown of UNKNOWN) {
    const dossier = maker.dossier(random, unknown);
    const partial = interpret(plan, dossier);
    if ('kind' in partial) {
      findings.push(partial);
      continue;
    }
    const where = unknown === 0 ? 'complete' : 'partial';
    for (const outcome of partial.value.values()) tally.outcome(where, outcome);
    if (unknown === 0) continue;
    for (let i = 0; i < COMPLETIONS; i += 1) {
      const full = maker.complete(random, dossier);
      const complete = interpret(plan, full);
      if ('kind' in complete) findings.push(complete);
      else findings.push(...unsound(partial.value, complete.value).map((found) => ({ kind: 'unsound', detail: JSON.stringify({ ...found, dossier, full }, null, 1) })));
    }
  }
  return findings;
}

function interpret(plan: Plan, json: Dossier): Attempt<Outcomes> {
  return attempt('interpret', () => {
    const decoded = decodeDossier(plan, json);
    if ('issues' in decoded) throw new Error(`refused: ${JSON.stringify(decoded.issues)}`);
    return outcomesOf(evaluate(plan, decoded.dossier));
  });
}

type Attempt<T> = { readonly value: T } | Finding;

function attempt<T>(what: string, call: () => T): Attempt<T> {
  try {
    return { value: call() };
  } catch (thrown) {
    const error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : JSON.stringify(thrown);
    return { kind: `${what} threw: ${error.split('\n')[0] ?? ''}`.slice(0, 160), detail: error.split('\n').slice(0, 12).join('\n') };
  }
}

const lineAt = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, text.indexOf('\n', at));

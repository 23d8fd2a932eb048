/**
 * The samples of the reference and the rules of test/check/meaning, on random dossiers: what `test/emit/agreement.test.ts` asks of them, for mutants of
 * the emitter and of what only emitted modules call. Neither the checker nor the interpreter calls these: plans and what is expected are made once in a process.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { type Compiled, compileRuleset } from '../../compiler/driver.ts';
import type { EmittedFile } from '../../compiler/emit/typescript/module.ts';
import type { Plan } from '../../compiler/plan/plan.ts';
import { dossiers, interpreted, readings } from '../emit/agree.ts';
import { importModule } from '../emit/emitted.ts';
import { referenceSamples } from '../emit/reference.ts';

/** Complete dossiers, nearly complete ones, and ones with many unknowns. */
const RUNS = [
  { unknown: 0, count: 8 },
  { unknown: 4, count: 4 },
  { unknown: 20, count: 6 },
];

/** A dossier, readings, and what the interpreter says of them. */
interface Asked {
  readonly input: unknown;
  readonly chosen: unknown;
  readonly results: unknown;
}

/** Rules and what is asked of their module. */
interface Sample {
  readonly title: string;
  readonly plan: Plan;
  readonly asked: readonly Asked[];
}

interface Emitted {
  readonly evaluate: (input: unknown, options: { readonly readings: unknown }) => { readonly results: unknown };
}

const MEANING = path.join(import.meta.dirname, '..', 'check', 'meaning');

function made(): readonly Sample[] {
  const meant = readdirSync(MEANING).map((title) => ({ title, text: readFileSync(path.join(MEANING, title), 'utf8') }));
  const above = new Map<string, Compiled>();
  return [...referenceSamples(), ...meant].map(({ title, text }) => {
    const taken = new Map([...above].filter(([name]) => text.includes(`reprend « ${name} »`)));
    const compiled = compileRuleset([{ file: 'regles.attendu', text }], taken);
    const { plan } = compiled;
    if (plan === null) throw new Error(`the sample « ${title} » is no ruleset`);
    above.set(compiled.model.title, compiled);
    const asked = RUNS.flatMap(({ unknown, count }) =>
      fc
        .sample(fc.tuple(dossiers(plan, { unknown, longest: 4 }), readings(plan)), { numRuns: count, seed: 2026 })
        .map(([input, chosen]) => ({ input, chosen, results: interpreted(plan, input, chosen) })),
    );
    return { title, plan, asked };
  });
}

const keeper = globalThis as { mutationSamples?: readonly Sample[] }; // the one thing that outlives a mutant

/** Made once in a process. */
export const SAMPLES = (keeper.mutationSamples ??= made());

/** What a module says of each dossier. */
export async function run(files: readonly EmittedFile[], asked: readonly Asked[]): Promise<readonly unknown[]> {
  const { evaluate } = (await importModule(files)) as unknown as Emitted; // every emitted module exports it
  return asked.map(({ input, chosen }) => evaluate(input, { readings: chosen }).results);
}

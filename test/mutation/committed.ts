/**
 * The modules that stand beside the rules, as the emitter writes them: what `attendu build --check` asks of every ruleset, for the mutants of the
 * emitter. The plans do not pass through it: they are made once in a process.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadRuleset } from '../../compiler/cli/files/load.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import type { Plan } from '../../compiler/plan/plan.ts';

const RULESETS = path.join(import.meta.dirname, '..', '..', 'rulesets');
const NAMES = ['prevention-partagee', 'oscar-plan', 'ardh-2011'];

const keeper = globalThis as { committedPlans?: ReadonlyMap<string, Plan | null> }; // the one thing that outlives a mutant
const plans = (keeper.committedPlans ??= new Map(NAMES.map((name) => [name, loadRuleset(path.join(RULESETS, name)).plan])));

test.each(NAMES)('the module of %s', (name) => {
  const plan = plans.get(name) ?? null;
  if (plan === null) throw new Error(`${name} has errors`);
  for (const { file, text } of emitTypeScript(plan, name)) {
    expect(text).toBe(readFileSync(path.join(RULESETS, name, 'generated', file), 'utf8'));
  }
});

/** Emitted modules brought to life for tests: rules compiled, the module written where Vite finds it, then imported like any other. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileRuleset } from '../../compiler/driver.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import type { Plan } from '../../compiler/plan/plan.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(project, 'node_modules', '.cache', 'attendu-emitted');

/** The plan of rules without errors. */
export function planOf(text: string): Plan {
  const { plan, diagnostics } = compileRuleset([{ file: 'regles.attendu', text }]);
  if (plan === null)
    throw new Error(
      `the rules have errors: ${JSON.stringify(diagnostics.filter(({ severity }) => severity === 'error').map(({ code, params, span }) => ({ code, params, at: text.slice(span.start, span.end) })))}`,
    );
  return plan;
}

/** The files of a folder of `rulesets/`. */
export function sourcesOf(folder: string): { readonly file: string; readonly text: string }[] {
  const path = join(project, 'rulesets', folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.attendu'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(path, file), 'utf8') }));
}

/** The exports of an emitted module. */
export async function importModule(text: string): Promise<Readonly<Record<string, unknown>>> {
  const file = join(cache, `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.ts`);
  mkdirSync(cache, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, text);
  return (await import(/* @vite-ignore */ file)) as Readonly<Record<string, unknown>>; // the exports of a module written above
}

/** Compiles, emits, imports. */
export async function emitted(
  text: string,
): Promise<{ readonly plan: Plan; readonly module: string; readonly exports: Readonly<Record<string, unknown>> }> {
  const plan = planOf(text);
  const { module } = emitTypeScript(plan);
  return { plan, module, exports: await importModule(module) };
}

/** Emitted modules brought to life for tests: rules compiled, the module written where Vite finds it, then imported like any other. */
import { compileRuleset } from '../../compiler/driver.ts';
import { type EmittedFile, emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import type { Plan } from '../../compiler/plan/plan.ts';
import { importFiles } from './import-files.ts';

/** The plan of rules without errors. */
export function planOf(text: string): Plan {
  const { plan, diagnostics } = compileRuleset([{ file: 'regles.attendu', text }]);
  if (plan === null)
    throw new Error(
      `the rules have errors: ${JSON.stringify(diagnostics.filter(({ severity }) => severity === 'error').map(({ code, params, span }) => ({ code, params, at: text.slice(span.start, span.end) })))}`,
    );
  return plan;
}

/** The exports of an emitted module, the first of its files; of a text, those of the text. */
export const importModule = (module: string | readonly EmittedFile[]): Promise<Readonly<Record<string, unknown>>> =>
  importFiles(typeof module === 'string' ? [{ file: 'module.ts', text: module }] : module);

/** The files of a module by name, as the type checker takes them. */
export const byName = (files: readonly EmittedFile[]): Readonly<Record<string, string>> =>
  Object.fromEntries(files.map(({ file, text }) => [file, text]));

/** Compiles, emits, imports. `module`: the text of its rules. */
export async function emitted(
  text: string,
): Promise<{ readonly plan: Plan; readonly module: string; readonly exports: Readonly<Record<string, unknown>> }> {
  const plan = planOf(text);
  const files = emitTypeScript(plan, 'regles');
  return { plan, module: files[0]?.text ?? '', exports: await importModule(files) };
}

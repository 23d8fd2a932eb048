// The rule set of the comparison, compiled and emitted on the spot, as a module Node can run.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, 'node_modules', '.cache', 'emitted');

const bundle = (input) =>
  build({
    configFile: false,
    root: dirname(here),
    logLevel: 'error',
    resolve: { alias: { 'attendu/runtime': join(here, '..', 'runtime', 'index.ts') } },
    build: {
      ssr: true,
      outDir: out,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: { input, output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } },
    },
  });

/**
 * Fresh copies of the module emitted for `rules/comparaison.attendu`: one for each use of it, as one service has one use. What a copy has
 * learnt of its inputs (made by JSON.parse, or by its own reader) then does not weigh on another.
 */
export async function emittedModules(copies) {
  mkdirSync(out, { recursive: true });
  await bundle({ compiler: join(here, 'emitted-entry.ts') });
  const { compileRuleset, emitTypeScript } = await import(pathToFileURL(join(out, 'compiler.mjs')).href);
  const file = 'comparaison.attendu';
  const { plan, diagnostics } = compileRuleset([{ file, text: readFileSync(join(here, 'rules', file), 'utf8') }]);
  if (plan === null) throw new Error(`${file}: ${JSON.stringify(diagnostics)}`);
  const files = emitTypeScript(plan, 'comparaison');
  for (const { file, text } of files) writeFileSync(join(out, file), text);
  await bundle({ comparaison: join(out, 'comparaison.ts') });
  const { href } = pathToFileURL(join(out, 'comparaison.mjs'));
  return Promise.all(Array.from({ length: copies }, (_, copy) => import(`${href}?copy=${copy}`)));
}

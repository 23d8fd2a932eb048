// `node tools/soak.mjs [--seconds 60] [--seed N] [--only N] [--show 1] [--types 20]`: random rulesets and dossiers, the evaluators held
// against each other, each finding made small; then a sample of emitted modules is type-checked.
// Node 20 runs no TypeScript, so the sources are bundled first; emitted modules import the runtime of the same bundle.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { node, project, tool } from './steps.mjs';

const out = join(project, 'node_modules', '.cache', `soak-${process.pid}`);
const types = join(out, 'types');

await build({
  configFile: false,
  root: project,
  logLevel: 'error',
  build: {
    ssr: true,
    outDir: out,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: {
      input: { soak: join(project, 'test/soak/soak.ts'), runtime: join(project, 'runtime/index.ts') },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
});
mkdirSync(types, { recursive: true });

try {
  const { soak } = await import(pathToFileURL(join(out, 'soak.mjs')).href);
  const found = await soak(process.argv.slice(2), { modules: out, runtime: './runtime.mjs', types });
  process.exitCode = Math.max(found, await typeErrors());
} finally {
  rmSync(out, { recursive: true, force: true });
}

/** Type-checks the modules kept, as strictly as the project itself. */
async function typeErrors() {
  if (readdirSync(types).length === 0) return 0;
  const config = {
    extends: join(project, 'tsconfig.json'),
    compilerOptions: { paths: { 'attendu/runtime': [join(project, 'runtime/index.ts')] } },
    include: [types],
  };
  writeFileSync(join(types, 'tsconfig.json'), JSON.stringify(config));
  const { code, output } = await node([tool('typescript', 'lib', 'tsc.js'), '--noEmit', '-p', join(types, 'tsconfig.json')], { capture: true });
  const errors = [...output.matchAll(/(tirage-\d+\.ts)\((\d+),\d+\): error (TS\d+): (.*)/g)];
  console.log(`type errors in emitted modules: ${errors.length}`);
  const shown = new Map();
  for (const [, file, line, error, words] of errors) {
    const times = (shown.get(error) ?? 0) + 1;
    shown.set(error, times);
    if (times <= 2) console.log(`${error} ${words}\n    ${readFileSync(join(types, file), 'utf8').split('\n')[line - 1].trim()}`);
  }
  for (const [error, times] of shown) console.log(`FOUND ${error}: ${times}`);
  return code === 0 ? 0 : 1;
}

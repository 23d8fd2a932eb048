// `node tools/soak.mjs [--seconds 60] [--seed N] [--only N]`: random rulesets and dossiers, the evaluators held against each other.
// Node 20 runs no TypeScript, so the sources are bundled first; emitted modules import the runtime of the same bundle.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const project = fileURLToPath(new URL('..', import.meta.url));
const out = join(project, 'node_modules', '.cache', 'soak');
mkdirSync(out, { recursive: true });

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

const { soak } = await import(pathToFileURL(join(out, 'soak.mjs')).href);
process.exitCode = await soak(process.argv.slice(2), { modules: out, runtime: './runtime.mjs' });

// Part of `npm run build`: the command line as a few files, so that it starts in a third of the time that hundreds of modules take, and, beside
// each, what V8 makes of it.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const from = (name) => join(project, 'compiler', 'cli', 'start', `${name}.ts`);

const bundle = (input, output, emptyOutDir) =>
  build({
    configFile: false,
    root: project,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: { ssr: true, target: 'node20', outDir: join(project, 'dist', 'cli'), emptyOutDir, minify: true, rollupOptions: { input, output } },
  });

await bundle({ main: from('main') }, { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' }, true);
await bundle({ attendu: from('attendu'), chunks: from('chunks') }, { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }, false);

const { status, stderr } = spawnSync(process.execPath, [join(project, 'tools', 'warm.mjs')], { encoding: 'utf8' });
if (status !== 0) throw new Error(`tools/warm.mjs failed\n${stderr}`);

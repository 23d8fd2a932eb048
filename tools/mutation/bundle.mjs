// Sources with every mutant in them, each asleep until it is named, and every test file as one script on top of them.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { project } from '../steps.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** Stryker's own instrumenter: which changes there are is its to say. */
async function instrumenter() {
  const core = createRequire(createRequire(import.meta.url).resolve('@stryker-mutator/core'));
  const { Instrumenter } = await import(pathToFileURL(core.resolve('@stryker-mutator/instrumenter')).href);
  const silent = { debug() {}, info() {}, isDebugEnabled: () => false, warn: console.error, error: console.error };
  return new Instrumenter(silent);
}

/** Writes into `folder` the scripts of the tests; gives their names and the mutants, in the order of the sources. */
export async function bundle(folder, { files, stretches, tests }) {
  const mutable = stretches === null ? files : files.filter((file) => stretches.some((stretch) => stretch.file === file));
  const instrumented = await (
    await instrumenter()
  ).instrument(
    mutable.map((file) => ({
      name: join(project, file),
      content: readFileSync(join(project, file), 'utf8'),
      // lines and columns from 0
      mutate:
        stretches === null
          ? true
          : stretches
              .filter((stretch) => stretch.file === file)
              .map(({ from, to }) => ({ start: { line: from - 1, column: 0 }, end: { line: to - 1, column: Number.MAX_SAFE_INTEGER } })),
    })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  const code = new Map(instrumented.files.map(({ name, content }) => [name, content]));
  const scripts = [];
  for (const [at, test] of tests.entries()) {
    const script = `${String(at).padStart(2, '0')}-${basename(test, '.ts')}.cjs`;
    writeFileSync(join(folder, script), await scriptOf(join(project, test), code));
    scripts.push({ script, test });
  }
  const mutants = instrumented.mutants.map(({ id, fileName, location, replacement }) => ({
    id,
    file: relative(project, fileName),
    location,
    replacement,
  }));
  return { mutants, scripts };
}

/** One test file and all it imports of the project; packages stay outside. */
async function scriptOf(test, code) {
  const source = (path) => join(project, path);
  const { output } = await build({
    configFile: false,
    root: project,
    logLevel: 'silent',
    resolve: {
      alias: [
        { find: /^vitest$/, replacement: join(here, 'vitest.mjs') },
        { find: /^\.\/import-files\.ts$/, replacement: join(here, 'import-files.mjs') },
        { find: /^attendu\/runtime$/, replacement: source('runtime/index.ts') },
        { find: /^attendu\/explain$/, replacement: source('compiler/explain.ts') },
        { find: /^attendu$/, replacement: source('compiler/index.ts') },
      ],
    },
    plugins: [
      {
        name: 'mutants',
        enforce: 'pre',
        load: (id) => code.get(id) ?? null,
        transform: (text, id) =>
          text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)).replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
      },
    ],
    build: {
      ssr: test,
      write: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { treeshake: false, output: { format: 'cjs', codeSplitting: false } },
    },
  });
  return output[0].code;
}

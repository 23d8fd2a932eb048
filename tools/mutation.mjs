// `npm run mutation -- AREA [--files decimal,day] [--sample N] [--seed S] [--again]`: small faults put into the sources of an area one at a time, and
// how many of them its tests find (Stryker). Works on a copy in the temporary folder; what a former run found of unchanged mutants is kept in
// `reports/`. `--sample` takes N stretches of lines at random, for the areas that would take hours. Survivors are judged in test/mutation/survivors.md.
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { project } from './steps.mjs';

/** Per area: the files changed, the tests that must notice. */
const AREAS = {
  runtime: { sources: ['runtime'], except: ['runtime/partial/', 'runtime/emitted/', 'runtime/index.ts'], tests: ['test/runtime'] },
  partial: { sources: ['runtime/partial'], except: ['runtime/partial/index.ts'], tests: ['test/partial', 'test/interpret/evaluate.test.ts'] },
  interpret: {
    sources: ['compiler/interpret'],
    except: [],
    tests: ['test/interpret', 'test/words', 'test/cli/evaluate.test.ts', 'test/cli/reports.test.ts'],
  },
  emit: { sources: ['compiler/emit/typescript'], except: [], tests: ['test/emit/golden.test.ts', 'test/emit/agreement.test.ts'] },
  emitted: { sources: ['runtime/emitted'], except: [], tests: ['test/emit/agreement.test.ts', 'test/emit/other-day.test.ts'] },
};

/** Lines in a stretch of a sample. */
const STRETCH = 20;

const args = process.argv.slice(2);
const option = (name) => (args.includes(`--${name}`) ? (args[args.indexOf(`--${name}`) + 1] ?? '') : null);
const area = AREAS[args[0] ?? ''];
if (area === undefined) {
  console.error(`Usage: npm run mutation -- ${Object.keys(AREAS).join('|')} [--files NAME,…] [--sample STRETCHES] [--seed N] [--again]`);
  process.exit(2);
}

const only = option('files')?.split(',');
const files = area.sources
  .flatMap((folder) => readdirSync(join(project, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(project, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .filter((file) => !area.except.some((start) => file.startsWith(start)))
  .filter((file) => only === undefined || only.some((name) => file.endsWith(`/${name}.ts`)))
  .sort();
const seed = Number(option('seed') ?? 2026);
const mutate = option('sample') === null ? files : sample(files, Number(option('sample')), seed);
if (option('sample') !== null) console.log(`seed ${seed}, ${mutate.length} stretches of ${STRETCH} lines\n${mutate.join('\n')}`);

mkdirSync(join(project, 'reports'), { recursive: true });
process.env.ATTENDU_MUTATION_TESTS = area.tests.join(',');
process.chdir(project);
const results = await new Stryker({
  mutate,
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 5_000,
  timeoutFactor: 1.25,
  ignorePatterns: ['coverage', 'dist', 'reports', 'playground/dist', '.git', 'bench'],
  tempDirName: join(tmpdir(), `attendu-mutation-${process.pid}`),
  incremental: true,
  force: args.includes('--again'),
  incrementalFile: `reports/mutation-${args[0]}.json`,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, allowEmojis: false },
  allowConsoleColors: false,
  // TypeScript 7 has no API that Stryker knows; nothing here compiles from a tsconfig.
  tsconfigFile: 'none',
  disableTypeChecks: false,
}).runMutationTest();

const count = (status) => results.filter((mutant) => mutant.status === status).length;
const found = count('Killed') + count('Timeout');
const missed = count('Survived') + count('NoCoverage');
console.log(`${args[0]}: ${found} of ${found + missed} mutants found, ${((100 * found) / Math.max(1, found + missed)).toFixed(2)} %`);

/** Stretches of whole lines, each as likely as its neighbour; the same for the same seed and sources. */
function sample(from, count, start) {
  let state = start >>> 0 || 1;
  const next = (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
  const stretches = from.flatMap((file) => {
    const lines = readFileSync(join(project, file), 'utf8').split('\n').length;
    return Array.from({ length: Math.ceil(lines / STRETCH) }, (_, at) => `${file}:${at * STRETCH + 1}-${Math.min(lines, (at + 1) * STRETCH)}`);
  });
  return Array.from({ length: Math.min(count, stretches.length) }, () => stretches.splice(next(stretches.length), 1)[0]);
}

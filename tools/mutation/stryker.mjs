// `npm run mutation -- AREA … --stryker`: the same mutants under Stryker's own runner, which starts Vitest for each: minutes where `run.mjs` takes seconds.
// Works on a copy in the temporary folder.
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { project } from '../steps.mjs';

/** The mutants of what was asked, each with its status, file, place and what stood there. */
export async function underStryker({ name, tests, files, stretches }) {
  mkdirSync(join(project, 'reports'), { recursive: true });
  process.env.ATTENDU_MUTATION_TESTS = tests.join(',');
  process.chdir(project);
  const results = await new Stryker({
    mutate: stretches === null ? files : stretches.map(({ file, from, to }) => `${file}:${from}-${to}`),
    testRunner: 'vitest',
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    plugins: ['@stryker-mutator/vitest-runner'],
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // Long enough that a busy machine does not pass for an endless loop.
    timeoutMS: 60_000,
    timeoutFactor: 3,
    ignorePatterns: ['coverage', 'dist', 'reports', 'playground/dist', '.git', 'bench'],
    tempDirName: join(tmpdir(), `attendu-mutation-${process.pid}`),
    incremental: true,
    incrementalFile: `reports/mutation-${name}.json`,
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
    // TypeScript 7 has no API that Stryker knows; nothing here compiles from a tsconfig.
    tsconfigFile: 'none',
    disableTypeChecks: false,
  }).runMutationTest();
  return results.map(({ fileName, location, replacement, status }) => ({ file: fileName, location, replacement, status }));
}

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import * as titles from './dsl/syntax/titles.ts';
import { rulesetPages } from './tools/page/ruleset-pages.mjs';
import { rulesetTitles } from './tools/page/ruleset-titles.mjs';
import { rulesetWords } from './tools/page/ruleset-words.mjs';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const alias = {
  'attendu/runtime': here('./runtime/index.ts'),
  'attendu/explain': here('./compiler/explain.ts'),
  attendu: here('./compiler/index.ts'),
};

export default defineConfig({
  // Vitest looks at the whole project, the page lives in one folder of it.
  root: process.env['VITEST'] === undefined ? here('./playground') : here('.'),
  base: './',
  plugins: [react(), rulesetTitles(here('./rulesets'), titles), rulesetPages(here('./rulesets')), rulesetWords(here('./rulesets'))],
  resolve: { alias },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: here('./playground/dist'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 4500,
    // The texts of a ruleset and the record of its words are one file, fetched when it is opened.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              debugName: 'rulesets',
              name: (id: string) =>
                /rulesets\/([^/]+)\/[^/]+\.attendu|virtual:ruleset-words\/(.+)/
                  .exec(id)
                  ?.slice(1)
                  .find((name) => name !== undefined) ?? null,
            },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1' },
  test: {
    reporters: ['default', './test/plain-summary.ts'],
    // Loaded by Vitest alone: what builds the page has no use for it.
    ...(process.env['VITEST'] === undefined ? {} : { sequence: { sequencer: (await import('./test/longest-first.ts')).default } }),
    coverage: {
      provider: 'v8',
      include: ['dsl/**/*.ts', 'compiler/**/*.ts', 'runtime/**/*.ts'],
      reporter: ['text', 'json-summary'],
      // What is reached: 95 of both are asked. Raise them with what is covered.
      thresholds: { statements: 98.4, branches: 95.3 },
    },
    projects: [
      {
        extends: true,
        // Files share what they import: the grammar is built once per worker, not once per file. Tests keep no state between files.
        test: {
          name: 'unit',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/package/**', 'test/soak/**'],
          setupFiles: ['test/setup/seed.ts'],
          environment: 'node',
          testTimeout: 180_000,
        },
      },
      // Random rulesets, dossiers, texts and keys: apart from the others so that they can be left out.
      { extends: true, test: { name: 'soak', isolate: false, include: ['test/soak/**/*.test.ts'], environment: 'node', testTimeout: 180_000 } },
      { extends: true, test: { name: 'package', include: ['test/package/**/*.test.ts'], environment: 'node', testTimeout: 180_000 } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          environment: 'node',
          globalSetup: ['test/setup/playground.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

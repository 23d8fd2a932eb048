/** Vitest as Stryker runs it in its copy of the project: the tests of one area, given by tools/mutation/areas.mjs. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** A test file, or every test of a folder. */
const files = (process.env['ATTENDU_MUTATION_TESTS'] ?? '').split(',').map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`));

export default defineConfig({
  root: here('../..'),
  resolve: {
    alias: {
      'attendu/runtime': here('../../runtime/index.ts'),
      'attendu/explain': here('../../compiler/explain.ts'),
      attendu: here('../../compiler/index.ts'),
    },
  },
  test: { include: files, environment: 'node', testTimeout: 600_000, isolate: false },
});

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the page may do: its own scripts, workers and styles, nothing else. Monaco writes inline styles, hence the one exception. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A worker loaded from a URL does not inherit the policy of its page, so its script carries its own: no network, no `eval`. */
const WORKER_POLICY = "default-src 'none'; script-src 'self'";

/** Sends the strict headers with every file of the built playground. */
function strictHeaders(): Plugin {
  return {
    name: 'attendu-strict-headers',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const isWorker = /worker[^/]*\.js$/i.test((request.url ?? '').split('?')[0] ?? '');
        response.setHeader('Content-Security-Policy', isWorker ? WORKER_POLICY : PAGE_POLICY);
        response.setHeader('X-Content-Type-Options', 'nosniff');
        response.setHeader('Referrer-Policy', 'no-referrer');
        response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
        next();
      });
    },
  };
}

const alias = {
  'attendu/runtime': here('./runtime/index.ts'),
  'attendu/explain': here('./compiler/explain.ts'),
  attendu: here('./compiler/index.ts'),
};

export default defineConfig({
  // Vitest looks at the whole project, the page lives in one folder of it.
  root: process.env['VITEST'] === undefined ? here('./playground') : here('.'),
  base: './',
  plugins: [react(), strictHeaders()],
  resolve: { alias },
  worker: { format: 'es' },
  build: { target: 'es2022', outDir: here('./playground/dist'), emptyOutDir: true, chunkSizeWarningLimit: 4500 },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173, strictPort: false },
  test: {
    reporters: ['default', './test/plain-summary.ts'],
    coverage: { provider: 'v8', include: ['dsl/**/*.ts', 'compiler/**/*.ts', 'runtime/**/*.ts'], reporter: ['text', 'json-summary'] },
    projects: [
      {
        extends: true,
        // Files share what they import: the grammar is built once per worker, not once per file. Tests keep no state between files.
        test: { name: 'unit', isolate: false, include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'], environment: 'node', testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          environment: 'node',
          globalSetup: ['test/setup/playground.ts'],
          testTimeout: 60_000,
          hookTimeout: 90_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serve } from '../../tools/page/serve.mjs';
import { chromium } from '../chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built playground, with a slash at its end. */
    baseURL: string;
    /** Why browser tests cannot run here; null when they can. Use `describe.skipIf(inject('noBrowser') !== null)`. */
    noBrowser: string | null;
  }
}

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the playground as `npm start` does, in a process of its own (Vitest's NODE_ENV would give React's slow build), and serves it. */
export default async function setup(vitest: TestProject): Promise<() => Promise<void>> {
  const browser = await chromium();
  vitest.provide('noBrowser', browser.found ? null : browser.reason);
  if (!browser.found) {
    vitest.provide('baseURL', '');
    return async () => {};
  }
  const outDir = await mkdtemp(path.join(os.tmpdir(), 'attendu-e2e-'));
  const env = { ...process.env, NODE_ENV: 'production' };
  delete (env as Record<string, string | undefined>)['VITEST'];
  const vite = path.join(project, 'node_modules', 'vite', 'bin', 'vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'error', '--outDir', outDir, '--emptyOutDir'], { cwd: project, env });
  const server = await serve(outDir, { port: 0 });
  vitest.provide('baseURL', server.url);
  return async () => {
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  };
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';
import type { EmittedFile } from '../../compiler/emit/typescript/module.ts';
import * as runtime from '../../runtime/index.ts';

declare global {
  /** The runtime of the tests, each time it was loaded in this process. */
  var attenduRuntimes: (typeof runtime)[] | undefined;
}

const project = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(project, 'node_modules', '.cache', 'attendu-emitted');
const turn = (globalThis.attenduRuntimes ??= []).push(runtime) - 1;

/** A package in whose folder `attendu/runtime` is the runtime of the tests. */
const around: readonly EmittedFile[] = [
  { file: 'package.json', text: JSON.stringify({ name: 'attendu', type: 'module', exports: { './runtime': './attendu-runtime.js' } }) },
  { file: 'attendu-runtime.js', text: `export const { ${Object.keys(runtime).join(', ')} } = globalThis.attenduRuntimes[${turn}];\n` },
];

/**
 * The exports of the first of these files, as Node imports them, which takes a tenth of the time that Vite takes: their types are blanked out, and nothing
 * else. Mutants run them in another way: `tools/mutation/import-files.mjs`.
 */
export async function importFiles(files: readonly EmittedFile[]): Promise<Readonly<Record<string, unknown>>> {
  const hash = createHash('sha256')
    .update(JSON.stringify([around, files]))
    .digest('hex')
    .slice(0, 16);
  const folder = join(cache, hash);
  if (!existsSync(folder)) await write(files, folder);
  const main = join(folder, asScript(files[0]?.file ?? ''));
  return (await import(/* @vite-ignore */ main)) as Readonly<Record<string, unknown>>; // the exports of a module written above
}

const asScript = (file: string): string => file.replace(/\.ts$/, '.js');

/** Fills a folder in one move: other processes may want the same. */
async function write(files: readonly EmittedFile[], folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const staging = mkdtempSync(`${folder}-`);
  for (const { file, text } of around) writeFileSync(join(staging, file), text);
  for (const { file, text } of files) {
    const { code } = await transformWithOxc(text, file, { sourcemap: false });
    writeFileSync(join(staging, asScript(file)), code);
  }
  try {
    renameSync(staging, folder);
  } catch {
    rmSync(staging, { recursive: true, force: true }); // another process won
  }
}

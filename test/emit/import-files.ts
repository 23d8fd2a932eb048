import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EmittedFile } from '../../compiler/emit/typescript/module.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(project, 'node_modules', '.cache', 'attendu-emitted');

/** The exports of the first of these files, written where Vite finds them. Mutants run them in another way: `tools/mutation/import-files.mjs`. */
export async function importFiles(files: readonly EmittedFile[]): Promise<Readonly<Record<string, unknown>>> {
  const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  const folder = join(cache, hash);
  const main = join(folder, files[0]?.file ?? '');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(main)) for (const { file, text } of files) writeFileSync(join(folder, file), text);
  return (await import(/* @vite-ignore */ main)) as Readonly<Record<string, unknown>>; // the exports of a module written above
}

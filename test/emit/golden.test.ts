import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import { planOf } from './emitted.ts';

const here = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');

/** The part of a module between two of its headings. */
function section(module: string, title: string): string {
  const [, after = ''] = module.split(` ${title}\n`);
  return after.split('\n// ---')[0]?.trim() ?? '';
}

test('the rules of a module read as if written by hand', () => {
  const module = emitTypeScript(planOf(here('golden/regles.attendu')), 'regles')[0]?.text ?? '';
  expect(`${section(module, 'The rules')}\n`).toBe(here('golden/regles.txt'));
});

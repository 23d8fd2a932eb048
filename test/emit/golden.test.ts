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

test.each([
  ['golden/regles.attendu', 'golden/regles.txt'],
  ['../check/meaning/tableaux-gardés.attendu', 'golden/tableaux-gardés.txt'],
  ['../check/meaning/colonnes-gardées.attendu', 'golden/colonnes-gardées.txt'],
])('the rules of a module read as if written by hand: %s', (rules, text) => {
  const module = emitTypeScript(planOf(here(rules)), 'regles')[0]?.text ?? '';
  expect(`${section(module, 'The rules')}\n`).toBe(here(text));
});

/** Every sample of a finding, compiled block by block as the page does, tells what it tells as one text. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Again, type Compiled, compileRuleset } from '../../compiler/driver.ts';

const read = (...names: readonly string[]): string => readFileSync(path.join(import.meta.dirname, '..', ...names), 'utf8');

/** What stands before a line that begins so. */
const until = (mark: string, text: string): string => `\n${text}`.split(`\n${mark}`)[0] ?? '';

const SAMPLES: readonly string[] = [
  ...readdirSync(path.join(import.meta.dirname, 'diagnostics')).map((file) => until('---', read('check', 'diagnostics', file))),
  ...read('parse', 'messages.txt')
    .split(/^== .*\n/mu)
    .map((text) => until('-- fr', text)),
  ...read('parse', 'unfinished.txt')
    .split(/\n\n/u)
    .map((text) => until('--', text)),
  ...read('check', 'mistakes.txt')
    .split(/^===\n/mu)
    .map((text) => until('---', text)),
];

const said = ({ diagnostics, plan }: Compiled): string =>
  JSON.stringify([plan !== null, diagnostics.map(({ code, span, params, fixes }) => [code, span, params, fixes])]);

test('what is told of a block does not hang on where it stands in its text', () => {
  expect(SAMPLES.length).toBeGreaterThan(300);
  // the blocks of a sample never begin the text
  const texts = SAMPLES.map((text) => [{ file: 'a.attendu', text: `// en tête\ndonnée rien : nombre\n\n${text}\n` }]);
  const other = texts.filter((one) => said(compileRuleset(one)) !== said(compileRuleset(one, new Map(), new Again())));
  expect(other.map(([one]) => one?.text)).toEqual([]);
});

import { expect, test } from 'vitest';
import { importModule } from '../emit/emitted.ts';
import { damage } from './damage.ts';
import { Random } from './random.ts';
import { reduce } from './reduce.ts';
import { generateRuleset } from './ruleset/ruleset.ts';
import { type ImportModule, Tally, runSeed } from './run.ts';
import type { EmittedModule } from './evaluators.ts';

const asModule: ImportModule = async (text) => (await importModule(text)) as unknown as EmittedModule; // every emitted module has these exports

test('a seed repeats its ruleset and its accidents to the letter', () => {
  const text = generateRuleset(7);
  expect(generateRuleset(7)).toBe(text);
  expect(generateRuleset(8)).not.toBe(text);
  expect(damage(new Random(7), text)).toEqual(damage(new Random(7), text));
});

test('a text is made as small as what it shows allows', async () => {
  const text = 'choix a\n  - b\n\nrègle c : nombre\n  1\n    sans source : x\n  2 si d\n    sans source : y\n\nrègle e : nombre\n  3';
  const small = await reduce(text, (candidate) => Promise.resolve(candidate.includes('2 si d') && candidate.includes('règle c')));
  expect(small).toBe('choix a\nrègle c : nombre\n  2 si d\n    sans source : y');
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'on random ruleset %i and its dossiers the evaluators agree, what is known with unknowns holds, and damage is only reported',
  async (seed) => {
    expect(await runSeed(seed, new Tally(), asModule)).toEqual([]);
  },
);

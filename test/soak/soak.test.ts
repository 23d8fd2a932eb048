import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importModule } from '../emit/emitted.ts';
import { referenceSamples } from '../emit/reference.ts';
import { damage } from './damage.ts';
import { FAULTS } from './faults.ts';
import { runKeys } from './keys.ts';
import { calendarOracle, decimalOracle } from './oracles.ts';
import { Random } from './random.ts';
import { reduce } from './reduce.ts';
import { generateRuleset } from './ruleset/ruleset.ts';
import { type ImportModule, Tally, runSeed } from './run.ts';
import { served } from './service.ts';
import { TEXTS_OF_A_SEED, runTexts } from './texts.ts';
import type { EmittedModule } from './evaluators.ts';

const asModule: ImportModule = async (files) => (await importModule(files)) as unknown as EmittedModule; // every emitted module has these exports

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

test.each(FAULTS)('the fault « $what » has its place, once', ({ file, find, replace }) => {
  const source = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  expect([source.split(find).length - 1, find === replace]).toEqual([1, false]);
});

/** Every construct of the language, as its reference writes it. */
const SAMPLES = referenceSamples().map(({ text }) => text);

/** Each seed draws some twenty dossiers a round: 2,000 pairs in all. The same at each run; `npm run soak` draws new ones. */
const SEEDS = Array.from({ length: 36 }, (_, index) => index + 1);
const ROUNDS = 3;

/** A busy machine may take its time. */
const LONG = 300_000;
const tally = new Tally();

test.each(SEEDS)(
  'on random ruleset %i and its dossiers the evaluators agree, and what is known with unknowns holds',
  { timeout: LONG },
  async (seed) => {
    expect(await runSeed(seed, tally, asModule, ROUNDS)).toEqual([]);
  },
);

test('that was at least 2,000 dossiers', () => {
  expect(tally.pairs).toBeGreaterThanOrEqual(2000);
});

const TEXT_SEEDS = [1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000];

test.each(TEXT_SEEDS)(
  'from seed %i, 250 random and damaged texts end in findings that can be read, at places of the text',
  { timeout: LONG },
  (seed) => {
    const found = Array.from({ length: Math.ceil(250 / TEXTS_OF_A_SEED) }, (_, index) => runTexts(seed + index, new Tally(), SAMPLES)).flat();
    expect(found).toEqual([]);
  },
);

test.each([1, 2, 3, 6])('from seed %i, a text compiled again after each key gives what it gives from the beginning', { timeout: LONG }, (seed) => {
  expect(runKeys(seed, SAMPLES)).toEqual([]);
});

test.each(referenceSamples())('the editor serves every place of the sample « $title »', ({ text }) => {
  expect(served(new Random(1), text, 20)).toEqual([]);
});

test.each([1, 2])('from seed %i, 1,000 operations on numbers give what fractions of any size give', (seed) => {
  expect(decimalOracle(new Random(seed), 1000)).toEqual([]);
});

test.each([1, 2])('from seed %i, 1,000 operations on days give what an almanac read day by day gives', (seed) => {
  expect(calendarOracle(new Random(seed), 1000)).toEqual([]);
});

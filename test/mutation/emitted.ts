/** The modules of the samples, emitted once in a process and run with the mutants of what only emitted modules call. */
import { expect, test } from 'vitest';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import { SAMPLES, run } from './samples.ts';

const keeper = globalThis as { emittedSamples?: ReturnType<typeof made> }; // the one thing that outlives a mutant
const made = () => SAMPLES.map((sample) => ({ ...sample, files: emitTypeScript(sample.plan, 'regles') }));

test.each((keeper.emittedSamples ??= made()))('$title', async ({ files, asked }) => {
  expect(await run(files, asked)).toEqual(asked.map(({ results }) => results));
});

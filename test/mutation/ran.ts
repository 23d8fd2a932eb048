/** The modules of the samples, emitted by the emitter with its mutants and run: what it writes is judged by what it does, where no golden text shows it. */
import { expect, test } from 'vitest';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import { SAMPLES, run } from './samples.ts';

test.each(SAMPLES)('$title', async ({ plan, asked }) => {
  expect(await run(emitTypeScript(plan, 'regles'), asked)).toEqual(asked.map(({ results }) => results));
});

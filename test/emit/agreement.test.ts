import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { type Compiled, compileRuleset } from '../../compiler/driver.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import { dossiers, interpreted, readings } from './agree.ts';
import { byName, importModule } from './emitted.ts';
import { formatted } from './formatted.ts';
import { referenceSamples } from './reference.ts';
import { createChecker } from './tscheck.ts';

/** Dossiers tried on each sample: complete ones, nearly complete ones, and ones with many unknowns. */
const RUNS = [
  { unknown: 0, count: 12 },
  { unknown: 4, count: 6 },
  { unknown: 20, count: 6 },
];

interface Emitted {
  readonly evaluate: (input: unknown, options: Options) => { readonly ok: boolean; readonly results: unknown };
  readonly decode?: (input: unknown, options: Options) => { readonly ok: boolean; readonly dossier: unknown };
  readonly compute?: (dossier: unknown) => unknown;
  readonly computeInput?: (input: unknown, options: Options) => unknown;
}

interface Options {
  readonly readings?: unknown;
}

/** What a call gives, or what it throws. */
function attempt(call: () => unknown): unknown {
  try {
    return { given: call() };
  } catch (thrown) {
    return { thrown };
  }
}

const checker = createChecker();
afterAll(() => checker.close());

/** The rules whose every expected cell is right by the interpreter (test/check/meaning.test.ts): the emitted modules must then be right too. */
const MEANING = path.join(import.meta.dirname, '..', 'check', 'meaning');
const meant = readdirSync(MEANING).map((title) => ({ title, text: readFileSync(path.join(MEANING, title), 'utf8') }));

/** Those above, by title: a sample may take one up. */
const above = new Map<string, Compiled>();
const samples = [...referenceSamples(), ...meant].map(({ title, text }) => {
  const taken = new Map([...above].filter(([name]) => text.includes(`reprend « ${name} »`)));
  const compiled = compileRuleset([{ file: 'regles.attendu', text }], taken);
  if (compiled.plan === null) throw new Error(`the sample « ${title} » is no ruleset`);
  above.set(compiled.model.title, compiled);
  return { title, plan: compiled.plan };
});

describe.each(samples)('$title', ({ plan }) => {
  const files = emitTypeScript(plan, 'regles');

  test('gives a module that type-checks strictly', () => {
    expect(checker.check(byName(files))).toEqual([]);
  });

  test('gives a module that is formatted', async () => {
    for (const { text: written } of files) {
      expect(written).toBe(await formatted('module.ts', written, 120));
    }
  });

  test('says what the interpreter says', async () => {
    const { evaluate } = (await importModule(files)) as unknown as Emitted; // every emitted module exports it
    for (const { unknown, count } of RUNS) {
      for (const [input, chosen] of fc.sample(fc.tuple(dossiers(plan, { unknown, longest: 4 }), readings(plan)), { numRuns: count, seed: 2026 })) {
        const { results } = evaluate(input, { readings: chosen });
        expect({ input, chosen, results }).toEqual({ input, chosen, results: interpreted(plan, input, chosen) });
      }
    }
  });

  test('computes from JSON at once what it computes from the dossier it decodes', async () => {
    const { decode, compute, computeInput } = (await importModule(files)) as unknown as Emitted; // of rules with a result
    if (decode === undefined || compute === undefined || computeInput === undefined)
      return expect([decode, compute, computeInput]).toEqual([undefined, undefined, undefined]);
    for (const { unknown, count } of RUNS) {
      for (const [input, chosen] of fc.sample(fc.tuple(dossiers(plan, { unknown, longest: 4 }), readings(plan)), { numRuns: count, seed: 2027 })) {
        for (const options of [{}, { readings: chosen }]) {
          const decoded = decode(input, options);
          const apart = attempt(() => (decoded.ok ? { ok: true, values: compute(decoded.dossier) } : decoded));
          expect({ input, options, once: attempt(() => computeInput(input, options)) }).toEqual({ input, options, once: apart });
        }
      }
    }
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import { dossiers, interpreted, readings } from './agree.ts';
import { importModule, sourcesOf } from './emitted.ts';

interface Emitted {
  readonly evaluate: (input: unknown, options: { readonly readings: unknown }) => { readonly ok: boolean; readonly results: unknown };
}

test.each(['amd-fonction-publique', 'ardh-2011', 'oscar-coordination'])(
  'the module of %s says what the interpreter says',
  { timeout: 120_000 },
  async (folder) => {
    const { plan } = compileRuleset(sourcesOf(folder));
    if (plan === null) throw new Error(`${folder} has errors`);
    const { evaluate } = (await importModule(emitTypeScript(plan).module)) as unknown as Emitted; // every emitted module exports it
    const cases = [0, 0, 3].flatMap((unknown, index) =>
      fc.sample(fc.tuple(dossiers(plan, { unknown, longest: 2 }), readings(plan)), { numRuns: unknown === 0 ? 3 : 2, seed: 2026 + index }),
    );
    for (const [input, chosen] of cases) {
      const { results } = evaluate(input, { readings: chosen });
      expect(results).toEqual(interpreted(plan, input, chosen));
    }
  },
);

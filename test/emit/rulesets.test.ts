import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { loadRuleset } from '../../compiler/cli/files/load.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import { dossiers, interpreted, readings } from './agree.ts';
import { byName, importModule } from './emitted.ts';
import { createChecker } from './tscheck.ts';

interface Emitted {
  readonly evaluate: (input: unknown, options: { readonly readings: unknown }) => { readonly ok: boolean; readonly results: unknown };
}

const FOLDERS = readdirSync(fileURLToPath(new URL('../../rulesets', import.meta.url)), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const checker = createChecker();
afterAll(() => checker.close());

test.each(FOLDERS)(
  'the module of %s type-checks under every strict option of a customer, and says what the interpreter says',
  { timeout: 240_000 },
  async (folder) => {
    const { plan } = loadRuleset(fileURLToPath(new URL(`../../rulesets/${folder}`, import.meta.url)));
    if (plan === null) throw new Error(`${folder} has errors`);
    const files = emitTypeScript(plan, 'regles');
    expect(checker.check(byName(files))).toEqual([]);
    const { evaluate } = (await importModule(files)) as unknown as Emitted; // every emitted module exports it
    const cases = [0, 0, 3].flatMap((unknown, index) =>
      fc.sample(fc.tuple(dossiers(plan, { unknown, longest: 2 }), readings(plan)), { numRuns: unknown === 0 ? 3 : 2, seed: 2026 + index }),
    );
    for (const [input, chosen] of cases) {
      const { results } = evaluate(input, { readings: chosen });
      expect(results).toEqual(interpreted(plan, input, chosen));
    }
  },
);

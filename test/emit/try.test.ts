import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import { dossiers, interpreted, readings } from './agree.ts';
import { importModule } from './emitted.ts';
import { referenceSamples } from './reference.ts';
import { createChecker } from './tscheck.ts';
import prettier from 'prettier';

const checker = createChecker();
test.each(referenceSamples())(
  '$title',
  async ({ title, text }) => {
    const { plan, diagnostics } = compileRuleset([{ file: 'r.attendu', text }]);
    const errors = diagnostics.filter((d) => d.severity === 'error');
    if (errors.length > 0) console.log(title, JSON.stringify(errors.slice(0, 3)));
    if (plan === null) return;
    const { module } = emitTypeScript(plan);
    writeFileSync(`/tmp/attendu/ref-${title.replace(/\W+/g, '-')}.ts`, module);
    expect.soft(checker.check({ 'm.ts': module })).toEqual([]);
    expect.soft(module).toEqual(await prettier.format(module, { parser: 'typescript', printWidth: 120, singleQuote: true }));
    const exported = await importModule(module);
    const evaluate = exported['evaluate'] as (input: unknown, options: unknown) => { ok: boolean; results: Record<string, unknown>; issues: unknown };
    const kinds: Record<string, number> = {};
    const bad: Record<string, unknown> = {};
    for (const unknown of [0, 0, 3, 15]) {
      for (const [input, chosen] of fc.sample(fc.tuple(dossiers(plan, { unknown, longest: 4 }), readings(plan)), Number(process.env['RUNS'] ?? 50))) {
        const expected = interpreted(plan, input, chosen);
        const found = evaluate(input, { readings: chosen });
        if (!found.ok) {
          console.log(title, found.issues, input);
          break;
        }
        for (const [name, value] of Object.entries(expected)) {
          const k = Array.isArray(value) ? 'elements' : (value as { kind: string }).kind;
          kinds[k] = (kinds[k] ?? 0) + 1;
          try {
            expect(found.results[name]).toEqual(value);
          } catch {
            if (!(name in bad)) {
              bad[name] = { input, chosen, expected: value, found: found.results[name] };
            }
          }
        }
      }
    }
    console.log(title, kinds);
    for (const [name, value] of Object.entries(bad)) console.log('BAD', name, JSON.stringify(value));
    expect.soft(Object.keys(bad)).toEqual([]);
  },
  300000,
);

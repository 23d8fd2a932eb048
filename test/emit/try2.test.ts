import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
test('bench', () => {
  const text = readFileSync('bench/rules/comparaison.attendu', 'utf8');
  const { plan, diagnostics } = compileRuleset([{ file: 'comparaison.attendu', text }]);
  console.log(JSON.stringify(diagnostics.filter((d) => d.severity === 'error').map((d) => [d.code, d.params, text.slice(d.span.start, d.span.end)])));
  if (plan) writeFileSync('/tmp/attendu/comparaison.ts', emitTypeScript(plan).module);
});

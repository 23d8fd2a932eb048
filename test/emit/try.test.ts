import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import { sourcesOf } from './emitted.ts';
import { createChecker } from './tscheck.ts';

const checker = createChecker();
test.each(['oscar-coordination'])('%s', (folder) => {
  const { plan, diagnostics } = compileRuleset(sourcesOf(folder));
  console.log(diagnostics.filter((d) => d.severity === 'error').slice(0, 5));
  if (plan === null) return;
  const { module } = emitTypeScript(plan);
  writeFileSync(`/tmp/attendu/${folder}.ts`, module);
  expect(checker.check({ 'm.ts': module })).toEqual([]);
});

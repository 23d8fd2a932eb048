/** What lowering means, in the language itself: each file of test/check/meaning holds rules and cases; every cell must come out right. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { runCases } from '../../compiler/interpret/cases.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';

const FOLDER = path.join(import.meta.dirname, 'meaning');

test.each(readdirSync(FOLDER))('%s', (file) => {
  const text = readFileSync(path.join(FOLDER, file), 'utf8');
  const { model, plan, diagnostics } = compileRuleset([{ file, text }]);
  const said = diagnostics
    .filter((one) => one.severity === 'error' && !one.code.endsWith('-conflict')) // some of these texts conflict on purpose
    .map((one) => `${text.slice(0, one.span.start).split('\n').length}: ${one.code}: ${rendering(one, 'fr').message}`);
  expect(said).toEqual([]);
  if (plan === null) throw new Error('no plan');
  const report = runCases(model, plan);
  const wrong = report.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      row.cells
        .filter((cell) => cell.state !== 'matches' && cell.state !== 'unchecked')
        .map((cell) => `${table.title} ${row.number}: ${JSON.stringify(cell)}`),
    ),
  );
  expect(wrong).toEqual([]);
  expect(report.cells.matches).toBeGreaterThan(0);
});

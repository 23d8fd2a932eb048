/** A baseline holds what was kept on purpose: nothing but a run of every case takes its place. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testReport } from '../../compiler/cli/contract/cases.ts';
import { GUIDE, RULES, attendu, workspace } from './harness.ts';

const petit = workspace({ 'regles.attendu': RULES, 'guide.txt': GUIDE });

test('a ruleset with errors leaves the baseline as it was', async () => {
  const broken = workspace({
    'regles.attendu': 'règlement « Abîmé »\n  langue 1\n\nrègle dû : €\n  forfait\n',
    'releve.json': '{\n  "a · b · 1": { "dû": "1 €" }\n}\n',
  });
  const baseline = join(broken, 'releve.json');
  const args = ['test', broken, '--baseline', baseline, '--update-baseline'];
  const { code, out } = await attendu(args);
  expect(code).toBe(1);
  expect(out.split('\n').at(-2)).toBe('Le relevé n’est pas écrit : un règlement a des erreurs, et ce qui n’a pas été passé en serait perdu.');
  expect(testReport.parse(JSON.parse((await attendu([...args, '--json'])).out)).baseline).toBe(null);
  expect(readFileSync(baseline, 'utf8')).toBe('{\n  "a · b · 1": { "dû": "1 €" }\n}\n');
});

test('a baseline never takes the place of another file', async () => {
  const rules = join(workspace({ 'regles.attendu': 'règlement « Autre »\n  langue 1\n' }), 'regles.attendu');
  const { code, err } = await attendu(['test', petit, '--baseline', rules, '--update-baseline']);
  expect({ code, err }).toEqual({ code: 2, err: `attendu : ${rules} n’est pas un relevé de « attendu test --update-baseline ».\n` });
  expect(readFileSync(rules, 'utf8')).toBe('règlement « Autre »\n  langue 1\n');
});

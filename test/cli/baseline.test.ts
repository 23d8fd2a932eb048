/** A baseline holds what was kept on purpose: nothing but a run of every case takes its place. */
import { readFileSync, writeFileSync } from 'node:fs';
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

test('values of a ruleset with errors are not gone: they are not compared', async () => {
  const text = (title: string, value: string): string =>
    `règlement « ${title} »\n  langue 1\n\nrègle dû : €\n  ${value}\n    sans source : essai\n\ncas « Un »\n  sans source : essai\n  | ⇒ dû |\n  | 1 € |\n`;
  const folders = [text('Sain', '1 €'), text('Abîmé', '1 €')].map((rules) => workspace({ 'regles.attendu': rules }));
  const baseline = join(folders[0] ?? '', 'releve.json');
  const args = ['test', ...folders, '--baseline', baseline];
  expect((await attendu([...args, '--update-baseline'])).out.split('\n').at(-2)).toBe('0 valeur changée, 0 nouvelle, 0 disparue, 2 inchangées');
  writeFileSync(join(folders[1] ?? '', 'regles.attendu'), text('Abîmé', '1 € si forfait'));
  const { code, out } = await attendu(args);
  expect([code, out.split('\n').at(-2)]).toEqual([1, '0 valeur changée, 0 nouvelle, 0 disparue, 1 inchangée, 1 non comparée (règlement en erreur)']);
  expect(testReport.parse(JSON.parse((await attendu([...args, '--json'])).out)).baseline).toEqual({
    changed: [],
    new: [],
    gone: [],
    unchanged: 1,
    notRun: 1,
  });
});

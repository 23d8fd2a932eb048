import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fmtReport } from '../../compiler/cli/contract/rulesets.ts';
import { RULES, attendu, workspace } from './harness.ts';

const untidy = RULES.replace('| 1 | 3 | oui | 28/02/2026 |', '|1|3   |oui|28/02/2026|').replace('  langue 1', '      langue 1');
const folder = workspace({ 'net/regles.attendu': RULES, 'brouillon/regles.attendu': untidy });
const file = join(folder, 'brouillon', 'regles.attendu');

test('attendu fmt --check names the files that would change, and changes none', async () => {
  expect(await attendu(['fmt', join(folder, 'net'), join(folder, 'brouillon'), '--check'])).toEqual({
    code: 1,
    out: `${file}\n1 fichier à mettre en forme.\n`,
    err: '',
  });
  expect(readFileSync(file, 'utf8')).toBe(untidy);
});

test('attendu fmt --stdout writes the text and no file', async () => {
  expect(await attendu(['fmt', join(folder, 'brouillon'), '--stdout'])).toEqual({ code: 0, out: RULES, err: '' });
  expect(readFileSync(file, 'utf8')).toBe(untidy);
});

test('attendu fmt formats in place, once', async () => {
  const first = await attendu(['fmt', join(folder, 'brouillon'), '--json']);
  expect(fmtReport.parse(JSON.parse(first.out)).files).toEqual([{ path: file, status: 'formatted' }]);
  expect(readFileSync(file, 'utf8')).toBe(RULES);
  expect((await attendu(['fmt', join(folder, 'brouillon')])).out).toBe('1 fichier déjà en forme.\n');
});

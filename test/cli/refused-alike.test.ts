import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attendu, workspace } from './harness.ts';

const RULES = `règlement « Deux valeurs »
  langue 1

donnée a : oui ou non

règle montant : €
  sans source : essai
  10 € si a
  5 € si non a
`;
const CONFLICT = RULES.replace('  5 €', '  20 € si a\n  5 €');
const FINDING = `regles.attendu:8:3  erreur  Deux clauses se contredisent  [clause-conflict]`;

const folder = workspace({ 'juste/regles.attendu': RULES, 'faux/regles.attendu': CONFLICT, 'dossier.json': '{ "a": false }' });
const [right, wrong, dossier, record] = ['juste', 'faux', 'dossier.json', 'r.json'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
  string,
];

describe('a conflict that the analysis proves is an error for every command, on dossiers that do not meet it too', () => {
  test.each([
    ['eval', [wrong, '--input', dossier]],
    ['explain', [wrong, 'montant', '--input', dossier]],
    ['compare', [right, wrong, '--input', dossier, '--result', 'montant']],
    ['test', [wrong]],
    ['build', [wrong]],
    ['page', [wrong]],
  ])('%s', async (command, args) => {
    const { code, out } = await attendu([command, ...args]);
    expect({ code, told: out.split('\n').filter((line) => line.includes('[clause-conflict]')) }).toEqual({
      code: 1,
      told: [join(wrong, FINDING)],
    });
  });

  test('nothing is recorded', async () => {
    const { code } = await attendu(['eval', wrong, '--input', dossier, '--record', record]);
    expect({ code, recorded: existsSync(record) }).toEqual({ code: 1, recorded: false });
  });

  test('nothing recorded before is replayed', async () => {
    await attendu(['eval', right, '--input', dossier, '--record', record]);
    const { code, out } = await attendu(['replay', record, '--ruleset', wrong, '--json']);
    expect({ code, ...JSON.parse(out) }).toMatchObject({ code: 1, command: 'replay', ok: false, diagnostics: [{ code: 'clause-conflict' }] });
  });
});

test('what takes up a ruleset with an error is refused with it, through one that stands between too', async () => {
  const taking = (title: string, other: string): string => `règlement « ${title} »\n  langue 1\n\nreprend « ${other} » comme R\n`;
  const here = workspace({
    'a/regles.attendu': taking('A', 'B'),
    'b/regles.attendu': taking('B', 'C'),
    'c/regles.attendu': taking('C', 'Absent'),
    'dossier.json': '{}',
  });
  const { code, out } = await attendu(['eval', join(here, 'a'), '--input', join(here, 'dossier.json')]);
  expect({ code, told: out.split('\n').filter((line) => line.includes('[')) }).toEqual({
    code: 1,
    told: [`${join(here, 'a', 'regles.attendu')}:4:9  erreur  Règlement repris en erreur  [unsound-ruleset]`],
  });
});

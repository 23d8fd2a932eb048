import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordFile, replayReport } from '../../compiler/cli/contract.ts';
import { RULES, attendu, workspace } from './harness.ts';

const INPUT = JSON.stringify({ 'date de notification': '2026-01-31', 'nombre de prestations': 3, 'date de visite': null });

/** What stands beside an answer that rests on nothing. */
const NOTHING = { warnings: [], dependsOn: [] };

describe('attendu replay of a ruleset that takes up two others', () => {
  const OTHER = `règlement « Aide »
  langue 1

donnée début : date
  sans source : essai

règle montant : €
  sans source : essai
  10 €

délai visite
  au plus tard 1 mois après début
    sans source : essai
`;
  const both = workspace({
    'a/a.attendu': OTHER.replace('« Aide »', '« Aide A »'),
    'b/b.attendu': OTHER.replace('« Aide »', '« Aide B »'),
    'hôte/r.attendu': `règlement « Hôte »
  langue 1

reprend « Aide A » comme A
reprend « Aide B » comme B

règle montant de A et de B : €
  sans source : essai
  montant de A + montant de B
`,
  });

  test('tells the declarations of one apart from those of the other', async () => {
    const file = join(both, 'dossier.json');
    const host = join(both, 'hôte');
    await attendu(['eval', host, '--input', '-', '--record', file], { input: '{"début":"2026-01-10"}' });
    const a = join(both, 'a', 'a.attendu');
    writeFileSync(a, readFileSync(a, 'utf8').replace('10 €', '12 €').replace('1 mois', '2 mois'));
    const { out } = await attendu(['replay', file, '--ruleset', host, '--json']);
    const report = replayReport.parse(JSON.parse(out));
    if (!('record' in report)) throw new Error(out);
    expect(report.texts).toEqual({ changed: ['règle A.montant', 'délai A.visite'], added: [], removed: [] });
    expect(Object.entries(report.results).flatMap(([id, result]) => ('changed' in result ? [[id, result.changed]] : []))).toEqual([
      ['A.montant', ['règle A.montant']],
      ['montant de A et de B', ['règle A.montant']],
      ['A.visite.échéance', ['délai A.visite']],
    ]);
  });
});

describe('attendu replay of a ruleset with a garantie', () => {
  const TEXT = `${RULES}
garantie peu de prestations
  nombre de prestations ≤ 5
`;
  const held = workspace({ 'petit/regles.attendu': TEXT });
  const file = join(held, 'dossier.json');

  test('compares it, and names it where it spoils a result', async () => {
    await attendu(['eval', join(held, 'petit'), '--input', '-', '--result', 'éligible', '--record', file], { input: INPUT });
    expect(recordFile.parse(JSON.parse(readFileSync(file, 'utf8'))).guarantees).toEqual({ 'peu de prestations': { kind: 'value', value: true } });
    expect((await attendu(['replay', file])).code).toBe(0);
    writeFileSync(join(held, 'petit', 'regles.attendu'), TEXT.replace('≤ 5', '≤ 2'));
    const { code, out } = await attendu(['replay', file, '--json']);
    const report = replayReport.parse(JSON.parse(out));
    if (!('record' in report)) throw new Error(out);
    expect({ code, texts: report.texts, guarantees: report.guarantees, results: report.results }).toEqual({
      code: 1,
      texts: { changed: ['garantie peu de prestations'], added: [], removed: [] },
      guarantees: {
        'peu de prestations': {
          status: 'different',
          before: { outcome: { kind: 'value', value: true }, ...NOTHING },
          after: { outcome: { kind: 'value', value: false }, ...NOTHING },
          changed: ['garantie peu de prestations'],
        },
      },
      results: {
        éligible: {
          status: 'different',
          before: { outcome: { kind: 'value', value: true }, ...NOTHING },
          after: {
            outcome: {
              kind: 'guarantee',
              definition: 'peu de prestations',
              detail: { reason: 'guarantee not held', where: ['peu de prestations'] },
            },
            ...NOTHING,
          },
          changed: ['garantie peu de prestations'],
        },
      },
    });
    expect((await attendu(['replay', file])).out.split('\n').slice(4)).toEqual([
      '  ≠ éligible                     oui → garantie : la garantie n’est pas tenue (dans « peu de prestations »)',
      '                                 texte changé : garantie peu de prestations',
      '  ≠ garantie peu de prestations  oui → non',
      '                                 texte changé : garantie peu de prestations',
      '  0 résultat identique, 1 différent',
      '',
    ]);
  });
});

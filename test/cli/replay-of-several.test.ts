import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordFile, replayReport } from '../../compiler/cli/contract/records.ts';
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

describe('attendu replay of a ruleset that takes up choix, fiches and inputs', () => {
  // the two files bear one name: a place in one of them is none in the other
  const SCALE = `règlement « Barème »
  langue 1

choix mode
  - train
  - voiture

fiche trajet
  - mode : mode
  - distance : nombre de 0 à 100

donnée trajets : liste de trajets
donnée base : € au plus 90 €

question arrondi du prix « Comment arrondir ? »
  sans source : essai
  - lecture juste mesure
    sans source : essai
  - lecture mesure basse
    sans source : essai
  retenue : juste mesure par « essai » le 1er mars 2024

règle prix : €
  sans source : essai
  base × nombre de trajets si arrondi du prix est juste mesure
  sinon 0 €
`;
  const HOST = `règlement « Hôte »
  langue 1

reprend « Barème » comme B

règle total : €
  sans source : essai
  prix de B
`;

  test('tells each of them that has changed, and none that has not', async () => {
    const two = workspace({ 'barème/r.attendu': SCALE, 'hôte/r.attendu': HOST });
    const [file, host, scale] = [join(two, 'd.json'), join(two, 'hôte'), join(two, 'barème', 'r.attendu')];
    const changed = async (text: string): Promise<readonly string[]> => {
      writeFileSync(scale, text);
      const report = replayReport.parse(JSON.parse((await attendu(['replay', file, '--ruleset', host, '--json'])).out));
      return 'texts' in report ? report.texts.changed : expect.unreachable('nothing was replayed');
    };
    await attendu(['eval', host, '--input', '-', '--record', file], { input: '{"trajets":[{"mode":"train","distance":3}],"base":"10"}' });
    expect(await changed(SCALE)).toEqual([]);
    expect(await changed(SCALE.replace('  - voiture', '  - voiture\n  - vélo'))).toEqual(['choix mode']);
    expect(await changed(SCALE.replace('0 à 100', '0 à 200'))).toEqual(['fiche trajet']);
    expect(await changed(SCALE.replace('90 €', '80 €'))).toEqual(['donnée base']);
    expect(await changed(SCALE.replace('Comment arrondir', 'Et comment arrondir'))).toEqual(['question arrondi du prix']);
    writeFileSync(join(two, 'hôte', 'r.attendu'), HOST.replace('langue 1', 'langue 1\n\n// une ligne de plus'));
    expect(await changed(SCALE)).toEqual([]);
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

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explainReport } from '../../compiler/cli/contract/dossiers.ts';
import { LISTS, RULES, attendu, workspace } from './harness.ts';

const folder = workspace({ 'petit/regles.attendu': RULES, 'listes/regles.attendu': LISTS });
const petit = join(folder, 'petit');
const COMPLETE = JSON.stringify({ 'date de notification': '2026-01-31', 'nombre de prestations': 3, 'date de visite': null });

describe('attendu explain', () => {
  test('says why in French, with the passage', async () => {
    expect(await attendu(['explain', petit, 'échéance de la visite initiale', '--input', '-'], { input: COMPLETE })).toEqual({
      code: 0,
      err: '',
      out: `échéance de visite initiale : 28/02/2026.
  S'applique : « au plus tard 1 mois après date de notification ».
  D'après guide « au maximum 1 mois après la notification ».
`,
    });
  });

  test('gives JSON that keeps the contract', async () => {
    const { out } = await attendu(['explain', petit, 'eligible', '--input', '-', '--json'], { input: COMPLETE });
    explainReport.parse(JSON.parse(out));
    await expect(out.replaceAll(/sha256:[0-9a-f]{64}/g, 'sha256:…')).toMatchFileSnapshot('./golden/explain-eligible.json');
  });

  test('names the results there are', async () => {
    const { code, err } = await attendu(['explain', petit, 'montant', '--input', '-'], { input: '{}' });
    expect({ code, err }).toEqual({
      code: 2,
      err: 'attendu : Résultat inconnu : « montant ». Tous les résultats : attendu eval RÈGLEMENT --list.\n',
    });
    const said = async (name: string): Promise<string> => (await attendu(['explain', petit, name, '--input', '-'], { input: '{}' })).err;
    expect(await said('visite')).toBe(
      'attendu : Résultat inconnu : « visite ». Vouliez-vous dire « échéance de visite initiale » ou « état de visite initiale » ? Tous les résultats : attendu eval RÈGLEMENT --list.\n',
    );
    expect(await said('eligible a')).toBe(
      'attendu : Résultat inconnu : « eligible a ». Vouliez-vous dire « éligible » ? Tous les résultats : attendu eval RÈGLEMENT --list.\n',
    );
    expect(await said('date de notification')).toBe(
      'attendu : Résultat inconnu : « date de notification » est une donnée du dossier. Tous les résultats : attendu eval RÈGLEMENT --list.\n',
    );
  });

  test('explains a parameter too', async () => {
    expect((await attendu(['explain', petit, 'seuil', '--input', '-'], { input: '{}' })).out).toBe(
      "seuil : 3.\n  C'est « 3 ».\n  D'après guide « composé d'au moins 3 prestations ».\n",
    );
  });

  test('of a result per element, names the elements that this dossier has', async () => {
    const ask = async (name: string, dossier: object): Promise<string> =>
      (await attendu(['explain', join(folder, 'listes'), name, '--input', '-'], { input: JSON.stringify(dossier) })).out;
    const visits = { visites: [{ durée: 2 }, { durée: 3 }] };
    expect(await ask('coût', visits)).toBe(
      '« coût » vaut pour chaque visite : nommez-en un, comme « coût / visites[1] ». Ce dossier a : visites[1], visites[2].\n',
    );
    expect(await ask('coût / appels[1]', visits)).toBe(
      '« coût » n’a pas d’élément « appels[1] » : nommez-en un, comme « coût / visites[1] ». Ce dossier a : visites[1], visites[2].\n',
    );
    expect(await ask('coût / visites[2]', visits)).toBe(
      "coût (visites[2]) : 3\u00a0€.\n  C'est « durée × 1 €/h, arrondi au centime ».\n  Sans source : essai.\n",
    );
    expect(await ask('coût', { visites: [] })).toBe('« coût » vaut pour chaque visite, et le dossier n’en a pas.\n');
    expect(await ask('coût', {})).toBe('« coût » vaut pour chaque visite, et le dossier ne dit pas lesquels : il manque visites.\n');
    expect(await ask('total / visites[1]', visits)).toBe('« total » n’a qu’une valeur : nommez-le sans élément.\n');
  });

  test('is wrapped at the width of the terminal', async () => {
    const { out } = await attendu(['explain', petit, 'éligible', '--input', '-'], { input: COMPLETE, width: 50 });
    expect(out).toBe(
      [
        'seuil : 3.',
        "  C'est « 3 ».",
        "  D'après guide « composé d'au moins 3",
        '    prestations ».',
        'éligible : oui.',
        "  C'est « nombre de prestations ≥ seuil ».",
        "  D'après guide « Le dispositif de coordination",
        "    est attribué pour tout plan d'aides ».",
        '',
      ].join('\n'),
    );
  });
});

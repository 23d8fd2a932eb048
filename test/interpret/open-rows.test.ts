/** The rows of a table where a column is not known, is an error, or does not apply. */
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { explainInFrench } from '../../compiler/interpret/reasons/explain-in-french.ts';
import { explain } from '../../compiler/interpret/reasons/explanation.ts';

const TEXT = `règlement « Essai »
  langue 1

donnée n : nombre de 0 à 100
donnée f : oui ou non
donnée g : oui ou non
donnée fin : date, facultatif
donnée mot : texte

règle tardif : oui ou non
  oui si fin > 1er janvier 2025
  sinon non
  sans source : essai

barème montant : €
  selon f, tardif
    | f | tardif | montant |
    | oui | tous | 10 € |
    | non | oui | 20 € |
    | non | non | 30 € |
  sans source : essai

barème tranche : €
  selon n, f
    | n | f si g | tranche |
    | 0 à 9 | oui | n × 1 €, dans la limite de 5 € |
    | 0 à 9 | non | n × 2 €, dans la limite de 5 € |
    | 10 à 20 | tous | 3 € |
    | 21 et plus | tous | 4 € |
  sans source : essai

règle part : nombre
  100 / n, arrondi à l'unité
  sans source : essai

barème forfait : €
  selon part
    | part | forfait |
    | 0 et plus | 1 € |
  sans source : essai

barème suite : €
  selon mot
    | mot | suite |
    | a ou b | 1 € |
    | c | 2 € |
  sans source : essai
`;

const { plan: made, diagnostics } = compileRuleset([{ file: 'r.attendu', text: TEXT }]);
const plan = made ?? expect.unreachable(JSON.stringify(diagnostics.filter(({ severity }) => severity === 'error')));

function said(definition: string, json: unknown): readonly string[] {
  const read = decodeDossier(plan, json);
  if ('issues' in read) return expect.unreachable(JSON.stringify(read.issues));
  return explainInFrench(explain(plan, read.dossier, definition) ?? expect.unreachable(definition), plan)
    .replaceAll('\u00a0', ' ')
    .split('\n');
}

test('a cell in which anything goes holds where its column is an error, or not known', () => {
  const applied = [
    'montant : 10 €.',
    "  S'applique : la ligne 1 du tableau (f : oui), qui donne « 10 € ».",
    "    Ne s'appliquent pas les lignes 2 (f : non), 3 (f : non).",
    '  Sans source : essai.',
  ];
  expect([said('montant', { f: true, fin: null }), said('montant', { f: true })]).toEqual([applied, applied]);
});

test('a row whose column is an error, certain or possible, may apply', () => {
  const rows = [
    "  Peut s'appliquer : la ligne 2 du tableau (f : non, tardif : oui), qui donne « 20 € » ; « tardif » n'est pas connu.",
    "  Peut s'appliquer : la ligne 3 du tableau (f : non, tardif : non), qui donne « 30 € » ; « tardif » n'est pas connu.",
    "    La ligne 1 (f : oui) ne s'applique pas.",
    '  Sans source : essai.',
  ];
  expect(said('montant', { f: false, fin: null }).slice(2)).toEqual([
    'montant : erreur : trou (« fin » est « aucun », et sa valeur est lue, dans « tardif »).',
    ...rows,
  ]);
  expect(said('montant', { f: false }).slice(2)).toEqual([
    'montant : indéterminé : fin.',
    ...rows,
    'Pour le savoir, il manque :',
    '- la donnée « fin »',
  ]);
  expect(said('forfait', {}).slice(3, 6)).toEqual([
    'forfait : indéterminé : n.',
    "  Peut s'appliquer : la ligne 1 du tableau (part : 0 et plus), qui donne « 1 € » ; « part » n'est pas connu.",
    '  Sans source : essai.',
  ]);
});

test('a column that does not apply rules out no row, and bounds are told of each row that applies', () => {
  expect(said('tranche', { n: 4, f: true, g: true })).toEqual([
    'tranche : 4 €.',
    "  S'applique : la ligne 1 du tableau (n : 0 à 9, f : oui), qui donne « n × 1 €, dans la limite de 5 € ».",
    "    Ne s'appliquent pas les lignes 2 (f : non), 3 (n : 10 à 20), 4 (n : 21 et plus).",
    '  Sans source : essai.',
  ]);
  expect(said('tranche', { n: 4, f: true, g: false })).toEqual([
    'tranche : erreur : conflit (les lignes 1 et 2 du tableau s’appliquent, avec des valeurs différentes).',
    "  S'applique : la ligne 1 du tableau (n : 0 à 9, f : oui), qui donne « n × 1 €, dans la limite de 5 € ».",
    "  S'applique : la ligne 2 du tableau (n : 0 à 9, f : non), qui donne « n × 2 €, dans la limite de 5 € ».",
    "    Ne s'appliquent pas les lignes 3 (n : 10 à 20), 4 (n : 21 et plus).",
    '  Écrêté : 8 € ramené à 5 €.',
    '  Sans source : essai.',
  ]);
});

test('a row may apply while a value of the column that is not known would pass, and is ruled out by the first cell that none passes', () => {
  expect(said('tranche', { f: false, g: true })).toEqual([
    'tranche : indéterminé : n.',
    "  Peut s'appliquer : la ligne 2 du tableau (n : 0 à 9, f : non), qui donne « n × 2 €, dans la limite de 5 € » ; « n » n'est pas connu.",
    "  Peut s'appliquer : la ligne 3 du tableau (n : 10 à 20), qui donne « 3 € » ; « n » n'est pas connu.",
    "  Peut s'appliquer : la ligne 4 du tableau (n : 21 et plus), qui donne « 4 € » ; « n » n'est pas connu.",
    "    La ligne 1 (f : oui) ne s'applique pas.",
    '  Sans source : essai.',
    'Pour le savoir, il manque :',
    '- la donnée « n »',
  ]);
  expect([said('suite', {}).slice(0, 3), said('suite', { mot: 'z' })]).toEqual([
    [
      'suite : indéterminé : mot.',
      "  Peut s'appliquer : la ligne 1 du tableau (mot : a ou b), qui donne « 1 € » ; « mot » n'est pas connu.",
      "  Peut s'appliquer : la ligne 2 du tableau (mot : c), qui donne « 2 € » ; « mot » n'est pas connu.",
    ],
    [
      'suite : erreur : trou (aucune ligne du tableau ne s’applique).',
      "    Ne s'appliquent pas les lignes 1 (mot : a ou b), 2 (mot : c).",
      '  Sans source : essai.',
    ],
  ]);
});

/** What an explanation says of the questions it read never contradicts what it says of the result. */
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { explainInFrench } from '../../compiler/interpret/reasons/explain-in-french.ts';
import { explain } from '../../compiler/interpret/reasons/explanation.ts';

const TEXT = `règlement « Essai »
  langue 1

fiche visite
  - jours : nombre de 0 à 50

donnée n : nombre de 0 à 50
donnée visites : liste de visites

question seuil « Lequel ? »
  sans source : essai
  - lecture bas
  - lecture haut
  retenue : bas par « essai » le 1er janvier 2026

question sens « Dans quel sens ? »
  sans source : essai
  - lecture croissant
  - lecture décroissant
  retenue : aucune

règle tranche : nombre
  1 si n < 10
  2 si n > 10 et seuil est bas
  2 si n ≥ 10 et seuil est haut
  sans source : essai

règle partout : nombre
  1 si n < 10
  2 si n > 10
  0 × 1 si seuil est bas et n > 50
  0 × 2 si seuil est haut et n > 50
  sans source : essai

règle lue des deux : nombre
  1 si seuil est bas
  2 si sens est croissant et seuil est haut
  3 si sens est décroissant et seuil est haut
  sans source : essai

règle lue du sens : nombre
  n si sens est croissant
  50 − n si sens est décroissant
  sans source : essai

règle lue du seuil : nombre
  n si seuil est bas
  n + 1 si seuil est haut
  sans source : essai

règle lue du même : nombre
  n si seuil est bas
  50 − n si seuil est haut
  sans source : essai

règle lue des deux ensemble : nombre
  1 si seuil est haut et sens est croissant
  sinon 0
  sans source : essai

règle lue de n : nombre
  0 si seuil est bas
  n si seuil est haut
  sans source : essai

règle erreur ou n : nombre
  1 si seuil est bas et n > 50
  n si seuil est haut
  sans source : essai

règle lue de la visite : nombre
  pour chaque visite
  1 si seuil est bas ou jours < 10
  2 si jours ≥ 10 et seuil est haut
  sans source : essai
`;

const { plan } = compileRuleset([{ file: 'essai.attendu', text: TEXT }]);

/** What is said at the end of the questions. */
function questions(definition: string, json: unknown, of: readonly string[] = []): readonly string[] {
  const decoded = plan === null ? null : decodeDossier(plan, json);
  if (plan === null || decoded === null || 'issues' in decoded) throw new Error('refused');
  const explanation = explain(plan, decoded.dossier, definition, { of });
  if (explanation === null) throw new Error(`no ${definition}`);
  return explainInFrench(explanation, plan)
    .split('\n')
    .filter((line) => line.startsWith('La question') || line.startsWith('Question'));
}

test('of an error, whether it hangs on the reading', () => {
  expect(questions('tranche', { n: 10 })).toEqual([
    "Question « seuil » : lecture retenue « bas » ; l'erreur tient à cette lecture : une autre donne un autre résultat.",
  ]);
  expect(questions('partout', { n: 10 })).toEqual(['Question « seuil » : lecture retenue « bas » ; aucune autre lecture ne change cette erreur.']);
});

test('of a known result that an open question changes only where another question is read otherwise', () => {
  expect(questions('lue des deux', {})).toEqual([
    'Question « seuil » : lecture retenue « bas » ; une autre lecture change le résultat.',
    "La question « sens » n'est pas tranchée ; une lecture ne change le résultat que si une autre question est lue autrement.",
  ]);
});

test('of a known result that another reading leaves open, that it may change it', () => {
  expect(questions('lue des deux ensemble', {})).toEqual([
    'Question « seuil » : lecture retenue « bas » ; une autre lecture peut changer le résultat : une autre question ou ce qui manque au dossier en décide.',
  ]);
  expect(questions('lue de n', {})).toEqual([
    'Question « seuil » : lecture retenue « bas » ; une autre lecture peut changer le résultat : une autre question ou ce qui manque au dossier en décide.',
  ]);
  expect(questions('erreur ou n', {})).toEqual([
    'Question « seuil » : lecture retenue « bas » ; une autre lecture peut changer cette erreur : une autre question ou ce qui manque au dossier en décide.',
  ]);
});

test('of a result that is not known, whether the reading is missing', () => {
  expect(questions('lue du sens', {})).toEqual(["La question « sens » n'est pas tranchée ; sa lecture fait partie de ce qui manque."]);
});

test('of a result that is not known, what another reading does to what is known of it', () => {
  expect(questions('lue du seuil', {})).toEqual([
    "Question « seuil » : lecture retenue « bas » ; une autre lecture change ce que l'on sait du résultat.",
  ]);
  expect(questions('lue du même', {})).toEqual([
    "Question « seuil » : lecture retenue « bas » ; aucune autre lecture ne change ce que l'on sait du résultat.",
  ]);
});

test('of one element, whether the reading changes its own result', () => {
  const visites = [{ jours: 4 }, { jours: 12 }];
  expect(questions('lue de la visite', { visites }, ['visites[1]'])).toEqual([
    'Question « seuil » : lecture retenue « bas » ; aucune autre lecture ne change le résultat.',
  ]);
  expect(questions('lue de la visite', { visites }, ['visites[2]'])).toEqual([
    'Question « seuil » : lecture retenue « bas » ; une autre lecture change le résultat.',
  ]);
});

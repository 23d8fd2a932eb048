/** Which numbers can stand for a definition before any dossier is known: what decides where an overflow is looked for. */
import { expect, test } from 'vitest';
import { Ranges } from '../../compiler/emit/typescript/facts/ranges.ts';
import { planOf } from './emitted.ts';

const plan = planOf(`règlement « Plages »
  langue 1

fiche visite
  - jour : date
  - prix : € de 1 € à 20 €
  - pièces : liste de textes
  sans source : essai

donnée visites : liste de visites par jour, au plus 31
donnée notes : liste de nombres de −2 à 5, au plus 10
donnée remarques : liste de textes
donnée part : nombre de −3 à 4
donnée frais : €, de 10 € à 50 €
donnée avance : €, au plus 5 €, facultatif
donnée âge : ans, de 1 an à 4 ans
donnée début : date
donnée fin : date
donnée urgent : oui ou non

règle somme de deux : €
  frais + frais
    sans source : essai

règle écart : €
  frais − 20 €
    sans source : essai

règle opposé : €
  − frais
    sans source : essai

règle produit : €
  frais × part
    sans source : essai

règle plafonnée : €
  frais, dans la limite de 30 €
    sans source : essai

règle relevée : €
  frais, au moins 30 €
    sans source : essai

règle en mois : mois
  âge
    sans source : essai

règle arrondie : €
  frais, arrondi à l'euro
    sans source : essai

règle avance versée : €
  avance si avance existe
    sans source : essai
  sinon 100 €
    sans source : essai

règle deux voies : €
  frais si urgent
    sans source : essai
  sinon −7 €
    sans source : essai

barème forfait : €
  selon part
    | part | forfait |
    | 0 et moins | 12 € |
    | plus de 0 | 30 € |
  sans source : essai

règle année : nombre
  année civile de début
    sans source : essai

règle attente : jours
  jours entre début et fin
    sans source : essai

règle mois d'attente : mois
  mois entiers entre début et fin
    sans source : essai

règle ans d'attente : ans
  années entières entre début et fin
    sans source : essai

règle jours pris : jours
  nombre de jours de (période du début à la fin)
    sans source : essai

règle visites faites : nombre
  nombre de visites
    sans source : essai

règle visites chères : nombre
  nombre de visites dont (prix > 10 €)
    sans source : essai

règle remarques faites : nombre
  nombre de remarques
    sans source : essai

règle total des visites : €
  somme du prix des visites
    sans source : essai

règle total des notes : nombre
  somme de notes
    sans source : essai

règle la plus haute : nombre
  plus grand de notes
    sans source : essai

règle le moins de deux : €
  plus petit de (frais ; 5 €)
    sans source : essai

règle prix de la première : €
  prix du premier des visites par jour
    sans source : essai

règle chères : liste de visites
  visites dont (prix > 10 €)
    sans source : essai

règle retenues : liste de visites
  chères si urgent
    sans source : essai
  sinon visites
    sans source : essai

règle nombre retenu : nombre
  nombre de retenues
    sans source : essai

règle total plafonné : €
  somme de ((prix, dans la limite de 15 €) pour chaque visite des listées)
  où listées = visites dont (prix < 15 €)
    sans source : essai

règle total des frais : €
  somme de (frais ; −30 € ; 5 €)
    sans source : essai

règle pièces jointes : nombre
  nombre de pièces du premier des visites par jour
    sans source : essai
`);

test('the numbers that a definition may come to follow from bounds, lengths of lists and what is done with them', () => {
  const ranges = new Ranges(plan);
  const found = plan.definitions.filter(({ type }) => type.kind === 'number').map(({ id }) => [id, ranges.definitionRange(id)] as const);
  expect(Object.fromEntries(found.map(([id, { low, high }]) => [id, [low, high]]))).toEqual({
    'somme de deux': [2000, 10_000],
    écart: [-1000, 3000],
    opposé: [-5000, -1000],
    produit: [-15_000, 20_000],
    plafonnée: [1000, 3000],
    relevée: [3000, 5000],
    'en mois': [12, 48],
    arrondie: [900, 5100], // a step wider on each side
    'avance versée': [-Number.MAX_SAFE_INTEGER, 10_000],
    'deux voies': [-700, 5000],
    forfait: [1200, 3000],
    année: [1583, 9999],
    attente: [-3_074_246, 3_074_246],
    "mois d'attente": [-101_004, 101_004],
    "ans d'attente": [-8417, 8417],
    'jours pris': [0, 3_074_247],
    'visites faites': [0, 31],
    'visites chères': [0, 31],
    'nombre retenu': [0, 31],
    'remarques faites': [0, 1000], // a list is never longer
    'pièces jointes': [0, 1000],
    'total des visites': [0, 62_000],
    'total plafonné': [0, 46_500],
    'total des notes': [-20, 50],
    'total des frais': [-3000, 5500],
    'la plus haute': [-2, 5],
    'le moins de deux': [500, 5000],
    'prix de la première': [100, 2000],
  });
});

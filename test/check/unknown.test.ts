import { expect, test } from 'vitest';
import { unknownDefinitions } from '../../dsl/model/unknown.ts';
import { check } from '../service/known.ts';

test('what is not known is told apart: values sought and not found, rules that answer « inconnu » to some dossiers', () => {
  const { model } = check(`donnée x : nombre de 0 à 9

paramètre tarif : €
  inconnu
    sans source : cherché
  3 € depuis le 1er janvier 2025
    sans source : trouvé

paramètre seuil : nombre
  4
    sans source : essai

règle aide : €
  tarif si x < seuil
    sans source : essai
  sinon inconnu
    sans source : essai

barème heures : h
  selon x
    | x | heures |
    | 0 à 4 | 3 h |
    | 5 et plus | inconnu |
  sans source : essai

règle double : €
  aide × 2
    sans source : essai
`);
  expect(unknownDefinitions(model.definitions.values())).toEqual({ whole: ['tarif'], part: ['aide', 'heures'] });
});

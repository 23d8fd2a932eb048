import { describe, expect, test } from 'vitest';
import { hover } from '../../dsl/service/hover.ts';
import { SAMPLE } from '../parse/corpus.ts';
import { check, FILE } from './known.ts';

const { model } = check(SAMPLE);
const at = (words: string): readonly string[] | undefined => hover(model, FILE, SAMPLE.indexOf(words) + words.length - 1)?.lines;

describe('a name says what it is', () => {
  test('a paramètre: its values and their periods, then the passages', () => {
    expect(at('plafond de la prime × 1')).toBeUndefined();
    expect(at('limite de\n    plafond')).toEqual([
      'paramètre « plafond de la prime »',
      'un nombre en €/an',
      '· 480 €/an depuis le 1er septembre 2023',
      '· inconnu depuis le 1er janvier 2024',
      '· 500 €/an depuis le 1er septembre 2024',
      'Relevé : La Gazette',
      '« dans la limite de 500 € »',
    ]);
  });
  test('a donnée with its printed label, a question with its readings', () => {
    expect(at('accompli : jour')).toEqual(['donnée « jour de la visite »', 'Jour où la visite a eu lieu', 'une date qui peut manquer']);
    expect(at('question année')).toEqual([
      'question « année de la prime »',
      "L'année est-elle civile ou scolaire ?",
      'Lectures : année scolaire ; année du calendrier.',
      'Lecture retenue : année scolaire.',
    ]);
  });
  test('nothing where no name stands', () => {
    expect(at('règlement «')).toBeUndefined();
  });
});

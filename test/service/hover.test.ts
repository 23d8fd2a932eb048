import { describe, expect, test } from 'vitest';
import { hover } from '../../dsl/service/hover.ts';
import { SAMPLE } from '../parse/corpus.ts';
import { check, FILE } from './known.ts';

const checked = check(SAMPLE);
const at = (words: string): readonly string[] | undefined => hover(checked, FILE, SAMPLE.indexOf(words) + words.length - 1)?.lines;

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

describe('an operator says what it does, with an example', () => {
  const heading = (words: string): string | undefined => at(words)?.[0];
  test('a sign and a phrase', () => {
    expect(at('somme du montant des factures ×')).toEqual(['… × …', 'le produit ; les unités se multiplient', 'Exemple : 24,50 €/h × 3 h']);
    expect(at('arrondi au centime, dans la limite')).toEqual([
      '…, dans la limite de …',
      'le plus petit des deux : un plafond',
      'Exemple : dépense, dans la limite de 500 €',
    ]);
    expect([heading('factures est vide'), heading('âge ≥'), heading('factures précédant'), heading('objet existe')]).toEqual([
      '… est vide',
      '… ≥ …',
      '… précédant …',
      '… existe',
    ]);
  });
  test('over the whole phrase, and nothing beside it', () => {
    const start = SAMPLE.indexOf('arrondi au centime');
    const spans = [start - 1, start, start + 17, start + 18].map((offset) => hover(checked, FILE, offset)?.span);
    const span = { file: FILE, start, end: start + 'arrondi au centime'.length };
    expect(spans).toEqual([undefined, span, span, undefined]);
  });
  test('words with several meanings, by the rule they stand in', () => {
    const rules = (date: string): string => `langue 1
donnée jour : date
donnée séjour : période
donnée montant : €
règle limite : date
  ${date}
    sans source : essai
règle pendant : oui ou non
  jour dans séjour
    sans source : essai
règle reste : €
  100 € − montant
    sans source : essai
`;
    const says = (date: string, word: string): string | undefined => {
      const text = rules(date);
      return hover(check(text), FILE, text.indexOf(` ${word} `) + 1)?.lines[0];
    };
    expect(says('1 mois après jour', 'après')).toBe('… mois après …');
    expect(says('2 semaines avant jour', 'avant')).toBe('… jours après …');
    expect(says('10 jours ouvrés après jour', 'après')).toBe('… jours ouvrés après …');
    expect(says('1 mois après jour', 'dans')).toBe('… dans …');
    expect(says('1 mois après jour', '−')).toBe('… − …');
    // the rule is damaged: the words alone do not tell months from days
    expect(says('1 mois après personne', 'après')).toBeUndefined();
  });
  test('not the same words in a name, a text, a quotation or a comment', () => {
    expect(at('dimanche ou')).toEqual(['« dimanche ou jour férié »', 'une valeur de « situation »']);
    expect(at('Étudiant (études')).toBeUndefined();
    expect(at("L'année est")).toBeUndefined();
    expect(at('« la prime est')).toBeUndefined();
  });
});

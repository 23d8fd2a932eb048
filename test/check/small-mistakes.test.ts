/** Small slips of the hand: what is said of them is true, stands where the slip is, and is said once. */
import { describe, expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';

/** Line, code and advice of each finding that is not a mere information. */
const said = (text: string): readonly string[] =>
  compileRuleset([{ file: 'regles.attendu', text }])
    .diagnostics.filter((one) => one.severity !== 'info')
    .map((one) => `${text.slice(0, one.span.start).split('\n').length} ${one.code} | ${rendering(one, 'fr').hint ?? ''}`);

describe('a piece of a contrôle', () => {
  const control = (item: string): string => `donnée effet : date

contrôle pièces
  - ${item}
    sans source : pour les essais
`;

  test('whose deadline has no comma before it is refused on its line, with the comma to write', () => {
    expect(said(control("avis d'imposition au plus tard effet"))).toEqual(["4 missing-comma | Écrivez « avis d'imposition, au plus tard … »."]);
  });

  test('has its deadline once the comma is there', () => {
    expect(said(control("avis d'imposition, au plus tard effet"))).toEqual([]);
  });

  test('may end with these words, which no day follows', () => {
    expect(said('contrôle pièces\n  - lecture la veille au plus tard\n    sans source : pour les essais\n')).toEqual([]);
  });
});

test('bounds the wrong way round are said once, and no value of a case is out of them', () => {
  const text = `donnée n : nombre de 300 à 0

règle r : nombre
  n
  sans source : pour les essais

cas « Deux »
  sans source : pour les essais
  | n° | n | ⇒ r |
  | 1 | 12 | 12 |
  | 2 | inconnu | indéterminé : n |
`;
  expect(said(text)).toEqual(['1 reversed-bounds | Écrivez la plus petite borne d’abord.']);
});

test('a donnée whose type is not known is no unknown need of a case', () => {
  const text = `donnée fraude : bool
donnée n : €

règle r : €
  n si fraude
  sinon 0 €
  sans source : pour les essais

cas « Un »
  sans source : pour les essais
  | n° | fraude | n | ⇒ r |
  | 1 | inconnu | 13 € | indéterminé : fraude |
`;
  expect(said(text)).toEqual(['1 unknown-name | Vouliez-vous dire « oui ou non » ?']);
});

describe('« sans source » without its reason', () => {
  const missing = 'missing-reason | Écrivez la raison après « sans source : ».';

  test('is said so under a reading of a question', () => {
    const text = `question q « Laquelle ? »
  - lecture une
    sans source
  - lecture deux
    sans source : pour les essais
  retenue : aucune

règle r : €
  1 € si q est une
  sinon 2 €
  sans source : pour les essais
`;
    expect(said(text)).toEqual([`3 ${missing}`]);
  });

  test('is said so under a rule, and is no value of it', () => {
    expect(said('règle r : €\n  1 €\n  sans source\n')).toEqual([`3 ${missing}`]);
  });
});

test('« sauf » without « si » is told what to write', () => {
  const text = 'donnée fraude : oui ou non\n\nrègle r : oui ou non\n  oui\n  sauf fraude : non\n  sans source : pour les essais\n';
  expect(said(text)).toEqual(['5 except-without-if | Écrivez « sauf si fraude : non ».']);
});

import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../compiler/sources/coverage.ts';
import { figuresIn } from '../../compiler/sources/figures.ts';
import { verifyQuotations } from '../../compiler/sources/verify.ts';
import { compileRuleset } from '../../compiler/driver.ts';

describe('the figures of a sentence', () => {
  test.each([
    ['Une prime de 1 800 € est versée.', ['1 800 €']],
    ['La caisse prend 10 % ou 12,5 % du coût.', ['10 %', '12,5 %']],
    ['Le plan dure deux ans, au plus 24 mois.', ['deux ans', '24 mois']],
    ['Depuis le 1er janvier 2024 (et 03/02/2011).', ['1er janvier 2024', '03/02/2011']],
    ['Il faut trois prestations.', []],
    ['La circulaire n° 2008/31 du 18 juin 2008 est modifiée.', []],
    ['JORF n°0174 du 28 juillet 2012', []],
    ["Vu l'avis du conseil supérieur de la fonction publique en date du 22 février 2012 ;", []],
    ['Version en vigueur au 11 septembre 2024', ['11 septembre 2024']],
    ['Page 12, article 4.', []],
    ['Un grand nombre de moissons.', []],
  ])('« %s »', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});

const GUIDE = `Une prime de 50 € est versée chaque trimestre.
ANNEXE 1
Un dirigeant dit que 30 % des plans sont courts.
Un autre ne dit rien.
ANNEXE 2
Le plan dure deux ans.
`;

function verify(declarations: string) {
  const text = `règlement « Essai »\n  langue 1\n\ndocument guide\n  texte « guide.txt »\n\n${declarations}`;
  const { model } = compileRuleset([{ file: 'regles.attendu', text }]);
  return verifyQuotations(model, new Map([['guide.txt', GUIDE]]));
}
const found = (declarations: string) => verify(declarations).diagnostics.map(({ code, params }) => [code, params['figures'], params['line']]);

describe('a figure in what is out of scope', () => {
  test('is told, with its line', () => {
    expect(found('hors champ guide « Une prime »\n  motif : contexte\n')).toEqual([['figure-out-of-scope', ['50 €'], 1]]);
  });

  test('is not told when the reason names it', () => {
    expect(found('hors champ guide « Une prime »\n  motif : les 50 € sont un exemple\n')).toEqual([]);
  });

  test('is not told when a rule quotes it', () => {
    expect(
      found("paramètre prime : €\n  50 €\n    d'après guide « prime de 50 € »\n\nhors champ guide « est versée chaque »\n  motif : contexte\n"),
    ).toEqual([]);
  });

  test('of a section is told unless the reason speaks of its figures', () => {
    const section = (reason: string): string => `hors champ guide « ANNEXE 1 »\n  jusqu'à « ANNEXE 2 »\n  motif : ${reason}\n`;
    expect(found(section('entretiens'))).toEqual([['figure-out-of-scope', ['30 %'], 3]]);
    expect(found(section('entretiens, leurs chiffres sont des opinions'))).toEqual([]);
  });
});

describe('a section out of scope', () => {
  const declared = "hors champ guide « ANNEXE 1 »\n  jusqu'à « ANNEXE 2 »\n  motif : entretiens, chiffres cités\n";
  const covered = (declarations: string) =>
    verify(declarations)
      .documents.flatMap(coverageOf)
      .map(({ line, coverage }) => [line, coverage]);

  test('covers every sentence up to the words that follow it, not those', () => {
    expect(covered(declared)).toEqual([
      [1, 'not looked at'],
      [2, 'out of scope'],
      [4, 'out of scope'],
      [5, 'not looked at'],
    ]);
  });

  test('whose ends are not there, or not in that order, covers nothing', () => {
    const codes = (text: string) => verify(text).diagnostics.map(({ code }) => code);
    expect(codes(declared.replace('ANNEXE 2', 'ANNEXE 3'))).toEqual(['quotation-not-found']);
    expect(codes(declared.replace('ANNEXE 1', 'Le plan dure'))).toEqual(['quotation-out-of-order']);
  });
});

/** The bounds of a donnée: what is read of them, and each way they may be wrong, said on their words. */
import { describe, expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';

const textOf = (type: string): string =>
  `règlement « Bornes »\n  langue 1\n\ndonnée essai : ${type}\n\nrègle lue : oui ou non\n  essai existe\n    sans source : essai\n`;

/** Where, which finding, and its French and English sentences. */
function said(type: string): readonly (readonly string[])[] {
  const text = textOf(type);
  const { diagnostics } = compileRuleset([{ file: 'bornes.attendu', text }]);
  return diagnostics
    .filter(({ code }) => code !== 'never-absent')
    .map((one) => [text.slice(one.span.start, one.span.end), one.code, rendering(one, 'fr').message, rendering(one, 'en').message]);
}

describe('a bound', () => {
  test.each([
    ['nombre de 0 à 20', 0, 20],
    ['nombre au moins −3', -3, null],
    ['nombre au plus 9', null, 9],
    ['€ de 0,50 € à 3 €', 50, 300],
    ['mois au plus 2 ans', null, 24],
    ['jours au moins 2 semaines', 14, null],
    ['%, au moins 0 %, au plus 100 %', 0, 10000],
  ])('of « %s » is held at the decimals and in the unit of the type', (type, min, max) => {
    const { plan } = compileRuleset([{ file: 'bornes.attendu', text: textOf(`${type}, facultatif`) }]);
    const read = plan?.inputs['essai']?.type;
    const inner = read?.kind === 'optional' ? read.of : read;
    expect(inner?.kind === 'number' && [inner.min, inner.max]).toEqual([min, max]);
  });

  test.each([
    ['€ au moins 0,001 €', '0,001 €', 'precision'],
    ['€ au plus 3 h', '3 h', 'wrong-unit'],
    ['ans au plus 5 mois', '5 mois', 'wrong-unit'],
    ['nombre au plus 99999999999999999999', '99999999999999999999', 'number-too-large'],
    ['nombre de 3 à 1', '3 à 1', 'reversed-bounds'],
  ])('of « %s » that does not fit is said on its words', (type, words, code) => {
    expect(said(type).map(([at, which]) => [at, which])).toEqual([[words, code]]);
    for (const sentence of said(type).flatMap((finding) => finding.slice(2))) expect(sentence).toMatch(/^\S.*\S$/s);
  });
});

/** The finding of a paramètre whose value does not fit: sentence and advice, in both languages. */
function misfit(type: string, value: string): readonly (readonly (string | null)[])[] {
  const text = `règlement « Bornes »\n  langue 1\n\nparamètre essai : ${type}\n  ${value}\n    sans source : essai\n\nrègle lue : ${type.split(' au ')[0] ?? type}\n  essai\n    sans source : essai\n`;
  return compileRuleset([{ file: 'bornes.attendu', text }]).diagnostics.map((one) => [
    one.code,
    ...(['fr', 'en'] as const).flatMap((language) => [rendering(one, language).message, rendering(one, language).hint]),
  ]);
}

describe('a value that does not fit its type is said with what would fit', () => {
  test.each([
    [
      'nombre au plus 9',
      '12',
      [
        'out-of-bounds',
        'Cette valeur sort des bornes déclarées (au plus 9).',
        'Corrigez la valeur, ou les bornes du type.',
        'This value is outside the declared bounds (at most 9).',
        'Correct the value, or the bounds of the type.',
      ],
    ],
    [
      'nombre au moins 9',
      '2',
      [
        'out-of-bounds',
        'Cette valeur sort des bornes déclarées (au moins 9).',
        'Corrigez la valeur, ou les bornes du type.',
        'This value is outside the declared bounds (at least 9).',
        'Correct the value, or the bounds of the type.',
      ],
    ],
    [
      'nombre',
      '3 €',
      [
        'wrong-unit',
        'Il faut ici un nombre sans unité, et ce sont des euros.',
        'Écrivez « 3 ».',
        'A number without a unit is needed here, and this is one in euros.',
        'Write “3”.',
      ],
    ],
    [
      'nombre',
      '1,5',
      [
        'precision',
        'Ce calcul peut avoir 1 décimale, et le résultat en garde 0.',
        "Dites comment arrondir : « , arrondi à l'unité ».",
        'This may have 1 decimal, and the result keeps 0.',
        "Say how to round: “, arrondi à l'unité”.",
      ],
    ],
    [
      '€',
      '0,505 €',
      [
        'precision',
        'Ce calcul peut avoir 3 décimales, et le résultat en garde 2.',
        'Dites comment arrondir : « , arrondi au centime ».',
        'This may have 3 decimals, and the result keeps 2.',
        'Say how to round: “, arrondi au centime”.',
      ],
    ],
    [
      'h',
      '3 €',
      [
        'wrong-unit',
        'Il faut ici des heures, et ce sont des euros.',
        'Multipliez ou divisez par ce qui relie les deux unités.',
        'A number in hours is needed here, and this is one in euros.',
        'Multiply or divide by what links the two units.',
      ],
    ],
  ])('« %s » given « %s »', (type, value, expected) => {
    expect(misfit(type, value)).toEqual([expected]);
  });
});

test.each([
  ['2', []],
  ['0,5', []],
  ['2,01', ['2,01', 'Cette valeur sort des bornes déclarées (de 0 à 2).']],
  ['−1', ['−1', 'Cette valeur sort des bornes déclarées (de 0 à 2).']],
])('a cell that gives %s to an exact number of 0 to 2', (cell, expected) => {
  const text = `${textOf('nombre de 0 à 2 exact')}\ncas « essai »\n  sans source : essai\n  | n° | essai | ⇒ lue |\n  | 1 | ${cell} | oui |\n`;
  const { diagnostics } = compileRuleset([{ file: 'bornes.attendu', text }]);
  const found = diagnostics.filter(({ code }) => code === 'out-of-bounds');
  expect(found.flatMap((one) => [text.slice(one.span.start, one.span.end), rendering(one, 'fr').message])).toEqual(expected);
});

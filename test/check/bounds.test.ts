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

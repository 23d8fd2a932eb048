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

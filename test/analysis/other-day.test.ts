import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';

test('a value read « en vigueur le » another day is what it is on that day, with all that it reads', () => {
  const text = `règlement « Essai »
  langue 1
  date d'application : jour

donnée jour : date
donnée autre jour : date

paramètre tarif : €
  sans source : essai
  10 €
  30 € depuis le 1er janvier 2025

règle lu : €
  tarif
  sans source : essai

règle note : nombre
  sans source : essai
  depuis le 1er janvier 2025
  1 si (lu en vigueur le autre jour) ≥ 20 €
`;
  const { diagnostics } = compileRuleset([{ file: 'essai.attendu', text }]);
  const gaps = diagnostics.filter(({ code }) => code.endsWith('-gap'));
  expect(gaps.map(({ code, params }) => [code, params['situation']])).toEqual([
    ['possible-gap', '« lu » est au plus 10\u00a0€, à partir du 01/01/2025'],
  ]);
});

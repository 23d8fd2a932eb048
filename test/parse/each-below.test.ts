import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';

test('« pour chaque » behind a name is told to have its line below', () => {
  const text = 'règlement « Essai »\n  langue 1\n\nfiche année\n  - coût : €\n\nrègle total pour chaque année : €\n  coût\n  sans source : essai\n';
  const [found] = compileRuleset([{ file: 'e.attendu', text }]).diagnostics;
  expect(found === undefined ? null : rendering(found, 'fr')).toMatchObject({
    message:
      'Après « règle total », on attend « : » et la nature de la valeur, « pour chaque … » ayant sa ligne au-dessous, et non « pour chaque année : € ».',
    hint: 'Écrivez « : » et la nature de la valeur, « pour chaque … » ayant sa ligne au-dessous.',
  });
});

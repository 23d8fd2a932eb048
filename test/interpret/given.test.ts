/** What cells give becomes the values of a dossier: once for all rows that share it. */
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { dossierOf } from '../../compiler/interpret/dossier/given.ts';
import { itemAt, sure } from '../../dsl/syntax/sure.ts';

const compiled = compileRuleset([
  {
    file: 'essai.attendu',
    text: `règlement « Essai »
  langue 1

donnée jours : liste de dates
donnée fin : date, facultatif
donnée n : nombre

règle total : nombre
  sans source : essai
  nombre de jours + n si fin existe
  n si fin n'existe pas

cas « essai »
  sans source : essai
  avec jours = 01/02/2026 ; 03/02/2026
  avec fin = aucun
  | n | ⇒ total |
  | 1 | 1 |
  | 2 | 2 |
`,
  },
]);

test('rows share the values of what stands above them, and nothing else', () => {
  const plan = sure(compiled.plan, 'a ruleset without error');
  const { rows } = itemAt(compiled.model.cases, 0);
  const [first, second] = [dossierOf(plan, itemAt(rows, 0)).values, dossierOf(plan, itemAt(rows, 1)).values];
  expect(first).toEqual(
    new Map<string, unknown>([
      ['jours', [20485, 20487]],
      ['fin', null],
      ['n', 1],
    ]),
  );
  expect(second.get('jours')).toBe(first.get('jours'));
  expect(second.get('n')).toBe(2);
});

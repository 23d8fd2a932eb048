/** Which folds and picks are surely not of an empty list, whatever says so. */
import { expect, test } from 'vitest';
import { filledIn } from '../../compiler/analysis/proven/filled.ts';
import { compileRuleset } from '../../compiler/driver.ts';
import { roots, walk } from '../../dsl/syntax/walk.ts';

/** Of a rule whose clauses are these, whether each extreme and each pick is of a list that is not empty, in the order they are written. */
function sureOf(clauses: string): readonly boolean[] {
  const text = `règlement « Essai »
  langue 1

fiche arrêt
  - date : date
  - jours : nombre de 0 à 30
  - jalons : liste de dates

donnée arrêts : liste d'arrêts par date
donnée n : nombre

règle r : nombre
${clauses}
  sans source : essai
  où longs = arrêts dont (jours > n)
`;
  const { plan, diagnostics } = compileRuleset([{ file: 'essai.attendu', text }]);
  const rule = plan?.definitions.find(({ id }) => id === 'r');
  if (rule === undefined) throw new Error(diagnostics.map(({ code }) => code).join());
  const filled = filledIn(rule);
  const found: boolean[] = [];
  for (const root of roots(rule))
    walk(root, (expr) => {
      if (expr.kind === 'pick' || (expr.kind === 'fold' && (expr.fold === 'least' || expr.fold === 'greatest'))) found.push(filled.has(expr));
    });
  return found;
}

test.each([
  ['a guard', '  jours du premier des arrêts par date si arrêts n’est pas vide\n  sinon 0', [true]],
  ['a denial of what is denied', '  plus petit de (jours des arrêts) si non (arrêts est vide ou n > 3)\n  sinon 0', [true]],
  ['« il y a »', '  plus petit de (jours des arrêts) si il y a (arrêts dont (jours > n))\n  sinon 0', [true]],
  ['what « il y a » keeps', '  plus petit de (jours des (arrêts dont (jours > n))) si il y a (arrêts dont (jours > n))\n  sinon 0', [true]],
  ['a count', '  plus petit de (jours des arrêts) si nombre d’arrêts > 1\n  sinon 0', [true]],
  ['a count that is not 0', '  plus petit de (jours des arrêts) si non (nombre d’arrêts = 0)\n  sinon 0', [true]],
  ['an exception that does not hold', '  plus petit de (jours des arrêts)\n  sauf si arrêts est vide : 0', [true]],
  ['all clauses that do not hold', '  0 si arrêts est vide\n  1 si n > 100\n  sinon plus petit de (jours des arrêts)', [true]],
  ['an operand before it', '  1 si arrêts n’est pas vide et n > 3 et plus petit de (jours des arrêts) > 2\n  sinon 0', [true]],
  ['the contrary before it', '  1 si arrêts est vide ou plus petit de (jours des arrêts) > 2\n  sinon 0', [true]],
])('%s makes sure of it', (_, clauses, expected) => {
  expect(sureOf(clauses)).toEqual(expected);
});

test.each([
  ['nothing', '  plus petit de (jours des arrêts)', [false]],
  ['another list', '  plus petit de (jours de longs) si arrêts n’est pas vide\n  sinon 0', [false]],
  ['a part of it that is empty', '  plus petit de (jours des arrêts) si longs est vide\n  sinon 0', [false]],
  ['a count that may be 0', '  plus petit de (jours des arrêts) si nombre d’arrêts < 4\n  sinon 0', [false]],
  ['a count that is not known', '  plus petit de (jours des arrêts) si nombre d’arrêts ≠ n\n  sinon 0', [false]],
  ['one of two', '  plus petit de (jours des arrêts) si arrêts n’est pas vide ou n > 3\n  sinon 0', [false]],
  ['an operand after it', '  1 si plus petit de (jours des arrêts) > 2 et arrêts n’est pas vide\n  sinon 0', [false]],
  ['« il n’y a pas »', '  plus petit de (jours des arrêts) si non (il y a longs)\n  sinon 0', [false]],
  [
    'an exception that another sets aside',
    '  plus petit de (jours des arrêts)\n  sauf si arrêts est vide (rien) : 0\n  sauf à rien, si n > 3 : 1',
    [false],
  ],
  [
    'a clause that an exception sets aside',
    '  0 si arrêts est vide (rien)\n  sauf à rien, si n > 3 : 1\n  sinon plus petit de (jours des arrêts)',
    [false],
  ],
])('%s does not', (_, clauses, expected) => {
  expect(sureOf(clauses)).toEqual(expected);
});

test('of what is said of a list of each element, nothing holds for another element of that name', () => {
  const clauses = `  nombre d'arrêts dont (jalons n'est pas vide et plus petit de jalons > 01/01/2026)`;
  expect(sureOf(clauses)).toEqual([true]);
});

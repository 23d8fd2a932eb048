/** A guarantee that cannot be judged yet refuses nothing: `eval` says what it may still refuse. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attendu, workspace } from './harness.ts';

const folder = workspace({
  'parts/regles.attendu': `règlement « Parts »
  langue 1

donnée part A : %
donnée part B : %
donnée frais : €

garantie tout est réparti
  part A + part B = 100 %

règle part de la caisse : %
  sans source : essai
  100 % − part A

règle frais retenus : €
  sans source : essai
  frais
`,
  'sans/regles.attendu': `règlement « Sans réponse »
  langue 1

donnée n : nombre

règle double : nombre
  sans source : essai
  n × 2

paramètre borne : nombre
  sans source : essai
  9 si n < 3

garantie petit
  double ≤ borne
`,
  'longues/regles.attendu': `règlement « Longues »
  langue 1

donnée n : nombre
donnée m : nombre

garantie ordre
  n ≤ m

${Array.from({ length: 8 }, (_, index) => `règle r${index + 1} : nombre\n  sans source : essai\n  n + ${index}\n`).join('\n')}`,
});
const evaluated = async (name: string, dossier: object, ...more: readonly string[]): Promise<string> =>
  (await attendu(['eval', join(folder, name), '--input', '-', ...more], { input: JSON.stringify(dossier) })).out.replaceAll(/[\u00a0\u202f]/g, ' ');

test('what is missing, and the results it may take back, are told in both languages', async () => {
  expect(await evaluated('parts', { 'part A': 60, frais: 10 })).toBe(`Parts

  part de la caisse  40 %
  frais retenus      10 €

  ⚠ La garantie « tout est réparti » n’est pas encore vérifiée : il manque part B. Si elle n’est pas tenue,
    ces résultats seront refusés : part de la caisse.
`);
  expect(await evaluated('parts', { 'part A': 60 }, '--lang', 'en', '--result', 'part de la caisse')).toBe(`Parts

  part de la caisse  40.00 %

  ⚠ The guarantee “tout est réparti” is not verified yet: needs part B. If it does not hold, these results
    will be refused: part de la caisse.
`);
});

test('a guarantee that is an error itself is told with it', async () => {
  expect(await evaluated('sans', { n: 5 })).toBe(`Sans réponse

  double  10

  ⚠ La garantie « petit » ne peut pas être vérifiée (trou : aucune clause ne s’applique (dans « borne »)). Ces
    résultats sont donnés sous cette réserve : double.
`);
  expect(await evaluated('sans', { n: 5 }, '--lang', 'en')).toBe(`Sans réponse

  double  10

  ⚠ The guarantee “petit” cannot be verified (hole: no clause applies (in “borne”)). These results are given
    subject to it: double.
`);
  const { results } = JSON.parse(await evaluated('sans', { n: 5 }, '--json')) as { results: Record<string, { warnings: unknown }> };
  expect(results['double']?.warnings).toEqual([{ kind: 'guarantee', definition: 'double', detail: 'petit' }]);
});

test('of many results six are named', async () => {
  expect(await evaluated('longues', { n: 1 })).toContain('seront refusés : r1, r2, r3, r4, r5, r6, et 2 de plus.'.slice(-30));
});

test.each([
  ['it holds', { 'part A': 60, 'part B': 40, frais: 10 }],
  ['it is broken', { 'part A': 60, 'part B': 50, frais: 10 }],
  ['nothing built on it is known', { frais: 10 }],
])('nothing is told where %s', async (_what, dossier) => {
  expect(await evaluated('parts', dossier)).not.toContain('pas encore vérifiée');
});

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
  'reste/regles.attendu': `règlement « Reste »
  langue 1

donnée n : nombre
donnée m : nombre
donnée plafond : nombre

règle double : nombre
  sans source : essai
  n × 2

règle quadruple : nombre
  sans source : essai
  double × 2

règle suite : nombre
  sans source : essai
  m + 1

garantie borne
  double + m ≤ plafond
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
    ces résultats, qui dépendent comme elle de « part A », seront refusés : part de la caisse.
`);
  expect(await evaluated('parts', { 'part A': 60 }, '--lang', 'en', '--result', 'part de la caisse')).toBe(`Parts

  part de la caisse  40.00 %

  ⚠ The guarantee “tout est réparti” is not verified yet: needs part B. If it does not hold, these results,
    which depend as it does on “part A”, will be refused: part de la caisse.
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

test('what ties a result to a guarantee is named, unless it is the result itself or another that is shown', async () => {
  const subject = async (...names: readonly string[]): Promise<string | undefined> => {
    const shown = await evaluated('reste', { n: 1, m: 2 }, ...names.flatMap((name) => ['--result', name]));
    return /ces résultats[^]*/u.exec(shown.replaceAll(/\s+/gu, ' '))?.[0].trim();
  };
  expect(await subject()).toBe('ces résultats, qu’elle lit ou qui dépendent comme elle de « m », seront refusés : double, quadruple, suite.');
  expect(await subject('double', 'quadruple')).toBe('ces résultats seront refusés : double, quadruple.');
  expect(await subject('quadruple')).toBe('ces résultats, qui dépendent comme elle de « double », seront refusés : quadruple.');
  expect(await subject('suite')).toBe('ces résultats, qui dépendent comme elle de « m », seront refusés : suite.');
});

test('an explanation names it too', async () => {
  const { out } = await attendu(['explain', join(folder, 'reste'), 'quadruple', '--input', '-'], { input: '{"n":1,"m":2}' });
  expect(out.replaceAll(/\s+/gu, ' ')).toContain(
    "« quadruple » est donné sous réserve de la garantie « borne », qui n'a pas pu être vérifiée et qui lit comme lui double.",
  );
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

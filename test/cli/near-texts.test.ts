import { join } from 'node:path';
import { expect, test } from 'vitest';
import { batchLine, evalReport } from '../../compiler/cli/contract/dossiers.ts';
import { LISTS, attendu, workspace } from './harness.ts';

const folder = workspace({ 'listes/regles.attendu': LISTS });

test('says which texts of a dossier are nearly the same, by their places', async () => {
  const listes = join(folder, 'listes');
  const near = JSON.stringify({ appels: ['Sortir +', 'Sortir+', 'Vélo', 'Sortir +'], visites: [] });
  const { code, out } = await attendu(['eval', listes, '--input', '-', '--result', 'total'], { input: near });
  expect({ code, out }).toEqual({
    code: 0,
    out: 'Listes\n\n  total  0\u00a0€\n\n  ⚠ appels[2] : presque le même texte que appels[1] ; aux espaces, aux accents ou aux majuscules près, ils\n    comptent pour deux\n',
  });
  const report = evalReport.parse(JSON.parse((await attendu(['eval', listes, '--input', '-', '--json', '--lang', 'en'], { input: near })).out));
  const message = 'appels[2]: nearly the same text as appels[1]; but for spaces, accents or capitals they are one, and they count as two';
  expect('remarks' in report && report.remarks).toEqual([{ path: 'appels[2]', message }]);
  const batch = await attendu(['eval', listes, '--batch', '--input', '-', '--lang', 'en'], { input: `${near}\n{"appels":["a","b"]}\n` });
  const lines = batch.out
    .trimEnd()
    .split('\n')
    .map((line) => batchLine.parse(JSON.parse(line)));
  expect(lines.map((line) => ('remarks' in line ? line.remarks : null))).toEqual([[{ path: 'appels[2]', message }], null]);
});

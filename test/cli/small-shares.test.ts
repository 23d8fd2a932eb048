import { join } from 'node:path';
import { expect, test } from 'vitest';
import { batchLine, evalReport } from '../../compiler/cli/contract.ts';
import { attendu, workspace } from './harness.ts';

const RULES = `règlement « Parts »
  langue 1

fiche année
  - part : %
  - note : texte, facultatif

donnée taux : %
donnée inflation : % de 0 à 1
donnée usure : % de 0,5 à 100
donnée part simple : % de 0 à 100
donnée part exacte : % exact, facultatif
donnée années : liste d'années
donnée nombre d'enfants : nombre à 2 décimales

règle double : %
  taux × 2
  sans source : essai
`;

const folder = join(workspace({ 'parts/regles.attendu': RULES }), 'parts');

test('a percentage below one is told by its place: 0.9 is read as 0,9 %, and not as 90 %', async () => {
  const small = JSON.stringify({
    taux: 0.9,
    inflation: 0.9,
    usure: 0.7,
    'part simple': 0.7,
    'part exacte': '-0.25',
    années: [{ part: 90 }, { part: '0.5', note: null }],
    "nombre d'enfants": 0.5,
  });
  const { code, out } = await attendu(['eval', folder, '--input', '-', '--result', 'double'], { input: JSON.stringify({ taux: 0.9 }) });
  expect({ code, out }).toEqual({
    code: 0,
    out: "Parts\n\n  double  1,8\u00a0%\n\n  ⚠ taux : moins d'un pour cent ; une donnée en « % » se donne en pour cent, 90 % s'écrit 90 et non 0.9\n",
  });
  const report = evalReport.parse(JSON.parse((await attendu(['eval', folder, '--input', '-', '--json', '--lang', 'en'], { input: small })).out));
  const message = (path: string): string => `${path}: less than one per cent; an input in “%” is given in per cent, 90 % is written 90 and not 0.9`;
  const paths = ['taux', 'part simple', 'part exacte', 'années[2].part'];
  expect('remarks' in report && report.remarks).toEqual(paths.map((path) => ({ path, message: message(path) })));
});

test('nothing is told of a share of nothing, of one or more, or that is not given', async () => {
  const lines = ['{"taux":0,"part exacte":null}', '{"taux":1}', '{"taux":90,"part exacte":"12.5","années":[]}', '{}'];
  const batch = await attendu(['eval', folder, '--batch', '--input', '-'], { input: `${lines.join('\n')}\n` });
  const told = batch.out
    .trimEnd()
    .split('\n')
    .map((line) => batchLine.parse(JSON.parse(line)));
  expect(told.map((line) => 'remarks' in line)).toEqual([false, false, false, false]);
});

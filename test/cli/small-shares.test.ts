import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { batchLine, compareReport, evalReport, explainReport } from '../../compiler/cli/contract/dossiers.ts';
import { replayLine, replayReport } from '../../compiler/cli/contract/records.ts';
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

const TOLD = {
  path: 'taux',
  message: "taux : moins d'un pour cent ; une donnée en « % » se donne en pour cent, 90 % s'écrit 90 et non 0.9",
};
const SMALL = { input: JSON.stringify({ taux: 0.9 }) };

test('explain and compare say it too, compare once for all of its rulesets', async () => {
  const parsed = async (...words: readonly string[]): Promise<unknown> => JSON.parse((await attendu([...words, '--json'], SMALL)).out);
  const explained = explainReport.parse(await parsed('explain', folder, 'double', '--input', '-'));
  expect('remarks' in explained && explained.remarks).toEqual([TOLD]);
  const told = await attendu(['explain', folder, 'double', '--input', '-'], SMALL);
  expect(told.out.split('\n\n').at(-1)).toBe(`  ⚠ ${TOLD.message}\n`);

  const compared = compareReport.parse(await parsed('compare', folder, folder, '--input', '-', '--result', 'double'));
  expect('rulesets' in compared && compared.rulesets.map(({ remarks }) => remarks)).toEqual([[TOLD], [TOLD]]);
  const shown = await attendu(['compare', folder, folder, '--input', '-', '--result', 'double'], SMALL);
  expect(shown.out.split('⚠').slice(1)).toEqual([` ${TOLD.message}\n`]);
});

test('replay says it of a record and of each line of one', async () => {
  const record = join(folder, 'un.json');
  await attendu(['eval', folder, '--input', '-', '--record', record], SMALL);
  const replayed = replayReport.parse(JSON.parse((await attendu(['replay', record, '--ruleset', folder, '--json'])).out));
  expect('remarks' in replayed && replayed.remarks).toEqual([TOLD]);
  expect((await attendu(['replay', record, '--ruleset', folder])).out.split('⚠')[1]).toBe(` ${TOLD.message}\n`);

  const stream = join(folder, 'flux.ndjson');
  await attendu(['eval', folder, '--batch', '--input', '-', '--record', stream], { input: '{"taux":0.9}\n{"taux":90}\n' });
  const lines = (await attendu(['replay', stream, '--ruleset', folder, '--batch', '--json'])).out.trimEnd().split('\n');
  expect(lines.map((line) => replayLine.parse(JSON.parse(line)).remarks)).toEqual([[TOLD], undefined]);

  const recorded = readFileSync(stream, 'utf8').split('\n');
  writeFileSync(stream, [recorded[0], (recorded[1] ?? '').replace('1.8', '1.9'), recorded[2], ''].join('\n'));
  const differs = await attendu(['replay', stream, '--ruleset', folder, '--batch']);
  expect(differs.out.split('⚠')[1]?.split('\n')[0]).toBe(` ${TOLD.message}`);
});

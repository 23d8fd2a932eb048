import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attendu, workspace } from './harness.ts';

const RULES = `règlement « Seul »
  langue 1

donnée âge : nombre de 0 à 120

règle éligible : oui ou non
  sans source : essai
  âge ≥ 60

cas « Seul »
  sans source : essai
  | n° | âge | ⇒ éligible |
  | 1 | 60 | non |
`;

test('a row of a ruleset that is one file is told at that file, in words and for JUnit', async () => {
  const folder = workspace({ 'l.attendu': RULES });
  const [file, report] = [join(folder, 'l.attendu'), join(folder, 'j.xml')];
  const { out } = await attendu(['test', file, '--junit', report]);
  const told = out.split('\n').find((line) => line.includes('n° 1'));
  expect([told, /file="[^"]*"/.exec(readFileSync(report, 'utf8'))?.[0]]).toEqual([`      n° 1  ${file}:13`, `file="${file}"`]);
});

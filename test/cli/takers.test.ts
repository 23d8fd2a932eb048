/** What is taken up changes what takes it up: the tests name it, and end with the sum of all. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attendu, workspace } from './harness.ts';

const COMMON = `règlement « Commun »
  langue 1

paramètre tarif : €
  20 €
    sans source : essai
`;
const taking = (title: string, expected: string): string => `règlement « ${title} »
  langue 1

reprend « Commun »

donnée n : nombre

règle prix : €
  tarif × n
    sans source : essai

cas « Deux »
  sans source : essai
  | n° | n | ⇒ prix |
  | 1 | 2 | ${expected} |
`;
const folder = workspace({
  'commun/c.attendu': COMMON,
  'aide/r.attendu': taking('Aide', '40 €'),
  'autre aide/r.attendu': taking('Autre aide', '41 €'),
  'sans/r.attendu': 'règlement « Sans »\n  langue 1\n\ndonnée n : € é\n',
});
const at = (name: string): string => join(folder, name);
const ends = async (...args: string[]): Promise<readonly string[]> => (await attendu(['test', ...args])).out.trimEnd().split('\n');

test('the rulesets beside that take up the one tested are named, with the command that runs their cases', async () => {
  const [aide, autre] = ['aide', 'autre aide'].map(at);
  expect((await ends(at('commun'))).slice(-2)).toEqual([
    '2 règlements reprennent « Commun » : un changement ici peut changer leurs cas. Les passer :',
    `  attendu test ${aide} "${autre}"`,
  ]);
  expect((await ends(at('commun'), at('aide'), '--lang', 'en')).slice(-3)).toEqual([
    '1 ruleset takes up “Commun”: a change here may change its cases. To run them:',
    `  attendu test "${autre}"`,
    'In all, 2 rulesets, 1 case: 1 as expected',
  ]);
  expect((await ends(at('commun'), '--lang', 'en')).at(-2)).toBe('2 rulesets take up “Commun”: a change here may change its cases. To run them:');
  expect((await ends(at('aide'))).some((line) => line.includes('repren'))).toBe(false);
});

test('several rulesets end with their sum: cases, what differs, what has errors', async () => {
  expect((await ends(at('commun'), at('aide'), at('autre aide'), at('sans'))).at(-1)).toBe(
    'En tout, 4 règlements, 2 cas : 1 conforme, 1 en écart, 1 règlement en erreur',
  );
  expect((await ends(at('aide'), at('autre aide'), at('sans'), '--lang', 'en')).at(-1)).toBe(
    'In all, 3 rulesets, 2 cases: 1 as expected, 1 different, 1 ruleset in error',
  );
  expect((await ends(at('aide'), at('autre aide'))).at(-1)).toBe('En tout, 2 règlements, 2 cas : 1 conforme, 1 en écart');
});

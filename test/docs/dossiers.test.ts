/** What the LISEZMOI pages say of dossiers, and of what is made of the rules. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadRuleset } from '../../compiler/cli/files/load.ts';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { resultsOf } from '../../compiler/interpret/evaluate.ts';
import { planOf } from '../emit/emitted.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');
const RULESETS = readdirSync(`${root}/rulesets`);

test('the dossier of the LISEZMOI is one of its ruleset, its question too', () => {
  const page = read('LISEZMOI.md');
  const { plan } = loadRuleset(`${root}/rulesets/oscar-coordination`);
  if (plan === null) throw new Error('the guide has errors');
  const dossier = JSON.parse(/```json\n([^`]*)```/u.exec(page)?.[1] ?? 'null') as unknown;
  expect(decodeDossier(plan, dossier)).toEqual({ dossier: expect.anything() as unknown });
  const [, question = '', reading = ''] = /--reading "([^=]*)=([^"]*)"/u.exec(page) ?? [];
  expect(plan.questions[question]?.readings.map(({ name }) => name)).toContain(reading);
});

test('the délai of the LISEZMOI has the result that is named under it', () => {
  const [, block = '', named = ''] = /```attendu\n([^`]*^délai [^`]*)```\n\nL'outil donne alors `([^`]*)`/mu.exec(read('LISEZMOI.md')) ?? [];
  const plan = planOf(`règlement « Essai »\n  langue 1\n\ndonnée fin prévue du plan : date\n${block}`);
  expect(resultsOf(plan).map(({ name }) => name)).toContain(named);
});

test.each(RULESETS)('the LISEZMOI of %s says what is to be made again after an edit, and how', (ruleset) => {
  expect(read(`rulesets/${ruleset}/LISEZMOI.md`)).toMatch(/`npm run generate`, à la racine, refait `generated\/`/u);
});

// What is shared by the others has no dossier.
test.each(RULESETS.filter((ruleset) => ruleset !== 'commun'))('the LISEZMOI of %s says how the values of a dossier are written', (ruleset) => {
  const page = read(`rulesets/${ruleset}/LISEZMOI.md`);
  expect(page).toContain("**Clé absente : on ne sait pas ; `null` : il n'y en a pas ; `[]` : liste vide.**");
  expect(page).toContain(`attendu eval rulesets/${ruleset} --list`);
});

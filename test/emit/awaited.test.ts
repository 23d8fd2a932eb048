/** A délai waits for the days it counts from, not for what is read of each element of a list on the way to them. */
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { interpreted } from './agree.ts';
import { emitted } from './emitted.ts';

const rules = (limit: string, locals = ''): string => `règlement « Attendus »
  langue 1

fiche visite
  - jour : date
  - faite : oui ou non, facultatif
  - compte rendu : date, facultatif

donnée visites : liste de visites par jour

délai suivi
  au plus tard ${limit}
    sans source : essai
${locals}`;

const value = (known: unknown): unknown => ({ kind: 'value', value: known });
const VISITS = [
  { jour: '2026-01-05', faite: true, 'compte rendu': null },
  { jour: '2026-02-05', faite: false },
];

test.each([
  ['in the limit itself', rules('1 mois après jour du (dernier des visites dont (faite))')],
  ['in its « où »', rules('1 mois après base', '  où base = jour du (dernier des visites dont (faite))\n')],
  ['by two of its fields', rules('1 mois après jour du (dernier des visites dont (faite et jour ≥ 1er janvier 2026))')],
])('an element’s field that may be absent is warned of %s, and the day is computed', async (_where, text) => {
  const found = compileRuleset([{ file: 'regles.attendu', text }]).diagnostics;
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([['missing-guard', 'warning']]);
  const { plan, exports } = await emitted(text);
  const evaluate = exports['evaluate'] as (dossier: unknown) => { readonly results: Readonly<Record<string, unknown>> }; // every emitted module exports it
  expect(interpreted(plan, { visites: VISITS }, {})['echeanceDeSuivi']).toEqual(value('2026-02-05'));
  expect(evaluate({ visites: VISITS }).results).toEqual(interpreted(plan, { visites: VISITS }, {}));
});

test('the day itself, of what is taken from a list, is waited for', async () => {
  const text = rules('1 mois après compte rendu du (premier des visites)');
  expect(compileRuleset([{ file: 'regles.attendu', text }]).diagnostics).toEqual([]);
  const { plan, exports } = await emitted(text);
  const evaluate = exports['evaluate'] as (dossier: unknown) => { readonly results: Readonly<Record<string, unknown>> }; // every emitted module exports it
  expect(interpreted(plan, { visites: VISITS }, {})).toMatchObject({ echeanceDeSuivi: value(null), etatDeSuivi: value('en attente') });
  expect(evaluate({ visites: VISITS }).results).toEqual(interpreted(plan, { visites: VISITS }, {}));
});

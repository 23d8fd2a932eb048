/** A bullet of a contrôle of which one does not know whether it is missing: its day is known all the same, and may decide. */
import { expect, test } from 'vitest';
import { interpreted } from './agree.ts';
import { emitted } from './emitted.ts';

const RULES = `règlement « Lignes »
  langue 1

donnée bilan remis : date, facultatif
donnée limite : date
donnée fin : date
donnée facture : date, facultatif
donnée reçu : oui ou non

contrôle dossier
  sans source : essai
  - bilan : bilan remis existe, au plus tard limite
  - avis, au plus tard 1 mois après limite
  - règlement : reçu, au plus tard 1 mois après facture si facture existe

règle payé : oui ou non
  sans source : essai
  manquants du dossier dont (échéance existe et échéance ≤ fin) est vide
`;

const made = emitted(RULES);

const value = (known: unknown): unknown => ({ kind: 'value', value: known });
const needs = (...paths: readonly string[]): unknown => ({
  kind: 'undetermined',
  needs: paths.map((path) => ({ kind: 'input', name: path.split('.').at(-1), path })),
});

/** Not due before these days. */
const REST = { facture: '2026-06-15' };

const THERE = { reçu: true, dossier: { avis: true } };

test.each([
  ['before the day of every piece, nothing holds the payment back', { limite: '2026-06-01', fin: '2026-05-31', ...REST }, value(true)],
  ['on its day the piece does, if it is missing', { limite: '2026-06-01', fin: '2026-06-01', ...REST, ...THERE }, needs('bilan remis')],
  ['and surely where it is', { limite: '2026-06-01', fin: '2026-06-01', ...REST, 'bilan remis': null }, value(false)],
  ['and not where it is there', { limite: '2026-06-01', fin: '2026-06-30', ...REST, 'bilan remis': '2027-01-01' }, value(true)],
  ['a piece that may not be asked for is one', { limite: '2026-06-01', fin: '2026-05-31', facture: '2026-04-01' }, needs('reçu')],
  [
    'a day that may not be there is none to rely on',
    { limite: '2026-06-01', fin: '2026-05-31', dossier: { avis: true }, 'bilan remis': null },
    needs('facture', 'reçu'),
  ],
])('%s', async (_what, dossier, payé) => {
  const { plan, exports } = await made;
  const evaluate = exports['evaluate'] as (dossier: unknown) => { readonly results: Readonly<Record<string, unknown>> }; // every emitted module exports it
  expect(interpreted(plan, dossier, {})['paye']).toEqual(payé);
  expect(evaluate(dossier).results['paye']).toEqual(payé);
});

import { expect, test } from 'vitest';
import { interpreted } from './agree.ts';
import { emitted } from './emitted.ts';

const RULES = `règlement « Autre jour »
donnée jour : date
donnée début : date
donnée points : liste de dates

décompte nombre retenu
  3 par élément de points
    sans source : essai

règle jour du calcul : date
  jour si début ≥ jour
    sans source : essai

règle nombre ce jour-là : nombre
  nombre retenu en vigueur le jour du calcul
    sans source : essai
`;

test('a value taken on another day stays open while that day may be a hole', async () => {
  const { plan, exports } = await emitted(RULES);
  const evaluate = exports['evaluate'] as (dossier: unknown) => { readonly results: Readonly<Record<string, unknown>> }; // every emitted module exports it
  const dossier = { jour: '2026-01-01', points: ['2026-01-02'] };
  const open = { kind: 'undetermined', needs: [{ kind: 'input', name: 'début', path: 'début' }] };
  expect(evaluate(dossier).results['nombreCeJourLa']).toEqual(open);
  expect(interpreted(plan, dossier, {})['nombreCeJourLa']).toEqual(open);
});

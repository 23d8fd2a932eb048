/** What one call has given is there, TypeScript does not know of the next: a rule asked about with « existe » and read again is told it must be there. */
import { afterAll, expect, test } from 'vitest';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import { interpreted } from './agree.ts';
import { byName, emitted } from './emitted.ts';
import { createChecker } from './tscheck.ts';

const checker = createChecker();
afterAll(() => checker.close());

const RULES = `règlement « Étapes »
  langue 1

choix étape
  - demande
  - réception
  sans source : essai

fiche événement
  - étape : étape
  - date : date

donnée événements : liste d'événements par date, au plus 5

règle jour retenu : date, facultatif
  sans source : essai
  pour chaque étape notée voulue
  date du premier de (événements dont (étape est voulue)) par date si il y a des événements dont (étape est voulue)
  sinon aucun

règle attente : jours
  jours entre jour retenu de demande et jour retenu de réception si jour retenu de demande existe et jour retenu de réception existe et jour retenu de réception ≥ jour retenu de demande
    sans source : essai
  sinon 0 jours
    sans source : essai
`;

const DOSSIERS = [
  [
    { étape: 'demande', date: '2026-03-01' },
    { étape: 'réception', date: '2026-03-11' },
  ],
  [
    { étape: 'réception', date: '2026-02-01' },
    { étape: 'demande', date: '2026-03-01' },
  ],
  [{ étape: 'demande', date: '2026-03-01' }],
  [],
];

test('a rule of each value, read three times under « existe », type-checks strictly and says what the interpreter says', async () => {
  const { plan, exports } = await emitted(RULES);
  expect(checker.check(byName(emitTypeScript(plan, 'etapes')))).toEqual([]);
  const evaluate = exports['evaluate'] as (dossier: unknown) => { readonly results: Readonly<Record<string, unknown>> }; // every emitted module exports it
  for (const événements of DOSSIERS) expect(evaluate({ événements }).results).toEqual(interpreted(plan, { événements }, {}));
});

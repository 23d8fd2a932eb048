/** A condition that the guards before it have decided is not asked again, and what is then certain needs no « no branch ». */
import { expect, test } from 'vitest';
import { interpreted } from './agree.ts';
import { emitted } from './emitted.ts';

const RULES = `règlement « Déjà dit »
  langue 1

choix barème lu
  - celui de la demande
  - celui de la décision
  sans source : essai

fiche avis
  - reçu le : date
  - montant : €
  sans source : essai

donnée barème : barème lu
donnée demande : date
donnée décision : date, facultatif
donnée avis reçus : liste d'avis

règle jour de lecture : date
  demande si barème est celui de la demande
    sans source : essai
  décision si barème est celui de la décision et décision existe
    sans source : essai
  inconnu si barème est celui de la décision et décision n'existe pas
    sans source : essai

règle revenu : €
  inconnu si décision n'existe pas
    sans source : essai
  montant du dernier des avis d'alors par reçu le si décision existe et avis d'alors n'est pas vide
    sans source : essai
  0 € si décision existe et avis d'alors est vide
    sans source : essai
  où avis d'alors = avis reçus dont (reçu le ≤ décision)
`;

const functionOf = (module: string, name: string): string =>
  new RegExp(String.raw`^function ${name}\(.*?^\}`, 'msu').exec(module)?.[0].replace(/^ *\/\/.*\n/gmu, '') ?? '';

test('what the guards before have said of an optional donnée, and of an empty list, is not asked again', async () => {
  const { module } = await emitted(RULES);
  expect(functionOf(module, 'jourDeLecture')).toBe(`function jourDeLecture(dossier: Dossier): Day {
  if (dossier.bareme === 'celui de la demande') return dossier.demande;
  if (dossier.decision !== null) return dossier.decision;
  return unanswered();
}`);
  expect(functionOf(module, 'revenu')).toBe(`function revenu(dossier: Dossier): number {
  if (dossier.decision === null) return unanswered();
  const avisDAlors = dossier.avisRecus.filter(
    (avis) => avis.recuLe <= (dossier.decision ?? raise('hole', 'absent value', 'revenu', ['décision'])),
  );
  if (avisDAlors.length !== 0) return withGreatest(avisDAlors, (avis) => [avis.recuLe], 'revenu').montant;
  return 0;
}`);
});

test('and the results are those of the interpreter', async () => {
  const { plan, exports } = await emitted(RULES);
  const evaluate = exports['evaluate'] as (dossier: unknown) => { readonly results: unknown }; // every emitted module exports it
  for (const barème of ['celui de la demande', 'celui de la décision', undefined]) {
    for (const décision of ['2026-02-01', '2026-01-01', null, undefined]) {
      const dossier = { barème, demande: '2026-01-05', décision, 'avis reçus': [{ 'reçu le': '2026-01-10', montant: '12.50' }] };
      expect(evaluate(dossier).results).toEqual(interpreted(plan, dossier, {}));
    }
  }
});

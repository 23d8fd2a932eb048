/** How many different values a list that is not known may hold: what its type leaves. */
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { emptyDossier } from '../../compiler/interpret/dossier/decode.ts';
import { evaluate } from '../../compiler/interpret/evaluate.ts';

const TEXT = `règlement « Essai »
  langue 1

choix ton
  - doux
  - sec
  - neutre

fiche avis
  - dit : texte
  - jour : date
  - ton : ton
  - bref : oui ou non

donnée avis reçus : liste d'avis

règle deux réponses : oui ou non
  nombre de valeurs distinctes de (bref des avis reçus) ≤ 2
  sans source : essai

règle une réponse : oui ou non
  nombre de valeurs distinctes de (bref des avis reçus) ≤ 1
  sans source : essai

règle trois tons : oui ou non
  nombre de valeurs distinctes de (ton des avis reçus) ≤ 3
  sans source : essai

règle deux tons : oui ou non
  nombre de valeurs distinctes de (ton des avis reçus) ≤ 2
  sans source : essai

règle trois jours : oui ou non
  nombre de valeurs distinctes de (jour des avis reçus) ≤ 3
  sans source : essai

règle trois dits : oui ou non
  nombre de valeurs distinctes de (dit des avis reçus) ≤ 3
  sans source : essai
`;

const { plan: made, diagnostics } = compileRuleset([{ file: 'r.attendu', text: TEXT }]);
const plan = made ?? expect.unreachable(JSON.stringify(diagnostics.filter(({ severity }) => severity === 'error')));
test('a list of a choix holds as many as there are, of oui and non two, any other as many as it likes', () => {
  const open = { kind: 'undetermined', needs: [{ kind: 'input', name: 'avis reçus', path: 'avis reçus' }] };
  const yes = { kind: 'value', value: true };
  const { results } = evaluate(plan, emptyDossier(plan));
  expect(Object.fromEntries(Object.entries(results).map(([name, result]) => [name, 'outcome' in result ? result.outcome : null]))).toEqual({
    'deux réponses': yes,
    'une réponse': open,
    'trois tons': yes,
    'deux tons': open,
    'trois jours': open,
    'trois dits': open,
  });
});

/** What a rule says is `inconnu`, and a question without a reading, are given by no dossier: `eval` tells them apart from what is missing. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attendu, workspace } from './harness.ts';

const folder = workspace({
  'tarifs/regles.attendu': `règlement « Tarifs »
  langue 1

choix lieu
  - métropole
  - outre-mer
  sans source : essai

donnée endroit : lieu
donnée heures : h

règle tarif : €/h
  sans source : essai
  20 €/h si endroit est métropole
  inconnu si endroit est outre-mer

règle dû : €
  sans source : essai
  heures × tarif, arrondi au centime
`,
});
const asked = async (dossier: object, ...more: readonly string[]): Promise<string> =>
  (await attendu(['eval', join(folder, 'tarifs'), '--input', '-', ...more], { input: JSON.stringify(dossier) })).out;

test('beside what is missing, what the text does not give is told apart; alone, it alone', async () => {
  expect(await asked({})).toBe(`Tarifs

  tarif  indéterminé : il manque endroit ; sans réponse dans le texte : tarif
  dû     indéterminé : il manque heures, endroit ; sans réponse dans le texte : tarif
`);
  expect(await asked({ endroit: 'outre-mer', heures: 2 }, '--result', 'dû', '--lang', 'en')).toBe(`Tarifs

  dû  undetermined: the text does not give tarif
`);
  expect(await asked({ heures: 2 }, '--result', 'dû', '--lang', 'en')).toBe(`Tarifs

  dû  undetermined: needs endroit; the text does not give tarif
`);
});

const questions = workspace({
  'trajets/regles.attendu': `règlement « Trajets »
  langue 1

donnée heures : h

question trajet « Le temps du trajet est-il payé ? »
  - lecture trajet payé
    sans source : essai
  - lecture trajet à sa charge
    sans source : essai
  retenue : aucune

question pause « La pause est-elle payée ? »
  - lecture pause payée
    sans source : essai
  - lecture pause à sa charge
    sans source : essai
  retenue : aucune

règle payé : h
  sans source : essai
  heures si trajet est trajet payé
  sinon 0 h

règle tout payé : oui ou non
  sans source : essai
  trajet est trajet payé et pause est pause payée
`,
});

test('a question of which no reading is chosen is told to be open, not to be missing from the dossier', async () => {
  const shown = async (dossier: object, ...more: readonly string[]): Promise<string> =>
    (await attendu(['eval', join(questions, 'trajets'), '--input', '-', ...more], { input: JSON.stringify(dossier) })).out;
  expect(await shown({})).toBe(`Trajets

  payé       indéterminé : il manque heures ; question ouverte : trajet
  tout payé  indéterminé : questions ouvertes : trajet, pause

  ? trajet  ouverte
  ? pause   ouverte
`);
  expect(await shown({ heures: 2 }, '--result', 'tout payé', '--lang', 'en', '--reading', 'trajet=trajet payé')).toBe(`Trajets

  tout payé  undetermined: open question: pause

  ? trajet  trajet payé
  ? pause   open
`);
});

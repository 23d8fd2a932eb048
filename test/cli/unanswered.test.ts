/** What a rule says is `inconnu` is given by no dossier: `eval` tells it apart from what is missing. */
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

  tarif  indéterminé : il manque endroit ; le texte ne donne pas tarif
  dû     indéterminé : il manque heures, endroit ; le texte ne donne pas tarif
`);
  expect(await asked({ endroit: 'outre-mer', heures: 2 }, '--result', 'dû', '--lang', 'en')).toBe(`Tarifs

  dû  undetermined: the text does not give tarif
`);
  expect(await asked({ heures: 2 }, '--result', 'dû', '--lang', 'en')).toBe(`Tarifs

  dû  undetermined: needs endroit; the text does not give tarif
`);
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evalReport } from '../../compiler/cli/contract/dossiers.ts';
import { attendu, workspace } from './harness.ts';

const rules = (rule: string): string => `règlement « Soins »
  langue 1

fiche soin
  - montant : €
  - jour du soin : date
  - lieu : texte
  - part : %

donnée soins : liste de soins par jour du soin

${rule}
  sans source : essai
`;

const folder = workspace({
  'suite/r.attendu': rules('règle reste : €\n  pour chaque soin noté s\n  somme du montant de (soins précédant s)'),
  'état/r.attendu': rules('règle total : €\n  après chaque soin\n  0 € au départ\n  montant si montant > 5 €'),
  'paires/r.attendu': rules(
    'règle écarts : liste de jours\n  (jours entre jour du soin du précédent et jour du soin du suivant pour chaque paire successive de soins)',
  ),
  'premier/r.attendu': rules('règle reste : €\n  montant de premier des soins'),
  'premier montant/r.attendu': rules('règle reste : €\n  premier de (montant des soins)'),
  'dernier montant/r.attendu': rules('règle reste : €\n  dernier de (montant des (soins dont (montant > 1 €)))'),
  'premier par/r.attendu': rules('règle reste : €\n  montant de premier des soins par montant'),
  'somme/r.attendu': rules('règle total : €\n  somme du montant de soins'),
});

const soin = (day: string | null, lieu = 'ici', part = 50) => ({ montant: 5, 'jour du soin': day, lieu, part });

/** What is told of a list of care given so, in the order of the dossier. */
async function told(ruleset: string, soins: readonly object[], lang: 'fr' | 'en' = 'fr'): Promise<readonly string[]> {
  const { out } = await attendu(['eval', join(folder, ruleset), '--input', '-', '--json', '--lang', lang], { input: JSON.stringify({ soins }) });
  const report = evalReport.parse(JSON.parse(out));
  return 'remarks' in report ? (report.remarks ?? []).map(({ message }) => message) : [];
}

test('where a rule follows the order of a list, elements of one day are told by their places in the dossier', async () => {
  const soins = [soin('2026-03-02'), soin('2026-01-05'), soin('2026-03-02')];
  const message = "soins[3] : même « jour du soin » que soins[1] ; là où une règle suit l'ordre de la liste, c'est celui du dossier";
  for (const ruleset of ['suite', 'état', 'paires', 'premier', 'premier montant', 'dernier montant'])
    expect([ruleset, await told(ruleset, soins)]).toEqual([ruleset, [message]]);
  expect(await told('suite', soins, 'en')).toEqual([
    'soins[3]: the same “jour du soin” as soins[1]; where a rule follows the order of the list, it is that of the dossier',
  ]);
});

test('nothing is told where no rule follows the order, or where the days differ or are not known', async () => {
  expect(await told('somme', [soin('2026-03-02'), soin('2026-03-02')])).toEqual([]);
  expect(await told('premier par', [soin('2026-03-02'), soin('2026-03-02')])).toEqual([]);
  expect(await told('suite', [soin('2026-03-02'), soin('2026-03-03')])).toEqual([]);
  const { 'jour du soin': _, ...undated } = soin(null);
  expect(await told('suite', [undated, undated])).toEqual([]);
});

test('what else is told of an element of a sorted list is told by its place in the dossier', async () => {
  expect(await told('somme', [soin('2026-03-02', 'Là'), soin('2026-01-05', 'là', 0.5)])).toEqual([
    'soins[1].lieu : presque le même texte que soins[2].lieu ; aux espaces, aux accents ou aux majuscules près, ils comptent pour deux',
    "soins[2].part : moins d'un pour cent ; une donnée en « % » se donne en pour cent, 90 % s'écrit 90 et non 0.9",
  ]);
});

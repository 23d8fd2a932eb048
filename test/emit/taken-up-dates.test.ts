/**
 * Two application dates side by side (decision 33): a ruleset taken up keeps its own, `en vigueur le` chooses another day for what it is written of, and neither moves
 * the results of the other. Cells by the interpreter; the emitted module and the oracle say the same of drawn dossiers.
 */
import { describe, expect, test } from 'vitest';
import type { Compiled } from '../../compiler/driver.ts';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { evaluate } from '../../compiler/interpret/evaluate.ts';
import type { Plan } from '../../compiler/plan/plan.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import { taken, told } from '../check/taken.ts';
import { outcomesOf, worldOfJson } from '../oracle/outcomes.ts';
import { type Dossier, dossierMaker } from '../soak/dossier.ts';
import { type EmittedModule, emitted, interpreted } from '../soak/evaluators.ts';
import { Random } from '../soak/random.ts';
import { createChecker } from './tscheck.ts';
import { byName, importModule } from './emitted.ts';

/** Whose results are as its cells expect, whoever evaluates. */
async function hold(compiled: Compiled): Promise<void> {
  expect(told(compiled)).toEqual([]);
  const { plan } = compiled;
  if (plan === null) throw new Error('it has errors');
  const files = emitTypeScript(plan, 'regles');
  const checker = createChecker();
  expect(checker.check(byName(files))).toEqual([]);
  checker.close();
  const module = (await importModule(files)) as unknown as EmittedModule; // every emitted module has these exports
  const random = new Random(8);
  const maker = dossierMaker(plan);
  for (let n = 0; n < 60; n += 1) {
    const dossier = maker.dossier(random, n % 3 === 0 ? 0.3 : 0);
    const said = interpreted(plan, dossier, {});
    const results = new Map([...said].filter(([name]) => !name.startsWith('garantie ')));
    expect([dossier, emitted(module, dossier, {})]).toEqual([dossier, results]);
    for (const [name, outcome] of outcomesOf(worldOfJson(plan, dossier, {})))
      if (outcome !== null) expect([dossier, name, said.get(name)]).toEqual([dossier, name, outcome]);
  }
}

const AMOUNTS = `  date d'application : jour du trajet

donnée jour du trajet : date
donnée jour du contrat : date

paramètre tarif : €
  sans source : essai
  20 € depuis le 1er janvier 2020
  25 € depuis le 1er janvier 2022
  30 € depuis le 1er janvier 2024

règle aller-retour : €
  tarif × 2
  sans source : essai

règle tarif du contrat : €
  tarif en vigueur le jour du contrat
  sans source : essai
`;

/** Dated otherwise, with values of its own by its own date. */
const REQUEST = `  date d'application : date de la demande

donnée date de la demande : date
donnée autre date : date

paramètre forfait : €
  sans source : essai
  1 € depuis le 1er janvier 2020
  2 € depuis le 1er janvier 2022
  3 € depuis le 1er janvier 2024
`;

test('a ruleset taken up with its own date keeps `en vigueur le` another day, in its rules and in those of its host', async () => {
  await hold(
    taken(
      ['Montants', AMOUNTS],
      [
        'Hôte',
        `${REQUEST}
reprend « Montants » comme M

règle les deux : €
  forfait + aller-retour du M
  sans source : essai

règle les deux un autre jour : €
  les deux en vigueur le autre date
  sans source : essai

règle trajet d'un autre jour : €
  (aller-retour du M en vigueur le autre date) + forfait
  sans source : essai

cas « Chacun sa date »
  sans source : essai
  | date de la demande | autre date | jour du trajet | jour du contrat | ⇒ forfait | ⇒ tarif du M | ⇒ tarif du contrat du M | ⇒ les deux | ⇒ les deux un autre jour | ⇒ trajet d'un autre jour | ⇒ tarif du M en vigueur le autre date |
  | 01/06/2022 | 01/06/2024 | 01/06/2021 | 01/06/2023 | 2 € | 20 € | 25 € | 42 € | 43 € | 62 € | 30 € |
  | 01/06/2024 | 01/06/2021 | 01/06/2023 | 01/06/2024 | 3 € | 25 € | 30 € | 53 € | 51 € | 43 € | 20 € |
`,
      ],
    ),
  );
});

test('its date may be what a rule works out, and a host may have none', async () => {
  await hold(
    taken(
      ['Montants', AMOUNTS],
      [
        'Hôte',
        `${REQUEST}
règle départ : date
  sans source : essai
  date de la demande si forfait ≥ 2 €
  sinon autre date

reprend « Montants » comme M
  avec jour du trajet = départ
  avec jour du contrat = autre date

règle les deux : €
  forfait + tarif du M + tarif du contrat du M
  sans source : essai

cas « Une date calculée »
  sans source : essai
  | date de la demande | autre date | ⇒ tarif du M | ⇒ tarif du contrat du M | ⇒ les deux | ⇒ aller-retour du M en vigueur le autre date |
  | 01/06/2022 | 01/06/2024 | 25 € | 30 € | 57 € | 60 € |
  | 01/06/2021 | 01/06/2024 | 30 € | 30 € | 61 € | 60 € |
`,
      ],
    ),
  );
  await hold(
    taken(
      ['Montants', AMOUNTS],
      [
        'Hôte',
        `
reprend « Montants » comme M
  avec jour du contrat = 1er juin 2023

règle double : €
  aller-retour du M × 2
  sans source : essai

cas « Sans date »
  sans source : essai
  | jour du trajet | ⇒ double | ⇒ tarif du contrat du M |
  | 01/06/2021 | 80 € | 25 € |
  | 01/06/2024 | 120 € | 25 € |
`,
      ],
    ),
  );
});

test('a ruleset taken up by one that is taken up keeps its date through both', async () => {
  const middle = `${REQUEST}
reprend « Montants » comme M

règle les deux : €
  forfait + tarif du M
  sans source : essai

règle les deux un autre jour : €
  les deux en vigueur le autre date
  sans source : essai
`;
  await hold(
    taken(
      ['Montants', AMOUNTS],
      ['Milieu', middle],
      [
        'Hôte',
        `  date d'application : jour de l'hôte

donnée jour de l'hôte : date

paramètre supplément : €
  sans source : essai
  100 € depuis le 1er janvier 2020
  200 € depuis le 1er janvier 2022
  300 € depuis le 1er janvier 2024

reprend « Milieu » comme P

règle les trois : €
  supplément + les deux du P
  sans source : essai

règle les trois d'un autre jour : €
  supplément + (les deux du P en vigueur le jour de l'hôte)
  sans source : essai

cas « Trois dates »
  sans source : essai
  avec autre date = 01/06/2022
  avec jour du contrat = 01/06/2022
  | jour de l'hôte | date de la demande | jour du trajet | ⇒ les trois | ⇒ les trois d'un autre jour | ⇒ les deux un autre jour du P |
  | 01/06/2021 | 01/06/2022 | 01/06/2024 | 132 € | 131 € | 32 € |
  | 01/06/2024 | 01/06/2021 | 01/06/2022 | 326 € | 328 € | 27 € |
`,
      ],
    ),
  );
});

describe('the date of a ruleset taken up by one that is taken up is that of the host where `avec` says so', () => {
  const middle = `${REQUEST}
reprend « Montants » comme M

règle les deux : €
  forfait + tarif du M
  sans source : essai
`;
  const host = (bindings: string, rules = ''): string => `  date d'application : jour de l'hôte

donnée jour de l'hôte : date
donnée autre jour : date

reprend « Milieu » comme P
${bindings}

règle lu : €
  les deux du P
  sans source : essai
${rules}`;
  const other = `
règle un autre jour : €
  lu en vigueur le autre jour
  sans source : essai
`;
  const cells = (columns: string, ...rows: readonly string[]): string =>
    `
cas « Dates »
  sans source : essai
  avec autre date = 01/06/2022
  avec jour du contrat = 01/06/2022
  ${columns}
${rows.map((row) => `  ${row}\n`).join('')}`;

  test('of both, so that another day changes them together', async () => {
    const both = "  avec date de la demande = jour de l'hôte\n  avec jour du trajet = jour de l'hôte";
    const rows = cells(
      "| jour de l'hôte | autre jour | ⇒ lu | ⇒ un autre jour | ⇒ les deux du P en vigueur le autre jour |",
      '| 01/06/2024 | 01/06/2021 | 33 € | 21 € | 21 € |',
      '| 01/06/2021 | 01/06/2022 | 21 € | 27 € | 27 € |',
    );
    await hold(taken(['Montants', AMOUNTS], ['Milieu', middle], ['Hôte', host(both, other + rows)]));
  });

  test('through a third too, and where what is shared is one donnée that is no date of the host', async () => {
    const both = "  avec date de la demande = jour de l'hôte\n  avec jour du trajet = jour de l'hôte";
    const top = `  date d'application : jour du sommet

donnée jour du sommet : date
donnée jour ailleurs : date

reprend « Hôte » comme H
  avec jour de l'hôte = JOUR

règle sommet : €
  lu du H en vigueur le autre jour
  sans source : essai
`;
    const rows = (jour: string): string => cells(`| ${jour} | autre jour | ⇒ lu du H | ⇒ sommet |`, '| 01/06/2024 | 01/06/2021 | 33 € | 21 € |');
    for (const jour of ['jour du sommet', 'jour ailleurs'])
      await hold(taken(['Montants', AMOUNTS], ['Milieu', middle], ['Hôte', host(both)], ['Sommet', top.replace('JOUR', jour) + rows(jour)]));
  });

  test('of one only: what keeps the other is told, with what to write', () => {
    const inner = "  avec jour du trajet = jour de l'hôte";
    const apartFrom = { title: 'Milieu', name: 'un autre jour', other: 'tarif de M de P', date: 'date de la demande', host: "jour de l'hôte" };
    expect(told(taken(['Montants', AMOUNTS], ['Milieu', middle], ['Hôte', host(inner, other)]))).toEqual([
      `two-application-dates ${JSON.stringify(apartFrom)}`,
    ]);
    const apart = taken(['Montants', AMOUNTS], ['Milieu', middle], ['Hôte', host('', other)]);
    expect(apart.diagnostics.filter(({ code }) => code === 'day-of-its-own').map((one) => rendering(one, 'fr').hint)).toEqual([
      "Écrivez « en vigueur le … » là où « forfait de P » est lu, ou liez la date du règlement repris à celle de celui-ci : « avec date de la demande = jour de l'hôte ».",
    ]);
  });
});

/** What is said beside the fare. */
function evaluated(plan: Plan, dossier: Dossier): unknown {
  const decoded = decodeDossier(plan, dossier);
  if ('issues' in decoded) throw new Error(JSON.stringify(decoded.issues));
  const result = evaluate(plan, decoded.dossier).results['M.aller-retour'];
  return result !== undefined && 'warnings' in result ? result.warnings : null;
}

test('a garantie over its date spoils no more of it than alone, and `vérifié jusqu’au` goes by its own date', () => {
  const base = `${AMOUNTS.replace('  30 € depuis le 1er janvier 2024\n', "  30 € depuis le 1er janvier 2024\n  vérifié jusqu'au 31 décembre 2024\n")}
garantie jours dans l'ordre
  jour du contrat ≤ jour du trajet
`;
  const alone = taken(['Montants', base]);
  const both = taken(['Montants', base], ['Hôte', `${REQUEST}\nreprend « Montants » comme M\n\nrègle r : €\n  forfait\n  sans source : essai\n`]);
  if (alone.plan === null || both.plan === null) throw new Error('it has errors');
  const dates = { dateDeLaDemande: '2021-01-01', autreDate: '2021-01-01' };
  for (const [trip, contract] of [
    ['2025-01-01', '2026-01-01'],
    ['2025-01-01', '2024-01-01'],
  ]) {
    const dossier = { jourDuTrajet: trip ?? '', jourDuContrat: contract ?? '' };
    const [here, there] = [interpreted(alone.plan, dossier, {}), interpreted(both.plan, { ...dossier, ...dates }, {})];
    expect(['allerRetour', 'tarifDuContrat'].map((name) => there.get(`${name}DeM`)?.kind)).toEqual(
      ['allerRetour', 'tarifDuContrat'].map((name) => here.get(name)?.kind),
    );
  }
  const verified = evaluated(both.plan, { jourDuTrajet: '2025-01-01', jourDuContrat: '2024-01-01', ...dates });
  expect(verified).toEqual([{ kind: 'not verified', definition: 'M.tarif', detail: '2024-12-31' }]);
  const taints = ({ definitions }: typeof alone.plan): unknown =>
    Object.fromEntries(definitions.map(({ id, taintedBy }) => [id.replace('M.', ''), taintedBy]));
  expect(taints(alone.plan)).toEqual({ tarif: [], 'aller-retour': [], 'tarif du contrat': [0] });
  expect(taints(both.plan)).toEqual({ tarif: [], 'aller-retour': [], 'tarif du contrat': [0], forfait: [], r: [] });
});

test('another day that would have to go through a ruleset with its own date is refused, in a host and in what it takes up', () => {
  const base = `${AMOUNTS}
donnée supplément : €

règle en tout : €
  tarif + supplément
  sans source : essai
`;
  const host = (rules: string): readonly string[] =>
    told(taken(['Montants', base], ['Hôte', `${REQUEST}\nreprend « Montants » comme M\n  avec supplément = forfait\n${rules}`]));
  const rule = (value: string): string => `\nrègle r : €\n  ${value}\n  sans source : essai\n`;
  const total = `\nrègle ensemble : €\n  forfait + en tout du M\n  sans source : essai\n`;
  const cell = '\ncas « r »\n  sans source : essai\n  avec jour du contrat = 01/06/2022\n';
  const params = { title: 'Montants', name: 'r', other: 'forfait', date: 'jour du trajet', host: 'date de la demande' };
  expect(host(`\nrègle lu : €\n  en tout du M\n  sans source : essai\n${rule('lu en vigueur le autre date')}`)).toEqual([
    `two-application-dates ${JSON.stringify(params)}`,
  ]);
  expect(host(total + rule('ensemble en vigueur le autre date'))).toEqual([`two-application-dates ${JSON.stringify(params)}`]);
  expect(
    host(
      `${rule('en tout du M en vigueur le autre date')}${cell}  | date de la demande | autre date | jour du trajet | ⇒ r |\n  | 01/06/2022 | 01/06/2024 | 01/06/2021 | 32 € |\n`,
    ),
  ).toEqual([]); // the day of M, which « forfait » does not follow
});

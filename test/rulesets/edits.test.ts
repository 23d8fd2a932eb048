import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSources } from '../../compiler/cli/files/load.ts';
import { compileRuleset } from '../../compiler/driver.ts';
import { type CaseReport, runCases } from '../../compiler/interpret/cases.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';

type Sources = ReturnType<typeof readSources>['sources'];
const sourcesOf = (folder: string): Sources => readSources(fileURLToPath(new URL(`../../rulesets/${folder}`, import.meta.url))).sources;
const SHARED = "Valeurs communes de l'action sociale des caisses de retraite";
/** The shared values as they are: most edits are made elsewhere. */
const shared = compileRuleset(sourcesOf('commun'));

/** A ruleset of the folder with one edit made to one file of `where`; the edit must find its place, once. */
function edited(
  name: string,
  from: string,
  to: string,
  folder = 'oscar-coordination',
  where = folder,
  findings: readonly string[] = [],
): { readonly added: number; readonly report: CaseReport } {
  let added = 0;
  const textsOf = (one: string): Sources => {
    const texts = sourcesOf(one);
    if (one !== where) return texts;
    const file = texts.find((each) => each.file === name);
    if (file === undefined || file.text.split(from).length !== 2) throw new Error(`the text to edit is not at one place of ${name}`);
    const text = file.text.replace(from, () => to);
    added = text.split('\n').length - file.text.split('\n').length;
    return texts.map((each) => (each === file ? { ...each, text } : each));
  };
  const imports = folder === 'commun' ? new Map() : new Map([[SHARED, where === 'commun' ? compileRuleset(textsOf('commun')) : shared]]);
  const { model, plan, diagnostics } = compileRuleset(textsOf(folder), imports);
  expect(diagnostics.filter(({ severity }) => severity !== 'info').map((finding) => rendering(finding, 'fr').message)).toEqual(findings);
  if (plan === null) throw new Error('no plan, and no finding');
  return { added, report: runCases(model, plan) };
}

const red = (report: CaseReport): string[] =>
  report.tables.flatMap((table) => table.rows.filter(({ state }) => state !== 'passed').map((row) => `${table.title} / ${row.number}`));

/** What the LISEZMOI tells an analyst to do, and what she then sees. */
describe('the edits of an analyst', () => {
  test('a new hourly rate is one added line of the shared values, its source included; no case of earlier days changes', () => {
    const last =
      '  26,80 €/h depuis le 1er janvier 2025\n    relevé « Le Media social, action sociale de la Cnav : revalorisation de certaines prestations » fiabilité B\n';
    const more = `${last}  27,10 €/h depuis le 1er janvier 2027, relevé « Circulaire de démonstration » fiabilité A\n`;
    const own = edited('tarifs.attendu', last, more, 'commun');
    expect([own.added, red(own.report)]).toEqual([1, []]);
    expect(red(edited('tarifs.attendu', last, more, 'oscar-coordination', 'commun').report)).toEqual([]);
  });

  test('a new yearly cap of the prevention package is one added line with its source; no case of earlier days changes', () => {
    const last = "  500 € depuis le 1er juillet 2021\n    d'après article « dans la limite de 500 € par bénéficiaire et par an »\n";
    const more = `${last}  550 € depuis le 1er janvier 2027, relevé « Circulaire de démonstration » fiabilité A\n`;
    const { added, report } = edited('aides.attendu', last, more, 'oscar-plan');
    expect([added, red(report)]).toEqual([1, []]);
  });

  test('hours of a Fragire bracket changed in place turn red the cases of that row', () => {
    const { added, report } = edited('heures.attendu', '| 40 à 59 | 53 h/an |', '| 40 à 59 | 55 h/an |', 'oscar-plan', 'oscar-plan', [
      "Le passage cité parle de « 53 heures », « 5 heures », et « 55 h/an » n'y est pas.",
    ]);
    expect(added).toBe(0);
    expect(red(report)).toEqual([
      'Le score et les heures / 40',
      'Le score et les heures / 59',
      'Un score entre deux tranches / 40, inférieur',
      'Un score entre deux tranches / 59, inférieur',
      'Un score entre deux tranches / 39,4, supérieur',
      'Un score entre deux tranches / 39,5, le plus proche',
      'Un score entre deux tranches / 39,5, supérieur',
      'Un score entre deux tranches / 50,5, sans lecture',
      'Les onze heures / 40, sans lecture, comprises',
      'Les onze heures / 40, toutes',
      'Les onze heures / 40, première',
    ]);
  });

  test('a threshold changed in place turns red the cases it decides, the printed table first', () => {
    const { added, report } = edited(
      'regles.attendu',
      'paramètre seuil de diversification : nombre\n  3\n',
      'paramètre seuil de diversification : nombre\n  4\n',
      'oscar-coordination',
      'oscar-coordination',
      ["Le passage cité parle de « 3 », et « 4 » n'y est pas."],
    );
    expect(added).toBe(0);
    expect(red(report)).toEqual([
      'Éligible sans être coordonné / coordonné',
      'Éligible sans être coordonné / refus',
      'Éligible sans être coordonné / refus inconnu',
      'Éligibilité au forfait coordination / 1',
      'Éligibilité au forfait coordination / 2',
      'Éligibilité au forfait coordination / 3',
      'Autour du seuil / trois',
      'Une composition du plan mal connue / 1',
      'Une composition du plan mal connue / 2',
      'Une composition du plan mal connue / 4',
      'Trois prestations, ou trois familles ? / 1 bis',
      'Trois prestations, ou trois familles ? / 2 bis',
      'Deux lignes de la même prestation / à chaque attribution',
      'Deux lignes de la même prestation / sans lecture',
      'Deux lignes de la même prestation / trois lignes, à chaque attribution',
    ]);
  });

  test('a cell of the evolution table changed in place turns red the cases of that row', () => {
    const cell = "| séjour à l'hôpital | pas de récupération | « Hospitalisation";
    const { added, report } = edited('evenements.attendu', cell, cell.replace('pas de récupération', 'sans effet'));
    expect(added).toBe(0);
    expect(red(report)).toEqual([
      'Les 21 motifs à signaler / 6',
      'Les 21 motifs à signaler / 7',
      'Impacts pour le forfait coordination / hospitalisation',
      "Suites d'événements / hôpital puis décès",
      "Suites d'événements / partenaire, hôpital, demande, dans le désordre",
    ]);
  });

  test('the amount of the coordination package is one added line with its source; no case of earlier days changes', () => {
    const last =
      "    d'après guide « Le montant du forfait coordination est fixé, et périodiquement actualisé, par une circulaire de la Cnav »\n\nparamètre prise";
    const more = last.replace(
      '\n\nparamètre',
      '\n  150 €/an depuis le 1er janvier 2027, relevé « Circulaire de démonstration » fiabilité A\n\nparamètre',
    );
    const { added, report } = edited('paiement.attendu', last, more);
    expect([added, red(report)]).toEqual([1, []]);
  });

  test('a new deadline of each temporary aid is one line, with its day and its source', () => {
    const bullet = '  - contact pris : contact existe';
    const call = "  - appel de courtoisie, au plus tard 1 mois après date d'octroi, relevé « Note de démonstration » fiabilité A\n";
    const { added, report } = edited('temporaires.attendu', bullet, `${call}${bullet}`, 'oscar-plan');
    expect(added).toBe(1);
    expect(red(report)).toEqual([
      "Ce qui se fait pendant l'aide / contact pris",
      "Ce qui se fait pendant l'aide / contact non pris",
      "Ce qui se fait pendant l'aide / Asir",
      'Pour quel jour / contact non pris',
    ]);
  });

  test('a new deadline is one bullet with its day', () => {
    const bullet = '  - tarifs transmis\n';
    const { report } = edited(
      'controles.attendu',
      bullet,
      `  - bilan de fin de plan, au plus tard 1 mois avant fin prévue du plan, recommandé\n    sans source : essai\n${bullet}`,
    );
    expect(red(report)).toEqual(['Le rapport annuel / tout', 'Le rapport annuel / sans tarifs']);
  });

  test('a new cap of the ARDH is one added line; what turns red is after its day', () => {
    const first = "    d'après circulaire « son montant est plafonné à 1800 € »\n";
    const more = `${first}  2 000 € depuis le 1er juillet 2020, relevé « Circulaire de démonstration » fiabilité A\n`;
    const plafond =
      "  1 800 € depuis le 3 février 2011\n    d'après circulaire « un volume d'aides plafonné à 1800 euros pour une période maximale de trois mois »\n";
    const { added, report } = edited('aide.attendu', plafond + first, plafond + more, 'ardh-2011');
    expect([added, red(report)]).toEqual([1, ["Le premier et le dernier jour / dernier jour de l'ARDH"]]);
  });

  test('a bracket of the aid of the State changed in place turns red the cases of that row, and a new yearly cap is one line', () => {
    const cell = edited('ressources.attendu', '| 896–1 010 € | 79 % |', '| 896–1 010 € | 78 % |', 'amd-fonction-publique');
    expect([cell.added, red(cell.report)]).toEqual([
      0,
      ["Le tableau du plan d'action personnalisé, en 2017 / seul 896", "Le tableau du plan d'action personnalisé, en 2017 / seul 1010"],
    ]);
    const opening = '  3 000 € depuis le 6 octobre 2012\n';
    const cap = edited(
      'ressources.attendu',
      opening,
      `  3 200 € depuis le 1er janvier 2027, relevé « Arrêté de démonstration » fiabilité A\n${opening}`,
      'amd-fonction-publique',
    );
    expect([cap.added, red(cap.report)]).toEqual([1, []]);
  });
});

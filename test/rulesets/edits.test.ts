import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { type CaseReport, runCases } from '../../compiler/interpret/cases.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';

const folder = fileURLToPath(new URL('../../rulesets/oscar-coordination/', import.meta.url));
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.attendu'))
  .sort()
  .map((file) => ({ file, text: readFileSync(`${folder}${file}`, 'utf8') }));

/** The ruleset with one edit made to one of its files; the edit must find its place, once. */
function edited(name: string, from: string, to: string): { readonly added: number; readonly report: CaseReport } {
  const file = texts.find((one) => one.file === name);
  if (file === undefined || file.text.split(from).length !== 2) throw new Error(`the text to edit is not at one place of ${name}`);
  const text = file.text.replace(from, () => to);
  const { model, plan, diagnostics } = compileRuleset(texts.map((one) => (one === file ? { ...one, text } : one)));
  expect(diagnostics.map((finding) => rendering(finding, 'fr').message)).toEqual([]);
  if (plan === null) throw new Error('no plan, and no finding');
  return { added: text.split('\n').length - file.text.split('\n').length, report: runCases(model, plan) };
}

const red = (report: CaseReport): string[] =>
  report.tables.flatMap((table) => table.rows.filter((row) => !row.passed).map((row) => `${table.title} / ${row.number}`));

/** What the LISEZMOI tells an analyst to do, and what she then sees. */
describe('the edits of an analyst', () => {
  test('a new hourly rate is one added line, its source included; no case of earlier days changes', () => {
    const last = "  vérifié jusqu'au 31 décembre 2025\n";
    const { report } = edited(
      'paiement.attendu',
      last,
      `  27,10 €/h depuis le 1er janvier 2027, relevé « Circulaire de démonstration » fiabilité A\n${last}`,
    );
    expect(red(report)).toEqual([]);
  });

  test('a threshold changed in place turns red the cases it decides, the printed table first', () => {
    const { added, report } = edited(
      'regles.attendu',
      'paramètre seuil de diversification : nombre\n  3\n',
      'paramètre seuil de diversification : nombre\n  4\n',
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
      'Quand une donnée manque / 1',
      'Quand une donnée manque / 2',
      'Quand une donnée manque / 4',
      'Trois prestations, ou trois familles ? / 1 bis',
      'Trois prestations, ou trois familles ? / 2 bis',
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

  test('a new deadline is one bullet with its day', () => {
    const bullet = '  - tarifs transmis\n';
    const { report } = edited(
      'controles.attendu',
      bullet,
      `  - bilan de fin de plan, au plus tard 1 mois avant fin prévue du plan, recommandé\n    sans source : essai\n${bullet}`,
    );
    expect(red(report)).toEqual(['Le rapport annuel / tout', 'Le rapport annuel / sans tarifs']);
  });
});

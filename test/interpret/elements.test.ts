/** Results of one value per element: over the values of a choix, over every list of a fiche, over both. */
import { describe, expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { evaluate } from '../../compiler/interpret/evaluate.ts';
import { explainInFrench } from '../../compiler/interpret/reasons/explain-in-french.ts';
import { explain } from '../../compiler/interpret/reasons/explanation.ts';

const TEXT = `règlement « Essai »
  langue 1

choix mode
  - bus
  - train

fiche trajet
  - genre : mode
  - rang : nombre

fiche arrêt
  - rang : nombre

donnée trajets : liste de trajets par rang
donnée retours : liste de trajets, facultatif
donnée arrêts : liste d'arrêts

règle places : nombre
  pour chaque mode
  40 si mode est bus
  400 si mode est train
  sans source : essai

règle longueur : nombre
  pour chaque trajet
  rang × 10
  sans source : essai

règle permis : oui ou non
  pour chaque mode
  pour chaque trajet
  genre est mode
  sans source : essai
`;

const compiled = compileRuleset([{ file: 'essai.attendu', text: TEXT }]);

function results(definition: string, json: unknown): unknown {
  const { plan } = compiled;
  if (plan === null) throw new Error(JSON.stringify(compiled.diagnostics));
  const decoded = decodeDossier(plan, json);
  if ('issues' in decoded) throw new Error(JSON.stringify(decoded.issues));
  const result = evaluate(plan, decoded.dossier).results[definition];
  if (result === undefined) throw new Error(`no ${definition}`);
  const said = (outcome: { readonly kind: string; readonly value?: unknown; readonly needs?: readonly { readonly path: string }[] }): unknown =>
    outcome.kind === 'value' ? outcome.value : (outcome.needs?.map(({ path }) => path) ?? outcome.kind);
  return 'elements' in result ? Object.fromEntries(result.elements.map(({ of, outcome }) => [of.join(' '), said(outcome)])) : said(result.outcome);
}

const trajet = (rang: number, mode = 'bus'): unknown => ({ rang, genre: mode });

describe('one value per element', () => {
  test('of a choix is one for each of its values', () => {
    expect(results('places', {})).toEqual({ bus: 40, train: 400 });
  });

  test('of a fiche is one for each element of every list of it, named by its place in the dossier', () => {
    expect(results('longueur', { trajets: [trajet(2), trajet(1)], retours: [trajet(5)], arrêts: [{ rang: 9 }] })).toEqual({
      'trajets[2]': 10,
      'trajets[1]': 20,
      'retours[1]': 50,
    });
    expect(results('longueur', { trajets: [], retours: null })).toEqual({});
  });

  test('is not known while a list of it is not', () => {
    expect(results('longueur', { trajets: [trajet(2)] })).toEqual(['retours']);
    expect(results('longueur', { retours: null })).toEqual(['trajets']);
    expect(results('longueur', {})).toEqual(['trajets', 'retours']);
    expect(results('places', {})).toEqual({ bus: 40, train: 400 });
  });

  test('is told of each element where only their order is not known', () => {
    expect(results('longueur', { trajets: [trajet(2), { genre: 'train' }], retours: null })).toEqual({
      'trajets[1]': 20,
      'trajets[2]': ['trajets[2].rang'],
    });
  });

  test('of two subjects is one for each pair, the first one first', () => {
    expect(results('permis', { trajets: [trajet(1, 'bus'), trajet(2, 'train')], retours: null })).toEqual({
      'bus trajets[1]': true,
      'bus trajets[2]': false,
      'train trajets[1]': false,
      'train trajets[2]': true,
    });
    expect(results('permis', { trajets: [] })).toEqual(['retours']);
  });

  test('of two subjects is explained for the one pair that is asked for, by both names', () => {
    const plan = compiled.plan ?? expect.unreachable('the ruleset has errors');
    const decoded = decodeDossier(plan, { trajets: [trajet(1, 'bus'), trajet(2, 'train')], retours: null });
    const dossier = 'issues' in decoded ? expect.unreachable('the dossier is refused') : decoded.dossier;
    const explained = (...of: readonly string[]): string | null => {
      const explanation = explain(plan, dossier, 'permis', { of });
      return explanation && explainInFrench(explanation, plan);
    };
    expect([explained('bus', 'trajets[2]'), explained('train', 'trajets[2]'), explained('train', 'trajets[3]'), explained()]).toEqual([
      "permis (bus, trajets[2]) : non.\n  C'est « genre est mode ».\n  Sans source : essai.",
      "permis (train, trajets[2]) : oui.\n  C'est « genre est mode ».\n  Sans source : essai.",
      null,
      null,
    ]);
  });
});

/** What guarantees spoil, what a result is warned of, and how the words of a rule are cut out. */
import { describe, expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { evaluate } from '../../compiler/interpret/evaluate.ts';
import { explainInFrench } from '../../compiler/interpret/reasons/explain-in-french.ts';
import { explain } from '../../compiler/interpret/reasons/explanation.ts';
import type { Plan } from '../../compiler/plan/plan.ts';

const TEXT = `règlement « Essai »
  langue 1
  date d'application : jour

document guide
  titre « Guide »

fiche achat
  - prix : €
  - cher : oui ou non

donnée jour : date
donnée achats : liste d'achats
donnée a : oui ou non
donnée b : oui ou non
donnée n : nombre de 0 à 50

règle total : €
  somme du prix des achats
  sans source : essai

règle combien : nombre
  nombre d'achats
  sans source : essai

garantie aucun achat cher
  toutes les achats vérifient (non cher)
  sans source : essai

paramètre base : €
  10 €
    relevé « Gazette A » fiabilité A

paramètre supplément : €
  5 € depuis le 1er janvier 2025
    relevé « Gazette B » fiabilité B

règle ensemble : €
  base + supplément
  sans source : essai

règle plancher : €
  supplément, au moins 3 €
  vérifié jusqu'au 31 décembre 2025
  sans source : essai

décompte points
  1 si a
    relevé « Gazette C » fiabilité C
  1 si b
    d'après guide « un point »

barème tranche : nombre
  selon n
    | n | tranche | d'après guide |
    | 0 à 9 | 1 | « petit » |
    | 10 et plus | 2 | « grand » |

barème aide : nombre
  selon n, a
    | n | a si b | aide |
    | 0 à 9 | oui | 1 |
    | 0 à 9 | non | 2 |
    | 10 et plus | tous | 3 |
  sans source : essai

règle mots : oui ou non
  (a ou b) et (n > (3 + 4) × 2)
  sans source : essai

règle sorte : nombre
  (n + 1) × 2 si (a et b) ou n > 3
  sinon n
  sans source : essai

règle repli : nombre
  1 si a
    d'après guide « petit »
  sinon 2
    relevé « Gazette D » fiabilité C
`;

const compiled = compileRuleset([{ file: 'essai.attendu', text: TEXT }]);

function plan(): Plan {
  if (compiled.plan === null) throw new Error(JSON.stringify(compiled.diagnostics));
  return compiled.plan;
}

function evaluated(json: unknown): ReturnType<typeof evaluate> {
  const decoded = decodeDossier(plan(), json);
  if ('issues' in decoded) throw new Error(JSON.stringify(decoded.issues));
  return evaluate(plan(), decoded.dossier);
}

function outcome(json: unknown, definition: string): unknown {
  const result = evaluated(json).results[definition];
  return result !== undefined && 'outcome' in result ? result.outcome : undefined;
}

describe('a guarantee over a list', () => {
  const spoiled = { kind: 'guarantee', definition: 'aucun achat cher', detail: { reason: 'guarantee not held', where: ['aucun achat cher'] } };
  const needs = (...paths: readonly string[]): unknown => ({
    kind: 'undetermined',
    needs: paths.map((path) => ({ kind: 'input', name: path.replace(/.*[.]/, ''), path })),
  });

  test('spoils what reads the list when one element breaks it', () => {
    const bought = (cher: boolean): unknown => ({
      achats: [
        { prix: 1, cher: false },
        { prix: 2, cher },
      ],
    });
    expect(outcome(bought(false), 'total')).toEqual({ kind: 'value', value: '3.00' });
    expect(outcome(bought(true), 'total')).toEqual(spoiled);
    expect(evaluated(bought(true)).guarantees).toEqual({ 'aucun achat cher': { kind: 'value', value: false } });
    expect(outcome({ achats: [{ prix: 1 }, { prix: 2, cher: true }] }, 'total')).toEqual(spoiled);
    expect(outcome({ achats: [{ cher: true }] }, 'combien')).toEqual(spoiled);
  });

  test('spoils nothing while it may be held', () => {
    expect(outcome({ achats: [{ prix: 1 }, { prix: 2, cher: false }] }, 'total')).toEqual({ kind: 'value', value: '3.00' });
    expect(outcome({}, 'total')).toEqual(needs('achats'));
    expect(evaluated({ achats: [{ prix: 1 }] }).guarantees).toEqual({ 'aucun achat cher': needs('achats[1].cher') });
  });
});

describe('a warning', () => {
  const warnings = (json: unknown, definition: string): unknown => evaluated(json).results[definition]?.warnings;
  const relevé = (definition: string, detail: string): unknown => ({ kind: 'relevé', definition, detail });

  test('is told of each value from outside the documents that was used, through what reads it', () => {
    expect(warnings({ jour: '2025-06-01' }, 'ensemble')).toEqual([relevé('base', 'A'), relevé('supplément', 'B')]);
    expect(warnings({ a: true, b: false }, 'points')).toEqual([relevé('points', 'C')]);
    expect(warnings({ a: false, b: true }, 'points')).toEqual([]);
    expect(warnings({ n: 5 }, 'tranche')).toEqual([]);
    expect(warnings({ a: true }, 'repli')).toEqual([]);
    expect(warnings({ a: false }, 'repli')).toEqual([relevé('repli', 'C')]);
  });

  test('is told of a day later than what was verified', () => {
    const late = { kind: 'not verified', definition: 'plancher', detail: '2025-12-31' };
    expect(warnings({ jour: '2026-01-01' }, 'plancher')).toEqual([relevé('supplément', 'B'), late]);
    expect(warnings({ jour: '2025-12-31' }, 'plancher')).toEqual([relevé('supplément', 'B')]);
    expect(warnings({}, 'plancher')).toEqual([relevé('supplément', 'B')]);
  });
});

describe('the words of a rule', () => {
  const said = (json: unknown, definition: string): readonly string[] => {
    const decoded = decodeDossier(plan(), json);
    const explanation = 'issues' in decoded ? null : explain(plan(), decoded.dossier, definition);
    return explanation === null ? [] : explainInFrench(explanation, plan()).replaceAll('\u00a0', ' ').split('\n');
  };

  test('are quoted with the parentheses they open and close', () => {
    expect(said({ a: true, b: false, n: 20 }, 'mots')).toEqual([
      'mots : oui.',
      "  C'est « (a ou b) et (n > (3 + 4) × 2) ».",
      '  Sans source : essai.',
    ]);
    expect(said({ a: true, b: false, n: 14 }, 'mots')).toEqual([
      'mots : non.',
      "  C'est « (a ou b) et (n > (3 + 4) × 2) » ; « n > (3 + 4) × 2 » n'est pas vérifié.",
      '  Sans source : essai.',
    ]);
    expect(said({ a: false, b: false, n: 20 }, 'mots')[1]).toBe("  C'est « (a ou b) et (n > (3 + 4) × 2) » ; « a ou b » n'est pas vérifié.");
    expect(said({ a: false, b: true, n: 2 }, 'sorte')).toEqual([
      'sorte : 2.',
      "  Ne s'applique pas : « (n + 1) × 2 si (a et b) ou n > 3 », car « (a et b) ou n > 3 » n'est pas vérifié.",
      "  Aucune autre clause ne s'applique : sinon « n ».",
      '  Sans source : essai.',
    ]);
  });

  test('of a row come with the source of that row alone', () => {
    expect(said({ n: 12 }, 'tranche')).toEqual([
      'tranche : 2.',
      "  S'applique : la ligne 2 du tableau (n : 10 et plus), qui donne « 2 ».",
      "    La ligne 1 (n : 0 à 9) ne s'applique pas.",
      "  D'après guide « grand ».",
    ]);
  });

  test('of a column that applies only in some cases are quoted where it does', () => {
    expect(said({ n: 5, a: false, b: true }, 'aide')).toEqual([
      'aide : 2.',
      "  S'applique : la ligne 2 du tableau (n : 0 à 9, a : non), qui donne « 2 ».",
      "    Ne s'appliquent pas les lignes 1 (a : oui), 3 (n : 10 et plus).",
      '  Sans source : essai.',
    ]);
    expect(said({ n: 12, b: false }, 'aide').slice(0, 2)).toEqual([
      'aide : 3.',
      "  S'applique : la ligne 3 du tableau (n : 10 et plus), qui donne « 3 ».",
    ]);
    expect(said({ n: 5, a: false }, 'aide').slice(0, 3)).toEqual([
      'aide : indéterminé : b.',
      "  Peut s'appliquer : la ligne 1 du tableau (n : 0 à 9, a : oui), qui donne « 1 » ; « a » n'est pas connu.",
      "  Peut s'appliquer : la ligne 2 du tableau (n : 0 à 9, a : non), qui donne « 2 » ; « a » n'est pas connu.",
    ]);
  });
});

/** Words that every JavaScript object answers to are words like others: unknown where nothing declares them, and names where something does. */
import { expect, test } from 'vitest';
import { checkRuleset } from '../../dsl/check/check.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';
import { parseRuleset } from '../../dsl/parse/parse.ts';

const said = (text: string): readonly string[] => {
  const parsed = parseRuleset([{ file: 'a.attendu', text }]);
  return [...parsed.diagnostics, ...checkRuleset(parsed, { imports: new Map() }).diagnostics]
    .filter(({ severity }) => severity === 'error')
    .map((one) => `${one.code}: ${rendering(one, 'fr').message}`);
};

test('as a type, nothing declares it', () => {
  expect(said('donnée n : constructor\n')).toEqual([
    "unknown-name: « constructor » n'est déclaré nulle part comme un choix, une fiche, une question ou une unité.",
  ]);
});

test('as a unit, it is the one declared', () => {
  const unit = 'unité constructor\ndonnée n : constructor\ndonnée d : date\n';
  expect(said(`${unit}règle total : €\n  n + 3 €\n  sans source : pour les essais\n`)).toEqual([
    'unit-mismatch: On ne peut pas additionner des constructor et des euros.',
  ]);
  expect(said(`${unit}règle fin : date\n  n après d\n  sans source : pour les essais\n`)).toEqual([
    "wrong-operand: Cette opération demande une durée en jours, semaines, mois ou ans, et c'est un nombre en constructor.",
  ]);
});

test('as an expected error, it is none', () => {
  const table = '  | n° | n | ⇒ total |\n  | 1 | 3 | erreur : constructor |\n';
  const rule = 'donnée n : nombre\nrègle total : nombre\n  n\n  sans source : pour les essais\n';
  expect(said(`${rule}cas « Essai »\n  sans source : pour les essais\n${table}`)).toEqual([
    "case-unknown-error: « constructor » n'est pas une erreur qu'un résultat puisse être.",
  ]);
});

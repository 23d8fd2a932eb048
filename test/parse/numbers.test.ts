import { describe, expect, test } from 'vitest';
import { checkRuleset } from '../../dsl/check/check.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';
import type { Diagnostic } from '../../dsl/diagnostics/diagnostic.ts';
import { parseRuleset } from '../../dsl/parse/parse.ts';
import { isPreferred } from '../../dsl/service/quick-fixes.ts';

/** What is found in a text, parsed and checked. */
const found = (text: string): readonly Diagnostic[] => {
  const parsed = parseRuleset([{ file: 'a.attendu', text }]);
  return [...parsed.diagnostics, ...checkRuleset(parsed, { imports: new Map() }).diagnostics].filter(({ severity }) => severity === 'error');
};

const said = (text: string): readonly (readonly string[])[] =>
  found(text).map((one) => [one.code, text.slice(one.span.start, one.span.end), ...rendering(one, 'fr').fixes]);

describe('a point in a number is said wherever a number is read', () => {
  const point = ['decimal-point', '1.500', 'Écrire « 1 500 »', 'Écrire « 1,50 »'];
  const barème = (test: string): string =>
    `donnée revenu : €\nbarème aide : €\n  | revenu | aide |\n  | ${test} | 1 € |\n  sans source : pour les essais\n`;

  test.each([
    ["jusqu'à 1.500 €"],
    ['plus de 1.500 €'],
    ['1.500 € et plus'],
    ['0 € à 1.500 €'],
    ['plus de 1.500 € et jusqu’à 1 600 €'],
    ['1.500 €'],
    ['≥ 1.500 €'],
  ])('in the cell « %s »', (cell) => {
    expect(said(barème(cell))).toEqual([point]);
  });

  test('once for each bound of a cell', () => {
    expect(said(barème('1.500 € à 1.600 €'))).toEqual([point, ['decimal-point', '1.600', 'Écrire « 1 600 »', 'Écrire « 1,60 »']]);
  });

  test.each([['de 0 € à 1.500 €'], ['au moins 1.500 €'], ['au plus 1.500 €']])('in the bounds « € %s »', (bounds) => {
    expect(said(`donnée revenu : € ${bounds}\n`)).toEqual([point]);
  });

  test('in the length of a list', () => {
    expect(said('donnée revenus : liste de €, au plus 1.500\n')).toEqual([point]);
  });

  test.each([
    ['règle aide : €\n  1.500 €\n'],
    ['règle aide : €\n  revenu, dans la limite de 1.500 €\n'],
    ['règle aide : €\n  revenu si revenu > 1.500 €\n'],
  ])('in %j', (rule) => {
    expect(said(`donnée revenu : €\n${rule}  sans source : pour les essais\n`)).toEqual([point]);
  });
});

describe('three decimals may be thousands', () => {
  const both = ['thousands-or-decimals', '1,500', 'Écrire « 1 500 »', 'Écrire « 1,50 »'];
  const source = '  sans source : pour les essais\n';

  test.each([
    [`règle aide : €\n  1,500 €\n${source}`],
    [`règle aide : €\n  revenu si revenu > 1,500 €\n${source}`],
    [`règle aide : €\n  revenu, dans la limite de 1,500 €\n${source}`],
    [`règle aide : €\n  revenu, arrondi à 1,500 €\n${source}`],
    [`règle aide : €\n  2 h × 1,500 €/h, arrondi au centime\n${source}`],
    [`règle aide : €\n  revenu × 1,500, arrondi au centime\n${source}`],
    [`règle beaucoup : oui ou non\n  habitants > 1,500\n${source}`],
    ['donnée autre : € de 0 € à 1,500 €\n'],
    [`barème aide : €\n  | revenu | aide |\n  | jusqu'à 1,500 € | 1 € |\n${source}`],
    [`barème aide : €\n  | revenu | aide |\n  | tous | 1,500 € |\n${source}`],
    [`règle aide : €\n  revenu\n${source}cas « Essai »\n${source}  | n° | revenu | ⇒ aide |\n  | 1 | 1,500 | 3 € |\n`],
    [`règle aide : €\n  revenu\n${source}cas « Essai »\n${source}  | n° | revenu | ⇒ aide |\n  | 1 | 3 € | 1,500 € |\n`],
  ])('both are offered, and none is chosen: %j', (text) => {
    expect(said(`donnée revenu : €\ndonnée habitants : nombre\n${text}`)).toEqual([both]);
  });

  test('three decimals that a place does not keep are no smaller amount in disguise', () => {
    const text = `paramètre tarif : €/h\n  12,345 €/h\n${source}`;
    const [one] = found(text);
    expect(said(text)).toEqual([['thousands-or-decimals', '12,345', 'Écrire « 12 345 »']]);
    expect(one?.fixes.map((fix) => isPreferred(one, fix))).toEqual([false]);
  });

  test.each([
    ['where they are declared', `paramètre tarif : €/h à 3 décimales\n  12,345 €/h\n${source}`],
    ['in a coefficient that needs them', `règle aide : €\n  revenu × 1,125, arrondi au centime\n${source}`],
    ['after a zero', `règle aide : €\n  10 h × 0,665 €/h, arrondi au centime\n${source}`],
    ['in a percentage', `règle aide : €\n  revenu × 5,125 %, arrondi au centime\n${source}`],
    ['after more than three figures', `règle aide : €\n  1 500,000 €\n${source}`],
  ])('they are decimals %s', (_, text) => {
    expect(said(`donnée revenu : €\n${text}`)).toEqual([]);
  });
});

describe('a number of another country is shown as it is written in rules', () => {
  const of = (number: string): readonly (readonly string[])[] => said(`règle aide : €\n  ${number} €\n  sans source : pour les essais\n`);

  test.each([
    ['24.50', 'Écrire « 24,50 »'],
    ['0.500', 'Écrire « 0,500 »'],
    ['1800.5', 'Écrire « 1 800,5 »'],
    ['1.800,50', 'Écrire « 1 800,50 »'],
    ['1,800.50', 'Écrire « 1 800,50 »'],
    ['1.800.000', 'Écrire « 1 800 000 »'],
    ['1,800,000', 'Écrire « 1 800 000 »'],
  ])('« %s » has one reading', (number, ...fixes) => {
    expect(of(number)).toEqual([['decimal-point', number, ...fixes]]);
  });

  test('two readings are both offered, and none is preferred', () => {
    const [one] = found('règle aide : €\n  1.800 €\n  sans source : pour les essais\n');
    expect(one?.fixes.map((fix) => [fix.edits[0]?.text, isPreferred(one, fix)])).toEqual([
      ['1 800', false],
      ['1,80', false],
    ]);
  });
});

describe('a slash glued to what is no unit', () => {
  const source = '  sans source : pour les essais\n';
  const rule = (value: string): string => `donnée repas du mois : nombre\nrègle aide : €\n  ${value}\n${source}`;

  test('is refused before the name of a value, which would divide what was meant as a price of each', () => {
    expect(said(rule('3,20 €/repas du mois × repas du mois'))).toEqual([['not-a-unit', '3,20 €/repas du mois', 'Écrire « 3,20 € / repas du mois »']]);
  });

  test('is refused before a name that nobody declared, and in a type', () => {
    expect(said(rule('3,20 €/repas × repas du mois'))).toEqual([['not-a-unit', '3,20 €/repas']]);
    expect(said('donnée tarif : €/repas\n')).toEqual([['not-a-unit', '€/repas']]);
  });

  test('is read before a unit that is declared', () => {
    const text = `unité repas\ndonnée repas : repas\nrègle aide : €\n  3,20 €/repas × repas\n${source}`;
    expect(said(text)).toEqual([]);
  });

  test('is a division between spaces, after a name, and before a number', () => {
    for (const value of ['3,20 € / repas du mois', '3,20 € /repas du mois', '3,20 €/26', '2 € × repas du mois/3', '100/repas du mois × 1 €'])
      expect(said(rule(`${value}, arrondi au centime`))).toEqual([]);
  });
});

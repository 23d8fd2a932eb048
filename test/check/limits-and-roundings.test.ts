/** What is told of a limit or a rounding that its passages say otherwise. */
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';

const HEAD = `règlement « Essai »
  langue 1

document guide
  titre « Guide »

donnée n : nombre de 0 à 9
donnée r : €

`;

const rule = (value: string, ...sources: readonly string[]): string => `règle x\n  ${value}\n${sources.map((one) => `    ${one}\n`).join('')}`;

test('a most and a least are told where the passages call them the other, and nowhere else', () => {
  const limits = (text: string): readonly string[] =>
    compileRuleset([{ file: 'essai.attendu', text: HEAD + text }]).diagnostics.flatMap(({ code, params }) =>
      code === 'contradicted-limit' ? [`${String(params['written'])} ≠ ${String(params['quoted'])}`] : [],
    );
  expect(limits(rule('r, au moins 30 €', "d'après guide « dans la limite de 30 € par trajet »"))).toEqual(['30 € ≠ dans la limite de 30 €']);
  expect(limits(rule('r, dans la limite de 30 €', "d'après guide « un minimum de 30 € »"))).toEqual(['30 € ≠ minimum de 30 €']);
  for (const sound of [
    rule('r, dans la limite de 30 €', "d'après guide « dans la limite de 30 € »"),
    rule('r, au moins 30 €', "d'après guide « ne peut être inférieur à 30 € »"),
    rule('r, au moins 30 €', "d'après guide « dans la limite de 30 € »", "d'après guide « au moins 30 € »"),
    rule('r, au moins 30 €, dans la limite de 30 €', "d'après guide « dans la limite de 30 € »"),
    rule('r, au moins 30 €', "d'après guide « dans la limite de 40 €, 30 € »"),
    rule('r, au moins 30 €', "d'après guide « dans la limite de 30 € »", 'sans source : essai'),
    rule('r, au moins 0 €', "d'après guide « jusqu'à 0 € »"),
  ])
    expect(limits(sound)).toEqual([]);
});

test('the one rounding of a rule is told where its passages round otherwise, and nowhere else', () => {
  const roundings = (text: string): readonly string[] =>
    compileRuleset([{ file: 'essai.attendu', text: HEAD + text }]).diagnostics.flatMap(({ code, fixes }) =>
      code === 'contradicted-rounding' ? [String(fixes[0]?.params['by'])] : [],
    );
  const third = (rounding: string, ...sources: readonly string[]): readonly string[] => roundings(rule(`r / 3, arrondi ${rounding}`, ...sources));
  expect(third("à l'euro supérieur", "d'après guide « arrondi à l’euro inférieur »")).toEqual(["arrondi à l'euro inférieur"]);
  expect(third("à l'euro", "d'après guide « arrondi à l’euro immédiatement supérieur »")).toEqual(["arrondi à l'euro supérieur"]);
  expect(third('au centime inférieur', "d'après guide « arrondi à l’euro »")).toEqual(["arrondi à l'euro inférieur"]);
  expect(third("à l'euro", "d'après guide « le montant est arrondi au centime d’euro le plus proche »")).toEqual(['arrondi au centime']);
  expect(
    [
      third("à l'euro inférieur", "d'après guide « arrondi à l’euro inférieur »"),
      third("à l'euro inférieur", "d'après guide « arrondies à l'euro »"),
      third('au centime', "d'après guide « un tiers »"),
      third('au centime', "d'après guide « arrondi à l'euro »", 'sans source : essai'),
      third('au centime', "d'après guide « arrondi au centime, puis arrondi à l'euro »"),
      third('à 10 €', "d'après guide « arrondi à la dizaine d'euros »"),
      roundings(rule("(r / 3, arrondi au centime) × 2 / 7, arrondi à l'euro", "d'après guide « arrondi à l'euro »")),
      roundings(`règle x : nombre\n  n / 3, arrondi à l'unité\n    d'après guide « arrondi à l'euro »\n`),
    ].flat(),
  ).toEqual([]);
});

test('a delay is told where its passages count it the other way round, and nowhere else', () => {
  const DAYS = HEAD.replace('donnée r', 'donnée d : date\ndonnée e : date\ndonnée r');
  const ways = (value: string, ...sources: readonly string[]): readonly string[] =>
    compileRuleset([{ file: 'essai.attendu', text: DAYS + rule(value, ...sources) }]).diagnostics.flatMap(({ code, fixes }) =>
      code === 'contradicted-way' ? [String(fixes[0]?.params['by'])] : [],
    );
  expect(ways('2 mois avant d', "d'après guide « dans les deux mois suivant la notification »")).toEqual(['après']);
  expect(ways('15 jours après d', "d'après guide « 15 jours avant la fin »")).toEqual(['avant']);
  expect(ways('1 jour ouvré de métropole avant d', "d'après guide « au plus tard un jour ouvré après la visite »")).toEqual(['après']);
  expect(
    [
      ways('2 mois après d', "d'après guide « dans les deux mois qui suivent »"),
      ways('2 mois avant d', "d'après guide « un délai de deux mois »"),
      ways('2 mois avant d', "d'après guide « deux mois après l'accord »", "d'après guide « deux mois avant la fin »"),
      ways('2 mois avant d', "d'après guide « trois mois après l'accord, et deux mois »"),
      ways('d ≥ 2 mois avant e', "d'après guide « dans les deux mois qui suivent »"),
    ].flat(),
  ).toEqual([]);
});

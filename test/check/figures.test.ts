/** What a quotation says in figures, and what is told of a clause that says another. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Again, compileRuleset } from '../../compiler/driver.ts';
import { figuresOf, saysOf } from '../../dsl/check/remarks/figures/quoted.ts';

const said = (quote: string): readonly string[] => figuresOf(quote).figures.map(({ measure, value }) => `${value} ${measure}`);

describe('the figures of a French text', () => {
  test.each([
    ['un forfait de 1 500 €, puis 1.500 euros et 24,50 €/h', ['1500 €', '1500 €', '24.5 €']],
    ['1\u202f500\u00a0€, 1\u00a0000\u00a0000 €, 50 centimes', ['1500 €', '1000000 €', '0.5 €']],
    ['10 jours ouvrés, deux jours ouvrables, 3 premiers jours francs', ['10 jour ouvré', '2 jour ouvrable', '3 jour franc']],
    ['10 jours (ouvrés), 1 jour ouvré, 2 jours calendaires', ['10 jour ouvré', '1 jour ouvré', '2 jour']],
    ['trente-cinq pour cent, 0,9 %, 12 p. 100', ['35 %', '0.9 %', '12 %']],
    ['deux mois, vingt-six mois, un an, deux trimestres', ['2 mois', '26 mois', '12 mois', '6 mois']],
    ['quinze jours, 2 semaines, les trois derniers jours', ['15 jour', '14 jour', '3 jour']],
    ['1 h 30, 2 heures 15, 45 minutes, 20h', ['1.5 h', '2.25 h', '0.75 h', '20 h']],
    ['une heure trente par jour, deux heures quinze', ['1.5 h', '2.25 h']],
    ['0 à 39 : 40 heures 40 à 59 : 53 heures, 2 heures 15 personnes, deux heures vingt personnes', ['40 h', '53 h', '2 h', '2 h']],
    ['2 heures 15 par semaine (1 heure 45), 3 heures 30', ['2.25 h', '1.75 h', '3.5 h']],
    ['trois heures par an, deux heures dix fois par mois', ['3 h', '2 h']],
    ['deux cent cinquante euros, mille deux cents euros, trois mille euros', ['250 €', '1200 €', '3000 €']],
    ['quatre-vingts ans, quatre-vingt-dix-sept jours, soixante et onze heures', ['960 mois', '97 jour', '71 h']],
    ['le montant, une prestation, les articles 3 et 4, 2008/31', []],
    ['DEUX MOIS, Trente Euros, ſix jours', ['2 mois', '30 €']],
    ['deux ans et six mois, 12 euros et 50 centimes, 2 semaines et 3 jours', ['30 mois', '12.5 €', '17 jour']],
    ['3 € 50 par heure, 12 euros cinquante, 100 € 2 fois, 12 euros 50 fois', ['3.5 €', '12.5 €', '100 €', '12 €']],
    ['6 mois et 2 ans, entre un an et six mois, 1 an et 14 mois', ['6 mois', '24 mois', '12 mois', '6 mois', '12 mois', '14 mois']],
    ['sixième mois, unanime, deuxième année, cinquantaine', []],
  ])('%s', (quote, figures) => expect(said(quote)).toEqual(figures));

  test('a number whose unit stands further on is a number of the text', () => {
    expect([...figuresOf('de 837 à 1 200 €, 100 ou 150 €').numbers]).toEqual([837, 100]);
  });

  test('an article is a number only where it counts', () => {
    expect([...figuresOf('une somme, un ou deux mois, un jour').numbers]).toEqual([]);
    expect(figuresOf('une somme, un ou deux mois, trois enfants, dix ans').listed).toEqual([{ measure: 'mois', value: 1, words: 'un' }]);
  });

  test('a duration is spoken of with or without a figure', () => {
    expect([...figuresOf('du jour où le mois finit, jours ouvrés').spoken]).toEqual(['mois', 'jour', 'jour ouvré']);
    expect([...figuresOf('les jours ouvrables et les jours francs').spoken]).toEqual(['jour', 'jour ouvrable', 'jour franc']);
    expect([...figuresOf('le jour de la notification, le jourdain, la franchise').spoken]).toEqual([]);
  });

  test.each([
    ['la part du retraité est de 10 %', 'part du retraité', true],
    ['Part des retraités : dix pour cent', 'part de retraités', true],
    ["le taux s'élève à 35,5 %", 'taux', true],
    ['la part du retraité, 90 % étant à la caisse, est de 10 %', 'part du retraité', false],
    ['la part', 'part', false],
    ['le taux de la caisse est de 90 %', 'taux', false],
  ])('« %s » says how much is « %s »: %s', (quote, name, says) => expect(saysOf(quote, name)).toBe(says));

  test('no text is too odd to look at', () => {
    const words = ['un', 'vingt', 'Cent', 'mille', 'et', '-', ' ', '\u00a0', '1', ',5', '€', 'h', '30', 'mois', '\u017f', 'İ', '%', '«', '\n'];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.constantFrom(...words)).map((all) => all.join('')),
        ),
        (quote) => {
          const { figures, numbers } = figuresOf(quote);
          expect([...figures.map(({ value }) => value), ...numbers].every(Number.isFinite)).toBe(true);
        },
      ),
    );
  });

  test('words that reckon say that the figure may not be there', () => {
    expect(['la moitié de 100 €', 'montant doublé', '2 millions d’euros', '3 k€'].map((quote) => figuresOf(quote).reckons)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['trois fois 100 €', 'deux fois le plafond', '3 × 100 €', '100 € + 20 €'].every((quote) => figuresOf(quote).reckons)).toBe(true);
    const plainly = ['un tiersement', '100 €', '100 € versés en deux fois', 'une fois le délai passé', 'cent une fois'];
    expect(plainly.filter((quote) => figuresOf(quote).reckons)).toEqual([]);
  });
});

const HEAD = `règlement « Essai »
  langue 1

document guide
  titre « Guide »

donnée n : nombre de 0 à 9
donnée d : date
donnée r : €
donnée âge : nombre de 0 à 120
donnée âge en mois : nombre

question q « Laquelle ? »
  sur guide « l'une ou l'autre »
  - lecture a
    sans source : essai
  - lecture b
    sans source : essai
  retenue : aucune

règle lue : oui ou non
  q est a
  sans source : essai

`;

/** The figures told of a rule, each with what its fix writes, or what the passages say when it has none. */
function told(rule: string): readonly string[] {
  const { diagnostics } = compileRuleset([{ file: 'essai.attendu', text: HEAD + rule }]);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  const figures = diagnostics.filter(({ code }) => code === 'contradicted-figure');
  const passage = (quoted: unknown): string => `≠ ${String(quoted)}`;
  return [
    ...errors,
    ...figures.map(
      ({ params, fixes }) =>
        `${String(params['written'])} ${fixes[0] === undefined ? passage(params['quoted']) : `→ ${String(fixes[0].params['by'])}`}`,
    ),
  ];
}

const ASKS = 'règle x : oui ou non\n';
const rule = (value: string, ...sources: readonly string[]): string => `règle x\n  ${value}\n${sources.map((one) => `    ${one}\n`).join('')}`;

describe('a figure that its passages contradict', () => {
  test.each([
    ['an amount', rule('150 €', "d'après guide « 100 € »"), ['150 € → 100 €']],
    ['an amount with cents', rule('15 €', "d'après guide « 12,50 € »"), ['15 € → 12,50 €']],
    ['years for months', rule('3 ans', "d'après guide « vingt-quatre mois »"), ['3 ans → 2 ans']],
    ['a year', rule('2 ans', "d'après guide « douze mois »"), ['2 ans → 1 an']],
    ['years for one', rule('1 an', "d'après guide « trois ans »"), ['1 an → 3 ans']],
    ['months under days', rule('3 mois après d', "d'après guide « dans un délai de 60 jours »"), ['3 mois → 60 jours']],
    ['a month under as many days', rule('1 mois après d', "d'après guide « dans un délai de trente jours »"), ['1 mois → 30 jours']],
    ['days under a month', rule('30 jours après d', "d'après guide « un mois à compter du jour de la notification »"), ['30 jours → 1 mois']],
    ['days before, under a year', rule('365 jours avant d', "d'après guide « dans l'un des cas, un an »"), ['365 jours → 12 mois']],
    ['months under working days', rule('1 mois après d', "d'après guide « sous 20 jours ouvrés »"), ['1 mois → 20 jours ouvrés']],
    ['an amount of months under days', `paramètre p : mois\n  2 mois\n    d'après guide « pendant 60 jours »\n`, ['2 mois ≠ 60 jours']],
    ['days under hours', rule('3 jours après d', "d'après guide « dans les 48 heures »"), ['3 jours ≠ 48 heures']],
    ['a paramètre that counts', "paramètre p : nombre\n  4\n    d'après guide « au moins 3 prestations »\n", ['4 → 3']],
    ['a number compared', `${ASKS}  n ≥ 4\n    d'après guide « au moins trois prestations »\n`, ['4 → 3']],
    ['an age among others', `${ASKS}  âge ≥ 66 ou (n > 1 et âge ≥ 60)\n    d'après guide « 65 ans, ou 60 ans en cas d'inaptitude »\n`, ['66 → 65']],
    ['a number that is the only one taken', `${ASKS}  n = 4\n    d'après guide « 3 prestations exactement »\n`, ['4 → 3']],
    [
      'a cell that counts under its own passage in words',
      `barème x : nombre\n  | r | x | d'après guide |\n  | moins de 5 € | 3 | « deux visites » |\n  | 5 € et plus | 4 | « quatre visites » |\n`,
      ['3 → 2'],
    ],
    ['jours ouvrés under jours', rule('10 jours ouvrés après d', "d'après guide « dans les 10 jours »"), ['10 jours ouvrés → 10 jours']],
    ['jours under jours ouvrés', rule('10 jours après d', "d'après guide « dans les 10 jours ouvrés »"), ['10 jours → 10 jours ouvrés']],
    ['jours ouvrables under jours ouvrés', rule('2 jours ouvrables après d', "d'après guide « 1 jour ouvré »"), ['2 jours ouvrables → 1 jour ouvré']],
    ['jours under jours francs', rule('15 jours après d', "d'après guide « 15 jours francs »"), ['15 jours → 15 jours francs']],
    ['weeks under jours ouvrés', rule('2 semaines après d', "d'après guide « 10 jours ouvrés »"), ['2 semaines → 10 jours ouvrés']],
    ['a délai in months under days', `délai x\n  au plus tard 1 mois après d\n    d'après guide « 30 jours »\n`, ['1 mois → 30 jours']],
    ['what is left of the very share', `paramètre part de l'un : %\n  90 %\n    d'après guide « la part de l'un est de 10 % »\n`, ['90 % ≠ 10 %']],
    ['what a share of that name adds', `paramètre taux : %\n  110 %\n    d'après guide « le taux est fixé à 10 % »\n`, ['110 % ≠ 10 %']],
    ['half a year', rule('1 an', "d'après guide « six mois »"), ['1 an ≠ six mois']],
    ['days for another number', rule('8 jours ouvrés après d', "d'après guide « un jour »"), ['8 jours ouvrés → 1 jour']],
    ['months for years', rule('1 mois après d', "d'après guide « un an »"), ['1 mois → 12 mois']],
    ['a number of months that makes no years', rule('3 ans', "d'après guide « sept mois »"), ['3 ans ≠ sept mois']],
    ['thousands', rule('15 000 €', "d'après guide « 1 500 000 euros »"), ['15 000 € → 1 500 000 €']],
    ['two passages, neither of which says it', rule('5 €', "d'après guide « 6 € »", "d'après guide « 7 € »"), ['5 € ≠ 6 €,7 €']],
    ['a negative line', `décompte x : €\n  moins 5 € si q est a\n    d'après guide « 6 € »\n`, ['moins 5 € → moins 6 €']],
    ['a cell in the unit of its column', `barème x : €\n  | n | x | d'après guide |\n  | 0 à 9 | 5 | « 6 € » |\n`, ['5 → 6']],
    ['a local name', `règle x : €\n  d'après guide « 6 € »\n  plus\n  où plus = 5 €\n`, ['5 € → 6 €']],
    ['a local name under the passages of the clauses', `règle x : €\n  plus\n    d'après guide « 6 € »\n  où plus = 5 €\n`, ['5 € → 6 €']],
    ['sinon', `règle x : €\n  5 € si n > 3\n    d'après guide « 5 € »\n  sinon 8 €\n    d'après guide « 6 € »\n`, ['8 € → 6 €']],
    ['a délai', `délai x\n  au plus tard 2 mois après d\n    d'après guide « dans les six mois »\n`, ['2 mois → 6 mois']],
    ['a pièce', `contrôle x\n  - bilan, au plus tard 2 mois après d\n    d'après guide « dans les six mois »\n`, ['2 mois → 6 mois']],
    ['a garantie', `garantie x\n  d'après guide « jamais plus de 5 € »\n  r ≤ 6 €\n`, ['6 € → 5 €']],
    ['a condition', `règle x : oui ou non\n  r > 900 €\n    d'après guide « plus de 836 € »\n`, ['900 € → 836 €']],
    ['days under an article', rule('7 jours après d', "d'après guide « dans un délai de quinze jours »"), ['7 jours → 15 jours']],
    ['a year under an article', rule('12 mois après d', "d'après guide « un délai de trois ans »"), ['12 mois → 36 mois']],
    ['a share under an article', rule('99 %', "d'après guide « une part de 90 % »"), ['99 % ≠ 90 %']],
    ['an amount under an article', rule('1 €', "d'après guide « une somme de 100 € »"), ['1 € → 100 €']],
    ['an amount where another number might matter', rule('30 €', "d'après guide « deux parts de 12,50 € »"), ['30 € ≠ 12,50 €']],
    ['a raise', rule('r × 115 %, arrondi au centime', "d'après guide « augmenté de 10 % »"), ['115 % ≠ 10 %']],
    ['what is left where it is added', rule('r × 80 %, arrondi au centime', "d'après guide « le plafond est majoré de 20 % »"), ['80 % ≠ 20 %']],
    ['what is added where it is taken away', rule('r × 110 %, arrondi au centime', "d'après guide « une réduction de 10 % »"), ['110 % ≠ 10 %']],
    ['a rate', rule('r / 1 mois - 150 €/mois', "d'après guide « 1 200 € par an »"), ['150 €/mois ≠ 1 200 €']],
    ['one of two that no passage says', rule('5 € + 6 €', "d'après guide « 8 € »"), ['5 € ≠ 8 €', '6 € ≠ 8 €']],
    [
      'the years of years and months',
      rule('62 ans', "d'après guide « soixante-deux ans et neuf mois »"),
      ['62 ans ≠ soixante-deux ans et neuf mois'],
    ],
    ['cents left out', rule('12 €', "d'après guide « 12 euros 50 »"), ['12 € ≠ 12 euros 50']],
    [
      'a bound of a row',
      `barème x : €\n  | r, arrondi à l'euro | x | d'après guide |\n  | jusqu'à 836 € | 5 € | « jusqu'à 900 € : 5 € » |\n  | 837 € et plus | 6 € | « au-delà : 6 € » |\n`,
      ['836 € ≠ 900 €'],
    ],
    [
      'a last bound of a row',
      `barème x : €\n  | r, arrondi à l'euro | x | d'après guide |\n  | jusqu'à 836 € | 5 € | « jusqu'à 836 € : 5 € » |\n  | 837 € et plus | 6 € | « 6 € pour 900 € et plus » |\n`,
      ['837 € ≠ 900 €'],
    ],
    [
      'a bound that is written in another unit',
      `règle y : mois\n  18 mois\n  sans source : essai\n\nbarème x : €\n  | y | x | d'après guide |\n  | jusqu'à 2 ans | 5 € | « jusqu'à trois ans : 5 € » |\n  | plus de 2 ans | 6 € | « au-delà : 6 € » |\n`,
      ['2 ans ≠ trois ans'],
    ],
    [
      'a bound where its passage says « moins d’un »',
      `règle y : mois\n  18 mois\n  sans source : essai\n\nbarème x : €\n  | y | x | d'après guide |\n  | moins de 3 mois | 5 € | « moins d'un semestre : 5 € » |\n  | 3 mois et plus | 6 € | « au-delà : 6 € » |\n`,
      ['3 mois ≠ un semestre'],
    ],
    [
      'an amount in cents under one in euros',
      `unité centime\n\nrègle x : centime\n  150 000 centimes\n    d'après guide « une somme de 1 600 € »\n`,
      ['150 000 centimes → 160 000 centimes'],
    ],
    ['a reading that neither gives', rule('5 € si q est a\n  7 € si q est b', "d'après guide « 6 € »"), ['7 € → 6 €']],
    ['a coefficient', rule('r × 0,2, arrondi au centime', "d'après guide « 0,3 part pour chacun des enfants »"), ['0,2 → 0,3']],
    ['how many times', rule('r × 2', "d'après guide « trois fois le plafond »"), ['2 → 3']],
    ['how many times, in a limit', rule('r, dans la limite de 2 × r', "d'après guide « 3 fois les frais »"), ['2 → 3']],
    ['how many times, in a paramètre', `paramètre x : nombre\n  3\n    d'après guide « le double de la base »\n`, ['3 → 2']],
    ['how many times with a point', rule('r × 3', "d'après guide « 1.5 fois le Smic »"), ['3 → 1,5']],
    ['a share beyond the whole', rule('r × 250 %', "d'après guide « trois fois le plafond »"), ['250 % ≠ trois fois']],
    ['what is doubled', rule('r × 3', "d'après guide « le montant est doublé »"), ['3 → 2']],
    ['a half', rule('r × 60 %, arrondi au centime', "d'après guide « la moitié des frais »"), ['60 % ≠ la moitié']],
    ['what is halved', rule('r × 40 %, arrondi au centime', "d'après guide « réduite de moitié »"), ['40 % ≠ de moitié']],
    ['what a part takes away', rule('r × 60 %, arrondi au centime', "d'après guide « diminué d'un quart »"), ["60 % ≠ diminué d'un quart"]],
    ['a quadruple', rule('r × 3', "d'après guide « le quadruple de la base »"), ['3 → 4']],
    ['a part', rule('r / 4, arrondi au centime', "d'après guide « un tiers du montant »"), ['4 ≠ un tiers']],
  ])('%s is told', (_, text, figures) => expect(told(text)).toEqual(figures));

  test.each([
    ['in words', rule('250 €', "d'après guide « deux cent cinquante euros »")],
    ['whose unit stands further on', rule('837 €', "d'après guide « de 837 à 1 200 € »")],
    ['in years for months', rule('24 mois après d', "d'après guide « dans les deux ans »")],
    ['what is left of a share', rule('10 %', "d'après guide « la caisse prend 90 % à sa charge »")],
    ['a share as a number', rule('90 %', "d'après guide « un taux de 0,9, au lieu de 80 % »")],
    ['nothing, everything, the day before', rule("0 € si n = 0\n    d'après guide « 5 € »\n  5 € si n > 0", "d'après guide « 5 € »")],
    ['the day before', rule('1 jour avant (3 mois après d)', "d'après guide « dans les 3 mois, ou 15 jours »")],
    ['one of a unit', rule('r / 1 an × 1 an', "d'après guide « 500 € par an pendant 2 ans »")],
    ['of what is added to everything', rule('r × 120 %, arrondi au centime', "d'après guide « majoré de 20 % »")],
    ['of what is left of everything', rule('r × 90 %, arrondi au centime', "d'après guide « avec un abattement de 10 % »")],
    ['of what is only added', rule('r + r × 20 %, arrondi au centime', "d'après guide « augmenté de 20 % »")],
    ['of years and months', rule('753 mois', "d'après guide « soixante-deux ans et neuf mois »")],
    ['of years and months, apart', rule('62 ans + 9 mois', "d'après guide « soixante-deux ans et neuf mois, ou dix ans »")],
    ['of euros and cents', rule('12,50 €', "d'après guide « 12 euros 50 »", "d'après guide « 12 euros et 50 centimes »")],
    ['of a product', rule('300 €', "d'après guide « trois fois 100 € »")],
    ['of so many times', rule('r × 3', "d'après guide « trois fois le plafond »")],
    ['of a half as a share', rule('r × 50 %, arrondi au centime', "d'après guide « la moitié du coût »")],
    ['of a half as a quotient', rule('r / 2, arrondi au centime', "d'après guide « la moitié du coût »")],
    ['of two thirds', rule('r × 2 / 3, arrondi au centime', "d'après guide « les deux tiers des frais »")],
    ['of what is left of a third', rule('r × 2 / 3, arrondi au centime', "d'après guide « réduit d'un tiers de son montant »")],
    ['of what a half adds', rule('r × 150 %, arrondi au centime', "d'après guide « augmenté de la moitié des frais »")],
    ['of the whole reckoned from its half', rule('r × 2', "d'après guide « la moitié de l'aide »")],
    ['of so many times among others', rule('r × 2', "d'après guide « deux fois le plafond, trois fois la base »")],
    ['of a number that the passage says', rule('r × 4', "d'après guide « 4 visites, la moitié des frais »")],
    ['of what is left of a quarter', rule('r × 75 %, arrondi au centime', "d'après guide « réduit d'un quart »")],
    ['beside someone else', rule('r × 60 %, arrondi au centime', "d'après guide « avec l'aide d'un tiers, ou par un tiers »")],
    ['beside another number of the passage', rule('10 € × n', "d'après guide « jusqu'à trois enfants : le double de la base »")],
    ['of a range of times', rule('r × 2', "d'après guide « une à trois fois le plafond »")],
    ['of twice a year', rule('r × 3', "d'après guide « versé deux fois par an, en deux fois »")],
    ['of years in months beside so many times', rule('r × 12 × 3', "d'après guide « trois fois le montant mensuel »")],
    ['of so many times a year', rule('r × 3', "d'après guide « versé deux fois l'an »", "d'après guide « deux fois la semaine, deux fois le mois »")],
    ['of so many payments', rule('r × 4', "d'après guide « versé en trois fois le 5 du mois »")],
    ['of times with a point', rule('r × 1,5', "d'après guide « 1.5 fois le Smic »")],
    ['of years for so many times', rule('r × 36', "d'après guide « trois fois le plafond mensuel, par an »")],
    ['of someone and of a while', rule('r × 3', "d'après guide « un tiers de confiance, un quart d'heure »")],
    ['of what doubling adds', rule('r + r × 100 %', "d'après guide « le montant est doublé »")],
    ['of a share of something else', rule('r × 70 %, arrondi au centime', "d'après guide « dans la limite de deux fois le tarif »")],
    ['of so many times elsewhere', rule('r', "d'après guide « trois fois le plafond »")],
    [
      'of a period that is named',
      rule('12 mois après (7 jours après d)', "d'après guide « sur 2 ans, à l’issue de chaque année ; par semaine, ou 3 jours »"),
    ],
    ['of so many of a figure', rule('30 €', "d'après guide « 10 € par personne, pour trois personnes »")],
    ['of a list of years', rule('12 mois après d', "d'après guide « un ou deux ans »")],
    ['of months, under days and months', rule('3 mois après d', "d'après guide « 15 jours avant la fin du mois »")],
    ['of days, under months and days', rule('3 jours après d', "d'après guide « un mois, jours fériés compris »")],
    ['of hours, under days', rule('12 h', "d'après guide « 15 jours »")],
    [
      'of jours ouvrés where the text says what its jours are',
      rule('9 jours ouvrés après d', "d'après guide « 9 jours »", "d'après guide « en jours ouvrés »"),
    ],
    ['of jours under one reading', rule('8 jours ouvrés après d si q est a\n  9 jours après d si q est b', "d'après guide « 8 jours, ou 9 jours »")],
    ['of months under one reading', rule('1 mois après d si q est a', "d'après guide « 30 jours »")],
    ['of the other share of a name', `paramètre part de l'un : %\n  90 %\n    d'après guide « la part de l'autre est de 10 % »\n`],
    ['of two days, under hours', rule('2 jours après d', "d'après guide « dans les 48 heures »")],
    ['of hours that a rule of days does not count', rule('r × (3 jours / 1 jour)', "d'après guide « 24 heures d'aide, ou dix minutes »")],
    ['that bounds the same with the number beside it', `${ASKS}  n > 2\n    d'après guide « au moins 3 prestations »\n`],
    ['of two numbers that count', `${ASKS}  n ≥ 4\n    d'après guide « 3 prestations parmi les 8 postes »\n`],
    ['under the number of an article, a day, a list', `${ASKS}  n ≥ 4\n    d'après guide « l'article 3 du 3 mars, 3 sur 5, les cas 3 bis »\n`],
    ['that the rule writes elsewhere', `${ASKS}  n ≥ 4 ou n = 3\n    d'après guide « au moins 3 prestations »\n`],
    [
      'of a cell with decimals, which counts nothing',
      `barème x : nombre à 1 décimale\n  | r | x | d'après guide |\n  | moins de 5 € | 2,5 | « un couple avec deux enfants » |\n  | 5 € et plus | 1 | « les autres » |\n`,
    ],
    [
      'of a cell under a passage that counts two things',
      `barème x : nombre\n  | r | x | d'après guide |\n  | moins de 5 € | 3 | « deux visites pour quatre personnes » |\n  | 5 € et plus | 4 | « 4 » |\n`,
    ],
    ['of an age, without its years', `${ASKS}  âge ≥ 66\n    d'après guide « âge : 66, depuis 2 ans »\n`],
    ['of the age beside it, on the same side', `${ASKS}  âge < 61\n    d'après guide « 60 ans au plus »\n`],
    ['of an age beside months', `${ASKS}  âge ≥ 18\n    d'après guide « majeur, et résidant depuis plus de 3 mois »\n`],
    ['of an age that no passage gives', `${ASKS}  âge ≥ 66\n    d'après guide « les personnes âgées »\n`],
    ['of an age in months', `${ASKS}  âge ≥ 36\n    d'après guide « de trois ans et plus »\n`.replaceAll('âge', 'âge en mois')],
    ['of a coefficient that the passage gives', rule('r × 0,3, arrondi au centime', "d'après guide « 0,3 part »")],
    ['of a coefficient as a share', rule('r × 30 %, arrondi au centime', "d'après guide « un coefficient de 0,3 »")],
    ['of a coefficient that a share makes', rule('r × 1,2, arrondi au centime', "d'après guide « majoré de 20 %, pour 0,5 part »")],
    ['of a coefficient beside another', rule('r × 0,2, arrondi au centime', "d'après guide « 0,3 part, puis 0,5 part »")],
    ['of a number beside a coefficient', rule('r × 2', "d'après guide « 0,3 part »")],
    ['that is worked out, not compared', rule('4', "d'après guide « au moins 3 prestations »")],
    ['of no measure', rule('3', "d'après guide « 15 jours »")],
    ['with an hypothèse', rule('150 €', "d'après guide « 100 € »", 'sans source : la moitié en plus')],
    ['with a relevé', rule('150 €', "d'après guide « 100 € »", 'relevé « Gazette » fiabilité A')],
    ['of a passage that reckons', rule('150 €', "d'après guide « 100 €, augmentés de la moitié »")],
    ['beside the figure of the passage', rule('100 € + 5 €', "d'après guide « 100 € »")],
    ['of another reading', rule("5 € si q est a\n    d'après guide « 5 € »\n  10 € si q est b", "d'après guide « 5 € »")],
    [
      'of a « sinon » without a source beside a clause that has one: it is told to have none',
      `règle x : €\n  5 € si n > 3\n    d'après guide « 5 € »\n  sinon 8 €\n`,
    ],
    [
      'of a bound put otherwise',
      `barème x : €\n  | r, arrondi à l'euro | x | d'après guide |\n  | jusqu'à 836 € | 5 € | « moins de 837 € : 5 € » |\n  | 837 € et plus | 6 € | « au-delà : 6 € » |\n`,
    ],
    [
      'of a bound under a passage that puts none',
      `barème x : %\n  | r, arrondi à l'euro | x | d'après guide |\n  | jusqu'à 836 € | 5 % | « 5 %, dans la limite de 3 000 € » |\n  | 837 € et plus | 6 % | « 6 % » |\n`,
    ],
    [
      'of a bound that its passage puts in another unit',
      `règle y : mois\n  18 mois\n  sans source : essai\n\nbarème x : €\n  | y | x | d'après guide |\n  | jusqu'à 2 ans | 5 € | « jusqu'à 24 mois : 5 € » |\n  | plus de 24 mois | 6 € | « au-delà de deux ans : 6 € » |\n`,
    ],
    [
      'of a trimestre',
      `règle y : mois\n  18 mois\n  sans source : essai\n\nbarème x : €\n  | y | x | d'après guide |\n  | moins de 3 mois | 5 € | « moins d'un trimestre : 5 € » |\n  | 3 mois et plus | 6 € | « à partir d'un trimestre : 6 € » |\n`,
    ],
    [
      'of a bound in cents',
      `unité centime\n\nrègle y : centime\n  150 centime\n  sans source : essai\n\nbarème x : €\n  | y | x | d'après guide |\n  | jusqu'à 150 000 | 5 € | « jusqu'à 1 500 € : 5 € » |\n  | plus de 150 000 centimes | 6 € | « plus de 1 500 € : 6 € » |\n`,
    ],
    [
      'of an exact column',
      `règle y : € exact\n  r / 3\n  sans source : essai\n\nbarème x : €\n  | y, arrondi à l'euro | x | d'après guide |\n  | tous | 5 € | « 5 €, 6 € » |\n`,
    ],
  ])('a figure %s is left alone', (_, text) => expect(told(text)).toEqual([]));
});

/** What two passages are told to differ on. */
const differ = (text: string): readonly string[] =>
  compileRuleset([{ file: 'essai.attendu', text: HEAD + text }])
    .diagnostics.filter(({ code, severity }) => code === 'passages-differ' || severity === 'error')
    .map(({ code, params }) => `${code} ${String(params['written'])} ≠ ${String(params['quoted'])}`);

const amount = (value: string, ...sources: readonly string[]): string =>
  `paramètre x : €\n  ${value}\n${sources.map((one) => `    ${one}\n`).join('')}`;

describe('two passages under one amount', () => {
  test.each([
    ['another amount', amount('62 €', "d'après guide « 62 € »", "d'après guide « porté à 63 € »"), ['passages-differ 62 € ≠ 63 €']],
    [
      'two others',
      amount('62 €', "d'après guide « 62 € »", "d'après guide « 63 € »", "d'après guide « soixante euros »"),
      ['passages-differ 62 € ≠ 63 €,soixante euros'],
    ],
    ['the former amount too', amount('62 €', "d'après guide « 62 € »", "d'après guide « de 61 € à 63 € »"), []],
    ['no amount', amount('62 €', "d'après guide « 62 € »", "d'après guide « dans les 3 mois »"), []],
    ['the same', amount('62 €', "d'après guide « 62 € »", "d'après guide « soixante-deux euros »"), []],
    [
      'an amount of another day',
      'donnée jour : date\n\n' +
        amount("62 €\n  63 € depuis le 1er mars 2025\n  date d'application : jour", "d'après guide « 62 € »", "d'après guide « 63 € »"),
      [],
    ],
    ['another amount, with a reason', amount('62 €', "d'après guide « 62 € »", "d'après guide « 63 € »", 'sans source : une coquille'), []],
    ['what is not told of a rule', rule('62 € si r > 9 €', "d'après guide « 62 € »", "d'après guide « 9 €, ou 8 € »"), []],
    ['nothing', amount('0 €', "d'après guide « 63 € »"), []],
  ])('%s', (_, text, found) => expect(differ(text)).toEqual(found));
});

const SIXTY = `paramètre seuil : €\n  60 €\n    d'après guide « 60 € »\n\n`;

describe('a comparison that leaves a figure on the other side than its passage', () => {
  const bounds = (condition: string, passage: string): readonly unknown[] =>
    compileRuleset([{ file: 'e.attendu', text: `${HEAD}${SIXTY}règle x : oui ou non\n  ${condition}\n    d'après guide « ${passage} »\n` }])
      .diagnostics.filter(({ code, severity }) => code === 'contradicted-bound' || severity === 'error')
      .map(({ params }) => `${String(params['quoted'])}: ${String(params['sign'])} → ${String(params['right'])}`);

  test.each([
    ['r > 60 €', 'au moins soixante euros', ['au moins soixante euros: > → ≥']],
    ['r < 950 €', "n'excèdent pas 950 euros", ["n'excèdent pas 950 euros: < → ≤"]],
    ['950 € > r', 'ne dépassent pas 950 €', ['ne dépassent pas 950 €: > → ≥']],
    ['r ≥ 950 €', 'plus de 950 €', ['plus de 950 €: ≥ → >']],
    ['r ≤ 950 €', 'inférieures à 950 €', ['inférieures à 950 €: ≤ → <']],
    ['r < 950 €', 'inférieures ou égales à 950 €', ['inférieures ou égales à 950 €: < → ≤']],
    ['n > 3', '3 prestations et plus', []],
    ['n > 3', '3 et plus', ['3 et plus: > → ≥']],
    ['n > 3', 'au moins 3 prestations', ['au moins 3: > → ≥']],
    ['r < 500 €', "jusqu'à 500 € inclus", ["jusqu'à 500 €: < → ≤"]],
    ['r > 500 €', 'un montant au moins égal à 500 €', ['au moins égal à 500 €: > → ≥']],
    ['r < 500 €', 'des ressources au plus égales à 500 €', ['au plus égales à 500 €: < → ≤']],
    ['r > 88 €', 'dont le montant atteint 88 €', ['atteint 88 €: > → ≥']],
    ['n > 9', 'les enfants de 9 ans et plus', ['9 ans et plus: > → ≥']],
    ['r > seuil', 'au moins soixante euros', ['au moins soixante euros: > → ≥']],
    ['r ≥ 500 €', 'au-dessus de 500 €', ['au-dessus de 500 €: ≥ → >']],
    ['r ≤ 500 €', 'des ressources au-dessous de 500 €', ['au-dessous de 500 €: ≤ → <']],
    ['r ≤ 500 €', 'ressources sous 500 €', ['sous 500 €: ≤ → <']],
    ['n > 6', 'dès 6 ans', ['dès 6 ans: > → ≥']],
    ['r < 500 €', '500 € maximum', ['500 € maximum: < → ≤']],
    ['r < 500 €', '500 € par an au maximum, hors frais', ['500 € par an au maximum: < → ≤']],
    ['n < 6', 'leur nombre est de 6 au plus', ['6 au plus: < → ≤']],
    ['n > 6', 'âgés de 6 ans au moins', ['6 ans au moins: > → ≥']],
    ['r > 500 €', '500 € minimum', ['500 € minimum: > → ≥']],
    ['r ≤ 500 €', "jusqu'à 500 € exclus", ["jusqu'à 500 € exclus: ≤ → <"]],
    ['r ≥ 500 €', 'à partir de 500 € (non compris)', ['à partir de 500 € (non compris): ≥ → >']],
  ])('%s, under « %s »', (condition, passage, said) => expect(bounds(condition, passage)).toEqual(said));

  test.each([
    ['r ≥ 60 €', 'au moins soixante euros'],
    ['r ≥ seuil', 'au moins soixante euros'],
    ['r ≥ 16 €', 'est supérieure de 16 € à celle d’un inactif'],
    ['r > 500 €', 'le plafond est celui de l’Aspa moins 500 €'],
    ['n > 2', 'au moins trois enfants présents depuis au moins 2 mois'],
    ['n > 2', 'trois enfants ou plus, pour un loyer d’au moins 2 €'],
    ['non (r < 60 €)', 'au moins soixante euros'],
    ['r < 60 €', 'le minimum est de 60 €, sinon rien'],
    ['r > 60 €', 'pas plus de 60 €'],
    ['r > 60 €', 'au-delà de 60 €, et 60 € au moins une fois'],
    ['r > 60 €', 'au moins 60 € ; plus de 60 € pour un couple'],
    ['r > 60 € ou r < 60 €', 'au moins 60 €'],
    ['r > 60 €', 'au moins 70 €, ou 60 €'],
    ['q est a et r > 60 €', 'au moins 70 €'],
    ['r < 500 €', "jusqu'à 500 € exclus"],
    ['r > 500 €', '500 € au moins une fois'],
    ['r ≥ 500 €', 'au moins égales à 500 €'],
    ['r > 500 €', 'au moins égales au seuil, 500 € de plus'],
    ['r < 500 €', '500 € au plus tard le 3'],
    ['r > 500 €', '500 € minimum vieillesse'],
    ['n > 6', 'âgé de 6 ans, dessous, dès demain'],
    ['r > 500 €', 'à partir de 500 €, exclu'],
    ['r > 500 €', 'plus de 500 € (exclus)'],
  ])('nothing is told of %s, under « %s »', (condition, passage) => expect(bounds(condition, passage)).toEqual([]));

  const rows = (below: string, above: string, passage: string, column = 'r'): readonly unknown[] =>
    compileRuleset([
      {
        file: 'e.attendu',
        text: `${HEAD}barème x : €\n  d'après guide « ${passage} »\n  | ${column} | x |\n  | ${below} | 5 € |\n  | ${above} | 6 € |\n`,
      },
    ])
      .diagnostics.filter(({ code, severity }) => code === 'contradicted-bound' || severity === 'error')
      .map(({ params }) => `${String(params['written'])}: ${String(params['sign'])} → ${String(params['right'])}`);

  test('so it is of the ends of the rows of a table', () => {
    const passage = "5 € pour les ressources qui n'excèdent pas 950 €, 6 € pour les autres";
    expect(rows('moins de 950 €', '950 € et plus', passage)).toEqual(["950 €: moins de → jusqu'à", '950 €: et plus → plus de']);
    expect(rows("jusqu'à 950 €", 'plus de 950 €', passage)).toEqual([]);
    expect(rows('0 € à 950 €', 'plus de 950 €', '5 € pour des ressources de moins de 950 €, puis 6 €')).toEqual([
      '950 €: de … à … → moins de',
      '950 €: plus de → et plus',
    ]);
  });

  test('so it is of those of a column without a unit, which may count years', () => {
    const passage = '5 € à partir de 6 ans, 6 € avant';
    expect(rows("jusqu'à 6", 'plus de 6', passage, 'n')).toEqual(["6: jusqu'à → moins de", '6: plus de → et plus']);
    expect(rows('moins de 6', '6 et plus', passage, 'n')).toEqual([]);
    expect(rows('0 à 2', '3 et plus', 'plus de 3 prestations : 6 €', 'n')).toEqual(['3: et plus → plus de']);
    expect(rows('0 à 2', '3 et plus', '6 € pour 3 prestations, 5 € pour 2', 'n')).toEqual([]);
  });

  test('a paramètre whose amount changes is compared again, though the rule that reads it stays', () => {
    const again = new Again();
    const codes = (amount: string): readonly string[] =>
      compileRuleset(
        [
          {
            file: 'e.attendu',
            text: `${HEAD}${SIXTY.replace('  60', `  ${amount}`)}règle x : oui ou non\n  r > seuil\n    d'après guide « au moins 70 € »\n`,
          },
        ],
        new Map(),
        again,
      ).diagnostics.flatMap(({ code }) => (code === 'contradicted-bound' ? [code] : []));
    expect([codes('60'), codes('70'), codes('60')]).toEqual([[], ['contradicted-bound'], []]);
  });
});

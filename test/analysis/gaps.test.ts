import { describe, expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { findFlaws } from '../../compiler/analysis/gaps.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';

const HEAD =
  "règlement « Essai »\n  langue 1\n  date d'application : jour\n\ndonnée jour : date\ndonnée score : nombre de 0 à 100\ndonnée seul : oui ou non\ndonnée montant : €\n";

/** What the analysis says of a ruleset, in French. */
function findings(body: string): readonly string[] {
  const { diagnostics } = compileRuleset([{ file: 'essai.attendu', text: `${HEAD}\n${body}` }]);
  expect(diagnostics.filter(({ severity, code }) => severity === 'error' && !code.endsWith('-conflict'))).toEqual([]);
  return diagnostics
    .filter((diagnostic) => /-(gap|overlap|conflict)$/.test(diagnostic.code))
    .map((diagnostic) => rendering(diagnostic, 'fr').message);
}

/** The codes of what it says, with their severity. */
const severities = (body: string): readonly string[] =>
  compileRuleset([{ file: 'essai.attendu', text: `${HEAD}\n${body}` }])
    .diagnostics.filter(({ code }) => /-(gap|overlap|conflict)$/.test(code))
    .map(({ code, severity }) => `${severity} ${code}`);

const table = (...rows: readonly string[]): string =>
  `barème heures : h\n  selon score\n    | score | heures |\n${rows.map((row) => `    | ${row} |\n`).join('')}  sans source : essai\n`;

test('rows that touch leave no gap: 39 and 40 are neighbours for a whole number', () => {
  expect(findings(table('0 à 39 | 40 h', '40 à 59 | 53 h', '60 et plus | 80 h'))).toEqual([]);
});

test('a missing stretch is named with its bounds', () => {
  expect(findings(table('0 à 39 | 40 h', '45 à 59 | 53 h', '60 et plus | 80 h'))).toEqual([
    "Le tableau de « heures » n'a pas de ligne quand « score » est entre 40 et 44. Un dossier dans cette situation n'aurait pas de résultat (trou).",
  ]);
});

test('two rows that answer differently for one value are named', () => {
  expect(findings(table('0 à 40 | 40 h', '40 à 59 | 53 h', '60 et plus | 80 h'))).toEqual([
    'Dans le tableau de « heures », plusieurs lignes répondent différemment quand « score » vaut 40 : le résultat est un conflit.',
  ]);
});

test('two rows that agree where they meet are no conflict', () => {
  expect(findings(table('0 à 40 | 40 h', '40 à 59 | 40 h', '60 et plus | 80 h'))).toEqual([]);
});

test('amounts in euros do not touch at whole euros: the cents between two brackets are a gap', () => {
  expect(
    findings(
      "barème part : %\n  selon montant\n    | montant | part |\n    | jusqu'à 836 € | 10 % |\n    | 837 € et plus | 30 % |\n  sans source : essai\n",
    ),
  ).toEqual([
    "Le tableau de « part » n'a pas de ligne quand « montant » est entre 836,01\u00a0€ et 836,99\u00a0€. Un dossier dans cette situation n'aurait pas de résultat (trou).",
  ]);
});

const rule = (...clauses: readonly string[]): string =>
  `règle aide : €\n${clauses.map((clause) => `  ${clause}\n    sans source : essai\n`).join('')}`;

test('clauses are judged over every situation their conditions tell apart', () => {
  expect(findings(rule('10 € si seul et score ≥ 50', '20 € si non seul'))).toEqual([
    "« aide » ne donne rien quand « seul » est oui et « score » est entre 0 et 49. Un dossier dans cette situation n'aurait pas de résultat (trou).",
  ]);
});

test('a condition between two written values is what it always is, and no situation', () => {
  expect(findings(rule('100 € si non (4 > 29)'))).toEqual([]);
  expect(findings(rule('100 € si 0,5 h < 0,75 h', '200 € si 3 € ≥ 3,01 € et seul'))).toEqual([]);
  expect(findings(rule('100 € si 4 > 29'))).toEqual([
    "« aide » ne donne rien quand rien d’autre ne s’y oppose. Un dossier dans cette situation n'aurait pas de résultat (trou).",
  ]);
});

test('an exception takes precedence: it is no overlap', () => {
  expect(findings(rule('10 €', 'sauf si seul : 20 €'))).toEqual([]);
});

test('two exceptions that can both hold, with different values, overlap', () => {
  expect(findings(rule('10 €', 'sauf si seul : 20 €', 'sauf si score > 90 : 30 €'))).toEqual([
    "Dans « aide », plusieurs clauses répondent différemment quand « seul » est oui et « score » est entre 91 et 100. Aucune n'a le pas sur l'autre : le résultat est un conflit.",
  ]);
});

test('two exceptions are told how one gives way to the other, and then they do', () => {
  const hint = (text: string): readonly (string | null)[] =>
    compileRuleset([{ file: 'regles.attendu', text: `${HEAD}\n${text}` }])
      .diagnostics.filter(({ code }) => code === 'clause-conflict')
      .map((one) => rendering(one, 'fr').hint);
  expect(hint(rule('10 €', 'sauf si seul : 20 €', 'sauf si score > 90 : 30 €'))).toEqual([
    'Nommez l’une, puis écartez-la par l’autre : « sauf si seul (étiquette) : 20 € », « sauf à étiquette, si score > 90 : 30 € ».',
  ]);
  expect(hint(rule('10 €', 'sauf si seul (isolement) : 20 €', 'sauf si score > 90 : 30 €'))).toEqual([
    'Nommez l’une, puis écartez-la par l’autre : « sauf si seul (isolement) : 20 € », « sauf à isolement, si score > 90 : 30 € ».',
  ]);
  expect(findings(rule('10 €', 'sauf si seul (étiquette) : 20 €', 'sauf à étiquette, si score > 90 : 30 €'))).toEqual([]);
  expect(hint(rule('10 € si seul', '20 € si score > 90', 'sinon 0 €'))).toEqual([
    'Précisez une condition, ou écrivez l’une comme exception : « sauf si … : … ».',
  ]);
});

test('days are cut where the conditions cut them', () => {
  expect(findings(rule('10 € si jour < 1er mars 2025', '20 € si jour ≥ 2 mars 2025'))).toEqual([
    "« aide » ne donne rien quand « jour » vaut 01/03/2025. Un dossier dans cette situation n'aurait pas de résultat (trou).",
  ]);
});

test('a gap that depends on computed values is told as one there may be', () => {
  const body = `règle carré : nombre\n  score × score\n    sans source : essai\n\n${rule('10 € si carré ≥ 2500', '20 € si score < 50')}`;
  const { plan } = compileRuleset([{ file: 'essai.attendu', text: `${HEAD}\n${body}` }]);
  expect(plan === null ? [] : findFlaws(plan).map(({ kind, definition, certain }) => ({ kind, definition, certain }))).toEqual([
    { kind: 'gap', definition: 'aide', certain: false },
    { kind: 'overlap', definition: 'aide', certain: false },
  ]);
  expect(severities(body)).toEqual(['info possible-gap', 'info possible-overlap']);
  expect(findings(body)).toEqual([
    "« aide » ne donnerait rien quand « score × score » est au plus 2499 et « score » est entre 50 et 100. Ce qui est regardé ici est calculé, ou se tient : on ne sait pas si un dossier peut s'y trouver.",
    "« aide » aurait plusieurs réponses quand « score × score » est au moins 2500 et « score » est entre 0 et 49. Ce qui est regardé ici est calculé, ou se tient : on ne sait pas si un dossier peut s'y trouver.",
  ]);
});

test('clauses that all meet are told two by two, not once for every subset', () => {
  const inputs = ['a', 'b', 'c', 'd', 'e'].map((name) => `donnée ${name} : oui ou non\n`).join('');
  const body = `${inputs}\n${rule('1 € si a', '2 € si b', '3 € si c', '4 € si d', '5 € si e', 'sinon 0 €')}`;
  expect(findings(body).length).toBe(10);
});

test('conditions that tell too many situations apart are said to be unexamined, never silently clean', () => {
  const names = Array.from({ length: 16 }, (_, i) => `signe ${String.fromCharCode(97 + i)}`);
  const inputs = names.map((name) => `donnée ${name} : oui ou non\n`).join('');
  const clauses = names.map((name, i) => `${i} € si ${name}`);
  const { diagnostics } = compileRuleset([{ file: 'essai.attendu', text: `${HEAD}\n${inputs}\n${rule(...clauses)}` }]);
  expect(diagnostics.map(({ code, severity }) => ({ code, severity })).filter(({ code }) => code !== 'unread-input')).toEqual([
    { code: 'unexamined', severity: 'info' },
  ]);
});

test('conditions on an exact quotient, or on a list, are said to be unexamined because of it', () => {
  const said = (body: string): readonly (readonly string[])[] =>
    compileRuleset([{ file: 'essai.attendu', text: `${HEAD}\n${body}` }]).diagnostics.flatMap((one) =>
      one.code === 'unexamined'
        ? [(['fr', 'en'] as const).flatMap((language) => [rendering(one, language).message, rendering(one, language).hint ?? ''])]
        : [],
    );
  expect(said(rule('1 € si score / 2 > 10', '2 € si score / 3 ≤ 10'))).toEqual([
    [
      "Une condition de « aide » compare une fraction exacte, « score / 2 » : on n'a cherché ni trou ni conflit. L'évaluation d'un dossier les signalerait.",
      'Si le texte le permet, comparez sans diviser (« a > 20 » plutôt que « a / 2 > 10 »), ou arrondissez.',
      'A condition of “aide” compares an exact fraction, “score / 2”: neither gaps nor conflicts were sought. Evaluating a dossier would report them.',
      'If the text allows, compare without dividing (“a > 20” instead of “a / 2 > 10”), or round.',
    ],
  ]);
  const two = 'donnée un : période\ndonnée deux : période, facultatif\n';
  expect(said(`${two}\n${rule('1 € si deux n’existe pas', '2 € si deux existe et un = deux')}`).map(([fr, hint]) => [fr, hint])).toEqual([
    [
      "Une condition de « aide » porte sur « deux », dont les cas ne se comptent pas : on n'a cherché ni trou ni conflit. L'évaluation d'un dossier les signalerait.",
      'Vérifiez par des cas que chaque situation a sa réponse, et une seule.',
    ],
  ]);
});

test('two written values that differ where two rows surely meet are an error; the other results still have theirs', () => {
  const { plan, diagnostics } = compileRuleset([{ file: 'essai.attendu', text: `${HEAD}\n${table('0 à 40 | 40 h', '40 et plus | 53 h')}` }]);
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['table-conflict']);
  expect(plan).not.toBeNull();
});

const VALUES = 'règle petite : €\n  10 €\n    sans source : essai\n\n';

test.each([
  ['the values are computed', `${VALUES}${rule('petite si seul', 'petite × 2 si score > 90', 'sinon 0 €')}`],
  [
    'a garantie may refuse the dossiers that meet it',
    `garantie exclusifs\n  non seul ou score ≤ 90\n\n${rule('10 € si seul', '20 € si score > 90', 'sinon 0 €')}`,
  ],
  [
    'it hangs on a reading that nobody retains',
    `question portée « Laquelle ? »\n  sans source : essai\n  - lecture stricte\n  - lecture large\n  retenue : aucune\n\n${rule('10 € si seul', '20 € si portée est large', 'sinon 0 €')}`,
  ],
])('a conflict is only a warning when %s', (_, body) => {
  expect(severities(body)).toEqual(['warning clause-overlap']);
});

test('a condition on an `où` name is one on what it is computed from', () => {
  const body = `règle aide : €\n  10 € si double > 100\n    sans source : essai\n  20 € si score < 50\n    sans source : essai\n  sinon 0 €\n    sans source : essai\n  où double = score × 2\n`;
  expect(severities(body)).toEqual([]);
  expect(severities(body.replace('> 100', '> 90'))).toEqual(['error clause-conflict']);
});

test('a number that a written one moves is asked about itself, through the rules that move it', () => {
  const moved = (one: string): readonly string[] =>
    severities(
      `règle double : nombre\n  score × 2\n    sans source : essai\n\nrègle reste : nombre\n  300 − double\n    sans source : essai\n\n${rule(one, '20 € si score < 25')}`,
    );
  expect(moved('10 € si double ≥ 50')).toEqual([]);
  expect(moved('10 € si double > 50')).toEqual(['warning clause-gap']);
  expect(moved('10 € si reste ≤ 250')).toEqual([]);
  expect(moved('10 € si reste ≤ 249')).toEqual(['warning clause-gap']);
  expect(moved('10 € si reste + 1 < 254')).toEqual(['error clause-conflict']);
});

const brackets = (rounding: string, ...rows: readonly string[]): string =>
  `règle revenu : €\n  montant × 50 %${rounding}\n    sans source : essai\n\nbarème part : %\n  selon revenu\n    | revenu | part |\n${rows.map((row) => `    | ${row} |\n`).join('')}  sans source : essai\n`;

test('a gap between two brackets of a computed column is reported', () => {
  expect(findings(brackets(', arrondi au centime', "jusqu'à 836 € | 10 %", '837 € et plus | 30 %'))).toEqual([
    "Le tableau de « part » n'a pas de ligne quand « revenu » est entre 836,01\u00a0€ et 836,99\u00a0€. Un dossier dans cette situation n'aurait pas de résultat (trou).",
  ]);
});

test('brackets of a computed column touch at the rounding of what it computes', () => {
  expect(findings(brackets(", arrondi à l'euro", "jusqu'à 836 € | 10 %", '837 € et plus | 30 %'))).toEqual([]);
  expect(findings(brackets(", arrondi à l'euro", "jusqu'à 836 € | 10 %", '838 € à 900 € | 20 %', '905 € et plus | 30 %'))).toEqual([
    "Le tableau de « part » n'a pas de ligne quand « revenu » vaut 837\u00a0€ ou « revenu » est entre 901\u00a0€ et 904\u00a0€. Un dossier dans cette situation n'aurait pas de résultat (trou).",
  ]);
});

const CEILINGS =
  'donnée revenu : €\ndonnée autre revenu : €\n\nparamètre plafond : €\n  sans source : essai\n  1 000 €\n\nparamètre plafond bas : €\n  sans source : essai\n  500 € depuis le 1er janvier 2020\n  600 € depuis le 1er janvier 2024\n\n';
const NOTHING_AT_EQUALITY =
  "« aide » ne donne rien quand « revenu » est égal à « plafond ». Un dossier dans cette situation n'aurait pas de résultat (trou).";

describe('a threshold that is a paramètre', () => {
  const told = (...clauses: readonly string[]): readonly string[] => findings(`${CEILINGS}${rule(...clauses)}`);
  const codes = (...clauses: readonly string[]): readonly string[] => severities(`${CEILINGS}${rule(...clauses)}`);

  test('below and above, with nothing at equality, is a gap, whichever way it is written', () => {
    expect(told('100 € si revenu < plafond', '200 € si revenu > plafond')).toEqual([NOTHING_AT_EQUALITY]);
    expect(told('100 € si revenu < plafond', '200 € si plafond < revenu')).toEqual([NOTHING_AT_EQUALITY]);
    expect(codes('100 € si revenu < plafond', '200 € si revenu > plafond')).toEqual(['warning clause-gap']);
  });

  test('below and from it on is neither gap nor overlap', () => {
    expect(told('100 € si revenu < plafond', '200 € si revenu ≥ plafond')).toEqual([]);
    expect(told('100 € si revenu = plafond', '200 € si revenu ≠ plafond')).toEqual([]);
  });

  test('two written values at equality are a conflict that is proven', () => {
    expect(told('100 € si revenu ≤ plafond', '200 € si plafond ≤ revenu')).toEqual([
      "Dans « aide », plusieurs clauses répondent différemment quand « revenu » est égal à « plafond ». Aucune n'a le pas sur l'autre : le résultat est un conflit.",
    ]);
    expect(codes('100 € si revenu ≤ plafond', '200 € si plafond ≤ revenu')).toEqual(['error clause-conflict']);
  });

  test('does not hide what else is missing', () => {
    const values = 'choix lieu\n  - ici\n  - là\n  - ailleurs\n\ndonnée endroit : lieu\n\n';
    expect(findings(`${values}${CEILINGS}${rule('1 € si endroit est ici', '2 € si endroit est là', 'sauf si revenu > plafond : 0 €')}`)).toEqual([
      "« aide » ne donne rien quand « revenu » est inférieur ou égal à « plafond » et « endroit » est ailleurs. Un dossier dans cette situation n'aurait pas de résultat (trou).",
    ]);
  });

  test('and another are known to stand in the order of their values on each day', () => {
    const three = ['1 € si revenu ≤ plafond bas', '2 € si revenu > plafond bas et revenu ≤ plafond', '3 € si revenu > plafond'];
    expect(told(...three)).toEqual([]);
    expect(told('1 € si revenu ≤ plafond bas', '2 € si revenu > plafond bas et revenu < plafond', '3 € si revenu > plafond')).toEqual([
      NOTHING_AT_EQUALITY.replace('quand ', 'quand « revenu » est supérieur à « plafond bas » et '),
    ]);
    expect(told('1 € si revenu < plafond bas', '2 € si revenu > plafond', 'sinon 3 €')).toEqual([]);
    expect(told('1 € si revenu < 700 €', '2 € si revenu > plafond', '3 € si revenu ≥ 700 € et revenu ≤ plafond')).toEqual([]);
    expect(told('1 € si revenu < 700 €', '2 € si revenu > plafond bas', 'sinon 3 €').length).toBe(1);
  });

  test('of which one version is not known is judged on the days it is known', () => {
    const text = `paramètre plafond : €\n  sans source : essai\n  inconnu depuis le 1er janvier 2020\n  1 000 € depuis le 1er janvier 2024\n\ndonnée revenu : €\n\n`;
    expect(findings(`${text}${rule('1 € si revenu < 1 200 €', '2 € si revenu > plafond', 'sinon 3 €')}`).length).toBe(1);
    expect(findings(`${text}${rule('1 € si revenu < 900 €', '2 € si revenu > plafond', 'sinon 3 €')}`)).toEqual([]);
  });

  test('that no value of the donnée reaches makes no gap', () => {
    const text = 'paramètre seuil : nombre\n  sans source : essai\n  120\n\n';
    expect(findings(`${text}${rule('1 € si score < seuil', '2 € si score > seuil')}`)).toEqual([]);
  });

  test('moved by a written amount, or against what is left of a donnée, is still one', () => {
    expect(told('1 € si revenu < plafond + 100 €', '2 € si revenu > plafond + 100 €')).toEqual([
      NOTHING_AT_EQUALITY.replace('« plafond »', '« plafond + 100 € »'),
    ]);
    expect(told('1 € si revenu − 50 € < plafond', '2 € si revenu − 50 € > plafond')).toEqual([
      NOTHING_AT_EQUALITY.replace('« revenu »', '« revenu − 50 € »'),
    ]);
  });
});

test('two données compared are one thing asked about, with three answers', () => {
  expect(findings(`${CEILINGS}${rule('1 € si revenu < autre revenu', '2 € si autre revenu < revenu')}`)).toEqual([
    NOTHING_AT_EQUALITY.replace('« plafond »', '« autre revenu »'),
  ]);
  const days = 'donnée départ : date\ndonnée retour : date\n\n';
  expect(findings(`${days}${rule('1 € si départ ≤ retour', '2 € si départ ≥ retour', 'sinon 3 €')}`)).toEqual([
    "Dans « aide », plusieurs clauses répondent différemment quand « départ » tombe le jour de « retour ». Aucune n'a le pas sur l'autre : le résultat est un conflit.",
  ]);
  const choices = 'choix lieu\n  - ici\n  - là\n\ndonnée ancien : lieu\ndonnée nouveau : lieu\n\n';
  expect(findings(`${choices}${rule('1 € si ancien est nouveau', 'sauf si seul : 2 €')}`)).toEqual([
    "« aide » ne donne rien quand « seul » est non et « ancien » n’est pas « nouveau ». Un dossier dans cette situation n'aurait pas de résultat (trou).",
  ]);
  expect(findings(`${CEILINGS}donnée tiers : €\n\n${rule('1 € si revenu < autre revenu et autre revenu < tiers et tiers < revenu', '2 €')}`)).toEqual(
    [],
  );
});

test('what a dossier may leave out is not compared where it is « aucun »', () => {
  const text = 'donnée fin : date, facultatif\ndonnée début : date\n\n';
  expect(findings(`${text}${rule("1 € si fin n'existe pas", '2 € si fin existe et fin < début', '3 € si fin existe et fin ≥ début')}`)).toEqual([]);
  expect(findings(`${text}${rule("1 € si fin n'existe pas", '2 € si fin existe et fin < début', '3 € si fin existe et fin > début')}`)).toEqual([
    "« aide » ne donne rien quand « fin » est quelconque et « fin » tombe le jour de « début ». Un dossier dans cette situation n'aurait pas de résultat (trou).",
  ]);
});

describe('rules named by a condition', () => {
  const RICH = `${CEILINGS}règle riche : oui ou non\n  revenu > plafond\n    sans source : essai\n\nrègle aidé : oui ou non\n  seul et non riche\n    sans source : essai\n\n`;

  test('are written out where they hang together', () => {
    expect(findings(`${RICH}${rule('1 € si aidé', '2 € si riche', '3 € si non riche et non seul')}`)).toEqual([]);
    expect(findings(`${RICH}${rule('1 € si aidé', '2 € si riche')}`)).toEqual([
      "« aide » ne donne rien quand « seul » est non et « revenu » est inférieur ou égal à « plafond ». Un dossier dans cette situation n'aurait pas de résultat (trou).",
    ]);
  });

  test('are followed through their clauses, exceptions and the values they choose', () => {
    const chosen = `choix voie\n  - refus\n  - accord\n\nrègle décision : voie\n  accord\n    sans source : essai\n  sauf si riche : refus\n    sans source : essai\n\n`;
    expect(findings(`${RICH}${chosen}${rule('1 € si décision est refus et riche', '2 € si décision est accord')}`)).toEqual([]);
    expect(findings(`${RICH}${chosen}${rule('1 € si décision est refus et non riche', '2 € si décision est accord')}`)).toEqual([
      "« aide » ne donne rien quand « revenu » est supérieur à « plafond ». Un dossier dans cette situation n'aurait pas de résultat (trou).",
    ]);
  });
});

test('two ways of counting one list are one thing asked about', () => {
  const list = 'fiche enfant\n  - âge : nombre de 0 à 30\n\ndonnée enfants : liste d’enfants\n\n';
  const few = 'nombre d’enfants dont (âge < 20)';
  expect(findings(`${list}${rule(`1 € si ${few} = 0`, `2 € si ${few} = 1`, `3 € si ${few} ≥ 2`)}`)).toEqual([]);
});

test('a computed number is not looked for where it cannot be', () => {
  const count = `décompte points : nombre\n  1 si seul\n    sans source : essai\n  1 si score > 50\n    sans source : essai\n\n`;
  expect(findings(`${count}${rule('1 € si points = 0', '2 € si points = 1', '3 € si points = 2')}`)).toEqual([]);
  expect(severities(`${count}${rule('1 € si points = 0', '2 € si points = 1')}`)).toEqual(['info possible-gap']);
});

test('a value that the situation fixes is the same, read or written', () => {
  const list = 'fiche enfant\n  - âge : nombre de 0 à 30\n\ndonnée enfants : liste d’enfants\n\n';
  const clauses = (first: string): string =>
    `${list}règle parts : nombre\n  ${first} si enfants est vide\n    sans source : essai\n  nombre d’enfants\n    sans source : essai\n`;
  expect(severities(clauses('0'))).toEqual([]);
  expect(severities(clauses('1'))).toEqual(['warning clause-overlap']);
});

/** Message and advice of each overlap, in both languages. */
const overlaps = (body: string): readonly (readonly (string | null)[])[] =>
  compileRuleset([{ file: 'essai.attendu', text: `${HEAD}\n${body}` }])
    .diagnostics.filter(({ code }) => code === 'clause-overlap')
    .map((one) => (['fr', 'en'] as const).flatMap((language) => [rendering(one, language).message, rendering(one, language).hint]));

test('two values that hold every day are told to be dated, and « inconnu » beside an answer leaves it open, no conflict', () => {
  expect(overlaps('paramètre tarif : €\n  20 €\n    sans source : essai\n  inconnu\n    sans source : essai\n')).toEqual([
    [
      '« tarif » a plusieurs valeurs qui valent tous les jours. L’une est « inconnu » : le résultat sera indéterminé.',
      'Écrivez le jour où chacune commence : « … depuis le … ».',
      '“tarif” has several values that hold on every day. One is “inconnu”: the result will be undetermined.',
      'Write the day on which each begins: “… depuis le …”.',
    ],
  ]);
  expect(overlaps(rule('montant × 2', 'montant')).map(([message]) => message)).toEqual([
    '« aide » a plusieurs valeurs qui valent tous les jours. Si elles diffèrent, le résultat sera un conflit.',
  ]);
  expect(overlaps(rule('montant', 'inconnu si seul')).map(([message, hint]) => [message, hint])).toEqual([
    [
      "Dans « aide », plusieurs clauses s’appliquent quand « seul » est oui. Aucune n'a le pas sur l'autre : l’une est « inconnu », et le résultat sera indéterminé.",
      'Précisez une condition, ou écrivez l’une comme exception : « sauf si … : … ».',
    ],
  ]);
});

test('« aucun » is said to be aucun, never not to be given: what is not given is unknown', () => {
  const body = 'donnée retour : date, facultatif\n\nrègle aide : €\n  10 € si retour existe et retour ≥ 1er mars 2024\n    sans source : essai\n';
  const { diagnostics } = compileRuleset([{ file: 'essai.attendu', text: `${HEAD}\n${body}` }]);
  const [gap] = diagnostics.filter(({ code }) => code === 'clause-gap');
  const said =
    gap === undefined
      ? []
      : (['fr', 'en'] as const).map((language) => /« retour ».*?(?=\.)|“retour”.*?(?=\.)/.exec(rendering(gap, language).message)?.[0]);
  expect(said).toEqual(['« retour » est au plus 29/02/2024 ou « retour » est « aucun »', '“retour” is at most 29/02/2024 or “retour” is “aucun”']);
});

test('a gap or a meeting of one version says its days', () => {
  const text = `${HEAD}
règle aide : €
  10 € si seul
  20 € depuis le 1er juillet 2027 jusqu'au 31 décembre 2027
  30 € si seul depuis le 1er janvier 2028
    sans source : essai
`;
  const { diagnostics } = compileRuleset([{ file: 'essai.attendu', text }]);
  expect(diagnostics.filter(({ code }) => code === 'clause-gap').map(({ params }) => [params['situation'], params['situationEn']])).toEqual([
    ['« seul » est non, jusqu’au 30/06/2027', '“seul” is “non”, until 30/06/2027'],
    ['« seul » est non, à partir du 01/01/2028', '“seul” is “non”, from 01/01/2028 on'],
  ]);
});

test('a gap between two days says both', () => {
  const text = `${HEAD}
règle aide : €
  10 €
  20 € si seul depuis le 1er juillet 2027
  inconnu depuis le 1er janvier 2028
    sans source : essai
`;
  const { diagnostics } = compileRuleset([{ file: 'essai.attendu', text }]);
  expect(diagnostics.filter(({ code }) => code === 'clause-gap').map(({ params }) => [params['situation'], params['situationEn']])).toEqual([
    ['« seul » est non, du 01/07/2027 au 31/12/2027', '“seul” is “non”, from 01/07/2027 to 31/12/2027'],
  ]);
});

describe('a number that nobody bounded', () => {
  const hints = (type: string, ...rows: readonly string[]): readonly (string | null)[] =>
    compileRuleset([
      {
        file: 'essai.attendu',
        text: `${HEAD}\nfiche achat\n  - prix : €\n\ndonnée n : ${type}\ndonnée achat : achat\n\nbarème b : nombre\n  sans source : essai\n${rows.map((row) => `    | ${row} |\n`).join('')}`,
      },
    ])
      .diagnostics.filter(({ code }) => code.endsWith('-gap'))
      .map((one) => rendering(one, 'fr').hint);

  test('is told to be bounded where only what is below zero lacks an answer', () => {
    const rest =
      'écrivez la ligne que le texte donne ; s’il n’en donne pas, une ligne « inconnu ». N’élargissez une autre ligne que si le texte le dit.';
    expect(hints('nombre', 'n | b', '0 à 39 | 1', '40 et plus | 2')).toEqual([
      `Ajoutez « , au moins 0 » à la déclaration de « n » s’il n’est jamais négatif ; sinon, ${rest}`,
    ]);
    expect(hints('€', "prix de l'achat | b", 'de 0 à 39,99 | 1', '40 et plus | 2')).toEqual([
      `Ajoutez « , au moins 0 » à la déclaration de « prix de l'achat » s’il n’est jamais négatif ; sinon, ${rest}`,
    ]);
  });

  test('is left alone where it has bounds, or where what lacks an answer is not below zero', () => {
    expect(hints('nombre, au moins 0', 'n | b', '0 à 39 | 1', '40 et plus | 2')).toEqual([]);
    const others = [
      ['nombre, au moins −5', 'n | b', '0 à 39 | 1', '40 et plus | 2'],
      ['nombre', 'n | b', 'jusqu’à 39 | 1', '41 et plus | 2'],
      ['nombre', 'n | b', '5 à 39 | 1', '40 et plus | 2'],
    ] as const;
    for (const [type, ...rows] of others) expect(hints(type, ...rows).map((hint) => hint?.startsWith('Écrivez la ligne'))).toEqual([true]);
  });

  test('is told of clauses too, in English', () => {
    const { diagnostics } = compileRuleset([
      { file: 'essai.attendu', text: `${HEAD}\ndonnée n : nombre\n\nrègle r : nombre\n  sans source : essai\n  1 si n ≥ 0 et n < 3\n  2 si n ≥ 3\n` },
    ]);
    expect(diagnostics.map((one) => rendering(one, 'en').hint)).toContain(
      'Add “, au moins 0” to the declaration of “n” if it is never negative; otherwise write what the text says of this situation; where it says nothing, “inconnu si …” or a “question”.',
    );
  });
});

describe('conditions one a line, in a oui ou non rule', () => {
  const said = (lines: string) => {
    const text = `${HEAD}\nrègle droit : oui ou non\n${lines}`;
    const found = compileRuleset([{ file: 'essai.attendu', text }]).diagnostics.filter(
      ({ code }) => code === 'bare-conditions' || code === 'clause-overlap',
    );
    return found.map((one) => ({
      code: one.code,
      at: text.slice(one.span.start, one.span.end),
      others: one.related.map(({ span }) => text.slice(span.start, span.end)),
      fixes: one.fixes.map(({ edits }) =>
        [...edits]
          .reverse()
          .reduce((all, { span, text: by }) => all.slice(0, span.start) + by + all.slice(span.end), text)
          .slice(-lines.length - 3 * edits.length),
      ),
    }));
  };

  test('are told once, and joined by « et » or by « ou » by a click', () => {
    expect(said('  seul\n  score > 3\n  montant > 5 €\n  sans source : essai\n')).toEqual([
      {
        code: 'bare-conditions',
        at: 'seul',
        others: ['score > 3', 'montant > 5 €'],
        fixes: [
          '  seul\n  et score > 3\n  et montant > 5 €\n  sans source : essai\n',
          '  seul\n  ou score > 3\n  ou montant > 5 €\n  sans source : essai\n',
        ],
      },
    ]);
  });

  test('are not joined over a source, nor with a word of the other kind', () => {
    expect(said('  seul\n    sans source : a\n  score > 3\n    sans source : b\n').map(({ code, fixes }) => ({ code, fixes }))).toEqual([
      { code: 'bare-conditions', fixes: [] },
    ]);
    expect(said('  seul ou score > 50\n  montant > 5 €\n  sans source : essai\n').map(({ fixes }) => fixes)).toEqual([
      ['  seul ou score > 50\n  ou montant > 5 €\n  sans source : essai\n'],
    ]);
  });

  test('are told apart from answers that a day tells', () => {
    expect(said('  seul\n  score > 3 depuis le 1er juillet 2026\n  sans source : essai\n')).toEqual([]);
  });
});

import { expect, test } from 'vitest';
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

test('a gap that depends on computed values is not reported as certain, and stays among the flaws', () => {
  const { plan, diagnostics } = compileRuleset([
    {
      file: 'essai.attendu',
      text: `${HEAD}\nrègle double : nombre\n  score × 2\n    sans source : essai\n\n${rule('10 € si double ≥ 50', '20 € si score < 25')}`,
    },
  ]);
  expect(diagnostics.filter((diagnostic) => diagnostic.code.endsWith('-gap'))).toEqual([]);
  expect(plan === null ? [] : findFlaws(plan).map(({ kind, definition, certain }) => ({ kind, definition, certain }))).toEqual([
    { kind: 'gap', definition: 'aide', certain: false },
    { kind: 'overlap', definition: 'aide', certain: false },
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

/** One mistake is said once: what depends on a damaged declaration stays silent (law 15). */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';

const said = (text: string): readonly string[] =>
  compileRuleset([{ file: 'regles.attendu', text }])
    .diagnostics.filter((one) => one.severity === 'error')
    .map((one) => `${text.slice(0, one.span.start).split('\n').length} ${one.code}`);

test('a donnée whose type is misspelled is not unknown where it is read', () => {
  expect(
    said(
      `choix demande
  - initiale
  - réexamen

donnée demande reçue : demnde
donnée date d'effet : date

règle à revoir : oui ou non
  demande reçue est réexamen
  sans source : pour les essais
`.replace('à revoir', 'revue'),
    ),
  ).toEqual(['5 unknown-name']);
});

test('a fiche that holds a list of itself is said once, also where a case gives one', () => {
  expect(
    said(
      `fiche dépense
  - montant : €
  - parts : liste de dépenses

donnée dépenses : liste de dépenses

règle combien : nombre
  nombre de dépenses
  sans source : pour les essais

cas « Une dépense »
  sans source : pour les essais
  | n° | dépenses | ⇒ combien |
  | 1 | 12 €, 3 € ; 5 € | 2 |
`,
    ),
  ).toEqual(['1 fiche-recursion']);
});

test('a field whose type is misspelled is not unknown where it is read', () => {
  expect(
    said(`fiche dépense
  - montant : €
  - genre : catégorie

donnée dépenses : liste de dépenses

règle combien : nombre
  nombre de (dépenses dont (genre est soins))
  sans source : pour les essais
`),
  ).toEqual(['3 unknown-name']);
});

test('a declaration with a damaged first line does not make its name unknown', () => {
  expect(
    said(`donnée ressources : €€

règle droit : oui ou non
  ressources ≤ 800 €
  sans source : pour les essais
`),
  ).toEqual(['1 unreadable-type']);
});

test('a document that is not declared is said once', () => {
  expect(
    said(`règle un : nombre
  1
  d'après guide « un »

règle deux : nombre
  2
  d'après guide « deux »
`),
  ).toEqual(['3 unknown-name']);
});

test('a rule in error does not make those that read it wrong', () => {
  expect(
    said(`donnée heures : h

règle valeur : €
  heures
  sans source : pour les essais

règle double : €
  valeur × 2
  sans source : pour les essais

cas « Doubles »
  sans source : pour les essais
  | heures | ⇒ double |
  | 1 h | indéterminé : valeur |
`),
  ).toEqual(['4 wrong-unit']);
});

test('a barème with two results and no type of its own is told to say it, once, whatever its cases look at', () => {
  expect(
    said(`choix métier
  - agriculteur
  - salarié

donnée profession : métier

barème part du retraité
  rend part de la caisse : %
    | profession | part du retraité | part de la caisse |
    | agriculteur | 10 % | 90 % |
    | salarié | 30 % | 70 % |
  sans source : pour les essais

cas « Un salarié »
  sans source : pour les essais
  | profession | ⇒ part du retraité | ⇒ part de la caisse |
  | salarié | 30 % | 70 % |
`),
  ).toEqual(['7 type-needed']);
});

test.each([
  ['a first line', '', 4],
  ['a source', '  10 €\n    sans source : pour les essais\n', 6],
  ['a heading', '  pour chaque élève\n', 5],
  ['a value', '  10 €\n', 5],
])('a clause that begins with its condition, below %s, is told to turn round, on its own line', (_, above, line) => {
  const text = `fiche élève\n  - boursier : oui ou non\n\nrègle aide : €\n${above}  si boursier alors 20 €\n`;
  const { diagnostics } = compileRuleset([{ file: 'regles.attendu', text }]);
  expect(diagnostics.map((one) => [text.slice(0, one.span.start).split('\n').length, one.code, rendering(one, 'fr').fixes[0]])).toEqual([
    [line + 1, 'condition-first', 'Écrire « 20 € si boursier »'],
  ]);
});

test('a point in the number of a cell is not read as a comma', () => {
  expect(
    said(`donnée dépense : €

règle aide : €
  dépense
  sans source : pour les essais

cas « Aides »
  sans source : pour les essais
  avec dépense = 10.5 €
  | dépense | ⇒ aide |
  | 12.5 | 12.50 € |
`),
  ).toEqual(['9 case-overridden-value', '9 decimal-point', '11 decimal-point', '11 decimal-point']);
});

test.each([
  ['numéro', ['5 unknown-name', '11 unknown-name']],
  ['no de visites', ['5 unknown-name', '11 unknown-name']],
  ['n° du cas', ['5 unknown-name', '11 unknown-name']],
  ['N °', []],
  ['nos enfants', []],
  ['numéro de visite', []],
])('a title that begins like the number of a row is read as a name or refused, never left aside: %s', (title, expected) => {
  const text = `donnée nos enfants : nombre de 0 à 9
donnée numéro de visite : nombre de 0 à 9

barème aide : €
  | ${title} | aide |
  | 1 | 10 € |
  sans source : pour les essais

cas « Aides »
  sans source : pour les essais
  | ${title} | ⇒ aide |
  | 1 | 10 € |
`;
  expect(said(text)).toEqual(expected);
});

test('an empty text, a text of nothing but comments, a lone word', () => {
  expect([said(''), said('// rien\n'), said('règle\n')]).toEqual([[], [], ['1 missing-name']]);
});

test('whatever is cut out of a ruleset, checking ends, and a ruleset without error has a plan', () => {
  const folder = path.join(import.meta.dirname, 'meaning');
  const texts = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const damaged = fc
    .constantFrom(...texts)
    .chain((text) =>
      fc
        .tuple(fc.nat(text.length), fc.nat(60), fc.constantFrom('', ' ', '\n', ' de ', ' si ', '|', '« ', 'aucun', 'inconnu', '2'))
        .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length)),
    );
  fc.assert(
    fc.property(damaged, (text) => {
      const { diagnostics, plan } = compileRuleset([{ file: 'regles.attendu', text }]);
      return diagnostics.some((one) => one.severity === 'error' && !one.code.endsWith('-conflict')) === (plan === null);
    }),
    { numRuns: 150 },
  );
});

test('what is said of a rule is said where its words are first tried, in the condition of another', () => {
  expect(
    said(`donnée âge : nombre
donnée majeur : oui ou non

règle bon : oui ou non
  calcul = 5 et majeur
    sans source : essai

règle calcul
  âge + seuil perdu
    sans source : essai
`),
  ).toEqual(['9 unknown-name']);
});

/** What a plan says of each result: its reads, its inputs, its dates, the guarantees that take it down. */
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import type { Plan } from '../../compiler/plan/plan.ts';

const planOf = (text: string, file = 'regles.attendu'): Plan => {
  const { plan, diagnostics } = compileRuleset([{ file, text }]);
  expect(diagnostics.filter((one) => one.severity === 'error').map((one) => one.code)).toEqual([]);
  if (plan === null) throw new Error('no plan');
  return plan;
};

const TEXT = `règlement « Essai »
  date d'application : notification

choix effet
  - rien
  - tout

donnée notification : date
donnée jour de service : date
donnée montant : €
donnée plein : oui ou non

question étendue « Jusqu'où va l'effet ? »
  - lecture large
  - lecture étroite
  retenue : large par « essai » le 1er janvier 2026

règle doublé : €
  reste × 2
  sans source : lu avant d'être déclaré

règle reste : €
  montant × taux, arrondi au centime
  sans source : pour les essais

paramètre taux : %
  10 % depuis le 1er janvier 2024
    sans source : pour les essais
  20 % depuis le 1er janvier 2025
    sans source : pour les essais

règle service : %
  taux en vigueur le jour de service
  sans source : pour les essais

règle sans date : effet
  tout si plein et étendue est large
  sinon rien
  sans source : pour les essais

barème double : %
  rend triple : %
  | plein | double | triple |
  | oui | 2 % | 3 % |
  | non | 4 % | 6 % |
  sans source : pour les essais

garantie reste petit
  reste ≤ 1 000 €

garantie montant positif
  montant ≥ 0 €
`;

test('definitions stand after those they read, whatever the order of the text', () => {
  expect(planOf(TEXT).definitions.map((one) => one.id)).toEqual([
    'taux',
    'reste',
    'doublé',
    'service',
    'sans date',
    'double.lignes',
    'double',
    'triple',
  ]);
});

test('each result says what it reads, directly and in all, and whether the application date chooses it', () => {
  const facts = planOf(TEXT).definitions.map((one) => [one.id, one.reads, one.inputs, one.questions, one.dated]);
  expect(facts).toEqual([
    ['taux', [], ['notification'], [], true],
    ['reste', ['taux'], ['montant', 'notification'], [], true],
    ['doublé', ['reste'], ['montant', 'notification'], [], true],
    ['service', ['taux'], ['jour de service'], [], false],
    ['sans date', [], ['plein'], ['étendue'], false],
    ['double.lignes', [], ['plein'], [], false],
    ['double', ['double.lignes'], ['plein'], [], false],
    ['triple', ['double.lignes'], ['plein'], [], false],
  ]);
});

test('a guarantee takes down what it reads and what is built on it; over données, all that is built on them', () => {
  const taints = planOf(TEXT).definitions.flatMap((one) => (one.taintedBy.length === 0 ? [] : [[one.id, one.taintedBy]]));
  expect(taints).toEqual([
    ['reste', [0, 1]],
    ['doublé', [0, 1]],
  ]);
});

test('two results of one table share a hidden definition; nothing hidden that nobody reads is kept', () => {
  const plan = planOf(TEXT);
  expect(plan.definitions.filter((one) => one.hidden).map((one) => one.id)).toEqual(['double.lignes']);
});

test('the hash follows the text and the names of the files, not their line ends', () => {
  const plan = planOf(TEXT);
  expect(plan.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(planOf(TEXT.replaceAll('\n', '\r\n')).hash).toBe(plan.hash);
  expect(planOf(TEXT.replace('1 000 €', '1 001 €')).hash).not.toBe(plan.hash);
});

test('a plan is plain data: written to a file and read back, it is the same', () => {
  const plan = planOf(TEXT);
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
});

test('a guarantee over a list taints what is said of each of its elements', () => {
  const { definitions } = planOf(`règlement « Listes »
  langue 1

fiche visite
  - durée : h

donnée visites : liste de visites
donnée autres : nombre

garantie peu de visites
  nombre de visites ≤ 2

règle coût : €
  pour chaque visite
  durée × 20 €/h, arrondi au centime
  sans source : essai

règle double : nombre
  autres × 2
  sans source : essai
`);
  expect(definitions.map(({ id, taintedBy }) => [id, taintedBy])).toEqual([
    ['coût', [0]],
    ['double', []],
  ]);
});

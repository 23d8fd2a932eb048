/** Every error in words, in both languages: its reason, the clauses or rows that meet, and where it arose. */
import { describe, expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { errorInFrench, faultInWords } from '../../compiler/interpret/reasons/fault-words.ts';
import type { Fault } from '../../runtime/outcome.ts';

const { plan: made } = compileRuleset([
  {
    file: 'r.attendu',
    text: `règlement « Essai »
  langue 1
  date d'application : jour

donnée jour : date
donnée n : nombre
donnée fin : date, facultatif

règle part : €
  100 € / n, arrondi au centime
    sans source : essai

règle tarif : €
  10 € si n ≤ 5
    sans source : essai
  20 € si n ≥ 5
    sans source : essai
  30 € si n = 5
    sans source : essai

règle datée : €
  depuis le 1er janvier 2024
  10 € si n ≤ 5
    sans source : essai
  20 € si n ≥ 5
    sans source : essai
  depuis le 1er janvier 2025
  part
    sans source : essai

barème échelle : €
  selon n
    | n | échelle |
    | 0 à 2 | 1 € |
    | 2 à 3 | 2 € |
    | 2 à 4 | 3 € |
  sans source : essai

règle mêlée : €
  1 € si n > 0
    sans source : essai
  selon n
    | n | mêlée |
    | 0 à 2 | 1 € |
    | 2 à 3 | 2 € |
  sans source : essai
`,
  },
]);
const plan = made ?? expect.unreachable('the ruleset has errors');

const fault = (kind: Fault['kind'], reason: Fault['detail']['reason'], where: Fault['detail']['where'] = [], definition = 'part'): Fault => ({
  kind,
  definition,
  detail: { reason, where },
});

const bothOf = (one: Fault, own: string | null = 'part'): readonly [string, string] => [
  faultInWords(one, own, plan, 'fr'),
  faultInWords(one, own, plan, 'en'),
];

test.each<readonly [Fault, string, string]>([
  [fault('hole', 'no branch'), 'trou : aucune clause ne s’applique', 'hole: no clause applies'],
  [fault('hole', 'no row'), 'trou : aucune ligne du tableau ne s’applique', 'hole: no row of the table applies'],
  [fault('hole', 'no version'), 'trou : aucune valeur à cette date', 'hole: no value at that date'],
  [fault('hole', 'absent value'), 'trou : une valeur absente est lue', 'hole: an absent value is read'],
  [fault('hole', 'absent value', ['fin']), 'trou : « fin » est « aucun », et sa valeur est lue', 'hole: “fin” is “aucun”, and its value is read'],
  [fault('hole', 'empty list'), 'trou : la liste est vide', 'hole: the list is empty'],
  [fault('hole', 'division by zero'), 'trou : division par zéro', 'hole: division by zero'],
  [fault('conflict', 'tie'), 'conflit : ex æquo', 'conflict: a tie'],
  [fault('conflict', 'several elements'), 'conflit : plusieurs éléments au lieu d’un', 'conflict: several elements instead of one'],
  [fault('overflow', 'number too large'), 'dépassement : nombre trop grand pour être exact', 'overflow: number too large to be exact'],
  [fault('guarantee', 'guarantee not held', ['part']), 'garantie : la garantie n’est pas tenue', 'guarantee: the guarantee does not hold'],
  [
    fault('hole', 'out of bounds', [], 'nul règlement'),
    'trou : une valeur reprise sort de ses bornes',
    'hole: a value taken up is outside its bounds',
  ],
])('%j', (one, fr, en) => {
  expect(bothOf(one)).toEqual([fr, en]);
});

const PLAIN = [
  'conflit : plusieurs clauses ou lignes s’appliquent, avec des valeurs différentes',
  'conflict: several clauses or rows apply, with different values',
];

describe('a conflict', () => {
  test('names the clauses that meet, as they are written, two or more', () => {
    expect(bothOf(fault('conflict', 'different values', [0, 1], 'tarif'), 'tarif')).toEqual([
      'conflit : les clauses « 10 € si n ≤ 5 » et « 20 € si n ≥ 5 » s’appliquent, avec des valeurs différentes',
      'conflict: the clauses “10 € si n ≤ 5” and “20 € si n ≥ 5” apply, with different values',
    ]);
    expect(bothOf(fault('conflict', 'different values', [0, 1, 2], 'tarif'), 'tarif')).toEqual([
      'conflit : les clauses « 10 € si n ≤ 5 », « 20 € si n ≥ 5 » et « 30 € si n = 5 » s’appliquent, avec des valeurs différentes',
      'conflict: the clauses “10 € si n ≤ 5”, “20 € si n ≥ 5” and “30 € si n = 5” apply, with different values',
    ]);
  });

  test('names the rows that meet by their numbers', () => {
    expect(bothOf(fault('conflict', 'different values', [0, 1, 2], 'échelle'), 'échelle')).toEqual([
      'conflit : les lignes 1, 2 et 3 du tableau s’appliquent, avec des valeurs différentes',
      'conflict: rows 1, 2 and 3 of the table apply, with different values',
    ]);
  });

  test.each<readonly [string, Fault]>([
    ['of two versions', fault('conflict', 'different values', [0, 1], 'datée')],
    ['of one clause', fault('conflict', 'different values', [1], 'tarif')],
    ['of a clause that is not there', fault('conflict', 'different values', [0, 7], 'tarif')],
    ['of clauses one of which is a table', fault('conflict', 'different values', [0, 1], 'mêlée')],
    ['of a value without clauses', fault('conflict', 'different values', [0, 1], 'part')],
    ['of no definition', fault('conflict', 'different values', [0, 1], 'rien')],
  ])('%s is said without them', (_, one) => {
    expect(bothOf(one, one.definition)).toEqual(PLAIN);
  });
});

test('an error that arose elsewhere says where, in a cell too', () => {
  const one = fault('hole', 'division by zero');
  expect(bothOf(one, 'tarif')).toEqual(['trou : division par zéro (dans « part »)', 'hole: division by zero (in “part”)']);
  expect(bothOf(one, null)).toEqual(['trou : division par zéro (dans « part »)', 'hole: division by zero (in “part”)']);
  expect([errorInFrench(one, 'tarif', plan), errorInFrench(one, 'part', plan)]).toEqual([
    'erreur : trou (division par zéro, dans « part »)',
    'erreur : trou (division par zéro)',
  ]);
  expect(bothOf(fault('hole', 'division by zero', [], ''), null)).toEqual(['trou : division par zéro', 'hole: division by zero']);
});

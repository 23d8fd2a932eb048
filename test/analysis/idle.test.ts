/** Clauses that no dossier meets are told, and no others. */
import { describe, expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';

const HEAD = `règlement « Essai »
  langue 1
  date d'application : jour

choix ton
  - doux
  - sec
  - neutre

donnée jour : date
donnée n : nombre de 0 à 10
donnée r : €, au moins 0
donnée q : € exact
donnée s : €
donnée seul : oui ou non
donnée ton : ton
donnée fin : date, facultatif
donnée mots : liste de textes

paramètre plafond : €
  sans source : essai
  100 € depuis le 1er janvier 2020

`;

/** The conditions told to be never met, of one rule with these lines. */
function idle(lines: string): readonly string[] {
  const { diagnostics } = compileRuleset([{ file: 'r.attendu', text: `${HEAD}${lines}` }]);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map((one) => rendering(one, 'fr').message);
  expect(errors).toEqual([]);
  return diagnostics.flatMap((one) => (one.code === 'idle-clause' ? [rendering(one, 'fr').message] : []));
}

const rule = (condition: string): string => `règle a : €
  sans source : essai
  10 € si ${condition}
  sinon 20 €
`;

describe('a condition that is true of no dossier is told, in its own words', () => {
  test.each([
    'n = 11',
    'n < 0',
    'n + 1 > 11',
    'r < 0 €',
    'r > 100 € et r < 50 €',
    'seul et non seul',
    'ton = doux et ton = sec',
    'jour ≥ 1er janvier 2027 et jour ≤ 1er janvier 2026',
    'fin = aucun et fin > 1er janvier 2026',
    'mots est vide et nombre de mots > 2',
    '4 ans > 29 ans',
  ])('%s', (condition) => {
    expect(idle(rule(condition))).toEqual([`« ${condition} » n'est vrai pour aucun dossier : ce qui suit ne sert jamais.`]);
  });

  test('of an exception, and of an item of a décompte', () => {
    expect(idle('règle a : €\n  sans source : essai\n  10 €\n  sauf si r < 0 € : 20 €\n')).toEqual([
      "« r < 0 € » n'est vrai pour aucun dossier : ce qui suit ne sert jamais.",
    ]);
    expect(idle('décompte a\n  sans source : essai\n  1 si seul\n  1 si n > 10\n')).toEqual([
      "« n > 10 » n'est vrai pour aucun dossier : ce qui suit ne sert jamais.",
    ]);
  });
});

describe('nothing is told where a dossier may meet it', () => {
  test.each([
    'n = 10',
    'r ≥ 100 € et r < 100,01 €',
    'q > 1 € et q < 1,001 €',
    'r < plafond et s > plafond',
    'fin = aucun ou fin > 1er janvier 2026',
    'jour ≥ 1er janvier 2026 et jour ≤ 1er janvier 2026',
  ])('%s', (condition) => {
    expect(idle(rule(condition))).toEqual([]);
  });

  test('« inconnu » may be oui', () => {
    expect(idle('règle a : oui ou non\n  inconnu\n    sans source : essai\nrègle b : €\n  sans source : essai\n  1 € si a\n  sinon 2 €\n')).toEqual(
      [],
    );
  });
});

describe('a clause that something else always takes the place of is told', () => {
  const written = (lines: string): readonly string[] => idle(`règle a : €\n  sans source : essai\n${lines}`);
  const OTHERWISE = '« sinon » ne sert jamais : dans tous les dossiers, une des lignes au-dessus s’applique.';
  const set = (words: string): string => `« ${words} » ne sert jamais : dans tous les dossiers, une exception prend sa place.`;

  test.each([
    ['a value without a condition', '  10 €\n  sinon 20 €\n'],
    ['a value without a condition that has exceptions', '  10 €\n  sauf si seul : 15 €\n  sinon 20 €\n'],
    ['one condition that all meet', '  10 € si seul ou non seul\n  sinon 20 €\n'],
    ['two that leave nothing', '  10 € si n ≤ 5\n  20 € si n > 5\n  sinon 30 €\n'],
    ['every value of a choix', '  10 € si ton est doux\n  20 € si ton est sec ou neutre\n  sinon 30 €\n'],
    ['what is there and what is not', "  10 € si fin n'existe pas\n  20 € si fin existe\n  sinon 30 €\n"],
  ])('« sinon » below %s', (_, lines) => {
    expect(written(lines)).toEqual([OTHERWISE]);
  });

  test('« sinon » that exceptions leave nothing to, which the clauses would, is told for their sake', () => {
    expect(
      idle('règle a : €\n  sans source : essai\n  10 € si ton est doux\n  sinon 20 €\n  sauf si seul : 30 €\n  sauf si non seul : 40 €\n'),
    ).toEqual([
      '« 10 € si ton est doux » ne sert jamais : dans tous les dossiers, une exception prend sa place.',
      '« 20 € » ne sert jamais : dans tous les dossiers, une exception prend sa place.',
    ]);
  });

  test('a clause whose exceptions leave nothing, and an exception with exceptions of its own', () => {
    expect(written('  10 €\n  sauf si seul : 20 €\n  sauf si non seul : 30 €\n')).toEqual([set('10 €')]);
    expect(written('  10 €\n  sauf si n ≥ 5 (haut) : 20 €\n  sauf à haut, si n > 4 : 30 €\n')).toEqual([set('sauf si n ≥ 5 (haut) : 20 €')]);
  });

  test.each([
    ['  10 € si n < 5\n  20 € si n > 5\n  sinon 30 €\n'],
    ['  10 € si ton est doux\n  20 € si ton est sec\n  sinon 30 €\n'],
    ['  10 € si fin > 1er janvier 2026\n  20 € si fin ≤ 1er janvier 2026\n  sinon 30 €\n'],
    ['  10 €\n  sauf si seul et n > 2 : 20 €\n  sauf si non seul : 30 €\n'],
    ['  10 €\n  sauf si n ≥ 5 (haut) : 20 €\n  sauf à haut, si n > 5 : 30 €\n'],
    ['  10 €\n  sauf si n ≥ 5 (haut) : 20 €\n  sauf à haut, si n ≥ 5 et seul : 30 €\n'],
  ])('nothing of %j', (lines) => {
    expect(written(lines)).toEqual([]);
  });
});

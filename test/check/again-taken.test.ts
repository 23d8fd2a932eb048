import { describe, expect, test } from 'vitest';
import { Again, type Compiled, compileRuleset } from '../../compiler/driver.ts';

/** What is taken up stands in a file of the same name as that of its host, as files of rulesets often do. */
const FILE = 'regles.attendu';

const SCALE = compileRuleset([
  {
    file: FILE,
    text: `règlement « Barème »
  langue 1
  date d'application : jour

donnée jour : date
donnée achats : liste d'achats

fiche achat
  - prix : €
  - jour de l'achat : date

paramètre taux : %
  sans source : e
  10 % depuis le 1er janvier 2020

règle dépense : €
  somme de (prix pour chaque achat de achats)
  sans source : e
`,
  },
]);

/** The findings of the last of these texts, each compiled after the one before, and of that text alone. */
function found(...texts: readonly string[]): readonly [again: readonly string[], fresh: readonly string[]] {
  const again = new Again();
  const imports = new Map([['Barème', SCALE]]);
  const codes = ({ diagnostics }: Compiled): readonly string[] => diagnostics.map(({ code }) => code);
  const compiled = texts.map((text) => codes(compileRuleset([{ file: FILE, text }], imports, again)));
  return [compiled.at(-1) ?? [], codes(compileRuleset([{ file: FILE, text: texts.at(-1) ?? '' }], imports))];
}

describe('beside a ruleset taken up, what is told after a key is what is told of the text alone', () => {
  test('a name that only it declares is unknown here, though a line cannot be read', () => {
    const host = (rounding: string): string => `règlement « Hôte »
  langue 1
  date d'application : jour

reprend « Barème »

règle double : €
  100 € × taux, arrondi ${rounding}
    sans source : e
`;
    const said = ['unexpected-word', 'unknown-name'];
    expect(found(host('au centime'), host('double centime'))).toEqual([said, said]);
  });

  test('a fiche that could not be read is compared with the one taken up as soon as it can', () => {
    const host = (fiche: string): string => `règle

reprend « Barème » comme B

${fiche} achat
  - prix : €

règle total : €
  somme de (prix pour chaque achat de achats)
`;
    const [again, fresh] = found(host('fihe'), host('fiche'));
    expect(again).toEqual(fresh);
    expect(fresh).toContain('wrong-type');
  });
});

test.each(['', ' comme B'])('what it declares stays the same object while the host is typed in (reprend « Barème »%s)', (as) => {
  const host = (amount: string): string => `règlement « Hôte »
  langue 1
  date d'application : jour

reprend « Barème »${as}

règle double : €
  ${amount} € × taux${as === '' ? '' : ' de B'}, arrondi au centime
    sans source : e
`;
  const again = new Again();
  const [id, date] = as === '' ? ['taux', 'donnée jour : date\n'] : ['B.taux', ''];
  const rate = (amount: string): unknown => {
    compileRuleset([{ file: FILE, text: `${host(amount)}\n${date}` }], new Map([['Barème', SCALE]]), again);
    return again.spread?.model.definitions.get(id);
  };
  const first = rate('100');
  expect(first).toBeDefined();
  expect(rate('1000')).toBe(first);
});

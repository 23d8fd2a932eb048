import { test } from 'vitest';
import type { Text } from '../parse/corpus.ts';
import { holds } from './again.ts';

const whole = `règlement « A »
  langue 1

fiche achat
  - montant : €
    sans source : e
  - jour d'achat : date
    sans source : e
  sans source : e

donnée achats : liste d'achats par jour d'achat, au plus 9
  libellé « Les achats »
  sans source : e

donnée seuil : €, facultatif
  sans source : e

choix sorte
  - gros
  - petit

règle part : €
  pour chaque achat
  montant si montant > seuil
  0 € sinon
  sans source : e

règle total : €
  somme de (montant pour chaque achat d'achats dont (montant > 2 €))
  sans source : e

exemples d'achats
  | n° | montant | jour d'achat |
  | A  | 3 €     | 01/03/2026   |
  | B  | 4 €     | 02/03/2026   |

cas « Des achats »
  sans source : e
  | n° | achats | ⇒ total |
  | un | A | 3 € |
  | deux | A ; B | 7 € |
`;

const at = (was: string, now: string): readonly Text[] => [{ file: 'a.attendu', text: whole.replace(was, now) }];
const typed = (was: string, ...now: readonly string[]): void => {
  holds([at('', ''), ...now.map((one) => at(was, one)), at('', ''), ...now.map((one) => at(was, one)).toReversed()]);
};

test('a donnée is what it is from the beginning, whatever is typed in what it says of itself', () => {
  typed('Les achats', 'Les', 'Les a');
  typed('achats par', 'achats');
  typed(', au plus 9', '', ', au plus 8', ', au plus');
  typed(', facultatif', ', fac', '');
  typed('seuil : €', 'seuil : nombre', 'seuil : x', 'seul : €');
  typed('donnée seuil : €, facultatif\n  sans source : e', 'donnée seuil : €, facultatif\n  sans source : ', 'donnée seuil : €, facultatif');
});

test('a fiche is what it is from the beginning, whatever is typed in it', () => {
  typed('  - montant : €\n    sans source : e', '  - montant : €\n    sans source : a', '  - montant : €', "  - montant : €\n    d'après");
  typed('- montant : €', '- montants : €', '- montant : nombre', '- montant : x', '- montant');
  typed('fiche achat\n', 'fiche achat, pluriel achatz\n', 'fiche achate\n');
});

test('examples are what they are from the beginning, whatever is typed in them', () => {
  typed('| B  | 4 €  ', '| C  | 4 €  ', '| A  | 4 €  ', '|    | 4 €  ');
  typed('| A  | 3 €  ', '| A  | 5 €  ', '| A  | 5 x  ', '| A  |      ');
  typed('exemples d', 'exemples de x d');
});

test('the kinds of value are what they are from the beginning, whoever filters by them', () => {
  typed('choix sorte', 'choix montant', 'choix achats dont', 'choix sort');
});

test('what is said of a declaration is said as from the beginning, whatever is then typed in it or beside it', () => {
  const wrongs: readonly (readonly [string, string])[] = [
    ['pour chaque achat\n', 'pour chaque achatt\n'],
    ['donnée seuil : €', 'donnée seuil : x'],
    ['  - montant : €', '  - montant : x'],
    ['choix sorte\n', 'choix achat\n'],
    ['  - petit', '  - gros'],
    ['règle part', 'règle total'],
    ['règle total', 'règle part'],
    ['donnée seuil', 'donnée achats'],
    ['règle total : €', 'règle total : x'],
    ['par jour', 'par jours'],
  ];
  const besides: readonly (readonly [string, string])[] = [
    ['  0 € sinon', '  1 € sinon'],
    ['règle part', 'règle parts'],
    ['règle total', 'règle totaux'],
    ['« Les achats »', '« Achats »'],
    ['| A  | 3 €  ', '| A  | 5 €  '],
  ];
  for (const [at, [was, now]] of wrongs.entries()) {
    const wrong = whole.replace(was, now);
    const texts = besides.flatMap(([here, there]) => [wrong, wrong.replace(here, there)]);
    holds([whole, wrong, `${wrong}// x\n`, ...texts, wrong, whole].map((text) => [{ file: 'a.attendu', text }]));
    for (const [other, more] of wrongs.slice(at + 1, at + 4))
      holds([whole, wrong, wrong.replace(other, more), wrong, whole].map((text) => [{ file: 'a.attendu', text }]));
  }
});

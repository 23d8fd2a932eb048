import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import type { Text } from '../parse/corpus.ts';
import { holds } from './again.ts';

/** A name of several words, `first` and `second` declared beside it, and rules that read it. */
const texts = (first: string, second: string): readonly Text[] => [
  {
    file: 'a.attendu',
    text: `règlement « A »
  langue 1

fiche candidat
  - âge : nombre de 0 à 120

donnée ${first} : liste de candidats, au plus 9
donnée ${second} : nombre de 0 à 9
`,
  },
  {
    file: 'b.attendu',
    text: `langue 1

règle nombre de candidats : nombre
  ${second} + 1
  sans source : essai

règle heures du plan : nombre
  nombre de candidats + ${second}
  sans source : essai

// ${first} stand here, and the words of the plan
règle durée : nombre
  heures du plan
  sans source : essai
`,
  },
];

test('a name that can be cut into others is refused as soon as these are declared, and no longer', () => {
  const apart = texts('retraités', 'heures');
  const cut = texts('candidats', 'heures');
  const codes = [apart, cut, apart].map((text) =>
    compileRuleset(text)
      .diagnostics.filter(({ severity }) => severity === 'error')
      .map(({ code }) => code),
  );
  expect(codes).toEqual([[], ['two-readings'], []]);
  holds([apart, cut, apart]);
  holds([cut, apart, texts('candidates', 'heures'), cut]);
});

test('a block that holds the words of a new name apart says what it said, and one that holds them together is read anew', () => {
  holds([texts('retraités', 'heures'), texts('retraités', 'heures du'), texts('retraités', 'durée du plan'), texts('plan', 'heures')]);
  holds([texts('retraités', 'plan'), texts('retraités', 'le plan'), texts('retraités', 'plan des heures'), texts('heures de plan', 'plan')]);
});

/** A value known although something it was sought in is not: the explanation says so, for every way a rule is written. */
import { describe, expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { sentencesOf } from '../../compiler/interpret/reasons/explain-in-french.ts';
import { explain } from '../../compiler/interpret/reasons/explanation.ts';

const { plan } = compileRuleset([
  {
    file: 'essai.attendu',
    text: `règlement « Essai »
  langue 1
  date d'application : jour

donnée jour : date
donnée seul : oui ou non
donnée malade : oui ou non
donnée âge : nombre de 0 à 120

paramètre taux : €
  sans source : essai
  10 €
  10 € depuis le 1er janvier 2025

règle montant : €
  sans source : essai
  5 € si seul
  5 € si non seul et malade
  5 € si non seul et non malade

règle tarif : €
  sans source : essai
  taux

barème part : €
  sans source : essai
  | âge | part |
  | moins de 60 | 7 € |
  | au moins 60 | 7 € |

décompte points
  sans source : essai
  1 si seul ou malade
  2

`,
  },
]);

/** What is told under the value of a result, a line a sentence. */
function told(result: string, given: Record<string, unknown>): readonly string[] {
  if (plan === null) throw new Error('the ruleset does not compile');
  const decoded = decodeDossier(plan, given);
  const explanation = 'dossier' in decoded ? explain(plan, decoded.dossier, result) : null;
  if (explanation === null) throw new Error(`no ${result}`);
  return sentencesOf(explanation, plan).flatMap(({ says, text }) =>
    says === 'reason' || says === 'value' ? [text.replace(/[\u00a0\u202f]/g, ' ')] : [],
  );
}

const UNMOVED = "Ce qui n'est pas connu n'y change rien.";
const KNOWN = { jour: '2025-03-01', seul: true, malade: false, âge: 70 };

describe('a value that does not hang on what is missing says so', () => {
  test('clauses that all give it', () => {
    expect(told('montant', { malade: true })).toEqual([
      'montant : 5 €.',
      "Peut s'appliquer : « 5 € si seul » ; « seul » n'est pas connu.",
      "Peut s'appliquer : « 5 € si non seul et malade » ; « non seul » n'est pas connu.",
      UNMOVED,
    ]);
  });

  test.each([
    ['tarif', 'rows of dates', {}, 'tarif : 10 €.'],
    ['part', 'rows of a table', {}, 'part : 7 €.'],
  ])('%s: %s', (result, _what, given, value) => {
    const lines = told(result, given);
    expect(lines).toContain(value);
    expect(lines.filter((line) => line === UNMOVED)).toEqual([UNMOVED]);
  });
});

test.each([
  ['montant', KNOWN],
  ['tarif', KNOWN],
  ['part', KNOWN],
  ['points', KNOWN],
  // Not known, it has no value that would not move.
  ['points', { malade: false }],
])('%s is told without it where everything is known, or the value is not', (result, given) => {
  expect(told(result, given)).not.toContain(UNMOVED);
});

/** Each error in words: the same sentence in an evaluation, an explanation and a case. */
import { expect, test } from 'vitest';
import { outcomeInWords } from '../../compiler/cli/results/outcome-words.ts';
import { compileRuleset } from '../../compiler/driver.ts';
import { runCases } from '../../compiler/interpret/cases.ts';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { explain } from '../../compiler/interpret/reasons/explanation.ts';
import { sentencesOf } from '../../compiler/interpret/reasons/explain-in-french.ts';

const TEXT = `règlement « Essai »
  langue 1

donnée n : nombre
donnée fin : date, facultatif
donnée notes : liste de nombres

règle part : €
  100 € / n, arrondi au centime
    sans source : essai

règle double : €
  part × 2
    sans source : essai

règle tard : oui ou non
  fin > 1er mars 2024
    sans source : essai

règle meilleure : nombre
  plus grand de notes
    sans source : essai

barème tarif : €
  selon n
    | n | tarif |
    | 0 à 2 | 1 € |
    | 2 à 3 | 2 € |
  sans source : essai

cas « Tous »
  avec n = 0
  avec fin = aucun
  avec notes = aucun
  | n° | ⇒ part | ⇒ double | ⇒ tard | ⇒ meilleure |
  | 1 | 1 € | 1 € | oui | 1 |
  sans source : essai
`;

const { model, plan: made } = compileRuleset([{ file: 'r.attendu', text: TEXT }]);
const plan = made ?? expect.unreachable('the ruleset has errors');

const dossier = (values: object) => {
  const read = decodeDossier(plan, values);
  return 'dossier' in read ? read.dossier : expect.unreachable('the dossier is refused');
};

/** As `eval` says it, and as the first line of `explain` does. */
function said(result: string, values: object): readonly [string, string] {
  const given = dossier({ n: 0, fin: null, notes: [], ...values });
  const definition = plan.definitions.find(({ name }) => name === result) ?? expect.unreachable(result);
  const explanation = explain(plan, given, definition.id) ?? expect.unreachable(result);
  const last = sentencesOf(explanation, plan)
    .filter(({ depth, says }) => depth === 0 && says === 'value')
    .at(-1);
  return [outcomeInWords(explanation.outcome, { type: definition.type, definition: definition.id }, plan, 'fr'), last?.text ?? ''];
}

test('an error says its reason, and where it arose when that is elsewhere', () => {
  expect(said('part', {})).toEqual(['trou : division par zéro', 'part : erreur : trou (division par zéro).']);
  expect(said('double', {})).toEqual(['trou : division par zéro (dans « part »)', 'double : erreur : trou (division par zéro, dans « part »).']);
  expect(said('meilleure', {})).toEqual(['trou : la liste est vide', 'meilleure : erreur : trou (la liste est vide).']);
});

test('the absent value that is read is named', () => {
  expect(said('tard', {})).toEqual([
    'trou : « fin » est « aucun », et sa valeur est lue',
    'tard : erreur : trou (« fin » est « aucun », et sa valeur est lue).',
  ]);
});

test('rows that meet are rows, by their numbers', () => {
  expect(said('tarif', { n: 2 })).toEqual([
    'conflit : les lignes 1 et 2 du tableau s’appliquent, avec des valeurs différentes',
    'tarif : erreur : conflit (les lignes 1 et 2 du tableau s’appliquent, avec des valeurs différentes).',
  ]);
});

test('a case says the reason of an error it does not expect', () => {
  const [table] = runCases(model, plan).tables;
  expect(table?.rows[0]?.cells.map(({ text }) => text)).toEqual([
    'erreur : trou (division par zéro)',
    'erreur : trou (division par zéro, dans « part »)',
    'erreur : trou (« fin » est « aucun », et sa valeur est lue)',
    'erreur : trou (la liste est vide)',
  ]);
});

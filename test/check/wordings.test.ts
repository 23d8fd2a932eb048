/** What findings say for parameters that few texts give them. */
import { expect, test } from 'vitest';
import type { Params } from '../../dsl/diagnostics/diagnostic.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';
import { nameType } from '../../dsl/check/types.ts';

/** The message and the advice of a code, in both languages. */
const said = (code: string, params: Params): readonly (string | null)[] =>
  (['fr', 'en'] as const).flatMap((language) => {
    const span = { file: 'x', start: 0, end: 0 };
    const { message, hint } = rendering({ code, severity: 'error', span, params, related: [], fixes: [] }, language);
    return [message, hint];
  });

test('how many other situations two clauses may meet in', () => {
  const params = { definition: 'aide', situation: 'a', situationEn: 'a', order: [] };
  const messages = [0, 1, 3].map((more) => said('possible-overlap', { ...params, more }));
  expect(messages).toMatchInlineSnapshot(`
    [
      [
        "« aide » aurait plusieurs réponses quand a. Ce qui est regardé ici est calculé, ou se tient : on ne sait pas si un dossier peut s'y trouver.",
        "Si un dossier le peut, précisez une condition ou écrivez une exception ; sinon, écrivez la condition qui l’exclut.",
        "“aide” would have several answers when a. What is looked at here is computed, or hangs together: whether a dossier can be there is not known.",
        "If one can, narrow a condition or write an exception; if not, write the condition that rules it out.",
      ],
      [
        "« aide » aurait plusieurs réponses quand a, et dans une autre situation. Ce qui est regardé ici est calculé, ou se tient : on ne sait pas si un dossier peut s'y trouver.",
        "Si un dossier le peut, précisez une condition ou écrivez une exception ; sinon, écrivez la condition qui l’exclut.",
        "“aide” would have several answers when a, and in another situation. What is looked at here is computed, or hangs together: whether a dossier can be there is not known.",
        "If one can, narrow a condition or write an exception; if not, write the condition that rules it out.",
      ],
      [
        "« aide » aurait plusieurs réponses quand a, et dans 3 autres situations. Ce qui est regardé ici est calculé, ou se tient : on ne sait pas si un dossier peut s'y trouver.",
        "Si un dossier le peut, précisez une condition ou écrivez une exception ; sinon, écrivez la condition qui l’exclut.",
        "“aide” would have several answers when a, and in 3 other situations. What is looked at here is computed, or hangs together: whether a dossier can be there is not known.",
        "If one can, narrow a condition or write an exception; if not, write the condition that rules it out.",
      ],
    ]
  `);
});

test('a figure out of scope that is not alone', () => {
  const params = { document: 'guide', figures: ['3 €', '5 %'], line: 4, part: 'section' };
  expect([1, 2].map((more) => said('figure-out-of-scope', { ...params, more })[0])).toMatchInlineSnapshot(`
    [
      "Ce passage de « guide » est hors champ, mais il contient « 3 € », « 5 % » et 1 autre (ligne 4) : un montant, un taux, une durée ou une date décide souvent de quelque chose.",
      "Ce passage de « guide » est hors champ, mais il contient « 3 € », « 5 % » et 2 autres (ligne 4) : un montant, un taux, une durée ou une date décide souvent de quelque chose.",
    ]
  `);
  expect(said('figure-out-of-scope', { ...params, more: 2 }).slice(2)).toMatchInlineSnapshot(`
    [
      "This passage of “guide” is out of scope, but it holds “3 €”, “5 %” and 2 others (line 4): an amount, a rate, a duration or a date often decides something.",
      "Transcribe what decides, or say in the reason why the figures (« chiffres ») of this part decide nothing.",
    ]
  `);
});

test('a quotation whose nearest passage has the same words', () => {
  expect(said('quotation-not-found', { document: 'guide', part: 'a b', nearest: 'a b', line: 2, quoted: '', instead: '' })).toMatchInlineSnapshot(`
    [
      "« a b » ne se trouve pas dans « guide ». Passage le plus proche, ligne 2 : « a b ».",
      "Recopiez le passage, ou corrigez une erreur de numérisation dans le document : lire « … » comme « … ».",
      "“a b” is not in “guide”. Nearest passage, line 2: “a b”.",
      "Copy the passage, or correct a scanning error in the document: “lire « … » comme « … »”.",
    ]
  `);
});

test('a name that is a ruleset or a contrôle where a value is needed', () => {
  expect(['control', 'ruleset'].map((found) => said('wrong-kind', { name: 'truc', found, wanted: 'value' }))).toMatchInlineSnapshot(`
    [
      [
        "« truc » est un contrôle ; il faut ici une valeur.",
        "Écrivez « verdict de truc » ou « manquants de truc ».",
        "“truc” is a control; a value is needed here.",
        "Write “verdict de truc” or “manquants de truc”.",
      ],
      [
        "« truc » est un règlement repris ; il faut ici une valeur.",
        "Nommez un de ses résultats : « … de truc ».",
        "“truc” is an imported ruleset; a value is needed here.",
        "Name one of its results: “… de truc”.",
      ],
    ]
  `);
});

test('a name bound in `avec` that nothing there resembles', () => {
  expect(said('not-an-input-there', { name: 'zz', title: 'Barème', suggestions: [] })).toMatchInlineSnapshot(`
    [
      "« zz » n'est pas une donnée du règlement « Barème ».",
      "Vérifiez les données de ce règlement.",
      "“zz” is not an input of the ruleset “Barème”.",
      "Check the inputs of that ruleset.",
    ]
  `);
});

test('a step in plain numbers for what has a unit', () => {
  expect(said('wrong-step', { unit: '€', step: '', over: '' })).toMatchInlineSnapshot(`
    [
      "On ne peut pas arrondir des euros à un pas en nombre.",
      "Écrivez le pas en €.",
      "euros cannot be rounded to a step in plain numbers.",
      "Write the step in €.",
    ]
  `);
});

test('a step for what has a unit too much', () => {
  expect(['jour', 'mois', 'h'].flatMap((over) => said('wrong-step', { unit: `${over}·€`, step: '€', over }).slice(1, 2))).toMatchInlineSnapshot(`
    [
      "Il reste une unité de trop, jour : divisez par un nombre qui la porte, comme « / 365 jours ».",
      "Il reste une unité de trop, mois : divisez par un nombre qui la porte, comme « / 12 mois ».",
      "Il reste une unité de trop, h : divisez par un nombre qui la porte, comme « / 1 h ».",
    ]
  `);
  expect(said('wrong-step', { unit: 'jour·€', step: '€', over: 'jour' })).toMatchInlineSnapshot(`
    [
      "On ne peut pas arrondir des jour·€ à un pas en €.",
      "Il reste une unité de trop, jour : divisez par un nombre qui la porte, comme « / 365 jours ».",
      "jour·€ cannot be rounded to a step in €.",
      "A unit is left over, jour: divide by a number that bears it, as “/ 365 jours”.",
    ]
  `);
});

test('a sentence too long to be read again, or too deep', () => {
  expect(['long', 'deep'].map((how) => said('too-deep', { how, most: 300 })[0])).toMatchInlineSnapshot(`
    [
      "Cette phrase enchaîne plus de 300 signes ou mots de liaison (+, −, ×, et, ou…) : personne ne la relirait.",
      "Cette phrase emboîte trop de parenthèses ou de « de » pour être relue par quelqu’un.",
    ]
  `);
});

test('what is optional, in both languages', () => {
  expect([nameType('optional:number:€', 'fr'), nameType('optional:list:date', 'en')]).toEqual([
    'un nombre en € qui peut manquer',
    'a list (a date per element) that may be absent',
  ]);
});

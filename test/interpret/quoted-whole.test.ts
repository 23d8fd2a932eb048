/** What an explanation quotes: a value with its « de … », and a version that « texte connu au » sets aside with what decides. */
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { explain } from '../../compiler/interpret/reasons/explanation.ts';
import { explainInFrench, sentencesOf } from '../../compiler/interpret/reasons/explain-in-french.ts';
import type { Plan } from '../../compiler/plan/plan.ts';

const SCALE = `règlement « Barème »
  langue 1
  date d'application : jour
  texte connu au : lu le

donnée jour : date
donnée lu le : date, facultatif
donnée note : nombre

règle niveau : nombre
  sans source : essai
  note × 2

paramètre tarif : €
  sans source : essai
  20 € depuis le 1er janvier 2020, connu le 15 décembre 2019
  30 € depuis le 1er janvier 2025, connu le 17 décembre 2024

règle seuil : nombre
  sans source : essai
  depuis le 1er janvier 2020
  2
  depuis le 1er janvier 2025 connu le 17/12/2024
  3 si tarif > 25 €
  sinon 4
`;

const HOST = `règlement « Hôte »
  langue 1

reprend « Barème » comme B
  avec lu le = jour de lecture

fiche visite
  - date : date
  - poids : nombre

donnée visites : liste de visites par date
donnée jour de lecture : date

règle double : nombre
  sans source : essai
  pour chaque visite
  poids × 2

règle haut : nombre
  sans source : essai
  1 si niveau de B > 300
  sinon double du (dernier des visites par date)

règle en tout : nombre
  sans source : essai
  somme du double des visites

règle prix : €
  sans source : essai
  tarif de B
`;

const scale = compileRuleset([{ file: 'b.attendu', text: SCALE }]);
const host = compileRuleset([{ file: 'h.attendu', text: HOST }], new Map([['Barème', scale]]));

function explained(plan: Plan | null, result: string, dossier: object, say = explainInFrench): string {
  if (plan === null) return expect.unreachable('the ruleset has errors');
  const read = decodeDossier(plan, dossier);
  if (!('dossier' in read)) return expect.unreachable(JSON.stringify(read.issues));
  return say(explain(plan, read.dossier, result) ?? expect.unreachable(result), plan);
}

const VISITED = { note: 3, visites: [{ date: '2025-01-01', poids: 4 }], jour: '2025-02-01', 'jour de lecture': '2024-12-16' };

test('what follows « de » is quoted with the name', () => {
  expect(explained(host.plan, 'haut', VISITED).split('\n').slice(-3)).toEqual([
    "  Ne s'applique pas : « 1 si niveau de B > 300 », car « niveau de B > 300 » n'est pas vérifié.",
    "  Aucune autre clause ne s'applique : sinon « double du (dernier des visites par date) ».",
    '  Sans source : essai.',
  ]);
  expect(explained(host.plan, 'en tout', VISITED).split('\n').at(-2)).toBe("  C'est « somme du double des visites ».");
  expect(explained(host.plan, 'prix', VISITED).split('\n').at(-2)).toBe("  C'est « tarif de B ».");
});

test('a version that was not published says so, and then what was known before', () => {
  expect(explained(scale.plan, 'seuil', { jour: '2025-02-01', 'lu le': '2024-12-16' })).toBe(`seuil : 2.
  C'est la version en vigueur depuis le 01/01/2025.
  Ne s'applique pas : « depuis le 1er janvier 2025 connu le 17/12/2024 3 si tarif > 25 € sinon 4 », qui n'était pas publié à la date « lu le ».
  Vaut ce qui était connu avant.
  C'est « 2 ».
  Sans source : essai.`);
  expect(explained(scale.plan, 'tarif', { jour: '2021-02-01', 'lu le': '2019-01-01' }).split('\n').slice(2, 4)).toEqual([
    "  Ne s'applique pas : « 20 € depuis le 1er janvier 2020, connu le 15 décembre 2019 », qui n'était pas publié à la date « lu le ».",
    "  Rien n'était encore publié.",
  ]);
});

test('a day of reading that is not known is named, never the day of publication', () => {
  expect(explained(scale.plan, 'tarif', { jour: '2025-02-01' }).split('\n')[2]).toBe(
    "  Peut s'appliquer : « 30 € depuis le 1er janvier 2025, connu le 17 décembre 2024 » ; « lu le » n'est pas connu.",
  );
  expect(explained(host.plan, 'prix', { ...VISITED, 'jour de lecture': undefined }).split('\n')[2]).toBe(
    "  Peut s'appliquer : « 30 € depuis le 1er janvier 2025, connu le 17 décembre 2024 » ; « lu le de B » n'est pas connu.",
  );
});

test('a version that is published has the reason it would have without « connu le »', () => {
  expect(explained(scale.plan, 'seuil', { jour: '2025-02-01', 'lu le': '2025-01-01' }).split('\n').slice(-3)).toEqual([
    "  C'est la version en vigueur depuis le 01/01/2025.",
    "  S'applique : « 3 si tarif > 25 € ».",
    '  Sans source : essai.',
  ]);
});

test('a version that may apply is a reason, one that was not published is ruled out', () => {
  const says = (result: string, dossier: object): string =>
    explained(scale.plan, result, dossier, (explanation, plan) =>
      sentencesOf(explanation, plan)
        .map((sentence) => sentence.says)
        .join(', '),
    );
  expect(says('tarif', { jour: '2025-02-01', 'lu le': '2024-12-16' })).toBe('value, version, ruled out, version, reason, source');
  expect(says('tarif', { jour: '2025-02-01' })).toBe('value, version, reason, source, needs, needs, needs');
});

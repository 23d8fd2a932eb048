/** Guarantees, and results of each element, where a dossier leaves something out: emitted modules say what the interpreter says. */
import { describe, expect, test } from 'vitest';
import { interpreted } from './agree.ts';
import { emitted } from './emitted.ts';

const TEXT = `règlement « Éléments »
  langue 1

choix ville
  - Lyon
  - Brest
  sans source : essai

fiche visite
  - jour : date
  - prix : €
  - aidée : oui ou non
  sans source : essai

donnée seul : oui ou non
donnée aidé : oui ou non
donnée visites : liste de visites par jour, au plus 5

règle rang : nombre
  1 si seul
    sans source : essai
  sinon 2
    sans source : essai

règle autre rang : nombre
  2 si non seul
    sans source : essai
  sinon 1
    sans source : essai

garantie aidé parce que seul
  seul ou non aidé

garantie rangs différents
  rang ≠ autre rang ou aidé

règle somme des rangs : nombre
  rang + autre rang
    sans source : essai

règle reste : €
  pour chaque visite
  prix si aidée
    sans source : essai
  sinon 0 €
    sans source : essai

règle forfait : €
  pour chaque visite
  3 €
    sans source : essai

règle part : €
  pour chaque visite
  prix, dans la limite de 5 € si seul
    sans source : essai
  sinon 1 €
    sans source : essai

règle frais : €
  pour chaque ville
  4 € si ville est Lyon et aidé
    sans source : essai
  sinon 5 €
    sans source : essai
`;

const made = emitted(TEXT).then(({ plan, exports }) => ({
  plan,
  evaluate: exports['evaluate'] as (dossier: unknown) => { readonly results: Readonly<Record<string, unknown>> }, // every emitted module exports it
}));

const given = (name: string): readonly object[] => [{}, { [name]: true }, { [name]: false }];
const answers = given('seul').flatMap((one) => given('aidé').map((other) => ({ ...one, ...other })));

test('a guarantee spoils what hangs on what it reads where every way to complete the dossier breaks it', async () => {
  const { plan, evaluate } = await made;
  for (const dossier of answers) expect(evaluate(dossier).results).toEqual(interpreted(plan, dossier, {}));
  const ranks = [true, false].map((aidé) => evaluate({ aidé }).results['sommeDesRangs']);
  expect(ranks).toEqual([
    { kind: 'undetermined', needs: [{ kind: 'input', name: 'seul', path: 'seul' }] },
    { kind: 'guarantee', definition: 'rangs différents', detail: { reason: 'guarantee not held', where: ['rangs différents'] } },
  ]);
});

describe('each element has its result', () => {
  const [first, second] = [
    { jour: '2026-01-02', prix: '7', aidée: true },
    { jour: '2026-01-01', prix: '4', aidée: false },
  ];
  test.each<readonly [string, unknown]>([
    ['all given', [first, second]],
    ['none', []],
    ['one without its price', [{ ...first, prix: undefined }, second]],
    ['one that may be helped', [first, { ...second, aidée: undefined }]],
    ['one without its day', [{ ...first, jour: undefined }, second]],
    ['one of which nothing is known', [first, {}]],
    ['a list that is not given', undefined],
  ])('%s', async (_, visites) => {
    const { plan, evaluate } = await made;
    for (const dossier of answers) {
      const whole = { ...dossier, visites };
      expect(evaluate(whole).results).toEqual(interpreted(plan, whole, {}));
    }
  });
});

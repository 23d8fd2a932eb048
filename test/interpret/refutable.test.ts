/** Which guarantees are worth asking before all else: those that the dossier may refute. */
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { sessionOf } from '../../compiler/interpret/evaluate.ts';
import { NEVER, Open, type Shape, type Value, record } from '../../runtime/partial/index.ts';

const TEXT = `règlement « Essai »
  langue 1

fiche achat
  - cher : oui ou non

donnée achats : liste d'achats
donnée ventes : liste d'achats
donnée prêts : liste d'achats
donnée dépense : €

garantie aucun cher
  toutes les achats vérifient (non cher)
  sans source : essai

garantie un cher
  il y a des achats dont cher
  sans source : essai

garantie chers chers
  toutes les (achats dont cher) vérifient (cher)
  sans source : essai

garantie peu
  dépense ≤ 1 000 €
  sans source : essai

garantie peu en tout
  nombre d'achats + nombre de ventes + nombre de prêts ≤ 10
  sans source : essai
`;

const { plan: made, diagnostics } = compileRuleset([{ file: 'r.attendu', text: TEXT }]);
const plan = made ?? expect.unreachable(JSON.stringify(diagnostics.filter(({ severity }) => severity === 'error')));

function machine(json: object, achats?: Value) {
  const read = decodeDossier(plan, json);
  if ('issues' in read) return expect.unreachable(JSON.stringify(read.issues));
  return sessionOf(plan, achats === undefined ? read.dossier : { values: new Map(read.dossier.values).set('achats', achats) }).machine;
}

const names = plan.guarantees.map(({ name }) => name);
const refutable = (json: object, achats?: Value): readonly string[] => names.filter((_, index) => machine(json, achats).mayBeRefuted(index));
const soonKnown = (json: object): readonly string[] => names.filter((_, index) => machine(json).isSoonKnown(index));

/** A list of purchases of which this much is known. */
const list = (...sure: readonly boolean[]): Shape => ({
  kind: 'list',
  items: sure.map((one) => ({ value: record({ cher: true }), sure: one })),
  rest: record({ cher: true }),
  atLeast: 0,
  atMost: null,
  ordered: false,
});
const open = (shape: Shape): Value => new Open(shape, false, [], []);
const OTHERS = ['un cher', 'chers chers', 'peu', 'peu en tout'];

test('a guarantee over all elements of a list may be refuted where one is surely there, any other always', () => {
  expect([refutable({}), refutable({}, open(list())), refutable({}, open(list(false)))]).toEqual([OTHERS, OTHERS, OTHERS]);
  expect([refutable({ achats: [{}] }), refutable({ achats: [] }), refutable({}, open(list(false, true))), refutable({}, open(NEVER))]).toEqual([
    names,
    names,
    names,
    names,
  ]);
});

test('a guarantee is soon known while one list it reads is open, or half of them', () => {
  const ONE = names.slice(0, -1);
  expect([soonKnown({}), soonKnown({ achats: [] }), soonKnown({ achats: [], ventes: [] })]).toEqual([ONE, ONE, names]);
});

/** A dossier written by hand and given to `compute` or `results`, which no reader has looked at: a text outside its choix is refused, never taken for another. */
import { describe, expect, test } from 'vitest';
import { InvalidInput } from '../../runtime/index.ts';
import { emitted } from './emitted.ts';

const RULES = `règlement « À la main »
  langue 1

choix oiseau
  - merle
  - mésange
  - cigogne
  sans source : exemple

fiche passage
  - espèce : oiseau
  - autre espèce : oiseau, facultatif
  - durée : h
  sans source : exemple

fiche tournée
  - chef : texte
  - halte : passage
  sans source : exemple

donnée vu : oiseau
donnée revu : oiseau, facultatif
donnée comptés : liste d'oiseaux
donnée nommés : liste d'oiseaux
donnée passages : liste de passages par durée
donnée tournée : tournée
donnée date : date

question calcul « Que compte-t-on ? »
  sur texte « la base »
  - lecture chacun
  - lecture un seul
  retenue : chacun par « hypothèse » le 21 novembre 2026

document texte
  titre « Texte »

règle espèces : nombre
  nombre de (valeurs distinctes de comptés) + nombre de (valeurs distinctes de (espèce pour chaque passage de passages))
    sans source : x

règle rang : nombre
  1 si vu est merle
    sans source : x
  2 si vu n'est pas merle
    sans source : x

règle poids : nombre
  pour chaque oiseau
  2 si oiseau n'est pas merle
    sans source : x
  3 si oiseau est merle
    sans source : x

règle poids nommé : nombre
  somme de (poids pour chaque oiseau de nommés)
    sans source : x

règle tout compris : nombre
  3 si calcul est chacun et espèce de halte de tournée est merle et revu existe
    sans source : x
  sinon 4
    sans source : x
`;

type Dossier = Readonly<Record<string, unknown>>;
interface Module {
  readonly compute: (dossier: Dossier) => Dossier;
  readonly decode: (input: unknown) => { readonly dossier: Dossier };
  readonly results: (given: Dossier) => Dossier;
}

const OISEAUX = ['merle', 'mésange', 'cigogne'];
const passage = (espece: unknown, place = 1): Dossier => ({
  espece,
  autreEspece: null,
  duree: 100,
  $rank: place - 1,
  $place: place,
  $list: 'passages',
});
const DOSSIER: Dossier = {
  vu: 'merle',
  revu: null,
  comptes: ['merle', 'cigogne', 'merle'],
  nommes: ['merle', 'mésange'],
  passages: [passage('mésange', 2), passage('merle', 1)],
  tournee: { chef: 'A', halte: passage('merle') },
  date: 20_000,
  calcul: 'chacun',
};

/** What `compute`, or `results`, says of a dossier: its results, or the issues it refuses it for. */
async function said(by: 'compute' | 'results', dossier: Dossier, rules = RULES): Promise<unknown> {
  const module = (await emitted(rules)).exports as unknown as Module; // every emitted module exports them
  try {
    return module[by](dossier);
  } catch (error) {
    if (error instanceof InvalidInput) return error.issues;
    throw error;
  }
}

const computed = (changes: Dossier): Promise<unknown> => said('compute', { ...DOSSIER, ...changes });

const refused = (...paths: readonly string[]): unknown => paths.map((path) => ({ path, expected: { kind: 'choice', values: OISEAUX } }));

describe('a text of a dossier written by hand', () => {
  test('counts when it is a value of its choix', async () => {
    expect(await computed({})).toEqual({ especes: 4, rang: 1, poids: [3, 2, 2], poidsNomme: 5, toutCompris: 4 });
    expect(await computed({ revu: 'merle' })).toMatchObject({ toutCompris: 3 });
  });

  test.each([
    [{ vu: 'pie' }, ['vu']],
    [{ vu: undefined }, ['vu']],
    [{ revu: 'Merle' }, ['revu']],
    [{ comptes: ['merle', 'merlf'] }, ['comptés[2]']],
    [{ comptes: ['merle', undefined] }, ['comptés[2]']],
    [{ comptes: [2] }, ['comptés[1]']],
    [{ nommes: ['merle', ''] }, ['nommés[2]']],
    [{ passages: [passage('mésange', 2), passage('pie', 1)] }, ['passages[1].espèce']],
    [{ passages: [{ ...passage('merle'), autreEspece: 'pie' }] }, ['passages[1].autre espèce']],
    [{ tournee: { chef: 'A', halte: passage('pie') } }, ['tournée.halte.espèce']],
    [{ vu: 'pie', nommes: ['geai', 'merle', 'pie'] }, ['vu', 'nommés[1]', 'nommés[3]']],
  ])('is refused by name when it is none: %j', async (changes, paths) => {
    expect(await computed(changes)).toEqual(refused(...paths));
  });

  test.each([new Set(['merle']), 'merle', {}, null])('is not counted in what is no list: %j', async (comptes) => {
    expect(await computed({ comptes })).toEqual([{ path: 'comptés', expected: { kind: 'list' } }]);
  });

  test.each([16, 17, 31])('is counted, or refused, among %i values too', async (many) => {
    const names = Array.from({ length: many }, (_, index) => `oiseau ${String.fromCodePoint(97 + (index % 26))}${'z'.repeat(index % 3)} ${index}`);
    const rules = `règlement « Nombreux »
  langue 1

choix oiseau
${names.map((name) => `  - ${name}\n`).join('')}  sans source : exemple

donnée comptés : liste d'oiseaux

règle espèces : nombre
  nombre de (valeurs distinctes de comptés)
    sans source : x
`;
    expect(await said('compute', { comptes: [...names, ...names] }, rules)).toEqual({ especes: many });
    expect(await said('compute', { comptes: [names[0], 'pie'] }, rules)).toEqual([
      { path: 'comptés[2]', expected: { kind: 'choice', values: names } },
    ]);
  });

  test('that chooses no reading of a question is refused too', async () => {
    expect(await computed({ calcul: 'aucun' })).toEqual([{ path: 'calcul', expected: { kind: 'choice', values: ['chacun', 'un seul'] } }]);
  });
});

describe('a text of a dossier that leaves something out, written by hand', () => {
  const LEFT_OUT = { date: undefined, revu: undefined, tournee: { chef: undefined, halte: undefined } };

  test('counts when it is a value of its choix; what is left out is unknown', async () => {
    const needs = [
      { kind: 'input', name: 'espèce', path: 'tournée.halte.espèce' },
      { kind: 'input', name: 'revu', path: 'revu' },
    ];
    expect(await said('results', { ...DOSSIER, ...LEFT_OUT })).toMatchObject({
      especes: { kind: 'value', value: 4 },
      toutCompris: { kind: 'undetermined', needs },
    });
  });

  test.each([
    [{}, { vu: 'pie' }, ['vu']],
    [LEFT_OUT, { vu: 'pie' }, ['vu']],
    [LEFT_OUT, { comptes: ['merle', 'merlf'] }, ['comptés[2]']],
    [LEFT_OUT, { passages: [{ ...passage('merle'), duree: undefined, autreEspece: 'pie' }] }, ['passages[1].autre espèce']],
  ])('is refused by name when it is none: %j %j', async (left, changes, paths) => {
    expect(await said('results', { ...DOSSIER, ...left, ...changes })).toEqual(refused(...paths));
  });

  test('is refused where it is counted, when nothing else reads it', async () => {
    const rules = `${RULES.slice(0, RULES.indexOf('fiche passage'))}
donnée comptés : liste d'oiseaux
donnée jours : nombre

règle espèces : nombre
  jours + nombre de (valeurs distinctes de comptés)
    sans source : x
`;
    const left = (comptes: readonly string[]): Promise<unknown> => said('results', { comptes, jours: undefined }, rules);
    expect(await left(['merle', 'pie'])).toEqual(refused('comptés[2]'));
    expect(await left(['merle', 'cigogne'])).toMatchObject({ especes: { kind: 'undetermined' } });
  });
});

test('a dossier without a text of a choix is not looked at', async () => {
  const { module } = await emitted(`règlement « Sans choix »
  langue 1

donnée jours : nombre

règle double : nombre
  jours × 2
    sans source : x
`);
  expect(module).not.toContain('holdsChoices');
  expect(module).not.toContain('holdGiven');
  expect(module).not.toContain('no value of its choix');
});

/** `computeInput`: a service reads, checks and computes at once, and nothing that was not looked at is ever computed. */
import { beforeAll, describe, expect, test } from 'vitest';
import { FaultSignal } from '../../runtime/index.ts';
import { emitted } from './emitted.ts';

const RULES = `règlement « D'un coup »
  langue 1

choix oiseau
  - merle
  - mésange
  - cigogne
  sans source : exemple

fiche tournée
  - chef : texte
  - vus : liste d'oiseaux
  sans source : exemple

donnée comptés : liste d'oiseaux, au plus 3
donnée annoncés : liste d'oiseaux
donnée nommés : liste d'oiseaux
donnée tournée : tournée
donnée jours : nombre de 0 à 9

règle espèces : nombre
  nombre de (valeurs distinctes de comptés)
    sans source : x

règle annoncé : oui ou non
  annoncés n'est pas vide
    sans source : x

règle merle nommé : oui ou non
  il y a (nommés dont (oiseau est merle))
    sans source : x

règle merle de la tournée : oui ou non
  il y a ((vus de tournée) dont (oiseau est merle))
    sans source : x

règle part : nombre
  (12 / jours) arrondi à l'unité la plus proche
    sans source : x
`;

type Fields = Readonly<Record<string, unknown>>;
type Computed =
  | { readonly ok: true; readonly values: Fields }
  | { readonly ok: false; readonly issues: readonly unknown[]; readonly unknowns: number; readonly given: Fields | null };

let computeInput: (input: unknown) => Computed;
let decode: (input: unknown) => Computed;
beforeAll(async () => {
  ({ computeInput, decode } = (await emitted(RULES)).exports as never); // every emitted module exports them
});

const INPUT: Fields = {
  comptes: ['merle', 'cigogne', 'merle'],
  annonces: ['mésange'],
  nommes: ['merle'],
  tournee: { chef: 'A', vus: ['merle'] },
  jours: 5,
};
const VALUES = { especes: 2, annonce: true, merleNomme: true, merleDeLaTournee: true, part: 2 };
const french = (): Fields => {
  const { comptes, annonces, nommes, tournee, jours } = INPUT;
  return { comptés: comptes, annoncés: annonces, nommés: nommes, tournée: tournee, jours };
};

describe('a complete dossier', () => {
  test('is computed, under the names of the module or of the rules', () => {
    expect(computeInput(INPUT)).toEqual({ ok: true, values: VALUES });
    expect(computeInput(french())).toEqual({ ok: true, values: VALUES });
    expect(computeInput({ ...INPUT, comptes: [], annonces: [] })).toEqual({ ok: true, values: { ...VALUES, especes: 0, annonce: false } });
  });

  test('on which a rule fails throws its fault, as `compute` does', () => {
    expect(() => computeInput({ ...INPUT, jours: 0 })).toThrow(FaultSignal);
  });
});

describe('what is not right is not computed:', () => {
  test.each<[string, unknown]>([
    ['no object', null],
    ['a list', [INPUT]],
    ['a text of no choix in a list that is only counted', { ...INPUT, comptes: ['merle', 'pie'] }],
    ['… only looked at for being empty', { ...INPUT, annonces: ['pie'] }],
    ['… of which the values are read', { ...INPUT, nommes: ['pie'] }],
    ['… of a fiche', { ...INPUT, tournee: { chef: 'A', vus: ['pie'] } }],
    ['too long a list', { ...INPUT, comptes: ['merle', 'merle', 'merle', 'merle'] }],
    ['a bound passed', { ...INPUT, jours: 10 }],
    ['an unknown key', { ...INPUT, autre: 1 }],
    ['__proto__', JSON.parse(`{"__proto__": {"jours": 1}, ${JSON.stringify(INPUT).slice(1)}`)],
    ['__proto__ in the place of a donnée', JSON.parse(JSON.stringify(INPUT).replace('"jours":5', '"__proto__":{"jours":5}'))],
    ['a dossier that another one lends its données', Object.create(INPUT)],
    ['one that leaves something out', { ...INPUT, jours: undefined }],
  ])('%s', (_, input) => {
    const decoded = decode(input);
    expect(decoded.ok).toBe(false);
    expect(computeInput(input)).toEqual(decoded);
  });

  test('what was left out is told, with what was read, for `results`', () => {
    const { jours: _, ...rest } = INPUT;
    expect(computeInput(rest)).toMatchObject({ ok: false, issues: [], unknowns: 1, given: { comptes: INPUT['comptes'] } });
  });
});

describe('of an object that is none of JSON', () => {
  test('each donnée is asked for once, and what was looked at is what is computed', () => {
    const asked: string[] = [];
    const input = {};
    for (const [name, value] of Object.entries(INPUT)) {
      Object.defineProperty(input, name, {
        enumerable: true,
        get: () => {
          asked.push(name);
          return asked.filter((one) => one === name).length === 1 ? value : 'something else';
        },
      });
    }
    expect(computeInput(input)).toEqual({ ok: true, values: VALUES });
    expect(asked).toEqual(['comptes', 'annonces', 'nommes', 'tournee', 'jours']);
  });

  test('a list that changes after it was looked at changes nothing', () => {
    const lists: Record<string, string[]> = { comptes: ['merle', 'cigogne', 'merle'], annonces: ['mésange'], nommes: ['merle'] };
    const vus = ['merle'];
    const input = {
      ...lists,
      tournee: { chef: 'A', vus },
      get jours() {
        for (const list of [...Object.values(lists), vus]) list.splice(0, list.length, 'pie', 'pie', 'pie', 'pie');
        return 5;
      },
    };
    expect(computeInput(input)).toEqual({ ok: true, values: VALUES });
  });
});

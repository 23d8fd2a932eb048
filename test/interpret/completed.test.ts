/** A dossier with unknowns against every way of completing it: what is known is what all of them give, what is needed is what changes it. */
import { describe, expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { evaluate } from '../../compiler/interpret/evaluate.ts';
import type { Plan } from '../../compiler/plan/plan.ts';

const TEXT = `règlement « Essai »
  langue 1
  date d'application : jour

document guide
  titre « Guide »

choix mode
  - bus
  - train

fiche trajet
  - aller : oui ou non
  - mode : mode
  - rang : nombre

fiche foyer
  - couple : oui ou non
  - enfant : oui ou non

donnée jour : date
donnée autre jour : date
donnée malade : oui ou non
donnée préféré : mode, facultatif
donnée foyer : foyer
donnée trajets : liste de trajets
donnée retours : liste de trajets

question lecture « Laquelle ? »
  sur guide « laquelle »
  - lecture large
  - lecture stricte
  retenue : aucune

paramètre taux : nombre
  1 depuis le 1er janvier 2024
  2 depuis le 1er janvier 2025
  sans source : essai

règle prix : nombre
  pour chaque trajet
  rang × 2 si aller
  rang si non aller et mode est bus
  sinon 0
  sans source : essai

règle seulement : nombre
  pour chaque trajet
  base + rang si malade
  sinon base
  sans source : essai
  où base = rang + nombre de trajets dont aller

règle total : nombre
  somme du prix des trajets
  sans source : essai

règle double : nombre
  total + total
  sans source : essai

règle loin : oui ou non
  total ≥ 5
  sans source : essai

règle allers : nombre
  nombre de trajets dont aller
  sans source : essai

règle chacun : oui ou non
  toutes les trajets vérifient (aller ou non aller)
  sans source : essai

règle retour : oui ou non
  retours dont (aller et rang > 1) n'est pas vide
  sans source : essai

règle couple avec enfant : oui ou non
  couple de foyer et enfant de foyer
  sans source : essai

règle foyer seul : oui ou non
  non couple de foyer
  sans source : essai

règle autre taux : nombre
  taux en vigueur le autre jour si malade
  sinon taux
  sans source : essai

règle sorte : nombre
  1 si préféré existe et préféré est bus
  2 si préféré existe et préféré est train
  sinon 3
  sans source : essai

règle lue : nombre
  total si lecture est large
  0 si lecture est stricte
  sans source : essai

règle jamais : oui ou non
  malade et non malade
  sans source : essai

règle fragile : nombre
  10 / total, arrondi à l'unité
  sans source : essai

garantie sobre
  total ≤ 6
  sans source : essai
`;

const compiled = compileRuleset([{ file: 'essai.attendu', text: TEXT }]);

function plan(): Plan {
  const errors = compiled.diagnostics.filter(({ severity }) => severity === 'error');
  if (compiled.plan === null) throw new Error(JSON.stringify(errors));
  return compiled.plan;
}

type Json = { readonly [key: string]: unknown };

/** Something left out of a dossier: what stands for it in a complete one, by its path. */
interface Hole {
  readonly path: string;
  readonly values: readonly unknown[];
  readonly put: (dossier: Json, value: unknown) => Json;
}

const YES_NO = [true, false];
const at = (input: string, values: readonly unknown[] = YES_NO): Hole => ({
  path: input,
  values,
  put: (dossier, value) => ({ ...dossier, [input]: value }),
});
const field = (input: string, name: string): Hole => ({
  path: `${input}.${name}`,
  values: YES_NO,
  put: (dossier, value) => ({ ...dossier, [input]: { ...(dossier[input] as Json), [name]: value } }),
});
const element = (input: string, index: number, name: string, values: readonly unknown[] = YES_NO): Hole => ({
  path: `${input}[${index + 1}].${name}`,
  values,
  put: (dossier, value) => ({
    ...dossier,
    [input]: (dossier[input] as readonly Json[]).map((one, place) => (place === index ? { ...one, [name]: value } : one)),
  }),
});
const LECTURE: Hole = { path: 'lecture', values: ['large', 'stricte'], put: (dossier, value) => ({ ...dossier, lecture: value }) };

interface Said {
  readonly said: string;
  readonly needs: readonly string[] | null;
}

/** Outcomes by result, and by element where there are several, as texts. */
function outcomes({ lecture, ...dossier }: Json): ReadonlyMap<string, Said> {
  const decoded = decodeDossier(plan(), dossier);
  if ('issues' in decoded) throw new Error(JSON.stringify(decoded.issues));
  const { results } = evaluate(plan(), decoded.dossier, typeof lecture === 'string' ? { readings: { lecture } } : {});
  return new Map(
    Object.entries(results).flatMap(([name, result]) =>
      ('elements' in result ? result.elements : [{ of: [], outcome: result.outcome }]).map(({ of, outcome }) => [
        [name, ...of].join(' '),
        {
          said: outcome.kind === 'value' ? JSON.stringify(outcome.value) : outcome.kind,
          needs: outcome.kind === 'undetermined' ? outcome.needs.map(({ path }) => path).sort() : null,
        },
      ]),
    ),
  );
}

/** What the results should be, by trying everything. */
function expected(dossier: Json, holes: readonly Hole[]): ReadonlyMap<string, Said> {
  const ways = holes.reduce<readonly (readonly unknown[])[]>(
    (found, hole) => found.flatMap((before) => hole.values.map((value) => [...before, value])),
    [[]],
  );
  const completed = ways.map((way) => ({ way, results: outcomes(holes.reduce((found, hole, place) => hole.put(found, way[place]), dossier)) }));
  const oneOf = (name: string): Said => {
    const said = completed.map(({ way, results }) => ({ way, said: results.get(name)?.said ?? '' }));
    const [first] = said;
    if (first !== undefined && said.every((one) => one.said === first.said)) return { said: first.said, needs: null };
    const matters = (place: number): boolean =>
      said.some((one) =>
        said.some((other) => one.said !== other.said && one.way.every((value, where) => where === place || value === other.way[where])),
      );
    const needs = holes.filter((_, place) => matters(place)).map(({ path }) => path);
    return { said: 'undetermined', needs: needs.sort() };
  };
  return new Map([...(completed[0]?.results.keys() ?? [])].map((name) => [name, oneOf(name)]));
}

const COMPLETE: Json = {
  jour: '2025-06-01',
  'autre jour': '2024-06-01',
  malade: false,
  préféré: null,
  foyer: { couple: true, enfant: false },
  trajets: [
    { aller: true, mode: 'bus', rang: 1 },
    { aller: false, mode: 'train', rang: 2 },
  ],
  retours: [{ aller: true, mode: 'bus', rang: 2 }],
  lecture: 'large',
};

/** The dossier without these. */
const without = (holes: readonly Hole[]): Json => {
  const drop = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(drop);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => (inner === GONE ? [] : [[name, drop(inner)]])));
  };
  return drop(holes.reduce((found, hole) => hole.put(found, GONE), COMPLETE)) as Json;
};
const GONE = Symbol('gone');

describe('what is known of a dossier is what every way of completing it gives', () => {
  test.each<readonly [string, readonly Hole[]]>([
    ['an oui/non', [at('malade')]],
    ['a field of a record', [field('foyer', 'couple')]],
    ['both fields of a record', [field('foyer', 'couple'), field('foyer', 'enfant')]],
    ['an optional choix', [at('préféré', ['bus', 'train', null])]],
    ['a question', [LECTURE]],
    ['a field of an element', [element('trajets', 0, 'aller')]],
    ['fields of two elements', [element('trajets', 0, 'aller'), element('trajets', 1, 'aller')]],
    ['fields of one element', [element('trajets', 0, 'aller'), element('trajets', 0, 'mode', ['bus', 'train'])]],
    ['fields of elements of two lists', [element('trajets', 0, 'aller'), element('retours', 0, 'aller')]],
    ['a question and an element it decides on', [LECTURE, element('trajets', 0, 'aller')]],
    [
      'several of all kinds',
      [at('malade'), field('foyer', 'enfant'), element('trajets', 0, 'aller'), element('trajets', 1, 'mode', ['bus', 'train']), LECTURE],
    ],
  ])('%s', (_, holes) => {
    const dossier = without(holes);
    expect(Object.fromEntries(outcomes(dossier))).toEqual(Object.fromEntries(expected(dossier, holes)));
  });
});

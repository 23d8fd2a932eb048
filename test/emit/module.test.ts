import { afterAll, describe, expect, test } from 'vitest';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import { constantOf } from '../../compiler/emit/typescript/text/names.ts';
import { interpreted } from './agree.ts';
import { byName, emitted, planOf } from './emitted.ts';
import { formatted } from './formatted.ts';
import { createChecker } from './tscheck.ts';

const checker = createChecker();
afterAll(() => checker.close());

const HEAD = `règlement « Modules »
  langue 1

choix oiseau
  - merle
  - mésange
  - cigogne
  sans source : exemple

fiche visite
  - jour : date
  sans source : exemple

fiche passage
  - jour du passage : date
  - compté : oui ou non
  sans source : exemple

fiche tournée
  - quartier : texte
  - départ : passage
  sans source : exemple
`;

/** Rules of which TypeScript knows more than the emitter may think. */
const TYPED: readonly { readonly title: string; readonly rules: string }[] = [
  {
    title: 'a sum over the values of a choix',
    rules: `
règle poids : nombre
  pour chaque oiseau
  1
    sans source : x
  2 si oiseau est cigogne
    sans source : x

règle total : nombre
  somme de (poids pour chaque oiseau)
    sans source : x
`,
  },
  {
    title: 'an element that only the name of a hole mentions',
    rules: `
donnée beau temps : oui ou non

règle oiseau visible : oui ou non
  pour chaque oiseau
  oui si beau temps
    sans source : x
`,
  },
  {
    title: 'a choix that a guard has already settled',
    rules: `
donnée vu : oiseau

règle rang : nombre
  1 si vu est merle
    sans source : x
  2 si vu n'est pas merle et vu n'est pas cigogne
    sans source : x
  sinon 3
    sans source : x
`,
  },
  {
    title: 'a text asked to be two things at once',
    rules: `
donnée programme : texte

règle les deux : oui ou non
  programme = « Sortir + » et programme = « Alpha »
    sans source : x
`,
  },
  {
    title: 'a choix that is always the same, compared with another',
    rules: `
règle usuel : oiseau
  mésange
    sans source : x

règle rare : oui ou non
  usuel est cigogne
    sans source : x
`,
  },
  {
    title: 'a column that applies to one value only, and asks for another',
    rules: `
donnée vu : oiseau
donnée jours : nombre

barème rang : nombre
  | vu si vu est merle | jours | rang |
  | cigogne | 1 à 5 | 3 |
  | merle ou cigogne | 3 et plus | 4 |
    sans source : x
`,
  },
  {
    title: 'a definition that no rule reads in the end',
    rules: `
donnée jours : nombre

règle usuel : oiseau
  mésange
    sans source : x

règle détail : nombre
  jours + 1
    sans source : x

règle rare : oui ou non
  usuel est cigogne et détail ≥ 2
    sans source : x
`,
  },
  {
    title: 'an optional donnée that a guard has found, read again for each element',
    rules: `
donnée arrêt : date, facultatif
donnée visites : liste de visites

règle visites comptées : nombre
  0 si arrêt n'existe pas
    sans source : x
  nombre de (visites dont (jour ≥ arrêt)) si arrêt existe
    sans source : x
`,
  },
  {
    title: 'a fiche written out that is also the element of a donnée list',
    rules: `
donnée vu : oiseau
donnée passages : liste de passages

barème passage type : passage
  | vu | passage type |
  | merle | 01/01/2025, oui |
  | mésange | 02/01/2025, non |
  | cigogne | 03/01/2025, vu est merle |
    sans source : x
`,
  },
  {
    title: 'an exception that asks what the clause it excepts asks, and more that is always so',
    rules: `
donnée vu : oiseau

règle abri : nombre
  1 si vu est merle (nid)
    sans source : x
  sauf à nid, si vu est merle et (vu est merle ou cigogne) : 2
    sans source : x
  sauf à nid, si vu est cigogne : 2
    sans source : x
  2 si vu est cigogne
    sans source : x

règle refuge : nombre
  1 si vu est merle (gîte)
    sans source : x
  sauf à gîte, si vu est merle et 1 ≠ 2 : 2
    sans source : x
  2 si vu est cigogne
    sans source : x
  3 si vu est merle ou cigogne
    sans source : x
`,
  },
  {
    title: 'a guard named by a constant that settles a choix by a contrary or by each of its alternatives',
    rules: `
donnée vu : oiseau
donnée jours : nombre
donnée abri : oui ou non

règle contraire : oui ou non
  jours > 2 si (vu n'est pas merle) ou abri
    sans source : x
  vu n'est pas cigogne si non ((vu n'est pas merle) ou abri)
    sans source : x
  oui si jours > 4
    sans source : x

règle alternatives : oui ou non
  vu est cigogne si ((vu est merle) et jours > 2) ou ((vu est mésange) et abri)
    sans source : x
  oui si jours > 4
    sans source : x

règle contraire des deux : oui ou non
  vu est merle si non (((vu est merle) ou abri) et ((vu est merle) ou jours > 2))
    sans source : x
  oui si jours > 4
    sans source : x
`,
  },
  {
    title: 'a text found to be one is compared with another',
    rules: `
donnée mot : texte
donnée abri : oui ou non

règle autre : oui ou non
  abri si mot ≠ « Alpha »
    sans source : x
  mot = « Bêta » si non (mot ≠ « Alpha »)
    sans source : x
`,
  },
  {
    title: 'a délai that is « sans objet » of every value of a choix',
    rules: `
choix profil
  - argile
  - schiste

donnée sol : profil
donnée départ : date

délai retour
  au plus tard 8 jours après départ
    sans source : x
  au plus tôt départ
    sans source : x
  sans objet si sol est argile ou schiste
    sans source : x
`,
  },
];

describe('type-checks strictly:', () => {
  test.each(TYPED)('$title', ({ rules }) => {
    expect(checker.check(byName(emitTypeScript(planOf(`${HEAD}${rules}`), 'modules')))).toEqual([]);
  });
});

describe('the files of a module', () => {
  test('the one that is opened holds the rules and the evaluators; what makes them run stands beside it', () => {
    const files = emitTypeScript(planOf(`${HEAD}${TYPED[0]?.rules ?? ''}`), 'modules');
    expect(files.map(({ file }) => file)).toEqual(['modules.ts', 'modules.types.ts', 'modules.data.ts', 'modules.edge.ts', 'modules.partial.ts']);
    const declared = [...(files[0]?.text ?? '').matchAll(/^(?:export )?(?:function|const) (\w+)/gm)].map(([, name]) => name);
    expect(declared).toEqual([
      'ruleset',
      'poids',
      'total',
      'compute',
      'computeInput',
      'evaluate',
      'evaluateOrThrow',
      'decode',
      'evaluateOne',
      'knownResults',
      'results',
      'EACH',
    ]);
  });

  test('what another of them reads is laid out with its « export »', async () => {
    const rules = `
donnée prix : €
donnée vu : oiseau

règle prix double : €
  prix × 2
    sans source : x

règle oiseau commun : oui ou non
  vu est merle
    sans source : x

garantie prix honnête
  prix double ≥ prix
`;
    const files = emitTypeScript(planOf(`${HEAD}${rules}`), 'modules');
    const [, , , , partial] = files;
    expect(partial?.text).toContain('export const RULES: OpenRules<Gives> = {\n  inputs: INPUTS,\n  gives,\n');
    for (const { text } of files) expect(text).toBe(await formatted('module.ts', text, 120));
  });

  test('the module gives its types and its data too', async () => {
    const { exports } = await emitted(`${HEAD}${TYPED[2]?.rules ?? ''}`);
    expect(Object.keys(exports).sort()).toEqual([
      'compute',
      'computeInput',
      'decode',
      'evaluate',
      'evaluateOne',
      'evaluateOrThrow',
      'parameters',
      'questions',
      'restsOn',
      'results',
      'ruleset',
    ]);
  });
});

describe('names and words of what stands beside the rules', () => {
  test.each([
    ['seuilDeDiversification', 'SEUIL_DE_DIVERSIFICATION'],
    ['suiteADonner', 'SUITE_A_DONNER'],
    ['arretDUnPlan2', 'ARRET_D_UN_PLAN2'],
    ['plafondGIRMax', 'PLAFOND_GIRMAX'],
  ])('a constant is named by words, of one letter too: %s', (name, constant) => expect(constantOf(name)).toBe(constant));

  test('a function that reads numbers says which', () => {
    const rules = `
donnée rang : nombre
donnée âge : nombre de 0 à 120
donnée prix : €, au moins 0
donnée taux : % à 1 décimale, au plus 12,5
donnée tarif : €/h de 1 à 9,95

règle total : nombre
  rang + âge
    sans source : x
`;
    const edge = byName(emitTypeScript(planOf(`${HEAD}${rules}`), 'modules'))['modules.edge.ts'] ?? '';
    expect([...edge.matchAll(/\/\*\* (.*) \*\/\nfunction readNumber/g)].map(([, words]) => words)).toEqual([
      'A whole number.',
      'A whole number from 0 to 120.',
      'A number of at most 2 decimals, 0 or more.',
      'A number of at most 1 decimal, 12.5 or less.',
      'A number of at most 2 decimals from 1 to 9.95.',
    ]);
  });
});

describe('what a caller asks and reads', () => {
  const COST = `${HEAD}
donnée tarif : €/h
donnée nombre d'heures : nombre

règle coût estimé : €
  tarif × 10 h
    sans source : x

règle heures comptées : nombre
  nombre d'heures
    sans source : x
`;

  test('a result that is not there is refused by name, with the nearest ones', async () => {
    const { exports } = await emitted(COST);
    const evaluateOne = exports['evaluateOne'] as (name: string, input: unknown) => unknown; // every emitted module exports it
    const asked = (name: string) => (): unknown => evaluateOne(name, {});
    expect(evaluateOne('coutEstime', { tarif: '34.50' })).toEqual({ ok: true, result: { kind: 'value', value: '345.00' } });
    expect(asked('coût estimé')).toThrow(new RangeError('no result "coût estimé"; did you mean "coutEstime"?'));
    expect(asked('heureComptée')).toThrow(new RangeError('no result "heureComptée"; did you mean "heuresComptees"?'));
    for (const name of ['nope', 'toString', '__proto__', ''])
      expect(asked(name)).toThrow(new RangeError(`no result "${name}": a result is asked for by a key of \`Results\``));
  });

  test('comments on JSON say what JSON holds, those on inner values their scale', () => {
    const types = byName(emitTypeScript(planOf(COST), 'modules'))['modules.types.ts'] ?? '';
    const members = (name: string): string => types.split(`export interface ${name} {\n`)[1]?.split('}')[0] ?? '';
    expect(members('Input')).toBe(
      "  /** tarif (€/h, 2 décimales au plus) */\n  readonly tarif?: number | string;\n  /** nombre d'heures */\n  readonly nombreDHeures?: number | string;\n",
    );
    expect(members('Output')).toBe(
      '  /** règle coût estimé (€, texte à 2 décimales) */\n  readonly coutEstime: string;\n  /** règle heures comptées */\n  readonly heuresComptees: number;\n',
    );
    expect(members('Dossier')).toBe(
      "  /** tarif (€/h × 100) */\n  readonly tarif: number;\n  /** nombre d'heures */\n  readonly nombreDHeures: number;\n",
    );
  });

  test('a whole number may be given as text, as its type says', async () => {
    const { exports } = await emitted(COST);
    const evaluateOne = exports['evaluateOne'] as (name: string, input: unknown) => unknown; // every emitted module exports it
    expect(evaluateOne('heuresComptees', { nombreDHeures: '12' })).toEqual({ ok: true, result: { kind: 'value', value: 12 } });
  });
});

describe('a fiche written out by a rule', () => {
  const WRITTEN = `${HEAD}
donnée vu : oiseau
donnée passages : liste de passages

barème passage type : passage
  | vu | passage type |
  | merle | 01/01/2025, vu est merle |
  | mésange ou cigogne | 02/01/2025, non |
    sans source : x

barème tournée type : tournée
  | vu | tournée type |
  | merle | « Nord », passage type |
  | mésange ou cigogne | « Sud », passage type |
    sans source : x

règle précédents : nombre
  nombre de (passages précédant passage type)
    sans source : x

règle suivants : nombre
  nombre de (passages suivant départ de tournée type)
    sans source : x
`;
  const passageType = { jourDuPassage: '2025-01-01', compte: true };
  const results = {
    passageType: { kind: 'value', value: passageType },
    tourneeType: { kind: 'value', value: { quartier: 'Nord', depart: passageType } },
    precedents: { kind: 'value', value: 0 },
    suivants: { kind: 'value', value: 0 },
  };

  test.each([
    [
      'that gives everything',
      [
        { jourDuPassage: '2024-12-31', compte: true },
        { jourDuPassage: '2025-01-02', compte: true },
      ],
    ],
    ['that leaves something out', [{ jourDuPassage: '2024-12-31' }, {}]],
  ])('stands in no donnée list, so that nothing comes before or after it: a dossier %s', async (_, passages) => {
    const input = { vu: 'merle', passages };
    const { plan, exports } = await emitted(WRITTEN);
    const evaluate = exports['evaluate'] as (input: unknown) => { readonly results: unknown }; // every emitted module exports it
    expect(evaluate(input).results).toEqual(results);
    expect(interpreted(plan, input, {})).toEqual(results);
  });
});

test('a guard that takes statements is called as its clause is', async () => {
  const { module } = await emitted(`${HEAD}
donnée a : oui ou non
donnée b : oui ou non
donnée côté : nombre

règle prix : nombre
  où aire = côté × côté
  1 si a et (aire > 3 ou aire < 1) (grande)
    sans source : x
  1 si b
    sans source : x
  sauf à grande, si b et a : 2
    sans source : x
`);
  const rule = module.split('function prix')[1]?.split('\n}\n')[0] ?? '';
  expect(rule).toContain('let grande = false;');
  expect(rule).not.toContain('tout');
});

test('clauses that hold together must agree: one value, a conflict that names all that hold, a hole, or the other value', async () => {
  const rules = `${HEAD}
donnée a : oui ou non
donnée b : oui ou non

règle sans autre : nombre
  1 si a
    sans source : x
  1 si b
    sans source : x
  2 si a et b
    sans source : x

règle avec autre : nombre
  1 si a
    sans source : x
  2 si b
    sans source : x
  sinon 3
    sans source : x
`;
  const { exports } = await emitted(rules);
  const evaluate = exports['evaluate'] as (input: unknown) => { readonly results: Readonly<Record<string, unknown>> }; // every emitted module exports it
  const conflict = (definition: string, where: readonly number[]): unknown => ({
    kind: 'conflict',
    definition,
    detail: { reason: 'different values', where },
  });
  expect(evaluate({ a: true, b: false }).results).toEqual({ sansAutre: { kind: 'value', value: 1 }, avecAutre: { kind: 'value', value: 1 } });
  expect(evaluate({ a: true, b: true }).results).toEqual({ sansAutre: conflict('sans autre', [0, 1, 2]), avecAutre: conflict('avec autre', [0, 1]) });
  expect(evaluate({ a: false, b: false }).results).toEqual({
    sansAutre: { kind: 'hole', definition: 'sans autre', detail: { reason: 'no branch', where: [] } },
    avecAutre: { kind: 'value', value: 3 },
  });
});

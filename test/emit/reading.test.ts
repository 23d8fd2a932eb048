import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import { describeIssue } from '../../runtime/input/issue-text.ts';
import type { Issue } from '../../runtime/input/edge.ts';
import { dossiers } from './agree.ts';
import { emitted, importModule, planOf } from './emitted.ts';

const RULES = `règlement « Lecture »
  langue 1

choix mode
  - emploi direct
  - prestataire d'aide
  sans source : exemple

fiche visite
  - jour de visite : date
  - durée : h, au moins 0 h
  - motif : texte, facultatif
  sans source : exemple

fiche foyer
  - nombre de parts : nombre de 1 à 9
  - visites reçues : liste de visites
  sans source : exemple

donnée date d'effet : date
donnée mode retenu : mode
donnée modes essayés : liste de modes
donnée montant : €, de 0 € à 500 €
donnée présence : période
donnée visites : liste de visites par jour de visite, au plus 3
donnée majeur : oui ou non, facultatif
donnée foyer : foyer

question base du calcul « Sur quoi compter ? »
  sur texte « la base »
  - lecture jours
  - lecture mois
  retenue : jours par « hypothèse » le 21 novembre 2026

document texte
  titre « Texte »

règle reste : €
  500 € − montant
    sans source : exemple
`;

interface Module {
  readonly decode: (input: unknown, options?: { readonly readings?: unknown }) => Decoded;
  readonly evaluate: (input: unknown, options?: { readonly readings?: unknown }) => { readonly ok: boolean; readonly issues?: readonly Issue[] };
}
type Decoded =
  | { readonly ok: true; readonly dossier: unknown }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly unknowns: number };

const plan = planOf(RULES);
let module: Module;
beforeAll(async () => {
  module = (await importModule(emitTypeScript(plan, 'regles'))) as unknown as Module; // every emitted module exports them
});
const decode: Module['decode'] = (...given) => module.decode(...given);
const evaluate: Module['evaluate'] = (...given) => module.evaluate(...given);

const COMPLETE = {
  dateDEffet: '2026-01-31',
  modeRetenu: "prestataire d'aide",
  modesEssayes: ['emploi direct'],
  montant: '12.50',
  presence: { start: '2026-01-01', end: '2026-03-31' },
  visites: [
    { jourDeVisite: '2026-02-02', duree: 2, motif: null },
    { jourDeVisite: '2026-02-01', duree: '1.25', motif: 'suivi' },
  ],
  majeur: null,
  foyer: { nombreDeParts: 2, visitesRecues: [{ jourDeVisite: '2026-02-03', duree: 1, motif: null }] },
};

/** The same dossier under French names. */
function inFrench(json: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(json)) return json.map((item) => inFrench(item, names));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [names.get(key) ?? key, inFrench(value, names)]));
}

const NAMES = new Map([
  ...Object.values(plan.inputs).map(({ name, emitted: key }): [string, string] => [key, name]),
  ...Object.values(plan.fiches).flatMap(({ fields }) => fields.map(({ name, emitted: key }): [string, string] => [key, name])),
]);

/** What both readers find wrong, in one form. */
const issuesOf = (input: unknown): { readonly emitted: unknown; readonly interpreted: unknown } => {
  const read = decode(input);
  const decoded = decodeDossier(plan, input);
  const plain = (issues: readonly Issue[]): unknown => issues.map(({ path, expected }) => ({ path, expected }));
  return { emitted: read.ok ? [] : plain(read.issues), interpreted: 'issues' in decoded ? plain(decoded.issues) : [] };
};

describe('a dossier', () => {
  test('is the same under French names as under those of the module, sorted lists and places included', () => {
    const read = decode(COMPLETE);
    expect(read).toMatchObject({ ok: true, dossier: { montant: 1250, visites: [{ $place: 2, $rank: 0, $list: 'visites' }, { $place: 1 }] } });
    expect(decode(inFrench(COMPLETE, NAMES))).toEqual(read);
    expect(read).toMatchObject({ dossier: { foyer: { visitesRecues: [{ $list: 'foyer.visites reçues', $place: 1 }] } } });
  });

  test('is no Map, Date or Set, which hold no field: read as empty, all they hold would be lost; an object of a class is one', () => {
    for (const given of [new Map([['montant', '12.50']]), new Date(0), new Set([1])]) {
      const refused = [{ path: '', expected: { kind: 'record' } }];
      expect(issuesOf(given)).toEqual({ emitted: refused, interpreted: refused });
      const within = [{ path: 'foyer', expected: { kind: 'record' } }];
      expect(issuesOf({ ...COMPLETE, foyer: given })).toEqual({ emitted: within, interpreted: within });
    }
    class Held {
      readonly montant = '12.50';
    }
    for (const given of [{}, Object.create(null), new Held()]) expect(issuesOf(given)).toEqual({ emitted: [], interpreted: [] });
  });

  test('random, complete or not, is the same read at first sight and by its French names', () => {
    for (const unknown of [0, 10]) {
      for (const dossier of fc.sample(dossiers(plan, { unknown, longest: 3 }), { numRuns: 60, seed: 7 })) {
        expect({ dossier, read: decode(inFrench(dossier, NAMES)) }).toEqual({ dossier, read: decode(dossier) });
      }
    }
  });

  test('may be typed with the apostrophes and spaces of Word', () => {
    const { dateDEffet, modeRetenu: _, ...rest } = COMPLETE;
    const typed = { ...rest, 'date d’effet': dateDEffet, 'mode \u00a0retenu': 'prestataire  d’\u200baide' };
    expect(decode(typed)).toEqual(decode(COMPLETE));
    expect(issuesOf(typed)).toEqual({ emitted: [], interpreted: [] });
  });

  test('that holds a question is told to choose its reading apart', () => {
    const { issues } = evaluate({ ...COMPLETE, 'base  du calcul': 'mois' });
    expect((issues ?? []).map((issue) => [describeIssue(issue), describeIssue(issue, 'en')])).toEqual([
      [
        `base  du calcul : c'est une question, pas une donnée : sa lecture se choisit à part, par --reading "base du calcul=jours" (readings pour un module)`,
        'base  du calcul: this is a question, not an input: its reading is chosen apart, by --reading "base du calcul=jours" (readings of a module)',
      ],
    ]);
  });

  test('that gives one value under two names is refused, naming both', () => {
    const twice = evaluate({ ...COMPLETE, "date d'effet": '2026-01-31' });
    const names = ["date d'effet", 'dateDEffet'];
    expect(twice).toEqual({ ok: false, issues: [{ path: "date d'effet", expected: { kind: 'given once', names } }] });
    expect((twice.issues ?? []).map((issue) => describeIssue(issue)).join()).toContain('dateDEffet');
  });
});

describe('what is wrong is said as the interpreter says it:', () => {
  const visit = COMPLETE.visites[0] ?? {};
  test.each<[string, unknown]>([
    ['no object', []],
    ['null', null],
    ['an unknown key', { ...COMPLETE, inconnue: 1 }],
    ['a question', { ...COMPLETE, 'base du calcul': 'mois' }],
    ['a question by its name in the module', { ...COMPLETE, baseDuCalcul: 'mois' }],
    ['an unknown key in the place of a missing one', { ...COMPLETE, majeur: undefined, majeure: true }],
    ['__proto__', JSON.parse(`{"__proto__": {"montant": 1}, ${JSON.stringify(COMPLETE).slice(1)}`)],
    ['an unknown key of an element', { ...COMPLETE, visites: [{ ...visit, autre: 1 }] }],
    ['too many decimals', { ...COMPLETE, montant: '12.505' }],
    ['a bound passed', { ...COMPLETE, montant: 501 }],
    ['too long a list', { ...COMPLETE, visites: [visit, visit, visit, visit] }],
    ['an empty place of a sparse list', { ...COMPLETE, visites: Object.assign([], { 1: visit }) }],
    ['an empty place among values of a choix', { ...COMPLETE, modesEssayes: Object.assign([], { 1: 'emploi direct' }) }],
    ['a list of a field too long', { ...COMPLETE, foyer: { nombreDeParts: 1, visitesRecues: Array.from({ length: 1001 }, () => visit) } }],
    ['an impossible date', { ...COMPLETE, dateDEffet: '2026-02-30' }],
    ['a value of no choix', { ...COMPLETE, modeRetenu: 'prestataire' }],
    ['null where nothing is optional', { ...COMPLETE, foyer: null }],
    ['a hundred and more', { ...COMPLETE, modesEssayes: Array.from({ length: 130 }, () => 'x') }],
  ])('%s', (_, input) => {
    const { emitted: found, interpreted } = issuesOf(input);
    expect(found).toEqual(interpreted);
    expect(found).not.toEqual([]);
  });
});

describe('an exact number', async () => {
  const exact = await emitted(`règlement « Parts »
  langue 1

donnée part : nombre de 0 à 2 exact
donnée plancher : nombre au moins 1 exact
donnée plafond : nombre au plus 1 exact, facultatif

règle part arrondie : nombre
  (part + plancher) arrondi à l'unité la plus proche
    sans source : exemple
`);
  const read = (exact.exports as unknown as Module).decode;
  const right = { part: 2, plancher: '1.5', plafond: null };

  test('is read up to its bounds', () => {
    expect(read(right)).toEqual({ ok: true, dossier: { part: { n: 2, d: 1 }, plancher: { n: 3, d: 2 }, plafond: null } });
    expect(read({ part: '0', plancher: 1, plafond: 1 })).toMatchObject({ ok: true });
  });

  test.each([
    [{ part: 2.01 }, 'part : un nombre de 0 à 2 est attendu'],
    [{ part: '2.000000001' }, 'part : un nombre de 0 à 2 est attendu'],
    [{ part: -1 }, 'part : un nombre de 0 à 2 est attendu'],
    [{ plancher: '0.99' }, "plancher : un nombre d'au moins 1 est attendu"],
    [{ plafond: 2 }, "plafond : un nombre d'au plus 1 est attendu"],
    [{ part: '0.1234567891' }, 'part : 9 décimales au plus'],
    [{ part: 'deux' }, 'part : un nombre est attendu, comme "2.00"'],
  ])('is refused beyond them, by both evaluators: %j', (given, message) => {
    const dossier = { ...right, ...given };
    const decoded = decodeDossier(exact.plan, dossier);
    const issues = 'issues' in decoded ? decoded.issues : [];
    expect(issues.map((issue) => describeIssue(issue))).toEqual([message]);
    expect(read(dossier)).toEqual({ ok: false, given: null, issues: issues.map(({ path, expected }) => ({ path, expected })), unknowns: 0 });
  });
});

describe('a number of many decimals', async () => {
  const held = await emitted(`règlement « Décimales »
  langue 1

donnée six : nombre à 6 décimales
donnée sept : nombre à 7 décimales
donnée neufs : liste de nombre à 9 décimales, au plus 3

règle tout : nombre à 9 décimales
  six + sept + somme de neufs
    sans source : exemple
`);
  const read = (held.exports as unknown as Module).decode;
  const right = { six: 2147483647, sept: 900719925, neufs: [9007199, -9007199] };

  test('is read as far as it is counted exactly', () => {
    expect(read(right)).toEqual({
      ok: true,
      dossier: { six: 2147483647_000000, sept: 900719925_0000000, neufs: [9007199_000000000, -9007199_000000000] },
    });
  });

  test.each([[{ sept: 900719926 }], [{ sept: -2000000000 }], [{ neufs: [9007200] }], [{ sept: '2000000000' }]])(
    'is refused beyond, by both evaluators: %j',
    (given) => {
      const decoded = decodeDossier(held.plan, { ...right, ...given });
      const issues = 'issues' in decoded ? decoded.issues : [];
      expect(issues).toHaveLength(1);
      expect(read({ ...right, ...given })).toEqual({
        ok: false,
        given: null,
        issues: issues.map(({ path, expected }) => ({ path, expected })),
        unknowns: 0,
      });
    },
  );
});

describe('a text with three decimals', async () => {
  const ruleset = `règlement « Milliers »
  langue 1

donnée entier : nombre
donnée montant : €
donnée long : nombre à 3 décimales
donnée part : nombre exact
donnée achats : liste d'€, au plus 3

règle tout : nombre à 3 décimales
  entier + long
    sans source : exemple
`;
  const held = await emitted(ruleset);
  const { decode: read, computeInput } = held.exports as unknown as Module & { readonly computeInput: (input: unknown) => { readonly ok: boolean } };
  const right = { entier: 1, montant: 1, long: '1.000', part: '1.000', achats: [] };
  const whole = 'ce nombre se lit de deux façons, en milliers ou avec trois décimales : écrivez-le sans rien entre les milliers, ';

  test('is read where three are declared, or an exact number', () => {
    expect(read(right)).toEqual({ ok: true, dossier: { entier: 1, montant: 100, long: 1000, part: { n: 1, d: 1 }, achats: [] } });
    expect(computeInput(right)).toEqual({ ok: true, values: { tout: 2000 } });
    expect('dossier' in decodeDossier(held.plan, right)).toBe(true);
  });

  test.each([
    [{ entier: '1.000' }, `entier : ${whole}sans décimale`],
    [{ montant: '-12.500' }, `montant : ${whole}avec 2 décimales au plus`],
    [{ montant: '12.505' }, `montant : ${whole}avec 2 décimales au plus`],
    [{ achats: ['0.500', '1.500'] }, `achats[2] : ${whole}avec 2 décimales au plus`],
  ])('may be thousands elsewhere, and is refused by both evaluators and at first sight: %j', (given, message) => {
    const dossier = { ...right, ...given };
    const decoded = decodeDossier(held.plan, dossier);
    const issues = 'issues' in decoded ? decoded.issues : [];
    expect(issues.map((issue) => describeIssue(issue))).toEqual([message]);
    const said = issues.map(({ path, expected }) => ({ path, expected }));
    expect(read(dossier)).toEqual({ ok: false, given: null, issues: said, unknowns: 0 });
    expect(computeInput(dossier)).toEqual({ ok: false, issues: said, unknowns: 0, given: null });
  });
});

test('nothing is read from a prototype', () => {
  class Dossier {
    get montant(): number {
      return 12;
    }
  }
  const { montant: _, ...rest } = COMPLETE;
  expect(decode(Object.assign(new Dossier(), rest))).toMatchObject({ ok: false, issues: [], unknowns: 1 });
  expect(decode(Object.assign(Object.create({ montant: 12 }) as object, rest))).toMatchObject({ ok: false, issues: [], unknowns: 1 });
});

test('the exception of an accessor, or of a proxy, is its author’s own: it passes as it is, and is no refusal', () => {
  const thrown = new Error('of the caller');
  const get = (): never => {
    throw thrown;
  };
  const dossiers: readonly object[] = [
    Object.defineProperty({ ...COMPLETE }, 'montant', { enumerable: true, get }),
    Object.defineProperty({}, 'montant', { enumerable: true, get }),
    new Proxy({ ...COMPLETE }, { get }),
  ];
  for (const dossier of dossiers) {
    expect(() => decode(dossier)).toThrow(thrown);
    expect(() => evaluate(dossier)).toThrow(thrown);
  }
});

describe('readings', () => {
  test('are chosen under the French name or that of the module; the retained one stands in for the others', () => {
    expect(decode(COMPLETE)).toMatchObject({ dossier: { baseDuCalcul: 'jours' } });
    expect(decode(COMPLETE, { readings: { baseDuCalcul: 'mois' } })).toMatchObject({ dossier: { baseDuCalcul: 'mois' } });
    expect(decode(COMPLETE, { readings: { 'base du calcul': 'mois' } })).toMatchObject({ dossier: { baseDuCalcul: 'mois' } });
    expect(decode(COMPLETE, { readings: {} })).toEqual(decode(COMPLETE));
  });

  test('of no question, or none of a question, are refused', () => {
    expect(decode(COMPLETE, { readings: { base: 'mois' } })).toMatchObject({
      ok: false,
      issues: [{ path: 'base', expected: { kind: 'known field', field: 'base' } }],
    });
    expect(decode(COMPLETE, { readings: { baseDuCalcul: 'années' } })).toMatchObject({
      ok: false,
      issues: [{ path: 'base du calcul', expected: { kind: 'choice', values: ['jours', 'mois'] } }],
    });
  });
});

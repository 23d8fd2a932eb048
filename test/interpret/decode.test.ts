import { describe, expect, test } from 'vitest';
import { type DossierIssue, decodeDossier, emptyDossier } from '../../compiler/interpret/dossier/decode.ts';
import { ELEMENT, Open, type Value } from '../../runtime/partial/index.ts';
import { parseDay } from '../../runtime/dates/day.ts';
import * as B from './build.ts';

const plan = B.plan({
  choices: { nature: ['décès', 'hospitalisation'] },
  fiches: { événement: { nature: B.choice('nature'), date: B.DATE, lieu: B.optional(B.TEXT) } },
  inputs: {
    'montant demandé': B.number(2, 0, 100000, '€'),
    âge: B.number(0, 0, 120),
    malade: B.BOOLEAN,
    nature: B.choice('nature'),
    période: { kind: 'period' },
    'date de la visite': B.optional(B.DATE),
    événements: { type: B.list(B.fiche('événement')), sortedBy: 'date', atMost: 3 },
    notes: B.list(B.TEXT),
  },
  definitions: {},
});

const values = (json: unknown): ReadonlyMap<string, Value> => {
  const decoded = decodeDossier(plan, json);
  if ('issues' in decoded) throw new Error(JSON.stringify(decoded.issues));
  return decoded.dossier.values;
};

const issues = (json: unknown): readonly DossierIssue[] => {
  const decoded = decodeDossier(plan, json);
  return 'issues' in decoded ? decoded.issues : [];
};

describe('a dossier', () => {
  test('is read under French or emitted names', () => {
    const french = values({ 'montant demandé': '12.50', 'date de la visite': '2025-01-31', malade: true, âge: 80 });
    const emitted = values({ montantDemande: 12.5, dateDeLaVisite: '2025-01-31', malade: true, age: 80 });
    for (const name of ['montant demandé', 'date de la visite', 'malade', 'âge']) expect(emitted.get(name)).toEqual(french.get(name));
    expect(french.get('montant demandé')).toBe(1250);
    expect(french.get('date de la visite')).toBe(parseDay('2025-01-31'));
  });

  test('is read however apostrophes, spaces and accents are typed', () => {
    const typed = values({ 'montant\u00a0demandé': 1, ' a\u0302ge ': 80, nature: 'de\u0301ce\u0300s' });
    const plain = values({ 'montant demandé': 1, âge: 80, nature: 'décès' });
    for (const name of ['montant demandé', 'âge', 'nature']) expect(typed.get(name)).toEqual(plain.get(name));
  });

  test('of which nothing is given is that of an object without keys', () => {
    expect(emptyDossier(plan).values).toEqual(values({}));
    expect([...emptyDossier(plan).values.keys()]).toEqual([...Object.keys(plan.inputs)]);
  });

  test('tells unknown, aucun and empty apart', () => {
    const given = values({ 'date de la visite': null, notes: [] });
    expect(given.get('date de la visite')).toBe(null);
    expect(given.get('notes')).toEqual([]);
    expect(given.get('malade')).toEqual(
      new Open({ kind: 'options', values: [true, false] }, false, [], [{ kind: 'input', name: 'malade', path: 'malade' }]),
    );
    expect(given.get('âge')).toEqual(new Open({ kind: 'range', low: 0, high: 120 }, false, [], [{ kind: 'input', name: 'âge', path: 'âge' }]));
  });

  test('sorts a list by its field, and keeps the place of each element', () => {
    const given = values({
      événements: [
        { nature: 'décès', date: '2025-03-01' },
        { nature: 'hospitalisation', date: '2025-01-01', lieu: null },
      ],
    });
    const events = given.get('événements') as readonly (Value & { readonly [ELEMENT]: { readonly index: number } })[];
    expect(events.map((event) => event[ELEMENT].index)).toEqual([1, 0]);
  });

  test('an empty place of a sparse list is refused, as an element that is not there', () => {
    const sparse: unknown = Object.assign([], { 1: { nature: 'décès' } });
    expect(issues({ événements: sparse }).map(({ path }) => path)).toEqual(['événements[1]']);
    expect(issues({ événements: sparse })).toEqual(issues({ événements: [undefined, { nature: 'décès' }] }));
  });

  test('names the unknown field of an element by its path', () => {
    const [event] = values({ événements: [{ nature: 'décès' }] }).get('événements') as readonly Record<string, Open>[];
    expect(event?.date?.needs).toEqual([{ kind: 'input', name: 'date', path: 'événements[1].date' }]);
  });
});

describe('a dossier with something wrong', () => {
  const refused: readonly (readonly [string, unknown, readonly Pick<DossierIssue, 'path' | 'expected'>[]])[] = [
    [
      'an impossible date',
      { 'date de la visite': '2025-02-30' },
      [{ path: 'date de la visite', expected: { kind: 'day of month', year: 2025, month: 2, days: 28 } }],
    ],
    ['too many decimals', { 'montant demandé': '0.505' }, [{ path: 'montant demandé', expected: { kind: 'fewer decimals', scale: 2 } }]],
    ['thousands or decimals', { 'montant demandé': '1.000' }, [{ path: 'montant demandé', expected: { kind: 'one reading', scale: 2 } }]],
    [
      'a comma in a number',
      { 'montant demandé': '12,50' },
      [{ path: 'montant demandé', expected: { kind: 'number', scale: 2, example: '"12.50"' } }],
    ],
    ['a number out of its bounds', { âge: 130 }, [{ path: 'âge', expected: { kind: 'number within', min: '0', max: '120' } }]],
    ['a value that is no choice', { nature: 'deces' }, [{ path: 'nature', expected: { kind: 'choice', values: ['décès', 'hospitalisation'] } }]],
    ['a wrong type', { malade: 'oui' }, [{ path: 'malade', expected: { kind: 'boolean' } }]],
    ['aucun where a value must be', { malade: null }, [{ path: 'malade', expected: { kind: 'boolean' } }]],
    ['a list too long', { événements: [{}, {}, {}, {}] }, [{ path: 'événements', expected: { kind: 'fewer elements', atMost: 3 } }]],
    ['a field of an element', { événements: [{}, { date: 'hier' }] }, [{ path: 'événements[2].date', expected: { kind: 'day' } }]],
    ['an element that is no fiche', { événements: [null] }, [{ path: 'événements[1]', expected: { kind: 'value' } }]],
    ['no object', [], [{ path: '', expected: { kind: 'record' } }]],
  ];
  for (const [name, json, expected] of refused) {
    test(`${name} is said by path`, () => {
      expect(issues(json).map(({ path, expected: wanted }) => ({ path, expected: wanted }))).toEqual(expected);
    });
  }

  test('an unknown key is refused, with the nearest names', () => {
    expect(issues({ 'montant demande': 3 })).toEqual([
      { path: 'montant demande', expected: { kind: 'known field', field: 'montant demande' }, nearest: ['montant demandé'], example: null },
    ]);
  });

  test('a name of which a word is forgotten is offered', () => {
    expect([{ 'date visite': 1 }, { montant: 1 }, { 'la période du plan': 1 }].map((json) => issues(json)[0]?.nearest)).toEqual([
      ['date de la visite'],
      ['montant demandé'],
      ['période'],
    ]);
  });

  test('__proto__ and constructor are keys like others: unknown ones', () => {
    const found = issues(JSON.parse('{"__proto__": {"malade": true}, "constructor": 1}'));
    expect(found.map(({ expected }) => expected)).toEqual([
      { kind: 'known field', field: '__proto__' },
      { kind: 'known field', field: 'constructor' },
    ]);
  });

  test('the same input under two of its names is refused, both named', () => {
    expect(issues({ 'montant demandé': 1, montantDemande: 2 })).toEqual([
      { path: 'montant demandé', expected: { kind: 'given once', names: ['montant demandé', 'montantDemande'] }, nearest: [], example: null },
    ]);
    expect(issues({ 'montant\u00a0demandé': 1, 'montant demandé': null }).map(({ expected }) => expected)).toEqual([
      { kind: 'given once', names: ['montant demandé', 'montant\u00a0demandé'] },
      { kind: 'number', scale: 2, example: '"12.50"' },
    ]);
  });

  test('an unknown field of an element has its path', () => {
    expect(issues({ événements: [{ natur: 'décès' }] })).toEqual([
      { path: 'événements[1].natur', expected: { kind: 'known field', field: 'natur' }, nearest: ['nature'], example: null },
    ]);
  });

  test('a value of a choix that is nearly one has suggestions', () => {
    const near = (nature: unknown): readonly string[] | undefined => issues({ nature })[0]?.nearest;
    expect([near('Décès'), near('deces'), near('hopitalisation'), near('départ'), near(3)]).toEqual([
      ['décès'],
      ['décès'],
      ['hospitalisation'],
      [],
      [],
    ]);
  });

  test('an example is of the type and within the bounds that are declared', () => {
    const example = (json: unknown): string | null | undefined => issues(json)[0]?.example;
    expect(example({ âge: 1.5 })).toBe('12');
    expect(example({ événements: {} })).toBe('[{"nature":"décès","date":"2026-11-21","lieu":"texte"}]');
    expect(example({ événements: ['décès'] })).toBe('{"nature":"décès","date":"2026-11-21","lieu":"texte"}');
    expect(example([])).toBe('{"montant demandé":"12.50"}');
    for (const json of [{ âge: 1.5 }, { événements: {} }, { notes: 'x' }, { période: 1 }, { malade: 1 }]) {
      const [name = ''] = Object.keys(json);
      expect(issues({ [name]: JSON.parse(example(json) ?? '') as unknown })).toEqual([]);
    }
  });

  test('an example is given of each type, of a fiche its first three fields', () => {
    const deep = B.plan({
      choices: { ton: ['clair', 'sombre'] },
      fiches: {
        carton: { nom: B.TEXT, boîte: B.fiche('boîte'), jours: B.list(B.DATE), reste: B.BOOLEAN },
        boîte: { étui: B.fiche('étui'), tons: B.list(B.choice('ton')), vide: B.BOOLEAN, reste: B.TEXT },
        étui: { part: B.number('exact', 1, 3), étuis: B.list(B.TEXT), ton: B.optional(B.choice('ton')) },
      },
      inputs: {
        vrai: B.BOOLEAN,
        mot: B.TEXT,
        jour: B.DATE,
        séjour: { kind: 'period' },
        montant: B.number(2),
        compte: B.number(0, 20, 30),
        part: B.number('exact'),
        moitié: B.number('exact', 0, 1),
        carton: B.fiche('carton'),
        cartons: B.list(B.fiche('carton')),
        mots: B.optional(B.list(B.TEXT)),
      },
      definitions: {},
    });
    const decoded = decodeDossier(deep, Object.fromEntries(Object.keys(deep.inputs).map((name) => [name, Number.NaN])));
    const found = 'issues' in decoded ? decoded.issues : [];
    const boîte = '{"étui":{},"tons":[],"vide":true}';
    expect(Object.fromEntries(found.map(({ path, example }) => [path, example]))).toEqual({
      vrai: 'true',
      mot: '"texte"',
      jour: '"2026-11-21"',
      séjour: '{"start":"2026-01-01","end":"2026-03-31"}',
      montant: '"12.50"',
      compte: '20',
      part: '"12.50"',
      moitié: '"1.00"',
      carton: `{"nom":"texte","boîte":${boîte},"jours":["2026-11-21"]}`,
      cartons: `[{"nom":"texte","boîte":${boîte},"jours":["2026-11-21"]}]`,
      mots: '["texte"]',
    });
  });

  test('a list in a field has a thousand elements at most, one of a donnée what it declares', () => {
    const lists = B.plan({
      fiches: { page: { mots: B.list(B.BOOLEAN) } },
      inputs: { page: B.fiche('page'), jours: { type: B.list(B.BOOLEAN), sortedBy: null, atMost: 2 } },
      definitions: {},
    });
    const expected = (json: unknown): unknown => {
      const decoded = decodeDossier(lists, json);
      return 'issues' in decoded ? decoded.issues.map((issue) => [issue.path, issue.expected]) : 'read';
    };
    const many = (count: number): readonly boolean[] => Array.from({ length: count }, () => true);
    expect([expected({ page: { mots: many(1000) } }), expected({ jours: many(2) })]).toEqual(['read', 'read']);
    expect(expected({ page: { mots: many(1001) }, jours: many(3) })).toEqual([
      ['page.mots', { kind: 'fewer elements', atMost: 1000 }],
      ['jours', { kind: 'fewer elements', atMost: 2 }],
    ]);
  });

  test('everything wrong is said at once', () => {
    expect(issues({ âge: 'x', malade: 1, nature: 2 }).map(({ path }) => path)).toEqual(['âge', 'malade', 'nature']);
  });

  test('after a hundred issues the last says that there is more', () => {
    const more: DossierIssue = { path: '', expected: { kind: 'more issues', shown: 100 }, nearest: [], example: null };
    const keys = (count: number): unknown => Object.fromEntries(Array.from({ length: count }, (_, index) => [`clé ${index}`, 1]));
    expect(issues(keys(100)).map(({ expected }) => expected.kind)).toEqual(Array.from({ length: 100 }, () => 'known field'));
    expect(issues(keys(5000))).toEqual([...issues(keys(100)), more]);
    const texts = issues({ notes: Array.from({ length: 1000 }, () => 1) });
    expect([texts.length, texts[99]?.path, texts[100]]).toEqual([101, 'notes[100]', more]);
    expect(issues({ ...(keys(100) as object), notes: [1] })).toEqual([...issues(keys(100)), more]);
  });

  test('no message holds what was given', () => {
    expect(JSON.stringify(issues({ 'date de la visite': 'secret', âge: 'secret', nature: 'secret', notes: 'secret' }))).not.toContain('secret');
  });
});

describe('an exact number', () => {
  const exact = B.plan({
    inputs: { part: B.number('exact', 0, 2), libre: B.number('exact') },
    definitions: {},
  });
  const read = (json: unknown): unknown => {
    const decoded = decodeDossier(exact, json);
    return 'issues' in decoded ? decoded.issues : [...decoded.dossier.values.values()];
  };

  test('is the reduced fraction of its decimals', () => {
    expect(read({ part: '0.50', libre: -0.25 })).toEqual([
      { n: 1, d: 2 },
      { n: -1, d: 4 },
    ]);
    expect(read({ part: 2, libre: 0 })).toEqual([
      { n: 2, d: 1 },
      { n: 0, d: 1 },
    ]);
  });

  test('is refused beyond its bounds, told in plain units', () => {
    const refused = { path: 'part', expected: { kind: 'number within', min: '0', max: '2' }, nearest: [], example: '"2.00"' };
    for (const part of ['2.01', 2.01, '2.000000001', -0.5, '-1']) expect(read({ part, libre: '2.01' })).toEqual([refused]);
    expect(read({ part: 'deux', libre: 0 })).toEqual([{ ...refused, expected: { kind: 'number', scale: 9, example: '"2.00"' } }]);
    expect(read({ part: '2', libre: '-1' })).toEqual([
      { n: 2, d: 1 },
      { n: -1, d: 1 },
    ]);
  });

  test('is one between its bounds where it is not given', () => {
    expect(read({})).toEqual([
      new Open({ kind: 'range', low: { n: 0, d: 1 }, high: { n: 2, d: 1 } }, false, [], [{ kind: 'input', name: 'part', path: 'part' }]),
      new Open({ kind: 'range', low: null, high: null }, false, [], [{ kind: 'input', name: 'libre', path: 'libre' }]),
    ]);
  });
});

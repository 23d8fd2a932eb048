import { describe, expect, test } from 'vitest';
import {
  EMPTY,
  EdgeIssue,
  type Expected,
  describeIssue,
  numberExample,
  own,
  parseDay,
  readBoolean,
  readChoice,
  readDay,
  readList,
  readNumber,
  readPeriod,
  readRecord,
  readText,
  shownKey,
  writeDay,
  writeNumber,
  writePeriod,
} from '../../runtime/index.ts';
import { MAX } from './outcome-of.ts';

/** The value read, or what was expected instead. */
function read<T>(result: T | EdgeIssue): T | Expected {
  return result instanceof EdgeIssue ? result.expected : result;
}

const euros = { scale: 2, min: null, max: null };

describe('numbers', () => {
  test.each([
    [1800, 180000],
    ['1800.50', 180050],
    [-0.05, -5],
  ])('%j in euros is %i cents', (given, value) => {
    expect(read(readNumber(given, euros))).toBe(value);
  });

  test.each([
    [true, { kind: 'number', scale: 2, example: '"12.50"' }],
    [null, { kind: 'number', scale: 2, example: '"12.50"' }],
    ['12 €', { kind: 'number', scale: 2, example: '"12.50"' }],
    [Number.NaN, { kind: 'number', scale: 2, example: '"12.50"' }],
    [24.505, { kind: 'fewer decimals', scale: 2 }],
    ['24.505', { kind: 'one reading', scale: 2 }],
    ['0.505', { kind: 'fewer decimals', scale: 2 }],
    ['90071992547409.911', { kind: 'fewer decimals', scale: 2 }],
    [1e300, { kind: 'safe number' }],
    ['90071992547409.92', { kind: 'safe number' }],
  ])('%j is refused with what was expected', (given, expected) => {
    expect(read(readNumber(given, euros))).toEqual(expected);
  });

  test('stay within their limits, both included', () => {
    const gir = { scale: 0, min: 1, max: 6 };
    expect([0, 1, 6, 7].map((given) => read(readNumber(given, gir)))).toEqual([
      { kind: 'number within', min: '1', max: '6' },
      1,
      6,
      { kind: 'number within', min: '1', max: '6' },
    ]);
    expect(read(readNumber(-1, { scale: 2, min: 0, max: null }))).toEqual({ kind: 'number at least', min: '0.00' });
    expect(read(readNumber(101, { scale: 0, min: null, max: 100 }))).toEqual({ kind: 'number at most', max: '100' });
  });

  test.each([
    [{ scale: 0, min: null, max: null }, '12'],
    [{ scale: 0, min: 1, max: 6 }, '6'],
    [{ scale: 0, min: 60, max: null }, '60'],
    [{ scale: 0, min: null, max: -5 }, '-5'],
    [{ scale: 1, min: null, max: null }, '"12.5"'],
    [{ scale: 2, min: null, max: 1000 }, '"10.00"'],
    [{ scale: 3, min: null, max: null }, '"12.50"'],
    [{ scale: 3, min: 20_005, max: null }, '"20.005"'],
    [{ scale: 9, min: null, max: null }, '"12.50"'],
    [{ scale: 5, min: 2_012_500, max: null }, '"20.125"'],
    [{ scale: 5, min: 2_000_050, max: null }, '"20.0005"'],
  ])('the example for %j keeps to its limits and is read back', (limits, example) => {
    expect(numberExample(limits)).toBe(example);
    expect(readNumber(JSON.parse(example), limits)).toEqual(expect.any(Number));
  });

  test('a JSON number refused is too large where floating numbers no longer tell its decimals apart, else it has too many', () => {
    const limits = { scale: 2, min: null, max: null };
    expect([readNumber(1e15, limits), readNumber(1.999, limits), readNumber(2 ** 45 + 0.125, limits)]).toEqual([
      new EdgeIssue({ kind: 'safe number' }),
      new EdgeIssue({ kind: 'fewer decimals', scale: 2 }),
      new EdgeIssue({ kind: 'fewer decimals', scale: 2 }),
    ]);
  });

  test('leave as JSON numbers without decimals, else as decimal text', () => {
    expect([writeNumber(4, 0), writeNumber(5589, 2), writeNumber(-MAX, 2)]).toEqual([4, '55.89', '-90071992547409.91']);
  });
});

describe('other values', () => {
  test('yes and no are true and false, nothing that looks like them', () => {
    expect([true, false, 1, 'oui', null].map((given) => read(readBoolean(given)))).toEqual([
      true,
      false,
      { kind: 'boolean' },
      { kind: 'boolean' },
      { kind: 'boolean' },
    ]);
  });

  test('texts come in one form, so that equal texts are equal', () => {
    expect(read(readText('Be\u0302ta'))).toBe('Bêta');
    expect(read(readText(3))).toEqual({ kind: 'text' });
  });

  test('a list that would be written like a day is no day', () => {
    expect(readDay(['2026-01-01'])).toEqual(new EdgeIssue({ kind: 'day' }));
  });

  test('a period that has a start and no end, or an end and no start, is none', () => {
    for (const half of [
      { start: '2026-01-01', end: null },
      { start: null, end: '2026-01-01' },
    ])
      expect(readPeriod(half)).toBeInstanceOf(EdgeIssue);
  });

  test('days are ISO days', () => {
    expect(read(readDay('2026-11-21'))).toBe(parseDay('2026-11-21'));
    expect(['21/11/2026', '1582-12-31', 20_000].map((given) => read(readDay(given)))).toEqual([{ kind: 'day' }, { kind: 'day' }, { kind: 'day' }]);
    expect(writeDay(0)).toBe('1970-01-01');
  });

  test('of a day that does not exist it is known why', () => {
    expect(['2026-02-30', '2024-02-30', '2026-04-31', '2026-04-00', '2026-13-01', '2026-00-10'].map((given) => read(readDay(given)))).toEqual([
      { kind: 'day of month', year: 2026, month: 2, days: 28 },
      { kind: 'day of month', year: 2024, month: 2, days: 29 },
      { kind: 'day of month', year: 2026, month: 4, days: 30 },
      { kind: 'day of month', year: 2026, month: 4, days: 30 },
      { kind: 'month' },
      { kind: 'month' },
    ]);
    expect(
      ['1583-01-32', '9999-12-00', '1582-13-01', '10000-13-01', 'le 2026-13-01', '2026-13-01 à midi'].map((given) => read(readDay(given))),
    ).toEqual([
      { kind: 'day of month', year: 1583, month: 1, days: 31 },
      { kind: 'day of month', year: 9999, month: 12, days: 31 },
      { kind: 'day' },
      { kind: 'day' },
      { kind: 'day' },
      { kind: 'day' },
    ]);
    expect(read(readPeriod({ start: '2026-02-01', end: '2026-02-29' }))).toEqual({ kind: 'day of month', year: 2026, month: 2, days: 28 });
  });

  test('periods are two days; null twice is the empty one, an end before the start is refused', () => {
    const march = { start: '2011-03-01', end: '2011-05-31' };
    expect(read(readPeriod(march))).toEqual({ start: parseDay('2011-03-01'), end: parseDay('2011-05-31') });
    expect(read(readPeriod({ start: '2011-03-02', end: '2011-03-01' }))).toEqual({ kind: 'ordered period' });
    expect(read(readPeriod({ start: '2011-03-02', end: '2011-03-02' }))).toEqual({ start: parseDay('2011-03-02'), end: parseDay('2011-03-02') });
    expect(read(readPeriod({ start: null, end: null }))).toBe(EMPTY);
    const halves = [
      { start: '2011-03-01' },
      { start: null, end: '2011-03-01' },
      { start: '2011-03-32', end: 5 },
      { start: 'mars', end: '2011-03-01' },
    ];
    const wrong = [null, [], 'x', {}, ...halves, { ...march, extra: 1 }];
    expect(wrong.map((given) => read(readPeriod(given)))).toEqual(wrong.map(() => ({ kind: 'period' })));
    expect(writePeriod({ start: 0, end: 30 })).toEqual({ start: '1970-01-01', end: '1970-01-31' });
    expect(writePeriod(EMPTY)).toEqual({ start: null, end: null });
  });

  test('choices are French names, letter for letter, however they are typed', () => {
    const values = ['décès du bénéficiaire', 'hospitalisation'] as const;
    expect(read(readChoice('hospitalisation', values))).toBe('hospitalisation');
    expect(read(readChoice('de\u0301ce\u0300s du be\u0301ne\u0301ficiaire', values))).toBe('décès du bénéficiaire');
    expect(read(readChoice(' à l’arrivée\u00a0', ["à l'arrivée"]))).toBe("à l'arrivée");
    expect(['Hospitalisation', '', 0].map((given) => read(readChoice(given, values)))).toEqual([
      { kind: 'choice', values },
      { kind: 'choice', values },
      { kind: 'choice', values },
    ]);
  });

  test('lists have their limit', () => {
    expect(read(readList([1, 2], 2))).toEqual([1, 2]);
    expect(read(readList([1, 2, 3], null))).toEqual([1, 2, 3]);
    expect(read(readList([1, 2, 3], 2))).toEqual({ kind: 'fewer elements', atMost: 2 });
    expect(read(readList({ length: 0 }, 2))).toEqual({ kind: 'list' });
    const sparse: unknown = Object.assign([], { 1: 2 });
    expect(read(readList(sparse, 2))).toStrictEqual([undefined, 2]);
  });

  test('records have their fields and no other; what is not their own is unknown', () => {
    const given: unknown = JSON.parse('{ "nom": "x" }');
    const record = readRecord(given, ['nom', 'date']);
    expect(record).toBe(given);
    if (record instanceof EdgeIssue) throw new Error('not a record');
    expect([own(record, 'nom'), own(record, 'date'), own(record, 'toString')]).toEqual(['x', undefined, undefined]);
    expect(read(readRecord({ nom: 'x', nmo: 'y' }, ['nom']))).toEqual({ kind: 'known field', field: 'nmo' });
    expect(read(readRecord(JSON.parse('{ "__proto__": {} }'), ['nom']))).toEqual({ kind: 'known field', field: '__proto__' });
    expect([null, [], 'x'].map((value) => read(readRecord(value, [])))).toEqual([{ kind: 'record' }, { kind: 'record' }, { kind: 'record' }]);
  });

  test('what is no plain object is a record where it has fields, as a module that was imported, and none where it has not', () => {
    const inModule = (fields: object): unknown => Object.assign(Object.create({ [Symbol.toStringTag]: 'Module' }), fields);
    const given = [inModule({ nom: 'x' }), inModule({}), new Map([['nom', 'x']]), Object.create(null)];
    const none = { kind: 'record' };
    expect(given.map((value) => read(readRecord(value, ['nom'])))).toEqual([given[0], none, none, given[3]]);
  });
});

describe('an issue in words', () => {
  const cases: readonly (readonly [Expected, string, string])[] = [
    [{ kind: 'boolean' }, 'oui ou non attendu (true ou false)', 'expected true or false'],
    [{ kind: 'text' }, 'un texte est attendu', 'expected a text'],
    [{ kind: 'day' }, 'une date est attendue, comme "2026-11-21", entre 1583 et 9999', 'expected a date such as "2026-11-21", between 1583 and 9999'],
    [
      { kind: 'period' },
      'une période est attendue, comme { "start": "2026-01-01", "end": "2026-03-31" }',
      'expected a period such as { "start": "2026-01-01", "end": "2026-03-31" }',
    ],
    [
      { kind: 'month' },
      `ce mois n'existe pas : une date s'écrit année-mois-jour, comme "2026-11-21"`,
      'no such month: a date is written year-month-day, such as "2026-11-21"',
    ],
    [
      { kind: 'day of month', year: 2026, month: 2, days: 28 },
      "ce jour n'existe pas : février 2026 a 28 jours",
      'no such day: February 2026 has 28 days',
    ],
    [
      { kind: 'ordered period' },
      `la fin est avant le début ; une période vide s'écrit { "start": null, "end": null }`,
      'the end is before the start; an empty period is written { "start": null, "end": null }',
    ],
    [{ kind: 'list' }, 'une liste est attendue, entre crochets', 'expected a list, in brackets'],
    [{ kind: 'record' }, 'un objet JSON est attendu, entre accolades', 'expected a JSON object, in braces'],
    [
      { kind: 'value' },
      "une valeur est attendue ; « aucun » n'est possible que pour une donnée facultative",
      'expected a value; null is only for an optional input',
    ],
    [{ kind: 'number', scale: 2, example: '"12.50"' }, 'un nombre est attendu, comme "12.50"', 'expected a number such as "12.50"'],
    [{ kind: 'number', scale: 0, example: '6' }, 'un nombre entier est attendu, comme 6', 'expected a whole number such as 6'],
    [{ kind: 'fewer decimals', scale: 0 }, 'un nombre entier est attendu', 'expected a whole number'],
    [{ kind: 'fewer decimals', scale: 1 }, '1 décimale au plus', 'expected at most 1 decimal'],
    [{ kind: 'fewer decimals', scale: 2 }, '2 décimales au plus', 'expected at most 2 decimals'],
    ...[
      [0, 'sans décimale', 'without decimals'] as const,
      [1, 'avec 1 décimale au plus', 'with at most 1 decimal'] as const,
      [2, 'avec 2 décimales au plus', 'with at most 2 decimals'] as const,
    ].map(
      ([scale, french, english]) =>
        [
          { kind: 'one reading', scale },
          `ce nombre se lit de deux façons, en milliers ou avec trois décimales : écrivez-le sans rien entre les milliers, ${french}`,
          `this number may be read in two ways, as thousands or with three decimals: write it with nothing between thousands, ${english}`,
        ] as const,
    ),
    [
      { kind: 'safe number' },
      'nombre trop grand pour être compté exactement ; un grand nombre à décimales se donne en texte',
      'too large to be counted exactly; a large number with decimals is given as text',
    ],
    [{ kind: 'number within', min: '1', max: '6' }, 'un nombre de 1 à 6 est attendu', 'expected a number from 1 to 6'],
    [{ kind: 'number at least', min: '0.50' }, "un nombre d'au moins 0,50 est attendu", 'expected a number of at least 0.50'],
    [{ kind: 'number at most', max: '100' }, "un nombre d'au plus 100 est attendu", 'expected a number of at most 100'],
    [{ kind: 'choice', values: ['APA', 'PSD'] }, 'attendu : « APA », « PSD »', 'expected one of: "APA", "PSD"'],
    [{ kind: 'fewer elements', atMost: 1 }, '1 élément au plus', 'expected at most 1 element'],
    [{ kind: 'fewer elements', atMost: 50 }, '50 éléments au plus', 'expected at most 50 elements'],
    [{ kind: 'more issues', shown: 100 }, "d'autres problèmes, au-delà des 100 premiers", 'more is wrong, beyond the first 100'],
    [{ kind: 'known field', field: 'nmo' }, 'champ inconnu', 'unknown field'],
    [{ kind: 'known field', field: ' ' }, 'champ sans nom', 'field without a name'],
    [
      { kind: 'given once', names: ['âge', 'age'] },
      'donné deux fois, sous « âge » et « age » : un seul de ces noms suffit',
      'given twice, as "âge" and "age": one of these names is enough',
    ],
  ];

  test.each(cases)('%j is said in French and in English', (expected, french, english) => {
    const issue = { path: 'événements[2].date', expected };
    expect([describeIssue(issue), describeIssue(issue, 'en')]).toEqual([`événements[2].date : ${french}`, `événements[2].date: ${english}`]);
  });

  test('an unknown key is repeated up to 80 characters, never to half of one', () => {
    expect(shownKey('a'.repeat(80))).toBe('a'.repeat(80));
    expect(shownKey('a'.repeat(1_000_000))).toBe(`${'a'.repeat(80)}…`);
    expect(shownKey(`${'a'.repeat(79)}😀`)).toBe(`${'a'.repeat(79)}…`);
    expect(shownKey(`😀${'a'.repeat(90)}`)).toBe(`😀${'a'.repeat(78)}…`);
  });

  test('at the top it speaks of the whole case', () => {
    const issue = { path: '', expected: { kind: 'record' } } as const;
    expect([describeIssue(issue, 'fr'), describeIssue(issue, 'en')]).toEqual([
      'le dossier : un objet JSON est attendu, entre accolades',
      'the dossier: expected a JSON object, in braces',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { type EvaluateOptions, type Evaluation, evaluate } from '../../compiler/interpret/evaluate.ts';
import type { Plan } from '../../compiler/plan/plan.ts';
import { parseDay } from '../../runtime/dates/day.ts';
import * as B from './build.ts';

function run(plan: Plan, dossier: unknown, options: EvaluateOptions = {}): Evaluation {
  const decoded = decodeDossier(plan, dossier);
  if ('issues' in decoded) throw new Error(JSON.stringify(decoded.issues));
  return evaluate(plan, decoded.dossier, options);
}

/** Outcomes by definition. */
const outcomes = (evaluation: Evaluation): Record<string, unknown> =>
  Object.fromEntries(Object.entries(evaluation.results).map(([name, result]) => [name, 'outcome' in result ? result.outcome : result.elements]));

const value = (of: unknown): unknown => ({ kind: 'value', value: of });
const needs = (...names: readonly string[]): unknown => ({
  kind: 'undetermined',
  needs: names.map((path) => ({ kind: 'input', name: path.split('.').at(-1), path })),
});
const day = (iso: string): number => parseDay(iso) ?? 0;

const NUMBER = B.number();

describe('the count of the guide', () => {
  const heures = B.input("heures d'accompagnement", B.BOOLEAN);
  const prestations = B.input('prestations', B.list(B.choice('prestation')));
  const programmes = B.input('programmes', B.list(B.TEXT));
  const one = (guard: B.Drafts['definitions'][string] extends infer _ ? Parameters<typeof B.branch>[0] : never) =>
    B.choose(NUMBER, [B.branch(guard, B.lit(1, NUMBER))], B.lit(0, NUMBER));
  const items = {
    kind: 'list' as const,
    items: [
      one(heures),
      B.fold('count', NUMBER, B.op('distinct', prestations.type, [prestations])),
      one(B.op('not', B.BOOLEAN, [B.op('isEmpty', B.BOOLEAN, [programmes])])),
    ],
    type: B.list(NUMBER),
    span: null,
  };
  const guide = B.plan({
    choices: { prestation: ['petits travaux', 'portage de repas', 'télésurveillance'] },
    inputs: { "heures d'accompagnement": B.BOOLEAN, prestations: B.list(B.choice('prestation')), programmes: B.list(B.TEXT) },
    definitions: {
      nombre: { type: NUMBER, value: B.fold('sum', NUMBER, items) },
      éligible: { type: B.BOOLEAN, value: B.op('greaterOrEqual', B.BOOLEAN, [B.ref('nombre', NUMBER), B.lit(3, NUMBER)]) },
    },
  });

  test('hours and two programmes make 2: not eligible', () => {
    expect(outcomes(run(guide, { "heures d'accompagnement": true, prestations: [], programmes: ['Sortir +', 'Au bout du fil'] }))).toEqual({
      nombre: value(2),
      éligible: value(false),
    });
  });

  test('unknown programmes leave the count at 3 or 4, and eligibility known', () => {
    const dossier = { "heures d'accompagnement": true, prestations: ['petits travaux', 'portage de repas'] };
    expect(outcomes(run(guide, dossier))).toEqual({ nombre: needs('programmes'), éligible: value(true) });
  });

  test('distinct values of an unknown list of a choix are at most as many as its values', () => {
    expect(outcomes(run(guide, { "heures d'accompagnement": false, programmes: [] })).éligible).toEqual(needs('prestations'));
    expect(outcomes(run(guide, { "heures d'accompagnement": false, programmes: [], prestations: ['petits travaux', 'petits travaux'] }))).toEqual({
      nombre: value(1),
      éligible: value(false),
    });
  });
});

describe('clauses', () => {
  const a = B.input('a', B.BOOLEAN);
  const b = B.input('b', B.BOOLEAN);
  const inputs = { a: B.BOOLEAN, b: B.BOOLEAN };
  const two = (x: number, y: number): Plan =>
    B.plan({ inputs, definitions: { r: { type: NUMBER, value: B.choose(NUMBER, [B.branch(a, B.lit(x, NUMBER)), B.branch(b, B.lit(y, NUMBER))]) } } });

  test('two clauses that apply with different values are a conflict that names them', () => {
    expect(outcomes(run(two(1, 2), { a: true, b: true })).r).toEqual({
      kind: 'conflict',
      definition: 'r',
      detail: { reason: 'different values', where: [0, 1] },
    });
  });

  test('equal values are no conflict', () => {
    expect(outcomes(run(two(1, 1), { a: true, b: true })).r).toEqual(value(1));
  });

  test('no clause that applies is a hole', () => {
    expect(outcomes(run(two(1, 2), { a: false, b: false })).r).toEqual({ kind: 'hole', definition: 'r', detail: { reason: 'no branch', where: [] } });
  });

  test('a result that may be a conflict is open, and needs what decides', () => {
    expect(outcomes(run(two(1, 2), { a: true })).r).toEqual(needs('b'));
    expect(outcomes(run(two(1, 1), { a: true })).r).toEqual(value(1));
  });

  test('an exception sets aside what it excepts, whose guard is then not read', () => {
    const hole = B.choose(B.BOOLEAN, []);
    const plan = B.plan({
      inputs,
      definitions: { r: { type: NUMBER, value: B.choose(NUMBER, [B.branch(a, B.lit(9, NUMBER), [1]), B.branch(hole, B.lit(1, NUMBER))]) } },
    });
    expect(outcomes(run(plan, { a: true })).r).toEqual(value(9));
    expect(outcomes(run(plan, { a: false })).r).toEqual({ kind: 'hole', definition: 'r', detail: { reason: 'no branch', where: [] } });
    expect(outcomes(run(plan, {})).r).toEqual(needs('a'));
  });

  test('the same unknown read twice is tried value by value', () => {
    const plan = B.plan({
      inputs,
      definitions: {
        r: { type: NUMBER, value: B.choose(NUMBER, [B.branch(a, B.lit(5, NUMBER)), B.branch(B.op('not', B.BOOLEAN, [a]), B.lit(5, NUMBER))]) },
        s: { type: B.BOOLEAN, value: B.op('or', B.BOOLEAN, [a, B.op('and', B.BOOLEAN, [B.op('not', B.BOOLEAN, [a]), b])]) },
      },
    });
    expect(outcomes(run(plan, {}))).toEqual({ r: value(5), s: needs('a', 'b') });
    expect(outcomes(run(plan, { b: true })).s).toEqual(value(true));
  });

  test('an unknown that changes nothing is not needed', () => {
    const plan = B.plan({
      inputs: { ...inputs, x: B.number(0, 0, 10) },
      definitions: { r: { type: NUMBER, value: B.choose(NUMBER, [B.branch(a, B.input('x', NUMBER))], B.input('x', NUMBER)) } },
    });
    expect(outcomes(run(plan, {})).r).toEqual(needs('x'));
  });
});

describe('tables', () => {
  const score = B.input('score', B.number(0, 0, 120));
  const plan = B.plan({
    inputs: { score: B.number(0, 0, 120) },
    definitions: {
      heures: {
        type: NUMBER,
        value: B.table(
          NUMBER,
          [{ value: score, applies: null }],
          [
            [[B.range(0, 39)], B.lit(40, NUMBER)],
            [[B.range(40, 59)], B.lit(53, NUMBER)],
            [[B.range(60, null)], B.lit(80, NUMBER)],
          ],
        ),
      },
      'au moins 40': { type: B.BOOLEAN, value: B.op('greaterOrEqual', B.BOOLEAN, [B.ref('heures', NUMBER), B.lit(40, NUMBER)]) },
    },
  });

  test('each row holds its bounds', () => {
    expect([39, 40, 59, 60].map((at) => outcomes(run(plan, { score: at })).heures)).toEqual([value(40), value(53), value(53), value(80)]);
  });

  test('an unknown score keeps the rows still possible, with no hole where the rows cover its bounds', () => {
    expect(outcomes(run(plan, {}))).toEqual({ heures: needs('score'), 'au moins 40': value(true) });
  });
});

describe('versions', () => {
  const version = (from: string | null, to: string | null, at: number) =>
    B.version(from === null ? null : day(from), to === null ? null : day(to), B.lit(at, NUMBER));
  const plan = B.plan({
    inputs: { jour: B.DATE, autre: B.DATE },
    applicationDate: 'jour',
    definitions: {
      taux: {
        type: NUMBER,
        word: 'règle',
        versions: [version('2021-10-01', '2021-12-31', 10), version('2022-01-01', '2023-12-31', 20), version('2025-01-01', null, 30)],
      },
      'taux de l’autre jour': { type: NUMBER, value: B.ref('taux', NUMBER, [], B.input('autre', B.DATE)) },
      double: { type: NUMBER, value: B.op('multiply', NUMBER, [B.ref('taux', NUMBER), B.lit(2, NUMBER)]) },
      'au moins 10': { type: B.BOOLEAN, value: B.op('greaterOrEqual', B.BOOLEAN, [B.ref('taux', NUMBER), B.lit(10, NUMBER)]) },
    },
  });

  test('one day belongs to one version, both its ends included', () => {
    expect(['2021-12-31', '2022-01-01', '2026-01-01'].map((jour) => outcomes(run(plan, { jour })).double)).toEqual([value(20), value(40), value(60)]);
  });

  test('a day without a version is a hole', () => {
    expect(outcomes(run(plan, { jour: '2024-06-01' })).taux).toEqual({
      kind: 'hole',
      definition: 'taux',
      detail: { reason: 'no version', where: [] },
    });
  });

  test('a definition can be read as of another day', () => {
    expect(outcomes(run(plan, { jour: '2021-12-31', autre: '2025-01-01' }))).toEqual({
      taux: value(10),
      'taux de l’autre jour': value(30),
      double: value(20),
      'au moins 10': value(true),
    });
  });

  test('an unknown day may be a day without a version', () => {
    expect(outcomes(run(plan, {}))['au moins 10']).toEqual(needs('jour'));
  });
});

describe('guarantees', () => {
  const part = B.input('part', NUMBER);
  const plan = B.plan({
    inputs: { part: NUMBER, autre: NUMBER },
    definitions: {
      double: { type: NUMBER, value: B.op('multiply', NUMBER, [part, B.lit(2, NUMBER)]) },
      triple: { type: NUMBER, value: B.op('add', NUMBER, [B.ref('double', NUMBER), part]) },
      libre: { type: NUMBER, value: B.input('autre', NUMBER) },
    },
    guarantees: { 'au plus 100': B.op('lessOrEqual', B.BOOLEAN, [B.ref('double', NUMBER), B.lit(100, NUMBER)]) },
  });

  test('a guarantee that does not hold spoils what it reads and what is built on that', () => {
    const fault = { kind: 'guarantee', definition: 'au plus 100', detail: { reason: 'guarantee not held', where: ['au plus 100'] } };
    expect(outcomes(run(plan, { part: 60, autre: 1 }))).toEqual({ double: fault, triple: fault, libre: value(1) });
  });

  test('one that is non whatever is unknown spoils like a plain one', () => {
    const a = B.input('a', B.BOOLEAN);
    const never = B.op('and', B.BOOLEAN, [a, B.op('not', B.BOOLEAN, [a])]);
    const guarded = B.plan({
      inputs: { a: B.BOOLEAN },
      definitions: {
        r: { type: NUMBER, value: B.lit(1, NUMBER) },
        s: { type: B.BOOLEAN, value: B.op('equal', B.BOOLEAN, [B.ref('r', NUMBER), B.lit(1, NUMBER)]) },
      },
      guarantees: { jamais: B.op('and', B.BOOLEAN, [B.ref('s', B.BOOLEAN), never]) },
    });
    expect(outcomes(run(guarded, {})).r).toEqual({
      kind: 'guarantee',
      definition: 'jamais',
      detail: { reason: 'guarantee not held', where: ['jamais'] },
    });
  });

  test('an open guarantee spoils nothing', () => {
    const evaluation = run(plan, { autre: 1 });
    expect(outcomes(evaluation)).toEqual({ double: needs('part'), triple: needs('part'), libre: value(1) });
    expect(evaluation.guarantees).toEqual({ 'au plus 100': needs('part') });
  });

  test('what is given while a guarantee that would spoil it is open, or is an error, says so', () => {
    const [one, other] = [B.ref('double', NUMBER), B.input('autre', NUMBER)];
    const both = B.plan({
      inputs: { part: NUMBER, autre: NUMBER, loin: NUMBER },
      definitions: {
        double: { type: NUMBER, value: B.op('multiply', NUMBER, [B.input('part', NUMBER), B.lit(2, NUMBER)]) },
        libre: { type: NUMBER, value: B.input('loin', NUMBER) },
      },
      guarantees: {
        'au plus 100': B.op('lessOrEqual', B.BOOLEAN, [B.op('add', NUMBER, [one, other]), B.lit(100, NUMBER)]),
        'sans réponse': B.op('lessOrEqual', B.BOOLEAN, [B.choose(NUMBER, [B.branch(B.op('less', B.BOOLEAN, [one, B.lit(9, NUMBER)]), one)]), one]),
      },
    });
    const warnings = (json: unknown): unknown => {
      const { results } = run(both, json);
      return Object.fromEntries(Object.entries(results).map(([name, result]) => [name, result.warnings]));
    };
    const subject = (detail: string): unknown => ({ kind: 'guarantee', definition: 'double', detail });
    expect(warnings({ part: 1, loin: 1 })).toEqual({ double: [subject('au plus 100')], libre: [] });
    expect(warnings({ part: 10, autre: 1, loin: 1 })).toEqual({ double: [subject('sans réponse')], libre: [] });
    expect(warnings({ part: 1, autre: 1, loin: 1 })).toEqual({ double: [], libre: [] });
    expect(warnings({ loin: 1 })).toEqual({ double: [], libre: [] });
  });
});

describe('questions', () => {
  const lecture = B.input('lecture', B.choice('lecture'));
  const is = (reading: string) => B.op('equal', B.BOOLEAN, [lecture, B.lit(reading, B.choice('lecture'))]);
  const drafts = (retained: string | null): Plan =>
    B.plan({
      questions: { lecture: { readings: ['large', 'étroite'], retained } },
      inputs: { a: B.BOOLEAN },
      definitions: {
        r: { type: NUMBER, value: B.choose(NUMBER, [B.branch(is('large'), B.lit(1, NUMBER)), B.branch(is('étroite'), B.lit(2, NUMBER))]) },
        s: { type: NUMBER, value: B.choose(NUMBER, [B.branch(is('large'), B.lit(7, NUMBER))], B.lit(7, NUMBER)) },
      },
    });

  test('the retained reading is used, and a result says that it depends on it', () => {
    const evaluation = run(drafts('large'), {});
    expect(outcomes(evaluation)).toEqual({ r: value(1), s: value(7) });
    expect(evaluation.readings).toEqual({ lecture: { reading: 'large', origin: 'retained' } });
    expect(evaluation.results.r?.dependsOn).toEqual(['lecture']);
    expect(evaluation.results.s?.dependsOn).toEqual([]);
    expect(evaluation.results.r?.warnings).toEqual([{ kind: 'reading', definition: 'r', detail: 'lecture' }]);
  });

  test('an open question leaves open only what it changes', () => {
    expect(outcomes(run(drafts(null), {}))).toEqual({
      r: { kind: 'undetermined', needs: [{ kind: 'question', name: 'lecture', path: 'lecture' }] },
      s: value(7),
    });
  });

  test('all readings can be asked for', () => {
    expect(run(drafts('large'), {}, { allReadings: true }).alternatives).toEqual([
      { readings: { lecture: 'large' }, results: { r: value(1), s: value(7) } },
      { readings: { lecture: 'étroite' }, results: { r: value(2), s: value(7) } },
    ]);
  });
});

describe('elements', () => {
  const dépense = B.fiche('dépense');
  const x = B.local('x', dépense);
  const montant = (of: Parameters<typeof B.field>[0]) => B.field(of, 'montant', B.EUROS);
  const avant = B.op('preceding', B.list(dépense), [B.input('dépenses', B.list(dépense)), x]);
  const déjà = B.fold('sum', B.EUROS, B.each(avant, 'y', montant(B.local('y', dépense))));
  const capped = (of: Parameters<typeof B.field>[0]) => B.op('atMost', B.EUROS, [of, B.lit(50000, B.EUROS)]);
  const plan = B.plan({
    fiches: { dépense: { montant: B.EUROS, date: B.DATE } },
    inputs: { dépenses: { type: B.list(dépense), sortedBy: 'date' } },
    definitions: {
      'pris en charge': {
        type: B.EUROS,
        subjects: [{ local: 'x', type: dépense }],
        value: B.op('subtract', B.EUROS, [capped(B.op('add', B.EUROS, [déjà, montant(x)])), capped(déjà)]),
      },
      total: {
        type: B.EUROS,
        value: B.fold('sum', B.EUROS, B.each(B.input('dépenses', B.list(dépense)), 'z', B.ref('pris en charge', B.EUROS, [B.local('z', dépense)]))),
      },
    },
  });

  test('a cap consumed in order, elements sorted on entry and named in the dossier’s order', () => {
    const dépenses = [
      { montant: '400.00', date: '2025-02-01' },
      { montant: 300, date: '2025-01-01' },
    ];
    expect(outcomes(run(plan, { dépenses }))).toEqual({
      'pris en charge': [
        { of: ['dépenses[2]'], outcome: value('300.00') },
        { of: ['dépenses[1]'], outcome: value('200.00') },
      ],
      total: value('500.00'),
    });
  });

  test('an unknown amount leaves open what comes after it, not before', () => {
    const dépenses = [{ montant: 300, date: '2025-01-01' }, { date: '2025-02-01' }, { montant: 10, date: '2025-03-01' }];
    const need = needs('dépenses[2].montant');
    expect(outcomes(run(plan, { dépenses }))).toEqual({
      'pris en charge': [
        { of: ['dépenses[1]'], outcome: value('300.00') },
        { of: ['dépenses[2]'], outcome: need },
        { of: ['dépenses[3]'], outcome: need },
      ],
      total: need,
    });
  });

  test('an unknown date leaves the order open, and each element its result', () => {
    const dépenses = [{ montant: 300, date: '2025-01-01' }, { montant: 400 }];
    expect(outcomes(run(plan, { dépenses }))).toEqual({
      'pris en charge': [
        { of: ['dépenses[1]'], outcome: needs('dépenses[2].date') },
        { of: ['dépenses[2]'], outcome: needs('dépenses[2].date') },
      ],
      total: needs('dépenses[2].date'),
    });
  });

  test('an unknown list leaves its elements unknown', () => {
    expect(outcomes(run(plan, {}))).toEqual({ 'pris en charge': needs('dépenses'), total: needs('dépenses') });
    expect(outcomes(run(plan, { dépenses: [] }))).toEqual({ 'pris en charge': [], total: value('0.00') });
  });
});

describe('absent, empty, unknown', () => {
  const date = B.input('date', B.optional(B.DATE));
  const plan = B.plan({
    inputs: { date: B.optional(B.DATE) },
    definitions: {
      existe: { type: B.BOOLEAN, value: B.op('exists', B.BOOLEAN, [date]) },
      suite: { type: B.DATE, value: B.op('addMonths', B.DATE, [B.op('required', B.DATE, [date]), B.lit(1, NUMBER)]) },
      soi: { type: B.optional(B.DATE), value: date },
    },
  });

  test('null is aucun: it does not exist, and reading it is a hole', () => {
    expect(outcomes(run(plan, { date: null }))).toEqual({
      existe: value(false),
      suite: { kind: 'hole', definition: 'suite', detail: { reason: 'absent value', where: ['date'] } },
      soi: value(null),
    });
  });

  test('an absent key is unknown', () => {
    expect(outcomes(run(plan, {}))).toEqual({ existe: needs('date'), suite: needs('date'), soi: needs('date') });
    expect(outcomes(run(plan, { date: '2025-01-31' }))).toEqual({ existe: value(true), suite: value('2025-02-28'), soi: value('2025-01-31') });
  });

  test('what the text does not say needs the definition', () => {
    const silent = B.plan({ inputs: {}, definitions: { coordinateur: { type: B.TEXT, value: B.unknown(B.TEXT) } } });
    expect(outcomes(run(silent, {})).coordinateur).toEqual({
      kind: 'undetermined',
      needs: [{ kind: 'definition', name: 'coordinateur', path: 'coordinateur' }],
    });
  });
});

describe('aucun as a result', () => {
  const clos = B.input('clos', B.BOOLEAN);
  const aucun = B.lit(null, B.optional(B.DATE));
  const rule = B.choose(B.optional(B.DATE), [B.branch(clos, aucun, [1]), B.branch(null, B.lit(day('2025-01-02'), B.DATE))]);
  const plan = B.plan({ inputs: { clos: B.BOOLEAN }, definitions: { r: { type: B.optional(B.DATE), value: rule } } });

  test('is a value like another, by an exception too', () => {
    expect(outcomes(run(plan, { clos: true })).r).toEqual(value(null));
    expect(outcomes(run(plan, { clos: false })).r).toEqual(value('2025-01-02'));
    expect(outcomes(run(plan, {})).r).toEqual(needs('clos'));
  });
});

describe('a reading on another day', () => {
  test('keeps the errors that day may be, even where the value does not depend on it', () => {
    const plan = B.plan({
      inputs: { jour: B.DATE },
      applicationDate: 'jour',
      definitions: {
        pivot: { type: B.DATE, versions: [B.version(day('2024-01-01'), null, B.lit(day('2024-01-01'), B.DATE))] },
        fixe: { type: NUMBER, value: B.lit(133, NUMBER) },
        relu: { type: NUMBER, value: B.ref('fixe', NUMBER, [], B.ref('pivot', B.DATE)) },
      },
    });
    expect(outcomes(run(plan, {})).relu).toEqual(needs('jour'));
    expect(outcomes(run(plan, { jour: '2020-01-01' })).relu).toEqual({
      kind: 'hole',
      definition: 'pivot',
      detail: { reason: 'no version', where: [] },
    });
  });
});

describe('options', () => {
  const plan = B.plan({
    questions: { lecture: { readings: ['large'], retained: 'large' } },
    inputs: { "jour d'observation": { type: B.DATE, role: "jour d'observation" } },
    definitions: { r: { type: B.DATE, value: B.input("jour d'observation", B.DATE) } },
  });

  test('the day of observation may be given beside the dossier', () => {
    const evaluation = run(plan, {}, { observationDay: '2026-11-21' });
    expect(outcomes(evaluation).r).toEqual(value('2026-11-21'));
    expect(evaluation.dates).toEqual({ application: null, observation: '2026-11-21' });
  });

  test('a misspelt reading, question or day is refused, never passed over', () => {
    expect(() => run(plan, {}, { readings: { lecture: 'étroite' } })).toThrow('no such reading of « lecture »');
    expect(() => run(plan, {}, { readings: { lectures: 'large' } })).toThrow('no question « lectures »');
    expect(() => run(plan, {}, { observationDay: '21/11/2026' })).toThrow('YYYY-MM-DD');
  });
});

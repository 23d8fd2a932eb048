/** One dossier completed in many ways: what is given to each unknown, and which unknowns what is asked can reach. */
import { describe, expect, test } from 'vitest';
import { sitesOf } from '../../compiler/interpret/code/scope.ts';
import { Kept } from '../../compiler/interpret/dossier/kept.ts';
import { Shape, areGiven } from '../../compiler/interpret/dossier/shape.ts';
import { Trials } from '../../compiler/interpret/dossier/trials.ts';
import type { Need } from '../../runtime/outcome.ts';
import { Fixed } from '../../runtime/partial/fixed.ts';
import { type Known, Open, type Value, isRecord, needKey, record } from '../../runtime/partial/index.ts';
import * as B from './build.ts';

/** Counts how often a value is looked for. */
class Counted extends Fixed {
  asked = 0;

  override get(key: string): Known | undefined {
    this.asked += 1;
    return super.get(key);
  }
}

test.each([
  ['a value', 'merle'],
  ['« aucun »', null],
])('a donnée completed with %s is completed once, however often it is read', (_, given: Known) => {
  const need: Need = { kind: 'input', name: 'oiseau', path: 'oiseau' };
  const key = needKey(need);
  const oiseau = new Open({ kind: 'options', values: ['merle', 'mésange'] }, true, [], [need]);
  const unknown = { need, key, values: ['merle', 'mésange', null], samples: [] };
  const trials = new Trials(new Shape([{ unknown, input: 'oiseau', isDefinition: false }], new Kept()));
  const fixed = new Counted(new Fixed(null, new Map()), new Map([[key, given]]));
  const read = (): unknown => trials.value('oiseau', false, oiseau, fixed);
  expect([read(), read(), read()]).toEqual([given, given, given]);
  expect(fixed.asked).toBe(1);
});

const needOf = (path: string): Need => ({ kind: 'input', name: path, path });

/** An unknown of each of these places, in their order: `input` is what the path begins with, `=` marks a definition that a case fixes. */
function trialsOf(...paths: readonly string[]): Trials {
  const found = paths.map((path) => ({
    unknown: { need: needOf(path), key: needKey(needOf(path)), values: [true, false], samples: [] },
    input: path.replace(/^=/u, '').replace(/[.[].*$/u, ''),
    isDefinition: path.startsWith('='),
  }));
  return new Trials(new Shape(found, new Kept()));
}

const nothing = new Fixed(null, new Map());
const given = (before: Fixed, path: string, value: Known): Fixed => before.with(needKey(needOf(path)), value);

test('what is given stands at the place of its unknown, and what was given before stays', () => {
  const trials = trialsOf('a', 'b', 'c');
  const [one, two] = [given(nothing, 'b', true), given(given(nothing, 'b', true), 'a', null)];
  expect([nothing, one, two, given(two, 'b', false)].map((fixed) => trials.shape.given(fixed))).toEqual([
    [undefined, undefined, undefined],
    [undefined, true, undefined],
    [null, true, undefined],
    [null, false, undefined],
  ]);
  expect(trials.shape.given(two)).toBe(trials.shape.given(two));
  expect([
    areGiven([0, 2], trials.shape.given(one)),
    areGiven([0, 1], trials.shape.given(one)),
    areGiven([], trials.shape.given(one)),
    areGiven([0], [null]),
  ]).toEqual([false, true, false, true]);
});

test('a donnée keeps each of its completions apart from the others, and from the definition of the same name', () => {
  const open = (path: string): Open => new Open({ kind: 'options', values: [true, false] }, false, [], [needOf(path)]);
  const trials = trialsOf('a.x', 'a.y', '=a', 'b');
  const whole = record({ x: open('a.x'), y: open('a.y') });
  const said = (fixed: Fixed): unknown => {
    const value = trials.value('a', false, whole, fixed);
    return isRecord(value) ? [value['x'], value['y']].map((one) => (one instanceof Open ? 'open' : one)) : value;
  };
  const x = given(nothing, 'a.x', true);
  const both = given(x, 'a.y', false);
  expect([said(nothing), said(x), said(both), said(given(both, 'a.x', false)), said(x)]).toEqual([
    ['open', 'open'],
    [true, 'open'],
    [true, false],
    [false, false],
    [true, 'open'],
  ]);
  expect([trials.value('a', false, whole, given(nothing, 'b', true)), trials.value('a', true, whole, both)]).toEqual([whole, whole]);
  expect(trials.value('a', true, open('=a'), given(both, '=a', false))).toBe(false);
  expect(trials.value('a', false, whole, both)).toBe(trials.value('a', false, whole, both));
});

describe('the unknowns that a definition can reach', () => {
  const yes = { type: B.BOOLEAN, value: B.oui };
  const plan = B.plan({ definitions: { d: yes, e: yes } });
  const site = sitesOf(plan).definition('d');
  const elementOf = (path: string, index: number | null): Value => record({ x: true }, { list: path, index, key: undefined });
  const placesFrom = (marks: readonly string[], ...elements: readonly Value[]): readonly number[] => {
    const trials = trialsOf('a', 'b.x', '=d', 'a[2].y', 'c.liste[1].z', 'ab');
    return trials.shape.placesOf(trials.definition(site, elements, undefined), () => new Set(marks));
  };

  test('are those of the marks it reads, in the order of the dossier, each once', () => {
    expect([
      placesFrom([]),
      placesFrom(['b.x', 'a.*']),
      placesFrom(['b', 'b.x', '=d']),
      placesFrom(['b']),
      placesFrom(['b.y']),
      placesFrom(['b.*']),
    ]).toEqual([[], [0, 1, 3], [1, 2], [1], [], []]);
  });

  test('are also those of the lists of its elements; an element made by rules may come from anywhere', () => {
    expect([
      placesFrom([], elementOf('a', 1)),
      placesFrom(['=d', 'b.x'], elementOf('a', 1)),
      placesFrom([], elementOf('c', 0)),
      placesFrom([], elementOf('', null)),
      placesFrom([], record({ x: true })),
      placesFrom(['b.x'], 'merle'),
    ]).toEqual([[0, 3], [0, 1, 2, 3], [4], [0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5], [1]]);
  });

  test('are looked for once for what is asked', () => {
    const trials = trialsOf('a');
    const asked = trials.definition(site, [], undefined);
    let looked = 0;
    const reach = (): ReadonlySet<string> => {
      looked += 1;
      return new Set(['a.*']);
    };
    expect([trials.shape.placesOf(asked, reach), trials.shape.placesOf(asked, reach), looked]).toEqual([[0], [0], 1]);
    expect(trials.definition(site, [], undefined)).toBe(asked);
    expect(trials.definition(site, [], 19_000)).not.toBe(asked);
    expect(trials.definition(sitesOf(plan).definition('e'), [], undefined)).not.toBe(asked);
  });
});

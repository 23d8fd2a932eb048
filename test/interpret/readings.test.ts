/** Readings of several questions: which are used, which would change a result, which are told apart. */
import { describe, expect, test } from 'vitest';
import { combinationsOf, readingsUsed } from '../../compiler/interpret/dossier/readings.ts';
import { type EvaluateOptions, evaluate } from '../../compiler/interpret/evaluate.ts';
import type { Plan } from '../../compiler/plan/plan.ts';
import type * as Core from '../../dsl/model/core.ts';
import * as B from './build.ts';

const NUMBER = B.number();
const is = (question: string, reading: string): Core.Expr =>
  B.op('equal', B.BOOLEAN, [B.input(question, B.choice(question)), B.lit(reading, B.choice(question))]);
const both = (...parts: readonly Core.Expr[]): Core.Expr => B.op('and', B.BOOLEAN, parts);
const when = (guard: Core.Expr, yes: number, no: number): Core.Expr => B.choose(NUMBER, [B.branch(guard, B.lit(yes, NUMBER))], B.lit(no, NUMBER));

/** Questions of two readings, the first one retained, and what is made of them. */
function plan(questions: readonly string[], rules: Readonly<Record<string, Core.Expr>>, retained: string | null = 'oui'): Plan {
  return B.plan({
    questions: Object.fromEntries(questions.map((name) => [name, { readings: ['oui', 'non'], retained }])),
    definitions: Object.fromEntries(Object.entries(rules).map(([name, value]) => [name, { type: NUMBER, value }])),
  });
}

const results = (of: Plan, options: EvaluateOptions = {}) => evaluate(of, { values: new Map() }, options);
const dependsOn = (of: Plan, options: EvaluateOptions = {}): unknown =>
  Object.fromEntries(Object.entries(results(of, options).results).map(([name, result]) => [name, result.dependsOn]));

describe('a result depends on a question', () => {
  const rules = {
    un: when(is('a', 'oui'), 1, 2),
    deux: when(both(is('a', 'oui'), is('b', 'oui')), 1, 2),
    aucun: when(is('a', 'oui'), 3, 3),
    croisé: when(B.op('or', B.BOOLEAN, [both(is('a', 'oui'), is('b', 'oui')), both(is('a', 'non'), is('b', 'non'))]), 1, 2),
  };

  test('when another reading of it changes it, whatever the others are', () => {
    expect(dependsOn(plan(['a', 'b'], rules))).toEqual({ un: ['a'], deux: ['a', 'b'], aucun: [], croisé: ['a', 'b'] });
  });

  test('that matters only under another reading of the first one', () => {
    // b is not even read under the retained reading of a
    const behind = { r: B.choose(NUMBER, [B.branch(is('a', 'oui'), B.lit(1, NUMBER))], when(is('b', 'oui'), 1, 2)) };
    expect(dependsOn(plan(['a', 'b'], behind))).toEqual({ r: [] });
    expect(dependsOn(plan(['a', 'b'], behind), { readings: { a: 'non' } })).toEqual({ r: ['a', 'b'] });
  });

  test('is told one question at a time when there are too many', () => {
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const all = plan(seven, {
      r: when(both(is('a', 'oui'), is('b', 'oui')), 1, 2),
      s: B.fold('sum', NUMBER, { kind: 'list', items: seven.map((one) => when(is(one, 'oui'), 1, 0)), type: B.list(NUMBER), span: null }),
    });
    expect(dependsOn(all)).toEqual({ r: ['a', 'b'], s: seven });
  });

  test('is warned of when its reading is the retained one, not when it is asked for', () => {
    const of = plan(['a', 'b'], { deux: rules.deux });
    const warnings = (options: EvaluateOptions): unknown => results(of, options).results['deux']?.warnings;
    const warning = (detail: string): unknown => ({ kind: 'reading', definition: 'deux', detail });
    expect(warnings({})).toEqual([warning('a'), warning('b')]);
    expect(warnings({ readings: { a: 'oui' } })).toEqual([warning('b')]);
    expect(warnings({ readings: { a: 'oui', b: 'oui' } })).toEqual([]);
  });

  test('of a result that is open, when it changes what the result may be', () => {
    const open = plan(['a', 'b'], rules, null);
    expect(dependsOn(open)).toEqual({ un: ['a'], deux: ['a', 'b'], aucun: [], croisé: ['a', 'b'] });
    expect(dependsOn(open, { readings: { a: 'non' } })).toEqual({ un: ['a'], deux: ['a'], aucun: [], croisé: ['b'] });
  });
});

describe('the readings used', () => {
  const of = B.plan({
    questions: { 'jour retenu': { readings: ['premier', 'dernier'], retained: 'premier' }, lieu: { readings: ['ici', 'là'], retained: null } },
    definitions: { r: { type: NUMBER, value: B.lit(1, NUMBER) } },
  });

  test('are those asked for, by French or emitted name, else those retained', () => {
    expect(readingsUsed(of, {})).toEqual({ 'jour retenu': { reading: 'premier', origin: 'retained' }, lieu: { reading: null, origin: 'open' } });
    expect(readingsUsed(of, { jourRetenu: 'dernier' })).toEqual({
      'jour retenu': { reading: 'dernier', origin: 'given' },
      lieu: { reading: null, origin: 'open' },
    });
    expect(readingsUsed(of, { 'jour retenu': null, lieu: 'là' })).toEqual({
      'jour retenu': { reading: null, origin: 'open' },
      lieu: { reading: 'là', origin: 'given' },
    });
    expect(results(of, { readings: { 'jour retenu': null } }).readings).toEqual({
      'jour retenu': { reading: null, origin: 'open' },
      lieu: { reading: null, origin: 'open' },
    });
  });

  test('and all there could be are each with each, up to 64, else one question at a time', () => {
    expect(combinationsOf(of, ['jour retenu', 'lieu'])).toEqual([
      { 'jour retenu': 'premier', lieu: 'ici' },
      { 'jour retenu': 'premier', lieu: 'là' },
      { 'jour retenu': 'dernier', lieu: 'ici' },
      { 'jour retenu': 'dernier', lieu: 'là' },
    ]);
    expect(combinationsOf(of, [])).toEqual([{}]);
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const many = plan(names, { r: B.lit(1, NUMBER) });
    expect(combinationsOf(many, names.slice(0, 6)).length).toBe(64);
    expect(combinationsOf(many, names)).toEqual(names.flatMap((name) => [{ [name]: 'oui' }, { [name]: 'non' }]));
  });

  test('that the ruleset does not have are refused', () => {
    expect(() => results(of, { readings: { lieux: 'ici' } })).toThrow(new RangeError('no question « lieux »'));
    expect(() => results(of, { readings: { jourRetenu: 'second' } })).toThrow(new RangeError('no such reading of « jour retenu »'));
  });
});

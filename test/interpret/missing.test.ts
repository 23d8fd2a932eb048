import { describe, expect, test } from 'vitest';
import { compile } from '../../compiler/analysis/conditions.ts';
import { indexed, Lookups } from '../../compiler/analysis/lookups.ts';
import { regionsOf } from '../../compiler/analysis/situations/regions.ts';
import { stepOf } from '../../compiler/analysis/reach/steps.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import { emitJsonSchema } from '../../compiler/emit/json-schema/schema.ts';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { evaluate, sessionOf } from '../../compiler/interpret/evaluate.ts';
import { fixedBy } from '../../compiler/interpret/dossier/given.ts';
import type { Plan } from '../../compiler/plan/plan.ts';
import type * as Core from '../../dsl/model/core.ts';
import type { CaseRow } from '../../dsl/model/model.ts';
import type { Type } from '../../dsl/model/types.ts';
import * as B from './build.ts';

const NUMBER = B.number();
const one = B.lit(1, NUMBER);
const planOf = (value: Core.Expr): Plan => B.plan({ definitions: { r: { type: value.type, value } } });
const run = (value: Core.Expr) => (): unknown => evaluate(planOf(value), { values: new Map() });

describe('what the checker did not write is never guessed', () => {
  test.each([
    ['a rounding without its step', B.op('round', NUMBER, [one], { scale: 0, direction: 'up' }), 'round without its step'],
    ['a rounding without its direction', B.op('round', NUMBER, [one], { scale: 0, step: 1 }), 'round without its direction'],
    [
      'a direction that is none',
      B.op('round', NUMBER, [one], { scale: 0, step: 1, direction: 'sideways' }),
      'round: its direction is sideways, not one of nearest, down, up',
    ],
    ['a change of decimals without how many', B.op('rescale', B.number(2), [one]), 'rescale without its by'],
    ['a number that is none', B.op('rescale', B.number(2), [one], { by: 'two' }), 'rescale: its by is no number'],
    ['a change of unit without its factor', B.op('convert', NUMBER, [one], { d: 1 }), 'convert without its n'],
    ['a day of the week without which', B.op('isWeekday', B.BOOLEAN, [B.lit(0, B.DATE)]), 'isWeekday without its weekday'],
    ['working days without their kind', B.op('addWorkingDays', B.DATE, [B.lit(0, B.DATE), one]), 'addWorkingDays without its kind'],
    ['a sum of one operand', B.op('add', NUMBER, [one]), 'add without its operand 2'],
    ['a negation of nothing', B.op('not', B.BOOLEAN, []), 'not without its operand 1'],
  ])('%s stops', (_, value, message) => {
    expect(run(value)).toThrow(new Error(message));
    expect(() => emitTypeScript(planOf(value), 'essai')).toThrow(new Error(message));
  });

  test('the step of a rounding that has none is not 1', () => {
    const value = B.op('round', NUMBER, [one], { scale: 0, direction: 'up' });
    expect(() => stepOf(value, new Lookups(indexed(planOf(value))))).toThrow(new Error('round without its step'));
  });

  test('a definition read for fewer elements than it is about stops', () => {
    const pet = B.local('pet', B.TEXT);
    const about = { type: B.TEXT, value: pet, subjects: [{ local: 'pet', type: B.TEXT }] };
    const plan = B.plan({ definitions: { about, r: { type: B.TEXT, value: B.ref('about', B.TEXT, []) } } });
    expect(() => evaluate(plan, { values: new Map() })).toThrow(new Error('about without its element 1'));
  });

  test('a donnée, a definition or a guarantee that is not there stops', () => {
    const nothing = { values: new Map() };
    expect(() => evaluate(B.plan({ inputs: { n: NUMBER }, definitions: { r: { type: NUMBER, value: B.input('n', NUMBER) } } }), nothing)).toThrow(
      new Error('no input n'),
    );
    const session = sessionOf(planOf(one), nothing);
    expect(() => session.machine.definition('disparue', [], undefined)).toThrow(new Error('no definition disparue'));
    expect(() => session.guarantee(3)).toThrow(new Error('no guarantee 3'));
    expect(run(B.local('disparu', NUMBER))).toThrow(new Error('no local disparu in r'));
  });

  test('a column fixed to a definition that the plan does not have stops', () => {
    const span = { file: 'essai.attendu', start: 0, end: 0 };
    const row: CaseRow = {
      number: '1',
      inputs: {},
      questions: {},
      fixed: { disparu: { kind: 'value', value: 1 } },
      expectations: [],
      sources: [],
      span,
    };
    expect(() => fixedBy(planOf(one), row)).toThrow(new Error('no definition disparu'));
  });

  test('a choix or a fiche that the plan does not have is never an empty one', () => {
    const plan = (type: Type): Plan => B.plan({ inputs: { i: type }, definitions: { r: { type, value: B.input('i', type) } } });
    expect(() => emitJsonSchema(plan(B.choice('disparu')))).toThrow(new Error('the plan has no choix disparu'));
    expect(() => emitJsonSchema(plan(B.fiche('disparue')))).toThrow(new Error('the plan has no fiche disparue'));
    expect(() => decodeDossier(plan(B.choice('disparu')), { i: 'merle' })).toThrow(new Error('the plan has no choix disparu'));
    expect(() => regionsOf(B.choice('disparu'), [], new Lookups(indexed(planOf(one))), () => 1)).toThrow(new Error('the plan has no choix disparu'));
  });

  test('a condition on what was not gathered is never false in silence', () => {
    const asked = B.op('equal', B.BOOLEAN, [B.input('n', NUMBER), one]);
    expect(() => compile(asked, new Map())).toThrow(/^no dimension for /);
  });
});

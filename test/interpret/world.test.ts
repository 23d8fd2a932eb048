/** What stands in the place of what is not given, and the constants of a plan as values. */
import { expect, test } from 'vitest';
import { unknownInput, valueOf } from '../../compiler/interpret/world.ts';
import { ELEMENT, Open, type Shape, type Value, record } from '../../runtime/partial/index.ts';
import * as B from './build.ts';

const plan = B.plan({
  choices: { nature: ['décès', 'hospitalisation'] },
  fiches: { événement: { nature: B.choice('nature'), date: B.DATE, lieu: B.optional(B.TEXT) } },
  inputs: { événements: { type: B.list(B.fiche('événement')), sortedBy: 'date', atMost: 3 }, notes: B.list(B.TEXT) },
  definitions: {},
});

test('of a list that is not given no element is known, and all that one may need is the list', () => {
  const open = (name: string, shape: Shape, none = false): Value => new Open(shape, none, [], [{ kind: 'input', name, path: name }]);
  const list = (rest: Value, atMost: number | null): Shape => ({ kind: 'list', items: [], rest, atLeast: 0, atMost, ordered: true });
  const date = open('événements', { kind: 'range', low: null, high: null });
  const event = {
    nature: open('événements', { kind: 'options', values: ['décès', 'hospitalisation'] }),
    date,
    lieu: open('événements', { kind: 'any' }, true),
    [ELEMENT]: { list: 'événements', index: null, key: date },
  };
  expect(Object.values(plan.inputs).map((input) => unknownInput(plan, input))).toEqual([
    open('événements', list(event, 3)),
    open('notes', list(open('notes', { kind: 'any' }), null)),
  ]);
});

test('a constant is a value as it stands, records are marked as such, within lists too', () => {
  expect([valueOf(null), valueOf(3), valueOf('a'), valueOf({ n: 1, d: 3 })]).toEqual([null, 3, 'a', { n: 1, d: 3 }]);
  expect(valueOf([{ fields: { a: 1, b: { fields: { c: null } } } }])).toEqual([record({ a: 1, b: record({ c: null }) })]);
});

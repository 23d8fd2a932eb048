/** A list read where it is known not to be empty. */
import { expect, test } from 'vitest';
import * as P from '../../runtime/partial/index.ts';
import { need } from './sets.ts';

const needs = [need('list')];
const list = (shape: Partial<P.ListShape>): P.Value =>
  P.possible({ kind: 'list', items: [], rest: null, atLeast: 0, atMost: null, ordered: true, ...shape }, false, [], needs);

test('a list of which nothing is known has an element', () => {
  const open = list({ rest: 5 });
  expect(P.filled(open)).toEqual(list({ rest: 5, atLeast: 1 }));
  expect(P.least(open, 'd')).toEqual(new P.Open({ kind: 'range', low: 5, high: 5 }, false, [P.failed('hole', 'empty list', 'd').fault], needs));
  expect(P.least(P.filled(open), 'd')).toBe(5);
});

test('the only element that may be there is', () => {
  expect(P.filled(list({ items: [{ value: 5, sure: false }], atMost: 1 }))).toEqual([5]);
});

test('of several that may be, none is sure', () => {
  const items = [5, 6].map((value) => ({ value, sure: false }));
  expect(P.filled(list({ items, atMost: 2 }))).toEqual(list({ items, atMost: 2, atLeast: 1 }));
});

test('a list that is known, plainly empty, not empty anyway, or no list stays as it is', () => {
  const fault = P.failed('hole', 'no branch', 'd');
  const long = list({ rest: 5, atLeast: 2 });
  const empty = new P.Open({ kind: 'list', items: [], rest: null, atLeast: 0, atMost: 0, ordered: true }, true, [], needs);
  for (const value of [[], [5], fault, long, empty, null]) expect(P.filled(value)).toBe(value);
});

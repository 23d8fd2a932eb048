import { expect, test } from 'vitest';
import { parseAmount } from '../../playground/state/amount-text.ts';

test.each([
  ['3', 0, '3'],
  ['1234,5', 2, '1 234,5'],
  ['1\u202f234,50', 2, '1 234,50'],
  ['1\u00a0800', 2, '1 800'],
  [' 24.50 ', 2, '24,50'],
  ['007', 0, '7'],
  ['0,05', 2, '0,05'],
  ['1 000 000', null, '1 000 000'],
  ['3,00', 0, '3,00'],
])('« %s » is read as %s decimals at most: %s', (typed, decimals, text) => {
  expect(parseAmount(typed, decimals)).toEqual({ kind: 'number', text });
});

test.each(['', 'trois', '1,2,3', '12 €', '1e5', '٣', '3 mois', ',5', '5,'])('« %s » is refused, never turned into another value', (typed) => {
  expect(parseAmount(typed, 2)).toEqual({ kind: 'invalid', tooPrecise: false });
});

test('more decimals than the type are refused as such', () => {
  expect(parseAmount('24.500', 2)).toEqual({ kind: 'invalid', tooPrecise: true });
  expect(parseAmount('24,505', 2)).toEqual({ kind: 'invalid', tooPrecise: true });
  expect(parseAmount('3,5', 0)).toEqual({ kind: 'invalid', tooPrecise: true });
});

import { expect, test } from 'vitest';
import { isFound, parseAmount } from '../../playground/state/amount-text.ts';

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
  expect(parseAmount(typed, { decimals, signed: false })).toEqual({ kind: 'number', text });
});

test.each(['', 'trois', '1,2,3', '12 €', '1e5', '٣', '3 mois', ',5', '5,'])('« %s » is refused, never turned into another value', (typed) => {
  expect(parseAmount(typed, { decimals: 2, signed: true })).toEqual({ kind: 'invalid', why: 'not a number' });
});

test('more decimals than the type are refused as such', () => {
  expect(parseAmount('24.500', { decimals: 2, signed: false })).toEqual({ kind: 'invalid', why: 'too precise' });
  expect(parseAmount('24,505', { decimals: 2, signed: false })).toEqual({ kind: 'invalid', why: 'too precise' });
  expect(parseAmount('3,5', { decimals: 0, signed: false })).toEqual({ kind: 'invalid', why: 'too precise' });
});

test('a sign is read where a table holds the number, and refused where the words before would take it for a subtraction', () => {
  expect(parseAmount('−5', { decimals: 2, signed: true })).toEqual({ kind: 'number', text: '-5' });
  expect(parseAmount('-5', { decimals: 2, signed: false })).toEqual({ kind: 'invalid', why: 'negative' });
});

test.each([
  ['1800', "plafond de l'ARDH 1 800 €", true],
  ['1 800', "plafond de l'ARDH 1 800 €", true],
  ['plafond ardh', "plafond de l'ARDH 1 800 €", true],
  ['METÉO', 'station météo', true],
  ['1 2', 'de 1 à 2', true],
  ['18', "plafond de l'ARDH 1 800 €", true],
  ['plancher ardh', "plafond de l'ARDH 1 800 €", false],
  ['', 'rien', true],
])('« %s » sought in « %s »: %s', (sought, text, found) => {
  expect(isFound(sought, text)).toBe(found);
});

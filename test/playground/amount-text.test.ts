import { expect, test } from 'vitest';
import { foundAmounts, isFound, parseAmount } from '../../playground/state/amount-text.ts';
import { createLanguage } from '../../playground/worker/language.ts';

const read = (typed: string, decimals: number | null, { signed = false, unit = '€' } = {}) => parseAmount(typed, { decimals, signed, unit });

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
  ['27,10 €', 2, '27,10'],
  ['27,10€', 2, '27,10'],
  ['9 999 999 999 999', 2, '9 999 999 999 999'],
  ['000 000 000 000 000 001', 0, '1'],
])('« %s » is read as %s decimals at most: %s', (typed, decimals, text) => {
  expect(read(typed, decimals)).toEqual({ kind: 'number', text });
});

test.each([
  ['', 'not a number'],
  ['trois', 'not a number'],
  ['1,2,3', 'not a number'],
  ['1e5', 'not a number'],
  ['٣', 'not a number'],
  [',5', 'not a number'],
  ['5,', 'not a number'],
  ['12 €/h', 'unit'],
  ['3 mois', 'unit'],
  ['50 %', 'unit'],
  ['1 50', 'spaces'],
  ['12 5', 'spaces'],
  ['1 5000', 'spaces'],
  ['2 7', 'spaces'],
  ['1 234,5 0', 'spaces'],
  ['inconnu', 'unknown'],
  ['24,505', 'too precise'],
  ['99 999 999 999 999', 'too large'],
])('« %s » is refused, never turned into another value: %s', (typed, why) => {
  expect(read(typed, 2, { signed: true })).toEqual({ kind: 'invalid', refusal: { why } });
});

test('a decimal where the type keeps none is refused as such', () => {
  expect(read('3,5', 0)).toEqual({ kind: 'invalid', refusal: { why: 'too precise' } });
});

test.each([
  ['1.500', ['1 500', '1,50']],
  ['24,500', ['24 500', '24,50']],
])('« %s » is refused with both readings', (typed, readings) => {
  expect(read(typed, 2)).toEqual({ kind: 'invalid', refusal: { why: 'two ways', readings } });
});

test('a sign is read where a table holds the number, and refused where the words before would take it for a subtraction', () => {
  expect(read('−5', 2, { signed: true })).toEqual({ kind: 'number', text: '-5' });
  expect(read('-5', 2)).toEqual({ kind: 'invalid', refusal: { why: 'negative' } });
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

test('a paramètre of which one amount is found shows all its periods; of a table, only the rows that are found are shown', () => {
  const text = `règlement « Tarifs »
  langue 1
  date d'application : jour

donnée jour : date
donnée n : nombre de 0 à 9

paramètre plafond : €
  sans source : exemple
  inconnu depuis le 1er janvier 2020
  1 800 € depuis le 1er janvier 2021

barème aide : €
  sans source : exemple
  | n           | aide    |
  | jusqu'à 4   | 1 800 € |
  | plus de 4   | 900 €   |
`;
  const { amounts } = createLanguage().check({
    ruleset: 'tarifs',
    workspace: [{ ruleset: 'tarifs', files: [{ file: 'r.attendu', text }], words: [] }],
  });
  const shown = (sought: string) => foundAmounts(amounts, sought).map(({ definition, text: amount }) => `${definition} ${amount}`);
  expect(shown('1800')).toEqual(['plafond inconnu', 'plafond 1 800', 'aide 1 800']);
  expect(shown('plafond 900')).toEqual([]);
});

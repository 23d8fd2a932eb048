import { describe, expect, test } from 'vitest';
import { type NewAmountEntry, dayInWords, newAmount, nextAfter, readDay } from '../../playground/state/new-amount.ts';
import { createLanguage } from '../../playground/worker/language.ts';
import type { ParameterView } from '../../playground/worker/protocol.ts';

const RULES = `règlement « Tarifs »
  langue 1
  date d'application : jour

donnée jour : date
donnée seul : oui ou non

paramètre tarif : €/h
  24,50 €/h depuis le 1er octobre 2021, relevé « Presse » fiabilité B
  inconnu depuis le 1er janvier 2022
    sans source : non publié
  26,80 €/h depuis le 1er janvier 2025
    relevé « Circulaire 2024-12 » fiabilité A
    relevé « Presse » fiabilité B
  vérifié jusqu'au 31 décembre 2025

paramètre seuil : nombre
  sans source : exemple
  3

paramètre plafond : €
  100 € si seul
    sans source : exemple
  sinon 200 €
    sans source : exemple

règle coût : €
  sans source : exemple
  tarif × 2 h, arrondi au centime
`;

const parameters = (text: string): readonly ParameterView[] =>
  createLanguage().check({ ruleset: 'tarifs', workspace: [{ ruleset: 'tarifs', files: [{ file: 'regles.attendu', text }], words: [] }] }).parameters;

function parameterOf(text: string, name: string): ParameterView {
  const found = parameters(text).find(({ definition }) => definition === name);
  if (found === undefined) throw new Error(`no paramètre ${name}`);
  return found;
}

const ENTRY: NewAmountEntry = { day: '01/01/2027', amount: '27,1', source: 'Circulaire 2026-30, page 2', reliability: 'A' };

/** The text after the line is added. */
function added(text: string, name: string, entry: Partial<NewAmountEntry>): string {
  const made = newAmount(parameterOf(text, name), { ...ENTRY, ...entry });
  if (made.kind === 'refused') throw new Error(made.refusal.field);
  return text.slice(0, made.edit.start) + made.edit.text + text.slice(made.edit.end);
}

test('a paramètre of plain amounts is offered with its unit, its decimals and the days of its amounts; one with conditions is not', () => {
  expect(parameters(RULES).map(({ versions, ...rest }) => ({ ...rest, from: versions.map(({ from }) => from) }))).toEqual([
    { definition: 'tarif', label: 'tarif', unit: '€/h', decimals: 2, from: ['2021-10-01', '2022-01-01', '2025-01-01'] },
    { definition: 'seuil', label: 'seuil', unit: '', decimals: 0, from: [null] },
  ]);
});

describe('a new amount', () => {
  test('is one more line and its source, after the sources of the amount it follows; nothing else moves', () => {
    expect(added(RULES, 'tarif', {})).toBe(
      RULES.replace(
        '    relevé « Presse » fiabilité B\n  vérifié',
        '    relevé « Presse » fiabilité B\n  27,1 €/h depuis le 1er janvier 2027\n    relevé « Circulaire 2026-30, page 2 » fiabilité A\n  vérifié',
      ),
    );
  });

  test('of a day between two others goes between them, and says until when it holds', () => {
    const text = added(RULES, 'tarif', { day: '15/12/2021', amount: '25', reliability: 'C' });
    expect(text).toBe(
      RULES.replace(
        'relevé « Presse » fiabilité B\n  inconnu',
        'relevé « Presse » fiabilité B\n  25 €/h depuis le 15 décembre 2021\n    relevé « Circulaire 2026-30, page 2 » fiabilité C\n  inconnu',
      ),
    );
    expect(nextAfter(parameterOf(RULES, 'tarif').versions, '2021-12-15')).toBe('2022-01-01');
    expect(nextAfter(parameterOf(RULES, 'tarif').versions, '2025-01-01')).toBe(null);
  });

  test('follows an amount that had no day', () => {
    expect(added(RULES, 'seuil', { amount: '4' })).toContain(
      '  3\n  4 depuis le 1er janvier 2027\n    relevé « Circulaire 2026-30, page 2 » fiabilité A\n',
    );
  });

  test('makes a text without error, where it is an amount of its own that can be changed in its turn', () => {
    const texts = [{ file: 'regles.attendu', text: added(RULES, 'tarif', {}) }];
    const checked = createLanguage().check({ ruleset: 'tarifs', workspace: [{ ruleset: 'tarifs', files: texts, words: [] }] });
    expect(checked.computable).toBe(true);
    expect(checked.amounts.filter(({ definition }) => definition === 'tarif').map(({ key, since, text }) => [key, since, text])).toEqual([
      ['tarif/0#0', 'depuis le 01/10/2021', '24,50'],
      ['tarif/1#0', 'depuis le 01/01/2022', 'inconnu'],
      ['tarif/2#0', 'depuis le 01/01/2025', '26,80'],
      ['tarif/3#0', 'depuis le 01/01/2027', '27,1'],
    ]);
  });

  test.each<[string, Partial<NewAmountEntry>, string, unknown]>([
    ['a day that is not whole', { day: '' }, 'day', 'no day'],
    ['a year of two digits', { day: '01/01/27' }, 'day', 'no day'],
    ['a day on which an amount begins', { day: '01/01/2025' }, 'day', 'taken'],
    ['a day before the first amount', { day: '1er janvier 2020' }, 'day', 'too early'],
    ['what is no number', { amount: 'vingt' }, 'amount', { why: 'not a number' }],
    ['what may be thousands', { amount: '1.500' }, 'amount', { why: 'two ways', readings: ['1 500', '1,50'] }],
    ['a sign', { amount: '-5' }, 'amount', { why: 'negative' }],
    ['no source', { source: '  ' }, 'source', 'no source'],
    ['a source with quotes', { source: 'Circulaire « A »' }, 'source', 'quotes'],
  ])('%s makes no line: the field and the reason are told', (_what, entry, field, why) => {
    expect(newAmount(parameterOf(RULES, 'tarif'), { ...ENTRY, ...entry })).toEqual({ kind: 'refused', refusal: { field, why } });
  });
});

test.each([
  ['2027-01-01', '1er janvier 2027'],
  ['2028-02-29', '29 février 2028'],
  ['2027-08-11', '11 août 2027'],
  ['2027-12-31', '31 décembre 2027'],
])('%s is printed %s', (day, words) => {
  expect(dayInWords(day)).toBe(words);
});

test.each([
  ['01/02/2027', '2027-02-01'],
  [' 1/2/2027 ', '2027-02-01'],
  ['1er février 2027', '2027-02-01'],
  ['le 29 Fevrier 2028', '2028-02-29'],
  ['29/02/2027', null],
  ['13/13/2027', null],
  ['01/02/27', null],
  ['2027', null],
  ['1er frimaire 2027', null],
  ['', null],
])('« %s » is the day %s', (typed, day) => {
  expect(readDay(typed)).toBe(day);
});

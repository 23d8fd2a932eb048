import { describe, expect, test } from 'vitest';
import { listElements, splitFields } from '../../dsl/cells.ts';
import { parseCell, parseRuleset, parseTest } from '../../dsl/parse/parse.ts';
import type { Cell } from '../../dsl/syntax/syntax.ts';
import { testTree, tree } from './tree.ts';

const WORLD = `choix aide
  - APA
  - PSD
  - moins de 60 ans
exemples de prestataires
  | exemple | nom |
  | Dupont et fils | a |
`;
const { names } = parseRuleset([{ file: 'a.attendu', text: WORLD }]);
const cell = (text: string, start = 100): Cell => ({ text, span: { file: 'a.attendu', start, end: start + text.length } });

describe('a cell is a value, a list or a record', () => {
  test.each([
    ['40 h/an', '40 h/an'],
    ['oui', 'oui'],
    ['non', 'non'],
    ['inconnu', 'inconnu'],
    ['APA', '[APA]'],
    ['-3', '(minus 3)'],
    ['Dupont et fils ; APA', '(list [Dupont et fils] [APA])'],
    ['vie quotidienne, 280 €, 10/10/2024', '(tuple [vie quotidienne] 280 € 2024-10-10)'],
    ['1, oui ; 2, non', '(list (tuple 1 oui) (tuple 2 non))'],
    ['1,5', '1.5'],
    ['du 01/03/2011 au 31/05/2011', '(period 2011-03-01 2011-05-31)'],
    ['1er mars 2025', '2025-03-01'],
    ['500 €, dans la limite de 300 €', '(limit at most 500 € 300 €)'],
  ])('%s', (text, expected) => {
    const { expr, diagnostics } = parseCell(cell(text), names);
    expect([tree(expr), diagnostics]).toEqual([expected, []]);
  });

  test('a blank cell is nothing, and no finding', () => {
    expect(parseCell(cell(''), names)).toEqual({ expr: null, diagnostics: [] });
  });
  test('positions are those of the file', () => {
    expect(parseCell(cell('APA ; 31 février 2025', 42), names).diagnostics[0]?.span).toEqual({ file: 'a.attendu', start: 48, end: 63 });
    expect(parseCell(cell('280 €', 42), names).expr?.span).toEqual({ file: 'a.attendu', start: 42, end: 47 });
  });
});

describe('a condition cell', () => {
  test.each([
    ['tous', 'any'],
    ['0 à 39', '[0 ; 39]'],
    ['de 40 à 59', '[40 ; 59]'],
    ['837–895', '[837 ; 895]'],
    ['837-895 €', '[837 ; 895 €]'],
    ['837 € – 895 €', '[837 € ; 895 €]'],
    ['60 et plus', '[60 ; …['],
    ['60 ou plus', '[60 ; …['],
    ["jusqu'à 836 €", ']… ; 836 €]'],
    ['plus de 836 €', ']836 € ; …['],
    ['moins de 60', ']… ; 60['],
    ['moins de 60 ans', '(one of [moins de 60 ans])'],
    ['au moins 60', '[60 ; …['],
    ['plus de 836 € et jusqu’à 895 €', ']836 € ; 895 €]'],
    ['≥ 60', '[60 ; …['],
    ['du 01/03/2011 au 31/05/2011', '[2011-03-01 ; 2011-05-31]'],
    ['à partir du 1er janvier 2025', '[2025-01-01 ; …['],
    ['-5 à 5', '[(minus 5) ; 5]'],
    ['12 €', '(one of 12 €)'],
    ['non', '(one of non)'],
    ['APA ou PSD', '(one of [APA] [PSD])'],
    ['1 ou 2 ou 3', '(one of 1 2 3)'],
  ])('%s', (text, expected) => {
    const { test: read, diagnostics } = parseTest(cell(text), names);
    expect([testTree(read), diagnostics]).toEqual([expected, []]);
  });

  test.each([
    ['', 'blank-test'],
    ['60 à', 'unreadable-cell'],
    ['APA et PSD', 'other-turn'],
    ['31/02/2025', 'impossible-date'],
    ['?', 'unreadable-cell'],
  ])('« %s » is refused: %s', (text, code) => {
    const { test: read, diagnostics } = parseTest(cell(text), names);
    expect([read, diagnostics.map((one) => one.code)]).toEqual([null, [code]]);
  });
});

describe('a cell is cut without reading it', () => {
  const texts = (cells: readonly Cell[]): readonly (readonly [string, number])[] => cells.map(({ text, span }) => [text, span.start]);
  test('elements end at « ; », not inside guillemets', () => {
    expect(texts(listElements(cell('Sortir + ; Au bout du fil ; « a ; b »', 0)))).toEqual([
      ['Sortir +', 0],
      ['Au bout du fil', 11],
      ['« a ; b »', 28],
    ]);
    expect(listElements(cell(''))).toEqual([]);
    expect(texts(listElements(cell('aucun ;', 0)))).toEqual([['aucun', 0]]);
  });
  test('fields end at a comma followed by a space, not inside a number or parentheses', () => {
    expect(texts(splitFields(cell('vie, 2,5 €, (a, b), Alpha', 10)))).toEqual([
      ['vie', 10],
      ['2,5 €', 15],
      ['(a, b)', 22],
      ['Alpha', 30],
    ]);
  });
});

test('the title over the names of examples may be any words', () => {
  const text =
    "règlement « A »\n  langue 1\n\nfiche prestataire\n  - nom : texte\n\nexemples de prestataires\n  | nom de (l'exemple | nom |\n  | C1 | Alpha |\n";
  const { files, diagnostics } = parseRuleset([{ file: 'a.attendu', text }]);
  const columns = files[0]?.declarations.flatMap((one) => (one.kind === 'examples' ? one.columns : []));
  expect([columns?.map(({ title, value }) => [title, value?.kind ?? null]), diagnostics]).toEqual([
    [
      ["nom de (l'exemple", null],
      ['nom', 'name'],
    ],
    [],
  ]);
});

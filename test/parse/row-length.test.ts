/** Rows that do not have the cells of their header. */
import { expect, test } from 'vitest';
import { rendering } from '../../dsl/diagnostics/render.ts';
import { parseRuleset } from '../../dsl/parse/parse.ts';

test('rows that all lack a cell are said once, with how many they are', () => {
  const table = (...rows: readonly string[]): string => `cas « Essai »\n  | n° | âge | ⇒ aide |\n${rows.map((row) => `  | ${row} |\n`).join('')}`;
  const said = (...rows: readonly string[]) =>
    parseRuleset([{ file: 'cas.attendu', text: table(...rows) }]).diagnostics.map((one) => [
      one.params,
      ...(['fr', 'en'] as const).flatMap((language) => [rendering(one, language).message, rendering(one, language).hint]),
    ]);
  const [all, two] = [said('1 | 60', '2 | 61', '3 | 62'), said('1 | 60', '2 | 61 | 3 | 4', '3 | 62')];
  expect(all).toEqual([
    [
      { cells: 2, columns: 3, others: 2 },
      'Cette ligne a 2 cases, l’en-tête en a 3. 2 autres lignes de ce tableau aussi. Une barre manque ou est de trop ; une barre entre guillemets ne compte pas.',
      'Donnez à chaque ligne autant de cases que l’en-tête, vides au besoin ; ou corrigez l’en-tête.',
      'This row has 2 cells, the header has 3. So have 2 other rows of this table. A bar is missing or too many; a bar inside quotation marks does not count.',
      'Give each row as many cells as the header, empty ones where needed; or correct the header.',
    ],
  ]);
  expect(
    two.map(([params, ...words]) => [
      params,
      ...words.map((one) => (typeof one === 'string' ? one.slice(0, 78) : null)).filter((_, at) => at % 2 === 0),
    ]),
  ).toEqual([
    [
      { cells: 2, columns: 3, others: 1 },
      'Cette ligne a 2 cases, l’en-tête en a 3. Une autre ligne de ce tableau aussi. ',
      'This row has 2 cells, the header has 3. So has another row of this table. A ba',
    ],
    [
      { cells: 4, columns: 3, others: 0 },
      'Cette ligne a 4 cases, l’en-tête en a 3. Une barre manque ou est de trop ; une',
      'This row has 4 cells, the header has 3. A bar is missing or too many; a bar in',
    ],
  ]);
});

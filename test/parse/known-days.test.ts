/** `connu le`: the day a value was published (law 6). */
import { expect, test } from 'vitest';
import { parseRuleset } from '../../dsl/parse/parse.ts';
import type { Declaration } from '../../dsl/syntax/syntax.ts';

const read = (text: string): readonly Declaration[] => {
  const { files, diagnostics } = parseRuleset([{ file: 'a.attendu', text }]);
  expect(diagnostics).toEqual([]);
  return files.flatMap(({ declarations }) => declarations);
};

test('a value may say the day it was published, at the end of its line or of its period', () => {
  const text = `paramètre tarif : €
  3 €, connu le 2 mars 2020
  4 € depuis le 1er janvier 2021 connu le 17/12/2020
  depuis le 1er janvier 2022, connu le 17/12/2021
  5 €
`;
  const days = read(text).flatMap((one) =>
    one.kind === 'definition' ? one.versions.map(({ from, known }) => [from?.day ?? null, known?.day ?? null]) : [],
  );
  expect(days).toEqual([
    [null, '2020-03-02'],
    ['2021-01-01', '2020-12-17'],
    ['2022-01-01', '2021-12-17'],
  ]);
});

test('connu stays a word of the author where no date precedes it', () => {
  const text = 'choix motif\n  - connu\n  - autre\n\ndonnée raison : motif\n\nrègle droit : oui ou non\n  oui si raison est connu\n  sinon non\n';
  expect(read(text).map(({ kind }) => kind)).toEqual(['choice', 'input', 'definition']);
});

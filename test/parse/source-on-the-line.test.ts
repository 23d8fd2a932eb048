import { expect, test } from 'vitest';
import { parseRuleset } from '../../dsl/parse/parse.ts';
import { formatFile } from '../../dsl/syntax/print.ts';

const HEAD = 'règlement « Essai »\n  langue 1\n\ndocument guide\n  titre « Guide »\n\n';

/** Declarations without their places. */
const read = (body: string): unknown => {
  const { files, diagnostics } = parseRuleset([{ file: 'essai.attendu', text: HEAD + body }]);
  expect(diagnostics).toEqual([]);
  return JSON.parse(JSON.stringify(files[0]?.declarations, (key, value: unknown) => (key === 'span' ? undefined : value)));
};

test.each([
  [
    'a relevé after a value and its date',
    '27,10 €/h depuis le 1er janvier 2027, relevé « Circulaire » fiabilité A',
    '27,10 €/h depuis le 1er janvier 2027\n    relevé « Circulaire » fiabilité A',
  ],
  [
    "a quotation, with or without a comma before « d'après »",
    "27,10 €/h d'après guide « fixé à 27,10 € »",
    "27,10 €/h\n    d'après guide « fixé à 27,10 € »",
  ],
])('%s may end the line it justifies: it is read as if it stood below', (_, inline, below) => {
  expect(read(`paramètre tarif : €/h\n  ${inline}\n`)).toEqual(read(`paramètre tarif : €/h\n  ${below}\n`));
});

test('a bullet takes its source on its line too', () => {
  expect(read("contrôle pièces\n  - bilan, recommandé, d'après guide « le bilan »\n")).toEqual(
    read("contrôle pièces\n  - bilan, recommandé\n    d'après guide « le bilan »\n"),
  );
});

test('the formatter leaves a source where its author put it', () => {
  const text = `${HEAD}paramètre tarif : €/h\n  27,10 €/h depuis le 1er janvier 2027, relevé « Circulaire » fiabilité A\n`;
  expect(formatFile(text)).toBe(text);
});

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
  [
    'a reason after a value and its date',
    '27,10 €/h depuis le 1er janvier 2027, sans source : exemple, « l’usage',
    '27,10 €/h depuis le 1er janvier 2027\n    sans source : exemple, « l’usage',
  ],
  [
    'a reason after a relevé',
    '27,10 €/h, relevé « Circulaire » fiabilité A, sans source: arrondi',
    '27,10 €/h\n    relevé « Circulaire » fiabilité A\n    sans source: arrondi',
  ],
  ['a reason after an exception', '0 €/h\n  sauf si vrai : 5 €/h, sans source : essai', '0 €/h\n  sauf si vrai : 5 €/h\n    sans source : essai'],
])('%s may end the line it justifies: it is read as if it stood below', (_, inline, below) => {
  expect(read(`paramètre tarif : €/h\n  ${inline}\n`)).toEqual(read(`paramètre tarif : €/h\n  ${below}\n`));
});

test('a bullet takes its source on its line too', () => {
  expect(read("contrôle pièces\n  - bilan, recommandé, d'après guide « le bilan »\n")).toEqual(
    read("contrôle pièces\n  - bilan, recommandé\n    d'après guide « le bilan »\n"),
  );
});

test('a bullet takes its reason on its line too', () => {
  expect(read('contrôle pièces\n  - bilan, recommandé, sans source : exemple\n  - devis\n')).toEqual(
    read('contrôle pièces\n  - bilan, recommandé\n    sans source : exemple\n  - devis\n'),
  );
});

test('without a comma, and in a quotation, the words are those of a name or of the text', () => {
  expect(read('donnée montant sans source : €\n')).toMatchObject([{}, {}, { kind: 'input', name: { text: 'montant sans source' } }]);
  expect(read("paramètre p : €\n  3 €, d'après guide « 3 €, sans source : rien »\n")).toEqual(
    read("paramètre p : €\n  3 €\n    d'après guide « 3 €, sans source : rien »\n"),
  );
});

test('a reason at the end of a line leaves the rest of the declaration as it is', () => {
  const text = `${HEAD}règle r : €\n  3   € si vrai, sans source :  un   exemple // note\n  sinon 4 €, sans source : autre\n`;
  expect(parseRuleset([{ file: 'e', text }]).diagnostics).toEqual([]);
  const printed = `${HEAD}règle r : €\n  3 € si vrai, sans source :  un   exemple // note\n  sinon 4 €, sans source : autre\n`;
  expect(formatFile(text)).toBe(printed);
  expect(formatFile(printed)).toBe(printed);
});

test('the formatter leaves a source where its author put it', () => {
  const text = `${HEAD}paramètre tarif : €/h\n  27,10 €/h depuis le 1er janvier 2027, relevé « Circulaire » fiabilité A\n`;
  expect(formatFile(text)).toBe(text);
});

test.each([
  ["règle r : €\n  3 €\n    d'après guide « a » et guide « b »\n", "règle r : €\n  3 €\n    d'après guide « a »\n    d'après guide « b »\n"],
  ["règle r : €\n  3 €, d'après guide « a », guide « b »\n", "règle r : €\n  3 €, d'après guide « a »\n    d'après guide « b »\n"],
  ['question q « Q ? »\n  sur guide « a » ; guide « b »\n', 'question q « Q ? »\n  sur guide « a »\n    sur guide « b »\n'],
  ['règle r : €\n  3 €, sans source : exemple, sauf si vrai : 0 €\n', 'règle r : €\n  3 €, sans source : exemple\n  sauf si vrai : 0 €\n'],
  [
    'règle r : €\n  3 €\n    sans source : exemple sauf à cas A, si vrai : 0 €\n',
    'règle r : €\n  3 €\n    sans source : exemple\n  sauf à cas A, si vrai : 0 €\n',
  ],
])('what stands on the line of a source goes on its own by a click: %s', (body, mended) => {
  const { diagnostics } = parseRuleset([{ file: 'essai.attendu', text: HEAD + body }]);
  const [edit] = diagnostics[0]?.fixes[0]?.edits ?? [];
  const text = HEAD + body;
  expect(text.slice(HEAD.length, edit?.span.start) + (edit?.text ?? '') + text.slice(edit?.span.end)).toBe(mended);
});

test.each(["d'après guide « a » b « c »", "d'après guide « a » et bilan", 'sans source : exemple, sauf le dimanche : rien', 'sans source : sauf si'])(
  'nothing of the kind is told of %s',
  (line) => {
    const { diagnostics } = parseRuleset([{ file: 'essai.attendu', text: `${HEAD}règle r : €\n  3 €\n    ${line}\n` }]);
    expect(diagnostics.map(({ code }) => code).filter((code) => code === 'second-passage' || code === 'clause-in-reason')).toEqual([]);
  },
);

/** A ruleset that declares `p` and `n`, and one rule of this line. */
const ruled = (word: string, line: string): string => `${HEAD}donnée p : oui ou non\ndonnée n : nombre\n${word}\n  ${line}\n`;

test.each([
  ['règle r : €', '10 €, sans source : exemple si p', '10 € si p, sans source : exemple'],
  ['règle r : €', '10 €, sans source : exemple, si n > 3', '10 € si n > 3, sans source : exemple'],
  ['règle r : €', '10 €, sans source : exemple depuis le 1er janvier 2024', '10 € depuis le 1er janvier 2024, sans source : exemple'],
  ['règle r : €', '3 €, sans source : exemple, connu le 1er janvier 2024', '3 €, connu le 1er janvier 2024, sans source : exemple'],
  ['règle r : €', '10 €, sans source : exemple, dans la limite de 5 €', '10 €, dans la limite de 5 €, sans source : exemple'],
  ['règle r : €', '10 € × n, sans source : exemple, arrondi au centime', '10 € × n, arrondi au centime, sans source : exemple'],
  ['règle r : €', '20 € si non p, sans source : exemple sinon 30 €', '20 € si non p, sans source : exemple\n  sinon 30 €'],
  ['règle r : €', 'sauf si p : 3 €, sans source : exemple + 3 €', 'sauf si p : 3 € + 3 €, sans source : exemple'],
  ['règle r : nombre', 'n, sans source : exemple + 3', 'n + 3, sans source : exemple'],
  ['décompte r', '2, sans source : exemple moins 3', '2, sans source : exemple\n  moins 3'],
  [
    'délai d',
    'au plus tard 1er janvier 2024, sans source : exemple, reporté au premier jour ouvrable',
    'au plus tard 1er janvier 2024, reporté au premier jour ouvrable, sans source : exemple',
  ],
  ['contrôle c', '- bilan, sans source : exemple, recommandé', '- bilan, recommandé, sans source : exemple'],
])('what follows a reason and would go on with the line is told: %s, %s', (word, line, mended) => {
  const text = ruled(word, line);
  const { diagnostics } = parseRuleset([{ file: 'essai.attendu', text }]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['rest-in-reason']);
  const edits = (diagnostics[0]?.fixes[0]?.edits ?? []).toReversed();
  expect(edits.reduce((left, { span, text: put }) => left.slice(0, span.start) + put + left.slice(span.end), text)).toBe(ruled(word, mended));
});

test.each([
  ['of words that are no name', '10 €, sans source : exemple si besoin'],
  ['of what the line already says', '10 € depuis le 1er janvier 2024, sans source : en usage depuis le 1er mars 2023'],
  ['of a calculation told', '10 €, sans source : 7 € + 3 €'],
  ['of a difference told', '10 €, sans source : exemple moins 3'],
  ['of pages', 'n, sans source : guide, pages 12 - 13'],
  ['of names added', 'n, sans source : n + n'],
  ['of a rounding told in a sentence', '10 €, sans source : montant arrondi au centime'],
  ['of a reason on its own line', '10 €\n    sans source : en usage depuis le 1er janvier 2024'],
  ['of a parenthesis', '10 € si p, sans source : exemple (cas un)'],
])('nothing is told %s', (_, line) => {
  expect(parseRuleset([{ file: 'essai.attendu', text: ruled('règle r : €', line) }]).diagnostics).toEqual([]);
});

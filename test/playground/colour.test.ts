import { expect, test } from 'vitest';
import { PHRASES, type PhraseTree } from '../../dsl/grammar/tokens.ts';
import { OPENERS } from '../../dsl/lexer/blocks.ts';
import { colourText, declaredIn, namesOf, NO_NAMES } from '../../playground/editor/colour.ts';

/** « [colour:words] » for each coloured stretch that is not plain. */
const coloured = (text: string): string[] =>
  colourText(text, namesOf(declaredIn(text))).map(({ line, runs }) =>
    runs
      .map(({ start, colour }, index) =>
        colour === 'plain' ? line.slice(start, runs[index + 1]?.start) : `[${colour}:${line.slice(start, runs[index + 1]?.start)}]`,
      )
      .join(''),
  );

test('declarations, numbers, units, dates and quotations each have their colour', () => {
  expect(coloured("paramètre plafond annuel : €/an\n  500 €/an depuis le 1er octobre 2021\n    d'après article « dans la limite de 500 € »")).toEqual(
    [
      '[declaration:paramètre] plafond annuel : [unit:€/an]',
      '  [number:500] [unit:€/an] [keyword:depuis] le [date:1er octobre 2021]',
      "    [keyword:d'après] article [quote:« dans la limite de 500 € »]",
    ],
  );
});

test('guillemets nest and span lines', () => {
  expect(coloured('cas « un « deux »\n trois » si oui')).toEqual([
    '[declaration:cas] [quote:« un « deux »]',
    '[quote: trois »] [keyword:si] [constant:oui]',
  ]);
});

test('a declared name keeps one colour although it holds words of the language', () => {
  expect(coloured('règle retenu dans la catégorie : €\n  retenu dans la catégorie')).toEqual([
    '[declaration:règle] retenu dans la catégorie : [unit:€]',
    '  retenu dans la catégorie',
  ]);
});

test('of two names that begin alike the longer is taken, in any case', () => {
  const text =
    'règle taux : €\n  1\nrègle taux de base : €\n  2\nrègle taux de base et de plus : €\n  Taux de base et de plus + Taux de base et plus';
  expect(coloured(text).at(-1)).toBe('  Taux de base et de plus [operator:+] Taux de base [keyword:et plus]');
});

test('an address is not a comment, a comment begins the line or follows a space', () => {
  expect(coloured('a//b // fin')).toEqual(['a[operator://]b [comment:// fin]']);
});

test('the colours of every line cover it from its beginning', () => {
  for (const { line, runs } of colourText('  | n° | ⇒ éligible |\n\nx', NO_NAMES)) expect(runs[0]?.start ?? 0, line).toBe(0);
});

/** Every phrase of the grammar by its keys: without articles, `de` for `du`, `à` for `au`. */
function phrases(tree: PhraseTree, before: readonly string[]): readonly string[] {
  const here = tree.phrase === null ? [] : [before.join(' ')];
  return [...here, ...[...tree.next].flatMap(([word, next]) => phrases(next, [...before, word]))];
}

/** The same phrase as an author writes it. */
const written = (keys: string): string =>
  keys
    .replace(/ ?' /g, "'")
    .replace(/^dans limite/, 'dans la limite')
    .replace(/ à centime$/, ' au centime')
    .replace(/ à (euro|unité)$/, " à l'$1")
    .replace(/^plus proche$/, 'le plus proche')
    .replace(/^à (plus|départ)/, 'au $1')
    .replace(/ à premier/, ' au premier')
    .replace(/^connue?$/, '$& le')
    .replace(/ de mois/, ' du mois')
    .replace(/^en vigueur( à)?$/, 'en vigueur au');

test('every word that opens a declaration is coloured as one', () => {
  expect(OPENERS.map((opener) => coloured(`${opener} x`)[0])).toEqual(OPENERS.map((opener) => `[declaration:${opener}] x`));
});

test('every phrase of the grammar is coloured whole, but the « de » and « à » that end it', () => {
  const plain = phrases(PHRASES, [])
    .map(written)
    .filter((phrase) => phrase !== 'de' && phrase !== 'à' && !/^(?:\[(?:keyword|constant):[^\]]+\] ?)+(?:de|à)?$/.test(coloured(phrase)[0] ?? ''));
  expect(plain).toEqual([]);
});

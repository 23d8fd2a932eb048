import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRuleset } from '../../dsl/parse/parse.ts';
import { Reparser } from '../../dsl/parse/parse-again.ts';
import { SAMPLE, type Text, rulesets } from './corpus.ts';

/** Where, as a share of the text, how much is taken away, and what is put there. */
interface Edit {
  readonly file: number;
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const PIECES = [
  '',
  'x',
  ' ',
  '\n',
  '\n\n',
  '  ',
  '«',
  '»',
  '|',
  '(',
  ' si ',
  ' et ',
  ' de ',
  'règle prix : €\n  1 €\n',
  'donnée âge : nombre\n',
  '\nchoix ',
  ' noté ',
  ' dont ',
  '// ',
  '1 000,5 €',
  'é',
  '’',
];

const edit: fc.Arbitrary<Edit> = fc.record({
  file: fc.nat(20),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(200)),
  insert: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })),
});

function apply(texts: readonly Text[], { file, at, remove, insert }: Edit): readonly Text[] {
  const chosen = file % texts.length;
  return texts.map((one, index) => {
    if (index !== chosen) return one;
    const place = Math.floor(at * one.text.length);
    return { file: one.file, text: one.text.slice(0, place) + insert + one.text.slice(place + remove) };
  });
}

function holds(texts: readonly Text[], edits: readonly Edit[]): void {
  const reparser = new Reparser();
  reparser.parse(texts);
  let now = texts;
  for (const one of edits) {
    now = apply(now, one);
    expect(reparser.parse(now)).toEqual(parseRuleset(now));
  }
}

test('after any edits, what is read again is what is read from the beginning', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => holds([{ file: 'a.attendu', text: SAMPLE }], edits)),
    { numRuns: 25 },
  );
});

test('so it is for a ruleset of several files', () => {
  const texts = rulesets.get('ardh-2011') ?? [];
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 2 }), (edits) => holds(texts, edits)),
    { numRuns: 3 },
  );
});

test('a name that is declared, renamed or taken away is read anew wherever it stands', () => {
  const reparser = new Reparser();
  const texts = (declaration: string): readonly Text[] => [
    { file: 'a', text: `règlement « A »\n  langue 1\n\n${declaration}\n` },
    { file: 'b', text: 'règle prime : €\n  prix du bois si prix du bois ≥ 2 €\n    sans source : essai\n' },
  ];
  for (const declaration of [
    'donnée prix : €',
    'donnée prix du bois : €',
    'donnée Prix du bois : €',
    '',
    'donnée prix du bois : €\n\ndonnée bois : €',
  ]) {
    expect(reparser.parse(texts(declaration))).toEqual(parseRuleset(texts(declaration)));
  }
});

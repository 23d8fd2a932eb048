/** Edits as a hand makes them, and as none would: a few characters taken away somewhere, a few put there. */
import fc from 'fast-check';
import type { Text } from './corpus.ts';

/** Where, as a share of the text, how much is taken away, and what is put there. */
export interface Edit {
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

export const edit: fc.Arbitrary<Edit> = fc.record({
  file: fc.nat(20),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(200)),
  insert: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })),
});

export function apply(texts: readonly Text[], { file, at, remove, insert }: Edit): readonly Text[] {
  const chosen = file % texts.length;
  return texts.map((one, index) => {
    if (index !== chosen) return one;
    const place = Math.floor(at * one.text.length);
    return { file: one.file, text: one.text.slice(0, place) + insert + one.text.slice(place + remove) };
  });
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRuleset } from '../../dsl/parse/parse.ts';
import { Reparser } from '../../dsl/parse/parse-again.ts';
import { SAMPLE, type Text, rulesets } from './corpus.ts';
import { type Edit, apply, edit } from './edits.ts';

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

test('names that only change places are read as they are from the beginning, two that differ by their spelling too', () => {
  const reparser = new Reparser();
  const [one, other] = ['choix Département\n  - Gers\n', 'choix département\n  - Gers\n'];
  for (const order of [[one, other], [other, one], [one, other], [other]]) {
    const texts: readonly Text[] = [
      { file: 'a', text: `règlement « A »\n  langue 1\n\n${order.join('\n')}` },
      { file: 'b', text: 'donnée place : département x\n\ndonnée lieu : DÉPARTEMENT\n\nrègle chef-lieu : Département\n  Gers si lieu est gers\n' },
    ];
    expect(reparser.parse(texts)).toEqual(parseRuleset(texts));
  }
});

test('names that a ruleset taken up declares, renames or takes away are read anew wherever they stand', () => {
  const reparser = new Reparser();
  const texts: readonly Text[] = [
    { file: 'a', text: 'règlement « A »\n  langue 1\n\nreprend « Valeurs »\n' },
    { file: 'b', text: 'règle prime : €\n  prix du bois si prix du bois ≥ 2 €\n    sans source : essai\n' },
  ];
  for (const shared of ['paramètre prix : €', 'paramètre prix du bois : €', 'paramètre Prix du bois : €', '', 'choix prix\n  - du bois']) {
    const imported = parseRuleset([{ file: 'v', text: `règlement « Valeurs »\n  langue 1\n\n${shared}\n` }]).names;
    expect(reparser.parse(texts, imported)).toEqual(parseRuleset(texts, imported));
  }
});

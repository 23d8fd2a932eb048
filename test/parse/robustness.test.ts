import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeNames } from '../../dsl/names.ts';
import { parseCell, parseRuleset, parseTest } from '../../dsl/parse/parse.ts';
import { rulesets, SAMPLE } from './corpus.ts';

const RUNS = 2_000;
/** Reads a text and checks that every finding points into it. */
function sane(text: string): void {
  const { diagnostics, files } = parseRuleset([{ file: 'a.attendu', text }]);
  const astray = diagnostics.filter(({ span }) => !(span.start >= 0 && span.start <= span.end && span.end <= text.length));
  if (astray.length > 0 || files.length !== 1) throw new Error(JSON.stringify(astray));
}

const words = SAMPLE.split(/(?<=\s)|(?=[(),;:|«»])/);
const pieces = fc.constantFrom(
  ...words,
  '«',
  '»',
  '(',
  ')',
  '|',
  '\n',
  '\n  ',
  '\n- ',
  '//',
  '"',
  "l'",
  ' ',
  '31/02/2025',
  '1.5',
  '1er',
  '-',
  '\u202f',
);
const soup = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' '));

const blocks = SAMPLE.split('\n\n');

/** Some declarations of the sample with a stretch removed, repeated, moved or overwritten. */
const damaged = fc
  .record({
    kept: fc.subarray(blocks, { minLength: 1, maxLength: 6 }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(60),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    what: fc.constantFrom('cut', 'repeat', 'move', 'noise'),
    noise: soup,
  })
  .map(({ kept, at, length, to, what, noise }) => {
    const whole = kept.join('\n\n');
    const start = Math.floor(at * whole.length);
    const part = whole.slice(start, start + length);
    const without = whole.slice(0, start) + whole.slice(start + length);
    const place = Math.floor(to * without.length);
    if (what === 'cut') return without;
    if (what === 'repeat') return whole.slice(0, start) + part + whole.slice(start);
    if (what === 'move') return without.slice(0, place) + part + without.slice(place);
    return whole.slice(0, start) + noise + whole.slice(start + length);
  });

describe('no text crashes or stops the parser', () => {
  test('the words of the language in any order', () => {
    fc.assert(fc.property(soup, sane), { numRuns: RUNS / 2 });
  });
  test('the sample, damaged', () => {
    fc.assert(fc.property(damaged, sane), { numRuns: RUNS / 4 });
  });
  test('any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), sane), { numRuns: RUNS / 4 });
  });
  test('any cell', () => {
    const { names } = parseRuleset([{ file: 'a.attendu', text: SAMPLE }]);
    fc.assert(
      fc.property(soup, (text) => {
        const cell = { text: text.replaceAll('\n', ' '), span: { file: 'a.attendu', start: 7, end: 7 + text.length } };
        parseCell(cell, names);
        parseTest(cell, names);
      }),
      { numRuns: RUNS / 4 },
    );
  });
  test.each([
    ['parentheses', '('.repeat(3_000)],
    ['nested parentheses', `${'('.repeat(300)}1${')'.repeat(300)}`],
    ['guillemets', '« '.repeat(3_000)],
    ['negations', 'non '.repeat(2_000)],
    ['fields', 'montant de '.repeat(1_000)],
    ['open lines', '\n  1 +'.repeat(3_000)],
    ['open parentheses over lines', '\n  (1'.repeat(3_000)],
    ['unknown words', 'mot inconnu ailleurs '.repeat(3_000)],
    ['bars', '\n  |'.repeat(3_000)],
  ])('far too many %s', (_, noise) => {
    sane(`${SAMPLE}\nrègle x : €\n  ${noise}\n`);
  });
});

describe('damage stays where it is', () => {
  test('one typo in one declaration leaves every other declaration as it was', () => {
    const whole = parseRuleset([{ file: 'a.attendu', text: SAMPLE }]);
    expect(whole.diagnostics).toEqual([]);
    const text = SAMPLE.replace('2 par élément distinct', '2 2 par élément distinct');
    const { files, diagnostics } = parseRuleset([{ file: 'a.attendu', text }]);
    expect(diagnostics.map((one) => one.code)).toEqual(['missing-operator']);
    expect(files[0]?.declarations.map((one) => one.kind)).toEqual(whole.files[0]?.declarations.map((one) => one.kind));
  });
  test('the rulesets of the repository read without a finding', () => {
    const titleOf = (texts: readonly { readonly text: string }[]): string =>
      /^règlement « (.+) »/m.exec(texts.map(({ text }) => text).join('\n'))?.[1] ?? '';
    const taken = (texts: readonly { readonly text: string }[]): ReturnType<typeof parseRuleset>['names'] | undefined => {
      const titles = texts.flatMap(({ text }) => [...text.matchAll(/^reprend « (.+?) »/gm)].map((found) => found[1]));
      const others = [...rulesets.values()].filter((other) => titles.includes(titleOf(other)));
      return others.length === 0 ? undefined : makeNames(others.flatMap((other) => parseRuleset(other, taken(other)).names.declared));
    };
    for (const [folder, texts] of rulesets) {
      expect([folder, parseRuleset(texts, taken(texts)).diagnostics.map(({ code, span, params }) => ({ code, span, params }))]).toEqual([folder, []]);
    }
  });
});

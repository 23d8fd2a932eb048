import { describe, expect, test } from 'vitest';
import { parseRuleset } from '../../dsl/parse/parse.ts';
import { applyEdits, quickFixes } from '../../dsl/service/quick-fixes.ts';
import { semanticTokens } from '../../dsl/service/semantic-tokens.ts';
import { declarationAt } from '../../dsl/service/symbols.ts';
import { SAMPLE } from '../parse/corpus.ts';
import { check, FILE } from './known.ts';

const sample = check(SAMPLE);

test('a use leads to the declaration', () => {
  expect(declarationAt(sample.model, FILE, SAMPLE.indexOf('prime ≥ 0 €'))?.start).toBe(SAMPLE.indexOf('règle prime') + 6);
});

describe('quick fixes', () => {
  test('those of the findings under the caret, worded, errors first', () => {
    const text = 'régle aide : €\n  24.50 €\n';
    const { diagnostics } = parseRuleset([{ file: FILE, text }]);
    const all = quickFixes(diagnostics, FILE, 0, text.length, 'fr').map(({ label, code, preferred }) => [label, code, preferred]);
    expect(all).toEqual([
      ['Écrire « règle »', 'unknown-opener', false],
      ['Rattacher la ligne à la déclaration du dessus', 'unknown-opener', false],
      ['Écrire « 24,50 »', 'decimal-point', true],
    ]);
    const [only] = quickFixes(diagnostics, FILE, 20, 20, 'en');
    expect(only?.label).toBe('Write “24,50”');
    expect(applyEdits(text, only?.edits ?? [])).toBe('régle aide : €\n  24,50 €\n');
    expect(quickFixes(diagnostics, 'b.attendu', 0, 100, 'fr')).toEqual([]);
  });
  test('edits that overlap are applied once', () => {
    const span = (start: number, end: number) => ({ file: FILE, start, end });
    expect(
      applyEdits('abcdef', [
        { span: span(1, 3), text: 'X' },
        { span: span(2, 4), text: 'Y' },
        { span: span(6, 6), text: '!' },
      ]),
    ).toBe('aXdef!');
  });
});

describe('semantic tokens', () => {
  const { names } = parseRuleset([{ file: FILE, text: SAMPLE }]);
  const painted = (text: string): readonly string[] =>
    semanticTokens(names, FILE, text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
  test('a clause, its source and its comment', () => {
    expect(
      painted("règle essai : €\n  âge × 24,50 €/h si factures n'est pas vide // ici\n    d'après note « mots »\n    sans source : texte libre\n"),
    ).toEqual([
      'declaration: règle',
      'declared name: essai',
      'mark: :',
      'keyword: €',
      'name: âge',
      'operator: ×',
      'number: 24,50 €/h',
      'keyword: si',
      'name: factures',
      "keyword: n'est pas vide",
      'comment: // ici',
      "keyword: d'",
      'keyword: après',
      'keyword: note',
      'quotation: « mots »',
      'keyword: sans source :',
      'text: texte libre',
    ]);
  });
  test('a reason at the end of its line', () => {
    expect(painted('règle essai : €\n  âge × 2 €, sans source : texte, libre // ici\n').slice(4)).toEqual([
      'name: âge',
      'operator: ×',
      'number: 2 €',
      'keyword: sans source :',
      'text: texte, libre',
      'comment: // ici',
    ]);
  });
  test('a row, and a name nobody declared', () => {
    expect(painted('cas « Un »\n  | n° | âge |\n  | 1 | Alpha, 01/01/2025 |\n')).toContain('text: Alpha');
    expect(painted('règle essai : €\n  chose inconnue ailleurs\n')).toContain('unknown name: chose');
  });
  test('tokens follow each other, whatever the text', () => {
    for (let at = 0; at < SAMPLE.length; at += 53) {
      const tokens = semanticTokens(names, FILE, `${SAMPLE.slice(0, at)}«${SAMPLE.slice(at + 20)}`);
      const astray = tokens.filter(({ start, end }, index) => end <= start || start < (tokens[index - 1]?.end ?? 0));
      expect(astray).toEqual([]);
    }
  });
});

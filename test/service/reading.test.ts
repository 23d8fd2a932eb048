import { describe, expect, test } from 'vitest';
import { parseRuleset } from '../../dsl/parse.ts';
import { applyEdits, quickFixes } from '../../dsl/service/quick-fixes.ts';
import { outline, type OutlineItem } from '../../dsl/service/outline.ts';
import { semanticTokens } from '../../dsl/service/semantic-tokens.ts';
import { declarationAt, referencesAt } from '../../dsl/service/symbols.ts';
import { SAMPLE } from '../parse/corpus.ts';
import { check, FILE } from './known.ts';

const sample = check(SAMPLE);

describe('outline', () => {
  test('every declaration by its word and name, with its parts', () => {
    const file = sample.model.files[0];
    const names = ({ word, name, parts }: OutlineItem): unknown => (parts.length === 0 ? `${word} ${name}` : [`${word} ${name}`, parts.map(names)]);
    expect(file === undefined ? [] : outline(file).map(names)).toEqual([
      'règlement Prime de rentrée',
      'document note',
      ['choix situation', ['valeur élève', 'valeur étudiant', 'valeur dimanche ou jour férié']],
      ['fiche facture', ['champ montant', "champ jour d'achat", 'champ objet']],
      'unité point',
      'donnée date de la demande',
      'donnée situation du demandeur',
      'donnée âge',
      'donnée factures',
      'donnée jour de la visite',
      'paramètre plafond de la prime',
      ['question année de la prime', ['lecture année scolaire', 'lecture année du calendrier']],
      'règle prime',
      'règle reste à charge',
      'décompte points de priorité',
      'barème participation',
      'délai visite',
      ['contrôle pièces', ['pièce certificat de scolarité', 'pièce photo', 'pièce visite faite']],
      'garantie jamais négative',
      'terme rentrée',
      "hors champ des temps d'information",
      'exemples factures',
      'cas Deux élèves',
    ]);
  });
});

describe('references', () => {
  test('the declaration first, then every use', () => {
    const at = SAMPLE.indexOf('prime ≥ 0 €');
    const lines = referencesAt(sample.model, FILE, at).map(({ start }) => SAMPLE.split('\n')[SAMPLE.slice(0, start).split('\n').length - 1]);
    expect(lines).toEqual(['règle prime : €', '  prime ≥ 0 €', '  | n° | âge | factures | situation du demandeur | ⇒ prime | ⇒ état de la visite |']);
    expect(declarationAt(sample.model, FILE, at)?.start).toBe(SAMPLE.indexOf('règle prime') + 6);
  });
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

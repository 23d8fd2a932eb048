/** English is whole: no French word is left outside quotation marks, which hold what the author wrote or will write. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';

const ROOT = path.join(import.meta.dirname, '..');
const FRENCH =
  /\b(?:le|la|les|un|une|des|du|de|et|ou|est|sont|si|sur|pour|dans|avec|sans|que|qui|ce|cette|pas|aux|par|quand|vaut|entre|mois|jours?|ans|données?|règles?|choix|fiches?|cas|nombre|texte|oui|aucun|inconnu|lecture|ligne)\b|[àâçèéêëîïôùûœ]/iu;

/** What is left of a sentence once what it quotes is gone, and names of files; guillemets may stand within English marks. */
const unquoted = (text: string): string => text.replace(/“(?:[^“”]|“[^”]*”)*”/gu, '').replace(/«[^»]*»|\(\S+\.txt\)/gu, '');

const english: readonly (readonly [string, string])[] = [
  ...readdirSync(path.join(ROOT, 'check/diagnostics')).map(
    (file) => [file, readFileSync(path.join(ROOT, 'check/diagnostics', file), 'utf8').split('\n--- in English\n')[1] ?? ''] as const,
  ),
  ...readFileSync(path.join(ROOT, 'parse/messages.txt'), 'utf8')
    .split('\n== ')
    .map((part) => [part.split('\n')[0] ?? '', part.split('\n-- en\n')[1] ?? ''] as const),
  ...readFileSync(path.join(ROOT, 'sources/findings.txt'), 'utf8')
    .split('\n\n')
    .filter((part) => part.startsWith('  ')) // French follows the code, English stands alone
    .map((part) => [part.split('\n')[0] ?? '', part] as const),
];

test('there is English to read for each finding', () => {
  expect(english.length).toBeGreaterThan(100);
  expect(english.filter(([, text]) => text.trim() === '').map(([name]) => name)).toEqual([]);
});

test('no finding of the parser, the checker or the sources is half French', () => {
  const left = english.flatMap(([name, text]) =>
    text
      .split('\n')
      .filter((line) => FRENCH.test(unquoted(line)))
      .map((line) => `${name}: ${line}`),
  );
  expect(left).toEqual([]);
});

const ANALYSED = `règlement « Essai »
  langue 1

choix métier
  - salarié
  - agriculteur

donnée score : nombre de 0 à 100
donnée seul : oui ou non
donnée profession : métier, facultatif
donnée jour : date
donnée montant : €

barème heures : h
  selon score
    | score | heures |
    | 10 à 39 | 40 h |
    | 39 à 50 | 53 h |
  sans source : essai

règle aide : €
  10 € si seul et jour < 1er mars 2025
    sans source : essai
  20 € si profession est salarié et montant > 100 €
    sans source : essai

règle retenu : €
  montant si seul
    sans source : essai
  montant × 2 si score > 50
    sans source : essai
  sinon 0 €
    sans source : essai
`;

test('no finding of the analysis is half French', () => {
  const found = compileRuleset([{ file: 'essai.attendu', text: ANALYSED }]).diagnostics;
  expect([...new Set(found.map(({ code }) => code))].sort()).toEqual([
    'clause-conflict',
    'clause-gap',
    'clause-overlap',
    'missing-guard',
    'table-conflict',
    'table-gap',
  ]);
  const left = found.flatMap((one) => {
    const { title, message, hint, related } = rendering(one, 'en');
    return [title, message, hint ?? '', ...related].filter((text) => FRENCH.test(unquoted(text)));
  });
  expect(left).toEqual([]);
});

/**
 * What is said of many a wrong line, in test/check/mistakes.txt: a line of rules that stands alone in a small ruleset, then the findings in French and in
 * English. A person can judge it. `UPDATE_FIXTURES=1` writes what is said now; a change is then read in the diff.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';

const FILE = path.join(import.meta.dirname, 'mistakes.txt');

/** What every line may read. */
const WORLD = `règlement « Fautes »
  langue 1
  date d'application : jour

choix mode
  - direct
  - tiers

choix rang
  - haut
  - bas

unité point, à 1 décimale

fiche achat
  - montant : €
  - mode : mode
  - livré le : date, facultatif

fiche foyer
  - nom : texte
  - revenu : €

donnée jour : date
donnée fin : date, facultatif
donnée prix : €
donnée heures : h
donnée durée : mois
donnée délai ouvré : jours ouvrés
donnée seul : oui ou non
donnée mode choisi : mode
donnée rang donné : rang
donnée foyer du dossier : foyer
donnée achats : liste d'achats par montant
donnée notes : liste de nombres
donnée mots : liste de textes
donnée soins : période

`;

/** The rule of a block: its type, then its lines. */
const source = (rule: string): string => `${WORLD}${rule}\n`;

function said(rule: string): string {
  const text = source(rule);
  const { diagnostics } = compileRuleset([{ file: 'fautes.attendu', text }]);
  const own = diagnostics.filter(({ span, code }) => span.start >= WORLD.length && code !== 'no-source' && code !== 'unread-input');
  return own
    .flatMap((one) =>
      (['fr', 'en'] as const).map((language) => {
        const { title, message, hint, fixes, related } = rendering(one, language);
        const at = text.slice(one.span.start, one.span.end).split('\n')[0] ?? '';
        return [
          `[${one.code}] « ${at} » ${title}. ${message}`,
          ...(hint === null ? [] : [hint]),
          ...fixes.map((fix) => `> ${fix}`),
          ...related.map((other) => `~ ${other}`),
        ].join('\n');
      }),
    )
    .join('\n');
}

const blocks = readFileSync(FILE, 'utf8')
  .split(/^===\n/m)
  .map((block) => block.split(/^---\n/m)[0]?.trimEnd() ?? '')
  .filter((rule) => rule !== '');

test('the world around them is right', () => {
  const { diagnostics } = compileRuleset([{ file: 'fautes.attendu', text: WORLD }]);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('of each wrong line, what is wrong and what to write', () => {
  const written = blocks.map((rule) => `${rule}\n---\n${said(rule)}\n`).join('===\n');
  if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(FILE, written);
  expect(written).toBe(readFileSync(FILE, 'utf8'));
});

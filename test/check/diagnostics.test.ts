/**
 * One file per code of the checker, in test/check/diagnostics: a ruleset, then what it says in French and in English. A person can judge it.
 * `UPDATE_FIXTURES=1` writes what is said now; a change is then read in the diff.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRuleset } from '../../dsl/check/check.ts';
import { CASES } from '../../dsl/diagnostics/catalog/cases.ts';
import { CHECK } from '../../dsl/diagnostics/catalog/check.ts';
import type { Diagnostic, Fix } from '../../dsl/diagnostics/diagnostic.ts';
import { placeOf } from '../../dsl/diagnostics/place.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';
import type { Model } from '../../dsl/model/model.ts';
import { parseRuleset } from '../../dsl/parse/parse.ts';

const FOLDER = path.join(import.meta.dirname, 'diagnostics');
const FILE = 'règlement.attendu';
const FRENCH = '\n--- en français\n';
const ENGLISH = '\n--- in English\n';

/** A ruleset that others may take up. */
const OTHER = `règlement « Barème commun »

donnée ressources : €

règle participation : €
  ressources × 10 %, arrondi au centime
  sans source : pour les essais

paramètre plafond commun : €
  900 €
    sans source : pour les essais

fiche passage
  - date : date

donnée passages : liste de passages par date

règle jours de passage : liste de dates
  date de passages
  sans source : pour les essais
`;

/** Another, that a day decides in. */
const DATED = `règlement « Tarifs »
  date d'application : jour du trajet

donnée jour du trajet : date
donnée jour du contrat : date
donnée supplément : €

paramètre tarif : €
  20 € depuis le 1er janvier 2020
  25 € depuis le 1er janvier 2025
  sans source : pour les essais

règle tarif du contrat : €
  (tarif en vigueur le jour du contrat) + supplément
  sans source : pour les essais
`;

/** One that is refused by itself. */
const UNSOUND = `règlement « Cassé »

paramètre forfait : €
  3 €
    sans source : pour les essais

règle double : €
  forfait × rien
    sans source : pour les essais
`;

const others = [OTHER, DATED, UNSOUND].map((text) => parseRuleset([{ file: FILE, text }]));
const imports = new Map(others.map((one) => checkRuleset(one, { imports: new Map() })).map((model) => [model.title, model]));
const declared = { declared: others.flatMap(({ names }) => names.declared) };

const parse = (text: string): Model => {
  const parsed = parseRuleset([{ file: FILE, text }], declared);
  const model = checkRuleset(parsed, { imports, unsound: new Set(['Cassé']) });
  return { ...model, diagnostics: [...parsed.diagnostics, ...model.diagnostics] };
};

const words = (text: string, diagnostic: Diagnostic, language: 'fr' | 'en'): string => {
  const { title, message, hint, fixes, related } = rendering(diagnostic, language);
  const { line, column } = placeOf(text, diagnostic.span.start);
  const quoted = text.slice(diagnostic.span.start, diagnostic.span.end).split('\n')[0] ?? '';
  const places = diagnostic.related.map(({ span }, index) => `  ~ ${related[index] ?? ''} (${placeOf(text, span.start).line})`);
  return [`${line}:${column} « ${quoted} » ${title}`, message, ...(hint === null ? [] : [hint]), ...fixes.map((fix) => `  > ${fix}`), ...places].join(
    '\n',
  );
};

const apply = (text: string, fix: Fix): string =>
  [...fix.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((all, edit) => all.slice(0, edit.span.start) + edit.text + all.slice(edit.span.end), text);

const files = readdirSync(FOLDER);

describe.each(files)('%s', (file) => {
  const code = path.basename(file, '.txt');
  const whole = readFileSync(path.join(FOLDER, file), 'utf8');
  const source = (whole.split(FRENCH)[0] ?? '').trimEnd() + '\n';
  const said = parse(source).diagnostics.filter((one) => one.code === code);

  test('is said once it should, in French and in English', () => {
    const render = (language: 'fr' | 'en'): string => said.map((one) => words(source, one, language)).join('\n\n');
    const now = `${source}${FRENCH}${render('fr')}\n${ENGLISH}${render('en')}\n`;
    if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(path.join(FOLDER, file), now);
    expect(said).not.toEqual([]);
    expect(now).toBe(readFileSync(path.join(FOLDER, file), 'utf8'));
  });

  test.each(said.flatMap((one) => one.fixes.map((fix) => ({ fix, label: rendering({ ...one, fixes: [fix] }, 'fr').fixes[0] }))))(
    'is repaired by « $label »',
    ({ fix }) => {
      const left = parse(apply(source, fix)).diagnostics.filter((one) => one.code === code);
      expect(left.length).toBeLessThan(said.length);
    },
  );

  test('comes alone: nothing else is wrong with the ruleset', () => {
    expect(
      [
        ...new Set(
          parse(source)
            .diagnostics.filter((one) => one.severity === 'error')
            .map((one) => one.code),
        ),
      ].filter((one) => one !== code),
    ).toEqual([]);
  });
});

test('every code of the checker has its file', () => {
  const codes = [...Object.values(CHECK), ...Object.values(CASES)].map((entry) => `${entry.code}.txt`);
  expect([...codes].sort()).toEqual([...files].sort());
});

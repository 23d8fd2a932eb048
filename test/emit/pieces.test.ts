/** Long rules in the world with unknowns are cut as they are written: a function for each clause, value of « où », version, item. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import { dossiers, interpreted } from './agree.ts';
import { byName, importModule, planOf } from './emitted.ts';
import { formatted } from './formatted.ts';
import { createChecker } from './tscheck.ts';

const sum = (name: string): string => Array.from({ length: 7 }, (_, at) => `${name} × ${at + 1}`).join(' + ');

const RULES = `règlement « Longue »
  langue 1
  date d'application : jour

donnée jour : date
donnée a : nombre
donnée b : nombre
donnée c : nombre
donnée d : oui ou non

règle courte : nombre
  a si d
    sans source : x
  sinon b
    sans source : x

règle longue : nombre
  ${sum('a')} si d et grand > 1
    sans source : première
  ${sum('b')} si non d et grand > 1
    sans source : deuxième
  sinon ${sum('c')}
    sans source : sinon
  où grand = ${sum('c')}

règle une seule : nombre
  ${sum('a')} si ${sum('b')} > 10
    sans source : seule
  sinon ${sum('b')}
    sans source : sinon

règle datée : nombre
  depuis le 1er janvier 2025
  ${sum('a')}
    sans source : ancienne
  depuis le 1er janvier 2026
  ${sum('b')}
    sans source : nouvelle

décompte lignes : nombre
  ${sum('a')} si d
    sans source : une
  ${sum('b')} si d
    sans source : deux
`;

const plan = planOf(RULES);
const files = emitTypeScript(plan, 'regles');
const partial = files.find(({ file }) => file === 'regles.partial.ts')?.text ?? '';
const checker = createChecker();
afterAll(() => checker.close());

/** The comment right above a function. */
const above = (name: string): string => new RegExp(`/\\*\\*((?:(?!\\*/).)*)\\*/\\nfunction ${name}\\(`, 's').exec(partial)?.[1]?.trim() ?? '';

test('each clause, value of « où », version and item is a function, under its rank and its source; a short rule is one function', () => {
  expect([...partial.matchAll(/^function (open\w+)/gm)].map(([, name]) => name)).toEqual([
    'openCourte',
    'openLongue',
    'openLongueGrand',
    'openLongueClause1',
    'openLongueClause2',
    'openLongueOtherwise',
    'openUneSeule',
    'openUneSeuleClause1',
    'openUneSeuleOtherwise',
    'openDatee',
    'openDateeVersion1',
    'openDateeVersion2',
    'openLignes',
    'openLignesItem1Clause1',
    'openLignesItem1',
    'openLignesItem2Clause1',
    'openLignesItem2',
  ]);
  expect(above('openLongueGrand')).toBe('« grand » of règle longue.');
  expect(above('openLongueClause2').split(/\s+\*\s/)).toEqual(['* Clause 2 of règle longue.', 'sans source : deuxième']);
});

test('they type-check strictly, are formatted, and say what the interpreter says', async () => {
  expect(checker.check(byName(files))).toEqual([]);
  for (const { text } of files) expect(text).toBe(await formatted('module.ts', text, 120));
  const { evaluate } = (await importModule(files)) as unknown as { readonly evaluate: (input: unknown) => { readonly results: unknown } }; // all export it
  for (const input of fc.sample(dossiers(plan, { unknown: 4, longest: 1 }), { numRuns: 40, seed: 2026 })) {
    expect({ input, results: evaluate(input).results }).toEqual({ input, results: interpreted(plan, input, {}) });
  }
});

test('no function of the rulesets with unknowns is longer than 80 lines', () => {
  const rulesets = fileURLToPath(new URL('../../rulesets', import.meta.url));
  const emitted = readdirSync(rulesets, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.partial.ts'));
  const long = emitted.flatMap((file) =>
    [...readFileSync(`${rulesets}/${file}`, 'utf8').matchAll(/^function (open\w+).*?^\}/gms)]
      .filter(([text]) => text.split('\n').length > 80 + 8) // its signature may take eight lines
      .map(([, name]) => name),
  );
  expect([emitted.length > 3, long]).toEqual([true, []]);
});

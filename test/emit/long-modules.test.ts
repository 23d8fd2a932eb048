/** A ruleset of many données and many results: each file of the rules has its own functions in the module, and the answers are the same. */
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import { dossiers, interpreted, readings } from './agree.ts';
import { byName, importModule } from './emitted.ts';
import { formatted } from './formatted.ts';
import { createChecker } from './tscheck.ts';

const checker = createChecker();
afterAll(() => checker.close());

const ranks = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

const DONNEES = ranks(34)
  .map((rank) => `donnée nombre ${rank} : nombre${rank % 3 === 0 ? ', facultatif' : ''}`)
  .join('\n');

const rules = (word: string, count: number): string =>
  ranks(count)
    .map(
      (rank) =>
        `règle ${word} ${rank} : nombre\n  nombre 1 + ${rank} si mode est direct\n    sans source : x\n  nombre 2 si mode n'est pas direct\n    sans source : x\n`,
    )
    .join('\n');

const FILES = [
  {
    file: 'regles.attendu',
    text: `règlement « Longue »
  langue 1

choix mode
  - direct
  - tiers
  sans source : exemple

fiche visite
  - jour : date
  - durée : h
  sans source : exemple

${DONNEES}
donnée mode : mode
donnée visites : liste de visites

question base « Laquelle ? »
  sur texte « la base »
  - lecture jours
  - lecture mois
  retenue : jours par « hypothèse » le 21 novembre 2026

document texte
  titre « Texte »

${rules('montant', 61)}`,
  },
  {
    file: 'suites.attendu',
    text: `donnée suite : oui ou non

règle compte : nombre
  pour chaque visite
  1 si base est jours et suite
    sans source : x
  2 si base est mois ou non suite
    sans source : x

${rules('reste', 3)}`,
  },
];

const { plan } = compileRuleset(FILES);
if (plan === null) throw new Error('the rules have errors');
const files = emitTypeScript(plan, 'longue');

test('each file of the rules has functions of its own for its results and its données, in parts where it is long', () => {
  const declared = files.flatMap(({ text }) =>
    [...text.matchAll(/^(?:export )?function (compute|known|each|read)([A-Z]\w*)/gm)].map(([, verb, of]) => `${verb}${of}`),
  );
  const parts = ['Regles', 'Regles2', 'Suites'];
  expect(declared).toEqual([
    'computeInput',
    ...parts.map((part) => `compute${part}`),
    'knownResults',
    ...parts.map((part) => `known${part}`),
    ...parts.map((part) => `each${part}`),
    'readNumber1',
    'readNumber2',
    ...parts.map((part) => `read${part}`),
    'readDossier',
    'readVisite',
  ]);
});

test('type-checks strictly, and is formatted', async () => {
  expect(checker.check(byName(files))).toEqual([]);
  for (const { text } of files) expect(text).toBe(await formatted('module.ts', text, 120));
});

test('says what the interpreter says', async () => {
  const { evaluate, decode, compute } = (await importModule(files)) as unknown as {
    readonly evaluate: (input: unknown, options: { readonly readings: unknown }) => { readonly results: unknown };
    readonly decode: (input: unknown) => { readonly ok: boolean; readonly dossier: unknown };
    readonly compute: (dossier: unknown) => Readonly<Record<string, unknown>>;
  }; // every emitted module exports them
  for (const unknown of [0, 10]) {
    for (const [input, chosen] of fc.sample(fc.tuple(dossiers(plan, { unknown, longest: 2 }), readings(plan)), { numRuns: 12, seed: 2026 })) {
      expect(evaluate(input, { readings: chosen }).results).toEqual(interpreted(plan, input, chosen));
      const read = decode(input);
      if (read.ok) expect(Object.keys(compute(read.dossier))).toEqual(Object.keys(interpreted(plan, input, {})));
    }
  }
});

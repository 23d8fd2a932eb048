import { afterAll, describe, expect, test } from 'vitest';
import { interpreted } from './agree.ts';
import { byName, emitted, importModule, planOf } from './emitted.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import { createChecker } from './tscheck.ts';

const checker = createChecker();
afterAll(() => checker.close());

const TOWNS = Array.from({ length: 60 }, (_, index) => `ville ${index + 1}`);

/** A barème of sixty rows: constants, what reads the dossier, what may be a fault, and `inconnu`. */
const cell = (index: number): string => (['12 €', 'tarif', 'tarif × 90 071 992 547 409', 'inconnu'] as const)[index % 4] ?? '';
const rules = (rows: readonly string[]): string => `règlement « Villes »
  langue 1

document guide
  titre « Guide des villes »

choix ville
${TOWNS.map((town) => `  - ${town}`).join('\n')}
  sans source : essai

donnée ville choisie : ville
donnée tarif : € au moins 0 €

barème aide : €
  selon ville choisie
    | ville choisie | aide | d'après guide |
${rows.join('\n')}

décompte étapes
  1 par élément distinct de villes vues
    sans source : essai

donnée villes vues : liste de villes
`;
const ALL = TOWNS.map((town, index) => `    | ${town} | ${cell(index)} | « passage ${index + 1} » |`);

describe('a table of many rows', async () => {
  const { plan, module, exports } = await emitted(rules(ALL));

  test('stands beside its function, each row under its passage', () => {
    expect(module).toContain(['function aide(dossier: Dossier): number {', '  return AIDE_ROWS[dossier.villeChoisie](dossier);', '}', ''].join('\n'));
    expect(module).toContain(
      [
        '/** The rows of `aide`, each under its passages. */',
        'const AIDE_ROWS: { readonly [K in Ville]: (dossier: Dossier) => number } = {',
        '  // « passage 1 » (guide)',
        "  'ville 1': () => 1200,",
        '  // « passage 2 » (guide)',
        "  'ville 2': (dossier) => dossier.tarif,",
        '  // « passage 3 » (guide)',
        "  'ville 3': (dossier) => multiply(dossier.tarif, 90071992547409, 'aide'),",
        '  // « passage 4 » (guide)',
        "  'ville 4': () => unanswered(),",
      ].join('\n'),
    );
  });

  test('type-checks strictly', () => {
    expect(checker.check(byName(emitTypeScript(plan, 'villes')))).toEqual([]);
  });

  test.each(TOWNS.slice(0, 8))('says what the interpreter says: %s, with and without the rest', (town) => {
    const evaluate = exports['evaluate'] as (dossier: unknown) => { readonly results: Readonly<Record<string, unknown>> }; // every emitted module exports it
    for (const dossier of [
      { villeChoisie: town, tarif: '24.50', villesVues: TOWNS },
      { villeChoisie: town, tarif: 99_999_999 },
      { villeChoisie: town },
      {},
    ])
      expect(evaluate(dossier).results).toEqual(interpreted(plan, dossier, {}));
  });
});

test('a long table of which a row is two values says what the interpreter says', async () => {
  const plan = planOf(rules([...ALL.slice(0, 58), `    | ville 59 ou ville 60 | 1 € | « passage 59 » |`]));
  const files = emitTypeScript(plan, 'villes');
  expect(checker.check(byName(files))).toEqual([]);
  const { evaluate } = (await importModule(files)) as unknown as { evaluate: (dossier: unknown) => { results: Readonly<Record<string, unknown>> } }; // every emitted module exports it
  for (const villeChoisie of ['ville 1', 'ville 59', 'ville 60']) {
    const dossier = { villeChoisie, tarif: 3, villesVues: [] };
    expect(evaluate(dossier).results).toEqual(interpreted(plan, dossier, {}));
  }
});

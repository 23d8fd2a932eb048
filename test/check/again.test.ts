import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Flaw, findFlaws } from '../../compiler/analysis/gaps.ts';
import { Again, type Compiled, compileRuleset } from '../../compiler/driver.ts';
import { SAMPLE, type Text, rulesets } from '../parse/corpus.ts';
import { type Edit, apply, edit } from '../parse/edits.ts';
import { type Imports, holds, plain } from './again.ts';

const stepsOf = (texts: readonly Text[], edits: readonly Edit[]): readonly (readonly Text[])[] =>
  edits.reduce<(readonly Text[])[]>((all, one) => [...all, apply(all.at(-1) ?? texts, one)], [texts]);

/** A word of the text put in the place of another: a name where another stood. */
const swap = fc.record({ from: fc.double({ min: 0, max: 1, noNaN: true }), to: fc.double({ min: 0, max: 1, noNaN: true }), file: fc.nat(20) });

function swapped(texts: readonly Text[], { from, to, file }: { readonly from: number; readonly to: number; readonly file: number }): readonly Text[] {
  const chosen = file % texts.length;
  return texts.map((one, index) => {
    if (index !== chosen) return one;
    const words = [...one.text.matchAll(/[\p{L}\d]+/gu)];
    const [there, here] = [words[Math.floor(from * (words.length - 1))], words[Math.floor(to * (words.length - 1))]];
    if (there === undefined || here === undefined) return one;
    return { file: one.file, text: one.text.slice(0, here.index) + there[0] + one.text.slice(here.index + here[0].length) };
  });
}

/** What a ruleset of the repository takes up, compiled. */
const importsOf = (texts: readonly Text[]): Imports =>
  new Map(
    texts.flatMap(({ text }) =>
      [...text.matchAll(/^reprend « (.+?) »/gm)].flatMap(([, title = '']): readonly (readonly [string, Compiled])[] => {
        const other = [...rulesets.values()].find((one) => one.some((file) => file.text.includes(`règlement « ${title} »`)));
        return other === undefined ? [] : [[title, compileRuleset(other, importsOf(other))]];
      }),
    ),
  );

const ardh = rulesets.get('ardh-2011') ?? [];
const ardhImports = importsOf(ardh);

test('after any edits, what is checked again is what is checked from the beginning', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => holds(stepsOf([{ file: 'a.attendu', text: SAMPLE }], edits))),
    { numRuns: 12 },
  );
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => holds(stepsOf(ardh, edits), ardhImports)),
    { numRuns: 1 },
  );
});

test('so it is after words were put for one another, and back', () => {
  const there = (texts: readonly Text[], swaps: readonly Parameters<typeof swapped>[1][]): readonly (readonly Text[])[] =>
    swaps.flatMap((one) => [texts, swapped(texts, one)]);
  fc.assert(
    fc.property(fc.array(swap, { minLength: 1, maxLength: 4 }), (swaps) => holds(there([{ file: 'a.attendu', text: SAMPLE }], swaps))),
    { numRuns: 12 },
  );
  fc.assert(
    fc.property(fc.array(swap, { minLength: 1, maxLength: 2 }), (swaps) => holds(there(ardh, swaps), ardhImports)),
    { numRuns: 1 },
  );
});

const RULES = `règlement « A »
  langue 1

choix lieu
  - ville
  - bourg

unité jeton, à 2 décimales

donnée âge : nombre

donnée lieu du demandeur : lieu

règle base
  âge + 1
    sans source : essai

règle double
  base × 2
    sans source : essai

règle citadin : oui ou non
  lieu du demandeur est ville
    sans source : essai

règle gain : jeton
  inconnu
    sans source : essai

cas « Trois »
  sans source : essai
  | âge | ⇒ double |
  | 1 | 4 |
`;

test('so it is, in the same order, where a rule reads a délai that stands below it or in another file', () => {
  const late = 'règle tard : oui ou non\n  échéance de visite > n\n  sans source : x\n\n';
  const one = 'règle un : nombre\n  3\n  sans source : x\n\n';
  const visit = 'délai visite\n  au plus tard 1 mois après n\n  sans source : x\n';
  const head = 'règlement « A »\n  langue 1\n\ndonnée n : date\n\n';
  const alone = (text: string): readonly Text[] => [{ file: 'a.attendu', text }];
  holds([alone(`${head}${late}${one}${visit}`), alone(`${head}${late}${one.replace('3', '4')}${visit}`)]);
  const before = { file: 'a.attendu', text: `langue 1\n\n${late}` };
  const after = { file: 'b.attendu', text: `${head}${one}${visit}` };
  holds([
    [before, after],
    [before, { ...after, text: after.text.replace('3', '4') }],
  ]);
});

test('so it is after Enter inside the words that open a reason', () => {
  const text = (line: string): readonly Text[] => [
    {
      file: 'a.attendu',
      text: `règlement « Q »\n  langue 1\n\nquestion q « Deux ? »\n  sans source : x\n  - lecture c\n    sans source : x\n  - lecture d\n    ${line}\n  retenue : aucune\n\nrègle r : oui ou non\n  q est c\n  sans source : x\n`,
    },
  ];
  const broken = ['sans\nsource : x', 'sans\n    source : x', 'sans source\n    : x', 'sans source :\n    x'];
  for (const line of broken) holds([text('sans source : x'), text(line), text('sans source : x')]);
  // what is above the break and what is below are two lines, each told
  const said = broken.map((line) => compileRuleset(text(line)).diagnostics.map(({ code }) => code));
  expect(said).toEqual([
    ['unexpected-line', 'unknown-opener'],
    ['unexpected-line', 'unexpected-line'],
    ['missing-reason', 'unexpected-line'],
    ['missing-reason', 'unexpected-line'],
  ]);
});

test('a body is read anew when the type of what it reads, a value of a choix, or the unit of a column changes elsewhere', () => {
  const edits: readonly (readonly [string, string])[] = [
    ['donnée âge : nombre', 'donnée âge : €'],
    ['  âge + 1\n', '  âge + 1 €\n'],
    ['à 2 décimales', 'à 3 décimales'],
    ['  - ville\n', '  - cité\n'],
    ['  - bourg\n', '  - bourg\n  - ville nouvelle\n'],
    ['règle base\n', 'règle base : nombre\n'],
    ['  base × 2\n', '  base × base\n'],
    ['donnée lieu du demandeur : lieu', 'donnée lieu du demandeur : texte'],
    ['  âge + 1\n', '  double + 1\n'],
  ];
  const at = (edit: readonly [string, string] | null): readonly Text[] => [
    { file: 'a.attendu', text: edit === null ? RULES : RULES.replace(...edit) },
  ];
  holds([at(null), ...edits.flatMap((one) => [at(one), at(null)]), ...edits.map(at)]);
});

test('what is said once of a whole ruleset is said by the next that says it, when the first is gone', () => {
  const rule = (name: string): string => `\nrègle ${name}\n  années entières entre début et fin\n    sans source : essai\n`;
  const head = 'règlement « A »\n  langue 1\n\ndonnée début : date\ndonnée fin : date\n';
  const at = (...names: readonly string[]): readonly Text[] => [{ file: 'a.attendu', text: `${head}${names.map(rule).join('')}` }];
  holds([at('durée', 'longueur'), at('longueur'), at('longueur', 'durée')]);
});

const VOCABULARY = `règlement « B »
  langue 1
  date d'application : jour

choix lieu
  - ville
  - bourg

fiche visite
  - longue : oui ou non
  - payée : oui ou non

donnée jour : date

donnée place : lieu

donnée score : nombre de 0 à 100

donnée seul : oui ou non

donnée visites : liste de visite

règle moitié : nombre
  score × 50 %, arrondi à l'unité
    sans source : essai

règle seuil : oui ou non
  seul
    sans source : essai
`;

const FLAWED = `règle aide : €
  10 € si seul
    sans source : essai
  20 € si place est ville
    sans source : essai
  sinon 0 €
    sans source : essai

règle lieu sûr : €
  10 € si place est ville
    sans source : essai
  20 € si place est bourg
    sans source : essai

règle part : €
  10 € si moitié ≥ 20
    sans source : essai
  20 € si seul
    sans source : essai

règle tarif : €
  depuis le 1er janvier 2024
    10 € si jour ≤ 2 janvier 2024
      sans source : essai
    20 € si jour ≥ 2 janvier 2024
      sans source : essai
  depuis le 1er janvier 2025
    30 €
      sans source : essai

règle prime : €
  10 € si seuil
    sans source : essai
  20 € si place est ville
    sans source : essai
  sinon 0 €
    sans source : essai

règle prix : €
  pour chaque visite
  10 € si longue
    sans source : essai
  20 € si payée
    sans source : essai
  sinon 0 €
    sans source : essai

barème heures : h
  selon moitié
    | moitié | heures |
    | 0 à 39 | 40 h |
    | 45 et plus | 80 h |
  sans source : essai
`;

test('what is flawed is judged again when its place changes, or what it was judged by', () => {
  const [shared, rules] = [
    [
      ['  - bourg\n', ''],
      ['  - bourg\n', '  - bourg\n  - hameau\n'],
      ["  date d'application : jour\n", ''],
      ["× 50 %, arrondi à l'unité", '× 100'],
      ['  seul\n    sans source : essai\n', '  place est ville\n    sans source : essai\n'],
      ['règle moitié', 'garantie assez\n  non seul\n    sans source : essai\n\nrègle moitié'],
      ['règle moitié', 'garantie assez\n  score ≥ 10\n    sans source : essai\n\nrègle moitié'],
      ['donnée place : lieu', 'question place « Où ? »\n  - lecture ville\n  - lecture bourg\n'],
    ],
    [
      ['règle aide', '// un mot de plus\nrègle aide'],
      ['  20 € si seul', '  10 € si seul'],
    ],
  ] as const;
  const at = (first: readonly [string, string] | null, second: readonly [string, string] | null): readonly Text[] => [
    { file: 'a.attendu', text: first === null ? VOCABULARY : VOCABULARY.replace(...first) },
    { file: 'b.attendu', text: second === null ? FLAWED : FLAWED.replace(...second) },
  ];
  const steps = [...shared.map((one) => at(one, null)), ...rules.map((one) => at(null, one))];
  holds([at(null, null), ...steps.flatMap((one) => [one, at(null, null)]), ...steps]);
});

test('what is flawed is not judged again when what it was judged by only moves', () => {
  const again = new Again();
  const flawsOf = (first: string, second: string): readonly Flaw[] => {
    compileRuleset(
      [
        { file: 'a.attendu', text: first },
        { file: 'b.attendu', text: second },
      ],
      new Map(),
      again,
    );
    const plan = again.spread?.plan ?? null;
    if (plan === null) throw new Error('the ruleset has errors');
    return findFlaws(plan);
  };
  const before = flawsOf(VOCABULARY, FLAWED);
  const further = (text: string, block: string): string => text.replace(block, `// un mot de plus\n${block}`);
  for (const texts of [
    [further(VOCABULARY, 'choix lieu'), FLAWED] as const,
    [further(VOCABULARY, 'choix lieu'), further(FLAWED, 'règle lieu sûr')] as const,
    [VOCABULARY, FLAWED] as const,
  ])
    flawsOf(...texts).forEach((flaw, i) => {
      if (flaw.definition === 'aide') expect(flaw).toEqual(before[i]); // the comment stands in its block
      else expect(flaw).toBe(before[i]);
    });
});

const SHARED = `règlement « Valeurs »
  langue 1

choix taille
  - petite
  - grande

paramètre prix : €
  10 €
    sans source : essai

règle double : €
  prix × 2
    sans source : essai
`;

const HOST = `règlement « Hôte »
  langue 1

reprend « Valeurs »

donnée mesure : taille

règle dû : €
  prix si mesure est grande
    sans source : essai
  sinon 0 €
    sans source : essai

cas « Un »
  sans source : essai
  | mesure | ⇒ dû |
  | grande | 10 € |
`;

test('a ruleset is checked again as from the beginning when what it takes up changes', () => {
  const edits: readonly (readonly [string, string])[] = [
    ['  10 €\n', '  11 €\n'],
    ['paramètre prix : €', 'paramètre prix : €/h'],
    ['  - grande\n', '  - grande\n  - immense\n'],
    ['  - grande\n', ''],
    ['paramètre prix', 'paramètre Prix'],
    ['paramètre prix', 'paramètre tarif'],
    ['règle double', '// un mot de plus\nrègle double'],
    ['règle double : €', 'paramètre dû : €'],
    ['  10 €\n', '  (10 €\n'],
  ];
  const texts: readonly Text[] = [{ file: 'hote.attendu', text: HOST }];
  const again = new Again();
  for (const edit of [null, ...edits.flatMap((one) => [one, null]), ...edits]) {
    const shared = compileRuleset([{ file: 'valeurs.attendu', text: edit === null ? SHARED : SHARED.replace(...edit) }]);
    const imports = new Map([['Valeurs', shared]]);
    const [now, fresh] = [compileRuleset(texts, imports, again), compileRuleset(texts, imports)];
    expect(plain(now)).toBe(plain(fresh));
  }
});

const EACH_KIND = `règlement « C »
  langue 1

document guide
  titre « Guide »

choix lieu
  - ville
    d'après guide « la ville »
  - bourg

fiche visite
  - date : date
  - payée : oui ou non

unité jeton, à 2 décimales

donnée place : lieu

donnée visites : liste de visite par date

question sens « Lequel ? »
  sur guide « le sens »
  - lecture large
    sans source : essai
  - lecture étroit
    sans source : essai

exemples de visite
  | exemple | date | payée |
  | Première | 1er mars 2024 | oui |

délai réponse
  au plus tard 1er mars 2025
    sans source : essai

contrôle dossier
  - lettre
    d'après guide « une lettre »

règle points : jeton
  2 jetons
    sans source : essai

règle suivi : oui ou non
  au départ non
  après chaque visite
  payée
    sans source : essai

garantie bornée
  points ≥ 1 jeton
    sans source : essai

terme visite
  sans source : essai

règle gain : jeton
  points si place est ville et sens est large et lettre
    sans source : essai
  sinon points
    sans source : essai

cas « Un »
  sans source : essai
  | place | sens | visites | lettre | ⇒ gain |
  | ville | large | Première | oui | 2 jetons |
`;

test('so it is whichever declaration is typed in, its head or what only it says', () => {
  const edits: readonly (readonly [string, string])[] = [
    ['« Guide »', '« Le guide »'],
    ['document guide', 'document note'],
    ['« la ville »', '« une ville »'],
    ['  - ville\n', '  - ville, libellé « Ville »\n'],
    ['  - payée', '  - réglée'],
    ['à 2 décimales', 'à 1 décimale'],
    ['donnée place : lieu', 'donnée place : lieu ou aucun'],
    ['« le sens »', '« un sens »'],
    ['  - lecture large', '  - lecture ample'],
    ['| 1er mars 2024 | oui |', '| 2 mars 2024 | non |'],
    ['1er mars 2025', '2 mars 2025'],
    ['« une lettre »', '« la lettre »'],
    ['  - lettre\n', '  - carte\n'],
    ['  2 jetons\n', '  2 jeton\n'],
    ['  2 jetons\n', '  (2 jetons\n'],
    ['règle points : jeton', 'règle points'],
    ['  payée\n', '  date existe\n'],
    ['points ≥ 1 jeton', 'points ≥ 2 jetons'],
    ['terme visite', 'terme passage'],
    ['place est ville', 'place est bourg'],
    ['« Un »', '« Deux »'],
    ['| Première |', '| Autre |'],
  ];
  const at = (edit: readonly [string, string] | null): readonly Text[] => [
    { file: 'a.attendu', text: edit === null ? EACH_KIND : EACH_KIND.replace(...edit) },
  ];
  for (const one of edits) expect(EACH_KIND).toContain(one[0]);
  holds([at(null), ...edits.flatMap((one) => [at(one), at(null)]), ...edits.map(at)]);
});

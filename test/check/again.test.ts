import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Again, type Compiled, compileRuleset } from '../../compiler/driver.ts';
import { SAMPLE, type Text, rulesets } from '../parse/corpus.ts';
import { type Edit, apply, edit } from '../parse/edits.ts';

type Imports = ReadonlyMap<string, Compiled>;

const plain = (compiled: Compiled): string =>
  JSON.stringify(compiled, (_, value: unknown) => (value instanceof Map ? [...(value as ReadonlyMap<string, unknown>)] : value));

/** Compiles each of the texts in turn, keeping what was made of the one before. */
function holds(steps: readonly (readonly Text[])[], imports: Imports = new Map()): void {
  const again = new Again();
  for (const texts of steps) {
    const [now, fresh] = [compileRuleset(texts, imports, again), compileRuleset(texts, imports)];
    if (plain(now) !== plain(fresh)) expect(now).toEqual(fresh);
    expect(plain(now)).toBe(plain(fresh));
  }
}

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
    { numRuns: 15 },
  );
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => holds(stepsOf(ardh, edits), ardhImports)),
    { numRuns: 2 },
  );
});

test('so it is after words were put for one another, and back', () => {
  const there = (texts: readonly Text[], swaps: readonly Parameters<typeof swapped>[1][]): readonly (readonly Text[])[] =>
    swaps.flatMap((one) => [texts, swapped(texts, one)]);
  fc.assert(
    fc.property(fc.array(swap, { minLength: 1, maxLength: 4 }), (swaps) => holds(there([{ file: 'a.attendu', text: SAMPLE }], swaps))),
    { numRuns: 15 },
  );
  fc.assert(
    fc.property(fc.array(swap, { minLength: 1, maxLength: 2 }), (swaps) => holds(there(ardh, swaps), ardhImports)),
    { numRuns: 2 },
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

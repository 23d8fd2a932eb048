import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Again, type Compiled, compileInWaves, compileRuleset } from '../../compiler/driver.ts';
import type { Diagnostic } from '../../dsl/diagnostics/diagnostic.ts';
import { lastOf } from '../../dsl/check/waves.ts';
import { SAMPLE, type Text } from '../parse/corpus.ts';
import { type Edit, apply, edit } from '../parse/edits.ts';

const NO_IMPORTS: ReadonlyMap<string, Compiled> = new Map();

/** The first wave of a text, and the function that asks for the second. */
function begun(texts: readonly Text[], again: Again | null): { readonly first: readonly Diagnostic[]; readonly rest: () => Compiled } {
  const waves = compileInWaves(texts, NO_IMPORTS, again);
  const step = waves.next();
  if (step.done === true) throw new Error('a compilation of one wave');
  return { first: step.value, rest: () => lastOf(waves) };
}

const plain = (compiled: Compiled): string =>
  JSON.stringify(compiled, (_, value: unknown) => (value instanceof Map ? [...(value as ReadonlyMap<string, unknown>)] : value));

/** Findings as one reads them: what is said, and of which words. */
const shown = (findings: readonly Diagnostic[], texts: readonly Text[]): readonly string[] =>
  findings.map(
    ({ code, span }) =>
      `${code}: ${
        texts
          .find(({ file }) => file === span.file)
          ?.text.slice(span.start, span.end)
          .split('\n')[0]
      }`,
  );

const one = (text: string): readonly Text[] => [{ file: 'a.attendu', text }];

test('what the first wave finds is found in the end, and the end is what it is without waves', () => {
  const sources = one(SAMPLE.replace('règle', 'régle'));
  const { first, rest } = begun(sources, null);
  const all = rest();
  expect(all.diagnostics.filter((each) => first.includes(each))).toHaveLength(first.length);
  expect(plain(all)).toBe(plain(compileRuleset(sources)));
});

test('after any edits, some of them left after their first wave, what is checked again is what is checked from the beginning', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ edit, isLeft: fc.boolean() }), { minLength: 1, maxLength: 8 }), (keys) => {
      const again = new Again();
      compileRuleset(one(SAMPLE), NO_IMPORTS, again);
      let texts = one(SAMPLE);
      for (const { edit: key, isLeft } of keys satisfies readonly { readonly edit: Edit }[]) {
        texts = apply(texts, key);
        const { first, rest } = begun(texts, again);
        const fresh = begun(texts, null);
        expect(first.slice(0, fresh.first.length)).toEqual(fresh.first);
        if (!isLeft) expect(plain(rest())).toBe(plain(fresh.rest()));
      }
      expect(plain(compileRuleset(texts, NO_IMPORTS, again))).toBe(plain(compileRuleset(texts)));
    }),
    { numRuns: 12 },
  );
});

const HEAD = 'règlement « A »\n  langue 1\n\ndonnée âge : nombre\n\n// note\n';
const WRITTEN = `règle tarif : €
  10 € si âge < 18
    sans source : essai
  20 € si âge > 18
    sans source : essai

`;
const MORE = `règle forfait : €
  10 € si âge < 30
    sans source : essai
  20 € si âge > 20
    sans source : essai
  30 € si âge ≤ 20
    sans source : essai

donnée taille : nombre
`;
const LATER = ['clause-gap: règle tarif : €', 'clause-conflict: 10 € si âge < 30', 'clause-conflict: 10 € si âge < 30', 'unread-input: taille'];

test('a first wave keeps what the second told of the former text, at its new place, where that text has not changed', () => {
  const again = new Again();
  const before = one(HEAD + WRITTEN + MORE);
  const opened = begun(before, again);
  expect(shown(opened.first, before)).toEqual([]);
  const all = opened.rest();
  const told = shown(all.diagnostics, before);

  const moved = one(HEAD.replace('// note', '// une note plus longue\n') + WRITTEN + MORE);
  const { first, rest } = begun(moved, again);
  expect(shown(first, moved)).toEqual(told);
  expect(
    first.map(({ related }) =>
      shown(
        related.map((other) => ({ ...sample(all), span: other.span })),
        moved,
      ),
    ),
  ).toEqual(
    all.diagnostics.map(({ related }) =>
      shown(
        related.map((other) => ({ ...sample(all), span: other.span })),
        before,
      ),
    ),
  );
  expect(rest().diagnostics).toEqual(first);
  expect(told.toSorted()).toEqual(LATER.toSorted());
});

const sample = ({ diagnostics: [first] }: Compiled): Diagnostic => {
  if (first === undefined) throw new Error('nothing was found');
  return first;
};

test('what the second wave told of a declaration that has changed is not kept, through as many first waves as there are', () => {
  const again = new Again();
  compileRuleset(one(HEAD + WRITTEN + MORE), NO_IMPORTS, again);
  const kept = LATER.filter((each) => !each.includes('tarif')).toSorted();
  const changed = one(HEAD + WRITTEN.replace('20 €', '25 €') + MORE);
  expect(shown(begun(changed, again).first, changed).toSorted()).toEqual(kept);
  const further = one(HEAD + WRITTEN.replace('20 €', '250 €') + MORE);
  const { first, rest } = begun(further, again);
  expect(shown(first, further).toSorted()).toEqual(kept);
  expect(shown(rest().diagnostics, further).toSorted()).toEqual(LATER.toSorted());
  const gone = [{ file: 'b.attendu', text: HEAD }];
  expect(shown(begun(gone, again).first, gone)).toEqual([]);
});

/** What the analysis says of a rule is what trying every dossier says: a conflict where one meets it, a gap where one falls into it, else nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { decodeDossier, evaluate } from '../../compiler/explain.ts';

const ENDS = [0, 1, 2, 3, 4];
const atom = fc.record({ name: fc.constantFrom('x', 'y'), sign: fc.constantFrom('>', '≥', '<', '≤', '=', '≠'), at: fc.constantFrom(...ENDS) });
const condition = fc
  .tuple(fc.array(atom, { minLength: 1, maxLength: 3 }), fc.constantFrom(' et ', ' ou '), fc.boolean())
  .map(([atoms, word, isDenied]) => {
    const all = atoms.map(({ name, sign, at }) => `${name} ${sign} ${at}`).join(word);
    return isDenied ? `non (${all})` : all;
  });
const value = fc.constantFrom(1, 2, 3);
const clause = fc
  .tuple(value, fc.option(condition, { nil: null, freq: 3 }))
  .map(([gives, when]) => `  ${gives}${when === null ? '' : ` si ${when}`}`);
/** Exceptions in a chain, each of which may set aside the one before it, and one more of the first. */
const exceptions = fc
  .array(fc.record({ when: condition, gives: value, first: fc.boolean() }), { maxLength: 3 })
  .map((all) =>
    all.map(({ when, gives, first }, at) =>
      at === 0 ? `  sauf si ${when} (k0) : ${gives}` : `  sauf à k${first ? 0 : at - 1}, si ${when} (k${at}) : ${gives}`,
    ),
  );
const rule = fc.tuple(fc.array(clause, { minLength: 1, maxLength: 3 }), exceptions).map(([clauses, others]) => [...clauses, ...others].join('\n'));

/** The codes of what the analysis finds, and whether a dossier meets a conflict, or a gap. */
function judged(clauses: string): readonly [readonly string[], { readonly conflict: boolean; readonly gap: boolean }] {
  const text = `règlement « Essai »
  langue 1
  date d'application : jour

donnée jour : date
donnée x : nombre de 0 à 4
donnée y : nombre de 0 à 4

règle r : nombre
  sans source : essai
${clauses}
`;
  const { plan, diagnostics } = compileRuleset([{ file: 'essai.attendu', text }]);
  if (plan === null) throw new Error(diagnostics.map(({ code }) => code).join());
  const results = ENDS.flatMap((x) =>
    ENDS.map((y) => {
      const decoded = decodeDossier(plan, { jour: '2026-01-01', x, y });
      return 'dossier' in decoded ? evaluate(plan, decoded.dossier).results['r'] : null;
    }),
  );
  const met = (reason: string): boolean => results.some((result) => JSON.stringify(result).includes(`"${reason}"`));
  return [
    diagnostics.map(({ code }) => code).filter((code) => /gap|conflict|overlap/.test(code)),
    { conflict: met('different values'), gap: met('no branch') },
  ];
}

test('a rule of which no dossier makes a conflict or a gap is found without fault, and any other with it', () => {
  fc.assert(
    fc.property(rule, (clauses) => {
      const [codes, { conflict, gap }] = judged(clauses);
      const said = [...(conflict ? ['clause-conflict'] : []), ...(gap ? ['clause-gap'] : [])];
      expect([...new Set(codes)].sort()).toEqual(said);
    }),
    { numRuns: 60 },
  );
});

test('an exception that sets another aside does not bring back what that one set aside', () => {
  expect(judged('  1\n  sauf si x > 2 (grand) : 2\n  sauf à grand, si x > 3 et y > 1 : 3')).toEqual([[], { conflict: false, gap: false }]);
});

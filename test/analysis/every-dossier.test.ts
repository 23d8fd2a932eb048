/** What the analysis says of a rule is what trying every dossier says: a conflict where one meets it, a gap where one falls into it, else nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { decodeDossier, evaluate } from '../../compiler/explain.ts';
import { sessionOf } from '../../compiler/interpret/evaluate.ts';
import type { Plan } from '../../compiler/plan/plan.ts';
import { type Value, faultsOf } from '../../runtime/partial/index.ts';
import { holds } from '../partial/sets.ts';

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

function compiled(clauses: string): { readonly plan: Plan; readonly codes: readonly string[] } {
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
  const codes = diagnostics.map(({ code }) => code);
  if (plan === null) throw new Error(codes.join());
  return { plan, codes: codes.filter((code) => /gap|conflict|overlap/.test(code)) };
}

/** The codes of what the analysis finds, and whether a dossier meets a conflict, or a gap. */
function judged(clauses: string): readonly [readonly string[], { readonly conflict: boolean; readonly gap: boolean }] {
  const { plan, codes } = compiled(clauses);
  const results = ENDS.flatMap((x) =>
    ENDS.map((y) => {
      const decoded = decodeDossier(plan, { jour: '2026-01-01', x, y });
      return 'dossier' in decoded ? evaluate(plan, decoded.dossier).results['r'] : null;
    }),
  );
  const met = (reason: string): boolean => results.some((result) => JSON.stringify(result).includes(`"${reason}"`));
  return [codes, { conflict: met('different values'), gap: met('no branch') }];
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

/** What a rule gives for a dossier of which x or y may be left out, the unknowns not tried. */
function givenBy(plan: Plan, dossier: Readonly<Record<string, unknown>>): Value {
  const decoded = decodeDossier(plan, { jour: '2026-01-01', ...dossier });
  if (!('dossier' in decoded)) throw new Error('refused');
  return sessionOf(plan, decoded.dossier).machine.definition('r', [], undefined).value;
}

test('what is not known of a dossier leaves possible all that some way of completing it gives, and no hole or conflict that none meets', () => {
  fc.assert(
    fc.property(rule, (clauses) => {
      const { plan } = compiled(clauses);
      const every = ENDS.flatMap((x) => ENDS.map((y) => givenBy(plan, { x, y })));
      const open = givenBy(plan, {});
      for (const result of every) if (!holds(open, result)) throw new Error(`${JSON.stringify(result)} not in ${JSON.stringify(open)}`);
      const reasons = (values: readonly Value[]): readonly string[] => [...new Set(values.flatMap(faultsOf).map(({ detail }) => detail.reason))];
      expect([...reasons([open])].sort()).toEqual([...reasons(every)].sort());
      for (const x of ENDS) {
        const nearly = givenBy(plan, { x });
        for (const y of ENDS) if (!holds(nearly, givenBy(plan, { x, y }))) throw new Error(`x ${x}, y ${y} not in ${JSON.stringify(nearly)}`);
      }
    }),
    { numRuns: 60 },
  );
});

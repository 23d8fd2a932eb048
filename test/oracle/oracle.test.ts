/** The rulesets put to the oracle: what it says is what their tables expect, and what the interpreter says. */
import { compileRuleset } from '../../compiler/driver.ts';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadRuleset } from '../../compiler/cli/files/load.ts';
import type { Plan } from '../../compiler/plan/plan.ts';
import type { Model } from '../../dsl/model/model.ts';
import { roots, walk } from '../../dsl/syntax/walk.ts';
import type { Outcome } from '../../runtime/outcome.ts';
import { dossierMaker } from '../soak/dossier.ts';
import { interpreted } from '../soak/evaluators.ts';
import { Random } from '../soak/random.ts';
import { sortOf } from './evaluate.ts';
import { columnOf, expectedBy, outcomesOf, worldOfCase, worldOfJson } from './outcomes.ts';

const RULESETS = fileURLToPath(new URL('../../rulesets', import.meta.url));
const FOLDERS = readdirSync(RULESETS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** A busy machine may take its time. */
const LONG = 120_000;

interface Ruleset {
  readonly model: Model;
  readonly plan: Plan;
}

const loaded = new Map<string, Ruleset>();

/** Loaded once for both tests. */
function ruleset(folder: string): Ruleset {
  const before = loaded.get(folder);
  if (before !== undefined) return before;
  const { model, plan } = loadRuleset(`${RULESETS}/${folder}`);
  if (plan === null) throw new Error(`${folder} has errors`);
  loaded.set(folder, { model, plan });
  return { model, plan };
}

/** A value, or the name of an error: what a cell can expect. */
const asCell = (outcome: Outcome<unknown>): unknown => (outcome.kind === 'value' ? outcome : outcome.kind);

test.each(FOLDERS)('the cells of the cases of %s expect what the oracle says, of most of them', { timeout: LONG }, (folder) => {
  const { model, plan } = ruleset(folder);
  let [held, open] = [0, 0];
  for (const { title, rows } of model.cases) {
    for (const row of rows) {
      const world = worldOfCase(plan, row);
      for (const { title: column, expr, expected } of row.expectations) {
        const [said, wanted] = [columnOf(world, expr), expectedBy(expected, expr.type, plan)];
        if (said === null || wanted === null) {
          open += 1;
          continue;
        }
        held += 1;
        expect({ title, row: row.number, column, said: asCell(said) }).toEqual({ title, row: row.number, column, said: wanted });
      }
    }
  }
  expect(held).toBeGreaterThan(open);
});

test.each(FOLDERS)('of a complete dossier of %s drawn at random the interpreter says what the oracle says', { timeout: LONG }, (folder) => {
  const { plan } = ruleset(folder);
  const dossier = dossierMaker(plan).dossier(new Random(2026), 0);
  const judged = [...outcomesOf(worldOfJson(plan, dossier, {}))].filter(([, outcome]) => outcome !== null);
  const said = interpreted(plan, dossier, {});
  expect(judged.length).toBeGreaterThan(0);
  expect(judged.map(([name]) => [name, said.get(name)])).toEqual(judged);
});

/** The sorts of expression that the definitions of a plan hold. */
function sortsOf({ definitions, guarantees }: Plan): ReadonlySet<string> {
  const sorts = new Set<string>();
  for (const planned of [...definitions, ...guarantees]) for (const root of roots(planned)) walk(root, (expr) => sorts.add(sortOf(expr)));
  return sorts;
}

test('every sort of expression that the rulesets hold is judged, in a case or a dossier', { timeout: LONG }, () => {
  const held = new Set<string>();
  const answered = new Set<string>();
  for (const folder of FOLDERS) {
    const { model, plan } = ruleset(folder);
    for (const sort of sortsOf(plan)) held.add(sort);
    for (const { rows } of model.cases) {
      for (const row of rows) {
        const world = worldOfCase(plan, row);
        for (const { expr } of row.expectations) columnOf(world, expr);
        for (const sort of world.answered) answered.add(sort);
      }
    }
    const drawn = worldOfJson(plan, dossierMaker(plan).dossier(new Random(2026), 0), {});
    outcomesOf(drawn);
    for (const sort of drawn.answered) answered.add(sort);
  }
  expect([...held].filter((sort) => !answered.has(sort))).toEqual([]);
});

test('of an absent value, a cell « aucun » holds and a range does not, in both', () => {
  const { plan } = compileRuleset([
    {
      file: 'a.attendu',
      text: `règlement « Absent »
  langue 1

donnée f : nombre, facultatif

barème part : nombre
  sans source : pour les essais
    | f | part |
    | aucun | 0 |
    | 1 et plus | 1 |
    | moins de 1 | 3 |
`,
    },
  ]);
  if (plan === null) throw new Error('no plan');
  for (const [f, value] of [
    [null, 0],
    [1, 1],
    [0, 3],
  ] as const) {
    expect([...outcomesOf(worldOfJson(plan, { f }, {}))].map(([name, outcome]) => [name, outcome])).toEqual([...interpreted(plan, { f }, {})]);
    expect(interpreted(plan, { f }, {}).get('part')).toMatchObject({ kind: 'value', value });
  }
});

/** Each row of each case, put to the emitted module as a service would: what a person expects of the interpreter holds of the module too. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import { toJson } from '../../compiler/interpret/outcome.ts';
import { valueOf } from '../../compiler/interpret/world.ts';
import { type Plan, ficheOf } from '../../compiler/plan/plan.ts';
import type { CaseRow, Given, Model } from '../../dsl/model/model.ts';
import type { Type } from '../../dsl/model/types.ts';
import { interpreted } from './agree.ts';
import { importModule } from './emitted.ts';

interface Emitted {
  readonly evaluate: (input: unknown, options: { readonly readings: unknown }) => { readonly ok: boolean; readonly results: unknown };
}

/** The JSON dossier of a row; a row that fixes a definition, or leaves a retained question open, has none. */
function inputOf(row: CaseRow, plan: Plan): Readonly<Record<string, unknown>> | null {
  if (Object.keys(row.fixed).length > 0 || Object.values(row.questions).includes(null)) return null;
  const known = Object.entries(row.inputs).filter(([, given]) => given.kind !== 'unknown');
  return Object.fromEntries(
    known.map(([name, given]) => {
      const input = plan.inputs[name];
      if (input === undefined) throw new Error(`no donnée ${name}`);
      return [input.emitted, jsonOf(given, input.type, plan)];
    }),
  );
}

function jsonOf(given: Given, type: Type, plan: Plan): unknown {
  switch (given.kind) {
    case 'value':
      return toJson(valueOf(given.value), type, plan);
    case 'none':
      return type.kind === 'list' ? [] : null;
    case 'unknown':
      return undefined;
    case 'list': {
      const list = type.kind === 'optional' ? type.of : type;
      return given.items.map((item) => jsonOf(item, list.kind === 'list' ? list.of : list, plan));
    }
    case 'record': {
      const present = type.kind === 'optional' ? type.of : type;
      const fields = present.kind === 'record' ? ficheOf(plan, present.fiche).fields : [];
      const known = fields.flatMap(({ name, emitted, type: of }) => {
        const cell = given.fields[name];
        return cell === undefined || cell.kind === 'unknown' ? [] : [[emitted, jsonOf(cell, of, plan)] as const];
      });
      return Object.fromEntries(known);
    }
  }
}

/** Holds the module to the interpreter on every row; gives how many rows there were. */
async function hold(model: Model, plan: Plan, name: string): Promise<number> {
  const { evaluate } = (await importModule(emitTypeScript(plan, name))) as unknown as Emitted; // every emitted module exports it
  let held = 0;
  for (const table of model.cases) {
    for (const row of table.rows) {
      const input = inputOf(row, plan);
      if (input === null) continue;
      const { results } = evaluate(input, { readings: row.questions });
      const expected = interpreted(plan, input, row.questions as Readonly<Record<string, string>>); // rows with an open one have no input
      expect({ case: table.title, row: row.number, results }).toEqual({ case: table.title, row: row.number, results: expected });
      held += 1;
    }
  }
  return held;
}

const MEANING = path.join(import.meta.dirname, '..', 'check', 'meaning');

test.each(readdirSync(MEANING))('the module of %s says what the interpreter says of each of its cases', async (file) => {
  const { model, plan } = compileRuleset([{ file, text: readFileSync(path.join(MEANING, file), 'utf8') }]);
  if (plan === null) throw new Error(`${file} has errors`);
  expect(await hold(model, plan, 'regles')).toBeGreaterThan(0);
});

import { concatMap } from '../syntax/collections.ts';
import { defaultDay, ownRoots, walk } from '../syntax/walk.ts';
import type * as Core from './core.ts';
import { essenceOf } from './essence.ts';
import type { CaseTable } from './model.ts';

/** Something a definition reads. `on`: at another day than the dossier's. `chooses`: only for its timeline's day, that chooses its version where no other is in force. */
export type Reading = { readonly chooses?: true } & (
  | { readonly kind: 'input'; readonly input: string }
  | { readonly kind: 'definition'; readonly definition: string; readonly on: boolean }
);

const known = /* @__PURE__ */ new WeakMap<object, readonly Reading[]>();

/** What a definition reads directly, each once, in the order it is met, then what its timeline's day reads. Found once: a definition never changes. */
export const readingsOf = (definition: Core.Definition): readonly Reading[] =>
  foundOnce(definition, () => {
    const own = readIn(ownRoots(definition));
    const day = defaultDay(definition);
    return day === null ? own : [...own, ...readIn([day]).map((reading) => ({ ...reading, chooses: true as const }))];
  });

/** What the expected columns of a table of cases read. */
export const readingsOfCases = (table: CaseTable): readonly Reading[] =>
  foundOnce(table, () => readIn(new Set(concatMap(table.rows, ({ expectations }) => expectations.map(({ expr }) => expr)))));

/** The inputs and the definitions that something of a ruleset reads: a definition, a guarantee, what a case expects. */
export function everythingRead(of: {
  readonly definitions: ReadonlyMap<string, Core.Definition>;
  readonly guarantees: readonly Core.Definition[];
  readonly cases: readonly CaseTable[];
}): { readonly inputs: ReadonlySet<string>; readonly definitions: ReadonlySet<string> } {
  const inputs = new Set<string>();
  const definitions = new Set<string>();
  const note = (readings: readonly Reading[]): void => {
    for (const one of readings)
      if (one.kind === 'input') inputs.add(one.input);
      else definitions.add(one.definition);
  };
  for (const definition of of.definitions.values()) note(readingsOf(definition));
  for (const guarantee of of.guarantees) note(readingsOf(guarantee));
  for (const table of of.cases) note(readingsOfCases(table));
  return { inputs, definitions };
}

/** What one expression reads. */
export const readingsIn = (expr: Core.Expr): readonly Reading[] => readIn([expr]);

function foundOnce(one: object, find: () => readonly Reading[]): readonly Reading[] {
  const essence = essenceOf(one);
  const before = known.get(essence);
  if (before !== undefined) return before;
  const readings = find();
  known.set(essence, readings);
  return readings;
}

function readIn(expressions: Iterable<Core.Expr>): readonly Reading[] {
  const found = new Map<string, Reading>();
  const note = (expr: Core.Expr): void => {
    if (expr.kind === 'input') found.set(`input ${expr.input}`, { kind: 'input', input: expr.input });
    else if (expr.kind === 'ref') {
      const on = expr.on !== null;
      found.set(`${on ? 'on' : 'of'} ${expr.definition}`, { kind: 'definition', definition: expr.definition, on });
    }
  };
  for (const root of expressions) walk(root, note);
  return [...found.values()];
}

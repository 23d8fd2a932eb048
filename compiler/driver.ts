import type { Diagnostic } from '../dsl/diagnostics/diagnostic.ts';
import { checkInWaves, type Verify } from '../dsl/check/check.ts';
import { CheckMemo } from '../dsl/check/declarations/declared.ts';
import { lastOf, type Waves } from '../dsl/check/waves.ts';
import type { Model } from '../dsl/model/model.ts';
import type { DeclaredName, Names } from '../dsl/names.ts';
import { type Parsed, parseRuleset } from '../dsl/parse/parse.ts';
import { Reparser } from '../dsl/parse/parse-again.ts';
import type { Layout } from '../dsl/syntax/layout.ts';
import { spansIn } from '../dsl/syntax/shift.ts';
import { analyse } from './analysis/check.ts';
import { makePlan } from './plan/make.ts';
import type { Plan } from './plan/plan.ts';
import { Typed } from './plan/typed.ts';

/**
 * A ruleset after every phase. `plan` is null when reading or checking found an error: nothing may be computed from it. A conflict that the
 * analysis proves is an error too, of a plan that computes: the conflict itself, on the dossiers that meet it.
 */
export interface Compiled {
  readonly model: Model;
  readonly names: Names;
  readonly plan: Plan | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** One file of a ruleset. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** What was compiled, its places in the texts spread out; `layout`: where they are in the texts as typed. */
export interface Spread extends Compiled {
  readonly layout: Layout;
}

/** What is kept of one ruleset from one compilation to the next, so that a key costs what it changes. The result is the same without. */
export class Again {
  readonly parser = new Reparser();
  readonly memo = new CheckMemo();
  /** What the second wave told last; what speaks of a block that has changed since is not among it. */
  later: readonly Diagnostic[] = [];
  /** What was compiled last, its places in the texts spread out: what stays from one key to the next is the same object. */
  spread: Spread | null = null;
}

/**
 * text → Syntax → Model → Plan. Never throws on what an author may write. `imports`: the rulesets that `reprend « … »` names, by title, compiled
 * first; those that are missing are reported where they are named.
 */
export const compileRuleset = (
  sources: readonly SourceText[],
  imports: ReadonlyMap<string, Compiled> = new Map(),
  again: Again | null = null,
): Compiled => lastOf(compileInWaves(sources, imports, again));

/**
 * The same in two waves. The first gives the findings of syntax, names, types and units, with what the second told of the former text where that has
 * not changed; the second gives all of them, gaps and overlaps included, and the plan. A first wave whose second is not asked for leaves nothing behind
 * that a later compilation would tell. `verify`: what else is told, in the second wave, of what is cited.
 */
export function* compileInWaves(
  sources: readonly SourceText[],
  imports: ReadonlyMap<string, Compiled>,
  again: Again | null,
  verify?: Verify,
): Waves<readonly Diagnostic[], Compiled> {
  const declared = [...new Set(imports.values())].flatMap(({ names }) => names.declared);
  const imported = imports.size === 0 ? undefined : { declared };
  const parsed = again === null ? parseRuleset(sources, imported) : again.parser.parse(sources, imported);
  const models = new Map([...imports].map(([title, compiled]) => [title, compiled.model]));
  const unsound = new Set([...imports].flatMap(([title, { plan }]) => (plan === null ? [title] : [])));
  const layout: Layout = again?.parser.layout ?? new Map();
  const typed = again === null ? null : new Typed(layout, sources);
  if (again !== null) again.later = again.later.filter((one) => spansIn(one).every((span) => again.parser.stands(span)));
  const waves = checkInWaves(parsed, {
    imports: models,
    offered: imports,
    unsound,
    ...(again === null ? {} : { memo: again.memo }),
    ...(verify === undefined ? {} : { verify }),
  });
  let first: readonly Diagnostic[] = [];
  let step = waves.next();
  for (; step.done !== true; step = waves.next()) {
    first = [...parsed.diagnostics, ...step.value];
    const known = [...first, ...(again?.later ?? [])];
    yield typed?.diagnostics(known) ?? known;
  }
  const compiled = planned(step.value, parsed);
  if (again === null || typed === null) return compiled;
  const early = new Set(first);
  again.later = compiled.diagnostics.filter((one) => !early.has(one));
  again.spread = { layout, ...compiled };
  return asTyped(compiled, typed, new Set(declared));
}

/** What was compiled from texts spread out, where it was typed. */
function asTyped({ model, names, plan, diagnostics }: Compiled, typed: Typed, taken: ReadonlySet<DeclaredName>): Compiled {
  const moved = typed.model(model);
  return {
    model: moved,
    names: typed.names(names, taken),
    plan: plan === null ? null : typed.plan(plan, moved),
    diagnostics: typed.diagnostics(diagnostics),
  };
}

function planned(model: Model, { names, diagnostics }: Parsed): Compiled {
  const found = [...new Set([...diagnostics, ...model.diagnostics])];
  if (found.some(({ severity }) => severity === 'error')) return { model, names, plan: null, diagnostics: found };
  const plan = makePlan(model);
  return { model, names, plan, diagnostics: [...found, ...analyse(plan)] };
}

import type { Diagnostic } from '../dsl/diagnostics/diagnostic.ts';
import { CheckMemo } from '../dsl/check/again/memo.ts';
import { checkRuleset } from '../dsl/check/check.ts';
import type { Model } from '../dsl/model/model.ts';
import type { Names } from '../dsl/names.ts';
import { parseRuleset } from '../dsl/parse/parse.ts';
import { Reparser } from '../dsl/parse/parse-again.ts';
import { analyse } from './analysis/check.ts';
import { makePlan } from './plan/make.ts';
import type { Plan } from './plan/plan.ts';

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

/** What is kept of one ruleset from one compilation to the next, so that a key costs what it changes. The result is the same without. */
export class Again {
  readonly parser = new Reparser();
  readonly memo = new CheckMemo((declaration) => this.parser.originOf(declaration));
}

/**
 * text → Syntax → Model → Plan. Never throws on what an author may write. `imports`: the rulesets that `reprend « … »` names, by title, compiled
 * first; those that are missing are reported where they are named.
 */
export function compileRuleset(
  sources: readonly SourceText[],
  imports: ReadonlyMap<string, Compiled> = new Map(),
  again: Again | null = null,
): Compiled {
  const imported = imports.size === 0 ? undefined : { declared: [...new Set(imports.values())].flatMap(({ names }) => names.declared) };
  const parsed = again === null ? parseRuleset(sources, imported) : again.parser.parse(sources, imported);
  const models = new Map([...imports].map(([title, compiled]) => [title, compiled.model]));
  const model = checkRuleset(parsed, { imports: models, ...(again === null ? {} : { memo: again.memo }) });
  const found = [...new Set([...parsed.diagnostics, ...model.diagnostics])];
  if (found.some(({ severity }) => severity === 'error')) return { model, names: parsed.names, plan: null, diagnostics: found };
  const plan = makePlan(model);
  return { model, names: parsed.names, plan, diagnostics: [...found, ...analyse(plan)] };
}

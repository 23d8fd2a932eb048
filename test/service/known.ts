/** The sample of the parser's tests, checked, for services to be asked about. */
import { checkRuleset } from '../../dsl/check/check.ts';
import type { Diagnostic } from '../../dsl/diagnostics/diagnostic.ts';
import type { Model } from '../../dsl/model/model.ts';
import type { Names } from '../../dsl/names.ts';
import { parseRuleset } from '../../dsl/parse/parse.ts';

export interface Checked {
  readonly model: Model;
  readonly names: Names;
  readonly diagnostics: readonly Diagnostic[];
}

export const FILE = 'a.attendu';

/** A ruleset of one file or more. */
export function check(...texts: readonly string[]): Checked {
  const parsed = parseRuleset(texts.map((text, index) => ({ file: index === 0 ? FILE : `${index}.attendu`, text })));
  const model = checkRuleset(parsed, { imports: new Map() });
  return { model, names: parsed.names, diagnostics: [...new Set([...parsed.diagnostics, ...model.diagnostics])] };
}

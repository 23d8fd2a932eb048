import { type Compiled, type SourceText, compileRuleset } from '../../compiler/driver.ts';
import { NEXT_RULESET } from './ruleset/ruleset.ts';

/** Compiles a drawn text: a ruleset, or one and the ruleset that takes it up. Places in findings are those of the last. */
export function compileText(text: string | readonly SourceText[]): Compiled {
  if (typeof text !== 'string') return compileRuleset(text);
  const parts = text.split(`${NEXT_RULESET}\n`);
  let imports: ReadonlyMap<string, Compiled> = new Map();
  for (const part of parts.slice(0, -1)) {
    const compiled = compileRuleset([{ file: 'repris.attendu', text: part }], imports);
    if (compiled.plan === null) return compiled;
    imports = new Map([...imports, [compiled.model.title, compiled]]);
  }
  return compileRuleset([{ file: 'tirage.attendu', text: parts.at(-1) ?? '' }], imports);
}

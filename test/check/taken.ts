/** Rulesets that take each other up, for tests, and what is told of them. */
import { expect } from 'vitest';
import { type Compiled, compileRuleset } from '../../compiler/driver.ts';
import { runCases } from '../../compiler/interpret/cases.ts';

/** The last text, with those before it at hand; each is a ruleset of that title. */
export function taken(...texts: readonly (readonly [title: string, text: string])[]): Compiled {
  const known = new Map<string, Compiled>();
  for (const [title, text] of texts) {
    const compiled = compileRuleset([{ file: 'regles.attendu', text: `règlement « ${title} »\n  langue 1\n${text}` }], known);
    known.set(title, compiled);
  }
  const [last] = texts.at(-1) ?? [''];
  const compiled = known.get(last);
  if (compiled === undefined) throw new Error(`no ${last}`);
  return compiled;
}

/** What is refused or warned of, of how things are taken up; then the cells that are not as expected. */
export function told({ model, plan, diagnostics }: Compiled): readonly string[] {
  const said = diagnostics.filter(({ code, severity }) => severity !== 'info' && !['unread-input', 'unread-question'].includes(code));
  if (plan === null || said.length > 0) return said.map(({ code, params }) => `${code} ${JSON.stringify(params)}`);
  const cells = runCases(model, plan).tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map((cell) => ({ row, cell }))));
  expect(cells.length).toBeGreaterThan(0);
  return cells.filter(({ cell }) => cell.state !== 'matches').map(({ row, cell }) => `${row.number} ${cell.title}: ${cell.text}`);
}

/** Of names that mean other things on both sides; `binding`: what may be written, of the first. */
export const shared = (title: string, names: readonly string[], by: readonly string[], binding = `${names[0] ?? ''} = …`): string =>
  `other-input-there ${JSON.stringify({ names, title, by, binding })}`;

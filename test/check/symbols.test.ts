/** The model knows every place a name is written: renaming all of them leaves a ruleset as sound as it was. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Again } from '../../compiler/driver.ts';
import { checkRuleset } from '../../dsl/check/check.ts';
import type { Model, Symbol } from '../../dsl/model/model.ts';
import { movedBy } from '../../dsl/syntax/layout.ts';
import { shifted } from '../../dsl/syntax/shift.ts';

const FOLDER = path.join(import.meta.dirname, 'meaning');

const keyOf = (symbol: Symbol): string =>
  symbol.place === 'type' || symbol.place === 'document' ? `${symbol.place} ${symbol.target}` : symbol.target;

const renamed = (text: string, symbols: readonly Symbol[], name: string): string =>
  [...new Map(symbols.map((one) => [one.span.start, one.span])).values()]
    .sort((a, b) => b.start - a.start)
    .reduce((all, span) => all.slice(0, span.start) + name + all.slice(span.end), text);

test.each(readdirSync(FOLDER))('%s', (file) => {
  const text = readFileSync(path.join(FOLDER, file), 'utf8');
  const again = new Again();
  const { symbols } = checked(file, text, again);
  const named = groups(symbols);
  const broken = [...named].flatMap(([key, places]) => {
    if (!places.some((one) => one.declares)) return [];
    const { diagnostics } = checked(file, renamed(text, places, 'zinc ordinaire'), again);
    const wrong = diagnostics.filter((one) => one.severity === 'error');
    return wrong.map((one) => `${key}: ${one.code} ${JSON.stringify(one.params)}`);
  });
  expect(broken).toEqual([]);
});

/** A text read and checked, and what was found on the way; what is as it was in the text before is not checked again. */
function checked(file: string, text: string, again: Again): Pick<Model, 'symbols' | 'diagnostics'> {
  const parsed = again.parser.parse([{ file, text }]);
  const { symbols: spread, diagnostics } = checkRuleset(parsed, { imports: new Map(), memo: again.memo });
  const { layout } = again.parser;
  const symbols = shifted(spread, (span) => movedBy(layout, span));
  return { symbols, diagnostics: [...new Set([...parsed.diagnostics, ...diagnostics])] };
}

function groups(symbols: readonly Symbol[]): Map<string, Symbol[]> {
  const found = new Map<string, Symbol[]>();
  for (const one of symbols) found.set(keyOf(one), [...(found.get(keyOf(one)) ?? []), one]);
  return found;
}

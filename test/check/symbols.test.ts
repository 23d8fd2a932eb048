/** The model knows every place a name is written: renaming all of them leaves a ruleset as sound as it was. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import type { Symbol } from '../../dsl/model/model.ts';

const FOLDER = path.join(import.meta.dirname, 'meaning');

const keyOf = (symbol: Symbol): string =>
  symbol.place === 'type' || symbol.place === 'document' ? `${symbol.place} ${symbol.target}` : symbol.target;

const renamed = (text: string, symbols: readonly Symbol[], name: string): string =>
  [...new Map(symbols.map((one) => [one.span.start, one.span])).values()]
    .sort((a, b) => b.start - a.start)
    .reduce((all, span) => all.slice(0, span.start) + name + all.slice(span.end), text);

test.each(readdirSync(FOLDER))('%s', (file) => {
  const text = readFileSync(path.join(FOLDER, file), 'utf8');
  const { symbols } = compileRuleset([{ file, text }]).model;
  const named = groups(symbols);
  const broken = [...named].flatMap(([key, places]) => {
    if (!places.some((one) => one.declares)) return [];
    const { diagnostics } = compileRuleset([{ file, text: renamed(text, places, 'zinc ordinaire') }]);
    const wrong = diagnostics.filter((one) => one.severity === 'error' && !one.code.endsWith('-conflict')); // some of these texts conflict on purpose
    return wrong.map((one) => `${key}: ${one.code} ${JSON.stringify(one.params)}`);
  });
  expect(broken).toEqual([]);
});

function groups(symbols: readonly Symbol[]): Map<string, Symbol[]> {
  const found = new Map<string, Symbol[]>();
  for (const one of symbols) found.set(keyOf(one), [...(found.get(keyOf(one)) ?? []), one]);
  return found;
}

import { expect, test } from 'vitest';
import { parseRuleset } from '../../dsl/parse/parse.ts';

const HEAD = 'donnée a : oui ou non\n\ndonnée m : €\n\n';

/** What is found in a rule of these lines: the codes, and the words they stand on. */
function found(...lines: readonly string[]): readonly (readonly [string, string])[] {
  const text = `${HEAD}règle aide : €\n${lines.map((line) => `  ${line}\n`).join('')}  sans source : essai\n`;
  return parseRuleset([{ file: 'a.attendu', text }]).diagnostics.map(({ code, span }) => [code, text.slice(span.start, span.end)] as const);
}

test('a limit on its own line under several clauses is refused, wherever the line above it stands', () => {
  expect(found('m × 2 si a', 'sinon m', 'dans la limite de 620 €')).toEqual([['limit-of-one-clause', 'dans la limite de 620 €']]);
  expect(found('m', 'sauf si a : m × 2', 'dans la limite de 620 €')).toEqual([['limit-of-one-clause', 'dans la limite de 620 €']]);
  expect(found('m × 50 %', 'arrondi à l’euro', 'sauf si a : m')).toEqual([['limit-of-one-clause', 'arrondi à l’euro']]);
});

test('it stays where there is one clause, or within parentheses', () => {
  expect(found('m × 2', 'dans la limite de 620 €')).toEqual([]);
  expect(found('(m × 2', 'dans la limite de 620 €) si a', 'sinon 0 €')).toEqual([]);
  expect(found('m × 2, dans la limite de 620 € si a', 'sinon 0 €')).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makeNames } from '../../dsl/names.ts';
import { OPERATORS, type OperatorName } from '../../dsl/operators.ts';
import { operatorsOf } from '../../dsl/service/operator-words.ts';
import { grammarTokens } from '../../dsl/service/semantic-tokens.ts';
import * as runtime from '../../runtime/index.ts';

const all = Object.keys(OPERATORS) as OperatorName[];
const written = all.filter((name) => OPERATORS[name].symbol !== '');

describe('the operator table', () => {
  test.each(all.filter((name) => OPERATORS[name].runtime !== null))('%s is computed by a function of the runtime, and by its twin', (name) => {
    const exported: Readonly<Record<string, unknown>> = runtime;
    const twins: Readonly<Record<string, unknown>> = runtime.partial;
    expect(typeof exported[OPERATORS[name].runtime ?? '']).toBe('function');
    expect(typeof twins[name]).toBe('function');
  });

  test.each(written)('%s is read in its own example', (name) => {
    const tokens = grammarTokens(makeNames([]), 'a.attendu', `règle essai : nombre\n  ${OPERATORS[name].example}\n`);
    expect(tokens.flatMap(operatorsOf)).toContain(name);
  });

  test('each entry is said whole, or is never written', () => {
    const half = all.filter(
      (name) => new Set([OPERATORS[name].symbol, OPERATORS[name].fr, OPERATORS[name].example].map((text) => text === '')).size > 1,
    );
    expect(half).toEqual([]);
    expect(all.filter((name) => !written.includes(name))).toEqual(['rescale', 'toExact', 'convert', 'required']);
  });
});

test('the reference lists every operator that is written, as the table says it', () => {
  const page = readFileSync(fileURLToPath(new URL('../../docs/reference.md', import.meta.url)), 'utf8');
  const section = page.split(/^## /m).find((part) => /^\d+\. Les opérateurs\n/.test(part)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows).toEqual(written.map((name) => `| \`${OPERATORS[name].symbol}\` | ${OPERATORS[name].fr} | \`${OPERATORS[name].example}\` |`));
});

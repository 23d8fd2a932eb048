import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Compiled, compileRuleset } from '../../compiler/driver.ts';
import { runCases } from '../../compiler/interpret/cases.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';
import { formatFile } from '../../dsl/syntax/print.ts';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

/** The samples of a page, with the heading above each. */
function samplesOf(page: string): { readonly heading: string; readonly text: string }[] {
  const samples: { heading: string; text: string }[] = [];
  let heading = '';
  for (const part of page.split(/^(?=## |```attendu\n)/m)) {
    const title = /^## (.+)$/m.exec(part);
    if (part.startsWith('## ') && title !== null) heading = title[1] ?? '';
    const sample = /^```attendu\n([\s\S]*?)^```/m.exec(part);
    if (sample !== null) samples.push({ heading, text: sample[1] ?? '' });
  }
  return samples;
}

describe('the language reference', () => {
  const samples = samplesOf(read('docs/reference.md'));
  /** Those above, by title: a sample may take one up. */
  const above = new Map<string, Compiled>();

  test('has a sample in each of its sections that shows the language', () => {
    expect(samples.length).toBe(19);
  });

  test.each(samples)('$heading: the sample checks, and gives what it says', ({ text }) => {
    const taken = new Map([...above].filter(([title]) => text.includes(`reprend « ${title} »`)));
    const compiled = compileRuleset([{ file: 'reference.attendu', text }], taken);
    const { model, plan, diagnostics } = compiled;
    above.set(model.title, compiled);
    // A sample of types alone reads none of them; one that counts years is told of 29 February.
    const findings = diagnostics.filter(({ code }) => code !== 'unread-input' && code !== 'leap-day');
    expect(findings.map((finding) => rendering(finding, 'fr').message)).toEqual([]);
    if (plan === null) throw new Error('no plan, and no finding');
    const rows = runCases(model, plan).tables.flatMap((table) => table.rows.map((row) => ({ table: table.title, row })));
    const wrong = rows.flatMap(({ table, row }) =>
      row.cells
        .filter(({ state }) => state !== 'matches' && state !== 'unchecked')
        .map((cell) => `${table}, ${row.number}, ${cell.title}: ${cell.cell} / ${cell.text}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('formatting', () => {
  test.each(samplesOf(read('docs/reference.md')))('leaves the sample of $heading as it is', ({ text }) => {
    expect(formatFile(text)).toBe(text);
  });
});

describe('the readmes', () => {
  const rules = ['regles', 'paiement'].map((file) => read(`rulesets/oscar-coordination/${file}.attendu`)).join('\n');
  const lines = new Set(rules.split('\n').map((line) => line.trim()));

  test.each(['README.md', 'LISEZMOI.md'])('%s opens with lines of the ruleset, word for word', (page) => {
    const [first] = samplesOf(read(page));
    const unknown = (first?.text ?? '').split('\n').filter((line) => line.trim() !== '' && !lines.has(line.trim()));
    expect(first).toBeDefined();
    expect(unknown).toEqual([]);
  });
});

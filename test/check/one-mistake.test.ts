/** A line that cannot be read gives its own finding, and no other: whatever it would have said may be what the others lack (law 15). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { placeOf } from '../../dsl/diagnostics/place.ts';

const page = readFileSync(path.join(import.meta.dirname, '../../docs/reference.md'), 'utf8');
const samples = [...page.matchAll(/^```attendu\n([\s\S]*?)^```/gm)]
  .map((found) => found[1] ?? '')
  .filter((text) => /^règlement «/m.test(text) && !/^reprend /m.test(text))
  .map((text) => ({ title: /^règlement « (.+) »/m.exec(text)?.[1] ?? '', text }));

/** A bar too many is found against the header, a header too long against its rows: what is right in a table is known by comparing. */
const isSkipped = (line: string): boolean =>
  line.trim() === '' || line.trim().startsWith('//') || line.trim().startsWith('|') || /^\s*(motif|sans source)\s*:/.test(line);

const findings = (text: string): readonly string[] =>
  compileRuleset([{ file: 'r.attendu', text }]).diagnostics.map((one) => `${placeOf(text, one.span.start).line} ${one.code}`);

describe('a line that cannot be read, in each sample of the reference', () => {
  test.each(samples)('$title: is the only one reported', ({ text }) => {
    const lines = text.split('\n');
    const before = new Set(findings(text).map((one) => one.replace(/^\d+ /, '')));
    const untrue = lines.flatMap((line, index) => {
      if (isSkipped(line)) return [];
      const broken = lines.with(index, `${line} ] ?`).join('\n');
      return findings(broken)
        .filter((one) => !one.startsWith(`${index + 1} `) && !before.has(one.replace(/^\d+ /, '')))
        .map((one) => `${index + 1} « ${line.trim()} » → ${one}`);
    });
    expect(untrue).toEqual([]);
  });
});

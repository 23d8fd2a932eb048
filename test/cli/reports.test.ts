import { describe, expect, test } from 'vitest';
import { baselineOf, compareBaselines, readBaseline } from '../../compiler/cli/outcomes/baseline.ts';
import type { TestReport } from '../../compiler/cli/contract/cases.ts';
import { junit } from '../../compiler/cli/outcomes/junit.ts';

const NONE = { reached: 0, total: 0 };

type Cell = TestReport['rulesets'][number]['tables'][number]['rows'][number]['cells'][number];

const rowState = (cells: readonly Cell[]): 'passed' | 'failed' | 'idle' => {
  if (cells.every(({ state }) => state === 'unchecked')) return 'idle';
  return cells.every(({ state }) => state === 'matches') ? 'passed' : 'failed';
};

const cell = (title: string, expected: string, obtained: string): Cell => ({
  title,
  expected,
  obtained,
  state: expected === '—' ? 'unchecked' : expected === obtained ? 'matches' : 'differs',
});

function report(rows: readonly { number: string; cells: readonly Cell[] }[]): TestReport {
  return {
    command: 'test',
    engine: { name: 'attendu', version: '0' },
    ok: false,
    rulesets: [
      {
        path: 'rulesets/guide',
        ruleset: { title: 'Guide', version: null, hash: 'sha256:0', language: 1 },
        tables: [
          {
            title: 'Éligibilité <1>',
            rows: rows.map(({ number, cells }, index) => ({
              number,
              file: 'cas.attendu',
              line: index + 3,
              column: 3,
              state: rowState(cells),
              cells,
            })),
          },
        ],
        totals: { passed: 0, failed: 0, idle: 0, cells: { matches: 0, differs: 0, blank: 0, fault: 0, unchecked: 0 } },
        coverage: { outcome: NONE, clause: NONE, row: NONE, threshold: NONE, period: NONE, rule: NONE, parameter: NONE },
        unknown: {
          openQuestions: [],
          hypotheses: [],
          toComplete: [],
          valuesNotFound: [],
          unknownInPart: [],
          quotations: { missing: 0, ambiguous: 0, unverified: 0, changed: 0, unverifiable: 0 },
          unreached: [],
        },
        counts: { error: 0, warning: 0, info: 0 },
        diagnostics: [],
      },
    ],
    baseline: null,
  };
}

test('a JUnit report has a suite per table, a test per row, says what was expected, and skips a row that expects nothing', () => {
  const read = report([
    { number: '1', cells: [cell('éligible', 'oui', 'oui')] },
    { number: '2', cells: [cell('éligible', 'non', 'oui'), cell('montant "dû"', '150 €', '150 €')] },
    { number: '3', cells: [cell('éligible', '—', 'oui')] },
  ]);
  expect(junit(read)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="attendu">
  <testsuite name="Éligibilité &lt;1&gt;" tests="3" failures="1" skipped="1">
    <testcase classname="Guide · Éligibilité &lt;1&gt;" name="1" file="rulesets/guide/cas.attendu" line="3"/>
    <testcase classname="Guide · Éligibilité &lt;1&gt;" name="2" file="rulesets/guide/cas.attendu" line="4">
      <failure message="éligible : attendu non, obtenu oui"/>
    </testcase>
    <testcase classname="Guide · Éligibilité &lt;1&gt;" name="3" file="rulesets/guide/cas.attendu" line="5">
      <skipped message="n’attend rien"/>
    </testcase>
  </testsuite>
</testsuites>
`);
});

describe('a baseline', () => {
  const before = report([
    { number: '1', cells: [cell('éligible', 'oui', 'oui'), cell('montant', '150 €', '150 €')] },
    { number: '2', cells: [cell('éligible', 'non', 'non')] },
  ]);
  const after = report([
    { number: '1', cells: [cell('éligible', 'oui', 'oui'), cell('montant', '150 €', '200 €'), cell('délai', 'tenu', 'tenu')] },
    { number: '3', cells: [cell('éligible', 'non', 'non')] },
  ]);

  test('keeps every obtained value, and tells changed, unchanged, new and gone', () => {
    const kept = baselineOf(before.rulesets);
    expect(kept).toEqual({
      'Guide · Éligibilité <1> · 1': { éligible: 'oui', montant: '150 €' },
      'Guide · Éligibilité <1> · 2': { éligible: 'non' },
    });
    expect(compareBaselines(kept, baselineOf(after.rulesets))).toEqual({
      changed: [{ case: 'Guide · Éligibilité <1> · 1', title: 'montant', before: '150 €', after: '200 €' }],
      new: [
        { case: 'Guide · Éligibilité <1> · 1', title: 'délai', before: null, after: 'tenu' },
        { case: 'Guide · Éligibilité <1> · 3', title: 'éligible', before: null, after: 'non' },
      ],
      gone: [{ case: 'Guide · Éligibilité <1> · 2', title: 'éligible', before: 'non', after: null }],
      unchanged: 1,
      notRun: 0,
    });
  });

  test('keeps both values where two tables, or two columns, bear one name, and tells which of them changed', () => {
    const twice = (second: string): TestReport =>
      report([
        { number: '1', cells: [cell('montant', '1 €', '1 €'), cell('montant', '2 €', '2 €')] },
        { number: '1', cells: [cell('montant', '3 €', second)] },
        { number: '1', cells: [cell('montant', '5 €', '5 €')] },
      ]);
    const kept = baselineOf(twice('3 €').rulesets);
    expect(kept).toEqual({
      'Guide · Éligibilité <1> · 1': { montant: '1 €', 'montant (2)': '2 €' },
      'Guide · Éligibilité <1> · 1 (2)': { montant: '3 €' },
      'Guide · Éligibilité <1> · 1 (3)': { montant: '5 €' },
    });
    expect(compareBaselines(kept, baselineOf(twice('4 €').rulesets))).toEqual({
      changed: [{ case: 'Guide · Éligibilité <1> · 1 (2)', title: 'montant', before: '3 €', after: '4 €' }],
      new: [],
      gone: [],
      unchanged: 3,
      notRun: 0,
    });
  });

  test('that is no baseline is refused', () => {
    expect(readBaseline('{"a":{"b":"oui"}}')).toEqual({ a: { b: 'oui' } });
    for (const text of ['', '[]', '{"a":1}', '{"a":{"b":2}}', 'null']) expect(readBaseline(text)).toBeNull();
  });
});

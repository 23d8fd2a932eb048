import { expect, test } from 'vitest';
import { compare } from '../../playground/state/comparison.ts';
import type { CaseState, Report } from '../../playground/worker/protocol.ts';

const counts = { conforme: 0, écart: 0, 'en erreur': 0, 'sans attendu': 0, 'non regardé': 0, 'n’attend rien': 0 };
const place = { file: 'f', start: 0, end: 0, line: 1 };

const report = (rows: readonly (readonly [id: string, obtained: string, state: CaseState])[], undated: readonly string[] = []): Report => ({
  counts,
  tables: [
    {
      id: 'Montants (2)',
      title: 'Montants',
      source: null,
      columns: [],
      common: [],
      cases: rows.map(([number, obtained, state]) => ({
        id: number,
        number,
        inputs: [],
        checks: [{ title: 'dû', expected: '150 €', obtained, state, definition: null }],
        dated: !undated.includes(number),
        state,
        place,
      })),
    },
  ],
});

test('a result that moved is told with what it was; others are counted', () => {
  expect(
    compare(
      report([
        ['1', '150 €', 'conforme'],
        ['2', '0 €', 'écart'],
        ['3', '5 €', 'écart'],
      ]),
      report([
        ['1', '160 €', 'écart'],
        ['2', '0 €', 'écart'],
      ]),
    ),
  ).toEqual({
    changes: [
      { caseId: '1', table: 'Montants (2)', number: '1', title: 'dû', before: '150 €', after: '160 €', stateBefore: 'conforme', stateAfter: 'écart' },
    ],
    changed: 1,
    unchanged: 1,
    undated: 0,
  });
});

test('of the cases that moved, those that do not say their day are counted', () => {
  const before = [
    ['1', '150 €', 'conforme'],
    ['2', '150 €', 'conforme'],
    ['3', '150 €', 'conforme'],
  ] as const;
  const after = [
    ['1', '160 €', 'écart'],
    ['2', 'indéterminé', 'écart'],
    ['3', '150 €', 'conforme'],
  ] as const;
  const { changed, unchanged, undated } = compare(report(before), report(after, ['2', '3']));
  expect({ changed, unchanged, undated }).toEqual({ changed: 2, unchanged: 1, undated: 1 });
});

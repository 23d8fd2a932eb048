import { expect, test } from 'vitest';
import { compare } from '../../playground/state/comparison.ts';
import type { CaseState, Report } from '../../playground/worker/protocol.ts';

const counts = { conforme: 0, écart: 0, 'en erreur': 0, 'sans attendu': 0, 'non regardé': 0 };
const place = { file: 'f', start: 0, end: 0, line: 1 };

const report = (rows: readonly (readonly [id: string, obtained: string, state: CaseState])[]): Report => ({
  counts,
  tables: [
    {
      id: 'Montants',
      title: 'Montants',
      source: null,
      columns: [],
      common: [],
      cases: rows.map(([number, obtained, state]) => ({
        id: number,
        number,
        inputs: [],
        checks: [{ title: 'dû', expected: '150 €', obtained, state, definition: null }],
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
      { caseId: '1', table: 'Montants', number: '1', title: 'dû', before: '150 €', after: '160 €', stateBefore: 'conforme', stateAfter: 'écart' },
    ],
    changed: 1,
    unchanged: 1,
  });
});

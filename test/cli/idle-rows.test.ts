import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testReport } from '../../compiler/cli/contract/cases.ts';
import { attendu, workspace } from './harness.ts';

const IDLE = `règlement « Sans »
  langue 1

donnée montant : €

règle dû : €
  sans source : essai
  montant

cas « Un cas regardé »
  sans source : essai
  | montant | ⇒ dû |
  | 1 € | 1 € |
  | 2 € | — |

cas « Rien de regardé »
  sans source : essai
  | montant | ⇒ dû |
  | 1 € | — |
`;

test('attendu test counts a row that expects nothing apart, as no success', async () => {
  const idle = workspace({ 'sans/regles.attendu': IDLE });
  const read = await attendu(['test', join(idle, 'sans')]);
  expect([read.code, read.out.replaceAll(idle, '…').split('\n').slice(0, 8)]).toEqual([
    0,
    [
      'Sans (…/sans)',
      '  ✓ Un cas regardé   2 cas, 1 n’attend rien',
      '      n° 2  …/sans/regles.attendu:14  n’attend rien',
      '  – Rien de regardé  1 cas, 1 n’attend rien',
      '      n° 1  …/sans/regles.attendu:19  n’attend rien',
      '3 cas : 1 conforme, 2 n’attendent rien, 2 cellules non regardées',
      '2 avertissements ; les voir : attendu check …/sans',
      '',
    ],
  ]);
  const english = await attendu(['test', join(idle, 'sans'), '--lang', 'en']);
  expect(
    english.out
      .split('\n')
      .slice(1, 6)
      .filter((line) => !line.includes('n°')),
  ).toEqual([
    '  ✓ Un cas regardé   2 cases, 1 expects nothing',
    '  – Rien de regardé  1 case, 1 expects nothing',
    '3 cases: 1 as expected, 2 expect nothing, 2 cells not looked at',
  ]);
  const file = join(idle, 'junit.xml');
  const { out } = await attendu(['test', join(idle, 'sans'), '--json', '--junit', file]);
  const [ruleset] = testReport.parse(JSON.parse(out)).rulesets;
  expect(ruleset?.totals).toEqual({ passed: 1, failed: 0, idle: 2, cells: { matches: 1, differs: 0, blank: 0, fault: 0, unchecked: 2 } });
  expect(ruleset?.tables.map(({ rows }) => rows.map(({ state }) => state))).toEqual([['passed', 'idle'], ['idle']]);
  expect(readFileSync(file, 'utf8').match(/<testsuite [^>]*>|<skipped[^>]*>/g)).toEqual([
    '<testsuite name="Un cas regardé" tests="2" failures="0" skipped="1">',
    '<skipped message="n’attend rien"/>',
    '<testsuite name="Rien de regardé" tests="1" failures="0" skipped="1">',
    '<skipped message="n’attend rien"/>',
  ]);
});

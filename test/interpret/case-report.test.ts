/** What a run of cases reports: each cell whole, the states counted, and lists judged element by element. */
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { type CaseReport, runCases } from '../../compiler/interpret/cases.ts';

const RULES = `règlement « Essai »
  langue 1

choix mode
  - bus
  - train

fiche trajet
  - prix : €
  - mode : mode

donnée trajets : liste de trajets
donnée seuil : €
donnée jours : liste de dates

règle coût : €
  pour chaque trajet
  prix × 2 si mode est bus
  10 € si prix ≥ 3 € et mode est train
  20 € si prix ≥ 4 € et mode est train
  sans source : essai

règle part : €
  pour chaque mode noté sorte
  pour chaque trajet noté voyage
  prix du voyage si mode du voyage est sorte
  sinon 0 €
  sans source : essai

règle chers : liste de trajets
  trajets dont (prix > seuil)
  sans source : essai

règle dates : liste de dates
  jours
  sans source : essai

garantie bornée
  seuil ≤ 100 €
  sans source : essai

`;

const HEAD = `${RULES}cas « Premier »\n  sans source : essai\n`;

function reportOf(tables: string): { readonly report: CaseReport; readonly text: string } {
  const text = `${HEAD}${tables}`;
  const { model, plan, diagnostics } = compileRuleset([{ file: 'essai.attendu', text }]);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (plan === null || errors.some(({ code }) => !code.endsWith('conflict'))) throw new Error(JSON.stringify(errors));
  return { report: runCases(model, plan), text };
}

const plainly = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Of each row, its cells as « state text ». */
const cells = (table: string): readonly (readonly string[])[] =>
  reportOf(table).report.tables.flatMap(({ rows }) => rows.map((row) => row.cells.map(({ state, text }) => plainly(`${state} ${text}`))));

test('a report has every table, row and cell in order, and counts them by state', () => {
  const { report, text } = reportOf(`  | n° | trajets | ⇒ coût des trajets | ⇒ nombre de trajets |
  | a | 2 €, bus | 4 € | 2 |
  | b | 1 €, train | erreur : trou | |

cas « Second »
  sans source : essai
  | seuil | trajets | ⇒ chers | ⇒ seuil |
  | 1 € | 2 €, bus | 2 €, bus | 1 € |
  | 1 € | 2 €, bus | — | — |
`);
  expect(report.cells).toEqual({ matches: 4, differs: 1, blank: 1, fault: 0, unchecked: 2 });
  expect(report.rows).toEqual({ passed: 1, failed: 2, idle: 1 });
  expect(
    report.tables.map(({ title, span, rows }) => [
      title,
      text.slice(span.start, span.end).split('\n')[0],
      rows.map((row) => [row.number, row.state]),
    ]),
  ).toEqual([
    [
      'Premier',
      'cas « Premier »',
      [
        ['a', 'failed'],
        ['b', 'failed'],
      ],
    ],
    [
      'Second',
      'cas « Second »',
      [
        ['1', 'passed'],
        ['2', 'idle'],
      ],
    ],
  ]);
  const [cell] = report.tables[1]?.rows[0]?.cells ?? [];
  expect({ ...cell, span: text.slice(cell?.span.start, cell?.span.end) }).toEqual({
    title: 'chers',
    cell: '2 €, bus',
    span: '2 €, bus',
    expected: { kind: 'list', items: [{ kind: 'value', value: { fields: { prix: 200, mode: 'bus' } } }] },
    state: 'matches',
    obtained: { elements: [{ kind: 'value', value: { prix: '2.00', mode: 'bus' } }] },
    type: { kind: 'list', of: { kind: 'record', fiche: 'trajet' } },
    text: '2\u00a0€, bus',
    definition: 'chers',
  });
});

test('of a list, each element is a value, an error, a need or not looked at; one wrong makes the cell wrong', () => {
  expect(
    cells(`  | trajets | ⇒ coût des trajets |
  | 2 €, bus ; 5 €, train | 4 € ; erreur : conflit |
  | 2 €, bus ; 5 €, train | 4 € ; 10 € |
  | 2 €, bus ; 5 €, train | 4 € ; — |
  | 2 €, bus ; 5 €, train | — ; — |
  | 2 €, bus ; 5 €, train | 5 € ; — |
  | 2 €, bus ; inconnu, bus | 4 € ; indéterminé |
  | 2 €, bus ; inconnu, bus | 4 € ; 6 € |
  | 2 €, bus | indéterminé : prix |
  | 2 €, bus | 4 € ; 4 € |
  | 2 €, bus ; 2 €, bus | 4 € |
  | aucun | aucun |
  | aucun | 4 € |
  | 2 €, bus | aucun |
`),
  ).toEqual([
    ['matches 4 € ; erreur : conflit'],
    [
      'fault 4 € ; erreur : conflit (les clauses « 10 € si prix ≥ 3 € et mode est train » et « 20 € si prix ≥ 4 € et mode est train » s’appliquent, avec des valeurs différentes)',
    ],
    ['matches 4 € ; erreur : conflit'],
    [
      'unchecked 4 € ; erreur : conflit (les clauses « 10 € si prix ≥ 3 € et mode est train » et « 20 € si prix ≥ 4 € et mode est train » s’appliquent, avec des valeurs différentes)',
    ],
    [
      'differs 4 € ; erreur : conflit (les clauses « 10 € si prix ≥ 3 € et mode est train » et « 20 € si prix ≥ 4 € et mode est train » s’appliquent, avec des valeurs différentes)',
    ],
    ['matches 4 € ; indéterminé : prix'],
    ['differs 4 € ; indéterminé : prix'],
    ['differs 4 €'],
    ['differs 4 €'],
    ['differs 4 € ; 4 €'],
    ['matches aucun'],
    ['differs aucun'],
    ['differs 4 €'],
  ]);
});

test('of one list for each of several, the elements are all told, one list after the other', () => {
  const column = '(part pour chaque mode pour chaque trajet de trajets)';
  expect(
    cells(`  | trajets | ⇒ ${column} |
  | 2 €, bus ; 5 €, train | 2 € ; 0 € ; 0 € ; 5 € |
  | 2 €, bus ; 5 €, train | 2 € ; 0 € ; 5 € ; 0 € |
  | inconnu | indéterminé |
`),
  ).toEqual([['matches 2 € ; 0 € ; 0 € ; 5 €'], ['differs 2 € ; 0 € ; 0 € ; 5 €'], ['matches indéterminé : trajets']]);
});

test('a list whose elements are not all known is judged as a whole, one that a guarantee spoils too', () => {
  expect(
    cells(`  | seuil | trajets | ⇒ chers |
  | inconnu | 2 €, bus | indéterminé : seuil |
  | inconnu | 2 €, bus | 2 €, bus |
  | inconnu | aucun | aucun |
  | 101 € | 200 €, bus | erreur : garantie |
  | 101 € | 200 €, bus | 200 €, bus |
`),
  ).toEqual([
    ['matches indéterminé : seuil'],
    ['differs indéterminé : seuil'],
    ['matches aucun'],
    ['matches erreur : garantie'],
    ['fault erreur : garantie (la garantie n’est pas tenue, dans « bornée »)'],
  ]);
});

test('days of a list are compared as days, in their order', () => {
  expect(
    cells(`  | jours | ⇒ dates |
  | 01/02/2026 ; 01/01/2026 | 01/02/2026 ; 01/01/2026 |
  | 01/02/2026 ; 01/01/2026 | 01/01/2026 ; 01/02/2026 |
`),
  ).toEqual([['matches 01/02/2026 ; 01/01/2026'], ['differs 01/02/2026 ; 01/01/2026']]);
});

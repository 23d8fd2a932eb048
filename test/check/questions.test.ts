/** A question in a case: blank takes the retained reading, `inconnu` leaves it open (decisions 39 and 47). */
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { runCases } from '../../compiler/interpret/cases.ts';

const TEXT = `règlement « Questions »
  langue 1

donnée seul : oui ou non

question base du calcul « Sur quelle base ? »
  sans source : pour les essais
  - lecture dépense
  - lecture ressources
  retenue : dépense par « hypothèse de travail » le 21 novembre 2026
  motif : pour les essais

règle aide : €
  10 € si base du calcul est dépense
    sans source : pour les essais
  20 € si base du calcul est ressources et seul
    sans source : pour les essais
  sinon 10 €
    sans source : pour les essais

cas « inconnu laisse ouverte une question qui a une lecture retenue »
  sans source : un blanc prend la lecture retenue
  | base du calcul | seul | ⇒ aide |
  | | oui | 10 € |
  | ressources | oui | 20 € |
  | inconnu | oui | indéterminé : base du calcul |
  | inconnu | non | 10 € |

cas « Pour toutes les lignes »
  sans source : pour les essais
  avec base du calcul = inconnu
  | seul | ⇒ aide |
  | oui | indéterminé : base du calcul |
`;

test('inconnu leaves open a question that has a retained reading, in a cell and for all rows', () => {
  const { model, plan, diagnostics } = compileRuleset([{ file: 'questions.attendu', text: TEXT }]);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (plan === null) throw new Error('no plan');
  const rows = runCases(model, plan).tables.flatMap(({ rows: found }) =>
    found.map(({ cells }) => cells.map(({ state, text }) => `${state} ${text}`)),
  );
  expect(rows.flat()).toEqual([
    'matches 10\u00a0€',
    'matches 20\u00a0€',
    'matches indéterminé : base du calcul',
    'matches 10\u00a0€',
    'matches indéterminé : base du calcul',
  ]);
});

/** What is said of a question whose last lines are these. */
const saidOf = (...lines: readonly string[]): readonly string[] => {
  const head = 'règlement « Essai »\n  langue 1\n\nquestion q « Laquelle ? »\n  sans source : essai\n  - lecture a\n  - lecture b\n';
  const text = `${head}${lines.map((line) => `  ${line}\n`).join('')}\nrègle r : oui ou non\n  q est a\n  sans source : essai\n`;
  return compileRuleset([{ file: 'essai.attendu', text }]).diagnostics.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);
};

test('a motif is kept with the reading it retains, wherever it stands, and refused where none is', () => {
  const kept = 'retenue : a par « essai » le 21/11/2026';
  expect(saidOf(kept, 'motif : pour les essais')).toEqual([]);
  expect(saidOf('motif : pour les essais', kept)).toEqual([]);
  expect(saidOf('motif : pour les essais')).toEqual(['idle-reason motif : pour les essais']);
  expect(saidOf('retenue : aucune', 'motif : pour les essais')).toEqual(['idle-reason motif : pour les essais']);
  expect(saidOf(kept, 'motif : un', 'motif : deux')).toEqual(['repeated-line motif : deux']);
});

test('a « retenue » that is not finished is one finding, whatever its motif', () => {
  expect(saidOf('retenue : a par « essai » le', 'motif : m')).toEqual(['wanted-date retenue : a par « essai » le']);
  expect(saidOf('retenue :', 'motif : m')).toEqual(['missing-name retenue :']);
  expect(saidOf('retenue : a par', 'motif : m')).toHaveLength(1);
});

import { fr } from '../catalogue/fr.ts';
import { CASE_STATES, type CaseState, type CaseTableView, type Report } from '../worker/protocol.ts';

export const caseCount = (report: Report): number => report.tables.reduce((sum, table) => sum + table.cases.length, 0);

/** « 11 cas : 1 écart, 10 conformes »: the états that occur, gravest first. */
export function summaryOf(report: Report): string {
  const parts = CASE_STATES.filter((state) => report.counts[state] > 0).map((state) => fr.cases.count(report.counts[state], state));
  return fr.cases.summary(caseCount(report), parts.join(', '));
}

/** The tables with the count of their cases by état. */
export function reportOf(tables: readonly CaseTableView[]): Report {
  const counts: Record<CaseState, number> = { conforme: 0, écart: 0, 'en erreur': 0, 'sans attendu': 0, 'non regardé': 0, 'n’attend rien': 0 };
  for (const table of tables) for (const { state } of table.cases) counts[state] += 1;
  return { tables, counts };
}

import { fr } from '../catalogue/fr.ts';
import { CASE_STATES, type Report } from '../worker/protocol.ts';

export const caseCount = (report: Report): number => report.tables.reduce((sum, table) => sum + table.cases.length, 0);

/** « 11 cas : 1 écart, 10 conformes »: the états that occur, gravest first. */
export function summaryOf(report: Report): string {
  const parts = CASE_STATES.filter((state) => report.counts[state] > 0).map((state) => fr.cases.count(report.counts[state], state));
  return fr.cases.summary(caseCount(report), parts.join(', '));
}

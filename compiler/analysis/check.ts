import { ANALYSIS } from '../../dsl/diagnostics/catalog/analysis.ts';
import type { Diagnostic } from '../../dsl/diagnostics/diagnostic.ts';
import { report } from '../../dsl/diagnostics/entry.ts';
import type { Span } from '../../dsl/syntax/span.ts';
import type { Plan } from '../plan/plan.ts';
import { type Flaw, findFlaws } from './gaps.ts';
import { situationOf } from './words.ts';

/**
 * Gaps and overlaps a dossier can meet for certain, gaps between two brackets of a table even when what it looks at is computed, as findings,
 * and what could not be looked at. The others that depend on computed values are left to `findFlaws`. A proven conflict is an error.
 */
export function analyse(plan: Plan): readonly Diagnostic[] {
  return findFlaws(plan)
    .filter((flaw) => flaw.certain || flaw.between || flaw.kind === 'unexamined')
    .map((flaw) => diagnosticOf(flaw, plan));
}

function diagnosticOf(flaw: Flaw, plan: Plan): Diagnostic {
  const definition = plan.definitions.find((candidate) => candidate.id === flaw.definition);
  const params = {
    definition: definition?.name ?? flaw.definition,
    situation: situationOf(flaw, plan, 'fr'),
    situationEn: situationOf(flaw, plan, 'en'),
  };
  const place: Span = flaw.spans[0] ?? definition?.span ?? { file: '', start: 0, end: 0 };
  const related = flaw.spans.slice(1).map((span) => ({ span, role: 'other' }));
  const table = flaw.of === 'table';
  if (flaw.kind === 'unexamined') return report(ANALYSIS.unexamined, definition?.span ?? place, { definition: params.definition });
  if (flaw.kind === 'gap') return report(table ? ANALYSIS.tableGap : ANALYSIS.clauseGap, definition?.span ?? place, params);
  if (flaw.proven) return report(table ? ANALYSIS.tableConflict : ANALYSIS.clauseConflict, place, params, { related });
  return report(table ? ANALYSIS.tableOverlap : ANALYSIS.clauseOverlap, place, params, { related });
}

import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { evaluate } from '../../compiler/interpret/evaluate.ts';
import { explainInFrench } from '../../compiler/interpret/reasons/explain-in-french.ts';
import { explain } from '../../compiler/interpret/reasons/explanation.ts';
import type { Plan } from '../../compiler/plan/plan.ts';
import type { Outcome } from '../../runtime/outcome.ts';
import type { Dossier } from './dossier.ts';
import type { Readings } from './evaluators.ts';
import { stable } from './hold.ts';
import { type Finding, attempt } from './trial.ts';

/** LAW: every result has an explanation; it is of the outcome that the evaluation gave, and it is in words. */
export function explained(plan: Plan, dossier: Dossier, readings: Readings): readonly Finding[] {
  const decoded = decodeDossier(plan, dossier);
  if ('issues' in decoded) return [];
  const { results } = evaluate(plan, decoded.dossier, { readings });
  const findings: Finding[] = [];
  const look = (id: string, of: readonly string[], outcome: Outcome<unknown>): void => {
    const found = attempt('explain', () => explain(plan, decoded.dossier, id, { readings, of }));
    if ('kind' in found) findings.push(found);
    else if (found.value === null) findings.push({ kind: 'no explanation', detail: `${id} ${of.join()}` });
    else findings.push(...sayable(plan, id, outcome, found.value));
  };
  for (const [id, result] of Object.entries(results)) {
    const isOne = plan.definitions.find((definition) => definition.id === id)?.subjects.length === 0; // else the elements are not known
    if ('outcome' in result) {
      if (isOne) look(id, [], result.outcome);
    } else for (const { of, outcome } of result.elements) if (of.length > 0) look(id, of, outcome);
  }
  return findings.map((finding) => ({
    ...finding,
    detail: `${finding.detail}\ndossier ${JSON.stringify(dossier)}\nreadings ${JSON.stringify(readings)}`,
  }));
}

function sayable(plan: Plan, id: string, outcome: Outcome<unknown>, explanation: NonNullable<ReturnType<typeof explain>>): readonly Finding[] {
  const findings: Finding[] = [];
  if (stable(explanation.outcome) !== stable(outcome))
    findings.push({ kind: 'explanation of another outcome', detail: `${id}: ${stable(outcome)}, explained: ${stable(explanation.outcome)}` });
  const words = attempt('explain in French', () => explainInFrench(explanation, plan));
  if ('kind' in words) return [...findings, words];
  const wrong = /.*(?:\bundefined\b|\[object|\bNaN\b).*/u.exec(words.value);
  if (wrong !== null || words.value.trim() === '') findings.push({ kind: 'words of an explanation', detail: `${id}: ${wrong?.[0] ?? 'nothing'}` });
  return findings;
}

// FEEL (the language of DMN). No compile step: each evaluation parses its expression.
import { evaluate } from '@bpmn-io/feelin';

const ELIGIBLE = '(if heures = null then 0 else 1) + count(distinct values(prevention)) + (if count(orientations) > 0 then 1 else 0) >= 3';
const HOURS = 'if score <= 39 then 40 else if score <= 59 then 53 else 80';
const PAYMENT = 'min(500, min(montants.a, 300) + min(montants.b, 200) + min(montants.c, 200) + min(montants.d, 350))';

const valueOf = (expression, dossier) => {
  const result = evaluate(expression, dossier);
  return typeof result === 'object' && result !== null && 'value' in result ? result.value : result;
};

export const feelin = (dossier) => ({ eligible: valueOf(ELIGIBLE, dossier), hours: valueOf(HOURS, dossier), payment: valueOf(PAYMENT, dossier) });

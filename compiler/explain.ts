/**
 * `attendu/explain`: evaluates and explains a ruleset shipped as data, the plan that the compiler writes beside the emitted module. Needs
 * neither the texts' parser nor the checker.
 */
export type { Plan } from './plan/plan.ts';
export { type Decoded, type Dossier, type DossierIssue, decodeDossier, emptyDossier } from './interpret/dossier/decode.ts';
export { type Alternative, type ElementOutcome, type EvaluateOptions, type Evaluation, type Result, evaluate } from './interpret/evaluate.ts';
export {
  type ExplainOptions,
  type Explanation,
  type QuestionRead,
  type Step,
  type StepVersion,
  explain,
  explainIn,
} from './interpret/reasons/explanation.ts';
export { type Says, type Sentence, explainInFrench, sentencesOf } from './interpret/reasons/explain-in-french.ts';
export type { ClauseReason, Deciding, ItemReason, LimitReason, Reason, RowReason, Words } from './interpret/reasons/reasons.ts';

/**
 * `attendu`: from the texts of a ruleset to findings, a checked model, a plan, evaluations and emitted modules. Everything here is pure and runs in a
 * browser; files are read by the command line only.
 */
export { type Compiled, type SourceText, compileRuleset } from './driver.ts';
export { type EmittedFile, emitTypeScript } from './emit/typescript/module.ts';
export {
  type CaseReport,
  type CellReport,
  type CellState,
  type Obtained,
  type RowReport,
  type RowState,
  type TableReport,
  runCases,
} from './interpret/cases.ts';
export { type Coverage, type Target, CoverageMeter } from './analysis/coverage.ts';
export { type CoveredSentence, countCoverage, coverageOf } from './sources/coverage.ts';
export { type Found, findQuotation } from './sources/find.ts';
export { type Correction, type DocumentText, readDocument } from './sources/document-text.ts';
export type { Quotation } from './sources/quotation.ts';
export { type Verification, type VerifiedDocument, verifyQuotations } from './sources/verify.ts';
export { formatFile } from '../dsl/syntax/print.ts';
export { type Language, type Rendering, rendering } from '../dsl/diagnostics/render.ts';
export type { Diagnostic, Edit, Fix, Related, Severity } from '../dsl/diagnostics/diagnostic.ts';
export type { Model } from '../dsl/model/model.ts';
export type { Span } from '../dsl/syntax/span.ts';
export { inFrench } from './words.ts';
export * from './explain.ts';

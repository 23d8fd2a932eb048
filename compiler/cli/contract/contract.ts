/**
 * THE CONTRACT: what each command prints with `--json`, and what `eval --record` keeps. The published JSON Schema is made from these schemas, and
 * the tests hold every command to them; the command line itself takes only their types, but for `replay`, which reads a record through them.
 */
import { testReport } from './cases.ts';
import { sourcesReport } from './documents.ts';
import { batchLine, compareReport, evalReport, explainReport } from './dossiers.ts';
import { recordFile, recordHeadSchema, recordLineSchema, replayLine, replayReport } from './records.ts';
import { buildReport, checkReport, fmtReport, pageReport, versionReport } from './rulesets.ts';

/** Every answer, by command: what the published schema holds. */
export const CONTRACT = {
  check: checkReport,
  build: buildReport,
  test: testReport,
  eval: evalReport,
  'eval-batch': batchLine,
  record: recordFile,
  'record-head': recordHeadSchema,
  'record-line': recordLineSchema,
  replay: replayReport,
  'replay-batch': replayLine,
  compare: compareReport,
  explain: explainReport,
  fmt: fmtReport,
  sources: sourcesReport,
  page: pageReport,
  version: versionReport,
} as const;

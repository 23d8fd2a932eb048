/**
 * THE CONTRACT: what each command prints with `--json`, and what `eval --record` keeps. The published JSON Schema is made from these schemas, and
 * the tests hold every command to them; the command line itself takes only their types, but for `replay`, which reads a record through them.
 */
import { z } from 'zod';
import type { Json } from '../interpret/outcome.ts';
import { REASONS as FAULT_REASONS } from '../interpret/reasons/fault-words.ts';

const text = z.string();
/** Any JSON value. */
const json = (z.json() as unknown as z.ZodType<Json>).meta({ id: 'json' });
const count = z.int().min(0);
const names = z.array(text).readonly();

const engine = z.strictObject({ name: z.literal('attendu'), version: text }).meta({ id: 'engine' });

const identity = z
  .strictObject({ title: text, version: text.nullable(), hash: text.nullable(), language: z.int().nullable() })
  .meta({ id: 'ruleset' });

const place = { file: text, line: z.int().min(1), column: z.int().min(1) };

const severity = z.enum(['error', 'warning', 'info']);

export const finding = z
  .strictObject({
    code: text,
    severity,
    ...place,
    endLine: z.int().min(1),
    endColumn: z.int().min(1),
    title: text,
    message: text,
    hint: text.nullable(),
    related: z.array(z.strictObject({ ...place, label: text })).readonly(),
    fixes: z
      .array(
        z.strictObject({
          label: text,
          edits: z.array(z.strictObject({ file: text, start: count, end: count, text })).readonly(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'finding' });
export type Finding = z.infer<typeof finding>;

const findings = z.array(finding).readonly();
const counts = z.strictObject({ error: count, warning: count, info: count }).meta({ id: 'counts' });

export const checkReport = z.strictObject({
  command: z.literal('check'),
  engine,
  ok: z.boolean(),
  rulesets: z
    .array(
      z.strictObject({
        path: text,
        ruleset: identity,
        counts,
        /** `unverified`: the document's text is not at hand; `unverifiable`: it declares none. */
        quotations: z.strictObject({ found: count, missing: count, ambiguous: count, unverified: count, unverifiable: count }),
        diagnostics: findings,
      }),
    )
    .readonly(),
});
export type CheckReport = z.infer<typeof checkReport>;

const writtenFile = z.strictObject({ path: text, status: z.enum(['written', 'unchanged', 'outdated', 'missing']) });

export const buildReport = z.strictObject({
  command: z.literal('build'),
  engine,
  ok: z.boolean(),
  rulesets: z.array(z.strictObject({ path: text, ruleset: identity, files: z.array(writtenFile).readonly(), diagnostics: findings })).readonly(),
});
export type BuildReport = z.infer<typeof buildReport>;

export const pageReport = z.strictObject({
  command: z.literal('page'),
  engine,
  ok: z.boolean(),
  rulesets: z
    .array(
      z.strictObject({
        path: text,
        ruleset: identity,
        /** `recorded`: the documents were at hand; `kept`: their last record was used; `absent`: neither. */
        passages: z.enum(['recorded', 'kept', 'absent']),
        files: z.array(writtenFile).readonly(),
        diagnostics: findings,
      }),
    )
    .readonly(),
  /** The page of terms, where one was asked for. */
  terms: writtenFile.nullable(),
});
export type PageReport = z.infer<typeof pageReport>;

export const fmtReport = z.strictObject({
  command: z.literal('fmt'),
  engine,
  ok: z.boolean(),
  files: z.array(z.strictObject({ path: text, status: z.enum(['formatted', 'unchanged', 'outdated']), text: text.optional() })).readonly(),
});
export type FmtReport = z.infer<typeof fmtReport>;

/** `fault`: an error that the case did not expect; `blank`: an expected cell left empty, which never passes; `unchecked`: `—`. */
const cellState = z.enum(['matches', 'differs', 'blank', 'fault', 'unchecked']);

const cell = z.strictObject({ title: text, state: cellState, expected: text, obtained: text });

const row = z.strictObject({ number: text, ...place, passed: z.boolean(), cells: z.array(cell).readonly() }).meta({ id: 'case-row' });

const reached = z.strictObject({ reached: count, total: count });

/** `definition` is its key, `name` what it is called. */
const unreached = z.strictObject({
  kind: z.enum(['outcome', 'clause', 'row', 'threshold', 'period']),
  definition: text,
  name: text,
  side: text,
  ...place,
});

const change = z.strictObject({ case: text, title: text, before: text.nullable(), after: text.nullable() }).meta({ id: 'change' });

export const testReport = z.strictObject({
  command: z.literal('test'),
  engine,
  ok: z.boolean(),
  rulesets: z
    .array(
      z.strictObject({
        path: text,
        ruleset: identity,
        tables: z.array(z.strictObject({ title: text, rows: z.array(row).readonly() })).readonly(),
        totals: z.strictObject({ passed: count, failed: count, cells: z.record(cellState, count) }),
        /** What the cases reach: outcomes of conditions, clauses, rows of tables, sides of thresholds, periods. */
        coverage: z.strictObject({ outcome: reached, clause: reached, row: reached, threshold: reached, period: reached }),
        /** What is not known. */
        unknown: z.strictObject({
          openQuestions: names,
          /** Questions whose reading is only a working hypothesis of the project. */
          hypotheses: names,
          /** What says « sans source : à compléter ». */
          toComplete: names,
          /** Definitions whose value was looked for and not found, for some period. */
          valuesNotFound: names,
          /** Definitions of which a clause or a row answers « inconnu ». */
          unknownInPart: names,
          quotations: z.strictObject({ missing: count, ambiguous: count, unverified: count, unverifiable: count }),
          unreached: z.array(unreached).readonly(),
        }),
        /** What `check` would tell; `diagnostics` holds the errors alone. */
        counts,
        diagnostics: findings,
      }),
    )
    .readonly(),
  baseline: z
    .strictObject({ changed: z.array(change).readonly(), new: z.array(change).readonly(), gone: z.array(change).readonly(), unchanged: count })
    .nullable(),
});
export type TestReport = z.infer<typeof testReport>;

/** A plain text, since records outlive versions: one that this version does not know is read all the same. */
const faultReason = text.meta({
  id: 'fault-reason',
  examples: Object.keys(FAULT_REASONS),
});
const detail = z.strictObject({ reason: faultReason, where: z.array(z.union([text, z.number()])).readonly() });

const need = z.strictObject({ kind: z.enum(['input', 'definition', 'question']), name: text, path: text });

const outcome = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('value'), value: json }),
    z.strictObject({ kind: z.literal('undetermined'), needs: z.array(need).readonly() }),
    z.strictObject({ kind: z.enum(['hole', 'conflict', 'overflow', 'guarantee']), definition: text, detail }),
  ])
  .meta({ id: 'outcome' });

const warning = z
  .strictObject({ kind: z.enum(['not verified', 'relevé', 'reading', 'guarantee', 'at latest']), definition: text, detail: text })
  .meta({ id: 'warning' });

const elements = z.array(z.strictObject({ of: names, outcome })).readonly();

const rest = { warnings: z.array(warning).readonly(), dependsOn: names };
const said = { emitted: text, ...rest };

/** One of the two: a result of its own, or one per element of its `pour chaque`. */
const result = z.union([z.strictObject({ ...said, outcome }), z.strictObject({ ...said, elements })]).meta({ id: 'result' });

const readings = z.record(text, z.strictObject({ reading: text.nullable(), origin: z.enum(['given', 'retained', 'open']) })).meta({ id: 'readings' });

const issue = z.strictObject({ path: text, message: text }).meta({ id: 'issue' });

const dates = z.strictObject({ application: text.nullable(), observation: text.nullable() }).meta({ id: 'dates' });

const evaluated = { dates, readings, results: z.record(text, result), guarantees: z.record(text, outcome) };

/** What in the dossier a person should look at again: texts nearly the same. Left out when there is nothing. */
const remarks = z.array(issue).readonly().optional();

const named = { name: text, emitted: text };

/** `eval --list`: the names of a ruleset. Types are in words, in the language asked for. */
const listReport = z.strictObject({
  command: z.literal('eval'),
  engine,
  ok: z.literal(true),
  ruleset: identity,
  list: z.strictObject({
    inputs: z.array(z.strictObject({ ...named, type: text })).readonly(),
    /** What fiches, and contrôles under the name of their input, hold. */
    fiches: z.array(z.strictObject({ name: text, fields: z.array(z.strictObject({ ...named, type: text })).readonly() })).readonly(),
    choices: z.array(z.strictObject({ name: text, values: names })).readonly(),
    questions: z.array(z.strictObject({ ...named, readings: names })).readonly(),
    /** `each`: what a result has a value for each of. */
    results: z.array(z.strictObject({ id: text, ...named, type: text, each: names })).readonly(),
  }),
});
export type ListReport = z.infer<typeof listReport>;

export const evalReport = z.union([
  z.strictObject({
    command: z.literal('eval'),
    engine,
    ok: z.literal(true),
    ruleset: identity,
    ...evaluated,
    remarks,
    /** With `--all-readings`: the results under each combination of readings. */
    alternatives: z
      .array(z.strictObject({ readings: z.record(text, text), results: z.record(text, z.union([outcome, elements])) }))
      .readonly()
      .optional(),
  }),
  z.strictObject({ command: z.literal('eval'), engine, ok: z.literal(false), ruleset: identity, issues: z.array(issue).readonly() }),
  z.strictObject({ command: z.literal('eval'), engine, ok: z.literal(false), ruleset: identity, diagnostics: findings }),
  listReport,
]);
export type EvalReport = z.infer<typeof evalReport>;

/** One line of `eval --batch`. */
export const batchLine = z.union([
  z.strictObject({ line: z.int().min(1), ...evaluated, remarks }),
  z.strictObject({ line: z.int().min(1), issues: z.array(issue).readonly() }),
]);
export type BatchLine = z.infer<typeof batchLine>;

/** What the dossiers of a record share. */
const recordHead = {
  /** The form of the record itself. */
  record: z.literal(1),
  engine,
  ruleset: z.strictObject({ title: text, version: text.nullable(), hash: text, language: z.int() }),
  /** The day given by `--date`; null: the one of the dossier, if any. */
  observationDay: text.nullable(),
  readings,
  /** By declaration (`règle éligible`, `règle PAP.éligible` through `reprend … comme PAP`), a hash of its text. */
  texts: z.record(text, text),
};
export const recordHeadSchema = z.strictObject(recordHead);
export type RecordHead = z.infer<typeof recordHeadSchema>;

const recordLine = {
  /** In a stream: the line of the dossier. */
  line: z.int().min(1).optional(),
  input: json,
  dates,
  results: z.record(text, result),
  guarantees: z.record(text, outcome),
};
export const recordLineSchema = z.strictObject(recordLine);
export type RecordLine = z.infer<typeof recordLineSchema>;

/** `eval --record`: one dossier. */
export const recordFile = z.strictObject({ ...recordHead, ...recordLine });

const shown = z.union([z.strictObject({ outcome, ...rest }), z.strictObject({ elements, ...rest })]).meta({ id: 'shown' });

const replayedResult = z
  .discriminatedUnion('status', [
    z.strictObject({ status: z.literal('same') }),
    /** In the value, what is missing, the fault, the warnings or the readings; `changed`: the declarations it rests on whose text is another. */
    z.strictObject({ status: z.literal('different'), before: shown, after: shown, changed: names }),
    z.strictObject({ status: z.literal('new'), after: shown }),
    z.strictObject({ status: z.literal('gone'), before: shown }),
    /** The reading it was computed under is no more. */
    z.strictObject({ status: z.literal('cannot'), before: shown, question: text }),
  ])
  .meta({ id: 'replayed-result' });

const cannot = z.discriminatedUnion('reason', [
  /** The record is of another version of the language. */
  z.strictObject({ reason: z.literal('language'), recorded: z.int(), now: z.int() }),
  /** The rules of now refuse the dossier: in which fields. */
  z.strictObject({ reason: z.literal('input refused'), issues: z.array(issue).readonly() }),
  /** A line of the record of a stream that is not one of a record: which. */
  z.strictObject({ reason: z.literal('damaged'), recordLine: z.int().min(2) }),
]);

const replayed = {
  status: z.enum(['same', 'different', 'cannot']),
  cannot: cannot.nullable(),
  dates: z.strictObject({ before: dates, after: dates }).nullable(),
  results: z.record(text, replayedResult),
  guarantees: z.record(text, replayedResult),
  remarks,
};

export const replayReport = z.union([
  z.strictObject({
    command: z.literal('replay'),
    engine,
    ok: z.boolean(),
    record: z.strictObject({ engine, ruleset: recordHead.ruleset }),
    ruleset: identity,
    /** Declarations whose text differs between the two. */
    texts: z.strictObject({ changed: names, added: names, removed: names }),
    /** Readings that are not what they were: gone with their question, gone from it, or retained since. */
    readings: z
      .array(
        z.strictObject({
          question: text,
          recorded: text.nullable(),
          change: z.enum(['question gone', 'reading gone', 'retained since']),
          now: text.nullable(),
        }),
      )
      .readonly(),
    ...replayed,
  }),
  z.strictObject({ command: z.literal('replay'), engine, ok: z.literal(false), ruleset: identity, diagnostics: findings }),
]);
export type ReplayReport = z.infer<typeof replayReport>;

/** One line of `replay --batch`; `line`: the one of the dossier in its stream, null where the record is damaged. */
export const replayLine = z.strictObject({ line: z.int().min(1).nullable(), ...replayed });
export type ReplayLine = z.infer<typeof replayLine>;

const sharedIssue = z.strictObject({ ruleset: text.nullable(), path: text, message: text });

export const compareReport = z.union([
  z.strictObject({
    command: z.literal('compare'),
    engine,
    ok: z.literal(true),
    rulesets: z
      .array(
        z.strictObject({
          path: text,
          ruleset: identity,
          dates,
          readings,
          /** Fields of the dossier that another ruleset knows, and this one does not. */
          notKnown: names,
          remarks,
          results: z.record(
            text,
            z.strictObject({
              result,
              /** French sentences. */
              because: names,
              passages: z.array(z.strictObject({ document: text, quote: text })).readonly(),
            }),
          ),
        }),
      )
      .readonly(),
  }),
  z.strictObject({ command: z.literal('compare'), engine, ok: z.literal(false), issues: z.array(sharedIssue).readonly() }),
  z.strictObject({ command: z.literal('compare'), engine, ok: z.literal(false), ruleset: identity, diagnostics: findings }),
]);
export type CompareReport = z.infer<typeof compareReport>;

export const explainReport = z.union([
  z.strictObject({
    command: z.literal('explain'),
    engine,
    ok: z.literal(true),
    ruleset: identity,
    result: text,
    /** The tree of reasons, as the interpreter gives it (`docs/contrat.md`, « Le pourquoi »). */
    explanation: json,
    remarks,
  }),
  z.strictObject({ command: z.literal('explain'), engine, ok: z.literal(false), ruleset: identity, issues: z.array(issue).readonly() }),
  z.strictObject({ command: z.literal('explain'), engine, ok: z.literal(false), ruleset: identity, diagnostics: findings }),
]);
export type ExplainReport = z.infer<typeof explainReport>;

const coverage = z.enum(['transcribed', 'control', 'question', 'term', 'out of scope', 'not looked at']);

const role = z.enum(['rule', 'item', 'case', 'question', 'term', 'out of scope']);

const fate = z.enum(['transcribed', 'case', 'control', 'question', 'term', 'out of scope', 'not looked at', 'not found']);

/** With `--statements`: what became of each statement of the list. */
const statementsReport = z.strictObject({
  counts: z.record(fate, count),
  /** Those of which passages hold less than half of the words. */
  partly: count,
  list: z
    .array(
      z.strictObject({
        id: text,
        document: text,
        line: z.int().min(1).nullable(),
        fate,
        /** Percentage of its letters and figures that passages hold. */
        share: z.int().min(0).max(100),
        /** First and last words. */
        ends: text,
        where: z
          .array(
            z.strictObject({
              ruleset: text,
              file: text,
              line: z.int().min(1),
              owner: text,
              role,
              share: z.int().min(0).max(100),
              reason: text.nullable(),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
});
export type StatementsReport = z.infer<typeof statementsReport>;

export const sourcesReport = z.strictObject({
  command: z.literal('sources'),
  engine,
  ok: z.boolean(),
  statements: statementsReport.optional(),
  rulesets: z
    .array(
      z.strictObject({
        path: text,
        ruleset: identity,
        documents: z
          .array(
            z.strictObject({
              name: text,
              title: text.nullable(),
              textFile: text.nullable(),
              /** `absent`: a text is declared, but not at hand. */
              text: z.enum(['read', 'absent', 'none']),
              corrections: count,
              quotations: z
                .array(
                  z.strictObject({
                    quote: text,
                    owner: text,
                    role,
                    ...place,
                    status: z.enum(['found', 'ambiguous', 'missing', 'empty', 'unverified']),
                    /** Line of the document's text. */
                    documentLine: z.int().min(1).nullable(),
                    corrected: z.boolean(),
                  }),
                )
                .readonly(),
              sentences: z.array(z.strictObject({ line: z.int().min(1), text, coverage, share: z.int().min(0).max(100), owners: names })).readonly(),
              coverage: z.record(coverage, count),
            }),
          )
          .readonly(),
        diagnostics: findings,
      }),
    )
    .readonly(),
});
export type SourcesReport = z.infer<typeof sourcesReport>;

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
} as const;

/** The answer of `test`. */
import { z } from 'zod';
import { count, counts, engine, findings, identity, names, place, text } from './parts.ts';

/** `fault`: an error that the case did not expect; `blank`: an expected cell left empty, which never passes; `unchecked`: `—`. */
const cellState = z.enum(['matches', 'differs', 'blank', 'fault', 'unchecked']);

/** `idle`: a row that expects nothing, which cannot fail and is no success. */
const rowState = z.enum(['passed', 'failed', 'idle']);

const cell = z.strictObject({ title: text, state: cellState, expected: text, obtained: text });

const row = z.strictObject({ number: text, ...place, state: rowState, cells: z.array(cell).readonly() }).meta({ id: 'case-row' });

const reached = z.strictObject({ reached: count, total: count });

/** `definition` is its key, `name` what it is called. */
const unreached = z.strictObject({
  kind: z.enum(['outcome', 'clause', 'row', 'threshold', 'period', 'rule', 'parameter']),
  definition: text,
  name: text,
  side: text,
  ...place,
});

const change = z.strictObject({ case: text, title: text, before: text.nullable(), after: text.nullable() }).meta({ id: 'change' });

/** `test` */
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
        totals: z.strictObject({ passed: count, failed: count, idle: count, cells: z.record(cellState, count) }),
        /** What the cases reach: outcomes of conditions, clauses, rows of tables, sides of thresholds, periods, and rules and parameters of one value. */
        coverage: z.strictObject({
          outcome: reached,
          clause: reached,
          row: reached,
          threshold: reached,
          period: reached,
          rule: reached,
          parameter: reached,
        }),
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
          quotations: z.strictObject({ missing: count, ambiguous: count, unverified: count, changed: count, unverifiable: count }),
          unreached: z.array(unreached).readonly(),
        }),
        /** What `check` would tell; `diagnostics` holds the errors alone. */
        counts,
        diagnostics: findings,
      }),
    )
    .readonly(),
  baseline: z
    .strictObject({
      changed: z.array(change).readonly(),
      new: z.array(change).readonly(),
      gone: z.array(change).readonly(),
      unchanged: count,
      /** Values of the baseline whose ruleset has errors: they were not compared. */
      notRun: count,
    })
    .nullable(),
});
/** What `test --json` prints. */
export type TestReport = z.infer<typeof testReport>;

/** The answer of `sources`. */
import { z } from 'zod';
import { count, engine, findings, identity, names, place, text } from './parts.ts';

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
/** What became of each statement of a list. */
export type StatementsReport = z.infer<typeof statementsReport>;

/** `sources` */
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
/** What `sources --json` prints. */
export type SourcesReport = z.infer<typeof sourcesReport>;

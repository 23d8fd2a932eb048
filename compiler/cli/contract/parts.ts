/** What several answers of the contract hold: who answers, of which rules, a finding and where it stands. */
import { z } from 'zod';
import type { Json } from '../../interpret/outcome.ts';

/** Any text. */
export const text = z.string();
/** Any JSON value. */
export const json = (z.json() as unknown as z.ZodType<Json>).meta({ id: 'json' });
/** How many of something. */
export const count = z.int().min(0);
/** Names, in order. */
export const names = z.array(text).readonly();

/** Which version of the tool answers. */
export const engine = z.strictObject({ name: z.literal('attendu'), version: text }).meta({ id: 'engine' });

/** Which rules these are; the hash is that of their text. */
export const identity = z
  .strictObject({ title: text, version: text.nullable(), hash: text.nullable(), language: z.int().nullable() })
  .meta({ id: 'ruleset' });

/** Where something stands in a file of rules, counted from 1. */
export const place = { file: text, line: z.int().min(1), column: z.int().min(1) };

const severity = z.enum(['error', 'warning', 'info']);

/** What `check` and the others tell of a place of the rules. */
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
/** A finding as the contract gives it. */
export type Finding = z.infer<typeof finding>;

/** Findings, in the order of the text. */
export const findings = z.array(finding).readonly();
/** How many findings of each severity. */
export const counts = z.strictObject({ error: count, warning: count, info: count }).meta({ id: 'counts' });

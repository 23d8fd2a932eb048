/** The answers about rules as texts: `check`, `build`, `page`, `fmt`. */
import { z } from 'zod';
import { count, counts, engine, findings, identity, text } from './parts.ts';

/** `check` */
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
        /** `unverified`: the document's text is not at hand; `changed`: how many of these have not the words of the last record; `unverifiable`: it declares none. */
        quotations: z.strictObject({ found: count, missing: count, ambiguous: count, unverified: count, changed: count, unverifiable: count }),
        diagnostics: findings,
      }),
    )
    .readonly(),
});
/** What `check --json` prints. */
export type CheckReport = z.infer<typeof checkReport>;

const writtenFile = z.strictObject({ path: text, status: z.enum(['written', 'unchanged', 'outdated', 'missing']) });

/** `build` */
export const buildReport = z.strictObject({
  command: z.literal('build'),
  engine,
  ok: z.boolean(),
  rulesets: z.array(z.strictObject({ path: text, ruleset: identity, files: z.array(writtenFile).readonly(), diagnostics: findings })).readonly(),
});
/** What `build --json` prints. */
export type BuildReport = z.infer<typeof buildReport>;

/** `page` */
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
/** What `page --json` prints. */
export type PageReport = z.infer<typeof pageReport>;

/** `fmt` */
export const fmtReport = z.strictObject({
  command: z.literal('fmt'),
  engine,
  ok: z.boolean(),
  files: z.array(z.strictObject({ path: text, status: z.enum(['formatted', 'unchanged', 'outdated']), text: text.optional() })).readonly(),
});
/** What `fmt --json` prints. */
export type FmtReport = z.infer<typeof fmtReport>;

/** `--version` */
export const versionReport = z.strictObject({ command: z.literal('version'), engine, ok: z.literal(true) });
/** What `--version --json` prints. */
export type VersionReport = z.infer<typeof versionReport>;

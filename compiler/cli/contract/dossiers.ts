/** The answers about dossiers: `eval`, `compare`, `explain`. */
import { z } from 'zod';
import { dates, elements, evaluated, issue, outcome, readings, remarks, result } from './outcomes.ts';
import { engine, findings, identity, json, names, text } from './parts.ts';

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
/** What `eval --list --json` prints. */
export type ListReport = z.infer<typeof listReport>;

/** `eval`, and `eval --list` */
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
/** What `eval --json` prints. */
export type EvalReport = z.infer<typeof evalReport>;

/** One line of `eval --batch`. */
export const batchLine = z.union([
  z.strictObject({ line: z.int().min(1), ...evaluated, remarks }),
  z.strictObject({ line: z.int().min(1), issues: z.array(issue).readonly() }),
]);
/** What `eval --batch` prints for a line. */
export type BatchLine = z.infer<typeof batchLine>;

const sharedIssue = z.strictObject({ ruleset: text.nullable(), path: text, message: text });

/** `compare` */
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
/** What `compare --json` prints. */
export type CompareReport = z.infer<typeof compareReport>;

/** `explain` */
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
/** What `explain --json` prints. */
export type ExplainReport = z.infer<typeof explainReport>;

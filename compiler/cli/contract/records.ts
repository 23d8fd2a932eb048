/** What `eval --record` keeps, and the answer of `replay`. */
import { z } from 'zod';
import { dates, elements, issue, outcome, readings, remarks, rest, result } from './outcomes.ts';
import { engine, findings, identity, json, names, text } from './parts.ts';

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
/** The first line of the record of a stream. */
export const recordHeadSchema = z.strictObject(recordHead);
/** What the dossiers of a record share. */
export type RecordHead = z.infer<typeof recordHeadSchema>;

const recordLine = {
  /** In a stream: the line of the dossier. */
  line: z.int().min(1).optional(),
  input: json,
  dates,
  results: z.record(text, result),
  guarantees: z.record(text, outcome),
};
/** One dossier of the record of a stream. */
export const recordLineSchema = z.strictObject(recordLine);
/** One dossier of a record, with what was answered. */
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

/** `replay` */
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
/** What `replay --json` prints. */
export type ReplayReport = z.infer<typeof replayReport>;

/** One line of `replay --batch`; `line`: the one of the dossier in its stream, null where the record is damaged. */
export const replayLine = z.strictObject({ line: z.int().min(1).nullable(), ...replayed });
/** What `replay --batch` prints for a line. */
export type ReplayLine = z.infer<typeof replayLine>;

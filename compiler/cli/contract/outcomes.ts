/** What an evaluation says, in every answer that holds one: outcomes, needs, warnings, readings, what is wrong with a dossier. */
import { z } from 'zod';
import { REASONS as FAULT_REASONS } from '../../interpret/reasons/fault-words.ts';
import { json, names, text } from './parts.ts';

/** A plain text, since records outlive versions: one that this version does not know is read all the same. */
const faultReason = text.meta({
  id: 'fault-reason',
  examples: Object.keys(FAULT_REASONS),
});
const detail = z.strictObject({ reason: faultReason, where: z.array(z.union([text, z.number()])).readonly() });

const need = z.strictObject({ kind: z.enum(['input', 'definition', 'question']), name: text, path: text });

/** What a result comes to: a value, what is needed to know it, or a fault. */
export const outcome = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('value'), value: json }),
    z.strictObject({ kind: z.literal('undetermined'), needs: z.array(need).readonly() }),
    z.strictObject({ kind: z.enum(['hole', 'conflict', 'overflow', 'guarantee']), definition: text, detail }),
  ])
  .meta({ id: 'outcome' });

const warning = z
  .strictObject({ kind: z.enum(['not verified', 'relevé', 'reading', 'guarantee', 'at latest']), definition: text, detail: text })
  .meta({ id: 'warning' });

/** The outcome for each element of a `pour chaque`. */
export const elements = z.array(z.strictObject({ of: names, outcome })).readonly();

/** What a result rests on beside the documents. */
export const rest = { warnings: z.array(warning).readonly(), dependsOn: names };
const said = { emitted: text, ...rest };

/** One of the two: a result of its own, or one per element of its `pour chaque`. */
export const result = z.union([z.strictObject({ ...said, outcome }), z.strictObject({ ...said, elements })]).meta({ id: 'result' });

/** The reading of each question, and where it comes from. */
export const readings = z
  .record(text, z.strictObject({ reading: text.nullable(), origin: z.enum(['given', 'retained', 'open']) }))
  .meta({ id: 'readings' });

/** What is wrong at a place of a dossier. */
export const issue = z.strictObject({ path: text, message: text }).meta({ id: 'issue' });

/** The days an evaluation is made for; null: the dossier gives none. */
export const dates = z.strictObject({ application: text.nullable(), observation: text.nullable() }).meta({ id: 'dates' });

/** What one evaluation says. */
export const evaluated = { dates, readings, results: z.record(text, result), guarantees: z.record(text, outcome) };

/** What in the dossier a person should look at again: texts nearly the same. Left out when there is nothing. */
export const remarks = z.array(issue).readonly().optional();

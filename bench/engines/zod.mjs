// A strict zod schema, then the hand-written rules: what a careful service does today.
import { z } from 'zod';
import { ORIENTATIONS, PREVENTION } from '../inputs.mjs';
import { naive } from './hand-written.mjs';

const schema = (amount) =>
  z.strictObject({
    heures: z.number().int().min(0).nullable(),
    prevention: z.array(z.enum(PREVENTION)),
    orientations: z.array(z.enum(ORIENTATIONS)),
    score: z.number().int().min(0).max(120),
    montants: z.strictObject({ a: amount, b: amount, c: amount, d: amount }),
  });

const whole = schema(z.number().min(0));
const decimal = schema(
  z
    .string()
    .regex(/^\d+(\.\d{1,2})?$/)
    .transform(Number),
);

export const zodWhole = (dossier) => naive(whole.parse(dossier));
export const zodDecimal = (dossier) => naive(decimal.parse(dossier));

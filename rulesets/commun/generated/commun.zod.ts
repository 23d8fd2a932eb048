/**
 * Valeurs communes de l'action sociale des caisses de retraite: the schema of a dossier.
 * Made by Attendu. Do not edit: change the rules and build again.
 */

import { parseDay } from 'attendu/runtime';
import { z } from 'zod';

/** A day that exists, written AAAA-MM-JJ. */
const day = z.string().refine((value) => parseDay(value) !== null);

/** A dossier. A key left out is unknown; `null` is « aucun ». */
export const input = z.strictObject({
  jourDeLaValeur: day.optional(),
});

export type Input = z.infer<typeof input>;

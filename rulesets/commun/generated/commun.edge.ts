/**
 * Valeurs communes de l'action sociale des caisses de retraite: JSON to values, values to JSON.
 * Made by Attendu with commun.ts. Do not edit: change the rules and build again.
 */

import type { Given, Reader } from 'attendu/runtime';
import type { Dossier } from './commun.types.js';

const INPUT_KEYS: readonly string[] = ['jourDeLaValeur'];

/** Reads a dossier; `undefined` stands for what is not given. */
export function readDossier(input: unknown, reader: Reader): Given<Dossier> {
  const given = reader.record(input, INPUT_KEYS, '', '') ?? {};
  const unknowns = reader.unknowns;
  const read = {
    jourDeLaValeur: reader.day(given.jourDeLaValeur, '', 'jour de la valeur'),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, INPUT_KEYS, '');
  return read;
}

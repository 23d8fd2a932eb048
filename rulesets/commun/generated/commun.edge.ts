/**
 * Valeurs communes de l'action sociale des caisses de retraite: JSON to values, values to JSON.
 * Made by Attendu with commun.ts. Do not edit: change the rules and build again.
 */

import {
  type Given,
  type Inputs,
  type Reading,
  hasOnly,
  isObject,
  isPlainObject,
  quickDay,
  readGiven,
} from 'attendu/runtime';
import type { Dossier } from './commun.types.js';

/** What a dossier may give: its données, and the questions with the reading retained. */
export const INPUTS: Inputs = {
  jourDeLaValeur: { name: 'jour de la valeur', shape: { kind: 'date' } },
};

/** A dossier that gives everything as declared; else `undefined`. */
export function quickDossier(input: unknown): Dossier | undefined {
  if (!isObject(input)) return undefined;
  const first = input['jourDeLaValeur'];
  if (!isPlainObject(input)) return undefined;
  const jourDeLaValeur = quickDay(first);
  if (jourDeLaValeur === undefined) return undefined;
  if (!hasOnly(input, 1)) return undefined;
  return {
    jourDeLaValeur,
  };
}

/** Reads a dossier; `undefined` stands for what is not given. */
export function readDossier(input: unknown): Reading<Given<Dossier>> {
  const given = quickDossier(input);
  return given === undefined ? readGiven(INPUTS, input) : { given, issues: [], unknowns: 0 };
}

/**
 * Valeurs communes de l'action sociale des caisses de retraite, version 2026-11.
 * Made by Attendu from cas-valeurs.attendu, regles.attendu, ressources.attendu, tarifs.attendu. Do not edit: change
 * the rules and build again. Beside it: commun.types.ts, the JSON edge, the data, and the same rules for dossiers
 * that are not complete.
 */

import {
  FaultSignal,
  type Given,
  InvalidInput,
  Session,
  UNANSWERED,
  attempted,
  determined,
  divideExact,
  formatDecimal,
  raise,
  requireResult,
  roundExact,
  toExact,
} from 'attendu/runtime';
import type { Computed, Decoded, Dossier, Evaluation, Input, Results, Values } from './commun.types.js';
import { quickDossier, readDossier } from './commun.edge.js';
import { type Gives, PARTIAL, RULES, isWholeDossier } from './commun.partial.js';
export type * from './commun.types.js';
export * from './commun.data.js';

/** Which rules these are. The hash is that of their text. */
export const ruleset = {
  title: "Valeurs communes de l'action sociale des caisses de retraite",
  version: '2026-11',
  language: 1,
  hash: 'sha256:a3f720f4b764ffd2a4f941c555920b3f67fbf9ab8e65e88be9c391335ab30713',
} as const;

// ------------------------------------------------------------------------ The rules

/** Days are counted from 1970-01-01. */
const DAY_2018_04_01 = 17622;
const DAY_2019_01_01 = 17897;
const DAY_2020_01_01 = 18262;
const DAY_2021_01_01 = 18628;
const DAY_2022_01_01 = 18993;
const DAY_2022_07_01 = 19174;
const DAY_2023_01_01 = 19358;
const DAY_2024_01_01 = 19723;
const DAY_2025_01_01 = 20089;
const DAY_2026_01_01 = 20454;

/** paramètre plafond annuel de l'Aspa d'une personne seule (€, × 100) — ressources.attendu:11 */
function plafondAnnuelDeLAspaDUnePersonneSeule(dossier: Dossier): number {
  // relevé : openfisca-france, qui cite la circulaire Cnav 2025-29 du 22 décembre 2025, fiabilité B
  if (dossier.jourDeLaValeur >= DAY_2026_01_01) return 1252314;
  // relevé : openfisca-france, qui cite la circulaire Cnav 2024-39 du 23 décembre 2024, fiabilité B
  if (dossier.jourDeLaValeur >= DAY_2025_01_01) return 1241144;
  // relevé : openfisca-france, paramètres de l'Aspa, fiabilité B
  if (dossier.jourDeLaValeur >= DAY_2024_01_01) return 1214427;
  // relevé : openfisca-france, paramètres de l'Aspa, fiabilité B
  if (dossier.jourDeLaValeur >= DAY_2023_01_01) return 1153302;
  // relevé : openfisca-france, paramètres de l'Aspa, fiabilité B
  if (dossier.jourDeLaValeur >= DAY_2022_07_01) return 1144150;
  // relevé : openfisca-france, paramètres de l'Aspa, fiabilité B
  if (dossier.jourDeLaValeur >= DAY_2022_01_01) return 1100144;
  // relevé : openfisca-france, paramètres de l'Aspa, fiabilité B
  if (dossier.jourDeLaValeur >= DAY_2021_01_01) return 1088175;
  // relevé : openfisca-france, paramètres de l'Aspa, fiabilité B
  if (dossier.jourDeLaValeur >= DAY_2020_01_01) return 1083840;
  // relevé : openfisca-france, paramètres de l'Aspa, fiabilité B
  if (dossier.jourDeLaValeur >= DAY_2019_01_01) return 1041840;
  // relevé : openfisca-france, paramètres de l'Aspa, fiabilité B
  if (dossier.jourDeLaValeur >= DAY_2018_04_01) return 999840;
  return raise('hole', 'no version', "plafond annuel de l'Aspa d'une personne seule");
}

/** paramètre plafond annuel de l'Aspa d'un couple (€, × 100) — ressources.attendu:34 */
function plafondAnnuelDeLAspaDUnCouple(dossier: Dossier): number {
  // relevé : openfisca-france, qui cite la circulaire Cnav 2025-29 du 22 décembre 2025, fiabilité B
  if (dossier.jourDeLaValeur >= DAY_2026_01_01) return 1944221;
  // relevé : openfisca-france, qui cite la circulaire Cnav 2024-39 du 23 décembre 2024, fiabilité B
  if (dossier.jourDeLaValeur >= DAY_2025_01_01) return 1926880;
  // relevé : openfisca-france, paramètres de l'Aspa, fiabilité B
  if (dossier.jourDeLaValeur >= DAY_2024_01_01) return 1885402;
  // relevé : openfisca-france, paramètres de l'Aspa, fiabilité B
  if (dossier.jourDeLaValeur >= DAY_2023_01_01) return 1790506;
  // relevé : openfisca-france, paramètres de l'Aspa, fiabilité B
  if (dossier.jourDeLaValeur >= DAY_2022_07_01) return 1776296;
  // relevé : openfisca-france, paramètres de l'Aspa, fiabilité B
  if (dossier.jourDeLaValeur >= DAY_2022_01_01) return 1707977;
  // relevé : openfisca-france, paramètres de l'Aspa, fiabilité B
  if (dossier.jourDeLaValeur >= DAY_2021_01_01) return 1689394;
  // relevé : openfisca-france, paramètres de l'Aspa, fiabilité B
  if (dossier.jourDeLaValeur >= DAY_2020_01_01) return 1682664;
  // relevé : openfisca-france, paramètres de l'Aspa, fiabilité B
  if (dossier.jourDeLaValeur >= DAY_2019_01_01) return 1617459;
  // relevé : openfisca-france, paramètres de l'Aspa, fiabilité B
  if (dossier.jourDeLaValeur >= DAY_2018_04_01) return 1552254;
  return raise('hole', 'no version', "plafond annuel de l'Aspa d'un couple");
}

/**
 * règle douzième de l'Aspa d'une personne seule (€, × 100) — ressources.attendu:104
 * sans source : rapprochement fait par le projet
 */
function douziemeDeLAspaDUnePersonneSeule(dossier: Dossier): number {
  return roundExact(
    divideExact(
      toExact(plafondAnnuelDeLAspaDUnePersonneSeule(dossier), 2, "douzième de l'Aspa d'une personne seule"),
      { n: 12, d: 1 },
      "douzième de l'Aspa d'une personne seule",
    ),
    1,
    2,
    'down',
    "douzième de l'Aspa d'une personne seule",
  );
}

/**
 * règle douzième de l'Aspa d'un couple (€, × 100) — ressources.attendu:108
 * sans source : rapprochement fait par le projet
 */
function douziemeDeLAspaDUnCouple(dossier: Dossier): number {
  return roundExact(
    divideExact(
      toExact(plafondAnnuelDeLAspaDUnCouple(dossier), 2, "douzième de l'Aspa d'un couple"),
      { n: 12, d: 1 },
      "douzième de l'Aspa d'un couple",
    ),
    1,
    2,
    'down',
    "douzième de l'Aspa d'un couple",
  );
}

// ------------------------------------------------------------------------ Evaluation

/**
 * Computes every result of a complete dossier, for hot paths. Throws a `FaultSignal` at the first fault, `UNANSWERED`
 * where the text gives no answer.
 */
export function compute(dossier: Dossier): Values {
  return {
    douziemeDeLAspaDUnePersonneSeule: douziemeDeLAspaDUnePersonneSeule(dossier),
    douziemeDeLAspaDUnCouple: douziemeDeLAspaDUnCouple(dossier),
  };
}

/**
 * Reads a complete dossier and computes every result of it, for services: what `decode` and `compute` give together,
 * quicker, each text looked at once. Throws a `FaultSignal` at the first fault, `UNANSWERED` where the text gives no
 * answer.
 */
export function computeInput(input: Input): Computed {
  const dossier = quickDossier(input);
  if (dossier !== undefined) return { ok: true, values: compute(dossier) };
  const decoded = decode(input);
  return decoded.ok ? { ok: true, values: compute(decoded.dossier) } : decoded;
}

/**
 * Evaluates every result of a dossier. Never throws for what is in the dossier: issues, faults and unknowns are
 * values.
 */
export function evaluate(input: Input): Evaluation {
  const read = readDossier(input);
  return read.issues.length > 0 ? { ok: false, issues: read.issues } : { ok: true, results: results(read.given) };
}

/** The same results; throws `InvalidInput` when the dossier cannot be read. */
export function evaluateOrThrow(input: Input): Results {
  const evaluation = evaluate(input);
  if (!evaluation.ok) throw new InvalidInput(evaluation.issues);
  return evaluation.results;
}

/** Reads a dossier: for `compute` when it is complete, else for `results`. */
export function decode(input: Input): Decoded {
  const read = readDossier(input);
  // nothing is left out
  if (read.unknowns === 0 && read.issues.length === 0) return { ok: true, dossier: read.given as Dossier };
  return { ok: false, issues: read.issues, unknowns: read.unknowns, given: read.issues.length > 0 ? null : read.given };
}

/** One result alone, and nothing it does not need. Throws a `RangeError` for a name that no result has. */
export function evaluateOne<K extends keyof Results>(
  name: K,
  input: Input,
): { readonly ok: true; readonly result: Results[K] } | Extract<Evaluation, { ok: false }> {
  requireResult(PARTIAL, name);
  const read = readDossier(input);
  if (read.issues.length > 0) return { ok: false, issues: read.issues };
  return { ok: true, result: EACH[name](new Session(RULES, read.given as Dossier, null)) };
}

/**
 * The results of a complete dossier, when none of them is a fault or has no answer; else null, and each is looked at
 * on its own.
 */
function knownResults(dossier: Dossier): Results | null {
  try {
    return {
      douziemeDeLAspaDUnePersonneSeule: determined(formatDecimal(douziemeDeLAspaDUnePersonneSeule(dossier), 2)),
      douziemeDeLAspaDUnCouple: determined(formatDecimal(douziemeDeLAspaDUnCouple(dossier), 2)),
    };
  } catch (signal) {
    if (signal instanceof FaultSignal || signal === UNANSWERED) return null;
    throw signal;
  }
}

/** Every result of a dossier as `decode` read it, whatever is unknown. */
export function results(given: Given<Dossier>): Results {
  const known = isWholeDossier(given) ? knownResults(given) : null;
  if (known !== null) return known;
  const session = new Session(RULES, given as Dossier, null);
  return {
    douziemeDeLAspaDUnePersonneSeule: EACH.douziemeDeLAspaDUnePersonneSeule(session),
    douziemeDeLAspaDUnCouple: EACH.douziemeDeLAspaDUnCouple(session),
  };
}

/** Each result on its own: plain arithmetic when the dossier gives all it reads, else the world with unknowns. */
const EACH: { readonly [K in keyof Results]: (session: Session<Dossier, null, Gives>) => Results[K] } = {
  douziemeDeLAspaDUnePersonneSeule: attempted(PARTIAL.douziemeDeLAspaDUnePersonneSeule, (dossier: Dossier) =>
    formatDecimal(douziemeDeLAspaDUnePersonneSeule(dossier), 2),
  ),
  douziemeDeLAspaDUnCouple: attempted(PARTIAL.douziemeDeLAspaDUnCouple, (dossier: Dossier) =>
    formatDecimal(douziemeDeLAspaDUnCouple(dossier), 2),
  ),
};

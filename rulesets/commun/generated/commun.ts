/**
 * Valeurs communes de l'action sociale des caisses de retraite, version 2026-11.
 * Made by Attendu from cas-valeurs.attendu, regles.attendu, ressources.attendu, tarifs.attendu. Do not edit: change
 * the rules and build again.
 */

import {
  type Day,
  FaultSignal,
  type Given,
  InvalidInput,
  type Issue,
  type OpenDossier,
  type OpenRules,
  type Outcome,
  Reader,
  Session,
  UNANSWERED,
  determined,
  divideExact,
  formatDecimal,
  partial,
  raise,
  roundExact,
  toExact,
} from 'attendu/runtime';

/** Which rules these are. The hash is that of their text. */
export const ruleset = {
  title: "Valeurs communes de l'action sociale des caisses de retraite",
  version: '2026-11',
  language: 1,
  hash: 'sha256:a3f720f4b764ffd2a4f941c555920b3f67fbf9ab8e65e88be9c391335ab30713',
} as const;

// ------------------------------------------------------------------------ What goes in, what comes out

/** A dossier as JSON. A key left out is unknown; `null` is « aucun »; `[]` is an empty list. */
export interface Input {
  /** Jour dont on veut les valeurs (AAAA-MM-JJ) */
  readonly jourDeLaValeur?: string;
}

/** The results, as JSON gives them: decimals as text, days as `AAAA-MM-JJ`. */
export interface Output {
  /**
   * règle douzième de l'Aspa d'une personne seule (€, × 100)
   * sans source : rapprochement fait par le projet
   */
  readonly douziemeDeLAspaDUnePersonneSeule: string;
  /**
   * règle douzième de l'Aspa d'un couple (€, × 100)
   * sans source : rapprochement fait par le projet
   */
  readonly douziemeDeLAspaDUnCouple: string;
}

/**
 * A complete dossier as the rules read it: numbers are whole (24,50 € is 2450 where the unit says × 100), days are
 * counted from 1970-01-01.
 */
export interface Dossier {
  /** Jour dont on veut les valeurs */
  readonly jourDeLaValeur: Day;
}

// ------------------------------------------------------------------------ The rules

/** Days are counted from 1970-01-01. */
const DAY_2018_04_01 = 17622;
const DAY_2018_12_31 = 17896;
const DAY_2019_01_01 = 17897;
const DAY_2019_12_31 = 18261;
const DAY_2020_01_01 = 18262;
const DAY_2020_12_31 = 18627;
const DAY_2021_01_01 = 18628;
const DAY_2021_12_31 = 18992;
const DAY_2022_01_01 = 18993;
const DAY_2022_06_30 = 19173;
const DAY_2022_07_01 = 19174;
const DAY_2022_12_31 = 19357;
const DAY_2023_01_01 = 19358;
const DAY_2023_12_31 = 19722;
const DAY_2024_01_01 = 19723;
const DAY_2024_12_31 = 20088;
const DAY_2025_01_01 = 20089;
const DAY_2025_12_31 = 20453;
const DAY_2026_01_01 = 20454;

// ressources.attendu:11
/** paramètre plafond annuel de l'Aspa d'une personne seule (€, × 100) */
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

// ressources.attendu:34
/** paramètre plafond annuel de l'Aspa d'un couple (€, × 100) */
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

// ressources.attendu:104
/**
 * règle douzième de l'Aspa d'une personne seule (€, × 100)
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

// ressources.attendu:108
/**
 * règle douzième de l'Aspa d'un couple (€, × 100)
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

/** Every result as the rules hold it (see `Dossier` for units and days). */
export interface Values {
  readonly douziemeDeLAspaDUnePersonneSeule: number;
  readonly douziemeDeLAspaDUnCouple: number;
}

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
 * What each result comes to: a value, a fault, or what is needed to know it. `pour chaque`: one outcome per element.
 */
export interface Results {
  readonly douziemeDeLAspaDUnePersonneSeule: Outcome<Output['douziemeDeLAspaDUnePersonneSeule']>;
  readonly douziemeDeLAspaDUnCouple: Outcome<Output['douziemeDeLAspaDUnCouple']>;
}

/** Every result, or what is wrong with the dossier. */
export type Evaluation =
  { readonly ok: true; readonly results: Results } | { readonly ok: false; readonly issues: readonly Issue[] };

/** A complete dossier, or why there is none: what is wrong, else how many values are left out. */
export type Decoded =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly unknowns: number };

/**
 * Evaluates every result of a dossier. Never throws for what is in the dossier: issues, faults and unknowns are
 * values.
 */
export function evaluate(input: Input): Evaluation {
  const reader = new Reader();
  const given = readDossier(input, reader);
  if (reader.issues.length > 0) return { ok: false, issues: reader.issues };
  const known = reader.unknowns === 0 ? knownResults(given as Dossier) : null; // nothing is left out
  return { ok: true, results: known ?? allResults(given) };
}

/** The same results; throws `InvalidInput` when the dossier cannot be read. */
export function evaluateOrThrow(input: Input): Results {
  const evaluation = evaluate(input);
  if (!evaluation.ok) throw new InvalidInput(evaluation.issues);
  return evaluation.results;
}

/** Reads a complete dossier for `compute`. */
export function decode(input: Input): Decoded {
  const reader = new Reader();
  const given = readDossier(input, reader);
  const { issues, unknowns } = reader;
  return issues.length === 0 && unknowns === 0
    ? { ok: true, dossier: given as Dossier } // nothing is left out
    : { ok: false, issues, unknowns };
}

/** One result alone, and nothing it does not need. */
export function evaluateOne<K extends keyof Results>(
  name: K,
  input: Input,
): { readonly ok: true; readonly result: Results[K] } | Extract<Evaluation, { ok: false }> {
  const reader = new Reader();
  const given = readDossier(input, reader);
  if (reader.issues.length > 0) return { ok: false, issues: reader.issues };
  return { ok: true, result: eachResult(given)[name]() };
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

function allResults(given: Given<Dossier>): Results {
  const each = eachResult(given);
  return {
    douziemeDeLAspaDUnePersonneSeule: each.douziemeDeLAspaDUnePersonneSeule(),
    douziemeDeLAspaDUnCouple: each.douziemeDeLAspaDUnCouple(),
  };
}

/** Each result on its own: plain arithmetic when the dossier gives all it reads, else the world with unknowns. */
function eachResult(given: Given<Dossier>): { readonly [K in keyof Results]: () => Results[K] } {
  // a result is computed from it only when the dossier gives all that it reads
  const dossier = given as Dossier;
  const session = new Session(RULES, given);
  return {
    douziemeDeLAspaDUnePersonneSeule: () =>
      session.result({
        reads: ['jourDeLaValeur'],
        guarantees: [],
        known: () => formatDecimal(douziemeDeLAspaDUnePersonneSeule(dossier), 2),
        open: (open) => openDouziemeDeLAspaDUnePersonneSeule(open, undefined),
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    douziemeDeLAspaDUnCouple: () =>
      session.result({
        reads: ['jourDeLaValeur'],
        guarantees: [],
        known: () => formatDecimal(douziemeDeLAspaDUnCouple(dossier), 2),
        open: (open) => openDouziemeDeLAspaDUnCouple(open, undefined),
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
  };
}

// ------------------------------------------------------------------------ Data

/** The parameters, with their periods (both days included) and their sources. */
export const parameters = {
  premierGirDesCaissesDeRetraite: {
    name: 'premier GIR des caisses de retraite',
    unit: '',
    values: [
      {
        from: null,
        to: null,
        value: 5,
        sources: ['sans source : limite commune aux textes, citée par chaque règlement dans sa règle'],
      },
    ],
  },
  plafondAnnuelDeLAspaDUnePersonneSeule: {
    name: "plafond annuel de l'Aspa d'une personne seule",
    unit: '€',
    verifiedUntil: '2026-11-21',
    values: [
      {
        from: '2018-04-01',
        to: '2018-12-31',
        value: '9998.40',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2019-01-01',
        to: '2019-12-31',
        value: '10418.40',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2020-01-01',
        to: '2020-12-31',
        value: '10838.40',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2021-01-01',
        to: '2021-12-31',
        value: '10881.75',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2022-01-01',
        to: '2022-06-30',
        value: '11001.44',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2022-07-01',
        to: '2022-12-31',
        value: '11441.50',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2023-01-01',
        to: '2023-12-31',
        value: '11533.02',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2024-01-01',
        to: '2024-12-31',
        value: '12144.27',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2025-01-01',
        to: '2025-12-31',
        value: '12411.44',
        sources: ['relevé : openfisca-france, qui cite la circulaire Cnav 2024-39 du 23 décembre 2024, fiabilité B'],
      },
      {
        from: '2026-01-01',
        to: null,
        value: '12523.14',
        sources: ['relevé : openfisca-france, qui cite la circulaire Cnav 2025-29 du 22 décembre 2025, fiabilité B'],
      },
    ],
  },
  plafondAnnuelDeLAspaDUnCouple: {
    name: "plafond annuel de l'Aspa d'un couple",
    unit: '€',
    verifiedUntil: '2026-11-21',
    values: [
      {
        from: '2018-04-01',
        to: '2018-12-31',
        value: '15522.54',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2019-01-01',
        to: '2019-12-31',
        value: '16174.59',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2020-01-01',
        to: '2020-12-31',
        value: '16826.64',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2021-01-01',
        to: '2021-12-31',
        value: '16893.94',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2022-01-01',
        to: '2022-06-30',
        value: '17079.77',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2022-07-01',
        to: '2022-12-31',
        value: '17762.96',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2023-01-01',
        to: '2023-12-31',
        value: '17905.06',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2024-01-01',
        to: '2024-12-31',
        value: '18854.02',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2025-01-01',
        to: '2025-12-31',
        value: '19268.80',
        sources: ['relevé : openfisca-france, qui cite la circulaire Cnav 2024-39 du 23 décembre 2024, fiabilité B'],
      },
      {
        from: '2026-01-01',
        to: null,
        value: '19442.21',
        sources: ['relevé : openfisca-france, qui cite la circulaire Cnav 2025-29 du 22 décembre 2025, fiabilité B'],
      },
    ],
  },
  limiteDeLaPremiereTrancheDUnePersonneSeule: {
    name: "limite de la première tranche d'une personne seule",
    unit: '€',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2021-12-01',
        to: '2025-01-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2025-01-31',
        to: '2025-01-31',
        value: '1012.02',
        sources: [
          'relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C',
        ],
      },
      {
        from: '2025-02-01',
        to: null,
        value: '1034.28',
        sources: [
          'relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C',
        ],
      },
    ],
  },
  limiteDeLaPremiereTrancheDUnMenage: {
    name: "limite de la première tranche d'un ménage",
    unit: '€',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2021-12-01',
        to: '2022-08-10',
        value: '1423.31',
        sources: [
          'relevé : Le Media social, aides de la Cnav aux personnes âgées : les barèmes réévalués, fiabilité B',
        ],
      },
      {
        from: '2022-08-11',
        to: '2022-12-31',
        value: '1480.24',
        sources: [
          'relevé : Le Media social, aides de la Cnav aux personnes âgées : les barèmes réévalués, fiabilité B',
        ],
      },
      {
        from: '2023-01-01',
        to: null,
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs depuis 2023 cherchées et non trouvées'],
      },
    ],
  },
  limiteDeLaDerniereTrancheDUnePersonneSeule: {
    name: "limite de la dernière tranche d'une personne seule",
    unit: '€',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2021-12-01',
        to: '2025-01-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2025-01-31',
        to: '2025-01-31',
        value: '2232.00',
        sources: [
          'relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C',
        ],
      },
      {
        from: '2025-02-01',
        to: null,
        value: '2281.00',
        sources: [
          'relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C',
        ],
      },
    ],
  },
  partDuRetraiteDansLaPremiereTranche: {
    name: 'part du retraité dans la première tranche',
    unit: '%',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2021-12-01',
        to: '2025-01-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2025-01-31',
        to: null,
        value: '10.00',
        sources: [
          'relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C',
        ],
      },
    ],
  },
  partDuRetraiteAuDelaDeLaDerniereTranche: {
    name: 'part du retraité au-delà de la dernière tranche',
    unit: '%',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2021-12-01',
        to: '2025-01-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2025-01-31',
        to: null,
        value: '75.00',
        sources: [
          'relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C',
        ],
      },
    ],
  },
  participationHoraire: {
    name: 'participation horaire',
    unit: '€/h',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2004-07-01',
        to: '2004-12-31',
        value: '15.99',
        sources: ['relevé : ASH n° 2367, circulaire Cnav 2004/30, fiabilité B'],
      },
      {
        from: '2005-01-01',
        to: '2012-01-31',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2005 à 2014 cherchées et non trouvées, sauf celles qui suivent'],
      },
      {
        from: '2012-02-01',
        to: '2012-02-29',
        value: '19.20',
        sources: ['relevé : Carsat, diapositives de février 2012 (slideplayer.fr), fiabilité C'],
      },
      {
        from: '2012-03-01',
        to: '2014-12-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2012 à 2014 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2014-12-31',
        to: '2014-12-31',
        value: '19.40',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2015-01-01',
        to: '2015-12-31',
        value: '20.10',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2016-01-01',
        to: '2020-12-31',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2016 à 2020 cherchées et non trouvées'],
      },
      {
        from: '2021-01-01',
        to: '2021-09-30',
        value: '21.10',
        sources: ['relevé : Bizouard patrimoine, maintien à domicile : hausse des aides, fiabilité C'],
      },
      {
        from: '2021-10-01',
        to: '2021-12-31',
        value: '24.50',
        sources: ["relevé : Carsat Sud-Est, revalorisation du montant de l'aide à domicile, fiabilité B"],
      },
      {
        from: '2022-01-01',
        to: '2024-12-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2022 à 2024 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2024-12-31',
        to: '2024-12-31',
        value: '26.30',
        sources: [
          'relevé : Le Media social, action sociale de la Cnav : revalorisation de certaines prestations, fiabilité B',
        ],
      },
      {
        from: '2025-01-01',
        to: null,
        value: '26.80',
        sources: [
          'relevé : Le Media social, action sociale de la Cnav : revalorisation de certaines prestations, fiabilité B',
        ],
      },
    ],
  },
  participationHoraireDuDimancheEtDesJoursFeries: {
    name: 'participation horaire du dimanche et des jours fériés',
    unit: '€/h',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2004-07-01',
        to: '2004-12-31',
        value: '18.66',
        sources: ['relevé : ASH n° 2367, circulaire Cnav 2004/30, fiabilité B'],
      },
      {
        from: '2005-01-01',
        to: '2014-12-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2005 à 2014 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2014-12-31',
        to: '2014-12-31',
        value: '22.20',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2015-01-01',
        to: '2015-12-31',
        value: '23.00',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2016-01-01',
        to: '2020-12-31',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2016 à 2020 cherchées et non trouvées'],
      },
      {
        from: '2021-01-01',
        to: '2021-09-30',
        value: '24.10',
        sources: ['relevé : Bizouard patrimoine, maintien à domicile : hausse des aides, fiabilité C'],
      },
      {
        from: '2021-10-01',
        to: '2021-12-31',
        value: '27.50',
        sources: ["relevé : Carsat Sud-Est, revalorisation du montant de l'aide à domicile, fiabilité B"],
      },
      {
        from: '2022-01-01',
        to: null,
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs depuis 2022 cherchées et non trouvées'],
      },
    ],
  },
  participationHoraireEnAlsaceMoselle: {
    name: 'participation horaire en Alsace-Moselle',
    unit: '€/h',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2004-07-01',
        to: '2004-12-31',
        value: '16.22',
        sources: ['relevé : ASH n° 2367, circulaire Cnav 2004/30, fiabilité B'],
      },
      {
        from: '2005-01-01',
        to: '2014-12-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2005 à 2014 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2014-12-31',
        to: '2014-12-31',
        value: '19.60',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2015-01-01',
        to: '2015-12-31',
        value: '20.30',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2016-01-01',
        to: '2020-12-31',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2016 à 2020 cherchées et non trouvées'],
      },
      {
        from: '2021-01-01',
        to: '2021-09-30',
        value: '21.30',
        sources: ['relevé : Bizouard patrimoine, maintien à domicile : hausse des aides, fiabilité C'],
      },
      {
        from: '2021-10-01',
        to: '2021-12-31',
        value: '24.70',
        sources: ["relevé : Carsat Sud-Est, revalorisation du montant de l'aide à domicile, fiabilité B"],
      },
      {
        from: '2022-01-01',
        to: null,
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs depuis 2022 cherchées et non trouvées'],
      },
    ],
  },
  participationHoraireDuDimancheEtDesJoursFeriesEnAlsaceMoselle: {
    name: 'participation horaire du dimanche et des jours fériés en Alsace-Moselle',
    unit: '€/h',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2004-07-01',
        to: '2004-12-31',
        value: '18.89',
        sources: ['relevé : ASH n° 2367, circulaire Cnav 2004/30, fiabilité B'],
      },
      {
        from: '2005-01-01',
        to: '2014-12-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2005 à 2014 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2014-12-31',
        to: '2014-12-31',
        value: '22.40',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2015-01-01',
        to: '2015-12-31',
        value: '23.20',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2016-01-01',
        to: '2020-12-31',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2016 à 2020 cherchées et non trouvées'],
      },
      {
        from: '2021-01-01',
        to: '2021-09-30',
        value: '24.30',
        sources: ['relevé : Bizouard patrimoine, maintien à domicile : hausse des aides, fiabilité C'],
      },
      {
        from: '2021-10-01',
        to: '2021-12-31',
        value: '27.70',
        sources: ["relevé : Carsat Sud-Est, revalorisation du montant de l'aide à domicile, fiabilité B"],
      },
      {
        from: '2022-01-01',
        to: null,
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs depuis 2022 cherchées et non trouvées'],
      },
    ],
  },
} as const;

/** Where the texts leave room: the readings, and the one retained. */
export const questions = {} as const;

/** What each result may rest on beside the documents: values from outside, days beyond verification, readings. */
export const restsOn = {
  douziemeDeLAspaDUnePersonneSeule: [
    { kind: 'relevé', definition: "plafond annuel de l'Aspa d'une personne seule", detail: 'B' },
    { kind: 'not verified', definition: "plafond annuel de l'Aspa d'une personne seule", detail: '2026-11-21' },
  ],
  douziemeDeLAspaDUnCouple: [
    { kind: 'relevé', definition: "plafond annuel de l'Aspa d'un couple", detail: 'B' },
    { kind: 'not verified', definition: "plafond annuel de l'Aspa d'un couple", detail: '2026-11-21' },
  ],
} as const;

// ------------------------------------------------------------------------ The edge: JSON to values, values to JSON

const INPUT_KEYS: readonly string[] = ['jourDeLaValeur'];

/** Reads a dossier; `undefined` stands for what is not given. */
function readDossier(input: unknown, reader: Reader): Given<Dossier> {
  const given = reader.record(input, INPUT_KEYS, '', '') ?? {};
  const unknowns = reader.unknowns;
  const read = {
    jourDeLaValeur: reader.day(given.jourDeLaValeur, '', 'jour de la valeur'),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, INPUT_KEYS, '');
  return read;
}

// ------------------------------------------------------------------------ The same rules for dossiers that are not complete

/** What the world with unknowns must know of the dossier. */
const RULES: OpenRules = {
  inputs: {
    jourDeLaValeur: { name: 'jour de la valeur', shape: { kind: 'date' }, question: false },
  },
  guarantees: [],
};

function openPlafondAnnuelDeLAspaDUnePersonneSeule(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  return dossier.keep("plafond annuel de l'Aspa d'une personne seule", day, [], () =>
    partial.versions(
      () => day ?? dossier.read('jourDeLaValeur'),
      [
        { from: DAY_2018_04_01, to: DAY_2018_12_31, value: () => 999840 },
        { from: DAY_2019_01_01, to: DAY_2019_12_31, value: () => 1041840 },
        { from: DAY_2020_01_01, to: DAY_2020_12_31, value: () => 1083840 },
        { from: DAY_2021_01_01, to: DAY_2021_12_31, value: () => 1088175 },
        { from: DAY_2022_01_01, to: DAY_2022_06_30, value: () => 1100144 },
        { from: DAY_2022_07_01, to: DAY_2022_12_31, value: () => 1144150 },
        { from: DAY_2023_01_01, to: DAY_2023_12_31, value: () => 1153302 },
        { from: DAY_2024_01_01, to: DAY_2024_12_31, value: () => 1214427 },
        { from: DAY_2025_01_01, to: DAY_2025_12_31, value: () => 1241144 },
        { from: DAY_2026_01_01, to: null, value: () => 1252314 },
      ],
      "plafond annuel de l'Aspa d'une personne seule",
    ),
  );
}

function openPlafondAnnuelDeLAspaDUnCouple(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep("plafond annuel de l'Aspa d'un couple", day, [], () =>
    partial.versions(
      () => day ?? dossier.read('jourDeLaValeur'),
      [
        { from: DAY_2018_04_01, to: DAY_2018_12_31, value: () => 1552254 },
        { from: DAY_2019_01_01, to: DAY_2019_12_31, value: () => 1617459 },
        { from: DAY_2020_01_01, to: DAY_2020_12_31, value: () => 1682664 },
        { from: DAY_2021_01_01, to: DAY_2021_12_31, value: () => 1689394 },
        { from: DAY_2022_01_01, to: DAY_2022_06_30, value: () => 1707977 },
        { from: DAY_2022_07_01, to: DAY_2022_12_31, value: () => 1776296 },
        { from: DAY_2023_01_01, to: DAY_2023_12_31, value: () => 1790506 },
        { from: DAY_2024_01_01, to: DAY_2024_12_31, value: () => 1885402 },
        { from: DAY_2025_01_01, to: DAY_2025_12_31, value: () => 1926880 },
        { from: DAY_2026_01_01, to: null, value: () => 1944221 },
      ],
      "plafond annuel de l'Aspa d'un couple",
    ),
  );
}

function openDouziemeDeLAspaDUnePersonneSeule(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep("douzième de l'Aspa d'une personne seule", day, [], () =>
    partial.round(
      partial.divide(
        partial.toExact(
          openPlafondAnnuelDeLAspaDUnePersonneSeule(dossier, day),
          2,
          "douzième de l'Aspa d'une personne seule",
        ),
        { n: 12, d: 1 },
        "douzième de l'Aspa d'une personne seule",
      ),
      0,
      1,
      2,
      'down',
      "douzième de l'Aspa d'une personne seule",
    ),
  );
}

function openDouziemeDeLAspaDUnCouple(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep("douzième de l'Aspa d'un couple", day, [], () =>
    partial.round(
      partial.divide(
        partial.toExact(openPlafondAnnuelDeLAspaDUnCouple(dossier, day), 2, "douzième de l'Aspa d'un couple"),
        { n: 12, d: 1 },
        "douzième de l'Aspa d'un couple",
      ),
      0,
      1,
      2,
      'down',
      "douzième de l'Aspa d'un couple",
    ),
  );
}

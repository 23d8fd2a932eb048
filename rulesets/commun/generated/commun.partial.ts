/**
 * Valeurs communes de l'action sociale des caisses de retraite: the same rules for dossiers that are not complete.
 * Made by Attendu with commun.ts. Do not edit: change the rules and build again.
 */

import { type Given, type OpenDossier, type OpenRules, type PartialResult, partial } from 'attendu/runtime';
import type { Dossier, Results } from './commun.types.js';
import { INPUTS } from './commun.edge.js';

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

/** Whether a dossier gives everything. */
export function isWholeDossier(dossier: Given<Dossier>): dossier is Dossier {
  return dossier.jourDeLaValeur !== undefined;
}

/** What a dossier gives in full, and which questions have a reading. */
export type Gives = { readonly [K in keyof Dossier]: boolean };

function gives(dossier: Given<Dossier>): Gives {
  return {
    jourDeLaValeur: dossier.jourDeLaValeur !== undefined,
  };
}

/** What the world with unknowns must know of the dossier. */
export const RULES: OpenRules<Gives> = { inputs: INPUTS, gives, guarantees: [] };

/** Of each result: whether all it reads is given, and how it is evaluated when it is not. */
export const PARTIAL: { readonly [K in keyof Results]: PartialResult<Gives> } = {
  douziemeDeLAspaDUnePersonneSeule: {
    isKnown: (gives) => gives.jourDeLaValeur,
    open: (open) => openDouziemeDeLAspaDUnePersonneSeule(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  douziemeDeLAspaDUnCouple: {
    isKnown: (gives) => gives.jourDeLaValeur,
    open: (open) => openDouziemeDeLAspaDUnCouple(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
};

function openPlafondAnnuelDeLAspaDUnePersonneSeule(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = "plafond annuel de l'Aspa d'une personne seule";
  return partial.versions(
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
    where,
  );
}

function openPlafondAnnuelDeLAspaDUnCouple(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "plafond annuel de l'Aspa d'un couple";
  return partial.versions(
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
    where,
  );
}

function openDouziemeDeLAspaDUnePersonneSeule(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "douzième de l'Aspa d'une personne seule";
  return partial.round(
    partial.divide(
      partial.toExact(openPlafondAnnuelDeLAspaDUnePersonneSeule(dossier, day), 2, where),
      { n: 12, d: 1 },
      where,
    ),
    0,
    1,
    2,
    'down',
    where,
  );
}

function openDouziemeDeLAspaDUnCouple(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "douzième de l'Aspa d'un couple";
  return partial.round(
    partial.divide(partial.toExact(openPlafondAnnuelDeLAspaDUnCouple(dossier, day), 2, where), { n: 12, d: 1 }, where),
    0,
    1,
    2,
    'down',
    where,
  );
}

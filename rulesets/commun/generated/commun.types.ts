/**
 * Valeurs communes de l'action sociale des caisses de retraite: what goes in, what comes out.
 * Made by Attendu with commun.ts. Do not edit: change the rules and build again.
 */

import type { Day, Given, Issue, Outcome } from 'attendu/runtime';

/** A dossier as JSON. A key left out is unknown; `null` is « aucun »; `[]` is an empty list. */
export interface Input {
  /** Jour dont on veut les valeurs (AAAA-MM-JJ) */
  readonly jourDeLaValeur?: string;
}

/** The results, as JSON gives them: decimals as text, days as `AAAA-MM-JJ`. */
export interface Output {
  /** règle douzième de l'Aspa d'une personne seule (€, texte à 2 décimales) */
  readonly douziemeDeLAspaDUnePersonneSeule: string;
  /** règle douzième de l'Aspa d'un couple (€, texte à 2 décimales) */
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

/** Every result as the rules hold it (see `Dossier` for units and days). */
export interface Values {
  readonly douziemeDeLAspaDUnePersonneSeule: number;
  readonly douziemeDeLAspaDUnCouple: number;
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
  | { readonly ok: true; readonly results: Results }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A complete dossier, or why there is none: what is wrong, else how many values are left out of what was read. */
export type Decoded =
  | { readonly ok: true; readonly dossier: Dossier }
  | {
      readonly ok: false;
      readonly issues: readonly Issue[];
      readonly unknowns: number;
      readonly given: Given<Dossier> | null;
    };

/** Every result of a complete dossier as the rules hold it, or why there is none, as `Decoded` says it. */
export type Computed = { readonly ok: true; readonly values: Values } | Extract<Decoded, { ok: false }>;

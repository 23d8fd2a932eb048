/**
 * The types of values. LAW: units are types (charter, law 9); a stored number knows how many decimals it has (decision 15).
 * A number is held as a safe integer scaled by `10^scale`; with scale `exact` it is a fraction. A day is a count of days since 1970-01-01.
 */

/** Canonical text of a unit: `''` (nombre), `€`, `%`, `h`, `mois`, `jour`, `€/h`, `h/an`, `jour ouvré`… Factors sorted, singular. */
export type Unit = string;

export type Scale = number | 'exact';

export interface NumberType {
  readonly kind: 'number';
  readonly unit: Unit;
  readonly scale: Scale;
  /** Declared or inferred bounds, as scaled integers (in plain units when `exact`); null: none. */
  readonly min: number | null;
  readonly max: number | null;
}

export type Type =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'text' }
  | { readonly kind: 'date' }
  | { readonly kind: 'period' }
  | NumberType
  /** A choix, a question (its readings are its values), or a built-in one; `choice` is the key of `Model.choices`. */
  | { readonly kind: 'choice'; readonly choice: string }
  /** `fiche` is the key of `Model.fiches`. */
  | { readonly kind: 'record'; readonly fiche: string }
  | { readonly kind: 'list'; readonly of: Type }
  /** May be `aucun`. Never nested. */
  | { readonly kind: 'optional'; readonly of: Type }
  /** The type of `aucun` and `inconnu` before their place is known; never in a checked model. */
  | { readonly kind: 'nothing' };

/** A constant as plain JSON. Numbers are scaled integers or `{n, d}`; days are day counts; `null` is `aucun`. */
export type Constant =
  | null
  | boolean
  | string
  | number
  | { readonly n: number; readonly d: number }
  | { readonly start: number; readonly end: number }
  | readonly Constant[]
  | { readonly fields: Readonly<Record<string, Constant>> };

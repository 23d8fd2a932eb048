/**
 * The outcome of one result: what `evaluate` returns for it, in emitted code and in the interpreter alike. Plain JSON.
 * Conflict, hole, overflow and *indéterminé* are values here, never exceptions that lose the other results (charter, section 4).
 */
export type Outcome<T> = Determined<T> | Undetermined | Fault;

export interface Determined<T> {
  readonly kind: 'value';
  /** At the edge: decimal numbers as JSON numbers or strings, days as ISO text, choices by their French name. */
  readonly value: T;
}

/** Needs: inputs by path (`événements[2].date`, 1-based as people count), definitions whose text gives no answer, open questions. */
export interface Undetermined {
  readonly kind: 'undetermined';
  readonly needs: readonly Need[];
}

export interface Need {
  readonly kind: 'input' | 'definition' | 'question';
  /** Name shown to a person and matched by `indéterminé : …`: the last name of the path. */
  readonly name: string;
  /** The full path, equal to `name` at top level. */
  readonly path: string;
}

export type FaultKind = 'hole' | 'conflict' | 'overflow' | 'guarantee';

/** `definition` names the definition where it arose; `detail` says which branches or rows met, or what was missing. No dossier value (decision 58). */
export interface Fault {
  readonly kind: FaultKind;
  readonly definition: string;
  readonly detail: FaultDetail;
}

export interface FaultDetail {
  readonly reason:
    | 'no branch'
    | 'no row'
    | 'out of bounds' // what « reprend … avec » gives to a donnée of the other ruleset; `definition` is that value
    | 'no version'
    | 'absent value'
    | 'empty list'
    | 'division by zero'
    | 'different values'
    | 'tie'
    | 'several elements'
    | 'number too large'
    | 'guarantee not held';
  /** Indices of branches or rows in conflict; the guarantee's name; the definition or input read while absent. */
  readonly where: readonly (string | number)[];
}

/** What a result carries beside its value. */
export interface Warning {
  readonly kind:
    | 'not verified' // an undated or later day than « vérifié jusqu'au »
    | 'relevé' // rests on a value from outside the documents; `reliability`
    | 'reading' // depends on a retained reading
    | 'guarantee' // given though a guarantee that would spoil it is not known to hold; `detail` names it
    | 'at latest'; // the start of the value is only known « au plus tard »
  readonly definition: string;
  readonly detail: string;
}

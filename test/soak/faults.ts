/** A small wrong change of the sources, as a hand might make it. */
export interface Fault {
  readonly what: string;
  readonly file: string;
  /** Stands once in the file. */
  readonly find: string;
  readonly replace: string;
}

export const FAULTS: readonly Fault[] = [];

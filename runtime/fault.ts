import type { Fault, FaultDetail, FaultKind } from './outcome.ts';

/**
 * Carries a fault from the place where it arises to the result it spoils. Deliberately not an `Error`: a hole or an overflow is a
 * possible outcome of a dossier, caught by the evaluator for each result, and needs no stack trace.
 */
export class FaultSignal {
  readonly fault: Fault;

  constructor(fault: Fault) {
    this.fault = fault;
  }

  /** For a log that meets one outside the evaluator, as `compute` of an emitted module throws it. */
  get message(): string {
    const { kind, definition, detail } = this.fault;
    return `${kind}: ${detail.reason}${definition === '' ? '' : ` (${definition})`}`;
  }
}

/** Gives up the definition being evaluated. `where` lists branches, rows or names; never a value of the dossier (decision 58). */
export function raise(kind: FaultKind, reason: FaultDetail['reason'], definition: string, where: readonly (string | number)[] = []): never {
  throw new FaultSignal({ kind, definition, detail: { reason, where } });
}

/** A number or a day that would leave its range: an error, never a wrong figure (charter, law 8). */
export function overflow(definition: string): never {
  return raise('overflow', 'number too large', definition);
}

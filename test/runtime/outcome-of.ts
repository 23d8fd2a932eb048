import { FaultSignal } from '../../runtime/fault.ts';
import type { FaultDetail, FaultKind } from '../../runtime/outcome.ts';

/** What a call gives: its value, or the kind and reason of its fault. Anything else thrown goes on. */
export function outcomeOf<T>(call: () => T): T | { readonly kind: FaultKind; readonly reason: FaultDetail['reason'] } {
  try {
    return call();
  } catch (thrown) {
    if (thrown instanceof FaultSignal) return { kind: thrown.fault.kind, reason: thrown.fault.detail.reason };
    throw thrown;
  }
}

export const OVERFLOW = { kind: 'overflow', reason: 'number too large' } as const;

export const MAX = Number.MAX_SAFE_INTEGER;

/** The number of a BigInt result, or overflow: the meaning every exact operation must have. */
export function exactly(value: bigint): number | typeof OVERFLOW {
  return value >= BigInt(-MAX) && value <= BigInt(MAX) ? Number(value) : OVERFLOW;
}

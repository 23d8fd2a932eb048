/** A fraction of BigInt, reduced, `d` > 0: the rationals themselves, however large. */
export interface Q {
  readonly n: bigint;
  readonly d: bigint;
}

/** n / d, reduced; `d` is not zero. */
export function q(n: bigint, d: bigint): Q {
  let [a, b] = [n < 0n ? -n : n, d < 0n ? -d : d];
  while (b > 0n) [a, b] = [b, a % b];
  const sign = d < 0n ? -1n : 1n;
  return a === 0n ? { n: 0n, d: 1n } : { n: (sign * n) / a, d: (sign * d) / a };
}

/** −1, 0 or 1. */
export function compareQ(a: Q, b: Q): number {
  const [left, right] = [a.n * b.d, b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** How many steps a value makes, rounded: `nearest` sends a half away from zero, `down` goes to the lower, `up` to the higher. */
export function roundQ(value: Q, step: Q, direction: 'nearest' | 'down' | 'up'): bigint {
  const [n, d] = [value.n * step.d, value.d * step.n];
  const lower = n >= 0n ? n / d : -((-n + d - 1n) / d);
  if (lower * d === n) return lower;
  if (direction === 'down') return lower;
  if (direction === 'up') return lower + 1n;
  const [below, above] = [n - lower * d, (lower + 1n) * d - n];
  if (below === above) return n < 0n ? lower : lower + 1n;
  return below < above ? lower : lower + 1n;
}

/** Products and quotients of ranges: their extremes are at the corners, an infinite bound counting as the infinite number it stands for. */
import { multiply } from '../../numbers/decimal.ts';
import { compareExact, multiplyExact } from '../../numbers/fraction.ts';
import type { Fault } from '../../outcome.ts';
import { Failed, NEVER, type Numeric, type Range, type Value, asFraction, attempt, failed, possible, uniteFaults } from '../value.ts';

/** A number, or JavaScript's infinities. */
type Extended = Numeric;

interface Interval {
  readonly low: Extended;
  readonly high: Extended;
}

const extend = ({ low, high }: Range): Interval => ({ low: low ?? -Infinity, high: high ?? Infinity });
const isInfinite = (x: Extended): boolean => x === Infinity || x === -Infinity;
const sign = (x: Extended): number => Math.sign(typeof x === 'number' ? x : x.n);

function compare(x: Extended, y: Extended): number {
  if (isInfinite(x) || isInfinite(y)) return isInfinite(x) ? sign(x) : -sign(y);
  return compareExact(asFraction(x), asFraction(y));
}

/** The set of products, or of quotients (always exact, by decision 15). A divisor that may be 0 may be a hole. */
export function bilinear(a: Range, b: Range, divides: boolean, where: string): Value {
  if (!divides) return spread(extend(a), [extend(b)], [], where);
  const divisor = extend(b);
  const zero = compare(divisor.low, 0) <= 0 && compare(divisor.high, 0) >= 0;
  return spread(extend(a), inverses(divisor), zero ? [failed('hole', 'division by zero', where).fault] : [], where);
}

/** 1/b for the divisors other than 0: up to two intervals. */
function inverses({ low, high }: Interval): readonly Interval[] {
  const found: Interval[] = [];
  if (sign(low) < 0) found.push({ low: sign(high) < 0 ? inverse(high) : -Infinity, high: inverse(low) });
  if (sign(high) > 0) found.push({ low: inverse(high), high: sign(low) > 0 ? inverse(low) : Infinity });
  return found;
}

function inverse(x: Extended): Extended {
  if (isInfinite(x)) return { n: 0, d: 1 };
  const { n, d } = asFraction(x);
  return n < 0 ? { n: -d, d: -n } : { n: d, d: n };
}

function spread(a: Interval, factors: readonly Interval[], faults: readonly Fault[], where: string): Value {
  let raised = faults;
  const corners = factors.flatMap((b) =>
    [a.low, a.high].flatMap((x) =>
      [b.low, b.high].map((y): Extended => {
        const result = product(x, y, where);
        if (!(result instanceof Failed)) return result;
        raised = uniteFaults(raised, [result.fault]);
        return sign(x) * sign(y) * Infinity; // the results within reach have no limit on this side
      }),
    ),
  );
  if (corners.length === 0) return possible(NEVER, false, raised, []);
  const low = corners.reduce((x, y) => (compare(x, y) <= 0 ? x : y));
  const high = corners.reduce((x, y) => (compare(x, y) >= 0 ? x : y));
  return possible({ kind: 'range', low: finite(low), high: finite(high) }, false, raised, []);
}

const finite = (x: Extended): Numeric | null => (isInfinite(x) ? null : x);

/** 0 times anything is 0: an infinite bound is only approached. */
function product(x: Extended, y: Extended, where: string): Extended | Failed {
  if (sign(x) === 0 || sign(y) === 0) return typeof x === 'object' || typeof y === 'object' ? { n: 0, d: 1 } : 0;
  if (isInfinite(x) || isInfinite(y)) return sign(x) * sign(y) * Infinity;
  if (typeof x === 'number' && typeof y === 'number') return attempt(() => multiply(x, y, where));
  return attempt(() => multiplyExact(asFraction(x), asFraction(y), where));
}

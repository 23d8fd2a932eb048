/** The runtime's arithmetic and calendar held against oracles that know nothing of it: fractions of BigInt, and an almanac told one day at a time. */
import * as runtime from '../../runtime/index.ts';
import { type Q, compareQ, q, roundQ } from './oracle-fraction.ts';
import { type Almanac, theAlmanac } from './oracle-almanac.ts';
import type { Random } from './random.ts';
import type { Finding } from './trial.ts';

const WHERE = 'oracle';
const MAX = Number.MAX_SAFE_INTEGER;

/** What an operation gave, what the oracle gives; `overflow` and `hole` by their name. */
interface Compared {
  readonly what: string;
  readonly obtained: unknown;
  readonly expected: unknown;
}

/** Draws operations and operands; findings are the results that differ. */
export function decimalOracle(random: Random, times: number): readonly Finding[] {
  return Array.from({ length: times }, () => random.pick(DECIMALS)(random)).flatMap(differing);
}

/** The same for days, months, working days and periods. */
export function calendarOracle(random: Random, times: number): readonly Finding[] {
  const almanac = theAlmanac();
  return Array.from({ length: times }, () => random.pick(CALENDAR)(random, almanac)).flatMap(differing);
}

function differing({ what, obtained, expected }: Compared): readonly Finding[] {
  const [a, b] = [JSON.stringify(obtained), JSON.stringify(expected)];
  return a === b && !Object.is(obtained, -0) ? [] : [{ kind: `oracle: ${what.split(' ')[0] ?? ''}`, detail: `${what}: ${a}, the oracle says ${b}` }];
}

/** The value of a call, or the kind of its fault. */
function outcome<T>(call: () => T): T | string {
  try {
    return call();
  } catch (thrown) {
    if (thrown instanceof runtime.FaultSignal) return thrown.fault.kind;
    throw thrown;
  }
}

const compared = (name: string, operands: readonly unknown[], call: () => unknown, expected: unknown): Compared => ({
  what: `${name} ${JSON.stringify(operands)}`,
  obtained: outcome(call),
  expected,
});

/** A safe integer of any size: small, around a power of ten, or at the limit. */
function integer(random: Random): number {
  const size = random.weighted<() => number>([
    [4, () => random.int(0, 1000)],
    [3, () => random.int(0, 1e7)],
    [2, () => Math.floor(random.next() * 1e15)],
    [2, () => Math.max(0, 10 ** random.int(0, 15) + random.int(-1, 1))],
    [1, () => MAX - random.int(0, 3)],
    [1, () => Math.floor(random.next() * MAX)],
  ])();
  return size > 0 && random.chance(0.4) ? -size : size;
}

const scaled = (value: number, scale: number): Q => q(BigInt(value), 10n ** BigInt(scale));

/** The integer of a whole BigInt fraction, or an overflow: what every stored number is. */
function stored({ n, d }: Q): number | string {
  if (d !== 1n) throw new Error('not whole');
  return n > BigInt(MAX) || n < BigInt(-MAX) ? 'overflow' : Number(n);
}

/** A reduced fraction, or an overflow: what every exact number is. */
function exact({ n, d }: Q): runtime.Fraction | string {
  return n > BigInt(MAX) || n < BigInt(-MAX) || d > BigInt(MAX) ? 'overflow' : { n: Number(n), d: Number(d) };
}

function fraction(random: Random): runtime.Fraction {
  const found = exact(q(BigInt(integer(random)), BigInt(Math.abs(integer(random)) || 1)));
  return typeof found === 'string' ? { n: 1, d: 3 } : found;
}

const Q_OF = ({ n, d }: runtime.Fraction): Q => q(BigInt(n), BigInt(d));

const DIRECTIONS = ['nearest', 'down', 'up'] as const;

type Draw = (random: Random) => Compared;

/** Two stored numbers of one scale. */
const stored2 =
  (name: string, call: (a: number, b: number, where: string) => number, by: (a: bigint, b: bigint) => bigint): Draw =>
  (random) => {
    const [a, b] = [integer(random), integer(random)];
    return compared(name, [a, b], () => call(a, b, WHERE), stored(q(by(BigInt(a), BigInt(b)), 1n)));
  };

/** Two exact numbers. */
const exact2 =
  (name: string, call: (a: runtime.Fraction, b: runtime.Fraction, where: string) => runtime.Fraction, by: (a: Q, b: Q) => Q): Draw =>
  (random) => {
    const [a, b] = [fraction(random), fraction(random)];
    return compared(name, [a, b], () => call(a, b, WHERE), exact(by(Q_OF(a), Q_OF(b))));
  };

const DECIMALS: readonly Draw[] = [
  stored2('add', runtime.add, (a, b) => a + b),
  stored2('subtract', runtime.subtract, (a, b) => a - b),
  stored2('multiply', runtime.multiply, (a, b) => a * b),
  (random) => {
    const a = integer(random);
    return compared('negate', [a], () => runtime.negate(a), a === 0 ? 0 : -a);
  },
  (random) => {
    const [a, b] = [integer(random), integer(random)];
    return compared('atMost', [a, b], () => [runtime.atMost(a, b), runtime.atLeast(a, b)], a < b ? [a, b] : [b, a]);
  },
  (random) => {
    const [a, by] = [integer(random), random.int(0, 9)];
    return compared('rescale', [a, by], () => runtime.rescale(a, by, WHERE), stored(q(BigInt(a) * 10n ** BigInt(by), 1n)));
  },
  (random) => {
    const [a, b, left, right] = [integer(random), integer(random), random.int(0, 15), random.int(0, 15)];
    return compared(
      'compareScaled',
      [a, left, b, right],
      () => Math.sign(runtime.compareScaled(a, left, b, right)) + 0,
      compareQ(scaled(a, left), scaled(b, right)),
    );
  },
  (random) => {
    const [a, from, scale, step, direction] = [integer(random), random.int(0, 9), random.int(0, 6), random.int(1, 1000), random.pick(DIRECTIONS)];
    const steps = roundQ(scaled(a, from), scaled(step, scale), direction);
    return compared(
      'roundScaled',
      [a, from, step, scale, direction],
      () => runtime.roundScaled(a, from, step, scale, direction, WHERE),
      stored(q(steps * BigInt(step), 1n)),
    );
  },
  (random) => {
    const [a, scale, step, direction] = [fraction(random), random.int(0, 6), random.int(1, 1000), random.pick(DIRECTIONS)];
    const steps = roundQ(Q_OF(a), scaled(step, scale), direction);
    return compared(
      'roundExact',
      [a, step, scale, direction],
      () => runtime.roundExact(a, step, scale, direction, WHERE),
      stored(q(steps * BigInt(step), 1n)),
    );
  },
  (random) => {
    const [a, scale] = [integer(random), random.int(0, 15)];
    return compared('toExact', [a, scale], () => runtime.toExact(a, scale, WHERE), exact(scaled(a, scale)));
  },
  exact2('addExact', runtime.addExact, (a, b) => q(a.n * b.d + b.n * a.d, a.d * b.d)),
  exact2('subtractExact', runtime.subtractExact, (a, b) => q(a.n * b.d - b.n * a.d, a.d * b.d)),
  exact2('multiplyExact', runtime.multiplyExact, (a, b) => q(a.n * b.n, a.d * b.d)),
  (random) => {
    const [a, b] = [fraction(random), random.chance(0.1) ? { n: 0, d: 1 } : fraction(random)];
    const expected = b.n === 0 ? 'hole' : exact(q(BigInt(a.n) * BigInt(b.d), BigInt(a.d) * BigInt(b.n)));
    return compared('divideExact', [a, b], () => runtime.divideExact(a, b, WHERE), expected);
  },
  (random) => {
    const [a, [n, d]] = [
      fraction(random),
      random.pick([
        [12, 1],
        [7, 1],
        [1, 12],
        [1, 7],
        [3, 7],
      ] as const),
    ];
    return compared(
      'convertExact',
      [a, n, d],
      () => runtime.convertExact(a, n, d, WHERE),
      exact(q(BigInt(a.n) * BigInt(n), BigInt(a.d) * BigInt(d))),
    );
  },
  (random) => {
    const [a, b] = [fraction(random), fraction(random)];
    return compared('compareExact', [a, b], () => Math.sign(runtime.compareExact(a, b)) + 0, compareQ(Q_OF(a), Q_OF(b)));
  },
  (random) => {
    const [a, b, scale] = [fraction(random), integer(random), random.int(0, 15)];
    return compared(
      'compareExactScaled',
      [a, b, scale],
      () => Math.sign(runtime.compareExactScaled(a, b, scale)) + 0,
      compareQ(Q_OF(a), scaled(b, scale)),
    );
  },
  (random) => {
    const [a, scale] = [integer(random), random.int(0, 9)];
    return compared('formatDecimal', [a, scale], () => runtime.formatDecimal(a, scale), written(a, scale));
  },
  (random) => {
    const [a, scale] = [integer(random), random.int(0, 9)];
    const text = written(a, scale)
      .replace(/0+$/u, random.chance(0.5) ? '$&' : '')
      .replace(/\.$/u, '');
    const short = scale === 0 ? written(a, scale) : text;
    return compared('parseDecimal', [short, scale], () => runtime.parseDecimal(short, scale), a);
  },
];

/** Digits and a point, put down one by one. */
function written(value: number, scale: number): string {
  const digits = String(Math.abs(value)).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return `${value < 0 ? '-' : ''}${whole}${scale === 0 ? '' : `.${digits.slice(digits.length - scale)}`}`;
}

type DrawDay = (random: Random, almanac: Almanac) => Compared;

/** One function of one day. */
const ofDay =
  (name: string, call: (day: number) => unknown, expected: (day: number, almanac: Almanac) => unknown): DrawDay =>
  (random, almanac) => {
    const day = almanac.day(random);
    return compared(name, [day], () => call(day), expected(day, almanac));
  };

const KINDS = ['ouvrés', 'ouvrables'] as const;

const CALENDAR: readonly DrawDay[] = [
  ofDay('weekday', runtime.weekday, (day, { at }) => at(day).weekday),
  ofDay('civilYear', runtime.civilYear, (day, { at }) => at(day).year),
  ofDay('firstOfMonth', runtime.firstOfMonth, (day, { at }) => day - at(day).ofMonth + 1),
  ofDay('lastOfMonth', runtime.lastOfMonth, (day, { lastOfMonth }) => lastOfMonth(day)),
  ofDay('firstOfYear', runtime.firstOfYear, (day, { at, dayOf }) => dayOf(`${at(day).year}-01-01`)),
  ofDay('lastOfYear', runtime.lastOfYear, (day, { at, dayOf }) => dayOf(`${at(day).year}-12-31`)),
  ofDay('formatDay', runtime.formatDay, (day, { text }) => text(day)),
  (random, almanac) => {
    const day = almanac.day(random);
    return compared('parseDay', [almanac.text(day)], () => runtime.parseDay(almanac.text(day)), day);
  },
  (random, almanac) => {
    const [day, n] = [almanac.day(random), random.int(-500, 500)];
    return compared('addMonths', [day, n], () => runtime.addMonths(day, n, WHERE), almanac.addMonths(day, n));
  },
  (random, almanac) => {
    const a = almanac.day(random);
    const b = a + random.int(-5000, 5000);
    return compared('monthsBetween', [a, b], () => [runtime.monthsBetween(a, b), runtime.yearsBetween(a, b)], [
      almanac.stepsBetween(a, b, 1),
      almanac.stepsBetween(a, b, 12),
    ]);
  },
  (random, almanac) => {
    const [day, place] = [almanac.feast(random), random.pick(runtime.PLACES)];
    return compared('isHoliday', [day, place], () => runtime.isHoliday(day, place), almanac.isHoliday(day, place));
  },
  (random, almanac) => {
    const [day, place, kind] = [almanac.feast(random), random.pick(runtime.PLACES), random.pick(KINDS)];
    return compared('isWorkingDay', [day, place, kind], () => runtime.isWorkingDay(day, kind, place), almanac.isWorking(day, place, kind));
  },
  (random, almanac) => {
    const [day, place] = [almanac.feast(random), random.pick(runtime.PLACES)];
    return compared('defer', [day, place], () => runtime.defer(day, place, WHERE), almanac.defer(day, place));
  },
  (random, almanac) => {
    const [day, n, place, kind] = [almanac.feast(random), random.int(-300, 300), random.pick(runtime.PLACES), random.pick(KINDS)];
    return compared(
      'addWorkingDays',
      [day, n, kind, place],
      () => runtime.addWorkingDays(day, n, kind, place, WHERE),
      almanac.addWorking(day, n, place, kind),
    );
  },
  (random, almanac) => {
    const [p, q2] = [almanac.period(random), almanac.period(random)];
    const common = p.days.filter((day) => q2.days.includes(day));
    const [left, right] = [runtime.period(p.start, p.end), runtime.period(q2.start, q2.end)];
    const day = random.chance(0.5) ? p.start : q2.end + 1;
    const both = (): unknown => {
      const shared = runtime.intersection(left, right);
      return [
        runtime.dayCount(shared),
        runtime.periodWithin(left, right),
        runtime.dayWithin(day, right),
        outcome(() => runtime.firstDay(shared, WHERE)),
        outcome(() => runtime.lastDay(shared, WHERE)),
      ];
    };
    return compared('period', [p.start, p.end, q2.start, q2.end, day], both, [
      common.length,
      common.length === p.days.length,
      q2.days.includes(day),
      common[0] ?? 'hole',
      common.at(-1) ?? 'hole',
    ]);
  },
];

import type { Plan } from '../../compiler/plan/plan.ts';
import { roots, walk } from '../../dsl/syntax/walk.ts';
import type { NumberType, Type } from '../../dsl/model/types.ts';
import { formatDay, parseDay, writeNumber } from '../../runtime/index.ts';
import type { Random } from './random.ts';
import { WORDS } from './ruleset/booleans.ts';

/** JSON of the edge; a record without a key says nothing about that field. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type Dossier = Readonly<Record<string, Json>>;

export interface DossierMaker {
  /** A dossier; each input, and each field of each element, is left unknown with this probability. */
  readonly dossier: (random: Random, unknown: number) => Readonly<Record<string, Json>>;
  /** The same dossier with everything unknown given a value at random. */
  readonly complete: (random: Random, dossier: Readonly<Record<string, Json>>) => Readonly<Record<string, Json>>;
  /** What this plan knows of a dossier made for a larger one. */
  readonly restrict: (dossier: Readonly<Record<string, Json>>) => Readonly<Record<string, Json>>;
}

/** How many dossiers have numbers near the limit. */
const LARGE = 0.2;

/** Makes dossiers for a plan, drawn to the constants of its rules, so that thresholds are met, just missed and passed. */
export function dossierMaker(plan: Plan): DossierMaker {
  const values = new Values(plan);
  const inputs = Object.values(plan.inputs);
  return {
    restrict: (dossier) => values.restricted(inputs, dossier),
    dossier: (random, unknown) => {
      values.large = random.chance(LARGE);
      const result: Record<string, Json> = {};
      for (const { emitted, type, atMost } of inputs) {
        if (!random.chance(unknown)) result[emitted] = values.any(random, type, unknown / 2, atMost);
      }
      return result;
    },
    complete: (random, dossier) => {
      const result: Record<string, Json> = {};
      for (const { emitted, type, atMost } of inputs) {
        const given = dossier[emitted];
        result[emitted] = given === undefined ? values.any(random, type, 0, atMost) : values.completed(random, type, given);
      }
      return result;
    },
  };
}

class Values {
  private readonly plan: Plan;
  private readonly days: readonly number[];
  private readonly hasPlace: boolean;
  private readonly numbers: ReadonlyMap<string, readonly number[]>;
  /** Whether this dossier's numbers go to the limits of what is held. */
  large = false;

  constructor(plan: Plan) {
    this.plan = plan;
    const days: number[] = [];
    const numbers = new Map<string, number[]>();
    for (const definition of [...plan.definitions, ...plan.guarantees]) {
      for (const { from, to } of definition.versions) days.push(...[from, to].filter((day) => day !== null));
      for (const root of roots(definition)) collect(root, days, numbers);
    }
    this.days = days;
    this.hasPlace = Object.values(plan.inputs).some(({ type }) => type.kind === 'choice' && type.choice === 'territoire');
    this.numbers = numbers;
  }

  any(random: Random, type: Type, unknown: number, atMost: number | null = null): Json {
    switch (type.kind) {
      case 'boolean':
        return random.chance(0.5);
      case 'text':
        return random.pick(WORDS);
      case 'date':
        return formatDay(this.day(random));
      case 'period': {
        const start = this.day(random);
        if (random.chance(0.03)) return { start: null, end: null };
        return { start: formatDay(start), end: formatDay(start + random.int(0, 120)) };
      }
      case 'number':
        return this.number(random, type);
      case 'choice':
        return random.pick(this.plan.choices[type.choice]?.values ?? []).name;
      case 'optional':
        return random.chance(0.35) ? null : this.any(random, type.of, unknown);
      case 'list':
        return this.list(random, type.of, unknown, random.int(0, Math.min(atMost ?? 4, 4)));
      case 'record': {
        const record: Record<string, Json> = {};
        for (const field of this.fields(type.fiche)) if (!random.chance(unknown)) record[field.emitted] = this.any(random, field.type, unknown);
        return record;
      }
      case 'nothing':
        throw new Error('a plan holds no type without values');
    }
  }

  /** Elements, some of which repeat most of the one before, so that a key is met twice. */
  private list(random: Random, of: Type, unknown: number, length: number): Json {
    const items: Json[] = [];
    while (items.length < length) {
      const [item, before] = [this.any(random, of, unknown), items.at(-1)];
      const alike = before !== undefined && random.chance(0.25);
      items.push(alike ? mixed(random, before, item) : item);
    }
    return items;
  }

  completed(random: Random, type: Type, given: Json): Json {
    if (given === null || typeof given !== 'object') return given;
    if (type.kind === 'optional') return this.completed(random, type.of, given);
    if (type.kind === 'list' && isList(given)) return given.map((item) => this.completed(random, type.of, item));
    if (type.kind !== 'record' || isList(given)) return given;
    const record: Record<string, Json> = {};
    for (const field of this.fields(type.fiche)) {
      const value = given[field.emitted];
      record[field.emitted] = value === undefined ? this.any(random, field.type, 0) : this.completed(random, field.type, value);
    }
    return record;
  }

  restricted(
    fields: readonly { readonly emitted: string; readonly type: Type }[],
    given: Readonly<Record<string, Json>>,
  ): Readonly<Record<string, Json>> {
    const record: Record<string, Json> = {};
    for (const { emitted, type } of fields) {
      const value = given[emitted];
      if (value !== undefined) record[emitted] = this.restrictedTo(type, value);
    }
    return record;
  }

  private restrictedTo(type: Type, given: Json): Json {
    if (given === null || typeof given !== 'object') return given;
    if (type.kind === 'optional') return this.restrictedTo(type.of, given);
    if (type.kind === 'list' && isList(given)) return given.map((item) => this.restrictedTo(type.of, item));
    return type.kind === 'record' && !isList(given) ? this.restricted(this.fields(type.fiche), given) : given;
  }

  private fields(fiche: string): readonly { readonly emitted: string; readonly type: Type }[] {
    return this.plan.fiches[fiche]?.fields ?? [];
  }

  private day(random: Random): number {
    const year = random.int(2020, 2027);
    return random.weighted<() => number>([
      [this.days.length > 0 ? 3 : 0, () => random.pick(this.days) + random.int(-1, 1)],
      [3, () => dayIn(random, year)],
      [1, () => (parseDay(`${year}-0${random.int(1, 9)}-01`) ?? 0) - random.int(0, 1)],
      [1, () => (parseDay('2024-02-29') ?? 0) + random.pick([0, 1, 365, -366])],
      [this.hasPlace ? 3 : 0, () => (parseDay(`${year}-${random.pick(LOCAL_HOLIDAYS)}`) ?? 0) - random.int(0, 1)],
    ])();
  }

  private number(random: Random, { unit, scale, min, max }: NumberType): Json {
    if (scale === 'exact') throw new Error('no donnée is exact');
    const one = 10 ** scale;
    const known = this.numbers.get(unit) ?? [];
    const value = random.weighted<() => number>([
      [known.length > 0 ? 4 : 0, () => Math.round(random.pick(known) * one) + random.pick([0, 0, 1, -1, one])],
      [3, () => random.int(0, 12) * one],
      [2, () => random.int(0, 200 * one)],
      [0.5, () => -random.int(0, 50 * one)],
      [1, () => 0],
      [this.large ? 10 : 0.1, () => random.pick([Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, 2 ** 40, 2 ** 50])],
    ])();
    const bounded = Math.min(max ?? value, Math.max(min ?? value, value));
    const written = writeNumber(bounded, scale);
    return typeof written === 'string' && Math.abs(bounded) < 1e9 && random.chance(0.5) ? Number(written) : written;
  }
}

/** The one before, with some of the fields of another; of plain values, the one before. */
function mixed(random: Random, before: Json, other: Json): Json {
  if (before === null || other === null || typeof before !== 'object' || typeof other !== 'object' || isList(before) || isList(other)) return before;
  return { ...before, ...Object.fromEntries(Object.entries(other).filter(() => random.chance(0.3))) };
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Holidays of one place only, or of a few: which place is read shows on these days. */
const LOCAL_HOLIDAYS = ['12-26', '05-27', '06-10', '05-22', '12-20', '04-27', '05-28', '10-09'];

const dayIn = (random: Random, year: number): number => (parseDay(`${year}-01-01`) ?? 0) + random.int(0, 364);

/** Constants of an expression: days, and numbers by unit in plain units. */
function collect(root: Parameters<typeof walk>[0], days: number[], numbers: Map<string, number[]>): void {
  walk(root, (expr) => {
    if (expr.kind === 'const' && expr.type.kind === 'date' && typeof expr.value === 'number') days.push(expr.value);
    if (expr.kind === 'const' && expr.type.kind === 'number' && typeof expr.value === 'number') note(numbers, expr.type, expr.value);
    if (expr.kind !== 'table') return;
    for (const { tests } of expr.rows) {
      tests.forEach((test, column) => {
        const type = expr.inputs[column]?.value.type;
        if (type?.kind !== 'number' || test.kind !== 'range') return;
        // twice: it is at the bounds of a table that its rows come out otherwise
        for (const bound of [test.low, test.low, test.high, test.high]) if (bound !== null) note(numbers, type, bound);
      });
    }
  });
}

function note(numbers: Map<string, number[]>, { unit, scale }: NumberType, value: number): void {
  const plain = scale === 'exact' ? value : value / 10 ** scale;
  numbers.set(unit, [...(numbers.get(unit) ?? []), plain]);
}

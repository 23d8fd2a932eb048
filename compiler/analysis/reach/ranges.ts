/** Between which bounds a number or a day lies, whatever the dossier says: so that a situation no dossier can meet is not told. */
import { concatMap } from '../../../dsl/syntax/collections.ts';
import { type Op, operandOf, shareDays, staticNumber } from '../../../dsl/model/core.ts';
import type * as Core from '../../../dsl/model/core.ts';
import type { NumberType, Type } from '../../../dsl/model/types.ts';
import type { OperatorName } from '../../../dsl/operators.ts';
import type { Lookups } from '../lookups.ts';

/** Both included, at the scale of what it is the range of; days are day counts. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

const ALL: Range = { low: -Infinity, high: Infinity };

/** The `où` names of a definition, by their id: what each is computed from. An element of `pour chaque` is none. */
export type Locals = ReadonlyMap<Core.LocalId, Core.Expr>;

const NO_LOCALS: Locals = new Map();

export const localsOf = (definition: Core.Definition): Locals => new Map(definition.locals.map(({ id, value }) => [id, value]));

/** Deeper than this nothing is known: rulesets may be chains of any length. */
const DEEPEST = 40;

/** The type of a value that is there. */
export const present = (type: Type): Type => (type.kind === 'optional' ? type.of : type);

/** Whether it is one the ranges speak of: a day, or a number with a count of decimals. */
export const isMeasured = (type: Type): type is { readonly kind: 'date' } | (NumberType & { readonly scale: number }) =>
  type.kind === 'date' || (type.kind === 'number' && type.scale !== 'exact');

/** The ranges of a ruleset on one application day of the definition that is judged; `day` null: on any. LAW: never narrower than what the evaluators can give. */
export class Ranges {
  readonly #known = new Map<Core.Expr, Range | null>();
  readonly #lookups: Lookups;
  readonly #day: number | null;
  readonly #judged: Pick<Core.Definition, 'timeline'>;
  #onAnyDay: Ranges | null = null;

  constructor(lookups: Lookups, day: number | null, judged: Pick<Core.Definition, 'timeline'>) {
    this.#lookups = lookups;
    this.#day = day;
    this.#judged = judged;
  }

  /** null: it never has a value on that day, for it is `inconnu`, `aucun`, or no version is in force. */
  of(expr: Core.Expr, locals: Locals = NO_LOCALS, depth = 0): Range | null {
    if (depth > DEEPEST || !isMeasured(present(expr.type))) return ALL;
    const known = this.#known.get(expr);
    if (known !== undefined) return known;
    const range = this.#find(expr, locals, depth + 1);
    this.#known.set(expr, range);
    return range;
  }

  #find(expr: Core.Expr, locals: Locals, depth: number): Range | null {
    const one = (inner: Core.Expr): Range | null => this.of(inner, locals, depth);
    switch (expr.kind) {
      case 'const':
        return typeof expr.value === 'number' ? { low: expr.value, high: expr.value } : null;
      case 'input':
        return declared(expr.type);
      case 'local': {
        const named = locals.get(expr.local);
        return named === undefined ? declared(expr.type) : one(named);
      }
      case 'field':
        return isRead(expr, locals) ? declared(expr.type) : ALL;
      case 'ref':
        return this.#ofDefinition(expr, depth);
      case 'op':
        return operated(
          expr,
          expr.args.map((arg) => one(arg)),
        );
      case 'choose':
        return hull([...expr.branches.map(({ value }) => value), ...(expr.otherwise === null ? [] : [expr.otherwise])].map(one));
      case 'table':
        return expr.results.length === 1 ? hull(concatMap(expr.rows, ({ values }) => values).map(one)) : ALL;
      case 'fold':
        return folded(expr, one);
      case 'record':
      case 'list':
      case 'each':
      case 'where':
      case 'pick':
        return ALL;
    }
  }

  #ofDefinition(expr: Core.Expr & { readonly kind: 'ref' }, depth: number): Range | null {
    const definition = this.#lookups.definition(expr.definition);
    if (definition === undefined) return ALL;
    const isSameDay = this.#day === null || (expr.on === null && shareDays(definition, this.#judged));
    const ranges = isSameDay ? this : (this.#onAnyDay ??= new Ranges(this.#lookups, null, this.#judged)); // all that it reads is on the other day too
    const day = isSameDay && definition.applicationDate === null ? this.#day : null;
    const locals = localsOf(definition);
    return hull(definition.versions.filter((version) => day === null || isInForce(version, day)).map(({ value }) => ranges.of(value, locals, depth)));
  }
}

const isInForce = ({ from, to }: Core.Version, day: number): boolean => (from === null || from <= day) && (to === null || day <= to);

function declared(type: Type): Range {
  const numbers = present(type);
  return numbers.kind === 'number' ? { low: numbers.min ?? -Infinity, high: numbers.max ?? Infinity } : ALL;
}

/** A field of what a dossier gives, at any depth: its type was checked when it was read. */
export function isRead(expr: Core.Expr, locals: Locals): boolean {
  if (expr.kind === 'field') return isRead(expr.of, locals);
  if (expr.kind === 'op' && expr.op === 'required') return expr.args.every((arg) => isRead(arg, locals));
  return expr.kind === 'input' || (expr.kind === 'local' && !locals.has(expr.local));
}

/** null where none of them ever has a value. */
function hull(ranges: readonly (Range | null)[]): Range | null {
  const found = ranges.filter((range) => range !== null);
  if (found.length === 0) return null;
  return { low: Math.min(...found.map(({ low }) => low)), high: Math.max(...found.map(({ high }) => high)) };
}

/** How the operators listed move their operands' ranges; another may give anything. */
const OPERATED: Partial<Readonly<Record<OperatorName, (expr: Op, ranges: readonly [Range, Range]) => Range>>> = {
  required: (_, [one]) => one,
  add: (_, [one, other]) => ({ low: one.low + other.low, high: one.high + other.high }),
  addDays: (_, [one, other]) => ({ low: one.low + other.low, high: one.high + other.high }),
  subtract: (_, [one, other]) => ({ low: one.low - other.high, high: one.high - other.low }),
  negate: (_, [one]) => ({ low: -one.high, high: -one.low }),
  multiply: (_, [one, other]) => product(one, other),
  atMost: (_, [one, other]) => ({ low: Math.min(one.low, other.low), high: Math.min(one.high, other.high) }),
  atLeast: (_, [one, other]) => ({ low: Math.max(one.low, other.low), high: Math.max(one.high, other.high) }),
  rescale: (expr, [one]) => scaled(one, 10 ** staticNumber(expr, 'by')),
  convert: (expr, [one]) => (staticNumber(expr, 'd') === 1 ? scaled(one, staticNumber(expr, 'n')) : ALL),
  round: (expr, [one]) => rounded(expr, one),
};

/** An operator with an operand that never has a value has none. */
function operated(expr: Op, operands: readonly (Range | null)[]): Range | null {
  if (operands.includes(null)) return null;
  const range = OPERATED[expr.op]?.(expr, [operands[0] ?? ALL, operands[1] ?? ALL]);
  return range === undefined ? ALL : safe(range);
}

function product(one: Range, other: Range): Range {
  const corners = [one.low * other.low, one.low * other.high, one.high * other.low, one.high * other.high];
  // Zero times « without limit » is zero.
  const found = corners.map((corner) => (Number.isNaN(corner) ? 0 : corner));
  return { low: Math.min(...found), high: Math.max(...found) };
}

/** At most one step away, in one direction or the other. */
function rounded(expr: Op, { low, high }: Range): Range {
  const from = present(operandOf(expr, expr.args, 0).type);
  if (from.kind !== 'number' || from.scale === 'exact') return ALL;
  const step = staticNumber(expr, 'step');
  const factor = 10 ** (staticNumber(expr, 'scale') - from.scale);
  return { low: Math.floor((low * factor) / step) * step, high: Math.ceil((high * factor) / step) * step };
}

const scaled = ({ low, high }: Range, factor: number): Range => ({ low: low * factor, high: high * factor });

/** A bound beyond what the evaluators hold is none. */
const safe = ({ low, high }: Range): Range => ({
  low: Number.isSafeInteger(low) ? low : -Infinity,
  high: Number.isSafeInteger(high) ? high : Infinity,
});

function folded(expr: Core.Expr & { readonly kind: 'fold' }, one: (inner: Core.Expr) => Range | null): Range | null {
  if (expr.fold === 'count') return { low: 0, high: Infinity };
  const { list } = expr;
  if (expr.fold === 'sum' && expr.value === null && list.kind === 'list') {
    const items = list.items.map(one);
    const found = items.filter((item) => item !== null);
    if (found.length < items.length) return ALL;
    return safe({ low: found.reduce((sum, { low }) => sum + low, 0), high: found.reduce((sum, { high }) => sum + high, 0) });
  }
  const element = expr.value ?? (list.kind === 'each' ? list.value : null);
  const range = element === null ? null : one(element);
  if (range === null) return ALL;
  if (expr.fold === 'sum') return { low: range.low < 0 ? -Infinity : 0, high: range.high > 0 ? Infinity : 0 };
  return range;
}

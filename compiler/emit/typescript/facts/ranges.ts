/** The range of each number, and how long a list can be, before any dossier: what decides which checks of overflow can be left out. */
import { ficheOfType, type Op, operandOf, staticNumber } from '../../../../dsl/model/core.ts';
import type * as Core from '../../../../dsl/model/core.ts';
import type { NumberType, Type } from '../../../../dsl/model/types.ts';
import { MOST_IN_A_FIELD } from '../../../../runtime/emitted/reader.ts';
import { sure } from '../../../../dsl/syntax/sure.ts';
import { ficheOf } from '../../../plan/plan.ts';
import type { Interval } from './conditions.ts';
import { Definitions } from './definitions.ts';
import { onlyColumn } from './rows.ts';

const SAFE: Interval = { low: -Number.MAX_SAFE_INTEGER, high: Number.MAX_SAFE_INTEGER };

/** Ranges of the expressions of one plan; those of definitions are worked out when first asked. */
export class Ranges extends Definitions {
  readonly #ranges = new Map<string, Interval>();

  /** The range of the only number a table looks at. */
  columnRange(table: Extract<Core.Expr, { kind: 'table' }>, of: Core.Definition): Interval {
    const only = onlyColumn(table);
    return only === null ? SAFE : this.range(only.input.value, of);
  }

  /** The range of a number; of a list, that of its elements. Anything else: every safe integer. */
  range(expr: Core.Expr, of: Core.Definition): Interval {
    const wide = this.#range(expr, of);
    return { low: Math.max(wide.low, SAFE.low), high: Math.min(wide.high, SAFE.high) };
  }

  #range(expr: Core.Expr, of: Core.Definition): Interval {
    switch (expr.kind) {
      case 'const':
        return 'unknown' in expr ? declared(expr.type) : constantRange(expr.value);
      case 'input':
        return declared(expr.type);
      case 'field':
        return this.#fieldRange(expr);
      case 'local': {
        const binding = this.bindingOf(expr.local, of);
        if (binding.kind === 'value') return this.range(binding.value, of);
        return binding.list === null ? SAFE : this.range(binding.list, of);
      }
      case 'ref':
        return this.definitionRange(expr.definition);
      case 'list':
        return unionOf(expr.items.map((item) => this.range(item, of)));
      case 'op':
        return this.opRange(expr, of, false);
      case 'choose':
        return unionOf(
          [...expr.branches.map((branch) => branch.value), ...(expr.otherwise === null ? [] : [expr.otherwise])].map((value) =>
            this.range(value, of),
          ),
        );
      case 'table':
        return expr.results.length === 1 ? unionOf(expr.rows.flatMap((row) => row.values.map((value) => this.range(value, of)))) : SAFE;
      case 'each':
        return this.range(expr.value, of);
      case 'where':
      case 'pick':
        return this.range(expr.list, of);
      case 'fold':
        if (expr.fold === 'count') return { low: 0, high: this.longest(expr.list, of) };
        if (expr.fold === 'sum') return this.sumRange(expr, of);
        return this.range(expr.value ?? expr.list, of);
      case 'record':
        return SAFE;
    }
  }

  definitionRange(id: string): Interval {
    const known = this.#ranges.get(id);
    if (known !== undefined) return known;
    const definition = this.definition(id);
    const range = unionOf(definition.versions.map((version) => this.range(version.value, definition)));
    this.#ranges.set(id, range);
    return range;
  }

  /** Fields of declared fiches are checked on entry; those of records the ruleset makes are not followed. */
  #fieldRange(expr: Extract<Core.Expr, { kind: 'field' }>): Interval {
    return ficheOf(this.plan, ficheOfType(expr.of.type)).origin === 'declared' ? declared(expr.type) : SAFE;
  }

  /** A sum as it may be before overflow is looked for. Every partial sum lies in it too, zero included. */
  sumRange(expr: Extract<Core.Expr, { kind: 'fold' }>, of: Core.Definition): Interval {
    if (expr.list.kind === 'list' && expr.value === null) {
      const ranges = expr.list.items.map((item) => this.range(item, of));
      return { low: total(ranges.map(({ low }) => Math.min(low, 0))), high: total(ranges.map(({ high }) => Math.max(high, 0))) };
    }
    const each = this.range(expr.value ?? expr.list, of);
    const most = this.longest(expr.list, of);
    return { low: Math.min(0, each.low * most), high: Math.max(0, each.high * most) };
  }

  /** The most elements a list can have. */
  longest(list: Core.Expr, of: Core.Definition): number {
    switch (list.kind) {
      case 'const':
        return 'unknown' in list ? Infinity : Array.isArray(list.value) ? list.value.length : Infinity;
      case 'input':
        return sure(this.plan.inputs[list.input], list.input).atMost ?? Infinity;
      case 'field':
        return MOST_IN_A_FIELD;
      case 'list':
        return list.items.length;
      case 'each':
      case 'where':
        return this.longest(list.list, of);
      case 'op': {
        return list.op === 'required' ? Infinity : this.longest(operandOf(list, list.args, 0), of);
      }
      case 'local': {
        const binding = this.bindingOf(list.local, of);
        return binding.kind === 'value' ? this.longest(binding.value, of) : Infinity;
      }
      case 'ref': {
        const definition = this.definition(list.definition);
        return Math.max(...definition.versions.map((version) => this.longest(version.value, definition)));
      }
      case 'choose':
        return Math.max(
          ...[...list.branches.map(({ value }) => value), ...(list.otherwise === null ? [] : [list.otherwise])].map((value) =>
            this.longest(value, of),
          ),
        );
      case 'record':
      case 'table':
      case 'fold':
      case 'pick':
        return Infinity;
    }
  }

  /** `raw`: before overflow is looked for. */
  protected opRange(expr: Op, of: Core.Definition, raw: boolean): Interval {
    if (expr.type.kind === 'number' && expr.type.scale === 'exact') return SAFE;
    const [a = SAFE, b = SAFE] = expr.args.map((arg) => this.range(arg, of));
    const found = arithmetic(expr, a, b);
    return raw ? found : { low: Math.max(found.low, SAFE.low), high: Math.min(found.high, SAFE.high) };
  }
}

/** True of a range that never leaves the safe integers. */
export const within = ({ low, high }: Interval): boolean => low >= SAFE.low && high <= SAFE.high;

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function unionOf(ranges: readonly Interval[]): Interval {
  if (ranges.length === 0) return SAFE;
  return { low: Math.min(...ranges.map(({ low }) => low)), high: Math.max(...ranges.map(({ high }) => high)) };
}

function constantRange(value: unknown): Interval {
  if (typeof value === 'number') return { low: value, high: value };
  if (Array.isArray(value)) return unionOf(value.map(constantRange));
  return SAFE;
}

/** The bounds of a donnée, which are checked on entry. */
function declared(type: Type): Interval {
  const inner = type.kind === 'optional' || type.kind === 'list' ? type.of : type;
  if (inner.kind === 'optional') return declared(inner);
  return inner.kind === 'number' && inner.scale !== 'exact' ? boundsOf(inner) : SAFE;
}

const boundsOf = (type: NumberType): Interval => ({ low: type.min ?? SAFE.low, high: type.max ?? SAFE.high });

function arithmetic(expr: Op, a: Interval, b: Interval): Interval {
  switch (expr.op) {
    case 'add':
      return { low: a.low + b.low, high: a.high + b.high };
    case 'subtract':
      return { low: a.low - b.high, high: a.high - b.low };
    case 'negate':
      return { low: -a.high, high: -a.low };
    case 'multiply': {
      const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
      return { low: Math.min(...corners), high: Math.max(...corners) };
    }
    case 'round':
      return isFiner(expr) ? rounded(a, expr) : SAFE;
    case 'rescale':
      return scaled(a, 10 ** staticNumber(expr, 'by'));
    case 'convert':
      return staticNumber(expr, 'd') === 1 ? scaled(a, staticNumber(expr, 'n')) : SAFE;
    case 'atMost':
      return { low: Math.min(a.low, b.low), high: Math.min(a.high, b.high) };
    case 'atLeast':
      return { low: Math.max(a.low, b.low), high: Math.max(a.high, b.high) };
    case 'required':
    case 'distinct':
    case 'preceding':
    case 'following':
      return a;
    case 'civilYear':
      return { low: 1583, high: 9999 };
    case 'yearsBetween':
      return { low: -8417, high: 8417 };
    case 'monthsBetween':
      return { low: -101_004, high: 101_004 };
    case 'daysBetween':
      return { low: -3_074_246, high: 3_074_246 };
    case 'dayCount':
      return { low: 0, high: 3_074_247 };
    default:
      return SAFE;
  }
}

const scaled = ({ low, high }: Interval, by: number): Interval => ({ low: Math.min(low * by, high * by), high: Math.max(low * by, high * by) });

/** A rounding of a scaled number to no more decimals than it has. */
export function isFiner(expr: Op): boolean {
  const from = operandOf(expr, expr.args, 0).type;
  return from.kind === 'number' && from.scale !== 'exact' && from.scale >= staticNumber(expr, 'scale');
}

/** The range once rounded: a step wider on each side. */
function rounded({ low, high }: Interval, expr: Op): Interval {
  const from = operandOf(expr, expr.args, 0).type;
  const decimals = from.kind === 'number' && from.scale !== 'exact' ? from.scale : 0;
  const factor = 10 ** (decimals - staticNumber(expr, 'scale'));
  const step = staticNumber(expr, 'step');
  return { low: Math.floor(low / factor) - step, high: Math.ceil(high / factor) + step };
}

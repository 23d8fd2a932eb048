/**
 * The situations a set of conditions can tell apart. Each thing asked about (a *dimension*) is cut into *regions* inside which every
 * condition answers alike: the values of a choix, oui and non, each threshold and what lies between two thresholds.
 */
import type * as Core from '../../../dsl/model/core.ts';
import type { Constant, Type } from '../../../dsl/model/types.ts';
import type { Lookups } from '../lookups.ts';

/** One value that stands for its region: a scaled number or a day, oui/non, a choix value, or `null` for `aucun`. */
export type Sample = number | boolean | string | null;

/** `low` and `high` bound a numeric region, both included; null: without limit. For other types they equal the sample's absence. */
export interface Region {
  readonly sample: Sample;
  readonly low: number | null;
  readonly high: number | null;
  /** From one of its numbers to the next. */
  readonly step: number;
}

/**
 * Two terms compared: its regions say how they stand, −1, 0 or 1 for before, the same, after; 0 or 1 for what has no order. Of the terms in the
 * order of their keys: `flipped` where they are written the other way round.
 */
export interface Pair {
  readonly left: Core.Expr;
  readonly right: Core.Expr;
  readonly flipped: boolean;
}

export interface Dimension {
  readonly key: string;
  readonly subject: Core.Expr;
  /** Two terms, where none is a constant; null: `subject` is asked about alone. */
  readonly pair: Pair | null;
  readonly regions: readonly Region[];
}

/**
 * Two expressions that read the same value have the same key: spans, `required` and the names of elements do not count, « est vide » counts
 * elements.
 */
export function keyOf(expr: Core.Expr): string {
  const known = KEYS.get(expr);
  if (known !== undefined) return known;
  const key = written(expr, new Map());
  KEYS.set(expr, key);
  return key;
}

/** As JSON, spans and types left out and elements numbered as they are met; written out here since thousands of expressions are at each compilation. */
function written(value: unknown, elements: Map<unknown, string>): string {
  const node = stripRequired(value);
  if (typeof node === 'string') return ESCAPED.test(node) ? JSON.stringify(node) : `"${node}"`;
  if (typeof node !== 'object' || node === null) return String(node);
  if (Array.isArray(node)) return `[${node.map((item: unknown) => written(item, elements)).join()}]`;
  let parts = '';
  const data = node as Readonly<Record<string, unknown>>; // plain data
  if (typeof data['as'] === 'string' && !elements.has(data['as'])) elements.set(data['as'], `#${elements.size}`);
  for (const name in data) {
    const part = data[name];
    if (name === 'span' || name === 'type' || part === undefined) continue;
    parts += `,"${name}":${written(name === 'as' || name === 'local' ? (elements.get(part) ?? part) : part, elements)}`;
  }
  return `{${parts.slice(1)}}`;
}

/** What JSON does not write as it is. */
const ESCAPED = /["\\]/;

const KEYS = /* @__PURE__ */ new WeakMap<Core.Expr, string>();

/** The expression itself, without the compiler's own « must be there ». */
export const bare = (expr: Core.Expr): Core.Expr =>
  expr.kind === 'op' && expr.op === 'required' && expr.args[0] !== undefined ? bare(expr.args[0]) : expr;

function stripRequired(value: unknown): unknown {
  const node = value as { readonly kind?: unknown; readonly op?: unknown; readonly args?: readonly unknown[] } | null;
  return typeof node === 'object' && node !== null && node.kind === 'op' && node.op === 'required' ? stripRequired(node.args?.[0]) : value;
}

/** How two terms may stand. */
export function cellsOf({ left }: Pair): readonly Region[] {
  const type = left.type.kind === 'optional' ? left.type.of : left.type;
  return (type.kind === 'number' || type.kind === 'date' ? [-1, 0, 1] : [0, 1]).map(single);
}

const single = (sample: Sample): Region => ({ sample, low: null, high: null, step: 1 });

/**
 * The regions of a type cut at `constants`; null where the type cannot be cut (a list, a record, a period). `stepOf`: what its numbers are
 * multiples of; a region that holds none is left out.
 */
export function regionsOf(type: Type, constants: readonly Constant[], lookups: Lookups, stepOf: () => number): readonly Region[] | null {
  switch (type.kind) {
    case 'boolean':
      return [single(true), single(false)];
    case 'choice':
      return lookups.choice(type.choice).values.map((value) => single(value.name));
    case 'text':
      return [...[...new Set(constants.filter((constant) => typeof constant === 'string'))].map(single), single(' ')];
    case 'number':
      return type.scale === 'exact' ? null : numericRegions(numbers(constants), type.min, type.max, stepOf());
    case 'date':
      return numericRegions(numbers(constants), null, null, 1);
    case 'optional': {
      const inner = regionsOf(type.of, constants, lookups, stepOf);
      return inner === null ? null : [...inner, single(null)];
    }
    case 'period':
    case 'record':
    case 'list':
    case 'nothing':
      return null;
  }
}

const numbers = (constants: readonly Constant[]): readonly number[] => constants.filter((constant) => typeof constant === 'number');

/** Whole steps of a scale: each cut is a region of its own, and so is what lies strictly between two cuts. */
function numericRegions(cuts: readonly number[], min: number | null, max: number | null, step: number): readonly Region[] {
  const sorted = [...new Set(cuts)].toSorted((a, b) => a - b);
  const regions: Region[] = [];
  const push = (low: number | null, high: number | null): void => {
    const from = low === null ? min : min === null ? low : Math.max(low, min);
    const to = high === null ? max : max === null ? high : Math.min(high, max);
    const first = from === null ? null : Math.ceil(from / step) * step;
    const last = to === null ? null : Math.floor(to / step) * step;
    if (first !== null && last !== null && first > last) return;
    regions.push({ sample: first ?? last ?? 0, low: first, high: last, step });
  };
  let previous: number | null = null;
  for (const cut of sorted) {
    push(previous === null ? null : previous + 1, Math.ceil(cut) - 1);
    if (Number.isInteger(cut)) push(cut, cut);
    previous = Math.floor(cut);
  }
  push(previous === null ? null : previous + 1, null);
  return regions;
}

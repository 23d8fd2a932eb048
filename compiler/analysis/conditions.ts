/** Reads conditions as formulas over dimensions: which things they ask about, where they cut them, and what they answer in a situation. */
import { mapPresent } from '../../dsl/syntax/collections.ts';
import { staticNumber } from '../../dsl/model/core.ts';
import type * as Core from '../../dsl/model/core.ts';
import { type Comparison, isComparison, MIRRORED } from '../../dsl/operators.ts';
import type { Constant, Type } from '../../dsl/model/types.ts';
import type { Lookups } from './lookups.ts';
import { type Dimension, type Pair, type Sample, bare, cellsOf, keyOf, regionsOf } from './situations/regions.ts';
import { stepOf } from './reach/steps.ts';

/** A situation: the sample of each dimension, in the order they were cut. */
export type Situation = readonly Sample[];

/** `subject ⋈ constant`, the constant brought to the scale of the subject (it may then fall between two steps). */
export interface Atom {
  readonly subject: Core.Expr;
  readonly op: Comparison;
  readonly constant: Constant;
}

const COUNT: Type = { kind: 'number', unit: '', scale: 0, min: 0, max: null };

/** Reads a comparison with a constant, « est vide » and « existe » as atoms; anything else is null. */
function atomOf(expr: Core.Expr): Atom | null {
  if (expr.kind !== 'op') return null;
  const [left, right] = expr.args;
  if (expr.op === 'isEmpty' && left !== undefined)
    return { subject: { kind: 'fold', fold: 'count', list: left, as: '', value: null, type: COUNT, span: left.span }, op: 'equal', constant: 0 };
  if (expr.op === 'exists' && left !== undefined) return { subject: left, op: 'different', constant: null };
  if (!isComparison(expr.op) || left === undefined || right === undefined) return null;
  const [l, r] = [bare(left), bare(right)];
  if (isKnown(r) && !isKnown(l)) return unwound({ subject: l, op: expr.op, constant: rescaled(r, l.type) });
  if (isKnown(l) && !isKnown(r)) return unwound({ subject: r, op: MIRRORED[expr.op], constant: rescaled(l, r.type) });
  return null;
}

/** `score × 2 > 100` asks whether `score > 50`: what a written number moves is asked about itself. */
function unwound(atom: Atom): Atom {
  const { subject, op, constant } = atom;
  if (typeof constant !== 'number' || subject.kind !== 'op' || subject.type.kind !== 'number' || subject.type.scale === 'exact') return atom;
  const [left, right] = subject.args.map(bare);
  const inner = left !== undefined && right !== undefined && isKnown(left) ? right : left;
  const by = inner === left ? right : left;
  if (inner === undefined || inner.type.kind !== 'number' || inner.type.scale === 'exact') return atom;
  if (subject.op === 'rescale') return unwound({ subject: inner, op, constant: constant / 10 ** staticNumber(subject, 'by') });
  if (by === undefined || !isKnown(by) || typeof by.value !== 'number') return atom;
  switch (subject.op) {
    case 'add':
      return unwound({ subject: inner, op, constant: constant - by.value });
    case 'subtract':
      return inner === left
        ? unwound({ subject: inner, op, constant: constant + by.value })
        : unwound({ subject: inner, op: MIRRORED[op], constant: by.value - constant });
    case 'multiply':
      return by.value === 0 ? atom : unwound({ subject: inner, op: by.value < 0 ? MIRRORED[op] : op, constant: constant / by.value });
    default:
      return atom;
  }
}

/** What a comparison of two constants always is; null of anything else. */
function alwaysOf(expr: Core.Expr): boolean | null {
  if (expr.kind !== 'op' || !isComparison(expr.op)) return null;
  const [left, right] = expr.args.map(bare);
  if (left === undefined || right === undefined || !isKnown(left) || !isKnown(right)) return null;
  const [sample, constant] = [left.value, rescaled(right, left.type)];
  return isSample(sample) && isSample(constant) ? answers(sample, expr.op, constant) : null;
}

const isSample = (value: Constant): value is Sample => value === null || typeof value !== 'object';

const isKnown = (expr: Core.Expr): expr is Core.Expr & { readonly kind: 'const'; readonly value: Constant } =>
  expr.kind === 'const' && !('unknown' in expr);

function rescaled(expr: Core.Expr & { readonly kind: 'const'; readonly value: Constant }, to: Type): Constant {
  const target = to.kind === 'optional' ? to.of : to;
  const from = expr.type;
  if (typeof expr.value !== 'number' || from.kind !== 'number' || target.kind !== 'number') return expr.value;
  if (from.scale === 'exact' || target.scale === 'exact') return expr.value;
  return from.scale <= target.scale ? expr.value * 10 ** (target.scale - from.scale) : expr.value / 10 ** (from.scale - target.scale);
}

/** `left ⋈ right`, neither of them a constant: two terms that stand in one order or another, whatever they are. */
interface Comparing {
  readonly pair: Pair;
  readonly key: string;
  /** As between the terms in the order of their keys, so that both ways of writing it are one. */
  readonly op: Comparison;
}

function comparingOf(expr: Core.Expr): Comparing | null {
  if (expr.kind !== 'op' || !isComparison(expr.op)) return null;
  const [left, right] = expr.args.map(bare);
  if (left === undefined || right === undefined || left.kind === 'const' || right.kind === 'const') return null;
  const [one, other] = [keyOf(left), keyOf(right)];
  if (one === other) return null;
  const flipped = other < one;
  return { pair: { left, right, flipped }, key: `⋈ ${flipped ? other : one} ${flipped ? one : other}`, op: flipped ? MIRRORED[expr.op] : expr.op };
}

/** Collects what conditions ask about, then cuts each into regions. */
export class Dimensions {
  readonly #subjects = new Map<
    string,
    { readonly subject: Core.Expr; readonly type: Type; readonly constants: Constant[]; readonly pair: Pair | null }
  >();

  add(subject: Core.Expr, constants: readonly Constant[], type: Type = subject.type): void {
    const key = keyOf(subject);
    const known = this.#subjects.get(key);
    if (known === undefined) this.#subjects.set(key, { subject, type, constants: [...constants], pair: null });
    else known.constants.push(...constants);
  }

  addCondition(condition: Core.Expr): void {
    if (condition.kind === 'const' || alwaysOf(condition) !== null) return;
    if (condition.kind === 'op' && (condition.op === 'and' || condition.op === 'or' || condition.op === 'not')) {
      for (const operand of condition.args) this.addCondition(operand);
      return;
    }
    const atom = atomOf(condition);
    const comparing = atom === null ? comparingOf(condition) : null;
    if (atom !== null) this.add(bare(atom.subject), [atom.constant]);
    else if (comparing === null) this.add(bare(condition), [], { kind: 'boolean' });
    else if (!this.#subjects.has(comparing.key))
      this.#subjects.set(comparing.key, { subject: condition, type: { kind: 'boolean' }, constants: [], pair: comparing.pair });
  }

  /** The first thing asked about that cannot be cut: a fraction, a list, a period; null: all can. */
  uncut(lookups: Lookups): Core.Expr | null {
    for (const { subject, type, constants, pair } of this.#subjects.values())
      if (pair === null && regionsOf(type, constants, lookups, () => stepOf(subject, lookups)) === null) return subject;
    return null;
  }

  /** null when one of them cannot be cut. */
  cut(lookups: Lookups): readonly Dimension[] | null {
    const dimensions: Dimension[] = [];
    for (const [key, { subject, type, constants, pair }] of this.#subjects) {
      const regions = pair === null ? regionsOf(type, constants, lookups, () => stepOf(subject, lookups)) : cellsOf(pair);
      if (regions === null) return null;
      dimensions.push({ key, subject, pair, regions });
    }
    return dimensions;
  }
}

/** Rank of each dimension by its key. */
export type Ranks = ReadonlyMap<string, number>;

export const ranksOf = (dimensions: readonly Dimension[]): Ranks => new Map(dimensions.map((dimension, i) => [dimension.key, i]));

/** The rank of the dimension an expression is. Throws when it was not gathered before: our own bug. */
export const rankOf = (subject: Core.Expr, ranks: Ranks): number => rankOfKey(keyOf(bare(subject)), ranks);

function rankOfKey(key: string, ranks: Ranks): number {
  const rank = ranks.get(key);
  if (rank === undefined) throw new Error(`no dimension for ${key}`);
  return rank;
}

/** What is asked of a situation: whether it holds is known once the dimension of rank `last` is; −1: it looks at none. */
export interface Asked {
  readonly last: number;
  readonly holds: (situation: Situation) => boolean;
}

/** Whether all of it holds in a situation; asked of thousands of them. */
export function allHold(asked: readonly Asked[], situation: Situation): boolean {
  for (const one of asked) if (!one.holds(situation)) return false;
  return true;
}

function anyHolds(asked: readonly Asked[], situation: Situation): boolean {
  for (const one of asked) if (one.holds(situation)) return true;
  return false;
}

/** Prepares a condition to be asked many times. */
export function compile(condition: Core.Expr, ranks: Ranks): Asked {
  const always = condition.kind === 'const' ? condition.value === true : alwaysOf(condition);
  if (always !== null) return { last: -1, holds: () => always };
  if (condition.kind === 'op' && (condition.op === 'and' || condition.op === 'or' || condition.op === 'not')) {
    const operands = condition.args.map((operand) => compile(operand, ranks));
    const last = Math.max(-1, ...operands.map((operand) => operand.last));
    if (condition.op === 'or') return { last, holds: (situation) => anyHolds(operands, situation) };
    return condition.op === 'and'
      ? { last, holds: (situation) => allHold(operands, situation) }
      : { last, holds: (situation) => !allHold(operands, situation) };
  }
  const atom = atomOf(condition);
  if (atom !== null) {
    const rank = rankOf(atom.subject, ranks);
    return { last: rank, holds: (situation) => answers(situation[rank] ?? null, atom.op, atom.constant) };
  }
  const comparing = comparingOf(condition);
  if (comparing !== null) return compareIn(comparing, ranks);
  const rank = rankOf(condition, ranks);
  return { last: rank, holds: (situation) => situation[rank] === true };
}

/** What two terms are to one another; nothing where one of them is « aucun ». */
function compareIn({ pair, key, op }: Comparing, ranks: Ranks): Asked {
  const rank = rankOfKey(key, ranks);
  const terms = mapPresent([pair.left, pair.right], (term) => ranks.get(keyOf(term)));
  return {
    last: Math.max(rank, ...terms),
    holds: (situation) => (terms.some((term) => situation[term] === null) ? op === 'different' : answers(situation[rank] ?? null, op, 0)),
  };
}

/** Whether a sample compares so with a constant. */
export function answers(sample: Sample, op: Comparison, constant: Constant): boolean {
  switch (op) {
    case 'equal':
      return sample === constant;
    case 'different':
      return sample !== constant;
    case 'less':
      return typeof sample === 'number' && typeof constant === 'number' && sample < constant;
    case 'lessOrEqual':
      return typeof sample === 'number' && typeof constant === 'number' && sample <= constant;
    case 'greater':
      return typeof sample === 'number' && typeof constant === 'number' && sample > constant;
    case 'greaterOrEqual':
      return typeof sample === 'number' && typeof constant === 'number' && sample >= constant;
  }
}

/** Whether a cell accepts a sample. */
export function accepts(test: Core.Test, sample: Sample): boolean {
  switch (test.kind) {
    case 'any':
      return true;
    case 'one of':
      return test.values.includes(sample);
    case 'range':
      return (
        typeof sample === 'number' &&
        (test.low === null || (test.lowIncluded ? sample >= test.low : sample > test.low)) &&
        (test.high === null || (test.highIncluded ? sample <= test.high : sample < test.high))
      );
  }
}

/**
 * Conditions with the rules they name written out, so that two that hang together are seen to: `éligible` beside `non majeur`, where `éligible` is
 * `majeur et retraité`.
 */
import { concatMap } from '../../../dsl/syntax/collections.ts';
import { shareDays } from '../../../dsl/model/core.ts';
import type * as Core from '../../../dsl/model/core.ts';
import { walk } from '../../../dsl/syntax/walk.ts';
import type { Lookups } from '../lookups.ts';
import { type Locals, localsOf } from './ranges.ts';
import { itemAt } from '../../../dsl/syntax/sure.ts';

/** Rules within rules, at most; what lies deeper is asked about under its name. */
const DEEPEST = 8;

const BOOLEAN = { kind: 'boolean' } as const;

/** Where a condition stands: the version it is a part of, and the `où` names of its definition. */
export interface Place {
  readonly definition: Core.Definition;
  readonly version: Core.Version;
  readonly locals: Locals;
}

/** The same condition, with what it names written out as far as that says the same on every day and dossier. */
export class Expander {
  readonly #lookups: Lookups;
  readonly #place: Place;

  constructor(lookups: Lookups, place: Place) {
    this.#lookups = lookups;
    this.#place = place;
  }

  expand(expr: Core.Expr, depth = 0): Core.Expr {
    if (depth > DEEPEST) return expr;
    if (expr.kind === 'op') {
      if (expr.op === 'and' || expr.op === 'or' || expr.op === 'not') return { ...expr, args: expr.args.map((arg) => this.expand(arg, depth)) };
      return this.#compared(expr, depth) ?? { ...expr, args: expr.args.map((arg) => this.#term(arg, depth)) };
    }
    if (expr.kind === 'local') {
      const named = this.#place.locals.get(expr.local);
      return named === undefined ? expr : this.expand(named, depth);
    }
    if (expr.type.kind !== 'boolean') return expr;
    const value = this.#valueOf(expr);
    if (value === null) return expr;
    if (value.kind === 'choose') return this.#chosen(value, (one) => this.expand(one, depth + 1), depth) ?? expr;
    return this.expand(value, depth + 1);
  }

  /** A number or a day that a rule or an `où` works out from others: what it is worked out from, where that is one expression. */
  #term(expr: Core.Expr, depth: number): Core.Expr {
    if (depth > DEEPEST || (expr.type.kind !== 'number' && expr.type.kind !== 'date')) return expr;
    const value = expr.kind === 'op' ? expr : expr.kind === 'local' ? (this.#place.locals.get(expr.local) ?? null) : this.#valueOf(expr);
    return value?.kind === 'op' ? { ...value, args: value.args.map((arg) => this.#term(arg, depth + 1)) } : expr;
  }

  /** `voie est refus`, where the rule `voie` chooses between written values. */
  #compared(expr: Core.Op, depth: number): Core.Expr | null {
    const [subject, wanted] = expr.args;
    if (subject === undefined || wanted?.kind !== 'const' || (expr.op !== 'equal' && expr.op !== 'different')) return null;
    const value = this.#valueOf(subject);
    if (value?.kind !== 'choose') return null;
    const values = [...value.branches.map((branch) => branch.value), ...(value.otherwise === null ? [] : [value.otherwise])];
    if (!values.every((one) => one.kind === 'const' && !('unknown' in one))) return null;
    const is = this.#chosen(value, (one) => written(one.kind === 'const' && one.value === wanted.value), depth);
    return is === null || expr.op === 'equal' ? is : op('not', [is]);
  }

  /** What a rule is worth whenever the condition is read: null where versions or another day choose. */
  #valueOf(expr: Core.Expr): Core.Expr | null {
    if (expr.kind !== 'ref' || expr.on !== null) return null;
    const read = this.#lookups.definition(expr.definition);
    if (read === undefined || read.subjects.length !== expr.elements.length) return null;
    const { definition, version } = this.#place;
    const sameDay = read.applicationDate === null && definition.applicationDate === null && shareDays(read, definition);
    const whole = read.versions.find(
      ({ from, to }) =>
        (from === null || (sameDay && version.from !== null && from <= version.from)) &&
        (to === null || (sameDay && version.to !== null && version.to <= to)),
    );
    return whole === undefined ? null : inlined(whole.value, localsOf(read), new Map(read.subjects.map(({ local }, i) => [local, expr.elements[i]])));
  }

  /** Clauses as a formula: one applies, and gives what is asked. Only where one always does: a hole is no « non ». */
  #chosen(choose: Core.Expr & { readonly kind: 'choose' }, gives: (value: Core.Expr) => Core.Expr, depth: number): Core.Expr | null {
    const always = choose.branches.some(({ guard }) => guard === null);
    if (!always && choose.otherwise === null) return null;
    const applies: Core.Expr[] = [];
    for (const [index, { guard }] of choose.branches.entries()) {
      const aside = concatMap(choose.branches, ({ excepts }, rank) => (excepts.includes(index) ? [itemAt(applies, rank)] : []));
      const holds = guard === null ? [] : [this.expand(guard, depth + 1)];
      applies.push(op('and', [...holds, ...aside.map((one) => op('not', [one]))]));
    }
    const given = choose.branches.map(({ value }, index) => op('and', [itemAt(applies, index), gives(value)]));
    const last = choose.otherwise === null ? [] : [op('and', [...applies.map((one) => op('not', [one])), gives(choose.otherwise)])];
    return op('or', [...given, ...last]);
  }
}

const op = (name: 'and' | 'or' | 'not', args: readonly Core.Expr[]): Core.Expr => ({
  kind: 'op',
  op: name,
  args,
  static: {},
  type: BOOLEAN,
  span: null,
});

const written = (value: boolean): Core.Expr => ({ kind: 'const', value, type: BOOLEAN, span: null });

/** An expression of a definition, the `où` names it reads replaced by what they are. */
export const withLocals = (expr: Core.Expr, locals: Locals): Core.Expr => inlined(expr, locals, NO_ELEMENTS) ?? expr;

const NO_ELEMENTS: ReadonlyMap<string, Core.Expr | undefined> = new Map();

/**
 * An expression of another definition, in the names of the one that reads it: `où` names replaced by what they are, its subjects by `elements`.
 * null where a name would then mean two things.
 */
function inlined(expr: Core.Expr, locals: Locals, elements: ReadonlyMap<string, Core.Expr | undefined>): Core.Expr | null {
  if (locals.size + elements.size === 0) return expr;
  const free = new Set<string>();
  for (const element of elements.values()) {
    if (element === undefined) return null;
    walk(element, (one) => void (one.kind === 'local' && free.add(one.local)));
  }
  let clash = false;
  const within = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(within);
    if (typeof node !== 'object' || node === null) return node;
    if ('as' in node && typeof node.as === 'string') clash ||= free.has(node.as);
    if ('kind' in node && node.kind === 'local' && 'local' in node) {
      const name = String(node.local);
      const named = locals.get(name);
      return elements.get(name) ?? (named === undefined ? node : within(named));
    }
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, within(value)]));
  };
  // Plain JSON of the same shape: only names were replaced, by expressions of their type.
  const result = within(expr) as Core.Expr;
  return clash ? null : result;
}

/**
 * Coverage of a plan by its cases. LAW: counted per outcome of a condition, per clause, per table row, per side of a threshold and per period,
 * never per line (charter, law 13); a value that has none of these, per definition.
 */
import { concatMap } from '../../dsl/syntax/collections.ts';
import type * as Core from '../../dsl/model/core.ts';
import { isUnknown } from '../../dsl/model/unknown.ts';
import type { Span } from '../../dsl/syntax/span.ts';
import { walk } from '../../dsl/syntax/walk.ts';
import type { Value } from '../../runtime/partial/index.ts';
import type { Observer } from '../interpret/reasons/observer.ts';
import type { Plan, PlannedDefinition } from '../plan/plan.ts';
import { type FixedAnswer, fixedByPieces } from './pieces.ts';

export type TargetKind =
  | 'outcome' // a condition that was oui, and that was non
  | 'clause' // a clause that gave the value
  | 'row' // a table row that gave the value
  | 'threshold' // a case exactly on a threshold, and one just on its other side
  | 'period' // a version of a dated value
  | 'rule' // a rule of one value without a condition, that a case expects or reads
  | 'parameter'; // a paramètre of one value, likewise

/** One thing a case should reach. `side` says which: `oui`, `non`, the threshold's own value, `sinon`, a first day. */
export interface Target {
  readonly kind: TargetKind;
  readonly definition: string;
  readonly span: Span | null;
  readonly side: string;
  readonly reached: boolean;
}

export interface Coverage {
  readonly targets: readonly Target[];
  /** How much is reached of what a person wrote: what the compiler made has no place to show. */
  readonly counts: Readonly<Record<TargetKind, { readonly reached: number; readonly total: number }>>;
}

/** Targets with how many of each kind are reached. */
export function covering(targets: readonly Target[]): Coverage {
  const count = (kind: TargetKind): { reached: number; total: number } => {
    const written = targets.filter((target) => target.kind === kind && target.span !== null);
    return { reached: written.filter(({ reached }) => reached).length, total: written.length };
  };
  return {
    targets,
    counts: {
      outcome: count('outcome'),
      clause: count('clause'),
      row: count('row'),
      threshold: count('threshold'),
      period: count('period'),
      rule: count('rule'),
      parameter: count('parameter'),
    },
  };
}

/** The files of another ruleset are named `title/file`; those of this one, within their folder. */
const isTakenUp = (span: Span): boolean => span.file.includes('/');

type AddTarget = (kind: TargetKind, span: Span | null, side: string, reached: boolean) => void;

/** Gathers what evaluations meet; give `observer` to each, then ask for the `coverage` of the plan. */
export class CoverageMeter {
  readonly #conditions = new Map<Core.Expr, { yes: boolean; no: boolean }>();
  readonly #orders = new Map<Core.Expr, Set<number>>();
  readonly #branches = new Map<Core.Expr, Set<number | 'otherwise'>>();
  readonly #rows = new Map<Core.Expr, Set<number>>();
  readonly #bounds = new Map<Core.Expr, Set<string>>();
  readonly #versions = new Map<string, Set<number>>();

  readonly observer: Observer = {
    version: (definition, index) => void entryOf(this.#versions, definition).add(index),
    condition: (expr, outcome) => {
      const seen = this.#conditions.get(expr) ?? { yes: false, no: false };
      this.#conditions.set(expr, outcome ? { ...seen, yes: true } : { ...seen, no: true });
    },
    comparison: (expr, order) => void entryOf(this.#orders, expr).add(Math.sign(order)),
    branch: (expr, index) => void entryOf(this.#branches, expr).add(index),
    row: (expr, index, values) => {
      entryOf(this.#rows, expr).add(index);
      noteBounds(expr, index, values, entryOf(this.#bounds, expr));
    },
  };

  /**
   * A ruleset answers for its own lines: what it took up from another is covered by the other's cases. An outcome that the pieces of a contrôle rule out is no target: a
   * rule that leaves recommended pieces aside stays whole while none is recommended.
   */
  coverage(plan: Plan): Coverage {
    const own = [...plan.definitions, ...plan.guarantees].filter(({ span }) => !isTakenUp(span));
    const fixed = fixedByPieces(plan);
    return covering(concatMap(own, (definition) => this.#targetsOf(definition, fixed)));
  }

  #targetsOf(definition: Core.Definition | PlannedDefinition, fixed: FixedAnswer): readonly Target[] {
    const targets: Target[] = [];
    const add: AddTarget = (kind, span, side, reached) => {
      targets.push({ kind, definition: definition.id, span, side, reached });
    };
    if (definition.versions.some((version) => version.from !== null || version.to !== null))
      definition.versions.forEach((version, i) => add('period', version.span, String(i), this.#versions.get(definition.id)?.has(i) === true));
    for (const version of definition.versions) for (const condition of decided(version.value)) this.#outcomesOf(condition, add, fixed);
    for (const root of [...definition.locals.map((local) => local.value), ...definition.versions.map((version) => version.value)])
      walk(root, (expr) => this.#targetsAt(expr, add, fixed));
    if (targets.length === 0 && isWritten(definition))
      add(definition.word === 'paramètre' ? 'parameter' : 'rule', definition.span, '', this.#versions.has(definition.id));
    return targets;
  }

  #outcomesOf({ condition, negated }: Said, add: AddTarget, fixed: FixedAnswer): void {
    const seen = this.#conditions.get(condition);
    const only = fixed(condition);
    const [yes, no] = negated ? ['non', 'oui'] : ['oui', 'non'];
    if (only !== false) add('outcome', condition.span, yes, seen?.yes === true);
    if (only !== true) add('outcome', condition.span, no, seen?.no === true);
    const across = acrossOf(condition);
    if (across === null) return;
    const orders = this.#orders.get(condition);
    add('threshold', condition.span, 'égal', orders?.has(0) === true);
    add('threshold', condition.span, across < 0 ? 'en dessous' : 'au-dessus', orders?.has(across) === true);
  }

  #targetsAt(expr: Core.Expr, add: AddTarget, fixed: FixedAnswer): void {
    for (const condition of conditionsIn(expr)) this.#outcomesOf(condition, add, fixed);
    if (expr.kind === 'choose') {
      const seen = this.#branches.get(expr);
      expr.branches.forEach((branch, i) => add('clause', branch.span, '', seen?.has(i) === true));
      if (expr.otherwise !== null) add('clause', expr.otherwise.span, 'sinon', seen?.has('otherwise') === true);
    }
    if (expr.kind === 'table')
      expr.rows.forEach((row, i) => {
        add('row', row.span, '', this.#rows.get(expr)?.has(i) === true);
        for (const bound of boundsOf(row)) add('threshold', row.span, bound.side, this.#bounds.get(expr)?.has(`${i}/${bound.key}`) === true);
      });
  }
}

/** Whether a person wrote its value: what is looked for and not found is told elsewhere, and no case can try it. */
const isWritten = ({ hidden, partOf, versions }: Core.Definition | PlannedDefinition): boolean =>
  !hidden && partOf === null && !versions.every(({ value }) => isUnknown(value));

function entryOf<K, V>(map: Map<K, Set<V>>, key: K): Set<V> {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = new Set<V>();
  map.set(key, made);
  return made;
}

/** The simple conditions an expression decides by: `et`, `ou`, `non` taken apart, constants and compiler-made tests left out. */
function conditionsIn(expr: Core.Expr): readonly Said[] {
  switch (expr.kind) {
    case 'choose':
      return [
        ...concatMap(expr.branches, (branch) => [...(branch.guard === null ? [] : simple(branch.guard)), ...decided(branch.value)]),
        ...(expr.otherwise === null ? [] : decided(expr.otherwise)),
      ];
    case 'table':
      return concatMap(expr.inputs, (input) => (input.applies === null ? [] : simple(input.applies)));
    case 'where':
      return simple(expr.condition);
    case 'fold':
      return (expr.fold === 'any' || expr.fold === 'all') && expr.value !== null ? simple(expr.value) : [];
    case 'const':
    case 'input':
    case 'local':
    case 'ref':
    case 'field':
    case 'record':
    case 'list':
    case 'op':
    case 'each':
    case 'pick':
      return [];
  }
}

/** A yes/no value is a condition too: `éligible` is `prestations ≥ seuil`. */
const decided = (value: Core.Expr): readonly Said[] => (value.type.kind === 'boolean' && value.kind !== 'choose' ? simple(value) : []);

/** A condition, and whether its words say the contrary: « échéance n'existe pas » is `exists` denied. */
interface Said {
  readonly condition: Core.Expr;
  readonly negated: boolean;
}

function simple(condition: Core.Expr): readonly Said[] {
  if (condition.kind === 'op' && condition.op === 'not')
    return concatMap(condition.args, (denied) =>
      simple(denied).map((one) => ({ ...one, negated: one.negated !== sameWords(condition, one.condition) })),
    );
  if (condition.kind === 'op' && (condition.op === 'and' || condition.op === 'or')) return concatMap(condition.args, simple);
  return condition.kind === 'const' || condition.span === null ? [] : [{ condition, negated: false }];
}

const sameWords = (a: Core.Expr, b: Core.Expr): boolean => a.span !== null && a.span.start === b.span?.start && a.span.end === b.span.end;

/** For a comparison of numbers or days, the sign of left − right just on the other side of the threshold; null for any other condition. */
function acrossOf(condition: Core.Expr): -1 | 1 | null {
  if (condition.kind !== 'op') return null;
  const kind = condition.args[0]?.type.kind;
  if (kind !== 'number' && kind !== 'date') return null;
  if (condition.op === 'greaterOrEqual' || condition.op === 'less') return -1;
  return condition.op === 'greater' || condition.op === 'lessOrEqual' ? 1 : null;
}

/** The bounds of a row a case should stand on exactly. */
function boundsOf(row: Core.TableRow): readonly { readonly key: string; readonly side: string }[] {
  return concatMap(row.tests, (test, column) => {
    if (test.kind !== 'range') return [];
    const low = test.low !== null && test.lowIncluded ? [{ key: `${column}/low`, side: 'borne basse' }] : [];
    const high = test.high !== null && test.highIncluded ? [{ key: `${column}/high`, side: 'borne haute' }] : [];
    return [...low, ...high];
  });
}

function noteBounds(expr: Core.Expr & { readonly kind: 'table' }, index: number, values: readonly (Value | null)[], seen: Set<string>): void {
  expr.rows[index]?.tests.forEach((test, column) => {
    if (test.kind !== 'range') return;
    if (values[column] === test.low) seen.add(`${index}/${column}/low`);
    if (values[column] === test.high) seen.add(`${index}/${column}/high`);
  });
}

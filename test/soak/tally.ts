import { createHash } from 'node:crypto';
import type { Plan } from '../../compiler/plan/plan.ts';
import type * as Core from '../../dsl/model/core.ts';
import { OPERATORS } from '../../dsl/operators.ts';
import { roots, walk } from '../../dsl/syntax/walk.ts';
import type { FaultDetail, Need, Outcome } from '../../runtime/outcome.ts';
import type { Dossier } from './dossier.ts';
import type { Outcomes, Readings } from './evaluators.ts';

/** Every reason a fault may give, with the kind it comes under: a new one does not compile until it is listed. */
const FAULTS: Readonly<Record<FaultDetail['reason'], string>> = {
  'no branch': 'hole',
  'out of bounds': 'hole',
  'no row': 'hole',
  'no version': 'hole',
  'absent value': 'hole',
  'empty list': 'hole',
  'division by zero': 'hole',
  'different values': 'conflict',
  tie: 'conflict',
  'several elements': 'conflict',
  'number too large': 'overflow',
  'guarantee not held': 'guarantee',
};

const NEEDS: readonly Need['kind'][] = ['input', 'definition', 'question'];
const FOLDS: readonly Extract<Core.Expr, { readonly kind: 'fold' }>['fold'][] = ['count', 'sum', 'any', 'all', 'greatest', 'least'];
const PICKS: readonly Extract<Core.Expr, { readonly kind: 'pick' }>['pick'][] = ['only', 'first', 'last', 'greatest', 'least'];

/** What must be met: each group, and its items before anything is seen. */
const EXPECTED: readonly (readonly [string, readonly string[]])[] = [
  ['operator', Object.keys(OPERATORS)],
  ['fold', FOLDS],
  ['pick', PICKS],
  ['exception depth', ['0', '1', '2', '3']],
  ['unknown', ['nothing', 'some données', 'all données', 'inside a list or a record', "the text's own answer"]],
  ['reading', ['none asked', 'chosen', 'retained', 'open']],
  ['oracle', ['judged all results', 'judged some results']],
  ['outcome', ['value', ...NEEDS.map((kind) => `undetermined: ${kind}`), ...Object.entries(FAULTS).map(([reason, kind]) => `${kind}: ${reason}`)]],
];

/** Every thing of `EXPECTED` is to be met in this share of the pairs. */
const LEAST = 0.01;

/** What a tally holds, as plain data: a run cut in two writes it down and reads it again. */
export interface Met {
  readonly pairs: number;
  readonly texts: readonly string[];
  readonly groups: readonly (readonly [group: string, what: string, times: number])[];
}

/** How many pairs met each thing, so that what a run never met is seen. A pair meets what the rules of its ruleset hold, and the outcomes of its dossier. */
export class Tally {
  private readonly groups = new Map<string, Map<string, number>>();
  /** Of each distinct text, a digest. */
  private readonly texts: Set<string>;
  /** Of each plan, computed once. */
  private readonly held = new WeakMap<Plan, ReadonlyMap<string, ReadonlySet<string>>>();
  pairs: number;

  /** Goes on from what an earlier run met. */
  constructor(before: Met = { pairs: 0, texts: [], groups: [] }) {
    this.pairs = before.pairs;
    this.texts = new Set(before.texts);
    for (const [group, what, times] of before.groups) this.add(group, what, times);
    for (const [group, items] of EXPECTED) for (const item of items) this.add(group, item, 0);
  }

  /** Distinct texts of rulesets. */
  get rulesets(): number {
    return this.texts.size;
  }

  /** All of it as plain data. */
  met(): Met {
    const groups = [...this.groups].flatMap(([group, counts]) => [...counts].map(([what, times]) => [group, what, times] as const));
    return { pairs: this.pairs, texts: [...this.texts], groups };
  }

  add(group: string, what: string, times = 1): void {
    const counts = this.groups.get(group) ?? new Map<string, number>();
    counts.set(what, (counts.get(what) ?? 0) + times);
    this.groups.set(group, counts);
  }

  ruleset(text: string, plan: Plan): void {
    this.texts.add(createHash('sha256').update(text).digest('base64url').slice(0, 16));
    this.held.set(plan, held(plan));
  }

  /** How many results of a dossier the oracle judged, of how many. */
  judged(spoken: number, all: number): void {
    this.add('oracle', spoken === all ? 'judged all results' : spoken === 0 ? 'judged none' : 'judged some results');
    this.add('judged', 'results', spoken);
  }

  /** One dossier evaluated by both. */
  pair(plan: Plan, dossier: Dossier, readings: Readings, outcomes: Outcomes): void {
    this.pairs += 1;
    const things = this.held.get(plan) ?? held(plan);
    this.held.set(plan, things);
    for (const [group, items] of things) for (const item of items) this.add(group, item);
    for (const item of unknowns(plan, dossier)) this.add('unknown', item);
    for (const item of readingsMet(plan, readings)) this.add('reading', item);
    for (const item of new Set([...outcomes.values()].flatMap(saidBy))) this.add('outcome', item);
  }

  /** Things of the expected groups met in fewer than one pair of a hundred. */
  rare(): readonly string[] {
    return EXPECTED.flatMap(([group, items]) =>
      items.filter((item) => (this.groups.get(group)?.get(item) ?? 0) < LEAST * this.pairs).map((item) => `${group}: ${item}`),
    );
  }

  toString(): string {
    const lines = [...this.groups].map(([group, counts]) => {
      const items = [...counts].sort((a, b) => b[1] - a[1]).map(([what, times]) => `${what} ${this.share(group, times)}`);
      return `${group.padEnd(16)} ${items.join(' · ')}`;
    });
    if (this.pairs === 0) return lines.join('\n');
    const rare = this.rare();
    return [...lines, rare.length === 0 ? 'Nothing under 1 % of the pairs.' : `Under 1 % of the pairs: ${rare.join(', ')}`].join('\n');
  }

  /** Of the pairs, in percent; findings on damaged texts and judged results are counted. */
  private share(group: string, times: number): string {
    return group === 'damaged' || group === 'judged' || this.pairs === 0 ? String(times) : `${((100 * times) / this.pairs).toFixed(1)} %`;
  }
}

/** What the rules of a plan hold. */
function held(plan: Plan): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (group: string, item: string): void => void found.set(group, (found.get(group) ?? new Set()).add(item));
  for (const input of Object.values(plan.inputs)) add('donnée', input.type.kind);
  for (const definition of [...plan.definitions, ...plan.guarantees]) {
    add('word', definition.word);
    add('versions', String(definition.versions.length));
    add('pour chaque', String(definition.subjects.length));
    for (const root of roots(definition)) walk(root, (expr) => expression(expr, add));
  }
  return found;
}

function expression(expr: Core.Expr, add: (group: string, item: string) => void): void {
  add('expression', expr.kind);
  if (expr.kind === 'op') add('operator', expr.op);
  if (expr.kind === 'fold') add('fold', expr.fold);
  if (expr.kind === 'pick') add('pick', expr.pick);
  if (expr.kind === 'ref' && expr.on !== null) add('expression', 'ref on another day');
  if (expr.kind === 'const' && 'unknown' in expr) add('unknown', "the text's own answer");
  if (expr.kind === 'choose') add('exception depth', String(depthOf(expr.branches)));
}

function unknowns(plan: Plan, dossier: Dossier): readonly string[] {
  const inputs = Object.values(plan.inputs);
  const given = inputs.filter(({ emitted }) => emitted in dossier);
  const how = given.length === inputs.length ? 'nothing' : given.length === 0 ? 'all données' : 'some données';
  const inside = given.some(({ emitted, type }) => isPartial(plan, type, dossier[emitted]));
  return inside ? [how === 'nothing' ? 'some données' : how, 'inside a list or a record'] : [how];
}

/** A record, alone or in a list, without one of its fields. */
function isPartial(plan: Plan, type: Plan['inputs'][string]['type'], value: unknown): boolean {
  if (type.kind === 'optional') return isPartial(plan, type.of, value);
  if (type.kind === 'list') return Array.isArray(value) && value.some((item) => isPartial(plan, type.of, item));
  return (
    type.kind === 'record' &&
    typeof value === 'object' &&
    value !== null &&
    (plan.fiches[type.fiche]?.fields ?? []).some(({ emitted }) => !(emitted in value))
  );
}

function readingsMet(plan: Plan, readings: Readings): readonly string[] {
  const questions = Object.values(plan.questions);
  if (questions.length === 0) return ['none asked'];
  return [...new Set(questions.map(({ emitted, retained }) => (emitted in readings ? 'chosen' : retained === null ? 'open' : 'retained')))];
}

function saidBy(outcome: Outcome<unknown>): readonly string[] {
  if (outcome.kind === 'value') return ['value'];
  if (outcome.kind === 'undetermined') return outcome.needs.map(({ kind }) => `undetermined: ${kind}`);
  return [`${outcome.kind}: ${outcome.detail.reason}`];
}

/** The longest chain of branches each set aside by the next. */
function depthOf(branches: readonly Core.Branch[]): number {
  const depths = branches.map(() => 0);
  branches.forEach((branch, index) => {
    for (const excepted of branch.excepts) depths[excepted] = Math.max(depths[excepted] ?? 0, (depths[index] ?? 0) + 1);
  });
  return Math.max(0, ...depths);
}

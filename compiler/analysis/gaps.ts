/**
 * Gaps and overlaps: situations in which no clause or row of a definition answers, and those in which two answer differently. LAW: never silent
 * (charter, law 2). Judged over all situations the conditions can tell apart, tables and clauses by the same mechanism.
 */
import type * as Core from '../../dsl/model/core.ts';
import { effectiveBranches } from '../../dsl/model/effective.ts';
import { essenceOf } from '../../dsl/model/essence.ts';
import { shifted } from '../../dsl/syntax/shift.ts';
import type { Span } from '../../dsl/syntax/span.ts';
import { children, walk } from '../../dsl/syntax/walk.ts';
import type { Plan, PlannedDefinition } from '../plan/plan.ts';
import { type Box, boxesOf, forEachSituation } from './boxes.ts';
import { Dimensions, type Ranks, type Situation, accepts, compile, rankOf, ranksOf } from './conditions.ts';
import { Lookups } from './lookups.ts';
import { type Dimension, bare, keyOf } from './regions.ts';
import { itemAt } from '../../dsl/syntax/sure.ts';

/** `unexamined`: too many situations, or conditions that cannot be cut into regions; nothing is known, and that is said. */
export interface Flaw {
  readonly kind: 'gap' | 'overlap' | 'unexamined';
  readonly definition: string;
  /** What is flawed: the clauses of a definition, or its table. */
  readonly of: 'clauses' | 'table';
  /** Ranks of the clauses or rows that meet (overlap only). */
  readonly where: readonly number[];
  /** Where these were written. */
  readonly spans: readonly Span[];
  /** The clauses that meet; of a table none. */
  readonly branches: readonly Core.Branch[];
  readonly dimensions: readonly Dimension[];
  readonly box: Box;
  /** False when the things asked about depend on one another, so that the situation may be impossible. */
  readonly certain: boolean;
  /** A conflict that some dossier surely meets: what is asked about is given by the dossier, and the two values are written and differ. */
  readonly proven: boolean;
  /** A gap of a table between two of its brackets, whatever else the row asks. */
  readonly between: boolean;
}

/** Every flaw of a plan, in the order of its definitions. */
export const findFlaws = (plan: Plan): readonly Flaw[] => plan.definitions.flatMap((definition) => flawsOf(definition, plan));

/** What was found in a definition, what of the plan that rests on, and where the definition stood then. */
interface Judged {
  readonly span: Span;
  readonly lookups: Lookups;
  readonly flaws: readonly Flaw[];
}

/** By essence: most definitions stay from one key to the next. */
const judged = /* @__PURE__ */ new WeakMap<object, Judged>();

function flawsOf(definition: PlannedDefinition, plan: Plan): readonly Flaw[] {
  const essence = essenceOf(definition);
  const before = judged.get(essence);
  const here = before?.lookups.hold(plan) === true ? atPlace(before, definition.span) : null;
  if (here !== null) {
    judged.set(essence, here);
    return here.flaws;
  }
  const lookups = new Lookups(plan);
  const flaws: Flaw[] = [];
  for (const version of definition.versions)
    walk(version.value, (expr) => {
      if (expr.kind === 'choose') flaws.push(...judge(definition, 'clauses', chooseAnswers(expr), lookups));
      else if (expr.kind === 'table') flaws.push(...judge(definition, 'table', tableAnswers(expr), lookups));
    });
  judged.set(essence, { span: definition.span, lookups, flaws });
  return flaws;
}

/** The same where the definition stands now: what is written in it has moved with it. null where a flaw speaks of another place of its file. */
function atPlace(before: Judged, span: Span): Judged | null {
  const { file, start, end } = before.span;
  if (start === span.start) return before;
  let elsewhere = false;
  const own = (one: Span): boolean => {
    const within = one.start >= start && one.end <= end;
    elsewhere ||= one.file === file && !within;
    return one.file === file && within;
  };
  const flaws = shifted(before.flaws, span.start - start, own);
  return elsewhere ? null : { ...before, span, flaws };
}

/** What `judge` asks of clauses and tables alike: what they look at, and which of them answer in a situation. */
interface Answers {
  readonly dimensions: Dimensions;
  readonly effective: (ranks: Ranks) => (situation: Situation) => readonly number[];
  /** What each gives; equal keys never conflict. */
  readonly values: readonly (readonly Core.Expr[])[];
  readonly hasOtherwise: boolean;
  readonly parts: readonly { readonly span: Span | null }[];
  /** The parts, where they are clauses. */
  readonly branches: readonly Core.Branch[];
}

function chooseAnswers(expr: Core.Expr & { readonly kind: 'choose' }): Answers {
  const dimensions = new Dimensions();
  for (const branch of expr.branches) if (branch.guard !== null) dimensions.addCondition(branch.guard);
  return {
    dimensions,
    values: expr.branches.map((branch) => [branch.value]),
    hasOtherwise: expr.otherwise !== null,
    parts: expr.branches,
    branches: expr.branches,
    effective: (ranks) => {
      const guards = expr.branches.map((branch) => (branch.guard === null ? () => true : compile(branch.guard, ranks)));
      return (situation) => effectiveBranches(expr.branches, (index) => guards[index]?.(situation) === true).branches;
    },
  };
}

function tableAnswers(expr: Core.Expr & { readonly kind: 'table' }): Answers {
  const dimensions = new Dimensions();
  expr.inputs.forEach((input, column) => {
    dimensions.add(
      bare(input.value),
      expr.rows.flatMap((row) => constantsOf(row.tests[column])),
    );
    if (input.applies !== null) dimensions.addCondition(input.applies);
  });
  return {
    dimensions,
    values: expr.rows.map((row) => row.values),
    hasOtherwise: false,
    parts: expr.rows,
    branches: [],
    effective: (ranks) => {
      const columns = expr.inputs.map((input) => ({
        rank: rankOf(input.value, ranks),
        applies: input.applies === null ? () => true : compile(input.applies, ranks),
      }));
      return (situation) =>
        ranksOfAll(expr.rows, (row) =>
          columns.every(({ rank, applies }, column) => !applies(situation) || accepts(itemAt(row.tests, column), situation[rank] ?? null)),
        );
    },
  };
}

/** The ranks of those that hold, in order. */
function ranksOfAll<T>(all: readonly T[], holds: (one: T) => boolean): readonly number[] {
  const ranks: number[] = [];
  all.forEach((one, rank) => {
    if (holds(one)) ranks.push(rank);
  });
  return ranks;
}

function constantsOf(test: Core.Test | undefined): readonly (string | number | boolean | null)[] {
  if (test === undefined || test.kind === 'any') return [];
  if (test.kind === 'range') return [test.low, test.high].filter((bound) => bound !== null);
  return test.values.filter((value) => value === null || typeof value !== 'object');
}

/** An overlap is told once for each two that meet, by its largest situation: N clauses that all meet are not 2^N findings. */
function judge(definition: PlannedDefinition, of: Flaw['of'], answers: Answers, lookups: Lookups): readonly Flaw[] {
  if (answers.parts.length < 2 && answers.hasOtherwise) return [];
  const cut = answers.dimensions.cut(lookups);
  const dimensions = cut ?? [];
  const found = cut === null ? null : situationsOf(dimensions, answers);
  if (found !== null && found.gaps.length === 0 && found.overlaps.size === 0) return [];
  const locals = new Map(definition.locals.map((local) => [local.id, bare(local.value)]));
  const certain = cut === null || independent(dimensions, lookups, locals);
  const given = certain && cut !== null && dimensions.every(({ subject }) => isGiven(subject, definition, lookups));
  const flaw = (kind: Flaw['kind'], where: readonly number[], box: Box): Flaw => {
    const spans = where.flatMap((i) => itemAt(answers.parts, i).span ?? []);
    const proven = kind === 'overlap' && given && surelyDiffer(answers, where);
    const between = kind === 'gap' && of === 'table' && isBetween(dimensions, box);
    const branches = where.flatMap((i) => answers.branches[i] ?? []);
    return { kind, definition: definition.id, of, where, spans, branches, dimensions, box, certain, proven, between };
  };
  if (found === null) return [flaw('unexamined', [], [])];
  return [
    ...boxesOf(dimensions, found.gaps).map((box) => flaw('gap', [], box)),
    ...[...found.overlaps.values()].flatMap(({ where, met }) =>
      boxesOf(dimensions, met)
        .slice(0, 1)
        .map((box) => flaw('overlap', where, box)),
    ),
  ];
}

interface Found {
  readonly gaps: readonly (readonly number[])[];
  /** By the two that meet with different values. */
  readonly overlaps: ReadonlyMap<string, { readonly where: readonly [number, number]; readonly met: readonly (readonly number[])[] }>;
}

/** Where none answers, and where two answer differently; null when there are too many situations to look at. */
function situationsOf(dimensions: readonly Dimension[], answers: Answers): Found | null {
  const answering = answers.effective(ranksOf(dimensions));
  const keys = answers.values.map((values) => values.map(keyOf).join());
  const gaps: number[][] = [];
  const overlaps = new Map<string, { readonly where: readonly [number, number]; readonly met: number[][] }>();
  const examined = forEachSituation(dimensions, (situation, ranks) => {
    const effective = answering(situation);
    if (effective.length === 0 && !answers.hasOtherwise) gaps.push([...ranks]);
    if (effective.length < 2) return;
    effective.forEach((one, i) => {
      for (const other of effective.slice(i + 1)) {
        if (keys[one] === keys[other]) continue;
        const met = overlaps.get(`${one}/${other}`) ?? { where: [one, other] as const, met: [] };
        overlaps.set(`${one}/${other}`, met);
        met.met.push([...ranks]);
      }
    });
  });
  return examined ? { gaps, overlaps } : null;
}

/** The `où` names of a definition, by their id: what each is computed from. An element of `pour chaque` is none. */
type Locals = ReadonlyMap<Core.LocalId, Core.Expr>;

/** Whether every combination of regions can be met: no two dimensions read a common input, and each can take all its values. */
function independent(dimensions: readonly Dimension[], lookups: Lookups, locals: Locals): boolean {
  const seen = new Set<string>();
  for (const { subject } of dimensions) {
    if (!takesAllItsValues(subject, locals)) return false;
    for (const input of inputsOf(subject, lookups, locals)) {
      if (seen.has(input)) return false;
      seen.add(input);
    }
  }
  return true;
}

/**
 * Whether a dossier may give any of its regions, whatever else it says: no computed value, no question (its other readings are not asked), no
 * day that versions are chosen by, nothing that a garantie speaks of.
 */
function isGiven(subject: Core.Expr, definition: PlannedDefinition, lookups: Lookups): boolean {
  if (subject.kind === 'fold') return subject.fold === 'count' && isGiven(bare(subject.list), definition, lookups);
  if (subject.kind === 'field') return isGiven(bare(subject.of), definition, lookups);
  if (subject.kind === 'local') return !lookups.anyGuarantee() && definition.subjects.some(({ local }) => local === subject.local);
  if (subject.kind !== 'input') return false;
  const { isQuestion, chooses, guarded } = lookups.input(subject.input);
  const dated = definition.versions.length > 1 && definition.applicationDate === null && chooses;
  return !isQuestion && !dated && !guarded;
}

/** Whether two answers are written values, and not the same. */
function surelyDiffer({ values }: Answers, where: readonly number[]): boolean {
  const [left, right] = where.map((index) => values[index] ?? []);
  return (left ?? []).some((one, i) => {
    const other = right?.[i];
    if (one.kind !== 'const' || other?.kind !== 'const' || 'unknown' in one || 'unknown' in other) return false;
    return JSON.stringify(one.value) !== JSON.stringify(other.value);
  });
}

/** A lone numeric stretch, bounded on both sides: the others asked about may hold anything. */
function isBetween(dimensions: readonly Dimension[], box: Box): boolean {
  const narrowed = dimensions.flatMap((dimension, i) => (itemAt(box, i).length === dimension.regions.length ? [] : [itemAt(box, i)]));
  const [stretch] = narrowed;
  return narrowed.length === 1 && stretch !== undefined && stretch.every(({ sample, low, high }) => sample !== null && low !== null && high !== null);
}

/** A donnée or a field may hold anything of its type; a computed value might not. Choix are written to be reached. */
function takesAllItsValues(subject: Core.Expr, locals: Locals): boolean {
  switch (subject.kind) {
    case 'input':
      return true;
    case 'local': {
      const named = locals.get(subject.local);
      return named === undefined || takesAllItsValues(named, locals);
    }
    case 'field':
      return takesAllItsValues(bare(subject.of), locals);
    case 'ref':
      return subject.type.kind === 'choice' || subject.type.kind === 'boolean';
    case 'fold':
      return subject.fold === 'count';
    case 'const':
    case 'record':
    case 'list':
    case 'op':
    case 'choose':
    case 'table':
    case 'each':
    case 'where':
    case 'pick':
      return false;
  }
}

/** What a subject reads: an input, one field of it, or all that a definition reaches. */
function inputsOf(subject: Core.Expr, lookups: Lookups, locals: Locals): ReadonlySet<string> {
  if (subject.kind === 'input') return new Set([subject.input]);
  if (subject.kind === 'local') {
    const named = locals.get(subject.local);
    return named === undefined ? new Set([`local ${subject.local}`]) : inputsOf(named, lookups, locals);
  }
  if (subject.kind === 'field' && takesAllItsValues(subject, locals)) return new Set([keyOf(subject)]);
  if (subject.kind === 'ref') return new Set(lookups.reached(subject.definition));
  return new Set(children(subject).flatMap((child) => [...inputsOf(child, lookups, locals)]));
}

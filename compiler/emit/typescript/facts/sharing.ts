/** What one evaluation of a module shares: which definitions it reaches, which it keeps or hands on, and what each must be given. */
import * as Core from '../../../../dsl/model/core.ts';
import { children, ownRoots, roots, walk } from '../../../../dsl/syntax/walk.ts';
import { sure } from '../../../../dsl/syntax/sure.ts';
import type { PlannedDefinition, PlannedGuarantee } from '../../../plan/plan.ts';
import type { Facts } from './facts.ts';

export type Defined = PlannedDefinition | PlannedGuarantee;

/** What an emitted function takes before its elements. */
export interface Needs {
  readonly dossier: boolean;
  readonly kept: boolean;
  /** The application day, when it can be another than the dossier's (`en vigueur le`). */
  readonly day: boolean;
}

const FROM_DOSSIER: Needs = { dossier: true, kept: false, day: false };

/** A definition that costs less is worked out again rather than kept. */
const WORTH_KEEPING = 12;

export class Sharing {
  /** Definitions reached by a result or a guarantee, in the order of the plan. */
  readonly reached: readonly Defined[];
  readonly #facts: Facts;
  readonly #outputs: readonly Defined[];
  readonly #needs = new Map<string, Needs>();
  /** How often one evaluation may ask for each. */
  readonly #readings = new Map<string, number>();
  readonly #kept = new Set<string>();
  readonly #handed = new Set<string>();
  /** Asked for another day than the dossier's. */
  readonly #byDay = new Set<string>();

  constructor(facts: Facts, outputs: readonly Defined[]) {
    this.#facts = facts;
    this.#outputs = outputs;
    this.reached = this.#findReached(outputs);
    this.#findDays();
    this.#findKept();
    this.#findHanded();
    for (const definition of this.reached) this.#needs.set(definition.id, this.#needsOf(definition));
  }

  needs(id: string): Needs {
    return sure(this.#needs.get(id), `the needs of ${id}`);
  }

  /** True of a value worked out once by the evaluator and handed to the results that read it, as a parameter. */
  isHanded(id: string): boolean {
    return this.#handed.has(id);
  }

  /** The handed values a definition takes, in the order of the plan. */
  handedTo(definition: Core.Definition): readonly string[] {
    if (this.#handed.size === 0) return [];
    const read = new Set(referencesOf(definition));
    return [...this.#handed].filter((id) => read.has(id));
  }

  handedIds(): readonly string[] {
    return [...this.#handed];
  }

  isKept(id: string): boolean {
    return this.#kept.has(id);
  }

  keptIds(): readonly string[] {
    return [...this.#kept];
  }

  #findReached(outputs: readonly Defined[]): readonly Defined[] {
    const { plan } = this.#facts;
    const reached = new Set<string>();
    const visit = (id: string): void => {
      if (reached.has(id)) return;
      reached.add(id);
      for (const other of referencesOf(this.#facts.definition(id))) visit(other);
    };
    for (const { id } of outputs) visit(id);
    for (const { id } of plan.guarantees) visit(id);
    return [...plan.definitions, ...plan.guarantees].filter(({ id }) => reached.has(id));
  }

  /** Definitions that some `en vigueur le` may ask for another day. */
  #findDays(): void {
    const visit = (id: string): void => {
      const definition = this.#facts.definition(id);
      if (this.#byDay.has(id) || !definition.dated) return;
      this.#byDay.add(id);
      for (const other of referencesOf(definition, (ref) => ref.on === null && Core.shareDays(definition, this.#facts.definition(ref.definition))))
        visit(other);
    };
    for (const definition of this.reached) for (const id of referencesOf(definition, (ref) => ref.on !== null)) visit(id);
  }

  /** True of a definition that one evaluation may ask for twice: from two places, or from within a loop. */
  isShared(id: string): boolean {
    if (this.#readings.size === 0) {
      const count = (read: string, times: number): void => void this.#readings.set(read, (this.#readings.get(read) ?? 0) + times);
      for (const output of this.#outputs) count(output.id, 1);
      for (const definition of this.reached) for (const root of roots(definition)) countReadings(root, definition.subjects.length > 0 ? 2 : 1, count);
    }
    return (this.#readings.get(id) ?? 0) > 1;
  }

  /** Definitions read from several places, and dear enough. */
  #findKept(): void {
    const readers = new Map<string, number>();
    const count = (id: string): void => void readers.set(id, (readers.get(id) ?? 0) + 1);
    for (const { id } of this.#outputs) count(id);
    for (const definition of this.reached) for (const id of referencesOf(definition)) count(id);
    for (const { id } of this.reached) {
      if ((readers.get(id) ?? 0) > 1 && !isConstant(this.#facts.definition(id)) && this.#facts.definitionCost(id) >= WORTH_KEEPING)
        this.#kept.add(id);
    }
  }

  /** A kept value that cannot fail, read by results that nobody reads, needs no keeping: it is their parameter. */
  #findHanded(): void {
    const readers = new Map<string, Defined[]>();
    for (const definition of this.reached) for (const id of referencesOf(definition)) readers.set(id, [...(readers.get(id) ?? []), definition]);
    const guarantees = new Set(this.#facts.plan.guarantees.map(({ id }) => id));
    const dates = new Set(this.reached.flatMap(({ timeline }) => (timeline?.day.kind === 'ref' ? [timeline.day.definition] : [])));
    for (const id of [...this.#kept]) {
      const definition = this.#facts.definition(id);
      const own = sure(readers.get(id), `the readers of ${id}`); // else it is not kept
      const alone = own.every((reader) => !readers.has(reader.id) && !guarantees.has(reader.id));
      if (definition.subjects.length > 0 || dates.has(id) || this.#byDay.has(id) || this.#facts.definitionMayFail(id) || !alone) continue;
      this.#handed.add(id);
      this.#kept.delete(id);
    }
  }

  /** What the application date of a timeline takes to be read: the dossier, and what is kept where it is worked out. */
  #needsOfDate({ timeline }: Pick<Core.Definition, 'timeline'>): Needs {
    if (timeline?.day.kind !== 'ref') return FROM_DOSSIER;
    const id = timeline.day.definition;
    const needs = this.needs(id);
    const kept = needs.kept || this.isKept(id);
    if (!needs.day) return { ...needs, kept };
    const date = this.#needsOfDate(this.#facts.definition(id));
    return { dossier: needs.dossier || date.dossier, kept: kept || date.kept, day: false };
  }

  #needsOf(definition: Defined): Needs {
    const own = { dossier: false, kept: false, day: false };
    const add = ({ dossier, kept }: Needs): void => {
      own.dossier ||= dossier;
      own.kept ||= kept;
    };
    /** The day that chooses a version of one that is read: the one in force here, or the application date of its timeline. */
    const choose = (read: Pick<Core.Definition, 'timeline'>): void => {
      if (this.#byDay.has(definition.id) && Core.shareDays(read, definition)) own.day = true;
      else add(this.#needsOfDate(read));
    };
    if (Core.hasPeriods(definition) && definition.applicationDate === null) choose(definition);
    for (const root of ownRoots(definition)) {
      walk(root, (expr) => {
        if (expr.kind === 'input') own.dossier = true;
        if (expr.kind !== 'ref') return;
        if (this.isHanded(expr.definition)) return;
        const needs = this.needs(expr.definition);
        add({ ...needs, kept: needs.kept || this.isKept(expr.definition) });
        if (needs.day && expr.on === null) choose(this.#facts.definition(expr.definition));
      });
    }
    return own;
  }
}

/** One value for every day and every dossier, that fits on a line. */
export function isConstant(definition: Core.Definition): boolean {
  const [only, second] = definition.versions;
  if (only === undefined || second !== undefined || only.from !== null || only.to !== null || definition.subjects.length > 0) return false;
  const value = only.value.kind === 'const' && !('unknown' in only.value) ? only.value.value : undefined;
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';
}

/** Counts what an expression reads; what is read for each element counts twice. */
function countReadings(expr: Core.Expr, times: number, count: (id: string, times: number) => void): void {
  if (expr.kind === 'ref') count(expr.definition, times);
  const loops = expr.kind === 'each' || expr.kind === 'where' || expr.kind === 'fold' || expr.kind === 'pick';
  for (const child of children(expr)) countReadings(child, loops ? 2 : times, count);
}

/** The definitions one reads directly, each once, in the order they are written. */
export function referencesOf(
  definition: Core.Definition,
  only: (ref: Extract<Core.Expr, { kind: 'ref' }>) => boolean = () => true,
): readonly string[] {
  const found = new Set<string>();
  for (const root of roots(definition)) walk(root, (expr) => void (expr.kind === 'ref' && only(expr) && found.add(expr.definition)));
  return [...found];
}

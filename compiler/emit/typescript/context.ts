/** What the functions of one module share: their names, the types of their values, what each must be given, what is imported. */
import type * as Core from '../../../dsl/model/core.ts';
import type { Fiche } from '../../../dsl/model/model.ts';
import type { NumberType, Type } from '../../../dsl/model/types.ts';
import { children, roots, walk } from '../../../dsl/syntax/walk.ts';
import { formatDay } from '../../../runtime/dates/day.ts';
import type { Plan, PlannedDefinition, PlannedGuarantee } from '../../plan/plan.ts';
import { Facts } from './facts/facts.ts';
import { Names, camelCase, capital, constantOf, uncapital } from './text/names.ts';
import { BOOLEAN, type TypeText, listType, orNullType, typeName, typeText } from './text/types.ts';
import { sure } from '../../../dsl/syntax/sure.ts';
import { ficheOf } from '../../plan/plan.ts';

export type Defined = PlannedDefinition | PlannedGuarantee;

/** What an emitted function takes before its elements. */
export interface Needs {
  readonly dossier: boolean;
  readonly kept: boolean;
  /** The application day, when it can be another than the dossier's (`en vigueur le`). */
  readonly day: boolean;
}

/** The type of a day inside. */
export const DAY = typeName('Day');

/** A definition that costs less is worked out again rather than kept. */
const WORTH_KEEPING = 12;

/** Names the module gives to what is not a definition. */
const FIXED_NAMES: readonly string[] = (
  'dossier kept day on session each given open input options reader known name names value values element item list at atMost place path ' +
  'unknowns read signal evaluation issues result Dossier Kept Input Output Readings Evaluation Decoded Options Results Values ' +
  'evaluate evaluateOrThrow evaluateOne decode results knownResults compute ruleset parameters questions restsOn PARTIAL RULES INPUTS EACH ' +
  'Gives gives isWholeDossier quickDossier readDossier holdGuarantees holdsChoices nothingKept'
).split(' ');

export class Context {
  readonly plan: Plan;
  readonly facts: Facts;
  readonly names: Names;
  /** Fiches whose types the module names. */
  readonly fichesNamed = new Map<string, string>();
  /** Definitions reached by a result or a guarantee, in the order of the plan. */
  readonly reached: readonly Defined[];
  #ranked: ReadonlyMap<string, number> | null = null;
  readonly #functions = new Map<string, string>();
  readonly #needs = new Map<string, Needs>();
  readonly #openNames = new Map<string, string>();
  readonly #choiceTypes = new Map<string, string>();
  readonly #ficheTypes = new Map<string, string>();
  readonly #choiceNames = new Map<string, string>();
  readonly #shapeNames = new Map<string, string>();
  readonly #days = new Map<string, string>();
  readonly #numbers = new Map<string, string>();
  readonly #numberTypes = new Map<string, NumberType>();
  readonly #limits = new Map<string, string>();
  readonly #givenFiches = new Map<string, string>();
  readonly #resultFiches = new Map<string, string>();
  readonly #readers = new Map<string, string>();
  readonly #writers = new Map<string, string>();
  readonly #keptNames = new Map<string, string>();
  readonly #readings = new Map<string, number>();
  readonly #kept = new Set<string>();
  readonly #handed = new Set<string>();
  readonly #byDay = new Set<string>();

  constructor(plan: Plan, reservedNames: ReadonlySet<string>) {
    this.plan = plan;
    this.facts = new Facts(plan);
    this.names = new Names(null, [...FIXED_NAMES, ...reservedNames]);
    for (const [name, { emitted }] of Object.entries(plan.choices)) this.#choiceTypes.set(name, this.names.take(emitted));
    for (const [name, { emitted }] of Object.entries(plan.fiches)) this.#ficheTypes.set(name, this.names.take(emitted));
    this.reached = this.#findReached();
    for (const definition of this.reached) {
      const base = definition.emitted === '' ? camelCase(definition.id) : definition.emitted;
      this.#functions.set(definition.id, this.names.take(this.isConstant(definition) ? constantOf(base) : base));
    }
    this.#findDays();
    this.#findKept();
    this.#findHanded();
    for (const definition of this.reached) this.#needs.set(definition.id, this.#needsOf(definition));
  }

  /** Results: everything a person named, the parameters apart, which are data. */
  get outputs(): readonly PlannedDefinition[] {
    return this.plan.definitions.filter(({ hidden, word, type }) => !hidden && word !== 'paramètre' && word !== 'garantie' && this.mayLeave(type));
  }

  /** Exact numbers stay inside (decision 16). */
  mayLeave(type: Type): boolean {
    if (type.kind === 'number') return type.scale !== 'exact';
    if (type.kind === 'optional' || type.kind === 'list') return this.mayLeave(type.of);
    return type.kind !== 'record' || this.fiche(type.fiche).fields.every((field) => this.mayLeave(field.type));
  }

  /** Fiches whose records are elements of some donnée list, with the number of such lists. */
  get ranked(): ReadonlyMap<string, number> {
    if (this.#ranked !== null) return this.#ranked;
    const found = new Map<string, number>();
    const visit = (type: Type, nested: boolean): void => {
      if (type.kind === 'optional') visit(type.of, nested);
      if (type.kind === 'list') {
        if (type.of.kind === 'record') found.set(type.of.fiche, (found.get(type.of.fiche) ?? 0) + (nested ? 2 : 1));
        visit(type.of, true);
      }
      if (type.kind === 'record') for (const field of this.fiche(type.fiche).fields) visit(field.type, true);
    };
    for (const input of Object.values(this.plan.inputs)) visit(input.type, false);
    this.#ranked = found;
    return found;
  }

  /** Whether elements of lists stand somewhere within a fiche: they are named by where it stands. */
  holdsRanked(fiche: string): boolean {
    const holds = (type: Type): boolean => {
      if (type.kind === 'optional') return holds(type.of);
      if (type.kind === 'list') return type.of.kind === 'record';
      return type.kind === 'record' && this.holdsRanked(type.fiche);
    };
    return this.fiche(fiche).fields.some((field) => holds(field.type));
  }

  functionName(id: string): string {
    return sure(this.#functions.get(id), `the function of ${id}`);
  }

  needs(id: string): Needs {
    return sure(this.#needs.get(id), `the needs of ${id}`);
  }

  /** The function that evaluates a definition with unknowns. */
  openName(id: string): string {
    return this.#named(this.#openNames, id, () => `open${capital(this.functionName(id))}`);
  }

  /** The constant that is a choix: its values, and what tells them. */
  choiceName(choice: string): string {
    return this.#named(this.#choiceNames, choice, () => constantOf(uncapital(this.choiceType(choice).text)));
  }

  /** The constant that holds the shape of a fiche. */
  shapeName(fiche: string): string {
    return this.#named(this.#shapeNames, fiche, () => `${constantOf(uncapital(this.#ficheTypeName(fiche)))}_SHAPE`);
  }

  /** The function that reads, or writes, a fiche at the edge. */
  edgeName(fiche: string, does: 'read' | 'write'): string {
    return this.#named(does === 'read' ? this.#readers : this.#writers, fiche, () => `${does}${this.#ficheTypeName(fiche)}`);
  }

  /** The constant that is a day: `DAY_2026_01_01`. */
  dayName(day: number): string {
    return this.#named(this.#days, String(day), () => `DAY_${formatDay(day).replaceAll('-', '_')}`);
  }

  /** Days named in the rules, as they are counted, in order. */
  days(): readonly (readonly [number, string])[] {
    return [...this.#days].map(([day, name]): [number, string] => [Number(day), name]).sort(([a], [b]) => a - b);
  }

  /** The constant that holds the limits of a number. */
  limitsName(type: NumberType): string {
    const { scale, min, max } = type;
    return this.#named(this.#limits, JSON.stringify({ scale, min, max }), () =>
      min === null && max === null ? `ANY_SCALE_${scale}` : `LIMITS_${this.#limits.size + 1}`,
    );
  }

  /** The function that reads numbers of these limits. */
  numberName(type: NumberType): string {
    const { scale, min, max } = type;
    const key = JSON.stringify({ scale, min, max });
    this.#numberTypes.set(key, type);
    return this.#named(this.#numbers, key, () => `readNumber${this.#numbers.size + 1}`);
  }

  /** Number types that are read, with the name of their reader. */
  numbers(): readonly (readonly [NumberType, string])[] {
    return [...this.#numbers].map(([key, name]) => [sure(this.#numberTypes.get(key), `the type read by ${name}`), name]);
  }

  limits(): ReadonlyMap<string, string> {
    return this.#limits;
  }

  /** The JSON type of a fiche, as given or as a result. */
  edgeFiche(fiche: string, way: 'input' | 'output'): TypeText {
    const names = way === 'input' ? this.#givenFiches : this.#resultFiches;
    return typeName(this.#named(names, fiche, () => `${this.#ficheTypeName(fiche)}${way === 'input' ? 'Input' : 'Output'}`));
  }

  edgeFiches(way: 'input' | 'output'): ReadonlyMap<string, string> {
    return way === 'input' ? this.#givenFiches : this.#resultFiches;
  }

  choiceNames(): ReadonlyMap<string, string> {
    return this.#choiceNames;
  }

  shapeNames(): ReadonlyMap<string, string> {
    return this.#shapeNames;
  }

  readers(): ReadonlyMap<string, string> {
    return this.#readers;
  }

  writers(): ReadonlyMap<string, string> {
    return this.#writers;
  }

  #named(names: Map<string, string>, key: string, wanted: () => string): string {
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = this.names.take(wanted());
    names.set(key, name);
    return name;
  }

  /** The function that gives a kept value. */
  keptName(id: string): string {
    return this.#named(this.#keptNames, id, () => `kept${capital(this.functionName(id))}`);
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

  /** One value for every day and every dossier, that fits on a line. */
  isConstant(definition: Core.Definition): boolean {
    const [only, second] = definition.versions;
    if (only === undefined || second !== undefined || only.from !== null || only.to !== null || definition.subjects.length > 0) return false;
    const value = only.value.kind === 'const' && !('unknown' in only.value) ? only.value.value : undefined;
    return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';
  }

  /** True when the choice of its version depends on a day. */
  isDated(definition: Core.Definition): boolean {
    return definition.versions.length !== 1 || definition.versions.some(({ from, to }) => from !== null || to !== null);
  }

  /** The TypeScript type of a value inside. */
  typeOf(type: Type): TypeText {
    switch (type.kind) {
      case 'boolean':
        return BOOLEAN;
      case 'text':
        return typeText`string`;
      case 'date':
        return DAY;
      case 'period':
        return typeName('Period');
      case 'number':
        return type.scale === 'exact' ? typeName('Fraction') : typeText`number`;
      case 'choice':
        return this.choiceType(type.choice);
      case 'record':
        return this.ficheType(type.fiche);
      case 'list':
        return listType(this.typeOf(type.of));
      case 'optional':
        return orNullType(this.typeOf(type.of));
      case 'nothing':
        return typeText`null`;
    }
  }

  choiceType(choice: string): TypeText {
    return typeName(sure(this.#choiceTypes.get(choice), `choix ${choice}`));
  }

  /** The type of a fiche inside. */
  ficheType(fiche: string): TypeText {
    const name = this.#ficheTypeName(fiche);
    this.fichesNamed.set(fiche, name);
    return typeName(name);
  }

  #ficheTypeName(fiche: string): string {
    return sure(this.#ficheTypes.get(fiche), `fiche ${fiche}`);
  }

  fiche(name: string): Fiche {
    return ficheOf(this.plan, name);
  }

  /** The emitted name of a field. */
  field(ficheName: string, field: string): string {
    return sure(
      this.fiche(ficheName).fields.find(({ name }) => name === field),
      `${field} of ${ficheName}`,
    ).emitted;
  }

  #findReached(): readonly Defined[] {
    const reached = new Set<string>();
    const visit = (id: string): void => {
      if (reached.has(id)) return;
      reached.add(id);
      for (const other of referencesOf(this.facts.definition(id))) visit(other);
    };
    for (const { id } of this.outputs) visit(id);
    for (const { id } of this.plan.guarantees) visit(id);
    return [...this.plan.definitions, ...this.plan.guarantees].filter(({ id }) => reached.has(id));
  }

  /** Definitions that some `en vigueur le` may ask for another day. */
  #findDays(): void {
    const visit = (id: string): void => {
      const definition = this.facts.definition(id);
      if (this.#byDay.has(id) || !definition.dated) return;
      this.#byDay.add(id);
      for (const other of referencesOf(definition, (ref) => ref.on === null)) visit(other);
    };
    for (const definition of this.reached) for (const id of referencesOf(definition, (ref) => ref.on !== null)) visit(id);
  }

  /** True of a definition that one evaluation may ask for twice: from two places, or from within a loop. */
  isShared(id: string): boolean {
    if (this.#readings.size === 0) {
      const count = (read: string, times: number): void => void this.#readings.set(read, (this.#readings.get(read) ?? 0) + times);
      for (const output of this.outputs) count(output.id, 1);
      for (const definition of this.reached) for (const root of roots(definition)) countReadings(root, definition.subjects.length > 0 ? 2 : 1, count);
    }
    return (this.#readings.get(id) ?? 0) > 1;
  }

  /** Definitions read from several places, and dear enough. */
  #findKept(): void {
    const readers = new Map<string, number>();
    const count = (id: string): void => void readers.set(id, (readers.get(id) ?? 0) + 1);
    for (const { id } of this.outputs) count(id);
    for (const definition of this.reached) for (const id of referencesOf(definition)) count(id);
    for (const { id } of this.reached) {
      if ((readers.get(id) ?? 0) > 1 && !this.isConstant(this.facts.definition(id)) && this.facts.definitionCost(id) >= WORTH_KEEPING)
        this.#kept.add(id);
    }
  }

  /** A kept value that cannot fail, read by results that nobody reads, needs no keeping: it is their parameter. */
  #findHanded(): void {
    const readers = new Map<string, Defined[]>();
    for (const definition of this.reached) for (const id of referencesOf(definition)) readers.set(id, [...(readers.get(id) ?? []), definition]);
    const guarantees = new Set(this.plan.guarantees.map(({ id }) => id));
    for (const id of [...this.#kept]) {
      const definition = this.facts.definition(id);
      const own = sure(readers.get(id), `the readers of ${id}`); // else it is not kept
      const alone = own.every((reader) => !readers.has(reader.id) && !guarantees.has(reader.id));
      if (definition.subjects.length > 0 || this.#byDay.has(id) || this.facts.definitionMayFail(id) || !alone) continue;
      this.#handed.add(id);
      this.#kept.delete(id);
    }
  }

  #needsOf(definition: Defined): Needs {
    const own = { dossier: false, kept: false, day: false };
    const dated = this.isDated(definition) && definition.applicationDate === null;
    if (dated) own[this.#byDay.has(definition.id) ? 'day' : 'dossier'] = true;
    for (const root of roots(definition)) {
      walk(root, (expr) => {
        if (expr.kind === 'input') own.dossier = true;
        if (expr.kind !== 'ref') return;
        if (this.isHanded(expr.definition)) return;
        const needs = this.needs(expr.definition);
        own.dossier ||= needs.dossier;
        own.kept ||= needs.kept || this.isKept(expr.definition);
        if (needs.day && expr.on === null) own[this.#byDay.has(definition.id) ? 'day' : 'dossier'] = true;
      });
    }
    return own;
  }
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

/** What is made of each name of a register that grows while it is made. */
export function allOf<T>(register: () => ReadonlyMap<string, string>, make: (key: string, name: string) => T): readonly T[] {
  const made: T[] = [];
  for (const [key, name] of register()) made.push(make(key, name)); // a map goes on to what it has been given meanwhile
  return made;
}

/**
 * THE ORACLE: the meaning of a plan over one dossier, written to be obviously right. One function per kind of expression, nothing kept, nothing
 * shared with either evaluator, no reasons. Where something unknown is read it says nothing: it judges the complete.
 */
import type * as Core from '../../dsl/model/core.ts';
import { elementOf, lackOf } from '../../dsl/model/core.ts';
import { type Plan, type Planned, type PlannedDefinition, choiceOf } from '../../compiler/plan/plan.ts';
import { q } from '../soak/oracle-fraction.ts';
import { Trouble, addQ, held, operate } from './operators.ts';
import { type Maybe, type Value, Silent, Unknown, as, compare, constantOf, isBoolean, isDay, isList, isNumber, isRecord, same } from './values.ts';

/** A dossier: what each input holds, the reading of each question, and the definitions that a case fixes. */
export interface World {
  readonly plan: Plan;
  /** By id. */
  readonly definitions: ReadonlyMap<string, PlannedDefinition>;
  /** By French name. */
  readonly inputs: ReadonlyMap<string, Maybe>;
  /** By French name; null: open. */
  readonly readings: ReadonlyMap<string, string | null>;
  readonly fixed: ReadonlyMap<string, Maybe>;
  /** The sorts of expression that had a value: what was judged (`sortOf`). */
  readonly answered: Set<string>;
}

/** An expression as the oracle tells it apart: its kind, and the operator or the way it folds or picks. */
export function sortOf(expr: Core.Expr): string {
  if (expr.kind === 'op') return `op ${expr.op}`;
  if (expr.kind === 'fold') return `fold ${expr.fold}`;
  return expr.kind === 'pick' ? `pick ${expr.pick}` : expr.kind;
}

/** A fault, and the definition it arose in. */
export class OracleFault {
  readonly trouble: Trouble;
  readonly definition: string;

  constructor(trouble: Trouble, definition: string) {
    this.trouble = trouble;
    this.definition = definition;
  }
}

/** Where an expression stands. `day`: the application date that « en vigueur le » puts in place of the ruleset's. */
export interface Scope {
  readonly world: World;
  readonly definition: Pick<Core.Definition, 'id' | 'locals' | 'timeline'> | null;
  readonly locals: ReadonlyMap<string, Value>;
  readonly day: Value | undefined;
}

const bind = (scope: Scope, name: string, value: Value): Scope => ({ ...scope, locals: new Map([...scope.locals, [name, value]]) });

const read = (value: Maybe, what: string): Value => {
  if (value instanceof Unknown) throw new Silent(`${what} is unknown`);
  return value;
};

/** The value of a definition for these elements; `day` as in the scope of who reads it. */
export function valueOf(world: World, planned: Planned, elements: readonly Value[], day: Scope['day']): Value {
  const fixed = world.fixed.get(planned.id);
  if (fixed !== undefined) return read(fixed, planned.id);
  const locals = new Map(planned.subjects.map(({ local }, index) => [local, elements[index] ?? null]));
  const scope: Scope = { world, definition: planned, locals, day };
  try {
    return evaluate(versionFor(planned, scope).value, scope);
  } catch (thrown) {
    throw thrown instanceof Trouble ? new OracleFault(thrown, planned.id) : thrown;
  }
}

/** LAW 6: dates decide. The definition's own date, else the one in force; a definition without periods asks for no date. */
function versionFor(planned: Planned, scope: Scope): Core.Version {
  const { versions, applicationDate } = planned;
  const [only] = versions;
  if (versions.length === 1 && only !== undefined && only.from === null && only.to === null) return only;
  const date = applicationDate !== null ? evaluate(applicationDate, scope) : scope.day === undefined ? rulesetDay(planned, scope.world) : scope.day;
  if (date === null) throw new Trouble('hole', 'absent value');
  const day = as(date, isDay);
  const found = versions.filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));
  const [version] = found;
  if (version === undefined) throw new Trouble('hole', 'no version');
  if (found.length > 1) throw new Error(`${planned.id} has two versions on one day`);
  return version;
}

/** A ruleset taken up may keep a date of its own, which does not depend on who reads it. */
function rulesetDay({ timeline }: Planned, world: World): Value {
  if (timeline !== null) return evaluate(timeline.day, { world, definition: null, locals: new Map(), day: undefined });
  const { applicationDate } = world.plan;
  if (applicationDate === null) throw new Error('the ruleset has no application date');
  return inputOf(applicationDate, world);
}

/** The value of an expression where it stands. Throws its trouble, or its silence. */
export function evaluate(expr: Core.Expr, scope: Scope): Value {
  const value = meaningOf(expr, scope);
  scope.world.answered.add(sortOf(expr));
  return value;
}

function meaningOf(expr: Core.Expr, scope: Scope): Value {
  const { world } = scope;
  switch (expr.kind) {
    case 'const':
      if ('unknown' in expr) throw new Silent('the text does not say');
      return constantOf(expr.value, expr.type, world.plan);
    case 'input':
      return inputOf(expr.input, world);
    case 'local':
      return localOf(expr.local, scope);
    case 'ref':
      return refOf(expr, scope);
    case 'field': {
      const record = evaluate(expr.of, scope);
      if (record === null) throw new Trouble('hole', 'absent value');
      const value = as(record, isRecord).fields[expr.field];
      if (value === undefined) throw new Error(`no field ${expr.field}`);
      return read(value, expr.field);
    }
    case 'record':
      return { fields: Object.fromEntries(Object.entries(expr.fields).map(([name, value]) => [name, evaluate(value, scope)])), from: null };
    case 'list':
      return expr.items.map((item) => evaluate(item, scope));
    case 'op':
      return operatorOf(expr, scope);
    case 'choose':
      return chooseOf(expr, scope);
    case 'table':
      return tableOf(expr, scope);
    case 'each':
      return elements(expr.list, scope).map((element) => evaluate(expr.value, bind(scope, expr.as, element)));
    case 'where':
      return elements(expr.list, scope).filter((element) => as(evaluate(expr.condition, bind(scope, expr.as, element)), isBoolean));
    case 'fold':
      return foldOf(expr, scope);
    case 'pick':
      return pickOf(expr, scope);
  }
}

type Of<K extends Core.Expr['kind']> = Extract<Core.Expr, { readonly kind: K }>;

const elements = (list: Core.Expr, scope: Scope): readonly Value[] => {
  const found = evaluate(list, scope);
  if (found === null) throw new Trouble('hole', 'absent value');
  return as(found, isList);
};

/** A donnée, or a question: its reading. */
function inputOf(name: string, { inputs, readings }: World): Value {
  const reading = readings.get(name);
  if (reading === null) throw new Silent(`${name} is open`);
  if (reading !== undefined) return reading;
  const value = inputs.get(name);
  if (value === undefined) throw new Error(`no input ${name}`);
  return read(value, name);
}

/** A bound element, or a « où » of the definition, which stands in the definition's own scope. */
function localOf(name: string, scope: Scope): Value {
  const bound = scope.locals.get(name);
  if (bound !== undefined) return bound;
  const local = scope.definition?.locals.find(({ id }) => id === name);
  if (local === undefined) throw new Error(`no local ${name}`);
  return evaluate(local.value, scope);
}

/** A definition; the day of « en vigueur le » is read like any operand, whether or not the definition has periods. */
function refOf({ definition, elements: of, on }: Of<'ref'>, scope: Scope): Value {
  const planned = scope.world.definitions.get(definition);
  if (planned === undefined) throw new Error(`no definition ${definition}`);
  const here = scope.definition?.timeline?.ruleset;
  const there = planned.timeline?.ruleset;
  const day = on !== null ? evaluate(on, scope) : here === there ? scope.day : undefined;
  return valueOf(
    scope.world,
    planned,
    of.map((element) => evaluate(element, scope)),
    day,
  );
}

/** LAW (decision 13): left to right; the second operand of « et » and « ou » is not read when the first decides. */
function operatorOf(expr: Core.Op, scope: Scope): Value {
  const [a, b] = expr.args;
  if (a === undefined) throw new Error(`${expr.op} without operand`);
  switch (expr.op) {
    case 'and':
      return as(evaluate(a, scope), isBoolean) && b !== undefined && as(evaluate(b, scope), isBoolean);
    case 'or':
      return as(evaluate(a, scope), isBoolean) || (b !== undefined && as(evaluate(b, scope), isBoolean));
    case 'exists':
      return evaluate(a, scope) !== null;
    case 'required': {
      const value = evaluate(a, scope);
      if (value === null) throw new Trouble('hole', 'absent value', readBy(a));
      return value;
    }
    default:
      return operate(
        expr,
        expr.args.map((arg) => evaluate(arg, scope)),
      );
  }
}

/** The name of what an expression reads, where it has one. */
function readBy(expr: Core.Expr): readonly string[] {
  if (expr.kind === 'input') return [expr.input];
  if (expr.kind === 'ref') return [expr.definition];
  return expr.kind === 'field' ? [expr.field] : [];
}

/**
 * LAW (decisions 30 and 31): a clause is effective when its guard holds and no effective one excepts it; none: `sinon`, else a hole; several with
 * different values: a conflict. Exceptions stand before what they except, guards are read before values.
 */
function chooseOf(expr: Of<'choose'>, scope: Scope): Value {
  const effective: number[] = [];
  const excepted = new Set<number>();
  for (const [index, { guard, excepts }] of expr.branches.entries()) {
    if (excepted.has(index)) continue;
    if (guard !== null && !as(evaluate(guard, scope), isBoolean)) continue;
    effective.push(index);
    for (const other of excepts) excepted.add(other);
  }
  if (effective.length === 0 && expr.otherwise !== null) return evaluate(expr.otherwise, scope);
  const values = effective.map((index) => {
    const branch = expr.branches[index];
    if (branch === undefined) throw new Error('no such branch');
    return evaluate(branch.value, scope);
  });
  return agreed(values, effective, lackOf(expr));
}

/** The one value that all agree on. */
function agreed(values: readonly Value[], where: readonly number[], lack: string): Value {
  const [first] = values;
  if (first === undefined) throw new Trouble('hole', lack);
  if (values.some((value) => !same(value, first))) throw new Trouble('conflict', 'different values', where);
  return first;
}

/** LAW (decision 34): a row applies when each of its cells holds; a column whose « si » is non tests nothing. A column is read when a cell asks, once. */
function tableOf(expr: Of<'table'>, scope: Scope): Value {
  const columns = expr.inputs.map(({ value, applies }) => ({
    type: value.type,
    read: once(() => (applies === null || as(evaluate(applies, scope), isBoolean) ? { value: evaluate(value, scope) } : null)),
  }));
  const holds = (test: Core.Test, index: number): boolean => {
    const column = columns[index];
    if (column === undefined) throw new Error('no such column');
    if (test.kind === 'any') return true;
    const found = column.read();
    return found === null || testHolds(test, found.value, column.type, scope.world.plan);
  };
  const rows = expr.rows.flatMap((row, index) => (row.tests.every(holds) ? [{ row, index }] : []));
  const values = rows.map(({ row }): Value => {
    const all = row.values.map((value) => evaluate(value, scope));
    const [only = null] = all;
    return expr.results.length === 1 ? only : { fields: Object.fromEntries(expr.results.map((name, at) => [name, all[at] ?? null])), from: null };
  });
  return agreed(
    values,
    rows.map(({ index }) => index),
    'no row',
  );
}

function once<T>(call: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => (found ??= { value: call() }).value;
}

function testHolds(test: Core.Test, value: Value, type: Core.Expr['type'], plan: Plan): boolean {
  switch (test.kind) {
    case 'any':
      return true;
    case 'one of':
      return test.values.some((one) => same(constantOf(one, type, plan), value));
    case 'range': {
      if (value === null) return false; // a column one of whose cells says « aucun »: elsewhere the absent value is a hole before
      const low = test.low === null ? 1 : compare(value, constantOf(test.low, type, plan));
      const high = test.high === null ? -1 : compare(value, constantOf(test.high, type, plan));
      return (test.lowIncluded ? low >= 0 : low > 0) && (test.highIncluded ? high <= 0 : high < 0);
    }
  }
}

/** LAW (decision 26): over nothing, counts and sums are 0, « il y a » is non, « toutes » oui, and there is no greatest. */
function foldOf(expr: Of<'fold'>, scope: Scope): Value {
  const list = elements(expr.list, scope);
  const { value } = expr;
  const of = (element: Value): Value => (value === null ? element : evaluate(value, bind(scope, expr.as, element)));
  switch (expr.fold) {
    case 'count':
      return held(q(BigInt(list.length), 1n), expr.type);
    case 'sum':
      return list.map(of).reduce<Value>((total, one) => held(addQ(as(total, isNumber), as(one, isNumber)), expr.type), q(0n, 1n));
    case 'any':
      return list.some((element) => as(of(element), isBoolean));
    case 'all':
      return list.every((element) => as(of(element), isBoolean));
    case 'greatest':
    case 'least': {
      const sign = expr.fold === 'greatest' ? 1 : -1;
      const [first, ...rest] = list.map(of);
      if (first === undefined) throw new Trouble('hole', 'empty list');
      return rest.reduce((best, one) => (compare(one, best) * sign > 0 ? one : best), first);
    }
  }
}

/**
 * LAW (decision 27): the element of the least or greatest key, later keys breaking ties; none is a hole, a tie a conflict. Without a key,
 * « après chaque » takes the last in the list's own order.
 */
function pickOf(expr: Of<'pick'>, scope: Scope): Value {
  const list = elements(expr.list, scope);
  const sign = expr.pick === 'last' || expr.pick === 'greatest' ? 1 : -1;
  const [first] = list;
  if (first === undefined) throw new Trouble('hole', 'empty list');
  if (expr.pick === 'only') {
    if (list.length > 1) throw new Trouble('conflict', 'several elements');
    return first;
  }
  if (expr.keys.length === 0) return expr.pick === 'last' ? (list.at(-1) ?? first) : first;
  const keyed = list.map((element) => ({ element, keys: expr.keys.map((key) => evaluate(key, bind(scope, expr.as, element))) }));
  const order = (a: readonly Value[], b: readonly Value[]): number =>
    a.map((key, index) => compare(key, b[index] ?? null) * sign).find((found) => found !== 0) ?? 0;
  const best = keyed.filter(({ keys }) => keyed.every((other) => order(keys, other.keys) >= 0));
  const [only] = best;
  if (only === undefined) throw new Error('no greatest key');
  if (best.length > 1) throw new Trouble('conflict', 'tie');
  return only.element;
}

/** The elements that a `pour chaque` definition is about: the values of a choix, the elements of every donnée list of a fiche. */
export function combinations(world: World, { subjects }: PlannedDefinition): readonly (readonly Value[])[] {
  const domains = subjects.map(({ type }): readonly Value[] => {
    if (type.kind === 'choice') return choiceOf(world.plan, type.choice).values.map(({ name }) => name);
    if (type.kind !== 'record') throw new Error(`pour chaque ${type.kind}`);
    return Object.values(world.plan.inputs).flatMap((input): readonly Value[] => {
      const list = input.type.kind === 'optional' ? input.type.of : input.type;
      if (list.kind !== 'list') return [];
      const of = elementOf(list);
      if (of.kind !== 'record' || of.fiche !== type.fiche) return [];
      const value = inputOf(input.name, world);
      return value === null ? [] : as(value, isList);
    });
  });
  return domains.reduce<readonly (readonly Value[])[]>((found, domain) => found.flatMap((before) => domain.map((one) => [...before, one])), [[]]);
}

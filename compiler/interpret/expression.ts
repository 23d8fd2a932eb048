/** The value of an expression: one case per kind of Core. Every name is bound, types agree; only values may be unknown. */
import type * as Core from '../../dsl/model/core.ts';
import { lackOf } from '../../dsl/model/core.ts';
import { type GuardHolds, effectiveBranches } from '../../dsl/model/effective.ts';
import * as partial from '../../runtime/partial/index.ts';
import type { Value } from '../../runtime/partial/index.ts';
import { operate, scaleOf } from './operate.ts';
import { type Scope, bind, local } from './scope.ts';
import { unknownOf, valueOf } from './world.ts';

type Of<K extends Core.Expr['kind']> = Core.Expr & { readonly kind: K };

export function evaluateExpr(expr: Core.Expr, scope: Scope): Value {
  const value = valueOfExpr(expr, scope);
  if (typeof value === 'boolean') scope.host.observer?.condition?.(expr, value);
  return value;
}

function valueOfExpr(expr: Core.Expr, scope: Scope): Value {
  switch (expr.kind) {
    case 'const':
      return constant(expr, scope);
    case 'input':
      return scope.host.input(expr.input);
    case 'local':
      return local(scope, expr.local);
    case 'ref':
      return reference(expr, scope);
    case 'field':
      return expr.of.kind === 'input' ? scope.host.field(expr.of.input, expr.field) : partial.field(evaluateExpr(expr.of, scope), expr.field);
    case 'record':
      return partial.fields(Object.fromEntries(Object.entries(expr.fields).map(([name, field]) => [name, evaluateExpr(field, scope)])));
    case 'list':
      return partial.list(expr.items.map((item) => evaluateExpr(item, scope)));
    case 'op':
      return operate(expr, scope, (operand) => evaluateExpr(operand, scope));
    case 'choose':
      return choose(expr, scope);
    case 'table':
      return table(expr, scope);
    case 'each':
      return partial.each(evaluateExpr(expr.list, scope), (element) => evaluateExpr(expr.value, bind(scope, expr.as, element)));
    case 'where':
      return partial.filter(evaluateExpr(expr.list, scope), (element) => evaluateExpr(expr.condition, bind(scope, expr.as, element)));
    case 'fold':
      return fold(expr, scope);
    case 'pick':
      return pick(expr, scope);
  }
}

function constant(expr: Of<'const'>, scope: Scope): Value {
  if (!('unknown' in expr)) return valueOf(expr.value);
  const { id, name } = scope.definition;
  return unknownOf(scope.host.plan, expr.type, { kind: 'definition', path: id, name, whole: true });
}

/** The value of a definition: the day first, whose possible errors stay, then the elements, each element that it may be. */
function reference(expr: Of<'ref'>, scope: Scope): Value {
  if (expr.on === null) return ofElements(expr, scope, scope.on);
  const on = evaluateExpr(expr.on, scope);
  if (on instanceof partial.Failed) return on;
  return partial.withFaults(ofElements(expr, scope, on), partial.faultsOf(on), partial.needsAtTop(on));
}

function ofElements(expr: Of<'ref'>, scope: Scope, on: Value | undefined): Value {
  if (expr.elements.length === 0) return scope.host.definition(expr.definition, [], on);
  const elements = expr.elements.map((element) => evaluateExpr(element, scope));
  return partial.forEachOption(elements, (...known) => scope.host.definition(expr.definition, known, on));
}

function choose(expr: Of<'choose'>, scope: Scope): Value {
  const branches = expr.branches.map((branch) => ({
    guard: branch.guard === null ? null : lazily(branch.guard, scope),
    value: lazily(branch.value, scope),
    excepts: branch.excepts,
  }));
  const value = partial.choose(branches, expr.otherwise === null ? null : lazily(expr.otherwise, scope), scope.definition.id, lackOf(expr));
  if (scope.host.observer?.branch !== undefined) for (const index of surelyApply(expr, scope)) scope.host.observer.branch(expr, index);
  return value;
}

const lazily =
  (expr: Core.Expr, scope: Scope): (() => Value) =>
  () =>
    evaluateExpr(expr, scope);

/** The branches that surely apply, in order: not those that an open exception may set aside. `otherwise` when none may. */
export function surelyApply(expr: Of<'choose'>, scope: Scope): readonly (number | 'otherwise')[] {
  const { branches, otherwise } = effectiveBranches(expr.branches, (index) => guardHolds(expr.branches[index]?.guard ?? null, scope));
  return otherwise && expr.otherwise !== null ? ['otherwise'] : branches;
}

/** What is known of a guard, nobody told. */
export function guardHolds(guard: Core.Expr | null, scope: Scope): GuardHolds {
  const holds = guard === null || evaluateExpr(guard, quiet(scope));
  return typeof holds === 'boolean' ? holds : 'open';
}

/** The same scope, with nobody told. */
export const quiet = (scope: Scope): Scope => (scope.host.observer === null ? scope : { ...scope, host: { ...scope.host, observer: null } });

function table(expr: Of<'table'>, scope: Scope): Value {
  const columns = expr.inputs.map((input) => ({
    value: lazily(input.value, scope),
    applies: input.applies === null ? null : lazily(input.applies, scope),
    scale: scaleOf(input.value.type),
  }));
  const values = expr.rows.map((row) => () => rowValue(expr, row, scope));
  const value = partial.table(columns, cellsOf(expr), values, scope.definition.id);
  const observe = scope.host.observer?.row;
  if (observe !== undefined) {
    const held = expr.inputs.map((input) => columnValue(input, scope));
    for (const index of matchingRows(expr, scope)) observe(expr, index, held);
  }
  return value;
}

function columnValue(input: Core.TableInput, scope: Scope): Value | null {
  const silent = quiet(scope);
  return input.applies === null || evaluateExpr(input.applies, silent) === true ? evaluateExpr(input.value, silent) : null;
}

const cells = new WeakMap<Of<'table'>, partial.Cells>();

/** The cells of a table, made once per plan. */
function cellsOf(expr: Of<'table'>): partial.Cells {
  const known = cells.get(expr);
  if (known !== undefined) return known;
  const made = new partial.Cells(expr.rows.map((row) => row.tests.map(cell)));
  cells.set(expr, made);
  return made;
}

const cell = (test: Core.Test): partial.Cell =>
  test.kind === 'one of' ? { kind: 'one of', values: test.values.map((value) => valueOf(value) as partial.Known) } : test;

/** The row's record when there are several results, else its only one. */
function rowValue(expr: Of<'table'>, row: Core.TableRow, scope: Scope): Value {
  const [first] = row.values;
  if (row.values.length === 1 && first !== undefined) return evaluateExpr(first, scope);
  return partial.fields(Object.fromEntries(expr.results.map((name, at): [string, Value] => [name, evaluateIfAny(row.values[at], scope)])));
}

const evaluateIfAny = (expr: Core.Expr | undefined, scope: Scope): Value => (expr === undefined ? null : evaluateExpr(expr, scope));

/** The rows whose every test surely holds. */
export function matchingRows(expr: Of<'table'>, scope: Scope): readonly number[] {
  return [...expr.rows.keys()].filter((index) =>
    expr.rows[index]?.tests.every((test, at) => test.kind === 'any' || passes(expr, test, at, scope) === true),
  );
}

/** Whether a cell surely holds (`true`), surely not (`false`), or it is open. */
export function passes(expr: Of<'table'>, test: Core.Test, at: number, scope: Scope): boolean | 'open' {
  const input = expr.inputs[at];
  if (input === undefined || test.kind === 'any') return true;
  const silent = quiet(scope);
  const applies = input.applies === null || evaluateExpr(input.applies, silent);
  if (applies === false) return true;
  if (applies !== true) return 'open';
  const value = evaluateExpr(input.value, silent);
  const verdicts = partial.candidatesOf(value, [cell(test)]).map((known) => partial.passes(cell(test), known, scaleOf(input.value.type)));
  if (verdicts.length === 0 || partial.faultsOf(value).length > 0) return 'open';
  return verdicts.every(Boolean) ? true : verdicts.some(Boolean) ? 'open' : false;
}

function fold(expr: Of<'fold'>, scope: Scope): Value {
  const of = evaluateExpr(expr.list, scope);
  const { value } = expr;
  const read = (element: Value): Value => (value === null ? element : evaluateExpr(value, bind(scope, expr.as, element)));
  const where = scope.definition.id;
  switch (expr.fold) {
    case 'count':
      return partial.count(of);
    case 'any':
      return partial.any(of, read);
    case 'all':
      return partial.all(of, read);
    case 'sum': {
      const zero = expr.type.kind === 'number' && expr.type.scale === 'exact' ? { n: 0, d: 1 } : 0;
      return partial.sum(value === null ? of : partial.each(of, read), zero, where);
    }
    case 'greatest':
      return partial.greatest(value === null ? of : partial.each(of, read), where);
    case 'least':
      return partial.least(value === null ? of : partial.each(of, read), where);
  }
}

function pick(expr: Of<'pick'>, scope: Scope): Value {
  const keys = (element: Value): readonly Value[] => expr.keys.map((key) => evaluateExpr(key, bind(scope, expr.as, element)));
  return partial.pick(expr.pick, evaluateExpr(expr.list, scope), expr.keys.length === 0 ? null : keys, scope.definition.id);
}

/**
 * The value of an expression: one case per kind of Core. Every name is bound, types agree; only values may be unknown. An expression becomes
 * a function of its scope once per plan; what a dossier cannot change is settled then.
 */
import type * as Core from '../../../dsl/model/core.ts';
import { type GuardHolds, effectiveBranches } from '../../../dsl/model/effective.ts';
import { itemAt } from '../../../dsl/syntax/sure.ts';
import type { Taking } from '../../analysis/proven/filled.ts';
import * as partial from '../../../runtime/partial/index.ts';
import type { Value } from '../../../runtime/partial/index.ts';
import { unknownOf, valueOf } from '../world.ts';
import { type Choose, type Table, cell, choose, table } from './clauses.ts';
import { operation, scaleOf } from './operate.ts';
import { type Code, type Making, type PlannedSite, type Scope, type Site, quiet, sitesOf } from './scope.ts';

type Of<K extends Core.Expr['kind']> = Core.Expr & { readonly kind: K };

/** The value of an expression where it stands. */
export const evaluateExpr = (expr: Core.Expr, scope: Scope): Value => codeOf(expr, scope.site, scope.observer !== null)(scope);

/** The code of an expression, made once; `told`: it tells the observer of its scope what is met. */
function codeOf(expr: Core.Expr, site: Site, told: boolean): Code {
  const codes = told ? site.codes.told : site.codes.silent;
  const known = codes.get(expr);
  if (known !== undefined) return known;
  const code = make(expr, { site, code: (inner) => codeOf(inner, site, told) });
  const made = told ? telling(expr, code) : code;
  codes.set(expr, made);
  return made;
}

/** Tells which clauses and rows apply, and how a condition came out. */
function telling(expr: Core.Expr, code: Code): Code {
  return (scope) => {
    const value = code(scope);
    const { observer } = scope;
    if (expr.kind === 'choose' && observer?.branch !== undefined) for (const index of surelyApply(expr, scope)) observer.branch(expr, index);
    if (expr.kind === 'table' && observer?.row !== undefined) {
      const held = expr.inputs.map((input) => columnValue(input, scope));
      for (const index of matchingRows(expr, scope)) observer.row(expr, index, held);
    }
    if (typeof value === 'boolean') observer?.condition?.(expr, value);
    return value;
  };
}

function make(expr: Core.Expr, making: Making): Code {
  const { site, code } = making;
  switch (expr.kind) {
    case 'const':
      return constant(expr, site);
    case 'input':
      return ({ host }) => host.input(expr.input);
    case 'local':
      return local(expr, making);
    case 'ref':
      return reference(expr, making);
    case 'field':
      return field(expr, making);
    case 'record': {
      const fields = Object.entries(expr.fields).map(([name, value]) => [name, code(value)] as const);
      return (scope) => partial.fields(Object.fromEntries(fields.map(([name, value]) => [name, value(scope)])));
    }
    case 'list': {
      const items = expr.items.map(code);
      return (scope) => partial.list(items.map((item) => item(scope)));
    }
    case 'op':
      return operation(expr, making);
    case 'choose':
      return choose(expr, making);
    case 'table':
      return table(expr, making);
    case 'each': {
      const [list, value] = [code(expr.list), ofElement(expr.as, expr.value, making)];
      return (scope) => partial.each(list(scope), value(scope));
    }
    case 'where': {
      const [list, condition] = [code(expr.list), ofElement(expr.as, expr.condition, making)];
      return (scope) => partial.filter(list(scope), condition(scope));
    }
    case 'fold':
      return fold(expr, making);
    case 'pick':
      return pick(expr, making);
  }
}

function constant(expr: Of<'const'>, { plan, name }: Site): Code {
  const value = 'unknown' in expr ? unknownOf(plan, expr.type, { kind: 'definition', path: name, name, whole: true }) : valueOf(expr.value);
  return () => value;
}

function local(expr: Of<'local'>, { site }: Making): Code {
  const number = site.numberOf(expr.local);
  const late = site.late.get(expr.local);
  if (late === undefined) return ({ locals }) => bound(locals[number], expr.local, site);
  return (scope) => {
    const known = scope.locals[number];
    // it is met once, whoever reads it first
    return known === undefined ? (scope.locals[number] = evaluateExpr(late, { ...scope, observer: scope.host.observer })) : known;
  };
}

/** `aucun` (null) is bound. */
function bound(value: Value | undefined, local: Core.LocalId, { id }: Site): Value {
  if (value === undefined) throw new Error(`no local ${local} in ${id}`); // the checker binds every name
  return value;
}

/**
 * LAW: a day in force stays in its timeline (decision 33). The value of a definition: the day first, whose possible errors stay, then the elements, each element that it may be. */
function reference(expr: Of<'ref'>, { site, code }: Making): Code {
  const definition = sitesOf(site.plan).definition(expr.definition);
  const read = ofElements(definition, expr.elements.map(code));
  if (expr.on === null) return definition.timeline === site.timeline ? (scope) => read(scope, scope.on) : (scope) => read(scope, undefined);
  const day = code(expr.on);
  return (scope) => {
    const on = day(scope);
    if (on instanceof partial.Failed) return on;
    return partial.withFaults(read(scope, on), partial.faultsOf(on), partial.needsAtTop(on));
  };
}

type Read = (scope: Scope, on: Value | undefined) => Value;
const NONE: readonly Value[] = [];

function ofElements(definition: PlannedSite, elements: readonly Code[]): Read {
  const [only, second] = elements;
  if (only === undefined) return ({ host }, on) => host.read(definition, NONE, on);
  if (second === undefined) {
    return (scope, on) => {
      const element = only(scope);
      const isKnown = !(element instanceof partial.Open || element instanceof partial.Failed);
      return isKnown ? scope.host.read(definition, [element], on) : partial.forEachOption([element], (one) => scope.host.read(definition, [one], on));
    };
  }
  return (scope, on) =>
    partial.forEachOption(
      elements.map((element) => element(scope)),
      (...known) => scope.host.read(definition, known, on),
    );
}

function field({ of, field: name }: Of<'field'>, { code }: Making): Code {
  if (of.kind === 'input') return ({ host }) => host.field(of.input, name);
  const value = code(of);
  return (scope) => partial.field(value(scope), name);
}

/** Works out an expression for an element that bears this name in it. */
function ofElement(as: Core.LocalId, expr: Core.Expr, { site, code }: Making): (scope: Scope) => (element: Value) => Value {
  const number = site.numberOf(as);
  const value = code(expr);
  return (scope) => (element) => {
    const { locals } = scope;
    const outer = locals[number];
    locals[number] = element;
    const found = value(scope);
    locals[number] = outer; // the same words may stand within themselves
    return found;
  };
}

/** The list that something is taken out of. */
function listOf(expr: Taking, { site, code }: Making): Code {
  const list = code(expr.list);
  return site.filled.has(expr) ? (scope) => partial.filled(list(scope)) : list;
}

function fold(expr: Of<'fold'>, making: Making): Code {
  const list = listOf(expr, making);
  const read = expr.value === null ? null : ofElement(expr.as, expr.value, making);
  const values: Code = read === null ? list : (scope) => partial.each(list(scope), read(scope));
  const verdict = (scope: Scope): ((element: Value) => Value) => (read === null ? (element) => element : read(scope));
  const where = making.site.id;
  switch (expr.fold) {
    case 'count':
      return (scope) => partial.count(list(scope));
    case 'any':
      return (scope) => partial.any(list(scope), verdict(scope));
    case 'all':
      return (scope) => partial.all(list(scope), verdict(scope));
    case 'sum': {
      const zero = expr.type.kind === 'number' && expr.type.scale === 'exact' ? { n: 0, d: 1 } : 0;
      return (scope) => partial.sum(values(scope), zero, where);
    }
    case 'greatest':
      return (scope) => partial.greatest(values(scope), where);
    case 'least':
      return (scope) => partial.least(values(scope), where);
  }
}

function pick(expr: Of<'pick'>, making: Making): Code {
  const list = listOf(expr, making);
  const keys = expr.keys.map((key) => ofElement(expr.as, key, making));
  const where = making.site.id;
  if (keys.length === 0) return (scope) => partial.pick(expr.pick, list(scope), null, where);
  return (scope) => partial.pick(expr.pick, list(scope), (element) => keys.map((key) => key(scope)(element)), where);
}

/** The branches that surely apply, in order: not those that an open exception may set aside. `otherwise` when none may. */
export function surelyApply(expr: Choose, scope: Scope): readonly (number | 'otherwise')[] {
  const { branches, otherwise } = effectiveBranches(expr.branches, (index) => guardHolds(expr.branches[index]?.guard ?? null, scope));
  return otherwise && expr.otherwise !== null ? ['otherwise'] : branches;
}

/** What is known of a guard, nobody told. */
export function guardHolds(guard: Core.Expr | null, scope: Scope): GuardHolds {
  const holds = guard === null || evaluateExpr(guard, quiet(scope));
  return typeof holds === 'boolean' ? holds : 'open';
}

function columnValue(input: Core.TableInput, scope: Scope): Value | null {
  const silent = quiet(scope);
  return input.applies === null || evaluateExpr(input.applies, silent) === true ? evaluateExpr(input.value, silent) : null;
}

/** The rows whose every test surely holds. */
export function matchingRows(expr: Table, scope: Scope): readonly number[] {
  return expr.rows.flatMap((row, index) => (row.tests.every((test, at) => passes(expr, test, at, scope) === true) ? [index] : []));
}

/** Whether a cell surely holds (`true`), surely not (`false`), or it is open. */
export function passes(expr: Table, test: Core.Test, at: number, scope: Scope): boolean | 'open' {
  if (test.kind === 'any') return true;
  const input = itemAt(expr.inputs, at);
  const silent = quiet(scope);
  const applies = input.applies === null || evaluateExpr(input.applies, silent);
  if (applies === false) return true;
  if (applies !== true) return 'open';
  const value = evaluateExpr(input.value, silent);
  if (partial.faultsOf(value).length > 0) return 'open';
  const verdicts = partial.candidatesOf(value, [cell(test)]).map((known) => partial.passes(cell(test), known, scaleOf(input.value.type)));
  return verdicts.every(Boolean) ? true : verdicts.some(Boolean) ? 'open' : false;
}

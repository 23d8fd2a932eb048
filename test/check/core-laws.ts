/** The promises core makes to both evaluators (dsl/model/core.ts, dsl/operators.ts), checked on a whole model. Each broken one is a sentence. */
import type * as Core from '../../dsl/model/core.ts';
import type { Model } from '../../dsl/model/model.ts';
import type { Type } from '../../dsl/model/types.ts';
import { children } from '../../dsl/syntax/walk.ts';

const present = (type: Type): Type => (type.kind === 'optional' ? type.of : type);
const say = (type: Type): string => JSON.stringify(type);

/** Everything that is not as promised. */
export function brokenLaws(model: Model): readonly string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  for (const definition of [...model.definitions.values(), ...model.guarantees]) {
    const locals = new Map<string, Type>(definition.subjects.map((subject) => [subject.local, subject.type]));
    const context: Where = { model, definition, found, seen, bound: new Set(locals.keys()) };
    if (definition.applicationDate !== null) visit(definition.applicationDate, locals, context);
    for (const local of definition.locals) {
      visit(local.value, locals, context);
      if (context.bound.has(local.id)) found.push(`${definition.id}: « ${local.id} » bound twice`);
      context.bound.add(local.id);
      locals.set(local.id, local.value.type);
    }
    for (const version of definition.versions) {
      visit(version.value, locals, { ...context, bound: new Set(context.bound) });
      fits(version.value, definition.type, context);
    }
    seen.add(definition.id);
  }
  return found;
}

interface Where {
  readonly model: Model;
  readonly definition: Core.Definition;
  readonly found: string[];
  readonly seen: ReadonlySet<string>;
  readonly bound: Set<string>;
}

type Locals = ReadonlyMap<string, Type>;

function visit(expr: Core.Expr, locals: Locals, at: Where): void {
  const wrong = (what: string): void => void at.found.push(`${at.definition.id}: ${what}`);
  if (JSON.stringify(expr.type).includes('"nothing"')) wrong(`a ${expr.kind} of no type`);
  switch (expr.kind) {
    case 'const':
      if (!isOf(expr, present(expr.type))) wrong(`constant ${JSON.stringify(expr.value)} of ${say(expr.type)}`);
      break;
    case 'input':
      if (!at.model.inputs.has(expr.input) && !at.model.questions.has(expr.input)) wrong(`input « ${expr.input} » unknown`);
      break;
    case 'local':
      if (!locals.has(expr.local)) wrong(`« ${expr.local} » not bound here`);
      else if (!same(locals.get(expr.local) ?? expr.type, expr.type)) wrong(`« ${expr.local} » of another type`);
      break;
    case 'ref': {
      const read = at.model.definitions.get(expr.definition);
      if (read === undefined || !at.seen.has(expr.definition)) wrong(`reads « ${expr.definition} » before it is there`);
      else if (read.subjects.length !== expr.elements.length) wrong(`« ${expr.definition} » read for ${expr.elements.length} elements`);
      else if (!expr.elements.every((element, index) => same(element.type, read.subjects[index]?.type ?? element.type)))
        wrong(`« ${expr.definition} » read for other elements`);
      break;
    }
    case 'field': {
      const of = expr.of.type;
      const field = of.kind === 'record' ? at.model.fiches.get(of.fiche)?.fields.find((one) => one.name === expr.field) : undefined;
      if (field === undefined) wrong(`no field « ${expr.field} » in ${say(of)}`);
      else if (!same(field.type, expr.type)) wrong(`field « ${expr.field} » of another type`);
      break;
    }
    case 'choose':
      expr.branches.forEach((branch, index) => {
        if (branch.excepts.some((excepted) => excepted <= index)) wrong(`branch ${index} stands after what it excepts`);
        fits(branch.value, expr.type, at);
        if (branch.guard !== null && branch.guard.type.kind !== 'boolean') wrong('a guard that is no condition');
      });
      if (expr.otherwise !== null) fits(expr.otherwise, expr.type, at);
      break;
    case 'table':
      for (const row of expr.rows) {
        if (row.tests.length !== expr.inputs.length) wrong('a row with another number of tests');
        if (row.values.length !== expr.results.length) wrong('a row with another number of results');
      }
      break;
    case 'list':
      for (const item of expr.items) if (expr.type.kind === 'list') fits(item, expr.type.of, at);
      break;
    case 'op':
      checkOperator(expr, wrong);
      break;
    case 'each':
    case 'where':
    case 'fold':
    case 'pick':
      if (expr.list.type.kind !== 'list') wrong(`${expr.kind} over ${say(expr.list.type)}`);
      if (at.bound.has(expr.as)) wrong(`« ${expr.as} » bound twice`);
      at.bound.add(expr.as);
      break;
    case 'record':
      break;
  }
  for (const child of children(expr)) visit(child, inside(expr, child, locals), at);
}

/** The element is bound in what is computed for each, not in the list itself. */
function inside(expr: Core.Expr, child: Core.Expr, locals: Locals): Locals {
  if (expr.kind !== 'each' && expr.kind !== 'where' && expr.kind !== 'fold' && expr.kind !== 'pick') return locals;
  if (child === expr.list || expr.list.type.kind !== 'list') return locals;
  return new Map([...locals, [expr.as, expr.list.type.of]]);
}

const SAME_SCALE = new Set(['add', 'subtract', 'atMost', 'atLeast', 'negate']);

function checkOperator(expr: Core.Expr & { kind: 'op' }, wrong: (what: string) => void): void {
  const types = expr.args.map((arg) => arg.type);
  if (!['exists', 'isEmpty'].includes(expr.op) && types.some((type) => type.kind === 'optional') && expr.op !== 'required')
    wrong(`${expr.op} of a value that may be absent`);
  const numbers = types.filter((type) => type.kind === 'number');
  const result = expr.type.kind === 'number' ? expr.type : null;
  if (SAME_SCALE.has(expr.op) && result !== null && numbers.some((type) => type.unit !== result.unit || type.scale !== result.scale)) {
    wrong(`${expr.op} of ${types.map(say).join(' and ')} gives ${say(expr.type)}`);
  }
  if (expr.op === 'multiply' && result !== null) {
    const exact = numbers.some((type) => type.scale === 'exact');
    const sum = numbers.reduce((all, type) => all + (type.scale === 'exact' ? 0 : type.scale), 0);
    if (
      exact
        ? result.scale !== 'exact' || numbers.some((type) => type.scale !== 'exact')
        : result.scale === 'exact' || (result.scale - sum) % 2 !== 0 || result.scale < sum
    ) {
      wrong(`multiply of ${types.map(say).join(' and ')} gives ${say(expr.type)}`);
    }
  }
  if (expr.op === 'divide' && [...numbers, result].some((type) => type?.scale !== 'exact')) wrong('a quotient that is not exact');
  const compared = ['equal', 'different', 'less', 'lessOrEqual', 'greater', 'greaterOrEqual'].includes(expr.op) && numbers.length === 2;
  if (compared && (numbers[0]?.unit !== numbers[1]?.unit || numbers.filter((type) => type.scale === 'exact').length === 1))
    wrong(`${expr.op} of ${types.map(say).join(' and ')}`);
}

/** A value stored where `type` is wanted: the same representation, or there for sure where it may be absent. */
function fits(value: Core.Expr, type: Type, at: Where): void {
  if (!same(value.type, type) && !same(value.type, present(type))) at.found.push(`${at.definition.id}: ${say(value.type)} stored as ${say(type)}`);
}

/** Bounds apart, which are about données. */
function same(a: Type, b: Type): boolean {
  const bare = (type: Type): string => JSON.stringify(type, (key: string, value: unknown) => (key === 'min' || key === 'max' ? undefined : value));
  return bare(a) === bare(b);
}

function isOf(expr: Core.Expr & { kind: 'const' }, type: Type): boolean {
  const { value } = expr;
  if ('unknown' in expr) return true;
  if (value === null) return expr.type.kind === 'optional';
  switch (type.kind) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'text':
    case 'choice':
      return typeof value === 'string';
    case 'date':
      return Number.isSafeInteger(value);
    case 'number':
      return type.scale === 'exact'
        ? typeof value === 'object' && 'n' in value && Number.isSafeInteger(value.n) && value.d > 0
        : Number.isSafeInteger(value);
    case 'period':
      return typeof value === 'object' && 'start' in value;
    case 'list':
      return Array.isArray(value);
    case 'record':
      return typeof value === 'object' && 'fields' in value;
    case 'optional':
    case 'nothing':
      return false;
  }
}

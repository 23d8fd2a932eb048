/**
 * Lists: a loop where statements may stand and nothing is made that is thrown away, an array method elsewhere. Steps over one list are
 * run together only when at most one of them can fail, so that the first fault stays the first.
 */
import type * as Core from '../../../../dsl/model/core.ts';
import {
  type Code,
  FALSE,
  TRUE,
  and,
  array,
  arrow,
  assign,
  atom,
  binary,
  call,
  constant,
  isSimple,
  member,
  method,
  not,
  number,
  or,
  returns,
  variable,
  when,
  type Statement,
} from '../text/code.ts';
import { distinctCode } from '../edge/counts.ts';
import { isOp } from '../facts/conditions.ts';
import { keyOf } from '../facts/key.ts';
import { typeText } from '../text/types.ts';
import { loop, mentionedIn, mentions } from '../text/usage.ts';
import { countedInput, hasBits, recordCode, scaleOf } from '../values.ts';
import { Block, type Writer, localKey } from './writer.ts';
import { itemAt } from '../../../../dsl/syntax/sure.ts';
import { elementOf, ficheOfType, operandOf } from '../../../../dsl/model/core.ts';

type Each = Extract<Core.Expr, { kind: 'each' }>;
type Where = Extract<Core.Expr, { kind: 'where' }>;
type Fold = Extract<Core.Expr, { kind: 'fold' }>;
type Pick = Extract<Core.Expr, { kind: 'pick' }>;

/** `list.map((x) => …)`; items written one by one are pushed one by one. */
export function eachCode(expr: Each, w: Writer, block: Block): Code {
  const written = pushed(expr, w, block);
  if (written !== null) return written;
  const list = w.emit(expr.list, block);
  return method(list, 'map', lambda(expr.as, expr.value, w, block));
}

/** `list.filter((x) => …)` */
export function whereCode(expr: Where, w: Writer, block: Block): Code {
  const written = pushed(expr, w, block);
  if (written !== null) return written;
  const list = w.emit(expr.list, block);
  return method(list, 'filter', lambda(expr.as, expr.condition, w, block));
}

/**
 * Items written out (the bullets of a contrôle), filtered and mapped: each is looked at in turn and pushed. Null when the list is another
 * one, or when the order of evaluation would show.
 */
function pushed(expr: Each | Where, w: Writer, block: Block): Code | null {
  const steps: (Each | Where)[] = [];
  let list: Core.Expr = expr;
  while (list.kind === 'each' || list.kind === 'where') {
    steps.unshift(list);
    list = list.list;
  }
  const items = list.kind === 'list' ? list.items.filter((item) => item.kind === 'record') : [];
  const free = steps.every((step) => !w.mayFail(step.kind === 'each' ? step.value : step.condition));
  if (items.length === 0 || (list.kind === 'list' && items.length < list.items.length) || !free) return null;
  const name = w.name('liste');
  block.push(constant(name, array([]), typeText`${w.context.typeOf(elementOf(expr.type))}[]`));
  for (const item of items) pushItem(item, steps, name, w, block);
  return atom(name);
}

function pushItem(item: Core.Expr, steps: readonly (Each | Where)[], name: string, w: Writer, block: Block): void {
  let current = item;
  let fields = item.kind === 'record' ? fieldCodes(item, keptBy(steps), w, block) : null;
  let code: Code | null = null;
  const tests: Code[] = [];
  for (const step of steps) {
    if (fields !== null) for (const [field, value] of fields) block.bind(keyOf(fieldOf(step.as, field, current)), value);
    if (fields === null) block.bind(localKey(step.as), code ?? w.emit(current, block));
    if (step.kind === 'where') tests.push(w.emit(step.condition, block));
    else {
      current = step.value;
      fields = current.kind === 'record' ? fieldCodes(current, null, w, block) : null;
      code = fields === null ? w.emit(current, block) : null;
    }
  }
  const test = tests.reduce(and, TRUE);
  const written = (entries: readonly (readonly [string, Code])[]): Code =>
    recordCode(
      ficheOfType(current.type),
      entries.map(([field, value]) => [field, where(value, test)]),
      w.context,
    );
  const value = fields === null ? (code ?? w.emit(current, block)) : written(fields);
  const push: Statement = { kind: 'do', value: method(atom(name), 'push', value) };
  block.push(...(test === TRUE ? [push] : [when(test, [push])]));
}

/** The field that alone decides whether a record is kept, in `dont manque` before at most one `pour chaque`. */
function keptBy([filter, map, more]: readonly (Each | Where)[]): string | null {
  if (filter?.kind !== 'where' || (map !== undefined && map.kind !== 'each') || more !== undefined) return null;
  const { condition } = filter;
  return condition.kind === 'field' && condition.of.kind === 'local' && condition.of.local === filter.as ? condition.field : null;
}

/** A value where this condition holds. */
const where = (code: Code, test: Code): Code => (code.kind === 'conditional' && isSame(code.test, test) ? code.yes : code);

const isSame = (a: Code, b: Code): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The fields of a written record, in order; one that another begins by asking is named first. Those that may fail are named in their turn,
 * unless all are worked out only where `keptBy` keeps the record: they then wait for it.
 */
function fieldCodes(
  record: Extract<Core.Expr, { kind: 'record' }>,
  keptBy: string | null,
  w: Writer,
  block: Block,
): readonly (readonly [string, Code])[] {
  const entries = Object.entries(record.fields);
  const asked = new Set(
    entries.flatMap(([, value]) => (value.kind === 'choose' && value.branches[0]?.guard ? [keyOf(value.branches[0].guard)] : [])),
  );
  for (const [field, value] of entries) {
    if (value.type.kind !== 'boolean' || value.kind === 'const' || !asked.has(keyOf(value))) continue;
    const code = w.emit(value, block);
    block.bind(keyOf(value), code.kind === 'not' && isSimple(code.of) ? code : w.named(code, field, block));
  }
  const codes = w.emitAll(
    entries.map(([, value]) => value),
    block,
  );
  const fields = entries.map(([field, value], index) => ({ field, code: itemAt(codes, index), fails: w.mayFail(value) }));
  const test = fields.find(({ field }) => field === keptBy)?.code;
  const waits = ({ field, code, fails }: (typeof fields)[number]): boolean =>
    !fails || field === keptBy || (test !== undefined && code.kind === 'conditional' && code.no.kind === 'atom' && isSame(code.test, test));
  const allWait = test !== undefined && (isSimple(test) || (test.kind === 'not' && isSimple(test.of))) && fields.every(waits);
  return fields.map(({ field, code, fails }) => [field, fails && !allWait ? w.named(code, field, block) : code]);
}

const fieldOf = (local: Core.LocalId, field: string, of: Core.Expr): Core.Expr => ({
  kind: 'field',
  of: { kind: 'local', local, type: of.type, span: null },
  field,
  type: of.type,
  span: null,
});

/** `(element) => value`, with statements when the value takes some. */
function lambda(as: Core.LocalId, value: Core.Expr, w: Writer, block: Block): Code {
  return w.element(as, (name) => {
    const inner = new Block(block, false, true);
    inner.bind(localKey(as), atom(name));
    const code = w.emit(value, inner);
    const params = mentions(code, name) || mentionedIn(inner.statements, name) ? [name] : [];
    return arrow(params, inner.statements.length === 0 ? code : [...inner.statements, returns(code)]);
  });
}

/** The value of a fold. */
export function foldCode(expr: Fold, w: Writer, block: Block): Code {
  switch (expr.fold) {
    case 'count':
      return countCode(expr.list, w, block);
    case 'any':
    case 'all':
      return quantifierCode(expr, w, block);
    case 'sum':
      return sumCode(expr, w, block);
    case 'greatest':
    case 'least':
      return extremeCode(expr, w, block);
  }
}

function countCode(list: Core.Expr, w: Writer, block: Block): Code {
  if (isOp(list, 'distinct')) {
    const mask = distinctMask(list, w, block);
    if (mask !== null) return mask;
  }
  if (list.kind === 'each' && !w.mayFail(list.value)) return countCode(list.list, w, block);
  if (list.kind === 'where' && !isWritten(list)) {
    if (!block.isInline) return countLoop(list, w, block);
    const source = w.emit(list.list, block);
    return call('count', source, lambda(list.as, list.condition, w, block));
  }
  return member(w.emit(list, block), 'length');
}

/** Items written one by one, under any steps. */
const isWritten = (list: Core.Expr): boolean => list.kind === 'list' || ((list.kind === 'each' || list.kind === 'where') && isWritten(list.list));

/** `L dont C est vide`, without making the list, when no condition can fail. */
export function noneCode(list: Core.Expr, w: Writer, block: Block): Code | null {
  if (list.kind !== 'where' || isWritten(list) || w.mayFail(list.condition)) return null;
  const source = w.emit(list.list, block);
  return not(method(source, 'some', lambda(list.as, list.condition, w, block)));
}

function countLoop(list: Where, w: Writer, block: Block): Code {
  const source = w.emit(list.list, block);
  const count = w.name('nombre');
  const counted = w.element(list.as, (name) => {
    const body = new Block(block, false);
    body.bind(localKey(list.as), atom(name));
    const test = w.emit(list.condition, body);
    return loop(name, source, [...body.statements, when(test, [assign(count, number(1), '+=')])]);
  });
  block.push(variable(count, number(0)), counted);
  return atom(count);
}

/** Distinct values of a choix of at most 31 values: a bit each, no set is made. */
function distinctMask(list: Extract<Core.Expr, { kind: 'op' }>, w: Writer, block: Block): Code | null {
  const of = operandOf(list, list.args, 0);
  const type = elementOf(of.type);
  if (type.kind !== 'choice') return null;
  const input = countedInput(list, w.context);
  if (input !== null) return distinctCode(type.choice, w.emit(input, block), input.input, w.context);
  if (block.isInline || !hasBits(type.choice, w.context)) return null;
  const seen = w.name('vus');
  const each = of.kind === 'each' && !(w.mayFail(of.value) && w.mayFail(of.list)) ? of : null;
  const source = w.emit(each?.list ?? of, block);
  const counted = w.element(each?.as ?? type.choice, (name) => {
    const body = new Block(block, false);
    if (each !== null) body.bind(localKey(each.as), atom(name));
    const value = each === null ? atom(name) : w.emit(each.value, body);
    body.push(assign(seen, call(`${w.context.choices.of(type.choice)}.bit`, value), '|='));
    return loop(name, source, body.statements);
  });
  block.push(variable(seen, number(0)), counted);
  return call('countBits', atom(seen));
}

function quantifierCode(expr: Fold, w: Writer, block: Block): Code {
  const name = expr.fold === 'any' ? 'some' : 'every';
  const { list } = expr;
  if (expr.value === null && list.kind === 'list' && list.items.length > 0 && !list.items.some((item) => w.mayFail(item))) {
    const joined = w.emitAll(list.items, block);
    return joined.reduce(expr.fold === 'any' ? or : and, expr.fold === 'any' ? FALSE : TRUE);
  }
  if (expr.value === null) {
    const found = method(w.emit(list, block), 'includes', expr.fold === 'any' ? TRUE : FALSE);
    return expr.fold === 'any' ? found : not(found);
  }
  return method(w.emit(list, block), name, lambda(expr.as, expr.value, w, block));
}

function sumCode(expr: Fold, w: Writer, block: Block): Code {
  const exact = scaleOf(expr.type) === 'exact';
  if (expr.list.kind === 'list' && expr.value === null && expr.list.items.length > 0) return sumOfItems(expr, expr.list.items, exact, w, block);
  const { list, value } = expr;
  const weight = value?.kind === 'const' && !('unknown' in value) && typeof value.value === 'number' ? value.value : null;
  if (weight !== null && weight >= 0 && !w.context.facts.foldMayFail(expr, w.definition)) {
    const count = countCode(list, w, block);
    return weight === 1 ? count : binary(count, '*', number(weight));
  }
  const free = value === null || !w.mayFail(value) || !(exact || w.context.facts.foldMayFail(expr, w.definition));
  if (free && !block.isInline && !(list.kind === 'where' && w.mayFail(list.condition))) return sumLoop(expr, exact, w, block);
  const values = value === null ? w.emit(list, block) : method(w.emit(list, block), 'map', lambda(expr.as, value, w, block));
  return call(exact ? 'sumExact' : 'sum', values, w.where);
}

/** `a + b + c`: items written one by one. */
function sumOfItems(expr: Fold, items: readonly Core.Expr[], exact: boolean, w: Writer, block: Block): Code {
  const codes = w.emitAll(items, block);
  const safe = !exact && !w.context.facts.foldMayFail(expr, w.definition);
  const isZero = (code: Code): boolean => !exact && code.kind === 'atom' && code.text === '0';
  const terms = codes.filter((code) => !isZero(code));
  const [head = number(0), ...rest] = terms;
  if (!safe && items.some((item) => w.mayFail(item))) return call(exact ? 'sumExact' : 'sum', array(codes), w.where);
  return rest.reduce<Code>((total, code) => (safe ? binary(total, '+', code) : call(exact ? 'addExact' : 'add', total, code, w.where)), head);
}

function sumLoop(expr: Fold, exact: boolean, w: Writer, block: Block): Code {
  const where = expr.list.kind === 'where' ? expr.list : null;
  const source = w.emit(where?.list ?? expr.list, block);
  const total = w.name('total');
  const summed = w.element(expr.as, (name) => {
    const body = new Block(block, false);
    if (where !== null) {
      body.bind(localKey(where.as), atom(name));
      const test = w.emit(where.condition, body);
      if (test !== TRUE) body.push(when(not(test), [{ kind: 'jump', to: 'continue' }]));
    }
    body.bind(localKey(expr.as), atom(name));
    const value = expr.value === null ? atom(name) : w.emit(expr.value, body);
    if (exact) body.push(assign(total, call('addExact', atom(total), value, w.where)));
    else if (w.context.facts.foldMayFail(expr, w.definition)) body.push(assign(total, call('add', atom(total), value, w.where)));
    else body.push(assign(total, value, '+='));
    return loop(name, source, oneCondition(body.statements));
  });
  const zero: Code = exact
    ? {
        kind: 'object',
        expanded: false,
        fields: [
          { name: 'n', value: number(0) },
          { name: 'd', value: number(1) },
        ],
      }
    : number(0);
  block.push(variable(total, zero, exact ? w.context.typeOf(expr.type) : null), summed);
  return atom(total);
}

/** `if (!c) continue; x += 1;` reads better as `if (c) x += 1;` */
function oneCondition(statements: readonly Statement[]): readonly Statement[] {
  const [first, second, third] = statements;
  if (first?.kind !== 'if' || second?.kind !== 'assign' || third !== undefined || first.otherwise.length > 0) return statements;
  const [jump] = first.then;
  return first.then.length === 1 && jump?.kind === 'jump' ? [when(not(first.test), [second])] : statements;
}

function extremeCode(expr: Fold, w: Writer, block: Block): Code {
  const { list, value } = expr;
  const exact = scaleOf(expr.type) === 'exact';
  if (!exact && value === null && list.kind === 'list' && list.items.length > 0) {
    return { kind: 'call', callee: atom(expr.fold === 'greatest' ? 'Math.max' : 'Math.min'), args: w.emitAll(list.items, block) };
  }
  const values = value === null ? w.emit(list, block) : method(w.emit(list, block), 'map', lambda(expr.as, value, w, block));
  return call(expr.fold, values, w.where);
}

const PICKS: Readonly<Record<Pick['pick'], string>> = {
  only: 'only',
  first: 'withLeast',
  last: 'withGreatest',
  least: 'withLeast',
  greatest: 'withGreatest',
};

/** The element chosen; the runtime refuses ties and empty lists. */
export function pickCode(expr: Pick, w: Writer, block: Block): Code {
  const list = w.emit(expr.list, block);
  if (expr.keys.length === 0) return call(expr.pick === 'first' || expr.pick === 'last' ? expr.pick : 'only', list, w.where);
  const keys: Core.Expr = { kind: 'list', items: expr.keys, type: { kind: 'list', of: { kind: 'nothing' } }, span: null };
  return call(PICKS[expr.pick], list, lambda(expr.as, keys, w, block), w.where);
}

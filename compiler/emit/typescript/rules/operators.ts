/** Operators on known values: an arithmetic sign where the range allows it, else the checked function of the runtime. */
import { DIRECTIONS, elementOf, ficheOfType, type Op, operandOf, staticNumber, staticWord, WORKING_DAYS } from '../../../../dsl/model/core.ts';
import type * as Core from '../../../../dsl/model/core.ts';
import type { Type } from '../../../../dsl/model/types.ts';
import { compareScaled } from '../../../../runtime/numbers/decimal.ts';
import {
  type BinaryOperator,
  type Code,
  FALSE,
  NULL,
  TRUE,
  and,
  array,
  arrow,
  assign,
  atom,
  binary,
  call,
  isSimple,
  member,
  not,
  number,
  or,
  text,
  variable,
  when,
} from '../text/code.ts';
import { askedForPresence, conjuncts, contraryDemands, demandOf, demands, exclusive, holds, isOp } from '../facts/conditions.ts';
import { within } from '../facts/ranges.ts';
import { keyOf } from '../facts/key.ts';
import { isConstant } from '../facts/sharing.ts';
import { noneCode } from './lists.ts';
import { absentName, scaleOf } from '../values.ts';
import { Block, type Writer, adopt } from './writer.ts';
import { itemAt } from '../../../../dsl/syntax/sure.ts';
import { type Comparison, type OperatorName, isComparison } from '../../../../dsl/operators.ts';

/** The value of an operator. */
export function operatorCode(expr: Op, w: Writer, block: Block): Code {
  const { op } = expr;
  if (op === 'and' || op === 'or') return logicCode(expr, w, block);
  if (op === 'required') return requiredCode(expr, w, block);
  if (isComparison(op)) return comparisonCode(expr, op, w, block);
  const said = op === 'exists' || op === 'isEmpty' ? saidBefore(expr, w, block) : null;
  if (said !== null) return said;
  const none = op === 'isEmpty' ? noneCode(operandOf(expr, expr.args, 0), w, block) : null;
  return none ?? functionCode(expr, op, w.emitAll(expr.args, block), w);
}

const SIGNS = { add: '+', subtract: '-', multiply: '*' } as const;

/** Operators that are a call, or a sign between their operands: the others have a form of their own. */
type Applied = Exclude<OperatorName, 'and' | 'or' | 'required' | Comparison>;

// oxlint-disable-next-line max-lines-per-function -- one case per operator
function functionCode(expr: Op, op: Applied, codes: readonly Code[], w: Writer): Code {
  const { where } = w;
  const a = operandOf(expr, codes, 0);
  const b = (): Code => operandOf(expr, codes, 1);
  const exact = scaleOf(expr.type) === 'exact';
  const whole = (name: string): string => (exact ? `${name}Exact` : name);
  switch (op) {
    case 'add':
    case 'subtract':
    case 'multiply':
      if (!exact && !w.mayFailHere(expr) && neverMinusZero(expr, w)) return binary(a, SIGNS[op], b());
      return call(whole(op), a, b(), where);
    case 'negate':
      return exact ? call('negateExact', a) : binary(number(0), '-', a);
    case 'divide':
      return call('divideExact', a, b(), where);
    case 'atMost':
      return exact ? call('atMostExact', a, b()) : call('Math.min', a, b());
    case 'atLeast':
      return exact ? call('atLeastExact', a, b()) : call('Math.max', a, b());
    case 'round':
      return roundCode(expr, a, w);
    case 'rescale':
      return scaleBy(expr, a, 10 ** staticNumber(expr, 'by'), w);
    case 'toExact':
      return call('toExact', a, number(Number(scaleOf(argType(expr, 0)))), where);
    case 'convert':
      return exact
        ? call('convertExact', a, number(staticNumber(expr, 'n')), number(staticNumber(expr, 'd')), where)
        : scaleBy(expr, a, staticNumber(expr, 'n'), w);
    case 'not':
      return not(a);
    case 'exists':
      return binary(a, '!==', NULL);
    case 'addMonths':
    case 'addDays':
      return call(op, a, b(), where);
    case 'addWorkingDays':
      return call('addWorkingDays', a, b(), text(staticWord(expr, 'kind', WORKING_DAYS)), operandOf(expr, codes, 2), where);
    case 'defer':
      return call('defer', a, b(), where);
    case 'isHoliday':
      return call('isHoliday', a, b());
    case 'isWeekday':
      return binary(call('weekday', a), '===', number(staticNumber(expr, 'weekday')));
    case 'daysBetween':
      // the first day is read first, where which of the two fails shows
      return isSimple(a) || isSimple(b()) || !expr.args.every((day) => w.mayFail(day)) ? binary(b(), '-', a) : call('daysBetween', a, b());
    case 'monthsBetween':
    case 'yearsBetween':
    case 'period':
    case 'intersection':
    case 'dayWithin':
    case 'periodWithin':
      return call(op, a, b());
    case 'firstOfMonth':
    case 'lastOfMonth':
    case 'firstOfYear':
    case 'lastOfYear':
    case 'civilYear':
    case 'dayCount':
      return call(op, a);
    case 'firstDay':
    case 'lastDay':
      return call(op, a, where);
    case 'isEmpty':
      return binary(member(a, 'length'), '===', number(0));
    case 'distinct':
    case 'preceding':
    case 'following':
      return call(op, ...codes);
    case 'pairs':
      return pairsCode(expr, a, w);
  }
}

const argType = (expr: Op, index: number): Type => operandOf(expr, expr.args, index).type;

/** A JavaScript product or difference can be −0, which no value is: then the runtime's function is called, which turns it into 0. */
function neverMinusZero(expr: Op, w: Writer): boolean {
  if (expr.op !== 'multiply') return true;
  return expr.args.every((arg) => w.context.facts.range(arg, w.definition).low >= 0);
}

function scaleBy(expr: Op, a: Code, factor: number, w: Writer): Code {
  if (factor === 1) return a;
  if (!w.mayFailHere(expr)) return a.kind === 'atom' && /^\d+$/.test(a.text) ? number(Number(a.text) * factor) : binary(a, '*', number(factor));
  return call('multiply', a, number(factor), w.where);
}

function roundCode(expr: Op, a: Code, w: Writer): Code {
  const [step, scale, direction] = [staticNumber(expr, 'step'), staticNumber(expr, 'scale'), text(staticWord(expr, 'direction', DIRECTIONS))];
  const from = scaleOf(argType(expr, 0));
  if (from === 'exact') return call('roundExact', a, number(step), number(scale), direction, w.where);
  return call('roundScaled', a, number(from), number(step), number(scale), direction, w.where);
}

function pairsCode(expr: Op, a: Code, w: Writer): Code {
  const { fields } = w.context.fiche(ficheOfType(elementOf(expr.type)));
  const [before, after] = [itemAt(fields, 0), itemAt(fields, 1)];
  const field = (emitted: string, param: string): { readonly name: string; readonly value: Code | null } => ({
    name: emitted,
    value: emitted === param ? null : atom(param),
  });
  const make = w.element('precedent', (first) =>
    w.element('suivant', (second) =>
      arrow([first, second], { kind: 'object', expanded: false, fields: [field(before.emitted, first), field(after.emitted, second)] }),
    ),
  );
  return call('pairs', a, make);
}

/**
 * `et`, `ou`: the second operand is read only when the first does not decide, and knows what the first said. `words`: what a variable is
 * called where one takes statements.
 */
export function logicCode(expr: Op, w: Writer, block: Block, words = expr.op === 'and' ? 'tout' : 'l un'): Code {
  const isAnd = expr.op === 'and';
  const first = operandOf(expr, expr.args, 0);
  const decides = isAnd ? FALSE : TRUE;
  let code = w.emit(first, block);
  let canFail = w.mayFail(first);
  const scope = new Block(block, true);
  learn(scope, first, isAnd, w);
  for (const operand of expr.args.slice(1)) {
    const inner = new Block(scope, true);
    const next = w.emit(operand, inner);
    learn(scope, operand, isAnd, w);
    // What nothing fails before decides alone: after « a || true » TypeScript would take what follows for unreachable.
    if (next === decides && !canFail && inner.statements.length === 0) return decides;
    canFail ||= w.mayFail(operand);
    if (inner.statements.length === 0) code = isAnd ? and(code, next) : or(code, next);
    else if (!w.mayFail(operand) && w.cost(operand) < 10) {
      adopt(block, inner);
      code = isAnd ? and(code, next) : or(code, next);
    } else {
      const name = w.name(words);
      block.push(variable(name, isAnd ? FALSE : TRUE), when(isAnd ? code : not(code), [...inner.statements, assign(name, next)]));
      code = atom(name);
      w.opaque.add(expr);
    }
  }
  return code;
}

/** Notes what holds once a condition has been found true (or false). */
export function learn(block: Block, condition: Core.Expr, holds: boolean, w: Writer): void {
  block.assume(holds ? demands(condition, w.context.plan) : contraryDemands(undecided(condition, w, block), w.context.plan));
  if (w.opaque.has(condition)) return;
  const asked = askedForPresence(condition, holds).filter((operand) => operand.kind !== 'ref' || isNamed(operand, w, block));
  block.assumePresent(asked.map(keyOf));
}

/** Whether a definition read is a name where it is asked about: what one call has given, TypeScript does not know of the next. */
const isNamed = (read: Core.Expr & { readonly kind: 'ref' }, { context }: Writer, block: Block): boolean =>
  block.bound(keyOf(read)) !== undefined || context.sharing.isHanded(read.definition);

/** A condition without the parts that surely hold here. */
function undecided(condition: Core.Expr, w: Writer, block: Block): Core.Expr {
  if (!isOp(condition, 'and')) return condition;
  const args = conjuncts(condition).filter((part) => !surelyHolds(part, w, block));
  const [only, second] = args;
  return only === undefined ? condition : second === undefined ? only : { ...condition, args };
}

function surelyHolds(part: Core.Expr, w: Writer, block: Block): boolean {
  if (part.kind === 'op' && isComparison(part.op) && constantComparison(part, part.op, w) === true) return true;
  return saidBefore(part, w, block) === TRUE;
}

/** An optional value that must be there; where the guard has just said so, TypeScript knows it too. */
function requiredCode(expr: Op, w: Writer, block: Block): Code {
  const arg = operandOf(expr, expr.args, 0);
  const code = w.emit(arg, block);
  if (code.kind === 'atom' && block.isPresent(keyOf(arg), !code.text.includes('.'))) return code;
  const name = absentName(arg);
  return binary(code, '??', call('raise', text('hole'), text('absent value'), w.where, array(name === null ? [] : [text(name)])));
}

const COMPARISONS: Readonly<Record<Comparison, BinaryOperator>> = {
  equal: '===',
  different: '!==',
  less: '<',
  lessOrEqual: '<=',
  greater: '>',
  greaterOrEqual: '>=',
};

function comparisonCode(expr: Op, op: Comparison, w: Writer, block: Block): Code {
  const decided = decidedBy(expr, op, w, block);
  if (decided !== null) return decided;
  const sign = COMPARISONS[op];
  const [left, right] = [operandOf(expr, expr.args, 0), operandOf(expr, expr.args, 1)];
  if (left.type.kind === 'boolean') return booleanCode(expr, w, block);
  const codes = w.emitAll(expr.args, block);
  const [a, b] = [operandOf(expr, codes, 0), operandOf(expr, codes, 1)];
  if (left.type.kind === 'period') {
    const same = call('equalPeriods', a, b);
    return expr.op === 'equal' ? same : not(same);
  }
  if (left.type.kind !== 'number' || right.type.kind !== 'number') return binary(a, sign, b);
  return numbersCode(left, right, a, b, sign, w);
}

/** What constants, or the guards passed so far, already say: TypeScript would refuse to ask again. Null where it must be asked. */
function decidedBy(expr: Op, op: Comparison, w: Writer, block: Block): Code | null {
  const constant = constantComparison(expr, op, w);
  if (constant !== null) return constant ? TRUE : FALSE;
  const { kind } = operandOf(expr, expr.args, 0).type;
  if (kind !== 'choice' && kind !== 'text') return null;
  return saidBefore(expr, w, block);
}

/** What the guards passed so far say of a condition; null where they do not decide it. */
function saidBefore(condition: Core.Expr, w: Writer, block: Block): Code | null {
  const { plan } = w.context;
  const asked = demandOf(condition, plan);
  const known = asked === null ? [] : block.demands().filter(({ key }) => key === asked.key);
  if (known.length === 0) return null;
  if (exclusive(known, demands(condition, plan))) return FALSE;
  return exclusive(known, contraryDemands(condition, plan)) ? TRUE : null;
}

/** A constant, or the choix a definition of one constant always is: TypeScript knows which, and would refuse to compare it with another. */
function constantOf(expr: Core.Expr, { context }: Writer): Extract<Core.Expr, { kind: 'const' }> | null {
  if (expr.kind === 'const') return 'unknown' in expr ? null : expr;
  if (expr.kind !== 'ref' || expr.on !== null || expr.type.kind !== 'choice') return null;
  const definition = context.facts.definition(expr.definition);
  const value = definition.versions[0]?.value;
  return isConstant(definition) && value?.kind === 'const' ? value : null;
}

/** Two constants compared; null when one is not, or when they are exact. */
function constantComparison(expr: Op, op: Comparison, w: Writer): boolean | null {
  const [a, b] = expr.args.map((arg) => constantOf(arg, w));
  if (a === null || a === undefined || b === null || b === undefined || 'unknown' in a || 'unknown' in b) return null;
  if (typeof a.value !== typeof b.value || (typeof a.value === 'object' && a.value !== null)) return null;
  const [from, to] = [scaleOf(a.type), scaleOf(b.type)];
  const order =
    typeof a.value === 'number' && typeof b.value === 'number' && from !== 'exact' && to !== 'exact'
      ? compareScaled(a.value, from, b.value, to)
      : a.value === b.value
        ? 0
        : 1;
  return holds(op, order);
}

function booleanCode(expr: Op, w: Writer, block: Block): Code {
  const [left, right] = expr.args;
  const codes = w.emitAll(expr.args, block);
  const [a, b] = [operandOf(expr, codes, 0), operandOf(expr, codes, 1)];
  const wanted = expr.op === 'equal';
  if (right?.kind === 'const') return (right.value === true) === wanted ? a : not(a);
  if (left?.kind === 'const') return (left.value === true) === wanted ? b : not(b);
  return binary(a, wanted ? '===' : '!==', b);
}

/** Numbers of one unit whose decimals may differ; a comparison never overflows (decision 18). */
function numbersCode(left: Core.Expr, right: Core.Expr, a: Code, b: Code, sign: BinaryOperator, w: Writer): Code {
  const [from, to] = [scaleOf(left.type), scaleOf(right.type)];
  if (from === 'exact' && to === 'exact') return binary(call('compareExact', a, b), sign, number(0));
  if (from === 'exact') return binary(call('compareExactScaled', a, b, number(Number(to))), sign, number(0));
  if (to === 'exact') return binary(number(0), sign, call('compareExactScaled', b, a, number(from)));
  if (from === to) return binary(a, sign, b);
  const raised = from < to ? left : right;
  const factor = 10 ** Math.abs(to - from);
  const range = w.context.facts.range(raised, w.definition);
  if (within({ low: range.low * factor, high: range.high * factor })) {
    const raise = (code: Code): Code =>
      code.kind === 'atom' && /^\d+$/.test(code.text) ? number(Number(code.text) * factor) : binary(code, '*', number(factor));
    return from < to ? binary(raise(a), sign, b) : binary(a, sign, raise(b));
  }
  return binary(call('compareScaled', a, number(from), b, number(to)), sign, number(0));
}

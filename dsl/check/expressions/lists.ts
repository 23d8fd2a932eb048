/** Lists: a value per element, those that pass a condition, counts and sums, taking one, neighbours (decisions 24 to 28). */
import type * as Core from '../../model/core.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import { fix } from '../../diagnostics/entry.ts';
import { nameKey } from '../../names.ts';
import type { Span } from '../../syntax/span.ts';
import type * as Model from '../../model/model.ts';
import { itemAt } from '../../syntax/sure.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { Type } from '../../model/types.ts';
import { elaborateCondition } from './arithmetic.ts';
import { constant, isWide, not, operation, test, toScale } from './build.ts';
import { coerce, elaborateAs } from './coerce.ts';
import { finestNumber } from './common-type.ts';
import {
  type Context,
  type Element,
  elementName,
  freshLocal,
  type GuardPlace,
  noteSymbol,
  placeOf,
  type Scope,
  textOf,
  withElement,
  withLocal,
} from '../context.ts';
import { amongElements, need } from './facts.ts';
import { saysCountOfDays, saysExtremeOfValues, saysSameElement } from './meant.ts';
import { say, unknownName, wrongOperand, wrongType } from '../messages.ts';
import { NOTHING, choiceOf, listOf, numberType, present, recordOf, sameType } from '../types.ts';
import { elementOf } from '../../model/core.ts';
import { choiceValues } from '../names/resolve.ts';

type Of<K extends Syntax.Expr['kind']> = Syntax.Expr & { readonly kind: K };
type List = Core.Expr & { readonly type: { readonly kind: 'list'; readonly of: Type } };

/** A list, present; null (and said) when it is not one. */
export function elaborateList(c: Context, scope: Scope, expr: Syntax.Expr, expected: Type | null = null): List | null {
  const value = c.elaborate(expr, scope, expected);
  if (value === null) return null;
  const list = need(c, scope, value);
  return list.type.kind === 'list' ? (list as List) : wrongOperand(c, expr.span, 'list', list.type);
}

/** The scope of one element of a list; `condition`: what is asked of it, when something is. */
function elementScope(c: Context, scope: Scope, list: List, condition: Syntax.Expr | null): { readonly as: Core.LocalId; readonly inner: Scope } {
  const as = freshLocal(scope, elementName(list.type.of));
  const element: Element = { local: as, type: list.type.of };
  return { as, inner: amongElements(withElement(scope, element), list, as, condition === null ? null : conditionPlace(c, condition)) };
}

/** Where a condition between parentheses begins; elsewhere a longer one would need them. */
function conditionPlace(c: Context, { kind, span }: Syntax.Expr): GuardPlace | 'unplaced' {
  const text = textOf(c, span.file);
  const opens = text[span.start] === '(';
  if (kind === 'or' || (!opens && !text.slice(0, span.start).trimEnd().endsWith('('))) return 'unplaced';
  const start = opens ? span.start + 1 : span.start;
  return { span: { ...span, start, end: start }, before: '', after: ' et ' };
}

export function elaborateWhere(c: Context, scope: Scope, expr: Of<'where'>): Core.Expr | null {
  const list = elaborateList(c, scope, expr.list);
  if (list === null) return null;
  const { as, inner } = elementScope(c, scope, list, expr.condition);
  const condition = elaborateCondition(c, inner, expr.condition);
  return condition === null ? null : { kind: 'where', list, as, condition, type: list.type, span: expr.span };
}

export function elaborateFold(c: Context, scope: Scope, expr: Of<'fold'>): Core.Expr | null {
  if (saysExtremeOfValues(c, scope, expr) || saysCountOfDays(c, expr)) return null;
  const list = elaborateList(c, scope, expr.list);
  if (list === null) return null;
  const of = list.type.of;
  if (of.kind === 'list' && (expr.fold === 'count' || expr.fold === 'sum')) return foldCombinations(c, scope, list, of, expr);
  if (expr.fold === 'count') return countOf(scope, list, expr.span);
  const ordered = present(of).kind === 'number' || (expr.fold !== 'sum' && present(of).kind === 'date');
  if (!ordered) return wrongOperand(c, expr.list.span, expr.fold === 'sum' ? 'number' : 'numbers or dates', of);
  return foldOf(c, scope, list, expr.fold, expr.span);
}

/** `E pour chaque A pour chaque B` has one value per combination: all of them count, all of them add up (decision 24). */
function foldCombinations(c: Context, scope: Scope, list: List, of: Type & { readonly kind: 'list' }, expr: Of<'fold'>): Core.Expr | null {
  const outer =
    list.kind === 'each'
      ? { list: list.list, as: list.as, value: list.value }
      : { list: list as Core.Expr, as: freshLocal(scope, 'groupe'), value: null };
  const inner = outer.value ?? ({ kind: 'local', local: outer.as, type: of, span: null } as const);
  if (expr.fold === 'sum' && present(of.of).kind !== 'number') return wrongOperand(c, expr.list.span, 'number', of.of);
  const value = expr.fold === 'count' ? countOf(scope, inner, expr.span) : foldOf(c, scope, inner as List, 'sum', expr.span);
  return { kind: 'fold', fold: 'sum', list: outer.list, as: outer.as, value, type: value.type, span: expr.span };
}

export function countOf(scope: Scope, list: Core.Expr, span: Span | null): Core.Expr {
  return {
    kind: 'fold',
    fold: 'count',
    list,
    as: freshLocal(scope, elementName(elementOf(list.type))),
    value: null,
    type: numberType('', 0, 0),
    span,
  };
}

/** Folds the element itself, or, when the list was `E pour chaque …`, that value directly. */
function foldOf(c: Context, scope: Scope, list: List, fold: 'sum' | 'greatest' | 'least', span: Span): Core.Expr {
  const inner =
    list.kind === 'each'
      ? { list: list.list, as: list.as, value: list.value }
      : { list: list as Core.Expr, as: freshLocal(scope, elementName(list.type.of)), value: null };
  const of = list.type.of;
  const value = inner.value ?? { kind: 'local' as const, local: inner.as, type: of, span: null };
  const sure = of.kind === 'optional' ? need(c, amongElements(scope, inner.list, inner.as), value) : inner.value;
  const type = present(of);
  return {
    kind: 'fold',
    fold,
    list: inner.list,
    as: inner.as,
    value: sure,
    type: type.kind === 'number' ? numberType(type.unit, type.scale) : type,
    span,
  };
}

/** `il y a L`: with `dont`, whether one passes; else whether there is one. */
export function elaborateAny(c: Context, scope: Scope, expr: Of<'any'>): Core.Expr | null {
  const list = elaborateList(c, scope, expr.list);
  if (list === null) return null;
  if (list.kind === 'where')
    return { kind: 'fold', fold: 'any', list: list.list, as: list.as, value: list.condition, type: { kind: 'boolean' }, span: expr.span };
  return not(test('isEmpty', [list], expr.span), expr.span);
}

export function elaborateAll(c: Context, scope: Scope, expr: Of<'all'>): Core.Expr | null {
  const list = elaborateList(c, scope, expr.list);
  if (list === null) return null;
  const { as, inner } = elementScope(c, scope, list, expr.condition);
  const value = elaborateCondition(c, inner, expr.condition);
  return value === null ? null : { kind: 'fold', fold: 'all', list, as, value, type: { kind: 'boolean' }, span: expr.span };
}

export function elaboratePick(c: Context, scope: Scope, expr: Of<'pick'>): Core.Expr | null {
  const list = elaborateList(c, scope, expr.list);
  if (list === null) return null;
  const { as, inner } = elementScope(c, scope, list, null);
  const keys = expr.keys.map((key) => {
    const value = c.elaborate(key, inner, null);
    if (value === null) return null;
    const sure = need(c, inner, value);
    return sure.type.kind === 'number' || sure.type.kind === 'date' ? sure : wrongOperand(c, key.span, 'numbers or dates', sure.type);
  });
  if (keys.includes(null)) return null;
  return { kind: 'pick', pick: expr.pick, list, as, keys: keys.filter((key) => key !== null), type: list.type.of, span: expr.span };
}

export function elaborateDistinct(c: Context, scope: Scope, expr: Of<'distinct'>): Core.Expr | null {
  const list = elaborateList(c, scope, expr.list);
  if (list === null) return null;
  const { kind } = present(list.type.of);
  if (kind === 'list' || kind === 'record') return wrongOperand(c, expr.list.span, 'comparable', list.type.of);
  if (kind === 'text') say(c, CHECK.distinctTexts, expr.span, {});
  return distinctOf(c, scope, list, expr.span);
}

/** Each value once. LAW (decision 5): what may be absent is no value, and must be left out by a condition; it would count as one more. */
export function distinctOf(c: Context, scope: Scope, list: List, span: Span): Core.Expr {
  const sure = sureValues(c, scope, list);
  return operation('distinct', [sure], sure.type, span);
}

function sureValues(c: Context, scope: Scope, list: List): Core.Expr {
  if (list.type.of.kind !== 'optional') return list;
  const { list: of, as, value } = eachOf(scope, list);
  const sure = need(c, amongElements(scope, of, as), value);
  return { kind: 'each', list: of, as, value: sure, type: listOf(sure.type), span: list.span };
}

/** A list as a value of each element: that of `E pour chaque …`, or the element itself. */
function eachOf(scope: Scope, list: List): { readonly list: Core.Expr; readonly as: Core.LocalId; readonly value: Core.Expr } {
  if (list.kind === 'each') return list;
  const as = freshLocal(scope, elementName(list.type.of));
  return { list, as, value: { kind: 'local', local: as, type: list.type.of, span: null } };
}

/** `L précédant x`: those before, in the order of the donnée (decision 28). */
export function elaborateBeside(c: Context, scope: Scope, expr: Of<'beside'>): Core.Expr | null {
  const list = elaborateList(c, scope, expr.list);
  const element = c.elaborate(expr.element, scope, null);
  if (list === null || element === null) return null;
  const sure = need(c, scope, element);
  if (sure.type.kind !== 'record') return wrongOperand(c, expr.element.span, 'record', sure.type);
  if (!sameType(list.type.of, sure.type)) return wrongType(c, expr.element.span, list.type.of, sure.type);
  return operation(expr.side === 'preceding' ? 'preceding' : 'following', [list, sure], list.type, expr.span);
}

/** The fiche of two neighbours, made once per kind of element. */
function pairFiche(c: Context, of: Type): Type {
  const element = elementName(of);
  const name = `paire de ${element}`;
  if (!c.fiches.has(name)) {
    const fields = ['précédent', 'suivant'].map((field) => ({ name: field, emitted: '', type: of }));
    c.fiches.set(name, { name, emitted: '', fields, origin: 'built-in', span: null });
  }
  return recordOf(name);
}

/** The type a subject names: a fiche or a choix; null (and said) when it is neither. */
export function subjectType(c: Context, subject: Syntax.Subject): Type | null {
  const entity = c.types.get(nameKey(subject.type.text));
  if (entity === undefined)
    return unknownName(c, subject.type.span, subject.type.text, 'type', (now) => [...now.types.values()].map(({ name }) => name));
  noteSymbol(c, subject.type.span, 'type', entity.name);
  return entity.kind === 'choice' ? choiceOf(entity.name) : recordOf(entity.name);
}

/** Enters the element of a subject, under its `noté` name when it has one. */
export function withSubject(c: Context, scope: Scope, subject: Syntax.Subject, type: Type): { readonly as: Core.LocalId; readonly inner: Scope } {
  const name = subject.as;
  const as = freshLocal(scope, name?.text ?? elementName(type));
  const inner = withElement(scope, { local: as, type });
  if (name === null) return { as, inner };
  const target = `${scope.owner}.${name.text}`;
  noteSymbol(c, name.span, 'local', target, true);
  return { as, inner: withLocal(inner, nameKey(name.text), { id: as, name: name.text, type, span: name.span, needs: [] }) };
}

/** `E pour chaque événement noté m de L`. Over a choix without a list: over all its values. */
export function elaborateEach(c: Context, scope: Scope, expr: Of<'each'>, expected: Type | null): Core.Expr | null {
  if (expr.value.kind === 'each' && saysSameElement(c, expr.subject, expr.value.subject, false)) return null;
  const source = eachList(c, scope, expr);
  if (source === null) return null;
  const { as, inner } = withSubject(c, scope, expr.subject, source.type.of);
  const value = c.elaborate(expr.value, amongElements(inner, source, as), expected?.kind === 'list' ? expected.of : null);
  return value === null ? null : { kind: 'each', list: source, as, value, type: listOf(value.type), span: expr.span };
}

function eachList(c: Context, scope: Scope, expr: Of<'each'>): List | null {
  if (expr.pairs) {
    if (expr.list === null) return sayWhichList(c, expr, (input) => input.sortedBy !== null);
    const list = elaborateList(c, scope, expr.list);
    return list === null ? null : (operation('pairs', [list], listOf(pairFiche(c, list.type.of)), expr.span) as List);
  }
  const type = subjectType(c, expr.subject);
  if (type === null) return null;
  if (expr.list === null) return wholeList(c, expr, type);
  const list = elaborateList(c, scope, expr.list, listOf(type));
  if (list === null) return null;
  return sameType(list.type.of, type) ? list : wrongType(c, expr.list.span, listOf(type), list.type);
}

function wholeList(c: Context, expr: Of<'each'>, type: Type): List | null {
  if (type.kind === 'choice') {
    const items = choiceValues(c, type.choice).map((value) => constant(type, value, null));
    return { kind: 'list', items, type: listOf(type), span: expr.subject.span } as List;
  }
  return sayWhichList(c, expr, (input) => input.type.kind === 'list' && sameType(input.type.of, type));
}

/** `mayBe`: the données that the words may have meant. */
function sayWhichList(c: Context, expr: Of<'each'>, mayBe: (input: Model.Input) => boolean): null {
  const suggestions = [...c.inputs.values()].filter(mayBe).map((input) => input.name);
  const [list] = suggestions;
  const end: Span = { ...expr.span, start: expr.span.end };
  const fixes = list === undefined ? [] : [fix('add', end, ` de ${list}`, { list })];
  return say(c, CHECK.whichList, expr.subject.span, { subject: expr.subject.type.text, suggestions }, { fixes });
}

/** A number beside one of too many decimals; what takes one of them, or adds them up, reckons them as fractions. */
const asFineAs = (value: Core.Expr, type: Type): Core.Expr =>
  isWide(type) && type.kind === 'number' && type.scale !== 'exact' && value.type.kind === 'number' && value.type.unit === type.unit
    ? toScale(value, value.type, type.scale)
    : value;

/** `A ; B`: a list of one type. */
export function elaborateItems(c: Context, scope: Scope, items: readonly Syntax.Expr[], span: Span, expected: Type | null): Core.Expr | null {
  const wanted = expected === null ? null : present(expected);
  const of = wanted?.kind === 'list' ? wanted.of : null;
  if (items.length === 0 && of === null)
    return expected === null ? say(c, CHECK.nothingToRead, span, {}) : wrongType(c, span, expected, listOf(NOTHING));
  const values: Core.Expr[] = [];
  for (const item of items) {
    const type = of ?? values[0]?.type ?? null;
    const value = of === null ? c.elaborate(item, scope, type) : elaborateAs(c, scope, item, of);
    if (value === null) return null;
    values.push(value);
  }
  const type = of ?? itemAt(values, 0).type;
  if (type.kind === 'nothing') return say(c, CHECK.nothingToRead, span, {});
  const finest =
    of === null
      ? finestNumber(
          values.map((value) => value.type),
          type,
        )
      : type;
  const fitted = values.map((value) => coerce(c, scope, asFineAs(value, finest), finest, placeOf(value, span)));
  return fitted.includes(null) ? null : { kind: 'list', items: fitted.filter((value) => value !== null), type: listOf(finest), span };
}

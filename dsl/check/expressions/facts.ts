/** Which optional values are known to be there, read off the conditions that came before (decision 13: guards come before values). */
import { walk } from '../../syntax/walk.ts';
import type * as Core from '../../model/core.ts';
import type { Span } from '../../syntax/span.ts';
import { itemAt } from '../../syntax/sure.ts';
import { operation, surely } from './build.ts';
import { type Among, type Context, type GuardPlace, type Scope, placeOf, textAt, withFacts } from '../context.ts';
import { missingGuard } from '../messages.ts';
import { present } from '../types.ts';

/** The same text for the same value; null for what is computed on the spot. */
function factKey(expr: Core.Expr): string | null {
  switch (expr.kind) {
    case 'input':
      return `i:${expr.input}`;
    case 'local':
      return `l:${expr.local}`;
    case 'field': {
      const of = factKey(expr.of);
      return of === null ? null : `${of}.${expr.field}`;
    }
    case 'ref': {
      const elements = expr.elements.map((element) => valueKey(element) ?? factKey(element));
      return expr.on !== null || elements.includes(null) ? null : `d:${expr.definition}(${elements.join(';')})`;
    }
    case 'op': {
      if (expr.op !== 'required') return null;
      return factKey(itemAt(expr.args, 0));
    }
    case 'pick':
      return `p:${canonical(expr)}`;
    case 'const':
    case 'record':
    case 'list':
    case 'choose':
    case 'table':
    case 'each':
    case 'where':
    case 'fold':
      return null;
  }
}

/** `jour retenu d'accord`: the value of a choix that a `pour chaque` rule is read for. */
const valueKey = (expr: Core.Expr): string | null => (expr.kind === 'const' && typeof expr.value === 'string' ? `v:${expr.value}` : null);

/** An expression as text, the same for the same: places left out, the elements it goes over by rank. */
function canonical(expr: Core.Expr): string {
  const ranks = new Map<unknown, string>();
  return JSON.stringify(expr, (key, value: unknown) => {
    if (key === 'span') return undefined;
    if (key === 'as') ranks.set(value, `#${ranks.size}`);
    return key === 'as' || key === 'local' ? (ranks.get(value) ?? value) : value;
  });
}

/** What surely exists of each element of a list, said of the element called `local`: what `dont` asked of it. */
export function factsOfElements(list: Core.Expr, local: Core.LocalId): readonly string[] {
  if (list.kind === 'where')
    return [...factsOfElements(list.list, local), ...factsIf(list.condition, true).map((fact) => renamed(fact, list.as, local))];
  const [first] = list.kind === 'op' && (list.op === 'preceding' || list.op === 'following') ? list.args : [];
  return first === undefined ? [] : factsOfElements(first, local);
}

/** What `dont` made sure of holds of the element; `condition`: where a condition on it begins, none where it is only read. */
export function amongElements(scope: Scope, list: Core.Expr, local: Core.LocalId, condition: GuardPlace | 'unplaced' | null = null): Scope {
  const end = list.span === null ? null : { span: { ...list.span, start: list.span.end }, before: ' dont (', after: ')' };
  const among: Among =
    condition === null ? { local, kind: 'list', place: end } : { local, kind: 'condition', place: condition === 'unplaced' ? null : condition };
  return { ...withFacts(scope, factsOfElements(list, local)), among: [...scope.among, among] };
}

/** The same fact of an element that goes by another name. */
const renamed = (fact: string, from: Core.LocalId, to: Core.LocalId): string =>
  fact.split(`l:${from}`).reduce((before, after) => (/^(?:[.;)]|$)/.test(after) ? `${before}l:${to}${after}` : `${before}l:${from}${after}`));

/** The element or the picked element that an expression reads something of. */
function rootOf(expr: Core.Expr): Core.Expr {
  if (expr.kind === 'field') return rootOf(expr.of);
  const [only, second] = expr.kind === 'ref' ? expr.elements : expr.kind === 'op' && expr.op === 'required' ? expr.args : [];
  return only === undefined || second !== undefined ? expr : rootOf(only);
}

/** What surely exists once `condition` is known to be `truth`. */
export function factsIf(condition: Core.Expr, truth: boolean): readonly string[] {
  if (condition.kind !== 'op') return [];
  const first = itemAt(condition.args, 0);
  const second = condition.args[1];
  if (condition.op === 'exists') {
    const key = truth ? factKey(first) : null;
    return key === null ? [] : [key];
  }
  if (condition.op === 'not') return factsIf(first, !truth);
  if (second === undefined) return [];
  if ((condition.op === 'and' && truth) || (condition.op === 'or' && !truth)) return [...factsIf(first, truth), ...factsIf(second, truth)];
  return [];
}

export const assuming = (scope: Scope, condition: Core.Expr | null, truth: boolean): Scope =>
  condition === null ? scope : withFacts(scope, factsIf(condition, truth));

/** The words a message uses for a value: as written. */
export function wordsOf(c: Context, span: Span): string {
  return textAt(c, span).replace(/\s+/g, ' ').trim();
}

/** Whether a condition read before makes sure that `expr` is there. */
function isThere(scope: Scope, expr: Core.Expr): boolean {
  const key = factKey(expr);
  return key !== null && (scope.facts.has(key) || isThereOfPicked(expr, key));
}

/** Of what is taken from a list whose elements all have it: `frais du (premier des (enfants dont (frais existe)) par âge)`. */
function isThereOfPicked(expr: Core.Expr, key: string): boolean {
  const root = rootOf(expr);
  return root.kind === 'pick' && factsOfElements(root.list, '').includes(key.replace(`p:${canonical(root)}`, 'l:'));
}

/** The value of an optional, nothing noted where nothing makes sure of it. */
export const valueOf = (scope: Scope, expr: Core.Expr): Core.Expr =>
  isThere(scope, expr) ? surely(expr, present(expr.type), expr.span) : operation('required', [expr], present(expr.type), expr.span);

/** Notes that `expr` must be there where `span` stands: nothing to say when a guard makes sure of it (decision 35). */
export function mustExist(c: Context, scope: Scope, expr: Core.Expr, span: Span | null): void {
  if (isThere(scope, expr)) return;
  if (scope.awaited !== null && !readsElement(scope, expr)) scope.awaited.push(expr);
  else if (!scope.lenient && span !== null) missingGuard(c, span, wordsOf(c, placeOf(expr, span)), amongOf(scope, expr) ?? scope.guard);
}

/** Whether it is read of an element of a list within the expression, which nothing outside can wait for. */
function readsElement({ among }: Scope, expr: Core.Expr): boolean {
  let reads = false;
  if (among.length > 0)
    walk(expr, (one) => {
      reads ||= one.kind === 'local' && among.some(({ local }) => local === one.local);
    });
  return reads;
}

/** Whether two expressions always have the same value: they read the same of the same. */
export const isSameRead = (one: Core.Expr, other: Core.Expr): boolean => one.kind === other.kind && canonical(one) === canonical(other);

/** The list within the expression whose element this is read of; null where a guard of the clause can speak of it. */
export function amongOf(scope: Scope, expr: Core.Expr): Among | null {
  const root = rootOf(expr);
  return (root.kind === 'local' ? scope.among.find(({ local }) => local === root.local) : undefined) ?? null;
}

/** The value of an expression that must be there: an optional one is required. */
export function need(c: Context, scope: Scope, expr: Core.Expr): Core.Expr {
  if (expr.type.kind !== 'optional') return expr;
  mustExist(c, scope, expr, expr.span);
  return valueOf(scope, expr);
}

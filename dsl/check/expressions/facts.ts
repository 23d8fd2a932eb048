/** Which optional values are known to be there, read off the conditions that came before (decision 13: guards come before values). */
import type * as Core from '../../model/core.ts';
import type { Span } from '../../syntax/span.ts';
import { operation, surely } from './build.ts';
import { type Context, type Scope, placeOf, textAt, withFacts } from '../context.ts';
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
      const elements = expr.elements.map(factKey);
      return expr.on !== null || elements.includes(null) ? null : `d:${expr.definition}(${elements.join(';')})`;
    }
    case 'op': {
      if (expr.op !== 'required') return null;
      const [operand] = expr.args;
      return operand === undefined ? null : factKey(operand);
    }
    case 'const':
    case 'record':
    case 'list':
    case 'choose':
    case 'table':
    case 'each':
    case 'where':
    case 'fold':
    case 'pick':
      return null;
  }
}

/** What surely exists once `condition` is known to be `truth`. */
export function factsIf(condition: Core.Expr, truth: boolean): readonly string[] {
  if (condition.kind !== 'op') return [];
  const [first, second] = condition.args;
  if (first === undefined) return [];
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
  return key !== null && scope.facts.has(key);
}

/** The value of an optional, nothing noted where nothing makes sure of it. */
export const valueOf = (scope: Scope, expr: Core.Expr): Core.Expr =>
  isThere(scope, expr) ? surely(expr, present(expr.type), expr.span) : operation('required', [expr], present(expr.type), expr.span);

/** Notes that `expr` must be there where `span` stands: nothing to say when a guard makes sure of it (decision 35). */
export function mustExist(c: Context, scope: Scope, expr: Core.Expr, span: Span | null): void {
  if (isThere(scope, expr)) return;
  if (scope.awaited !== null) scope.awaited.push(expr);
  else if (!scope.lenient && span !== null) missingGuard(c, span, wordsOf(c, placeOf(expr, span)), scope.guard);
}

/** The value of an expression that must be there: an optional one is required. */
export function need(c: Context, scope: Scope, expr: Core.Expr): Core.Expr {
  if (expr.type.kind !== 'optional') return expr;
  mustExist(c, scope, expr, expr.span);
  return valueOf(scope, expr);
}

import type { Span } from '../../../dsl/syntax/span.ts';
import type * as Syntax from '../../../dsl/syntax/syntax.ts';

export interface Literal {
  readonly span: Span;
  readonly unit: string;
}

/** Numbers written in an expression, in the order of the text. The step of a rounding is a way of computing, not an amount. */
export function numberLiterals(expr: Syntax.Expr): readonly Literal[] {
  const found: Literal[] = [];
  visit(expr, found);
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Expressions are plain data: every member that is an expression, or a list of them, is below. */
function visit(expr: Syntax.Expr, found: Literal[]): void {
  if (expr.kind === 'number') {
    found.push({ span: expr.literal.span, unit: expr.literal.unit });
    return;
  }
  for (const member of Object.values(expr)) {
    const below: readonly unknown[] = Array.isArray(member) ? member : [member];
    for (const each of below) if (isExpr(each)) visit(each, found);
  }
}

/** Names, subjects and literals have a span too, but no kind; a date written has a kind and nothing below. */
const isExpr = (value: unknown): value is Syntax.Expr => typeof value === 'object' && value !== null && 'kind' in value && 'span' in value;

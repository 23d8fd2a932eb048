/** What an operator fixes at compile time (a step, a factor, a scale). One that is missing is our own bug, never a silent default. */
import type * as Core from '../../../../dsl/core.ts';

type Op = Extract<Core.Expr, { kind: 'op' }>;

export function staticNumber(expr: Op, name: string): number {
  const value = expr.static[name];
  if (typeof value !== 'number') throw new Error(`${expr.op} without its ${name}`);
  return value;
}

export function staticText(expr: Op, name: string): string {
  const value = expr.static[name];
  if (typeof value !== 'string') throw new Error(`${expr.op} without its ${name}`);
  return value;
}

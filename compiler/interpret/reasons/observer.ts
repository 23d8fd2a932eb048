import type * as Core from '../../../dsl/model/core.ts';
import type { Value } from '../../../runtime/partial/index.ts';

/**
 * What an evaluation met, told as it happens: for coverage. Expressions are those of the plan, by identity. Only known outcomes are told:
 * a condition that stays open reaches neither of its sides.
 */
export interface Observer {
  readonly version?: (definition: string, index: number) => void;
  readonly condition?: (expr: Core.Expr, outcome: boolean) => void;
  /** A comparison of two known numbers or days; `order` is the sign of left − right. */
  readonly comparison?: (expr: Core.Op, order: number) => void;
  readonly branch?: (expr: Core.Expr & { readonly kind: 'choose' }, index: number | 'otherwise') => void;
  /** An effective row, with the value of each column that was read (null: not read). */
  readonly row?: (expr: Core.Expr & { readonly kind: 'table' }, index: number, values: readonly (Value | null)[]) => void;
}

/** What the values of a computed number can be a multiple of, so that a gap narrower than its rounding is none (decision 34). */
import { concatMap } from '../../../dsl/syntax/collections.ts';
import { type Op, operandOf, staticNumber } from '../../../dsl/model/core.ts';
import type * as Core from '../../../dsl/model/core.ts';
import type { Lookups } from '../lookups.ts';

const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));

/** A whole number, in units of the scale of `expr`, of which every value it can have is a multiple; 1 when nothing more is known. */
export function stepOf(expr: Core.Expr, lookups: Lookups): number {
  const step = multiple(expr, lookups);
  return step === 0 || !Number.isSafeInteger(step) ? 1 : step;
}

/** The same, where 0 stands for a value that is always zero. */
function multiple(expr: Core.Expr, lookups: Lookups): number {
  const common = (parts: readonly Core.Expr[]): number => parts.map((part) => multiple(part, lookups)).reduce(gcd, 0);
  switch (expr.kind) {
    case 'const':
      return typeof expr.value === 'number' ? Math.abs(expr.value) : expr.value === null ? 0 : 1;
    case 'op':
      return operated(expr, lookups);
    case 'choose':
      return common([...expr.branches.map((branch) => branch.value), ...(expr.otherwise === null ? [] : [expr.otherwise])]);
    case 'table':
      return common(concatMap(expr.rows, (row) => row.values));
    case 'ref': {
      const read = lookups.definition(expr.definition);
      return read === undefined ? 1 : common(read.versions.map((version) => version.value));
    }
    case 'input':
    case 'local':
    case 'field':
    case 'record':
    case 'list':
    case 'each':
    case 'where':
    case 'fold':
    case 'pick':
      return 1;
  }
}

function operated(expr: Op, lookups: Lookups): number {
  const steps = expr.args.map((arg) => multiple(arg, lookups));
  if (expr.op === 'round') return staticNumber(expr, 'step');
  if (expr.op === 'rescale') return operandOf(expr, steps, 0) * 10 ** staticNumber(expr, 'by');
  if (expr.op === 'convert') return staticNumber(expr, 'd') === 1 ? operandOf(expr, steps, 0) * staticNumber(expr, 'n') : 1;
  if (expr.op === 'multiply') return steps.reduce((product, step) => product * step, 1);
  const keeps = ['add', 'subtract', 'atMost', 'atLeast', 'negate', 'required'].includes(expr.op);
  return keeps ? steps.reduce(gcd, 0) : 1;
}

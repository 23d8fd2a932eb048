import type { Plan } from '../../compiler/plan/plan.ts';
import type * as Core from '../../dsl/core.ts';
import { roots, walk } from '../../dsl/walk.ts';
import { OPERATORS } from '../../dsl/operators.ts';
import type { Outcome } from '../../runtime/outcome.ts';

/** How often each thing occurred, so that what a run never met is seen. */
export class Tally {
  private readonly groups = new Map<string, Map<string, number>>();

  constructor() {
    for (const operator of Object.keys(OPERATORS)) this.add('operator', operator, 0);
    for (let depth = 0; depth <= 3; depth += 1) this.add('exception depth', String(depth), 0);
  }

  add(group: string, what: string, times = 1): void {
    const counts = this.groups.get(group) ?? new Map<string, number>();
    counts.set(what, (counts.get(what) ?? 0) + times);
    this.groups.set(group, counts);
  }

  plan(plan: Plan): void {
    for (const input of Object.values(plan.inputs)) this.add('donnée', input.type.kind);
    for (const definition of [...plan.definitions, ...plan.guarantees]) {
      this.add('word', definition.word);
      this.add('versions', String(definition.versions.length));
      this.add('subjects', String(definition.subjects.length));
      for (const root of roots(definition)) walk(root, (expr) => this.expression(expr));
    }
  }

  private expression(expr: Core.Expr): void {
    this.add('expression', expr.kind);
    if (expr.kind === 'op') this.add('operator', expr.op);
    if (expr.kind === 'fold') this.add('fold', expr.fold);
    if (expr.kind === 'pick') this.add('pick', expr.pick);
    if (expr.kind === 'ref' && expr.on !== null) this.add('expression', 'ref on another day');
    if (expr.kind === 'const' && 'unknown' in expr) this.add('expression', 'inconnu');
    if (expr.kind === 'choose') this.add('exception depth', String(depthOf(expr.branches)));
  }

  outcome(where: string, outcome: Outcome<unknown>): void {
    if (outcome.kind === 'value') this.add(where, 'value');
    else if (outcome.kind === 'undetermined')
      for (const kind of new Set(outcome.needs.map((need) => need.kind))) this.add(where, `undetermined: ${kind}`);
    else this.add(where, `${outcome.kind}: ${outcome.detail.reason}`);
  }

  toString(): string {
    return [...this.groups]
      .map(([group, counts]) => {
        const items = [...counts].sort((a, b) => b[1] - a[1]).map(([what, times]) => `${what} ${times}`);
        return `${group.padEnd(20)} ${items.join(' · ')}`;
      })
      .join('\n');
  }
}

/** The longest chain of branches each set aside by the next. */
function depthOf(branches: readonly Core.Branch[]): number {
  const depths = branches.map(() => 0);
  branches.forEach((branch, index) => {
    for (const excepted of branch.excepts) depths[excepted] = Math.max(depths[excepted] ?? 0, (depths[index] ?? 0) + 1);
  });
  return Math.max(0, ...depths);
}

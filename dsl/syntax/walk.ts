import type * as Core from '../model/core.ts';

/** The expressions directly inside one, in the order they are written. */
export function children(expr: Core.Expr): readonly Core.Expr[] {
  switch (expr.kind) {
    case 'const':
    case 'input':
    case 'local':
      return [];
    case 'ref':
      return expr.on === null ? expr.elements : [expr.on, ...expr.elements];
    case 'field':
      return [expr.of];
    case 'record':
      return Object.values(expr.fields);
    case 'list':
      return expr.items;
    case 'op':
      return expr.args;
    case 'choose':
      return [
        ...expr.branches.flatMap((branch) => (branch.guard === null ? [branch.value] : [branch.guard, branch.value])),
        ...(expr.otherwise === null ? [] : [expr.otherwise]),
      ];
    case 'table':
      return [
        ...expr.inputs.flatMap((input) => (input.applies === null ? [input.value] : [input.applies, input.value])),
        ...expr.rows.flatMap((row) => row.values),
      ];
    case 'each':
      return [expr.list, expr.value];
    case 'where':
      return [expr.list, expr.condition];
    case 'fold':
      return expr.value === null ? [expr.list] : [expr.list, expr.value];
    case 'pick':
      return [expr.list, ...expr.keys];
  }
}

/** Calls `visit` on an expression and on everything inside it, outermost first. */
export function walk(expr: Core.Expr, visit: (expr: Core.Expr) => void): void {
  visit(expr);
  for (const child of children(expr)) walk(child, visit);
}

/** Every expression a definition holds: its date, its locals, its versions. */
export const roots = (definition: Core.Definition): readonly Core.Expr[] => [
  ...(definition.applicationDate === null ? [] : [definition.applicationDate]),
  ...definition.locals.map((local) => local.value),
  ...definition.versions.map((version) => version.value),
];

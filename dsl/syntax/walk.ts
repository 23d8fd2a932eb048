import * as Core from '../model/core.ts';

/** Calls `visit` on the expressions directly inside one, in the order they are written. */
export function eachChild(expr: Core.Expr, visit: (child: Core.Expr) => void): void {
  switch (expr.kind) {
    case 'const':
    case 'input':
    case 'local':
      return;
    case 'ref':
      if (expr.on !== null) visit(expr.on);
      expr.elements.forEach(visit);
      return;
    case 'field':
      visit(expr.of);
      return;
    case 'record':
      Object.values(expr.fields).forEach(visit);
      return;
    case 'list':
      expr.items.forEach(visit);
      return;
    case 'op':
      expr.args.forEach(visit);
      return;
    case 'choose':
      for (const branch of expr.branches) {
        if (branch.guard !== null) visit(branch.guard);
        visit(branch.value);
      }
      if (expr.otherwise !== null) visit(expr.otherwise);
      return;
    case 'table':
      for (const input of expr.inputs) {
        if (input.applies !== null) visit(input.applies);
        visit(input.value);
      }
      for (const row of expr.rows) row.values.forEach(visit);
      return;
    case 'each':
      visit(expr.list);
      visit(expr.value);
      return;
    case 'where':
      visit(expr.list);
      visit(expr.condition);
      return;
    case 'fold':
      visit(expr.list);
      if (expr.value !== null) visit(expr.value);
      return;
    case 'pick':
      visit(expr.list);
      expr.keys.forEach(visit);
  }
}

/** Whether it is so of an expression or of one inside it. */
export function isSomewhere(expr: Core.Expr, isSo: (one: Core.Expr) => boolean): boolean {
  let found = isSo(expr);
  if (!found) eachChild(expr, (child) => void (found ||= isSomewhere(child, isSo)));
  return found;
}

/** The expressions directly inside one, in the order they are written. */
export function children(expr: Core.Expr): readonly Core.Expr[] {
  const found: Core.Expr[] = [];
  eachChild(expr, (child) => void found.push(child));
  return found;
}

/** The same expression with `to` of each that is directly inside it. */
export function withChildren(expr: Core.Expr, to: (child: Core.Expr) => Core.Expr): Core.Expr {
  switch (expr.kind) {
    case 'const':
    case 'input':
    case 'local':
      return expr;
    case 'ref':
      return { ...expr, elements: expr.elements.map(to), on: expr.on === null ? null : to(expr.on) };
    case 'field':
      return { ...expr, of: to(expr.of) };
    case 'record':
      return { ...expr, fields: Object.fromEntries(Object.entries(expr.fields).map(([name, value]) => [name, to(value)])) };
    case 'list':
      return { ...expr, items: expr.items.map(to) };
    case 'op':
      return { ...expr, args: expr.args.map(to) };
    case 'choose': {
      const branches = expr.branches.map((branch) => ({
        ...branch,
        guard: branch.guard === null ? null : to(branch.guard),
        value: to(branch.value),
      }));
      return { ...expr, branches, otherwise: expr.otherwise === null ? null : to(expr.otherwise) };
    }
    case 'table': {
      const inputs = expr.inputs.map((input) => ({ value: to(input.value), applies: input.applies === null ? null : to(input.applies) }));
      return { ...expr, inputs, rows: expr.rows.map((row) => ({ ...row, values: row.values.map(to) })) };
    }
    case 'each':
      return { ...expr, list: to(expr.list), value: to(expr.value) };
    case 'where':
      return { ...expr, list: to(expr.list), condition: to(expr.condition) };
    case 'fold':
      return { ...expr, list: to(expr.list), value: expr.value === null ? null : to(expr.value) };
    case 'pick':
      return { ...expr, list: to(expr.list), keys: expr.keys.map(to) };
  }
}

/** Calls `visit` on an expression and on everything inside it, outermost first. */
export function walk(expr: Core.Expr, visit: (expr: Core.Expr) => void): void {
  const go = (one: Core.Expr): void => {
    visit(one);
    eachChild(one, go);
  };
  go(expr);
}

/** The application date that a ruleset taken up keeps, where it chooses a version of the definition. */
export const defaultDay = (definition: Core.Definition): Core.Expr | null =>
  definition.applicationDate === null && Core.hasPeriods(definition) ? (definition.timeline?.day ?? null) : null;

/** Every expression a definition holds, that of its timeline apart: its date, its locals, its versions. */
export const ownRoots = (definition: Core.Definition): readonly Core.Expr[] => [
  ...(definition.applicationDate === null ? [] : [definition.applicationDate]),
  ...definition.locals.map((local) => local.value),
  ...definition.versions.map((version) => version.value),
];

/** Every expression that counts for a definition: those it holds, and the date of its timeline. */
export function roots(definition: Core.Definition): readonly Core.Expr[] {
  const day = defaultDay(definition);
  return day === null ? ownRoots(definition) : [day, ...ownRoots(definition)];
}

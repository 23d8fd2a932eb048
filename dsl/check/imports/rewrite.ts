/** Carries core from one ruleset into another: types, references, inputs and places are renamed, meaning is kept. */
import type * as Core from '../../model/core.ts';
import type { Span } from '../../syntax/span.ts';
import type { Type } from '../../model/types.ts';

export interface Renaming {
  readonly type: (type: Type) => Type;
  readonly definition: (id: string) => string;
  /** What stands for an input: the same input, or what `avec` binds it to. */
  readonly input: (input: string, type: Type, span: Span | null) => Core.Expr;
  readonly span: (span: Span) => Span;
}

/** Renames the choix and fiches inside a type. */
export function renameType(type: Type, choice: (name: string) => string, fiche: (name: string) => string): Type {
  switch (type.kind) {
    case 'choice':
      return { ...type, choice: choice(type.choice) };
    case 'record':
      return { ...type, fiche: fiche(type.fiche) };
    case 'list':
      return { ...type, of: renameType(type.of, choice, fiche) };
    case 'optional':
      return { ...type, of: renameType(type.of, choice, fiche) };
    case 'boolean':
    case 'text':
    case 'date':
    case 'period':
    case 'number':
    case 'nothing':
      return type;
  }
}

export function rewrite(expr: Core.Expr, to: Renaming): Core.Expr {
  const go = (one: Core.Expr): Core.Expr => rewrite(one, to);
  const type = to.type(expr.type);
  const span = expr.span === null ? null : to.span(expr.span);
  switch (expr.kind) {
    case 'const':
    case 'local':
      return { ...expr, type, span };
    case 'input':
      return to.input(expr.input, type, span);
    case 'ref':
      return {
        ...expr,
        type,
        span,
        definition: to.definition(expr.definition),
        elements: expr.elements.map(go),
        on: expr.on === null ? null : go(expr.on),
      };
    case 'field':
      return { ...expr, type, span, of: go(expr.of) };
    case 'record':
      return { ...expr, type, span, fields: Object.fromEntries(Object.entries(expr.fields).map(([name, value]) => [name, go(value)])) };
    case 'list':
      return { ...expr, type, span, items: expr.items.map(go) };
    case 'op':
      return { ...expr, type, span, args: expr.args.map(go) };
    case 'choose':
      return {
        ...expr,
        type,
        span,
        branches: expr.branches.map((branch) => rewriteBranch(branch, to)),
        otherwise: expr.otherwise === null ? null : go(expr.otherwise),
        ...(expr.otherwiseSources === undefined ? {} : { otherwiseSources: rewriteSources(expr.otherwiseSources, to) }),
      };
    case 'table':
      return {
        ...expr,
        type,
        span,
        inputs: expr.inputs.map((input) => ({ value: go(input.value), applies: input.applies === null ? null : go(input.applies) })),
        rows: expr.rows.map((row) => ({
          ...row,
          values: row.values.map(go),
          sources: rewriteSources(row.sources, to),
          span: to.span(row.span),
        })),
      };
    case 'each':
      return { ...expr, type, span, list: go(expr.list), value: go(expr.value) };
    case 'where':
      return { ...expr, type, span, list: go(expr.list), condition: go(expr.condition) };
    case 'fold':
      return { ...expr, type, span, list: go(expr.list), value: expr.value === null ? null : go(expr.value) };
    case 'pick':
      return { ...expr, type, span, list: go(expr.list), keys: expr.keys.map(go) };
  }
}

/** Passages, at their places in the text they were taken from. */
export const rewriteSources = (sources: readonly Core.Source[], to: Renaming): readonly Core.Source[] =>
  sources.map((source) => ({ ...source, span: to.span(source.span) }));

const rewriteBranch = (branch: Core.Branch, to: Renaming): Core.Branch => ({
  ...branch,
  guard: branch.guard === null ? null : rewrite(branch.guard, to),
  value: rewrite(branch.value, to),
  sources: rewriteSources(branch.sources, to),
  span: branch.span === null ? null : to.span(branch.span),
});

/** A definition in its new home, before it is given a name there. */
export function rewriteDefinition(definition: Core.Definition, to: Renaming): Core.Definition {
  return {
    ...definition,
    id: to.definition(definition.id),
    type: to.type(definition.type),
    subjects: definition.subjects.map((subject) => ({ ...subject, type: to.type(subject.type) })),
    locals: definition.locals.map((local) => ({ ...local, value: rewrite(local.value, to) })),
    applicationDate: definition.applicationDate === null ? null : rewrite(definition.applicationDate, to),
    timeline:
      definition.timeline === null ? null : { ruleset: to.definition(definition.timeline.ruleset), day: rewrite(definition.timeline.day, to) },
    versions: definition.versions.map((version) => ({
      ...version,
      value: rewrite(version.value, to),
      sources: rewriteSources(version.sources, to),
      span: version.span === null ? null : to.span(version.span),
    })),
    sources: rewriteSources(definition.sources, to),
    span: to.span(definition.span),
  };
}

/** Syntax trees written on one line, so that a test can state a whole tree. */
import type { Diagnostic } from '../../dsl/diagnostics/diagnostic.ts';
import { parseRuleset } from '../../dsl/parse/parse.ts';
import type { Declaration, Definition, Expr, Test, TypeExpr } from '../../dsl/syntax/syntax.ts';

const number = ({ digits, unit }: { readonly digits: string; readonly unit: string }): string => (unit === '' ? digits : `${digits} ${unit}`);
const group = (...parts: readonly (string | null)[]): string => `(${parts.filter((part) => part !== null).join(' ')})`;

/** `(limit at most (+ [a] [b]) 500 €)`: names between brackets, texts between guillemets. */
export function tree(expr: Expr | null): string {
  if (expr === null) return 'null';
  switch (expr.kind) {
    case 'number':
      return number(expr.literal);
    case 'date':
      return expr.day;
    case 'text':
      return `«${expr.text}»`;
    case 'boolean':
      return expr.value ? 'oui' : 'non';
    case 'none':
      return 'aucun';
    case 'unknown':
      return 'inconnu';
    case 'name':
      return `[${expr.name.text}]`;
    case 'of':
      return group('of', `[${expr.name.text}]`, tree(expr.of));
    case 'not':
      return group('not', tree(expr.operand));
    case 'and':
    case 'or':
      return group(expr.kind, ...expr.operands.map(tree));
    case 'compare':
      return group(expr.operator, tree(expr.left), tree(expr.right));
    case 'is':
      return group(expr.negated ? 'is not' : 'is', tree(expr.operand), ...expr.values.map(tree));
    case 'exists':
    case 'empty':
      return group(expr.negated ? `not ${expr.kind}` : expr.kind, tree(expr.operand));
    case 'arithmetic':
      return group(expr.operator, tree(expr.left), tree(expr.right));
    case 'minus':
      return group('minus', tree(expr.operand));
    case 'limit':
      return group('limit', expr.limit, tree(expr.operand), tree(expr.bound));
    case 'round':
      return group('round', expr.direction, number(expr.step), tree(expr.operand));
    case 'shift':
      return group(
        expr.before ? 'before' : 'after',
        expr.days,
        tree(expr.amount),
        tree(expr.from),
        expr.place === null ? null : `at ${tree(expr.place)}`,
      );
    case 'defer':
      return group('defer', tree(expr.operand), expr.place === null ? null : `at ${tree(expr.place)}`);
    case 'between':
      return group('between', expr.measure, tree(expr.from), tree(expr.to));
    case 'period':
      return expr.amount === null ? group('period', tree(expr.from), tree(expr.to)) : group('period of', tree(expr.amount), tree(expr.from));
    case 'intersection':
      return group('common', tree(expr.left), tree(expr.right));
    case 'within':
      return group('within', tree(expr.operand), tree(expr.period));
    case 'calendar':
      return group(expr.part, tree(expr.operand));
    case 'falls on':
      return group('falls on', String(expr.on), tree(expr.operand), expr.place === null ? null : `at ${tree(expr.place)}`);
    case 'fold':
      return group(expr.fold, tree(expr.list));
    case 'any':
      return group('any', tree(expr.list));
    case 'all':
      return group('all', tree(expr.list), tree(expr.condition));
    case 'pick':
      return group('pick', expr.pick, tree(expr.list), ...expr.keys.map((key) => `by ${tree(key)}`));
    case 'distinct':
      return group('distinct', tree(expr.list));
    case 'where':
      return group('where', tree(expr.list), tree(expr.condition));
    case 'beside':
      return group(expr.side, tree(expr.list), tree(expr.element));
    case 'each':
      return group(
        expr.pairs ? 'each pair' : 'each',
        `[${expr.subject.type.text}]`,
        expr.subject.as === null ? null : `as [${expr.subject.as.text}]`,
        expr.list === null ? null : `in ${tree(expr.list)}`,
        tree(expr.value),
      );
    case 'as of':
      return group('as of', tree(expr.operand), tree(expr.on));
    case 'list':
    case 'tuple':
      return group(expr.kind, ...expr.items.map(tree));
  }
}

export function typeTree(type: TypeExpr | null): string {
  if (type === null) return 'null';
  switch (type.kind) {
    case 'number':
      return group(
        'number',
        type.unit === '' ? '·' : type.unit,
        type.decimals === null ? null : `decimals ${type.decimals}`,
        type.min === null ? null : `min ${number(type.min)}`,
        type.max === null ? null : `max ${number(type.max)}`,
      );
    case 'list':
      return group(
        'list',
        typeTree(type.of),
        type.sortedBy === null ? null : `by [${type.sortedBy.text}]`,
        type.atMost === null ? null : `at most ${type.atMost}`,
      );
    case 'named':
      return `[${type.name.text}]`;
    case 'boolean':
    case 'text':
    case 'date':
    case 'period':
      return type.kind;
  }
}

export function testTree(test: Test | null): string {
  if (test === null) return 'null';
  switch (test.kind) {
    case 'any':
      return 'any';
    case 'one of':
      return group('one of', ...test.values.map(tree));
    case 'range':
      return `${test.lowIncluded ? '[' : ']'}${test.low === null ? '…' : tree(test.low)} ; ${test.high === null ? '…' : tree(test.high)}${test.highIncluded ? ']' : '['}`;
  }
}

export interface Reading {
  readonly declarations: readonly Declaration[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One file, read alone. */
export function readText(text: string): Reading {
  const { files, diagnostics } = parseRuleset([{ file: 'a.attendu', text }]);
  return { declarations: files[0]?.declarations ?? [], diagnostics };
}

/** Codes found, in order. */
export const codes = (text: string): readonly string[] => readText(text).diagnostics.map(({ code }) => code);

/** The first definition of a text that reads without finding. */
export function definition(text: string): Definition {
  const { declarations, diagnostics } = readText(text);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ code, params }) => `${code} ${JSON.stringify(params)}`).join('\n'));
  const found = declarations.find((one) => one.kind === 'definition');
  if (found === undefined) throw new Error('no definition');
  return found;
}

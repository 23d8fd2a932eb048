import type * as Core from '../../../../dsl/model/core.ts';

const IGNORED = new Set(['span', 'sources', 'otherwiseSources', 'label']);
const keys = new WeakMap<object, string>();

/** A text that two expressions share exactly when they mean the same, wherever they were written. */
export function keyOf(expr: Core.Expr): string {
  return keyOfNode(expr);
}

function keyOfNode(node: unknown): string {
  if (typeof node !== 'object' || node === null) return JSON.stringify(node);
  const known = keys.get(node);
  if (known !== undefined) return known;
  const key = Array.isArray(node) ? `[${node.map(keyOfNode).join(',')}]` : `{${partsOf(node).join(',')}}`;
  keys.set(node, key);
  return key;
}

/** The type tells constants apart (1 € and 1 h are both held as an integer); elsewhere it follows from the operands. */
function partsOf(node: object): string[] {
  const isConstant = 'kind' in node && node.kind === 'const';
  return Object.entries(node)
    .filter(([name]) => !IGNORED.has(name) && (name !== 'type' || isConstant))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}:${keyOfNode(value)}`);
}

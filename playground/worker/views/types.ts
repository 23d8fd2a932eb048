import type { Type } from '../../../dsl/model/types.ts';

const present = (type: Type | null): Type | null => (type?.kind === 'optional' ? type.of : type);

/** The unit of a number; the empty string where there is none. */
export function unitOf(type: Type | null): string {
  const bare = present(type);
  return bare?.kind === 'number' ? bare.unit : '';
}

/** The decimals a number keeps; null where it keeps any. */
export function decimalsOf(type: Type | null): number | null {
  const bare = present(type);
  return bare?.kind === 'number' && bare.scale !== 'exact' ? bare.scale : null;
}

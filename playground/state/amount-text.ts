import { isTwoWays } from '../../dsl/lexer/points.ts';

/** What was typed in an amount field, read as French numbers are: `1 234,50`, with any kind of space. */
export type ParsedAmount = { readonly kind: 'number'; readonly text: string } | { readonly kind: 'invalid'; readonly tooPrecise: boolean };

/**
 * Keeps the digits as typed and groups thousands by a plain space. A point is taken for a comma; nothing else is guessed: what does not
 * parse, or may be thousands as well as decimals, is refused, never turned into another value. `decimals` null: any number of them.
 */
export function parseAmount(typed: string, decimals: number | null): ParsedAmount {
  const compact = typed
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^[−–]/, '-');
  const parts = /^(-?)(\d+)(?:[.,](\d+))?$/.exec(compact);
  if (parts === null) return { kind: 'invalid', tooPrecise: false };
  const [, sign = '', whole = '', fraction = ''] = parts;
  if (decimals !== null && isTwoWays(`${whole},${fraction}`, decimals)) return { kind: 'invalid', tooPrecise: true };
  if (decimals !== null && fraction.replace(/0+$/, '').length > decimals) return { kind: 'invalid', tooPrecise: true };
  const digits = whole.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, ' ');
  return { kind: 'number', text: `${sign}${digits}${fraction === '' ? '' : `,${fraction}`}` };
}

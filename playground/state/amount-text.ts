import { isTwoWays } from '../../dsl/lexer/points.ts';

/** What was typed in an amount field, read as French numbers are: `1 234,50`, with any kind of space. */
export type ParsedAmount =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'invalid'; readonly why: 'not a number' | 'too precise' | 'negative' };

/**
 * Keeps the digits as typed and groups thousands by a plain space. A point is taken for a comma; nothing else is guessed: what does not
 * parse, or may be thousands as well as decimals, is refused, never turned into another value. `decimals` null: any number of them.
 * `signed`: a number of a table may be negative; elsewhere a sign would be read with the words before it (decision 7).
 */
export function parseAmount(typed: string, { decimals, signed }: { readonly decimals: number | null; readonly signed: boolean }): ParsedAmount {
  const compact = typed
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^[−–]/, '-');
  const parts = /^(-?)(\d+)(?:[.,](\d+))?$/.exec(compact);
  if (parts === null) return { kind: 'invalid', why: 'not a number' };
  const [, sign = '', whole = '', fraction = ''] = parts;
  if (sign !== '' && !signed) return { kind: 'invalid', why: 'negative' };
  if (decimals !== null && isTwoWays(`${whole},${fraction}`, decimals)) return { kind: 'invalid', why: 'too precise' };
  if (decimals !== null && fraction.replace(/0+$/, '').length > decimals) return { kind: 'invalid', why: 'too precise' };
  const digits = whole.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, ' ');
  return { kind: 'number', text: `${sign}${digits}${fraction === '' ? '' : `,${fraction}`}` };
}

/** Whether each word that is sought is in a text, in any order. Accents, case and the spaces of numbers do not count: « 1800 » finds « 1 800 € ». */
export function isFound(sought: string, text: string): boolean {
  const within = plain(text);
  return plain(sought)
    .split(/\s+/)
    .every((word) => within.includes(word));
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\d)\s(?=\d{3})/g, '')
    .toLowerCase();

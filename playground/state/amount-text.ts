import { isTwoWays, twoReadings } from '../../dsl/lexer/points.ts';
import type { AmountView } from '../worker/protocol.ts';

/** Why what was typed is no amount; the words for it are the catalogue's. */
export type AmountRefusal =
  | { readonly why: 'not a number' | 'too precise' | 'too large' | 'negative' | 'spaces' | 'unit' | 'unknown' }
  /** As thousands, and as decimals. */
  | { readonly why: 'two ways'; readonly readings: readonly [string, string] };

/** What was typed in an amount field, read as French numbers are: `1 234,50`, with any kind of space. */
type ParsedAmount = { readonly kind: 'number'; readonly text: string } | { readonly kind: 'invalid'; readonly refusal: AmountRefusal };

/** What a field keeps to. */
export interface AmountField {
  /** Null: any number of them. */
  readonly decimals: number | null;
  /** A number of a table may be negative; elsewhere a sign would be read with the words before it (decision 7). */
  readonly signed: boolean;
  /** The one printed beside the field: it may be typed too, no other. */
  readonly unit: string;
}

/** What is counted exactly in the smallest part of a unit: the language reads no more (`number-too-large`). */
const MOST_DIGITS = 15;

const NUMBER = /^(-?)(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d+))?$/;

/**
 * Keeps the digits as typed and groups thousands by a plain space. A point is taken for a comma; nothing else is guessed: what does not
 * parse, or may be read in two ways, is refused, never turned into another value.
 */
export function parseAmount(typed: string, { decimals, signed, unit }: AmountField): ParsedAmount {
  const text = typed
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/^[−–-] ?/, '-');
  const bare = unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length).trimEnd() : text;
  const parts = NUMBER.exec(bare);
  if (parts === null) return invalid({ why: whyNone(bare) });
  const [, sign = '', whole = '', fraction = ''] = parts;
  if (sign !== '' && !signed) return invalid({ why: 'negative' });
  if (decimals !== null && fraction.replace(/0+$/, '').length > decimals) return invalid({ why: 'too precise' });
  if (decimals !== null && isTwoWays(`${whole},${fraction}`, decimals))
    return invalid({ why: 'two ways', readings: twoReadings(`${whole},${fraction}`) });
  const plainly = whole.replaceAll(' ', '').replace(/^0+(?=\d)/, '');
  if (plainly.length + (decimals ?? fraction.length) > MOST_DIGITS) return invalid({ why: 'too large' });
  const digits = plainly.replace(/\B(?=(\d{3})+$)/g, ' ');
  return { kind: 'number', text: `${sign}${digits}${fraction === '' ? '' : `,${fraction}`}` };
}

const invalid = (refusal: AmountRefusal): ParsedAmount => ({ kind: 'invalid', refusal });

/** What stands in the way: the word of the text, spaces that group no thousands, something after the number. */
function whyNone(text: string): 'not a number' | 'spaces' | 'unit' | 'unknown' {
  if (text.toLowerCase() === 'inconnu') return 'unknown';
  if (/^-?\d[\d ]*(?:[.,][\d ]+)?$/.test(text)) return 'spaces';
  return /^-?[\d ]+(?:[.,]\d+)? ?[^\d\s.,]+$/.test(text) && !/^\S*\d+e\d*$/i.test(text) ? 'unit' : 'not a number';
}

/** Whether each word that is sought is in a text, in any order. Accents, case and the spaces of numbers do not count: « 1800 » finds « 1 800 € ». */
export function isFound(sought: string, text: string): boolean {
  const within = plain(text);
  return plain(sought)
    .split(/\s+/)
    .every((word) => within.includes(word));
}

/**
 * The amounts that a search finds, in their order. A paramètre of which one amount is found shows all: what holds before and after is what a new
 * amount stands between.
 */
export function foundAmounts(amounts: readonly AmountView[], sought: string): readonly AmountView[] {
  const isNamed = ({ label, context, text, unit }: AmountView): boolean => isFound(sought, [label, context ?? '', text, unit].join(' '));
  const whole = new Set(amounts.filter((one) => one.group === 'paramètre' && isNamed(one)).map(({ definition }) => definition));
  return amounts.filter((one) => whole.has(one.definition) || isNamed(one));
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\d)\s(?=\d{3})/g, '')
    .toLowerCase();

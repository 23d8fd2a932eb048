/** Reads a type as written after `:` (decisions 6 and 15). */
import { CHECK } from '../../diagnostics/catalog/check.ts';
import { fix } from '../../diagnostics/entry.ts';
import { nameKey } from '../../names.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { Type } from '../../model/types.ts';
import { conversion, parseUnit } from '../../model/units.ts';
import { readDigits, saidTwoWays } from '../expressions/arithmetic.ts';
import { type Context, noteSymbol, textAt } from '../context.ts';
import { say, unknownType, unknownUnit } from '../messages.ts';
import { BOOLEAN, DATE, PERIOD, TEXT, choiceOf, listOf, numberType, recordOf } from '../types.ts';

/** null (and said) when a name or a unit in it is unknown. `given`: the type of a donnée, whose list is sorted and counted as it enters. */
export function readType(c: Context, written: Syntax.TypeExpr, given = false): Type | null {
  switch (written.kind) {
    case 'boolean':
      return BOOLEAN;
    case 'text':
      return TEXT;
    case 'date':
      return DATE;
    case 'period':
      return PERIOD;
    case 'number':
      return readNumberType(c, written);
    case 'list': {
      if (!given) sayIdleTraits(c, written);
      const of = readType(c, written.of);
      return of === null ? null : listOf(of);
    }
    case 'named': {
      const entity = c.types.get(nameKey(written.name.text));
      if (entity === undefined) return unknownType(c, written.name);
      noteSymbol(c, written.name.span, 'type', entity.name);
      return entity.kind === 'choice' ? choiceOf(entity.name) : recordOf(entity.name);
    }
  }
}

/** LAW: only the list of a donnée is sorted and bounded, as the dossier is read: elsewhere these words would do nothing. */
function sayIdleTraits(c: Context, { of, sortedBy, atMost, span }: Syntax.TypeExpr & { readonly kind: 'list' }): void {
  if (sortedBy === null && atMost === null) return;
  const at = { ...span, start: of.span.end };
  const words = textAt(c, at).trim().replace(/^, */u, '');
  const traits = atMost === null ? 'order' : sortedBy === null ? 'count' : 'both';
  say(c, CHECK.idleListTraits, { ...at, start: at.end - words.length }, { words, traits }, { fixes: [fix('remove', at, '', { words })] });
}

function readNumberType(c: Context, written: Syntax.TypeExpr & { readonly kind: 'number' }): Type | null {
  const unit = parseUnit(written.unit, c.units);
  if (unit === null) return unknownUnit(c, written.span, written.unit);
  const scale = written.decimals ?? unit.decimals;
  const min = readBound(c, written.min, unit.unit, scale);
  const max = readBound(c, written.max, unit.unit, scale);
  if (min === undefined || max === undefined) return null;
  if (min !== null && max !== null && min > max && written.min !== null && written.max !== null) return reversedBounds(c, written.min, written.max);
  return numberType(unit.unit, scale, min, max);
}

/** `de 300 à 0`: no value lies between, so the type is none; said once, where it is written. */
function reversedBounds(c: Context, min: Syntax.NumberLiteral, max: Syntax.NumberLiteral): null {
  const words = ({ span }: Syntax.NumberLiteral): string => textAt(c, span);
  const edits = [
    { span: min.span, text: words(max) },
    { span: max.span, text: words(min) },
  ];
  const span = { file: min.span.file, start: Math.min(min.span.start, max.span.start), end: Math.max(min.span.end, max.span.end) };
  return say(c, CHECK.reversedBounds, span, { min: words(min), max: words(max) }, { fixes: [{ code: 'swap', params: {}, edits }] });
}

/** A bound at the scale of its type (in plain units when exact); undefined (and said) when it does not fit. */
function readBound(c: Context, written: Syntax.NumberLiteral | null, unit: string, scale: number | 'exact'): number | null | undefined {
  if (written === null) return null;
  const read = readDigits(written.digits);
  const places = scale === 'exact' ? 0 : scale;
  if (read === null) return say(c, CHECK.numberTooLarge, written.span, { digits: written.digits }) ?? undefined;
  const own = written.unit === '' ? { unit } : parseUnit(written.unit, c.units);
  if (own === null) return unknownUnit(c, written.span, written.unit) ?? undefined;
  const ratio = conversion(own.unit, unit);
  if (ratio === null || ratio.d !== 1)
    return say(c, CHECK.wrongUnit, written.span, { expected: unit, found: own.unit, where: '', readings: [] }) ?? undefined;
  if (saidTwoWays(c, written.span, unit, places)) return undefined;
  if (read.scale > places) return say(c, CHECK.precision, written.span, { found: read.scale, stored: places, step: '' }) ?? undefined;
  return read.value * ratio.n * 10 ** (places - read.scale);
}

/** The bounds of a donnée are checked on entry; those of a result would be a promise nobody keeps. */
export function withoutBounds(c: Context, type: Type, name: Syntax.Name): Type {
  if (type.kind === 'list') return listOf(withoutBounds(c, type.of, name));
  if (type.kind !== 'number' || (type.min === null && type.max === null)) return type;
  say(c, CHECK.boundsOnResult, name.span, { name: name.text });
  return numberType(type.unit, type.scale);
}

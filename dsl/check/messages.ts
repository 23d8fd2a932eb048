/** Findings that several parts of the checker make, each with its place, its related places and its click fixes. */
import { CHECK } from '../diagnostics/catalog/check.ts';
import { SYNTAX } from '../diagnostics/catalog/syntax.ts';
import type { Diagnostic, Fix, Params, Related } from '../diagnostics/diagnostic.ts';
import { type Entry, fix, guess, report } from '../diagnostics/entry.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { nameKey } from '../names.ts';
import type { Span } from '../syntax/span.ts';
import type * as Syntax from '../syntax/syntax.ts';
import { suggestType } from '../model/type-words.ts';
import type { Scale, Type } from '../model/types.ts';
import { numerator } from '../model/units.ts';
import { type Among, type Context, type GuardPlace, textAt } from './context.ts';
import { isConsequence } from './names/damaged.ts';
import { turnAround } from './names/turns.ts';
import { typeParam } from './types.ts';

interface Extra {
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** Adds a finding, once: an expression elaborated twice is reported once. */
export function say<P extends Params>(c: Context, entry: Entry<P>, span: Span, params: P, extra: Extra = {}): null {
  if (c.probe !== null) return entry.severity === 'error' ? failProbe(c) : null;
  if (isConsequence(c, entry.code, span)) return null;
  const made = report(entry, span, params, extra);
  if (!c.diagnostics.some((known) => sameFinding(known, made))) c.diagnostics.push(made);
  return null;
}

export function failProbe(c: Context): null {
  if (c.probe !== null) c.probe.failed = true;
  return null;
}

const sameFinding = (a: Diagnostic, b: Diagnostic): boolean =>
  a.code === b.code && a.span.start === b.span.start && a.span.end === b.span.end && a.span.file === b.span.file;

const replacements = (span: Span, by: readonly string[]): readonly Fix[] => by.map((text) => fix('replace', span, text, { by: text }));

/** True, and said, where these words stand in a turn of phrase that is written otherwise. */
function saysTurn(c: Context, span: Span): boolean {
  const found = turnAround(c, span);
  if (found === null) return false;
  const { written, right } = found;
  say(c, SYNTAX.otherTurn, found.span, { written, right }, { fixes: [fix('write', found.span, right, { right })] });
  return true;
}

export type Place = 'value' | 'type' | 'document' | 'field' | 'label' | 'unit';

/** An unknown name, with what it may have meant. */
export function unknownName(c: Context, span: Span, name: string, place: Place, candidates: readonly string[] | (() => readonly string[])): null {
  if (c.probe !== null || c.damaged.has(nameKey(name))) return failProbe(c);
  const known = typeof candidates === 'function' ? candidates() : candidates;
  const near = suggest(name, known);
  const suggestions = near.length > 0 || place !== 'document' ? near : known.filter((one) => holds(name, one));
  return unknownBut(c, span, name, place, suggestions);
}

/** An unknown name, where what it means is known. */
export function unknownBut(c: Context, span: Span, name: string, place: Place, suggestions: readonly string[]): null {
  if (c.probe !== null || c.damaged.has(nameKey(name))) return failProbe(c);
  if (place === 'value' && suggestions.length === 0 && saysTurn(c, span)) return null;
  return say(c, CHECK.unknownName, span, { name, place, suggestions }, { fixes: replacements(span, suggestions) });
}

/** « la circulaire Cnav » holds « circulaire ». */
const holds = (name: string, one: string): boolean => ` ${nameKey(name)} `.includes(` ${nameKey(one)} `);

/** A kind of value nobody declared, with what it may have meant. */
export function unknownType(c: Context, name: Syntax.Name): null {
  if (c.probe !== null || c.damaged.has(nameKey(name.text))) return failProbe(c);
  const suggestions = suggestType(name.text, [...new Set([...c.types.values()].map((one) => one.name))]);
  return say(c, CHECK.unknownName, name.span, { name: name.text, place: 'type', suggestions }, { fixes: replacements(name.span, suggestions) });
}

/** True, and said, of `année de` a date: it is named whole. */
function saysYear(c: Context, span: Span, name: string, type: Type): boolean {
  if (type.kind !== 'date' || nameKey(name) !== 'année') return false;
  const right = 'année civile';
  say(c, SYNTAX.otherTurn, span, { written: name, right }, { fixes: [fix('write', span, right, { right })] });
  return true;
}

export function unknownField(c: Context, span: Span, name: string, type: Type, candidates: () => readonly string[]): null {
  if (c.probe !== null || c.damaged.has(nameKey(name))) return failProbe(c);
  const suggestions = suggest(name, candidates());
  if (suggestions.length === 0 && (saysTurn(c, span) || saysYear(c, span, name, type))) return null;
  return say(c, CHECK.noSuchField, span, { name, type: typeParam(type), suggestions }, { fixes: replacements(span, suggestions) });
}

export const unknownUnit = (c: Context, span: Span, unit: string): null => unknownName(c, span, unit, 'unit', [...c.units.keys()]);

export function wrongType(c: Context, span: Span, expected: Type, found: Type): null {
  const value = expected.kind === 'choice' && found.kind === 'text' ? quotedValue(c, span, expected.choice) : null;
  if (value !== null)
    return say(c, SYNTAX.otherTurn, span, { written: textAt(c, span), right: value }, { fixes: [fix('write', span, value, { right: value })] });
  return say(c, CHECK.wrongType, span, { expected: typeParam(expected), found: typeParam(found) });
}

/** `« visite »`: a value of the choix that is wanted, written as a text; null: it is none. */
function quotedValue(c: Context, span: Span, choice: string): string | null {
  const [, inner = ''] = /^[«"“]\s*(.+?)\s*[»"”]$/u.exec(textAt(c, span)) ?? [];
  return c.choices.get(choice)?.values.find(({ name }) => inner !== '' && nameKey(name) === nameKey(inner))?.name ?? null;
}

export function wrongOperand(c: Context, span: Span, wanted: string, found: Type): null {
  if (c.probe === null && wanted === 'list' && saysTurn(c, span)) return null;
  return say(c, CHECK.wrongOperand, span, { wanted, found: typeParam(found) });
}

/**
 * An optional value read without a guard; `at`: where the guard would be written, when there is a place for it. Of an element of a list, the list or the condition on it
 * leaves out those that lack it, which is not always what the text means: a repair to look at.
 */
export function missingGuard(c: Context, span: Span, name: string, at: GuardPlace | Among | 'date' | null): null {
  if (at === 'date') return say(c, CHECK.missingGuard, span, { name, within: 'date' }, {});
  const place = at !== null && 'kind' in at ? at.place : at;
  const within = at !== null && 'kind' in at ? at.kind : 'rule';
  const [before, after] = place === null ? ['', ''] : [place.before, place.after];
  const made = place === null ? [] : [(within === 'rule' ? fix : guess)('guard', place.span, `${before}${name} existe${after}`, { name, within })];
  return say(c, CHECK.missingGuard, span, { name, within }, { fixes: made });
}

/** How the rounding that would make a number fit is written: `au centime`, `à l'unité`, `à 0,01 h`. */
function roundingWords(of: string, scale: number): string {
  const unit = numerator(of);
  if (scale === 0) return unit === '€' ? "à l'euro" : "à l'unité";
  if (unit === '€' && scale === 2) return 'au centime';
  return `à 0,${'0'.repeat(scale - 1)}1${unit === '' ? '' : ` ${unit}`}`;
}

/**
 * A number that does not fit where it is stored; the fix adds the rounding at the end of what is stored (decision 16). `converted`: it is written in another unit, and
 * rounded in the one it is stored in, which the step names whole.
 */
export function precision(c: Context, span: Span, found: Scale, target: { readonly unit: string; readonly scale: number }, converted = false): null {
  const step = converted
    ? `à ${target.scale === 0 ? '1' : `0,${'0'.repeat(target.scale - 1)}1`} ${target.unit}`
    : roundingWords(target.unit, target.scale);
  const end: Span = { file: span.file, start: span.end, end: span.end };
  return say(c, CHECK.precision, span, { found, stored: target.scale, step }, { fixes: [guess('round', end, `, arrondi ${step}`, { step })] });
}

/** Days as people write them: 1er mars 2025 is 01/03/2025. */
export const dayWords = (iso: string): string => `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;

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
import { addFinding, type Among, type Context, type GuardPlace, textAt } from './context.ts';
import { isConsequence } from './names/damaged.ts';
import { turnAround } from './names/turns.ts';
import { typeParam } from './types.ts';

interface Extra {
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** Adds a finding, once. */
export function say<P extends Params>(c: Context, entry: Entry<P>, span: Span, params: P, extra: Extra = {}): null {
  if (c.probe !== null) return entry.severity === 'error' ? failProbe(c) : null;
  if (!isConsequence(c, entry.code, span)) addFinding(c, report(entry, span, params, extra));
  return null;
}

export function failProbe(c: Context): null {
  if (c.probe !== null) c.probe.failed = true;
  return null;
}

const replacements = (span: Span, by: readonly string[]): readonly Fix[] => by.map((text) => fix('replace', span, text, { by: text }));

/** The finding that these words stand in a turn of phrase that is written otherwise; null: they do not. */
function otherTurn(c: Context, span: Span): Diagnostic | null {
  const found = turnAround(c, span);
  return found === null ? null : writeInstead(found.span, found.written, found.right);
}

const writeInstead = (span: Span, written: string, right: string): Diagnostic =>
  report(SYNTAX.otherTurn, span, { written, right }, { fixes: instead(span, right) });

/** What is to be completed is not written by a click. */
const instead = (span: Span, right: string): readonly Fix[] => (right.includes('…') ? [] : [fix('write', span, right, { right })]);

export type Place = 'value' | 'type' | 'document' | 'field' | 'label' | 'unit';

/** Names that may have been meant. What they hang on, besides the context, is of the body that is read. */
type Candidates = readonly string[] | ((c: Context) => readonly string[]);

const among = (c: Context, candidates: Candidates): readonly string[] => (typeof candidates === 'function' ? candidates(c) : candidates);

/**
 * Adds the finding that a name means nothing here. `make` holds it against what is declared, and is called again where the body is kept: nothing that it asks is noted
 * (`again/kept.ts`).
 */
function sayOfName(c: Context, name: string, make: (now: Context) => Diagnostic): null {
  if (c.probe !== null || c.damaged.has(nameKey(name))) return failProbe(c);
  const made = c.recorder.aside(() => make(c));
  if (isConsequence(c, made.code, made.span)) return null;
  c.near.set(made, make);
  addFinding(c, made);
  return null;
}

/** An unknown name, with what it may have meant. */
export function unknownName(c: Context, span: Span, name: string, place: Place, candidates: Candidates): null {
  return sayOfName(c, name, (now) => {
    const known = among(now, candidates);
    const near = suggest(name, known);
    return unknown(now, span, name, place, near.length > 0 || place !== 'document' ? near : known.filter((one) => holds(name, one)));
  });
}

/** An unknown name, where what it means is known. */
export const unknownBut = (c: Context, span: Span, name: string, place: Place, suggestions: readonly string[]): null =>
  sayOfName(c, name, (now) => unknown(now, span, name, place, suggestions));

function unknown(c: Context, span: Span, name: string, place: Place, suggestions: readonly string[]): Diagnostic {
  const turn = place === 'value' && suggestions.length === 0 ? otherTurn(c, span) : null;
  return turn ?? report(CHECK.unknownName, span, { name, place, suggestions }, { fixes: replacements(span, suggestions) });
}

/** « la circulaire Cnav » holds « circulaire ». */
const holds = (name: string, one: string): boolean => ` ${nameKey(name)} `.includes(` ${nameKey(one)} `);

/** A kind of value nobody declared, with what it may have meant. */
export const unknownType = (c: Context, { text, span }: Syntax.Name): null =>
  sayOfName(c, text, (now) => unknown(now, span, text, 'type', suggestType(text, [...new Set([...now.types.values()].map((one) => one.name))])));

/** A name that a value of this type has no field, and no rule, of. `année de` a date is named whole. */
export function unknownField(c: Context, span: Span, name: string, type: Type, candidates: Candidates): null {
  const isYear = type.kind === 'date' && nameKey(name) === 'année';
  return sayOfName(c, name, (now) => {
    const suggestions = suggest(name, among(now, candidates));
    const turn = suggestions.length > 0 ? null : (otherTurn(now, span) ?? (isYear ? writeInstead(span, name, 'année civile') : null));
    return turn ?? report(CHECK.noSuchField, span, { name, type: typeParam(type), suggestions }, { fixes: replacements(span, suggestions) });
  });
}

export const unknownUnit = (c: Context, span: Span, unit: string): null => unknownName(c, span, unit, 'unit', (now) => [...now.units.keys()]);

export function wrongType(c: Context, span: Span, expected: Type, found: Type): null {
  const value = expected.kind === 'choice' && found.kind === 'text' ? quotedValue(c, span, expected.choice) : null;
  if (value !== null)
    return say(c, SYNTAX.otherTurn, span, { written: textAt(c, span), right: value }, { fixes: [fix('write', span, value, { right: value })] });
  const assigned = found.kind === 'boolean' ? assignedValue(c, span) : null;
  if (assigned !== null)
    return say(
      c,
      SYNTAX.otherTurn,
      span,
      { written: textAt(c, span), right: assigned },
      { fixes: [fix('write', span, assigned, { right: assigned })] },
    );
  return say(c, CHECK.wrongType, span, { expected: typeParam(expected), found: typeParam(found) });
}

/** `r = 100 €`, where a rule has its value below its name: the value; null: it is no rule that stands before the sign. */
function assignedValue(c: Context, span: Span): string | null {
  const [, name = '', value] = /^([^=<>≤≥≠]+?) = ([^=<>≤≥≠]+)$/u.exec(textAt(c, span)) ?? [];
  return value !== undefined && c.values.get(nameKey(name))?.kind === 'definition' ? value : null;
}

/** `« visite »`: a value of the choix that is wanted, written as a text; null: it is none. */
function quotedValue(c: Context, span: Span, choice: string): string | null {
  const [, inner = ''] = /^[«"“]\s*(.+?)\s*[»"”]$/u.exec(textAt(c, span)) ?? [];
  return c.choices.get(choice)?.values.find(({ name }) => inner !== '' && nameKey(name) === nameKey(inner))?.name ?? null;
}

export function wrongOperand(c: Context, span: Span, wanted: string, found: Type): null {
  const turn = c.probe === null && wanted === 'list' ? turnAround(c, span) : null;
  if (turn !== null) {
    const { written, right } = turn;
    return say(c, SYNTAX.otherTurn, turn.span, { written, right }, { fixes: instead(turn.span, right) });
  }
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

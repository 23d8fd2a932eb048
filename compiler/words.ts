import { present } from '../dsl/check/types.ts';
import type * as Core from '../dsl/model/core.ts';
import type { Fiche } from '../dsl/model/model.ts';
import type { NumberType, Type } from '../dsl/model/types.ts';
import { walk } from '../dsl/syntax/walk.ts';
import { formatDecimal } from '../runtime/numbers/decimal.ts';

/** What saying a value needs of a plan or of a model. */
export interface Fiches {
  readonly fiches: Readonly<Record<string, Fiche>>;
}

/**
 * A value as the edge gives it (runtime/outcome.ts), said as the language writes it: `1 800 €`, `24,50 €/h`, `21/11/2026`, `oui`, `aucun`, `A ; B`, `liste vide`.
 * For people only: nothing reads it back. A value that is not of its type is said as JSON.
 */
export const inFrench = (value: unknown, type: Type, plan: Fiches): string =>
  said(value, type, plan, { record: recordInFrench, empty: 'liste vide' });

/** The same as a cell of cases writes it: of a record its values alone, in the order of its fiche; `aucun` for a list that is never absent. */
export const inCell = (value: unknown, type: Type, plan: Fiches): string => said(value, type, plan, { record: recordInCell, empty: 'aucun' });

/** How a record and the empty list are said. */
interface Manner {
  readonly record: (value: unknown, fiche: Fiche | undefined, plan: Fiches) => string;
  readonly empty: 'aucun' | 'liste vide';
}

function said(value: unknown, type: Type, plan: Fiches, manner: Manner): string {
  if (value === null) return 'aucun';
  switch (type.kind) {
    case 'optional':
      return Array.isArray(value) && value.length === 0 ? 'liste vide' : said(value, type.of, plan, manner);
    case 'boolean':
      return value === true ? 'oui' : value === false ? 'non' : json(value);
    case 'number':
      return typeof value === 'number' || typeof value === 'string' ? numberInFrench(String(value), type) : json(value);
    case 'date':
      return typeof value === 'string' ? dayInFrench(value) : json(value);
    case 'period':
      return periodInFrench(value);
    case 'choice':
    case 'text':
      return typeof value === 'string' ? value : json(value);
    case 'list':
      if (!Array.isArray(value)) return json(value);
      return value.length === 0 ? manner.empty : listInFrench(value.map((item) => said(item, type.of, plan, manner)));
    case 'record':
      return manner.record(value, plan.fiches[type.fiche], plan);
    case 'nothing':
      return json(value);
  }
}

/** `A ; B` as a cell writes it; the empty list is `aucun`, and that of one absent element `aucun ;`. */
export function listInFrench(elements: readonly string[]): string {
  if (elements.length === 0) return 'aucun';
  return elements.length === 1 && elements[0] === 'aucun' ? 'aucun ;' : elements.join(' ; ');
}

const json = (value: unknown): string => JSON.stringify(value) ?? '';

/** `2026-11-21` as `21/11/2026`. */
export function dayInFrench(day: string): string {
  const [year, month, date] = day.split('-');
  return month === undefined || date === undefined ? day : `${date}/${month}/${year}`;
}

/** `1800.5` € as `1 800,50 €`; decimals that say nothing are left out, but never one alone of an amount. An exact number that is not whole stays a quotient: `4/3`. */
export function numberInFrench(number: string, { unit, scale }: Pick<NumberType, 'unit' | 'scale'>): string {
  const decimal = number.replace(/\/1$/, '');
  const [over, under] = decimal.split('/');
  if (over !== undefined && under !== undefined) {
    const quotient = [over, under].map((part) => numberInFrench(part, { unit: '', scale: 0 })).join('/');
    return `${quotient}${unitInFrench(unit, String(Number(over) / Number(under)))}`;
  }
  const [whole = '', decimals = ''] = decimal.replace(/^-/, '').split('.');
  const kept = decimals.replace(/0+$/, '');
  const shown = kept === '' ? '' : `,${unit.startsWith('€') && scale === 2 ? kept.padEnd(2, '0') : kept}`;
  const sign = decimal.startsWith('-') ? '−' : '';
  // A bare number of four digits may be a year, which is no count: French typography leaves four digits together.
  const grouped = unit === '' && whole.length <= 4 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return `${sign}${grouped}${shown}${unitInFrench(unit, decimal)}`;
}

/** Units are singular in the model: a count of two or more takes the plural of its first word. */
function unitInFrench(unit: string, decimal: string): string {
  if (unit === '') return '';
  if (!/^\p{Ll}{2,}/u.test(unit) || Math.abs(Number(decimal)) < 2) return `\u00a0${unit}`;
  return `\u00a0${unit.replace(/^[^/]+/, (words) =>
    words
      .split(' ')
      .map((word) => (/[sx]$/.test(word) ? word : `${word}s`))
      .join(' '),
  )}`;
}

function periodInFrench(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return json(value);
  const { start, end } = value;
  return typeof start === 'string' && typeof end === 'string' ? `du ${dayInFrench(start)} au ${dayInFrench(end)}` : 'période vide';
}

const recordInFrench: Manner['record'] = (value, fiche, plan) =>
  // Values alone would not say which is which.
  fieldsOf(value, fiche, (field, { name, type }) => `${name} : ${inFrench(field, type, plan)}`);

/** A list or a record within it has no cell of its own, and is said by names. */
const recordInCell: Manner['record'] = (value, fiche, plan) =>
  fiche?.fields.every(({ type }) => isPlain(present(type))) === true
    ? fieldsOf(value, fiche, (field, { type }) => (isCut(field, type) ? `« ${field} »` : inCell(field, type, plan)))
    : recordInFrench(value, fiche, plan);

const isPlain = ({ kind }: Type): boolean => kind !== 'list' && kind !== 'record';

/** A text that would be read as several things where it stands bare among others. */
const isCut = (value: unknown, type: Type): value is string => typeof value === 'string' && present(type).kind === 'text' && /[,;()]/.test(value);

function fieldsOf(value: unknown, fiche: Fiche | undefined, say: (field: unknown, of: Fiche['fields'][number]) => string): string {
  if (fiche === undefined || typeof value !== 'object' || value === null) return json(value);
  const entries = new Map<string, unknown>(Object.entries(value));
  return fiche.fields.map((field) => say(entries.get(field.name) ?? entries.get(field.emitted) ?? null, field)).join(', ');
}

/** `2 cas`, `1 question`, `1 800 phrases`: a count with its noun. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0')} ${count > 1 ? many : one}`;

/** What a bounded number may be, said as the language writes it: `de 0 à 10`, `au plus 3 €`; nothing of one without bounds. */
export function boundsInWords({ min, max, unit, scale }: NumberType, language: 'fr' | 'en'): string {
  const [low, high] = [min, max].map((bound) => {
    if (bound === null) return null;
    return numberInFrench(formatDecimal(bound, scale === 'exact' ? 0 : scale), { unit, scale }); // exact: in plain units
  });
  const fr = language === 'fr';
  if (low !== null && high !== null) return fr ? `de ${low} à ${high}` : `from ${low} to ${high}`;
  if (low !== null) return fr ? `au moins ${low}` : `at least ${low}`;
  return high === null ? '' : fr ? `au plus ${high}` : `at most ${high}`;
}

/**
 * The bounds that a value given by « reprend … avec » is held to: of a number, of each number of a list, of how many elements it has; null of what no
 * bounds were made for.
 */
export function heldBoundsInWords({ type, versions }: Pick<Core.Definition, 'type' | 'versions'>, language: 'fr' | 'en'): string | null {
  const value = versions[0]?.value;
  if (value?.kind !== 'choose' || value.made !== 'bounds') return null;
  const of = present(type);
  if (of.kind === 'number') return boundsInWords(of, language);
  const element = of.kind === 'list' && of.of.kind === 'number' ? boundsInWords(of.of, language) : '';
  const most = mostIn(value.branches[0]?.guard ?? null);
  const count = most === null ? '' : language === 'fr' ? `au plus ${counted(most, 'élément')}` : `at most ${counted(most, 'element')}`;
  const each = element === '' ? '' : language === 'fr' ? `chaque valeur ${element}` : `each value ${element}`;
  return [count, each].filter((one) => one !== '').join(', ');
}

/** How many elements a made guard leaves to a list; null: it does not count them. */
function mostIn(guard: Core.Expr | null): number | null {
  let most: number | null = null;
  if (guard !== null)
    walk(guard, (one) => {
      const [counts, bound] = one.kind === 'op' && one.op === 'lessOrEqual' ? one.args : [];
      if (counts?.kind === 'fold' && counts.fold === 'count' && bound?.kind === 'const' && typeof bound.value === 'number') most = bound.value;
    });
  return most;
}

/** What saying a definition needs of a plan. */
export interface Named {
  readonly definitions: readonly { readonly id: string; readonly name: string }[];
}

/**
 * A definition as a person wrote it: its name, « manquants de pièces » for the id `pièces.manquants`, « partage » for the table it came from. Its id where another has that
 * name, unless they are the table and one of its results.
 */
export function definitionInFrench(id: string, { definitions }: Named): string {
  const name = definitions.find((one) => one.id === id)?.name;
  if (name === undefined) return id;
  const others = definitions.filter((one) => one.name === name && one.id !== id);
  return others.every((one) => id.startsWith(`${one.id}.`) || one.id.startsWith(`${id}.`)) ? name : id;
}

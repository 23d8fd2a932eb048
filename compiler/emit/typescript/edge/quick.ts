/**
 * Reading at first sight: straight-line code for each fiche that gives a value when everything is there as declared, else `undefined`; the
 * runtime then reads by shapes and says what is missing or wrong.
 */
import type { NumberType, Type } from '../../../../dsl/model/types.ts';
import { MOST_IN_A_FIELD } from '../../../../runtime/emitted/reader.ts';
import { formatDecimal } from '../../../../runtime/numbers/decimal.ts';
import { type Context, type Limits, limitsKey } from '../context.ts';
import {
  type Code,
  type Field,
  NULL,
  type Statement,
  UNDEFINED,
  and,
  arrow,
  atom,
  binary,
  call,
  conditional,
  constant,
  member,
  not,
  number,
  object,
  or,
  returns,
  template,
  text,
  typeOf,
  when,
} from '../text/code.ts';
import { itemAt } from '../../../../dsl/syntax/sure.ts';
import { Names, propertyName } from '../text/names.ts';
import { type Section, functionSection } from '../text/section.ts';
import { UNKNOWN, typeText } from '../text/types.ts';

/** Where a value stands, for the elements of lists, which know their place: a text, and how many it may be. */
interface Spot {
  readonly value: Code;
  readonly path: Code;
  /** How many elements a list may have; null: any number. */
  readonly atMost: number | null;
  readonly sortedBy: string | null;
  /** Rules only count what stands in it. */
  readonly isCounted: boolean;
}

/** Whether lists that rules only count are read as what they come to. */
export const IS_COUNTED = atom('isCounted');

/** The value, or `undefined`. */
function quickCode(type: Type, spot: Spot, context: Context): Code {
  const { value } = spot;
  const use = (name: string, ...args: readonly Code[]): Code => call(name, value, ...args);
  switch (type.kind) {
    case 'boolean':
      return use('quickBoolean');
    case 'text':
      return use('quickText');
    case 'period':
      return use('quickPeriod');
    case 'date':
      return use('quickDay');
    case 'number':
      return type.scale === 'exact' ? use('quickExact', ...boundsOf(type)) : use(context.numbers.of(limitsKey({ ...type, scale: type.scale })));
    case 'choice':
      return call(`${context.choices.of(type.choice)}.read`, value);
    case 'record':
      return call(context.readers.of(type.fiche), value, ...ficheArgs(type.fiche, spot.path, number(0), context));
    case 'optional':
      return conditional(binary(value, '===', NULL), NULL, quickCode(type.of, spot, context));
    case 'list':
      return listCode(type.of, spot, context);
    case 'nothing':
      return UNDEFINED;
  }
}

/** The bounds of an exact number; none are left out. */
const boundsOf = ({ min, max }: NumberType): readonly Code[] =>
  min === null && max === null ? [] : [min, max].map((bound) => (bound === null ? NULL : number(bound)));

function listCode(of: Type, { value, path, atMost, sortedBy, isCounted }: Spot, context: Context): Code {
  const limit = atMost === null ? atom('Infinity') : number(atMost);
  if (of.kind === 'choice') {
    const choice = context.choices.of(of.choice);
    return isCounted ? call(`${choice}.list`, value, limit, IS_COUNTED) : call(`${choice}.items`, value, limit);
  }
  if (of.kind === 'record') {
    const key = sortedBy === null ? NULL : arrow(['element'], member(atom('element'), sortedBy));
    return call('quickElements', value, limit, path, atom(context.readers.of(of.fiche)), key);
  }
  return call('quickItems', value, limit, itemReader(of, context));
}

function itemReader(of: Type, context: Context): Code {
  const item: Spot = { value: atom('item'), path: text(''), atMost: MOST_IN_A_FIELD, sortedBy: null, isCounted: false };
  const code = quickCode(of, item, context);
  const [only, second] = code.kind === 'call' ? code.args : [];
  return code.kind === 'call' && second === undefined && only === item.value ? code.callee : arrow(['item'], code);
}

/** What a reader takes beside the value: of a fiche whose elements know their place, its list and that place; the path where lists stand within. */
function ficheArgs(fiche: string, path: Code, place: Code, context: Context): readonly Code[] {
  if (context.ranked.has(fiche)) return [path, place];
  return context.holdsRanked(fiche) ? [path] : [];
}

/** `function readEvenement(value, list, place)` for a fiche. */
export function readerSection(fiche: string, context: Context): Section {
  const { fields } = context.fiche(fiche);
  const isRanked = context.ranked.has(fiche);
  const needsPath = context.holdsRanked(fiche);
  const text = typeText`string`;
  const place = [
    { name: 'list', type: text },
    { name: 'place', type: typeText`number` },
  ];
  const params = [{ name: 'value', type: UNKNOWN }, ...(isRanked ? place : needsPath ? [{ name: 'path', type: text }] : [])];
  const path = conditional(binary(atom('place'), '===', number(0)), atom('list'), template(atom('list'), '[', atom('place'), ']'));
  const places: Field[] = isRanked
    ? [
        { name: '$rank', value: binary(atom('place'), '-', number(1)) },
        { name: '$place', value: atom('place') },
        { name: '$list', value: atom('list') },
      ]
    : [];
  const taken = ['value', 'list', 'place', 'path'];
  const read = readObject(
    fields.map((field) => ({
      ...field,
      atMost: MOST_IN_A_FIELD,
      sortedBy: null,
      path: template(atom('path'), `.${field.name}`),
      isCounted: false,
    })),
    'value',
    taken,
    context,
  );
  const body: Statement[] = [
    ...read.opening,
    ...(isRanked && needsPath ? [constant('path', path)] : []),
    ...read.fields.flatMap(({ statements }) => statements),
    stopUnless(call('hasOnly', atom('value'), number(fields.length))),
    returns(object([...read.fields.map(fieldRead), ...places])),
  ];
  const returned = typeText`${context.ficheType(fiche)} | undefined`;
  return functionSection({ name: context.readers.of(fiche), params, returns: returned, body });
}

/** `if (!hasOnly(value, 2)) return undefined;` */
const stopUnless = (holds: Code): Statement => when(not(holds), [returns(UNDEFINED)]);

/** Ends it for what is no plain object. */
export const stopUnlessPlain = (value: Code): Statement =>
  when(or(not(call('isObject', value)), not(call('isPlainObject', value))), [returns(UNDEFINED)]);

/** A field, or a donnée, and where it stands. */
export interface Readable {
  readonly emitted: string;
  readonly type: Type;
  readonly path: Code;
  readonly atMost: number | null;
  readonly sortedBy: string | null;
  readonly isCounted: boolean;
}

/** One that was read: the statements that read it, and the name its value has after them. */
interface ReadField {
  readonly emitted: string;
  readonly statements: readonly Statement[];
  readonly name: string;
}

/** Each field of an object read in turn; the first that is not right ends it by returning `otherwise`. `first`: what holds the first, where it was looked at. */
export function readFields(
  fields: readonly Readable[],
  of: string,
  otherwise: Code,
  taken: readonly string[],
  context: Context,
  first: Code | null = null,
): readonly ReadField[] {
  const names = new Names(context.names, taken);
  return fields.map(({ emitted, type, ...spot }, at) => {
    const name = names.takeInner(emitted);
    const stop = [returns(otherwise)];
    const given = (at === 0 ? first : null) ?? fieldOf(of, emitted);
    return { emitted, name, statements: fieldStatements(name, given, type, spot, stop, context) };
  });
}

const fieldOf = (of: string, emitted: string): Code => ({ kind: 'index', of: atom(of), at: text(emitted) });

/** An object and its fields read in turn: `undefined` for what is no plain one, or at the first field that is not right. */
export function readObject(
  fields: readonly Readable[],
  of: string,
  taken: readonly string[],
  context: Context,
): { readonly opening: readonly Statement[]; readonly fields: readonly ReadField[] } {
  const [first] = fields;
  if (first === undefined) return { opening: [stopUnlessPlain(atom(of))], fields: [] };
  const isObject = stopUnless(call('isObject', atom(of)));
  const isPlain = stopUnless(call('isPlainObject', atom(of)));
  // where a field was just looked at, the engine knows what the object is, and asking whether it is plain costs nothing
  const isHeld = !isTruth(first.type);
  const read = readFields(fields, of, UNDEFINED, isHeld ? [...taken, 'first'] : taken, context, isHeld ? atom('first') : null);
  if (isHeld) return { opening: [isObject, constant('first', fieldOf(of, first.emitted)), isPlain], fields: read };
  const { statements, ...itself } = itemAt(read, 0);
  return { opening: [isObject, itemAt(statements, 0), isPlain], fields: [{ statements: statements.slice(1), ...itself }, ...read.slice(1)] };
}

/** A oui or non, which is held under its own name before it is judged. */
const isTruth = (type: Type): boolean => type.kind === 'boolean' || (type.kind === 'optional' && type.of.kind === 'boolean');

/** What was read as the field of an object. */
export function fieldRead({ emitted, name }: ReadField): Field {
  const key = propertyName(emitted);
  return { name: key, value: key === name ? null : atom(name) };
}

/** `const x = quickText(value.x); if (x === undefined) return undefined;` */
function fieldStatements(
  name: string,
  given: Code,
  type: Type,
  spot: Omit<Spot, 'value'>,
  stop: readonly Statement[],
  context: Context,
): readonly Statement[] {
  if (type.kind === 'boolean') return [constant(name, given), when(binary(typeOf(atom(name)), '!==', text('boolean')), stop)];
  if (type.kind === 'optional' && type.of.kind === 'boolean') {
    const isOther = and(binary(atom(name), '!==', NULL), binary(typeOf(atom(name)), '!==', text('boolean')));
    return [constant(name, given), when(isOther, stop)];
  }
  return [constant(name, quickCode(type, { ...spot, value: given }, context)), when(binary(atom(name), '===', UNDEFINED), stop)];
}

/** Reads a number of some limits: a small whole JSON number needs no parsing, and is already exact. */
export function numberSection(type: Limits, name: string, context: Context): Section {
  const factor = 10 ** type.scale;
  // With seven decimals or more, not every number of 32 bits can be counted exactly.
  const room = Math.floor(Number.MAX_SAFE_INTEGER / factor);
  const least = type.min === null ? -room : Math.max(Math.ceil(type.min / factor), -room);
  const most = type.max === null ? room : Math.min(Math.floor(type.max / factor), room);
  const value = atom('value');
  const tests = [
    binary(typeOf(value), '===', text('number')),
    binary(binary(value, '|', number(0)), '===', value),
    ...(least < -INT ? [] : [binary(value, '>=', number(least))]),
    ...(most > INT ? [] : [binary(value, '<=', number(most))]),
  ];
  const body = [
    when(tests.reduce(and), [returns(factor === 1 ? binary(value, '|', number(0)) : binary(binary(value, '|', number(0)), '*', number(factor)))]),
    returns(call('quickNumber', value, atom(context.limits.of(limitsKey(type))))),
  ];
  return functionSection({ doc: [wordsOf(type)], name, params: [{ name: 'value', type: UNKNOWN }], returns: typeText`number | undefined`, body });
}

/** `A whole number from 0 to 120.`, `A number of at most 2 decimals, 0 or more.` */
function wordsOf({ scale, min, max }: Limits): string {
  const plain = (bound: number): string => formatDecimal(bound, scale).replace(/\.0+$/, '');
  const kind = scale === 0 ? 'A whole number' : `A number of at most ${scale} decimal${scale === 1 ? '' : 's'}`;
  if (min !== null && max !== null) return `${kind} from ${plain(min)} to ${plain(max)}.`;
  if (min !== null) return `${kind}, ${plain(min)} or more.`;
  return max === null ? `${kind}.` : `${kind}, ${plain(max)} or less.`;
}

/** What `| 0` keeps: a bound beyond it is no bound. */
const INT = 2 ** 31;

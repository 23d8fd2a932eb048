/**
 * SHAPES: the types of a ruleset's values as data, for what emitted modules do not spell out: a dossier with unknowns, and what leaves it.
 * Fields bear their emitted names, which JSON uses; the French name is the one people are told.
 */
import type { Need } from '../outcome.ts';
import { writeDay, writeNumber, writePeriod } from '../input/edge.ts';
import {
  type Value,
  anonymous,
  identify,
  isList,
  isNumeric,
  isPeriod,
  isRecord,
  orNone,
  record,
  unknownBoolean,
  unknownChoice,
  unknownList,
  unknownNumber,
  unknownPeriod,
  unknownText,
} from '../partial/index.ts';

export type Shape =
  | { readonly kind: 'boolean' | 'text' | 'date' | 'period' }
  /** Bounds scaled, in plain units when exact. */
  | { readonly kind: 'number'; readonly scale: number | 'exact'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly of: Shape; readonly sortedBy: string | null; readonly atMost: number | null }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, NamedShape>> }
  | { readonly kind: 'optional'; readonly of: Shape };

/** A field or a donnée: its French name and what it may be. */
export interface NamedShape {
  readonly name: string;
  readonly shape: Shape;
}

/** Where an unknown stands. `whole`: everything inside it needs this very path (an element nobody has named). */
export interface UnknownPlace {
  readonly kind: Need['kind'];
  readonly path: string;
  readonly name: string;
  readonly whole: boolean;
}

const within = (place: UnknownPlace, name: string): UnknownPlace => (place.whole ? place : { ...place, path: `${place.path}.${name}`, name });

/** Everything a value of this shape may be. */
export function unknownOf(shape: Shape, place: UnknownPlace): Value {
  const need: Need = { kind: place.kind, name: place.name, path: place.path };
  switch (shape.kind) {
    case 'boolean':
      return unknownBoolean(need);
    case 'text':
      return unknownText(need);
    case 'date':
      return unknownNumber(null, null, need);
    case 'period':
      return unknownPeriod(need);
    case 'number': {
      const bound = (value: number | null): Parameters<typeof unknownNumber>[0] =>
        value !== null && shape.scale === 'exact' ? { n: value, d: 1 } : value;
      return unknownNumber(bound(shape.min), bound(shape.max), need);
    }
    case 'choice':
      return unknownChoice(shape.values, need);
    case 'list': {
      const whole: UnknownPlace = { ...place, whole: true };
      const element = shape.of.kind === 'record' ? anonymous(place.path, unknownFields(shape.of, whole), shape.sortedBy) : unknownOf(shape.of, whole);
      return unknownList(element, shape.atMost, need);
    }
    case 'record':
      return record(unknownFields(shape, place));
    case 'optional':
      return orNone(unknownOf(shape.of, place), need);
  }
}

function unknownFields(shape: RecordShape, place: UnknownPlace): Readonly<Record<string, Value>> {
  const fields: Record<string, Value> = {};
  for (const key in shape.fields) {
    const field = shape.fields[key];
    if (field !== undefined) fields[key] = unknownOf(field.shape, within(place, field.name));
  }
  return fields;
}

type RecordShape = Extract<Shape, { kind: 'record' }>;

/** A place that every dossier has: what stands there when nothing is given is made once. */
export class Spot {
  /** What is given here is a value of the world with unknowns as it stands. */
  readonly isPlain: boolean;
  readonly #shape: Shape;
  readonly #at: UnknownPlace;
  #unknown: Value | undefined;
  #fields: Readonly<Record<string, Spot>> | undefined;

  constructor(shape: Shape, at: UnknownPlace) {
    this.#shape = shape;
    this.#at = at;
    this.isPlain = isPlain(shape);
  }

  /** Everything a value may be here. */
  get unknown(): Value {
    return (this.#unknown ??= unknownOf(this.#shape, this.#at));
  }

  /** The places of the fields of a record, by emitted name. */
  get fields(): Readonly<Record<string, Spot>> {
    return (this.#fields ??= this.#shape.kind === 'record' ? this.#spotsIn(this.#shape) : {});
  }

  #spotsIn(shape: RecordShape): Readonly<Record<string, Spot>> {
    return Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => [key, new Spot(field.shape, within(this.#at, field.name))]));
  }

  /** A value as read from a dossier, `undefined` where nothing is given, as a value of the world with unknowns. */
  value(given: unknown): Value {
    if (given === undefined) return this.unknown;
    if (this.isPlain) return given as Value; // read by the emitted reader, which gives exactly this
    return openValue(given, this.#shape, this.#at);
  }
}

/** Without a part that may be left out. */
function isPlain(shape: Shape): boolean {
  if (shape.kind === 'optional' || shape.kind === 'list') return isPlain(shape.of);
  return shape.kind !== 'record';
}

/** The places of données and questions, by emitted name. */
export const spotsOf = (inputs: Readonly<Record<string, NamedShape & { readonly question?: boolean }>>): Readonly<Record<string, Spot>> =>
  Object.fromEntries(
    Object.entries(inputs).map(([emitted, { name, shape, question }]) => [
      emitted,
      new Spot(shape, { kind: question === true ? 'question' : 'input', path: name, name, whole: question === true }),
    ]),
  );

function openValue(given: unknown, shape: Shape, place: UnknownPlace): Value {
  if (given === undefined) return unknownOf(shape, place);
  switch (shape.kind) {
    case 'boolean':
    case 'text':
    case 'date':
    case 'period':
    case 'number':
    case 'choice':
      return given as Value; // read by the emitted reader, which gives exactly this
    case 'optional':
      return given === null ? null : openValue(given, shape.of, place);
    case 'record':
      return record(openFields(given, shape, place));
    case 'list':
      return openList(given as readonly unknown[], shape, place);
  }
}

function openFields(given: unknown, shape: RecordShape, place: UnknownPlace): Readonly<Record<string, Value>> {
  const read = given as Readonly<Record<string, unknown>>; // a record of this shape, as read
  const fields: Record<string, Value> = {};
  for (const key in shape.fields) {
    const field = shape.fields[key];
    if (field !== undefined) fields[key] = openValue(read[key], field.shape, within(place, field.name));
  }
  return fields;
}

/** Elements in the dossier's order again, each under the path a person would name. */
function openList(given: readonly unknown[], shape: Extract<Shape, { kind: 'list' }>, place: UnknownPlace): Value {
  const of = shape.of;
  const at = (index: number): UnknownPlace => (place.whole ? place : { ...place, path: `${place.path}[${index + 1}]` });
  if (of.kind !== 'record') return given.map((item, index) => openValue(item, of, at(index)));
  const inDossier = [...given].sort((a, b) => placeIn(a) - placeIn(b));
  return identify(
    place.path,
    inDossier.map((item, index) => record(openFields(item, of, at(index)))),
    shape.sortedBy,
  );
}

const placeIn = (element: unknown): number =>
  typeof element === 'object' && element !== null && '$place' in element && typeof element.$place === 'number' ? element.$place : 0;

/** JSON as results give it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A definite value as the edge gives it. */
export function writeValue(value: Value, shape: Shape): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (shape.kind === 'optional') return writeValue(value, shape.of);
  if (isNumeric(value)) {
    if (typeof value === 'object') throw new Error('an exact number never leaves a ruleset'); // no result has this shape
    return shape.kind === 'date' ? writeDay(value) : writeNumber(value, shape.kind === 'number' && shape.scale !== 'exact' ? shape.scale : 0);
  }
  if (isList(value)) return value.map((item) => writeValue(item, shape.kind === 'list' ? shape.of : shape));
  if (isRecord(value)) {
    const fields = shape.kind === 'record' ? shape.fields : {};
    return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, writeValue(value[key] ?? null, field.shape)]));
  }
  if (isPeriod(value)) return { ...writePeriod(value) };
  throw new Error('an open value has no JSON'); // the caller asks whether it is settled first
}

/**
 * Reads a JSON dossier by the shapes of its données: keys in French or as emitted, however typed; all that is wrong is said at once. Emitted
 * modules come here when a dossier is not complete and right at first sight (`quick.ts`). The interpreter reads the same way, by the plan.
 */
import { plainName } from '../input/characters.ts';
import {
  EXACT_DECIMALS,
  EdgeIssue,
  type Expected,
  type Issue,
  hasFields,
  own,
  readBoolean,
  readChoice,
  readDay,
  readExact,
  readList,
  readNumber,
  readPeriod,
  readText,
  shownKey,
} from '../input/edge.ts';
import { type Fraction, toExact } from '../numbers/fraction.ts';
import { InvalidInput } from './faults.ts';
import type { Ranked } from './lists.ts';
import type { Period } from '../dates/period.ts';
import type { NamedShape, Shape } from './shape.ts';

/** A value of which parts may not be given. Days, numbers and texts are themselves. */
export type Given<T> = T extends Period | Fraction
  ? T
  : T extends readonly (infer E)[]
    ? readonly Given<E>[]
    : T extends object
      ? { readonly [K in keyof T]: K extends keyof Ranked ? T[K] : Given<T[K]> | undefined }
      : T;

/** Données by emitted name. Of a question, the retained reading too, where there is one. */
export type Inputs = Readonly<Record<string, NamedShape & { readonly question?: boolean; readonly retained?: string }>>;

/** What was read of a dossier: nothing to rely on when something is wrong with it. */
export interface Reading<T> {
  readonly given: T;
  /** What is wrong, up to a hundred places; a last one then says that there is more. */
  readonly issues: readonly Issue[];
  /** How many values were left out. */
  readonly unknowns: number;
}

/** Elements of a list that is a field, at most. */
export const MOST_IN_A_FIELD = 1000;

/** What is wrong with a dossier, said so many times at most. */
export const MOST_ISSUES = 100;

type Fields = Readonly<Record<string, unknown>>;
type Named = readonly [string, NamedShape];

/** Reads a dossier and the readings chosen for it; `T` is the type of what the shapes describe. */
export function readGiven<T>(inputs: Inputs, input: unknown, readings: unknown = {}): Reading<T> {
  const reader = new Reader();
  const questions = Object.entries(inputs).filter(([, { question }]) => question === true);
  const asked = Object.entries(inputs).filter(([, { question }]) => question !== true);
  const chosen = reader.fields(readings, questions, '');
  const given = reader.fields(input, asked, '', questions);
  if (given === undefined || chosen === undefined) return { given: {} as T, issues: reader.issues, unknowns: 0 }; // not read: the issues say why
  for (const [emitted, { retained }] of questions) {
    if (chosen[emitted] !== undefined || retained === undefined) continue;
    chosen[emitted] = retained;
    reader.unknowns -= 1;
  }
  return { given: { ...given, ...chosen } as T, issues: reader.issues, unknowns: reader.unknowns };
}

/** Keys that are a known name typed with other apostrophes, spaces or accents, by that name; null where there is none, as nearly always. */
type Spellings = ReadonlyMap<string, readonly string[]> | null;

class Reader {
  readonly issues: Issue[] = [];
  unknowns = 0;

  /** The fields of a record, by emitted name; undefined: it is none. `questions`: those that may be taken for fields. */
  fields(json: unknown, fields: readonly Named[], path: string, questions: readonly Named[] = []): Record<string, unknown> | undefined {
    if (!hasFields(json)) {
      this.refuse(path, { kind: json === null && path !== '' ? 'value' : 'record' });
      return undefined;
    }
    const spellings = this.#refuseOtherKeys(json, fields, path, questions);
    const read: Record<string, unknown> = {};
    for (const [emitted, { name, shape }] of fields) {
      const place = path === '' ? name : `${path}.${name}`;
      const given = this.#pick(json, emitted, name, place, spellings);
      if (given === undefined) this.unknowns += 1;
      read[emitted] = given === undefined ? undefined : this.#value(given, shape, place, path === '');
    }
    return read;
  }

  /** Notes what is wrong at a path. */
  refuse(path: string, expected: Expected): undefined {
    if (this.issues.length < MOST_ISSUES) this.issues.push({ path, expected });
    else if (this.issues.length === MOST_ISSUES) this.issues.push({ path: '', expected: { kind: 'more issues', shown: MOST_ISSUES } });
  }

  #value(json: unknown, shape: Shape, path: string, isInput: boolean): unknown {
    switch (shape.kind) {
      case 'boolean':
        return this.#checked(readBoolean(json), path);
      case 'text':
        return this.#checked(readText(json), path);
      case 'date':
        return this.#checked(readDay(json), path);
      case 'period':
        return this.#checked(readPeriod(json), path);
      case 'choice':
        return this.#checked(readChoice(json, shape.values), path);
      case 'number':
        return this.#number(json, shape, path);
      case 'optional':
        return json === null ? null : this.#value(json, shape.of, path, isInput);
      case 'record':
        return this.fields(json, Object.entries(shape.fields), path);
      case 'list':
        return this.#list(json, shape, path, isInput);
    }
  }

  #number(json: unknown, { scale, min, max }: Extract<Shape, { kind: 'number' }>, path: string): number | Fraction | undefined {
    if (scale !== 'exact') return this.#checked(readNumber(json, { scale, min, max }), path);
    const read = this.#checked(readExact(json, min, max), path);
    return read === undefined ? undefined : toExact(read, EXACT_DECIMALS, path);
  }

  #list(json: unknown, { of, sortedBy, atMost }: Extract<Shape, { kind: 'list' }>, path: string, isInput: boolean): readonly unknown[] | undefined {
    const items = this.#checked(readList(json, isInput ? atMost : MOST_IN_A_FIELD), path);
    if (items === undefined) return undefined;
    const values = items.map((item, index) => {
      const value = this.#value(item, of, `${path}[${index + 1}]`, false);
      return of.kind === 'record' && hasFields(value) ? { ...value, $rank: index, $place: index + 1, $list: path } : value;
    });
    if (of.kind !== 'record') return values;
    const elements = values.filter((value): value is Ranked & Fields => hasFields(value));
    return ranked(elements, sortedBy === null ? null : (element) => element[sortedBy] as SortKey); // a field that sorts has such a type
  }

  /** What is under the emitted or the French name, however it is typed; under two of these, one is one too many. */
  #pick(json: Fields, emitted: string, name: string, path: string, spellings: Spellings): unknown {
    const known = name === emitted ? [name] : [name, emitted];
    const keys = [...known.filter((key) => own(json, key) !== undefined), ...known.flatMap((key) => spellings?.get(key) ?? [])];
    if (keys.length > 1) this.refuse(path, { kind: 'given once', names: keys });
    const [key] = keys;
    return key === undefined ? undefined : own(json, key);
  }

  /** Refuses the keys that are none of these names; gives those that are, in another spelling. */
  #refuseOtherKeys(json: Fields, fields: readonly Named[], path: string, questions: readonly Named[]): Spellings {
    const names = new Set(fields.flatMap(([emitted, { name }]) => [emitted, name]));
    let spellings: Map<string, readonly string[]> | null = null;
    for (const key of Object.keys(json)) {
      if (names.has(key)) continue;
      const name = plainName(key);
      if (names.has(name)) (spellings ??= new Map<string, readonly string[]>()).set(name, [...(spellings.get(name) ?? []), key]);
      else this.refuse(path === '' ? shownKey(key) : `${path}.${shownKey(key)}`, questionOf(name, questions) ?? { kind: 'known field', field: key });
    }
    return spellings;
  }

  #checked<T>(read: T | EdgeIssue, path: string): T | undefined {
    return read instanceof EdgeIssue ? this.refuse(path, read.expected) : read;
  }
}

/** What is expected of a key that names a question; else null. */
function questionOf(key: string, questions: readonly Named[]): Expected | null {
  const [, found] = questions.find(([emitted, { name }]) => key === emitted || key === name) ?? [];
  return found?.shape.kind === 'choice' ? { kind: 'no question', question: found.name, readings: found.shape.values } : null;
}

/**
 * Says which texts of a complete dossier are no value of their choix: as `InvalidInput`. A dossier that this module read has none; one written
 * by hand may.
 */
export function refuseChoices(inputs: Inputs, dossier: object): never {
  throw new InvalidInput(choiceIssues(inputs, dossier, true));
}

/** The same of a dossier that may leave something out, where a text that it gives is no value of its choix; elsewhere nothing. */
export function holdGiven(inputs: Inputs, given: object): void {
  const issues = choiceIssues(inputs, given, false);
  if (issues.length > 0) throw new InvalidInput(issues);
}

/** `isWhole`: what is left out is wrong too. */
function choiceIssues(inputs: Inputs, dossier: object, isWhole: boolean): readonly Issue[] {
  const issues = inputsWithChoices(inputs).flatMap(([emitted, { name, shape }]) => wrongChoices((dossier as Fields)[emitted], shape, name, isWhole));
  return issues.slice(0, MOST_ISSUES);
}

const withChoices = new WeakMap<Inputs, readonly Named[]>();

/** The données and questions with texts of a choix in them, found once for each ruleset. */
function inputsWithChoices(inputs: Inputs): readonly Named[] {
  const known = withChoices.get(inputs);
  if (known !== undefined) return known;
  const found = Object.entries(inputs).filter(([, { shape }]) => hasChoice(shape));
  withChoices.set(inputs, found);
  return found;
}

function hasChoice(shape: Shape): boolean {
  if (shape.kind === 'optional' || shape.kind === 'list') return hasChoice(shape.of);
  return shape.kind === 'choice' || (shape.kind === 'record' && Object.values(shape.fields).some((field) => hasChoice(field.shape)));
}

function wrongChoices(value: unknown, shape: Shape, path: string, isWhole: boolean): readonly Issue[] {
  if (value === undefined && !isWhole) return [];
  switch (shape.kind) {
    case 'choice':
      return shape.values.some((one) => one === value) ? [] : [{ path, expected: { kind: 'choice', values: shape.values } }];
    case 'optional':
      return value === null ? [] : wrongChoices(value, shape.of, path, isWhole);
    case 'record':
      return Object.entries(shape.fields).flatMap(([emitted, { name, shape: of }]) =>
        wrongChoices((value as Fields)[emitted], of, `${path}.${name}`, isWhole),
      );
    case 'list':
      return (value as readonly unknown[]).flatMap((item, index) => wrongChoices(item, shape.of, `${path}[${placeOf(item, index)}]`, isWhole));
    case 'boolean':
    case 'text':
    case 'date':
    case 'period':
    case 'number':
      return [];
  }
}

/** From 1, in the dossier: the elements of a donnée list know it, for the list may be sorted. */
const placeOf = (item: unknown, index: number): number => (hasFields(item) && typeof item['$place'] === 'number' ? item['$place'] : index + 1);

/** A value elements are sorted by; `null` (« aucun ») comes last, `undefined` is not known. */
export type SortKey = number | string | boolean | null | undefined;

/**
 * Sorts the elements of a donnée as it says and gives each its rank; equal keys keep the order of the dossier. Where a key is not known
 * the dossier's order stays: nothing then reads this list as complete.
 */
export function ranked<T extends Ranked>(elements: readonly T[], key: ((element: T) => SortKey) | null): readonly T[] {
  const sorted = key === null || isSorted(elements, key) ? elements : [...elements].sort((a, b) => compare(key(a), key(b)));
  return sorted.every((element, rank) => element.$rank === rank) ? sorted : sorted.map((element, $rank) => ({ ...element, $rank }));
}

function isSorted<T>(elements: readonly T[], key: (element: T) => SortKey): boolean {
  let sorted = true;
  let before: SortKey;
  for (const element of elements) {
    const own = key(element);
    if (own === undefined) return true;
    sorted &&= before === undefined || compare(before, own) <= 0;
    before = own;
  }
  return sorted;
}

function compare(a: SortKey, b: SortKey): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  return a < b ? -1 : 1;
}

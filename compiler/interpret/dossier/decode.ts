/**
 * A dossier as JSON to values (decision 35): absent is unknown, null is `aucun`, [] is empty. Keys are French or emitted names. All that is
 * wrong is said at once, up to a hundred issues, by path, with what was expected and never what was given (decision 58); then nothing is
 * evaluated.
 */
import type { Field, Input } from '../../../dsl/model/model.ts';
import { nearNames } from '../../../dsl/diagnostics/near-names.ts';
import { suggest } from '../../../dsl/diagnostics/suggest.ts';
import type { Type } from '../../../dsl/model/types.ts';
import { plainName } from '../../../runtime/input/characters.ts';
import {
  EXACT_DECIMALS,
  EdgeIssue,
  type Expected,
  numberExample,
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
  hasFields,
} from '../../../runtime/input/edge.ts';
import { MOST_ISSUES, MOST_IN_A_FIELD } from '../../../runtime/emitted/reader.ts';
import { type RecordValue, type Value, identify, isRecord, record } from '../../../runtime/partial/index.ts';
import { type Plan, ficheOf } from '../../plan/plan.ts';
import { type Place, choiceValues, placeOfElement, placeOfField, placeOfInput, unknownInput, unknownOf } from '../world.ts';

/** Every donnée, contrôle and the jour d'observation, known or not. */
export interface Dossier {
  readonly values: ReadonlyMap<string, Value>;
}

/** What is wrong with one place of a dossier. */
export interface DossierIssue {
  /** `événements[2].date`, elements counted from 1; of an unknown key, the path it would have. */
  readonly path: string;
  readonly expected: Expected;
  /** Names close to an unknown key, or values close to one that is none of a choix, best first. */
  readonly nearest: readonly string[];
  /** Something that would be accepted there, as JSON. */
  readonly example: string | null;
}

export type Decoded = { readonly dossier: Dossier } | { readonly issues: readonly DossierIssue[] };

/** Reads a dossier. Unknown keys are refused: a misspelt name must not become an unknown. */
export function decodeDossier(plan: Plan, json: unknown): Decoded {
  const reader = new Reader(plan);
  const values = new Map<string, Value>();
  const inputs = Object.values(plan.inputs);
  if (!hasFields(json)) return { issues: [{ path: '', expected: { kind: 'record' }, nearest: [], example: reader.exampleOf(inputs.slice(0, 1)) }] };
  const spellings = reader.refuseOtherKeys(json, inputs, null);
  for (const input of inputs) {
    const place = placeOfInput(input.name);
    const given = reader.pick(json, input, place, spellings);
    values.set(input.name, given === undefined ? unknownInput(plan, input) : reader.value(given, input.type, place, input));
  }
  return reader.issues.length > 0 ? { issues: reader.issues } : { dossier: { values } };
}

/** A dossier of which nothing is given. */
export const emptyDossier = (plan: Plan): Dossier => ({
  values: new Map(Object.values(plan.inputs).map((input) => [input.name, unknownInput(plan, input)])),
});

/** Stands in place of a value that could not be read: the issues say why, and nothing is evaluated. */
const REFUSED: Value = null;

type Limits = Pick<Input, 'sortedBy' | 'atMost'>;
type Named = Pick<Field, 'name' | 'emitted'>;

/** Keys that are a known name typed with other apostrophes, spaces or accents (decision 1), by that name; null where there is none, as nearly always. */
type Spellings = ReadonlyMap<string, readonly string[]> | null;

class Reader {
  /** What is wrong, up to a hundred issues; a last one then says that there is more, and nothing more is read. */
  readonly issues: DossierIssue[] = [];
  readonly plan: Plan;

  constructor(plan: Plan) {
    this.plan = plan;
  }

  /** Whether more was wrong than is said. */
  get stopped(): boolean {
    return this.issues.length > MOST_ISSUES;
  }

  say(issue: DossierIssue): void {
    if (this.issues.length < MOST_ISSUES) this.issues.push(issue);
    else if (!this.stopped) this.issues.push({ path: '', expected: { kind: 'more issues', shown: MOST_ISSUES }, nearest: [], example: null });
  }

  /** A JSON value as a value of this type. */
  value(json: unknown, type: Type, place: Place, limits: Limits | null = null): Value {
    if (this.stopped) return REFUSED;
    switch (type.kind) {
      case 'boolean':
        return this.read(readBoolean(json), type, place);
      case 'text':
        return this.read(readText(json), type, place);
      case 'date':
        return this.read(readDay(json), type, place);
      case 'period':
        return this.read(readPeriod(json), type, place);
      case 'choice':
        return this.choice(json, type, place);
      case 'number':
        return this.number(json, type, place);
      case 'optional':
        return json === null ? null : this.value(json, type.of, place, limits);
      case 'list':
        return this.list(json, type.of, place, limits);
      case 'record':
        return this.fiche(json, type.fiche, place);
      case 'nothing':
        throw new Error('no donnée has the type of aucun'); // never in a checked model
    }
  }

  choice(json: unknown, type: Extract<Type, { kind: 'choice' }>, place: Place): Value {
    const values = choiceValues(this.plan, type.choice);
    const read = readChoice(json, values);
    if (!(read instanceof EdgeIssue)) return read;
    this.say({ path: place.path, expected: read.expected, nearest: typeof json === 'string' ? suggest(plainName(json), values) : [], example: null });
    return REFUSED;
  }

  /** A number; an exact one is given as a decimal. */
  number(json: unknown, type: Extract<Type, { kind: 'number' }>, place: Place): Value {
    if (type.scale !== 'exact') return this.read(readNumber(json, { scale: type.scale, min: type.min, max: type.max }), type, place);
    const read = readExact(json, type.min, type.max);
    return read instanceof EdgeIssue ? this.read(read, type, place) : reduced(read);
  }

  list(json: unknown, of: Type, place: Place, limits: Limits | null): Value {
    const items = readList(json, limits === null ? MOST_IN_A_FIELD : limits.atMost);
    if (items instanceof EdgeIssue) return this.read(items, { kind: 'list', of }, place);
    const values = items.map((item, index) => this.value(item, of, placeOfElement(place, index)));
    if (of.kind !== 'record') return values;
    return identify(
      place.path,
      values.filter((value): value is RecordValue => isRecord(value)),
      limits?.sortedBy ?? null,
    );
  }

  fiche(json: unknown, name: string, place: Place): Value {
    if (!hasFields(json)) return this.refuse({ kind: json === null ? 'value' : 'record' }, { kind: 'record', fiche: name }, place);
    const { fields } = ficheOf(this.plan, name);
    const spellings = this.refuseOtherKeys(json, fields, place);
    return record(
      Object.fromEntries(
        fields.map((field): [string, Value] => {
          const inner = placeOfField(place, field.name);
          const given = this.pick(json, field, inner, spellings);
          return [field.name, given === undefined ? unknownOf(this.plan, field.type, inner) : this.value(given, field.type, inner)];
        }),
      ),
    );
  }

  /** What is under the French or the emitted name, however it is typed; under two of these, one is one too many. */
  pick(json: Readonly<Record<string, unknown>>, named: Named, place: Place, spellings: Spellings): unknown {
    const known = named.name === named.emitted ? [named.name] : [named.name, named.emitted];
    const keys = [...known.filter((key) => own(json, key) !== undefined), ...known.flatMap((key) => spellings?.get(key) ?? [])];
    if (keys.length > 1) this.say({ path: place.path, expected: { kind: 'given once', names: keys }, nearest: [], example: null });
    const [key] = keys;
    return key === undefined ? undefined : own(json, key);
  }

  /** Refuses the keys that are none of these names; gives those that are, in another spelling. */
  refuseOtherKeys(json: Readonly<Record<string, unknown>>, known: readonly Named[], place: Place | null): Spellings {
    const names = new Set(known.flatMap((field) => [field.name, field.emitted]));
    let spellings: Map<string, readonly string[]> | null = null;
    for (const key of Object.keys(json)) {
      if (names.has(key)) continue;
      const name = plainName(key);
      if (names.has(name)) (spellings ??= new Map()).set(name, [...(spellings.get(name) ?? []), key]);
      else if (this.stopped) return spellings;
      else this.refuseKey(key, known, place);
    }
    return spellings;
  }

  refuseKey(key: string, known: readonly Named[], place: Place | null): void {
    const question = place === null ? questionExpected(this.plan, key) : null;
    if (question !== null) return this.say({ path: shownKey(key), expected: question, nearest: [], example: null });
    const nearest = nearNames(
      plainName(key),
      known.map((field) => field.name),
    );
    const path = place === null ? shownKey(key) : `${place.path}.${shownKey(key)}`;
    this.say({ path, expected: { kind: 'known field', field: key }, nearest, example: null });
  }

  read(value: Value | EdgeIssue, type: Type, place: Place): Value {
    return value instanceof EdgeIssue ? this.refuse(value.expected, type, place) : value;
  }

  refuse(expected: Expected, type: Type, place: Place): Value {
    this.say({ path: place.path, expected, nearest: [], example: this.example(type) });
    return REFUSED;
  }

  /** A JSON text that this type accepts; null where none is worth showing. `depth`: how many fiches it stands in. */
  example(type: Type, depth = 0): string | null {
    switch (type.kind) {
      case 'boolean':
        return 'true';
      case 'text':
        return '"texte"';
      case 'date':
        return '"2026-11-21"';
      case 'period':
        return '{"start":"2026-01-01","end":"2026-03-31"}';
      case 'number':
        return numberExample(
          type.scale === 'exact' ? { ...type, scale: 2, min: hundredfold(type.min), max: hundredfold(type.max) } : { ...type, scale: type.scale },
        );
      case 'choice':
        return JSON.stringify(choiceValues(this.plan, type.choice)[0] ?? '');
      case 'optional':
        return this.example(type.of, depth);
      case 'list':
        return `[${(depth < MOST_DEPTH ? this.example(type.of, depth) : null) ?? ''}]`;
      case 'record':
        return this.exampleOf(ficheOf(this.plan, type.fiche).fields.slice(0, MOST_FIELDS), depth + 1);
      case 'nothing':
        return null;
    }
  }

  /** An object with these fields. */
  exampleOf(fields: readonly (Named & Pick<Field, 'type'>)[], depth = 0): string {
    const given = depth > MOST_DEPTH ? [] : fields.map(({ name, type }) => `${JSON.stringify(name)}:${this.example(type, depth) ?? 'null'}`);
    return `{${given.join(',')}}`;
  }
}

/** What is expected of a key that names a question, in French or as emitted; null of any other. */
export function questionExpected(plan: Plan, key: string): Expected | null {
  const name = plainName(key);
  const found = Object.values(plan.questions).find((question) => question.name === name || question.emitted === name);
  return found === undefined ? null : { kind: 'no question', question: found.name, readings: found.readings.map((reading) => reading.name) };
}

/** An example shows so many fields of a fiche, and a fiche within a fiche. */
const MOST_FIELDS = 3;
const MOST_DEPTH = 2;

/** A bound in plain units, at two decimals. */
const hundredfold = (bound: number | null): number | null => (bound === null ? null : bound * 100);

/** `value / 10^9` as a reduced fraction. */
function reduced(value: number): { readonly n: number; readonly d: number } {
  let [a, b] = [Math.abs(value), 10 ** EXACT_DECIMALS];
  while (b !== 0) [a, b] = [b, a % b];
  return { n: value / a, d: 10 ** EXACT_DECIMALS / a };
}

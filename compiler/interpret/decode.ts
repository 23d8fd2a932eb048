/**
 * A dossier as JSON to values (decision 35): absent is unknown, null is `aucun`, [] is empty. Keys are French or emitted names. All that is
 * wrong is said at once, up to a hundred issues, by path, with what was expected and never what was given (decision 58); then nothing is
 * evaluated.
 */
import type { Field, Input } from '../../dsl/model.ts';
import { suggest } from '../../dsl/diagnostics/suggest.ts';
import type { Type } from '../../dsl/types.ts';
import { EdgeIssue, type Expected, own, readBoolean, readChoice, readDay, readList, readNumber, readPeriod, readText } from '../../runtime/edge.ts';
import { type RecordValue, type Value, identify, isRecord, record } from '../../runtime/partial/index.ts';
import type { Plan } from '../plan/plan.ts';
import { type Place, choiceValues, placeOfElement, placeOfField, placeOfInput, unknownInput, unknownOf } from './world.ts';

/** Every donnée, contrôle and the jour d'observation, known or not. */
export interface Dossier {
  readonly values: ReadonlyMap<string, Value>;
}

/** What is wrong with one place of a dossier. */
export interface DossierIssue {
  /** `événements[2].date`, elements counted from 1. */
  readonly path: string;
  readonly expected: Expected;
  /** Names close to an unknown key, best first. */
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
  if (!isObject(json)) return { issues: [{ path: '', expected: { kind: 'record' }, nearest: [], example: '{}' }] };
  reader.refuseOtherKeys(json, inputs, null);
  for (const input of inputs) {
    const place = placeOfInput(input.name);
    const given = reader.pick(json, input, place);
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

/** A list of a thousand wrong elements is not said a thousand times. */
const MOST_ISSUES = 100;

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
        return this.read(readChoice(json, choiceValues(this.plan, type.choice)), type, place);
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

  /** A number; an exact one is given as a decimal. */
  number(json: unknown, type: Extract<Type, { kind: 'number' }>, place: Place): Value {
    if (type.scale !== 'exact') return this.read(readNumber(json, { scale: type.scale, min: type.min, max: type.max }), type, place);
    const read = readNumber(json, { scale: EXACT_DECIMALS, min: null, max: null });
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
    if (!isObject(json)) return this.refuse({ kind: json === null ? 'value' : 'record' }, { kind: 'record', fiche: name }, place);
    const fields = this.plan.fiches[name]?.fields ?? [];
    this.refuseOtherKeys(json, fields, place);
    return record(
      Object.fromEntries(
        fields.map((field): [string, Value] => {
          const inner = placeOfField(place, field.name);
          const given = this.pick(json, field, inner);
          return [field.name, given === undefined ? unknownOf(this.plan, field.type, inner) : this.value(given, field.type, inner)];
        }),
      ),
    );
  }

  /** What is under the French or the emitted name; under both, one is one too many. */
  pick(json: Readonly<Record<string, unknown>>, named: Pick<Field, 'name' | 'emitted'>, place: Place): unknown {
    const [french, emitted] = [own(json, named.name), own(json, named.emitted)];
    if (named.name !== named.emitted && french !== undefined && emitted !== undefined) {
      this.say({ path: place.path, expected: { kind: 'known field', field: named.emitted }, nearest: [named.name], example: null });
    }
    return french ?? emitted ?? (french === null || emitted === null ? null : undefined);
  }

  refuseOtherKeys(json: Readonly<Record<string, unknown>>, known: readonly Pick<Field, 'name' | 'emitted'>[], place: Place | null): void {
    const names = new Set(known.flatMap((field) => [field.name, field.emitted]));
    const candidates = known.map((field) => field.name);
    for (const key of Object.keys(json)) {
      if (names.has(key)) continue;
      if (this.stopped) return;
      const nearest = suggest(key, candidates);
      this.say({
        path: place === null ? '' : place.path,
        expected: { kind: 'known field', field: key },
        nearest,
        example: nearest[0] ?? null,
      });
    }
  }

  read(value: Value | EdgeIssue, type: Type, place: Place): Value {
    return value instanceof EdgeIssue ? this.refuse(value.expected, type, place) : value;
  }

  refuse(expected: Expected, type: Type, place: Place): Value {
    this.say({ path: place.path, expected, nearest: [], example: this.example(type) });
    return REFUSED;
  }

  /** A JSON text that this type accepts. */
  example(type: Type): string | null {
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
        return type.scale === 0 || type.scale === 'exact' ? '12' : `"12.${'5'.padEnd(type.scale, '0')}"`;
      case 'choice':
        return JSON.stringify(choiceValues(this.plan, type.choice)[0] ?? '');
      case 'optional':
        return this.example(type.of);
      case 'list':
        return '[]';
      case 'record':
        return '{}';
      case 'nothing':
        return null;
    }
  }
}

/** Elements of a list that is a field, at most. */
const MOST_IN_A_FIELD = 1000;

/** Decimals read of a number that is then kept exact. */
const EXACT_DECIMALS = 9;

/** `value / 10^9` as a reduced fraction. */
function reduced(value: number): { readonly n: number; readonly d: number } {
  let [a, b] = [Math.abs(value), 10 ** EXACT_DECIMALS];
  while (b !== 0) [a, b] = [b, a % b];
  return { n: value / a, d: 10 ** EXACT_DECIMALS / a };
}

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> => typeof json === 'object' && json !== null && !Array.isArray(json);

/** Types as sets of values: what a donnée may be when nothing is given, and what a constant of the plan is. */
import type { Constant, Type } from '../../dsl/model/types.ts';
import type { Need } from '../../runtime/outcome.ts';
import {
  type Numeric,
  type Value,
  anonymous,
  orNone,
  record,
  unknownBoolean,
  unknownChoice,
  unknownList,
  unknownNumber,
  unknownPeriod,
  unknownText,
} from '../../runtime/partial/index.ts';
import type { Input } from '../../dsl/model/model.ts';
import { type Plan, choiceOf, ficheOf } from '../plan/plan.ts';

/** Where an unknown stands. `whole`: everything inside it needs this very path (an element nobody has named). */
export interface Place {
  readonly kind: Need['kind'];
  readonly path: string;
  readonly name: string;
  readonly whole: boolean;
}

export const placeOfInput = (name: string): Place => ({ kind: 'input', path: name, name, whole: false });
export const placeOfField = (of: Place, field: string): Place => (of.whole ? of : { ...of, path: `${of.path}.${field}`, name: field });
/** Elements are counted from 1, in the dossier's order, as people count. */
export const placeOfElement = (of: Place, index: number): Place => (of.whole ? of : { ...of, path: `${of.path}[${index + 1}]` });

const needOf = ({ kind, path, name }: Place): Need => ({ kind, name, path });

/** Everything a value of this type may be. `list`: how the donnée list it is sorts its elements, and how many it may have. */
export function unknownOf(
  plan: Plan,
  type: Type,
  place: Place,
  list: { readonly sortedBy: string | null; readonly atMost: number | null } | null = null,
): Value {
  const need = needOf(place);
  switch (type.kind) {
    case 'boolean':
      return unknownBoolean(need);
    case 'choice':
      return unknownChoice(choiceValues(plan, type.choice), need);
    case 'number':
      return unknownNumber(bound(type.min, type.scale), bound(type.max, type.scale), need);
    case 'date':
      return unknownNumber(null, null, need);
    case 'text':
      return unknownText(need);
    case 'period':
      return unknownPeriod(need);
    case 'record':
      return record(unknownFields(plan, type.fiche, place));
    case 'list':
      return unknownList(elementOf(plan, type.of, place, list?.sortedBy ?? null), list?.atMost ?? null, need);
    case 'optional':
      return orNone(unknownOf(plan, type.of, place, list), need);
    case 'nothing':
      throw new Error('no value has the type of aucun'); // never in a checked model
  }
}

const notGiven = new WeakMap<Input, Value>();

/** An input of which nothing is given; made once per plan. */
export function unknownInput(plan: Plan, input: Input): Value {
  const known = notGiven.get(input);
  if (known !== undefined) return known;
  const made = unknownOf(plan, input.type, placeOfInput(input.name), input);
  notGiven.set(input, made);
  return made;
}

export const choiceValues = (plan: Plan, choice: string): readonly string[] => choiceOf(plan, choice).values.map((value) => value.name);

const bound = (value: number | null, scale: number | 'exact'): Numeric | null => (value !== null && scale === 'exact' ? { n: value, d: 1 } : value);

function unknownFields(plan: Plan, fiche: string, place: Place): Readonly<Record<string, Value>> {
  const fields = ficheOf(plan, fiche).fields;
  return Object.fromEntries(fields.map((field) => [field.name, unknownOf(plan, field.type, placeOfField(place, field.name))]));
}

/** An element of a list of which nothing is known: all it may need is the list. */
function elementOf(plan: Plan, type: Type, place: Place, sortedBy: string | null): Value {
  const whole: Place = { ...place, whole: true };
  return type.kind === 'record' ? anonymous(place.path, unknownFields(plan, type.fiche, whole), sortedBy) : unknownOf(plan, type, whole);
}

/** A constant of the plan as a value. */
export function valueOf(constant: Constant): Value {
  if (constant === null || typeof constant !== 'object') return constant;
  if (isConstants(constant)) return constant.map(valueOf);
  if ('fields' in constant) return record(Object.fromEntries(Object.entries(constant.fields).map(([name, field]) => [name, valueOf(field)])));
  return constant;
}

const isConstants = (constant: object): constant is readonly Constant[] => Array.isArray(constant);

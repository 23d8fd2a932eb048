/** The dossier of a case row: what its cells say, as values. */
import type { CaseRow, Given, Input } from '../../../dsl/model/model.ts';
import type { Type } from '../../../dsl/model/types.ts';
import { type RecordValue, type Value, identify, isRecord, record } from '../../../runtime/partial/index.ts';
import { type Plan, ficheOf } from '../../plan/plan.ts';
import type { Dossier } from './decode.ts';
import { definitionsOf } from '../machine.ts';
import { type Place, placeOfElement, placeOfField, placeOfInput, unknownInput, unknownOf, valueOf } from '../world.ts';

/** What is not mentioned is not given. */
export function dossierOf(plan: Plan, row: CaseRow): Dossier {
  const values = new Map<string, Value>();
  for (const input of Object.values(plan.inputs)) {
    const { name } = input;
    const given = Object.hasOwn(row.inputs, name) ? row.inputs[name] : undefined;
    values.set(name, given === undefined ? unknownInput(plan, input) : valueOfInput(plan, given, input));
  }
  return { values };
}

const known = new WeakMap<Input, WeakMap<Given, Value>>();

/** Made once for a donnée of the plan and what is given of it: the rows of a table share what stands above them, and the named examples. */
function valueOfInput(plan: Plan, given: Given, input: Input): Value {
  const values = known.get(input) ?? new WeakMap<Given, Value>();
  known.set(input, values);
  const value = values.get(given) ?? valueOfGiven(plan, given, input.type, placeOfInput(input.name), input);
  values.set(given, value);
  return value;
}

/** Definitions fixed for the row (decision 47). */
export function fixedBy(plan: Plan, row: CaseRow): ReadonlyMap<string, Value> {
  const definitions = definitionsOf(plan);
  return new Map(
    Object.entries(row.fixed).map(([id, given]): readonly [string, Value] => {
      const definition = definitions.get(id);
      if (definition === undefined) throw new Error(`no definition ${id}`); // the checker binds every column
      const place: Place = { kind: 'definition', path: definition.name, name: definition.name, whole: false };
      return [id, valueOfGiven(plan, given, definition.type, place, null)];
    }),
  );
}

/** `list`: how the donnée list it is sorts its elements, and how many it may have. */
function valueOfGiven(plan: Plan, given: Given, type: Type, place: Place, list: Pick<Input, 'sortedBy' | 'atMost'> | null): Value {
  const sortedBy = list?.sortedBy ?? null;
  switch (given.kind) {
    case 'value':
      return withIdentity(valueOf(given.value), type, place, sortedBy);
    case 'none':
      return type.kind === 'list' ? [] : null;
    case 'unknown':
      return unknownOf(plan, type, place, list);
    case 'list': {
      const of = ofList(type);
      const items = given.items.map((item, index) => valueOfGiven(plan, item, of, placeOfElement(place, index), null));
      return withIdentity(items, type, place, sortedBy);
    }
    case 'record': {
      const present = type.kind === 'optional' ? type.of : type;
      const fields = present.kind === 'record' ? ficheOf(plan, present.fiche).fields : [];
      return record(
        Object.fromEntries(
          fields.map((field): [string, Value] => {
            const inner = placeOfField(place, field.name);
            const cell = Object.hasOwn(given.fields, field.name) ? given.fields[field.name] : undefined;
            return [field.name, cell === undefined ? unknownOf(plan, field.type, inner) : valueOfGiven(plan, cell, field.type, inner, null)];
          }),
        ),
      );
    }
  }
}

function ofList(type: Type): Type {
  const list = type.kind === 'optional' ? type.of : type;
  return list.kind === 'list' ? list.of : list;
}

/** Records of a list become its elements. */
function withIdentity(value: Value, type: Type, place: Place, sortedBy: string | null): Value {
  if (!Array.isArray(value) || ofList(type).kind !== 'record') return value;
  const records = value.filter((item): item is RecordValue => isRecord(item));
  return identify(place.path, records, sortedBy);
}

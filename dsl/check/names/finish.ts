/** The model, once everything is read: emitted names given, definitions in order. */
import type * as Core from '../../model/core.ts';
import type * as Model from '../../model/model.ts';
import { sameEssence } from '../../model/essence.ts';
import { extended } from '../../syntax/shift.ts';
import type { Context } from '../context.ts';
import { EmittedNames } from './emitted.ts';

export interface Names {
  readonly inputs: ReadonlyMap<string, Model.Input>;
  readonly questions: ReadonlyMap<string, Model.Question>;
  readonly choices: ReadonlyMap<string, Model.Choice>;
  readonly fiches: ReadonlyMap<string, Model.Fiche>;
  readonly definitions: ReadonlyMap<string, Core.Definition>;
}

function* fixedNames(...all: readonly ReadonlyMap<string, { readonly emitted: string }>[]): Iterable<string> {
  for (const each of all) for (const { emitted } of each.values()) if (emitted !== '') yield emitted;
}

function* frenchNames(...all: readonly ReadonlyMap<string, { readonly name: string }>[]): Iterable<string> {
  for (const each of all) for (const { name } of each.values()) yield name;
}

/** Emitted names: values share one namespace, types another, fields one per fiche. */
export function nameAll(c: Context, definitions: ReadonlyMap<string, Core.Definition>): Names {
  const values = new EmittedNames(fixedNames(c.inputs, c.questions, definitions), frenchNames(c.inputs, c.questions, definitions));
  const types = new EmittedNames([], []);
  const value = <T extends Emitted>(one: T): T =>
    one.emitted === '' ? copied(one, values.value(one.name), (emitted) => ({ ...one, emitted })) : one;
  const definition = (one: Core.Definition): Core.Definition => (one.emitted === '' ? named(one, values.value(one.hidden ? one.id : one.name)) : one);
  const mapAll = <T>(all: ReadonlyMap<string, T>, name: (one: T) => T): ReadonlyMap<string, T> => {
    const mapped = new Map<string, T>();
    for (const [key, one] of all) mapped.set(key, name(one));
    return mapped;
  };
  const inputs = mapAll(c.inputs, value);
  const questions = mapAll(c.questions, value);
  const ordered = mapAll(definitions, definition);
  const choices = mapAll(c.choices, (one) => copied(one, types.type(one.name), (emitted) => ({ ...one, emitted })));
  const fiches = mapAll(c.fiches, (one) => copied(one, types.type(one.name), (emitted) => ({ ...one, emitted, fields: nameFields(one.fields) })));
  return { inputs, questions, choices, fiches, definitions: ordered };
}

interface Emitted {
  readonly emitted: string;
  readonly name: string;
}

const copies = /* @__PURE__ */ new WeakMap<Emitted, Emitted>();

/** The same under this emitted name: one copy as long as the name is the same, for what is known of it to last. */
function copied<T extends Emitted>(one: T, emitted: string, copy: (emitted: string) => T): T {
  const known = copies.get(one);
  if (known?.emitted === emitted) return known as T; // a copy of it
  const made = copy(emitted);
  copies.set(one, made);
  return made;
}

const named = (definition: Core.Definition, emitted: string): Core.Definition =>
  copied(definition, emitted, () => {
    const copy = extended(definition, { emitted });
    sameEssence(copy, definition);
    return copy;
  });

function nameFields(fields: readonly Model.Field[]): readonly Model.Field[] {
  const names = new EmittedNames(
    [],
    fields.map(({ name }) => name),
  );
  return fields.map((field) => ({ ...field, emitted: names.value(field.name) }));
}

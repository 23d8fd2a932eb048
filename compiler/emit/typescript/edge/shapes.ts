/** Shapes of values, as data in an emitted module: what the world with unknowns must know of each donnée and each result. */
import type { Type } from '../../../../dsl/model/types.ts';
import { type Code, type Field, NULL, array, atom, make, number, object, text } from '../text/code.ts';
import type { Context } from '../context.ts';
import { propertyName } from '../text/names.ts';
import { type Section, constSection } from '../text/section.ts';
import { typeName, typeText } from '../text/types.ts';
import { choiceValues } from '../values.ts';
import { choiceOf } from '../../../plan/plan.ts';
import { sure } from '../../../../dsl/syntax/sure.ts';

/** The shape of a type; fiches are constants of the module. `list`: how a donnée list is sorted (emitted name) and how long it may be. */
export function shapeCode(
  type: Type,
  context: Context,
  list: { readonly sortedBy: string | null; readonly atMost: number | null } | null = null,
): Code {
  const kind = (name: string): Field => ({ name: 'kind', value: text(name) });
  switch (type.kind) {
    case 'boolean':
    case 'text':
    case 'date':
    case 'period':
      return object([kind(type.kind)]);
    case 'number':
      return object([
        kind('number'),
        { name: 'scale', value: type.scale === 'exact' ? text('exact') : number(type.scale) },
        { name: 'min', value: limit(type.min) },
        { name: 'max', value: limit(type.max) },
      ]);
    case 'choice':
      return object([kind('choice'), { name: 'values', value: choiceValues(type.choice, context) }]);
    case 'record':
      return atom(context.shapes.of(type.fiche));
    case 'optional':
      return object([kind('optional'), { name: 'of', value: shapeCode(type.of, context, list) }]);
    case 'list':
      return object([
        kind('list'),
        { name: 'of', value: shapeCode(type.of, context) },
        { name: 'sortedBy', value: list?.sortedBy === undefined || list.sortedBy === null ? NULL : text(list.sortedBy) },
        { name: 'atMost', value: limit(list?.atMost ?? null) },
      ]);
    case 'nothing':
      throw new Error('no value has the type of aucun');
  }
}

const limit = (value: number | null): Code => (value === null ? NULL : number(value));

/** `const EVENEMENT_SHAPE: Shape = …` for each fiche in use, those without others first. */
export function ficheShapes(context: Context): readonly Section[] {
  const made = new Map(context.shapes.each((fiche, name) => [fiche, ficheShape(fiche, name, context)]));
  const ordered = new Set<Section>();
  const place = (fiche: string): void => {
    const section = sure(made.get(fiche), `the shape of ${fiche}`);
    if (ordered.has(section)) return;
    for (const { type } of context.fiche(fiche).fields) for (const inner of ficheIn(type)) place(inner);
    ordered.add(section);
  };
  for (const fiche of made.keys()) place(fiche);
  return [...ordered];
}

function ficheShape(fiche: string, name: string, context: Context): Section {
  const fields = context.fiche(fiche).fields.map((field) => ({
    name: propertyName(field.emitted),
    value: object([
      { name: 'name', value: text(field.name) },
      { name: 'shape', value: shapeCode(field.type, context) },
    ]),
  }));
  const shape = object(
    [
      { name: 'kind', value: text('record') },
      { name: 'fields', value: object(fields, true) },
    ],
    true,
  );
  return constSection({ name, type: typeName('Shape'), value: shape });
}

/** The fiche of the records a field holds, if it holds some. */
function ficheIn(type: Type): readonly string[] {
  if (type.kind === 'record') return [type.fiche];
  return type.kind === 'list' || type.kind === 'optional' ? ficheIn(type.of) : [];
}

/** A choix: its values, and what tells them. */
export function choiceSection(choice: string, name: string, context: Context): Section {
  const { values } = choiceOf(context.plan, choice);
  const type = typeText`${typeName('Choice')}<${context.choiceType(choice)}>`; // said where a build asks it of what is exported
  return constSection({ name, type, value: make('Choice', null, array(values.map((value) => text(value.name)))) });
}

/** Shapes of values, as data in an emitted module: what the world with unknowns must know of each donnée and each result. */
import type { Type } from '../../../../dsl/model/types.ts';
import { type Code, type Field, NULL, array, atom, make, number, object, text } from '../text/code.ts';
import type { Context } from '../context.ts';
import { propertyName } from '../text/names.ts';
import { type Section, constSection } from '../text/section.ts';
import { typeName } from '../text/types.ts';
import { choiceValues } from '../values.ts';
import { choiceOf } from '../../../plan/plan.ts';

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
      return atom(context.shapeName(type.fiche));
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

/** `const EVENEMENT: Shape = …` for each fiche in use, those without others first. */
export function ficheShapes(context: Context): readonly Section[] {
  const sections: Section[] = [];
  const done = new Set<string>();
  const write = (fiche: string, name: string): void => {
    if (done.has(fiche)) return;
    done.add(fiche);
    const fields = context.fiche(fiche).fields.map((field) => ({
      name: propertyName(field.emitted),
      value: object([
        { name: 'name', value: text(field.name) },
        { name: 'shape', value: shapeCode(field.type, context) },
      ]),
    }));
    for (const [inner, innerName] of [...context.shapeNames()]) if (mentions(fiche, inner, context)) write(inner, innerName);
    const shape = object(
      [
        { name: 'kind', value: text('record') },
        { name: 'fields', value: object(fields, true) },
      ],
      true,
    );
    sections.push(constSection({ name, type: typeName('Shape'), value: shape }));
  };
  for (let count = -1; count !== context.shapeNames().size;) {
    count = context.shapeNames().size;
    for (const [fiche, name] of [...context.shapeNames()]) write(fiche, name);
  }
  return sections;
}

/** A choix: its values, and what tells them. */
export function choiceSection(choice: string, name: string, context: Context): Section {
  const { values } = choiceOf(context.plan, choice);
  return constSection({ name, type: null, value: make('Choice', context.choiceType(choice), array(values.map((value) => text(value.name)))) });
}

/** A field of one fiche holds records of the other. */
function mentions(fiche: string, other: string, context: Context): boolean {
  const holds = (type: Type): boolean =>
    type.kind === 'record' ? type.fiche === other : (type.kind === 'list' || type.kind === 'optional') && holds(type.of);
  return context.fiche(fiche).fields.some((field) => holds(field.type));
}

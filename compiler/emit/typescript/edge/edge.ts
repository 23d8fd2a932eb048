/** The edge of a module: its JSON types, and the code that writes results. */
import type { Type } from '../../../../dsl/model/types.ts';
import { unitInJson } from '../../../../dsl/model/units.ts';
import type { Context } from '../context.ts';
import { type Code, arrow, atom, call, method, number, object, returns } from '../text/code.ts';
import { propertyName } from '../text/names.ts';
import { type Section, functionSection } from '../text/section.ts';
import { BOOLEAN, type TypeText, listType, orNullType, typeName, typeText } from '../text/types.ts';
import { elementOf, ficheOfType } from '../../../../dsl/model/core.ts';

/** The type of a value as JSON gives it (`input`) or gets it (`output`). */
export function edgeType(type: Type, way: 'input' | 'output', context: Context): TypeText {
  switch (type.kind) {
    case 'boolean':
      return BOOLEAN;
    case 'text':
    case 'date':
      return typeText`string`;
    case 'period':
      return typeName('PeriodAtEdge');
    case 'number':
      if (way === 'input') return typeText`number | string`; // decimal text is read too, whole numbers included
      return type.scale === 0 ? typeText`number` : typeText`string`;
    case 'choice':
      return context.choiceType(type.choice);
    case 'record':
      return context.edgeFiche(type.fiche, way);
    case 'list':
      return listType(edgeType(type.of, way, context));
    case 'optional':
      return orNullType(edgeType(type.of, way, context));
    case 'nothing':
      return typeText`null`;
  }
}

/** What JSON holds, for a reader of the type: `€, 2 décimales au plus` goes in, `€, texte à 2 décimales` comes out; `AAAA-MM-JJ`. */
export function edgeHint(type: Type, way: 'input' | 'output'): string {
  switch (type.kind) {
    case 'date':
      return 'AAAA-MM-JJ';
    case 'number':
      return [way === 'input' ? unitInJson(type.unit) : type.unit, decimalsHint(type.scale, way)].filter((part) => part !== '').join(', ');
    case 'optional':
    case 'list':
      return edgeHint(type.of, way);
    default:
      return '';
  }
}

function decimalsHint(scale: number | 'exact', way: 'input' | 'output'): string {
  if (scale === 'exact' || scale === 0) return '';
  const decimals = `${scale} décimale${scale > 1 ? 's' : ''}`;
  return way === 'input' ? `${decimals} au plus` : `texte à ${decimals}`;
}

/** The emitted name of the field a donnée list is sorted by. */
export function sortField(type: Type, field: string, context: Context): string {
  const list = type.kind === 'optional' ? type.of : type;
  return context.field(ficheOfType(elementOf(list)), field);
}

/** A value as results give it. */
export function writeCode(type: Type, value: Code, context: Context): Code {
  switch (type.kind) {
    case 'boolean':
    case 'text':
    case 'choice':
    case 'nothing':
      return value;
    case 'date':
      return call('writeDay', value);
    case 'period':
      return call('writePeriod', value);
    case 'number':
      return type.scale === 0 || type.scale === 'exact' ? value : call('formatDecimal', value, number(type.scale));
    case 'record':
      return call(context.writers.of(type.fiche), value);
    case 'optional':
      return isSame(type.of) ? value : call('orNull', value, writer(type.of, context));
    case 'list':
      return isSame(type.of) ? value : method(value, 'map', writer(type.of, context));
  }
}

/** JSON holds it as it is inside. */
function isSame(type: Type): boolean {
  if (type.kind === 'optional' || type.kind === 'list') return isSame(type.of);
  return (
    type.kind === 'boolean' ||
    type.kind === 'text' ||
    type.kind === 'choice' ||
    type.kind === 'nothing' ||
    (type.kind === 'number' && type.scale === 0)
  );
}

/** A function that writes one value. */
function writer(type: Type, context: Context): Code {
  if (type.kind === 'record') return atom(context.writers.of(type.fiche));
  if (type.kind === 'date') return atom('writeDay');
  if (type.kind === 'period') return atom('writePeriod');
  return arrow(['value'], writeCode(type, atom('value'), context));
}

/** `function writeEvenement(value)` for a fiche. */
export function writerSection(fiche: string, context: Context): Section {
  const { fields } = context.fiche(fiche);
  const written = fields.map((field) => ({
    name: propertyName(field.emitted),
    value: writeCode(field.type, atom(`value.${field.emitted}`), context),
  }));
  return functionSection({
    name: context.writers.of(fiche),
    params: [{ name: 'value', type: context.ficheType(fiche) }],
    returns: context.edgeFiche(fiche, 'output'),
    body: [returns(object(written, true))],
  });
}

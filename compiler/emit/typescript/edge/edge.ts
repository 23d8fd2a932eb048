/** The edge of a module: its JSON types, and the code that writes results. */
import type { Type } from '../../../../dsl/model/types.ts';
import type { Context } from '../context.ts';
import { type Code, arrow, atom, call, member, number, object, returns } from '../text/code.ts';
import { propertyName } from '../text/names.ts';
import { printSignature, printStatements } from '../text/print.ts';
import { elementOf, ficheOfType } from '../../../../dsl/model/core.ts';

/** The type of a value as JSON gives it (`input`) or gets it (`output`). */
export function edgeType(type: Type, way: 'input' | 'output', context: Context): string {
  switch (type.kind) {
    case 'boolean':
      return 'boolean';
    case 'text':
    case 'date':
      return 'string';
    case 'period':
      context.typeImports.add('PeriodAtEdge');
      return 'PeriodAtEdge';
    case 'number':
      if (way === 'input') return 'number | string'; // decimal text is read too, whole numbers included
      return type.scale === 0 ? 'number' : 'string';
    case 'choice':
      return context.choiceType(type.choice);
    case 'record':
      return context.edgeFiche(type.fiche, way);
    case 'list': {
      const of = edgeType(type.of, way, context);
      return `readonly ${of.includes('|') ? `(${of})` : of}[]`;
    }
    case 'optional':
      return `${edgeType(type.of, way, context)} | null`;
    case 'nothing':
      return 'null';
  }
}

/** What JSON holds, for a reader of the type: `€, 2 décimales au plus` goes in, `€, texte à 2 décimales` comes out; `AAAA-MM-JJ`. */
export function edgeHint(type: Type, way: 'input' | 'output'): string {
  switch (type.kind) {
    case 'date':
      return 'AAAA-MM-JJ';
    case 'number':
      return [type.unit, decimalsHint(type.scale, way)].filter((part) => part !== '').join(', ');
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
      return call(context.use('writeDay'), value);
    case 'period':
      return call(context.use('writePeriod'), value);
    case 'number':
      return type.scale === 0 || type.scale === 'exact' ? value : call(context.use('formatDecimal'), value, number(type.scale));
    case 'record':
      return call(context.edgeName(type.fiche, 'write'), value);
    case 'optional':
      return isSame(type.of) ? value : call(context.use('orNull'), value, writer(type.of, context));
    case 'list':
      return isSame(type.of) ? value : { kind: 'call', callee: member(value, 'map'), args: [writer(type.of, context)] };
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
  if (type.kind === 'record') return atom(context.edgeName(type.fiche, 'write'));
  if (type.kind === 'date') return atom(context.use('writeDay'));
  if (type.kind === 'period') return atom(context.use('writePeriod'));
  return arrow(['value'], writeCode(type, atom('value'), context));
}

export function writerText(fiche: string, context: Context): string {
  const { fields } = context.fiche(fiche);
  const emitted = context.ficheType(fiche);
  const written = fields.map((field) => ({
    name: propertyName(field.emitted),
    value: writeCode(field.type, atom(`value.${field.emitted}`), context),
  }));
  return `${printSignature(`function ${context.edgeName(fiche, 'write')}`, [`value: ${emitted}`], context.edgeFiche(fiche, 'output'))} {\n${printStatements([returns(object(written, true))], 1)}}\n`;
}

/** The edge of a module: its JSON types, and the straight-line code that reads a dossier and writes results. */
import type { Type } from '../../../dsl/types.ts';
import {
  type Code,
  NULL,
  type Statement,
  UNDEFINED,
  arrow,
  atom,
  binary,
  call,
  conditional,
  member,
  number,
  object,
  returns,
  text,
  when,
} from './code.ts';
import type { Context } from './context.ts';
import { FIELD_LIMIT } from './facts.ts';
import { propertyName } from './names.ts';
import { docComment } from './prose.ts';
import { printDeclaration, printSignature, printStatements } from './print.ts';

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
      if (type.scale === 0) return 'number';
      return way === 'input' ? 'number | string' : 'string';
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

/** What JSON holds, for a reader of the type: `€, 2 décimales`, `date AAAA-MM-JJ`. */
export function edgeHint(type: Type): string {
  switch (type.kind) {
    case 'date':
      return 'AAAA-MM-JJ';
    case 'number': {
      const unit = type.unit === '' ? '' : type.unit;
      const decimals = type.scale === 'exact' || type.scale === 0 ? '' : `${type.scale} décimale${type.scale > 1 ? 's' : ''}`;
      return [unit, decimals].filter((part) => part !== '').join(', ');
    }
    case 'optional':
    case 'list':
      return edgeHint(type.of);
    default:
      return '';
  }
}

// ---------------------------------------------------------------- reading

/** Reads one value: `reader.boolean(given.majeur, 'majeur')`. */
function readCode(type: Type, value: Code, path: Code, atMost: number | null, sortedBy: string | null, context: Context): Code {
  const reader = (name: string, ...args: readonly Code[]): Code => call(`reader.${name}`, value, ...args, path);
  switch (type.kind) {
    case 'boolean':
    case 'text':
    case 'period':
      return reader(type.kind);
    case 'date':
      return reader('day');
    case 'number':
      return type.scale === 'exact' ? reader('exact') : reader(type.scale === 0 ? 'whole' : 'decimal', atom(context.limitsName(type)));
    case 'choice':
      return reader('choice', atom(context.valuesName(type.choice)));
    case 'record':
      return call(context.edgeName(type.fiche, 'read'), value, atom('reader'), path, ...(context.ranked.has(type.fiche) ? [number(0)] : []));
    case 'optional': {
      const inner = readCode(type.of, value, path, atMost, sortedBy, context);
      return conditional(binary(value, '===', NULL), NULL, inner);
    }
    case 'list':
      return listCode(type.of, value, path, atMost, sortedBy, context);
    case 'nothing':
      return UNDEFINED;
  }
}

function listCode(of: Type, value: Code, path: Code, atMost: number | null, sortedBy: string | null, context: Context): Code {
  const list = call('reader.list', value, atMost === null ? NULL : number(atMost), path);
  if (of.kind === 'record') {
    const each = call(context.edgeName(of.fiche, 'read'), atom('item'), atom('reader'), atom('at'), atom('place'));
    const key = sortedBy === null ? NULL : arrow(['element'], member(atom('element'), sortedBy));
    return call('reader.elements', list, path, arrow(['item', 'at', 'place'], each), key);
  }
  return call('reader.items', list, path, arrow(['item', 'at'], readCode(of, atom('item'), atom('at'), null, null, context)));
}

/** `function readEvenement(value, reader, path, place)` for a fiche. */
export function readerText(fiche: string, context: Context): string {
  const { emitted, fields } = context.fiche(fiche);
  const name = context.edgeName(fiche, 'read');
  const keys = `${constantOf(emitted)}_KEYS`;
  const ranked = context.ranked.has(fiche);
  const isShared = (context.ranked.get(fiche) ?? 0) > 1;
  const read = fields.map((field) => ({
    name: propertyName(field.emitted),
    value: readCode(field.type, fieldOf('given', field.emitted), pathCode(field.name), FIELD_LIMIT, null, context),
  }));
  const places = ranked
    ? [
        { name: 'rank', value: binary(atom('place'), '-', number(1)) },
        { name: 'place', value: null },
      ]
    : [];
  const list = isShared ? [{ name: 'list', value: call(context.use('listOf'), atom('path')) }] : [];
  const body: Statement[] = [
    { kind: 'const', name: 'given', type: null, value: call('reader.record', atom('value'), atom(keys), atom('path')) },
    when(binary(atom('given'), '===', UNDEFINED), [{ kind: 'return', value: UNDEFINED }]),
    returns(object([...read, ...places, ...list], true)),
  ];
  context.typeImports.add('Given');
  context.typeImports.add('Reader');
  const params = ['value: unknown', 'reader: Reader', 'path: string', ...(ranked ? ['place: number'] : [])];
  return [
    keysText(
      keys,
      fields.map((field) => field.emitted),
    ),
    `${printSignature(`function ${name}`, params, `Given<${emitted}> | undefined`)} {`,
    `${printStatements(body, 1)}}`,
    '',
  ].join('\n');
}

const constantOf = (emitted: string): string => emitted.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();

export function keysText(name: string, keys: readonly string[]): string {
  const list: Code = { kind: 'array', items: keys.map(text) };
  return `${printDeclaration(`const ${name}: ReadonlySet<string>`, { kind: 'call', callee: atom('new Set'), args: [list] })}\n`;
}

/** The field, under its own key alone where the prototype of objects has one of that name. */
const fieldOf = (of: string, name: string): Code => (name in {} ? call('ownValue', atom(of), text(name)) : atom(`${of}.${name}`));

const pathCode = (name: string): Code => atom(`\`\${path}.${name.replaceAll('`', "'")}\``);

/** `readDossier(given, reader)`: every donnée, `undefined` where nothing is given. */
export function dossierReader(context: Context): string {
  const inputs = Object.values(context.plan.inputs);
  const fields = inputs.map((input) => {
    const sortedBy = input.sortedBy === null ? null : sortField(input.type, input.sortedBy, context);
    return {
      name: propertyName(input.emitted),
      value: readCode(input.type, fieldOf('given', input.emitted), text(input.name), input.atMost, sortedBy, context),
    };
  });
  const questions = Object.values(context.plan.questions).map((question) => ({
    name: propertyName(question.emitted),
    value: atom(`readings.${question.emitted}`),
  }));
  context.typeImports.add('Given');
  context.typeImports.add('Reader');
  const body: Statement[] = [
    {
      kind: 'const',
      name: 'given',
      type: null,
      value: { kind: 'binary', operator: '??', left: call('reader.record', atom('input'), atom('INPUT_KEYS'), text('')), right: object([]) },
    },
    returns(object([...fields, ...questions], true)),
  ];
  if (inputs.length === 0) body.splice(0, 1, { kind: 'do', value: call('reader.record', atom('input'), atom('INPUT_KEYS'), text('')) });
  const params = ['input: unknown', ...(questions.length > 0 ? ['readings: Given<Readings>'] : []), 'reader: Reader'];
  return [
    keysText(
      'INPUT_KEYS',
      inputs.map((input) => input.emitted),
    ),
    docComment(['Reads a dossier; `undefined` stands for what is not given.']),
    `${printSignature('function readDossier', params, 'Given<Dossier>')} {`,
    `${printStatements(body, 1)}}`,
    '',
  ].join('\n');
}

/** The emitted name of the field a donnée list is sorted by. */
export function sortField(type: Type, field: string, context: Context): string | null {
  const list = type.kind === 'optional' ? type.of : type;
  return list.kind === 'list' && list.of.kind === 'record' ? context.field(list.of.fiche, field) : null;
}

// ---------------------------------------------------------------- writing

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
  const { emitted, fields } = context.fiche(fiche);
  const written = fields.map((field) => ({
    name: propertyName(field.emitted),
    value: writeCode(field.type, atom(`value.${field.emitted}`), context),
  }));
  return `${printSignature(`function ${context.edgeName(fiche, 'write')}`, [`value: ${emitted}`], context.edgeFiche(fiche, 'output'))} {\n${printStatements([returns(object(written, true))], 1)}}\n`;
}

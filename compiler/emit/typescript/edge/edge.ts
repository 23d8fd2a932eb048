/** The edge of a module: its JSON types, and the straight-line code that reads a dossier and writes results. */
import type { NumberType, Type } from '../../../../dsl/types.ts';
import {
  type Code,
  NULL,
  type Statement,
  UNDEFINED,
  and,
  arrow,
  atom,
  binary,
  call,
  conditional,
  constant,
  member,
  number,
  object,
  returns,
  text,
  when,
} from '../text/code.ts';
import type { Context } from '../context.ts';
import { FIELD_LIMIT } from '../facts/facts.ts';
import { propertyName } from '../text/names.ts';
import { docComment } from '../text/prose.ts';
import { printDeclaration, printSignature, printStatements } from '../text/print.ts';

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

/** How a value is named in its record: a field by its French name, an element by its place. */
interface Spot {
  readonly value: Code;
  /** The path of what it stands in, and its name there. */
  readonly path: Code;
  readonly name: Code;
}

/** Reads one value: `reader.boolean(given.majeur, '', 'majeur')`. */
function readCode(type: Type, spot: Spot, list: { readonly atMost: number | null; readonly sortedBy: string | null }, context: Context): Code {
  const { value, path, name } = spot;
  const reader = (method: string, ...args: readonly Code[]): Code => call(`reader.${method}`, value, ...args, path, name);
  switch (type.kind) {
    case 'boolean':
    case 'text':
    case 'period':
      return reader(type.kind);
    case 'date':
      return reader('day');
    case 'number':
      return type.scale === 'exact' ? reader('exact') : call(context.numberName(type), value, atom('reader'), path, name);
    case 'choice':
      return binary(call(context.asName(type.choice), value), '??', reader('choice', atom(context.valuesName(type.choice))));
    case 'record':
      return call(context.edgeName(type.fiche, 'read'), value, atom('reader'), path, name);
    case 'optional':
      return conditional(binary(value, '===', NULL), NULL, readCode(type.of, spot, list, context));
    case 'list':
      return listCode(type.of, spot, list, context);
    case 'nothing':
      return UNDEFINED;
  }
}

function listCode(
  of: Type,
  { value, path, name }: Spot,
  { atMost, sortedBy }: { readonly atMost: number | null; readonly sortedBy: string | null },
  context: Context,
): Code {
  const limit = atMost === null ? NULL : number(atMost);
  if (of.kind === 'choice') return call(context.listName(of.choice), value, atom('reader'), limit, path, name);
  const items = call('reader.list', value, limit, path, name);
  const here = isTop(path) ? name : call(context.use('pathTo'), path, name);
  if (of.kind === 'record') {
    const each = call(context.edgeName(of.fiche, 'read'), atom('item'), atom('reader'), atom('at'), atom('place'));
    const key = sortedBy === null ? NULL : arrow(['element'], member(atom('element'), sortedBy));
    return call('reader.elements', items, here, arrow(['item', 'at', 'place'], each), key);
  }
  const item: Spot = { value: atom('item'), path: atom('at'), name: atom('place') };
  return call('reader.items', items, here, arrow(['item', 'at', 'place'], readCode(of, item, { atMost: FIELD_LIMIT, sortedBy: null }, context)));
}

const isTop = (path: Code): boolean => path.kind === 'atom' && path.text === "''";

/** `function readEvenement(value, reader, path, place)` for a fiche. */
export function readerText(fiche: string, context: Context): string {
  const { fields } = context.fiche(fiche);
  const emitted = context.ficheType(fiche);
  const name = context.edgeName(fiche, 'read');
  const keys = `${constantOf(emitted)}_KEYS`;
  const ranked = context.ranked.has(fiche);
  const isShared = (context.ranked.get(fiche) ?? 0) > 1;
  const read = fields.map((field) => ({
    name: propertyName(field.emitted),
    value: readCode(
      field.type,
      { value: fieldOf('given', field.emitted, context), path: atom('here'), name: text(field.name) },
      { atMost: FIELD_LIMIT, sortedBy: null },
      context,
    ),
  }));
  const places = ranked
    ? [
        { name: '$rank', value: binary(atom('place'), '-', number(1)) },
        { name: '$place', value: atom('place') },
      ]
    : [];
  const list = isShared ? [{ name: '$list', value: atom('path') }] : [];
  const place = conditional(binary(atom('typeof name'), '===', text('number')), atom('name'), number(0));
  const body: Statement[] = [
    { kind: 'const', name: 'given', type: null, value: call('reader.record', atom('value'), atom(keys), atom('path'), atom('name')) },
    when(binary(atom('given'), '===', UNDEFINED), [{ kind: 'return', value: UNDEFINED }]),
    constant('here', call(context.use('pathTo'), atom('path'), atom('name'))),
    ...(ranked ? [constant('place', place)] : []),
    ...readAndClose(object([...read, ...places, ...list], true), keys, atom('here')),
  ];
  context.typeImports.add('Given');
  context.typeImports.add('Reader');
  const params = ['value: unknown', 'reader: Reader', 'path: string', 'name: string | number'];
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

/** The record read, other keys refused when one of its own is left out. */
function readAndClose(record: Code, keys: string, path: Code): readonly Statement[] {
  const refuse = call('reader.refuseOthers', atom('given'), atom(keys), path);
  return [
    constant('unknowns', atom('reader.unknowns')),
    constant('read', record),
    when(binary(atom('reader.unknowns'), '>', atom('unknowns')), [{ kind: 'do', value: refuse }]),
    returns(atom('read')),
  ];
}

const constantOf = (emitted: string): string => emitted.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();

export function keysText(name: string, keys: readonly string[]): string {
  return `${printDeclaration(`const ${name}: readonly string[]`, { kind: 'array', items: keys.map(text) })}\n`;
}

/** The field, under its own key alone where the prototype of objects has one of that name. */
const fieldOf = (of: string, name: string, context: Context): Code =>
  name in {} ? call(context.use('ownValue'), atom(of), text(name)) : atom(`${of}.${name}`);

/** Reads a number of some limits: a small whole JSON number needs no parsing, and is already exact. */
export function numberText(type: NumberType, name: string, context: Context): string {
  context.typeImports.add('Reader');
  const factor = type.scale === 'exact' ? 1 : 10 ** type.scale;
  const [least, most] = [type.min === null ? null : Math.ceil(type.min / factor), type.max === null ? null : Math.floor(type.max / factor)];
  const value = atom('value');
  const whole: Code = binary(binary(value, '|', number(0)), '===', value);
  const tests = [
    binary(atom('typeof value'), '===', text('number')),
    whole,
    ...(least === null || least < -INT ? [] : [binary(value, '>=', number(least))]),
    ...(most === null || most > INT ? [] : [binary(value, '<=', number(most))]),
  ];
  const body = [
    when(tests.reduce(and), [returns(factor === 1 ? binary(value, '|', number(0)) : binary(binary(value, '|', number(0)), '*', number(factor)))]),
    returns(call('reader.number', value, atom(context.limitsName(type)), atom('path'), atom('name'))),
  ];
  const params = ['value: unknown', 'reader: Reader', 'path: string', 'name: string | number'];
  return `${printSignature(`function ${name}`, params, 'number | undefined')} {\n${printStatements(body, 1)}}\n`;
}

/** What `| 0` keeps: a bound beyond it is no bound. */
const INT = 2 ** 31;

/** A choix with more values than this is looked up rather than compared. */
const FEW = 12;

/** `asPrestation(value)`: the value of the choix that this is, in the very string of its declaration, which is quick to compare. */
export function asText(choice: string, name: string, context: Context): string {
  const type = context.choiceType(choice);
  const values = context.plan.choices[choice]?.values.map((value) => text(value.name)) ?? [];
  const head = `function ${name}(value: unknown): ${type} | undefined {`;
  if (values.length > FEW) {
    const map = `${context.valuesName(choice)}_BY_NAME`;
    const pairs = call(`${context.valuesName(choice)}.map`, arrow(['value'], { kind: 'array', items: [atom('value'), atom('value')] }));
    return [
      printDeclaration(`const ${map}: ReadonlyMap<unknown, ${type}>`, call('new Map', pairs)),
      '',
      head,
      `  return ${map}.get(value);`,
      '}',
      '',
    ].join('\n');
  }
  const cases = values.map((value) => ({ tests: [value], body: [returns(value)] }));
  const body: Statement[] = [{ kind: 'switch', on: atom('value'), cases: [...cases, { tests: [], body: [returns(UNDEFINED)] }] }];
  return `${head}\n${printStatements(body, 1)}}\n`;
}

/** Reads a list of values of a choix: the list itself when each is in the spelling of its declaration, which is nearly always. */
export function choiceListText(choice: string, name: string, context: Context): string {
  const type = context.choiceType(choice);
  const of = `all${type}`;
  context.typeImports.add('Reader');
  const params = ['value: unknown', 'reader: Reader', 'atMost: number | null', 'path: string', 'name: string'];
  return [
    `function ${of}(list: readonly unknown[]): list is readonly ${type}[] {`,
    `  for (const value of list) if (${context.asName(choice)}(value) === undefined) return false;`,
    '  return true;',
    '}',
    '',
    `${printSignature(`function ${name}`, params, `readonly ${type}[] | undefined`)} {`,
    '  const list = reader.list(value, atMost, path, name);',
    `  if (list === undefined || ${of}(list)) return list;`,
    `  return reader.choices(list, ${context.valuesName(choice)}, path, name);`,
    '}',
    '',
  ].join('\n');
}

/** `readDossier(given, reader)`: every donnée, `undefined` where nothing is given. */
export function dossierReader(context: Context): string {
  const inputs = Object.values(context.plan.inputs);
  const fields = inputs.map((input) => {
    const sortedBy = input.sortedBy === null ? null : sortField(input.type, input.sortedBy, context);
    return {
      name: propertyName(input.emitted),
      value: readCode(
        input.type,
        { value: fieldOf('given', input.emitted, context), path: text(''), name: text(input.name) },
        { atMost: input.atMost, sortedBy },
        context,
      ),
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
      value: {
        kind: 'binary',
        operator: '??',
        left: call('reader.record', atom('input'), atom('INPUT_KEYS'), text(''), text('')),
        right: object([]),
      },
    },
    ...readAndClose(object([...fields, ...questions], true), 'INPUT_KEYS', text('')),
  ];
  if (inputs.length === 0) {
    const record: Statement = { kind: 'do', value: call('reader.record', atom('input'), atom('INPUT_KEYS'), text(''), text('')) };
    body.splice(0, body.length, record, returns(object(questions, questions.length > 0)));
  }
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
  const { fields } = context.fiche(fiche);
  const emitted = context.ficheType(fiche);
  const written = fields.map((field) => ({
    name: propertyName(field.emitted),
    value: writeCode(field.type, atom(`value.${field.emitted}`), context),
  }));
  return `${printSignature(`function ${context.edgeName(fiche, 'write')}`, [`value: ${emitted}`], context.edgeFiche(fiche, 'output'))} {\n${printStatements([returns(object(written, true))], 1)}}\n`;
}

/** What a dossier gives in full, so that each result knows whether it may be computed from known values alone. */
import type { Type } from '../../../../dsl/model/types.ts';
import type { Context } from '../context.ts';
import { type Code, NULL, TRUE, UNDEFINED, and, arrow, atom, binary, call, member, method, object, or, returns } from '../text/code.ts';
import { NameBook, camelCase, propertyName } from '../text/names.ts';
import { type Section, functionSection, typeSection } from '../text/section.ts';
import { BOOLEAN, typeName, typeText } from '../text/types.ts';

/** `isWholeDossier(dossier)`, `gives(dossier)`, its type, and a function for each fiche whose fields may be left out. */
export function givesSections(context: Context): readonly Section[] {
  const whole = new Fiches(context);
  const inputs = Object.values(context.plan.inputs).map(({ emitted, type }) => ({ emitted, type }));
  const questions = Object.values(context.plan.questions).map(({ emitted, name }) => ({ emitted, type: { kind: 'choice', choice: name } as const }));
  const fields = [...inputs, ...questions].map(({ emitted, type }) => ({
    name: propertyName(emitted),
    value: isWhole(type, atom(`dossier.${emitted}`), whole),
  }));
  const dossier = typeName('Dossier');
  const params = [{ name: 'dossier', type: typeText`${typeName('Given')}<${dossier}>` }];
  return [
    functionSection({
      doc: ['Whether a dossier gives everything.'],
      name: 'isWholeDossier',
      params,
      returns: typeText`${fields.length === 0 ? '_dossier' : 'dossier'} is ${dossier}`,
      body: [returns(fields.map(({ value }) => value).reduce(and, TRUE))],
    }),
    typeSection({
      doc: ['What a dossier gives in full, and which questions have a reading.'],
      name: 'Gives',
      text: ` = { readonly [K in keyof ${dossier.text}]: boolean };`,
      types: [dossier],
    }),
    functionSection({
      name: 'gives',
      params,
      returns: typeName('Gives'),
      body: [returns(object(fields, fields.length > 0))],
    }),
    ...whole.sections(),
  ];
}

/** Whether a value is given, all of it. */
function isWhole(type: Type, of: Code, fiches: Fiches): Code {
  const given = binary(of, '!==', UNDEFINED);
  switch (type.kind) {
    case 'boolean':
    case 'text':
    case 'date':
    case 'period':
    case 'number':
    case 'choice':
    case 'nothing':
      return given;
    case 'optional': {
      const inside = isWhole(type.of, of, fiches);
      return isThere(type.of) ? given : or(binary(of, '===', NULL), inside);
    }
    case 'record':
      return fiches.call(type.fiche, of);
    case 'list':
      return isThere(type.of) ? given : and(given, method(of, 'every', fiches.test(type.of)));
  }
}

/** Given in full as soon as it is there. */
function isThere(type: Type): boolean {
  return type.kind !== 'record' && (type.kind === 'optional' || type.kind === 'list' ? isThere(type.of) : true);
}

/** The functions that look into the records of a fiche, each made when it is first named. */
class Fiches {
  readonly #context: Context;
  readonly #names: NameBook;

  constructor(context: Context) {
    this.#context = context;
    this.#names = new NameBook(context.names, (fiche) => `isWhole${context.ficheType(fiche).text}`);
  }

  call(fiche: string, of: Code): Code {
    return call(this.#names.of(fiche), of);
  }

  /** A function of one element. */
  test(type: Type): Code {
    return type.kind === 'record' ? atom(this.#names.of(type.fiche)) : arrow(['item'], isWhole(type, atom('item'), this));
  }

  sections(): readonly Section[] {
    return this.#names.each((fiche, name) => this.#section(fiche, name));
  }

  #section(fiche: string, name: string): Section {
    const own = camelCase(fiche);
    const param = this.#context.names.has(own) ? 'item' : own;
    const fields = this.#context.fiche(fiche).fields.map((field) => isWhole(field.type, atom(`${param}.${field.emitted}`), this));
    return functionSection({
      name,
      params: [{ name: param, type: typeText`${typeName('Given')}<${this.#context.ficheType(fiche)}> | undefined` }],
      returns: BOOLEAN,
      body: [returns(fields.reduce(and, binary(atom(param), '!==', UNDEFINED)))],
    });
  }
}

/** `(gives) => gives.a && gives.b`: whether all of these are given. */
export function isKnownCode(reads: readonly string[]): Code {
  const all = reads.map((name) => member(atom('gives'), name)).reduce(and, TRUE);
  return arrow(reads.length === 0 ? [] : ['gives'], all);
}

/** Whether a value of this type is, or holds, an oui/non or a choix: what can be tried value by value. */
export function hasFew(type: Type, context: Context): boolean {
  switch (type.kind) {
    case 'boolean':
    case 'choice':
      return true;
    case 'text':
    case 'date':
    case 'period':
    case 'number':
    case 'nothing':
      return false;
    case 'optional':
      return hasFew(type.of, context);
    case 'list':
      return type.of.kind === 'record' && hasFew(type.of, context); // what is not known of a list is tried inside its elements only
    case 'record':
      return context.fiche(type.fiche).fields.some((field) => hasFew(field.type, context));
  }
}

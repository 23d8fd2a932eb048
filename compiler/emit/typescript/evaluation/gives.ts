/** What a dossier gives in full, so that each result knows whether it may be computed from known values alone. */
import type { Type } from '../../../../dsl/model/types.ts';
import type { Context } from '../context.ts';
import { type Code, NULL, TRUE, UNDEFINED, and, arrow, atom, binary, member, object, or, returns } from '../text/code.ts';
import { camelCase, propertyName } from '../text/names.ts';
import { printSignature, printStatements } from '../text/print.ts';
import { docComment } from '../text/prose.ts';

/** `gives(dossier)`, its type, and a function for each fiche whose fields may be left out. */
export function givesText(context: Context): string {
  context.typeImports.add('Given');
  const whole = new Fiches(context);
  const inputs = Object.values(context.plan.inputs).map(({ emitted, type }) => ({ name: propertyName(emitted), type, of: `dossier.${emitted}` }));
  const questions = Object.values(context.plan.questions).map(({ emitted, name }) => ({
    name: propertyName(emitted),
    type: { kind: 'choice', choice: name } as const,
    of: `dossier.${emitted}`,
  }));
  const all = [...inputs, ...questions];
  const fields = all.map(({ name, type, of }) => ({ name, value: isWhole(type, atom(of), whole) }));
  const param = all.length === 0 ? '_dossier' : 'dossier';
  const everything = fields.map(({ value }) => value).reduce(and, TRUE);
  return [
    docComment(['Whether a dossier gives everything.']),
    `${printSignature('function isWholeDossier', [`${param}: Given<Dossier>`], `${param} is Dossier`)} {`,
    `${printStatements([returns(everything)], 1)}}`,
    '',
    docComment(['What a dossier gives in full, and which questions have a reading.']),
    `function gives(${param}: Given<Dossier>) {`,
    `${printStatements([returns(object(fields, fields.length > 0))], 1)}}`,
    '',
    'type Gives = ReturnType<typeof gives>;',
    '',
    ...whole.texts(),
  ].join('\n');
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
      return isThere(type.of) ? given : and(given, { kind: 'call', callee: member(of, 'every'), args: [fiches.test(type.of)] });
  }
}

/** Given in full as soon as it is there. */
function isThere(type: Type): boolean {
  return type.kind !== 'record' && (type.kind === 'optional' || type.kind === 'list' ? isThere(type.of) : true);
}

/** The functions that look into the records of a fiche. */
class Fiches {
  readonly #context: Context;
  readonly #names = new Map<string, string>();

  constructor(context: Context) {
    this.#context = context;
  }

  call(fiche: string, of: Code): Code {
    return { kind: 'call', callee: atom(this.#name(fiche)), args: [of] };
  }

  /** A function of one element. */
  test(type: Type): Code {
    return type.kind === 'record' ? atom(this.#name(type.fiche)) : arrow(['item'], isWhole(type, atom('item'), this));
  }

  #name(fiche: string): string {
    const known = this.#names.get(fiche);
    if (known !== undefined) return known;
    const name = this.#context.names.take(`isWhole${this.#context.ficheType(fiche)}`);
    this.#names.set(fiche, name);
    return name;
  }

  /** Each is made when it is first named. */
  texts(): readonly string[] {
    const made: string[] = [];
    for (const [fiche, name] of this.#names) made.push(this.#text(fiche, name));
    return made;
  }

  #text(fiche: string, name: string): string {
    const type = this.#context.ficheType(fiche);
    const own = camelCase(fiche);
    const param = this.#context.names.has(own) ? 'item' : own;
    const fields = this.#context.fiche(fiche).fields.map((field) => isWhole(field.type, atom(`${param}.${field.emitted}`), this));
    const all = fields.reduce(and, binary(atom(param), '!==', UNDEFINED));
    const head = printSignature(`function ${name}`, [`${param}: Given<${type}> | undefined`], 'boolean');
    return `${head} {\n${printStatements([returns(all)], 1)}}\n`;
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

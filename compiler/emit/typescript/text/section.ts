/** SECTIONS of an emitted file: one declaration each under its comment, with what it gives to others and what it reads of them. */
import type { Code, Param, Statement } from './code.ts';
import { docComment } from './prose.ts';
import { propertyName } from './names.ts';
import { printDeclaration, printMember, printSignature, printStatements } from './print.ts';
import type { TypeText } from './types.ts';
import { type Reads, readsOf } from './usage.ts';

export interface Section {
  readonly declares: readonly Declared[];
  readonly reads: Reads;
  /** Its text; `isExported`: what it declares is read in another file. */
  readonly print: (isExported: boolean) => string;
}

export interface Declared {
  readonly name: string;
  readonly kind: 'value' | 'type';
}

const NOTHING: Reads = { values: new Set(), types: new Set(), elements: new Set() };

interface Head {
  /** Paragraphs of its comment; none: no comment. */
  readonly doc?: readonly string[];
  readonly name: string;
  /** For those who call the module. */
  readonly isPublic?: boolean;
}

/** A function. A parameter that its body does not read says so by its name. */
export function functionSection(
  one: Head & {
    readonly generic?: TypeText;
    readonly params: readonly Param[];
    readonly returns: TypeText | null;
    readonly body: readonly Statement[];
  },
): Section {
  const { name, params, returns, body, generic = null } = one;
  const reads = readsOf(body, [returns, generic, ...params.map(({ type }) => type)]);
  const own = new Set(params.map((param) => param.name));
  const written = params.map((param) => (reads.values.has(param.name) ? param : { ...param, name: `_${param.name}` }));
  const head = `function ${name}${generic === null ? '' : `<${generic.text}>`}`;
  return {
    declares: [{ name, kind: 'value' }],
    reads: { ...reads, values: without(reads.values, own) },
    print: (isExported) => `${above(one)}${printSignature(exported(head, one, isExported), written, returns)} {\n${printStatements(body, 1)}}`,
  };
}

/** A constant. */
export function constSection(one: Head & { readonly type: TypeText | null; readonly value: Code }): Section {
  const { name, type, value } = one;
  return {
    declares: [{ name, kind: 'value' }],
    reads: readsOf(value, [type]),
    print: (isExported) => `${above(one)}${printDeclaration(exported(`const ${name}`, one, isExported), type, value)}`,
  };
}

/** A type; `text` follows its name: ` = A | B;`. */
export function typeSection(one: Head & { readonly text: string; readonly types: readonly TypeText[] }): Section {
  return {
    declares: [{ name: one.name, kind: 'type' }],
    reads: { ...NOTHING, types: new Set(one.types.flatMap(({ names }) => names)) },
    print: (isExported) => `${above(one)}${exported(`type ${one.name}`, one, isExported)}${one.text}`,
  };
}

export interface Member {
  readonly name: string;
  readonly type: TypeText;
  readonly optional?: boolean;
  /** What is written into. */
  readonly isMutable?: boolean;
  readonly doc?: readonly string[];
}

/** The fields of an object. */
export function interfaceSection(one: Head & { readonly extends?: TypeText; readonly members: readonly Member[] }): Section {
  const { members, extends: base } = one;
  const lines = members.map(({ name, type, optional = false, isMutable = false, doc }) => {
    const comment = doc === undefined ? '' : `${docComment(doc, 1)}\n`;
    const head = `  ${isMutable ? '' : 'readonly '}${propertyName(name)}${optional ? '?' : ''}`;
    return `${comment}${printMember(head, type)}\n`;
  });
  const head = `interface ${one.name}${base === undefined ? '' : ` extends ${base.text}`}`;
  const types = [...members.map(({ type }) => type), ...(base === undefined ? [] : [base])];
  return {
    declares: [{ name: one.name, kind: 'type' }],
    reads: { ...NOTHING, types: new Set(types.flatMap(({ names }) => names)) },
    print: (isExported) => `${above(one)}${exported(head, one, isExported)} {${lines.length === 0 ? '' : `\n${lines.join('')}`}}`,
  };
}

/** Lines that declare nothing: a title among the rules. */
export const lineSection = (text: string): Section => ({ declares: [], reads: NOTHING, print: () => text });

/** Several constants under one comment. */
export function constantsSection(doc: readonly string[], constants: readonly { readonly name: string; readonly value: Code }[]): Section {
  return {
    declares: constants.map(({ name }) => ({ name, kind: 'value' })),
    reads: NOTHING,
    print: () => [docComment(doc), ...constants.map(({ name, value }) => printDeclaration(`const ${name}`, null, value))].join('\n'),
  };
}

/** The sections that these read, directly or not; those that declare nothing stay. */
export function onlyRead(sections: readonly Section[], readers: readonly Section[]): readonly Section[] {
  const read = new Set(readers.flatMap(namesRead));
  const done = new Set<Section>();
  for (let more = true; more;) {
    more = false;
    for (const section of sections) {
      if (done.has(section) || !(section.declares.length === 0 || section.declares.some(({ name }) => read.has(name)))) continue;
      done.add(section);
      for (const name of namesRead(section)) read.add(name);
      more = true;
    }
  }
  return sections.filter((section) => done.has(section));
}

/** Every name a section reads, as a value or as a type. */
export const namesRead = ({ reads }: Section): readonly string[] => [...reads.values, ...reads.types];

const above = ({ doc }: Head): string => (doc === undefined ? '' : `${docComment(doc)}\n`);

const exported = (head: string, { isPublic = false }: Head, isExported: boolean): string => (isPublic || isExported ? `export ${head}` : head);

const without = (names: ReadonlySet<string>, own: ReadonlySet<string>): ReadonlySet<string> => new Set([...names].filter((name) => !own.has(name)));

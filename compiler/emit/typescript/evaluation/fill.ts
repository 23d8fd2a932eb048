/**
 * Objects with a field for each result, or each donnée: one literal where that is short; else one function for each file of the rules, that
 * fills its own fields. An object that has all its keys from the start is as quick to fill as a literal is to make.
 */
import type { Context } from '../context.ts';
import { type Code, type Field, type Param, type Statement, assign, atom, call, constant, object, returns, spread } from '../text/code.ts';
import { pascalCase, propertyName } from '../text/names.ts';
import { fileLabel } from '../text/prose.ts';
import { type Section, functionSection } from '../text/section.ts';
import { type TypeText, typeName, typeText } from '../text/types.ts';
import { readsOf } from '../text/usage.ts';

/** Fields one literal may have, and one function fill. */
const MOST = 60;

interface Filled {
  readonly emitted: string;
  /** The file that declares what stands here. */
  readonly file: string;
  readonly value: Code;
}

/** Things by the file that declares them, in order; those of a long file in several parts. */
export interface Group<T> {
  readonly file: string;
  readonly items: readonly T[];
}

/** The groups of some things, of `most` each at most. */
export function byFile<T extends { readonly file: string }>(all: readonly T[], most: number): readonly Group<T>[] {
  const files = new Map<string, T[]>();
  for (const one of all) files.set(one.file, [...(files.get(one.file) ?? []), one]);
  return [...files].flatMap(([file, items]) => {
    const parts = Math.ceil(items.length / most);
    const size = Math.ceil(items.length / parts);
    return Array.from({ length: parts }, (_, part) => ({ file, items: items.slice(part * size, (part + 1) * size) }));
  });
}

/** `computeDelais` for `delais.attendu`. */
export const groupName = (verb: string, file: string, context: Context): string =>
  context.names.take(`${verb}${pascalCase(file.slice(file.lastIndexOf('/') + 1).replace(/\.attendu$/, ''))}`);

interface Filling {
  /** `compute`: the functions are `computeDelais`, `computeControles`… */
  readonly verb: string;
  /** What the object is called, its type, and the constant that has its keys. */
  readonly name: string;
  readonly type: TypeText;
  readonly empty: string;
  readonly fields: readonly Filled[];
  /** What the values may read, as functions must be given it. */
  readonly given: readonly Param[];
  /** What a function fills: « The results of ». */
  readonly about: string;
}

/** The statements that end with the object, and the functions that they call. */
export function fill(filling: Filling, context: Context): { readonly statements: readonly Statement[]; readonly sections: readonly Section[] } {
  const { fields, name, empty } = filling;
  if (fields.length <= MOST) {
    const literal = object(
      fields.map(({ emitted, value }): Field => ({ name: propertyName(emitted), value })),
      true,
    );
    return { statements: [returns(literal)], sections: [] };
  }
  const groups = byFile(fields, MOST).map((group) => groupSection(group, filling, context));
  return {
    statements: [
      constant(name, object([{ name: '', value: spread(atom(empty)) }])),
      ...groups.map(({ code }): Statement => ({ kind: 'do', value: code })),
      returns(atom(name)),
    ],
    sections: groups.map(({ section }) => section),
  };
}

/** One function, and its call. */
function groupSection(
  { file, items }: Group<Filled>,
  { verb, name, type, given, about }: Filling,
  context: Context,
): { readonly section: Section; readonly code: Code } {
  const body = items.map(({ emitted, value }) => assign(`${name}.${emitted}`, value));
  const { values } = readsOf(body);
  const params = [{ name, type: typeText`${typeName('Unfilled')}<${type}>` }, ...given.filter((param) => values.has(param.name))];
  const own = groupName(verb, file, context);
  return {
    section: functionSection({ doc: [`${about} ${fileLabel(file)}.`], name: own, params, returns: typeText`void`, body }),
    code: call(own, ...params.map((param) => atom(param.name))),
  };
}

/** Whether an object of so many fields is filled so, and needs a constant that has its keys. */
export const isFilled = (count: number): boolean => count > MOST;

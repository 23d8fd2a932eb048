/** TYPES of emitted code: how one is written, and the names it reads. */
export interface TypeText {
  readonly text: string;
  readonly names: readonly string[];
}

/** A type by its name. */
export const typeName = (name: string): TypeText => ({ text: name, names: [name] });

/** A type written out, made of others: `` typeText`Map<${key}, ${value}>` ``. A text is as it stands, and reads nothing. */
export function typeText(written: TemplateStringsArray, ...inside: readonly (TypeText | string)[]): TypeText {
  const text = written.map((part, at) => `${part}${textOf(inside[at])}`).join('');
  return { text, names: inside.flatMap((one) => (typeof one === 'string' ? [] : one.names)) };
}

const textOf = (one: TypeText | string | undefined): string => (typeof one === 'object' ? one.text : (one ?? ''));

export const UNKNOWN = typeText`unknown`;
export const BOOLEAN = typeText`boolean`;

/** `readonly T[]` */
export const listType = (of: TypeText): TypeText =>
  of.text.includes('|') || of.text.startsWith('readonly') ? typeText`readonly (${of})[]` : typeText`readonly ${of}[]`;

/** `T | null` */
export const orNullType = (of: TypeText): TypeText => typeText`${of} | null`;

/** Several, with a text between them. */
export const joinTypes = (types: readonly TypeText[], between: string): TypeText => ({
  text: types.map(({ text }) => text).join(between),
  names: types.flatMap(({ names }) => names),
});

import { format } from 'oxfmt';

/** A text as the formatter of the project lays it out, `width` columns wide; `name`: a file of its kind (`module.ts`, `schema.json`). */
export async function formatted(name: string, text: string, width: number): Promise<string> {
  const { code, errors } = await format(name, text, { printWidth: width, singleQuote: true });
  if (errors.length > 0) throw new Error(`${name}: ${errors.map(({ message }) => message).join('; ')}`);
  return code;
}

/** JSON as text, laid out as Prettier does: objects on lines of their own, lists on one line when they fit. */
import { type Doc, group, hardline, indent, join, layOut, line, softline } from '../typescript/text/layout.ts';
import type { Json } from './schema.ts';

const WIDTH = 150;

/** The text of a file, its last line ended. */
export const printJson = (value: Json): string => `${layOut(jsonDoc(value), WIDTH)}\n`;

function jsonDoc(value: Json): Doc {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) {
    if (value.length === 0) return '[]';
    const tall = value.length > 1 && value.every((item) => typeof item === 'object' && item !== null && Object.keys(item).length > 1);
    return group(['[', indent([tall ? hardline : softline, join([',', line], value.map(jsonDoc))]), tall ? hardline : softline, ']']);
  }
  const fields = Object.entries(value);
  if (fields.length === 0) return '{}';
  return [
    '{',
    indent([
      hardline,
      join(
        [',', hardline],
        fields.map(([key, field]): Doc => [`${JSON.stringify(key)}: `, jsonDoc(field)]),
      ),
    ]),
    hardline,
    '}',
  ];
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

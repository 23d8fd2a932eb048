/** One typo does not make every use of a name unknown: names that the first pass saw declared, in blocks that could not be read, stay silent. */
import { type DeclaredName, nameKey } from '../names.ts';
import type { Parsed } from '../parse.ts';
import type { Context } from './context.ts';
import { fieldOf, valueOf } from './index.ts';

export function noteDamaged(c: Context, parsed: Parsed): void {
  if (!parsed.diagnostics.some((one) => one.severity === 'error')) return;
  for (const one of parsed.names.declared) if (isOurs(c, one) && !isKnown(c, one)) c.damaged.add(nameKey(one.name.text));
}

/** Names of imported rulesets are known to the parser too; theirs are other texts. */
const isOurs = (c: Context, { name }: DeclaredName): boolean =>
  nameKey((c.texts.get(name.span.file) ?? '').slice(name.span.start, name.span.end)) === nameKey(name.text);

function isKnown(c: Context, { place, name, owner }: DeclaredName): boolean {
  const key = nameKey(name.text);
  switch (place) {
    case 'value':
      return c.values.has(key);
    case 'type':
      return c.types.has(key);
    case 'document':
      return c.documents.has(key);
    case 'field':
      return fieldOf(c.fiches.get(owner ?? ''), key) !== undefined || c.values.has(key) || c.parts.has(`${owner ?? ''}.${key}`);
    case 'choice value':
      return valueOf(c.choices.get(owner ?? ''), key) !== undefined;
    case 'local':
      return false;
    case 'element':
    case 'unit':
    case 'example':
    case 'term':
      return true;
  }
}

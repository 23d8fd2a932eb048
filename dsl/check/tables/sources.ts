/** Citations: each is tied to its document, noted for the sources tool, and carried by what it supports (law 10, decision 49). */
import { concatMap } from '../../syntax/collections.ts';
import type * as Core from '../../model/core.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import type { Model } from '../../model/model.ts';
import { nameKey } from '../../names.ts';
import type { Span } from '../../syntax/span.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import { type Context, noteSymbol } from '../context.ts';
import { unknownName } from '../messages.ts';

type Role = Model['citations'][number]['role'];

/** The declared name of a document; null (and said) when there is none. */
export function documentName(c: Context, name: Syntax.Name): string | null {
  const document = c.documents.get(nameKey(name.text));
  if (document === undefined) return unknownDocument(c, name);
  noteSymbol(c, name.span, 'document', document.name);
  return document.name;
}

/** Said at its first citation only: a document that is not declared is one thing to mend, not one per passage. */
function unknownDocument(c: Context, name: Syntax.Name): null {
  const names = [...c.documents.values()].map((one) => one.name);
  unknownName(c, name.span, name.text, 'document', names);
  if (suggest(name.text, names).length === 0) c.damaged.add(nameKey(name.text));
  return null;
}

export function readSources(c: Context, sources: readonly Syntax.Source[], owner: string, role: Role): readonly Core.Source[] {
  return concatMap(sources, (source) => {
    const read = readSource(c, source);
    if (read !== null) c.citations.push({ source: read, owner, role });
    return read === null ? [] : [read];
  });
}

function readSource(c: Context, source: Syntax.Source): Core.Source | null {
  switch (source.kind) {
    case 'citation': {
      const document = documentName(c, source.document);
      return document === null ? null : { kind: 'citation', document, quote: source.quote.text, span: source.span };
    }
    case 'relevé':
      return { kind: 'relevé', publication: source.publication.text, reliability: source.reliability, span: source.span };
    case 'none':
      return { kind: 'none', reason: source.reason, span: source.span };
  }
}

/** The quotations of a cell under `d'après guide`: one or several, between guillemets that may nest. */
export function readCitedCell(c: Context, cell: Syntax.Cell, document: Syntax.Name, owner: string, role: Role): readonly Core.Source[] {
  const name = documentName(c, document);
  if (name === null) return [];
  return quotesOf(cell).map(({ quote, span }) => {
    const source: Core.Source = { kind: 'citation', document: name, quote, span };
    c.citations.push({ source, owner, role });
    return source;
  });
}

function quotesOf(cell: Syntax.Cell): readonly { readonly quote: string; readonly span: Span }[] {
  const found: { quote: string; span: Span }[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < cell.text.length; index += 1) {
    const character = cell.text.charAt(index);
    if (character === '«') {
      if (depth === 0) start = index;
      depth += 1;
    } else if (character === '»' && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      const span = { file: cell.span.file, start: cell.span.start + start, end: cell.span.start + index + 1 };
      found.push({ quote: cell.text.slice(start + 1, index).trim(), span });
    }
  }
  return found;
}

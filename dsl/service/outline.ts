/** The declarations of a file, for a table of contents and for going to a name. */
import type { Span } from '../span.ts';
import type { Declaration, File } from '../syntax.ts';

export interface OutlineItem {
  /** The declaration word, or what the part is: `champ`, `valeur`, `lecture`, `pièce`, `résultat`. */
  readonly word: string;
  readonly name: string;
  /** The whole declaration, and the name in it. */
  readonly span: Span;
  readonly nameSpan: Span;
  readonly parts: readonly OutlineItem[];
}

/** In the order of the text. Quotations without a name (a règlement, a table of cases) go by their title. */
export const outline = (file: File): readonly OutlineItem[] => file.declarations.map(itemOf);

interface Named {
  readonly name: { readonly text: string; readonly span: Span };
  readonly span: Span;
}

const part = (word: string, { name, span }: Named): OutlineItem => ({ word, name: name.text, span, nameSpan: name.span, parts: [] });

function itemOf(declaration: Declaration): OutlineItem {
  const name = nameOf(declaration);
  return { word: wordOf(declaration), name: name.text, span: declaration.span, nameSpan: name.span, parts: partsOf(declaration) };
}

const WORDS: Readonly<Record<Exclude<Declaration['kind'], 'definition'>, string>> = {
  ruleset: 'règlement',
  import: 'reprend',
  document: 'document',
  choice: 'choix',
  record: 'fiche',
  unit: 'unité',
  input: 'donnée',
  deadline: 'délai',
  control: 'contrôle',
  question: 'question',
  guarantee: 'garantie',
  term: 'terme',
  'out of scope': 'hors champ',
  examples: 'exemples',
  cases: 'cas',
};

const wordOf = (declaration: Declaration): string => (declaration.kind === 'definition' ? declaration.word : WORDS[declaration.kind]);

function nameOf(declaration: Declaration): Named['name'] {
  if (declaration.kind === 'ruleset' || declaration.kind === 'cases') return declaration.title;
  if (declaration.kind === 'import') return declaration.as ?? declaration.title;
  if (declaration.kind === 'out of scope') return declaration.quote;
  return declaration.kind === 'examples' ? declaration.of : declaration.name;
}

function partsOf(declaration: Declaration): readonly OutlineItem[] {
  if (declaration.kind === 'choice') return declaration.values.map((value) => part('valeur', value));
  if (declaration.kind === 'record') return declaration.fields.map((field) => part('champ', field));
  if (declaration.kind === 'definition') return declaration.results.map((result) => part('résultat', result));
  if (declaration.kind === 'control') return declaration.items.map((item) => part('pièce', item));
  return declaration.kind === 'question' ? declaration.readings.map((reading) => part('lecture', reading)) : [];
}

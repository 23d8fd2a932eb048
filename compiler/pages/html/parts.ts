/** The pieces that every section of a page is made of: words with links, passages, tables. */
import type { Lines, Source, Sources, Words } from '../page.ts';
import { linesOf, sourceInWords } from '../phrases.ts';
import { spaced, tag } from './write.ts';

/** Words, each name a link to what it names. */
export const words = (all: Words): string => all.map(({ text, to }) => (to === null ? spaced(text) : link(text, to))).join('');

export const link = (text: string, to: string): string => tag('a', spaced(text), `href="#${to}"`);

/** Anchors of the documents, by name. */
export type Documents = ReadonlyMap<string, string>;

/** The words of a text and where they stand, or why there are none. */
export const sources = (all: Sources, documents: Documents): string => all.map((source) => sourceOf(source, documents)).join('\n');

function sourceOf(source: Source, documents: Documents): string {
  if (source.kind !== 'citation') return tag('p', spaced(sourceInWords(source)), 'class="why"');
  const said = tag('p', `«\u00a0${spaced(source.quote)}\u00a0»`);
  return tag('blockquote', `${said}${tag('footer', place(source.document, source.lines, documents))}`);
}

function place(document: string, lines: Lines | null, documents: Documents): string {
  const anchor = documents.get(document);
  return `${anchor === undefined ? spaced(document) : link(document, anchor)}, ${spaced(linesOf(lines))}`;
}

interface TableParts {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly asked?: boolean }[];
  /** The first cell of a row names it when `named`. */
  readonly rows: readonly (readonly { readonly content: string; readonly asked?: boolean }[])[];
  readonly named: boolean;
  /** Its cells are short: however many columns, it fits. */
  readonly short?: boolean;
}

/** From so many columns: room beside the text on a screen, a page in landscape, headings on their side in print. */
const WIDTHS = [
  { from: 7, name: 'wide' },
  { from: 9, name: 'land' },
  { from: 13, name: 'tall' },
] as const;

/** A table that scrolls on its own where the screen is narrower, reachable from the keyboard. */
export function table({ id, caption, columns, rows, named, short = false }: TableParts): string {
  const mark = (asked: boolean | undefined): string => (asked === true ? ' class="asked"' : '');
  const head = columns.map(({ title, asked }) => `<th scope="col"${mark(asked)}>${title}</th>`).join('');
  const body = rows.map((cells) =>
    tag(
      'tr',
      cells
        .map(({ content, asked }, index) => (named && index === 0 ? `<th scope="row">${content}</th>` : `<td${mark(asked)}>${content}</td>`))
        .join(''),
    ),
  );
  const whole = `<table><caption id="${id}"><span class="cap">${caption}</span></caption><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
  const width = short ? [] : WIDTHS.filter(({ from }) => columns.length >= from).map(({ name }) => name);
  return `<div class="${['scroll', ...width].join(' ')}" role="region" aria-labelledby="${id}" tabindex="0">${whole}</div>`;
}

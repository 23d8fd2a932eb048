/** Markdown as text: what escapes, headings that links lead to, tables, passages. */
import type { Source, Sources, Word, Words } from './page.ts';
import { linesOf, sourceInWords } from './phrases.ts';

/** Text that Markdown must not read as its own. */
export const plain = (text: string): string => text.replace(/([\\`*_[\]<>#|])/g, '\\$1').replace(/\s+/g, ' ');
/** Words of a ruleset, their links left out. */
export const say = (words: Words): string => plain(words.map(({ text }) => text).join(''));
const cell = (text: string): string => text.replace(/\n/g, '<br>');
/** Paragraphs; an empty one is left out. */
export const joined = (lines: readonly string[]): string => lines.filter((line) => line !== '').join('\n\n');

/** Between these, a heading bears its anchor and a link its target, until every heading has its name on the forge. No text holds it. */
const MARK = '\u0001';

/** A heading that links can lead to. */
export const heading = (level: number, title: string, anchor: string): string => `${'#'.repeat(level)} ${plain(title)}${MARK}${anchor}${MARK}`;
/** A link to a heading. */
export const to = (text: string, anchor: string): string => `[${plain(text)}](#${MARK}${anchor}${MARK})`;
/** A name, with its link when it has one. */
export const link = ({ text, to: anchor }: Word): string => (anchor === null ? plain(text) : to(text, anchor));

/** The name a forge gives a heading: small letters, no punctuation, hyphens for spaces. */
const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** Every link leads to the heading it names: the second of a name is « name-1 », the third « name-2 ». A target without a heading is plain text. */
export function linked(text: string): string {
  const times = new Map<string, number>();
  const slugs = new Map<string, string>();
  const named = text.replace(/^(#+) (.*?)(?:\u0001(.*?)\u0001)?$/gm, (_, level: string, title: string, anchor: string | undefined) => {
    const slug = slugOf(title.replace(/\\(.)/g, '$1'));
    const before = times.get(slug) ?? 0;
    times.set(slug, before + 1);
    if (anchor !== undefined) slugs.set(anchor, before === 0 ? slug : `${slug}-${before}`);
    return `${level} ${title}`;
  });
  return named.replace(/\[((?:[^\]\\]|\\.)*)\]\(#\u0001(.*?)\u0001\)/g, (_, words: string, anchor: string) => {
    const slug = slugs.get(anchor);
    return slug === undefined ? words : `[${words}](#${slug})`;
  });
}

/** A table; line ends inside a cell become breaks. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A source in one line. */
export const sourceOf = (source: Source): string =>
  source.kind === 'citation' ? `« ${plain(source.quote)} » (${plain(source.document)}, ${linesOf(source.lines)})` : plain(sourceInWords(source));

/** Sources in a cell of a table. */
export const inCell = (sources: Sources): string => sources.map(sourceOf).join('<br>');

/** Passages as block quotes, reasons in italics. */
export const quoted = (sources: Sources): string =>
  joined(sources.map((source) => (source.kind === 'citation' ? `> ${sourceOf(source)}` : `*${sourceOf(source)}*`)));

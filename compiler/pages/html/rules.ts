/** The chapters of rules: each declaration under the words it rests on. */
import type { Block, Chapter, Entry, TableRow } from '../page.ts';
import { readingInWords, timeColumns } from '../phrases.ts';
import type { Documents } from './parts.ts';
import { sources, table, words } from './parts.ts';
import { list, spaced, tag } from './write.ts';

/** A chapter, its entries under headings of the fourth level. */
export const chapter = ({ anchor, title, entries }: Chapter, documents: Documents): string =>
  `<section aria-labelledby="${anchor}">\n<h3 id="${anchor}">${spaced(title)}</h3>\n${entries.map((one) => entry(one, documents)).join('\n')}\n</section>`;

function entry(one: Entry, documents: Documents): string {
  const { anchor, word, name, label, type, place, questions, verifiedUntil } = one;
  const kind = tag('span', `${word}${type.length === 0 ? '' : `, ${words(type)}`}`, 'class="kind"');
  const head = [
    `<h4 id="${anchor}">${spaced(name)} ${kind}</h4>`,
    ...(label === null ? [] : [tag('p', spaced(label), 'class="label"')]),
    tag('p', tag('code', spaced(place)), 'class="place"'),
  ];
  return [
    `<article class="entry" aria-labelledby="${anchor}">`,
    tag('header', head.join('')),
    sources(one.sources, documents),
    ...one.blocks.map((each, index) => block(each, `tab-${anchor}-${index + 1}`, one, documents)),
    ...(verifiedUntil === null ? [] : [tag('p', `Vérifié jusqu'au ${verifiedUntil} ; au-delà, un résultat le dit.`, 'class="why"')]),
    ...(questions.length === 0
      ? []
      : [
          tag(
            'p',
            `Dépend de : ${questions.map((other) => tag('a', spaced(readingInWords(other)), `href="#${other.to}"`)).join('\u00a0; ')}.`,
            'class="why"',
          ),
        ]),
    '</article>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function block(one: Block, id: string, { name }: Entry, documents: Documents): string {
  switch (one.kind) {
    case 'clause':
      return tag('div', `${sources(one.sources, documents)}${tag('p', words(one.words), 'class="said"')}`, 'class="clause"');
    case 'note':
      return tag('p', words(one.words), 'class="note"');
    case 'period':
      return tag('p', spaced(one.words), 'class="period"');
    case 'checklist':
      return list(
        one.items.map((item) => `${tag('span', words(item.words), 'class="said"')}${sources(item.sources, documents)}`),
        'class="checklist"',
      );
    case 'time line':
      return table({
        id,
        caption: `Les valeurs de « ${spaced(name)} » dans le temps`,
        columns: timeColumns(one.rows).map((title) => ({ title })),
        rows: one.rows.map(({ from, to, known, value, sources: why }) => [
          { content: spaced(from) },
          { content: spaced(to) },
          ...(timeColumns(one.rows).includes('Connu le') ? [{ content: known ?? '' }] : []),
          { content: words(value) },
          { content: sources(why, documents) },
        ]),
        named: true,
      });
    case 'table':
      return `${sources(one.sources, documents)}${tableOf(one, id, name, documents)}`;
  }
}

function tableOf({ columns, rows }: Block & { kind: 'table' }, id: string, name: string, documents: Documents): string {
  const cited = rows.some((row) => row.sources.length > 0);
  const row = ({ cells, sources: why }: TableRow) => [
    ...cells.map((cell) => ({ content: words(cell) })),
    ...(cited ? [{ content: sources(why, documents) }] : []),
  ];
  return table({
    id,
    caption: spaced(name),
    columns: [...columns.map((column) => ({ title: words(column) })), ...(cited ? [{ title: 'Passage' }] : [])],
    rows: rows.map(row),
    named: true,
  });
}

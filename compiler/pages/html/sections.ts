/** What stands before and after the rules: the state of the ruleset, its questions, vocabulary, cases, glossary, and what is left out. */
import { counted } from '../../words.ts';
import type { CasesSheet, CaseSheetRow, KindSheet, Page, QuestionSheet, Sources, Word } from '../page.ts';
import {
  COVERAGES,
  OLDER_RECORD,
  STATES,
  casesInWords,
  countsInWords,
  documentFacts,
  notLookedInWords,
  onlyCites,
  reachedInWords,
  reasonInWords,
  retainedInWords,
  rowState,
  rowsInWords,
} from '../phrases.ts';
import type { Documents } from './parts.ts';
import { link, sources, table, words } from './parts.ts';
import { list, spaced, tag } from './write.ts';

const named = ({ text, to }: Word): string => (to === null ? spaced(text) : link(text, to));
const h3 = (text: string, id?: string): string => tag('h3', spaced(text), id === undefined ? '' : `id="${id}"`);

/** The cases in a sentence, what they reach, what is not known. */
export function state({ caseCounts, reached, unknown, recordIsOlder }: Page): string {
  const facts = [spaced(casesInWords(caseCounts)), ...reached.map((one) => spaced(reachedInWords(one)))];
  const not: readonly (readonly [string, readonly string[]])[] = [
    ['question ouverte', unknown.openQuestions.map(named)],
    ['lecture retenue par hypothèse', unknown.hypotheses.map(named)],
    ['source à compléter', unknown.toComplete.map(named)],
    ['valeur cherchée et non trouvée', unknown.valuesNotFound.map(named)],
    ['règle qui répond « inconnu » à certains dossiers', unknown.unknownInPart.map(named)],
    ['endroit qu’aucun cas n’atteint', unknown.unreached.map(({ definition, side }) => spaced(side === '' ? definition : `${definition} (${side})`))],
  ];
  const many = [
    'questions ouvertes',
    'lectures retenues par hypothèse',
    'sources à compléter',
    'valeurs cherchées et non trouvées',
    'règles qui répondent « inconnu » à certains dossiers',
    'endroits qu’aucun cas n’atteint',
  ];
  const lines = not.flatMap(([one, all], index) => (all.length === 0 ? [] : [`${counted(all.length, one, many[index])} : ${all.join('\u00a0; ')}.`]));
  return [
    list(facts),
    ...(recordIsOlder ? [tag('p', OLDER_RECORD)] : []),
    ...(lines.length === 0 ? [] : [h3('Ce qui n’est pas su'), list(lines.map((line) => line.replace(' : ', '\u00a0: ')))]),
  ].join('\n');
}

/** Each document, and what became of its sentences. */
export function documentsOf({ documents }: Page): string {
  const sheets = documents.map(
    ({ anchor, name, title, ...sheet }) =>
      `<dt id="${anchor}">${spaced(title)} <span class="kind">cité « ${spaced(name)} »</span></dt><dd>${spaced(documentFacts({ anchor, name, title, ...sheet }).join(' ; '))}.${
        sheet.record === null ? '' : ` ${tag('code', sheet.record.hash)}`
      }</dd>`,
  );
  const counts = table({
    id: 'phrases-par-document',
    short: true,
    caption: 'Les phrases de chaque document',
    columns: ['Document', 'Phrases', ...COVERAGES.map(({ title }) => title)].map((title) => ({ title })),
    rows: documents.map(({ name, record }) => [
      { content: spaced(name) },
      ...(record === null
        ? [{ content: 'non relevé' }, ...COVERAGES.map(() => ({ content: '' }))]
        : countsInWords(record).map((count) => ({ content: spaced(count) }))),
    ]),
    named: true,
  });
  return `<dl class="sheet">${sheets.join('\n')}</dl>\n${counts}`;
}

/** A question with its readings. */
export function question(one: QuestionSheet, documents: Documents): string {
  const readings = one.readings.map(
    ({ name, retained, sources: why }) =>
      `${tag('span', `${spaced(name)}${retained ? ' (retenue)' : ''}`, retained ? 'class="retained"' : '')}${sources(why, documents)}`,
  );
  return [
    `<article class="entry" aria-labelledby="${one.anchor}">`,
    tag('header', `<h3 id="${one.anchor}">${spaced(one.name)}</h3>${tag('p', spaced(one.text), 'class="label"')}`),
    sources(one.about, documents),
    tag('p', 'Lectures\u00a0:'),
    list(readings, 'class="readings"'),
    tag('p', spaced(retainedInWords(one))),
    ...(one.readBy.length === 0 ? [] : [tag('p', `Lue par\u00a0: ${one.readBy.map(named).join('\u00a0; ')}.`, 'class="why"')]),
    '</article>',
  ].join('\n');
}

const orNothing = (text: string | null): string => (text === null ? '' : spaced(text));

/** What a dossier gives, in one table. */
export const inputs = ({ inputs: all }: Page, documents: Documents): string =>
  table({
    id: 'donnees',
    caption: 'Les données du dossier',
    columns: ['Donnée', 'Se donne comme', 'Libellé et passage'].map((title) => ({ title })),
    rows: all.map(({ anchor, name, type, label, sources: why }) => [
      { content: tag('span', spaced(name), `id="${anchor}"`) },
      { content: words(type) },
      { content: `${orNothing(label)}${sources(why, documents)}` },
    ]),
    named: true,
  });

/** A choix with its values, a fiche with its fields. */
export function kind({ anchor, word, name, sources: why, parts }: KindSheet, documents: Documents): string {
  const items = parts.map(({ name: part, detail, sources: from }) => {
    const more = detail.length === 0 ? '' : ` <span class="kind">${words(detail)}</span>`;
    return `${spaced(part)}${more}${sources(from, documents)}`;
  });
  return `<article class="entry"><header><h3 id="${anchor}">${spaced(name)} <span class="kind">${word}</span></h3></header>${sources(why, documents)}${list(items)}</article>`;
}

/** A case table: what is given, what is expected, what was obtained where it differs, and the état in words. */
export function cases({ anchor, title, sources: why, given, columns, cited, rows }: CasesSheet, documents: Documents): string {
  const common = given.length === 0 ? '' : `${tag('p', 'Pour chaque ligne\u00a0:', 'class="note"')}${list(given.map(spaced), 'class="given"')}`;
  const asked = columns.findIndex(({ expected }) => expected);
  const row = ({ cells, sources: from, ...rest }: CaseSheetRow) => [
    ...cells.map((cell, index) => ({ content: cellOf(cell), asked: index === asked })),
    ...(cited ? [{ content: sources(from, documents) }] : []),
    { content: rowState({ cells, sources: from, ...rest }) },
  ];
  const whole = table({
    id: `tab-${anchor}`,
    caption: spaced(`« ${title} » : ${rowsInWords(rows)}`),
    columns: [
      ...columns.map((column, index) => ({ title: spaced(column.expected ? `⇒ ${column.title}` : column.title), asked: index === asked })),
      ...(cited ? [{ title: 'Passage' }] : []),
      { title: 'État' },
    ],
    rows: rows.map(row),
    named: true,
  });
  return `<section aria-labelledby="${anchor}">${h3(title, anchor)}${sources(why, documents)}${common}${whole}</section>`;
}

const cellOf = ({ text, state: is, obtained }: CaseSheetRow['cells'][number]): string =>
  obtained === null || is === null ? spaced(text) : `${spaced(text)} <span class="wrong">${STATES[is]} : obtenu ${spaced(obtained)}</span>`;

/** Terms with their definitions. */
export const terms = ({ terms: all }: Page, documents: Documents): string =>
  `<dl class="sheet">${all
    .map(
      ({ anchor, name, definition, sources: why }) =>
        `<dt id="${anchor}">${spaced(name)}</dt><dd>${orNothing(definition)}${sources(why, documents)}</dd>`,
    )
    .join('\n')}</dl>`;

/** What is out of scope, with the reasons. */
export const outOfScope = ({ outOfScope: all }: Page, documents: Documents): string =>
  all
    .map(({ document, title, passages }) => {
      const rows = passages.map((one) => [{ content: sources([one.source] satisfies Sources, documents) }, { content: spaced(reasonInWords(one)) }]);
      return table({
        id: `hors-champ-${documents.get(document) ?? document}`,
        caption: spaced(title),
        columns: [{ title: 'Passage' }, { title: 'Motif' }],
        rows,
        named: false,
      });
    })
    .join('\n');

/** Sentences nobody looked at, by their place and their first and last words. */
export const notLooked = ({ documents: all }: Page): string =>
  all
    .map((document) => {
      const left = document.record === null || onlyCites(document.record) ? [] : document.record.notLooked;
      return `${tag('p', spaced(notLookedInWords(document)))}${list(left.map(({ line, ends }) => `l. ${line} : ${spaced(ends)}`))}`;
    })
    .join('\n');

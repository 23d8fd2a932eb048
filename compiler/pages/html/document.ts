/** A page as one HTML file: no script, nothing fetched, French, ordered headings, a title page and a table of contents when printed. */
import type { Page } from '../page.ts';
import { HEADINGS, HOW_TO_READ } from '../phrases.ts';
import type { Documents } from './parts.ts';
import { link } from './parts.ts';
import { chapter } from './rules.ts';
import { cases, documentsOf, inputs, kind, notLooked, outOfScope, question, state, terms } from './sections.ts';
import { STYLE } from './style.ts';
import { escape, spaced, tag } from './write.ts';

interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: string;
  /** What the table of contents lists under it. */
  readonly inside: readonly { readonly to: string; readonly text: string; readonly below?: Section['inside'] }[];
}

/** The file, whole. */
export function htmlPage(page: Page): string {
  const sections = sectionsOf(page);
  return [
    '<!doctype html>',
    '<html lang="fr">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="generator" content="${escape(page.engine)}">`,
    tag('title', `${escape(page.title)}, règlement annoté`),
    `<style>\n${STYLE}\n</style>`,
    '</head>',
    '<body>',
    '<a class="skip" href="#sommaire">Aller au sommaire</a>',
    cover(page),
    contents(sections),
    '<main>',
    ...sections.map(({ id, title, content }) => `<section aria-labelledby="${id}">\n<h2 id="${id}">${spaced(title)}</h2>\n${content}\n</section>`),
    tag('p', `Fait par ${spaced(page.engine)} depuis les fichiers du règlement, ${tag('code', page.hash)}.`, 'class="foot"'),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function cover({ title, version, hash, language, applicationDate, knownOn, verified, imports, documents }: Page): string {
  const facts: readonly (readonly [string, string])[] = [
    ['Version', version === null ? 'sans numéro' : spaced(version)],
    ...(verified === null ? [] : [['Textes vérifiés le', dayOf(verified)] as const]),
    [
      'Date d’application',
      applicationDate === null
        ? 'aucune : une règle datée dit la sienne'
        : applicationDate.to === null
          ? spaced(applicationDate.text)
          : link(applicationDate.text, applicationDate.to),
    ],
    ...(knownOn === null ? [] : [['Texte connu au', knownOn.to === null ? spaced(knownOn.text) : link(knownOn.text, knownOn.to)] as const]),
    ...(imports.length === 0 ? [] : [['Reprend', imports.map((one) => spaced(`« ${one} »`)).join(', ')] as const]),
    ['Documents', documents.map((document) => link(document.title, document.anchor)).join('<br>')],
    ['Langue Attendu', String(language)],
    ['Empreinte', tag('code', hash)],
  ];
  const list = facts.map(([term, detail]) => `<dt>${term}</dt><dd>${detail}</dd>`).join('\n');
  return `<header class="cover">\n<p class="kicker">Règlement annoté</p>\n<h1>${spaced(title)}</h1>\n<dl class="facts">\n${list}\n</dl>\n</header>`;
}

const dayOf = (iso: string): string => iso.split('-').reverse().join('/');

/** More entries than this go into columns. */
const MANY = 12;

function contents(sections: readonly Section[]): string {
  const item = ({ to, text, below = [] }: Section['inside'][number]): string => tag('li', `${link(text, to)}${inner(below)}`);
  const inner = (items: Section['inside']): string =>
    items.length === 0 ? '' : `\n<ol${items.length > MANY ? ' class="many"' : ''}>${items.map(item).join('\n')}</ol>`;
  const items = sections.map(({ id, title, inside }) => tag('li', `${link(title, id)}${inner(inside)}`));
  return `<nav aria-labelledby="sommaire">\n<h2 id="sommaire">${HEADINGS.contents}</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</nav>`;
}

function sectionsOf(page: Page): readonly Section[] {
  const documents: Documents = new Map(page.documents.map(({ name, anchor }) => [name, anchor]));
  const { chapters, questions, kinds, cases: tables, inputs: given, terms: glossary, outOfScope: left } = page;
  const all: readonly (Section | null)[] = [
    { id: 'etat', title: HEADINGS.state, content: `${HOW_TO_READ.map((text) => tag('p', spaced(text))).join('\n')}\n${state(page)}`, inside: [] },
    { id: 'documents', title: HEADINGS.documents, content: documentsOf(page), inside: [] },
    {
      id: 'regles',
      title: HEADINGS.rules,
      content: chapters.map((one) => chapter(one, documents)).join('\n'),
      inside: chapters.map(({ anchor, title, entries }) => ({
        to: anchor,
        text: title,
        below: entries.map(({ anchor: to, name }) => ({ to, text: name })),
      })),
    },
    questions.length === 0
      ? null
      : {
          id: 'questions',
          title: HEADINGS.questions,
          content: questions.map((one) => question(one, documents)).join('\n'),
          inside: questions.map(({ anchor, name }) => ({ to: anchor, text: name })),
        },
    given.length === 0 ? null : { id: 'dossier', title: HEADINGS.inputs, content: inputs(page, documents), inside: [] },
    kinds.length === 0 ? null : { id: 'listes', title: HEADINGS.kinds, content: kinds.map((one) => kind(one, documents)).join('\n'), inside: [] },
    tables.length === 0
      ? null
      : {
          id: 'cas',
          title: HEADINGS.cases,
          content: tables.map((one) => cases(one, documents)).join('\n'),
          inside: tables.map(({ anchor, title }) => ({ to: anchor, text: title })),
        },
    glossary.length === 0 ? null : { id: 'glossaire', title: HEADINGS.terms, content: terms(page, documents), inside: [] },
    left.length === 0 ? null : { id: 'hors-champ', title: HEADINGS.outOfScope, content: outOfScope(page, documents), inside: [] },
    { id: 'pas-regarde', title: HEADINGS.notLooked, content: notLooked(page), inside: [] },
  ];
  return all.filter((section) => section !== null);
}

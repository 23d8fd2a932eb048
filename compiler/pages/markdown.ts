/** A page as Markdown that reads well on a forge: the same content, in the same order and words as the HTML one. */
import { counted } from '../words.ts';
import { heading, inCell, joined, link, linked, plain, quoted, say, sourceOf, table, to } from './markdown-text.ts';
import type { Block, CasesSheet, Chapter, DocumentSheet, Entry, KindSheet, Page, QuestionSheet, TableRow, Words } from './page.ts';
import {
  COVERAGES,
  HEADINGS,
  HOW_TO_READ,
  OLDER_RECORD,
  STATES,
  casesInWords,
  countsInWords,
  documentFacts,
  notLookedInWords,
  onlyCites,
  reachedInWords,
  readingInWords,
  reasonInWords,
  retainedInWords,
  rowState,
  rowsInWords,
  timeColumns,
} from './phrases.ts';

/** The file, whole. */
export function markdownPage(page: Page): string {
  const sections = sectionsOf(page);
  const blocks = [
    `# ${plain(page.title)}`,
    '<!-- Écrit par attendu page : ne pas modifier à la main. -->',
    facts(page),
    `## ${HEADINGS.contents}`,
    sections.flatMap((section) => [`- ${to(section.title, section.anchor)}`, ...contents(section.inside, '  ')]).join('\n'),
    ...sections.flatMap(({ title, anchor, blocks: inner }) => [heading(2, title, anchor), ...inner]),
  ];
  return linked(`${blocks.filter((block) => block !== '').join('\n\n')}\n`);
}

const contents = (inside: Section['inside'], indent: string): readonly string[] =>
  inside.flatMap(({ title, anchor, below = [] }) => [`${indent}- ${to(title, anchor)}`, ...contents(below, `${indent}  `)]);

interface Section {
  readonly title: string;
  readonly anchor: string;
  readonly inside: readonly { readonly title: string; readonly anchor: string; readonly below?: Section['inside'] }[];
  readonly blocks: readonly string[];
}

function sectionsOf(page: Page): readonly Section[] {
  const { chapters, questions, kinds, cases } = page;
  const entries = ({ entries: all }: Chapter): Section['inside'] => all.map(({ name, anchor }) => ({ title: name, anchor }));
  const section = (key: keyof typeof HEADINGS, blocks: readonly string[], inside: Section['inside'] = []): Section => ({
    title: HEADINGS[key],
    anchor: key,
    inside,
    blocks,
  });
  const all: readonly Section[] = [
    section('state', [...HOW_TO_READ.map(plain), ...state(page)]),
    section('documents', documents(page)),
    section(
      'rules',
      chapters.flatMap(chapter),
      chapters.map((one) => ({ title: one.title, anchor: one.anchor, below: entries(one) })),
    ),
    section(
      'questions',
      questions.flatMap(question),
      questions.map(({ name, anchor }) => ({ title: name, anchor })),
    ),
    section('inputs', page.inputs.length === 0 ? [] : [inputs(page)]),
    section('kinds', kinds.flatMap(kind)),
    section('cases', cases.flatMap(caseTable), cases),
    section('terms', page.terms.map(term)),
    section('outOfScope', page.outOfScope.flatMap(leftOut)),
    section('notLooked', page.documents.map(notLooked)),
  ];
  return all.filter(({ blocks }) => blocks.length > 0);
}

const term = ({ name, definition, sources }: Page['terms'][number]): string =>
  joined([`**${plain(name)}**${definition === null ? '' : ` : ${plain(definition)}`}`, quoted(sources)]);

const leftOut = ({ title, passages }: Page['outOfScope'][number]): readonly string[] => [
  `### ${plain(title)}`,
  table(
    ['Passage', 'Motif'],
    passages.map((one) => [inCell([one.source]), plain(reasonInWords(one))]),
  ),
];

function facts({ version, verified, applicationDate, knownOn, imports, hash, language, engine }: Page): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Version', version ?? 'sans numéro'],
    ...(verified === null ? [] : [['Textes vérifiés le', verified.split('-').reverse().join('/')] as const]),
    ['Date d’application', applicationDate?.text ?? 'aucune : une règle datée dit la sienne'],
    ...(knownOn === null ? [] : [['Texte connu au', knownOn.text] as const]),
    ...(imports.length === 0 ? [] : [['Reprend', imports.map((one) => `« ${one} »`).join(', ')] as const]),
    ['Langue Attendu', String(language)],
    ['Empreinte', `\`${hash}\``],
    ['Fait par', engine],
  ];
  return table(
    ['Règlement annoté', ''],
    rows.map(([name, value]) => [name, value.startsWith('`') ? value : plain(value)]),
  );
}

function state({ caseCounts, reached, unknown, recordIsOlder }: Page): readonly string[] {
  const lines: readonly (readonly [string, string, readonly string[]])[] = [
    ['question ouverte', 'questions ouvertes', unknown.openQuestions.map(link)],
    ['lecture retenue par hypothèse', 'lectures retenues par hypothèse', unknown.hypotheses.map(link)],
    ['source à compléter', 'sources à compléter', unknown.toComplete.map(link)],
    ['valeur cherchée et non trouvée', 'valeurs cherchées et non trouvées', unknown.valuesNotFound.map(link)],
    ['règle qui répond « inconnu » à certains dossiers', 'règles qui répondent « inconnu » à certains dossiers', unknown.unknownInPart.map(link)],
    [
      'endroit qu’aucun cas n’atteint',
      'endroits qu’aucun cas n’atteint',
      unknown.unreached.map(({ definition, side }) => plain(side === '' ? definition : `${definition} (${side})`)),
    ],
  ];
  const not = lines.filter(([, , all]) => all.length > 0).map(([one, many, all]) => `- ${counted(all.length, one, many)} : ${all.join(' ; ')}.`);
  return [
    [`- ${casesInWords(caseCounts)}`, ...reached.map((one) => `- ${reachedInWords(one)}`)].join('\n'),
    ...(recordIsOlder ? [OLDER_RECORD] : []),
    ...(not.length === 0 ? [] : [`### ${HEADINGS.known}`, not.join('\n')]),
  ];
}

function documents({ documents: all }: Page): readonly string[] {
  const sheets = all.map((one) => {
    const { name, title, record } = one;
    return `- **${plain(title)}**, cité « ${plain(name)} » : ${plain(documentFacts(one).join(' ; '))}.${record === null ? '' : ` \`${record.hash}\``}`;
  });
  const rows = all.map(({ name, record }) =>
    record === null ? [plain(name), 'non relevé', ...COVERAGES.map(() => '')] : [plain(name), ...countsInWords(record)],
  );
  return [sheets.join('\n'), table(['Document', 'Phrases', ...COVERAGES.map(({ title }) => title)], rows)];
}

const chapter = ({ title, anchor, entries }: Chapter): readonly string[] => [heading(3, title, anchor), ...entries.flatMap(entry)];

function entry({ name, anchor, word, type, label, place, sources, blocks, verifiedUntil, questions }: Entry): readonly string[] {
  const kind = type.length === 0 ? word : `${word}, ${say(type)}`;
  return [
    heading(4, name, anchor),
    `${kind} · \`${place}\`${label === null ? '' : `<br>\n${plain(label)}`}`,
    quoted(sources),
    ...blocks.map(block),
    ...(verifiedUntil === null ? [] : [`*Vérifié jusqu'au ${verifiedUntil} ; au-delà, un résultat le dit.*`]),
    ...(questions.length === 0 ? [] : [`*Dépend de : ${questions.map((one) => plain(readingInWords(one))).join(' ; ')}.*`]),
  ];
}

function block(one: Block): string {
  switch (one.kind) {
    case 'clause':
      return joined([quoted(one.sources), `**${say(one.words)}**`]);
    case 'note':
      return say(one.words);
    case 'period':
      return `${one.words} :`;
    case 'checklist':
      return one.items
        .map(({ words, sources }) => [`- [ ] ${say(words)}`, ...sources.map((source) => `      ${sourceOf(source)}`)].join('\\\n'))
        .join('\n');
    case 'time line':
      return table(
        timeColumns(one.rows),
        one.rows.map(({ from, to, known, value, sources }) => [
          from,
          to,
          ...(timeColumns(one.rows).includes('Connu le') ? [known ?? ''] : []),
          say(value),
          inCell(sources),
        ]),
      );
    case 'table':
      return joined([quoted(one.sources), rulesTable(one.columns, one.rows)]);
  }
}

function rulesTable(columns: readonly Words[], rows: readonly TableRow[]): string {
  const cited = rows.some(({ sources }) => sources.length > 0);
  return table(
    [...columns.map(say), ...(cited ? ['Passage'] : [])],
    rows.map(({ cells, sources }) => [...cells.map(say), ...(cited ? [inCell(sources)] : [])]),
  );
}

function question(one: QuestionSheet): readonly string[] {
  const readings = one.readings.map(({ name, retained, sources }) =>
    [`- ${retained ? `**${plain(name)}** (retenue)` : plain(name)}`, ...sources.map((source) => `  ${sourceOf(source)}`)].join('\\\n'),
  );
  return [
    heading(3, one.name, one.anchor),
    plain(one.text),
    quoted(one.about),
    readings.join('\n'),
    plain(retainedInWords(one)),
    ...(one.readBy.length === 0 ? [] : [`*Lue par : ${one.readBy.map(link).join(' ; ')}.*`]),
  ];
}

const inputs = ({ inputs: all }: Page): string =>
  table(
    ['Donnée', 'Se donne comme', 'Libellé et passage'],
    all.map(({ name, type, label, sources }) => [
      plain(name),
      say(type),
      [...(label === null ? [] : [plain(label)]), ...(sources.length === 0 ? [] : [inCell(sources)])].join('<br>'),
    ]),
  );

function kind({ word, name, sources, parts }: KindSheet): readonly string[] {
  const items = parts.map(({ name: part, detail, sources: from }) =>
    [`- ${plain(part)}${detail.length === 0 ? '' : ` : ${say(detail)}`}`, ...from.map((source) => `  ${sourceOf(source)}`)].join('\\\n'),
  );
  return [`### ${plain(name)} (${word})`, quoted(sources), items.join('\n')];
}

function caseTable({ title, anchor, sources, given, columns, cited, rows }: CasesSheet): readonly string[] {
  const heads = [...columns.map((column) => plain(column.expected ? `⇒ ${column.title}` : column.title)), ...(cited ? ['Passage'] : []), 'État'];
  const lines = rows.map((row) => [
    ...row.cells.map(({ text, state: is, obtained }) =>
      obtained === null || is === null ? plain(text) : `${plain(text)} **${STATES[is]} : obtenu ${plain(obtained)}**`,
    ),
    ...(cited ? [inCell(row.sources)] : []),
    rowState(row),
  ]);
  return [
    heading(3, title, anchor),
    quoted(sources),
    ...(given.length === 0 ? [] : [`Pour chaque ligne :\n\n${given.map((one) => `- ${plain(one)}`).join('\n')}`]),
    table(heads, lines),
    `*${rowsInWords(rows)}*`,
  ];
}

function notLooked(document: DocumentSheet): string {
  const left = document.record === null || onlyCites(document.record) ? [] : document.record.notLooked;
  return joined([plain(notLookedInWords(document)), left.map(({ line, ends }) => `- l. ${line} : ${plain(ends)}`).join('\n')]);
}

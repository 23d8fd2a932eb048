/** The declarations that decide something, in the order of the texts they cite. */
import type { Definition } from '../../../dsl/model/core.ts';
import { nameKey } from '../../../dsl/names.ts';
import type * as Syntax from '../../../dsl/syntax/syntax.ts';
import { dayInFrench } from '../../words.ts';
import { blocksOf, quotesOf, sourcesIn } from './blocks.ts';
import type { Making } from '../making.ts';
import type { Chapter, Entry } from '../page.ts';
import { itemAt } from '../../../dsl/syntax/sure.ts';

type Deciding = Syntax.Declaration & { readonly kind: 'definition' | 'deadline' | 'control' | 'guarantee' };

/** A declaration with the anchor it was given. */
interface Anchored {
  readonly declaration: Deciding;
  readonly anchor: string;
}

/** An entry, and the quotations that place it. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly cited: readonly { readonly document: string; readonly quote: string }[];
}

const WORDS = { deadline: 'délai', control: 'contrôle', guarantee: 'garantie' } as const;

const wordOf = (declaration: Deciding): string => (declaration.kind === 'definition' ? declaration.word : WORDS[declaration.kind]);

/** Gives every deciding declaration its anchor; the parts of a délai or of a contrôle lead to it. */
export function declareEntries(making: Making): readonly Anchored[] {
  const { definitions } = making.model;
  const kinds: readonly Deciding['kind'][] = ['definition', 'deadline', 'control', 'guarantee'];
  return kinds
    .flatMap((kind) => making.of(kind))
    .map((declaration) => {
      const key = nameKey(declaration.name.text);
      const parts = [...definitions.values()].filter(({ partOf, name }) => nameKey(partOf?.definition ?? name) === key);
      const results = declaration.kind === 'definition' ? declaration.results.map(({ name }) => name.text) : [];
      const keys = [declaration.name.text, ...parts.flatMap(({ id, name }) => [id, name]), ...results].map((name) => `value:${name}`);
      return { declaration, anchor: making.anchor('r', declaration.name.text, keys) };
    });
}

/** The entries, in the order of the files. */
export function entriesOf(making: Making, anchored: readonly Anchored[]): readonly PlacedEntry[] {
  return anchored.map(({ declaration, anchor }) => {
    const name = declaration.name.text;
    const core = [...making.model.definitions.values()].find((one) => nameKey(one.name) === nameKey(name) && one.partOf === null) ?? null;
    return {
      entry: {
        anchor,
        word: wordOf(declaration),
        name,
        label: declaration.label?.text ?? null,
        type: declaration.kind === 'definition' && declaration.type !== null ? making.words(declaration.type.span) : [],
        sources: making.written(declaration.sources),
        blocks: blocksOf(making, declaration, core),
        verifiedUntil: declaration.verifiedUntil === null ? null : dayInFrench(declaration.verifiedUntil.day),
        questions: questionsIn(making, declaration, core),
        place: making.placeIn(declaration.name.span),
      },
      cited: citedBy(making, declaration),
    };
  });
}

/** The questions whose name is written in the declaration. */
function questionsIn(making: Making, { span }: Deciding, core: Definition | null): Entry['questions'] {
  const { symbols, questions } = making.model;
  const inside = symbols.filter((symbol) => symbol.span.file === span.file && symbol.span.start >= span.start && symbol.span.end <= span.end);
  const targets = new Set(inside.map(({ target }) => target).filter((target) => target !== core?.id));
  return [...questions.values()].flatMap((question) => {
    const to = making.anchorOf(`value:${question.name}`);
    return targets.has(question.name) && to !== null ? [{ name: question.name, to, retained: question.retained?.reading ?? null }] : [];
  });
}

/** Every quotation of a declaration, the rows of its tables included. */
function citedBy(making: Making, declaration: Deciding): PlacedEntry['cited'] {
  const written = sourcesIn(declaration).flatMap((source) =>
    source.kind === 'citation' ? [{ document: making.documentName(source.document.text), quote: source.quote.text }] : [],
  );
  const tables = declaration.kind === 'definition' ? declaration.versions.flatMap(({ table }) => (table === null ? [] : [table])) : [];
  const cells = tables.flatMap(({ columns, rows }) =>
    columns.flatMap(({ document }, index) =>
      document === null
        ? []
        : rows.flatMap((row) => quotesOf(itemAt(row.cells, index).text).map((quote) => ({ document: making.documentName(document.text), quote }))),
    ),
  );
  return [...written, ...cells];
}

/** One chapter per document, in the order of the ruleset, then what cites none. Within it: by place, then as the files have it. */
export function chaptersOf(making: Making, placed: readonly PlacedEntry[]): readonly Chapter[] {
  const homes = placed.map(({ entry, cited }, rank) => {
    const document = cited[0]?.document ?? null;
    const at = cited.filter((one) => one.document === document).map((one) => making.placeOf(one.document, one.quote)?.at ?? Number.POSITIVE_INFINITY);
    return { entry, document, at: Math.min(...at, Number.POSITIVE_INFINITY), rank };
  });
  const chapter = (document: string | null, title: string, anchor: string): Chapter => ({
    anchor,
    document,
    title,
    entries: homes
      .filter((home) => home.document === document)
      .sort((a, b) => (a.at === b.at ? a.rank - b.rank : a.at - b.at))
      .map(({ entry }) => entry),
  });
  const chapters = [
    ...making.model.documents.map(({ name, title }) => chapter(name, title ?? name, making.anchor('regles', name, []))),
    chapter(null, 'Ce qui ne cite aucun document', making.anchor('regles', 'sans document', [])),
  ];
  return chapters.filter(({ entries }) => entries.length > 0);
}

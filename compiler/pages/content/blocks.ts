/** The parts of a declaration that decides something, in the order it is written, each with the passages it rests on. */
import type * as Core from '../../../dsl/model/core.ts';
import { formatDay } from '../../../runtime/dates/day.ts';
import type { Span } from '../../../dsl/syntax/span.ts';
import type * as Syntax from '../../../dsl/syntax/syntax.ts';
import { dayInFrench } from '../../words.ts';
import type { Making } from '../making.ts';
import type { Block, TableRow, TimeRow } from '../page.ts';
import { itemAt } from '../../../dsl/syntax/sure.ts';
import { limitsOf } from '../../../dsl/syntax/spoken.ts';

type Deciding = Syntax.Declaration & { readonly kind: 'definition' | 'deadline' | 'control' | 'guarantee' };

/** A block and the stretch of the file it says. */
interface Placed {
  readonly start: number;
  readonly end: number;
  readonly block: Block | null;
}

/** The blocks of a declaration; `core` is what the checker made of it, null when it has none of its own. */
export function blocksOf(making: Making, declaration: Deciding, core: Core.Definition | null): readonly Block[] {
  const placed = [
    ...said(making, declaration, core),
    ...sourcesIn(declaration).map(({ span }): Placed => ({ start: span.start, end: span.end, block: null })),
  ];
  const notes = notesOf(making, declaration, placed);
  return [...placed, ...notes].sort((a, b) => a.start - b.start).flatMap(({ block }) => (block === null ? [] : [block]));
}

function said(making: Making, declaration: Deciding, core: Core.Definition | null): readonly Placed[] {
  switch (declaration.kind) {
    case 'definition':
      return isTimeLine(declaration)
        ? timeLine(making, declaration, core)
        : declaration.versions.flatMap((version) => versionOf(making, version, core));
    case 'deadline':
      return [
        ...limitsOf(declaration).map((clause) => clauseOf(making, clause)),
        ...(declaration.moot === null ? [] : [clauseOf(making, declaration.moot)]),
      ];
    case 'control':
      return checklist(making, declaration.items);
    case 'guarantee':
      return [clauseOf(making, { span: declaration.condition.span, sources: [] })];
  }
}

const clauseOf = (making: Making, { span, sources }: { readonly span: Span; readonly sources: readonly Syntax.Source[] }): Placed => ({
  start: span.start,
  end: span.end,
  block: {
    kind: 'clause',
    words: making.words(
      span,
      sources.map((source) => source.span),
    ),
    sources: making.written(sources),
  },
});

const isDated = ({ from, until }: Syntax.Version): boolean => from !== null || until !== null;

/** Dated values, each one expression: a time line says them better than clauses. */
const isTimeLine = ({ versions }: Syntax.Definition): boolean =>
  versions.some(isDated) &&
  versions.every(
    ({ clauses, exceptions, otherwise, table }) =>
      clauses.length === 1 &&
      clauses[0]?.condition === null &&
      clauses[0].per === null &&
      exceptions.length === 0 &&
      otherwise === null &&
      table === null,
  );

function timeLine(making: Making, { versions }: Syntax.Definition, core: Core.Definition | null): readonly Placed[] {
  const rows = versions.flatMap((version): TimeRow[] => {
    const clause = itemAt(version.clauses, 0);
    const { from, to } = daysOf(version, checked(version, core));
    return [{ from, to, known: knownOf(version), value: making.words(clause.value.span), sources: making.written(clause.sources) }];
  });
  const spans = versions.map(({ span }) => span);
  return [
    { start: Math.min(...spans.map(({ start }) => start)), end: Math.min(...spans.map(({ start }) => start)), block: { kind: 'time line', rows } },
    ...spans.map(({ start, end }): Placed => ({ start, end, block: null })),
  ];
}

const knownOf = ({ known }: Syntax.Version): string | null => (known === null ? null : dayInFrench(known.day));

/** What the checker made of a version. */
const checked = ({ span }: Syntax.Version, core: Core.Definition | null): Core.Version | null =>
  core?.versions.find((version) => version.span?.start === span.start) ?? null;

/** From and to, in words; the checker knows where a version without an end stops. */
function daysOf(version: Syntax.Version, core: Core.Version | null): { readonly from: string; readonly to: string } {
  const from = core?.from ?? null;
  const to = core?.to ?? null;
  const first = from === null ? (version.from === null ? 'toujours' : dayInFrench(version.from.day)) : dayInFrench(formatDay(from));
  const last = to === null ? (version.until === null ? 'sans fin connue' : dayInFrench(version.until.day)) : dayInFrench(formatDay(to));
  return { from: version.atLatest ? `${first} au plus tard` : first, to: last };
}

function versionOf(making: Making, version: Syntax.Version, core: Core.Definition | null): readonly Placed[] {
  const { clauses, exceptions, otherwise, table, span } = version;
  const { from, to } = daysOf(version, checked(version, core));
  const known = knownOf(version);
  const days = from === 'toujours' ? `Jusqu'au ${to}` : to === 'sans fin connue' ? `Depuis le ${from}` : `Du ${from} au ${to}`;
  const words = known === null ? days : `${days}, connu le ${known}`;
  const heading: Placed[] = isDated(version) ? [{ start: span.start, end: span.start, block: { kind: 'period', words } }] : [];
  const parts = [...clauses, ...exceptions, ...(otherwise === null ? [] : [otherwise])].map((part) => clauseOf(making, part));
  return [...heading, ...parts, ...(table === null ? [] : [tableOf(making, table)])];
}

function tableOf(making: Making, table: Syntax.Table): Placed {
  const cited = table.columns.flatMap(({ document }, index) => (document === null ? [] : [{ index, document: making.documentName(document.text) }]));
  const shown = table.columns.flatMap((column, index) => (column.document === null ? [{ column, index }] : []));
  const rows = table.rows.map(({ cells }): TableRow => ({
    cells: shown.map(({ index }) => {
      return making.words(itemAt(cells, index).span);
    }),
    sources: cited.flatMap(({ index, document }) =>
      quotesOf(itemAt(cells, index).text).flatMap((quote) =>
        making.sources([{ kind: 'citation', document, quote, span: itemAt(cells, index).span }]),
      ),
    ),
  }));
  const columns = shown.map(({ column }) => making.words(column.span));
  return { start: table.span.start, end: table.span.end, block: { kind: 'table', columns, rows, sources: making.written(table.sources) } };
}

/** The quotations of a cell, between guillemets that may nest. */
export function quotesOf(cell: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < cell.length; index += 1) {
    const character = cell.charAt(index);
    if (character === '«') {
      if (depth === 0) start = index + 1;
      depth += 1;
    } else if (character === '»' && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push(cell.slice(start, index).trim());
    }
  }
  return found;
}

function checklist(making: Making, items: readonly Syntax.ControlItem[]): readonly Placed[] {
  const [first] = items;
  if (first === undefined) return [];
  const shown = items.map((item) => ({
    words: withoutBullet(
      making.words(
        item.span,
        item.sources.map(({ span }) => span),
      ),
    ),
    sources: making.written(item.sources),
  }));
  return [
    { start: first.span.start, end: first.span.start, block: { kind: 'checklist', items: shown } },
    ...items.map(({ span }): Placed => ({ start: span.start, end: span.end, block: null })),
  ];
}

const withoutBullet = (words: readonly { readonly text: string; readonly to: string | null }[]) =>
  words.map((word, index) => (index === 0 ? { ...word, text: word.text.replace(/^[-–]\s*/, '') } : word)).filter(({ text }) => text !== '');

/** Lines that neither a block nor a source says: « pour chaque événement », « accompli : … ». The words of the printed name and of emitted code are said elsewhere. */
function notesOf(making: Making, declaration: Deciding, placed: readonly Placed[]): readonly Placed[] {
  const { file, start, end } = declaration.span;
  const text = making.text(file);
  const notes: Placed[] = [];
  const head = text.indexOf('\n', start);
  for (let from = head < 0 || head > end ? end : head + 1; from < end;) {
    const stop = text.indexOf('\n', from);
    const to = stop < 0 || stop > end ? end : stop;
    const line = text.slice(from, to);
    const lead = from + line.length - line.trimStart().length;
    const taken = placed.some((other) => lead >= other.start && lead < other.end);
    if (!taken && line.trim() !== '' && !UNSAID.test(line)) {
      notes.push({ start: lead, end: to, block: { kind: 'note', words: making.words({ file, start: lead, end: to }) } });
    }
    from = to + 1;
  }
  return notes;
}

/** Comments, rows, what is said elsewhere, and the days of a version, which are its heading. */
const UNSAID = /^\s*(?:\/\/|\||(?:libellé|nommé|vérifié|selon|depuis|jusqu['’] ?au|au plus tard le)(?=\s|$))/iu;

/** Every source of a declaration, wherever it stands in it. */
export function sourcesIn(declaration: Deciding): readonly Syntax.Source[] {
  const inner = ((): readonly Syntax.Source[] => {
    switch (declaration.kind) {
      case 'definition':
        return declaration.versions.flatMap(({ clauses, exceptions, otherwise, table }) =>
          [...clauses, ...exceptions, otherwise, table].flatMap((part) => part?.sources ?? []),
        );
      case 'deadline':
        return [...limitsOf(declaration), declaration.moot].flatMap((part) => part?.sources ?? []);
      case 'control':
        return declaration.items.flatMap(({ sources }) => sources);
      case 'guarantee':
        return [];
    }
  })();
  return [...declaration.sources, ...inner];
}

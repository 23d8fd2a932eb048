import { dayInFrench } from '../../../compiler/words.ts';
import { everythingRead } from '../../../dsl/model/readings.ts';
import type { Model } from '../../../dsl/model/model.ts';
import type { Span } from '../../../dsl/syntax/span.ts';
import type * as Syntax from '../../../dsl/syntax/syntax.ts';
import { nameKey } from '../../../dsl/names.ts';
import type { Type } from '../../../dsl/model/types.ts';
import { numberLiterals } from './literals.ts';
import type { Places } from './places.ts';
import type { AmountView } from '../protocol.ts';
import { sourceViews } from './sources.ts';
import { decimalsOf, unitOf } from './types.ts';

type Definition = Syntax.Declaration & { readonly kind: 'definition' };
type Deadline = Syntax.Declaration & { readonly kind: 'deadline' };

/** What the walk over one definition carries. */
interface Walk {
  readonly model: Model;
  readonly places: Places;
  readonly texts: ReadonlyMap<string, string>;
  /** Definitions that something reads. */
  readonly read: ReadonlySet<string>;
  readonly found: AmountView[];
}

/** Every number of the rules that one edit of the text can change, in the order of the text. Cases hold expectations, not amounts: they are left out. */
export function amountsOf(model: Model, places: Places): readonly AmountView[] {
  const texts = new Map(model.files.map(({ file, text }) => [file, text]));
  const walk: Walk = { model, places, texts, read: everythingRead(model).definitions, found: [] };
  for (const file of model.files) {
    for (const declaration of file.declarations) {
      if (declaration.kind === 'definition') ofDefinition(declaration, walk);
      if (declaration.kind === 'deadline') ofDeadline(declaration, walk);
    }
  }
  return walk.found;
}

function ofDefinition(definition: Definition, walk: Walk): void {
  const about = aboutOf(definition, walk.model);
  definition.versions.forEach((version, index) => {
    const since = periodOf(version);
    const at = { ...about, key: `${definition.name.text}/${index}`, since };
    for (const clause of version.clauses) ofClause(definition.word === 'paramètre', clause, at, walk);
    for (const exception of version.exceptions) ofExpressions([exception.value, exception.condition], exception.sources, exception.span, at, walk);
    if (version.otherwise !== null) ofExpressions([version.otherwise.value], version.otherwise.sources, version.otherwise.span, at, walk);
    if (version.table !== null) ofTable(definition, version.table, at, walk);
  });
  for (const local of definition.locals)
    ofExpressions([local.value], [], local.span, { ...about, key: `${definition.name.text}/où`, since: null }, walk);
}

function ofDeadline(deadline: Deadline, walk: Walk): void {
  const at: About = {
    key: deadline.name.text,
    label: deadline.label?.text ?? deadline.name.text,
    definition: deadline.name.text,
    since: null,
    type: null,
    sources: deadline.sources,
  };
  for (const version of [...deadline.latest, ...deadline.earliest])
    for (const clause of version.clauses) ofClause(false, clause, { ...at, since: periodOf(version) }, walk);
}

interface About {
  readonly key: string;
  readonly definition: string;
  readonly label: string;
  readonly since: string | null;
  readonly type: Type | null;
  /** For clauses that have none of their own (decision 49). */
  readonly sources: readonly Syntax.Source[];
}

function aboutOf(definition: Definition, model: Model): Omit<About, 'key' | 'since'> {
  const { name, label, sources } = definition;
  const type = model.definitions.get(name.text)?.type ?? null;
  return { definition: name.text, label: label?.text ?? name.text, type, sources };
}

function ofClause(isParameter: boolean, clause: Syntax.Clause, at: About, walk: Walk): void {
  const sources = clause.sources.length > 0 ? clause.sources : at.sources;
  const { value, condition } = clause;
  if (isParameter && condition === null && (value.kind === 'number' || value.kind === 'unknown')) {
    add('paramètre', value.span, value.kind === 'number' ? value.literal.unit : unitOf(at.type), null, sources, at, walk);
    return;
  }
  ofExpressions(condition === null ? [value] : [value, condition], sources, clause.span, at, walk);
}

/** Numbers inside expressions: a delay, a threshold, an item of a décompte. The words of the clause say which. */
function ofExpressions(exprs: readonly Syntax.Expr[], sources: readonly Syntax.Source[], span: Span, at: About, walk: Walk): void {
  const context = firstLine(walk.texts.get(span.file)?.slice(span.start, span.end) ?? '');
  for (const expr of exprs) {
    for (const { span: place, unit } of numberLiterals(expr))
      add('autre', place, unit, context, sources.length > 0 ? sources : at.sources, { ...at, type: null }, walk);
  }
}

/** Cells of the result columns. The conditions of the row say which value it is. */
function ofTable(definition: Definition, table: Syntax.Table, at: About, walk: Walk): void {
  const results = new Map<string, string>(
    [definition.name, ...definition.results.map(({ name }) => name)].map((name) => [nameKey(name.text), name.text]),
  );
  const isResult = (column: Syntax.Column): boolean => results.has(nameKey(column.title));
  const isCondition = (column: Syntax.Column): boolean => !isResult(column) && column.document === null && column.title !== 'n°';
  for (const [rank, row] of table.rows.entries()) {
    const context = table.columns.flatMap((column, index) => (isCondition(column) ? [row.cells[index]?.text ?? ''] : [])).join(' · ');
    table.columns.forEach((column, index) => {
      const cell = row.cells[index];
      if (cell === undefined || !isResult(column) || !NUMBER.test(cell.text)) return;
      const name = results.get(nameKey(column.title)) ?? definition.name.text;
      const type = walk.model.definitions.get(name)?.type ?? at.type;
      const unit = unitWritten(cell.text) || unitOf(type);
      const label = name === definition.name.text ? at.label : name;
      // By its place in the table: a cell that is no number any more leaves the keys of the others as they were.
      const about = { ...at, key: `${at.key}/${rank + 1}/${index + 1}`, definition: name, label, type };
      add('tableau', cell.span, unit, context, [...rowSources(table, row), ...table.sources], about, walk);
    });
  }
}

/** A column `d'après guide` cites row by row (decision 49). */
function rowSources(table: Syntax.Table, row: Syntax.Row): readonly Syntax.Source[] {
  return table.columns.flatMap(({ document }, index): readonly Syntax.Source[] => {
    const cell = row.cells[index];
    const words = /^«\s*([\s\S]*?)\s*»$/.exec(cell?.text ?? '')?.[1];
    if (document === null || cell === undefined || words === undefined) return [];
    return [{ kind: 'citation', document, quote: { text: words, span: cell.span }, span: cell.span }];
  });
}

const NUMBER = /^[-−]?\d+(?:[ \u00a0\u202f]\d{3})*(?:,\d+)?/;
const unitWritten = (text: string): string => text.replace(NUMBER, '').trim();

function add(
  group: AmountView['group'],
  span: Span,
  unit: string,
  context: string | null,
  sources: readonly Syntax.Source[],
  at: About,
  walk: Walk,
): void {
  const written = walk.texts.get(span.file)?.slice(span.start, span.end) ?? '';
  const digits = NUMBER.exec(written)?.[0] ?? written;
  const rank = walk.found.filter(({ key }) => key.startsWith(`${at.key}#`)).length;
  walk.found.push({
    key: `${at.key}#${rank}`,
    group,
    definition: at.definition,
    label: at.label,
    context,
    text: digits,
    written: NUMBER.test(written) ? 'number' : 'unknown',
    unit,
    decimals: decimalsOf(at.type),
    since: at.since,
    inForce: null,
    sources: sourceViews(sources.map(asCore), walk.model.documents, walk.places),
    place: walk.places.place({ file: span.file, start: span.start, end: span.start + digits.length }),
    read: walk.model.definitions.get(at.definition)?.word !== 'paramètre' || walk.read.has(at.definition),
    wholeEnd: walk.places.typed(span).end,
  });
}

/** Sources are written alike in the text and in the model, but for the names, which are only text there. */
function asCore(source: Syntax.Source) {
  switch (source.kind) {
    case 'citation':
      return { ...source, document: source.document.text, quote: source.quote.text };
    case 'relevé':
      return { ...source, publication: source.publication.text };
    case 'none':
      return source;
  }
}

/** « depuis le 01/10/2021 », « du … au … », « au plus tard le … »; null when the value holds every day. */
function periodOf({ from, until, atLatest }: Syntax.Version): string | null {
  if (from !== null && atLatest) return `au plus tard le ${dayInFrench(from.day)}`;
  if (from !== null && until !== null) return `du ${dayInFrench(from.day)} au ${dayInFrench(until.day)}`;
  if (from !== null) return `depuis le ${dayInFrench(from.day)}`;
  return until === null ? null : `jusqu'au ${dayInFrench(until.day)}`;
}

/** The clause itself, without its sources. */
const firstLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line, index) => index === 0 || /^(?:si|et|ou|dont)\s/.test(line))
    .join(' ');

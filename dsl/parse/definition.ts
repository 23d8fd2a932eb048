/** Bodies of definitions: paramètre, règle, décompte, plafond, plancher, barème, impact. */
import { concatMap } from '../syntax/collections.ts';
import { saysSelonSource } from '../grammar/other-turns.ts';
import { report } from '../diagnostics/entry.ts';
import { SYNTAX } from '../diagnostics/catalog/syntax.ts';
import type { ReadClause, ReadDay, ReadValidity } from '../grammar/grammar.ts';
import { longest } from '../names.ts';
import type { Clause, Definition, Exception, Expr, Name, Otherwise, Row, Source, Subject, Table, Version } from '../syntax/syntax.ts';
import type { Line } from '../lexer/blocks.ts';
import type { OpenedBlock } from '../lexer/collect.ts';
import { type Context, nameOf, spanOf, textOf, typed } from '../lexer/context.ts';
import { reportConditionFirst } from '../grammar/condition-first.ts';
import { checkName, readHead, typeAfter } from './heads.ts';
import {
  addSource,
  after,
  edit,
  isSource,
  lineSpan,
  lineText,
  newCommon,
  once,
  readCommon,
  removal,
  reportLine,
  reportMissingEquals,
  startsWith,
  unexpectedTail,
} from './lines.ts';
import { saysForEachItem, saysOtherwiseIf, saysStartFirst } from '../grammar/line-turns.ts';
import { refuseLoneLines, saysSignedItem, refusePer } from '../grammar/lone-lines.ts';
import { readName, soundName } from '../lexer/name-reading.ts';
import { read, readTokens } from './read.ts';
import { readTable } from './tables.ts';
import { type Token, tokenise } from '../lexer/tokenise.ts';
import { readType } from './type-reading.ts';
import { linesOf } from '../lexer/collect.ts';
import { endOf } from '../lexer/atoms.ts';

/** `sauf si seul 50 €`, `sauf si seul alors non`: a value behind a condition that is whole without it. */
const CONDITION_AND_VALUE =
  /^(sauf .*?[^<>≤≥=≠+×*/−– -])(?:,? alors)? ((?:moins )?\d{1,3}(?:\d*|(?: \d{3})+)(?:,\d+)?(?: ?[€%][^\s]*)|oui|non|inconnu|aucun)$/iu;

/** No day stated. */
const ALWAYS: ReadValidity = { since: null, until: null, atLatest: false, known: null };

interface OpenVersion {
  readonly from: ReadDay | null;
  until: ReadDay | null;
  readonly atLatest: boolean;
  known: ReadDay | null;
  readonly clauses: Clause[];
  readonly exceptions: Exception[];
  otherwise: Otherwise | null;
  readonly selon: { readonly criteria: readonly Expr[]; readonly line: Line }[];
  readonly rows: Line[];
  readonly tableSources: Source[];
  /** Under a `depuis` line of its own: for what has none. */
  readonly sources: Source[];
  /** The `depuis` line of its own, if any. */
  readonly line: Line | null;
  damaged: boolean;
  readonly start: number;
  end: number;
}

/** Reads the lines of a definition one by one; `sink` is where the next source goes (decision 49). */
export class DefinitionReader {
  private readonly context: Context;
  private readonly word: Definition['word'];
  private readonly sources: Source[] = [];
  private sink: Source[] = this.sources;
  private readonly common = newCommon();
  private readonly subjects: Subject[] = [];
  private afterEach: { readonly subject: Subject; readonly initial: Expr | null } | null = null;
  private initial: { readonly value: Expr; readonly line: Line } | null = null;
  private applicationDate: Expr | null = null;
  private readonly results: { name: Name; type: NonNullable<Definition['type']>; optional: boolean; span: Row['span'] }[] = [];
  private readonly locals: { name: Name; value: Expr; span: Row['span'] }[] = [];
  private readonly versions: OpenVersion[] = [];

  constructor(context: Context, word: Definition['word']) {
    this.context = context;
    this.word = word;
  }

  read(block: OpenedBlock): Definition | null {
    const [head, ...lines] = linesOf(block);
    const named = readHead(this.context, head, this.word);
    const type = named === null ? null : typeAfter(this.context, head, named, false);
    for (const line of lines) this.line(line);
    this.reportIdle();
    if (named === null) return null;
    const span = spanOf(this.context, head.start, block.lines.at(-1)?.end ?? head.end);
    return {
      kind: 'definition',
      word: this.word,
      name: named.name,
      ...this.common,
      sources: this.sources,
      span,
      type: type?.type ?? null,
      optional: type?.optional ?? false,
      subjects: this.subjects,
      afterEach: this.afterEach === null ? null : { ...this.afterEach, initial: this.initial?.value ?? null },
      applicationDate: this.applicationDate,
      results: this.results,
      versions: this.versions.map((version) => this.close(version)),
      locals: this.locals,
    };
  }

  private line(line: Line): void {
    const { context } = this;
    if (line.kind === 'row') this.row(line);
    else if (isSource(line)) addSource(context, line, this.sink);
    else if (line.kind === 'bullet') this.bullet(line);
    else if (line.kind === 'reason')
      reportLine(context, line, SYNTAX.unexpectedLine, { word: this.word, line: lineText(context, line), takes: 'lines-definition' });
    else if (readCommon(context, line, this.common) || this.heading(line)) this.sink = this.sources;
    else if (!this.period(line)) this.clause(line);
  }

  /** Lines that were read, and that nothing in the declaration takes up: `au départ` without a sequence, `selon` without a table. */
  private reportIdle(): void {
    const { context, initial } = this;
    if (initial !== null && this.afterEach === null)
      reportLine(context, initial.line, SYNTAX.misplacedStart, { line: lineText(context, initial.line), value: '', why: 'alone' });
    for (const { selon, rows } of this.versions)
      if (rows.length === 0)
        for (const line of selon)
          reportLine(context, line.line, SYNTAX.selonWithoutTable, { line: lineText(context, line.line) }, [removal(context, line.line)]);
  }

  /** A leading dash is never a minus (decision 7). */
  private bullet(line: Line): void {
    const first = line.atoms[0];
    const next = first?.start ?? line.start + 1;
    const fixes = [
      { code: 'write', params: { right: 'moins' }, edits: [edit(this.context, line.start, next, 'moins ')] },
      { code: 'remove', params: { word: '-' }, edits: [edit(this.context, line.start, next, '')] },
    ];
    reportLine(this.context, line, SYNTAX.dashItem, {}, fixes);
    this.sink = [];
  }

  private heading(line: Line): boolean {
    const { context } = this;
    if (startsWith(line, 'pour', 'chaque')) {
      const subject = readSubject(context, line);
      if (subject !== null) this.subjects.push(subject);
    } else if (startsWith(line, 'après', 'chaque')) {
      const subject = readSubject(context, line);
      if (subject !== null && once(context, line, this.afterEach?.subject.span ?? null)) this.afterEach = { subject, initial: null };
    } else if (startsWith(line, 'date', 'de', 'application', ':')) {
      const day = read(context, line.atoms, after(line, 4), (grammar) => grammar.value());
      if (day !== null && once(context, line, this.applicationDate?.span ?? null)) this.applicationDate = day;
    } else if (startsWith(line, 'rend')) this.result(line);
    else if (startsWith(line, 'où')) this.local(line);
    else if (startsWith(line, 'selon')) {
      if (saysSelonSource(context, line.start, line.end)) return true;
      const version = this.current(line);
      const criteria = read(context, line.atoms, 1, (grammar) => grammar.criteria());
      if (criteria === null) version.damaged = true;
      else if (!this.saysSelonTwice(line, criteria, version.selon[0])) version.selon.push({ criteria, line });
    } else return false;
    return true;
  }

  /** The columns of a table are said at once; true, and reported, of a second line. */
  private saysSelonTwice(line: Line, criteria: readonly Expr[], first: OpenVersion['selon'][number] | undefined): boolean {
    if (first === undefined) return false;
    const { context } = this;
    const text = ({ span }: Expr): string => textOf(context, span);
    const said = first.criteria.map(text);
    const right = `selon ${[...said, ...criteria.map(text).filter((one) => !said.includes(one))].join(', ')}`;
    const edits = [edit(context, first.line.start, first.line.end, right), ...removal(context, line).edits];
    const fixes = [{ code: 'write', params: { right }, edits }];
    const related = [{ span: lineSpan(context, first.line), role: 'first' }];
    context.report(report(SYNTAX.selonTwice, lineSpan(context, line), { right }, { fixes, related }));
    return true;
  }

  private result(line: Line): void {
    const { name, next, problem } = readName(this.context, line.atoms, 1);
    if (name === null) reportLine(this.context, line, SYNTAX.missingName, { word: 'rend', example: 'rend part du retraité : %' });
    else if (checkName(this.context, name, problem)) {
      if (line.atoms[next]?.key !== ':' || next + 1 >= line.atoms.length) reportLine(this.context, line, SYNTAX.missingType, { name: name.text });
      else {
        const read_ = readType(this.context, line.atoms, next + 1);
        if (read_ !== null) this.results.push({ name, ...read_, span: lineSpan(this.context, line) });
      }
    }
  }

  private local(line: Line): void {
    const local = readLocal(this.context, line);
    if (local !== null) this.locals.push(local);
  }

  /** The version that takes the next clause; the first is undated. */
  private current(line: Line): OpenVersion {
    return this.versions.at(-1) ?? this.open(line, ALWAYS, null);
  }

  private open(line: Line, { since, until, atLatest, known }: ReadValidity, own: Line | null): OpenVersion {
    const version: OpenVersion = {
      from: since,
      until,
      atLatest,
      known,
      clauses: [],
      exceptions: [],
      otherwise: null,
      selon: [],
      rows: [],
      tableSources: [],
      sources: [],
      line: own,
      damaged: false,
      start: line.start,
      end: line.end,
    };
    this.versions.push(version);
    return version;
  }

  /** `depuis le …`, `jusqu'au …`, `au plus tard le …`, alone on the line. */
  private period(line: Line): boolean {
    if (!startsWith(line, 'depuis') && !startsWith(line, "jusqu'", 'à') && !startsWith(line, 'à', 'plus', 'tard')) return false;
    const validity = read(this.context, line.atoms, 0, (grammar) => grammar.validity());
    this.sink = [];
    if (validity === null) return true;
    if (validity.since === null) {
      const version = this.current(line);
      if (version.until === null) version.until = validity.until;
      else once(this.context, line, version.until.span, "jusqu'au");
      version.end = line.end;
    } else this.sink = this.open(line, validity, line).sources;
    return true;
  }

  private close(version: OpenVersion): Version {
    const table = this.table(version);
    const { clauses, exceptions, otherwise } = version;
    const empty = clauses.length === 0 && exceptions.length === 0 && otherwise === null && table === null;
    if (version.line !== null && empty && !version.damaged) {
      reportLine(this.context, version.line, SYNTAX.emptyVersion, { line: lineText(this.context, version.line) });
    }
    refuseLoneLines(this.context, this.word, [...clauses, ...exceptions, ...(otherwise === null ? [] : [otherwise])]);
    const inherit = <T extends { readonly sources: readonly Source[] }>(part: T): T =>
      part.sources.length > 0 || version.sources.length === 0 ? part : { ...part, sources: version.sources };
    return {
      from: version.from,
      until: version.until,
      atLatest: version.atLatest,
      known: version.known,
      clauses: clauses.map(inherit),
      exceptions: exceptions.map(inherit),
      otherwise: otherwise === null ? null : inherit(otherwise),
      table: table === null ? null : inherit(table),
      span: spanOf(this.context, version.start, version.end),
    };
  }

  private row(line: Line): void {
    const version = this.current(line);
    version.rows.push(line);
    version.end = line.end;
    this.sink = version.tableSources;
  }

  private table(version: OpenVersion): Table | null {
    const table = readTable(this.context, version.rows);
    if (table === null) return null;
    return { kind: 'table', selon: concatMap(version.selon, ({ criteria }) => criteria), ...table, sources: version.tableSources };
  }

  private clause(line: Line): void {
    const { context } = this;
    const sources: Source[] = [];
    this.sink = sources;
    if (startsWith(line, 'sauf')) this.exception(line, sources);
    else if (startsWith(line, 'sinon')) this.otherwise(line, sources);
    else if (
      saysSignedItem(context, this.word, line) ||
      reportConditionFirst(context, line) ||
      saysStartFirst(context, line) ||
      saysForEachItem(context, line, this.word)
    )
      this.current(line).damaged = true;
    else {
      const clause = read(context, line.atoms, 0, (grammar) => grammar.clause());
      if (clause === null) this.current(line).damaged = true;
      else this.add(line, clause, sources);
    }
  }

  private add(line: Line, clause: ReadClause, sources: Source[]): void {
    const dated = clause.since !== null || clause.until !== null || clause.known !== null;
    if (clause.atStart) {
      this.sink = this.sources;
      if (dated || clause.condition !== null || clause.label !== null || clause.per !== null) {
        const value = textOf(this.context, clause.value.span);
        reportLine(this.context, line, SYNTAX.misplacedStart, { line: lineText(this.context, line), value, why: 'more' });
      } else if (once(this.context, line, this.initial === null ? null : lineSpan(this.context, this.initial.line), 'au départ'))
        this.initial = { value: clause.value, line };
      return;
    }
    if (clause.per !== null && this.word !== 'décompte') refusePer(this.context, this.word, clause);
    const version = dated ? this.open(line, clause, null) : this.current(line);
    version.end = line.end;
    version.clauses.push(clauseOf(this.context, line, clause, sources));
  }

  private exception(line: Line, sources: Source[]): void {
    const { context } = this;
    const version = this.current(line);
    const tokens = tokenise(context, line.atoms, 0);
    if (tokens === null) {
      version.damaged = true;
      return;
    }
    const [first] = tokens;
    if (first !== undefined && first.name !== 'ExceptIf' && first.name !== 'ExceptTo' && !tokens.some((token) => token.name === 'If')) {
      const end = endOf(line.atoms, 0, first.end);
      const fixes = [{ code: 'write', params: { right: 'sauf si' }, edits: [edit(context, end, end, ' si')] }];
      reportLine(context, line, SYNTAX.exceptWithoutIf, { rest: typed(context, end, line.end) }, fixes);
      version.damaged = true;
      return;
    }
    if (!tokens.some((token) => token.name === 'Colon')) {
      this.reportMissingColon(line, tokens);
      version.damaged = true;
      return;
    }
    const exception = readTokens(this.context, tokens, (grammar) => grammar.exception());
    version.end = line.end;
    if (exception === null) version.damaged = true;
    else version.exceptions.push({ kind: 'exception', ...exception, sources, span: lineSpan(this.context, line) });
  }

  /** The last comma, if any, may be the colon that lacks. */
  private reportMissingColon(line: Line, tokens: readonly Token[]): void {
    const text = lineText(this.context, line);
    const comma = tokens.findLast((token) => token.name === 'Comma');
    const [, condition, value] = (comma === undefined && CONDITION_AND_VALUE.exec(text)) || [];
    const right = condition === undefined || value === undefined ? '' : `${condition} : ${value}`;
    const written = { code: 'write', params: { right }, edits: [edit(this.context, line.start, line.end, right)] };
    const colon = comma === undefined ? [] : [{ code: 'colon', params: {}, edits: [edit(this.context, comma.start, comma.end, ' :')] }];
    reportLine(this.context, line, SYNTAX.missingColon, { line: text, right }, right === '' ? colon : [written]);
  }

  private otherwise(line: Line, sources: Source[]): void {
    const version = this.current(line);
    if (saysOtherwiseIf(this.context, line)) {
      version.damaged = true;
      return;
    }
    const value = read(this.context, line.atoms, 1, (grammar) => grammar.value());
    version.end = line.end;
    if (value === null) version.damaged = true;
    else if (once(this.context, line, version.otherwise?.span ?? null)) {
      version.otherwise = { kind: 'otherwise', value, sources, span: lineSpan(this.context, line) };
    }
  }
}

export const clauseOf = (context: Context, line: Line, clause: ReadClause, sources: readonly Source[]): Clause => ({
  kind: 'clause',
  value: clause.value,
  condition: clause.condition,
  per: clause.per,
  label: clause.label,
  sources,
  span: lineSpan(context, line),
});

/** `pour chaque événement noté mission`, `après chaque événement`. */
export function readSubject(context: Context, line: Line): Subject | null {
  const { atoms } = line;
  const from = after(line, 2);
  const noted = atoms.findIndex((atom) => atom.key === 'noté' || atom.key === 'notée');
  const stop = noted < 0 ? atoms.length : noted;
  const found = longest([context.names.types], atoms, from);
  const to = found !== null && found.end <= stop ? found.end : stop;
  if (to <= from) {
    reportLine(context, line, SYNTAX.missingName, { word: typed(context, line.start, line.end), example: 'pour chaque événement' });
    return null;
  }
  if (to < stop) unexpectedTail(context, line, to, 'end');
  const as = noted < 0 || noted + 1 >= atoms.length ? null : readName(context, atoms, noted + 1);
  if (noted >= 0 && (as === null || as.name === null))
    reportLine(context, line, SYNTAX.missingName, { word: typed(context, line.start, line.end), example: 'pour chaque événement noté mission' });
  if (as !== null && as.name !== null && as.next < atoms.length) unexpectedTail(context, line, as.next, 'end');
  if (as !== null && as.name !== null) checkName(context, as.name, as.problem);
  const name = as === null ? null : soundName(context, atoms, noted + 1);
  return { type: nameOf(context, atoms, from, to), as: name, span: lineSpan(context, line) };
}

/** `où déjà = somme du montant de (…)` */
export function readLocal(context: Context, line: Line): { readonly name: Name; readonly value: Expr; readonly span: Row['span'] } | null {
  const { name, next, problem } = readName(context, line.atoms, 1);
  if (name === null) {
    reportLine(context, line, SYNTAX.missingName, { word: 'où', example: 'où reste = …' });
    return null;
  }
  if (line.atoms[next]?.key !== '=') {
    reportMissingEquals(context, line, 'où', name);
    return null;
  }
  if (!checkName(context, name, problem)) return null;
  const value = read(context, line.atoms, next + 1, (grammar) => grammar.value());
  return value === null ? null : { name, value, span: lineSpan(context, line) };
}

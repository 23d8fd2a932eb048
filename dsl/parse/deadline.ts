/** Bodies of délai and contrôle. */
import { concatMap } from '../syntax/collections.ts';
import { report } from '../diagnostics/entry.ts';
import { SYNTAX } from '../diagnostics/catalog/syntax.ts';
import type { Clause, ControlItem, Deadline, Declaration, Expr, Source, Subject, Version } from '../syntax/syntax.ts';
import type { ReadClause, ReadValidity } from '../grammar/grammar.ts';
import type { Line } from '../lexer/blocks.ts';
import type { OpenedBlock } from '../lexer/collect.ts';
import { type Context, spanOf, textOf, typed } from '../lexer/context.ts';
import { clauseOf, readLocal, readSubject } from './definition.ts';
import { checkName, readHead } from './heads.ts';
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
  reportLine,
  startsWith,
  unexpectedTail,
} from './lines.ts';
import { saysDone, saysLimitOfDelay } from '../grammar/line-turns.ts';
import { readName } from '../lexer/name-reading.ts';
import { read } from './read.ts';
import { linesOf } from '../lexer/collect.ts';
import { endOf, startOf } from '../lexer/atoms.ts';
import { longest } from '../names.ts';
import { itemAt } from '../syntax/sure.ts';

/** `délai`: latest and earliest day, when it was done, when it has no object. */
export function readDeadline(context: Context, block: OpenedBlock): Deadline | null {
  const [head, ...lines] = linesOf(block);
  const named = readHead(context, head, 'délai');
  if (named !== null && named.next < head.atoms.length) unexpectedTail(context, head, named.next, 'end');
  const reader = new DeadlineReader(context);
  for (const line of lines) reader.line(line);
  return named === null ? null : { kind: 'deadline', name: named.name, ...reader.parts(), span: blockSpan(context, block) };
}

export const blockSpan = (context: Context, block: OpenedBlock): Deadline['span'] =>
  spanOf(context, block.lines[0]?.start ?? block.start, block.lines.at(-1)?.end ?? block.end);

type Side = 'au plus tard' | 'au plus tôt';

/** `depuis le …`, `jusqu'au …` alone on its line: the days of the lines below. */
interface Period {
  readonly days: ReadValidity;
  readonly line: Line;
  /** Under this line: for the limits that have none. */
  readonly sources: Source[];
  /** The sides that say nothing more of it: a version of its own stands there, or a line with another day. */
  readonly said: Set<Side>;
}

/**
 * The versions of both sides. LAW: a day at the end of a line opens a version of its side, a day alone on its line one of each side; the lines below
 * that have no day are a part of it (decision 32).
 */
class Limits {
  private readonly context: Context;
  private readonly sides: Readonly<Record<Side, Version[]>> = { 'au plus tard': [], 'au plus tôt': [] };
  /** The limits below each line of days, and what is cited below that line. */
  private readonly inherited = new Map<Clause, readonly Source[]>();
  private period: Period | null = null;

  constructor(context: Context) {
    this.context = context;
  }

  of(side: Side): readonly Version[] {
    const inherit = (clause: Clause): Clause => (clause.sources.length > 0 ? clause : { ...clause, sources: this.inherited.get(clause) ?? [] });
    return this.sides[side].map((version) => ({ ...version, clauses: version.clauses.map(inherit) }));
  }

  add(side: Side, clause: Clause, { since, until, atLatest, known }: ReadClause): void {
    const versions = this.sides[side];
    const last = versions.at(-1);
    const dated = since !== null || until !== null || known !== null;
    const opens = !dated && this.period !== null && !this.period.said.has(side) ? this.period : null;
    this.period?.said.add(side);
    if (!dated && this.period !== null) this.inherited.set(clause, this.period.sources);
    const empty = { clauses: [clause], exceptions: [], otherwise: null, table: null };
    if (opens !== null) {
      const { since: from, ...days } = opens.days;
      versions.push({ from, ...days, ...empty, span: { ...clause.span, start: lineSpan(this.context, opens.line).start } });
    } else if (last !== undefined && !dated)
      versions[versions.length - 1] = { ...last, clauses: [...last.clauses, clause], span: { ...last.span, end: clause.span.end } };
    else versions.push({ from: since, until, atLatest, known, ...empty, span: clause.span });
  }

  /** A limit that could not be read, which has been reported. */
  damaged(side: Side): void {
    this.period?.said.add(side);
  }

  /** `depuis le …` alone on its line opens a version of both sides; `jusqu'au …` ends what stands above it, or else says the end of what comes. */
  days(line: Line, days: ReadValidity): Source[] {
    const { context, period } = this;
    const { until } = days;
    const begun = SIDES.filter((side) => this.sides[side].length > 0 && (period === null || period.said.has(side)));
    if (days.since !== null || until === null || begun.length === 0) {
      this.close();
      this.period = { days, line, sources: [], said: new Set() };
      return this.period.sources;
    }
    const ended = begun.map((side) => itemAt(this.sides[side], this.sides[side].length - 1).until).find((one) => one !== null);
    if (once(context, line, ended?.span ?? null, "jusqu'au"))
      for (const side of begun) {
        const last = itemAt(this.sides[side], this.sides[side].length - 1);
        this.sides[side][this.sides[side].length - 1] = { ...last, until, span: { ...last.span, end: lineSpan(context, line).end } };
      }
    return [];
  }

  /** The end of the lines of a period. LAW: one that says a side and not the other may end it or go on with it: it is refused, never guessed. */
  close(): void {
    const { context, period } = this;
    this.period = null;
    if (period === null) return;
    const { line, said } = period;
    if (said.size === 0) reportLine(context, line, SYNTAX.emptyVersion, { line: lineText(context, line) });
    const silent = SIDES.find((side) => said.size > 0 && !said.has(side) && this.sides[side].length > 0);
    if (silent === undefined) return;
    const limits = itemAt(this.sides[silent], this.sides[silent].length - 1).clauses;
    const lines = limits.map(({ value, condition, span }) => ({ ...span, end: Math.max(value.span.end, condition?.span.end ?? 0) }));
    const words = lines.map((span) => textOf(context, span).replace(/\s+/g, ' '));
    const edits = [edit(context, line.end, line.end, words.map((one) => `\n  ${one}`).join(''))];
    const params = { line: lineText(context, line), side: silent, limit: words.join(' ; ') };
    context.report(
      report(SYNTAX.silentSide, lineSpan(context, line), params, {
        fixes: [{ code: 'repeat', params: { limit: params.limit }, edits, guess: true }],
        related: lines.slice(0, 1).map((span) => ({ span, role: 'other' })),
      }),
    );
  }
}

const SIDES: readonly Side[] = ['au plus tard', 'au plus tôt'];

class DeadlineReader {
  private readonly context: Context;
  private readonly sources: Source[] = [];
  private sink: Source[] = this.sources;
  private readonly common = newCommon();
  private readonly subjects: Subject[] = [];
  private readonly limits: Limits;
  private readonly locals: Deadline['locals'][number][] = [];
  private done: Expr | null = null;
  private moot: Deadline['moot'] = null;
  private applicationDate: Expr | null = null;

  constructor(context: Context) {
    this.context = context;
    this.limits = new Limits(context);
  }

  parts(): Omit<Deadline, 'kind' | 'name' | 'span'> {
    const { sources, subjects, limits, locals, done, moot, applicationDate } = this;
    limits.close();
    const [latest, earliest] = [limits.of('au plus tard'), limits.of('au plus tôt')];
    return { sources, subjects, latest, earliest, locals, done, moot, applicationDate, ...this.common };
  }

  line(line: Line): void {
    const { context } = this;
    if (isSource(line)) addSource(context, line, this.sink);
    else if (readCommon(context, line, this.common)) this.sink = this.sources;
    else if (line.kind === 'words' && (this.bound(line) || this.days(line))) return;
    else if (line.kind === 'words' && (saysLimitOfDelay(context, line) || saysDone(context, line))) this.sink = [];
    else if (line.kind === 'words' && this.other(line)) this.sink = this.moot !== null && startsWith(line, 'sans') ? this.sink : this.sources;
    else {
      reportLine(context, line, SYNTAX.unexpectedLine, { word: 'délai', line: lineText(context, line), takes: 'lines-deadline' });
      this.sink = [];
    }
  }

  private bound(line: Line): boolean {
    const late = startsWith(line, 'à', 'plus', 'tard');
    if (!late && !startsWith(line, 'à', 'plus', 'tôt')) return false;
    const sources: Source[] = [];
    this.sink = sources;
    const limit = read(this.context, line.atoms, after(line, 3), (grammar) => grammar.limit());
    const side = late ? 'au plus tard' : 'au plus tôt';
    if (limit === null) this.limits.damaged(side);
    else this.limits.add(side, clauseOf(this.context, line, limit, sources), limit);
    return true;
  }

  /** `depuis le …`, `jusqu'au …`, alone on the line. */
  private days(line: Line): boolean {
    if (!startsWith(line, 'depuis') && !startsWith(line, "jusqu'", 'à')) return false;
    const days = read(this.context, line.atoms, 0, (grammar) => grammar.validity());
    this.sink = days === null ? [] : this.limits.days(line, days);
    return true;
  }

  /** `reporté …` under `accompli : …` goes on with it, and would move the day the thing was done instead of the limit. */
  private notDeferred(done: Expr): Expr {
    if (done.kind !== 'defer') return done;
    const { operand, span } = done;
    const taken = { ...span, start: operand.span.end };
    const words = textOf(this.context, taken).replace(/^[\s,]+/, '');
    const [limit, other] = concatMap(this.limits.of('au plus tard'), ({ clauses }) => clauses);
    const at = limit === undefined || other !== undefined || limit.value.kind === 'defer' ? null : limit.value.span;
    const edits =
      at === null
        ? []
        : [
            { span: taken, text: '' },
            { span: { ...at, start: at.end }, text: `, ${words}` },
          ];
    const fixes = at === null ? [] : [{ code: 'move', params: {}, edits }];
    const place = { ...span, start: span.end - words.length };
    this.context.report(report(SYNTAX.deferredDone, place, { words: words.replace(/\s+/g, ' ') }, { fixes }));
    return operand;
  }

  private other(line: Line): boolean {
    const { context } = this;
    if (startsWith(line, 'accompli', ':')) {
      const done = read(context, line.atoms, after(line, 2), (grammar) => grammar.value());
      if (done !== null && once(context, line, this.done?.span ?? null)) this.done = this.notDeferred(done);
    } else if (startsWith(line, 'sans', 'objet', 'si')) {
      const condition = read(context, line.atoms, after(line, 3), (grammar) => grammar.logic());
      const sources: Source[] = [];
      this.sink = sources;
      if (condition !== null && once(context, line, this.moot?.span ?? null, 'sans objet si'))
        this.moot = { condition, sources, span: lineSpan(context, line) };
    } else if (startsWith(line, 'pour', 'chaque')) {
      const subject = readSubject(context, line);
      if (subject !== null) this.subjects.push(subject);
    } else if (startsWith(line, 'où')) {
      const local = readLocal(context, line);
      if (local !== null) this.locals.push(local);
    } else if (startsWith(line, 'date', 'de', 'application', ':')) {
      const day = read(context, line.atoms, after(line, 4), (grammar) => grammar.value());
      if (day !== null && once(context, line, this.applicationDate?.span ?? null)) this.applicationDate = day;
    } else return false;
    return true;
  }
}

/** `contrôle`: its bullets. */
export function readControl(context: Context, block: OpenedBlock): Declaration | null {
  const [head, ...lines] = linesOf(block);
  const named = readHead(context, head, 'contrôle');
  if (named !== null && named.next < head.atoms.length) unexpectedTail(context, head, named.next, 'end');
  const sources: Source[] = [];
  const subjects: Subject[] = [];
  const items: ControlItem[] = [];
  const common = newCommon();
  let sink = sources;
  for (const line of lines) {
    if (isSource(line)) addSource(context, line, sink);
    else if (line.kind === 'bullet') {
      sink = [];
      const item = readItem(context, line, sink);
      if (item !== null) items.push(item);
    } else if (readCommon(context, line, common)) sink = sources;
    else if (line.kind === 'words' && startsWith(line, 'pour', 'chaque')) {
      const subject = readSubject(context, line);
      if (subject !== null) subjects.push(subject);
      sink = sources;
    } else reportLine(context, line, SYNTAX.unexpectedLine, { word: 'contrôle', line: lineText(context, line), takes: 'lines-control' });
  }
  return named === null ? null : { kind: 'control', name: named.name, ...common, sources, subjects, items, span: blockSpan(context, block) };
}

function readItem(context: Context, line: Line, sources: readonly Source[]): ControlItem | null {
  const { name, next, problem } = readName(context, line.atoms, 0);
  if (name === null) {
    reportLine(context, line, SYNTAX.missingName, { word: '-', example: '- compte rendu de la visite' });
    return null;
  }
  if (holdsDueDay(context, line, next) || holdsDay(context, line, next) || holdsCondition(context, line, next)) return null;
  if (!checkName(context, name, problem) || saysTail(context, line, next)) return null;
  warnRecommended(context, line, next);
  const item = read(context, line.atoms, next, (grammar) => grammar.item());
  return item === null ? null : { name, ...item, sources, span: lineSpan(context, line) };
}

/** `- justificatif (si le demandeur en a)`, `- avis, sur demande`: what follows the name of a piece is read, and this cannot be; true, and reported. */
function saysTail(context: Context, { atoms, start, end }: Line, next: number): boolean {
  const [sign, first] = [atoms[next], atoms[next + 1]];
  if (saysEach(context, { atoms, start, end }, next)) return true;
  const known = first !== undefined && (/^recommandée?s?$/.test(first.key) || first.key === 'à');
  if (sign === undefined || first === undefined || (sign.key !== '(' && sign.key !== ',') || (sign.key === ',' && known)) return false;
  const name = typed(context, startOf(atoms, 0, start), itemAt(atoms, next - 1).end);
  const tail = typed(context, first.start, sign.key === '(' && atoms.at(-1)?.key === ')' ? itemAt(atoms, atoms.length - 1).start : end);
  const right = first.key === 'si' ? `- ${name} ${tail}` : '';
  const fixes = right === '' ? [] : [{ code: 'write', params: { right }, edits: [edit(context, start, end, right)] }];
  context.report(report(SYNTAX.itemTail, spanOf(context, sign.start, end), { name, tail: typed(context, sign.start, end), right }, { fixes }));
  return true;
}

/** `- rapport pour chaque visite`, which the whole contrôle says on a line of its own; true, and reported. */
function saysEach(context: Context, { atoms, start, end }: Pick<Line, 'atoms' | 'start' | 'end'>, next: number): boolean {
  const from = ['(', ','].includes(atoms[next]?.key ?? '') ? next + 1 : next;
  const first = atoms[from];
  if (first?.key !== 'pour' || atoms[from + 1]?.key !== 'chaque') return false;
  const name = typed(context, startOf(atoms, 0, start), itemAt(atoms, next - 1).end);
  const words = typed(context, first.start, atoms.at(-1)?.key === ')' ? itemAt(atoms, atoms.length - 1).start : end);
  context.report(report(SYNTAX.itemEach, spanOf(context, first.start, end), { name, words }));
  return true;
}

/** `- devis recommandé`: without its comma, the word is a part of the name, and the piece is required. A letter may be « recommandée »: only a warning. */
function warnRecommended(context: Context, { atoms }: Line, next: number): void {
  const [before, last] = [atoms[next - 2], atoms[next - 1]];
  if (before === undefined || last === undefined || !/^recommandée?$/.test(last.key) || atoms[next]?.key === ',') return;
  const name = typed(context, startOf(atoms, 0, before.start), before.end);
  const fixes = [{ code: 'comma', params: {}, edits: [edit(context, before.end, before.end, ',')] }];
  context.report(report(SYNTAX.recommendedInName, spanOf(context, last.start, last.end), { name }, { fixes }));
}

/**
 * `- avis au plus tard échéance de la réponse`: without its comma, the name would take the day with it and the piece would have none. A name may
 * end with these words (« lecture la veille au plus tard »), since no day follows them there.
 */
function holdsDueDay(context: Context, line: Line, next: number): boolean {
  const { atoms } = line;
  const at = atoms.findIndex(
    ({ key }, index) => index > 0 && index + 3 < next && key === 'à' && atoms[index + 1]?.key === 'plus' && atoms[index + 2]?.key === 'tard',
  );
  const [before, first] = [atoms[at - 1], atoms[at]];
  if (before === undefined || first === undefined) return false;
  const fixes = [{ code: 'comma', params: {}, edits: [edit(context, before.end, before.end, ',')] }];
  const span = spanOf(context, first.start, line.end);
  context.report(report(SYNTAX.missingComma, span, { name: typed(context, startOf(line.atoms, 0, line.start), before.end) }, { fixes }));
  return true;
}

const MONTH = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
/** A day that begins or ends something: `depuis le 1er juillet 2026`, `jusqu'au 30 juin`. */
const DATED = new RegExp(`^(depuis|jusqu'(?:au|à)|à (?:compter|partir) du)(?: le)? (\\d{1,2}(?:er)? ${MONTH}.*|\\d{1,4}[/-]\\d{1,2}[/-].*)$`, 'iu');

/** `- photo depuis le 1er juillet 2026`: a piece has no versions, and the day would be a part of its name. */
function holdsDay(context: Context, { atoms }: Line, next: number): boolean {
  const end = endOf(atoms, next - 1, 0);
  for (const [at, atom] of atoms.slice(0, next).entries()) {
    const before = atoms[at - 1];
    const found = before === undefined ? null : DATED.exec(typed(context, atom.start, end).replaceAll('’', "'"));
    if (found === null || before === undefined) continue;
    const [words, first = '', day = ''] = found;
    const params = { name: typed(context, startOf(atoms, 0, before.start), before.end), words, day, sign: /^j/iu.test(first) ? '≤' : '≥' };
    context.report(report(SYNTAX.datedItem, spanOf(context, atom.start, end), params));
    return true;
  }
  return false;
}

/** `- devis lorsque travaux`, `- certificat en cas de maladie` where « maladie » is known: the condition would be a part of the name. */
function holdsCondition(context: Context, { atoms }: Line, next: number): boolean {
  const ofCase = (at: number): boolean =>
    atoms[at]?.key === 'en' && atoms[at + 1]?.key === 'cas' && atoms[at + 2]?.key === 'de' && longest(context.expressions, atoms, at + 3) !== null;
  const at = atoms.findIndex(({ key }, index) => index > 0 && index + 1 < next && (/^(?:lorsque|lorsqu'|quand)$/u.test(key) || ofCase(index)));
  const [before, first, rest] = [atoms[at - 1], atoms[at], atoms[ofCase(at) ? at + 3 : at + 1]];
  if (before === undefined || first === undefined || rest === undefined) return false;
  const params = {
    name: typed(context, startOf(atoms, 0, before.start), before.end),
    written: typed(context, first.start, rest.start).trim(),
    rest: typed(context, rest.start, endOf(atoms, next - 1, rest.end)),
  };
  const fixes = [{ code: 'write', params: { right: 'si' }, edits: [edit(context, first.start, rest.start, 'si ')] }];
  context.report(report(SYNTAX.conditionInName, spanOf(context, first.start, rest.end), params, { fixes }));
  return true;
}

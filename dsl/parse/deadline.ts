/** Bodies of délai and contrôle. */
import { report } from '../diagnostics/entry.ts';
import { SYNTAX } from '../diagnostics/catalog/syntax.ts';
import type { Clause, ControlItem, Deadline, Declaration, Expr, Source, Subject, Version } from '../syntax/syntax.ts';
import type { ReadClause } from '../grammar/grammar.ts';
import type { Line } from '../lexer/blocks.ts';
import type { OpenedBlock } from '../lexer/collect.ts';
import { type Context, spanOf, typed } from '../lexer/context.ts';
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
import { readName } from '../lexer/name-reading.ts';
import { read } from './read.ts';
import { linesOf } from '../lexer/collect.ts';
import { endOf, startOf } from '../lexer/atoms.ts';
import { longest } from '../names.ts';

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

/** LAW: a line that ends with its day opens a version of its side, of which the lines below that have no day are a part (decision 32). */
function addLimit(side: Version[], clause: Clause, { since, until, atLatest, known }: ReadClause): void {
  const last = side.at(-1);
  if (last !== undefined && since === null && until === null && known === null)
    side[side.length - 1] = { ...last, clauses: [...last.clauses, clause], span: { ...last.span, end: clause.span.end } };
  else side.push({ from: since, until, atLatest, known, clauses: [clause], exceptions: [], otherwise: null, table: null, span: clause.span });
}

class DeadlineReader {
  private readonly context: Context;
  private readonly sources: Source[] = [];
  private sink: Source[] = this.sources;
  private readonly common = newCommon();
  private readonly subjects: Subject[] = [];
  private readonly latest: Version[] = [];
  private readonly earliest: Version[] = [];
  private readonly locals: Deadline['locals'][number][] = [];
  private done: Expr | null = null;
  private moot: Deadline['moot'] = null;
  private applicationDate: Expr | null = null;

  constructor(context: Context) {
    this.context = context;
  }

  parts(): Omit<Deadline, 'kind' | 'name' | 'span'> {
    const { sources, subjects, latest, earliest, locals, done, moot, applicationDate } = this;
    return { ...this.common, sources, subjects, latest, earliest, locals, done, moot, applicationDate };
  }

  line(line: Line): void {
    const { context } = this;
    if (isSource(line)) addSource(context, line, this.sink);
    else if (readCommon(context, line, this.common)) this.sink = this.sources;
    else if (line.kind === 'words' && this.bound(line)) return;
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
    if (limit !== null) addLimit(late ? this.latest : this.earliest, clauseOf(this.context, line, limit, sources), limit);
    return true;
  }

  /** `reporté …` under `accompli : …` goes on with it, and would move the day the thing was done instead of the limit. */
  private notDeferred(done: Expr): Expr {
    if (done.kind !== 'defer') return done;
    const { operand, span } = done;
    const taken = { ...span, start: operand.span.end };
    const words = this.context.text.slice(taken.start - this.context.offset, span.end - this.context.offset).replace(/^[\s,]+/, '');
    const [limit, other] = this.latest.flatMap(({ clauses }) => clauses);
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
  if (!checkName(context, name, problem)) return null;
  warnRecommended(context, line, next);
  const item = read(context, line.atoms, next, (grammar) => grammar.item());
  return item === null ? null : { name, ...item, sources, span: lineSpan(context, line) };
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

/** Which days each version of a definition holds (decision 32). LAW: one day belongs to exactly one version (law 6). */
import { concatMap } from '../../syntax/collections.ts';
import type * as Core from '../../model/core.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import type { Fix } from '../../diagnostics/diagnostic.ts';
import { fix, guess } from '../../diagnostics/entry.ts';
import { itemAt, sure } from '../../syntax/sure.ts';
import type { Span } from '../../syntax/span.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import { constant, disjunction, exists, not, surely, test, unknownOf } from '../expressions/build.ts';
import { type Context, textAt } from '../context.ts';
import { dayNumber, dayText } from '../expressions/expression.ts';
import { dayWords, say } from '../messages.ts';
import { DATE, sameType } from '../types.ts';

/** A version and its days, `to` included. */
interface DatedVersion {
  readonly version: Syntax.Version;
  readonly from: number | null;
  readonly to: number | null;
}

/** Versions in the order of their days; each ends the day before the next, or on its own `jusqu'au`. */
export function versionPeriods(versions: readonly Syntax.Version[]): readonly DatedVersion[] {
  const started = versions
    .map((version) => ({ version, from: version.from === null ? null : dayNumber(version.from.day) }))
    .sort((a, b) => (a.from ?? Number.NEGATIVE_INFINITY) - (b.from ?? Number.NEGATIVE_INFINITY));
  return started.map(({ version, from }, index) => {
    const next = started[index + 1]?.from ?? null;
    const until = version.until === null ? null : dayNumber(version.until.day);
    const dayBefore = next === null ? null : next - 1;
    return { version, from, to: until ?? dayBefore };
  });
}

/** How a value that was looked for from a day on is written: alone in its version, at the end of its line, or as a limit of a délai. */
type Sought = 'version' | 'line' | 'au plus tard' | 'au plus tôt';

/**
 * Two versions on one day are an error; days between two versions are a hole found before anyone meets it; those that are not written in the order
 * of their days are told once, since a wrong year is what puts them so most often.
 */
export function checkVersions(c: Context, name: string, periods: readonly DatedVersion[], sought: Sought): void {
  for (const [index, period] of periods.entries()) {
    const next = periods[index + 1];
    if (next === undefined) continue;
    const start = next.from;
    const end = period.to;
    if (start === null || end === null || end >= start || (period.from !== null && end < period.from)) {
      const day = start ?? period.from;
      sayOverlap(c, { name, day: day === null ? '…' : dayWords(dayText(day)) }, period, next, sought);
    } else if (end < start - 1) {
      sayUncovered(c, name, period, end + 1, start - 1, sought);
    }
  }
  sayOutOfOrder(c, name, periods);
}

function sayOverlap(
  c: Context,
  at: { readonly name: string; readonly day: string },
  former: DatedVersion,
  latter: DatedVersion,
  sought: Sought,
): void {
  const versions = [former.version, latter.version];
  const isSame = latter.from === former.from;
  const isCase = isSame && versions.every(isOneLine) && versions.some(({ clauses }) => (clauses[0]?.condition ?? null) !== null);
  const ofCase = sought === 'version' || sought === 'line' ? 'clauses' : 'limits';
  const as = isSame && latter.version.known !== null ? 'revised' : isCase ? ofCase : 'days';
  const fixes = as === 'clauses' ? underOneDate(c, former.version, latter.version) : [];
  say(c, CHECK.overlappingVersions, latter.version.span, { ...at, as }, { related: [{ span: former.version.span, role: 'other' }], fixes });
}

/** `6 € si couple depuis le 1er janvier 2025`: a line that opens its version by the day at its end. */
const isOneLine = ({ clauses, span }: Syntax.Version): boolean => clauses[0]?.span.start === span.start;

/** `depuis le …` on a line of its own above the first, and taken off both; none where more than `depuis le …` is written, or where it is not the last word. */
function underOneDate(c: Context, former: Syntax.Version, latter: Syntax.Version): readonly Fix[] {
  const days = concatMap([former, latter], (version) => {
    const [clause] = version.clauses;
    if (clause === undefined || version.from === null || version.until !== null) return [];
    const at = { ...version.span, start: Math.max(clause.value.span.end, clause.condition?.span.end ?? 0), end: version.from.span.end };
    return /^\s+depuis\s/u.test(textAt(c, at)) ? [at] : [];
  });
  const [first] = days;
  if (first === undefined || days.length < 2) return [];
  const above = { span: { ...former.span, end: former.span.start }, text: `${textAt(c, first).trim()}\n  ` };
  return [{ code: 'together', params: {}, edits: [above, ...days.map((span) => ({ span, text: '' }))] }];
}

/** Of the first two that stand in another order than their days. */
function sayOutOfOrder(c: Context, name: string, periods: readonly DatedVersion[]): void {
  for (const [index, { version, from, to }] of periods.entries()) {
    const next = periods[index + 1];
    if (to === null || next === undefined || next.from === null || next.from === from) continue;
    if (version.span.start < next.version.span.start || (from === null && version.until === null)) continue;
    const params = { name, day: from === null ? '' : dayWords(dayText(from)), above: dayWords(dayText(next.from)), to: dayWords(dayText(to)) };
    say(c, CHECK.versionOrder, version.span, params, { related: [{ span: next.version.span, role: 'other' }] });
    return;
  }
}

/** The days that one side of a délai covers and the other does not: there is no state on them, which reads both. */
export function sayUnevenSides(c: Context, name: string, { latest, earliest }: Extract<Syntax.Declaration, { readonly kind: 'deadline' }>): void {
  const sides = [
    { side: 'au plus tard', other: 'au plus tôt', periods: versionPeriods(latest), beside: versionPeriods(earliest) },
    { side: 'au plus tôt', other: 'au plus tard', periods: versionPeriods(earliest), beside: versionPeriods(latest) },
  ];
  for (const { side, other, periods, beside } of sides) {
    const [first, last] = [periods.at(0), periods.at(-1)];
    const [start, end] = [beside.at(0), beside.at(-1)];
    if (first === undefined || last === undefined || start === undefined || end === undefined) continue;
    const uncovered = (when: 'before' | 'from', at: DatedVersion, day: number, shown: DatedVersion): void => {
      const params = { name, side, other, when, day: dayWords(dayText(day)) };
      say(c, CHECK.unevenSides, at.version.span, params, { related: [{ span: shown.version.span, role: 'other' }] });
    };
    if (first.from !== null && first.from > (start.from ?? Number.NEGATIVE_INFINITY)) uncovered('before', first, first.from, start);
    if (last.to !== null && last.to < (end.to ?? Number.POSITIVE_INFINITY)) uncovered('from', last, last.to + 1, end);
  }
}

/**
 * LAW: a décompte adds up its lines. A table keeps one row of several, a state after each element takes the place of the one before: neither says what
 * would be added. True, and said, when the definition is such a décompte.
 */
export function saysNoTally(c: Context, { word, name: { text: name }, afterEach, span, versions }: Syntax.Definition): boolean {
  if (word !== 'décompte') return false;
  const wordAt = { ...span, end: span.start + word.length };
  const rename = (by: string): Fix => guess('replace', wordAt, by, { by });
  if (afterEach !== null) {
    const at = afterEach.subject.span;
    const line = textAt(c, at);
    const each = line.replace(/^[^\s]+/u, 'pour');
    say(c, CHECK.tallyAfterEach, at, { name, line, each }, { fixes: [guess('replace', at, each, { by: each }), rename('règle')] });
    return true;
  }
  const table = versions.map((version) => version.table).find((one) => one !== null);
  if (table === undefined) return false;
  const lines = concatMap(versions, ({ clauses }) => clauses).length;
  say(c, CHECK.tableInTally, table.span, { name, lines }, { fixes: lines === 0 ? [rename('barème')] : [] });
  return true;
}

/** `rend` makes of each row several results; a clause gives one. True, and said of the first, when there is one; « inconnu » is of all of them. */
export function saysOneOfSeveral(c: Context, { name, results, versions }: Syntax.Definition): boolean {
  if (results.length === 0) return false;
  const parts = concatMap(versions, ({ clauses, exceptions, otherwise }) => [...clauses, ...exceptions, ...(otherwise === null ? [] : [otherwise])]);
  const lone = parts.find(({ value }) => value.kind !== 'unknown');
  if (lone === undefined) return false;
  say(c, CHECK.oneOfSeveral, lone.value.span, { results: [name, ...results.map((result) => result.name)].map(({ text }) => text) });
  return true;
}

/**
 * `2 depuis le 1er juillet 2027` at the end of a line of a décompte opens a version, and the lines above, which it was meant to be added to, no
 * longer count. A line that says the same with another number takes the place of the one before: that is meant. One that says the same with the
 * same number, and nothing else does otherwise, would change nothing: it was meant to be added too.
 */
export function sayDropped(c: Context, periods: readonly DatedVersion[], finding: typeof CHECK.droppedLine | typeof CHECK.droppedLimit): void {
  for (const [index, { version }] of periods.entries()) {
    const [clause] = version.clauses;
    const before = index === 0 ? undefined : itemAt(periods, index - 1).version;
    if (version.from === null || clause?.span.start !== version.span.start || before === undefined || before.until !== null) continue;
    const tally = finding === CHECK.droppedLine;
    const same = tally ? counts : holdsFor;
    const kept = new Set(tally && isRepeated(before, version) ? [] : version.clauses.map(same));
    const dropped = before.clauses.filter((one) => !kept.has(same(one)) && (tally || !isReplaced(one, version)));
    for (const one of dropped) {
      const params = { line: lineOf(c, one.span), day: dayWords(version.from.day), dated: lineOf(c, clause.span) };
      const fixes = finding === CHECK.droppedLimit ? [fix('repeat', endOfVersion(version), `\n  ${undated(c, one)}`)] : [];
      say(c, finding, one.span, params, { related: [{ span: clause.span, role: 'other' }], fixes });
    }
  }
}

/** A limit without a condition, or several with one where one stood for all, says the whole of its version: what it replaces is meant to end. */
const isReplaced = (limit: Syntax.Clause, { clauses }: Syntax.Version): boolean =>
  clauses.some(({ condition }) => condition === null) || (limit.condition === null && clauses.length > 1);

/**
 * LAW: an exception excepts the whole of its version (decisions 31 and 32). Said where it reads as if it held on other days too: of the version after, which does
 * not say it again, and of those before, when it stands below a value that ends with its day. A written end, or a day on a line of its own, means it.
 */
export function sayLostExceptions(c: Context, periods: readonly DatedVersion[]): void {
  const isUnknown = ({ clauses, table }: Syntax.Version): boolean => table === null && clauses.every(({ value }) => value.kind === 'unknown');
  const lacks = ({ version }: DatedVersion, condition: string): boolean =>
    !isUnknown(version) && version.exceptions.every((one) => lineOf(c, one.condition.span) !== condition);
  for (const [index, { version }] of periods.entries()) {
    const after = periods[index + 1];
    const opened = version.from !== null && version.clauses[0]?.span.start === version.span.start ? version.from : null;
    for (const one of version.exceptions) {
      if (one.to !== null) continue;
      const condition = lineOf(c, one.condition.span);
      const line = lineOf(c, one.span);
      const missed = (when: 'from' | 'before', day: string, versions: readonly DatedVersion[]): void => {
        const edits = versions.map((other) => ({ span: endOfVersion(other.version), text: `\n  ${line}` }));
        const fixes = [{ code: 'repeat', params: {}, edits }];
        const related = versions.map((other) => ({ span: other.version.span, role: 'other' }));
        say(c, CHECK.lostException, one.span, { line, day: dayWords(day), when }, { fixes, related });
      };
      if (after !== undefined && version.until === null && lacks(after, condition))
        missed('from', sure(after.version.from, 'the start of a later version').day, [after]);
      const former = opened === null ? [] : periods.slice(0, index).filter((other) => lacks(other, condition));
      if (opened !== null && former.length > 0) missed('before', opened.day, former);
    }
  }
}

/** After the last line of a version, its sources included. */
function endOfVersion({ span, clauses, exceptions, otherwise, table }: Syntax.Version): Span {
  const parts = [...clauses, ...exceptions, ...(otherwise === null ? [] : [otherwise]), ...(table === null ? [] : [table])];
  const end = Math.max(span.end, ...concatMap(parts, (part) => [part.span.end, ...part.sources.map((source) => source.span.end)]));
  return { ...span, start: end, end };
}

/** The words of a line without its day. */
const undated = (c: Context, { span, value, condition }: Syntax.Clause): string =>
  lineOf(c, { ...span, end: Math.max(value.span.end, condition?.span.end ?? 0) });

/** What a line of a décompte adds, for whatever number: `loyer`, `moins loyer` and `charges` are three lines, `10 € si seul` and `12 € si seul` one. */
const counts = (clause: Syntax.Clause): string => `${written(clause.value, (digits) => (digits.startsWith('-') ? '-' : ''))} ${holdsFor(clause)}`;

const holdsFor = ({ condition, per }: Syntax.Clause): string => written([condition, per?.list]);

/** A version says word for word what the one before says. */
function isRepeated(before: Syntax.Version, version: Syntax.Version): boolean {
  const [former, latter] = [before, version].map(({ clauses }) =>
    clauses.map(({ value, condition, per }) => written([value, condition, per])).sort(),
  );
  return former?.join(' ') === latter?.join(' ');
}

/** What is written, wherever it stands and however it is spaced; `number` says what is kept of its digits. */
const written = (parts: unknown, number: (digits: string) => string = (digits) => digits): string =>
  JSON.stringify(parts, (key, value: unknown) =>
    key === 'span' ? undefined : key === 'digits' && typeof value === 'string' ? number(value) : value,
  );

const lineOf = (c: Context, span: Syntax.Clause['span']): string => textAt(c, span).replace(/\s+/g, ' ');

/**
 * `texte connu au` (law 6): on a day a version holds, but before it was published, the version before it goes on, unless its own `jusqu'au` ends
 * it; with none before, the value is `inconnu`.
 */
export function asKnown(c: Context, periods: readonly DatedVersion[], read: readonly Core.Version[]): readonly Core.Version[] {
  const { knownOn } = c;
  if (knownOn === null) return read;
  const known: Core.Version[] = [];
  for (const [index, one] of read.entries()) {
    const day = periods[index]?.version.known ?? null;
    const before = index > 0 && itemAt(periods, index - 1).version.until === null ? itemAt(known, index - 1) : null;
    known.push(day === null ? one : { ...one, value: publishedOn(knownOn, day, one, before) });
  }
  return known;
}

function publishedOn(knownOn: Core.Expr, day: Syntax.DateLiteral, { value, sources, span }: Core.Version, before: Core.Version | null): Core.Expr {
  const given = knownOn.type.kind === 'optional' ? surely(knownOn, DATE, null) : knownOn;
  const since = test('greaterOrEqual', [given, constant(DATE, dayNumber(day.day), day.span)], day.span);
  const guard = knownOn.type.kind === 'optional' ? disjunction([not(exists(knownOn, null), null), since], day.span) : since;
  const earlier = before !== null && sameType(before.value.type, value.type) ? before.value : unknownOf(value.type, null);
  const branch: Core.Branch = { guard, value, excepts: [], label: null, sources, span };
  return { kind: 'choose', type: value.type, span, branches: [branch], otherwise: earlier, made: 'known' };
}

/** The fix writes that the value was looked for: `inconnu` from the first day without one, below the sources of the version before. */
function sayUncovered(c: Context, name: string, { version }: DatedVersion, first: number, last: number, sought: Sought): void {
  const from = dayWords(dayText(first));
  const end = endOfVersion(version);
  const line = sought === 'version' || sought === 'line' ? 'inconnu' : `${sought} inconnu`;
  const text = sought === 'version' ? `\n  depuis le ${from}\n  ${line}` : `\n  ${line} depuis le ${from}`;
  const params = { name, from, to: dayWords(dayText(last)) };
  say(c, CHECK.uncoveredDays, sure(version.until, 'the end of the first version').span, params, { fixes: [fix('unknown', end, text, { from })] });
}

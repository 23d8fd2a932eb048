/** The days that choose versions: one that is wanted and not named, and one that is written and chooses nothing. */
import { concatMap, mapPresent } from '../../syntax/collections.ts';
import * as Core from '../../model/core.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import type { Fix } from '../../diagnostics/diagnostic.ts';
import { fix, guess } from '../../diagnostics/entry.ts';
import type * as Model from '../../model/model.ts';
import { type Reading, readingsOf, readingsOfCases } from '../../model/readings.ts';
import { nameKey } from '../../names.ts';
import type { Span } from '../../syntax/span.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import { roots, walk } from '../../syntax/walk.ts';
import { type Context, textAt } from '../context.ts';
import type { DeclarationOf } from '../declarations/declare.ts';
import { say } from '../messages.ts';

/** What is there to be looked at, once every body is read. */
export interface Checked {
  readonly applicationDate: string | null;
  readonly definitions: ReadonlyMap<string, Core.Definition>;
  readonly guarantees: readonly Core.Definition[];
  readonly cases: readonly Model.CaseTable[];
}

/** Versions that no day chooses, and days that choose none. */
export function checkDays(c: Context, declarations: readonly Syntax.Declaration[], checked: Checked): void {
  checkDated(c, declarations, checked);
  const days = new Days(checked.definitions);
  checkOtherDays(
    c,
    declarations.filter((one) => one.kind === 'import'),
    checked,
    days,
  );
  const asksKnown = declarations.some((one) => one.kind === 'ruleset' && one.knownOn !== null);
  for (const declaration of declarations) {
    if (declaration.kind !== 'definition' && declaration.kind !== 'deadline') continue;
    checkOwnDate(c, declaration, checked, days);
    const versions = declaration.kind === 'definition' ? declaration.versions : [...declaration.latest, ...declaration.earliest];
    const published = versions.find(({ known }) => known !== null)?.known ?? null;
    if (!asksKnown && published !== null) say(c, CHECK.idleKnown, published.span, { name: declaration.name.text });
  }
}

/** A day in force chooses its version. */
const isDated = (definition: Core.Definition): boolean => definition.applicationDate === null && Core.hasPeriods(definition);

/** Versions that nothing chooses among. A value read only `en vigueur le` another day has its day at each reading. */
function checkDated(c: Context, declarations: readonly Syntax.Declaration[], { applicationDate, definitions, guarantees, cases }: Checked): void {
  const named = declarations.some((one) => one.kind === 'ruleset' && one.applicationDate !== null);
  if (applicationDate !== null || named) return; // a date that is named and cannot be used has been reported
  const read = [...concatMap([...definitions.values(), ...guarantees], readingsOf), ...concatMap(cases, readingsOfCases)];
  const readBare = new Set(concatMap(read, (one) => (one.kind === 'definition' && !one.on ? [one.definition] : [])));
  const readOn = new Set(concatMap(concatMap(definitions.values(), readingsOf), (one) => (isReadOn(one) ? [one.definition] : [])));
  for (const definition of definitions.values()) {
    if (!isDated(definition) || definition.timeline !== null || (readOn.has(definition.id) && !readBare.has(definition.id))) continue;
    say(c, CHECK.undated, definition.span, { name: definition.name }, { fixes: dateFixes(c, declarations) });
  }
}

const isReadOn = (reading: Reading): reading is Reading & { readonly kind: 'definition' } => reading.kind === 'definition' && reading.on;

/** A date of the dossier to choose versions by, written under the title of the ruleset; the first three, in the order of the text. */
function dateFixes(c: Context, declarations: readonly Syntax.Declaration[]): readonly Fix[] {
  const ruleset = declarations.find((one) => one.kind === 'ruleset');
  if (ruleset === undefined) return [];
  const at = { ...ruleset.title.span, start: ruleset.title.span.end };
  const dates = [...c.inputs.values()].filter((input) => input.type.kind === 'date' && input.role === 'donnée').map((input) => input.name);
  return dates.slice(0, 3).map((date) => fix('date', at, `\n  date d'application : ${date}`, { date }));
}

/** What the day in force decides, and what another one does. */
class Days {
  readonly #definitions: ReadonlyMap<string, Core.Definition>;
  readonly #follows = new Map<string, boolean>();
  readonly #mayBeDated = new Map<string, boolean>();
  #hasTimelines: boolean | null = null;

  constructor(definitions: ReadonlyMap<string, Core.Definition>) {
    this.#definitions = definitions;
  }

  /** Whether a definition, or what it reads on the same day, has versions that the day in force chooses. One in error, which is not there, may. */
  follows(id: string): boolean {
    const known = this.#follows.get(id);
    if (known !== undefined) return known;
    const definition = this.#definitions.get(id);
    if (definition === undefined) return true;
    this.#follows.set(id, false); // no definition reads itself: while this one is looked through, nobody asks
    const follows = isDated(definition) || this.readBare(definition).some((read) => this.#sharesDays(read, definition) && this.follows(read));
    this.#follows.set(id, follows);
    return follows;
  }

  /** Whether a definition is a paramètre, or reads one: a circular may date it one day, and the day it is then read on is already said. */
  mayBeDated(id: string): boolean {
    const known = this.#mayBeDated.get(id);
    if (known !== undefined) return known;
    const definition = this.#definitions.get(id);
    this.#mayBeDated.set(id, false);
    const may = definition !== undefined && (definition.word === 'paramètre' || this.readBare(definition).some((read) => this.mayBeDated(read)));
    this.#mayBeDated.set(id, may);
    return may;
  }

  /** What it reads on the day on which it is read itself. */
  readBare(definition: Core.Definition): readonly string[] {
    return concatMap(readingsOf(definition), (one) => (one.kind === 'definition' && !one.on && one.chooses !== true ? [one.definition] : []));
  }

  #sharesDays(id: string, with_: Core.Definition): boolean {
    const definition = this.#definitions.get(id);
    return definition === undefined || Core.shareDays(definition, with_);
  }

  /**
   * What has versions that the day in force here chooses, and is read only through a ruleset taken up that keeps its own date: a value that `avec` gives it. The
   * day of « en vigueur le » does not get there.
   */
  beyond(id: string): { readonly found: Core.Definition; readonly through: Core.Definition } | null {
    this.#hasTimelines ??= [...this.#definitions.values()].some(({ timeline }) => timeline !== null);
    const from = this.#hasTimelines ? this.#definitions.get(id) : undefined;
    return from === undefined ? null : this.#beyond(from, from, null, new Set());
  }

  #beyond(
    definition: Core.Definition,
    from: Core.Definition,
    through: Core.Definition | null,
    met: Set<string>,
  ): { readonly found: Core.Definition; readonly through: Core.Definition } | null {
    if (through !== null && Core.shareDays(definition, from) && isDated(definition)) return { found: definition, through };
    for (const reading of readingsOf(definition)) {
      if (reading.kind !== 'definition' || reading.on) continue;
      const read = this.#definitions.get(reading.definition);
      const key = `${through === null ? '' : 'beyond '}${reading.definition}`;
      if (read === undefined || met.has(key) || !isWithin(read, from)) continue;
      met.add(key);
      const found = this.#beyond(read, from, through ?? (Core.shareDays(read, from) ? null : read), met);
      if (found !== null) return found;
    }
    return null;
  }

  /** The definition, or that of its parts, whose versions a date of its own chooses. */
  ownDated(id: string): Core.Definition | null {
    const definition = this.#definitions.get(id);
    return definition === undefined ? null : this.#firstOwnDated(definition, definition, (read) => samePlace(read.span, definition.span));
  }

  /** The same, or one that it reads, however far. */
  reachesOwnDated(id: string): Core.Definition | null {
    const definition = this.#definitions.get(id);
    return definition === undefined ? null : this.#firstOwnDated(definition, definition, () => true);
  }

  #firstOwnDated(
    definition: Core.Definition,
    from: Core.Definition,
    among: (read: Core.Definition) => boolean,
    met = new Set<string>(),
  ): Core.Definition | null {
    if (Core.hasPeriods(definition) && (definition.applicationDate !== null || !Core.shareDays(definition, from))) return definition;
    for (const id of this.readBare(definition)) {
      const read = this.#definitions.get(id);
      if (read === undefined || met.has(id) || !among(read)) continue;
      met.add(id);
      const found = this.#firstOwnDated(read, from, among, met);
      if (found !== null) return found;
    }
    return null;
  }
}

/** Whether it is of the ruleset that the other is of, or of one that this takes up. */
function isWithin({ timeline }: Core.Definition, of: Core.Definition): boolean {
  if (of.timeline === null) return true;
  return timeline !== null && `${timeline.ruleset}.`.startsWith(`${of.timeline.ruleset}.`);
}

/** The parts of one declaration bear its place. */
const samePlace = (a: Span, b: Span): boolean => a.file === b.file && a.start === b.start && a.end === b.end;

/** LAW: what an author writes counts, or is told. `X en vigueur le D` counts where the date of the ruleset chooses a version of X, or of what X reads. */
function checkOtherDays(
  c: Context,
  imports: readonly DeclarationOf<'import'>[],
  { applicationDate, definitions, guarantees, cases }: Checked,
  days: Days,
): void {
  const host = applicationDate ?? '';
  const look = (expr: Core.Expr, name: string): void =>
    walk(expr, (one) => {
      if (one.kind !== 'ref' || one.on === null) return;
      const isHere = one.span !== null && c.texts.has(one.span.file);
      const sound = !isHere || one.span === null || checkOtherDay(c, one, one.span, host, days);
      if (sound) checkBeyond(c, one, { name, host, imports }, days);
    });
  const lookIn = (definition: Core.Definition): void => {
    if (readingsOf(definition).some(isReadOn)) for (const root of roots(definition)) look(root, definition.name);
  };
  for (const definition of definitions.values()) lookIn(definition);
  guarantees.forEach(lookIn);
  for (const table of cases) {
    if (!readingsOfCases(table).some(isReadOn)) continue;
    for (const row of table.rows) for (const { expr } of row.expectations) look(expr, table.title);
  }
}

/** Whether the other day chooses something. */
function checkOtherDay(c: Context, read: Core.Expr & { readonly kind: 'ref' }, span: Span, host: string, days: Days): boolean {
  const own = days.ownDated(read.definition);
  if (own === null && days.follows(read.definition)) return true;
  const other = own ?? days.reachesOwnDated(read.definition);
  if (other === null ? days.mayBeDated(read.definition) : days.beyond(read.definition) !== null) return true;
  const words = textAt(c, span);
  const at = words.lastIndexOf('en vigueur le');
  const name = words.slice(0, Math.max(at, 0)).trimEnd();
  const fixes = at > 0 ? [guess('remove', { ...span, start: span.start + name.length }, '', { words: words.slice(at) })] : [];
  if (other === null) say(c, CHECK.idleDay, span, { name }, { fixes });
  else {
    const from = c.texts.has(other.span.file) ? 'here' : 'taken up';
    const params = { name, other: own === null ? other.name : name, from, date: takenDate(c, other) ?? '', host } as const;
    const related = from === 'taken up' ? [] : [{ span: other.span, role: 'own' }];
    say(c, CHECK.dayOfItsOwn, span, params, { fixes, related });
  }
  return false;
}

/** LAW: a day in force stays in its timeline. What would have to follow it through a ruleset that keeps its own date is refused, not read on a day that nobody said. */
function checkBeyond(
  c: Context,
  read: Core.Expr & { readonly kind: 'ref' },
  { name, host, imports }: { readonly name: string; readonly host: string; readonly imports: readonly DeclarationOf<'import'>[] },
  days: Days,
): void {
  const beyond = days.beyond(read.definition);
  if (beyond === null) return;
  const { found, through } = beyond;
  const taken = imports.find((one) => one.as !== null && `${through.timeline?.ruleset ?? ''}.`.startsWith(`${one.as.text}.`));
  const span = read.span !== null && c.texts.has(read.span.file) ? read.span : taken?.title.span;
  if (span === undefined) return; // of a ruleset taken up by one that is: it was said there
  say(c, CHECK.twoDates, span, { title: taken?.title.text ?? '', name, other: found.name, date: takenDate(c, through) ?? '', host });
}

/** Of what comes from a ruleset taken up, or from one that this takes up: the donnée there that chooses its versions, where an `avec` of this ruleset can bind it. */
function takenDate(c: Context, { applicationDate, timeline }: Core.Definition): string | null {
  const [as = ''] = timeline?.ruleset.split('.') ?? [];
  if (timeline === null || applicationDate !== null || c.values.get(nameKey(as))?.kind !== 'ruleset') return null;
  if (timeline.day.kind === 'input') return timeline.day.input;
  const binding = `${as}.avec `;
  return timeline.day.kind === 'ref' && timeline.day.definition.startsWith(binding) ? timeline.day.definition.slice(binding.length) : null;
}

/** `date d'application : D` under a definition without versions: what it reads goes on following the date of the ruleset (decision 33). */
function checkOwnDate(
  c: Context,
  declaration: Syntax.Declaration & { readonly kind: 'definition' | 'deadline' },
  { applicationDate, definitions }: Checked,
  days: Days,
): void {
  if (declaration.applicationDate === null) return;
  const made = [...definitions.values()].filter(({ span }) => samePlace(span, declaration.span));
  if (made.length === 0 || made.some(Core.hasPeriods)) return;
  const name = declaration.name.text;
  const { span } = declaration.applicationDate;
  const isHosts = made.every(({ applicationDate: own }) => own === null || (own.kind === 'input' && own.input === applicationDate));
  const dated = [...new Set(concatMap(made, (one) => days.readBare(one)))].filter((id) => !made.some((one) => one.id === id) && days.follows(id));
  const names = mapPresent(dated, (id) => definitions.get(id)?.name);
  if (isHosts || dated.length === 0) say(c, CHECK.idleOwnDate, span, { name });
  else say(c, CHECK.dateNotPassedOn, span, { name, reads: names, date: textAt(c, span) });
}

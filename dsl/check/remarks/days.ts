/** The days that choose versions: one that is wanted and not named, and one that is written and chooses nothing. */
import type * as Core from '../../model/core.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import type { Fix } from '../../diagnostics/diagnostic.ts';
import { fix, guess } from '../../diagnostics/entry.ts';
import type * as Model from '../../model/model.ts';
import { type Reading, readingsOf, readingsOfCases } from '../../model/readings.ts';
import { nameKey } from '../../names.ts';
import type { Span } from '../../syntax/span.ts';
import { sure } from '../../syntax/sure.ts';
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

const hasPeriods = (definition: Core.Definition): boolean =>
  definition.versions.length > 1 || definition.versions.some((version) => version.from !== null || version.to !== null);

const isDated = (definition: Core.Definition): boolean => definition.applicationDate === null && hasPeriods(definition);

/** Versions that nothing chooses among. A value read only `en vigueur le` another day has its day at each reading. */
function checkDated(c: Context, declarations: readonly Syntax.Declaration[], { applicationDate, definitions, guarantees, cases }: Checked): void {
  const named = declarations.some((one) => one.kind === 'ruleset' && one.applicationDate !== null);
  if (applicationDate !== null || named) return; // a date that is named and cannot be used has been reported
  const read = [...[...definitions.values(), ...guarantees].flatMap(readingsOf), ...cases.flatMap(readingsOfCases)];
  const readBare = new Set(read.flatMap((one) => (one.kind === 'definition' && !one.on ? [one.definition] : [])));
  const readOn = new Set([...definitions.values()].flatMap(readingsOf).flatMap((one) => (isReadOn(one) ? [one.definition] : [])));
  for (const definition of definitions.values()) {
    if (!isDated(definition) || (readOn.has(definition.id) && !readBare.has(definition.id))) continue;
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

/** What the date of the ruleset decides, and what another one does. */
class Days {
  readonly #definitions: ReadonlyMap<string, Core.Definition>;
  readonly #follows = new Map<string, boolean>();
  readonly #mayBeDated = new Map<string, boolean>();

  constructor(definitions: ReadonlyMap<string, Core.Definition>) {
    this.#definitions = definitions;
  }

  /** Whether a definition, or what it reads, has versions that the date of the ruleset chooses. One in error, which is not there, may. */
  follows(id: string): boolean {
    const known = this.#follows.get(id);
    if (known !== undefined) return known;
    const definition = this.#definitions.get(id);
    if (definition === undefined) return true;
    this.#follows.set(id, false); // no definition reads itself: while this one is looked through, nobody asks
    const follows = isDated(definition) || this.readBare(definition).some((read) => this.follows(read));
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
    return readingsOf(definition).flatMap((one) => (one.kind === 'definition' && !one.on ? [one.definition] : []));
  }

  /** The definition, or that of its parts, whose versions a date of its own chooses. */
  ownDated(id: string): Core.Definition | null {
    const definition = this.#definitions.get(id);
    return definition === undefined ? null : this.#firstOwnDated(definition, (read) => samePlace(read.span, definition.span));
  }

  /** The same, or one that it reads, however far; `wanted`: among these only. */
  reachesOwnDated(id: string, wanted: (own: Core.Definition) => boolean = () => true): Core.Definition | null {
    const definition = this.#definitions.get(id);
    return definition === undefined ? null : this.#firstOwnDated(definition, () => true, wanted);
  }

  #firstOwnDated(
    definition: Core.Definition,
    among: (read: Core.Definition) => boolean,
    wanted: (own: Core.Definition) => boolean = () => true,
    met = new Set<string>(),
  ): Core.Definition | null {
    if (hasPeriods(definition) && definition.applicationDate !== null && wanted(definition)) return definition;
    for (const id of this.readBare(definition)) {
      const read = this.#definitions.get(id);
      if (read === undefined || met.has(id) || !among(read)) continue;
      met.add(id);
      const found = this.#firstOwnDated(read, among, wanted, met);
      if (found !== null) return found;
    }
    return null;
  }
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
  const look = (expr: Core.Expr): void =>
    walk(expr, (one) => {
      if (one.kind === 'ref' && one.on !== null && one.span !== null && c.texts.has(one.span.file))
        checkOtherDay(c, one, one.span, applicationDate, days);
    });
  for (const definition of [...definitions.values(), ...guarantees]) {
    if (!readingsOf(definition).some(isReadOn)) continue;
    if (c.texts.has(definition.span.file)) roots(definition).forEach(look);
    else checkTakenUp(c, definition, imports, applicationDate, days);
  }
  for (const table of cases) {
    if (!readingsOfCases(table).some(isReadOn)) continue;
    for (const row of table.rows) for (const { expr } of row.expectations) look(expr);
  }
}

function checkOtherDay(c: Context, read: Core.Expr & { readonly kind: 'ref' }, span: Span, host: string | null, days: Days): void {
  const own = days.ownDated(read.definition);
  if (own === null && days.follows(read.definition)) return;
  const other = own ?? days.reachesOwnDated(read.definition);
  if (other === null && days.mayBeDated(read.definition)) return;
  const words = textAt(c, span);
  const at = words.lastIndexOf('en vigueur le');
  const name = words.slice(0, Math.max(at, 0)).trimEnd();
  const fixes = at > 0 ? [guess('remove', { ...span, start: span.start + name.length }, '', { words: words.slice(at) })] : [];
  if (other === null) return void say(c, CHECK.idleDay, span, { name }, { fixes });
  const taken = takenDate(c, other);
  const params = { name, other: own === null ? other.name : name, date: taken ?? '', host: host ?? '' };
  const related = c.texts.has(other.span.file) ? [{ span: other.span, role: 'own' }] : [];
  say(c, CHECK.dayOfItsOwn, span, params, { fixes, related });
}

/**
 * A ruleset taken up reads some of its values `en vigueur le` another day, which chooses their versions as long as nothing else does: not when its own date comes with it
 * beside the one of this ruleset.
 */
function checkTakenUp(c: Context, definition: Core.Definition, imports: readonly DeclarationOf<'import'>[], host: string | null, days: Days): void {
  const declaration = imports.find((one) => one.as !== null && definition.id.startsWith(`${one.as.text}.`));
  if (declaration === undefined) return;
  for (const root of roots(definition))
    walk(root, (one) => {
      const other = one.kind === 'ref' && one.on !== null ? days.reachesOwnDated(one.definition, (own) => takenDate(c, own) !== null) : null;
      if (other === null) return;
      const params = {
        title: declaration.title.text,
        name: definition.name,
        other: other.name,
        date: sure(takenDate(c, other), other.id),
        host: host ?? '',
      };
      say(c, CHECK.twoDates, declaration.title.span, params);
    });
}

/** Of what comes from a ruleset taken up: the donnée of that ruleset that chooses its versions, which `avec` can bind. */
function takenDate(c: Context, { id, span, applicationDate }: Core.Definition): string | null {
  if (c.texts.has(span.file) || applicationDate === null || applicationDate.span !== null) return null;
  if (applicationDate.kind === 'input') return applicationDate.input;
  const [as] = id.split('.');
  const bound = applicationDate.kind === 'ref' ? applicationDate.definition : '';
  const start = `${as ?? ''}.avec `;
  return bound.startsWith(start) && c.values.get(nameKey(as ?? ''))?.kind === 'ruleset' ? bound.slice(start.length) : null;
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
  if (made.length === 0 || made.some(hasPeriods)) return;
  const name = declaration.name.text;
  const { span } = declaration.applicationDate;
  const isHosts = made.every(({ applicationDate: own }) => own === null || (own.kind === 'input' && own.input === applicationDate));
  const dated = [...new Set(made.flatMap((one) => days.readBare(one)))].filter((id) => !made.some((one) => one.id === id) && days.follows(id));
  const names = dated.flatMap((id) => definitions.get(id)?.name ?? []);
  if (isHosts || dated.length === 0) say(c, CHECK.idleOwnDate, span, { name });
  else say(c, CHECK.dateNotPassedOn, span, { name, reads: names, date: textAt(c, span) });
}

/** Definitions: their subjects, locals, versions. Bodies are read on demand, so that a type nobody wrote can be found from what it is made of. */
import type * as Core from '../../model/core.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import { nameKey } from '../../names.ts';
import { itemAt, sure } from '../../syntax/sure.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { Type } from '../../model/types.ts';
import { kept } from '../again/kept.ts';
import { type Parts, elaborateBody, elaborateTally } from './body.ts';
import { elaborateAs } from '../expressions/coerce.ts';
import { type Context, type DefinitionEntity, freshLocal, noteSymbol, rootScope, type Scope, textAt, type Unread, withLocal } from '../context.ts';
import { declareValue, duplicate } from './declare.ts';
import { verifiedDay } from '../expressions/expression.ts';
import { subjectType, withSubject } from '../expressions/lists.ts';
import { saysSameElement } from '../expressions/meant.ts';
import { fieldOf } from '../names/members.ts';
import { elementKey } from '../names/resolve.ts';
import { say } from '../messages.ts';
import type { Purpose } from './purpose.ts';
import { readSources } from '../tables/sources.ts';
import { tableFiche } from '../tables/table.ts';
import { readType, withoutBounds } from './type-expr.ts';
import { DATE, optionalOf, recordOf } from '../types.ts';
import { asKnown, checkVersions, sayDropped, sayLostExceptions, saysNoTally, saysOneOfSeveral, versionPeriods } from './versions.ts';

/** What has subjects, locals and a date of its own. */
export interface Frame {
  readonly scope: Scope;
  readonly subjects: readonly Core.Subject[];
  readonly locals: Core.Definition['locals'];
  readonly applicationDate: Core.Expr | null;
  /** Some part of it was in error. */
  readonly failed: boolean;
}

/** The subjects of a definition, before its body: readers need them. null (and said) when one is no type. */
export function readSubjects(
  c: Context,
  owner: string,
  subjects: readonly Syntax.Subject[],
): { scope: Scope; subjects: readonly Core.Subject[] } | null {
  let scope = rootScope(owner);
  const read: Core.Subject[] = [];
  for (const [index, subject] of subjects.entries()) {
    const type = subjectType(c, subject);
    if (type === null || subjects.slice(0, index).some((first) => saysSameElement(c, first, subject, true))) return null;
    const { as, inner } = withSubject(c, scope, subject, type);
    scope = inner;
    read.push({ local: as, type });
  }
  return { scope, subjects: read };
}

/** `où` names, each seen by those after it, and the date of application. */
export function readFrame(
  c: Context,
  head: { readonly scope: Scope; readonly subjects: readonly Core.Subject[] },
  locals: readonly Syntax.Local[],
  applicationDate: Syntax.Expr | null,
): Frame {
  const date = applicationDate === null ? null : readDate(c, head.scope, locals, applicationDate);
  const unread = new Map<string, Unread>(locals.map(({ name }) => [nameKey(name.text), { why: 'below', span: name.span }]));
  let scope: Scope = { ...head.scope, unread };
  let failed = applicationDate !== null && date === null;
  const read: { id: string; name: string; value: Core.Expr }[] = [];
  for (const local of locals) {
    const needs: Core.Expr[] = [];
    const key = nameKey(local.name.text);
    unread.set(key, { why: 'itself', span: local.name.span });
    const value = c.elaborate(local.value, { ...scope, awaited: needs }, null);
    if (value === null || !freeLocal(c, scope, local.name, key)) {
      unread.set(key, { why: 'error' });
      failed = true;
      continue;
    }
    unread.delete(key);
    const id = freshLocal(scope, local.name.text);
    noteSymbol(c, local.name.span, 'local', `${scope.owner}.${local.name.text}`, true);
    scope = withLocal(scope, key, { id, name: local.name.text, type: value.type, span: local.name.span, needs });
    read.push({ id, name: local.name.text, value });
  }
  return { scope, subjects: head.subjects, locals: read, applicationDate: date, failed };
}

/** The application date of a declaration is read before its `où`: one that it names is said, with what stands in its place. */
function readDate(c: Context, scope: Scope, locals: readonly Syntax.Local[], date: Syntax.Expr): Core.Expr | null {
  const unread = locals.map(({ name, value }): readonly [string, Unread] => {
    const text = textAt(c, value.span);
    const by = date.kind === 'name' || value.kind === 'name' ? text : `(${text})`;
    return [nameKey(name.text), { why: 'date', span: name.span, by }];
  });
  return elaborateAs(c, { ...scope, unread: new Map(unread), guard: 'date' }, date, DATE);
}

/** A local may not take a name already visible (decision 14). */
function freeLocal(c: Context, scope: Scope, name: Syntax.Name, key: string): boolean {
  const taken = scope.locals.get(key)?.span ?? c.values.get(key)?.span;
  if (taken !== undefined) return duplicate(c, name, 'value', taken);
  for (const element of scope.elements) {
    const fiche = element.type.kind === 'record' ? c.fiches.get(element.type.fiche) : undefined;
    if (fieldOf(fiche, key) !== undefined) return duplicate(c, name, 'field', fiche?.span ?? null);
    if (elementKey(element) === key) return duplicate(c, name, 'value', null);
  }
  return true;
}

/** The values of a paramètre are written, so its bounds are checked here and now; those of a computed result could not be. */
const boundless = (c: Context, declaration: Definition, type: Type): Type =>
  declaration.word === 'paramètre' ? type : withoutBounds(c, type, declaration.name);

type Definition = Syntax.Definition;

/** What a body is read from, before any local id is taken in it: each check reads it again. */
export const afresh = <H extends { readonly scope: Scope }>(head: H): H => ({
  ...head,
  scope: { ...head.scope, taken: new Set(head.scope.taken) },
});

/** Runs once in each check; asked again while running, it says the circle and gives null. */
export function once<T>(c: Context, run: () => T | null, circular: () => null): () => T | null {
  let state: 'new' | 'running' | 'done' = 'new';
  let value: T | null = null;
  let round = c.round;
  return () => {
    if (round !== c.round) state = 'new';
    round = c.round;
    if (state === 'running') return circular();
    if (state === 'new') {
      state = 'running';
      value = run();
      state = 'done';
    }
    return value;
  };
}

/** Enters a definition and the further results of its table; the returned function reads its body. */
export function declareDefinition(c: Context, declaration: Definition): () => void {
  const id = declaration.name.text;
  const head = readSubjects(c, id, declaration.subjects);
  const written = declaration.type === null ? null : readType(c, declaration.type);
  const results = declaration.results.map((result) => {
    const read = readType(c, result.type);
    return { name: result.name, type: read === null || !result.optional ? read : optionalOf(read) };
  });
  const type = written === null ? null : boundless(c, declaration, declaration.optional ? optionalOf(written) : written);
  if (head === null || (declaration.type !== null && type === null) || results.some((result) => result.type === null)) {
    c.broken.add(id);
    declareValue(c, declaration.name, {
      kind: 'definition',
      name: id,
      id,
      subjects: head?.subjects ?? [],
      type: () => null,
      span: declaration.name.span,
    });
    return () => undefined;
  }
  const ready = results.map(({ name, type: read }) => ({ name, type: sure(read, name.text) }));
  const purpose: Purpose = { name: id, type, results: ready };
  const given = [head.subjects, type, ready.map((result) => result.type)];
  const build = once(
    c,
    () => kept(c, declaration, given, () => buildDefinition(c, declaration, afresh(head), purpose)),
    () => say(c, CHECK.circularDefinition, declaration.name.span, { circle: [id, id], each: '' }),
  );
  const entity: DefinitionEntity = {
    kind: 'definition',
    name: id,
    id,
    subjects: head.subjects,
    type: () => type ?? build()?.type ?? null,
    span: declaration.name.span,
  };
  if (!declareValue(c, declaration.name, entity)) return () => undefined;
  for (const result of ready) {
    const further: DefinitionEntity = {
      kind: 'definition',
      name: result.name.text,
      id: result.name.text,
      subjects: head.subjects,
      type: () => result.type,
      span: result.name.span,
    };
    declareValue(c, result.name, further);
  }
  return () => {
    if (build() === null) c.broken.add(id);
  };
}

function buildDefinition(
  c: Context,
  declaration: Definition,
  head: { readonly scope: Scope; readonly subjects: readonly Core.Subject[] },
  purpose: Purpose,
): Core.Definition | null {
  const frame = readFrame(c, head, declaration.locals, declaration.applicationDate);
  const sources = readSources(c, declaration.sources, purpose.name, 'rule');
  const versions = saysNoTally(c, declaration) || saysOneOfSeveral(c, declaration) ? null : readVersions(c, declaration, frame, purpose);
  if (declaration.versions.every(isEmptyVersion)) return say(c, CHECK.noValue, declaration.name.span, { name: purpose.name });
  if (frame.failed || versions === null) return null;
  if (purpose.type === null && purpose.results.length > 0) return say(c, CHECK.typeNeeded, declaration.name.span, { name: purpose.name });
  const type = purpose.type ?? itemAt(versions, 0).value.type;
  const base = {
    emitted: declaration.emitted?.text ?? '',
    label: declaration.label?.text ?? null,
    word: declaration.word,
    subjects: head.subjects,
    applicationDate: frame.applicationDate,
    timeline: null,
    verifiedUntil: verifiedDay(declaration.verifiedUntil),
    sources,
    span: declaration.span,
  };
  if (purpose.results.length > 0) return splitResults(c, purpose, type, { locals: frame.locals, versions, ...base });
  const made: Core.Definition = { id: purpose.name, name: purpose.name, hidden: false, partOf: null, type, locals: frame.locals, versions, ...base };
  c.definitions.set(made.id, made);
  return made;
}

/** Whether it says nothing: the one that a `depuis` line leaves above it. */
export const isEmptyVersion = (version: Syntax.Version): boolean =>
  version.clauses.length === 0 && version.exceptions.length === 0 && version.otherwise === null && version.table === null;

/** The versions with their days, `texte connu au` applied; `lowered`: what becomes of each value. null: something in one of them was wrong. */
export function readVersions(
  c: Context,
  declaration: Definition,
  frame: Frame,
  purpose: Purpose,
  lowered: (value: Core.Expr) => Core.Expr = (value) => value,
): readonly Core.Version[] | null {
  const written = declaration.versions.filter((version) => !isEmptyVersion(version));
  const periods = versionPeriods(written);
  checkVersions(c, purpose.name, periods, declaration.word === 'paramètre' ? 'line' : 'version');
  if (declaration.word === 'décompte') sayDropped(c, periods, CHECK.droppedLine);
  sayLostExceptions(c, periods);
  const read = periods.map(({ version, from, to }): Core.Version | null => {
    const parts: Parts = version;
    const value = declaration.word === 'décompte' ? elaborateTally(c, frame.scope, parts, purpose) : elaborateBody(c, frame.scope, parts, purpose);
    if (value === null) return null;
    return { from, to, atLatest: version.atLatest, value: lowered(value), sources: loneSources(c, version, purpose.name), span: version.span };
  });
  return read.includes(null)
    ? null
    : asKnown(
        c,
        periods,
        read.filter((version) => version !== null),
      );
}

/** Sources of a version whose value stands alone; those of several clauses stay with their branches. */
function loneSources(c: Context, version: Syntax.Version, owner: string): readonly Core.Source[] {
  const known = c.citations.length;
  const [clause] = version.clauses;
  const lone = version.table ?? (version.clauses.length === 1 && version.exceptions.length === 0 ? clause : undefined);
  const read = lone === undefined ? [] : readSources(c, lone.sources, owner, 'rule');
  c.citations.length = known;
  return read;
}

type Base = Pick<
  Core.Definition,
  'emitted' | 'label' | 'word' | 'subjects' | 'applicationDate' | 'timeline' | 'verifiedUntil' | 'sources' | 'span' | 'locals' | 'versions'
>;

/** A table with several results: one hidden definition finds the row, each result reads its field (decision 54). */
function splitResults(c: Context, purpose: Purpose, type: Type, base: Base): Core.Definition {
  const fiche = tableFiche(purpose.name);
  const all = [{ name: purpose.name, type }, ...purpose.results.map((result) => ({ name: result.name.text, type: result.type }))];
  c.fiches.set(fiche, {
    name: fiche,
    emitted: '',
    fields: all.map((one) => ({ name: one.name, emitted: '', type: one.type })),
    origin: 'table',
    span: base.span,
  });
  c.definitions.set(fiche, { id: fiche, name: purpose.name, hidden: true, partOf: null, type: recordOf(fiche), ...base, emitted: '' });
  const made = all.map((one): Core.Definition => {
    const elements = base.subjects.map((subject): Core.Expr => ({ kind: 'local', local: subject.local, type: subject.type, span: null }));
    const row: Core.Expr = { kind: 'ref', definition: fiche, elements, on: null, type: recordOf(fiche), span: null };
    const value: Core.Expr = { kind: 'field', of: row, field: one.name, type: one.type, span: null };
    const version: Core.Version = { from: null, to: null, atLatest: false, value, sources: [], span: null };
    const main = one.name === purpose.name;
    return {
      id: one.name,
      name: one.name,
      hidden: false,
      partOf: null,
      type: one.type,
      ...base,
      emitted: main ? base.emitted : '',
      label: main ? base.label : null,
      locals: [],
      applicationDate: null,
      timeline: null,
      versions: [version],
    };
  });
  for (const one of made) c.definitions.set(one.id, one);
  return made[0] as Core.Definition;
}

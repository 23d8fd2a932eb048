/**
 * `reprend « … »` (decision 46). With `comme PAP` the other ruleset is a record of results: its definitions enter as `PAP.taux`, its données are
 * bound by `avec` or asked under their own names. Without, its types and parameters enter directly.
 */
import type * as Core from '../../model/core.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import { fix } from '../../diagnostics/entry.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import { essenceOf } from '../../model/essence.ts';
import type * as Model from '../../model/model.ts';
import { nameKey, pluralsOf } from '../../names.ts';
import type { Span } from '../../syntax/span.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import { elaborateAs } from '../expressions/coerce.ts';
import { held } from '../expressions/held.ts';
import { type Context, type DefinitionEntity, type Entity, noteSymbol, rootScope } from '../context.ts';
import { type DeclarationOf, declarePart, declareValue } from './declare.ts';
import { say } from '../messages.ts';
import { readingsOfCases } from '../../model/readings.ts';
import { readsOf } from '../names/order.ts';
import { type Renaming, renameType, rewriteDefinition } from './rewrite.ts';

type Import = DeclarationOf<'import'>;

/** The second half of the work, once the names of the host are all there. */
export interface Imported {
  /** Elaborates the `avec` lines and brings the definitions in. */
  readonly bind: (applicationDate: string | null) => void;
  readonly guarantees: () => readonly Core.Definition[];
  /** What entered without `comme`: values on offer, that stay only where something of the host reads them. */
  readonly offered: readonly string[];
}

export function declareImports(
  c: Context,
  imports: readonly Import[],
  models: ReadonlyMap<string, Model.Model>,
  host: readonly Syntax.Declaration[],
): Imported {
  const parts = imports.flatMap((one) => declareImport(c, one, models, host) ?? []);
  return {
    bind: (applicationDate) => {
      for (const part of parts) part.bind(applicationDate);
    },
    guarantees: () => parts.flatMap((part) => part.guarantees()),
    offered: parts.flatMap((part) => part.offered),
  };
}

/** A host of shared values keeps those it reads: the others are neither its parameters nor its gaps. */
export function leaveUnread(c: Context, offered: readonly string[], guarantees: readonly Core.Definition[], cases: readonly Model.CaseTable[]): void {
  if (offered.length === 0) return;
  const unread = new Set(offered);
  const keep = (id: string): void => {
    if (!unread.delete(id)) return;
    const definition = c.definitions.get(id);
    if (definition !== undefined) for (const read of readsOf(definition)) keep(read);
  };
  const own = [...c.definitions.values()].filter(({ id }) => !unread.has(id));
  for (const definition of [...own, ...guarantees]) for (const read of readsOf(definition)) keep(read);
  for (const table of cases) {
    for (const id of fixedBy(table)) keep(id);
    for (const one of readingsOfCases(table)) if (one.kind === 'definition') keep(one.definition);
  }
  for (const id of unread) c.definitions.delete(id);
}

const fixed = /* @__PURE__ */ new WeakMap<object, readonly string[]>();

/** The results that rows of a table of cases fix, found once for each reading of it. */
function fixedBy(table: Model.CaseTable): readonly string[] {
  const essence = essenceOf(table);
  const ids = fixed.get(essence) ?? [...new Set(table.rows.flatMap((row) => Object.keys(row.fixed)))];
  fixed.set(essence, ids);
  return ids;
}

function declareImport(
  c: Context,
  declaration: Import,
  models: ReadonlyMap<string, Model.Model>,
  host: readonly Syntax.Declaration[],
): Imported | null {
  const title = declaration.title.text;
  const key = nameKey(title);
  const model = [...models].find(([name]) => nameKey(name) === key)?.[1];
  if (model === undefined) {
    const suggestions = suggest(title, [...models.keys()]);
    return say(
      c,
      CHECK.unknownRuleset,
      declaration.title.span,
      { title, suggestions },
      { fixes: suggestions.map((by) => fix('replace', declaration.title.span, `« ${by} »`, { by })) },
    );
  }
  for (const document of model.documents) {
    if (!c.documents.has(nameKey(document.name))) c.documents.set(nameKey(document.name), documentAt(document, declaration.title.span));
  }
  for (const file of model.files) c.imported.set(`${title}/${file.file}`, file.text);
  for (const [file, text] of Object.entries(model.importedTexts)) c.imported.set(`${title}/${file}`, text);
  const types = enterTypes(c, model, host, declaration.as?.text ?? title, title);
  const renaming = baseRenaming(title, types, declaration.as === null ? '' : `${declaration.as.text}.`);
  return declaration.as === null
    ? enterParameters(c, declaration, model, renaming)
    : enterRecord(c, declaration, declaration.as, model, renaming, host);
}

/** A document taken up stands in this ruleset at the `reprend` line: its own place is in another text, whose file may bear the same name. */
const documentAt = (document: Model.Document, span: Syntax.Name['span']): Model.Document => ({
  ...document,
  corrections: document.corrections.map((correction) => ({ ...correction, span })),
  span,
});

const baseRenaming = (title: string, type: Renaming['type'], prefix: string): Renaming => ({
  type,
  definition: (id) => `${prefix}${id}`,
  input: (input, kind, span) => ({ kind: 'input', input, type: kind, span }),
  span: (span) => placeIn(title, span),
});

/** A place in the text of a ruleset taken up: two files may bear one name. */
const placeIn = (title: string, span: Span): Span => ({ ...span, file: `${title}/${span.file}` });

/**
 * Its choix and fiches. One that the host declares too, or that came with another ruleset, is that one when the values or fields are the same; with
 * others, it is set apart.
 */
function enterTypes(c: Context, model: Model.Model, host: readonly Syntax.Declaration[], prefix: string, title: string): Renaming['type'] {
  const place = (span: Span | null): Span | null => (span === null ? null : placeIn(title, span));
  const own = new Map(host.flatMap((one) => (one.kind === 'choice' || one.kind === 'record' ? [[nameKey(one.name.text), one] as const] : [])));
  const names = new Map<string, string>();
  const parts = (one: Syntax.Declaration): readonly string[] =>
    (one.kind === 'choice' ? one.values : one.kind === 'record' ? one.fields : []).map((part) => nameKey(part.name.text));
  const settle = (name: string, members: readonly string[], entered: readonly string[] | undefined): boolean => {
    const known = own.get(nameKey(name));
    const there = known === undefined ? entered?.map(nameKey) : parts(known);
    const same = there?.join('|') === members.map(nameKey).join('|');
    const apart = there !== undefined && !same;
    names.set(name, apart ? `${prefix}.${name}` : same && known !== undefined ? known.name.text : name);
    return known === undefined && !apart;
  };
  const rename = (name: string): string => names.get(name) ?? name;
  const type: Renaming['type'] = (one) => renameType(one, rename, rename);
  for (const choice of model.choices.values()) {
    if (choice.origin === 'built-in') continue;
    const fresh = settle(
      choice.name,
      choice.values.map((value) => value.name),
      c.choices.get(choice.name)?.values.map((value) => value.name),
    );
    const name = rename(choice.name);
    if (fresh || name !== own.get(nameKey(choice.name))?.name.text) c.choices.set(name, { ...choice, name, emitted: '', span: place(choice.span) });
    if (fresh && choice.origin === 'declared') enterType(c, 'choice', name, place(choice.span));
  }
  const entered = [...model.fiches.values()].map((fiche) => ({
    fiche,
    fresh: settle(
      fiche.name,
      fiche.fields.map((field) => field.name),
      c.fiches.get(fiche.name)?.fields.map((field) => field.name),
    ),
  }));
  for (const { fiche, fresh } of entered) {
    const name = rename(fiche.name);
    if (!fresh && name === own.get(nameKey(fiche.name))?.name.text) continue;
    c.fiches.set(name, {
      ...fiche,
      name,
      emitted: '',
      span: place(fiche.span),
      fields: fiche.fields.map((field) => ({ ...field, emitted: '', type: type(field.type) })),
    });
    if (fresh && fiche.origin === 'declared') enterType(c, 'record', name, place(fiche.span));
  }
  return type;
}

function enterType(c: Context, kind: 'choice' | 'record', name: string, span: Span | null): void {
  for (const key of [nameKey(name), ...pluralsOf(name).map((words) => words.join(' '))])
    if (!c.types.has(key)) c.types.set(key, { kind, name, span });
}

/** Without `comme`: its parameters, and whatever they are made of, under their own names. */
function enterParameters(c: Context, declaration: Import, model: Model.Model, renaming: Renaming): Imported {
  const wanted = new Set<string>();
  const want = (id: string): void => {
    const definition = model.definitions.get(id);
    if (definition === undefined || wanted.has(id)) return;
    wanted.add(id);
    for (const read of readsOf(definition)) want(read);
  };
  for (const definition of model.definitions.values()) if (definition.word === 'paramètre') want(definition.id);
  const definitions = [...wanted].flatMap((id) => model.definitions.get(id) ?? []);
  for (const definition of definitions) {
    const name: Syntax.Name = { text: definition.name, span: declaration.title.span };
    if (definition.word === 'paramètre') declareValue(c, name, entityOf(definition, definition.id, renaming, declaration.span));
  }
  return {
    bind: () => {
      for (const definition of definitions) c.definitions.set(definition.id, { ...rewriteDefinition(definition, renaming), emitted: '' });
    },
    guarantees: () => [],
    offered: definitions.map(({ id }) => id),
  };
}

const entityOf = (definition: Core.Definition, id: string, renaming: Renaming, span: Span): DefinitionEntity => {
  const type = renaming.type(definition.type);
  const subjects = definition.subjects.map((subject) => ({ ...subject, type: renaming.type(subject.type) }));
  return { kind: 'definition', name: definition.name, id, subjects, type: () => type, span };
};

/** With `comme`: a record of results. */
function enterRecord(
  c: Context,
  declaration: Import,
  as: Syntax.Name,
  model: Model.Model,
  base: Renaming,
  host: readonly Syntax.Declaration[],
): Imported {
  const members = new Map<string, Entity>();
  for (const definition of model.definitions.values()) {
    const id = base.definition(definition.id);
    const entity = entityOf(definition, id, base, declaration.span);
    if (definition.partOf === null && !definition.hidden) {
      members.set(nameKey(definition.name), entity);
      c.typed.set(id, entity);
    }
    if (definition.partOf !== null) enterPart(c, as.text, definition, entity, members, declaration.span);
  }
  declareValue(c, as, { kind: 'ruleset', name: as.text, members, span: as.span });
  const bound = new Map(declaration.bindings.flatMap((binding) => boundInput(c, declaration, binding, model)));
  enterInputs(c, declaration, model, base, bound, host);
  const renaming: Renaming = {
    ...base,
    input: (input, type, span) =>
      bound.has(input)
        ? { kind: 'ref', definition: base.definition(`avec ${input}`), elements: [], on: null, type, span }
        : { kind: 'input', input, type, span },
  };
  const own = (definition: Core.Definition): Core.Definition => ({
    ...rewriteDefinition(definition, renaming),
    name: `${definition.name} de ${as.text}`,
    emitted: '',
  });
  return {
    bind: (applicationDate) => {
      for (const binding of bound.values()) bindInput(c, binding, model, renaming, base, declaration);
      checkShared(c, declaration, model, base, bound);
      for (const definition of model.definitions.values()) {
        const made = own(definition);
        c.definitions.set(made.id, datedBy(made, definition, model, applicationDate, bound, renaming));
      }
    },
    guarantees: () => model.guarantees.map(own),
    offered: [],
  };
}

/** Parts of an imported délai or contrôle are read as `état de la visite du PAP`. */
function enterPart(c: Context, as: string, definition: Core.Definition, entity: DefinitionEntity, members: Map<string, Entity>, span: Span): void {
  const part = definition.partOf;
  if (part === null) return;
  const name = `${as}.${part.definition}`;
  declarePart(c, `${name}.${part.part}`, entity);
  const kind = definition.word === 'délai' ? 'deadline' : 'control';
  members.set(nameKey(part.definition), { kind, name, subjects: entity.subjects, span });
}

type Binding = Import['bindings'][number];

function boundInput(c: Context, declaration: Import, binding: Binding, model: Model.Model): readonly (readonly [string, Binding])[] {
  const key = nameKey(binding.name.text);
  const input = [...model.inputs.keys(), ...model.questions.keys()].find((name) => nameKey(name) === key);
  if (input !== undefined) {
    noteSymbol(c, binding.name.span, 'value', input);
    return [[input, binding]];
  }
  const suggestions = suggest(binding.name.text, [...model.inputs.keys()]);
  say(
    c,
    CHECK.notAnInputThere,
    binding.name.span,
    { name: binding.name.text, title: declaration.title.text, suggestions },
    { fixes: suggestions.map((by) => fix('replace', binding.name.span, by, { by })) },
  );
  return [];
}

/** Inputs and questions that `avec` does not bind are asked under their own names; one that the host declares too is the same. */
function enterInputs(
  c: Context,
  declaration: Import,
  model: Model.Model,
  renaming: Renaming,
  bound: ReadonlyMap<string, Binding>,
  host: readonly Syntax.Declaration[],
): void {
  const declared = new Set(host.flatMap((one) => (one.kind === 'input' || one.kind === 'question' ? [nameKey(one.name.text)] : [])));
  for (const input of model.inputs.values()) {
    if (bound.has(input.name) || declared.has(nameKey(input.name)) || c.inputs.has(input.name)) continue;
    const type = renaming.type(input.type);
    c.inputs.set(input.name, { ...input, type, emitted: '', span: input.span === null ? null : renaming.span(input.span) });
    if (input.role !== 'donnée') continue;
    const name: Syntax.Name = { text: input.name, span: declaration.title.span };
    declareValue(c, name, { kind: 'input', name: input.name, type, span: declaration.title.span });
  }
  for (const question of model.questions.values()) {
    if (bound.has(question.name) || declared.has(nameKey(question.name)) || c.questions.has(question.name)) continue;
    c.questions.set(question.name, { ...question, emitted: '', span: renaming.span(question.span) });
    const name: Syntax.Name = { text: question.name, span: declaration.title.span };
    declareValue(c, name, {
      kind: 'question',
      name: question.name,
      type: renaming.type({ kind: 'choice', choice: question.name }),
      span: declaration.title.span,
    });
  }
}

/** A name that the host, or another ruleset, has for something else would be asked once and understood twice: it must be bound, or renamed. */
function checkShared(c: Context, declaration: Import, model: Model.Model, renaming: Renaming, bound: ReadonlyMap<string, Binding>): void {
  const readings = (question: Model.Question): string => question.readings.map(({ name }) => nameKey(name)).join('|');
  const inputs = [...model.inputs.values()].filter(({ name, type }) => {
    const shared = c.inputs.get(name);
    return shared !== undefined && JSON.stringify(renaming.type(type)) !== JSON.stringify(shared.type);
  });
  const questions = [...model.questions.values()].filter((question) => {
    const shared = c.questions.get(question.name);
    return shared !== undefined && readings(question) !== readings(shared);
  });
  const names = [...inputs, ...questions].map(({ name }) => name).filter((name) => !bound.has(name));
  if (names.length > 0) say(c, CHECK.otherInputThere, declaration.title.span, { names, title: declaration.title.text });
}

/** `avec ressources = ressources déclarées`: a hidden definition that stands for the input. */
function bindInput(c: Context, binding: Binding, model: Model.Model, renaming: Renaming, base: Renaming, declaration: Import): void {
  const key = nameKey(binding.name.text);
  const input = [...model.inputs.values()].find((one) => nameKey(one.name) === key);
  const question = [...model.questions.keys()].find((name) => nameKey(name) === key);
  const name = input?.name ?? question ?? binding.name.text;
  const type = renaming.type(input?.type ?? { kind: 'choice', choice: name });
  const value = elaborateAs(c, rootScope(name), binding.value, type);
  if (value === null) return;
  const given = held(value, type);
  c.definitions.set(base.definition(`avec ${name}`), {
    id: base.definition(`avec ${name}`),
    name,
    emitted: '',
    label: null,
    word: 'règle',
    hidden: true,
    partOf: null,
    type,
    subjects: [],
    locals: given.locals,
    applicationDate: null,
    versions: [{ from: null, to: null, atLatest: false, value: given.value, sources: [], span: binding.span }],
    verifiedUntil: null,
    sources: [],
    span: declaration.span,
  });
}

/** The other ruleset keeps the date that chooses its versions, when it is not the host's own. */
function datedBy(
  made: Core.Definition,
  definition: Core.Definition,
  model: Model.Model,
  host: string | null,
  bound: ReadonlyMap<string, Binding>,
  renaming: Renaming,
): Core.Definition {
  const date = model.applicationDate;
  const dated = definition.versions.length > 1 || definition.versions.some((version) => version.from !== null || version.to !== null);
  if (date === null || !dated || definition.applicationDate !== null || (date === host && !bound.has(date))) return made;
  return { ...made, applicationDate: renaming.input(date, { kind: 'date' }, null) };
}
